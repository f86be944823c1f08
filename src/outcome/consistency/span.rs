//! Ranges of computed numbers.

use rust_decimal::prelude::ToPrimitive;

use crate::value::Decimal;

/// Every value that a computation on rounded numbers may have, from the least to the greatest.
///
/// ```
/// use oncology::outcome::consistency::Span;
///
/// let span = Span { low: 0.595, high: 0.605 };
/// assert!(span.contains(0.6) && !span.contains(0.61));
/// assert!(span.overlaps(Span { low: 0.605, high: 0.7 }));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    /// The least.
    pub low: f64,
    /// The greatest.
    pub high: f64,
}

/// By how much binary arithmetic may be off, relative to the number: far more than it is, far less than any reported digit.
const SLACK: f64 = 1e-9;

impl Span {
    /// Every number that could have been rounded to this one.
    #[must_use]
    pub fn of(printed: Decimal) -> Self {
        let range = printed.rounding_interval();
        Self {
            low: range.low.to_f64().unwrap_or(f64::NEG_INFINITY),
            high: range.high.to_f64().unwrap_or(f64::INFINITY),
        }
    }

    /// Whether a number is one of them.
    #[must_use]
    pub fn contains(self, number: f64) -> bool {
        self.overlaps(Self {
            low: number,
            high: number,
        })
    }

    /// Whether the two have a number in common.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        !(self.is_below(other) || other.is_below(self))
    }

    /// Whether each of these numbers is less than each of the others.
    #[must_use]
    pub fn is_below(self, other: Self) -> bool {
        let slack = SLACK * self.high.abs().max(other.low.abs());
        // An infinite slack is no number to compare with.
        slack.is_finite() && self.high < other.low - slack
    }

    /// The natural logarithms; of numbers that rounding may bring to 0 or below, they begin at minus infinity.
    pub(super) fn ln(self) -> Self {
        Self {
            low: if self.low > 0.0 {
                self.low.ln()
            } else {
                f64::NEG_INFINITY
            },
            high: if self.high > 0.0 {
                self.high.ln()
            } else {
                f64::NEG_INFINITY
            },
        }
    }

    /// Each of these less each of the others.
    pub(super) fn minus(self, other: Self) -> Self {
        Self {
            low: self.low - other.high,
            high: self.high - other.low,
        }
    }

    /// Each of these, none of which is negative, over each of the others, which are positive.
    pub(super) fn over(self, other: Self) -> Self {
        Self {
            low: self.low / other.high,
            high: self.high / other.low,
        }
    }

    pub(super) fn times(self, factor: f64) -> Self {
        Self {
            low: self.low * factor,
            high: self.high * factor,
        }
    }

    /// How far they are from 0.
    pub(super) fn distance(self) -> Self {
        let (low, high) = (self.low.abs(), self.high.abs());
        Self {
            low: if self.low <= 0.0 && self.high >= 0.0 {
                0.0
            } else {
                low.min(high)
            },
            high: low.max(high),
        }
    }

    /// The numbers of both and all between.
    pub(super) fn hull(self, other: Self) -> Self {
        Self {
            low: self.low.min(other.low),
            high: self.high.max(other.high),
        }
    }

    pub(super) fn is_finite(self) -> bool {
        self.low.is_finite() && self.high.is_finite()
    }
}
