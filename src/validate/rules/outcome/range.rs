//! Numbers that their quantity cannot have.

use crate::outcome::consistency::{
    is_possible_effect, is_possible_level, is_possible_p_value, is_possible_share, is_possible_time,
};
use crate::outcome::{Estimate, Outcome};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::value::{Decimal, Interval, PValue, Relation};

pub(super) static NUMBER_OUT_OF_RANGE: Rule = Rule::new(
    "outcome/number-out-of-range",
    Severity::Error,
    "a number that its quantity cannot have",
    Check::Outcome(number_out_of_range),
)
.why(
    "A share is from 0 to 100 %, a p-value, an alpha and a boundary from 0 to 1, and no time, ratio, rate, standard deviation or \
     standard error is negative; the mean time up to some time is at most that. A number that could have been rounded to one \
     within the range is left alone.",
)
.sources(&["editorial"])
.since("0.1.0");

const SHARE: &str = "a share is from 0 to 100 %";
const TIME: &str = "a time is not negative";
const EFFECT: &str = "a ratio is not negative, and a difference of risks is from -100 to 100";
const P_VALUE: &str = "a p-value is from 0 to 1";
const RATE: &str = "a rate is not negative";
const SPREAD: &str = "a standard deviation or standard error is not negative";
const UNTIL: &str = "the mean time up to some time is at most that";
const ALPHA: &str = "an alpha or boundary is a share of one, from 0 to 1";

fn number_out_of_range(outcome: &Outcome, sink: &mut Sink<'_>) {
    let mut look = |is_possible: bool, at: String, number: &dyn std::fmt::Display, why: &str| {
        if !is_possible {
            let help = "compare it with the source, and look at its unit and its decimal point";
            sink.report(&at, format!("{number}: {why}"), help);
        }
    };
    // Ends of intervals of shares and times are left alone: by some methods they reach beyond what can be.
    for (index, arm) in outcome.arms.iter().enumerate() {
        let at = |field: &str| format!("arms/{index}/estimate/{field}");
        let mut share = |field: &str, number: Decimal| {
            look(is_possible_share(number), at(field), &number, SHARE);
        };
        match &arm.estimate {
            Estimate::Proportion(part) => {
                if let Some(percent) = part.percent {
                    share("proportion/percent", percent.value.decimal());
                }
            }
            Estimate::LandmarkRate(rate) => {
                share("landmark-rate/percent", rate.percent.value.decimal());
            }
            Estimate::Median(median) => {
                let number = median.months.value.decimal();
                look(is_possible_time(number), at("median/months"), &number, TIME);
            }
            Estimate::RestrictedMean(mean) => {
                let number = mean.months.value.decimal();
                let at = at("restricted-mean/months");
                look(is_possible_time(number), at.clone(), &number, TIME);
                let until = mean.until.decimal().into();
                look(!mean.months.range().is_above(until), at, &number, UNTIL);
            }
            Estimate::ExposureRate(rate) => {
                let number = rate.value.value;
                look(
                    is_possible_time(number),
                    at("exposure-rate/value"),
                    &number,
                    RATE,
                );
            }
            Estimate::Mean(mean) => {
                for (field, spread) in [
                    ("mean/standardDeviation", mean.standard_deviation),
                    ("mean/standardError", mean.standard_error),
                ] {
                    if let Some(number) = spread {
                        look(is_possible_time(number), at(field), &number, SPREAD);
                    }
                }
            }
            Estimate::Responses(_) | Estimate::Posted(_) | Estimate::Missing(_) => {}
        }
    }
    for (index, comparison) in outcome.comparisons.iter().enumerate() {
        let at = |field: &str| format!("comparisons/{index}/{field}");
        if let (Some(measure), Some(estimate)) = (comparison.measure, comparison.estimate) {
            let is_possible = is_possible_effect(measure, estimate.value);
            look(is_possible, at("estimate"), &estimate, EFFECT);
        }
        if let (Some(measure), Some(interval)) = (comparison.measure, &comparison.interval)
            && measure.null() == 1
        {
            for (end, number) in ends(interval) {
                let is_possible = is_possible_effect(measure, number);
                look(is_possible, at(&format!("interval/{end}")), &number, EFFECT);
            }
        }
        if let Some(p) = comparison.p_value {
            look(is_possible_p_value(p), at("pValue"), &p, P_VALUE);
        }
        for (field, share) in [
            ("alpha", comparison.alpha),
            ("boundary", comparison.boundary),
        ] {
            if let Some(number) = share {
                let p = PValue::new(Relation::Equal, number);
                look(is_possible_p_value(p), at(field), &number, ALPHA);
            }
        }
    }
}

/// The ends of an interval that are numbers.
fn ends(interval: &Interval) -> impl Iterator<Item = (&'static str, Decimal)> {
    let ends = [("lower", interval.lower), ("upper", interval.upper)];
    ends.into_iter()
        .filter_map(|(name, end)| Some((name, end.value()?)))
}

pub(super) static LEVEL_OUT_OF_RANGE: Rule = Rule::new(
    "outcome/level-out-of-range",
    Severity::Error,
    "the level of an interval that is no percentage",
    Check::Interval(level_out_of_range),
)
.why("A level is between 0 and 100 percent.")
.sources(&["HtaGlossary.net, \"confidence interval\""])
.since("0.1.0");

fn level_out_of_range(interval: &Interval, sink: &mut Sink<'_>) {
    if let Some(level) = interval.level
        && !is_possible_level(level)
    {
        sink.report(
            "level",
            format!("a level of {level} %"),
            "write the level in percent, such as \"95\"",
        );
    }
}

pub(super) static LEVEL_AS_FRACTION: Rule = Rule::new(
    "outcome/level-as-fraction",
    Severity::Warning,
    "the level of an interval written as a share of one",
    Check::Interval(level_as_fraction),
)
.why("A level of 0.95 % is of no use to anybody; 95 % is meant.")
.sources(&["editorial"])
.since("0.1.0");

fn level_as_fraction(interval: &Interval, sink: &mut Sink<'_>) {
    if let Some(level) = interval.level
        && is_possible_level(level)
        && level.decimal().value() < rust_decimal::Decimal::ONE
        && level.decimal().value() > rust_decimal::Decimal::ZERO
    {
        sink.report(
            "level",
            format!("a level of {level} %"),
            "write the level in percent: \"95\" and not \"0.95\"",
        );
    }
}
