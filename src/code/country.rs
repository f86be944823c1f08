//! Countries.

use std::fmt;
use std::str::FromStr;

use crate::value::text_form;

text_form! {
    /// A country or territory by its ISO 3166-1 alpha-2 code: two capitals, such as `US` or `CH`.
    ///
    /// Only the form is checked, so that codes which the standard adds or reserves (`EU`, `XK`) can be used.
    ///
    /// ```
    /// use oncology::code::Country;
    ///
    /// assert_eq!("US".parse::<Country>()?.as_str(), "US");
    /// # Ok::<(), oncology::code::ParseCountryError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Country([u8; 2]);
    expecting "a country code such as `US`";
    schema { "type": "string", "pattern": "^[A-Z]{2}$", "examples": ["US", "CH"] }
}

impl Country {
    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Two ASCII capitals are UTF-8.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for Country {
    type Err = ParseCountryError;

    /// # Errors
    ///
    /// `us`, `USA`, `U.S.`.
    fn from_str(text: &str) -> Result<Self, ParseCountryError> {
        match *text.as_bytes() {
            [a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Ok(Self([a, b])),
            _ => Err(ParseCountryError),
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why a text is no [`Country`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("expected two capital letters")]
pub struct ParseCountryError;
