//! Means and standard deviations of whole points.

use std::ops::RangeInclusive;

use rust_decimal::prelude::ToPrimitive;

use crate::outcome::consistency::{
    is_possible_binary_sd, is_possible_mean, is_possible_sd, is_possible_sd_on_scale,
};
use crate::outcome::{Estimate, IntegerScale, Mean, Outcome};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::value::{Decimal, Range};

pub(super) static MEAN_OFF_SCALE: Rule = Rule::new(
    "outcome/mean-off-scale",
    Severity::Error,
    "a mean beyond the ends of its scale",
    Check::Outcome(mean_off_scale),
)
.why("A mean lies between the least and the most that one participant can have.")
.sources(&["editorial"])
.since("0.1.0");

fn mean_off_scale(outcome: &Outcome, sink: &mut Sink<'_>) {
    for (index, mean, scale, _) in means(outcome) {
        if is_off_scale(mean, scale) {
            sink.report(
                &format!("arms/{index}/estimate/mean/value"),
                format!("a mean of {} is beyond the ends of the scale", mean.value),
                "compare the mean and the ends of the scale with the source",
            );
        }
    }
}

fn is_off_scale(mean: &Mean, scale: &IntegerScale) -> bool {
    let range = mean.value.range();
    let end = |end: Option<Decimal>| end.map(|end| Range::of(end.value())).unwrap_or_default();
    range.is_above(end(scale.highest)) || end(scale.lowest).is_above(range)
}

pub(super) static MEAN_IMPOSSIBLE: Rule = Rule::new(
    "outcome/mean-impossible",
    Severity::Warning,
    "a mean that no whole points of the stated participants give",
    Check::Outcome(mean_impossible),
)
.why(
    "The mean of whole points is a whole sum over the participants, so with few of them few values are possible (GRIM). Asked \
     only where `scale` says that each participant's number is whole.",
)
.sources(&["Brown and Heathers, The GRIM test, Soc Psychol Personal Sci 2017;8:363-369"])
.since("0.1.0");

fn mean_impossible(outcome: &Outcome, sink: &mut Sink<'_>) {
    for (index, mean, scale, participants) in means(outcome) {
        let Some(value) = mean.value.as_exact() else {
            continue;
        };
        if !is_off_scale(mean, scale) && !is_possible_mean(*value, participants, scale.items) {
            sink.report(
                &format!("arms/{index}/estimate/mean/value"),
                format!("no whole points of {participants} participants have a mean of {value}"),
                "compare the mean and the number of participants with the source; if scores were transformed or some are \
                 missing, leave `scale` out",
            );
        }
    }
}

pub(super) static STANDARD_DEVIATION_IMPOSSIBLE: Rule = Rule::new(
    "outcome/standard-deviation-impossible",
    Severity::Warning,
    "a standard deviation that no whole points with the stated mean give",
    Check::Outcome(standard_deviation_impossible),
)
.why(
    "The squares of whole points are whole too (GRIMMER), and the ends of a scale bound how far points can scatter. Asked \
     only where `scale` says that each participant's number is whole, and the mean is possible.",
)
.sources(&["Allard, Analytic-GRIMMER, 2018", "Heathers and Brown, DEBIT, 2019", "Anaya, The GRIMMER test, PeerJ Preprints 2016;4:e2400v1"])
.since("0.1.0");

fn standard_deviation_impossible(outcome: &Outcome, sink: &mut Sink<'_>) {
    for (index, mean, scale, participants) in means(outcome) {
        let (Some(value), Some(deviation)) = (mean.value.as_exact(), mean.standard_deviation)
        else {
            continue;
        };
        if is_off_scale(mean, scale) || !is_possible_mean(*value, participants, scale.items) {
            continue;
        }
        let is_possible = match ends(scale) {
            // Yes and no: DEBIT.
            Some(ends) if ends == (0..=1) && scale.items == 1 => {
                is_possible_binary_sd(*value, deviation, participants)
            }
            Some(ends) => {
                is_possible_sd_on_scale(*value, deviation, participants, scale.items, ends)
            }
            None => is_possible_sd(*value, deviation, participants, scale.items),
        };
        if !is_possible {
            sink.report(
                &format!("arms/{index}/estimate/mean/standardDeviation"),
                format!(
                    "no whole points of {participants} participants have a mean of {value} and a standard deviation of \
                     {deviation}"
                ),
                "compare both with the source; a standard error may stand in the wrong place",
            );
        }
    }
}

/// Both ends of a scale, if they are whole.
fn ends(scale: &IntegerScale) -> Option<RangeInclusive<i32>> {
    let whole = |end: Option<Decimal>| {
        let end = end?.value();
        end.is_integer().then(|| end.to_i32())?
    };
    let (lowest, highest) = (whole(scale.lowest)?, whole(scale.highest)?);
    (lowest < highest).then_some(lowest..=highest)
}

/// The means on scales of whole points, with the number of participants.
fn means(outcome: &Outcome) -> impl Iterator<Item = (usize, &Mean, &IntegerScale, u32)> {
    let arms = outcome.arms.iter().enumerate();
    arms.filter_map(|(index, arm)| match &arm.estimate {
        Estimate::Mean(mean) => Some((index, mean, mean.scale.as_ref()?, arm.participants?)),
        _ => None,
    })
}
