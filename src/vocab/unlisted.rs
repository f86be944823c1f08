//! Codes that an open list does not have yet.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

/// A code that the open list `L` does not have; only the parser of `L` makes one, so that no listed code hides here.
pub struct Unlisted<L>(Box<str>, PhantomData<fn() -> L>);

impl<L> Unlisted<L> {
    /// Longest code, in characters.
    pub const MAX_LENGTH: usize = 128;

    pub(crate) fn new(text: &str) -> Result<Self, ParseUnlistedError> {
        let is_blank = text.chars().all(|c| matches!(c, ' ' | '\t' | '\n' | '\r'));
        if is_blank || text.chars().count() > Self::MAX_LENGTH {
            Err(ParseUnlistedError)
        } else {
            Ok(Self(text.into(), PhantomData))
        }
    }

    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

// Written by hand: derives would ask `L` for what only the text needs.
impl<L> Clone for Unlisted<L> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<L> fmt::Debug for Unlisted<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<L> PartialEq for Unlisted<L> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<L> Eq for Unlisted<L> {}

impl<L> Hash for Unlisted<L> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

/// Why a text is no code of an open list.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("expected something other than blanks, at most 128 characters")]
pub struct ParseUnlistedError;
