//! Diseases.

use super::stage::{disease_of, has_spread, is_special, tells_what_is_left};
use crate::code::{Icd10Neoplasm, IcdOTopography};
use crate::disease::{Behaviour, CancerType, Disease, Site};
use crate::stage::{Figo, Stage, StageGroup, StageValue, TCategory, Tnm};
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
    "Behaviour /2 goes with stage 0 and Tis, behaviour /3 with the stages from I on. The rule is silent on borderline \
     tumours (/1), which are staged; after neoadjuvant treatment, at recurrence and autopsy; on Paget disease, whose code \
     is /3 with Tis(Paget); on Ta; on the bowel and the appendix, where carcinoma within the mucosa is Tis with /3; and, \
     for benign codes, on trophoblastic disease, since a mole may be followed by a staged neoplasia.",
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
    let special = stage.tnm.as_ref().is_some_and(is_special)
        || disease
            .morphology
            .is_some_and(|code| (8540..=8543).contains(&code.histology()));
    if special || tells_what_is_left(stage) {
        return;
    }
    let number = number(stage);
    let in_situ = stage
        .tnm
        .as_ref()
        .and_then(Tnm::t)
        .is_some_and(|t| t.value == TCategory::Tis);
    let cancer = disease.cancer_type;
    let invasive =
        number.is_some_and(|number| number > 0) || stage.tnm.as_ref().is_some_and(has_spread);
    let stage_is = match disease.behaves() {
        Some(Behaviour::InSitu) if invasive => "invasive",
        Some(Behaviour::Benign)
            if number.is_some_and(|number| number > 0)
                && !cancer.is_a(CancerType::GestationalTrophoblasticDisease) =>
        {
            "that of a cancer"
        }
        Some(Behaviour::Malignant)
            if (number == Some(0) || in_situ) && !cancer.is_a(CancerType::BowelCancer) =>
        {
            "that of a tumour in situ"
        }
        _ => return,
    };
    let behaviour = disease.behaves().map_or("", Behaviour::label);
    sink.report(
        if number.is_some() && stage.group.is_some() {
            "group"
        } else {
            "tnm"
        },
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
    "a code of ICD-O-3 or ICD-10 for another site than the stated one",
    Check::Disease(code_contradicts_site),
)
.why(
    "Topography codes and the ICD-10 categories C00 to C76 name the same organs. A code is compared with the primary site, \
     or, where none is stated, with the sites where the kind of cancer arises. The rule is silent on categories that \
     name a kind of tumour (melanoma C43, mesothelioma C45, Kaposi sarcoma C46, blood cancers C81 to C96), a metastasis \
     (C77 to C79) or no certain site, and on the gastro-oesophageal junction (C16.0), which counts with either organ.",
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
                    "{text} is a code of the {}, but the site is the {stated}",
                    lower(Site::of_topography(code).label())
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
            let digit = text
                .get(4..5)
                .filter(|digit| digit.bytes().all(|byte| byte.is_ascii_digit()));
            return format!("{category}.{}", digit.unwrap_or("9")).parse().ok();
        }
    };
    organ.parse().ok()
}

/// The site that a code contradicts, in words.
fn contradicted(disease: &Disease, code: IcdOTopography) -> Option<String> {
    let site = Site::of_topography(code);
    let vague = |site: Site| {
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
        )
    };
    let is_junction = (code.group(), code.subsite()) == (16, 0);
    if vague(site) || disease.cancer_type.is_a(CancerType::HaematologicalCancer) {
        return None;
    }
    if let Some(primary) = disease.primary_site {
        let same = primary == site || (is_junction && primary == Site::Oesophagus);
        return (!same && !vague(primary)).then(|| lower(primary.label()));
    }
    let sites = disease.cancer_type.sites();
    let same = sites.is_empty()
        || sites.contains(&site)
        || (is_junction && sites.contains(&Site::Oesophagus));
    (!same).then(|| {
        let names: Vec<String> = sites.iter().map(|site| lower(site.label())).collect();
        names.join(" or ")
    })
}

/// A label within a sentence.
fn lower(label: &str) -> String {
    let mut chars = label.chars();
    let first = chars.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(chars).collect()
}
