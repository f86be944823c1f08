//! How rules count participants.

use std::collections::HashSet;

use crate::outcome::consistency::analysed_above_randomised;
use crate::trial::{Allocation, Arm, Assignment, DateKind, Trial};
use crate::value::{Id, Text};

/// Whether each participant is in one arm: not where arms follow each other or cross, by the design or by their names,
/// and not where more began in the arms than enrolled.
pub(super) fn shares_nobody(trial: &Trial) -> bool {
    let is_parallel = trial.design.as_ref().is_none_or(|design| {
        matches!(
            design.assignment,
            None | Some(Assignment::Parallel | Assignment::SingleGroup)
        ) && matches!(design.allocation, None | Some(Allocation::Randomised))
    });
    let is_part = |arm: &Arm| {
        let name = arm.name.as_str().to_lowercase();
        name.starts_with("all ") || LATER.iter().any(|word| name.contains(word))
    };
    is_parallel && !trial.arms.iter().any(is_part) && began_once(trial)
}

/// Words in the names of arms into which participants of other arms come, or which hold several arms.
const LATER: [&str; 13] = [
    "cross",
    "extension",
    "rollover",
    "roll-over",
    "induction",
    "maintenance",
    "re-treat",
    "retreat",
    "open-label",
    "open label",
    "total",
    "overall",
    "pooled",
];

/// Whether the flow of participants, if there is one, lets each begin in one of the trial's arms.
fn began_once(trial: &Trial) -> bool {
    let Some(flow) = trial
        .results
        .as_ref()
        .and_then(|results| results.flow.as_ref())
    else {
        return true;
    };
    let began = flow.periods.iter().find_map(|period| {
        let mut milestones = period.milestones.iter();
        milestones.find(|milestone| milestone.name.as_str().eq_ignore_ascii_case("started"))
    });
    let totals: HashSet<&Id<Arm>> = flow
        .groups
        .iter()
        .filter(|group| group.title.as_ref().is_some_and(is_total))
        .map(|group| &group.id)
        .collect();
    let (Some(began), Some(enrolled)) = (began, enrolled(trial)) else {
        return true;
    };
    let counts = began
        .reached
        .iter()
        .filter(|reached| !totals.contains(&reached.group));
    !analysed_above_randomised(counts.filter_map(|reached| reached.participants), enrolled)
}

/// How many have enrolled; none if that is a plan.
pub(super) fn enrolled(trial: &Trial) -> Option<u32> {
    let enrolment = trial.enrolment.as_ref()?;
    (enrolment.kind == Some(DateKind::Actual)).then_some(enrolment.count)
}

/// Whether the words for what is counted mean people.
pub(super) fn is_participants(units: &Text) -> bool {
    units.as_str().trim().eq_ignore_ascii_case("participants")
}

/// Whether a title says that a group is all others together.
pub(super) fn is_total(title: &Text) -> bool {
    title.as_str().trim().eq_ignore_ascii_case("total")
}

/// Numbers with their sum, for a message: `154 + 151 = 305`.
pub(super) fn shown(counts: &[u32]) -> String {
    let sum = counts
        .iter()
        .fold(0, |sum: u64, count| sum.saturating_add((*count).into()));
    if let [_] = counts {
        return sum.to_string();
    }
    let parts: Vec<String> = counts.iter().map(ToString::to_string).collect();
    format!("{} = {sum}", parts.join(" + "))
}
