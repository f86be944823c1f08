//! How rules count participants.

use crate::trial::{Allocation, Assignment, DateKind, Trial};
use crate::value::Text;

/// Whether each participant is in one arm: not where arms follow each other or cross.
pub(super) fn shares_nobody(trial: &Trial) -> bool {
    let Some(design) = &trial.design else {
        return true;
    };
    matches!(
        design.assignment,
        None | Some(Assignment::Parallel | Assignment::SingleGroup)
    ) && matches!(design.allocation, None | Some(Allocation::Randomised))
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
