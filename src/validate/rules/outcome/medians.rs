//! Medians of two arms beside the hazard ratio that compares them.

use super::pair::whole_results;
use crate::outcome::consistency::claim::tests_superiority;
use crate::outcome::consistency::{median_distance, medians_oppose};
use crate::outcome::{Comparison, EffectMeasure, EffectModel, Estimate, MetricKind, Outcome};
use crate::trial::Arm;
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::value::{Decimal, Id, Months, Relation, Stated};

pub(super) static MEDIANS_OPPOSE_RATIO: Rule = Rule::new(
    "outcome/medians-oppose-ratio",
    Severity::Warning,
    "medians that point the other way than a significant hazard ratio",
    Check::Outcome(medians_oppose_ratio),
)
.why(
    "Fewer events go with longer times. Curves that cross do part the two in earnest, as in IPASS, so this is no error; \
     an exchange of the arms is as likely. Reported only where p is below 0.05 and the medians differ beyond rounding. Silent \
     for tests of non-inferiority, equivalence, interaction and trend, whose p-values say nothing of the direction, and \
     for ratios that are weighted or adjusted for switching, which medians are not.",
)
.sources(&["Mok et al., N Engl J Med 2009;361:947-957"])
.since("0.1.0");

fn medians_oppose_ratio(outcome: &Outcome, sink: &mut Sink<'_>) {
    for (index, comparison, arm, reference) in with_medians(outcome) {
        let Some((measure, ratio)) = ratio(comparison).filter(|_| is_significant(comparison))
        else {
            continue;
        };
        if medians_oppose(measure, ratio, arm, reference) == Some(true) {
            sink.report(
                &format!("comparisons/{index}/estimate"),
                format!(
                    "the {} {ratio} beside medians of {arm} and {reference} months points the other way",
                    measure.label().to_lowercase()
                ),
                "look up which arm is compared with which; if the curves cross, say so",
            );
        }
    }
}

pub(super) static MEDIANS_FAR_FROM_RATIO: Rule = Rule::new(
    "outcome/medians-far-from-ratio",
    Severity::Advice,
    "a ratio of medians far from the hazard ratio",
    Check::Outcome(medians_far_from_ratio),
)
.why(
    "Were the hazards constant, the medians would stand in the hazard ratio. They seldom are, so only a ratio that differs \
     by a factor of more than 1.9 (0.65 in the logarithm) is reported, and 74.7 against 25.6 months at 0.78 is real.",
)
.sources(&["editorial"])
.since("0.1.0");

/// In natural logarithms.
const FAR: f64 = 0.65;

fn medians_far_from_ratio(outcome: &Outcome, sink: &mut Sink<'_>) {
    for (index, comparison, arm, reference) in with_medians(outcome) {
        let Some((measure, ratio)) = ratio(comparison) else {
            continue;
        };
        let is_opposed = is_significant(comparison)
            && medians_oppose(measure, ratio, arm, reference) == Some(true);
        let is_far =
            median_distance(measure, ratio, arm, reference).is_some_and(|distance| distance > FAR);
        if is_far && !is_opposed {
            sink.report(
                &format!("comparisons/{index}/estimate"),
                format!(
                    "the {} {ratio} beside medians of {arm} and {reference} months, which are in another ratio",
                    measure.label().to_lowercase()
                ),
                "compare the three numbers with the source; a few patients may decide where a median falls",
            );
        }
    }
}

/// The comparisons of a time that name both arms, with their medians.
fn with_medians(
    outcome: &Outcome,
) -> impl Iterator<Item = (usize, &Comparison, Stated<Months>, Stated<Months>)> {
    let results = whole_results(outcome);
    let median = move |arm: &Id<Arm>| match &results.get(arm).copied().flatten()?.estimate {
        Estimate::Median(median) => Some(median.months),
        _ => None,
    };
    let is_time = outcome.metric.kind() == MetricKind::TimeToEvent;
    let comparisons = outcome.comparisons.iter().enumerate();
    comparisons.filter_map(move |(index, comparison)| {
        // Medians of a subgroup are not those of the arm.
        if !is_time || comparison.subgroup.is_some() {
            return None;
        }
        let (arm, reference) = (comparison.arm.as_ref()?, comparison.reference.as_ref()?);
        Some((index, comparison, median(arm)?, median(reference)?))
    })
}

/// The ratio with its measure, if medians of the same patients stand beside it.
fn ratio(comparison: &Comparison) -> Option<(EffectMeasure, Decimal)> {
    let is_other = matches!(
        comparison.model,
        Some(EffectModel::SwitchAdjusted | EffectModel::Weighted | EffectModel::ExternalControl)
    );
    let estimate = comparison.estimate.as_ref()?.as_exact()?;
    Some((comparison.measure.filter(|_| !is_other)?, *estimate))
}

/// Whether the p-value of a difference is below 0.05 for sure.
fn is_significant(comparison: &Comparison) -> bool {
    let border = rust_decimal::Decimal::new(5, 2);
    let p = comparison.p_value.filter(|_| tests_superiority(comparison));
    p.is_some_and(|p| match p.relation() {
        Relation::Equal => p.number().rounding_interval().high < border,
        Relation::Less | Relation::AtMost => p.number().value() <= border,
        Relation::Greater | Relation::AtLeast => false,
    })
}
