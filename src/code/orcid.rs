//! Identifiers of researchers.

use std::fmt;
use std::str::FromStr;

use super::scan;
use crate::value::text_form;

text_form! {
    /// An ORCID iD of a researcher: four groups of four digits, of which the last digit checks the others.
    ///
    /// Source: ORCID, "Structure of the ORCID Identifier"; the check digit is that of ISO/IEC 7064:2003, MOD 11-2, where
    /// `X` is ten. It is written without `https://orcid.org/`.
    ///
    /// ```
    /// use oncology::code::Orcid;
    ///
    /// let id: Orcid = "0000-0002-1694-233X".parse()?;
    /// assert_eq!(id.to_string(), "0000-0002-1694-233X");
    /// assert!("0000-0002-1694-2330".parse::<Orcid>().is_err());
    /// # Ok::<(), oncology::code::ParseOrcidError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Orcid(u64);
    expecting "an ORCID iD such as `0000-0002-1825-0097`, without `https://orcid.org/`";
    schema {
        "type": "string",
        "pattern": "^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$",
        "examples": ["0000-0002-1825-0097"]
    }
}

/// The check digit of a number of fifteen digits.
fn check(number: u64) -> char {
    let mut total = 0;
    let mut place = 100_000_000_000_000;
    while place > 0 {
        total = (total + number / place % 10) * 2 % 11;
        place /= 10;
    }
    match u32::try_from((12 - total) % 11) {
        Ok(digit) => char::from_digit(digit, 10).unwrap_or('X'),
        Err(_) => 'X',
    }
}

impl FromStr for Orcid {
    type Err = ParseOrcidError;

    /// # Errors
    ///
    /// `0000-0002-1825-0098`, `0000-0002-1694-233x`, `0000-0002-1825-009`, `https://orcid.org/0000-0002-1825-0097`.
    fn from_str(text: &str) -> Result<Self, ParseOrcidError> {
        if let Some((found, at, expected)) = scan::misfit(text, "0000-0000-0000-000X") {
            return Err(ParseOrcidError::Character {
                expected,
                found,
                at,
            });
        }
        let (19, Some((groups, last))) = (text.len(), text.split_at_checked(18)) else {
            return Err(ParseOrcidError::Length {
                found: text.chars().count(),
            });
        };
        let number = scan::number(groups);
        let expected = check(number);
        if !last.starts_with(expected) {
            return Err(ParseOrcidError::Check {
                expected,
                found: last.chars().next().unwrap_or_default(),
            });
        }
        Ok(Self(number))
    }
}

impl fmt::Display for Orcid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let group = |at: u64| self.0 / at % 10_000;
        write!(
            f,
            "{:04}-{:04}-{:04}-{:03}{}",
            group(100_000_000_000),
            group(10_000_000),
            group(1_000),
            self.0 % 1_000,
            check(self.0)
        )
    }
}

/// Why a text is no [`Orcid`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseOrcidError {
    /// A character that cannot stand where it stands.
    #[error(
        "expected four groups of 4 digits with `-` between them, found {found:?} instead of {expected} at byte {at}"
    )]
    Character {
        /// What should stand there.
        expected: &'static str,
        /// The character.
        found: char,
        /// Where it stands, in bytes.
        at: usize,
    },
    /// Too short or too long.
    #[error("expected 19 characters as in `0000-0002-1825-0097`, found {found}")]
    Length {
        /// The number of characters.
        found: usize,
    },
    /// The last digit does not follow from the others.
    #[error(
        "expected the check digit `{expected}` at the end, found `{found}`; one of the digits is wrong"
    )]
    Check {
        /// What the digits before it give.
        expected: char,
        /// What stands there.
        found: char,
    },
}
