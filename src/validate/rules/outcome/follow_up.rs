//! Medians against the time for which patients were followed.

use super::pair::arm_name;
use crate::outcome::consistency::median_beyond_follow_up;
use crate::outcome::{ArmResult, Estimate, Median, MetricKind, Outcome, TimeOrigin};
use crate::validate::node::Check;
use crate::validate::report::Related;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;

const FOLLOW_UP: &str = "Schemper and Smith, Control Clin Trials 1996;17:343-346";

pub(super) static MEDIAN_BEYOND_LONGEST_FOLLOW_UP: Rule = Rule::new(
    "outcome/median-beyond-longest-follow-up",
    Severity::Error,
    "a median that was reached later than the longest follow-up",
    Check::Outcome(median_beyond_longest_follow_up),
)
.why(
    "A curve of survival ends with the patient who was followed longest, so no median can be read off it later. Silent \
     where times are counted from diagnosis or surgery, since follow-up may begin later.",
)
.sources(&["Kaplan and Meier, J Am Stat Assoc 1958;53:457-481", FOLLOW_UP])
.since("0.1.0");

fn median_beyond_longest_follow_up(outcome: &Outcome, sink: &mut Sink<'_>) {
    let Some(longest) = outcome.longest_follow_up else {
        return;
    };
    for (index, result, median) in medians(outcome) {
        if median_beyond_follow_up(median.months, longest) {
            let related = Related::new(
                sink.place("longestFollowUp"),
                format!("the longest follow-up of {longest} months"),
            );
            sink.report_with(
                &format!("arms/{index}/estimate/median/months"),
                format!(
                    "the median of {} months in the arm `{}` is later than the longest follow-up, {longest} months",
                    median.months,
                    arm_name(result)
                ),
                "compare both with the source; a median that was not reached is `{ \"missing\": \"not-reached\" }`",
                vec![related],
            );
        }
    }
}

pub(super) static MEDIAN_BEYOND_MEDIAN_FOLLOW_UP: Rule = Rule::new(
    "outcome/median-beyond-median-follow-up",
    Severity::Advice,
    "a median later than the median follow-up",
    Check::Outcome(median_beyond_median_follow_up),
)
.why(
    "Fewer than half of the patients were followed for so long, so the median rests on few and may change with more \
     follow-up. Silent where times are counted from diagnosis or surgery, since follow-up may begin later, and where \
     the median is later than the longest follow-up, which is a finding of its own.",
)
.sources(&[FOLLOW_UP])
.since("0.1.0");

fn median_beyond_median_follow_up(outcome: &Outcome, sink: &mut Sink<'_>) {
    let Some(follow_up) = outcome.follow_up else {
        return;
    };
    for (index, result, median) in medians(outcome) {
        let is_impossible = outcome
            .longest_follow_up
            .is_some_and(|longest| median_beyond_follow_up(median.months, longest));
        if !is_impossible && median_beyond_follow_up(median.months, follow_up) {
            let related = Related::new(
                sink.place("followUp"),
                format!("the median follow-up of {follow_up} months"),
            );
            sink.report_with(
                &format!("arms/{index}/estimate/median/months"),
                format!(
                    "the median of {} months in the arm `{}` is later than the median follow-up, {follow_up} months",
                    median.months,
                    arm_name(result)
                ),
                "tell readers that the median may change with more follow-up",
                vec![related],
            );
        }
    }
}

/// The medians of times that are counted from a day with which follow-up begins, or from a later one.
fn medians(outcome: &Outcome) -> impl Iterator<Item = (usize, &ArmResult, &Median)> {
    let begins = matches!(
        outcome.origin,
        None | Some(
            TimeOrigin::Randomisation
                | TimeOrigin::Registration
                | TimeOrigin::TreatmentStart
                | TimeOrigin::Response
                | TimeOrigin::Landmark
        )
    );
    let is_time = outcome.metric.kind() == MetricKind::TimeToEvent && begins;
    let arms = if is_time {
        outcome.arms.as_slice()
    } else {
        &[]
    };
    arms.iter()
        .enumerate()
        .filter_map(|(index, result)| match &result.estimate {
            Estimate::Median(median) => Some((index, result, median)),
            _ => None,
        })
}
