//! Codes of LOINC.

use std::fmt;
use std::str::FromStr;

use super::scan;
use crate::value::text_form;

text_form! {
    /// A LOINC code: a number of one to seven digits that does not begin with zero, `-`, and a check digit.
    ///
    /// Source: Regenstrief Institute, LOINC Users' Guide, "Calculating Mod 10 check digits". The fourteen deprecated codes
    /// whose digit is wrong, such as `5895-7`, are taken as they are.
    ///
    /// ```
    /// use oncology::code::LoincCode;
    ///
    /// let code: LoincCode = "21908-9".parse()?;
    /// assert_eq!(code.to_string(), "21908-9");
    /// assert!("12908-9".parse::<LoincCode>().is_err());
    /// # Ok::<(), oncology::code::ParseLoincCodeError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct LoincCode(u32);
    expecting "a LOINC code such as `21908-9`";
    schema { "type": "string", "pattern": "^[1-9][0-9]{0,6}-[0-9]$", "examples": ["21908-9"] }
}

/// Deprecated codes with another digit at the end than their number gives, without the hyphen.
const EXCEPTIONS: [u32; 14] = [
    58_957, 58_965, 58_973, 59_281, 60_283, 64_155, 65_807, 66_457, 66_465, 66_473, 66_481, 66_499,
    114_916, 115_016,
];

/// The check digit of a number: every other digit doubled from the right, the digits summed, up to the next ten.
fn check(mut number: u32) -> u32 {
    let (mut sum, mut factor) = (0, 2);
    while number > 0 {
        let product = number % 10 * factor;
        sum += product / 10 + product % 10;
        factor = 3 - factor;
        number /= 10;
    }
    (10 - sum % 10) % 10
}

impl FromStr for LoincCode {
    type Err = ParseLoincCodeError;

    /// # Errors
    ///
    /// `21908-8`, `12908-9`, `219089`, `LP21908-9`, `021908-9`.
    fn from_str(text: &str) -> Result<Self, ParseLoincCodeError> {
        let (number, last) = text.split_once('-').ok_or(ParseLoincCodeError::Hyphen)?;
        if let Some((found, at)) = scan::not_a_digit(number, 0) {
            return Err(ParseLoincCodeError::NotADigit { found, at });
        }
        if !matches!(number.len(), 1..=7) {
            return Err(ParseLoincCodeError::Length {
                found: number.len(),
            });
        }
        if number.starts_with('0') {
            return Err(ParseLoincCodeError::LeadingZero);
        }
        let (&[last], true) = (last.as_bytes(), last.bytes().all(|b| b.is_ascii_digit())) else {
            return Err(ParseLoincCodeError::Hyphen);
        };
        let (number, found) = (
            u32::try_from(scan::number(number)).unwrap_or_default(),
            u32::from(last - b'0'),
        );
        let (code, expected) = (number * 10 + found, check(number));
        if found == expected || EXCEPTIONS.contains(&code) {
            Ok(Self(code))
        } else {
            Err(ParseLoincCodeError::Check { expected, found })
        }
    }
}

impl fmt::Display for LoincCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.0 / 10, self.0 % 10)
    }
}

/// Why a text is no [`LoincCode`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseLoincCodeError {
    /// No hyphen with one digit after it.
    #[error("expected `-` and one check digit at the end")]
    Hyphen,
    /// Something other than a digit before the hyphen.
    #[error("expected 1 to 7 digits before the `-`, found {found:?} at byte {at}")]
    NotADigit {
        /// The character.
        found: char,
        /// Where it stands, in bytes.
        at: usize,
    },
    /// More or fewer digits before the hyphen.
    #[error("expected 1 to 7 digits before the `-`, found {found}")]
    Length {
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
        found: u32,
    },
}
