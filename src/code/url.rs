//! Addresses of web pages.

use std::fmt;
use std::str::FromStr;

use crate::value::text_form;

text_form! {
    /// The address of a web page: `http` or `https`, a host, and printable ASCII.
    ///
    /// Source: RFC 3986 (January 2005), of which this takes what content links to: no user names, no other schemes.
    /// Characters beyond ASCII are written percent-encoded, and host names in their `xn--` form.
    ///
    /// ```
    /// use oncology::code::Url;
    ///
    /// let url: Url = "https://www.cancer.gov/about-cancer".parse()?;
    /// assert_eq!(url.as_str(), "https://www.cancer.gov/about-cancer");
    /// assert!("www.cancer.gov".parse::<Url>().is_err());
    /// # Ok::<(), oncology::code::ParseUrlError>(())
    /// ```
    #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Url(Box<str>);
    expecting "a web address such as `https://www.cancer.gov`";
    schema {
        "type": "string",
        "pattern": "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#][!-~]*)?$",
        "maxLength": 2048,
        "examples": ["https://www.cancer.gov/about-cancer"]
    }
}

impl Url {
    /// Longest address, in characters.
    pub const MAX_LENGTH: usize = 2048;

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Url {
    type Err = ParseUrlError;

    /// # Errors
    ///
    /// `www.cancer.gov`, `mailto:a@b.org`, `https://`, `https://user@host/`, an address with spaces.
    fn from_str(text: &str) -> Result<Self, ParseUrlError> {
        let rest = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"))
            .ok_or(ParseUrlError::Scheme)?;
        let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        let (host, port) = authority.split_once(':').unwrap_or((authority, "0"));
        if host.is_empty()
            || !host
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'))
        {
            return Err(ParseUrlError::Host);
        }
        if !matches!(port.len(), 1..=5) || !port.bytes().all(|b| b.is_ascii_digit()) {
            return Err(ParseUrlError::Port);
        }
        if let Some((at, found)) = path.char_indices().find(|(_, c)| !c.is_ascii_graphic()) {
            return Err(ParseUrlError::Character {
                found,
                at: text.len() - path.len() + at,
            });
        }
        if text.len() > Self::MAX_LENGTH {
            return Err(ParseUrlError::Length { found: text.len() });
        }
        Ok(Self(text.into()))
    }
}

impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why a text is no [`Url`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseUrlError {
    /// It does not begin with `https://` or `http://`.
    #[error("expected `https://` or `http://` at the start")]
    Scheme,
    /// The host.
    #[error("expected a host of ASCII letters, digits, dots and hyphens after `//`")]
    Host,
    /// The port.
    #[error("expected 1 to 5 digits after the `:` behind the host")]
    Port,
    /// A character that must be percent-encoded.
    #[error("expected printable ASCII, found {found:?} at byte {at}; write it percent-encoded")]
    Character {
        /// The character.
        found: char,
        /// Where it stands, in bytes.
        at: usize,
    },
    /// More than [`Url::MAX_LENGTH`] characters.
    #[error("expected at most 2048 characters, found {found}")]
    Length {
        /// The number of characters.
        found: usize,
    },
}
