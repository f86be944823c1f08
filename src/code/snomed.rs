//! Identifiers of SNOMED CT.

use std::fmt;
use std::str::FromStr;

use super::scan;
use crate::value::text_form;

text_form! {
    /// An identifier of SNOMED CT: 6 to 18 digits, of which two tell what it identifies, and the last checks the others.
    ///
    /// Source: SNOMED International, Release File Specification, "SNOMED CT Identifiers": Verhoeff's check digit, and before
    /// it the partition, 00 to 02 for the International Release, 10 to 12 and 16 for an extension, with its namespace of
    /// seven digits before the partition. Terms of SNOMED CT are licensed and not part of this crate.
    ///
    /// ```
    /// use oncology::code::SnomedId;
    ///
    /// let id: SnomedId = "363346000".parse()?;
    /// assert!(id.is_concept());
    /// assert!("363346001".parse::<SnomedId>().is_err());
    /// # Ok::<(), oncology::code::ParseSnomedIdError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct SnomedId(u64);
    expecting "a SNOMED CT identifier in a string such as \"363346000\"";
    schema {
        "type": "string",
        "pattern": "^[1-9]([0-9]{2,14}0[0-2]|[0-9]{7,14}1[0126])[0-9]$",
        "examples": ["363346000"]
    }
}

impl SnomedId {
    /// The number.
    #[must_use]
    pub const fn number(self) -> u64 {
        self.0
    }

    /// Whether it identifies a concept, and not a description, a relationship or an expression.
    #[must_use]
    pub const fn is_concept(self) -> bool {
        matches!(self.partition(), 0 | 10)
    }

    /// The namespace of the extension that it comes from; none in the International Release.
    #[must_use]
    pub fn namespace(self) -> Option<u32> {
        let digits = u32::try_from(self.0 / 1_000 % 10_000_000).ok();
        digits.filter(|_| self.partition() >= 10)
    }

    /// The second and third digit from the right.
    const fn partition(self) -> u64 {
        self.0 / 10 % 100
    }
}

/// What Verhoeff's check gives for a number, its check digit included: zero if the digit is right.
fn verhoeff(mut number: u64) -> usize {
    /// How a digit is replaced, by its distance from the right.
    const REPLACED: [[usize; 10]; 8] = [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
        [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
        [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
        [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
        [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
        [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
        [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
    ];
    let mut sum = 0;
    for replaced in REPLACED.iter().cycle() {
        if number == 0 {
            break;
        }
        let digit = usize::try_from(number % 10).unwrap_or_default();
        let next = replaced.get(digit).copied().unwrap_or_default();
        // The product in the group of the rotations (0 to 4) and reflections (5 to 9) of a pentagon.
        sum = match (sum < 5, next < 5) {
            (true, true) => (sum + next) % 5,
            (true, false) => 5 + (sum + next) % 5,
            (false, true) => 5 + (sum - next) % 5,
            (false, false) => (sum + 5 - next) % 5,
        };
        number /= 10;
    }
    sum
}

impl FromStr for SnomedId {
    type Err = ParseSnomedIdError;

    /// # Errors
    ///
    /// `36334`, `363346001`, `363346090`, `C3224`, `0363346000`.
    fn from_str(text: &str) -> Result<Self, ParseSnomedIdError> {
        if let Some((found, at)) = scan::not_a_digit(text, 0) {
            return Err(ParseSnomedIdError::NotADigit { found, at });
        }
        if !matches!(text.len(), 6..=18) {
            return Err(ParseSnomedIdError::Length { found: text.len() });
        }
        if text.starts_with('0') {
            return Err(ParseSnomedIdError::LeadingZero);
        }
        let id = Self(scan::number(text));
        match id.partition() {
            0..=2 => {}
            10..=12 | 16 if text.len() >= 11 => {}
            10..=12 | 16 => return Err(ParseSnomedIdError::Namespace { found: text.len() }),
            found => return Err(ParseSnomedIdError::Partition { found }),
        }
        if verhoeff(id.0) == 0 {
            return Ok(id);
        }
        let found = id.0 % 10;
        let before = id.0 - found;
        let expected = (0..10).find(|digit| verhoeff(before + digit) == 0);
        Err(ParseSnomedIdError::Check {
            expected: expected.unwrap_or_default(),
            found,
        })
    }
}

impl fmt::Display for SnomedId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Why a text is no [`SnomedId`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseSnomedIdError {
    /// Something other than a digit.
    #[error("expected 6 to 18 digits, found {found:?} at byte {at}")]
    NotADigit {
        /// The character.
        found: char,
        /// Where it stands, in bytes.
        at: usize,
    },
    /// Too few or too many digits.
    #[error("expected 6 to 18 digits, found {found}")]
    Length {
        /// The number of digits.
        found: usize,
    },
    /// The first digit is zero.
    #[error("expected a first digit other than zero")]
    LeadingZero,
    /// The second and third digit from the right identify nothing.
    #[error(
        "expected the partition 00, 01, 02, 10, 11, 12 or 16 before the last digit, found {found:02}"
    )]
    Partition {
        /// The two digits.
        found: u64,
    },
    /// An identifier of an extension that has no room for the extension's namespace.
    #[error("expected at least 11 digits in the identifier of an extension, found {found}")]
    Namespace {
        /// The number of digits.
        found: usize,
    },
    /// The last digit does not follow from the others.
    #[error(
        "expected the check digit `{expected}` at the end, found `{found}`; one of the digits is wrong"
    )]
    Check {
        /// What the digits before it give.
        expected: u64,
        /// What stands there.
        found: u64,
    },
}
