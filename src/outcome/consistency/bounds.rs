//! What a quantity can be at all.

use rust_decimal::Decimal as Exact;

use crate::outcome::EffectMeasure;
use crate::value::{Bound, Decimal, Interval, PValue, Percent, Range};

/// Whether a number, or one that was rounded to it, can be such an effect: no ratio is negative, no difference of risks
/// beyond 100 percentage points.
///
/// ```
/// use oncology::outcome::EffectMeasure;
/// use oncology::outcome::consistency::is_possible_effect;
///
/// assert!(is_possible_effect(EffectMeasure::HazardRatio, "0.00".parse()?));
/// assert!(!is_possible_effect(EffectMeasure::HazardRatio, "-0.60".parse()?));
/// assert!(is_possible_effect(EffectMeasure::MeanDifference, "-0.60".parse()?));
/// # Ok::<(), oncology::value::ParseDecimalError>(())
/// ```
#[must_use]
pub fn is_possible_effect(measure: EffectMeasure, number: Decimal) -> bool {
    match measure {
        EffectMeasure::HazardRatio
        | EffectMeasure::OddsRatio
        | EffectMeasure::RiskRatio
        | EffectMeasure::RateRatio
        | EffectMeasure::GeometricMeanRatio => is_possible_time(number),
        EffectMeasure::RiskDifference => is_within(number, -Exact::ONE_HUNDRED, Exact::ONE_HUNDRED),
        _ => true,
    }
}

/// Whether a number, or one that was rounded to it, can be a share in percent: 0 to 100.
///
/// ```
/// use oncology::outcome::consistency::is_possible_share;
///
/// assert!(is_possible_share("100".parse()?));
/// assert!(!is_possible_share("104.2".parse()?));
/// # Ok::<(), oncology::value::ParseDecimalError>(())
/// ```
#[must_use]
pub fn is_possible_share(percent: Decimal) -> bool {
    is_within(percent, Exact::ZERO, Exact::ONE_HUNDRED)
}

/// Whether a number, or one that was rounded to it, can be a time, a ratio or a rate: 0 or more.
///
/// ```
/// use oncology::outcome::consistency::is_possible_time;
///
/// assert!(is_possible_time("0".parse()?) && !is_possible_time("-3.2".parse()?));
/// # Ok::<(), oncology::value::ParseDecimalError>(())
/// ```
#[must_use]
pub fn is_possible_time(number: Decimal) -> bool {
    !Range::of(Exact::ZERO).is_above(number.into())
}

/// Whether a p-value, or one that was rounded to it, is from 0 to 1.
///
/// ```
/// use oncology::outcome::consistency::is_possible_p_value;
///
/// assert!(is_possible_p_value("<0.001".parse()?));
/// assert!(!is_possible_p_value("1.20".parse()?));
/// # Ok::<(), oncology::value::ParsePValueError>(())
/// ```
#[must_use]
pub fn is_possible_p_value(p: PValue) -> bool {
    is_within(p.number(), Exact::ZERO, Exact::ONE)
}

/// Whether a level, or one that was rounded to it, is between 0 and 100 percent.
///
/// ```
/// use oncology::outcome::consistency::is_possible_level;
///
/// assert!(is_possible_level("99.12".parse()?));
/// assert!(!is_possible_level("950".parse()?));
/// # Ok::<(), oncology::value::ParseDecimalError>(())
/// ```
#[must_use]
pub fn is_possible_level(level: Percent) -> bool {
    is_possible_share(level.decimal())
}

/// Whether an estimate lies outside its interval for sure; false of a reversed interval, which is wrong by itself.
///
/// ```
/// use oncology::outcome::consistency::is_outside;
/// use oncology::value::{Decimal, Interval, Range};
///
/// let interval = Interval::new("0.41".parse()?, "0.9".parse()?);
/// assert!(is_outside("0.39".parse::<Decimal>()?.into(), &interval));
/// // The end may be anything up to 0.95.
/// assert!(!is_outside("0.93".parse::<Decimal>()?.into(), &interval));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn is_outside(estimate: Range, interval: &Interval) -> bool {
    let end = |end: Bound| end.value().map(Range::from).unwrap_or_default();
    let (lower, upper) = (end(interval.lower), end(interval.upper));
    !interval.is_reversed() && (lower.is_above(estimate) || estimate.is_above(upper))
}

fn is_within(number: Decimal, least: Exact, most: Exact) -> bool {
    let number = Range::from(number);
    !Range::of(least).is_above(number) && !number.is_above(Range::of(most))
}
