//! Times and rates of one arm that end in a known order.

use super::pair::above;
use crate::outcome::consistency::ends_no_later;
use crate::outcome::{Estimate, Metric, Outcome, TimeOrigin};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;

const FDA: &str =
    "FDA, Clinical Trial Endpoints for the Approval of Cancer Drugs and Biologics, 2018";

pub(super) static EVENT_FREE_ABOVE_OVERALL_SURVIVAL: Rule = Rule::new(
    "outcome/event-free-above-overall-survival",
    Severity::Warning,
    "survival without disease, events or metastases above overall survival in one arm",
    Check::Outcome(event_free_above_overall_survival),
)
.why(
    "Death ends both, so the time without the event cannot be longer. A warning, because patients who leave the count \
     at different times can turn the estimates round, and because authors may define the events differently. Compared \
     are medians, and rates at the same time, of one report, population, follow-up and data cut-off. Relapse-free \
     survival often counts only patients in remission, so it is compared only if both results state the same time \
     origin or the same numbers of patients. Duration of response counts from another day and is never compared.",
)
.sources(&[FDA, "Döhner et al., ELN recommendations, Blood 2017;129:424-447, Table 7"])
.since("0.1.0");

fn event_free_above_overall_survival(outcome: &Outcome, sink: &mut Sink<'_>) {
    // Progression-free survival has a rule of its own.
    if outcome.metric != Metric::ProgressionFreeSurvival {
        longer_than(outcome, Metric::OverallSurvival, "death ends both", sink);
    }
}

pub(super) static PROGRESSION_FREE_ABOVE_NEXT_PROGRESSION_FREE: Rule = Rule::new(
    "outcome/progression-free-above-next-progression-free",
    Severity::Warning,
    "progression-free survival above that on the next treatment in one arm",
    Check::Outcome(progression_free_above_next_progression_free),
)
.why(
    "The second progression comes after the first, and death ends both. A warning, because the two may be judged and \
     censored differently. Compared are medians, and rates at the same time, of one report, population, follow-up and \
     data cut-off; silent where two assessors are stated.",
)
.sources(&["EMA, Appendix 1 to the guideline on the evaluation of anticancer medicinal products in man, EMA/CHMP/27994/2008/Rev.1, 2012"])
.since("0.1.0");

fn progression_free_above_next_progression_free(outcome: &Outcome, sink: &mut Sink<'_>) {
    if outcome.metric == Metric::ProgressionFreeSurvival {
        let reason = "the second progression comes after the first";
        longer_than(outcome, Metric::ProgressionFreeSurvival2, reason, sink);
    }
}

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
        longer_than(outcome, Metric::OverallSurvival, "death ends both", sink);
    }
}

pub(super) static TREATMENT_FAILURE_ABOVE_PROGRESSION_FREE: Rule = Rule::new(
    "outcome/treatment-failure-above-progression-free",
    Severity::Warning,
    "time to treatment failure above progression-free survival in one arm",
    Check::Outcome(treatment_failure_above_progression_free),
)
.why(
    "Progression and death are failures of the treatment, and so are toxicity and choice, so failure comes no later. A \
     warning, because some authors count only the end of treatment, which may go on after progression; silent where \
     the outcome's words say so, or speak of discontinuation and not of progression. Compared are medians, and rates \
     at the same time, of one report, population, follow-up and data cut-off; silent where two assessors are stated.",
)
.sources(&[FDA])
.since("0.1.0");

fn treatment_failure_above_progression_free(outcome: &Outcome, sink: &mut Sink<'_>) {
    if outcome.metric == Metric::TimeToTreatmentFailure && !counts_the_end_only(outcome) {
        let reason = "progression is a failure, too";
        longer_than(outcome, Metric::ProgressionFreeSurvival, reason, sink);
    }
}

/// Whether the words say that treatment failure means the end of treatment, whenever progression came.
fn counts_the_end_only(outcome: &Outcome) -> bool {
    let texts = [&outcome.name, &outcome.description, &outcome.time_frame];
    let words: Vec<String> = texts
        .into_iter()
        .flatten()
        .map(|text| text.as_str().to_lowercase())
        .collect();
    let say = |part: &str| words.iter().any(|text| text.contains(part));
    let goes_on = ["beyond", "after", "past"].iter().any(|word| {
        say(&format!("{word} progression")) || say(&format!("{word} disease progression"))
    });
    goes_on || (say("discontinu") && !say("progress"))
}

/// Reports each arm in which a time is longer than one that cannot end sooner.
fn longer_than(outcome: &Outcome, whole: Metric, reason: &str, sink: &mut Sink<'_>) {
    if ends_no_later(outcome.metric, whole) {
        let same = |peer: &Outcome| is_comparable(outcome, peer);
        above(outcome, whole, same, longer, reason, sink);
    }
}

/// Whether two times are those of the same patients from the same day, judged by the same people, as far as that is known.
fn is_comparable(part: &Outcome, whole: &Outcome) -> bool {
    let same_assessor = match (part.assessor, whole.assessor) {
        (Some(part), Some(other)) if whole.metric != Metric::OverallSurvival => part == other,
        _ => true,
    };
    let same_origin = match (&part.origin, &whole.origin) {
        (Some(part), Some(whole)) => part == whole,
        // A day that comes only to some patients.
        (Some(stated), None) | (None, Some(stated)) => matches!(
            stated,
            TimeOrigin::Randomisation
                | TimeOrigin::Registration
                | TimeOrigin::TreatmentStart
                | TimeOrigin::Diagnosis
        ),
        (None, None) => true,
    };
    let counts_all = part.metric != Metric::RelapseFreeSurvival
        || part.origin.is_some() && part.origin == whole.origin
        || !part.denominators.is_empty() && part.denominators == whole.denominators;
    same_assessor && same_origin && counts_all
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
