//! Identifiers of human genes.

use std::fmt;
use std::str::FromStr;

use super::scan;
use crate::value::text_form;

text_form! {
    /// An HGNC identifier of a human gene: `HGNC:` and a number of one to six digits that does not begin with zero.
    ///
    /// Source: HUGO Gene Nomenclature Committee, genenames.org, "HGNC ID"; the limit of six digits is editorial. The identifier stays
    /// with the gene when its [`GeneSymbol`](super::GeneSymbol) changes.
    ///
    /// ```
    /// use oncology::code::HgncId;
    ///
    /// let braf: HgncId = "HGNC:1097".parse()?;
    /// assert_eq!(braf.number(), 1_097);
    /// # Ok::<(), oncology::code::ParseHgncIdError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct HgncId(u32);
    expecting "an HGNC identifier such as `HGNC:1097`";
    schema { "type": "string", "pattern": "^HGNC:[1-9][0-9]{0,5}$", "examples": ["HGNC:1097"] }
}

impl HgncId {
    /// The number after `HGNC:`.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }
}

impl FromStr for HgncId {
    type Err = ParseHgncIdError;

    /// # Errors
    ///
    /// `1097`, `HGNC1097`, `hgnc:1097`, `HGNC:01097`.
    fn from_str(text: &str) -> Result<Self, ParseHgncIdError> {
        let digits = text.strip_prefix("HGNC:").ok_or(ParseHgncIdError::Prefix)?;
        if let Some((found, at)) = scan::not_a_digit(digits, 5) {
            return Err(ParseHgncIdError::NotADigit { found, at });
        }
        if !matches!(digits.len(), 1..=6) {
            return Err(ParseHgncIdError::Length {
                found: digits.len(),
            });
        }
        if digits.starts_with('0') {
            return Err(ParseHgncIdError::LeadingZero);
        }
        Ok(Self(
            u32::try_from(scan::number(digits)).unwrap_or_default(),
        ))
    }
}

impl fmt::Display for HgncId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HGNC:{}", self.0)
    }
}

/// Why a text is no [`HgncId`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseHgncIdError {
    /// It does not begin with `HGNC:`.
    #[error("expected `HGNC:` in capitals at the start")]
    Prefix,
    /// Something other than a digit after `HGNC:`.
    #[error("expected 1 to 6 digits after `HGNC:`, found {found:?} at byte {at}")]
    NotADigit {
        /// The character.
        found: char,
        /// Where it stands, in bytes.
        at: usize,
    },
    /// More or fewer digits.
    #[error("expected 1 to 6 digits after `HGNC:`, found {found}")]
    Length {
        /// The number of digits.
        found: usize,
    },
    /// The first digit is zero.
    #[error("expected a first digit other than zero after `HGNC:`")]
    LeadingZero,
}
