//! Shares of patients: counts, percentages and the intervals around them.

use crate::outcome::consistency::{
    ProportionMethod, counts_for, is_outside, is_possible_percentage, is_possible_share, methods,
};
use crate::outcome::{ArmResult, Estimate, MetricKind, Outcome, Proportion};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;

const GRIM: &str = "Brown and Heathers, The GRIM test, Soc Psychol Personal Sci 2017;8:363-369";
const NEWCOMBE: &str =
    "Newcombe, Two-sided confidence intervals for the single proportion, Stat Med 1998;17:857-872";

pub(super) static COUNT_ABOVE_TOTAL: Rule = Rule::new(
    "outcome/count-above-total",
    Severity::Error,
    "more patients with a result than were counted",
    Check::Outcome(count_above_total),
)
.why("A share counts some of the patients, and never more than all of them.")
.sources(&["editorial"])
.since("0.1.0");

fn count_above_total(outcome: &Outcome, sink: &mut Sink<'_>) {
    for (index, _, share) in shares(outcome) {
        if let (Some(count), Some(total)) = (share.count, share.total)
            && count > total
        {
            sink.report(
                &format!("arms/{index}/estimate/proportion/count"),
                format!("{count} of {total} patients"),
                "compare both with the source; they may stand the wrong way round",
            );
        }
    }
}

pub(super) static COUNT_DIFFERS_FROM_PERCENTAGE: Rule = Rule::new(
    "outcome/count-differs-from-percentage",
    Severity::Error,
    "a count and a total that do not give the percentage beside them",
    Check::Outcome(count_differs_from_percentage),
)
.why(
    "Of a count, a total and a percentage one follows from the others, so that one of the three is wrong or belongs to other \
     patients. Each way of rounding is allowed, and percentages such as \"about 45\" are left alone, and so are those of times \
     to an event, which are no such shares.",
)
.sources(&[GRIM])
.since("0.1.0");

fn count_differs_from_percentage(outcome: &Outcome, sink: &mut Sink<'_>) {
    for (index, _, share) in shares(outcome) {
        let (Some(count), Some(total)) = (share.count, share.total) else {
            continue;
        };
        let Some(percent) = share
            .percent
            .as_ref()
            .and_then(|percent| percent.as_exact())
        else {
            continue;
        };
        let is_other =
            counts_for(percent.decimal(), total).is_none_or(|counts| !counts.contains(&count));
        if count <= total && total > 0 && is_other {
            sink.report(
                &format!("arms/{index}/estimate/proportion/percent"),
                format!("{count} of {total} patients are not {percent} %"),
                "compare the three numbers with the source; if the percentage is weighted or of other patients, leave the \
                 count out",
            );
        }
    }
}

pub(super) static PERCENTAGE_FITS_NO_COUNT: Rule = Rule::new(
    "outcome/percentage-fits-no-count",
    Severity::Warning,
    "a percentage that no whole number of the stated patients gives",
    Check::Outcome(percentage_fits_no_count),
)
.why(
    "Patients are whole, so a share of a stated total can have few values. Silent for times to an event, whose rates are \
     no shares of a count, and where the units are not participants; weighted and pooled percentages should leave the total out.",
)
.sources(&[GRIM])
.since("0.1.0");

fn percentage_fits_no_count(outcome: &Outcome, sink: &mut Sink<'_>) {
    if outcome.units_analysed.is_some() || outcome.denominator_units.is_some() {
        return;
    }
    for (index, _, share) in shares(outcome) {
        let (None, Some(total)) = (share.count, share.total) else {
            continue;
        };
        let Some(percent) = share
            .percent
            .as_ref()
            .and_then(|percent| percent.as_exact())
        else {
            continue;
        };
        let is_share = is_possible_share(percent.decimal());
        if is_share && !is_possible_percentage(percent.decimal(), total) {
            sink.report(
                &format!("arms/{index}/estimate/proportion/percent"),
                format!("no number of {total} patients is {percent} %"),
                "compare both with the source; if the percentage is weighted, estimated or of other patients, leave the \
                 total out",
            );
        }
    }
}

pub(super) static INTERVAL_FITS_NO_METHOD: Rule = Rule::new(
    "outcome/interval-fits-no-method",
    Severity::Advice,
    "an interval of a share that no common method gives",
    Check::Outcome(interval_fits_no_method),
)
.why(
    "Count, total and level give the interval by each method: Clopper-Pearson, Wilson, Wald, Agresti-Coull, Jeffreys and \
     mid-P, the first three with and without a correction for continuity. Two-stage and repeated-look designs use others, so this \
     asks for a look only. Silent where another method is stated.",
)
.sources(&[NEWCOMBE])
.since("0.1.0");

fn interval_fits_no_method(outcome: &Outcome, sink: &mut Sink<'_>) {
    for (index, arm, share) in shares(outcome) {
        let (Some(interval), Some(count), Some(total)) = (
            &share.interval,
            share.count,
            share.total.or(arm.participants),
        ) else {
            continue;
        };
        // A share outside its interval has a finding for that.
        if is_outside(share.range(), interval) {
            continue;
        }
        let stated = interval.method.as_ref().map(ToString::to_string);
        let known = stated.as_deref().and_then(|code| {
            ProportionMethod::ALL
                .iter()
                .find(|method| method.code() == code)
        });
        // Another method that is stated has formulas of its own.
        if stated.is_some() && stated.as_deref() != Some("exact") && known.is_none() {
            continue;
        }
        let fits = match known {
            Some(method) => method.gives(count, total, interval),
            None => methods(count, total, interval).map(|mut methods| methods.next().is_some()),
        };
        if fits == Some(false) {
            let by = known.map_or("no common method".to_owned(), |method| {
                format!("{} does not give", method.label())
            });
            let verb = if known.is_some() { "" } else { " gives" };
            sink.report(
                &format!("arms/{index}/estimate/proportion/interval"),
                format!("{by}{verb} {interval} for {count} of {total} patients"),
                "compare the numbers and the level with the source; if another method was used, state it in `method`",
            );
        }
    }
}

/// The shares of patients among the results, not those of times to an event.
fn shares(outcome: &Outcome) -> impl Iterator<Item = (usize, &ArmResult, &Proportion)> {
    let is_share = outcome.metric.kind() == MetricKind::Proportion;
    let arms = outcome.arms.iter().enumerate();
    arms.filter_map(move |(index, arm)| match &arm.estimate {
        Estimate::Proportion(share) if is_share => Some((index, arm, share)),
        _ => None,
    })
}
