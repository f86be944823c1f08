//! How many patients were counted, against those of the trial.

use std::collections::{BTreeMap, HashSet};

use super::pair::patients;
use crate::outcome::consistency::{analysed_above_randomised, arms_sum};
use crate::outcome::{AnalysisPopulation, Outcome};
use crate::trial::{Arm, StudyType, Trial};
use crate::validate::node::Check;
use crate::validate::report::Related;
use crate::validate::rule::{Rule, Severity};
use crate::validate::rules::participants::{
    enrolled, is_participants, is_total, shares_nobody, shown,
};
use crate::validate::sink::Sink;
use crate::value::{Id, Pointer, Text};

const CONSORT: &str = "Schulz et al., CONSORT 2010, BMJ 2010;340:c332";

pub(super) static ANALYSED_ABOVE_RANDOMISED: Rule = Rule::new(
    "outcome/analysed-above-randomised",
    Severity::Warning,
    "more participants analysed than the trial has",
    Check::Outcome(analysed_above_all),
)
.why(
    "Nobody can be analysed who did not take part. Compared is the sum of the arms with the actual enrolment of the \
     trial, or with the participants of its arms; a single arm may have more than were assigned to it. Added up are only arms that share \
     nobody: those that the trial itself lists, with a parallel, randomised design or none that is stated, without a name that \
     tells of crossover, extension, induction or maintenance, and without more who began in them than enrolled. Else the \
     largest arm is compared by itself. Silent for those analysed as treated or for safety, for units other than \
     participants, for observational studies, and for a planned enrolment.",
)
.sources(&[CONSORT])
.since("0.1.0");

fn analysed_above_all(outcome: &Outcome, sink: &mut Sink<'_>) {
    let by_treatment = matches!(
        outcome.analysis_population,
        Some(AnalysisPopulation::AsTreated | AnalysisPopulation::Safety)
    );
    let Some(trial) = trial_of(outcome, sink) else {
        return;
    };
    if by_treatment || !counts_participants(outcome) || !is_interventional(trial) {
        return;
    }
    let Some(randomised) = randomised(trial) else {
        return;
    };
    let arms = arms(trial);
    let mut analysed: Vec<u32> = by_arm(outcome)
        .into_iter()
        .filter(|(arm, _)| arms.contains(arm))
        .map(|(_, counted)| counted.most)
        .collect();
    if !shares_nobody(trial) {
        // The largest arm alone.
        analysed = analysed.into_iter().max().into_iter().collect();
    }
    if analysed_above_randomised(analysed.iter().copied(), randomised) {
        let related = trial_place(outcome, trial, sink).map(|place| {
            Related::new(
                place,
                format!("{randomised} participants in `{}`", trial.name),
            )
        });
        sink.report_with(
            "",
            format!(
                "{} participants were analysed, and `{}` has {randomised}",
                shown(&analysed),
                trial.name
            ),
            "compare both with the source; if the arms share participants or other units are counted, state it",
            related.into_iter().collect(),
        );
    }
}

pub(super) static ARMS_DO_NOT_SUM: Rule = Rule::new(
    "outcome/arms-do-not-sum",
    Severity::Warning,
    "a total that the arms beside it do not make up",
    Check::Outcome(arms_do_not_sum),
)
.why(
    "If a result of all participants stands beside those of the arms, it counts as many as the arms together. Looked \
     at is a group with the title \"Total\" beside every arm of a trial, counted in participants; silent where arms may \
     share participants, as in `outcome/analysed-above-randomised`.",
)
.sources(&[CONSORT])
.since("0.1.0");

fn arms_do_not_sum(outcome: &Outcome, sink: &mut Sink<'_>) {
    let Some(trial) = trial_of(outcome, sink) else {
        return;
    };
    if !counts_participants(outcome) || !is_interventional(trial) || !shares_nobody(trial) {
        return;
    }
    let arms = arms(trial);
    let (mut totals, mut parts) = (Vec::new(), Vec::new());
    for (arm, counted) in by_arm(outcome) {
        // Rows that count different participants have no sum.
        if counted.least != counted.most {
            return;
        }
        if arms.contains(arm) {
            parts.push(counted.most);
        } else if counted.is_total {
            totals.push(counted);
        } else {
            return;
        }
    }
    let [total] = totals.as_slice() else {
        return;
    };
    let is_every_arm = parts.len() > 1 && parts.len() == trial.arms.len();
    if is_every_arm && !arms_sum(parts.iter().copied(), total.most) {
        sink.report(
            &format!("arms/{}", total.index),
            format!(
                "the total is {}, and the arms make up {}",
                total.most,
                shown(&parts)
            ),
            "compare both with the source",
        );
    }
}

/// The participants of one arm or group.
struct Counted {
    /// The index of its first result.
    index: usize,
    least: u32,
    most: u32,
    is_total: bool,
}

/// How many participants each arm has, as far as its results say, in the order of the results.
fn by_arm(outcome: &Outcome) -> Vec<(&Id<Arm>, Counted)> {
    let titles: BTreeMap<&Id<Arm>, &Text> = outcome
        .groups
        .iter()
        .filter_map(|group| Some((&group.id, group.title.as_ref()?)))
        .collect();
    let mut counts = BTreeMap::new();
    for (index, result) in outcome.arms.iter().enumerate() {
        let Some(count) = patients(result) else {
            continue;
        };
        let title = result.name.as_ref().or(titles.get(&result.arm).copied());
        let counted = counts.entry(&result.arm).or_insert(Counted {
            index,
            least: count,
            most: count,
            is_total: title.is_some_and(is_total),
        });
        counted.least = counted.least.min(count);
        counted.most = counted.most.max(count);
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, counted): &(_, Counted)| counted.index);
    counts
}

/// Whether the numbers count participants, not lesions or eyes.
fn counts_participants(outcome: &Outcome) -> bool {
    let units = [&outcome.units_analysed, &outcome.denominator_units];
    units.into_iter().flatten().all(is_participants)
}

fn trial_of<'a>(outcome: &Outcome, sink: &Sink<'a>) -> Option<&'a Trial> {
    sink.catalog().trials.get(outcome.trial.as_ref()?)
}

fn arms(trial: &Trial) -> HashSet<&Id<Arm>> {
    trial.arms.iter().map(|arm| &arm.id).collect()
}

fn is_interventional(trial: &Trial) -> bool {
    let design = trial.design.as_ref();
    let kind = design.and_then(|design| design.study_type.as_ref());
    matches!(kind, None | Some(StudyType::Interventional))
}

/// How many take part: those who enrolled, or those of all arms, whichever is more.
fn randomised(trial: &Trial) -> Option<u32> {
    let in_arms = trial
        .arms
        .iter()
        .map(|arm| arm.participants)
        .try_fold(0, |sum: u32, arm| Some(sum.saturating_add(arm?)))
        .filter(|_| !trial.arms.is_empty());
    enrolled(trial).max(in_arms)
}

/// Where the trial says how many take part.
fn trial_place(outcome: &Outcome, trial: &Trial, sink: &Sink<'_>) -> Option<Pointer> {
    let index = sink
        .catalog()
        .trials
        .position(outcome.trial.as_ref()?.as_str())?;
    let place = Pointer::root().child("trials").child(&index.to_string());
    Some(if enrolled(trial) == randomised(trial) {
        place.join("enrolment/count")
    } else {
        place.child("arms")
    })
}
