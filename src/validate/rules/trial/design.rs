//! Designs of trials.

use std::collections::HashSet;

use super::DEFINITIONS;
use crate::trial::{
    Allocation, Assignment, MaskedRole, Masking, OutcomeRole, Phase, StudyType, Trial, TrialStatus,
};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;

pub(super) static ARMS_EXCEED_ENROLMENT: Rule = Rule::new(
    "trial/arms-exceed-enrolment",
    Severity::Advice,
    "a trial with more arms than participants",
    Check::Trial(arms_exceed_enrolment),
)
.why(
    "An arm without a participant shows nothing, so one of the numbers may be wrong. Silent where nobody is enrolled, \
     and for trials that were withdrawn or terminated.",
)
.sources(&["editorial"])
.since("0.1.0");

fn arms_exceed_enrolment(trial: &Trial, sink: &mut Sink<'_>) {
    let is_stopped = matches!(
        trial.status,
        Some(TrialStatus::Withdrawn | TrialStatus::Terminated)
    );
    let Some(enrolment) = trial.enrolment.as_ref().filter(|_| !is_stopped) else {
        return;
    };
    let arms = u32::try_from(trial.arms.len()).unwrap_or(u32::MAX);
    if enrolment.count > 0 && arms > enrolment.count {
        sink.report(
            "enrolment/count",
            format!("{arms} arms for {} participants", enrolment.count),
            "compare both with the registry",
        );
    }
}

pub(super) static INTERVENTION_IN_NO_ARM: Rule = Rule::new(
    "trial/intervention-in-no-arm",
    Severity::Advice,
    "an intervention that no arm of the trial gets",
    Check::Trial(intervention_in_no_arm),
)
.why("Who reads the arms does not learn of it. Silent where no arm and no intervention says which belong together.")
.sources(&[DEFINITIONS])
.since("0.1.0");

fn intervention_in_no_arm(trial: &Trial, sink: &mut Sink<'_>) {
    let given: HashSet<_> = trial
        .arms
        .iter()
        .flat_map(|arm| &arm.interventions)
        .collect();
    let is_linked = !given.is_empty()
        || trial
            .interventions
            .iter()
            .any(|intervention| !intervention.arms.is_empty());
    if !is_linked || trial.arms.is_empty() {
        return;
    }
    for (index, intervention) in trial.interventions.iter().enumerate() {
        if intervention.arms.is_empty() && !given.contains(&intervention.id) {
            sink.report(
                &format!("interventions/{index}"),
                format!("no arm gets `{}`", intervention.name),
                "name it in the `interventions` of its arms",
            );
        }
    }
}

pub(super) static NO_PRIMARY_OUTCOME: Rule = Rule::new(
    "trial/no-primary-outcome",
    Severity::Warning,
    "a trial that plans outcomes, and none of them primary",
    Check::Trial(no_primary_outcome),
)
.why(
    "The primary outcome is what the trial is made to show; without it, any result can be called the one that was \
     sought. Looked at are interventional trials that list outcomes, or that come from a registry.",
)
.sources(&["WHO Trial Registration Data Set, item 19", DEFINITIONS])
.since("0.1.0");

fn no_primary_outcome(trial: &Trial, sink: &mut Sink<'_>) {
    let is_interventional = trial
        .design
        .as_ref()
        .is_some_and(|design| design.study_type == Some(StudyType::Interventional));
    let lists_outcomes = !trial.planned_outcomes.is_empty() || trial.registration.is_some();
    let has_primary = trial
        .planned_outcomes
        .iter()
        .any(|outcome| outcome.role == OutcomeRole::Primary);
    if is_interventional && lists_outcomes && !has_primary {
        let at = if trial.planned_outcomes.is_empty() {
            ""
        } else {
            "plannedOutcomes"
        };
        sink.report(
            at,
            format!("`{}` names no primary outcome", trial.name),
            "add the primary outcome as the registry or the protocol states it",
        );
    }
}

pub(super) static OPEN_LABEL_WITH_MASKED_ROLES: Rule = Rule::new(
    "trial/open-label-with-masked-roles",
    Severity::Warning,
    "an open-label trial in which somebody does not know the arm",
    Check::Trial(open_label_with_masked_roles),
)
.why("Open label means that everybody knows the arm; if those who assess outcomes do not, the masking is single.")
.sources(&[DEFINITIONS])
.since("0.1.0");

fn open_label_with_masked_roles(trial: &Trial, sink: &mut Sink<'_>) {
    if let Some(design) = &trial.design
        && design.masking == Some(Masking::None)
        && !design.masked.is_empty()
    {
        let roles: Vec<&str> = design.masked.iter().map(MaskedRole::label).collect();
        sink.report(
            "design/masking",
            format!("nobody is masked, and these are: {}", roles.join(", ")),
            "correct the masking, or take the roles out of `masked`",
        );
    }
}

pub(super) static PHASE_FOR_OBSERVATIONAL: Rule = Rule::new(
    "trial/phase-for-observational",
    Severity::Warning,
    "an observational study with a phase",
    Check::Trial(phase_for_observational),
)
.why("Phases order the trials of a drug that is given by protocol; a study that only observes has none.")
.sources(&["21 CFR 312.21", DEFINITIONS])
.since("0.1.0");

fn phase_for_observational(trial: &Trial, sink: &mut Sink<'_>) {
    let is_observational = trial
        .design
        .as_ref()
        .is_some_and(|design| design.study_type == Some(StudyType::Observational));
    let phase = trial
        .phases
        .iter()
        .flatten()
        .position(|phase| *phase != Phase::NotApplicable && phase.is_listed());
    if let Some(index) = phase.filter(|_| is_observational) {
        sink.report(
            &format!("phases/{index}"),
            "an observational study has no phase",
            "leave the phases out, or correct the type of the study",
        );
    }
}

pub(super) static RANDOMISED_SINGLE_ARM: Rule = Rule::new(
    "trial/randomised-single-arm",
    Severity::Warning,
    "a randomised trial with one arm",
    Check::Trial(randomised_single_arm),
)
.why(
    "Chance cannot assign participants to one arm. Silent for designs in which the order or the place of treatments is \
     randomised within each participant: crossover and factorial ones.",
)
.sources(&[DEFINITIONS])
.since("0.1.0");

fn randomised_single_arm(trial: &Trial, sink: &mut Sink<'_>) {
    if let Some(design) = &trial.design
        && design.allocation == Some(Allocation::Randomised)
        && trial.arms.len() == 1
        && !matches!(
            design.assignment,
            Some(Assignment::Crossover | Assignment::Factorial)
        )
    {
        sink.report(
            "design/allocation",
            "participants are assigned at random, to one arm",
            "add the other arms, or correct the allocation",
        );
    }
}
