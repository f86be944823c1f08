//! Ids of records.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;
use std::sync::Arc;

use super::{Record, text_form};

/// The id of a record of one type: lower-case letters, digits and single hyphens, at most 64 characters.
///
/// An `Id<Drug>` cannot stand where an `Id<Trial>` belongs. Ids order as their texts do. A clone shares the text.
///
/// ```
/// use oncology::{Id, drug::Drug};
///
/// let id: Id<Drug> = "pembrolizumab".parse()?;
/// assert_eq!(id.as_str(), "pembrolizumab");
/// assert!("Pembrolizumab".parse::<Id<Drug>>().is_err());
/// # Ok::<(), oncology::value::ParseIdError>(())
/// ```
pub struct Id<T>(Arc<str>, PhantomData<fn() -> T>);

impl<T> Id<T> {
    /// Longest id, in characters.
    pub const MAX_LENGTH: usize = 64;

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<T> FromStr for Id<T> {
    type Err = ParseIdError;

    /// # Errors
    ///
    /// An empty text, one of more than 64 characters, capitals, spaces, underscores, or a hyphen at either end or
    /// beside another hyphen.
    fn from_str(text: &str) -> Result<Self, ParseIdError> {
        if text.is_empty() {
            return Err(ParseIdError::Empty);
        }
        let mut after_hyphen = true;
        for (at, c) in text.char_indices() {
            match c {
                'a'..='z' | '0'..='9' => after_hyphen = false,
                '-' if after_hyphen => return Err(ParseIdError::Hyphen { at }),
                '-' => after_hyphen = true,
                found => return Err(ParseIdError::Character { found, at }),
            }
        }
        if after_hyphen {
            return Err(ParseIdError::Hyphen { at: text.len() - 1 });
        }
        if text.len() > Self::MAX_LENGTH {
            return Err(ParseIdError::Length { found: text.len() });
        }
        Ok(Self(text.into(), PhantomData))
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Id({:?})", &self.0)
    }
}

// Written by hand: derives would ask `T` for what only the text needs.
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0), PhantomData)
    }
}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T> Eq for Id<T> {}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl<T> Borrow<str> for Id<T> {
    fn borrow(&self) -> &str {
        &self.0
    }
}

text_form!(
    @[T: Record] Id<T>,
    ["The id of a record: lower-case letters, digits and single hyphens, at most 64 characters."],
    "an id such as `keynote-024`",
    format!("{}Id", T::NAME).into(),
    { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64 }
);

/// Why a text is no [`Id`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseIdError {
    /// The text is empty.
    #[error("expected at least one letter or digit")]
    Empty,
    /// A character that no id has.
    #[error("expected lower-case letters, digits and hyphens, found {found:?} at byte {at}")]
    Character {
        /// The character.
        found: char,
        /// Where it stands, in bytes.
        at: usize,
    },
    /// A hyphen that stands at an end or beside another one.
    #[error("expected a letter or digit on both sides of the hyphen at byte {at}")]
    Hyphen {
        /// Where it stands, in bytes.
        at: usize,
    },
    /// More than [`Id::MAX_LENGTH`] characters.
    #[error("expected at most 64 characters, found {found}")]
    Length {
        /// The number of characters.
        found: usize,
    },
}
