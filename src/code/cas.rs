//! Registry numbers of chemical substances.

use std::fmt;
use std::str::FromStr;

use super::scan;
use crate::value::text_form;

text_form! {
    /// A CAS Registry Number of a substance: two to seven digits, two digits and a check digit, as in `15663-27-1`.
    ///
    /// Source: CAS, "Check Digit Verification of CAS Registry Numbers": the digits before the last, from the right, times
    /// 1, 2, 3 and so on, summed, modulo 10.
    ///
    /// ```
    /// use oncology::code::CasNumber;
    ///
    /// let cisplatin: CasNumber = "15663-27-1".parse()?;
    /// assert_eq!(cisplatin.to_string(), "15663-27-1");
    /// assert!("15663-72-1".parse::<CasNumber>().is_err());
    /// # Ok::<(), oncology::code::ParseCasNumberError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct CasNumber(u32);
    expecting "a CAS Registry Number such as `15663-27-1`";
    schema {
        "type": "string",
        "pattern": "^[1-9][0-9]{1,6}-[0-9]{2}-[0-9]$",
        "examples": ["15663-27-1"]
    }
}

/// The check digit of the digits before it.
fn check(mut number: u32) -> u32 {
    let (mut sum, mut weight) = (0, 1);
    while number > 0 {
        sum += number % 10 * weight;
        weight += 1;
        number /= 10;
    }
    sum % 10
}

impl FromStr for CasNumber {
    type Err = ParseCasNumberError;

    /// # Errors
    ///
    /// `15663-27-4`, `15663-72-1`, `058-08-2`, `15663271`, `15663-271`.
    fn from_str(text: &str) -> Result<Self, ParseCasNumberError> {
        let mut parts = text.split('-');
        let (Some(first), Some(second), Some(last), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(ParseCasNumberError::Parts {
                found: text.split('-').count(),
            });
        };
        let outside = text
            .char_indices()
            .find(|(_, c)| !c.is_ascii_digit() && *c != '-');
        if let Some((at, found)) = outside {
            return Err(ParseCasNumberError::NotADigit { found, at });
        }
        let places = [
            (first, 2..=7, "2 to 7 digits"),
            (second, 2..=2, "2 digits"),
            (last, 1..=1, "1 digit"),
        ];
        for ((part, lengths, expected), name) in places.into_iter().zip(["first", "second", "last"])
        {
            if !lengths.contains(&part.len()) {
                return Err(ParseCasNumberError::Length {
                    part: name,
                    expected,
                    found: part.len(),
                });
            }
        }
        if first.starts_with('0') {
            return Err(ParseCasNumberError::LeadingZero);
        }
        let number =
            u32::try_from(scan::number(first) * 100 + scan::number(second)).unwrap_or_default();
        let (expected, found) = (check(number), scan::number(last));
        if u64::from(expected) == found {
            Ok(Self(number))
        } else {
            Err(ParseCasNumberError::Check { expected, found })
        }
    }
}

impl fmt::Display for CasNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}-{}", self.0 / 100, self.0 % 100, check(self.0))
    }
}

/// Why a text is no [`CasNumber`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseCasNumberError {
    /// More or fewer than three parts.
    #[error("expected three parts with `-` between them, found {found}")]
    Parts {
        /// The number of parts.
        found: usize,
    },
    /// Something other than a digit in a part.
    #[error("expected digits between the `-`, found {found:?} at byte {at}")]
    NotADigit {
        /// The character.
        found: char,
        /// Where it stands, in bytes.
        at: usize,
    },
    /// A part has more or fewer digits.
    #[error("expected {expected} in the {part} part, found {found}")]
    Length {
        /// Which part.
        part: &'static str,
        /// How many digits it has.
        expected: &'static str,
        /// The number of digits.
        found: usize,
    },
    /// The first digit is zero.
    #[error("expected a first digit other than zero")]
    LeadingZero,
    /// The last digit does not follow from the others.
    #[error(
        "expected the check digit `{expected}` at the end, found `{found}`; one of the digits is wrong"
    )]
    Check {
        /// What the digits before it give.
        expected: u32,
        /// What stands there.
        found: u64,
    },
}
