//! Decimal numbers as they are reported.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use super::text_form;

text_form! {
    /// A decimal number with the digits that were reported: `0.60` is not `0.6`, and `-0.0` keeps its sign.
    ///
    /// At most 15 digits before the point and 12 after it; no sign `+`, no exponent, no thousands separators. It is a
    /// string in every format, because a number would have lost its closing zeros before it could be read.
    /// Two decimals are equal when they print alike; their order as numbers goes through [`value`](Decimal::value).
    ///
    /// ```
    /// use oncology::value::Decimal;
    ///
    /// let reported: Decimal = "0.60".parse()?;
    /// let shorter: Decimal = "0.6".parse()?;
    /// assert_eq!(reported.to_string(), "0.60");
    /// assert_ne!(reported, shorter);
    /// assert_eq!(reported.value(), shorter.value());
    /// # Ok::<(), oncology::value::ParseDecimalError>(())
    /// ```
    #[derive(Clone, Copy, Debug)]
    pub struct Decimal(rust_decimal::Decimal);
    expecting "a decimal number in a string (write it in quotes: \"0.60\")";
    schema {
        "type": "string",
        "pattern": "^-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,12})?$",
        "examples": ["0.60", "-12", "50.4"]
    }
}

impl Decimal {
    /// Most digits before the point.
    pub const MAX_INTEGER_DIGITS: usize = 15;
    /// Most digits after the point.
    pub const MAX_FRACTION_DIGITS: usize = 12;

    /// The number, for arithmetic and order.
    #[must_use]
    pub const fn value(self) -> rust_decimal::Decimal {
        self.0
    }

    /// How many digits were reported after the point.
    #[must_use]
    pub const fn scale(self) -> u32 {
        self.0.scale()
    }

    /// Every number that could have been rounded to this one: `0.60` stands for 0.595 to 0.605.
    ///
    /// Both ends are counted in, since halves are rounded up by some and to even by others.
    #[must_use]
    pub fn rounding_interval(self) -> RoundingInterval {
        // At most 15 + 13 digits, which the 28 digits of a decimal hold.
        let half = rust_decimal::Decimal::new(5, self.scale() + 1);
        RoundingInterval {
            low: self.0 - half,
            high: self.0 + half,
        }
    }
}

/// The numbers that a reported one may stand for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct RoundingInterval {
    /// The least of them.
    pub low: rust_decimal::Decimal,
    /// The greatest of them.
    pub high: rust_decimal::Decimal,
}

impl RoundingInterval {
    /// Whether each of these numbers is less than each of the others.
    #[must_use]
    pub fn is_below(self, other: Self) -> bool {
        self.high < other.low
    }
}

impl FromStr for Decimal {
    type Err = ParseDecimalError;

    /// # Errors
    ///
    /// `1,200`, `+5`, `.5`, `5.`, `007`, `1e3`, `−5` with a typographic minus, or too many digits.
    fn from_str(text: &str) -> Result<Self, ParseDecimalError> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let start = text.len() - digits.len();
        let (mut mantissa, mut integer, mut fraction) = (0_i128, 0, None);
        for (at, c) in digits.char_indices() {
            match (c.to_digit(10), &mut fraction) {
                (Some(digit), count) => {
                    match count {
                        Some(count) => *count += 1,
                        None => integer += 1,
                    }
                    if integer > Self::MAX_INTEGER_DIGITS
                        || count.is_some_and(|n| n > Self::MAX_FRACTION_DIGITS)
                    {
                        return Err(ParseDecimalError::Length);
                    }
                    mantissa = mantissa * 10 + i128::from(digit);
                }
                (None, None) if c == '.' => fraction = Some(0),
                (None, _) => {
                    return Err(ParseDecimalError::Character {
                        found: c,
                        at: start + at,
                    });
                }
            }
        }
        if integer == 0 || fraction == Some(0) {
            return Err(ParseDecimalError::NoDigit);
        }
        if integer > 1 && digits.starts_with('0') {
            return Err(ParseDecimalError::LeadingZero);
        }
        let scale = u32::try_from(fraction.unwrap_or(0)).map_err(|_| ParseDecimalError::Length)?;
        let mut value = rust_decimal::Decimal::try_from_i128_with_scale(mantissa, scale)
            .map_err(|_| ParseDecimalError::Length)?;
        value.set_sign_negative(negative);
        Ok(Self(value))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.0.serialize() == other.0.serialize()
    }
}

impl Eq for Decimal {}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.serialize().hash(state);
    }
}

impl From<u32> for Decimal {
    fn from(number: u32) -> Self {
        Self(number.into())
    }
}

/// Why a text is no [`Decimal`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseDecimalError {
    /// A character that no decimal has.
    #[error("expected digits with at most one `.`, found {found:?} at byte {at}")]
    Character {
        /// The character.
        found: char,
        /// Where it stands, in bytes.
        at: usize,
    },
    /// No digit before or after the point.
    #[error("expected at least one digit, and digits on both sides of a `.`")]
    NoDigit,
    /// Zeros before the number.
    #[error("expected no zeros before the number")]
    LeadingZero,
    /// More digits than a decimal holds.
    #[error("expected at most 15 digits before the `.` and 12 after it")]
    Length,
}
