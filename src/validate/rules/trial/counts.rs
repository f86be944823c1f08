//! How many participants are in the groups of a trial, and in all of them.

use std::collections::{HashMap, HashSet};

use crate::outcome::consistency::{analysed_above_randomised, arms_sum};
use crate::trial::results::{Baseline, ParticipantFlow, ResultGroup};
use crate::trial::{Arm, Trial};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::rules::participants::{
    enrolled, is_participants, is_total, shares_nobody, shown,
};
use crate::validate::sink::Sink;
use crate::value::Id;

pub(super) static GROUPS_DO_NOT_SUM: Rule = Rule::new(
    "trial/groups-do-not-sum",
    Severity::Warning,
    "a total of participants that the groups beside it do not make up",
    Check::Trial(groups_do_not_sum),
)
.why(
    "The groups of a table of baseline characteristics share nobody, and the group with the title \"Total\" counts all of \
     them. In the flow of participants this holds where every other group is an arm, and the arms share nobody, as in \
     `outcome/analysed-above-randomised`. Of such a trial no more can be assigned to all arms than actually enrolled; fewer can, since some \
     leave before. Silent where a number is missing or counts something other than participants.",
)
.sources(&[
    "ClinicalTrials.gov, Results Data Element Definitions, \"Overall Number of Baseline Participants\"",
    "Schulz et al., CONSORT 2010, BMJ 2010;340:c332",
])
.since("0.1.0");

const HELP: &str = "compare both with the source";

fn groups_do_not_sum(trial: &Trial, sink: &mut Sink<'_>) {
    if shares_nobody(trial) {
        arms(trial, sink);
    }
    let Some(results) = &trial.results else {
        return;
    };
    if let Some(table) = &results.baseline {
        baseline(table, sink);
    }
    if let Some(table) = results.flow.as_ref().filter(|_| shares_nobody(trial)) {
        flow(table, trial, sink);
    }
}

/// The arms against the enrolment.
fn arms(trial: &Trial, sink: &mut Sink<'_>) {
    let counts: Option<Vec<u32>> = trial.arms.iter().map(|arm| arm.participants).collect();
    if let (Some(counts), Some(enrolled)) = (counts, enrolled(trial))
        && analysed_above_randomised(counts.iter().copied(), enrolled)
    {
        sink.report(
            "enrolment/count",
            format!(
                "the arms make up {}, and {enrolled} enrolled",
                shown(&counts)
            ),
            HELP,
        );
    }
}

fn baseline(table: &Baseline, sink: &mut Sink<'_>) {
    let Some(total) = total(&table.groups) else {
        return;
    };
    let counted = table.denominators.iter().enumerate();
    let counts: HashMap<&Id<Arm>, (usize, u32)> = counted
        .filter(|(_, counted)| {
            counted.class.is_none() && counted.units.as_ref().is_none_or(is_participants)
        })
        .map(|(index, counted)| (&counted.group, (index, counted.count)))
        .collect();
    if let Some((index, message)) = contradiction(&table.groups, total, &counts) {
        let at = format!("results/baseline/denominators/{index}/count");
        sink.report(&at, message, HELP);
    }
}

fn flow(table: &ParticipantFlow, trial: &Trial, sink: &mut Sink<'_>) {
    let Some(total) = total(&table.groups) else {
        return;
    };
    let arms: HashSet<&Id<Arm>> = trial.arms.iter().map(|arm| &arm.id).collect();
    let mut others = table.groups.iter().filter(|group| group.id != *total);
    if !others.all(|group| arms.contains(&group.id)) {
        return;
    }
    for (p, period) in table.periods.iter().enumerate() {
        for (m, milestone) in period.milestones.iter().enumerate() {
            let reached = milestone.reached.iter().enumerate();
            let counts: HashMap<&Id<Arm>, (usize, u32)> = reached
                .filter_map(|(index, reached)| {
                    Some((&reached.group, (index, reached.participants?)))
                })
                .collect();
            if let Some((index, message)) = contradiction(&table.groups, total, &counts) {
                let at =
                    format!("results/flow/periods/{p}/milestones/{m}/reached/{index}/participants");
                sink.report(&at, message, HELP);
            }
        }
    }
}

/// The one group that is all others together.
fn total(groups: &[ResultGroup]) -> Option<&Id<Arm>> {
    let mut totals = groups
        .iter()
        .filter(|group| group.title.as_ref().is_some_and(is_total));
    let total = totals.next()?;
    totals.next().is_none().then_some(&total.id)
}

/// The index of the total and what is wrong with it; none if a group is not counted.
fn contradiction(
    groups: &[ResultGroup],
    total: &Id<Arm>,
    counts: &HashMap<&Id<Arm>, (usize, u32)>,
) -> Option<(usize, String)> {
    let (index, stated) = *counts.get(total)?;
    let others = groups.iter().filter(|group| group.id != *total);
    let parts: Vec<u32> = others
        .map(|group| counts.get(&group.id).map(|(_, count)| *count))
        .collect::<Option<_>>()?;
    let is_wrong = parts.len() > 1 && !arms_sum(parts.iter().copied(), stated);
    is_wrong.then(|| {
        (
            index,
            format!(
                "the total is {stated}, and the groups make up {}",
                shown(&parts)
            ),
        )
    })
}
