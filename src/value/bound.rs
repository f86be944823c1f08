//! Ends of intervals, and the reasons for a missing number.

use std::fmt;
use std::str::FromStr;

use super::{Decimal, ParseDecimalError, text_form};
use crate::vocab::closed_list;

closed_list! {
    /// Why a result has no number.
    pub enum Missing {
        /// By the data cut-off the curve had not fallen to the level asked for: to half, for a median.
        NotReached = "not-reached", "Not reached", "editorial";
        /// The data do not allow an estimate.
        NotEstimable = "not-estimable", "Not estimable", "editorial";
        /// The source does not give it.
        NotReported = "not-reported", "Not reported", "editorial";
    }
}

text_form! {
    /// One end of an interval: a number, or why there is none (`not-reached`, `not-estimable`, `not-reported`).
    ///
    /// ```
    /// use oncology::value::{Bound, Missing};
    ///
    /// assert_eq!("0.89".parse(), Ok(Bound::Value("0.89".parse()?)));
    /// assert_eq!("not-reached".parse(), Ok(Bound::Missing(Missing::NotReached)));
    /// # Ok::<(), oncology::value::ParseDecimalError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    pub enum Bound {
        /// The number.
        Value(Decimal),
        /// Why there is none.
        Missing(Missing),
    }
    expecting "an interval's end in a string, such as \"0.89\" or \"not-reached\"";
    schema {
        "type": "string",
        "pattern": "^(-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,12})?|not-reached|not-estimable|not-reported)$",
        "examples": ["0.89", "not-reached"]
    }
}

impl Bound {
    /// The number, if there is one.
    #[must_use]
    pub const fn value(self) -> Option<Decimal> {
        match self {
            Self::Value(number) => Some(number),
            Self::Missing(_) => None,
        }
    }
}

impl FromStr for Bound {
    type Err = ParseBoundError;

    /// # Errors
    ///
    /// A text that is neither a [`Decimal`] nor a code of [`Missing`]: `NR`, `0,89`.
    fn from_str(text: &str) -> Result<Self, ParseBoundError> {
        match text.parse::<Missing>() {
            Ok(missing) => Ok(Self::Missing(missing)),
            Err(_) => Ok(Self::Value(text.parse()?)),
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(number) => number.fmt(f),
            Self::Missing(missing) => missing.fmt(f),
        }
    }
}

/// Why a text is no [`Bound`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{0}; or one of `not-reached`, `not-estimable`, `not-reported`")]
pub struct ParseBoundError(#[from] ParseDecimalError);
