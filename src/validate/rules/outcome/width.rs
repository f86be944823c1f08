//! Intervals of hazard ratios beside the events that they rest on.

use super::pair::whole_results;
use crate::outcome::consistency::Effect;
use crate::outcome::{EffectModel, Outcome};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;

const COX: &str = "Cox, J R Stat Soc B 1972;34:187-220";

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
.sources(&[COX])
.since("0.1.0");

fn interval_narrower_than_events(outcome: &Outcome, sink: &mut Sink<'_>) {
    let results = whole_results(outcome);
    for (index, comparison) in outcome.comparisons.iter().enumerate() {
        let is_cox = match comparison.model {
            Some(EffectModel::Cox | EffectModel::StratifiedCox) => true,
            None => false,
            Some(_) => continue,
        };
        let events = |arm| results.get(arm).copied().flatten()?.events;
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
