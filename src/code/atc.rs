//! Codes of the Anatomical Therapeutic Chemical classification.

use std::fmt;
use std::str::FromStr;

use super::scan::Ascii;
use crate::value::text_form;

text_form! {
    /// A code of the Anatomical Therapeutic Chemical classification at any of its five levels: `L`, `L01`, `L01F`,
    /// `L01FF`, `L01FF02`.
    ///
    /// Source: WHO Collaborating Centre for Drug Statistics Methodology, Guidelines for ATC classification, "Structure and
    /// principles". Codes for animals, which begin with `Q`, are not taken. Whether a code is assigned is not looked up.
    ///
    /// ```
    /// use oncology::code::AtcCode;
    ///
    /// let pembrolizumab: AtcCode = "L01FF02".parse()?;
    /// assert_eq!(pembrolizumab.level(), 5);
    /// assert!(pembrolizumab.is_in("L01FF".parse()?));
    /// # Ok::<(), oncology::code::ParseAtcCodeError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct AtcCode(Ascii<7>);
    expecting "an ATC code such as `L01FF02`";
    schema {
        "type": "string",
        "pattern": "^[ABCDGHJLMNPRSV]([0-9]{2}([A-Z]([A-Z]([0-9]{2})?)?)?)?$",
        "examples": ["L01FF02", "L01FF"]
    }
}

impl AtcCode {
    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Its level: 1 is the anatomical main group, 5 the substance.
    #[must_use]
    pub fn level(&self) -> u8 {
        match self.as_str().len() {
            1 => 1,
            3 => 2,
            4 => 3,
            5 => 4,
            _ => 5,
        }
    }

    /// Whether it is that group or stands below it.
    #[must_use]
    pub fn is_in(&self, group: Self) -> bool {
        self.as_str().starts_with(group.as_str())
    }
}

impl FromStr for AtcCode {
    type Err = ParseAtcCodeError;

    /// # Errors
    ///
    /// `E01AA01`, `QL01EA01`, `L1EA01`, `L01EA1`, `l01ea01`.
    fn from_str(text: &str) -> Result<Self, ParseAtcCodeError> {
        if !text.starts_with([
            'A', 'B', 'C', 'D', 'G', 'H', 'J', 'L', 'M', 'N', 'P', 'R', 'S', 'V',
        ]) {
            return Err(ParseAtcCodeError::Group);
        }
        for (at, found) in text.char_indices().skip(1) {
            let (expected, fits) = match at {
                1 | 2 | 5 | 6 => ("a digit", found.is_ascii_digit()),
                3 | 4 => ("a capital letter", found.is_ascii_uppercase()),
                _ => ("the end", false),
            };
            if !fits {
                return Err(ParseAtcCodeError::Character {
                    expected,
                    found,
                    at,
                });
            }
        }
        match text.len() {
            1 | 3 | 4 | 5 | 7 => Ok(Self(Ascii::new(text))),
            found => Err(ParseAtcCodeError::Length { found }),
        }
    }
}

impl fmt::Display for AtcCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why a text is no [`AtcCode`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseAtcCodeError {
    /// The first letter is no main group.
    #[error(
        "expected one of the main groups A, B, C, D, G, H, J, L, M, N, P, R, S and V at the start"
    )]
    Group,
    /// A character that cannot stand where it stands.
    #[error("expected {expected} at byte {at}, found {found:?}")]
    Character {
        /// What should stand there.
        expected: &'static str,
        /// The character.
        found: char,
        /// Where it stands, in bytes.
        at: usize,
    },
    /// A length that no level has.
    #[error(
        "expected 1, 3, 4, 5 or 7 characters, found {found}; the digits of a level come in pairs"
    )]
    Length {
        /// The number of characters.
        found: usize,
    },
}
