//! What an import could not carry.

use std::cell::RefCell;
use std::fmt;

use crate::value::Pointer;

/// A part of the source that the model does not carry.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Loss {
    /// The part, with everything in it.
    pub at: Pointer,
    /// Why it was left out.
    pub why: LossReason,
}

/// Why a part of the source was left out.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum LossReason {
    /// The model has no field for it.
    Unknown,
    /// It names a person or says how to reach one.
    Personal,
    /// The registry derives it from other fields, for its search.
    Derived,
    /// It is the second value of a key.
    Repeated,
    /// It refers to nothing in the study.
    Unlinked,
    /// The field without which it means nothing is missing or lost.
    Incomplete,
    /// It is not what such a field holds; the text says what was expected.
    Unreadable(Box<str>),
}

impl fmt::Display for LossReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => f.write_str("the model has no field for it"),
            Self::Personal => f.write_str("names and contact details are not imported"),
            Self::Derived => f.write_str("the registry derives it for its search"),
            Self::Repeated => f.write_str("the key stands there twice; the first value was taken"),
            Self::Unlinked => f.write_str("it refers to nothing in the study"),
            Self::Incomplete => f.write_str("what it belongs to could not be read"),
            Self::Unreadable(expected) => f.write_str(expected),
        }
    }
}

impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.why)
    }
}

/// The losses of one study, while it is read.
#[derive(Debug, Default)]
pub(super) struct Losses(RefCell<Vec<Loss>>);

impl Losses {
    pub(super) fn add(&self, path: &Path<'_>, why: LossReason) {
        let at = path.pointer();
        self.0.borrow_mut().push(Loss { at, why });
    }

    pub(super) fn unreadable(&self, path: &Path<'_>, expected: impl fmt::Display) {
        self.add(path, LossReason::Unreadable(expected.to_string().into()));
    }

    pub(super) fn into_vec(self) -> Vec<Loss> {
        self.0.into_inner()
    }
}

/// The way to a value of the source; rendered only for a loss.
#[derive(Clone, Copy, Debug)]
pub(super) enum Path<'p> {
    Root,
    Key(&'p Path<'p>, &'p str),
    Index(&'p Path<'p>, usize),
}

impl<'p> Path<'p> {
    pub(super) const fn key(&'p self, key: &'p str) -> Path<'p> {
        Path::Key(self, key)
    }

    pub(super) const fn index(&'p self, index: usize) -> Path<'p> {
        Path::Index(self, index)
    }

    pub(super) fn pointer(&self) -> Pointer {
        match self {
            Path::Root => Pointer::root(),
            Path::Key(parent, key) => parent.pointer().child(key),
            Path::Index(parent, index) => parent.pointer().child(&index.to_string()),
        }
    }
}
