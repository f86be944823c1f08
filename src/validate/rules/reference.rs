//! References between records.

use crate::outcome::Outcome;
use crate::validate::node::{Check, Entry, Reference};
use crate::validate::report::Related;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::value::Pointer;
use crate::vocab::near;

pub(super) static RULES: [&Rule; 3] = [&DUPLICATE_ID, &UNKNOWN_ARM, &UNRESOLVED];

static DUPLICATE_ID: Rule = Rule::new(
    "reference/duplicate-id",
    Severity::Error,
    "a record whose id an earlier record of the same table has",
    Check::Entry(duplicate_id),
)
.why("References to the id lead to the first record, so the later one is never used.")
.since("0.1.0");

fn duplicate_id(entry: &Entry<'_>, sink: &mut Sink<'_>) {
    if entry.first < entry.index {
        let first = Pointer::root()
            .child(entry.table)
            .child(&entry.first.to_string())
            .child("id");
        sink.report_with(
            "id",
            format!(
                "`{}` is the id of an earlier record of `{}`",
                entry.id, entry.table
            ),
            "give one of the records another id, or join the two",
            vec![Related::new(first, "the first record with this id")],
        );
    }
}

static UNKNOWN_ARM: Rule = Rule::new(
    "reference/unknown-arm",
    Severity::Warning,
    "a result for an arm that its trial, or its outcome, does not have",
    Check::Outcome(unknown_arm),
)
.why(
    "Results are compared arm by arm, so an arm with another id is compared with nothing. A warning, since a group \
     pooled from arms may have results too. Silent where the trial lists no arms; a comparison is then held against \
     the outcome's own results, if there are two or more.",
)
.since("0.1.0");

fn unknown_arm(outcome: &Outcome, sink: &mut Sink<'_>) {
    let trial = outcome
        .trial
        .as_ref()
        .and_then(|id| sink.catalog().trials.get(id));
    let trial_arms: Vec<&str> = trial
        .iter()
        .flat_map(|trial| &trial.arms)
        .map(|arm| arm.id.as_str())
        .collect();
    let mut own_arms: Vec<&str> = Vec::new();
    for arm in outcome.arms.iter().map(|result| result.arm.as_str()) {
        if !own_arms.contains(&arm) {
            own_arms.push(arm);
        }
    }
    let mut look = |arm: &str, known: &[&str], at: &str, holder: &str| {
        if !known.contains(&arm) {
            sink.report(
                at,
                format!("`{arm}` is no arm of {holder}, which has {}", listed(known)),
                "use the id of one of these arms, or add the arm",
            );
        }
    };
    let groups = outcome.groups.iter().map(|group| group.id.as_str());
    let (known, holder) = if trial_arms.is_empty() {
        own_arms.extend(groups);
        if own_arms.len() < 2 {
            return;
        }
        (own_arms, "the outcome")
    } else {
        let trial_arms: Vec<&str> = trial_arms.into_iter().chain(groups).collect();
        for (index, result) in outcome.arms.iter().enumerate() {
            look(
                result.arm.as_str(),
                &trial_arms,
                &format!("arms/{index}/arm"),
                "the trial",
            );
        }
        (trial_arms, "the trial")
    };
    for (index, comparison) in outcome.comparisons.iter().enumerate() {
        let sides = [
            ("arm", comparison.arm.as_ref()),
            ("reference", comparison.reference.as_ref()),
        ];
        for (side, arm) in sides {
            if let Some(arm) = arm {
                look(
                    arm.as_str(),
                    &known,
                    &format!("comparisons/{index}/{side}"),
                    holder,
                );
            }
        }
        for (at, group) in comparison.groups.iter().enumerate() {
            let at = format!("comparisons/{index}/groups/{at}");
            look(group.as_str(), &known, &at, holder);
        }
    }
}

/// The first few names of many.
fn listed(names: &[&str]) -> String {
    let first = names.get(..12).unwrap_or(names).join("`, `");
    let more = names.len().saturating_sub(12);
    if more > 0 {
        format!("`{first}` and {more} more")
    } else {
        format!("`{first}`")
    }
}

static UNRESOLVED: Rule = Rule::new(
    "reference/unresolved",
    Severity::Error,
    "an id that no record of its table has",
    Check::Reference(unresolved),
)
.why("What the reference stands for is missing, and rules that need it stay silent.")
.since("0.1.0");

fn unresolved(reference: &Reference<'_>, sink: &mut Sink<'_>) {
    let Reference {
        table,
        id,
        row: None,
    } = *reference
    else {
        return;
    };
    // A name is compared with every id, so a document full of unresolved names would take the square of its length.
    let is_cheap = sink.found() < 100 && sink.catalog().ids(table).nth(1_000).is_none();
    let candidates = sink.catalog().ids(table).filter(|_| is_cheap);
    let help = match near(id, candidates) {
        Some(near) => format!("did you mean `{near}`? otherwise add the record to `{table}`"),
        None => format!("add the record to `{table}`, or correct the id"),
    };
    sink.report(
        "",
        format!("no record of `{table}` has the id `{id}`"),
        help,
    );
}
