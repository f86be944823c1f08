//! Numbers with the words that a text puts before them.

use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator};

use super::walk::Walk;
use super::{Decimal, RoundingInterval, TextForm, from_text, schema_of};

/// A number together with how firmly a text states it: `44`, `about 44`, `over 40`, `at least 40`, `up to 90`.
///
/// ```
/// use oncology::value::{Percent, Qualifier, Stated};
///
/// let stated: Stated<Percent> = "about 44".parse()?;
/// assert_eq!(stated.qualifier, Qualifier::About);
/// assert_eq!(stated.value, "44".parse()?);
/// assert_eq!(stated.to_string(), "about 44");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Stated<T> {
    /// How firmly.
    pub qualifier: Qualifier,
    /// The number.
    pub value: T,
}

/// How firmly a text states a number.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Qualifier {
    /// The number itself: `44`.
    Exact,
    /// Near the number: `about 44`.
    About,
    /// More than the number: `over 40`.
    Over,
    /// The number or more: `at least 40`.
    AtLeast,
    /// Less than the number: `under 5`.
    Under,
    /// The number or less: `at most 5`.
    AtMost,
    /// The number as the top of a range: `up to 90`.
    UpTo,
}

impl Qualifier {
    /// Every qualifier.
    pub const ALL: [Self; 7] = [
        Self::Exact,
        Self::About,
        Self::Over,
        Self::AtLeast,
        Self::Under,
        Self::AtMost,
        Self::UpTo,
    ];

    /// The words before the number, with their closing space.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Exact => "",
            Self::About => "about ",
            Self::Over => "over ",
            Self::AtLeast => "at least ",
            Self::Under => "under ",
            Self::AtMost => "at most ",
            Self::UpTo => "up to ",
        }
    }
}

impl<T> Stated<T> {
    /// A number that a text states without any such word.
    #[must_use]
    pub const fn exact(value: T) -> Self {
        Self {
            qualifier: Qualifier::Exact,
            value,
        }
    }

    /// The number, if it is stated exactly.
    #[must_use]
    pub fn as_exact(&self) -> Option<&T> {
        (self.qualifier == Qualifier::Exact).then_some(&self.value)
    }
}

impl<T: Copy + Into<Decimal>> Stated<T> {
    /// The numbers that the statement allows: none for "about", one end for "over" or "at most".
    ///
    /// An exact number allows every number that could have been rounded to it.
    ///
    /// ```
    /// use oncology::value::{Decimal, Stated};
    ///
    /// let over: Stated<Decimal> = "over 40".parse()?;
    /// assert_eq!((over.range().low, over.range().high), (Some(40.into()), None));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn range(&self) -> Range {
        let number: Decimal = self.value.into();
        let (low, high) = match self.qualifier {
            Qualifier::Exact => return number.into(),
            Qualifier::About => (None, None),
            Qualifier::Over | Qualifier::AtLeast => (Some(number.value()), None),
            Qualifier::Under | Qualifier::AtMost | Qualifier::UpTo => (None, Some(number.value())),
        };
        Range {
            low,
            high,
            printed: None,
        }
    }
}

/// Numbers between two ends, either of which may be open.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Range {
    /// The least, if there is one.
    pub low: Option<rust_decimal::Decimal>,
    /// The greatest, if there is one.
    pub high: Option<rust_decimal::Decimal>,
    /// The number that was printed, if the range is what may have been rounded to it.
    pub printed: Option<Decimal>,
}

impl Range {
    /// A range that is one number.
    #[must_use]
    pub const fn of(number: rust_decimal::Decimal) -> Self {
        Self {
            low: Some(number),
            high: Some(number),
            printed: None,
        }
    }

    /// Whether each of these numbers is greater than each of the others.
    ///
    /// Two numbers that were printed with the same digits are compared as they stand: rounding never turns the order
    /// of two numbers round.
    #[must_use]
    pub fn is_above(self, other: Self) -> bool {
        match (self.printed, other.printed) {
            (Some(printed), Some(other)) if printed.scale() == other.scale() => {
                printed.value() > other.value()
            }
            _ => matches!((self.low, other.high), (Some(low), Some(high)) if low > high),
        }
    }
}

impl Range {
    /// The share of a count out of a total, in percent; `None` out of a total of 0.
    ///
    /// ```
    /// use oncology::value::Range;
    ///
    /// let share = Range::of_share(69, 154).and_then(|share| share.low);
    /// assert_eq!(share.map(|share| share.round_dp(1).to_string()).as_deref(), Some("44.8"));
    /// assert_eq!(Range::of_share(0, 0), None);
    /// ```
    #[must_use]
    pub fn of_share(count: u32, total: u32) -> Option<Self> {
        let hundred = rust_decimal::Decimal::ONE_HUNDRED;
        let counted = hundred.checked_mul(count.into())?;
        Some(Self::of(counted.checked_div(total.into())?))
    }
}

impl From<Decimal> for Range {
    /// Every number that could have been rounded to this one.
    fn from(printed: Decimal) -> Self {
        let RoundingInterval { low, high } = printed.rounding_interval();
        Self {
            low: Some(low),
            high: Some(high),
            printed: Some(printed),
        }
    }
}

impl<T: FromStr> FromStr for Stated<T> {
    type Err = ParseStatedError<T::Err>;

    /// # Errors
    ///
    /// Words other than those of [`Qualifier::words`], or a number that `T` refuses.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (qualifier, number) = Qualifier::ALL
            .into_iter()
            .skip(1)
            .find_map(|qualifier| Some((qualifier, text.strip_prefix(qualifier.words())?)))
            .unwrap_or((Qualifier::Exact, text));
        match number.parse() {
            Ok(value) => Ok(Self { qualifier, value }),
            Err(error) => Err(ParseStatedError(error)),
        }
    }
}

impl<T: fmt::Display> fmt::Display for Stated<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.qualifier.words(), self.value)
    }
}

// Not a `text_form!`: what the schema says comes from the schema of `T`.
impl<T: fmt::Display> serde::Serialize for Stated<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de, T: TextForm + FromStr<Err: fmt::Display>> serde::Deserialize<'de> for Stated<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_text(deserializer, T::EXPECTING)
    }
}

impl<T: JsonSchema> JsonSchema for Stated<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Stated{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let number = T::json_schema(generator);
        let number = number
            .get("pattern")
            .and_then(|pattern| pattern.as_str())
            .unwrap_or_default();
        let number = number.trim_start_matches('^').trim_end_matches('$');
        schema_of(
            &[
                "A number together with how firmly a text states it: `44`, `about 44`, `over 40`, `at least 40`.",
            ],
            serde_json::json!({
                "type": "string",
                "pattern": format!("^(about |over |at least |under |at most |up to )?{number}$"),
            }),
        )
    }
}

impl<T> Walk for Stated<T> {}

/// Why a text is no [`Stated`] number; `E` is the error of the number itself.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error(
    "{0}; before the number only `about`, `over`, `at least`, `under`, `at most` or `up to` may stand"
)]
pub struct ParseStatedError<E>(E);
