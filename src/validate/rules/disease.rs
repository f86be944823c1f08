//! Diseases.

use super::stage::{disease_of, has_spread, is_special, overlap, tells_what_is_left};
use crate::code::{Icd10Neoplasm, IcdOTopography};
use crate::disease::{Behaviour, CancerType, Disease, Site};
use crate::stage::{Figo, Stage, StageGroup, StageValue, StagingSystem, TCategory, Tnm};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::vocab::Taxonomy;

pub(super) static RULES: [&Rule; 2] = [&BEHAVIOUR_CONTRADICTS_STAGE, &CODE_CONTRADICTS_SITE];

static BEHAVIOUR_CONTRADICTS_STAGE: Rule = Rule::new(
    "disease/behaviour-contradicts-stage",
    Severity::Warning,
    "an in-situ or benign disease with an invasive stage, or a malignant one with stage 0",
    Check::Stage(behaviour_contradicts_stage),
)
.why(
    "Behaviour /2 goes with stage 0 and Tis, behaviour /3 with T1 and stage I and more. The rule is silent on borderline \
     tumours (/1), which are staged; after neoadjuvant treatment, at recurrence and autopsy; on Paget disease, whose code \
     is /3 with Tis(Paget); on Ta; on the bowel and the appendix, where carcinoma within the mucosa is Tis with /3; on the \
     testis, whose tables have groups of any T; and on serous tubal carcinoma of FIGO. Benign codes are judged only \
     under AJCC, UICC and FIGO, and not those of trophoblastic disease, the central nervous system and neuroendocrine \
     tumours, of which ICD-O-3 has changed the behaviour.",
)
.sources(&[
    "SEER, EOD 3.2: primary tumour 000 needs behaviour 2, 100 and more needs behaviour 3",
    "SEER, appendix, version 9 (2023), EOD Primary Tumor, notes 1 to 3: intramucosal tumours have behaviour 3",
    "KCR, ICD-O-3: mammary Paget disease is /3",
])
.since("0.1.0");

fn behaviour_contradicts_stage(stage: &Stage, sink: &mut Sink<'_>) {
    let Some(disease) = disease_of(stage, sink) else {
        return;
    };
    let cancer = disease.cancer_type;
    let may_be = |kinds: &[CancerType]| kinds.iter().any(|&kind| overlap(cancer, kind));
    let special = stage.tnm.as_ref().is_some_and(is_special)
        || disease
            .morphology
            .is_some_and(|code| (8540..=8543).contains(&code.histology()));
    if special || tells_what_is_left(stage) || may_be(&[CancerType::TesticularCancer]) {
        return;
    }
    let number = number(stage);
    let t = stage.tnm.as_ref().and_then(Tnm::t).map(|t| t.value);
    let in_situ = t == Some(TCategory::Tis);
    let grown = matches!(
        t,
        Some(TCategory::T1 | TCategory::T2 | TCategory::T3 | TCategory::T4)
    );
    let spread = stage.tnm.as_ref().is_some_and(has_spread);
    let numbered = number.is_some_and(|number| number > 0);
    let tubal = matches!(stage.value, Some(StageValue::Figo(_)))
        && may_be(&[CancerType::OvarianOrFallopianTubeCancer]);
    let judged = stage
        .system
        .is_some_and(|system| system.is_tnm() || system.is_a(StagingSystem::Figo));
    let benign_but_staged = [
        CancerType::GestationalTrophoblasticDisease,
        CancerType::CentralNervousSystemTumour,
        CancerType::NeuroendocrineNeoplasm,
    ];
    let (stage_is, by_tnm) = match disease.behaves() {
        // Tis with spread is the business of `stage/in-situ-with-spread`.
        Some(Behaviour::InSitu) if (numbered || grown || (spread && !in_situ)) && !tubal => {
            ("invasive", !numbered)
        }
        Some(Behaviour::Benign)
            if (numbered || grown || spread) && judged && !may_be(&benign_but_staged) =>
        {
            ("that of a cancer", !numbered)
        }
        Some(Behaviour::Malignant)
            if (number == Some(0) || in_situ)
                && !may_be(&[CancerType::BowelCancer])
                && !cancer.is_a(CancerType::ColorectalAdenoma) =>
        {
            ("that of a tumour in situ", number != Some(0))
        }
        _ => return,
    };
    let behaviour = disease.behaves().map_or("", Behaviour::label);
    let at = match (by_tnm, stage.group) {
        (true, _) => "tnm",
        (false, Some(_)) => "group",
        (false, None) => "value",
    };
    sink.report(
        at,
        format!(
            "the behaviour of {} is \"{behaviour}\", but the stage is {stage_is}",
            disease.name
        ),
        "compare the morphology code of the disease and the stage with the source",
    );
}

/// The numeral of the stage, of a group or of FIGO.
fn number(stage: &Stage) -> Option<u8> {
    let figo = match &stage.value {
        Some(StageValue::Figo(figo)) => Some(*figo),
        _ => None,
    };
    stage
        .group
        .and_then(StageGroup::number)
        .or(figo.map(Figo::number))
}

static CODE_CONTRADICTS_SITE: Rule = Rule::new(
    "disease/code-contradicts-site",
    Severity::Warning,
    "a code of ICD-O-3 or ICD-10 for another organ than the stated one",
    Check::Disease(code_contradicts_site),
)
.why(
    "Topography codes and the ICD-10 categories C00 to C76 name the same organs. A code is compared with the primary site, \
     or, where none is stated, with the sites where the kind of cancer arises. Neighbours that registries group or that \
     share a border count as one: mouth and throat, the bowel, oesophagus and stomach, kidney and renal pelvis, the parts of \
     the uterus, brain and meninges, soft tissue and what lies in it. The rule is silent on categories of ICD-10 that name \
     a kind of tumour (C43 to C46, C49.A, C81 to C96), a metastasis (C77 to C79) or no certain site, and on blood \
     cancers.",
)
.sources(&[
    "SEER Training, ICD-10 Categories Not Used in ICD-O-3",
    "SEER Site Recode 2023",
])
.since("0.1.0");

fn code_contradicts_site(disease: &Disease, sink: &mut Sink<'_>) {
    let topography = disease
        .topography
        .map(|code| ("topography".to_owned(), code, code.to_string()));
    let icd10 = disease
        .icd10
        .iter()
        .enumerate()
        .filter_map(|(index, code)| {
            Some((
                format!("icd10/{index}"),
                topography_of(*code)?,
                code.to_string(),
            ))
        });
    for (at, code, text) in topography.into_iter().chain(icd10) {
        if let Some(stated) = contradicted(disease, code) {
            sink.report(
                &at,
                format!(
                    "{text} is a code of \"{}\", but {stated}",
                    Site::of_topography(code).label()
                ),
                "correct the code or the site",
            );
        }
    }
}

/// The topography code that names the same organ as a code of ICD-10; none for categories that name no organ.
///
/// Source: SEER Training, ICD-10 Categories Not Used in ICD-O-3; the in-situ categories by their names in ICD-10.
fn topography_of(code: Icd10Neoplasm) -> Option<IcdOTopography> {
    let text = code.as_str();
    let organ = match code.category() {
        // C26.1 is the spleen, which ICD-O-3 has elsewhere.
        "C26" | "C43" | "C44" | "C45" | "C46" | "C76" | "C77" | "C78" | "C79" | "C80" => {
            return None;
        }
        "D05" => "C50.9",
        "D06" => "C53.9",
        "D00" if text.starts_with("D00.1") => "C15.9",
        "D00" if text.starts_with("D00.2") => "C16.9",
        "D01" if text.starts_with("D01.0") => "C18.9",
        "D02" if text.starts_with("D02.0") => "C32.9",
        "D02" if text.starts_with("D02.2") => "C34.9",
        "D07" if text.starts_with("D07.5") => "C61.9",
        "D09" if text.starts_with("D09.0") => "C67.9",
        category => {
            // A letter behind the dot names a kind of tumour: C49.A, gastrointestinal stromal tumours.
            let subsite = text.get(4..5).unwrap_or("9");
            return format!("{category}.{subsite}").parse().ok();
        }
    };
    organ.parse().ok()
}

/// Neighbours that registries group, or whose border a tumour may cross; a site of one such group is not held against another.
const NEIGHBOURS: [&[Site]; 13] = [
    &[
        Site::Lip,
        Site::BaseOfTongue,
        Site::Tongue,
        Site::Gum,
        Site::FloorOfMouth,
        Site::Palate,
        Site::Mouth,
        Site::Tonsil,
        Site::Oropharynx,
        Site::Nasopharynx,
        Site::PyriformSinus,
        Site::Hypopharynx,
        Site::Pharynx,
        Site::Larynx,
    ],
    &[Site::ParotidGland, Site::SalivaryGland],
    &[Site::NasalCavity, Site::ParanasalSinus],
    &[Site::Oesophagus, Site::Stomach],
    &[
        Site::SmallIntestine,
        Site::Colon,
        Site::RectosigmoidJunction,
        Site::Rectum,
        Site::Anus,
    ],
    &[Site::Liver, Site::Gallbladder, Site::BileDuct],
    &[Site::Trachea, Site::Lung],
    &[Site::Thymus, Site::Heart, Site::Mediastinum, Site::Pleura],
    &[
        Site::Uterus,
        Site::Cervix,
        Site::CorpusUteri,
        Site::Placenta,
    ],
    &[Site::Ovary, Site::Peritoneum, Site::Retroperitoneum],
    &[Site::Kidney, Site::RenalPelvis, Site::Ureter],
    &[Site::Meninges, Site::Brain, Site::SpinalCord],
    &[
        Site::SoftTissue,
        Site::PeripheralNerve,
        Site::Retroperitoneum,
        Site::Peritoneum,
        Site::Skin,
    ],
];

/// Whether two sites are the same or neighbours; skin lies over every organ at the surface.
fn agree(one: Site, other: Site) -> bool {
    let at_surface = |site: Site| {
        matches!(
            site,
            Site::Breast
                | Site::Anus
                | Site::Vulva
                | Site::Penis
                | Site::Lip
                | Site::MaleGenitalOrgan
        )
    };
    one == other
        || NEIGHBOURS
            .iter()
            .any(|group| group.contains(&one) && group.contains(&other))
        || (one == Site::Skin && at_surface(other))
        || (other == Site::Skin && at_surface(one))
}

/// Whether a site names no certain organ, or, in the case of lymph nodes, one that is seldom where a cancer began.
const fn is_vague(site: Site) -> bool {
    matches!(
        site,
        Site::IllDefined
            | Site::Unknown
            | Site::Other
            | Site::DigestiveOrgan
            | Site::RespiratoryOrgan
            | Site::FemaleGenitalOrgan
            | Site::MaleGenitalOrgan
            | Site::UrinaryOrgan
            | Site::EndocrineGland
            | Site::LymphNode
    )
}

/// What a code contradicts, in words.
fn contradicted(disease: &Disease, code: IcdOTopography) -> Option<String> {
    let site = Site::of_topography(code);
    if is_vague(site) || disease.cancer_type.is_a(CancerType::HaematologicalCancer) {
        return None;
    }
    let sites = disease.cancer_type.sites();
    if let Some(primary) = disease.primary_site {
        let both_arise = sites.contains(&site) && sites.contains(&primary);
        return (!agree(primary, site) && !is_vague(primary) && !both_arise)
            .then(|| format!("the site is \"{}\"", primary.label()));
    }
    let arises = sites.is_empty() || sites.iter().any(|&own| agree(own, site));
    (!arises).then(|| format!("\"{}\" does not arise there", disease.cancer_type.label()))
}
