//! Stretches of numbers.

use rust_decimal::Decimal as Number;

use crate::value::{Decimal, Qualifier, Stated};

/// All numbers between two ends, either of which may be open, and may itself be in or out.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Span {
    low: Option<End>,
    high: Option<End>,
}

#[derive(Clone, Copy, Debug)]
struct End {
    at: Number,
    is_in: bool,
}

impl Span {
    /// The numbers from one to another, both in; none is no end.
    pub(super) fn between(low: Option<impl Into<Number>>, high: Option<impl Into<Number>>) -> Self {
        let closed = |at| End { at, is_in: true };
        Self {
            low: low.map(|low| closed(low.into())),
            high: high.map(|high| closed(high.into())),
        }
    }

    /// The numbers that a statement allows; none for "about".
    pub(super) fn stated<T: Copy + Into<Decimal>>(stated: &Stated<T>) -> Option<Self> {
        let number: Decimal = stated.value.into();
        let end = |is_in| {
            let at = number.value();
            Some(End { at, is_in })
        };
        let (low, high) = match stated.qualifier {
            Qualifier::Exact => (end(true), end(true)),
            Qualifier::About => return None,
            Qualifier::Over => (end(false), None),
            Qualifier::AtLeast => (end(true), None),
            Qualifier::Under => (None, end(false)),
            Qualifier::AtMost | Qualifier::UpTo => (None, end(true)),
        };
        Some(Self { low, high })
    }

    /// The numbers times a factor above zero; none if they become too large.
    pub(super) fn scaled(self, factor: Number) -> Option<Self> {
        let scale = |end: Option<End>| match end {
            None => Some(None),
            Some(End { at, is_in }) => at.checked_mul(factor).map(|at| Some(End { at, is_in })),
        };
        Some(Self {
            low: scale(self.low)?,
            high: scale(self.high)?,
        })
    }

    /// Whether every one of these numbers is one of the others, or none is; nothing if it depends.
    pub(super) fn answers(self, asked: Self) -> Option<bool> {
        if asked
            .below()
            .chain(asked.above())
            .all(|part| part.is_apart_from(self))
        {
            Some(true)
        } else {
            self.is_apart_from(asked).then_some(false)
        }
    }

    /// Whether no number is in both.
    pub(super) fn is_apart_from(self, other: Self) -> bool {
        self.is_above(other) || other.is_above(self)
    }

    /// Whether each of these numbers is above each of the others.
    pub(super) fn is_above(self, other: Self) -> bool {
        match (self.low, other.high) {
            (Some(low), Some(high)) => {
                low.at > high.at || (low.at == high.at && !(low.is_in && high.is_in))
            }
            _ => false,
        }
    }

    /// Whether no number is in it: its ends are in the wrong order.
    pub(super) fn is_empty(self) -> bool {
        self.is_above(self)
    }

    /// The numbers outside, in one stretch or two; in steps, as scores and counts go, or of any kind.
    pub(super) fn outside(self, step: Option<Number>) -> impl Iterator<Item = Self> {
        let to_step = move |end: End, step: Number| {
            // The next step beyond an end that is out.
            let at = if end.is_in {
                Some(end.at)
            } else {
                end.at.checked_add(step)
            };
            at.map(|at| End { at, is_in: true })
        };
        self.below()
            .map(move |span| match step {
                Some(step) => Self {
                    low: None,
                    high: span.high.and_then(|high| to_step(high, -step)),
                },
                None => span,
            })
            .chain(self.above().map(move |span| match step {
                Some(step) => Self {
                    low: span.low.and_then(|low| to_step(low, step)),
                    high: None,
                },
                None => span,
            }))
    }

    /// The numbers below it.
    fn below(self) -> impl Iterator<Item = Self> {
        self.low.into_iter().map(|End { at, is_in }| Self {
            low: None,
            high: Some(End { at, is_in: !is_in }),
        })
    }

    /// The numbers above it.
    fn above(self) -> impl Iterator<Item = Self> {
        self.high.into_iter().map(|End { at, is_in }| Self {
            low: Some(End { at, is_in: !is_in }),
            high: None,
        })
    }
}
