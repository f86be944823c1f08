//! Codes that a closed list does not have.

use std::fmt;

use super::Row;

/// Most codes that an error lists in full.
const LISTED: usize = 12;

/// A code that a closed list does not have.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct UnknownCode {
    list: &'static str,
    found: Box<str>,
    rows: &'static [Row],
}

impl UnknownCode {
    #[cold]
    pub(crate) fn new(list: &'static str, found: &str, rows: &'static [Row]) -> Self {
        Self {
            list,
            found: found.into(),
            rows,
        }
    }

    /// The text that is no code of the list.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.found
    }

    /// The code that was probably meant.
    #[must_use]
    pub fn suggestion(&self) -> Option<&'static str> {
        near(&self.found, self.rows.iter().map(|row| row.code))
    }
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Where the code stands in the sentence already, `{:#}` leaves it out.
        if !f.alternate() {
            write!(f, "unknown {} `{}`; ", spelled(self.list), self.found)?;
        }
        match self.suggestion() {
            Some(code) => write!(f, "did you mean `{code}`?"),
            None if self.rows.len() <= LISTED => {
                let codes: Vec<&str> = self.rows.iter().map(|row| row.code).collect();
                write!(f, "expected one of `{}`", codes.join("`, `"))
            }
            None => write!(
                f,
                "expected one of the {} codes of {}",
                self.rows.len(),
                self.list
            ),
        }
    }
}

impl std::error::Error for UnknownCode {}

/// The candidate that a mistyped name was probably meant to be.
pub(crate) fn near<'a>(found: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    // A name far longer than any code is not compared: the distance costs the product of both lengths.
    let found = if found.len() <= 128 {
        found.to_lowercase()
    } else {
        return None;
    };
    candidates
        .filter(|candidate| found.len().abs_diff(candidate.len()) <= candidate.len() / 3)
        .map(|candidate| (strsim::damerau_levenshtein(&found, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= candidate.len() / 3)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The name of a type in words: `TherapyKind` is "therapy kind".
pub(crate) fn spelled(name: &str) -> String {
    let mut words = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(c.to_lowercase());
    }
    words
}
