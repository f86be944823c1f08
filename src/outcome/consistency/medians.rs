//! Medians beside the ratio of hazards.

use super::{Effect, Span};
use crate::outcome::EffectMeasure;
use crate::value::{Decimal, Months, Stated};

/// Whether the medians of two arms point the other way than their hazard ratio: fewer events go with longer times.
///
/// `None` for another measure, where a median is not stated exactly, or where rounding could make the medians equal or the
/// ratio 1. Crossing curves do this in earnest: in IPASS (Mok et al., N Engl J Med 2009;361:947-957) medians were 5.7 and
/// 5.8 months at a hazard ratio of 0.74.
///
/// ```
/// use oncology::outcome::EffectMeasure;
/// use oncology::outcome::consistency::{Effect, medians_oppose};
///
/// let ipass =
///     Effect::new(EffectMeasure::HazardRatio, "0.74".parse()?, "0.65".parse()?, "0.85".parse()?);
/// assert_eq!(medians_oppose(&ipass, "5.7".parse()?, "5.8".parse()?), Some(true));
/// assert_eq!(medians_oppose(&ipass, "5.8".parse()?, "5.8".parse()?), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn medians_oppose(
    effect: &Effect,
    arm: Stated<Months>,
    reference: Stated<Months>,
) -> Option<bool> {
    let ratio = hazard_ratio(effect)?;
    let one = Span {
        low: 1.0,
        high: 1.0,
    };
    let (arm, reference) = (arm.range(), reference.range());
    let is_longer = match (arm.is_above(reference), reference.is_above(arm)) {
        (true, _) => true,
        (_, true) => false,
        _ => return None,
    };
    match (ratio.is_below(one), one.is_below(ratio)) {
        (true, _) => Some(!is_longer),
        (_, true) => Some(is_longer),
        _ => None,
    }
}

/// How far the ratio of medians is from the hazard ratio, as the least difference of logarithms that rounding allows.
///
/// Were both curves exponential, the median of the reference over that of the arm would be the hazard ratio, and this 0.
/// Real curves are not: 74.7 against 25.6 months at a hazard ratio of 0.78 is real, and 0.8 here. `None` for another measure or
/// where a number may be 0.
///
/// ```
/// use oncology::outcome::EffectMeasure;
/// use oncology::outcome::consistency::{Effect, median_distance};
///
/// let effect =
///     Effect::new(EffectMeasure::HazardRatio, "0.78".parse()?, "0.59".parse()?, "1.02".parse()?);
/// assert!(median_distance(&effect, "74.7".parse()?, "25.6".parse()?) > Some(0.8));
/// assert!(median_distance(&effect, "32.8".parse()?, "25.6".parse()?) < Some(0.01));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn median_distance(
    effect: &Effect,
    arm: Stated<Months>,
    reference: Stated<Months>,
) -> Option<f64> {
    let time = |months: Stated<Months>| Some(Span::of(months.as_exact()?.decimal()).ln());
    let medians = time(reference)?.minus(time(arm)?);
    let distance = medians.minus(hazard_ratio(effect)?.ln()).distance();
    distance.is_finite().then_some(distance.low)
}

/// The hazard ratios that the estimate stands for.
fn hazard_ratio(effect: &Effect) -> Option<Span> {
    let span = |number: Decimal| Span::of(number);
    match effect.measure {
        EffectMeasure::HazardRatio => Some(span(effect.estimate)),
        EffectMeasure::LogHazardRatio => {
            let log = span(effect.estimate);
            Some(Span {
                low: log.low.exp(),
                high: log.high.exp(),
            })
        }
        _ => None,
    }
}
