//! The proof that a validation found no error.

use std::ops::Deref;

use super::report::Report;
use crate::catalog::Catalog;

/// A value in which a validator found no error, with the report that says so.
///
/// It gives the value out for reading only; [`into_inner`](Self::into_inner) gives it up together with the proof.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Valid<T> {
    value: T,
    report: Report,
}

/// A value in which a validator found an error, and the report.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Rejected<T> {
    /// The value.
    pub value: T,
    /// Everything that was found.
    pub report: Report,
}

impl Valid<Catalog> {
    pub(super) fn new(value: Catalog, report: Report) -> Result<Self, Box<Rejected<Catalog>>> {
        if report.has_errors() {
            Err(Box::new(Rejected { value, report }))
        } else {
            Ok(Self { value, report })
        }
    }
}

impl<T> Valid<T> {
    /// The findings that are no errors.
    pub const fn report(&self) -> &Report {
        &self.report
    }

    /// The value without the proof.
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<T> Deref for Valid<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
