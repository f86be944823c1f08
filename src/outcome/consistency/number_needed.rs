//! The number needed to treat.

use std::collections::HashMap;

use rust_decimal::Decimal;

use crate::outcome::{Comparison, EffectMeasure, Estimate, LandmarkRate, MetricKind, Outcome};
use crate::value::Range;

/// How many patients have to be treated for one more to be without the event at a stated time; negative where one more
/// has it (a number needed to harm).
///
/// It is 1 over the difference between two rates without the event at the same time, and holds for that time alone; no
/// hazard ratio and no medians give it. The range is what rounding of the two rates leaves open, not a confidence
/// interval. `None` where the times differ, a rate is not stated exactly or is outside 0 to 100, or rounding could make
/// the difference 0.
///
/// Sources: Cook and Sackett, BMJ 1995;310:452-454; for times to an event, Altman and Andersen, BMJ 1999;319:1492, doi:10.1136/bmj.319.7223.1492.
///
/// ```
/// use oncology::outcome::LandmarkRate;
/// use oncology::outcome::consistency::number_needed_to_treat;
///
/// // Overall survival at 6 months, Reck et al., N Engl J Med 2016;375:1823-1833.
/// let pembrolizumab = LandmarkRate::new("6".parse()?, "80.2".parse()?);
/// let chemotherapy = LandmarkRate::new("6".parse()?, "72.4".parse()?);
/// let needed = number_needed_to_treat(&pembrolizumab, &chemotherapy).expect("a difference of 7.8 points");
/// assert_eq!(needed.low.map(|low| low.round_dp(1).to_string()).as_deref(), Some("12.7"));
/// assert_eq!(needed.high.map(|high| high.round_dp(1).to_string()).as_deref(), Some("13.0"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn number_needed_to_treat(arm: &LandmarkRate, reference: &LandmarkRate) -> Option<Range> {
    if arm.months.decimal().value() != reference.months.decimal().value() {
        return None;
    }
    let (arm_low, arm_high) = percentages(arm)?;
    let (reference_low, reference_high) = percentages(reference)?;
    let least = arm_low.checked_sub(reference_high)?;
    let most = arm_high.checked_sub(reference_low)?;
    if least <= Decimal::ZERO && most >= Decimal::ZERO {
        return None;
    }
    let hundred = Decimal::ONE_HUNDRED;
    Some(Range {
        low: Some(hundred.checked_div(most)?),
        high: Some(hundred.checked_div(least)?),
        printed: None,
    })
}

/// The percentages that a rate may stand for.
fn percentages(rate: &LandmarkRate) -> Option<(Decimal, Decimal)> {
    let printed = rate.percent.as_exact()?.decimal();
    if printed.value() < Decimal::ZERO || printed.value() > Decimal::ONE_HUNDRED {
        return None;
    }
    let rounded = printed.rounding_interval();
    Some((
        rounded.low.max(Decimal::ZERO),
        rounded.high.min(Decimal::ONE_HUNDRED),
    ))
}

/// Whether an outcome has an absolute difference from which a number needed to treat can come: rates of two arms at
/// the same time, shares of two arms where the metric is a share, or a risk difference.
///
/// ```
/// use oncology::outcome::consistency::has_absolute_difference;
/// use oncology::outcome::{ArmResult, Estimate, LandmarkRate, Metric, Outcome};
///
/// let rate = |arm: &str, percent: &str| -> Result<_, Box<dyn std::error::Error>> {
///     let rate = LandmarkRate::new("12".parse()?, percent.parse()?);
///     Ok(ArmResult::new(arm.parse()?, Estimate::LandmarkRate(rate)))
/// };
/// let mut outcome = Outcome::new("survival".parse()?, Metric::OverallSurvival);
/// outcome.arms = vec![rate("olaparib", "72.1")?];
/// assert!(!has_absolute_difference(&outcome));
/// outcome.arms.push(rate("placebo", "61.5")?);
/// assert!(has_absolute_difference(&outcome));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn has_absolute_difference(outcome: &Outcome) -> bool {
    /// What two numbers have in common whose difference is absolute.
    #[derive(Eq, Hash, PartialEq)]
    enum Kind {
        /// The month.
        Rate(Decimal),
        Share,
        /// What a posted number is, the registry says in words.
        Posted,
    }
    let is_share = outcome.metric.kind() != MetricKind::TimeToEvent;
    let kind = |estimate: &Estimate| match estimate {
        Estimate::LandmarkRate(rate) => Some(Kind::Rate(rate.months.decimal().value())),
        Estimate::Proportion(_) if is_share => Some(Kind::Share),
        Estimate::Posted(_) => Some(Kind::Posted),
        _ => None,
    };
    let is_difference =
        |comparison: &Comparison| comparison.measure == Some(EffectMeasure::RiskDifference);
    // The first arm with a number of each kind.
    let mut first = HashMap::new();
    outcome.comparisons.iter().any(is_difference)
        || outcome.arms.iter().any(|result| {
            kind(&result.estimate)
                .is_some_and(|kind| *first.entry(kind).or_insert(&result.arm) != &result.arm)
        })
}
