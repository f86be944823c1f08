//! Claims about an outcome, and the numbers of that outcome.

use super::beginning;
use crate::article::{Claim, Subject};
use crate::outcome::consistency::claim::{
    Assertion, Contradiction, ContradictionKind, Saying, claims, contradicts,
};
use crate::outcome::consistency::has_absolute_difference;
use crate::outcome::{Comparison, Outcome};
use crate::validate::node::Check;
use crate::validate::report::Related;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::value::Pointer;

const NUMBER_NEEDED: &[&str] = &[
    "Altman and Andersen, BMJ 1999;319:1492, doi:10.1136/bmj.319.7223.1492",
    "Cook and Sackett, BMJ 1995;310:452-454",
];

pub(in crate::validate::rules) static DIRECTION_CONTRADICTS_RESULT: Rule = Rule::new(
    "claim/direction-contradicts-result",
    Severity::Warning,
    "a sentence that calls the arm better that the result it is about calls worse",
    Check::Claim(direction),
)
.why(
    "A reader learns the contrary of what was found, or the arms of the result were exchanged. Read are sentences of a \
     few plain forms about exactly one outcome, and comparisons that name both arms; each comparison of which the \
     sentence speaks must say the contrary. A hazard ratio above 1 is good where the event is, as for a response.",
)
.sources(&["Spruance et al., Antimicrob Agents Chemother 2004;48:2787-2792"])
.since("0.1.0");

fn direction(claim: &Claim, sink: &mut Sink<'_>) {
    report(
        claim,
        ContradictionKind::Direction,
        "compare the sentence with the source, and see whether arm and reference of the comparison are exchanged",
        sink,
    );
}

pub(in crate::validate::rules) static MULTIPLE_CONTRADICTS_MEDIANS: Rule = Rule::new(
    "claim/multiple-contradicts-medians",
    Severity::Warning,
    "a sentence such as \"doubled\" that the medians or shares it is about contradict",
    Check::Claim(multiple),
)
.why(
    "\"Doubled\" is taken to allow ratios from 1.5 to 2.5, \"more than doubled\" from 2. Medians and shares are compared, \
     never a hazard ratio: the ratio of medians is its inverse only if both hazards are constant. \"Halved the risk\" is \
     compared with the hazard ratio.",
)
.sources(&["Spruance et al., Antimicrob Agents Chemother 2004;48:2787-2792"])
.since("0.1.0");

fn multiple(claim: &Claim, sink: &mut Sink<'_>) {
    report(
        claim,
        ContradictionKind::Multiple,
        "state both numbers instead of the multiple, or compare them with the source",
        sink,
    );
}

pub(in crate::validate::rules) static REDUCTION_CONTRADICTS_RATIO: Rule = Rule::new(
    "claim/reduction-contradicts-ratio",
    Severity::Warning,
    "a percentage by which a risk was lower that the hazard ratio contradicts",
    Check::Claim(reduction),
)
.why(
    "\"The risk of death was 40 % lower\" is how a hazard ratio of 0.60 is put in words. Both numbers stand for all that \
     could have been rounded to them, and the event must be that of the outcome: death for overall survival, progression \
     or death for progression-free survival.",
)
.sources(&["Sashegyi and Ferry, Oncologist 2017;22:484-486"])
.since("0.1.0");

fn reduction(claim: &Claim, sink: &mut Sink<'_>) {
    report(
        claim,
        ContradictionKind::Reduction,
        "compare both with the source; the percentage is 100 times 1 minus the hazard ratio",
        sink,
    );
}

pub(in crate::validate::rules) static SIGNIFICANCE_CONTRADICTS_RESULT: Rule = Rule::new(
    "claim/significance-contradicts-result",
    Severity::Warning,
    "a sentence on significance that the p-value or the interval contradicts",
    Check::Claim(significance),
)
.why(
    "\"Significantly\" promises a result that chance hardly explains. The p-value is compared with the boundary of its \
     look, else with the alpha that is stated, else with 0.05; without a p-value the interval must be sure to include or \
     to exclude no difference. Tests of non-inferiority, interactions and trends are left alone.",
)
.sources(&["ICH E9, Statistical Principles for Clinical Trials, 1998, sections 4.5, 5.5 and 5.6"])
.since("0.1.0");

fn significance(claim: &Claim, sink: &mut Sink<'_>) {
    report(
        claim,
        ContradictionKind::Significance,
        "compare both with the source; state a threshold other than 0.05 in `boundary` or `alpha`",
        sink,
    );
}

pub(in crate::validate::rules) static NUMBER_NEEDED_TO_TREAT_CONTRADICTS_RATES: Rule = Rule::new(
    "claim/number-needed-to-treat-contradicts-rates",
    Severity::Warning,
    "a number needed to treat that the rates of both arms at its time contradict",
    Check::Claim(other_number_needed),
)
.why(
    "The number is 1 over the difference between the two rates. They stand for all that could have been rounded to them, \
     and the number may have been rounded up to the next whole patient; rates whose difference could be 0 give none. The \
     time must be that of the sentence, or the only one that both arms share if the sentence names none.",
)
.sources(NUMBER_NEEDED)
.since("0.1.0");

fn other_number_needed(claim: &Claim, sink: &mut Sink<'_>) {
    report(
        claim,
        ContradictionKind::NumberNeeded,
        "compute it anew: 100 over the difference of the two percentages",
        sink,
    );
}

pub(in crate::validate::rules) static NUMBER_NEEDED_TO_TREAT_WITHOUT_TIME: Rule = Rule::new(
    "claim/number-needed-to-treat-without-time",
    Severity::Warning,
    "a number needed to treat without a time, about an outcome without an absolute difference",
    Check::Claim(number_needed),
)
.why(
    "The number is 1 over the difference between two rates at one time, and another one at each time. Neither a hazard \
     ratio nor medians give it. A sentence that names a time is left alone, and so is an outcome with two rates at one \
     time, or with shares where the metric is one.",
)
.sources(NUMBER_NEEDED)
.since("0.1.0");

fn number_needed(claim: &Claim, sink: &mut Sink<'_>) {
    let Some((index, outcome)) = outcome(claim, sink) else {
        return;
    };
    let number = claims(claim.text.as_str())
        .into_iter()
        .find_map(|assertion| match assertion.saying {
            Saying::NumberNeededToTreat(needed) if !needed.has_time => Some(needed.number),
            _ => None,
        });
    if let Some(number) = number.filter(|_| !has_absolute_difference(outcome)) {
        let place = place(index, None);
        sink.report_with(
            "text",
            format!(
                "a number needed to treat of {number} needs a time; the outcome has no rates of two arms at one time"
            ),
            "state the time, and the rates of both arms at that time as `landmark-rate`",
            vec![Related::new(place, "the outcome")],
        );
    }
}

/// Reports the first thing the claim says that all comparisons of which it speaks contradict in that way.
fn report(claim: &Claim, kind: ContradictionKind, help: &str, sink: &mut Sink<'_>) {
    let Some((index, outcome)) = outcome(claim, sink) else {
        return;
    };
    // Without both arms no sentence speaks of a comparison, so none needs to be read.
    let is_oriented =
        |comparison: &Comparison| comparison.arm.is_some() && comparison.reference.is_some();
    if !outcome.comparisons.iter().any(is_oriented) {
        return;
    }
    let found = claims(claim.text.as_str())
        .into_iter()
        .find_map(|assertion| Some((assertion.saying, contradicted(&assertion, outcome, kind)?)));
    if let Some((said, (comparison, contradiction))) = found {
        let message = format!(
            "\"{}\" says {}; the outcome has {}",
            beginning(claim.text.as_str()),
            words(said),
            contradiction.found
        );
        let place = place(index, Some(comparison));
        sink.report_with(
            "text",
            message,
            help,
            vec![Related::new(place, "the comparison")],
        );
    }
}

/// What is said, for a message.
fn words(saying: Saying) -> String {
    match saying {
        Saying::Better => "that it was better".to_owned(),
        Saying::Worse => "that it was worse".to_owned(),
        Saying::NotBetter => "that it was not better".to_owned(),
        Saying::NoDifference => "that there was no difference".to_owned(),
        Saying::Significant => "that the difference was significant".to_owned(),
        Saying::NotSignificant => "that the difference was not significant".to_owned(),
        Saying::RiskReduced(percent) => format!("that the risk was {percent} % lower"),
        Saying::Multiplied(factor) => format!("that it was {factor} times as much"),
        Saying::NumberNeededToTreat(needed) => {
            format!("that {} have to be treated", needed.number)
        }
    }
}

/// An outcome with more comparisons of whole arms, or more results, than reports have is left alone: which of them a
/// sentence means is not sure, and many sentences would be held against many numbers.
const MOST_COMPARISONS: usize = 20;
const MOST_RESULTS: usize = 500;

/// The first comparison that contradicts what is said, if all comparisons of which it is said do.
fn contradicted(
    assertion: &Assertion,
    outcome: &Outcome,
    kind: ContradictionKind,
) -> Option<(usize, Contradiction)> {
    let whole = |comparison: &&Comparison| comparison.subgroup.is_none();
    let mut comparisons = outcome.comparisons.iter().filter(whole);
    if outcome.arms.len() > MOST_RESULTS || comparisons.nth(MOST_COMPARISONS).is_some() {
        return None;
    }
    let mut first = None;
    for (index, comparison) in outcome.comparisons.iter().enumerate() {
        if assertion.speaks_of(outcome, comparison).is_none() {
            continue;
        }
        let contradiction = contradicts(assertion, outcome, comparison)?;
        if contradiction.kind != kind {
            return None;
        }
        first.get_or_insert((index, contradiction));
    }
    first
}

/// The only outcome that a claim is about, with its index.
fn outcome<'a>(claim: &Claim, sink: &Sink<'a>) -> Option<(usize, &'a Outcome)> {
    let mut about = claim.about.iter().filter_map(|subject| match subject {
        Subject::Outcome(id) => Some(id),
        _ => None,
    });
    let id = about.next().filter(|_| about.next().is_none())?;
    let outcomes = &sink.catalog().outcomes;
    Some((outcomes.position(id.as_str())?, outcomes.get(id)?))
}

fn place(outcome: usize, comparison: Option<usize>) -> Pointer {
    let place = Pointer::root()
        .child("outcomes")
        .child(&outcome.to_string());
    match comparison {
        Some(index) => place.join(&format!("comparisons/{index}")),
        None => place,
    }
}
