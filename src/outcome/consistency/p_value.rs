//! A reported p-value beside that which estimate and interval imply.

use super::effect::outside;
use super::{Effect, Span};
use crate::value::{PValue, Relation, Sides};

/// How a reported p-value stands to the one that estimate and interval imply.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Agreement {
    /// They agree, as far as rounding tells.
    Agrees,
    /// The reported one is that of one side, and not of both.
    OneSidedOnly,
    /// They differ by a factor of three or less, as those of different tests may.
    WithinFactorThree,
    /// They differ by more.
    Contradicts,
}

/// Compares a reported p-value with that which an effect and its interval imply; see [`Effect::p_value`].
///
/// If `sides` is not known, either reading will do. A p-value of one side is that of the side on which the estimate lies,
/// or of the other. `None` where the effect implies none. Not for tests of interaction or trend, of several arms, adjusted
/// for several tests, exact, permutation or Bayesian ones. A log-rank test beside an interval of a Cox model may differ.
///
/// ```
/// use oncology::outcome::EffectMeasure;
/// use oncology::outcome::consistency::{Agreement, Effect, agreement};
///
/// let mut effect =
///     Effect::new(EffectMeasure::HazardRatio, "0.60".parse()?, "0.41".parse()?, "0.89".parse()?);
/// effect.level = Some("95".parse()?);
/// assert_eq!(agreement(&effect, "0.01".parse()?, None), Some(Agreement::Agrees));
/// assert_eq!(agreement(&effect, "0.005".parse()?, None), Some(Agreement::OneSidedOnly));
/// assert_eq!(agreement(&effect, "0.04".parse()?, None), Some(Agreement::WithinFactorThree));
/// assert_eq!(agreement(&effect, "0.20".parse()?, None), Some(Agreement::Contradicts));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn agreement(effect: &Effect, reported: PValue, sides: Option<Sides>) -> Option<Agreement> {
    let both = effect.p_value()?;
    let reported = span(reported);
    let one = one_sided(reported);
    let own = both.times(0.5);
    let near = |implied: Span, reported: Span| {
        Span {
            low: implied.low / 3.0,
            high: implied.high * 3.0,
        }
        .overlaps(reported)
    };
    let is_two_sided = sides != Some(Sides::OneSided) && reported.overlaps(both);
    let is_one_sided = one.overlaps(own);
    let may_be_one_sided = sides != Some(Sides::TwoSided);
    Some(if is_two_sided {
        Agreement::Agrees
    } else if is_one_sided {
        match sides {
            Some(Sides::OneSided) => Agreement::Agrees,
            _ => Agreement::OneSidedOnly,
        }
    } else if near(both, reported) || (may_be_one_sided && near(own, one)) {
        Agreement::WithinFactorThree
    } else {
        Agreement::Contradicts
    })
}

/// Whether a reported p-value and the interval disagree on significance: an interval of level L leaves the null out exactly
/// when the two-sided p-value is below 1 − L.
///
/// False where rounding, the level or the null leave it open. If `sides` is not known, a p-value of one side will do too.
///
/// ```
/// use oncology::outcome::EffectMeasure;
/// use oncology::outcome::consistency::{Effect, disagrees_on_significance};
///
/// let mut effect =
///     Effect::new(EffectMeasure::HazardRatio, "0.81".parse()?, "0.65".parse()?, "1.00".parse()?);
/// effect.level = Some("95".parse()?);
/// assert!(!disagrees_on_significance(&effect, "0.049".parse()?, None));
/// effect.upper = "1.03".parse()?;
/// assert!(disagrees_on_significance(&effect, "0.012".parse()?, None));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn disagrees_on_significance(effect: &Effect, reported: PValue, sides: Option<Sides>) -> bool {
    let (Some(is_excluded), Some(outside)) =
        (effect.excludes_null(), effect.level.and_then(outside))
    else {
        return false;
    };
    let reported = span(reported);
    let doubled = one_sided(reported).times(2.0);
    let disagrees = |p: Span| {
        if is_excluded {
            outside.is_below(p)
        } else {
            p.is_below(outside)
        }
    };
    match sides {
        Some(Sides::TwoSided) => disagrees(reported),
        Some(Sides::OneSided) => disagrees(doubled),
        None => disagrees(reported) && disagrees(doubled),
    }
}

/// A p-value as that of the side on which the estimate lies: one beyond a half is of the other side.
fn one_sided(reported: Span) -> Span {
    if reported.low > 0.5 {
        Span {
            low: 1.0 - reported.high,
            high: 1.0 - reported.low,
        }
    } else {
        reported
    }
}

/// The p-values that a reported one stands for.
fn span(reported: PValue) -> Span {
    let printed = Span::of(reported.number());
    let number = f64::midpoint(printed.low, printed.high);
    let (low, high) = match reported.relation() {
        Relation::Equal => (printed.low, printed.high),
        Relation::Less | Relation::AtMost => (0.0, number),
        Relation::Greater | Relation::AtLeast => (number, 1.0),
    };
    Span {
        low: low.clamp(0.0, 1.0),
        high: high.clamp(0.0, 1.0),
    }
}
