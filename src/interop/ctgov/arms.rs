//! Arms and interventions, which name each other.

use std::collections::HashMap;

use super::fields::Fields;
use super::groups::{Arms, Ids};
use crate::outcome::MetricWords;
use crate::trial::{Arm, Intervention, InterventionKind, OutcomeRole, PlannedOutcome, Trial};
use crate::value::{Id, Text};

/// `armsInterventionsModule`; gives the arms by their labels.
pub(super) fn read(trial: &mut Trial, fields: &mut Fields<'_, '_>) -> Arms {
    let mut arms = Arms::new();
    // Each names the other, so what an arm names is linked when the interventions are known.
    let mut named = Vec::new();
    trial.arms = fields.records("armGroups", |fields| {
        let label: Text = fields.need("label")?;
        let mut arm = Arm::new(arms.add(label.as_str()), label);
        arm.kind = fields.code("type");
        arm.description = fields.text("description");
        named.push((fields.index(), fields.strings("interventionNames")));
        Some(arm)
    });
    let mut ids = Ids::new();
    let mut known = HashMap::new();
    trial.interventions = fields.records("interventions", |fields| {
        intervention(fields, &mut ids, &mut known, &arms)
    });
    for (arm, (at, names)) in trial.arms.iter_mut().zip(named) {
        for (index, name) in names {
            match known.get(&*name) {
                Some(id) => arm.interventions.push(id.clone()),
                None => fields.unlinked("armGroups", at, "interventionNames", index),
            }
        }
    }
    arms
}

/// What arms call an intervention: `Combination Product: Name`.
fn called(kind: Option<&InterventionKind>, name: &str) -> String {
    // The registry's word, which this crate spells in the British way.
    let kind = match kind {
        Some(InterventionKind::Behavioural) => "behavioral",
        Some(kind) => kind.code(),
        None => return name.to_owned(),
    };
    let mut words = String::with_capacity(kind.len() + 2 + name.len());
    for word in kind.split(['-', '_']) {
        if !words.is_empty() {
            words.push(' ');
        }
        let mut letters = word.chars();
        words.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        words.extend(letters.map(|letter| letter.to_ascii_lowercase()));
    }
    words.push_str(": ");
    words.push_str(name);
    words
}

fn intervention(
    fields: &mut Fields<'_, '_>,
    ids: &mut Ids<Intervention>,
    known: &mut HashMap<String, Id<Intervention>>,
    arms: &Arms,
) -> Option<Intervention> {
    let name: Text = fields.need("name")?;
    let kind = fields.code("type");
    let id = ids.next(name.as_str(), "intervention");
    known
        .entry(called(kind.as_ref(), name.as_str()))
        .or_insert_with(|| id.clone());
    let mut intervention = Intervention::new(id, name);
    intervention.kind = kind;
    intervention.description = fields.text("description");
    intervention.arms = fields.links("armGroupLabels", |label| arms.find(label));
    intervention.other_names = fields.each("otherNames");
    Some(intervention)
}

/// `outcomesModule`: what the study is going to measure.
pub(super) fn outcomes(trial: &mut Trial, fields: &mut Fields<'_, '_>) {
    for (key, role) in [
        ("primaryOutcomes", OutcomeRole::Primary),
        ("secondaryOutcomes", OutcomeRole::Secondary),
        ("otherOutcomes", OutcomeRole::OtherPreSpecified),
    ] {
        let outcomes = fields.records(key, |fields| {
            let measure = fields.need("measure")?;
            let mut outcome = PlannedOutcome::new(measure, role.clone());
            if let Some(words) = MetricWords::read(outcome.measure.as_str()) {
                outcome.metric = Some(words.metric);
                outcome.at = words.at_months;
            }
            outcome.description = fields.text("description");
            outcome.time_frame = fields.text("timeFrame");
            Some(outcome)
        });
        trial.planned_outcomes.extend(outcomes);
    }
}
