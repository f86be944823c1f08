//! ISRCTN registry numbers.

use std::fmt;
use std::str::FromStr;

use super::scan;
use crate::value::text_form;

text_form! {
    /// An ISRCTN registry number: `ISRCTN` and eight digits.
    ///
    /// Source: ISRCTN registry (isrctn.com). It publishes no check digit, so none is checked.
    ///
    /// ```
    /// use oncology::code::Isrctn;
    ///
    /// let id: Isrctn = "ISRCTN78818544".parse()?;
    /// assert_eq!(id.number(), 78_818_544);
    /// # Ok::<(), oncology::code::ParseIsrctnError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Isrctn(u32);
    expecting "an ISRCTN number such as `ISRCTN78818544`";
    schema { "type": "string", "pattern": "^ISRCTN[0-9]{8}$", "examples": ["ISRCTN78818544"] }
}

impl Isrctn {
    /// The number after `ISRCTN`.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }
}

impl FromStr for Isrctn {
    type Err = ParseIsrctnError;

    /// # Errors
    ///
    /// `isrctn78818544`, `ISRCTN7881854`, `ISRCTN 7881-8544`, `SRCTN78818544`.
    fn from_str(text: &str) -> Result<Self, ParseIsrctnError> {
        let digits = text
            .strip_prefix("ISRCTN")
            .ok_or(ParseIsrctnError::Prefix)?;
        if let Some((found, at)) = scan::not_a_digit(digits, 6) {
            return Err(ParseIsrctnError::NotADigit { found, at });
        }
        if digits.len() != 8 {
            return Err(ParseIsrctnError::Length {
                found: digits.len(),
            });
        }
        Ok(Self(
            u32::try_from(scan::number(digits)).unwrap_or_default(),
        ))
    }
}

impl fmt::Display for Isrctn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ISRCTN{:08}", self.0)
    }
}

/// Why a text is no [`Isrctn`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseIsrctnError {
    /// It does not begin with `ISRCTN`.
    #[error("expected `ISRCTN` in capitals at the start")]
    Prefix,
    /// Something other than a digit after `ISRCTN`.
    #[error("expected 8 digits after `ISRCTN`, found {found:?} at byte {at}")]
    NotADigit {
        /// The character.
        found: char,
        /// Where it stands, in bytes.
        at: usize,
    },
    /// More or fewer digits.
    #[error("expected 8 digits after `ISRCTN`, found {found}")]
    Length {
        /// The number of digits.
        found: usize,
    },
}
