//! Estimates and the intervals around them.

use super::pair::shown;
use crate::outcome::consistency::is_outside;
use crate::outcome::{Estimate, Outcome};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::value::{Interval, Range};

pub(super) static ESTIMATE_OUTSIDE_INTERVAL: Rule = Rule::new(
    "outcome/estimate-outside-interval",
    Severity::Error,
    "an estimate outside its own interval",
    Check::Outcome(estimate_outside_interval),
)
.why(
    "An interval around an estimate contains it. Each number stands for all that could have been rounded to it, and \
     estimates such as \"about 0.6\" and reversed intervals are left alone.",
)
.sources(&["HtaGlossary.net, \"confidence interval\""])
.since("0.1.0");

fn estimate_outside_interval(outcome: &Outcome, sink: &mut Sink<'_>) {
    let mut look = |estimate: Range, shown: &str, interval: Option<&Interval>, at: &str| {
        if let Some(interval) = interval
            && is_outside(estimate, interval)
        {
            sink.report(
                at,
                format!("{shown} lies outside its interval, {interval}"),
                "compare estimate and interval with the source, and see whether both have the same unit",
            );
        }
    };
    for (index, arm) in outcome.arms.iter().enumerate() {
        let at = |field| format!("arms/{index}/estimate/{field}");
        match &arm.estimate {
            Estimate::Median(median) => look(
                median.months.range(),
                &format!("{} months", median.months),
                median.interval.as_ref(),
                &at("median/months"),
            ),
            Estimate::Proportion(share) => {
                look(
                    share.range(),
                    &shown(share),
                    share.interval.as_ref(),
                    &at("proportion"),
                );
            }
            Estimate::LandmarkRate(rate) => look(
                rate.percent.range(),
                &format!("{} %", rate.percent),
                rate.interval.as_ref(),
                &at("landmark-rate/percent"),
            ),
            Estimate::Mean(mean) => {
                look(
                    mean.value.range(),
                    &mean.value.to_string(),
                    mean.interval.as_ref(),
                    &at("mean/value"),
                );
            }
            Estimate::RestrictedMean(mean) => look(
                mean.months.range(),
                &format!("{} months", mean.months),
                mean.interval.as_ref(),
                &at("restricted-mean/months"),
            ),
            Estimate::ExposureRate(rate) => look(
                rate.value.range(),
                &rate.value.to_string(),
                rate.interval.as_ref(),
                &at("exposure-rate/value"),
            ),
            // What the limits of a posted number are, its dispersion says.
            Estimate::Responses(_) | Estimate::Posted(_) | Estimate::Missing(_) => {}
        }
    }
    for (index, comparison) in outcome.comparisons.iter().enumerate() {
        if let Some(estimate) = comparison.estimate {
            let at = format!("comparisons/{index}/estimate");
            look(
                estimate.range(),
                &estimate.to_string(),
                comparison.interval.as_ref(),
                &at,
            );
        }
    }
}

pub(super) static INTERVAL_REVERSED: Rule = Rule::new(
    "outcome/interval-reversed",
    Severity::Error,
    "an interval whose lower end is above its upper end",
    Check::Interval(interval_reversed),
)
.why("The ends were exchanged, or one of them is wrong.")
.sources(&["HtaGlossary.net, \"confidence interval\""])
.since("0.1.0");

fn interval_reversed(interval: &Interval, sink: &mut Sink<'_>) {
    if interval.is_reversed() {
        sink.report(
            "",
            format!(
                "the lower end {} is above the upper end {}",
                interval.lower, interval.upper
            ),
            "compare both ends with the source",
        );
    }
}
