//! Stages: groups and how texts write them, systems, and the values of each system.

use std::collections::{BTreeSet, HashMap};
use std::fmt::{Debug, Display};
use std::fs;
use std::str::FromStr;
use std::sync::LazyLock;

use oncology::disease::{CancerType, GradeGroup};
use oncology::schema;
use oncology::stage::{
    AnnArbor, Figo, Lugano, LymphomaNumeral, ReadStageGroupError, SeerSummaryStage, StageGroup,
    StageValue, StagingSystem,
};
use oncology::value::Millimetres;
use oncology::vocab::Taxonomy;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::json;

use crate::reference::{cells, reference};
use crate::value::refuses;

/// The texts that the pattern of a definition in the schema describes.
pub(crate) fn matching(definition: &str) -> impl Strategy<Value = String> + use<> {
    let schema = schema::catalog().to_value();
    let pattern = schema["$defs"][definition]["pattern"]
        .as_str()
        .expect("a pattern");
    let inner = pattern.strip_prefix('^').and_then(|p| p.strip_suffix('$'));
    proptest::string::string_regex(inner.expect("a pattern of the whole text")).expect("a pattern")
}

/// Texts that differ in one character from one of these: left out, put in or replaced by one of `near`.
pub(crate) fn nearly(texts: Vec<String>, near: &str) -> impl Strategy<Value = String> + use<> {
    let near: Vec<char> = near.chars().collect();
    let change = (any::<bool>(), proptest::option::of(select(near)));
    (select(texts), any::<Index>(), change).prop_map(|(text, at, (replaces, c))| {
        let mut chars: Vec<char> = text.chars().collect();
        let at = at.index(chars.len() + 1);
        if at < chars.len() && (replaces || c.is_none()) {
            chars.remove(at);
        }
        if let Some(c) = c {
            chars.insert(at, c);
        }
        chars.into_iter().collect()
    })
}

/// Each text is read, and prints and is written as the one beside it.
#[track_caller]
fn prints<T>(cases: &[(&str, &str)])
where
    T: FromStr<Err: Display>
        + Display
        + Debug
        + PartialEq
        + serde::Serialize
        + serde::de::DeserializeOwned,
{
    for (text, printed) in cases {
        let value: T = match text.parse() {
            Ok(value) => value,
            Err(error) => panic!("{text}: {error}"),
        };
        assert_eq!(value.to_string(), *printed, "{text}");
        assert_eq!(serde_json::to_value(&value).expect("JSON"), json!(printed));
        assert_eq!(
            serde_json::from_value::<T>(json!(text)).expect(text),
            value,
            "{text}"
        );
    }
}

fn group(text: &str) -> StageGroup {
    text.parse().expect(text)
}

/// Every numbered stage group, in their order.
fn numbered_groups() -> Vec<String> {
    let mut groups = vec!["0".to_owned(), "0a".to_owned(), "0is".to_owned()];
    for numeral in ["I", "II", "III", "IV"] {
        groups.push(numeral.to_owned());
        for letter in 'A'..='D' {
            groups.extend(["", "1", "2", "3"].map(|digit| format!("{numeral}{letter}{digit}")));
        }
        if numeral == "I" {
            groups.push("IS".to_owned());
        }
    }
    groups
}

/// Every stage group.
fn all_groups() -> Vec<String> {
    let others = ["occult", "unstageable"].map(str::to_owned);
    numbered_groups().into_iter().chain(others).collect()
}

#[test]
fn stage_groups_order() {
    let groups: Vec<StageGroup> = numbered_groups().iter().map(|text| group(text)).collect();
    assert_eq!(groups.len(), 72);
    assert!(groups.windows(2).all(|pair| pair[0] < pair[1]));
    for (low, high) in [
        ("0", "0a"),
        ("0a", "0is"),
        ("0is", "I"),
        ("I", "IA"),
        ("IA", "IA1"),
        ("IA3", "IB"),
        ("IB", "IS"),
        ("IS", "II"),
        ("IIIC2", "IV"),
        ("IVA", "IVB"),
    ] {
        assert!(group(low) < group(high), "{low} {high}");
    }
    assert_eq!(
        [
            group("0"),
            group("I"),
            group("II"),
            group("III"),
            group("IV")
        ],
        [
            StageGroup::ZERO,
            StageGroup::I,
            StageGroup::II,
            StageGroup::III,
            StageGroup::IV
        ]
    );
    assert_eq!(
        ["0is", "IS", "IIA", "IIIC2", "IVB"].map(|text| group(text).number()),
        [Some(0), Some(1), Some(2), Some(3), Some(4)]
    );
}

#[test]
fn groups_without_a_numeral_have_no_place_in_the_order() {
    let outside = [StageGroup::OCCULT, StageGroup::UNSTAGEABLE];
    assert_eq!(
        outside.map(|group| group.to_string()),
        ["occult", "unstageable"]
    );
    for one in outside {
        assert_eq!((one.number(), one.broader()), (None, None));
        for text in all_groups() {
            let other = group(&text);
            let same = (one == other).then_some(std::cmp::Ordering::Equal);
            assert_eq!(one.partial_cmp(&other), same, "{one} {text}");
            assert_eq!(other.partial_cmp(&one), same, "{one} {text}");
            assert_eq!(one.is_within(other), one == other, "{one} {text}");
        }
    }
}

#[test]
fn stage_groups_are_within_broader_ones() {
    for (text, broader) in [
        ("IIIC2", Some("IIIC")),
        ("IIIC", Some("III")),
        ("III", None),
        ("IS", Some("I")),
        ("0a", Some("0")),
        ("0is", Some("0")),
        ("0", None),
    ] {
        assert_eq!(group(text).broader(), broader.map(group), "{text}");
    }
    for (text, within, beside) in [
        (
            "IIIC2",
            &["IIIC2", "IIIC", "III"][..],
            &["IIIC1", "IIIB", "II", "IV", "0"][..],
        ),
        ("IA1", &["IA", "I"], &["IB1", "IIA1", "IS"]),
        ("IV", &["IV"], &["IVA", "IVB"]),
        ("0is", &["0"], &["0a", "IS"]),
        ("IS", &["I"], &["IA", "0is"]),
    ] {
        for other in within {
            assert!(group(text).is_within(group(other)), "{text} {other}");
        }
        for other in beside {
            assert!(!group(text).is_within(group(other)), "{text} {other}");
        }
    }
}

#[test]
fn stage_groups_are_read_and_written() {
    for text in all_groups() {
        prints::<StageGroup>(&[(&text, &text)]);
    }
}

#[test]
fn stage_groups_refuse() {
    let numeral = "expected `0`, `I`, `II`, `III` or `IV` at the start";
    let subdivision =
        "expected nothing, a letter A to D, or a letter and a digit 1 to 3 after the numeral";
    refuses::<StageGroup>(&[
        ("", numeral),
        ("4", numeral),
        ("iv", numeral),
        ("stage IV", numeral),
        ("V", numeral),
        ("IIII", numeral),
        ("VI", numeral),
        ("Occult", numeral),
        ("0b", "expected nothing, `a` or `is` after `0`"),
        ("0A", "expected nothing, `a` or `is` after `0`"),
        ("0IS", numeral),
        ("IVa", subdivision),
        ("IE", subdivision),
        ("IIS", subdivision),
        ("IA4", subdivision),
        ("IAB", subdivision),
        ("IV ", subdivision),
        ("IVé", subdivision),
    ]);
}

/// Each text is read as the group beside it.
#[track_caller]
fn reads(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        match StageGroup::read(text) {
            Ok(read) => assert_eq!(read.to_string(), *expected, "{text}"),
            Err(error) => panic!("{text}: {error}"),
        }
    }
}

#[test]
fn texts_name_stage_groups() {
    reads(&[
        ("stage 4", "IV"),
        ("Stage IV", "IV"),
        ("stage four", "IV"),
        ("STAGE FOUR", "IV"),
        ("Stage: IV", "IV"),
        ("  stage 4\t", "IV"),
        ("stage\u{a0}4", "IV"),
        ("stage-IV disease", "IV"),
        ("stage-iv disease", "IV"),
        ("stage4", "IV"),
        ("StageIVa", "IVA"),
        ("Stage IV.", "IV"),
        ("Stage-4 cancer", "IV"),
        ("IV", "IV"),
        ("stage 4 lung cancer", "IV"),
        ("Stage IV (metastatic)", "IV"),
        ("stage 2, grade 3", "II"),
        ("stage 4, high-grade", "IV"),
        ("stage IV breast cancer", "IV"),
        ("stage iv;", "IV"),
        ("stage 3 b breast cancer", "IIIB"),
        ("stage 3 a", "IIIA"),
        ("stage 3 a disease", "IIIA"),
        ("stage 3, a rare cancer", "III"),
        ("stage 4, s/p surgery", "IV"),
        ("IVA", "IVA"),
        ("IV cancer", "IV"),
        ("STAGE 3b", "IIIB"),
        ("stage 3 B", "IIIB"),
        ("stage III-B tumor", "IIIB"),
        ("stage IIIC2 cancer", "IIIC2"),
        ("Stage IIIc2 carcinoma", "IIIC2"),
        ("stage two", "II"),
        ("stage 2a tumour", "IIA"),
        ("stage 1A3", "IA3"),
        ("stage one", "I"),
        ("stage IS", "IS"),
        ("Stage 1S", "IS"),
        ("IS", "IS"),
        ("Stage 0", "0"),
        ("stage zero", "0"),
        ("stage 0a", "0a"),
        ("stage 0is", "0is"),
        ("Stage 0IS", "0is"),
        ("occult", "occult"),
        ("Occult carcinoma", "occult"),
        ("stage occult", "occult"),
        ("unstageable", "unstageable"),
        ("Cannot be assessed", "unstageable"),
        ("stage cannot be assessed", "unstageable"),
    ]);
}

#[test]
fn texts_that_name_no_stage_group_are_refused() {
    let grade =
        "a grade tells how the cells look, not how far the cancer has spread; it is no stage";
    let bare = "by itself this may be a grade or something else; write `stage` before it";
    let several = "several stages; give each by itself";
    let neuroblastoma = "4S is a stage of neuroblastoma only; give it as a value of INSS";
    let five = "stage V exists for Wilms tumour only; give it as a value of that system";
    let numeral = "expected `0`, `I`, `II`, `III` or `IV` at the start";
    let subdivision =
        "expected nothing, a letter A to D, or a letter and a digit 1 to 3 after the numeral";
    for (text, message) in [
        ("grade 4", grade),
        ("Grade IV", grade),
        ("GRADE 3 tumour", grade),
        ("grade-3", grade),
        ("grade", grade),
        ("G4", grade),
        ("g2 cancer", grade),
        ("GX", grade),
        ("gleason 7", grade),
        ("Gleason: 8", grade),
        ("4", bare),
        (" 3 ", bare),
        ("3b", bare),
        ("0", bare),
        ("4S", bare),
        ("2 cancer", bare),
        ("stage 4S", neuroblastoma),
        ("Stage 4s disease", neuroblastoma),
        ("stage IVS", neuroblastoma),
        ("stage IV-S", neuroblastoma),
        ("stage V", five),
        ("Stage 5", five),
        ("stage five", five),
        ("stage V disease", five),
        ("metastatic", numeral),
        ("advanced cancer", numeral),
        ("", numeral),
        ("cancer", numeral),
        ("stage", numeral),
        ("stage cancer", numeral),
        ("stage 10", numeral),
        ("stage 42", numeral),
        ("stage 1-2", several),
        ("stage III-IV", several),
        ("stage I-II", several),
        ("stage II I", several),
        ("stage one ii", several),
        ("stage is", subdivision),
        ("is", subdivision),
        ("stage 1i", subdivision),
        ("stage twoi", subdivision),
        ("four", bare),
        ("two cancer", bare),
        ("stage 6", numeral),
        ("stage VI", numeral),
        ("stage X", numeral),
        ("stage IIII", numeral),
        ("stage grade 4", grade),
        ("WHO grade 4", grade),
        ("high grade", grade),
        ("stage IVE", subdivision),
        ("stage IVD4", subdivision),
        ("stage 2/3", several),
        ("stage I–II", several),
        ("stage 4 or 3", several),
        ("stages III and IV", several),
        ("IIIA or IIIB", several),
        ("II-III", several),
        ("iv", bare),
        ("iv drip", bare),
        ("stage IIIA/B", subdivision),
        ("stage 2S", subdivision),
        ("stage 0b", "expected nothing, `a` or `is` after `0`"),
        ("stage 0 I", several),
    ] {
        let error = StageGroup::read(text).expect_err(text);
        assert_eq!(error.to_string(), message, "{text}");
    }
}

proptest! {
    #[test]
    fn stage_groups_are_what_the_pattern_says(text in matching("StageGroup")) {
        prop_assert!(all_groups().contains(&text), "{}", text);
        prop_assert_eq!(group(&text).to_string(), text);
    }

    #[test]
    fn nothing_near_a_stage_group_is_one(text in nearly(all_groups(), "0IVABCDESais1234é ")) {
        prop_assert_eq!(text.parse::<StageGroup>().is_ok(), all_groups().contains(&text), "{}", text);
    }

    #[test]
    fn a_stage_group_is_read_as_it_prints(text in select(all_groups()), space in "[ \u{a0}:-]{1,2}", what in "( (cancer|tumou?r|disease|carcinoma))?") {
        for word in ["stage", "Stage", "STAGE"] {
            prop_assert_eq!(StageGroup::read(&format!("{word}{space}{text}{what}")), Ok(group(&text)));
        }
        // In small letters IS is the English word.
        if text != "IS" {
            prop_assert_eq!(StageGroup::read(&format!("stage{space}{text}{what}").to_lowercase()), Ok(group(&text)));
        }
    }

    #[test]
    fn any_text_names_a_group_that_is_read_again(
        text in prop_oneof!["(stage|Stage)?[- ]?[0-5IViv]{0,3}[a-eA-ES]?[0-4]?( cancer)?", "[a-zA-Z0-9 :-]{0,16}", any::<String>()],
    ) {
        match StageGroup::read(&text) {
            Ok(read) => prop_assert_eq!(StageGroup::read(&format!("stage {read}")), Ok(read)),
            Err(error) => prop_assert!(!error.to_string().is_empty()),
        }
    }

    #[test]
    fn a_grade_is_never_a_stage(
        before in "((WHO|CNS WHO|nuclear|histologic|high) )?",
        word in "(grade|Grade|GRADE|g|G|gleason|Gleason|isup|Fuhrman)",
        space in "[ :-]{0,2}",
        number in "([0-9]|10|X|I|II|III|IV|one|two|three|four)",
        after in "([abAB]|[-/][1-4])?( (cancer|disease|tumou?r))?",
    ) {
        let text = format!("{before}{word}{space}{number}{after}");
        prop_assert!(StageGroup::read(&text).is_err(), "{}", text);
        let says_grade = before.is_empty() && matches!(word.to_lowercase().as_str(), "grade" | "gleason");
        if says_grade && !space.is_empty() {
            prop_assert_eq!(StageGroup::read(&text), Err(ReadStageGroupError::Grade), "{}", text);
        }
    }

    #[test]
    fn a_digit_without_the_word_stage_is_never_one(number in "[0-9]{1,2}", after in "(a|b|is|S)?( (cancer|disease))?") {
        prop_assert_eq!(StageGroup::read(&format!("{number}{after}")), Err(ReadStageGroupError::Bare));
    }
}

/// NCI Thesaurus codes of the value set of staging methods, `CancerStagingMethodVS`.
const NCIT: [&str; 23] = [
    "C186527", "C141206", "C62575", "C128932", "C186536", "C140258", "C85407", "C99408", "C115132",
    "C111073", "C141168", "C186520", "C198826", "C177308", "C186567", "C123333", "C177309",
    "C112006", "C18008", "C141685", "C18214", "C15432", "C188404",
];

#[test]
fn the_methods_of_mcode_are_all_there() {
    let methods: Vec<&StagingSystem> = StagingSystem::ALL
        .iter()
        .filter(|system| {
            system
                .source()
                .starts_with("HL7 mCODE STU4, CancerStagingMethodVS")
        })
        .collect();
    assert_eq!(methods.len(), 59);
    let mut holders: HashMap<String, Vec<&StagingSystem>> = HashMap::new();
    for system in StagingSystem::ALL {
        if let Some(code) = system.ncit() {
            holders.entry(code.to_string()).or_default().push(system);
        }
    }
    for (code, systems) in &holders {
        assert_eq!(systems.len(), 1, "{code} {systems:?}");
    }
    for code in NCIT {
        let system = holders.get(code).and_then(|systems| systems.first());
        assert!(
            system.is_some_and(|system| methods.contains(system)),
            "{code}"
        );
    }
    for (system, code) in [
        (StagingSystem::Seer, "C15432"),
        (StagingSystem::Uicc, "C188404"),
        (StagingSystem::TnmOvary, "C18008"),
        (StagingSystem::FigoGtn, "C99408"),
        (StagingSystem::ModifiedChang, "C198826"),
        (StagingSystem::IgcccSeminoma, "C177309"),
        (StagingSystem::Valg, "C141685"),
        (StagingSystem::WhitmoreJewett, "C18214"),
    ] {
        assert_eq!(
            system.ncit().map(|code| code.to_string()).as_deref(),
            Some(code)
        );
    }
}

#[test]
fn staging_systems_stand_below_the_broader_one() {
    for system in StagingSystem::ALL {
        assert!(!system.ancestors().contains(system), "{system}");
        assert_eq!(
            system.parents().is_empty(),
            StagingSystem::roots().any(|root| root == *system),
            "{system}"
        );
        assert_eq!(
            system.is_tnm(),
            system.is_a(StagingSystem::Ajcc) || system.is_a(StagingSystem::Uicc)
        );
    }
    for (system, broader) in [
        (StagingSystem::Ajcc8, StagingSystem::Ajcc),
        (StagingSystem::TnmOvary, StagingSystem::Uicc),
        (StagingSystem::FigoEpithelialOvary, StagingSystem::Figo),
        (
            StagingSystem::FigoGtn,
            StagingSystem::TrophoblasticMalignancy,
        ),
        (StagingSystem::Cotswolds, StagingSystem::AnnArbor),
        (StagingSystem::LuganoHodgkin, StagingSystem::Lugano),
        (StagingSystem::ModifiedChang, StagingSystem::Medulloblastoma),
    ] {
        assert!(system.is_a(broader) && !broader.is_a(system), "{system}");
    }
    for (one, other) in [
        (StagingSystem::Lugano, StagingSystem::AnnArbor),
        (StagingSystem::ModifiedRai, StagingSystem::Rai),
        (StagingSystem::RIss, StagingSystem::Iss),
        (StagingSystem::Ajcc, StagingSystem::Uicc),
    ] {
        assert!(!one.is_a(other) && !other.is_a(one), "{one} {other}");
    }
}

#[test]
fn a_system_stages_no_disease_that_its_broader_system_does_not() {
    let overlap = |a: CancerType, b: CancerType| {
        CancerType::ALL
            .iter()
            .any(|kind| kind.is_a(a) && kind.is_a(b))
    };
    let mut compared = 0;
    for system in StagingSystem::ALL {
        for broader in system.ancestors() {
            for disease in system.diseases() {
                // Melanoma of the vulva is no kind of its own.
                let vulvar_melanoma = (StagingSystem::FigoVulvarMelanoma, CancerType::Melanoma);
                if broader.diseases().is_empty() || (*system, *disease) == vulvar_melanoma {
                    continue;
                }
                compared += 1;
                assert!(
                    broader
                        .diseases()
                        .iter()
                        .any(|staged| overlap(*disease, *staged)),
                    "{system} stages {disease}, {broader} does not"
                );
            }
        }
    }
    assert!(compared > 20, "{compared}");
}

#[test]
fn editions_in_force_in_the_united_states() {
    for (year, cancer, edition) in [
        (0, CancerType::LungCancer, None),
        (2002, CancerType::BreastCancer, None),
        (2003, CancerType::BreastCancer, Some(6)),
        (2009, CancerType::BreastCancer, Some(6)),
        (2010, CancerType::BreastCancer, Some(7)),
        (2017, CancerType::BreastCancer, Some(7)),
        (2018, CancerType::BreastCancer, Some(8)),
        (2026, CancerType::BreastCancer, Some(8)),
        (2020, CancerType::CervicalCancer, Some(8)),
        (2021, CancerType::CervicalCancer, Some(9)),
        (2022, CancerType::AnalCancer, Some(8)),
        (2023, CancerType::AnalCancer, Some(9)),
        (2023, CancerType::AppendicealAdenocarcinoma, Some(9)),
        (2022, CancerType::Medulloblastoma, Some(8)),
        (2023, CancerType::Medulloblastoma, Some(9)),
        (2023, CancerType::Glioblastoma, Some(9)),
        (2023, CancerType::VulvarCancer, Some(8)),
        (2024, CancerType::VulvarCancer, Some(9)),
        (2024, CancerType::VaginalCancer, Some(8)),
        (2023, CancerType::AppendicealNeuroendocrineTumour, Some(8)),
        (2024, CancerType::AppendicealNeuroendocrineTumour, Some(9)),
        (2024, CancerType::PancreaticNeuroendocrineTumour, Some(9)),
        (2024, CancerType::PancreaticAdenocarcinoma, Some(8)),
        (2024, CancerType::LungCancer, Some(8)),
        (2025, CancerType::LungCancer, Some(9)),
        (2025, CancerType::SmallCellLungCancer, Some(9)),
        (2024, CancerType::NasopharyngealCancer, Some(8)),
        (2025, CancerType::NasopharyngealCancer, Some(9)),
        (2025, CancerType::HypopharyngealCancer, Some(8)),
        (2025, CancerType::PleuralMesothelioma, Some(9)),
        (2025, CancerType::PeritonealMesothelioma, Some(8)),
        (2024, CancerType::Thymoma, Some(8)),
        (2025, CancerType::ThymicCarcinoma, Some(9)),
        (2026, CancerType::ColorectalCancer, Some(8)),
        (2010, CancerType::LungCancer, Some(7)),
    ] {
        assert_eq!(
            StagingSystem::ajcc_in_force(year, cancer),
            edition,
            "{year} {cancer}"
        );
    }
    assert_eq!(
        [
            CancerType::CervicalCancer,
            CancerType::LungAdenocarcinoma,
            CancerType::ThoracicCancer,
            CancerType::Cancer,
        ]
        .map(StagingSystem::version_9_since),
        [Some(2021), Some(2025), None, None]
    );
}

#[test]
fn summary_stages_have_the_digits_of_registries() {
    for (code, digit) in [
        ("in-situ", 0),
        ("localised", 1),
        ("regional-by-extension", 2),
        ("regional-nodes", 3),
        ("regional-by-both", 4),
        ("regional", 5),
        ("distant", 7),
        ("benign-or-borderline", 8),
        ("unknown", 9),
    ] {
        let stage: SeerSummaryStage = code.parse().expect(code);
        assert_eq!(stage.digit(), digit, "{code}");
        assert!(stage.label().ends_with(&format!("({digit})")), "{code}");
    }
    let digits: BTreeSet<u8> = SeerSummaryStage::ALL
        .iter()
        .map(|stage| stage.digit())
        .collect();
    assert_eq!(digits.len(), SeerSummaryStage::ALL.len());
}

/// A value of each system with a type of its own, by the tag of its JSON form.
const VALUES: [(&str, &str, StagingSystem); 43] = [
    ("ann-arbor", "IIIESB", StagingSystem::AnnArbor),
    ("lugano", "II bulky", StagingSystem::Lugano),
    ("st-jude", "III", StagingSystem::StJude),
    ("ipnhlss", "III", StagingSystem::Ipnhlss),
    ("rai", "II", StagingSystem::Rai),
    ("modified-rai", "intermediate", StagingSystem::ModifiedRai),
    ("binet", "B", StagingSystem::Binet),
    ("iss", "II", StagingSystem::Iss),
    ("r-iss", "II", StagingSystem::RIss),
    ("r2-iss", "II", StagingSystem::R2Iss),
    ("durie-salmon", "IIIB", StagingSystem::DurieSalmon),
    ("figo", "IIIA1(ii)", StagingSystem::FigoOvary),
    ("inss", "4S", StagingSystem::Inss),
    ("inrgss", "MS", StagingSystem::Inrgss),
    ("evans", "IV-S", StagingSystem::Evans),
    ("chang", "M3", StagingSystem::ModifiedChang),
    ("irs-group", "IIB", StagingSystem::IrsGroup),
    ("irs-stage", "3", StagingSystem::IrsStage),
    ("pretext", "IV", StagingSystem::Pretext),
    ("wilms", "V", StagingSystem::Wilms),
    ("irss", "IVa1", StagingSystem::Irss),
    ("reese-ellsworth", "Vb", StagingSystem::ReeseEllsworth),
    ("icrb", "E", StagingSystem::Icrb),
    ("dukes", "C2", StagingSystem::Dukes),
    ("modified-dukes", "B3", StagingSystem::ModifiedDukes),
    ("astler-coller", "B2", StagingSystem::AstlerColler),
    (
        "modified-astler-coller",
        "C3",
        StagingSystem::ModifiedAstlerColler,
    ),
    ("acps", "A0", StagingSystem::Acps),
    ("bclc", "0", StagingSystem::Bclc),
    ("child-pugh", "C", StagingSystem::ChildPugh),
    ("masaoka-koga", "IIB", StagingSystem::MasaokaKoga),
    ("valg", "extensive", StagingSystem::Valg),
    ("breslow", "1.20", StagingSystem::Breslow),
    ("clark", "V", StagingSystem::Clark),
    ("whitmore-jewett", "D2", StagingSystem::WhitmoreJewett),
    (
        "jewett-strong-marshall",
        "B1",
        StagingSystem::JewettStrongMarshall,
    ),
    ("indiana", "9", StagingSystem::Indiana),
    ("igccc", "poor", StagingSystem::IgcccNonSeminoma),
    ("ensat", "IVc", StagingSystem::Ensat),
    ("enneking", "IIB", StagingSystem::Enneking),
    ("toronto", "localised-pretext-II", StagingSystem::Toronto),
    ("summary", "distant", StagingSystem::Seer),
    ("other", "IIB", StagingSystem::WalterReed),
];

#[test]
fn a_value_of_each_system_is_written_under_its_tag() {
    let schema = schema::stage().to_value();
    let properties = schema["$defs"]["StageValue"]["properties"]
        .as_object()
        .expect("properties");
    let tags: BTreeSet<&str> = VALUES.iter().map(|(tag, ..)| *tag).collect();
    assert_eq!(tags, properties.keys().map(String::as_str).collect());
    let values = VALUES.map(|(tag, text, system)| {
        let json = format!(r#"{{"{tag}":"{text}"}}"#);
        let value: StageValue = serde_json::from_str(&json).expect(&json);
        assert_eq!(serde_json::to_string(&value).expect("JSON"), json);
        assert_eq!(value.to_string(), text);
        assert_eq!(
            StageValue::read(system, text),
            Some(Ok(value.clone())),
            "{json}"
        );
        (value, system)
    });
    for (value, own) in &values {
        for (_, system) in &values {
            assert_eq!(value.is_of(*system), system == own, "{value:?} {system}");
        }
    }
}

#[test]
fn a_value_is_of_each_system_that_uses_its_list() {
    let value = |system, text: &str| StageValue::read(system, text).expect("values").expect(text);
    let systems = |value: &StageValue| -> Vec<StagingSystem> {
        let all = StagingSystem::ALL.iter().copied();
        all.filter(|system| value.is_of(*system)).collect()
    };
    assert_eq!(
        systems(&value(StagingSystem::AnnArbor, "IIB")),
        [
            StagingSystem::AnnArbor,
            StagingSystem::AnnArborHodgkin,
            StagingSystem::AnnArborNonHodgkin,
            StagingSystem::Cotswolds,
        ]
    );
    assert_eq!(
        systems(&value(StagingSystem::MasaokaKoga, "IVA")),
        [
            StagingSystem::MasaokaKoga,
            StagingSystem::ThymomaMasaokaKoga
        ]
    );
    assert_eq!(
        systems(&value(StagingSystem::Wilms, "V")),
        [StagingSystem::Wilms, StagingSystem::WilmsSiop]
    );
    // Figo has children without a list, so each of its systems takes the form.
    assert!(
        systems(&value(StagingSystem::FigoCervix, "IIIC1r"))
            .iter()
            .all(|system| system.is_a(StagingSystem::Figo))
    );
    // Rai's II and ISS's II are not the same value.
    assert_ne!(
        value(StagingSystem::Rai, "II"),
        value(StagingSystem::Iss, "II")
    );
}

#[test]
fn systems_of_tnm_have_groups_and_no_values() {
    for system in StagingSystem::ALL {
        assert_eq!(
            StageValue::read(*system, "IV").is_none(),
            system.is_tnm(),
            "{system}"
        );
    }
}

#[test]
fn values_of_other_systems_are_refused() {
    for (system, texts) in [
        (
            StagingSystem::AnnArbor,
            &["0", "V", "II bulky", "IIC", "2"][..],
        ),
        (StagingSystem::Cotswolds, &["IIXX", "IIAB"]),
        (StagingSystem::Lugano, &["IIIE", "IIX", "IIIS", "V"]),
        (StagingSystem::StJude, &["0", "IE", "IIA", "V"]),
        (StagingSystem::Ipnhlss, &["IIB", "V"]),
        (StagingSystem::Rai, &["A", "V", "IA", "1", "low"]),
        (StagingSystem::ModifiedRai, &["II", "Low", "poor"]),
        (StagingSystem::Binet, &["II", "D", "a"]),
        (StagingSystem::Iss, &["0", "IV", "IIA"]),
        (StagingSystem::RIss, &["0", "IV"]),
        (StagingSystem::R2Iss, &["0", "V"]),
        (StagingSystem::DurieSalmon, &["IV", "IC"]),
        (StagingSystem::FigoCervix, &["V", "IIID", "4"]),
        (StagingSystem::Inss, &["IV", "L1", "5"]),
        (StagingSystem::Inrgss, &["4S", "L3", "M1"]),
        (StagingSystem::Evans, &["4S", "V"]),
        (StagingSystem::Medulloblastoma, &["M5", "L1", "IV"]),
        (StagingSystem::IrsGroup, &["1", "IIIC", "V"]),
        (StagingSystem::IrsStage, &["I", "5"]),
        (StagingSystem::Pretext, &["0", "V", "1"]),
        (StagingSystem::WilmsSiop, &["0", "VI", "5"]),
        (StagingSystem::Irss, &["V", "E"]),
        (StagingSystem::ReeseEllsworth, &["VIa", "Vc", "E"]),
        (StagingSystem::Icrb, &["F", "Va", "I"]),
        (StagingSystem::Dukes, &["B1", "E", "III"]),
        (StagingSystem::ModifiedDukes, &["B4", "E", "III"]),
        (StagingSystem::AstlerColler, &["B3", "C", "D"]),
        (StagingSystem::ModifiedAstlerColler, &["B4", "E", "III"]),
        (StagingSystem::Acps, &["B1", "E", "0"]),
        (StagingSystem::Bclc, &["E", "I"]),
        (StagingSystem::ChildPugh, &["D", "0", "7"]),
        (StagingSystem::ThymomaMasaokaKoga, &["IIC", "IVC", "V"]),
        (StagingSystem::Valg, &["Limited", "localised", "IV"]),
        (StagingSystem::Breslow, &["III", "1.2 mm", "<1.0", "1,2"]),
        (StagingSystem::Clark, &["0", "VI", "1.2"]),
        (StagingSystem::AuaProstate, &["A3", "E", "T2"]),
        (StagingSystem::JewettStrongMarshall, &["B3", "E", "T2"]),
        (StagingSystem::Indiana, &["0", "10", "III"]),
        (StagingSystem::Igccc, &["Good", "high", "I"]),
        (StagingSystem::Ensat, &["V", "IVd", "IIa"]),
        (StagingSystem::Enneking, &["IV", "IIC", "3"]),
        (StagingSystem::Toronto, &["M5", "L3", "IVA"]),
        (StagingSystem::Seer, &["IV", "metastatic", "6"]),
        (StagingSystem::Stannard, &["", " "]),
    ] {
        for text in texts {
            let read = StageValue::read(system, text).expect("a system with values");
            let error = read.expect_err(text).to_string();
            assert!(
                error.starts_with(&format!("`{text}` is no value of {}: ", system.label())),
                "{error}"
            );
        }
    }
    for (system, text, message) in [
        (
            StagingSystem::Breslow,
            "1.2 mm",
            "`1.2 mm` is no value of Breslow thickness: expected digits with at most one `.`, found ' ' at byte 3",
        ),
        (
            StagingSystem::FigoCervix,
            "V",
            "`V` is no value of FIGO, cervix: expected `0`, `I`, `II`, `III` or `IV` at the start",
        ),
        (
            StagingSystem::Cotswolds,
            "IIC",
            "`IIC` is no value of Cotswolds modification of Ann Arbor: expected `E`, `S`, `X`, `A` or `B` behind the numeral, found 'C'",
        ),
    ] {
        let read = StageValue::read(system, text).expect("a system with values");
        assert_eq!(read.expect_err(text).to_string(), message);
    }
    for (json, message) in [
        (
            r#"{"binet":"II"}"#,
            "`II` is not a code of Binet: expected one of `A`, `B`, `C` at line 1 column 13",
        ),
        (
            r#"{"breslow":"1.2 mm"}"#,
            "`1.2 mm` is not a number of millimetres in a string (write it in quotes: \"1.2\"): expected digits with at most one `.`, found ' ' at byte 3 at line 1 column 19",
        ),
    ] {
        let error = serde_json::from_str::<StageValue>(json).unwrap_err();
        assert_eq!(error.to_string(), message);
    }
    for json in [
        r#"{"rai":"II","binet":"A"}"#,
        "{}",
        r#"{"ray":"II"}"#,
        r#""II""#,
    ] {
        assert!(serde_json::from_str::<StageValue>(json).is_err(), "{json}");
    }
}

/// Every value that the reference lists is read by its system and prints itself.
#[test]
fn the_values_of_the_reference_are_read() {
    use StagingSystem as S;

    let Some(folder) = reference() else { return };
    let text = fs::read_to_string(folder.join("staging/nontnm_values.csv")).expect("the list");
    let mut lines = text.lines();
    assert_eq!(
        lines.next(),
        Some("system,value,ncit_code,source,rule_or_note")
    );
    let (mut values, mut left_out) = (0, Vec::new());
    for line in lines {
        let row = cells(line);
        let (name, value) = (row[0].as_str(), row[1].as_str());
        let (systems, edition): (&[S], Option<u16>) = match (name, value) {
            // Each of them dropped or never had the other's forms.
            ("Ann Arbor / Lugano", "II bulky") => (&[S::Lugano], None),
            ("Ann Arbor / Lugano", "IIIE" | "IIIS" | "IIIES") => (
                &[S::AnnArborHodgkin, S::AnnArborNonHodgkin, S::Cotswolds],
                None,
            ),
            ("Ann Arbor / Lugano", _) => (&[S::AnnArbor, S::Lugano, S::LuganoHodgkin], None),
            ("Rai", _) => (&[S::Rai], None),
            ("Binet", _) => (&[S::Binet], None),
            ("ISS (myeloma)", _) => (&[S::Iss], None),
            ("R-ISS", _) => (&[S::RIss], None),
            ("R2-ISS", _) => (&[S::R2Iss], None),
            ("Durie-Salmon", _) => (&[S::DurieSalmon], None),
            ("FIGO (mCODE union)", _) => (&[S::Figo], None),
            ("FIGO cervix 2018", _) => (&[S::FigoCervix], Some(2018)),
            ("FIGO ovary/tube/peritoneum 2014", _) => {
                (&[S::FigoOvary, S::FigoEpithelialOvary], Some(2014))
            }
            ("FIGO endometrium 2009", _) => (&[S::FigoEndometrium], Some(2009)),
            ("FIGO endometrium 2023", _) => (&[S::FigoEndometrium], Some(2023)),
            ("FIGO uterine sarcoma (LMS/ESS)", _) => (&[S::FigoUterineSarcoma], Some(2009)),
            ("FIGO adenosarcoma", _) => (&[S::FigoAdenosarcoma], Some(2009)),
            ("FIGO vulva 2009/2021", _) => (&[S::FigoVulva], Some(2021)),
            ("FIGO vagina", _) => (&[S::FigoVagina], Some(2009)),
            ("FIGO GTN", _) => (&[S::FigoGtn], Some(2000)),
            ("INSS", _) => (&[S::Inss], None),
            ("INRGSS", _) => (&[S::Inrgss], None),
            ("BCLC", _) => (&[S::Bclc], None),
            ("Child-Pugh", _) => (&[S::ChildPugh], None),
            ("Clark level", _) => (&[S::Clark], None),
            ("Masaoka-Koga", _) => (&[S::MasaokaKoga, S::ThymomaMasaokaKoga], None),
            ("Wilms (COG/NWTS)", _) => (&[S::Wilms], None),
            ("IRS clinical group", _) => (&[S::IrsGroup], None),
            ("PRETEXT", _) => (&[S::Pretext], None),
            ("Retinoblastoma IRSS", _) => (&[S::Irss], None),
            ("VALG (SCLC)", _) => (&[S::Valg], None),
            ("Dukes", _) => (&[S::Dukes], None),
            ("Modified Astler-Coller", _) => (&[S::ModifiedAstlerColler], None),
            ("IGCCC", _) => (&[S::Igccc, S::IgcConsensusRisk, S::IgcccNonSeminoma], None),
            ("ENSAT", _) => (&[S::Ensat], None),
            ("Murphy/St Jude NHL", _) => (&[S::StJude], None),
            ("Chang M (medulloblastoma)", _) => (&[S::ModifiedChang, S::Medulloblastoma], None),
            // A grade, which is no stage.
            ("ISUP Grade Group", _) => {
                assert_eq!(value.parse::<GradeGroup>().expect(value).code(), value);
                (&[], None)
            }
            // Ranges for T; the value of Breslow is the thickness that was measured.
            ("Breslow T bands", _) => {
                left_out.push(value.to_owned());
                assert!(value.parse::<Millimetres>().is_err(), "{value}");
                (&[], None)
            }
            _ => panic!("the reference has a new system: {name}"),
        };
        for system in systems {
            match StageValue::read(*system, value) {
                Some(Ok(read)) => {
                    assert_eq!(
                        (read.to_string().as_str(), read.is_of(*system)),
                        (value, true)
                    );
                }
                other => panic!("{name} {value}: {other:?}"),
            }
            if let Some(edition) = edition {
                let stage: Figo = value.parse().expect(value);
                assert_eq!(stage.exists(*system, edition), Some(true), "{name} {value}");
            }
        }
        values += 1;
    }
    assert!(values > 250, "only {values} values were seen");
    assert_eq!(left_out, ["<=1.0", ">1.0-2.0", ">2.0-4.0", ">4.0"]);
}

#[test]
fn ann_arbor_is_read_in_any_order_and_printed_in_one() {
    prints::<AnnArbor>(&[
        ("I", "I"),
        ("IE", "IE"),
        ("IEA", "IEA"),
        ("IAE", "IEA"),
        ("IIB", "IIB"),
        ("IIBE", "IIEB"),
        ("IIX", "IIX"),
        ("IIBX", "IIXB"),
        ("IIXE", "IIEX"),
        ("IIIS", "IIIS"),
        ("IIISB", "IIISB"),
        ("IIIES", "IIIES"),
        ("IIIASE", "IIIESA"),
        ("IVBES", "IVESB"),
        ("IVXSEB", "IVESXB"),
    ]);
    let stage: AnnArbor = "IIIXSA".parse().expect("a stage");
    assert_eq!(
        (stage.numeral(), stage.b_symptoms()),
        (LymphomaNumeral::III, Some(false))
    );
    assert!(stage.is_bulky() && stage.involves_spleen() && !stage.is_extranodal());
    assert_eq!(
        "II".parse::<AnnArbor>().expect("a stage").b_symptoms(),
        None
    );
}

#[test]
fn ann_arbor_refuses() {
    let numeral = "expected `I`, `II`, `III` or `IV` at the start";
    refuses::<AnnArbor>(&[
        ("", numeral),
        ("0", numeral),
        ("V", numeral),
        ("IIII", numeral),
        ("2A", numeral),
        ("stage II", numeral),
        (
            "IIC",
            "expected `E`, `S`, `X`, `A` or `B` behind the numeral, found 'C'",
        ),
        (
            "IIb",
            "expected `E`, `S`, `X`, `A` or `B` behind the numeral, found 'b'",
        ),
        (
            "II bulky",
            "expected `E`, `S`, `X`, `A` or `B` behind the numeral, found ' '",
        ),
        (
            "IIé",
            "expected `E`, `S`, `X`, `A` or `B` behind the numeral, found 'é'",
        ),
        (
            "IIAB",
            "a second letter of the same meaning behind the numeral: 'B'",
        ),
        (
            "IIEAE",
            "a second letter of the same meaning behind the numeral: 'E'",
        ),
        (
            "IIXX",
            "a second letter of the same meaning behind the numeral: 'X'",
        ),
    ]);
}

#[test]
fn lugano_is_read() {
    prints::<Lugano>(&[
        ("I", "I"),
        ("IE", "IE"),
        ("IAE", "IEA"),
        ("IIEB", "IIEB"),
        ("II bulky", "II bulky"),
        ("IIB bulky", "IIB bulky"),
        ("IIIA", "IIIA"),
        ("IV", "IV"),
        ("IVB", "IVB"),
    ]);
    for (text, advanced) in [
        ("IE", Some(false)),
        ("II", Some(false)),
        ("IIB bulky", None),
        ("III", Some(true)),
        ("IVB", Some(true)),
    ] {
        let stage: Lugano = text.parse().expect(text);
        assert_eq!(stage.is_advanced(), advanced, "{text}");
    }
}

#[test]
fn lugano_refuses() {
    let numeral = "expected `I`, `II`, `III` or `IV` at the start";
    let dropped = "the Lugano classification has `E` with I and II only, ` bulky` with II only, and neither `S` nor `X`";
    refuses::<Lugano>(&[
        ("", numeral),
        ("V", numeral),
        ("bulky", numeral),
        ("IIX", dropped),
        ("IIIS", dropped),
        ("IIIE", dropped),
        ("IVEB", dropped),
        ("I bulky", dropped),
        ("III bulky", dropped),
        ("IIE bulky", dropped),
        ("IIX bulky", dropped),
        (
            "II Bulky",
            "expected `E`, `S`, `X`, `A` or `B` behind the numeral, found ' '",
        ),
        (
            "IIEE",
            "a second letter of the same meaning behind the numeral: 'E'",
        ),
        (
            "IBA",
            "a second letter of the same meaning behind the numeral: 'A'",
        ),
    ]);
}

#[test]
fn figo_is_read() {
    let stages = [
        "0",
        "I",
        "IA1",
        "IB3",
        "IC3",
        "IIA1",
        "IIIA1(i)",
        "IIIA1(ii)",
        "IIIC1i",
        "IIIC2ii",
        "IIICr",
        "IIIC1r",
        "IIIC2p",
        "IAmPOLEmut",
        "IICmp53abn",
        "IIIC1iimMMRd",
        "IImNSMP",
        "III:9",
        "I:0",
        "II:10",
        "IV:25",
        "IVB",
    ];
    for text in stages {
        prints::<Figo>(&[(text, text)]);
    }
    for (text, number, score) in [("0", 0, None), ("IIIC1r", 3, None), ("IV:25", 4, Some(25))] {
        let stage: Figo = text.parse().expect(text);
        assert_eq!((stage.number(), stage.score()), (number, score), "{text}");
    }
}

#[test]
fn figo_refuses() {
    let numeral = "expected `0`, `I`, `II`, `III` or `IV` at the start";
    let score = "expected a score from 0 to 25 after the colon";
    let class = "expected `POLEmut`, `MMRd`, `NSMP` or `p53abn` after `m`";
    let rest = |found: &str| {
        format!(
            "expected a letter A to C, a digit 1 to 3, `i` or `ii`, then `r`, `p`, `m` and a molecular class, or `:` and a score; found `{found}`"
        )
    };
    refuses::<Figo>(&[
        ("", numeral),
        ("V", numeral),
        ("IIII", numeral),
        ("1A", numeral),
        ("iia", numeral),
        ("III:26", score),
        ("III:", score),
        ("III:09", score),
        ("III:9a", score),
        ("III:1000", score),
        ("IAm", class),
        ("IAmpolemut", class),
        ("IAmp53", class),
        ("IIID", &rest("D")),
        ("III°", &rest("°")),
        ("0é", &rest("é")),
        ("IA4", &rest("4")),
        ("IA ", &rest(" ")),
        ("IIIA1(iii)", &rest("(iii)")),
        ("IIIA(i)", &rest("(i)")),
        ("IIICi", &rest("i")),
        ("IIICrp", &rest("rp")),
        ("0A", &rest("A")),
    ]);
}

#[test]
fn figo_stages_exist_for_a_site_and_edition() {
    use StagingSystem as S;

    for (text, system, edition, exists) in [
        ("IB3", S::FigoCervix, 2018, Some(true)),
        ("IIIC1r", S::FigoCervix, 2018, Some(true)),
        ("IIICp", S::FigoCervix, 2018, Some(true)),
        ("IAr", S::FigoCervix, 2018, Some(false)),
        ("IC", S::FigoCervix, 2018, Some(false)),
        ("0", S::FigoCervix, 2018, Some(false)),
        ("III:9", S::FigoCervix, 2018, Some(false)),
        ("IIIA1(ii)", S::FigoOvary, 2014, Some(true)),
        ("IIIA1(ii)", S::FigoEpithelialOvary, 2014, Some(true)),
        ("IIIA1ii", S::FigoOvary, 2014, Some(false)),
        ("IIIC1", S::FigoOvary, 2014, Some(false)),
        ("IIC", S::FigoOvary, 2014, Some(false)),
        ("IC", S::FigoEndometrium, 2009, Some(false)),
        ("IC", S::FigoEndometrium, 2023, Some(true)),
        ("IVC", S::FigoEndometrium, 2009, Some(false)),
        ("IVC", S::FigoEndometrium, 2023, Some(true)),
        ("IIIC1(ii)", S::FigoEndometrium, 2023, Some(false)),
        ("IAmPOLEmut", S::FigoEndometrium, 2023, Some(true)),
        ("IAmPOLEmut", S::FigoEndometrium, 2009, Some(false)),
        ("IIIC1r", S::FigoEndometrium, 2009, Some(false)),
        ("IC", S::FigoAdenosarcoma, 2009, Some(true)),
        ("IC", S::FigoUterineSarcoma, 2009, Some(false)),
        ("IIA", S::FigoVulva, 2021, Some(false)),
        ("IIIC", S::FigoVulva, 2021, Some(true)),
        ("IA", S::FigoVagina, 2009, Some(false)),
        ("III:9", S::FigoGtn, 2000, Some(true)),
        ("III", S::FigoGtn, 2000, Some(true)),
        ("IIIA", S::FigoGtn, 2000, Some(false)),
        // The edition, or the site, is not said.
        ("IB", S::FigoCervix, 1994, None),
        ("IB", S::Figo, 2018, None),
        ("IB", S::FigoUterus, 2023, None),
        ("IB", S::Ajcc, 2018, None),
    ] {
        let stage: Figo = text.parse().expect(text);
        assert_eq!(
            stage.exists(system, edition),
            exists,
            "{text} {system} {edition}"
        );
    }
}

#[test]
fn thicknesses_of_breslow_are_millimetres() {
    for text in ["0", "0.75", "0.8", "1.2", "1.20", "4.0", "12"] {
        let json = format!(r#"{{"breslow":"{text}"}}"#);
        let read = StageValue::read(StagingSystem::Breslow, text).expect("values");
        assert_eq!(read, Ok(serde_json::from_str(&json).expect(&json)));
        assert_eq!(
            serde_json::to_string(&read.expect(text)).expect("JSON"),
            json
        );
    }
    refuses::<Millimetres>(&[
        (
            "",
            "expected at least one digit, and digits on both sides of a `.`",
        ),
        (
            ".8",
            "expected at least one digit, and digits on both sides of a `.`",
        ),
        (
            "1.2 mm",
            "expected digits with at most one `.`, found ' ' at byte 3",
        ),
        (
            "1,2",
            "expected digits with at most one `.`, found ',' at byte 1",
        ),
        (
            "<1.0",
            "expected digits with at most one `.`, found '<' at byte 0",
        ),
        (
            "III",
            "expected digits with at most one `.`, found 'I' at byte 0",
        ),
        ("01", "expected no zeros before the number"),
        (
            "1234567890123456",
            "expected at most 15 digits before the `.` and 12 after it",
        ),
    ]);
}

/// Every text that is a stage of FIGO.
static STAGES_OF_FIGO: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut stems = vec!["0".to_owned()];
    for numeral in ["I", "II", "III", "IV"] {
        stems.push(numeral.to_owned());
        for letter in 'A'..='C' {
            stems.push(format!("{numeral}{letter}"));
            for digit in 1..=3 {
                stems.extend(
                    ["", "i", "ii", "(i)", "(ii)"]
                        .map(|small| format!("{numeral}{letter}{digit}{small}")),
                );
            }
        }
    }
    let words = ["", "r", "p", "mPOLEmut", "mMMRd", "mNSMP", "mp53abn"].map(str::to_owned);
    let suffixes: Vec<String> = words
        .into_iter()
        .chain((0..=25).map(|score| format!(":{score}")))
        .collect();
    stems
        .iter()
        .flat_map(|stem| suffixes.iter().map(move |suffix| format!("{stem}{suffix}")))
        .collect()
});

/// Every text that is a stage of Lugano, also with the letters the other way round.
fn lugano_stages() -> Vec<String> {
    let early = ["", "E", "A", "B", "EA", "EB", "AE", "BE"];
    let mut stages: Vec<String> = ["I", "II"]
        .iter()
        .flat_map(|numeral| early.map(|letters| format!("{numeral}{letters}")))
        .collect();
    for letter in ["", "A", "B"] {
        stages.extend([
            format!("III{letter}"),
            format!("IV{letter}"),
            format!("II{letter} bulky"),
        ]);
    }
    stages
}

proptest! {
    #[test]
    fn figo_is_what_the_pattern_says(text in matching("Figo")) {
        prop_assert!(STAGES_OF_FIGO.contains(&text), "{}", text);
        let stage: Figo = text.parse().map_err(|error| TestCaseError::fail(format!("{text}: {error}")))?;
        prop_assert_eq!(stage.to_string(), text);
    }

    #[test]
    fn nothing_near_a_stage_of_figo_is_one(text in nearly(STAGES_OF_FIGO.clone(), "0IVABCDE1234rpmi():59 ")) {
        prop_assert_eq!(text.parse::<Figo>().is_ok(), STAGES_OF_FIGO.contains(&text), "{}", text);
    }

    #[test]
    fn lugano_is_what_the_pattern_says(text in matching("Lugano")) {
        prop_assert!(lugano_stages().contains(&text), "{}", text);
        prop_assert!(text.parse::<Lugano>().is_ok(), "{}", text);
    }

    #[test]
    fn nothing_near_a_stage_of_lugano_is_one(text in nearly(lugano_stages(), "IVEABXSCé bulky")) {
        prop_assert_eq!(text.parse::<Lugano>().is_ok(), lugano_stages().contains(&text), "{}", text);
    }

    #[test]
    fn a_stage_of_lugano_without_bulk_is_one_of_ann_arbor(text in select(lugano_stages())) {
        let lugano: Lugano = text.parse().expect("a stage");
        match text.parse::<AnnArbor>() {
            Ok(stage) => prop_assert_eq!(
                (stage.to_string(), stage.numeral(), stage.is_extranodal(), stage.b_symptoms()),
                (lugano.to_string(), lugano.numeral(), lugano.is_extranodal(), lugano.b_symptoms())
            ),
            Err(_) => prop_assert!(lugano.is_bulky()),
        }
    }

    #[test]
    fn the_letters_of_ann_arbor_have_no_order(
        numeral in "(I|II|III|IV)",
        letters in proptest::sample::subsequence(vec!['E', 'S', 'X', 'B'], 0..=4).prop_shuffle(),
        without in any::<bool>(),
    ) {
        let letters: String = letters.into_iter().collect();
        let text = format!("{numeral}{letters}");
        let text = if without { text.replace('B', "A") } else { text };
        let stage: AnnArbor = text.parse().expect("a stage");
        let expected: String = ['E', 'S', 'X', 'A', 'B'].into_iter().filter(|c| text.contains(*c)).collect();
        prop_assert_eq!(stage.to_string(), format!("{numeral}{expected}"));
        prop_assert_eq!(stage.to_string().parse::<AnnArbor>(), Ok(stage));
    }

    #[test]
    fn lymphoma_letters_twice_are_refused(text in "(I|II|III|IV)[ESXAB]{0,5}") {
        let letters = text.trim_start_matches(['I', 'V']);
        let twice = ["E", "S", "X"].iter().any(|c| letters.matches(c).count() > 1)
            || letters.matches(['A', 'B']).count() > 1;
        prop_assert_eq!(text.parse::<AnnArbor>().is_err(), twice, "{}", text);
    }
}

#[test]
fn every_stage_of_figo_prints_itself() {
    assert_eq!(STAGES_OF_FIGO.len(), 197 * 33);
    for text in STAGES_OF_FIGO.iter() {
        assert_eq!(
            text.parse::<Figo>().map(|stage| stage.to_string()).as_ref(),
            Ok(text)
        );
    }
}
