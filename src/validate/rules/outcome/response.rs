//! Shares of responders.

use super::pair::{above, shown};
use crate::outcome::{Estimate, Metric, Outcome};
use crate::response::Criteria;
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;

pub(super) static RESPONSE_ABOVE_DISEASE_CONTROL: Rule = Rule::new(
    "outcome/response-above-disease-control",
    Severity::Warning,
    "an overall response rate above the disease control rate of the same arm",
    Check::Outcome(response_above_disease_control),
)
.why(
    "Disease control counts complete responses, partial responses and stable disease, so it counts every response. A \
     warning, because disease control may be counted at a fixed week and response at any time. Compared are shares of \
     one report, population, assessor, criteria, follow-up and data cut-off; silent where stated denominators differ.",
)
.sources(&["Sznol, Curr Opin Investig Drugs 2010, PMID 21268434"])
.since("0.1.0");

fn response_above_disease_control(outcome: &Outcome, sink: &mut Sink<'_>) {
    if outcome.metric == Metric::OverallResponseRate {
        let same =
            |peer: &Outcome| peer.assessor == outcome.assessor && peer.criteria == outcome.criteria;
        let reason = "disease control counts every response";
        above(
            outcome,
            Metric::DiseaseControlRate,
            same,
            more,
            reason,
            sink,
        );
    }
}

pub(super) static COMPLETE_RESPONSE_ABOVE_RESPONSE: Rule = Rule::new(
    "outcome/complete-response-above-response",
    Severity::Warning,
    "a complete response rate above the overall response rate of the same arm",
    Check::Outcome(complete_response_above_response),
)
.why(
    "Each complete response is a response. A warning, because the two may be counted at different times. Compared are \
     shares of one report, population, assessor, criteria, confirmation, follow-up and data cut-off; silent where stated \
     denominators differ.",
)
.sources(&["Eisenhauer et al., New response evaluation criteria in solid tumours: RECIST 1.1, Eur J Cancer 2009;45:228-247"])
.since("0.1.0");

fn complete_response_above_response(outcome: &Outcome, sink: &mut Sink<'_>) {
    if outcome.metric == Metric::CompleteResponseRate {
        let same = |peer: &Outcome| {
            peer.assessor == outcome.assessor
                && peer.criteria == outcome.criteria
                && peer.confirmation == outcome.confirmation
        };
        let reason = "each complete response is a response";
        above(
            outcome,
            Metric::OverallResponseRate,
            same,
            more,
            reason,
            sink,
        );
    }
}

/// Two shares, of which the first is greater.
pub(super) fn more(part: &Estimate, whole: &Estimate) -> Option<(String, String)> {
    match (part, whole) {
        (Estimate::Proportion(part), Estimate::Proportion(whole))
            if part.range().is_above(whole.range()) =>
        {
            Some((shown(part), shown(whole)))
        }
        _ => None,
    }
}

pub(super) static RESPONSE_ABOVE_SHRINKAGE: Rule = Rule::new(
    "outcome/response-above-shrinkage",
    Severity::Error,
    "an overall response rate above the share of patients whose tumours shrank",
    Check::Outcome(response_above_shrinkage),
)
.why(
    "By RECIST a response needs the target lesions to shrink by at least 30 %, so no more patients can respond than \
     have shrinking tumours. Compared are shares of one report; silent where population, assessor, follow-up, data \
     cut-off or stated denominators differ, or where criteria are stated that do not go by size.",
)
.sources(&["Eisenhauer et al., New response evaluation criteria in solid tumours: RECIST 1.1, Eur J Cancer 2009;45:228-247"])
.since("0.1.0");

fn response_above_shrinkage(outcome: &Outcome, sink: &mut Sink<'_>) {
    let by_size = |outcome: &Outcome| outcome.criteria.as_ref().is_none_or(Criteria::by_size);
    if outcome.metric == Metric::OverallResponseRate && by_size(outcome) {
        let same = |peer: &Outcome| peer.assessor == outcome.assessor && by_size(peer);
        let reason = "impossible under one definition and denominator";
        above(
            outcome,
            Metric::TumourShrinkageRate,
            same,
            more,
            reason,
            sink,
        );
    }
}
