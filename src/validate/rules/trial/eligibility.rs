//! Who may take part.

use crate::trial::Trial;
use crate::trial::eligibility::{Contradiction, Criterion};
use crate::validate::node::Check;
use crate::validate::report::Related;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;

pub(super) static AGE_RANGE_REVERSED: Rule = Rule::new(
    "trial/age-range-reversed",
    Severity::Error,
    "a trial whose least age is above its greatest age",
    Check::Trial(age_range_reversed),
)
.why(
    "Nobody is of such an age; mostly the two were exchanged, or one has the wrong unit. The greatest age counts to its end, \
     so 18 months is not above 1 year, and where the length of a month or a year decides, nothing is reported.",
)
.sources(&[
    "ClinicalTrials.gov, Protocol Registration Data Element Definitions, Minimum Age and Maximum Age",
])
.since("0.1.0");

pub(super) static ELIGIBILITY_CONTRADICTION: Rule = Rule::new(
    "trial/eligibility-contradiction",
    Severity::Error,
    "criteria of eligibility that nobody can meet",
    Check::Trial(eligibility_contradiction),
)
.why(
    "A trial that nobody may enter is a mistake in the criteria: a range without numbers, two ranges that do not meet, a \
     criterion beside its opposite, an age outside the registry's limits. Each alternative must contradict itself; what \
     words mean, values in units that cannot be converted, and trees of more than 1,000 alternatives are left alone.",
)
.sources(&[
    "ClinicalTrials.gov, Protocol Registration Data Element Definitions, Eligibility",
])
.since("0.1.0");

fn age_range_reversed(trial: &Trial, sink: &mut Sink<'_>) {
    let Some(eligibility) = &trial.eligibility else {
        return;
    };
    let (Some(least), Some(greatest)) = (eligibility.minimum_age, eligibility.maximum_age) else {
        return;
    };
    if eligibility.has_reversed_ages() {
        sink.report(
            "eligibility/minimumAge",
            format!("the least age, {least}, is above the greatest, {greatest}"),
            "look both ages up in the registry; if they were exchanged, exchange them back",
        );
    }
}

fn eligibility_contradiction(trial: &Trial, sink: &mut Sink<'_>) {
    let Some(eligibility) = &trial.eligibility else {
        return;
    };
    // Ages that exclude each other by themselves are found above; then only the tree tells something new.
    let (found, root) = if eligibility.has_reversed_ages() {
        let criteria = eligibility.criteria.as_ref();
        (
            criteria.and_then(Criterion::contradiction),
            "eligibility/criteria",
        )
    } else {
        (eligibility.contradiction(), "eligibility")
    };
    let Some(Contradiction {
        between,
        alternatives,
        ..
    }) = found
    else {
        return;
    };
    let Some((last, others)) = between.split_last() else {
        return;
    };
    let place = |pointer: &crate::value::Pointer| format!("{root}{pointer}");
    let mut message = match others {
        [other, ..] => format!("nobody can meet both \"{other}\" and \"{last}\""),
        [] => format!("nobody can meet \"{last}\""),
    };
    if alternatives > 1 {
        message.push_str(", and none of the other alternatives can be met either");
    }
    let related = others
        .iter()
        .map(|other| Related::new(sink.place(&place(&other.pointer)), "the other criterion"))
        .collect();
    sink.report_with(
        &place(&last.pointer),
        message,
        "compare both with the protocol; look for a wrong number or unit, or a `not` too many",
        related,
    );
}
