//! Comparisons: what estimate, interval, p-value and events say of each other.

use super::{ALTMAN, pair::ArmResults};
use crate::outcome::consistency::{
    Agreement, Effect, Span, agreement, disagrees_on_significance, is_outside,
};
use crate::outcome::{
    Comparison, Direction, EffectMeasure, EffectModel, Multiplicity, Outcome, SignificanceTest,
    Tested,
};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::value::{IntervalMethod, PValue, Sides};

const COX_AND_LOG_RANK: &str = "Cox, J R Stat Soc B 1972;34:187-220";

pub(super) static HAZARD_RATIO_OFF_CENTRE: Rule = Rule::new(
    "outcome/hazard-ratio-off-centre",
    Severity::Warning,
    "a hazard ratio that is not in the middle of its interval",
    Check::Outcome(hazard_ratio_off_centre),
)
.why(
    "The interval of a model of Cox is as wide to both sides of the estimate on the scale of the logarithm, so another \
     place points to a slip in one of the three numbers. Silent for one-sided, Bayesian and bootstrap intervals, for \
     methods that are stated and not symmetric, and up to a tenth of the half width beyond rounding.",
)
.sources(&[ALTMAN])
.since("0.1.0");

fn hazard_ratio_off_centre(outcome: &Outcome, sink: &mut Sink<'_>) {
    off_centre(outcome, sink, is_hazard_ratio);
}

pub(super) static RATIO_OFF_CENTRE: Rule = Rule::new(
    "outcome/ratio-off-centre",
    Severity::Advice,
    "an odds, risk or rate ratio that is not in the middle of its interval",
    Check::Outcome(ratio_off_centre),
)
.why(
    "Most intervals of ratios are as wide to both sides on the scale of the logarithm. Exact, profile and score \
     intervals are not, so this asks for a look only.",
)
.sources(&[ALTMAN])
.since("0.1.0");

fn ratio_off_centre(outcome: &Outcome, sink: &mut Sink<'_>) {
    off_centre(outcome, sink, |measure| {
        matches!(
            measure,
            EffectMeasure::OddsRatio
                | EffectMeasure::RiskRatio
                | EffectMeasure::RateRatio
                | EffectMeasure::LogOddsRatio
                | EffectMeasure::LogRiskRatio
        )
    });
}

const fn is_hazard_ratio(measure: EffectMeasure) -> bool {
    matches!(
        measure,
        EffectMeasure::HazardRatio | EffectMeasure::LogHazardRatio
    )
}

/// A tenth of the half width: models with ties or strata, and estimates rounded twice, stay below it.
const OFF_CENTRE: f64 = 0.1;

fn off_centre(outcome: &Outcome, sink: &mut Sink<'_>, is_meant: fn(EffectMeasure) -> bool) {
    for (index, comparison) in outcome.comparisons.iter().enumerate() {
        let Some(effect) = Effect::of(comparison).filter(|effect| is_meant(effect.measure)) else {
            continue;
        };
        if !is_wald(comparison)
            || is_off(comparison)
            || effect.asymmetry().is_none_or(|share| share <= OFF_CENTRE)
        {
            continue;
        }
        sink.report(
            &format!("comparisons/{index}/estimate"),
            format!(
                "{} is not in the middle of {} to {}{}",
                effect.estimate,
                effect.lower,
                effect.upper,
                if effect.measure.null() == 1 { ", on the scale of the logarithm" } else { "" }
            ),
            "compare the three numbers with the source; if the method is not symmetric, state it in `interval.method`",
        );
    }
}

/// Whether the interval is the estimate and a multiple of its standard error, as far as is stated.
fn is_wald(comparison: &Comparison) -> bool {
    let interval = comparison.interval.as_ref();
    let method = interval.and_then(|interval| interval.method.as_ref());
    method.is_none_or(|method| *method == IntervalMethod::Wald)
        && comparison.model != Some(EffectModel::SwitchAdjusted)
}

/// Another rule reports an estimate outside its interval.
fn is_off(comparison: &Comparison) -> bool {
    let (estimate, interval) = (comparison.estimate, comparison.interval.as_ref());
    estimate
        .zip(interval)
        .is_some_and(|(estimate, interval)| is_outside(estimate.range(), interval))
}

pub(super) static P_VALUE_CONTRADICTS_INTERVAL: Rule = Rule::new(
    "outcome/p-value-contradicts-interval",
    Severity::Warning,
    "a p-value that estimate and interval contradict",
    Check::Outcome(p_value_contradicts_interval),
)
.why(
    "Ratio, interval and level imply a p-value. Reported is one that differs from it by more than a factor of three, read \
     as that of two sides or of one. Silent without a level, for log-rank tests (which have a rule of their own), exact, \
     permutation and Bayesian ones, for interaction, trend and several arms, and for p-values adjusted for several tests.",
)
.sources(&[ALTMAN])
.since("0.1.0");

fn p_value_contradicts_interval(outcome: &Outcome, sink: &mut Sink<'_>) {
    contradicting(outcome, sink, |comparison| !is_log_rank(comparison));
}

pub(super) static LOG_RANK_P_VALUE_CONTRADICTS_INTERVAL: Rule = Rule::new(
    "outcome/log-rank-p-value-contradicts-interval",
    Severity::Advice,
    "a p-value of a log-rank test that the interval of the hazard ratio contradicts",
    Check::Outcome(log_rank_p_value_contradicts_interval),
)
.why(
    "The log-rank test and a model of Cox answer nearly alike, but not the same: strata, ties and crossing curves part \
     them. Reported is a difference by more than a factor of three.",
)
.sources(&[ALTMAN, COX_AND_LOG_RANK])
.since("0.1.0");

fn log_rank_p_value_contradicts_interval(outcome: &Outcome, sink: &mut Sink<'_>) {
    contradicting(outcome, sink, is_log_rank);
}

fn contradicting(outcome: &Outcome, sink: &mut Sink<'_>, is_meant: fn(&Comparison) -> bool) {
    for (index, comparison) in outcome.comparisons.iter().enumerate() {
        let Some((effect, p)) = judged(comparison).filter(|_| is_meant(comparison)) else {
            continue;
        };
        if agreement(&effect, p, comparison.p_value_sides) != Some(Agreement::Contradicts) {
            continue;
        }
        let Some(implied) = effect.p_value() else {
            continue;
        };
        sink.report(
            &format!("comparisons/{index}/pValue"),
            format!(
                "p {} beside {} ({} to {}), which imply {}",
                shown(p),
                effect.estimate,
                effect.lower,
                effect.upper,
                range(implied)
            ),
            "compare the numbers and the level with the source; state in `test` and `tested` what the p-value is of",
        );
    }
}

pub(super) static P_VALUE_OF_ONE_SIDE: Rule = Rule::new(
    "outcome/p-value-of-one-side",
    Severity::Advice,
    "a p-value stated as two-sided that fits the interval as a one-sided one",
    Check::Outcome(p_value_of_one_side),
)
.why("A one-sided p-value is half of the two-sided one, so the result looks stronger than it is.")
.sources(&[ALTMAN])
.since("0.1.0");

fn p_value_of_one_side(outcome: &Outcome, sink: &mut Sink<'_>) {
    for (index, comparison) in outcome.comparisons.iter().enumerate() {
        let Some((effect, p)) = judged(comparison) else {
            continue;
        };
        let sides = comparison.p_value_sides;
        if sides == Some(Sides::TwoSided)
            && agreement(&effect, p, sides) == Some(Agreement::OneSidedOnly)
        {
            sink.report(
                &format!("comparisons/{index}/pValueSides"),
                format!(
                    "p {} fits {} ({} to {}) as a one-sided p-value only",
                    shown(p),
                    effect.estimate,
                    effect.lower,
                    effect.upper
                ),
                "look up in the source whether the test was one-sided",
            );
        }
    }
}

pub(super) static INTERVAL_DISAGREES_WITH_P_VALUE: Rule = Rule::new(
    "outcome/interval-disagrees-with-p-value",
    Severity::Warning,
    "an interval and a p-value that disagree on significance",
    Check::Outcome(interval_disagrees_with_p_value),
)
.why(
    "An interval of level L leaves the value of no difference out exactly when the two-sided p-value is below 1 − L. Silent \
     where rounding leaves it open, as for an end printed 1.00, for a log-rank test, which may truly disagree, and where \
     a p-value is far off and has a finding for that.",
)
.sources(&[ALTMAN])
.since("0.1.0");

fn interval_disagrees_with_p_value(outcome: &Outcome, sink: &mut Sink<'_>) {
    disagreeing(outcome, sink, |comparison| !is_log_rank(comparison));
}

pub(super) static INTERVAL_DISAGREES_WITH_LOG_RANK_P_VALUE: Rule = Rule::new(
    "outcome/interval-disagrees-with-log-rank-p-value",
    Severity::Advice,
    "an interval and a p-value of a log-rank test that disagree on significance",
    Check::Outcome(interval_disagrees_with_log_rank_p_value),
)
.why("Close to the border the two may truly disagree; a slip is as likely.")
.sources(&[ALTMAN, COX_AND_LOG_RANK])
.since("0.1.0");

fn interval_disagrees_with_log_rank_p_value(outcome: &Outcome, sink: &mut Sink<'_>) {
    disagreeing(outcome, sink, is_log_rank);
}

fn disagreeing(outcome: &Outcome, sink: &mut Sink<'_>, is_meant: fn(&Comparison) -> bool) {
    for (index, comparison) in outcome.comparisons.iter().enumerate() {
        let Some((effect, p)) = judged(comparison).filter(|_| is_meant(comparison)) else {
            continue;
        };
        let sides = comparison.p_value_sides;
        let found = agreement(&effect, p, sides);
        let is_reported = found == Some(Agreement::Contradicts)
            || (sides == Some(Sides::TwoSided) && found == Some(Agreement::OneSidedOnly));
        let (Some(level), Some(null)) = (effect.level, effect.null) else {
            continue;
        };
        if is_reported || !disagrees_on_significance(&effect, p, sides) {
            continue;
        }
        let holds = if effect.excludes_null() == Some(true) {
            "leaves out"
        } else {
            "holds"
        };
        sink.report(
            &format!("comparisons/{index}/pValue"),
            format!(
                "p {} although the {level} % interval {} to {} {holds} {null}",
                shown(p),
                effect.lower,
                effect.upper
            ),
            "compare the numbers and the level with the source; state in `test` what the p-value is of",
        );
    }
}

/// The effect and the p-value of a comparison, if the one implies the other.
fn judged(comparison: &Comparison) -> Option<(Effect, PValue)> {
    let is_other_test = matches!(
        comparison.test,
        Some(
            SignificanceTest::FisherExact
                | SignificanceTest::Permutation
                | SignificanceTest::Bayesian
                | SignificanceTest::WeightedLogRank
                | SignificanceTest::Wilcoxon
        )
    );
    let is_of_effect = matches!(comparison.tested, None | Some(Tested::Effect));
    let method = comparison.interval.as_ref()?.method.as_ref();
    if is_other_test
        || !is_of_effect
        || comparison.multiplicity == Some(Multiplicity::Adjusted)
        || comparison.model == Some(EffectModel::SwitchAdjusted)
        || method == Some(&IntervalMethod::Exact)
    {
        return None;
    }
    let effect = Effect::of(comparison)?;
    let is_ratio = is_hazard_ratio(effect.measure)
        || matches!(
            effect.measure,
            EffectMeasure::OddsRatio
                | EffectMeasure::RiskRatio
                | EffectMeasure::RateRatio
                | EffectMeasure::LogOddsRatio
                | EffectMeasure::LogRiskRatio
        );
    (is_ratio && !is_off(comparison)).then_some((effect, comparison.p_value?))
}

const fn is_log_rank(comparison: &Comparison) -> bool {
    matches!(
        comparison.test,
        Some(SignificanceTest::LogRank | SignificanceTest::StratifiedLogRank)
    )
}

/// A p-value behind the letter p: "= 0.03", "< 0.001".
fn shown(p: PValue) -> String {
    match p.relation().sign() {
        "" => format!("= {}", p.number()),
        sign => format!("{sign} {}", p.number()),
    }
}

/// Implied p-values, with two digits.
fn range(implied: Span) -> String {
    let digits = |p: f64| {
        if p < 0.0001 {
            "below 0.0001".to_owned()
        } else if p < 0.001 {
            format!("{p:.5}")
        } else if p < 0.01 {
            format!("{p:.4}")
        } else {
            format!("{p:.3}")
        }
    };
    let (low, high) = (digits(implied.low), digits(implied.high));
    if low == high {
        low
    } else {
        format!("{low} to {high}")
    }
}

pub(super) static INTERVAL_NARROWER_THAN_EVENTS: Rule = Rule::new(
    "outcome/interval-narrower-than-events",
    Severity::Warning,
    "the interval of a hazard ratio narrower than its events allow",
    Check::Outcome(interval_narrower_than_events),
)
.why(
    "In a model of Cox the standard error of the logarithm is at least √(1/d₁ + 1/d₂) for d₁ and d₂ events in the arms, and \
     at least 2/√d for d in both, which is asked where the model is not stated. Silent for Peto, robust, weighted and \
     Bayesian estimates and for a control from elsewhere.",
)
.sources(&[COX_AND_LOG_RANK])
.since("0.1.0");

fn interval_narrower_than_events(outcome: &Outcome, sink: &mut Sink<'_>) {
    let results = ArmResults::of(outcome);
    for (index, comparison) in outcome.comparisons.iter().enumerate() {
        let is_cox = match comparison.model {
            Some(EffectModel::Cox | EffectModel::StratifiedCox) => true,
            None => false,
            Some(_) => continue,
        };
        let events = |arm| results.get(arm)?.events;
        let (Some(effect), Some(first), Some(second)) = (
            Effect::of(comparison),
            comparison.arm.as_ref().and_then(events),
            comparison.reference.as_ref().and_then(events),
        ) else {
            continue;
        };
        // Events of a subgroup are not those of the arm.
        if comparison.subgroup.is_some() || comparison.arm == comparison.reference {
            continue;
        }
        let is_narrower = if is_cox {
            effect.is_narrower_than_events(first, second)
        } else {
            effect.is_narrower_than_total_events(first.saturating_add(second))
        };
        if is_narrower == Some(true) {
            sink.report(
                &format!("comparisons/{index}/interval"),
                format!(
                    "{} to {} is narrower than {first} and {second} events allow",
                    effect.lower, effect.upper
                ),
                "compare interval, level and events with the source; events and ratio must be of one analysis",
            );
        }
    }
}

pub(super) static DIRECTION_CONTRADICTS_ESTIMATE: Rule = Rule::new(
    "outcome/direction-contradicts-estimate",
    Severity::Warning,
    "a comparison said to favour one arm whose estimate favours the other",
    Check::Outcome(direction_contradicts_estimate),
)
.why(
    "Published tables put either arm first, so a ratio is easily turned round. A ratio below 1 favours the arm only if the \
     event is bad to have.",
)
.sources(&["editorial"])
.since("0.1.0");

fn direction_contradicts_estimate(outcome: &Outcome, sink: &mut Sink<'_>) {
    for (index, comparison) in outcome.comparisons.iter().enumerate() {
        let (Some(stated), Some(estimate)) = (comparison.direction, comparison.estimate) else {
            continue;
        };
        let Some(found) = comparison.favours(outcome.metric) else {
            continue;
        };
        if stated == Direction::NoDifference || stated == found {
            continue;
        }
        sink.report(
            &format!("comparisons/{index}/direction"),
            format!("`{stated}` is stated, and {estimate} means `{found}`"),
            "look up which arm is compared with which, and turn `arm` and `reference` round if need be",
        );
    }
}
