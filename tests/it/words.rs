//! Words as registries and sponsors type them. Records of a registry are read from the folder of `ONCOLOGY_CORPUS`.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs};

use oncology::disease::CancerType;
use oncology::drug::{DrugList, InterventionWords};
use oncology::outcome::{Benefit, Metric, MetricKind, MetricWords};
use oncology::therapy::TherapyKind;
use proptest::prelude::*;
use serde_json::Value;

/// The folder of real records; tells visibly when there is none, and the test is skipped.
pub(crate) fn corpus() -> Option<PathBuf> {
    let default = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/corpus");
    let folder =
        env::var_os("ONCOLOGY_CORPUS").map_or_else(|| PathBuf::from(default), PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    crate::skipped("no folder of records; set ONCOLOGY_CORPUS");
    None
}

/// The records of ClinicalTrials.gov.
fn studies() -> Option<Vec<Value>> {
    let entries = fs::read_dir(corpus()?.join("ctgov_v2/studies")).expect("the folder of studies");
    let read = |path: PathBuf| {
        let text = fs::read_to_string(path).expect("a record");
        serde_json::from_str(&text).expect("JSON")
    };
    let paths = entries.map(|entry| entry.expect("an entry").path());
    Some(paths.map(read).collect())
}

/// The strings under a key of the objects of arrays at some places.
fn strings(study: &Value, places: &[&str], key: &str) -> Vec<String> {
    let rows = places
        .iter()
        .filter_map(|place| study.pointer(place)?.as_array())
        .flatten();
    let text = |row: &Value| row.get(key).unwrap_or(row).as_str().map(str::to_owned);
    rows.filter_map(text).collect()
}

/// A reading in short: `pfs`, `pfs rate`, `pfs rate at 12`.
fn metric(title: &str) -> Option<String> {
    let found = MetricWords::read(title)?;
    let rate = if found.is_rate && found.metric.kind() == MetricKind::TimeToEvent {
        " rate"
    } else {
        ""
    };
    let at = found
        .at_months
        .map_or_else(String::new, |months| format!(" at {months}"));
    Some(format!("{}{rate}{at}", found.metric))
}

#[test]
fn titles_of_outcomes_are_read() {
    for (title, expected) in [
        ("Overall Survival (OS)", "os"),
        ("overall survival", "os"),
        ("OS", "os"),
        (
            "Progression-Free Survival (PFS) by BICR per RECIST 1.1",
            "pfs",
        ),
        ("Median PFS", "pfs"),
        ("Progression Free Survival in Part 2", "pfs"),
        ("Part 1 and Part 2: Progression Free Survival (PFS)", "pfs"),
        ("PFS in the ITT population", "pfs"),
        ("Objective response rate", "orr"),
        ("Overall Response Rate (ORR)", "orr"),
        ("Overall Response Rate (ORR) to Osimertinib", "orr"),
        (
            "Phase 2a: Objective Response Rate (ORR) of SAR443216",
            "orr",
        ),
        (
            "Percentage of Participants With Objective Response as Determined by the Investigator According to RECIST v1.1",
            "orr",
        ),
        ("overall response (ORR)", "orr"),
        ("Objective remission rate (ORR)", "orr"),
        ("Duration of Response (DoR)", "dor"),
        ("Duration of overall response", "dor"),
        ("Time to Response (TTR)", "ttr"),
        ("Time to first response", "ttr"),
        ("Time to Progression (TTP)", "ttp"),
        ("Disease Control Rate", "dcr"),
        ("CBR at 24 weeks", "cbr"),
        ("pathologic complete response (pCR) rate", "pcr"),
        ("Pathological complete response", "pcr"),
        ("pCR", "pcr"),
        ("Complete Remission Rate (CRR)", "cr"),
        ("Disease-free survival", "dfs"),
        ("Relapse-free Survival (RFS)", "rfs"),
        ("Tumor Shrinkage Rate (TSR)", "tumour-shrinkage-rate"),
        (
            "Health-related quality of life (HRQoL) by EORTC QLQ-C30",
            "quality-of-life",
        ),
        ("Progression-free survival 2 (PFS2)", "pfs2"),
        ("Invasive Disease-Free Survival (iDFS)", "idfs"),
        ("Radiographic Progression-Free Survival (rPFS)", "rpfs"),
        ("Metastasis-free survival (MFS)", "mfs"),
        ("Time to Treatment Failure (TTF)", "ttf"),
        ("Time to next treatment", "ttnt"),
        ("Disease-specific survival", "css"),
        ("Loco-regional control", "lrc"),
        ("Major pathologic response (MPR)", "mpr"),
        ("MRD negativity rate", "mrd-negativity"),
        ("Best Overall Response (BOR)", "bor"),
        ("Overall survival at 12 months", "os rate at 12"),
        ("PFS rate at 6 months", "pfs rate at 6"),
        ("1-year overall survival", "os rate at 12"),
        ("Five-years disease free survival rates", "dfs rate at 60"),
        ("One-Year Survival Rate", "os rate at 12"),
        (
            "Percentage of participants alive at 2 years",
            "os rate at 24",
        ),
        (
            "Percentage of patients alive and progression-free at 6 months",
            "pfs rate at 6",
        ),
        (
            "Kaplan-Meier estimate of overall survival at month 36",
            "os rate at 36",
        ),
        // Rates at no time, several times, or one that is no number of months.
        ("Overall survival rate", "os rate"),
        ("PFS at 6 and 12 months", "pfs rate"),
        (
            "12-month, 18-month, and 24-month overall survival (OS) rates",
            "os rate",
        ),
        ("Overall survival at week 24", "os rate"),
    ] {
        assert_eq!(metric(title).as_deref(), Some(expected), "{title}");
    }
}

#[test]
fn what_a_title_leaves_open_is_not_read() {
    for title in [
        "",
        "survival",
        "Survival rate",
        "Response rate",
        "Tumoral response",
        "Complete response",
        "Overall response",
        "Clinical benefit",
        "Recurrence-free survival",
        "RFS",
        "RFS rate at 12 months",
        "TTR",
        "PCR",
        "Time to Recurrence (TTR)",
        "OS24",
        "Intracranial PFS",
        "intracranial PFS (iPFS)",
        "Brain Progression Free Survival (BPFS)",
        "Real-world progression-free survival (rwPFS)",
        "PFS of 2nd-line treatment according to RECIST v1.1",
        "PFS on next-line therapy",
        "Progression-free survival up to 24 months",
        "Overall survival, 2 years",
        "Time to progression to metastatic breast cancer",
        "Time to deterioration",
        "Time to intracranial progression",
        "Duration of Complete Response",
        "Number of participants with OS events",
        "Correlation of PFS with TMB",
        "Cost per progression-free survival",
        "Quality-adjusted survival",
        "Change in quality of life",
        "Endometrial cancer-specific survival",
        "Graft survival rate at 1 year",
        "ORR by CA125",
        "CNS ORR",
        "ORR and safety",
        "PFS and OS",
        "ORR/DCR",
        "Overall survival or progression-free survival",
        "Overall Survival (PFS)",
        "Disease-free survival (DSS)",
        "Antibody Response",
        "Number of participants with treatment-emergent adverse events",
    ] {
        assert_eq!(metric(title), None, "{title}");
    }
    assert_eq!(metric(&"overall survival ".repeat(10_000)), None);
    assert_eq!(metric("OS at 4294967295 years"), Some("os rate".to_owned()));
}

#[test]
fn less_is_better_of_a_few() {
    let lower: Vec<_> = Metric::ALL
        .iter()
        .filter(|metric| metric.benefit() == Benefit::Lower)
        .map(|metric| metric.code())
        .collect();
    let expected = [
        "ttr",
        "ae",
        "sae",
        "discontinuation",
        "fatal-ae",
        "exposure-adjusted-ae",
    ];
    assert_eq!(lower, expected);
}

#[test]
fn times_have_a_note_on_censoring_and_nothing_else_has() {
    for metric in Metric::ALL {
        let is_time = metric.kind() == MetricKind::TimeToEvent;
        assert_eq!(metric.censoring().is_some(), is_time, "{metric}");
        assert!(is_time || metric.counts_death().is_none(), "{metric}");
    }
}

/// Every title of the records with a reading was looked at, and so was every title without one.
#[test]
fn titles_of_real_records() {
    const OUTCOMES: [&str; 3] = [
        "/protocolSection/outcomesModule/primaryOutcomes",
        "/protocolSection/outcomesModule/secondaryOutcomes",
        "/protocolSection/outcomesModule/otherOutcomes",
    ];
    const RESULTS: &str = "/resultsSection/outcomeMeasuresModule/outcomeMeasures";
    let Some(studies) = studies() else { return };
    let mut titles = BTreeSet::new();
    for study in &studies {
        titles.extend(strings(study, &OUTCOMES, "measure"));
        titles.extend(strings(study, &[RESULTS], "title"));
    }
    let mut page = String::new();
    let mut read = 0;
    for title in &titles {
        if let Some(found) = metric(title) {
            read += 1;
            let _ = writeln!(page, "{found}: {title}");
        }
    }
    let _ = writeln!(page, "{read} of {}", titles.len());
    insta::assert_snapshot!(page);
}

#[test]
fn conditions_are_read() {
    for (condition, expected) in [
        ("Breast Cancer Female", "breast-cancer"),
        ("Male Breast Carcinoma", "male-breast-cancer"),
        ("Metastatic Breast Carcinoma", "breast-cancer"),
        ("Cancer of the Breast", "breast-cancer"),
        ("Malignant Neoplasm of Breast", "breast-cancer"),
        ("Triple Negative Breast Neoplasms", "breast-cancer"),
        ("Non-metastatic Breast Cancer", "breast-cancer"),
        ("Stage II/III Breast Cancer", "breast-cancer"),
        ("Non-small Cell Lung Cancer", "non-small-cell-lung-cancer"),
        (
            "Non-Small Cell Lung Cancer (NSCLC)",
            "non-small-cell-lung-cancer",
        ),
        (
            "Carcinoma, Non-Small-Cell Lung",
            "non-small-cell-lung-cancer",
        ),
        ("EGFR Mutation Positive NSCLC", "non-small-cell-lung-cancer"),
        ("Lung Cancer (Small Cell)", "small-cell-lung-cancer"),
        ("Adenocarcinoma of Lung", "lung-adenocarcinoma"),
        ("Stage IV Colorectal Cancer AJCC v8", "colorectal-cancer"),
        ("Esophageal Neoplasms", "oesophageal-cancer"),
        ("Stomach Cancer", "gastric-cancer"),
        (
            "Lymphoma, Large B-Cell, Diffuse",
            "diffuse-large-b-cell-lymphoma",
        ),
        (
            "Diffuse Large B-Cell Lymphoma (DLBCL)",
            "diffuse-large-b-cell-lymphoma",
        ),
        ("Acute Myeloid Leukemia", "acute-myeloid-leukaemia"),
        ("Leukemia, Myeloid, Acute", "acute-myeloid-leukaemia"),
        (
            "Childhood Acute Lymphoblastic Leukemia (ALL)",
            "acute-lymphoblastic-leukaemia",
        ),
        // The leukaemia, the lymphoma, or both.
        (
            "Precursor Cell Lymphoblastic Leukemia-Lymphoma",
            "lymphoid-neoplasm",
        ),
        ("Relapsed/Refractory Multiple Myeloma", "multiple-myeloma"),
        ("Recurrent Ovarian Carcinoma", "ovarian-cancer"),
        ("Primary Peritoneal Carcinoma", "primary-peritoneal-cancer"),
        (
            "Metastatic Castration-resistant Prostate Cancer (mCRPC)",
            "prostate-cancer",
        ),
        ("Prostate Adenocarcinoma", "prostate-cancer"),
        ("Non-muscle Invasive Bladder Cancer", "bladder-cancer"),
        ("Ductal Carcinoma In Situ", "ductal-carcinoma-in-situ"),
        ("Neuroendocrine Cancer", "neuroendocrine-neoplasm"),
        // MeSH counts the neck of the uterus to it.
        ("Uterine Neoplasms", "gynaecological-cancer"),
        ("Advanced Solid Tumors", "solid-tumour"),
        ("Hematologic Malignancies", "haematological-cancer"),
        ("Cancer", "cancer"),
    ] {
        let found = CancerType::read(condition).map(CancerType::code);
        assert_eq!(found, Some(expected), "{condition}");
    }
}

#[test]
fn what_is_no_cancer_or_may_be_another_is_not_read() {
    for condition in [
        "",
        "stage",
        "metastatic",
        "Cancer Pain",
        "Cancer Survivors",
        "Breast Density",
        "Breast Cancer Lymphedema",
        "Breast Cancer Prevention",
        "Lung Cancer Screening",
        "Head and Neck",
        "Neoplasm",
        "Neoplasms",
        "Tumor",
        "Breast Tumor",
        "Ovarian Tumor",
        "Brain Neoplasms",
        "Liver Neoplasms",
        "Skin Neoplasms",
        "Metastatic Brain Tumor",
        "Metastatic Malignant Neoplasm in the Brain",
        "Metastatic Liver Cancer",
        "Secondary Malignant Neoplasm of Lung",
        "Liver Metastases",
        "Stage 0 Breast Cancer",
        "Non-invasive Breast Cancer",
        "Smoldering Multiple Myeloma",
        "High Risk Breast Cancer",
        "Indolent Multiple Myeloma",
        "Pancreatic Neuroendocrine Carcinoma",
        "Pancreatic Neuroendocrine Neoplasms",
        "Squamous Cell Carcinoma",
        "Acute Leukemia",
        "Breast Cancer (NSCLC)",
        "Lung Cancer and Breast Cancer",
        "Benign Prostatic Hyperplasia",
        "Metastatic Breast Cancer in Germline-PALB2 Mutations Carriers",
        "Stereotactic Body Radiation Therapy",
    ] {
        assert_eq!(CancerType::read(condition), None, "{condition}");
    }
}

#[test]
fn labels_and_codes_are_conditions() {
    for kind in CancerType::ALL {
        for text in [
            kind.label(),
            kind.code(),
            &kind.label().to_ascii_uppercase(),
        ] {
            let found = CancerType::read(text);
            assert_eq!(found, Some(*kind), "{text}");
        }
    }
    for kind in TherapyKind::ALL {
        let expected = (*kind != TherapyKind::OtherTherapy).then_some(*kind);
        assert_eq!(TherapyKind::read(kind.label()), expected, "{kind}");
    }
}

/// Every condition of the records was looked at.
#[test]
fn conditions_of_real_records() {
    let Some(studies) = studies() else { return };
    let mut conditions = BTreeSet::new();
    for study in &studies {
        let typed = ["/protocolSection/conditionsModule/conditions"];
        conditions.extend(strings(study, &typed, "term"));
        let derived = ["/derivedSection/conditionBrowseModule/meshes"];
        conditions.extend(strings(study, &derived, "term"));
    }
    let mut page = String::new();
    let mut read = 0;
    for condition in &conditions {
        if let Some(kind) = CancerType::read(condition) {
            read += 1;
            let _ = writeln!(page, "{kind}: {condition}");
        }
    }
    let _ = writeln!(page, "{read} of {}", conditions.len());
    insta::assert_snapshot!(page);
}

#[test]
fn therapies_are_read() {
    for (name, expected) in [
        ("Radiation Therapy", "radiotherapy"),
        ("Radiotherapy - Arm A", "radiotherapy"),
        ("Partial Breast Irradiation (PBI)", "radiotherapy"),
        (
            "Stereotactic Body Radiotherapy",
            "external-beam-radiotherapy",
        ),
        (
            "Intensity-Modulated Radiation Therapy",
            "external-beam-radiotherapy",
        ),
        ("3D-CRT/IMRT", "external-beam-radiotherapy"),
        (
            "Whole Brain Radiotherapy (WBRT)",
            "external-beam-radiotherapy",
        ),
        ("High-Dose-Rate Vaginal Brachytherapy", "brachytherapy"),
        ("Surgery", "surgery"),
        ("Robotic esophagectomy", "surgery"),
        ("Chemotherapy", "chemotherapy"),
        ("Standard Adjuvant Endocrine Therapy", "hormone-therapy"),
        ("PD-1 Inhibitors", "checkpoint-inhibitor"),
        ("CAR-T", "car-t-cell-therapy"),
        ("Hematopoietic Stem Cell Transplant", "stem-cell-transplant"),
        ("Early Palliative Care", "palliative-care"),
        ("Best supportive care", "supportive-care"),
        ("acupuncture", "acupuncture"),
    ] {
        let found = TherapyKind::read(name).map(TherapyKind::code);
        assert_eq!(found, Some(expected), "{name}");
    }
    for name in [
        "",
        "adjuvant",
        "neoadjuvant therapy",
        "Standard Therapy",
        "Usual care",
        "sham acupuncture",
        "No surgery",
        "chemoradiation",
        "Chemotherapy and Surgery",
        "Surgery or radiotherapy",
        "Radiofrequency ablation",
        "Radiation exposure",
        "Hormone replacement therapy",
        "Immune checkpoint inhibitors without angiogenesis inhibitors",
        "pembrolizumab",
        "Another therapy",
    ] {
        assert_eq!(TherapyKind::read(name), None, "{name}");
    }
}

/// The list as it is bundled.
fn list() -> DrugList {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/drugs.csv");
    DrugList::from_csv(&fs::read_to_string(path).expect("the bundled list")).expect("a list")
}

/// The parts of a name, each with the drug that it is: `pembrolizumab=pembrolizumab`, `placebo:placebo`, `surgery`.
fn drugs(name: &str, list: &DrugList) -> Vec<String> {
    let words = InterventionWords::read(name);
    let part = |part: &oncology::drug::DrugWords<'_>| match part.find_in(list) {
        Some(found) => format!("{}={}", part.name, found.drug.name),
        None if part.is_placebo => format!("{}:placebo", part.name),
        None => part.name.to_owned(),
    };
    words.parts.iter().map(part).collect()
}

#[test]
fn names_of_interventions_are_taken_apart() {
    let list = list();
    for (name, expected) in [
        ("pembrolizumab 200 mg Q3W", "pembrolizumab=pembrolizumab"),
        ("pembrolizumab, 200 mg, Q3W", "pembrolizumab=pembrolizumab"),
        ("Drug: Keytruda®", "Keytruda®=pembrolizumab"),
        (
            "carboplatin + paclitaxel",
            "carboplatin=carboplatin | paclitaxel=paclitaxel",
        ),
        (
            "Carboplatin and Paclitaxel",
            "Carboplatin=carboplatin | Paclitaxel=paclitaxel",
        ),
        ("Cisplatin 75mg/m2/gemcitabine", "Cisplatin=cisplatin"),
        ("paclitaxel (Taxol)", "paclitaxel=paclitaxel"),
        ("MK-3475 (pembrolizumab)", "MK-3475=pembrolizumab"),
        ("HLX10 (serplulimab)", "HLX10"),
        (
            "Trastuzumab deruxtecan",
            "Trastuzumab deruxtecan=trastuzumab deruxtecan",
        ),
        (
            "trifluridine and tipiracil",
            "trifluridine and tipiracil=trifluridine and tipiracil",
        ),
        (
            "doxorubicin hydrochloride",
            "doxorubicin hydrochloride=doxorubicin",
        ),
        ("Rituximab (genetical recombination)", "Rituximab=rituximab"),
        (
            "Oral S-1 + Oral Osimertinib",
            "S-1 | Osimertinib=osimertinib",
        ),
        (
            "Radiotherapy + durvalumab",
            "Radiotherapy | durvalumab=durvalumab",
        ),
        (
            "Pertuzumab, Trastuzumab, and Hyaluronidase",
            "Pertuzumab=pertuzumab | Trastuzumab=trastuzumab | Hyaluronidase",
        ),
        // Another formulation is another product.
        (
            "nab-paclitaxel/gemcitabine",
            "nab-paclitaxel | gemcitabine=gemcitabine",
        ),
        ("Paclitaxel (albumin-bound)", "Paclitaxel"),
        ("Doxorubicin (PLD)", "Doxorubicin"),
        ("Paclitaxel (Abraxane)", "Paclitaxel"),
        ("Paclitaxel (ABI-007)", "Paclitaxel"),
        ("MM-398 (irinotecan)", "MM-398"),
        ("Paclitaxel (PTX)", "Paclitaxel=paclitaxel"),
        ("Cisplatin (CDDP)", "Cisplatin=cisplatin"),
        ("Sotorasib (AMG 510)", "Sotorasib=sotorasib"),
        ("Liposomal doxorubicin", "Liposomal doxorubicin"),
        ("SB3 (proposed trastuzumab biosimilar)", "SB3"),
        ("Trastuzumab biosimilar", "Trastuzumab biosimilar"),
        // A placebo is no drug, and where it may be either, no part is told.
        (
            "Placebo to pembrolizumab",
            "Placebo to pembrolizumab:placebo",
        ),
        ("Pembrolizumab placebo", "Pembrolizumab placebo:placebo"),
        ("matching placebo", "matching placebo:placebo"),
        (
            "Pembrolizumab + Placebo",
            "Pembrolizumab=pembrolizumab | Placebo:placebo",
        ),
        ("pembrolizumab/placebo", "pembrolizumab/placebo"),
        ("pembrolizumab or placebo", "pembrolizumab or placebo"),
        (
            "Placebo for pembrolizumab and lenvatinib",
            "Placebo for pembrolizumab and lenvatinib",
        ),
        (
            "Cisplatin 75 mg/m2 or carboplatin AUC 5",
            "Cisplatin 75 mg/m2 or carboplatin AUC 5",
        ),
        // A word more, and it is no name.
        ("Docetaxel (gemcitabine)", "Docetaxel"),
        ("Docetaxel (no paclitaxel)", "Docetaxel"),
        ("No pembrolizumab", "No pembrolizumab"),
        (
            "Pembrolizumab sensitivity test",
            "Pembrolizumab sensitivity test",
        ),
        ("Fluorescein angiography", "Fluorescein angiography"),
        ("Vitamin D", "Vitamin D"),
        ("non-drug", "non-drug"),
        ("BI 764532", "BI 764532"),
        ("200", ""),
        ("", ""),
    ] {
        assert_eq!(drugs(name, &list).join(" | "), expected, "{name}");
    }
}

/// Every name with a drug was looked at, and so was every name without one.
#[test]
fn names_of_real_interventions() {
    let Some(folder) = corpus() else { return };
    let list = list();
    let path = folder.join("drugs/ctgov_intervention_names.csv");
    let text = fs::read_to_string(path).expect("the names");
    let (mut page, mut rows, mut read) = (String::new(), 0, 0);
    for line in text.lines().skip(1) {
        let cells = crate::reference::cells(line);
        let name = cells.get(1).expect("a name");
        rows += 1;
        let parts = drugs(name, &list);
        let kind = TherapyKind::read(name).map(|kind| format!("[{kind}]"));
        let is_drug = parts.iter().any(|part| part.contains('='));
        read += usize::from(is_drug);
        // A drug is never the name of a kind of therapy too.
        assert!(!(is_drug && kind.is_some()), "{name}");
        if is_drug || kind.is_some() || parts.iter().any(|part| part.ends_with(":placebo")) {
            let read = kind.unwrap_or_else(|| parts.join(" | "));
            let _ = writeln!(page, "{name}: {read}");
        }
    }
    let _ = writeln!(page, "{read} of {rows} name a drug of the list");
    insta::assert_snapshot!(page);
}

proptest! {
    /// No text makes a reader panic.
    #[test]
    fn any_text_is_answered(text in "\\PC{0,60}", words in "([a-zA-Z0-9µé®()/+,. -]{0,12}(or|mg|placebo|stage|rate|cancer|months)?){0,8}") {
        for text in [&text, &words] {
            let _ = (MetricWords::read(text), CancerType::read(text), TherapyKind::read(text));
            let parts = InterventionWords::read(text);
            prop_assert!(parts.parts.iter().all(|part| text.contains(part.name)));
        }
    }
}
