//! Dates of trials.

use chrono::Months;

use super::DEFINITIONS;
use crate::trial::{DateKind, Phase, Purpose, RegistryDate, StudyType, Trial, TrialStatus};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::value::PartialDate;

pub(super) static DATES_OUT_OF_ORDER: Rule = Rule::new(
    "trial/dates-out-of-order",
    Severity::Error,
    "a trial that ends before it begins",
    Check::Trial(dates_out_of_order),
)
.why(
    "A trial starts, then completes its primary outcome, then completes. Dates without day or month stand for each of \
     their days, so only dates that cannot be in order are reported. \
     A withdrawn trial never began, so its dates are left alone.",
)
.sources(&[
    "42 CFR 11.10(a), primary completion date and study completion date",
    "NCI, CTRP System Rules for Study Status and Dates",
])
.since("0.1.0");

fn dates_out_of_order(trial: &Trial, sink: &mut Sink<'_>) {
    if trial.status == Some(TrialStatus::Withdrawn) {
        return;
    }
    let dates = [
        ("start", "start", trial.start.as_ref()),
        (
            "primaryCompletion",
            "primary completion",
            trial.primary_completion.as_ref(),
        ),
        ("completion", "completion", trial.completion.as_ref()),
    ];
    let mut in_order = true;
    for (earlier, later) in [(0, 1), (1, 2), (0, 2)] {
        let (Some((_, earlier_name, Some(earlier))), Some((field, name, Some(later)))) =
            (dates.get(earlier), dates.get(later))
        else {
            continue;
        };
        // The first and the last date tell something new only if a vague one between them hides their order.
        let is_last = *field == "completion" && *earlier_name == "start";
        if later.date.is_before(earlier.date) && (in_order || !is_last) {
            in_order = false;
            sink.report(
                &format!("{field}/date"),
                format!("{name} {} is before {earlier_name} {}", later.date, earlier.date),
                "look both dates up and correct the wrong one; if the registry itself is wrong, say so in `allow`",
            );
        }
    }
}

pub(super) static STATUS_CONTRADICTS_DATES: Rule = Rule::new(
    "trial/status-contradicts-dates",
    Severity::Warning,
    "a status that the trial's dates contradict",
    Check::Trial(status_contradicts_dates),
)
.why(
    "A trial that has begun is no longer yet to recruit, one that has ended does not recruit, one that is completed has \
     ended, and what has happened does not lie behind the day of the check. Dates without day or month stand for each \
     of their days. At most one contradiction of a trial is reported.",
)
.sources(&[DEFINITIONS])
.since("0.1.0");

fn status_contradicts_dates(trial: &Trial, sink: &mut Sink<'_>) {
    let today = sink.as_of();
    let dates = [
        ("start", "start", trial.start.as_ref()),
        (
            "primaryCompletion",
            "primary completion",
            trial.primary_completion.as_ref(),
        ),
        ("completion", "completion", trial.completion.as_ref()),
    ];
    for (field, name, date) in dates {
        if let Some(date) = date
            && date.kind == Some(DateKind::Actual)
            && today.is_before(date.date)
        {
            sink.report(
                &format!("{field}/date"),
                format!(
                    "the {name} of {} is called actual, and lies behind {today}",
                    date.date
                ),
                "call the date estimated, or correct it",
            );
            return;
        }
    }
    let Some(status) = &trial.status else { return };
    if let Some(found) = contradiction(trial, status, today) {
        sink.report(
            "status",
            format!("the status is `{status}`, but {found}"),
            "look the trial up in its registry, and correct status or date",
        );
    }
}

fn is_actual(date: &RegistryDate) -> bool {
    date.kind == Some(DateKind::Actual)
}

fn contradiction(trial: &Trial, status: &TrialStatus, today: PartialDate) -> Option<String> {
    let start = trial.start.as_ref();
    let completion = trial.completion.as_ref();
    match status {
        TrialStatus::NotYetRecruiting => {
            let start = start.filter(|start| start.date.is_before(today))?;
            Some(if is_actual(start) {
                format!("it began on {}", start.date)
            } else {
                format!("it was to begin by {}", start.date)
            })
        }
        TrialStatus::Recruiting
        | TrialStatus::EnrollingByInvitation
        | TrialStatus::ActiveNotRecruiting => {
            let completion = completion.filter(|completion| completion.date.is_before(today))?;
            Some(if is_actual(completion) {
                format!("it ended on {}", completion.date)
            } else {
                format!("it was to end by {}", completion.date)
            })
        }
        TrialStatus::Completed => {
            let completion = completion.filter(|completion| today.is_before(completion.date))?;
            Some(format!("it is to end on {}", completion.date))
        }
        _ => None,
    }
}

pub(super) static RESULTS_OVERDUE: Rule = Rule::new(
    "trial/results-overdue",
    Severity::Advice,
    "a trial whose results US law may ask for, and that are not posted",
    Check::Trial(results_overdue),
)
.why(
    "US law asks for the results of many trials within a year of the day on which the data for the primary outcome were \
     complete. Looked at are interventional trials under regulation by the FDA, of a drug in phase 2 to 4 or of a device \
     (feasibility studies apart), with an actual date more than twelve months before the day of the check; silent where \
     results were submitted, or a certificate of delay. Advice, since exceptions are not in the record.",
)
.sources(&["42 CFR 11.22, 11.42 and 11.44", "42 USC 282(j)(3)(E)"])
.since("0.1.0");

fn results_overdue(trial: &Trial, sink: &mut Sink<'_>) {
    let Some(done) = trial
        .primary_completion
        .as_ref()
        .filter(|done| is_actual(done))
    else {
        return;
    };
    let deadline = done.date.latest().checked_add_months(Months::new(12));
    let is_late = deadline.is_some_and(|deadline| deadline < sink.as_of().earliest());
    if is_late && is_applicable(trial) && !has_submitted(trial) {
        sink.report(
            "primaryCompletion/date",
            format!(
                "the data for the primary outcome were complete on {}, more than a year before {}, and no results are \
                 posted",
                done.date,
                sink.as_of()
            ),
            "look for results in the registry; if it has none, say so where the trial is named",
        );
    }
}

/// Whether the record has the marks of an applicable clinical trial.
fn is_applicable(trial: &Trial) -> bool {
    let (Some(design), Some(oversight)) = (&trial.design, &trial.oversight) else {
        return false;
    };
    let is_later_phase = trial
        .phases
        .iter()
        .flatten()
        .any(|phase| matches!(phase, Phase::Phase2 | Phase::Phase3 | Phase::Phase4));
    let is_feasibility = design.purpose == Some(Purpose::DeviceFeasibility);
    let of_drug = oversight.fda_regulated_drug == Some(true) && is_later_phase;
    let of_device = oversight.fda_regulated_device == Some(true) && !is_feasibility;
    design.study_type == Some(StudyType::Interventional)
        && trial.status != Some(TrialStatus::Withdrawn)
        && (of_drug || of_device)
}

/// Whether results, or a reason for posting them later, have reached the registry.
fn has_submitted(trial: &Trial) -> bool {
    let in_registration = trial.registration.as_ref().is_some_and(|registration| {
        registration.results.is_some()
            || registration.delay.is_some()
            || registration.delayed_posting == Some(true)
            || !registration.submissions.is_empty()
            || !registration.unposted.is_empty()
    });
    trial.results_posted == Some(true) || trial.results.is_some() || in_registration
}
