//! Techniques of radiotherapy.

use crate::therapy::{Modality, Technique, Therapy};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;

pub(super) static TECHNIQUE_NOT_FOR_MODALITY: Rule = Rule::new(
    "therapy/technique-not-for-modality",
    Severity::Warning,
    "a radiotherapy technique that its modality does not have",
    Check::Therapy(technique_not_for_modality),
)
.why(
    "Seeds stay in tissue, and a drug by mouth is no beam. The pairs are those of mCODE STU4; earlier editions had fewer. \
     Pairs that it lacks but that are in use are left alone: particle beams of modulated intensity, by arcs or shaped in three \
     dimensions, carbon ions at ultra-high dose rate, seeds put in during an operation, and sources of low or pulsed dose rate \
     within a lumen.",
)
.sources(&[
    "HL7 mCODE STU4, radiotherapy modality and technique",
    "editorial: the pairs that are left alone",
])
.since("0.1.0");

fn technique_not_for_modality(therapy: &Therapy, sink: &mut Sink<'_>) {
    let Some(course) = &therapy.radiotherapy else {
        return;
    };
    for (index, technique) in course.techniques.iter().enumerate() {
        let is_known = course.modality.techniques().contains(technique)
            || is_in_use(course.modality, *technique);
        if !is_known {
            sink.report(
                &format!("radiotherapy/techniques/{index}"),
                format!(
                    "{} is no technique of {}",
                    technique.label(),
                    course.modality.label()
                ),
                "correct the technique or the modality",
            );
        }
    }
}

/// Pairs that mCODE lacks.
const fn is_in_use(modality: Modality, technique: Technique) -> bool {
    match modality {
        Modality::Proton | Modality::CarbonIon => matches!(
            technique,
            Technique::IntensityModulated
                | Technique::VolumetricArc
                | Technique::ThreeDimensional
                | Technique::Flash
        ),
        Modality::PermanentSeeds => matches!(technique, Technique::Intraoperative),
        Modality::LowDoseRate | Modality::PulsedDoseRate => {
            matches!(technique, Technique::Intraluminal)
        }
        _ => false,
    }
}
