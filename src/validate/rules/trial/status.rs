//! Status of trials.

use super::DEFINITIONS;
use crate::trial::{DateKind, Trial, TrialStatus};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;

pub(super) static COMPLETED_WITH_ESTIMATED_ENROLMENT: Rule = Rule::new(
    "trial/completed-with-estimated-enrolment",
    Severity::Warning,
    "a completed trial whose number of participants is still estimated",
    Check::Trial(completed_with_estimated_enrolment),
)
.why("When a trial has ended, it is known how many took part; the planned number misleads whoever counts patients.")
.sources(&[DEFINITIONS])
.since("0.1.0");

fn completed_with_estimated_enrolment(trial: &Trial, sink: &mut Sink<'_>) {
    if let Some(enrolment) = &trial.enrolment
        && trial.status == Some(TrialStatus::Completed)
        && enrolment.kind == Some(DateKind::Estimated)
    {
        sink.report(
            "enrolment/kind",
            format!(
                "the trial is completed, and its {} participants are an estimate",
                enrolment.count
            ),
            "give the actual number",
        );
    }
}

pub(super) static STOPPED_WITHOUT_REASON: Rule = Rule::new(
    "trial/stopped-without-reason",
    Severity::Advice,
    "a trial that was stopped, and does not say why",
    Check::Trial(stopped_without_reason),
)
.why("A trial stopped for harm, for lack of benefit, or for lack of money says three different things about its treatment.")
.sources(&[DEFINITIONS])
.since("0.1.0");

fn stopped_without_reason(trial: &Trial, sink: &mut Sink<'_>) {
    if let Some(status) = &trial.status
        && trial.why_stopped.is_none()
        && matches!(
            status,
            TrialStatus::Terminated | TrialStatus::Suspended | TrialStatus::Withdrawn
        )
    {
        sink.report(
            "status",
            format!("the status is `{status}`, and no reason is given"),
            "give the reason in `whyStopped`",
        );
    }
}

pub(super) static WITHDRAWN_WITH_PARTICIPANTS: Rule = Rule::new(
    "trial/withdrawn-with-participants",
    Severity::Warning,
    "a withdrawn trial in which somebody took part",
    Check::Trial(withdrawn_with_participants),
)
.why("A trial is withdrawn if it is stopped before the first participant; afterwards it is terminated. Planned numbers are left alone.")
.sources(&[DEFINITIONS])
.since("0.1.0");

fn withdrawn_with_participants(trial: &Trial, sink: &mut Sink<'_>) {
    if let Some(enrolment) = &trial.enrolment
        && trial.status == Some(TrialStatus::Withdrawn)
        && enrolment.kind == Some(DateKind::Actual)
        && enrolment.count > 0
    {
        sink.report(
            "enrolment/count",
            format!("the trial was withdrawn, and {} took part", enrolment.count),
            "call the trial terminated, or correct the number",
        );
    }
}
