//! Numbers of the EU Clinical Trials Information System.

use std::fmt;
use std::str::FromStr;

use super::scan;
use crate::value::text_form;

text_form! {
    /// An EU CT number: year, `5` and five digits, two check digits, and the number of the resubmission, as in
    /// `2022-500014-26-00`.
    ///
    /// Source: European Medicines Agency, Clinical Trials Information System (CTIS), in use since 2022. How the check
    /// digits are computed is not published, so they are kept and not checked. They order by year, then by number.
    ///
    /// ```
    /// use oncology::code::EuCtNumber;
    ///
    /// let number: EuCtNumber = "2022-500014-26-01".parse()?;
    /// assert_eq!((number.year(), number.resubmission()), (2022, 1));
    /// # Ok::<(), oncology::code::ParseEuCtNumberError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct EuCtNumber(u64);
    expecting "an EU CT number such as `2022-500014-26-00`";
    schema {
        "type": "string",
        "pattern": "^20(2[2-9]|[3-9][0-9])-5[0-9]{5}-[0-9]{2}-[0-9]{2}$",
        "examples": ["2022-500014-26-00"]
    }
}

impl EuCtNumber {
    /// The year in which it was assigned.
    #[must_use]
    pub fn year(self) -> u16 {
        u16::try_from(self.0 / 10_000_000_000).unwrap_or_default()
    }

    /// How often the application was submitted anew, the last two digits.
    #[must_use]
    pub fn resubmission(self) -> u8 {
        u8::try_from(self.0 % 100).unwrap_or_default()
    }
}

impl FromStr for EuCtNumber {
    type Err = ParseEuCtNumberError;

    /// # Errors
    ///
    /// `2022-400014-26-00`, `2022-500014-26`, `2019-500014-26-00`, `2012-004907-10`.
    fn from_str(text: &str) -> Result<Self, ParseEuCtNumberError> {
        if let Some((found, at, expected)) = scan::misfit(text, "0000-500000-00-00") {
            return Err(ParseEuCtNumberError::Character {
                expected,
                found,
                at,
            });
        }
        if text.len() != 17 {
            return Err(ParseEuCtNumberError::Length {
                found: text.chars().count(),
            });
        }
        let number = Self(scan::number(text));
        match number.year() {
            2022..=2099 => Ok(number),
            found => Err(ParseEuCtNumberError::Year { found }),
        }
    }
}

impl fmt::Display for EuCtNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (trial, check) = (self.0 / 10_000 % 1_000_000, self.0 / 100 % 100);
        let (year, resubmission) = (self.year(), self.resubmission());
        write!(f, "{year}-{trial:06}-{check:02}-{resubmission:02}")
    }
}

/// Why a text is no [`EuCtNumber`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseEuCtNumberError {
    /// A character that cannot stand where it stands.
    #[error(
        "expected 4, 6, 2 and 2 digits with `-` between them, found {found:?} instead of {expected} at byte {at}"
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
    #[error("expected 17 characters as in `2022-500014-26-00`, found {found}")]
    Length {
        /// The number of characters.
        found: usize,
    },
    /// A year in which none was assigned.
    #[error("expected a year from 2022 to 2099 at the start, found {found}")]
    Year {
        /// The year.
        found: u16,
    },
}
