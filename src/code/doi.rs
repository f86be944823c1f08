//! Digital object identifiers.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use crate::value::text_form;

text_form! {
    /// A digital object identifier: `10.`, four to nine digits, `/`, and printable ASCII without spaces.
    ///
    /// Two that differ only in case are equal. Sources: DOI Handbook, numbering, on case;
    /// Crossref, "DOIs and matching regular expressions", 2015, for the digits before the slash. Characters beyond ASCII are written percent-encoded.
    ///
    /// ```
    /// use oncology::code::Doi;
    ///
    /// let doi: Doi = "10.1056/NEJMoa1606774".parse()?;
    /// assert_eq!(doi, "10.1056/nejmoa1606774".parse()?);
    /// assert_eq!(doi.to_string(), "10.1056/NEJMoa1606774");
    /// # Ok::<(), oncology::code::ParseDoiError>(())
    /// ```
    #[derive(Clone, Debug)]
    pub struct Doi(Box<str>);
    expecting "a DOI such as `10.1056/NEJMoa1606774`, without `https://doi.org/`";
    schema {
        "type": "string",
        "pattern": "^10\\.[0-9]{4,9}/[!-~]+$",
        "maxLength": 256,
        "examples": ["10.1056/NEJMoa1606774"]
    }
}

impl Doi {
    /// Longest DOI taken, in characters.
    pub const MAX_LENGTH: usize = 256;

    /// The DOI as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Doi {
    type Err = ParseDoiError;

    /// # Errors
    ///
    /// `10.1056`, `11.1056/x`, `10.10/abc`, `https://doi.org/10.1056/x`, `10.1056/a b`.
    fn from_str(text: &str) -> Result<Self, ParseDoiError> {
        let rest = text.strip_prefix("10.").ok_or(ParseDoiError::Prefix)?;
        let (registrant, suffix) = rest.split_once('/').ok_or(ParseDoiError::Suffix)?;
        if !matches!(registrant.len(), 4..=9) || !registrant.bytes().all(|b| b.is_ascii_digit()) {
            return Err(ParseDoiError::Registrant);
        }
        if suffix.is_empty() || !suffix.bytes().all(|b| b.is_ascii_graphic()) {
            return Err(ParseDoiError::Suffix);
        }
        if text.len() > Self::MAX_LENGTH {
            return Err(ParseDoiError::Length { found: text.len() });
        }
        Ok(Self(text.into()))
    }
}

impl fmt::Display for Doi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PartialEq for Doi {
    fn eq(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}

impl Eq for Doi {}

impl Hash for Doi {
    fn hash<H: Hasher>(&self, state: &mut H) {
        for byte in self.0.bytes() {
            state.write_u8(byte.to_ascii_lowercase());
        }
    }
}

/// Why a text is no [`Doi`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseDoiError {
    /// It does not begin with `10.`.
    #[error("expected `10.` at the start")]
    Prefix,
    /// The part before the slash.
    #[error("expected 4 to 9 digits between `10.` and `/`")]
    Registrant,
    /// The part after the slash.
    #[error("expected `/` and printable ASCII characters without spaces after the digits")]
    Suffix,
    /// More than [`Doi::MAX_LENGTH`] characters.
    #[error("expected at most 256 characters, found {found}")]
    Length {
        /// The number of characters.
        found: usize,
    },
}
