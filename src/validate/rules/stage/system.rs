//! Systems: their values and their diseases.

use super::{disease_of, overlap};
use crate::disease::CancerType;
use crate::stage::{Igccc, Stage, StageGroup, StageValue, StagingSystem};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::vocab::Taxonomy;

pub(super) static GROUP_NOT_IN_SYSTEM: Rule = Rule::new(
    "stage/group-not-in-system",
    Severity::Error,
    "a stage that its system does not have",
    Check::Stage(group_not_in_system),
)
.why(
    "Multiple myeloma has no stage IV in the ISS, and the vulva has no stage IIIC1 in FIGO 2021. The values of systems other \
     than AJCC and UICC are closed lists; those of FIGO are judged by site where the edition is one whose stages the \
     crate knows. Of AJCC and UICC only IS is judged, which exists for testicular cancer only. Whether a system writes its stages in Roman or Arabic numerals does not matter, and a group \
     without its letter counts. AJCC takes over the systems of blood cancers, so their values are not held against it.",
)
.sources(&[
    "HL7 mCODE STU4, VS_Staging_Other: the values of each system",
    "SEER, EOD 3.2, figo_stage tables",
    "PMID 9053482: no seminoma of poor prognosis",
])
.since("0.1.0");

fn group_not_in_system(stage: &Stage, sink: &mut Sink<'_>) {
    let Some(system) = stage.system else { return };
    if let Some(value) = &stage.value
        && !system.is_tnm()
        && (!value.is_of(system) || does_not_exist(value, system, stage.edition))
    {
        sink.report(
            "value",
            format!(
                "{} has no stage `{value}`{}",
                system.label(),
                of(stage.edition)
            ),
            "compare the system and the value with the source",
        );
    }
    let Some(group) = stage.group else { return };
    if group.number().is_none() {
        return;
    }
    let exists = if system.is_tnm() {
        group_exists(stage, group, sink)
    } else {
        has_value_like(system, group, stage.edition)
    };
    if !exists {
        sink.report(
            "group",
            format!(
                "{} has no stage `{group}`{}",
                system.label(),
                of(stage.edition)
            ),
            "compare the system and the group with the source",
        );
    }
}

fn of(edition: Option<u16>) -> String {
    edition.map_or_else(String::new, |edition| format!(" in edition {edition}"))
}

/// Whether the system has the group, or values of it, in Roman or Arabic numerals and letters of either case: `4` of INSS and
/// `IVa` of ENSAT for IV, `IIA` of Masaoka and Koga for II.
fn has_value_like(system: StagingSystem, group: StageGroup, edition: Option<u16>) -> bool {
    let text = group.to_string();
    let letters = text.trim_start_matches(['0', 'I', 'V']);
    let numeral = text.strip_suffix(letters).unwrap_or_default();
    let number = group.number().unwrap_or_default().to_string();
    [numeral, &number].into_iter().any(|numeral| {
        [letters.to_owned(), letters.to_lowercase()]
            .iter()
            .any(|letters| {
                ["", "A", "a", "1"].into_iter().any(|more| {
                    let value = StageValue::read(system, &format!("{numeral}{letters}{more}"));
                    matches!(value, Some(Ok(value)) if !does_not_exist(&value, system, edition))
                })
            })
    })
}

/// Whether a value of the right type is none of the site and edition.
fn does_not_exist(value: &StageValue, system: StagingSystem, edition: Option<u16>) -> bool {
    match value {
        StageValue::Figo(figo) => {
            edition.and_then(|edition| figo.exists(system, edition)) == Some(false)
        }
        StageValue::Igccc(Igccc::Poor) => system == StagingSystem::IgcccSeminoma,
        // A thickness below nothing.
        StageValue::Breslow(thickness) => thickness.decimal().value().is_sign_negative(),
        _ => false,
    }
}

/// Whether the TNM system may have the group. A table that is loaded need not name each group of its site.
pub(super) fn group_exists(stage: &Stage, group: StageGroup, sink: &Sink<'_>) -> bool {
    group.to_string() != "IS"
        || disease_of(stage, sink)
            .is_none_or(|disease| overlap(disease.cancer_type, CancerType::TesticularCancer))
}

pub(super) static SYSTEM_NOT_FOR_DISEASE: Rule = Rule::new(
    "stage/system-not-for-disease",
    Severity::Warning,
    "a staging system of another disease, or a stage of a disease that has none",
    Check::Stage(system_not_for_disease),
)
.why(
    "Rai and Binet stage chronic lymphocytic leukaemia, FIGO gynaecological cancers. Tumours of the central nervous system \
     have grades and no stages I to IV; acute leukaemias have none, and chronic myeloid leukaemia has phases. A disease \
     that is named only by its group is not held against a system for one of its kinds.",
)
.sources(&[
    "HL7 mCODE STU4, CancerStagingMethodVS: the methods and what they stage",
    "NCI PDQ, Adult Central Nervous System Tumors Treatment: no TNM-based classification is used",
    "Cancer Research UK, Stages of chronic myeloid leukaemia: phases",
    "NCI PDQ, Adult Acute Myeloid Leukemia Treatment: no clear-cut staging system",
])
.since("0.1.0");

fn system_not_for_disease(stage: &Stage, sink: &mut Sink<'_>) {
    let Some(disease) = disease_of(stage, sink) else {
        return;
    };
    let cancer = disease.cancer_type;
    // Without a system, a value may be of one system only.
    let of_value = || {
        let value = stage.value.as_ref()?;
        let mut systems = StagingSystem::ALL
            .iter()
            .filter(|system| value.is_of(**system));
        systems.next().copied().filter(|_| systems.next().is_none())
    };
    let system = stage.system.or_else(of_value);
    let own = system.map(StagingSystem::diseases).unwrap_or_default();
    if let Some(system) = system
        && !own.is_empty()
        && !own.iter().any(|&staged| overlap(staged, cancer))
    {
        let field = if stage.system.is_some() {
            "system"
        } else {
            "value"
        };
        sink.report(
            field,
            format!("{} does not stage {}", system.label(), disease.name),
            "compare the system and the disease with the source",
        );
        return;
    }
    let numbered = stage
        .group
        .and_then(StageGroup::number)
        .is_some_and(|number| number > 0);
    if !numbered || !stage.system.is_none_or(StagingSystem::is_tnm) {
        return;
    }
    let help = if cancer.is_a(CancerType::CentralNervousSystemTumour) {
        "give the CNS WHO grade as the `grade` of the disease"
    } else if cancer.is_a(CancerType::ChronicMyeloidLeukaemia) {
        "give the phase as the `phase` of the disease"
    } else if cancer.is_a(CancerType::AcuteMyeloidLeukaemia)
        || cancer.is_a(CancerType::AcuteLymphoblasticLeukaemia)
        || cancer.is_a(CancerType::AcuteLeukaemiaOfAmbiguousLineage)
    {
        "leave the stage out, and say what the source says in words"
    } else {
        return;
    };
    sink.report(
        "group",
        format!("{} has no stages I to IV", disease.name),
        help,
    );
}
