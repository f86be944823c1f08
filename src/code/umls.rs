//! Concepts of the UMLS.

use std::fmt;
use std::str::FromStr;

use super::scan;
use crate::value::text_form;

text_form! {
    /// A concept unique identifier of the UMLS Metathesaurus: `C` and seven digits.
    ///
    /// Source: National Library of Medicine, UMLS Reference Manual, "Concept Unique Identifiers". Some of them could also be an
    /// [`NcitCode`](super::NcitCode), so what a text means is known from its field only.
    ///
    /// ```
    /// use oncology::code::UmlsCui;
    ///
    /// let cui: UmlsCui = "C0006142".parse()?;
    /// assert_eq!(cui.number(), 6_142);
    /// # Ok::<(), oncology::code::ParseUmlsCuiError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct UmlsCui(u32);
    expecting "a UMLS concept such as `C0006142`";
    schema { "type": "string", "pattern": "^C[0-9]{7}$", "examples": ["C0006142"] }
}

impl UmlsCui {
    /// The number after `C`.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }
}

impl FromStr for UmlsCui {
    type Err = ParseUmlsCuiError;

    /// # Errors
    ///
    /// `0006142`, `c0006142`, `C006142`, `C00061422`.
    fn from_str(text: &str) -> Result<Self, ParseUmlsCuiError> {
        let digits = text.strip_prefix("C").ok_or(ParseUmlsCuiError::Prefix)?;
        if let Some((found, at)) = scan::not_a_digit(digits, 1) {
            return Err(ParseUmlsCuiError::NotADigit { found, at });
        }
        if digits.len() != 7 {
            return Err(ParseUmlsCuiError::Length {
                found: digits.len(),
            });
        }
        Ok(Self(
            u32::try_from(scan::number(digits)).unwrap_or_default(),
        ))
    }
}

impl fmt::Display for UmlsCui {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "C{:07}", self.0)
    }
}

/// Why a text is no [`UmlsCui`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseUmlsCuiError {
    /// It does not begin with `C`.
    #[error("expected `C` in capitals at the start")]
    Prefix,
    /// Something other than a digit after `C`.
    #[error("expected 7 digits after `C`, found {found:?} at byte {at}")]
    NotADigit {
        /// The character.
        found: char,
        /// Where it stands, in bytes.
        at: usize,
    },
    /// More or fewer digits.
    #[error("expected 7 digits after `C`, found {found}")]
    Length {
        /// The number of digits.
        found: usize,
    },
}
