//! Outcomes of treatment.

mod counts;
mod curve;
mod follow_up;
mod interval;
mod landmark;
mod look;
mod order;
mod pair;
mod pathological;
mod response;

pub(super) use look::calls_final;

use crate::outcome::Outcome;
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;

pub(super) static RULES: [&Rule; 17] = [
    &counts::ANALYSED_ABOVE_RANDOMISED,
    &counts::ARMS_DO_NOT_SUM,
    &interval::ESTIMATE_OUTSIDE_INTERVAL,
    &order::EVENT_FREE_ABOVE_OVERALL_SURVIVAL,
    &look::INTERIM_STATED_AS_FINAL,
    &interval::INTERVAL_REVERSED,
    &landmark::LANDMARK_RATE_CONTRADICTS_MEDIAN,
    &landmark::LANDMARK_RATES_RISE,
    &follow_up::MEDIAN_BEYOND_LONGEST_FOLLOW_UP,
    &follow_up::MEDIAN_BEYOND_MEDIAN_FOLLOW_UP,
    &pathological::PATHOLOGICAL_COMPLETE_ABOVE_MAJOR,
    &order::PROGRESSION_FREE_ABOVE_NEXT_PROGRESSION_FREE,
    &order::PROGRESSION_FREE_ABOVE_OVERALL_SURVIVAL,
    &response::RESPONSE_ABOVE_DISEASE_CONTROL,
    &response::RESPONSE_ABOVE_SHRINKAGE,
    &order::TREATMENT_FAILURE_ABOVE_PROGRESSION_FREE,
    &UNSOURCED,
];

static UNSOURCED: Rule = Rule::new(
    "outcome/unsourced",
    Severity::Warning,
    "an outcome without a source that can be found",
    Check::Outcome(unsourced),
)
.why("A reader cannot see which patients were counted, how, or by whom. A bare attribution is no source; the sources of its trial are.")
.sources(&["Health On the Net Foundation, HONcode, principle 4 (attribution)"])
.since("0.1.0");

fn unsourced(outcome: &Outcome, sink: &mut Sink<'_>) {
    let trial = outcome
        .trial
        .as_ref()
        .and_then(|id| sink.catalog().trials.get(id));
    if outcome.sources.is_empty() && trial.is_none_or(|trial| trial.sources.is_empty()) {
        let name = outcome
            .name
            .as_ref()
            .map_or(outcome.metric.label(), |name| name.as_str());
        sink.report(
            "",
            format!("`{name}` names no source"),
            "add the publication or registry record to `sources`",
        );
    }
}
