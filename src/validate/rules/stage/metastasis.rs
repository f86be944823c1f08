//! Distant metastasis and the stage group.

use super::{disease_of, overlap};
use crate::disease::CancerType;
use crate::stage::{Axis, Classification, MCategory, Prefix, Stage, StagingSystem, Tnm};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::vocab::Taxonomy;

pub(super) static METASTASIS_BELOW_STAGE_FOUR: Rule = Rule::new(
    "stage/metastasis-below-stage-four",
    Severity::Error,
    "M1 together with a stage group below IV",
    Check::Stage(metastasis_below_stage_four),
)
.why(
    "In the TNM system distant metastasis makes stage IV, with three exceptions on which the rule is silent: \
     differentiated thyroid cancer below 55 years (below 45 in editions 6 and 7) or of unknown age, testicular cancer, \
     and gestational trophoblastic neoplasia. It needs a TNM system and a known disease, and is silent for diseases \
     that may include an exception, for blood cancers and tumours of the central nervous system, for restaging \
     (prefix r) and for editions before the 6th. The reverse is no defect: \
     cancers of the larynx, bladder, prostate and nasopharynx have a stage IVA without metastasis.",
)
.sources(&[
    "SEER, EOD 3.2, TNM 8 stage group tables: thyroid (differentiated), testis, gestational trophoblastic neoplasia (M1a, lung, is stage III)",
    "PMID 31116377 on the age limits of thyroid cancer in AJCC editions 6 to 8",
])
.since("0.1.0");

/// The youngest age at which M1 of differentiated thyroid cancer is stage IV.
const fn thyroid_age(edition: Option<u16>) -> u8 {
    match edition {
        Some(6 | 7) => 45,
        _ => 55,
    }
}

fn metastasis_below_stage_four(stage: &Stage, sink: &mut Sink<'_>) {
    let disease = disease_of(stage, sink);
    let metastasis = stage
        .tnm
        .as_ref()
        .and_then(Tnm::m)
        .is_some_and(|m| m.value == MCategory::M1);
    let (Some(disease), true, Some(group)) = (disease, metastasis, stage.group) else {
        return;
    };
    let is_restaging = stage.classification == Some(Classification::Recurrence)
        || stage.tnm.as_ref().is_some_and(|tnm| {
            [Axis::T, Axis::N, Axis::M]
                .into_iter()
                .filter_map(|axis| tnm.prefix(axis))
                .any(|prefix| matches!(prefix, Prefix::Recurrence | Prefix::RecurrencePathological))
        });
    if !stage.system.is_some_and(StagingSystem::is_tnm)
        || group.number().is_none_or(|number| number >= 4)
        || is_restaging
        || stage.edition.is_some_and(|edition| edition < 6)
    {
        return;
    }
    // A group such as "thyroid cancer" may hold an exception, and a kind of one is one.
    let cancer = disease.cancer_type;
    let may_be = |exception: CancerType| overlap(cancer, exception);
    let of_age = stage
        .age_at_diagnosis
        .is_some_and(|age| age >= thyroid_age(stage.edition));
    if may_be(CancerType::TesticularCancer)
        || may_be(CancerType::GestationalTrophoblasticNeoplasia)
        || (may_be(CancerType::DifferentiatedThyroidCancer) && !of_age)
        || cancer.is_a(CancerType::HaematologicalCancer)
        || cancer.is_a(CancerType::CentralNervousSystemTumour)
    {
        return;
    }
    sink.report(
        "group",
        format!(
            "stage {group} is below IV, but the categories report distant metastasis (M1) of {}",
            disease.name
        ),
        "correct the group or the M category; for restaging, write the prefix r or the classification `recurrence`",
    );
}
