//! Categories of response beside the rates that count them.

use super::pair::{Pair, peers, same_arm, shown};
use crate::outcome::consistency::counts_for;
use crate::outcome::{Estimate, Metric, Outcome, Proportion, ResponseTally};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;

const RECIST: &str = "Eisenhauer et al., RECIST 1.1, Eur J Cancer 2009;45:228-247";

pub(super) static CATEGORIES_EXCEED_TOTAL: Rule = Rule::new(
    "outcome/categories-exceed-total",
    Severity::Error,
    "categories of response that together count more patients than there were",
    Check::Outcome(categories_exceed_total),
)
.why("Each patient has one best response, so the categories add up to no more than all patients.")
.sources(&[RECIST])
.since("0.1.0");

fn categories_exceed_total(outcome: &Outcome, sink: &mut Sink<'_>) {
    for (index, arm) in outcome.arms.iter().enumerate() {
        let Estimate::Responses(tally) = &arm.estimate else {
            continue;
        };
        if let (Some(counted), Some(total)) = (tally.counted(), tally.total)
            && counted > total
        {
            sink.report(
                &format!("arms/{index}/estimate/responses/categories"),
                format!("the categories count {counted} patients of {total}"),
                "compare the counts with the source; a category may be part of another",
            );
        }
    }
}

pub(super) static CATEGORIES_OF_OTHER_CRITERIA: Rule = Rule::new(
    "outcome/categories-of-other-criteria",
    Severity::Warning,
    "categories of response that the stated criteria do not have",
    Check::Outcome(categories_of_other_criteria),
)
.why(
    "Each set of criteria has categories of its own, and those of the same name are defined otherwise. Silent where the      criteria are not listed.",
)
.sources(&[RECIST])
.since("0.1.0");

fn categories_of_other_criteria(outcome: &Outcome, sink: &mut Sink<'_>) {
    let Some(criteria) = outcome
        .criteria
        .as_ref()
        .filter(|criteria| criteria.is_listed())
    else {
        return;
    };
    for (index, arm) in outcome.arms.iter().enumerate() {
        let Estimate::Responses(tally) = &arm.estimate else {
            continue;
        };
        let other = tally
            .categories
            .iter()
            .position(|row| !row.response.criteria().contains(criteria));
        if let Some(row) = other {
            sink.report(
                &format!("arms/{index}/estimate/responses/categories/{row}"),
                format!("{} has no such category", criteria.label()),
                "look up by which criteria the responses were judged",
            );
        }
    }
}

pub(super) static RESPONSE_RATE_DIFFERS_FROM_CATEGORIES: Rule = Rule::new(
    "outcome/response-rate-differs-from-categories",
    Severity::Warning,
    "an overall response rate that is not the sum of the categories that count as response",
    Check::Outcome(response_rate_differs_from_categories),
)
.why(
    "What counts as a response is part of the criteria: complete and partial ones by RECIST, very good partial ones too in \
     myeloma, remissions without recovered blood counts in leukaemia. Compared are an arm's rate and categories of one report, \
     assessor, criteria, confirmation and total; silent where categories are missing or debated.",
)
.sources(&[RECIST, "Kumar et al., IMWG, Lancet Oncol 2016;17:e328-e346"])
.since("0.1.0");

fn response_rate_differs_from_categories(outcome: &Outcome, sink: &mut Sink<'_>) {
    let wrong = |share: &Proportion, tally: &ResponseTally| {
        let responders = tally.responders()?;
        let counts = counts(share, tally)?;
        (!counts.contains(&responders)).then_some(responders)
    };
    beside_categories(
        outcome,
        Metric::OverallResponseRate,
        wrong,
        "responded",
        sink,
    );
}

pub(super) static DISEASE_CONTROL_ABOVE_CATEGORIES: Rule = Rule::new(
    "outcome/disease-control-above-categories",
    Severity::Warning,
    "a disease control rate above the sum of response and stable disease",
    Check::Outcome(disease_control_above_categories),
)
.why(
    "Disease control adds stable disease to the responses, often only that of a stated duration, so it may be less than the \
     sum and not more. Compared as response rates are.",
)
.sources(&[RECIST])
.since("0.1.0");

fn disease_control_above_categories(outcome: &Outcome, sink: &mut Sink<'_>) {
    let wrong = |share: &Proportion, tally: &ResponseTally| {
        let controlled = tally.controlled()?;
        let counts = counts(share, tally)?;
        (*counts.start() > controlled).then_some(controlled)
    };
    let what = "responded or had stable disease";
    beside_categories(outcome, Metric::DiseaseControlRate, wrong, what, sink);
}

/// How many patients a share may count, of those that the categories count.
fn counts(share: &Proportion, tally: &ResponseTally) -> Option<std::ops::RangeInclusive<u32>> {
    if share.total.is_some_and(|total| Some(total) != tally.total) {
        return None;
    }
    if let Some(count) = share.count {
        return Some(count..=count);
    }
    counts_for(share.percent?.as_exact()?.decimal(), tally.total?)
}

/// Reports each arm whose rate does not go with the categories of the same report.
fn beside_categories(
    outcome: &Outcome,
    metric: Metric,
    wrong: impl Fn(&Proportion, &ResponseTally) -> Option<u32>,
    what: &str,
    sink: &mut Sink<'_>,
) {
    if outcome.metric != metric {
        return;
    }
    for (other, peer) in peers(outcome, Metric::BestOverallResponse, sink) {
        let is_same = peer.assessor == outcome.assessor
            && peer.criteria == outcome.criteria
            && peer.confirmation == outcome.confirmation;
        if !is_same {
            continue;
        }
        for pair in same_arm(outcome, peer).filter(Pair::same_patients) {
            let (Estimate::Proportion(share), Estimate::Responses(tally)) =
                (&pair.own.estimate, &pair.peer.estimate)
            else {
                continue;
            };
            if let (Some(sum), Some(total)) = (wrong(share, tally), tally.total) {
                let name = metric.label().to_lowercase();
                sink.report_with(
                    &pair.own_place(),
                    format!("{name} of {}, although by categories {sum} of {total} {what}", shown(share)),
                    "compare rate and categories with the source; if assessor, criteria or confirmation differ, state it",
                    vec![pair.related(other, format!("{sum} of {total}"))],
                );
            }
        }
    }
}
