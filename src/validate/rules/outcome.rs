//! Outcomes of treatment.

mod comparison;
mod counts;
mod curve;
mod events;
mod follow_up;
mod interval;
mod landmark;
mod look;
mod mean;
mod medians;
mod order;
mod pair;
mod pathological;
mod population;
mod range;
mod response;
mod share;
mod tally;
mod width;

pub(super) use look::calls_final;

use crate::outcome::Outcome;
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;

pub(super) static RULES: [&Rule; 47] = [
    &counts::ANALYSED_ABOVE_RANDOMISED,
    &counts::ARMS_DO_NOT_SUM,
    &tally::CATEGORIES_EXCEED_TOTAL,
    &tally::CATEGORIES_OF_OTHER_CRITERIA,
    &response::COMPLETE_RESPONSE_ABOVE_RESPONSE,
    &share::COUNT_ABOVE_TOTAL,
    &share::COUNT_DIFFERS_FROM_PERCENTAGE,
    &comparison::DIRECTION_CONTRADICTS_ESTIMATE,
    &tally::DISEASE_CONTROL_ABOVE_CATEGORIES,
    &interval::ESTIMATE_OUTSIDE_INTERVAL,
    &order::EVENT_FREE_ABOVE_OVERALL_SURVIVAL,
    &events::EVENTS_ABOVE_WIDER_EVENTS,
    &comparison::HAZARD_RATIO_OFF_CENTRE,
    &look::INTERIM_STATED_AS_FINAL,
    &comparison::INTERVAL_DISAGREES_WITH_LOG_RANK_P_VALUE,
    &comparison::INTERVAL_DISAGREES_WITH_P_VALUE,
    &share::INTERVAL_FITS_NO_METHOD,
    &width::INTERVAL_NARROWER_THAN_EVENTS,
    &interval::INTERVAL_REVERSED,
    &landmark::LANDMARK_RATE_CONTRADICTS_MEDIAN,
    &landmark::LANDMARK_RATES_RISE,
    &range::LEVEL_AS_FRACTION,
    &range::LEVEL_OUT_OF_RANGE,
    &comparison::LOG_RANK_P_VALUE_CONTRADICTS_INTERVAL,
    &mean::MEAN_IMPOSSIBLE,
    &mean::MEAN_OFF_SCALE,
    &follow_up::MEDIAN_BEYOND_LONGEST_FOLLOW_UP,
    &follow_up::MEDIAN_BEYOND_MEDIAN_FOLLOW_UP,
    &medians::MEDIANS_FAR_FROM_RATIO,
    &medians::MEDIANS_OPPOSE_RATIO,
    &range::NUMBER_OUT_OF_RANGE,
    &comparison::P_VALUE_CONTRADICTS_INTERVAL,
    &comparison::P_VALUE_OF_ONE_SIDE,
    &pathological::PATHOLOGICAL_COMPLETE_ABOVE_MAJOR,
    &share::PERCENTAGE_FITS_NO_COUNT,
    &share::PERCENTAGE_NOT_ROUNDED,
    &population::RATE_WITHOUT_YEARS,
    &population::SHARE_ABOVE_ALL,
    &order::PROGRESSION_FREE_ABOVE_NEXT_PROGRESSION_FREE,
    &order::PROGRESSION_FREE_ABOVE_OVERALL_SURVIVAL,
    &comparison::RATIO_OFF_CENTRE,
    &response::RESPONSE_ABOVE_DISEASE_CONTROL,
    &response::RESPONSE_ABOVE_SHRINKAGE,
    &tally::RESPONSE_RATE_DIFFERS_FROM_CATEGORIES,
    &mean::STANDARD_DEVIATION_IMPOSSIBLE,
    &order::TREATMENT_FAILURE_ABOVE_PROGRESSION_FREE,
    &UNSOURCED,
];

/// How an interval gives a p-value.
const ALTMAN: &str =
    "Altman and Bland, How to obtain the P value from a confidence interval, BMJ 2011;343:d2304";

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
