//! Shares of patients: counts, percentages and the intervals around them.

use crate::outcome::consistency::{
    ProportionMethod, counts_for, is_outside, is_possible_percentage, is_possible_share, methods,
};
use crate::outcome::{ArmResult, Estimate, MetricKind, Outcome, Proportion};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::value::{Percent, Range};
use rust_decimal::Decimal;

const GRIM: &str = "Brown and Heathers, The GRIM test, Soc Psychol Personal Sci 2017;8:363-369";
const NEWCOMBE: &str =
    "Newcombe, Two-sided confidence intervals for the single proportion, Stat Med 1998;17:857-872";

pub(super) static COUNT_ABOVE_TOTAL: Rule = Rule::new(
    "outcome/count-above-total",
    Severity::Error,
    "more patients with a result or an event than were counted",
    Check::Outcome(count_above_total),
)
.why(
    "A share counts some of the patients, and never more than all of them; no more patients can have had an event than \
     were counted.",
)
.sources(&["editorial"])
.since("0.1.0");

fn count_above_total(outcome: &Outcome, sink: &mut Sink<'_>) {
    for (index, arm) in outcome.arms.iter().enumerate() {
        if let (Some(events), Some(participants)) = (arm.events, arm.participants)
            && events > participants
            && outcome.units_analysed.is_none()
        {
            sink.report(
                &format!("arms/{index}/events"),
                format!("{events} of {participants} patients had an event"),
                "compare both with the source; `events` counts patients, each once",
            );
        }
    }
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
     patients. Reported is a difference of a whole unit of the last digit or more; less is `outcome/percentage-not-rounded`. \
     Percentages such as \"about 45\" are left alone, and so are those of times to an event, and of outcomes whose words say \
     that they are weighted, pooled, imputed, adjusted or estimated, which are no such shares.",
)
.sources(&[GRIM])
.since("0.1.0");

fn count_differs_from_percentage(outcome: &Outcome, sink: &mut Sink<'_>) {
    for (index, share, percent) in other_percentages(outcome) {
        if !share.is_near {
            sink.report(
                &format!("arms/{index}/estimate/proportion/percent"),
                format!("{share} are not {percent} %"),
                "compare the three numbers with the source; if the percentage is weighted or of other patients, leave the \
                 count out",
            );
        }
    }
}

pub(super) static PERCENTAGE_NOT_ROUNDED: Rule = Rule::new(
    "outcome/percentage-not-rounded",
    Severity::Advice,
    "a percentage that its count and total give only if digits were cut off or changed",
    Check::Outcome(percentage_not_rounded),
)
.why(
    "Some authors cut digits off instead of rounding, round twice, or change a percentage so that a column makes 100 %. The \
     number then is right in all but its last digit. Looked at as `outcome/count-differs-from-percentage` does.",
)
.sources(&[GRIM, "Ciardiello et al., Br J Cancer 2006;94:1604-1609, Table 3 (6 and 17 of 41 printed as 14 and 42 %)"])
.since("0.1.0");

fn percentage_not_rounded(outcome: &Outcome, sink: &mut Sink<'_>) {
    for (index, share, percent) in other_percentages(outcome) {
        if share.is_near {
            sink.report(
                &format!("arms/{index}/estimate/proportion/percent"),
                format!("{share} do not round to {percent} %"),
                "compare the three numbers with the source, and round the percentage",
            );
        }
    }
}

/// A count out of a total that does not give the percentage beside it.
struct OtherShare {
    count: u32,
    total: u32,
    /// Whether it differs by less than a unit of the last digit.
    is_near: bool,
}

impl std::fmt::Display for OtherShare {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} of {} patients", self.count, self.total)
    }
}

/// The shares whose percentage is not that of count and total, with their places.
fn other_percentages(outcome: &Outcome) -> impl Iterator<Item = (usize, OtherShare, Percent)> {
    let shares = shares(outcome).filter(|_| !is_estimated(outcome));
    shares.filter_map(|(index, _, share)| {
        let percent = *share.percent.as_ref()?.as_exact()?;
        Some((index, other_share(share, percent)?, percent))
    })
}

fn other_share(share: &Proportion, percent: Percent) -> Option<OtherShare> {
    let (count, total, percent) = (share.count?, share.total?, percent.decimal());
    let is_same = counts_for(percent, total).is_some_and(|counts| counts.contains(&count));
    if is_same || count > total || total == 0 {
        return None;
    }
    let unit = Decimal::new(1, percent.scale());
    let is_near = Range::of_share(count, total)
        .and_then(|share| share.low?.checked_sub(percent.value()))
        .is_some_and(|difference| difference.abs() < unit);
    Some(OtherShare {
        count,
        total,
        is_near,
    })
}

/// Whether words of the outcome say that its percentages are no shares of counts.
fn is_estimated(outcome: &Outcome) -> bool {
    const WORDS: [&str; 9] = [
        "weighted",
        "pooled",
        "imput",
        "adjusted",
        "kaplan",
        "cumulative incidence",
        "estimated",
        "meta-analy",
        "standardi",
    ];
    let texts = [&outcome.name, &outcome.description, &outcome.population];
    texts.into_iter().flatten().any(|text| {
        let text = text.as_str().to_lowercase();
        WORDS.iter().any(|word| text.contains(word))
    })
}

pub(super) static PERCENTAGE_FITS_NO_COUNT: Rule = Rule::new(
    "outcome/percentage-fits-no-count",
    Severity::Warning,
    "a percentage that no whole number of the stated patients gives",
    Check::Outcome(percentage_fits_no_count),
)
.why(
    "Patients are whole, so a share of a stated total can have few values. Silent for times to an event, whose rates are \
     no shares of a count, where the units are not participants, and where words of the outcome say that percentages are \
     weighted, pooled, imputed, adjusted or estimated; such percentages should leave the total out.",
)
.sources(&[GRIM])
.since("0.1.0");

fn percentage_fits_no_count(outcome: &Outcome, sink: &mut Sink<'_>) {
    let is_of_participants =
        outcome.units_analysed.is_none() && outcome.denominator_units.is_none();
    if !is_of_participants || is_estimated(outcome) {
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
     asks for a look only. Silent where another method is stated, or the percentage is not that of the count.",
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
        // A share outside its interval has a finding for that, and so has a count that does not give the percentage.
        let is_other = share
            .percent
            .as_ref()
            .and_then(|percent| percent.as_exact());
        let is_other = is_other.and_then(|percent| other_share(share, *percent));
        if is_outside(share.range(), interval)
            || is_other.is_some_and(|share| !share.is_near)
            || is_estimated(outcome)
        {
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
