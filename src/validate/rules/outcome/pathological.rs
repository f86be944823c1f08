//! Shares of patients by what is left in the tissue.

use super::pair::above;
use super::response::more;
use crate::outcome::{Metric, Outcome};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;

pub(super) static PATHOLOGICAL_COMPLETE_ABOVE_MAJOR: Rule = Rule::new(
    "outcome/pathological-complete-above-major",
    Severity::Warning,
    "a rate of pathological complete response above that of major pathological response in one arm",
    Check::Outcome(pathological_complete_above_major),
)
.why(
    "Who has no viable tumour left has at most 10 % left, so each complete response is a major one. A warning, because \
     authors differ on whether lymph nodes count. Compared are shares of one report, population, assessor, follow-up \
     and data cut-off; silent where stated denominators differ.",
)
.sources(&["Hellmann et al., Lancet Oncol 2014;15:e42-e50"])
.since("0.1.0");

fn pathological_complete_above_major(outcome: &Outcome, sink: &mut Sink<'_>) {
    if outcome.metric == Metric::PathologicalCompleteResponse {
        let same =
            |peer: &Outcome| peer.assessor == outcome.assessor && peer.criteria == outcome.criteria;
        above(
            outcome,
            Metric::MajorPathologicalResponse,
            same,
            more,
            "each complete response is a major one",
            sink,
        );
    }
}
