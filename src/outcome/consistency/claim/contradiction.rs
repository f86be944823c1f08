//! Whether numbers contradict a sentence.

use rust_decimal::Decimal;

use super::needed::other_number_needed;
use super::{Aspect, Assertion, Orientation, Saying, Significance, significance};
use crate::outcome::{
    Benefit, Comparison, Direction, EffectMeasure, Estimate, MetricKind, Outcome,
};
use crate::trial::Arm;
use crate::value::{Id, Percent, Qualifier, Range, Stated};

/// How numbers contradict a sentence.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Contradiction {
    /// What they contradict.
    pub kind: ContradictionKind,
    /// The numbers, in words for a reader.
    pub found: String,
}

/// What numbers contradict.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ContradictionKind {
    /// Which arm was better.
    Direction,
    /// Whether it was significant.
    Significance,
    /// By how much a risk was lower.
    Reduction,
    /// How many times as much it was.
    Multiple,
    /// The number needed to treat.
    NumberNeeded,
}

/// How a comparison of an outcome contradicts what a sentence says; `None` unless the sentence is sure to speak of it
/// ([`Assertion::speaks_of`]) and no number that rounding allows makes both true.
///
/// - *Better, worse*: the estimate favours the other arm ([`Comparison::favours`]), and no median, share or rate of the
///   two arms says what the sentence says. Without an estimate those numbers decide; of a median, only medians.
/// - *Significant, no difference, not better*: [`significance`] is sure of the contrary; "not better" is contradicted by
///   a significant result in favour of that arm.
/// - *Risk lower by 40 %*: compared with 1 minus the hazard ratio, as sentences on trials do; that is a rate at each
///   time and no risk up to a time (Sashegyi and Ferry, Oncologist 2017;22:484-486).
/// - *Doubled*: the ratio of the two medians or shares is outside 1.5 to 2.5, so that it is nearer to no change or to
///   another multiple (editorial); in the same way for 3 and 4, and turned round for "halved". "More than doubled": the
///   ratio is below 2. Medians are never read out of a hazard ratio, and "survival doubled" may mean a rate, so that
///   only outcomes without rates are judged. "Halved the risk" is compared with the hazard ratio.
/// - *A number needed to treat*: compared with that of the rates of both arms at the time of the sentence, or at the only
///   time that they share if it names none ([`number_needed_to_treat`](crate::outcome::consistency::number_needed_to_treat)).
///   It may have been rounded up to the next whole patient, and nothing is said of which arm it favours.
///
/// ```
/// use oncology::outcome::consistency::claim::{ContradictionKind, claims, contradicts};
/// use oncology::outcome::{Comparison, EffectMeasure, Metric, Outcome};
///
/// let outcome = Outcome::new("survival".parse()?, Metric::OverallSurvival);
/// let mut comparison = Comparison::new();
/// comparison.arm = Some("pembrolizumab".parse()?);
/// comparison.reference = Some("chemotherapy".parse()?);
/// comparison.measure = Some(EffectMeasure::HazardRatio);
/// comparison.estimate = Some("0.60".parse()?);
///
/// let found = |text: &str| contradicts(&claims(text)[0], &outcome, &comparison).map(|found| found.kind);
/// assert_eq!(found("Pembrolizumab reduced the risk of death by 40%."), None);
/// assert_eq!(found("Pembrolizumab reduced the risk of death by 60%."), Some(ContradictionKind::Reduction));
/// assert_eq!(found("Pembrolizumab worsened overall survival."), Some(ContradictionKind::Direction));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn contradicts(
    assertion: &Assertion,
    outcome: &Outcome,
    comparison: &Comparison,
) -> Option<Contradiction> {
    let orientation = assertion.speaks_of(outcome, comparison)?;
    let (arm, reference) = comparison.arm.as_ref().zip(comparison.reference.as_ref())?;
    let (own, other) = match orientation {
        Orientation::AsCompared => (arm, reference),
        Orientation::Exchanged => (reference, arm),
    };
    let (kind, found) = match assertion.saying {
        Saying::Better | Saying::Worse => {
            let is_better = assertion.saying == Saying::Better;
            let (best, worst) = if is_better {
                (own, other)
            } else {
                (other, own)
            };
            let found = opposite(assertion.aspect, outcome, comparison, best, worst)?;
            (ContradictionKind::Direction, found)
        }
        Saying::NotBetter | Saying::NoDifference | Saying::NotSignificant | Saying::Significant => {
            let found = otherwise_significant(assertion.saying, outcome, comparison, own)?;
            (ContradictionKind::Significance, found)
        }
        Saying::RiskReduced(percent) if orientation == Orientation::AsCompared => (
            ContradictionKind::Reduction,
            other_reduction(percent, comparison)?,
        ),
        Saying::Multiplied(factor) => {
            let window = window(factor)?;
            let found = if assertion.aspect == Aspect::Risk {
                let ratio =
                    hazard_ratio(comparison).filter(|_| orientation == Orientation::AsCompared)?;
                is_outside(ratio, window).then(|| effect(comparison))?
            } else {
                other_multiple(window, assertion.aspect, outcome, own, other)?
            };
            (ContradictionKind::Multiple, found)
        }
        Saying::NumberNeededToTreat(needed) => (
            ContradictionKind::NumberNeeded,
            other_number_needed(needed, outcome, own, other)?,
        ),
        Saying::RiskReduced(_) => return None,
    };
    Some(Contradiction { kind, found })
}

/// What favours the arm that a sentence calls worse.
fn opposite(
    aspect: Aspect,
    outcome: &Outcome,
    comparison: &Comparison,
    best: &Id<Arm>,
    worst: &Id<Arm>,
) -> Option<String> {
    let is_counted = |kind: Kind| aspect != Aspect::Median || kind == Kind::Median;
    let pairs: Vec<_> = pairs(outcome, best, worst)?
        .into_iter()
        .filter(|pair| is_counted(pair.kind))
        .collect();
    let more_is_good = match outcome.metric.benefit() {
        Benefit::Higher => true,
        Benefit::Lower => false,
        Benefit::Depends => return None,
    };
    let says_so = |pair: &Pair| {
        let (more, less) = if more_is_good {
            (pair.own, pair.other)
        } else {
            (pair.other, pair.own)
        };
        more.is_above(less)
    };
    if pairs.iter().any(says_so) {
        return None;
    }
    if aspect != Aspect::Median && comparison.estimate.is_some() {
        let is_arm_best = comparison.arm.as_ref() == Some(best);
        let favoured = comparison.favours(outcome.metric)?;
        let is_opposite = match favoured {
            Direction::FavoursArm => !is_arm_best,
            Direction::FavoursReference => is_arm_best,
            Direction::NoDifference => false,
        };
        return is_opposite.then(|| format!("{} favours `{worst}`", effect(comparison)));
    }
    if aspect == Aspect::Risk {
        return None;
    }
    let reverse = |pair: &&Pair| {
        let (more, less) = if more_is_good {
            (pair.other, pair.own)
        } else {
            (pair.own, pair.other)
        };
        more.is_above(less)
    };
    let pair = pairs.iter().find(reverse)?;
    Some(format!(
        "{} of `{best}` against {} of `{worst}`",
        pair.own_shown, pair.other_shown
    ))
}

/// The estimate with its measure, for a message.
fn effect(comparison: &Comparison) -> String {
    let measure = comparison
        .measure
        .map_or("estimate", EffectMeasure::label)
        .to_lowercase();
    match comparison.estimate {
        Some(estimate) => format!("the {measure} {estimate}"),
        None => format!("the {measure}"),
    }
}

/// What shows the contrary of what a sentence says of significance.
fn otherwise_significant(
    saying: Saying,
    outcome: &Outcome,
    comparison: &Comparison,
    own: &Id<Arm>,
) -> Option<String> {
    let found = significance(comparison, outcome.look.as_ref())?;
    let is_contrary = match saying {
        Saying::Significant => found == Significance::NotSignificant,
        Saying::NotBetter => {
            let favoured = match comparison.favours(outcome.metric)? {
                Direction::FavoursArm => comparison.arm.as_ref(),
                Direction::FavoursReference => comparison.reference.as_ref(),
                Direction::NoDifference => None,
            };
            found == Significance::Significant && favoured == Some(own)
        }
        _ => found == Significance::Significant,
    };
    if !is_contrary {
        return None;
    }
    let p = comparison.p_value.map(|p| {
        let sign = if p.relation().sign().is_empty() {
            "="
        } else {
            ""
        };
        format!("p{sign}{p}")
    });
    let interval = comparison.interval.as_ref().map(|interval| {
        let level = interval
            .level
            .map_or(String::new(), |level| format!("{level} % "));
        format!("{level}interval {interval}")
    });
    let limit = match (comparison.boundary, comparison.alpha) {
        (Some(boundary), _) => Some(format!("boundary {boundary}")),
        (None, Some(alpha)) => Some(format!("alpha {alpha}")),
        (None, None) => None,
    };
    Some(
        [p, interval, limit]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", "),
    )
}

/// The hazard ratios that the estimate allows.
fn hazard_ratio(comparison: &Comparison) -> Option<Range> {
    (comparison.measure == Some(EffectMeasure::HazardRatio)).then_some(comparison.estimate?.range())
}

fn other_reduction(percent: Stated<Percent>, comparison: &Comparison) -> Option<String> {
    let ratio = hazard_ratio(comparison)?;
    let reduction = |ratio: Decimal| {
        let hundred = Decimal::ONE_HUNDRED;
        hundred.checked_sub(ratio.checked_mul(hundred)?)
    };
    let reduced = Range {
        low: ratio.high.and_then(reduction),
        high: ratio.low.and_then(reduction),
        printed: None,
    };
    let claimed = percent.range();
    (claimed.is_above(reduced) || reduced.is_above(claimed)).then(|| {
        let shown = match reduced.low.zip(reduced.high) {
            Some((low, high)) => {
                format!(
                    ", which makes it {} to {} % lower",
                    low.normalize(),
                    high.normalize()
                )
            }
            None => String::new(),
        };
        format!("{}{shown}", effect(comparison))
    })
}

/// The ratios that a multiple may mean; an end may be open.
type Window = (Option<Decimal>, Option<Decimal>);

fn window(factor: Stated<crate::value::Decimal>) -> Option<Window> {
    let number = factor.value.value();
    let (half, is_part) = (Decimal::new(5, 1), number < Decimal::ONE);
    match factor.qualifier {
        Qualifier::Exact => {
            let turned = |number: Decimal| Decimal::ONE.checked_div(number);
            let times = if is_part { turned(number)? } else { number };
            let (least, most) = (times.checked_sub(half)?, times.checked_add(half)?);
            Some(if is_part {
                (turned(most), turned(least))
            } else {
                (Some(least), Some(most))
            })
        }
        Qualifier::Over | Qualifier::AtLeast if is_part => Some((None, Some(number))),
        Qualifier::Over | Qualifier::AtLeast => Some((Some(number), None)),
        _ => None,
    }
}

fn is_outside(ratio: Range, (least, most): Window) -> bool {
    matches!((ratio.high, least), (Some(high), Some(least)) if high < least)
        || matches!((ratio.low, most), (Some(low), Some(most)) if low > most)
}

/// The medians or shares whose ratio is another multiple.
fn other_multiple(
    window: Window,
    aspect: Aspect,
    outcome: &Outcome,
    own: &Id<Arm>,
    other: &Id<Arm>,
) -> Option<String> {
    let wanted = match outcome.metric.kind() {
        MetricKind::TimeToEvent => Kind::Median,
        MetricKind::Proportion if aspect == Aspect::Whole => Kind::Share,
        _ => return None,
    };
    let pairs = pairs(outcome, own, other)?;
    let is_clear = aspect == Aspect::Median || pairs.iter().all(|pair| pair.kind == wanted);
    let mut found = pairs.iter().filter(|pair| pair.kind == wanted);
    let pair = found.next().filter(|_| is_clear)?;
    let is_zero = |end: Option<Decimal>| end.is_none_or(|end| end <= Decimal::ZERO);
    if found.next().is_some() || is_zero(pair.own.low) || is_zero(pair.other.low) {
        return None;
    }
    let quotient = |over: Option<Decimal>, under: Option<Decimal>| over?.checked_div(under?);
    let ratio = Range {
        low: quotient(pair.own.low, pair.other.high),
        high: quotient(pair.own.high, pair.other.low),
        printed: None,
    };
    is_outside(ratio, window).then(|| {
        format!(
            "{} of `{own}` against {} of `{other}`",
            pair.own_shown, pair.other_shown
        )
    })
}

/// What an estimate is of.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Kind {
    Median,
    Share,
    /// A rate at that month.
    Rate(Decimal),
    /// A mean up to that month.
    RestrictedMean(Decimal),
}

/// Estimates of one kind for two arms.
struct Pair {
    kind: Kind,
    own: Range,
    other: Range,
    own_shown: String,
    other_shown: String,
}

/// More estimates of one arm than a report has leave it open which of them a sentence means.
const MOST: usize = 100;

/// The estimates of the same kind that two arms have; none of a row of several. `None` if there are too many.
fn pairs(outcome: &Outcome, own: &Id<Arm>, other: &Id<Arm>) -> Option<Vec<Pair>> {
    let of = |arm: &Id<Arm>| -> Vec<(Kind, Range, String)> {
        outcome
            .arms
            .iter()
            .filter(|result| {
                &result.arm == arm && result.class.is_none() && result.category.is_none()
            })
            .filter_map(|result| number(&result.estimate))
            .take(MOST + 1)
            .collect()
    };
    let (owns, others) = (of(own), of(other));
    if owns.len().max(others.len()) > MOST {
        return None;
    }
    let mut pairs = Vec::new();
    for (kind, own, own_shown) in owns {
        for (_, other, other_shown) in others.iter().filter(|(other, ..)| *other == kind) {
            let (own_shown, other_shown) = (own_shown.clone(), other_shown.clone());
            pairs.push(Pair {
                kind,
                own,
                other: *other,
                own_shown,
                other_shown,
            });
        }
    }
    Some(pairs)
}

fn number(estimate: &Estimate) -> Option<(Kind, Range, String)> {
    Some(match estimate {
        Estimate::Median(median) => (
            Kind::Median,
            median.months.range(),
            format!("a median of {} months", median.months),
        ),
        Estimate::Proportion(share) => {
            let shown = match (share.percent, share.count.zip(share.total)) {
                (Some(percent), _) => format!("{percent} %"),
                (None, Some((count, total))) => format!("{count}/{total}"),
                (None, None) => return None,
            };
            (Kind::Share, share.range(), shown)
        }
        Estimate::LandmarkRate(rate) => (
            Kind::Rate(rate.months.decimal().value()),
            rate.percent.range(),
            format!("{} % at {} months", rate.percent, rate.months),
        ),
        Estimate::RestrictedMean(mean) => (
            Kind::RestrictedMean(mean.until.decimal().value()),
            mean.months.range(),
            format!("a mean of {} months", mean.months),
        ),
        _ => return None,
    })
}
