//! Whether two rates contradict a number needed to treat.

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::NumberNeeded;
use crate::outcome::consistency::number_needed_to_treat;
use crate::outcome::{Estimate, LandmarkRate, Outcome};
use crate::trial::Arm;
use crate::value::{Id, Range};

/// The rates of two arms that give another number.
pub(super) fn other_number_needed(
    needed: NumberNeeded,
    outcome: &Outcome,
    arm: &Id<Arm>,
    reference: &Id<Arm>,
) -> Option<String> {
    if needed.has_time && needed.months.is_none() {
        return None;
    }
    let at = |rate: &LandmarkRate| rate.months.decimal().value();
    let mut others: HashMap<Decimal, Vec<&LandmarkRate>> = HashMap::new();
    for other in rates(outcome, reference) {
        others.entry(at(other)).or_default().push(other);
    }
    let own =
        rates(outcome, arm).filter(|own| needed.months.is_none_or(|months| months == at(own)));
    let mut pairs = own.flat_map(|own| {
        let others = others.get(&at(own)).into_iter().flatten();
        others.map(move |other| (own, *other))
    });
    let (own, other) = pairs.next().filter(|_| pairs.next().is_none())?;
    let given = number_needed_to_treat(own, other)?;
    // Harm is written without its sign.
    let (one, two) = (given.low?.abs(), given.high?.abs());
    let given = Range {
        low: Some(one.min(two)),
        high: Some(one.max(two)),
        printed: None,
    };
    let claimed = claimed(needed)?;
    (claimed.is_above(given) || given.is_above(claimed)).then(|| {
        format!(
            "{} % against {} % at {} months, which makes it {} to {}",
            own.percent,
            other.percent,
            own.months,
            one.min(two).round_dp(1).normalize(),
            one.max(two).round_dp(1).normalize()
        )
    })
}

/// The numbers that the printed one may stand for: rounded, or rounded up.
fn claimed(needed: NumberNeeded) -> Option<Range> {
    let number = needed.number.as_exact()?;
    let unit = Decimal::try_new(1, number.scale()).ok()?;
    Some(Range {
        low: number.value().checked_sub(unit),
        high: Some(number.rounding_interval().high),
        printed: None,
    })
}

/// The rates of an arm; none of a row of several.
fn rates<'a>(outcome: &'a Outcome, arm: &'a Id<Arm>) -> impl Iterator<Item = &'a LandmarkRate> {
    let results = outcome.arms.iter();
    let own = results.filter(move |result| {
        &result.arm == arm && result.class.is_none() && result.category.is_none()
    });
    own.filter_map(|result| match &result.estimate {
        Estimate::LandmarkRate(rate) => Some(rate),
        _ => None,
    })
}
