//! Diseases: sites and their codes, behaviour, grades, and the record.

use std::collections::BTreeSet;

use oncology::code::IcdOTopography;
use oncology::disease::{
    Behaviour, CancerType, Disease, DiseaseStatus, GleasonScore, GradeGroup, Site, TumourGrade,
};
use oncology::schema;
use oncology::stage::StagingSystem;
use oncology::vocab::Taxonomy;
use proptest::prelude::*;
use serde_json::json;

use crate::stage::{matching, nearly};
use crate::value::refuses;

/// The groups of ICD-O-3 topography, from the first to the last of each run.
const GROUPS: [(u16, u16); 7] = [
    (0, 26),
    (30, 34),
    (37, 42),
    (44, 44),
    (47, 58),
    (60, 77),
    (80, 80),
];

fn topography(text: &str) -> IcdOTopography {
    text.parse().expect(text)
}

/// The codes that the source of a site names, as the ranges of ten times the group plus the subsite.
fn named(site: Site) -> Vec<(u16, u16)> {
    let end = |text: &str, last: u16| -> u16 {
        let digits = text.trim_start_matches('C');
        match digits.split_once('.') {
            Some((group, subsite)) => {
                group.parse::<u16>().expect(text) * 10 + subsite.parse::<u16>().expect(text)
            }
            None => digits.parse::<u16>().expect(text) * 10 + last,
        }
    };
    let Some(codes) = site.source().strip_prefix("ICD-O-3 topography ") else {
        return Vec::new();
    };
    codes
        .split(", ")
        .map(|range| {
            let (first, last) = range.split_once('-').unwrap_or((range, range));
            (end(first, 0), end(last, 9))
        })
        .collect()
}

#[test]
fn every_code_of_a_group_has_a_site_and_no_other_has() {
    let is_group = |group: u16| GROUPS.iter().any(|(a, b)| (*a..=*b).contains(&group));
    let mut sites = BTreeSet::new();
    for group in 0..=80_u16 {
        for subsite in 0..=9_u16 {
            let site = Site::of_topography(topography(&format!("C{group:02}.{subsite}")));
            assert_eq!(
                site != Site::Other,
                is_group(group),
                "C{group:02}.{subsite}"
            );
            sites.insert(site.code());
        }
    }
    // Each site is reached by a code, `other` by those that are not assigned.
    assert_eq!(sites.len(), Site::ALL.len());
}

#[test]
fn a_code_belongs_to_the_site_whose_source_names_it() {
    // Not assigned in ICD-O-3; the page of `Site::of_topography` tells where they fall.
    let unassigned = |code: u16| {
        matches!(code, 385..=387 | 389 | 425..=429 | 483..=487 | 489).then(|| match code / 10 {
            38 => Site::Mediastinum,
            42 => Site::HaematopoieticSystem,
            _ => Site::Retroperitoneum,
        })
    };
    let mut codes = 0;
    for code in 0..=809_u16 {
        let site = Site::of_topography(topography(&format!("C{:02}.{}", code / 10, code % 10)));
        let holders: Vec<Site> = Site::ALL
            .iter()
            .copied()
            .filter(|site| named(*site).iter().any(|(a, b)| (*a..=*b).contains(&code)))
            .collect();
        match unassigned(code) {
            Some(fallen) => assert_eq!((site, holders), (fallen, vec![]), "{code}"),
            None if site == Site::Other => assert_eq!(holders, [], "{code}"),
            None => assert_eq!(holders, [site], "{code}"),
        }
        codes += usize::from(site != Site::Other);
    }
    assert_eq!(codes, 700);
}

#[test]
fn sites_of_codes_that_are_mistaken_for_others() {
    for (code, site) in [
        ("C01.9", Site::BaseOfTongue),
        ("C02.4", Site::Tongue),
        ("C10.1", Site::Oropharynx),
        ("C16.0", Site::Stomach),
        ("C18.1", Site::Colon),
        ("C22.1", Site::Liver),
        ("C24.1", Site::BileDuct),
        ("C33.9", Site::Trachea),
        ("C38.0", Site::Heart),
        ("C38.4", Site::Pleura),
        ("C42.1", Site::BoneMarrow),
        ("C42.2", Site::Spleen),
        ("C44.5", Site::Skin),
        ("C48.0", Site::Retroperitoneum),
        ("C48.2", Site::Peritoneum),
        ("C57.0", Site::FemaleGenitalOrgan),
        ("C63.2", Site::MaleGenitalOrgan),
        ("C68.0", Site::UrinaryOrgan),
        ("C69.6", Site::Eye),
        ("C75.3", Site::EndocrineGland),
        ("C77.0", Site::LymphNode),
        ("C80.9", Site::Unknown),
        // Melanoma of skin and Kaposi sarcoma of ICD-10 are no topography.
        ("C43.9", Site::Other),
        ("C46.0", Site::Other),
        ("C78.7", Site::Other),
    ] {
        assert_eq!(Site::of_topography(topography(code)), site, "{code}");
    }
}

/// A kind of cancer, codes of sites where it arises, and codes of sites that are mistaken for them.
type Arises = (CancerType, &'static [&'static str], &'static [&'static str]);

const ARISES: &[Arises] = &[
    (
        CancerType::LungAdenocarcinoma,
        &["C34.1", "C34.9"],
        &["C33.9", "C38.4"],
    ),
    (
        CancerType::TracheobronchialTumour,
        &["C33.9", "C34.0"],
        &["C32.9"],
    ),
    (
        CancerType::PleuralMesothelioma,
        &["C38.4"],
        &["C34.9", "C48.2"],
    ),
    (CancerType::PeritonealMesothelioma, &["C48.2"], &["C38.4"]),
    (
        CancerType::Thymoma,
        &["C37.9", "C38.1"],
        &["C38.0", "C34.9"],
    ),
    (
        CancerType::OesophagealAdenocarcinoma,
        &["C15.5", "C16.0"],
        &["C17.0"],
    ),
    (CancerType::GastricAdenocarcinoma, &["C16.9"], &["C15.5"]),
    (CancerType::ColonCancer, &["C18.0", "C19.9"], &["C20.9"]),
    (
        CancerType::RectalCancer,
        &["C19.9", "C20.9"],
        &["C18.7", "C21.1"],
    ),
    (CancerType::AnalCancer, &["C21.1", "C44.5"], &["C20.9"]),
    (CancerType::AppendicealCancer, &["C18.1"], &["C20.9"]),
    (
        CancerType::IntrahepaticCholangiocarcinoma,
        &["C22.1"],
        &["C24.0"],
    ),
    (CancerType::AmpullaryCancer, &["C24.1"], &["C25.0", "C17.0"]),
    (
        CancerType::DuodenalOrAmpullaryNeuroendocrineTumour,
        &["C17.0", "C24.1"],
        &["C16.9"],
    ),
    (
        CancerType::PancreaticAdenocarcinoma,
        &["C25.0", "C25.9"],
        &["C24.1"],
    ),
    (CancerType::LaryngealCancer, &["C32.0", "C10.1"], &["C13.0"]),
    (
        CancerType::HypopharyngealCancer,
        &["C12.9", "C13.0"],
        &["C32.0"],
    ),
    (
        CancerType::OropharyngealCancer,
        &["C01.9", "C05.1", "C09.9", "C10.9"],
        &["C11.9", "C06.0"],
    ),
    (
        CancerType::NasopharyngealCancer,
        &["C11.0"],
        &["C10.9", "C30.0"],
    ),
    (
        CancerType::CutaneousMelanoma,
        &["C44.5", "C51.0", "C00.1", "C63.2"],
        &["C69.3", "C30.0"],
    ),
    (CancerType::UvealMelanoma, &["C69.3"], &["C44.1"]),
    (CancerType::BreastCancer, &["C50.4", "C50.9"], &["C44.5"]),
    (CancerType::CervicalCancer, &["C53.9"], &["C54.1"]),
    (
        CancerType::EndometrialCancer,
        &["C54.1", "C55.9"],
        &["C53.9", "C56.9"],
    ),
    (CancerType::FallopianTubeCancer, &["C57.0"], &["C56.9"]),
    (CancerType::PrimaryPeritonealCancer, &["C48.2"], &["C56.9"]),
    (CancerType::ProstateCancer, &["C61.9"], &["C67.9"]),
    (
        CancerType::UpperTractUrothelialCarcinoma,
        &["C65.9", "C66.9"],
        &["C67.9"],
    ),
    (CancerType::UrethralCancer, &["C68.0"], &["C67.9"]),
    (CancerType::RenalCellCarcinoma, &["C64.9"], &["C65.9"]),
    (CancerType::TesticularSeminoma, &["C62.1"], &["C63.2"]),
    (CancerType::Medulloblastoma, &["C71.6"], &["C72.0"]),
    (CancerType::Pineoblastoma, &["C75.3"], &["C69.2"]),
    (CancerType::Retinoblastoma, &["C69.2"], &["C75.3"]),
    (CancerType::PapillaryThyroidCancer, &["C73.9"], &["C75.0"]),
    (CancerType::ParathyroidCancer, &["C75.0"], &["C73.9"]),
    (CancerType::AdrenocorticalCarcinoma, &["C74.0"], &["C64.9"]),
    (CancerType::Osteosarcoma, &["C40.2", "C41.4"], &["C49.2"]),
];

#[test]
fn kinds_of_cancer_arise_where_their_names_say() {
    let arises = |kind: CancerType, code: &str| {
        kind.sites()
            .contains(&Site::of_topography(topography(code)))
    };
    for (kind, there, elsewhere) in ARISES.iter().copied() {
        for code in there {
            assert!(arises(kind, code), "{kind} {code}");
        }
        for code in elsewhere {
            assert!(!arises(kind, code), "{kind} {code}");
        }
    }
}

#[test]
fn sites_of_kinds_are_places_that_say_enough_and_narrow_downwards() {
    let vague = [
        Site::IllDefined,
        Site::Unknown,
        Site::DigestiveOrgan,
        Site::RespiratoryOrgan,
        Site::Other,
    ];
    for kind in CancerType::ALL {
        let sites = kind.sites();
        let unique: BTreeSet<&str> = sites.iter().map(|site| site.code()).collect();
        assert_eq!(unique.len(), sites.len(), "{kind} has a site twice");
        assert!(!sites.iter().any(|site| vague.contains(site)), "{kind}");
        for broader in kind.ancestors() {
            let outside = sites.iter().find(|site| !broader.sites().contains(site));
            assert!(
                broader.sites().is_empty() || outside.is_none(),
                "{kind} arises in {outside:?}, {broader} does not"
            );
        }
    }
    for kind in [
        CancerType::Cancer,
        CancerType::Lymphoma,
        CancerType::Melanoma,
    ] {
        assert!(kind.sites().is_empty(), "{kind} arises anywhere");
    }
}

#[test]
fn behaviours_of_morphology_codes() {
    let mut told = BTreeSet::new();
    for (code, behaviour) in [
        ("9530/0", Behaviour::Benign),
        ("8442/1", Behaviour::Uncertain),
        ("8500/2", Behaviour::InSitu),
        ("8140/3", Behaviour::Malignant),
        ("8070/33", Behaviour::Malignant),
        ("8140/6", Behaviour::Metastatic),
        ("8000/9", Behaviour::MalignantUnknownSite),
    ] {
        assert_eq!(
            Behaviour::of(code.parse().expect(code)),
            behaviour,
            "{code}"
        );
        told.insert(behaviour.code());
    }
    assert_eq!(told.len(), Behaviour::ALL.len());
}

#[test]
fn a_morphology_code_tells_the_behaviour_before_the_field_does() {
    let mut disease = Disease::new(
        "dcis".parse().expect("an id"),
        "ductal carcinoma in situ".parse().expect("a name"),
        CancerType::DuctalCarcinomaInSitu,
    );
    assert_eq!(disease.behaves(), None);
    disease.behaviour = Some(Behaviour::Uncertain);
    assert_eq!(disease.behaves(), Some(Behaviour::Uncertain));
    disease.morphology = Some("8500/2".parse().expect("a code"));
    assert_eq!(disease.behaves(), Some(Behaviour::InSitu));
}

#[test]
fn gleason_scores_print_with_their_sum() {
    for (text, printed, sum) in [
        ("3+4", "3+4=7", 7),
        ("3+4=7", "3+4=7", 7),
        ("4+3=7", "4+3=7", 7),
        ("1+1", "1+1=2", 2),
        ("5+5=10", "5+5=10", 10),
    ] {
        let score: GleasonScore = text.parse().expect(text);
        assert_eq!((score.to_string().as_str(), score.sum()), (printed, sum));
        assert_eq!(score.primary() + score.secondary(), sum);
    }
    assert_ne!("3+4".parse::<GleasonScore>(), "4+3".parse());
}

#[test]
fn gleason_scores_refuse() {
    let patterns = "expected two patterns from 1 to 5 with `+` between";
    refuses::<GleasonScore>(&[
        ("", patterns),
        ("7", patterns),
        ("=7", patterns),
        ("3 + 4", patterns),
        ("3+4 = 7", patterns),
        ("6+1", patterns),
        ("0+3", patterns),
        ("3+4+5", patterns),
        ("Gleason 3+4", patterns),
        ("3＋4", patterns),
        ("3+4=8", "the sum is 7, not `8`"),
        ("3+4=07", "the sum is 7, not `07`"),
        ("5+5=1", "the sum is 10, not `1`"),
        ("3+4=", "the sum is 7, not ``"),
        ("3+4=7=7", "the sum is 7, not `7=7`"),
    ]);
}

#[test]
fn grade_groups_of_gleason_scores() {
    let groups: [(Option<GradeGroup>, &[&str]); 6] = [
        (
            Some(GradeGroup::One),
            &[
                "1+1", "1+2", "2+1", "1+3", "3+1", "2+2", "1+4", "4+1", "2+3", "3+2", "1+5", "5+1",
                "2+4", "4+2", "3+3",
            ],
        ),
        (Some(GradeGroup::Two), &["3+4"]),
        (Some(GradeGroup::Three), &["4+3"]),
        (Some(GradeGroup::Four), &["4+4", "3+5", "5+3"]),
        (Some(GradeGroup::Five), &["4+5", "5+4", "5+5"]),
        (None, &["5+2", "2+5"]),
    ];
    for (group, scores) in groups {
        for text in scores {
            let score: GleasonScore = text.parse().expect(text);
            assert_eq!(score.grade_group(), group, "{text}");
        }
    }
    let all: usize = groups.iter().map(|(_, scores)| scores.len()).sum();
    assert_eq!(all, 25);
}

/// Every text that is a Gleason score.
fn gleason_scores() -> Vec<String> {
    (1..=5)
        .flat_map(|primary| (1..=5).map(move |secondary| (primary, secondary)))
        .flat_map(|(a, b)| [format!("{a}+{b}"), format!("{a}+{b}={}", a + b)])
        .collect()
}

proptest! {
    #[test]
    fn gleason_scores_are_what_the_pattern_says_but_for_the_sum(text in matching("GleasonScore")) {
        let is_score = gleason_scores().contains(&text);
        prop_assert_eq!(text.parse::<GleasonScore>().is_ok(), is_score);
        // The pattern cannot add.
        prop_assert!(is_score || text.contains('='));
    }

    #[test]
    fn nothing_near_a_gleason_score_is_one(text in nearly(gleason_scores(), "+=0123456789é ")) {
        prop_assert_eq!(text.parse::<GleasonScore>().is_ok(), gleason_scores().contains(&text));
    }
}

#[test]
fn grades_are_one_value_by_the_name_of_their_system() {
    for (tag, grade) in [
        ("histological", "G3"),
        ("who-cns", "4"),
        ("gleason", "3+4=7"),
        ("grade-group", "2"),
    ] {
        let json = json!({ tag: grade });
        let read: TumourGrade = serde_json::from_value(json.clone()).expect(tag);
        assert_eq!(serde_json::to_value(&read).expect("JSON"), json);
    }
    for (json, message) in [
        (
            json!({"who-cns": "IV"}),
            "`IV` is not a code of CnsGrade: expected one of `1`, `2`, `3`, `4`",
        ),
        (
            json!({"gleason": "7"}),
            "`7` is not a Gleason score such as `3+4=7`: expected two patterns from 1 to 5 with `+` between",
        ),
        (
            json!({"fuhrman": "2"}),
            "expected exactly one of `histological`, `who-cns`, `gleason`, `grade-group`, found `fuhrman`",
        ),
        (
            json!({"histological": "G3", "gleason": "3+4=7"}),
            "expected exactly one of `histological`, `who-cns`, `gleason`, `grade-group`, found `gleason` and `histological`",
        ),
    ] {
        let error = serde_json::from_value::<TumourGrade>(json).unwrap_err();
        assert_eq!(error.to_string(), message);
    }
}

#[test]
fn a_full_disease_is_written_as_it_was_read() {
    let json = json!({
        "id": "recurrent-lung-adenocarcinoma",
        "name": "recurrent adenocarcinoma of the right upper lobe",
        "cancerType": "lung-adenocarcinoma",
        "primarySite": "lung",
        "laterality": "right",
        "metastaticSites": ["brain", "adrenal-gland"],
        "extent": "metastatic",
        "status": "distantly-recurrent",
        "histology": "acinar adenocarcinoma",
        "behaviour": "malignant",
        "grade": {"histological": "G2"},
        "phase": "chronic",
        "hormoneSensitivity": "insensitive",
        "partOf": "lung-cancer",
        "synonyms": ["NSCLC, adenocarcinoma"],
        "topography": "C34.1",
        "morphology": "8140/32",
        "icd10": ["C34.11", "C79.31"],
        "oncoTree": "LUAD",
        "ncit": "C3512",
        "codings": [{"system": "http://purl.obolibrary.org/obo/mondo.owl", "code": "MONDO:0005061"}],
        "sources": ["seer-eod"],
        "annotations": {"cms": "4711"},
        "allow": [{"rule": "disease/site-mismatch", "reason": "written for this test"}],
    });
    // A new field has to come into this test.
    let keys = |value: &serde_json::Value| -> BTreeSet<String> {
        value
            .as_object()
            .expect("an object")
            .keys()
            .cloned()
            .collect()
    };
    assert_eq!(
        keys(&json),
        keys(&schema::disease().to_value()["properties"])
    );
    let disease: Disease = serde_json::from_value(json.clone()).expect("a disease");
    assert_eq!(serde_json::to_value(&disease).expect("JSON"), json);
    assert_eq!(
        disease.primary_site,
        disease.topography.map(Site::of_topography)
    );
    assert_eq!(disease.behaves(), Some(Behaviour::Malignant));
    for (field, value) in [
        ("status", json!("relapsed")),
        ("laterality", json!("both")),
        ("phase", json!("CP")),
        ("behaviour", json!("/3")),
        ("grade", json!("G2")),
        ("topography", json!("C341")),
    ] {
        let mut wrong = json.clone();
        wrong[field] = value;
        assert!(serde_json::from_value::<Disease>(wrong).is_err(), "{field}");
    }
}

/// Every code above another one is told once, and none of them is below it.
fn ancestors_are_told_once<T: Taxonomy + std::fmt::Debug>() {
    let mut told = 0;
    for &code in T::all() {
        let ancestors = code.ancestors();
        for (i, ancestor) in ancestors.iter().enumerate() {
            assert!(!ancestors[..i].contains(ancestor), "{code:?} {ancestor:?}");
            assert!(
                code.is_a(*ancestor) && !ancestor.is_a(code),
                "{code:?} {ancestor:?}"
            );
            told += 1;
        }
        let above = T::all().iter().filter(|other| code.is_a(**other)).count();
        assert_eq!(ancestors.len() + 1, above, "{code:?}");
    }
    assert!(told > 0);
}

#[test]
fn each_ancestor_is_told_once_the_nearest_first() {
    ancestors_are_told_once::<CancerType>();
    ancestors_are_told_once::<DiseaseStatus>();
    ancestors_are_told_once::<StagingSystem>();
    assert_eq!(
        CancerType::PancreaticNeuroendocrineTumour.ancestors(),
        [
            CancerType::PancreaticCancer,
            CancerType::GastroenteropancreaticNeuroendocrineTumour,
            CancerType::DigestiveCancer,
            CancerType::NeuroendocrineTumour,
            CancerType::SolidTumour,
            CancerType::NeuroendocrineNeoplasm,
            CancerType::Cancer,
        ]
    );
}
