//! Times and rates of one arm that end in a known order.

use super::pair::above;
use crate::outcome::{Estimate, Metric, Outcome};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;

const FDA: &str =
    "FDA, Clinical Trial Endpoints for the Approval of Cancer Drugs and Biologics, 2018";

pub(super) static PROGRESSION_FREE_ABOVE_OVERALL_SURVIVAL: Rule = Rule::new(
    "outcome/progression-free-above-overall-survival",
    Severity::Warning,
    "progression-free survival above overall survival in one arm",
    Check::Outcome(progression_free_above_overall_survival),
)
.why(
    "Death ends both, and progression ends only the first, so progression-free survival cannot be longer. A warning, \
     because patients who leave the count at different times can turn the estimates round. Compared are medians, and \
     rates at the same time, of one report, population, follow-up and data cut-off.",
)
.sources(&[FDA, "Broglio and Berry, J Natl Cancer Inst 2009;101:1642-1649"])
.since("0.1.0");

fn progression_free_above_overall_survival(outcome: &Outcome, sink: &mut Sink<'_>) {
    if outcome.metric == Metric::ProgressionFreeSurvival {
        above(
            outcome,
            Metric::OverallSurvival,
            |_| true,
            longer,
            "death ends both",
            sink,
        );
    }
}

/// Two times or two rates at the same time, of which the first is greater.
fn longer(part: &Estimate, whole: &Estimate) -> Option<(String, String)> {
    match (part, whole) {
        (Estimate::Median(part), Estimate::Median(whole))
            if part.months.range().is_above(whole.months.range()) =>
        {
            Some((
                format!("{} months", part.months),
                format!("{} months", whole.months),
            ))
        }
        (Estimate::LandmarkRate(part), Estimate::LandmarkRate(whole))
            if part.months.decimal().value() == whole.months.decimal().value()
                && part.percent.range().is_above(whole.percent.range()) =>
        {
            Some((
                format!("{} %", part.percent),
                format!("{} %", whole.percent),
            ))
        }
        _ => None,
    }
}
