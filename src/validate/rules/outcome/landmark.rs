//! Rates at a time against each other and against the median.

use super::curve::{Point, curves, falls};
use super::pair::{arm_name, row, same_patients};
use crate::outcome::consistency::{rate_contradicts_median, rates_rise};
use crate::outcome::{Estimate, LandmarkRate, Outcome};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::value::Range;

const KAPLAN_MEIER: &str = "Kaplan and Meier, J Am Stat Assoc 1958;53:457-481";

const HELP: &str = "compare both with the source; if they differ in population, assessor, criteria, follow-up, data \
                    cut-off or number of patients, state it";

pub(super) static LANDMARK_RATES_RISE: Rule = Rule::new(
    "outcome/landmark-rates-rise",
    Severity::Warning,
    "a rate without the event that is greater at a later time in the same arm",
    Check::Outcome(landmark_rates_rise),
)
.why(
    "An event cannot be undone, so a curve of survival never rises. A warning, because two rates may come from two \
     estimates of the curve. Compared are rates of one metric, report, population, assessor, criteria, time origin, \
     follow-up and data cut-off; silent where stated numbers of patients differ, or where titles differ in more than the time. Times \
     until progression, failure, deterioration or response are left alone, since authors print shares with the event, too.",
)
.sources(&[KAPLAN_MEIER])
.since("0.1.0");

fn landmark_rates_rise(outcome: &Outcome, sink: &mut Sink<'_>) {
    each_rate(outcome, sink, |later, point| {
        let Estimate::LandmarkRate(earlier) = &point.result.estimate else {
            return None;
        };
        let times = [later, earlier].map(|rate| Range::from(rate.months.decimal()));
        let [later_time, earlier_time] = times;
        let rises = later_time.is_above(earlier_time) && rates_rise(earlier.percent, later.percent);
        rises.then(|| {
            let told = format!("{} % at {} months", earlier.percent, earlier.months);
            (
                format!("is above {told}; a curve of survival never rises"),
                told,
            )
        })
    });
}

pub(super) static LANDMARK_RATE_CONTRADICTS_MEDIAN: Rule = Rule::new(
    "outcome/landmark-rate-contradicts-median",
    Severity::Warning,
    "a rate without the event that is below half before the median, or above half after it",
    Check::Outcome(landmark_rate_contradicts_median),
)
.why(
    "The median is the first time at which the share without the event is half or less. A warning, because rate and \
     median may come from two estimates of the curve, or from months of different length. Compared are results of one \
     metric, report, population, assessor, criteria, time origin, follow-up and data cut-off; silent where stated numbers of \
     patients differ, or where titles differ in more than the time. A median that was not reached says nothing here.",
)
.sources(&[KAPLAN_MEIER, "Brookmeyer and Crowley, Biometrics 1982;38:29-41"])
.since("0.1.0");

fn landmark_rate_contradicts_median(outcome: &Outcome, sink: &mut Sink<'_>) {
    each_rate(outcome, sink, |rate, point| {
        let Estimate::Median(median) = &point.result.estimate else {
            return None;
        };
        rate_contradicts_median(rate.percent, rate.months, median.months).then(|| {
            let is_late = Range::from(rate.months.decimal()).is_above(median.months.range());
            let side = if is_late {
                "above half after"
            } else {
                "below half before"
            };
            let told = format!("the median of {} months", median.months);
            (format!("is {side} {told}"), told)
        })
    });
}

/// Reports each rate of an outcome that one other result of its curve contradicts.
fn each_rate(
    outcome: &Outcome,
    sink: &mut Sink<'_>,
    contradicts: impl Fn(&LandmarkRate, &Point<'_>) -> Option<(String, String)>,
) {
    let is_rate = |estimate: &Estimate| matches!(estimate, Estimate::LandmarkRate(_));
    if !falls(outcome.metric) || !outcome.arms.iter().any(|arm| is_rate(&arm.estimate)) {
        return;
    }
    let metric = outcome.metric.label().to_lowercase();
    let mut findings = Vec::new();
    let curves = curves(outcome, sink);
    for (index, result) in outcome.arms.iter().enumerate() {
        let Estimate::LandmarkRate(rate) = &result.estimate else {
            continue;
        };
        let found = curves.get(&row(result)).and_then(|points| {
            let mut points = points.iter();
            points.find_map(|point| {
                let (says, told) = contradicts(rate, point)?;
                same_patients(result, point.result).then(|| (says, point.related(told, sink)))
            })
        });
        if let Some((says, related)) = found {
            let message = format!(
                "{metric} of {} % at {} months in the arm `{}` {says}",
                rate.percent,
                rate.months,
                arm_name(result)
            );
            findings.push((index, message, related));
        }
    }
    for (index, message, related) in findings {
        let at = format!("arms/{index}/estimate/landmark-rate/percent");
        sink.report_with(&at, message, HELP, vec![related]);
    }
}
