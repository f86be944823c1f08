//! Identifiers of substances.

use std::fmt;
use std::str::FromStr;

use super::scan::Ascii;
use crate::value::text_form;

text_form! {
    /// A unique ingredient identifier of a substance: ten digits and capitals, of which the last checks the others.
    ///
    /// Source: U.S. Food and Drug Administration, Global Substance Registration System; the check character is that of its
    /// published `UNIIGenerator`: the sum of the first nine, with `A` as 10 and `Z` as 35, modulo 36. It does not notice
    /// characters that changed places.
    ///
    /// ```
    /// use oncology::code::Unii;
    ///
    /// let pembrolizumab: Unii = "DPT0O3T46P".parse()?;
    /// assert_eq!(pembrolizumab.as_str(), "DPT0O3T46P");
    /// assert!("DPT0O3T46Q".parse::<Unii>().is_err());
    /// # Ok::<(), oncology::code::ParseUniiError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Unii(Ascii<10>);
    expecting "a UNII such as `DPT0O3T46P`";
    schema { "type": "string", "pattern": "^[0-9A-Z]{10}$", "examples": ["DPT0O3T46P"] }
}

impl Unii {
    /// The identifier.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl FromStr for Unii {
    type Err = ParseUniiError;

    /// # Errors
    ///
    /// `DPT0O3T46Q`, `DPT0O3T46`, `dpt0o3t46p`, `DPT0O-3T46P`.
    fn from_str(text: &str) -> Result<Self, ParseUniiError> {
        let mut sum = 0;
        let mut last = None;
        for (at, found) in text.char_indices() {
            let value = match found {
                '0'..='9' | 'A'..='Z' => found.to_digit(36),
                _ => None,
            };
            let value = value.ok_or(ParseUniiError::Character { found, at })?;
            if at < 9 {
                sum += value;
            } else {
                last = Some((found, value));
            }
        }
        match last {
            Some((found, value)) if text.len() == 10 => {
                let expected = sum % 36;
                if value == expected {
                    return Ok(Self(Ascii::new(text)));
                }
                let expected = char::from_digit(expected, 36)
                    .unwrap_or_default()
                    .to_ascii_uppercase();
                Err(ParseUniiError::Check { expected, found })
            }
            _ => Err(ParseUniiError::Length { found: text.len() }),
        }
    }
}

impl fmt::Display for Unii {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why a text is no [`Unii`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseUniiError {
    /// Something other than a digit or a capital letter.
    #[error("expected digits and capital letters, found {found:?} at byte {at}")]
    Character {
        /// The character.
        found: char,
        /// Where it stands, in bytes.
        at: usize,
    },
    /// Too short or too long.
    #[error("expected 10 characters, found {found}")]
    Length {
        /// The number of characters.
        found: usize,
    },
    /// The last character does not follow from the others.
    #[error(
        "expected the check character `{expected}` at the end, found `{found}`; one of the characters is wrong"
    )]
    Check {
        /// What the characters before it give.
        expected: char,
        /// What stands there.
        found: char,
    },
}
