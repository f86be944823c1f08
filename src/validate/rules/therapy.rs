//! Therapies.

use crate::biomarker::{Biomarker, TestResult};
use crate::disease::{CancerType, Disease};
use crate::drug::Indication;
use crate::stage::{MCategory, Stage, Tnm};
use crate::therapy::{Intent, Setting, Strategy, Therapy, TherapyKind};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::vocab::Taxonomy;

pub(super) static RULES: [&Rule; 6] = [
    &COMBINATION_OF_ONE,
    &CURATIVE_INTENT_IN_STAGE_FOUR,
    &HORMONE_WITHOUT_RECEPTOR,
    &LINE_WITH_NEOADJUVANT,
    &TARGETED_WITHOUT_BIOMARKER,
    &TECHNIQUE_NOT_FOR_MODALITY,
];

static COMBINATION_OF_ONE: Rule = Rule::new(
    "therapy/combination-of-one",
    Severity::Warning,
    "a combination of which only one part is named",
    Check::Therapy(combination_of_one),
)
.why("A combination joins two treatments at least. A text that names none of them is left alone.")
.sources(&["NCI Dictionary of Cancer Terms, \"multimodality treatment\""])
.since("0.1.0");

fn combination_of_one(therapy: &Therapy, sink: &mut Sink<'_>) {
    let parts = therapy.components.len() + therapy.drugs.len();
    let index = therapy
        .strategies
        .iter()
        .position(|strategy| *strategy == Strategy::Combination);
    if let Some(index) = index.filter(|_| parts == 1 && therapy.kinds.len() < 2) {
        sink.report(
            &format!("strategies/{index}"),
            format!(
                "`{}` is a combination, but only one part is named",
                therapy.name
            ),
            "name the other parts in `components` or `drugs`",
        );
    }
}

static CURATIVE_INTENT_IN_STAGE_FOUR: Rule = Rule::new(
    "therapy/curative-intent-in-stage-four",
    Severity::Advice,
    "the aim of cure for a solid tumour with distant metastasis",
    Check::Therapy(curative_intent_in_stage_four),
)
.why(
    "Most solid tumours with distant metastasis (M1) are treated without the hope of cure, and readers take such words \
     literally. Some are cured: the rule is silent for lymphoma and leukaemia, germ cell and trophoblastic tumours, \
     differentiated thyroid cancer, tumours of childhood, stage IV without M1, and where the words oligometastatic or \
     resectable stand.",
)
.sources(&[
    "Niibe and Chang, Pulm Med 2012;2012:261096: oligometastases",
    "PMID 37378600: cure of metastatic germ cell tumours",
    "PMID 18928664: survival of gestational trophoblastic neoplasia",
])
.since("0.1.0");

/// Kinds of cancer of which some with distant metastasis are cured.
const CURABLE: [CancerType; 13] = [
    CancerType::HaematologicalCancer,
    CancerType::GermCellTumour,
    CancerType::GestationalTrophoblasticDisease,
    CancerType::DifferentiatedThyroidCancer,
    CancerType::WilmsTumour,
    CancerType::ClearCellSarcomaOfTheKidney,
    CancerType::Neuroblastoma,
    CancerType::Rhabdomyosarcoma,
    CancerType::EwingSarcoma,
    CancerType::Osteosarcoma,
    CancerType::Hepatoblastoma,
    CancerType::Retinoblastoma,
    CancerType::CentralNervousSystemTumour,
];

fn curative_intent_in_stage_four(therapy: &Therapy, sink: &mut Sink<'_>) {
    if therapy.intent != Some(Intent::Curative) || says_resectable(therapy.name.as_str()) {
        return;
    }
    for indication in &therapy.indications {
        let text = indication.text.as_ref().map_or("", |text| text.as_str());
        if indication.stages.is_empty() || says_resectable(text) {
            continue;
        }
        let stages: Vec<&Stage> = indication
            .stages
            .iter()
            .filter_map(|id| sink.catalog().stages.get(id))
            .collect();
        let metastatic = |stage: &&Stage| {
            stage
                .tnm
                .as_ref()
                .and_then(Tnm::m)
                .is_some_and(|m| m.value == MCategory::M1)
                && !says_resectable(stage.name.as_str())
        };
        let diseases: Vec<&Disease> = indication
            .diseases
            .iter()
            .chain(stages.iter().filter_map(|stage| stage.disease.as_ref()))
            .filter_map(|id| sink.catalog().diseases.get(id))
            .collect();
        let solid = |disease: &&Disease| {
            let cancer = disease.cancer_type;
            cancer.is_a(CancerType::SolidTumour)
                && !CURABLE
                    .iter()
                    .any(|&kind| cancer.is_a(kind) || kind.is_a(cancer))
                && !says_resectable(disease.name.as_str())
        };
        let all_known = stages.len() == indication.stages.len() && !diseases.is_empty();
        if all_known && stages.iter().all(metastatic) && diseases.iter().all(solid) {
            sink.report(
                "intent",
                format!(
                    "`{}` aims at cure of {} with distant metastasis",
                    therapy.name,
                    diseases.first().map_or("", |disease| disease.name.as_str())
                ),
                "compare the intent with the source, or say which patients are meant",
            );
            // One finding for the intent is enough.
            return;
        }
    }
}

fn says_resectable(text: &str) -> bool {
    let folded = text.to_lowercase();
    folded.contains("oligometasta")
        || (folded.contains("resectable") && !folded.contains("unresectable"))
}

static HORMONE_WITHOUT_RECEPTOR: Rule = Rule::new(
    "therapy/hormone-without-receptor",
    Severity::Warning,
    "hormone therapy of a breast cancer whose receptors are stated negative",
    Check::Therapy(hormone_without_receptor),
)
.why(
    "Hormone therapy acts through the receptors for oestrogen and progesterone. The rule looks at the treatment of breast \
     cancer only, and speaks only if both receptors are stated negative: labels allow unknown ones. It is silent on \
     prevention and carcinoma in situ, and on every other cancer.",
)
.sources(&[
    "ASCO/CAP 2020, PMID 31928404: testing for oestrogen receptors predicts benefit from endocrine therapy",
    "FDA label of tamoxifen: prevention and ductal carcinoma in situ",
])
.since("0.1.0");

fn hormone_without_receptor(therapy: &Therapy, sink: &mut Sink<'_>) {
    let hormonal = therapy
        .kinds
        .iter()
        .any(|kind| kind.is_a(TherapyKind::HormoneTherapy));
    let preventive = therapy.settings.contains(&Setting::Prevention)
        || therapy.intent == Some(Intent::Preventive);
    if !hormonal || preventive {
        return;
    }
    for (index, indication) in therapy.indications.iter().enumerate() {
        let breast = diseases(indication, sink).iter().any(|disease| {
            disease.cancer_type.is_a(CancerType::BreastCancer)
                && !disease.cancer_type.is_a(CancerType::CarcinomaInSitu)
        });
        let negative = |gene: &str| {
            biomarkers(indication, sink).iter().any(|biomarker| {
                biomarker
                    .gene
                    .as_ref()
                    .is_some_and(|known| known.as_str() == gene)
                    && biomarker.result == Some(TestResult::Negative)
            })
        };
        if breast && negative("ESR1") && negative("PGR") {
            sink.report(
                &format!("indications/{index}/biomarkers"),
                format!(
                    "`{}` is hormone therapy, but both hormone receptors are negative",
                    therapy.name
                ),
                "compare the receptors and the treatment with the source",
            );
        }
    }
}

static LINE_WITH_NEOADJUVANT: Rule = Rule::new(
    "therapy/line-with-neoadjuvant",
    Severity::Warning,
    "a line of therapy for a treatment before or after surgery only",
    Check::Therapy(line_with_neoadjuvant),
)
.why("Lines count systemic therapy for advanced disease; treatment around an operation is none of them.")
.sources(&["Saini and Twelves, Br J Cancer 2021;125:155-163, PMID 33850304"])
.since("0.1.0");

fn line_with_neoadjuvant(therapy: &Therapy, sink: &mut Sink<'_>) {
    let around_surgery =
        |setting: &Setting| matches!(setting, Setting::Neoadjuvant | Setting::Adjuvant);
    if let Some(line) = therapy.line
        && !therapy.settings.is_empty()
        && therapy.settings.iter().all(around_surgery)
    {
        sink.report(
            "line",
            format!("line {line} is stated for a treatment around surgery"),
            "leave the line out, or add the setting `advanced`",
        );
    }
}

static TARGETED_WITHOUT_BIOMARKER: Rule = Rule::new(
    "therapy/targeted-without-biomarker",
    Severity::Warning,
    "a drug for a disease for which each of its approvals names a biomarker, without one",
    Check::Therapy(targeted_without_biomarker),
)
.why(
    "A drug that is approved for patients with a test result is stated for all. The rule rests on the approvals that the \
     catalog gives for the drug and the same disease, each with its biomarkers, and never on the class of the drug; it is \
     silent where one approval names none, or none is for the disease.",
)
.sources(&["the approvals that the catalog cites"])
.since("0.1.0");

fn targeted_without_biomarker(therapy: &Therapy, sink: &mut Sink<'_>) {
    for (index, indication) in therapy.indications.iter().enumerate() {
        if !indication.biomarkers.is_empty() || indication.diseases.is_empty() {
            continue;
        }
        let drugs = therapy
            .drugs
            .iter()
            .filter_map(|id| sink.catalog().drugs.get(id));
        let asked: Vec<(String, String)> = drugs
            .filter_map(|drug| {
                let approved: Vec<&Indication> = drug
                    .approvals
                    .iter()
                    .filter_map(|approval| approval.indication.as_ref())
                    .filter(|approved| {
                        approved
                            .diseases
                            .iter()
                            .any(|disease| indication.diseases.contains(disease))
                    })
                    .collect();
                let each = !approved.is_empty()
                    && approved
                        .iter()
                        .all(|approved| !approved.biomarkers.is_empty());
                let names = biomarkers(approved.first().filter(|_| each)?, sink)
                    .iter()
                    .map(|biomarker| biomarker.name.to_string())
                    .collect::<Vec<_>>();
                (!names.is_empty()).then(|| (drug.name.to_string(), names.join(" and ")))
            })
            .collect();
        if let Some((drug, names)) = asked.first() {
            sink.report(
                &format!("indications/{index}"),
                format!(
                    "{drug} is approved there for patients with {names}, but no biomarker is stated"
                ),
                "add the biomarker to the indication, or say that the use is off-label",
            );
        }
    }
}

static TECHNIQUE_NOT_FOR_MODALITY: Rule = Rule::new(
    "therapy/technique-not-for-modality",
    Severity::Warning,
    "a radiotherapy technique that its modality does not have",
    Check::Therapy(technique_not_for_modality),
)
.why("Arcs need photons, seeds stay in tissue. The pairs are those of mCODE STU4; earlier editions had fewer.")
.sources(&["HL7 mCODE STU4, radiotherapy modality and technique"])
.since("0.1.0");

fn technique_not_for_modality(therapy: &Therapy, sink: &mut Sink<'_>) {
    let Some(course) = &therapy.radiotherapy else {
        return;
    };
    for (index, technique) in course.techniques.iter().enumerate() {
        if !course.modality.techniques().contains(technique) {
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

/// The diseases of an indication that the catalog holds.
fn diseases<'a>(indication: &Indication, sink: &Sink<'a>) -> Vec<&'a Disease> {
    let catalog = sink.catalog();
    let ids = indication.diseases.iter();
    ids.filter_map(|id| catalog.diseases.get(id)).collect()
}

/// The biomarkers of an indication that the catalog holds.
fn biomarkers<'a>(indication: &Indication, sink: &Sink<'a>) -> Vec<&'a Biomarker> {
    let catalog = sink.catalog();
    let ids = indication.biomarkers.iter();
    ids.filter_map(|id| catalog.biomarkers.get(id)).collect()
}
