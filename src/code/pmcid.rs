//! PubMed Central identifiers.

use std::fmt;
use std::str::FromStr;

use super::scan;
use crate::value::text_form;

text_form! {
    /// A PubMed Central identifier: `PMC` and a number of one to nine digits that does not begin with zero.
    ///
    /// Source: National Library of Medicine, PubMed Central, "PMCID"; the limit of nine digits is editorial. The suffix of a
    /// version (`PMC5801367.1`) is not taken. They order as their numbers do.
    ///
    /// ```
    /// use oncology::code::Pmcid;
    ///
    /// let pmcid: Pmcid = "PMC5801367".parse()?;
    /// assert_eq!(pmcid.number(), 5_801_367);
    /// # Ok::<(), oncology::code::ParsePmcidError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Pmcid(u32);
    expecting "a PubMed Central identifier such as `PMC5801367`";
    schema { "type": "string", "pattern": "^PMC[1-9][0-9]{0,8}$", "examples": ["PMC5801367"] }
}

impl Pmcid {
    /// The number after `PMC`.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }
}

impl FromStr for Pmcid {
    type Err = ParsePmcidError;

    /// # Errors
    ///
    /// `5801367`, `PMC`, `pmc 5801367`, `PMC05801367`, `PMC5801367.1`.
    fn from_str(text: &str) -> Result<Self, ParsePmcidError> {
        let digits = text.strip_prefix("PMC").ok_or(ParsePmcidError::Prefix)?;
        if let Some((found, at)) = scan::not_a_digit(digits, 3) {
            return Err(ParsePmcidError::NotADigit { found, at });
        }
        if !matches!(digits.len(), 1..=9) {
            return Err(ParsePmcidError::Length {
                found: digits.len(),
            });
        }
        if digits.starts_with('0') {
            return Err(ParsePmcidError::LeadingZero);
        }
        Ok(Self(
            u32::try_from(scan::number(digits)).unwrap_or_default(),
        ))
    }
}

impl fmt::Display for Pmcid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PMC{}", self.0)
    }
}

/// Why a text is no [`Pmcid`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParsePmcidError {
    /// It does not begin with `PMC`.
    #[error("expected `PMC` in capitals at the start")]
    Prefix,
    /// Something other than a digit after `PMC`.
    #[error("expected 1 to 9 digits after `PMC`, found {found:?} at byte {at}")]
    NotADigit {
        /// The character.
        found: char,
        /// Where it stands, in bytes.
        at: usize,
    },
    /// More or fewer digits.
    #[error("expected 1 to 9 digits after `PMC`, found {found}")]
    Length {
        /// The number of digits.
        found: usize,
    },
    /// The first digit is zero.
    #[error("expected a first digit other than zero after `PMC`")]
    LeadingZero,
}
