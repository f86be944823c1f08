//! Therapies.

mod technique;

use crate::biomarker::{AlterationKind, Biomarker, TestResult};
use crate::code::GeneSymbol;
use crate::disease::{CancerType, Disease};
use crate::drug::{DrugClass, Indication};
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
    &technique::TECHNIQUE_NOT_FOR_MODALITY,
];

static COMBINATION_OF_ONE: Rule = Rule::new(
    "therapy/combination-of-one",
    Severity::Warning,
    "a combination of which only one part is named",
    Check::Therapy(combination_of_one),
)
.why(
    "A combination joins two treatments at least. A text that names none of them is left alone, and a drug whose name joins \
     two substances, a sequence, an operation or a course of radiation beside the drug count as parts.",
)
.sources(&["NCI Dictionary of Cancer Terms, \"multimodality treatment\""])
.since("0.1.0");

fn combination_of_one(therapy: &Therapy, sink: &mut Sink<'_>) {
    let joined = therapy
        .drugs
        .iter()
        .filter_map(|id| sink.catalog().drugs.get(id));
    let mut names = joined.map(|drug| drug.name.as_str());
    if names.any(|name| name.contains(" and ") || name.contains(['/', '+'])) {
        return;
    }
    let parts = therapy.components.len()
        + therapy.drugs.len()
        + therapy.sequence.len()
        + usize::from(therapy.radiotherapy.is_some())
        + usize::from(therapy.surgery.is_some());
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
     differentiated thyroid cancer, tumours of childhood and kinds that include one (the kidney has Wilms tumour), stage IV \
     without M1, and where the words tell of few metastases (oligometastatic, solitary) or of an operation (resectable, \
     resected, metastasectomy).",
)
.sources(&[
    "Niibe and Chang, Pulm Med 2012;2012:261096: oligometastases",
    "PMID 37378600: cure of metastatic germ cell tumours",
    "PMID 18928664: survival of gestational trophoblastic neoplasia",
])
.since("0.1.0");

/// Kinds of cancer of which some with distant metastasis are cured.
const CURABLE: [CancerType; 16] = [
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
    CancerType::MalignantRhabdoidTumour,
    CancerType::PleuropulmonaryBlastoma,
    CancerType::LiverEmbryonalSarcoma,
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

/// Whether the words tell of few metastases, or of an operation.
fn says_resectable(text: &str) -> bool {
    let folded = text.to_lowercase().replace('-', "");
    let few = [
        "oligometasta",
        "metastasectomy",
        "resected",
        "solitary",
        "conversion",
    ];
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).collect();
    let resectable = words.iter().enumerate().any(|(index, word)| {
        let before = index.checked_sub(1).and_then(|before| words.get(before));
        *word == "resectable" && before != Some(&"not")
    });
    resectable
        || few
            .iter()
            .any(|few| folded.contains(few) && !folded.contains(&format!("un{few}")))
}

static HORMONE_WITHOUT_RECEPTOR: Rule = Rule::new(
    "therapy/hormone-without-receptor",
    Severity::Warning,
    "hormone therapy of a breast cancer whose receptors are stated negative",
    Check::Therapy(hormone_without_receptor),
)
.why(
    "Hormone therapy of breast cancer acts through the receptors for oestrogen and progesterone. The rule looks at the \
     treatment of breast cancer only, and speaks only if the expression of both receptors is stated negative: labels allow \
     unknown ones. It is silent on prevention, support (protection of the ovaries), carcinoma in situ and antiandrogens, and \
     on every other cancer.",
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
    let otherwise = therapy.settings.contains(&Setting::Prevention)
        || matches!(
            therapy.intent,
            Some(Intent::Preventive | Intent::Supportive)
        );
    let drugs = therapy
        .drugs
        .iter()
        .filter_map(|id| sink.catalog().drugs.get(id));
    let mut classes = drugs.flat_map(|drug| drug.classes.iter().copied());
    let by_androgen = classes.any(|class| {
        class.is_a(DrugClass::AntiAndrogen) || class.is_a(DrugClass::AndrogenSynthesisInhibitor)
    });
    if !hormonal || otherwise || by_androgen {
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
                    && biomarker.alteration.is_none_or(is_expression)
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

/// A receptor that is not there is another thing than a gene without mutations.
const fn is_expression(alteration: AlterationKind) -> bool {
    matches!(
        alteration,
        AlterationKind::Expression | AlterationKind::Overexpression
    )
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
     catalog gives for the drug and the same disease and that were not withdrawn, each with its biomarkers, and never on the \
     class of the drug. It is silent where one approval names none, or none is for the disease; where `access` says that the \
     use is off-label, in a trial or in expanded access; and where tests are stated, or the words of the indication name the \
     gene or the biomarker.",
)
.sources(&["the approvals that the catalog cites"])
.since("0.1.0");

fn targeted_without_biomarker(therapy: &Therapy, sink: &mut Sink<'_>) {
    if !therapy.access.is_empty() || !therapy.tests.is_empty() {
        return;
    }
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
                    .filter(|approval| approval.withdrawn.is_none())
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
                let text = indication.text.as_ref().map_or("", |text| text.as_str());
                let in_words = approved
                    .iter()
                    .flat_map(|approved| biomarkers(approved, sink))
                    .any(|biomarker| is_named(biomarker, text));
                if in_words {
                    return None;
                }
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
                "add the biomarker to the indication, or `off-label` to `access`",
            );
        }
    }
}

/// Whether words name a biomarker or its gene.
fn is_named(biomarker: &Biomarker, text: &str) -> bool {
    let text = text.to_lowercase();
    let gene = biomarker.gene.as_ref().map(GeneSymbol::as_str);
    [Some(biomarker.name.as_str()), gene]
        .into_iter()
        .flatten()
        .any(|name| text.contains(&name.to_lowercase()))
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
