//! Looks at the data.

use std::collections::HashSet;

use crate::outcome::{AnalysisLook, Outcome};
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
     misled. Found are interim results whose name or description calls them the final analysis and does not mention \
     the interim one, and final results whose data end before those of an interim result of the same trial, metric, \
     arms, population and assessor.",
)
.sources(&[
    "ICH E9, Statistical Principles for Clinical Trials, 1998, section 4.5",
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
        if calls_final(text.as_str()) {
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

/// Words that call a result that of the final analysis, and do not speak of one still to come.
pub(in crate::validate::rules) fn calls_final(text: &str) -> bool {
    const FINAL: [&str; 4] = [
        "final analysis",
        "final overall survival analysis",
        "final results",
        "final result",
    ];
    const DOUBT: [&str; 16] = [
        "interim",
        "planned",
        "expect",
        "await",
        "pending",
        "will",
        "not ",
        "before",
        "until",
        "prior",
        "future",
        "later",
        "next",
        "ongoing",
        "for the final",
        "to the final",
    ];
    let text = text.to_lowercase();
    FINAL.iter().any(|words| text.contains(words)) && !DOUBT.iter().any(|word| text.contains(word))
}

/// A final result with data from before an interim one.
fn before_interim(outcome: &Outcome, sink: &mut Sink<'_>) {
    let Some(cutoff) = outcome.data_cutoff else {
        return;
    };
    let earlier = sink.of_trial(outcome).find_map(|(index, other)| {
        let interim = other.data_cutoff?;
        let is_before = other.look == Some(AnalysisLook::Interim)
            && cutoff.is_before(interim)
            && is_same(outcome, other);
        is_before.then_some((index, interim))
    });
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
