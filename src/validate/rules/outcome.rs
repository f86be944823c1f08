//! Outcomes of treatment.

mod population;

use std::collections::{HashMap, HashSet};

use crate::outcome::{ArmResult, Criteria, Estimate, Metric, Outcome, Proportion};
use crate::validate::node::Check;
use crate::validate::report::Related;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::value::{Decimal, Interval, Pointer, Range};

pub(super) static RULES: [&Rule; 8] = [
    &ESTIMATE_OUTSIDE_INTERVAL,
    &INTERVAL_REVERSED,
    &population::RATE_WITHOUT_YEARS,
    &population::SHARE_ABOVE_ALL,
    &PROGRESSION_FREE_ABOVE_OVERALL_SURVIVAL,
    &RESPONSE_ABOVE_DISEASE_CONTROL,
    &RESPONSE_ABOVE_SHRINKAGE,
    &UNSOURCED,
];

const FDA: &str =
    "FDA, Clinical Trial Endpoints for the Approval of Cancer Drugs and Biologics, 2018";

static ESTIMATE_OUTSIDE_INTERVAL: Rule = Rule::new(
    "outcome/estimate-outside-interval",
    Severity::Error,
    "an estimate outside its own interval",
    Check::Outcome(estimate_outside_interval),
)
.why(
    "An interval around an estimate contains it. Each number stands for all that could have been rounded to it, and \
     estimates such as \"about 0.6\" and reversed intervals are left alone.",
)
.sources(&["HtaGlossary.net, \"confidence interval\""])
.since("0.1.0");

fn estimate_outside_interval(outcome: &Outcome, sink: &mut Sink<'_>) {
    let mut look = |estimate: Range, shown: &str, interval: Option<&Interval>, at: &str| {
        let Some(interval) = interval.filter(|interval| !interval.is_reversed()) else {
            return;
        };
        let end = |end: Option<Decimal>| end.map(Range::from).unwrap_or_default();
        if end(interval.lower.value()).is_above(estimate)
            || estimate.is_above(end(interval.upper.value()))
        {
            sink.report(
                at,
                format!("{shown} lies outside its interval, {interval}"),
                "compare estimate and interval with the source, and see whether both have the same unit",
            );
        }
    };
    for (index, arm) in outcome.arms.iter().enumerate() {
        let at = |field| format!("arms/{index}/estimate/{field}");
        match &arm.estimate {
            Estimate::Median(median) => look(
                median.months.range(),
                &format!("{} months", median.months),
                median.interval.as_ref(),
                &at("median/months"),
            ),
            Estimate::Proportion(share) => {
                look(
                    share.range(),
                    &shown(share),
                    share.interval.as_ref(),
                    &at("proportion"),
                );
            }
            Estimate::LandmarkRate(rate) => look(
                rate.percent.range(),
                &format!("{} %", rate.percent),
                rate.interval.as_ref(),
                &at("landmark-rate/percent"),
            ),
            Estimate::Mean(mean) => {
                look(
                    mean.value.range(),
                    &mean.value.to_string(),
                    mean.interval.as_ref(),
                    &at("mean/value"),
                );
            }
            // What the limits of a posted number are, its dispersion says.
            Estimate::Posted(_) | Estimate::Missing(_) => {}
        }
    }
    for (index, comparison) in outcome.comparisons.iter().enumerate() {
        if let Some(estimate) = comparison.estimate {
            let at = format!("comparisons/{index}/estimate");
            look(
                estimate.range(),
                &estimate.to_string(),
                comparison.interval.as_ref(),
                &at,
            );
        }
    }
}

static INTERVAL_REVERSED: Rule = Rule::new(
    "outcome/interval-reversed",
    Severity::Error,
    "an interval whose lower end is above its upper end",
    Check::Interval(interval_reversed),
)
.why("The ends were exchanged, or one of them is wrong.")
.sources(&["HtaGlossary.net, \"confidence interval\""])
.since("0.1.0");

fn interval_reversed(interval: &Interval, sink: &mut Sink<'_>) {
    if interval.is_reversed() {
        sink.report(
            "",
            format!(
                "the lower end {} is above the upper end {}",
                interval.lower, interval.upper
            ),
            "compare both ends with the source",
        );
    }
}

static PROGRESSION_FREE_ABOVE_OVERALL_SURVIVAL: Rule = Rule::new(
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

static RESPONSE_ABOVE_DISEASE_CONTROL: Rule = Rule::new(
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

/// Two shares, of which the first is greater.
fn more(part: &Estimate, whole: &Estimate) -> Option<(String, String)> {
    match (part, whole) {
        (Estimate::Proportion(part), Estimate::Proportion(whole))
            if part.range().is_above(whole.range()) =>
        {
            Some((shown(part), shown(whole)))
        }
        _ => None,
    }
}

static RESPONSE_ABOVE_SHRINKAGE: Rule = Rule::new(
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

/// Reports each arm in which a result is above that of the metric that counts all of its patients or events.
fn above(
    outcome: &Outcome,
    whole: Metric,
    is_comparable: impl Fn(&Outcome) -> bool,
    is_above: fn(&Estimate, &Estimate) -> Option<(String, String)>,
    reason: &str,
    sink: &mut Sink<'_>,
) {
    let (name, whole_name) = (
        outcome.metric.label().to_lowercase(),
        whole.label().to_lowercase(),
    );
    let mut reported = HashSet::new();
    for (other, peer) in sink
        .peers(outcome, whole)
        .filter(|(_, peer)| is_comparable(peer))
    {
        for pair in same_arm(outcome, peer).filter(Pair::same_patients) {
            let Some((part, all)) = is_above(&pair.own.estimate, &pair.peer.estimate) else {
                continue;
            };
            // A report may give the other metric more than once; one contradiction is enough.
            if !reported.insert(pair.own_index) {
                continue;
            }
            let arm = pair
                .own
                .name
                .as_ref()
                .map_or(pair.own.arm.as_str(), |name| name.as_str());
            sink.report_with(
                &pair.own_place(),
                format!("{name} of {part} is above {whole_name} of {all} in the arm `{arm}`; {reason}"),
                "compare both with the source; if they differ in population, stage, assessor, criteria, follow-up, \
                 data cut-off or number of patients, state it",
                vec![pair.related(other, format!("{whole_name} of {all}"))],
            );
        }
    }
}

/// The results of two outcomes for the same arm.
struct Pair<'a> {
    own: &'a ArmResult,
    own_index: usize,
    peer: &'a ArmResult,
    peer_index: usize,
}

/// Of an arm that stands twice, the first result counts.
fn same_arm<'a>(own: &'a Outcome, peer: &'a Outcome) -> impl Iterator<Item = Pair<'a>> {
    let mut by_arm = HashMap::new();
    for (index, result) in peer.arms.iter().enumerate() {
        by_arm.entry(&result.arm).or_insert((index, result));
    }
    own.arms
        .iter()
        .enumerate()
        .filter_map(move |(own_index, own)| {
            let (peer_index, peer) = by_arm.get(&own.arm).copied()?;
            Some(Pair {
                own,
                own_index,
                peer,
                peer_index,
            })
        })
}

impl Pair<'_> {
    /// Whether both count as many patients, as far as both say.
    fn same_patients(&self) -> bool {
        let patients = |result: &ArmResult| match &result.estimate {
            Estimate::Proportion(share) => share.total.or(result.participants),
            _ => result.participants,
        };
        match (patients(self.own), patients(self.peer)) {
            (Some(own), Some(peer)) => own == peer,
            _ => true,
        }
    }

    fn own_place(&self) -> String {
        format!("arms/{}/estimate", self.own_index)
    }

    fn related(&self, outcome: usize, message: String) -> Related {
        let outcome = Pointer::root()
            .child("outcomes")
            .child(&outcome.to_string());
        Related::new(
            outcome.join(&format!("arms/{}/estimate", self.peer_index)),
            message,
        )
    }
}

/// A share as it was reported, for a message.
fn shown(share: &Proportion) -> String {
    match (share.percent, share.count, share.total) {
        (Some(percent), ..) => format!("{percent} %"),
        (None, Some(count), Some(total)) => format!("{count}/{total}"),
        _ => String::new(),
    }
}

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
