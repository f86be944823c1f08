//! Claims and quotations.

mod result;

use super::outcome::calls_final;
use crate::article::{Claim, ClaimKind, Subject};
use crate::evidence::Quotation;
use crate::outcome::{AnalysisLook, Metric, Outcome};
use crate::trial::Trial;
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::value::Id;

pub(super) static RULES: [&Rule; 10] = [
    &ATTRIBUTION_WITHOUT_CITATION,
    &result::DIRECTION_CONTRADICTS_RESULT,
    &INTERIM_STATED_AS_FINAL,
    &result::MULTIPLE_CONTRADICTS_MEDIANS,
    &result::NUMBER_NEEDED_TO_TREAT_CONTRADICTS_RATES,
    &result::NUMBER_NEEDED_TO_TREAT_WITHOUT_TIME,
    &QUOTATION_UNVERIFIABLE,
    &result::REDUCTION_CONTRADICTS_RATIO,
    &result::SIGNIFICANCE_CONTRADICTS_RESULT,
    &UNSOURCED,
];

const ATTRIBUTION: &[&str] = &["Health On the Net Foundation, HONcode, principle 4 (attribution)"];

static ATTRIBUTION_WITHOUT_CITATION: Rule = Rule::new(
    "claim/attribution-without-citation",
    Severity::Warning,
    "a claim that names somebody as its source but nothing that can be looked up",
    Check::Claim(attribution_without_citation),
)
.why("\"According to a study\" lends a claim an authority that nobody can check.")
.sources(ATTRIBUTION)
.since("0.1.0");

fn attribution_without_citation(claim: &Claim, sink: &mut Sink<'_>) {
    let Some(attribution) = claim
        .attribution
        .as_ref()
        .filter(|_| !has_source(claim, sink))
    else {
        return;
    };
    sink.report(
        "attribution",
        format!(
            "`{}` leads to nothing that can be looked up",
            attribution.wording
        ),
        "add the publication to `sources`, with title, date and DOI, PMID or address",
    );
}

static INTERIM_STATED_AS_FINAL: Rule = Rule::new(
    "claim/interim-stated-as-final",
    Severity::Warning,
    "a claim that calls a result final which is of an interim look at the data",
    Check::Claim(interim_stated_as_final),
)
.why(
    "Trials that stop early for benefit overestimate it, so a reader who takes an interim look for the last word is \
     misled. Found are the words \"final analysis\" and \"final results\" about outcomes whose `look` is interim; silent \
     where the claim mentions the interim look, or speaks of a final one to come or of another metric.",
)
.sources(&[
    "ICH E9, Statistical Principles for Clinical Trials, 1998",
    "Bassler et al., JAMA 2010, doi:10.1001/jama.2010.310",
])
.since("0.1.0");

fn interim_stated_as_final(claim: &Claim, sink: &mut Sink<'_>) {
    let catalog = sink.catalog();
    let outcomes: Option<Vec<&Outcome>> = claim
        .about
        .iter()
        .filter_map(|subject| match subject {
            Subject::Outcome(id) => Some(catalog.outcomes.get(id)),
            _ => None,
        })
        .collect();
    let Some(outcomes) = outcomes else {
        return;
    };
    let is_interim = |outcome: &&Outcome| outcome.look == Some(AnalysisLook::Interim);
    let metrics: Vec<Metric> = outcomes.iter().map(|outcome| outcome.metric).collect();
    if let Some(first) = outcomes.first()
        && outcomes.iter().all(is_interim)
        && calls_final(claim.text.as_str(), &metrics)
    {
        sink.report(
            "text",
            format!(
                "\"{}\" calls a result final, and `{}` is of an interim look",
                beginning(claim.text.as_str()),
                first.id
            ),
            "compare the claim and the `look` of the outcome with the source, and call an interim result interim",
        );
    }
}

static QUOTATION_UNVERIFIABLE: Rule = Rule::new(
    "claim/quotation-unverifiable",
    Severity::Warning,
    "a quotation without a source, of a speaker without an affiliation",
    Check::Quotation(quotation_unverifiable),
)
.why("Nobody can find out whether the person exists and said this.")
.sources(&["AMA Manual of Style, 11th edition, 2020, section 8.6.1: a quotation follows its original exactly; that it can be looked up is editorial"])
.since("0.1.0");

fn quotation_unverifiable(quotation: &Quotation, sink: &mut Sink<'_>) {
    if quotation.sources.is_empty() && quotation.speaker.affiliation.is_none() {
        sink.report(
            "",
            format!(
                "`{}` is quoted without affiliation or source",
                quotation.speaker.name
            ),
            "say where the words were published, or at least where the speaker works",
        );
    }
}

static UNSOURCED: Rule = Rule::new(
    "claim/unsourced",
    Severity::Warning,
    "a claim without a source",
    Check::Claim(unsourced),
)
.why(
    "A reader cannot check it. Definitions and mechanisms are left alone unless they state a number; a claim about an \
     outcome, a trial, a statistic or a cost that names its own sources has a source. The sources of a whole article do not say \
     which of its claims they back.",
)
.sources(ATTRIBUTION)
.since("0.1.0");

fn unsourced(claim: &Claim, sink: &mut Sink<'_>) {
    let needs_none = claim.kind == ClaimKind::Mechanism && claim.numbers.is_empty();
    if needs_none || claim.attribution.is_some() || has_source(claim, sink) {
        return;
    }
    let kind = claim.kind.label().to_lowercase();
    let numbers: Vec<String> = claim.numbers.iter().map(ToString::to_string).collect();
    let numbers = if numbers.is_empty() {
        String::new()
    } else {
        format!(": {}", numbers.join(", "))
    };
    sink.report(
        "",
        format!(
            "no source for \"{}\" ({kind}{numbers})",
            beginning(claim.text.as_str())
        ),
        "add where it comes from to `sources`",
    );
}

/// The first words of a text, for a message.
fn beginning(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let first = words.get(..8).unwrap_or(&words).join(" ");
    if words.len() > 8 {
        format!("{first} …")
    } else {
        first
    }
}

/// Whether the claim, or data that it is about, names a source.
fn has_source(claim: &Claim, sink: &Sink<'_>) -> bool {
    let catalog = sink.catalog();
    let trial = |id: &Id<Trial>| {
        catalog
            .trials
            .get(id)
            .is_some_and(|trial| !trial.sources.is_empty())
    };
    !claim.sources.is_empty()
        || claim.about.iter().any(|subject| match subject {
            Subject::Outcome(id) => catalog.outcomes.get(id).is_some_and(|data| {
                !data.sources.is_empty() || data.trial.as_ref().is_some_and(trial)
            }),
            Subject::Statistic(id) => catalog
                .statistics
                .get(id)
                .is_some_and(|data| !data.sources.is_empty()),
            Subject::Cost(id) => catalog
                .costs
                .get(id)
                .is_some_and(|data| !data.sources.is_empty()),
            Subject::Trial(id) => trial(id),
            _ => false,
        })
}
