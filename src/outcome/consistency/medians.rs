//! Medians beside the ratio of hazards.

use super::Span;
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
/// use oncology::outcome::consistency::medians_oppose;
///
/// let (measure, ipass) = (EffectMeasure::HazardRatio, "0.74".parse()?);
/// assert_eq!(medians_oppose(measure, ipass, "5.7".parse()?, "5.8".parse()?), Some(true));
/// assert_eq!(medians_oppose(measure, ipass, "5.8".parse()?, "5.8".parse()?), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn medians_oppose(
    measure: EffectMeasure,
    estimate: Decimal,
    arm: Stated<Months>,
    reference: Stated<Months>,
) -> Option<bool> {
    let ratio = hazard_ratio(measure, estimate)?;
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
/// use oncology::outcome::consistency::median_distance;
///
/// let (measure, ratio) = (EffectMeasure::HazardRatio, "0.78".parse()?);
/// assert!(median_distance(measure, ratio, "74.7".parse()?, "25.6".parse()?) > Some(0.8));
/// assert!(median_distance(measure, ratio, "32.8".parse()?, "25.6".parse()?) < Some(0.01));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn median_distance(
    measure: EffectMeasure,
    estimate: Decimal,
    arm: Stated<Months>,
    reference: Stated<Months>,
) -> Option<f64> {
    let time = |months: Stated<Months>| Some(Span::of(months.as_exact()?.decimal()).ln());
    let medians = time(reference)?.minus(time(arm)?);
    let distance = medians
        .minus(hazard_ratio(measure, estimate)?.ln())
        .distance();
    distance.is_finite().then_some(distance.low)
}

/// The hazard ratios that the estimate stands for.
fn hazard_ratio(measure: EffectMeasure, estimate: Decimal) -> Option<Span> {
    let estimate = Span::of(estimate);
    match measure {
        EffectMeasure::HazardRatio => Some(estimate),
        EffectMeasure::LogHazardRatio => Some(Span {
            low: estimate.low.exp(),
            high: estimate.high.exp(),
        }),
        _ => None,
    }
}
