//! Numbers of the EU Clinical Trials Register.

use std::fmt;
use std::str::FromStr;

use super::scan;
use crate::value::text_form;

text_form! {
    /// A `EudraCT` number: year, six digits and two check digits, as in `2012-004907-10`.
    ///
    /// Source: European Medicines Agency, `EudraCT`, in which trials were registered from 2004 to 2023. How the check
    /// digits are computed is not published, so they are kept and not checked. They order by year, then by number.
    ///
    /// ```
    /// use oncology::code::EudraCtNumber;
    ///
    /// let number: EudraCtNumber = "2012-004907-10".parse()?;
    /// assert_eq!(number.year(), 2012);
    /// # Ok::<(), oncology::code::ParseEudraCtNumberError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct EudraCtNumber(u64);
    expecting "a EudraCT number such as `2012-004907-10`";
    schema {
        "type": "string",
        "pattern": "^20(0[4-9]|1[0-9]|2[0-3])-[0-9]{6}-[0-9]{2}$",
        "examples": ["2012-004907-10"]
    }
}

impl EudraCtNumber {
    /// The year in which it was assigned.
    #[must_use]
    pub fn year(self) -> u16 {
        u16::try_from(self.0 / 100_000_000).unwrap_or_default()
    }
}

impl FromStr for EudraCtNumber {
    type Err = ParseEudraCtNumberError;

    /// # Errors
    ///
    /// `2012-04907-10`, `2012-004907-1`, `2003-004907-10`, `2012-004907-10-DE`.
    fn from_str(text: &str) -> Result<Self, ParseEudraCtNumberError> {
        if let Some((found, at, expected)) = scan::misfit(text, "0000-000000-00") {
            return Err(ParseEudraCtNumberError::Character {
                expected,
                found,
                at,
            });
        }
        if text.len() != 14 {
            return Err(ParseEudraCtNumberError::Length {
                found: text.chars().count(),
            });
        }
        let number = Self(scan::number(text));
        match number.year() {
            2004..=2023 => Ok(number),
            found => Err(ParseEudraCtNumberError::Year { found }),
        }
    }
}

impl fmt::Display for EudraCtNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (rest, check) = (self.0 / 100, self.0 % 100);
        write!(f, "{}-{:06}-{check:02}", self.year(), rest % 1_000_000)
    }
}

/// Why a text is no [`EudraCtNumber`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseEudraCtNumberError {
    /// A character that cannot stand where it stands.
    #[error(
        "expected 4, 6 and 2 digits with `-` between them, found {found:?} instead of {expected} at byte {at}"
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
    #[error("expected 14 characters as in `2012-004907-10`, found {found}")]
    Length {
        /// The number of characters.
        found: usize,
    },
    /// A year in which none was assigned.
    #[error("expected a year from 2004 to 2023 at the start, found {found}")]
    Year {
        /// The year.
        found: u16,
    },
}
