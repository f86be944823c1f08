//! ClinicalTrials.gov identifiers.

use std::fmt;
use std::str::FromStr;

use crate::value::text_form;

text_form! {
    /// A ClinicalTrials.gov identifier: `NCT` and eight digits.
    ///
    /// Source: ClinicalTrials.gov, Protocol Registration Data Element Definitions, "NCT number". They order as their
    /// numbers do, which is about the order of registration.
    ///
    /// ```
    /// use oncology::code::NctId;
    ///
    /// let id: NctId = "NCT02142738".parse()?;
    /// assert_eq!(id.number(), 2_142_738);
    /// assert_eq!(id.to_string(), "NCT02142738");
    /// # Ok::<(), oncology::code::ParseNctIdError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct NctId(u32);
    expecting "a ClinicalTrials.gov identifier such as `NCT02142738`";
    schema { "type": "string", "pattern": "^NCT[0-9]{8}$", "examples": ["NCT02142738"] }
}

impl NctId {
    /// The identifier with that number; at most eight digits.
    #[must_use]
    pub const fn new(number: u32) -> Option<Self> {
        if number < 100_000_000 {
            Some(Self(number))
        } else {
            None
        }
    }

    /// The number after `NCT`.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }
}

impl FromStr for NctId {
    type Err = ParseNctIdError;

    /// # Errors
    ///
    /// `nct02142738`, `NCT1673867`, `NCT 02142738`, `NCT016738671`.
    fn from_str(text: &str) -> Result<Self, ParseNctIdError> {
        let digits = text.strip_prefix("NCT").ok_or(ParseNctIdError::Prefix)?;
        if let Some((at, found)) = digits.char_indices().find(|(_, c)| !c.is_ascii_digit()) {
            return Err(ParseNctIdError::NotADigit { found, at: at + 3 });
        }
        match digits.parse() {
            Ok(number) if digits.len() == 8 => Ok(Self(number)),
            _ => Err(ParseNctIdError::Length {
                found: digits.len(),
            }),
        }
    }
}

impl fmt::Display for NctId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NCT{:08}", self.0)
    }
}

/// Why a text is no [`NctId`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseNctIdError {
    /// It does not begin with `NCT`.
    #[error("expected `NCT` in capitals at the start")]
    Prefix,
    /// Something other than a digit after `NCT`.
    #[error("expected 8 digits after `NCT`, found {found:?} at byte {at}")]
    NotADigit {
        /// The character.
        found: char,
        /// Where it stands, in bytes.
        at: usize,
    },
    /// More or fewer than eight digits.
    #[error("expected 8 digits after `NCT`, found {found}")]
    Length {
        /// The number of digits.
        found: usize,
    },
}
