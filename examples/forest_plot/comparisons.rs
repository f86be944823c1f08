//! What a plot shows of a document: the comparisons that can be drawn, and why the others cannot.

use oncology::Catalog;
use oncology::outcome::{
    ArmResult, Comparison, Direction, EffectMeasure, Estimate, Metric, Outcome, Tested,
};
use oncology::trial::{Arm, Trial};
use oncology::value::{Bound, Decimal, Id, Interval, Missing, Qualifier, Sides};
use statrs::distribution::{ContinuousCDF, Normal};

/// Comparisons of one metric by one measure.
pub(crate) struct Panel {
    pub metric: Metric,
    pub measure: EffectMeasure,
    pub rows: Vec<Row>,
}

/// One comparison.
pub(crate) struct Row {
    /// The trial, and which analysis of it.
    pub trial: [String; 2],
    /// The arm, and the one that it is compared with: "vs" before the reference, "and" where neither is said to be it.
    pub arms: [String; 2],
    /// Their results.
    pub results: [String; 2],
    pub ratio: f64,
    /// Ends of the interval, where they have numbers.
    pub lower: Option<f64>,
    pub upper: Option<f64>,
    /// Estimate and interval as they are printed.
    pub printed: String,
    /// The level of the interval in percent, as it is printed.
    pub level: Option<String>,
    pub p_value: String,
    /// The inverse of the variance of the logarithm; none where level or width do not tell it.
    pub weight: Option<f64>,
    /// Which side of 1 favours the arm; none where metric, measure or orientation do not say.
    pub favours_arm: Option<Side>,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Side {
    Below,
    Above,
}

/// The panels in the order in which their first comparisons stand, and what is left out.
pub(crate) fn panels(catalog: &Catalog) -> (Vec<Panel>, Vec<String>) {
    let (mut panels, mut left_out): (Vec<Panel>, Vec<String>) = (Vec::new(), Vec::new());
    for (number, outcome) in catalog.outcomes.iter().enumerate() {
        let trial = outcome.trial.as_ref().and_then(|id| catalog.trials.get(id));
        for (index, comparison) in outcome.comparisons.iter().enumerate() {
            match row(outcome, trial, comparison) {
                Ok((measure, row)) => {
                    let metric = outcome.metric;
                    let panel = panels
                        .iter_mut()
                        .find(|panel| panel.metric == metric && panel.measure == measure);
                    match panel {
                        Some(panel) => panel.rows.push(row),
                        None => panels.push(Panel {
                            metric,
                            measure,
                            rows: vec![row],
                        }),
                    }
                }
                Err(reason) => left_out.push(format!(
                    "/outcomes/{number}/comparisons/{index} (`{}`): {reason}",
                    outcome.id
                )),
            }
        }
    }
    (panels, left_out)
}

fn row(
    outcome: &Outcome,
    trial: Option<&Trial>,
    comparison: &Comparison,
) -> Result<(EffectMeasure, Row), String> {
    let measure = comparison.measure.ok_or("its measure is not stated")?;
    if measure.null() != 1 {
        return Err(format!(
            "its measure, {}, is no ratio",
            measure.label().to_lowercase()
        ));
    }
    let stated = comparison.estimate.ok_or("its estimate is not stated")?;
    if !matches!(stated.qualifier, Qualifier::Exact | Qualifier::About) {
        return Err(format!("its estimate, {stated}, is no single number"));
    }
    let ratio = number(stated.value);
    let interval = comparison
        .interval
        .as_ref()
        .ok_or("its interval is not stated")?;
    let [lower, upper] = [interval.lower, interval.upper].map(|end| end.value().map(number));
    if lower.is_none() && upper.is_none() {
        return Err("neither end of its interval is a number".into());
    }
    if [Some(ratio), lower, upper]
        .iter()
        .flatten()
        .any(|number| *number <= 0.0)
    {
        return Err("a ratio above 0 is needed on a logarithmic axis".into());
    }
    if lower.is_some_and(|lower| lower > ratio) || upper.is_some_and(|upper| upper < ratio) {
        return Err(format!(
            "its estimate, {stated}, lies outside its interval, {interval}"
        ));
    }
    let arms = arms(outcome, comparison, trial)?;
    let row = Row {
        trial: [
            trial.map_or_else(|| outcome_name(outcome), |trial| trial.name.to_string()),
            analysis(outcome, comparison),
        ],
        results: arms.each_ref().map(|(id, _)| match comparison.subgroup {
            // The results are those of all patients.
            Some(_) => "–".into(),
            None => result(outcome, id.as_ref()),
        }),
        arms: arms.map(|(_, name)| name),
        ratio,
        lower,
        upper,
        printed: format!("{stated} ({}–{})", end(interval.lower), end(interval.upper)),
        level: level(interval),
        p_value: p_value(comparison),
        weight: weight(interval, lower, upper),
        favours_arm: favours_arm(comparison, outcome.metric),
    };
    Ok((measure, row))
}

/// What tells several analyses of one trial apart: whom they count, or until when.
fn analysis(outcome: &Outcome, comparison: &Comparison) -> String {
    if let Some(subgroup) = &comparison.subgroup {
        subgroup.to_string()
    } else if let Some(population) = &outcome.population {
        population.to_string()
    } else if let Some(day) = outcome.data_cutoff {
        format!("data to {day}")
    } else if let Some(months) = outcome.follow_up {
        format!("{months} mo follow-up")
    } else {
        String::new()
    }
}

fn outcome_name(outcome: &Outcome) -> String {
    let name = outcome.name.as_ref();
    name.map_or_else(|| outcome.id.to_string(), ToString::to_string)
}

/// A reported number on the axis, where rounding does no harm.
fn number(decimal: Decimal) -> f64 {
    decimal.to_string().parse().unwrap_or(f64::NAN)
}

fn end(bound: Bound) -> String {
    match bound {
        Bound::Value(number) => number.to_string(),
        Bound::Missing(missing) => short(missing).into(),
    }
}

fn short(missing: Missing) -> &'static str {
    match missing {
        Missing::NotReached => "NR",
        Missing::NotEstimable => "NE",
        _ => "not reported",
    }
}

type NamedArm = (Option<Id<Arm>>, String);

/// The two arms with their names; of groups without a direction, the name of the second says so.
fn arms(
    outcome: &Outcome,
    comparison: &Comparison,
    trial: Option<&Trial>,
) -> Result<[NamedArm; 2], String> {
    // The outcome may have groups of its own, and its own names of arms.
    let name = |id: &Id<Arm>| {
        let group = outcome.groups.iter().find(|group| group.id == *id);
        let arm = trial.and_then(|trial| trial.arms.iter().find(|arm| arm.id == *id));
        let result = outcome.arms.iter().find(|result| result.arm == *id);
        let name = group.and_then(|group| group.title.as_ref());
        let name = name.or(arm.map(|arm| &arm.name));
        let name = name.or(result.and_then(|result| result.name.as_ref()));
        name.map_or_else(|| id.to_string(), ToString::to_string)
    };
    match (
        &comparison.arm,
        &comparison.reference,
        comparison.groups.as_slice(),
    ) {
        (Some(arm), Some(reference), _) => Ok([
            (Some(arm.clone()), name(arm)),
            (Some(reference.clone()), format!("vs {}", name(reference))),
        ]),
        (None, None, [one, other]) => Ok([
            (Some(one.clone()), name(one)),
            (Some(other.clone()), format!("and {}", name(other))),
        ]),
        (None, None, []) => match &comparison.description {
            Some(words) => Ok([(None, words.to_string()), (None, String::new())]),
            None => Err("the arms that it compares are not stated".into()),
        },
        _ => Err("it does not compare two arms".into()),
    }
}

/// The first result that the outcome gives for an arm.
fn result(outcome: &Outcome, arm: Option<&Id<Arm>>) -> String {
    let found = |result: &&ArmResult| Some(&result.arm) == arm;
    let Some(result) = outcome.arms.iter().find(found) else {
        return "–".into();
    };
    match &result.estimate {
        Estimate::Median(median) => format!("{} months", median.months),
        Estimate::Proportion(share) => match (share.percent, share.count, share.total) {
            (Some(percent), ..) => format!("{percent} %"),
            (None, Some(count), Some(total)) => format!("{count}/{total}"),
            _ => "–".into(),
        },
        Estimate::LandmarkRate(rate) => format!("{} % at {} mo", rate.percent, rate.months),
        Estimate::Mean(mean) => match &mean.unit {
            Some(unit) => format!("{} {unit}", mean.value),
            None => mean.value.to_string(),
        },
        Estimate::Missing(missing) => missing.label().to_lowercase(),
        _ => "–".into(),
    }
}

fn level(interval: &Interval) -> Option<String> {
    let level = interval.level?;
    Some(match interval.sides {
        Some(Sides::OneSided) => format!("{level} %, one-sided"),
        _ => format!("{level} %"),
    })
}

/// The inverse of the variance of the logarithm, by the width of a two-sided interval.
fn weight(interval: &Interval, lower: Option<f64>, upper: Option<f64>) -> Option<f64> {
    if interval.sides == Some(Sides::OneSided) {
        return None;
    }
    let level = number(interval.level?.decimal());
    let z = (0.0 < level && level < 100.0)
        .then(|| Normal::standard().inverse_cdf(0.5 + level / 200.0))?;
    let error = (upper?.ln() - lower?.ln()) / (2.0 * z);
    let weight = error.powi(-2);
    (error > 0.0 && weight.is_finite()).then_some(weight)
}

fn p_value(comparison: &Comparison) -> String {
    let (sides, tested) = (comparison.p_value_sides, comparison.tested);
    match (&comparison.p_value, &comparison.p_value_words) {
        // Of something else than the row shows.
        (Some(p), _) if tested.is_some_and(|tested| tested != Tested::Effect) => {
            format!("{p} of {}", tested.map_or("", Tested::code))
        }
        (Some(p), _) if sides == Some(Sides::OneSided) => format!("{p} one-sided"),
        (Some(p), _) => p.to_string(),
        (None, Some(words)) => words.to_string(),
        (None, None) => "–".into(),
    }
}

/// What the estimate would favour if it were below 1.
fn favours_arm(comparison: &Comparison, metric: Metric) -> Option<Side> {
    let mut below = comparison.clone();
    below.estimate = "0.5".parse().ok();
    match below.favours(metric)? {
        Direction::FavoursArm => Some(Side::Below),
        Direction::FavoursReference => Some(Side::Above),
        _ => None,
    }
}
