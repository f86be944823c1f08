//! Looks at the data.

use std::collections::HashSet;

use crate::outcome::{AnalysisLook, Metric, Outcome};
use crate::trial::Arm;
use crate::validate::node::Check;
use crate::validate::report::Related;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::value::{Id, Pointer};

pub(super) static INTERIM_STATED_AS_FINAL: Rule = Rule::new(
    "outcome/interim-stated-as-final",
    Severity::Warning,
    "a result of an interim look that is called final, or a final one with data from before an interim look",
    Check::Outcome(interim_stated_as_final),
)
.why(
    "Trials that stop early for benefit overestimate it, so a reader who takes an interim look for the last word is \
     misled. Found are interim results whose name or description calls them the final analysis and does not speak \
     of an interim one, of a final one to come or of another metric, and final results whose data end before those of an interim result of the same trial, metric, \
     arms, population and assessor.",
)
.sources(&[
    "ICH E9, Statistical Principles for Clinical Trials, 1998",
    "Bassler et al., JAMA 2010, doi:10.1001/jama.2010.310",
])
.since("0.1.0");

const HELP: &str =
    "compare `look` and `dataCutoff` with the source, and call an interim result interim";

fn interim_stated_as_final(outcome: &Outcome, sink: &mut Sink<'_>) {
    match outcome.look {
        Some(AnalysisLook::Interim) => called_final(outcome, sink),
        Some(AnalysisLook::Final) => before_interim(outcome, sink),
        _ => {}
    }
}

/// An interim result whose own words call it final.
fn called_final(outcome: &Outcome, sink: &mut Sink<'_>) {
    for (field, text) in [
        ("name", &outcome.name),
        ("description", &outcome.description),
    ] {
        let Some(text) = text else {
            continue;
        };
        if calls_final(text.as_str(), &[outcome.metric]) {
            sink.report_with(
                field,
                format!("\"{text}\" calls a result final whose `look` is interim"),
                HELP,
                vec![Related::new(sink.place("look"), "interim")],
            );
            return;
        }
    }
}

/// Whether words call results of these metrics final, and do not speak of a final analysis still to come or of another
/// metric: an interim look at survival is often taken at the final analysis of progression.
pub(in crate::validate::rules) fn calls_final(text: &str, metrics: &[Metric]) -> bool {
    const FINAL: [&str; 3] = ["final analysis", "final results", "final result"];
    const DOUBT: [&str; 14] = [
        "interim", "planned", "expect", "await", "pending", "will", "not ", "before", "until",
        "prior", "future", "later", "next", "ongoing",
    ];
    let text = text.to_lowercase();
    if DOUBT.iter().any(|word| text.contains(word)) {
        return false;
    }
    let names = || {
        let labels = metrics.iter().map(|metric| metric.label().to_lowercase());
        labels.chain(metrics.iter().map(|metric| metric.code().to_owned()))
    };
    let is_of_these = |rest: &str| {
        let Some(what) = ["of ", "for "]
            .iter()
            .find_map(|word| rest.strip_prefix(word))
        else {
            return true;
        };
        let what = what.strip_prefix("the ").unwrap_or(what);
        let whole = ["trial", "study"].map(str::to_owned);
        names().chain(whole).any(|name| {
            let behind = what.strip_prefix(&name);
            behind.is_some_and(|behind| !behind.starts_with(char::is_alphanumeric))
        })
    };
    let is_said = FINAL.iter().any(|words| {
        let mut rests = text.split(words).skip(1);
        rests.any(|rest| is_of_these(rest.trim_start()))
    });
    is_said || names().any(|name| text.contains(&format!("final {name} analysis")))
}

/// A final result with data from before an interim one.
fn before_interim(outcome: &Outcome, sink: &mut Sink<'_>) {
    let Some(cutoff) = outcome.data_cutoff else {
        return;
    };
    // No trial has so many looks.
    const MOST: usize = 100;
    let later = sink.of_trial(outcome).filter_map(|(index, other)| {
        let interim = other.data_cutoff?;
        let is_later = other.look == Some(AnalysisLook::Interim) && cutoff.is_before(interim);
        is_later.then_some((index, other, interim))
    });
    let earlier = later
        .take(MOST)
        .find(|(_, other, _)| is_same(outcome, other))
        .map(|(index, _, interim)| (index, interim));
    if let Some((index, interim)) = earlier {
        let place = Pointer::root()
            .child("outcomes")
            .child(&index.to_string())
            .child("dataCutoff");
        sink.report_with(
            "look",
            format!(
                "a final result counts data until {cutoff}, an interim one of the same arms until {interim}"
            ),
            HELP,
            vec![Related::new(
                place,
                format!("interim, data until {interim}"),
            )],
        );
    }
}

/// Whether two results are of the same patients, judged in the same way.
fn is_same(a: &Outcome, b: &Outcome) -> bool {
    fn arms(outcome: &Outcome) -> HashSet<&Id<Arm>> {
        outcome.arms.iter().map(|result| &result.arm).collect()
    }
    a.disease == b.disease
        && a.stages == b.stages
        && a.population == b.population
        && a.analysis_population == b.analysis_population
        && a.assessor == b.assessor
        && a.criteria == b.criteria
        && a.origin == b.origin
        && !a.arms.is_empty()
        && arms(a) == arms(b)
}
