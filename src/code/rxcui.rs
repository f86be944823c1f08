//! Identifiers of `RxNorm`.

use std::fmt;
use std::str::FromStr;

use super::scan;
use crate::value::text_form;

text_form! {
    /// An `RxNorm` concept: a number of one to eight digits that does not begin with zero.
    ///
    /// Source: National Library of Medicine, `RxNorm` Technical Documentation, "RXCUI"; the limit of eight digits is editorial.
    ///
    /// ```
    /// use oncology::code::RxCui;
    ///
    /// let pembrolizumab: RxCui = "1547545".parse()?;
    /// assert_eq!(pembrolizumab.number(), 1_547_545);
    /// # Ok::<(), oncology::code::ParseRxCuiError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct RxCui(u32);
    expecting "an RxNorm concept in a string such as \"1547545\"";
    schema { "type": "string", "pattern": "^[1-9][0-9]{0,7}$", "examples": ["1547545"] }
}

impl RxCui {
    /// The number.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }
}

impl FromStr for RxCui {
    type Err = ParseRxCuiError;

    /// # Errors
    ///
    /// `0282388`, `28238A`, `282388901`, an empty text.
    fn from_str(text: &str) -> Result<Self, ParseRxCuiError> {
        if let Some((found, at)) = scan::not_a_digit(text, 0) {
            return Err(ParseRxCuiError::NotADigit { found, at });
        }
        if !matches!(text.len(), 1..=8) {
            return Err(ParseRxCuiError::Length { found: text.len() });
        }
        if text.starts_with('0') {
            return Err(ParseRxCuiError::LeadingZero);
        }
        Ok(Self(u32::try_from(scan::number(text)).unwrap_or_default()))
    }
}

impl fmt::Display for RxCui {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// Why a text is no [`RxCui`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseRxCuiError {
    /// Something other than a digit.
    #[error("expected 1 to 8 digits, found {found:?} at byte {at}")]
    NotADigit {
        /// The character.
        found: char,
        /// Where it stands, in bytes.
        at: usize,
    },
    /// More or fewer digits.
    #[error("expected 1 to 8 digits, found {found}")]
    Length {
        /// The number of digits.
        found: usize,
    },
    /// The first digit is zero.
    #[error("expected a first digit other than zero")]
    LeadingZero,
}
