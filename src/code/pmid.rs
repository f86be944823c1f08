//! PubMed identifiers.

use std::fmt;
use std::str::FromStr;

use crate::value::text_form;

text_form! {
    /// A PubMed identifier: a number of one to nine digits that does not begin with zero.
    ///
    /// Source: National Library of Medicine, PubMed Help, "PMID"; the limit of nine digits is editorial. They order as their numbers do.
    ///
    /// ```
    /// use oncology::code::Pmid;
    ///
    /// let pmid: Pmid = "27718847".parse()?;
    /// assert_eq!(pmid.number(), 27_718_847);
    /// # Ok::<(), oncology::code::ParsePmidError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Pmid(u32);
    expecting "a PubMed identifier in a string such as \"27718847\"";
    schema { "type": "string", "pattern": "^[1-9][0-9]{0,8}$", "examples": ["27718847"] }
}

impl Pmid {
    /// The identifier with that number; one to nine digits, not zero.
    #[must_use]
    pub const fn new(number: u32) -> Option<Self> {
        if number > 0 && number < 1_000_000_000 {
            Some(Self(number))
        } else {
            None
        }
    }

    /// The number.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }
}

impl FromStr for Pmid {
    type Err = ParsePmidError;

    /// # Errors
    ///
    /// `0`, `025399551`, `PMC25399551`, `PMID: 25399551`.
    fn from_str(text: &str) -> Result<Self, ParsePmidError> {
        if !matches!(text.len(), 1..=9)
            || text.starts_with('0')
            || !text.bytes().all(|b| b.is_ascii_digit())
        {
            return Err(ParsePmidError);
        }
        text.parse().map(Self).map_err(|_| ParsePmidError)
    }
}

impl fmt::Display for Pmid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Why a text is no [`Pmid`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("expected 1 to 9 digits, the first not zero, and nothing else")]
pub struct ParsePmidError;
