//! References between records.

use std::collections::HashSet;

use crate::outcome::Outcome;
use crate::trial::Arm;
use crate::validate::node::{Check, Entry, Reference};
use crate::validate::report::Related;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::value::{Id, Pointer};
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
    "Results and adverse events are compared arm by arm, so an arm with another id is compared with nothing. A warning, \
     since a group pooled from arms may have results too. Silent where the trial lists no arms; a comparison is then held \
     against the outcome's own results, if there are two or more.",
)
.since("0.1.0");

fn unknown_arm(outcome: &Outcome, sink: &mut Sink<'_>) {
    let trial = outcome
        .trial
        .as_ref()
        .and_then(|id| sink.catalog().trials.get(id));
    let groups = outcome.groups.iter().map(|group| &group.id);
    let trial_arms = trial.iter().flat_map(|trial| &trial.arms);
    let trial_arms: Vec<&Id<Arm>> = trial_arms.map(|arm| &arm.id).collect();
    let has_trial_arms = !trial_arms.is_empty();
    let (known, holder) = if has_trial_arms {
        let known = Names::of(trial_arms.into_iter().chain(groups));
        (known, "the trial")
    } else {
        let own = outcome.arms.iter().map(|result| &result.arm);
        (Names::of(own.chain(groups)), "the outcome")
    };
    let mut look = |arm: &Id<Arm>, at: &str| {
        if !known.all.contains(arm) {
            sink.report(
                at,
                format!(
                    "`{arm}` is no arm of {holder}, which has {}",
                    known.listed()
                ),
                "use the id of one of these arms, or add the arm",
            );
        }
    };
    if has_trial_arms {
        for (index, result) in outcome.arms.iter().enumerate() {
            look(&result.arm, &format!("arms/{index}/arm"));
        }
        for (index, rate) in outcome.adverse_events.iter().enumerate() {
            if let Some(arm) = &rate.arm {
                look(arm, &format!("adverseEvents/{index}/arm"));
            }
        }
    } else if known.all.len() < 2 {
        return;
    }
    for (index, comparison) in outcome.comparisons.iter().enumerate() {
        let sides = [
            ("arm", comparison.arm.as_ref()),
            ("reference", comparison.reference.as_ref()),
        ];
        for (side, arm) in sides {
            if let Some(arm) = arm {
                look(arm, &format!("comparisons/{index}/{side}"));
            }
        }
        for (at, group) in comparison.groups.iter().enumerate() {
            look(group, &format!("comparisons/{index}/groups/{at}"));
        }
    }
}

/// The arms that may be named.
struct Names<'a> {
    all: HashSet<&'a Id<Arm>>,
    /// The first few, in their order.
    first: Vec<&'a str>,
}

impl<'a> Names<'a> {
    fn of(arms: impl Iterator<Item = &'a Id<Arm>>) -> Self {
        let (mut all, mut first) = (HashSet::new(), Vec::new());
        for arm in arms {
            if all.insert(arm) && first.len() < 12 {
                first.push(arm.as_str());
            }
        }
        Self { all, first }
    }

    fn listed(&self) -> String {
        let first = self.first.join("`, `");
        match self.all.len().saturating_sub(self.first.len()) {
            0 => format!("`{first}`"),
            more => format!("`{first}` and {more} more"),
        }
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
