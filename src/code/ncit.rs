//! Codes of the NCI Thesaurus.

use std::fmt;
use std::str::FromStr;

use super::scan;
use crate::value::text_form;

text_form! {
    /// A code of the NCI Thesaurus: `C` and a number of three to seven digits that does not begin with zero.
    ///
    /// Source: National Cancer Institute, Enterprise Vocabulary Services, NCI Thesaurus. Placeholders of the NCI Metathesaurus
    /// (`CL` and digits) are no codes of the Thesaurus. `C` and seven digits may also be a [`UmlsCui`](super::UmlsCui).
    ///
    /// ```
    /// use oncology::code::NcitCode;
    ///
    /// let code: NcitCode = "C4872".parse()?;
    /// assert_eq!(code.number(), 4_872);
    /// # Ok::<(), oncology::code::ParseNcitCodeError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct NcitCode(u32);
    expecting "a code of the NCI Thesaurus such as `C4872`";
    schema { "type": "string", "pattern": "^C[1-9][0-9]{2,6}$", "examples": ["C4872"] }
}

impl NcitCode {
    /// A code that the crate's own tables name.
    pub(crate) const fn new(number: u32) -> Self {
        Self(number)
    }

    /// The number after `C`.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }
}

impl FromStr for NcitCode {
    type Err = ParseNcitCodeError;

    /// # Errors
    ///
    /// `4872`, `c3224`, `C32A4`, `CL448948`, `C0006142`.
    fn from_str(text: &str) -> Result<Self, ParseNcitCodeError> {
        let digits = text.strip_prefix("C").ok_or(ParseNcitCodeError::Prefix)?;
        if let Some((found, at)) = scan::not_a_digit(digits, 1) {
            return Err(ParseNcitCodeError::NotADigit { found, at });
        }
        if !matches!(digits.len(), 3..=7) {
            return Err(ParseNcitCodeError::Length {
                found: digits.len(),
            });
        }
        if digits.starts_with('0') {
            return Err(ParseNcitCodeError::LeadingZero);
        }
        Ok(Self(
            u32::try_from(scan::number(digits)).unwrap_or_default(),
        ))
    }
}

impl fmt::Display for NcitCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "C{}", self.0)
    }
}

/// Why a text is no [`NcitCode`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseNcitCodeError {
    /// It does not begin with `C`.
    #[error("expected `C` in capitals at the start")]
    Prefix,
    /// Something other than a digit after `C`.
    #[error("expected 3 to 7 digits after `C`, found {found:?} at byte {at}")]
    NotADigit {
        /// The character.
        found: char,
        /// Where it stands, in bytes.
        at: usize,
    },
    /// More or fewer digits.
    #[error("expected 3 to 7 digits after `C`, found {found}")]
    Length {
        /// The number of digits.
        found: usize,
    },
    /// The first digit is zero.
    #[error("expected a first digit other than zero after `C`")]
    LeadingZero,
}
