//! Grades of adverse events, bands of them, terms, and rates.

use std::collections::BTreeMap;
use std::fs;

use oncology::toxicity::{
    ClavienDindo, ClavienDindoGrade, CtcaeVersion, EventRate, EventRestriction, Grade, GradeRange,
    GradeSet, ImmuneRelation, ProCtcaeAttribute, Relatedness, SystemOrganClass, TermList,
    TermListError,
};
use proptest::prelude::*;

use crate::value::refuses;

fn range(text: &str) -> GradeRange {
    text.parse().expect(text)
}

/// The terms as they are bundled.
fn terms() -> TermList {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/ctcae-v5.csv");
    TermList::from_csv(&fs::read_to_string(path).expect("the bundled terms")).expect("a list")
}

/// The value set of the HL7 `CodeX` Radiation Therapy guide.
#[test]
fn grades_have_codes_of_the_thesaurus() {
    assert!(Grade::ALL.is_sorted());
    let codes: Vec<&str> = Grade::ALL.iter().map(|grade| grade.ncit()).collect();
    assert_eq!(
        codes,
        ["C75533", "C41338", "C41339", "C41340", "C41337", "C48275"]
    );
}

#[test]
fn sets_of_grades() {
    use Grade::{Five, One, Three, Two, Zero};
    let cases: [(&[Grade], &str); 5] = [
        (&[], "none"),
        (&[Three], "3"),
        (&[Three, Two], "2 or 3"),
        (&[Five, Zero, One], "0, 1 or 5"),
        (&[Two, Two], "2"),
    ];
    for (grades, printed) in cases {
        let set: GradeSet = grades.iter().copied().collect();
        assert_eq!(set.to_string(), printed);
        assert_eq!(set.is_empty(), grades.is_empty());
        assert_eq!(set.lowest(), grades.iter().min().copied());
        assert_eq!(set.highest(), grades.iter().max().copied());
        assert_eq!(set.only().is_some(), set.len() == 1);
        assert!(
            Grade::ALL
                .iter()
                .all(|g| set.contains(*g) == grades.contains(g))
        );
        assert!(set.is_subset(set.union(One.into())));
    }
    assert!(!GradeSet::of(One).is_subset(Two.into()));
}

#[test]
fn bands_of_grades_are_read_and_printed_in_the_shortest_form() {
    for (text, printed, grades) in [
        ("any", "any", "1, 2, 3, 4 or 5"),
        (">=1", "any", "1, 2, 3, 4 or 5"),
        ("1-5", "any", "1, 2, 3, 4 or 5"),
        ("1-2", "1-2", "1 or 2"),
        ("2", "2", "2"),
        ("3-4", "3-4", "3 or 4"),
        (">=3", ">=3", "3, 4 or 5"),
        ("3-5", ">=3", "3, 4 or 5"),
        ("4-5", ">=4", "4 or 5"),
        (">=5", "5", "5"),
        ("5", "5", "5"),
    ] {
        let range = range(text);
        assert_eq!(range.to_string(), printed);
        let counted: GradeSet = Grade::ALL
            .iter()
            .copied()
            .filter(|grade| range.contains(*grade))
            .collect();
        assert_eq!(counted.to_string(), grades);
        assert_eq!(GradeRange::new(range.lowest(), range.highest()), Ok(range));
        let json = serde_json::to_string(&range).expect("JSON");
        assert_eq!(json, format!("{printed:?}"));
    }
    let message = "expected `any`, a grade from 1 to 5, two with `-` between and the lower first, or `>=` and a grade";
    let texts = [
        "", "0", ">=0", "0-3", "4-3", "3-3", "3-", "-3", "6", "≥3", "> =3", "grade 3", "3–4",
        "Any", "<3", "<=2", "III", " 3", "1-2-3", ">=3-4",
    ];
    refuses::<GradeRange>(&texts.map(|text| (text, message)));
    assert!(GradeRange::new(Grade::Zero, Grade::One).is_err());
    assert!(GradeRange::new(Grade::Two, Grade::One).is_err());
}

/// Any is wider than 3 or higher, which is wider than 5; 3 to 4 leaves out the deaths.
#[test]
fn bands_lie_within_each_other() {
    for (one, other, is_within) in [
        ("5", ">=3", true),
        (">=3", "any", true),
        ("3-4", ">=3", true),
        ("4", "3-4", true),
        (">=3", "3-4", false),
        ("5", "3-4", false),
        ("1-2", "3-4", false),
        ("2-3", ">=3", false),
        ("any", ">=3", false),
    ] {
        assert_eq!(
            range(one).is_within(range(other)),
            is_within,
            "{one} {other}"
        );
    }
    assert_eq!(
        (range("any"), range(">=3"), range("5")),
        (
            GradeRange::ANY,
            GradeRange::THREE_OR_HIGHER,
            GradeRange::FIVE
        )
    );
}

proptest! {
    #[test]
    fn bands_print_what_is_read_again(low in 1..=5_usize, high in 1..=5_usize) {
        let made = GradeRange::new(Grade::ALL[low], Grade::ALL[high]);
        prop_assert_eq!(made.is_ok(), low <= high);
        if let Ok(made) = made {
            prop_assert_eq!(made.to_string().parse(), Ok(made));
        }
    }

    #[test]
    fn bands_of_any_text_do_not_panic(text in "[-0-9any>=<≥ ]{0,6}") {
        if let Ok(range) = text.parse::<GradeRange>() {
            prop_assert_eq!(range.to_string().parse(), Ok(range));
        }
        let _ = text.parse::<ClavienDindo>();
    }

    /// Order: a rate is part of itself, and of what a wider one is part of.
    #[test]
    fn rates_are_ordered(one in rate(), other in rate(), third in rate()) {
        prop_assert!(one.is_part_of(&one));
        if one.is_part_of(&other) && other.is_part_of(&third) {
            prop_assert!(one.is_part_of(&third));
        }
        if one.is_part_of(&other) && other.is_part_of(&one) {
            prop_assert_eq!(one, other);
        }
    }
}

/// Dates of the versions as the NCI published them; of 4.0 sources differ by a day.
#[test]
fn versions_have_dates() {
    let dates = [
        "1999-04-30",
        "2003-03-31",
        "2009-05",
        "2010-06-14",
        "2017-11-27",
        "2025-07-22",
    ];
    for (row, date) in CtcaeVersion::ROWS.iter().zip(dates) {
        let version: CtcaeVersion = row.code.parse().expect(row.code);
        assert_eq!(
            version.published().map(|date| date.to_string()).as_deref(),
            Some(date)
        );
    }
    let other: CtcaeVersion = "7.0".parse().expect("an open list");
    assert!(!other.is_listed() && other.published().is_none());
}

#[test]
fn complications_of_surgery() {
    let ordered = [
        "I", "I-d", "II", "IIIa", "IIIb", "IIIb-d", "IVa", "IVa-d", "IVb", "V",
    ];
    let read = ordered.map(|text| text.parse::<ClavienDindo>().expect(text));
    assert!(read.is_sorted());
    for (text, value) in ordered.iter().zip(read) {
        assert_eq!(value.to_string(), *text);
        assert_eq!(value.has_disability(), text.ends_with("-d"));
        assert!(ClavienDindo::from(value.grade()) <= value);
    }
    assert!(ClavienDindoGrade::ALL.is_sorted());
    let message = "expected I, II, IIIa, IIIb, IVa or IVb, each with or without `-d`, or V";
    let texts = [
        "", "III", "IV", "3a", "IIIA", "IIIa-D", "IVad", "V-d", "-d", "I-d-d", "VI", "Grade II",
    ];
    refuses::<ClavienDindo>(&texts.map(|text| (text, message)));
}

#[test]
fn scores_of_patients() {
    for attribute in ProCtcaeAttribute::ALL {
        let words = attribute.responses();
        let scores = usize::from(attribute.highest_score()) + 1;
        assert!(words.is_empty() || words.len() == scores, "{attribute}");
    }
    assert_eq!(
        ProCtcaeAttribute::Severity.responses(),
        ["None", "Mild", "Moderate", "Severe", "Very severe"]
    );
}

/// NCI counts 837 terms under 26 organ systems; one for other events in each.
#[test]
fn bundled_terms_are_those_of_version_5() {
    let list = terms();
    assert_eq!(list.iter().count(), 837);
    let mut classes: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for term in list.iter() {
        let (count, others) = classes.entry(term.organ_class.code()).or_default();
        *count += 1;
        *others += usize::from(term.name.as_str().ends_with(" - Other, specify"));
        assert_eq!(list.find(&term.name.as_str().to_uppercase()), Some(term));
    }
    assert_eq!(classes.len(), SystemOrganClass::ALL.len());
    assert!(
        classes.values().all(|(_, others)| *others == 1),
        "{classes:?}"
    );
    let counts: Vec<usize> = SystemOrganClass::ALL
        .iter()
        .map(|class| classes[class.code()].0)
        .collect();
    assert_eq!(
        counts,
        [
            12, 34, 1, 8, 14, 26, 122, 25, 18, 6, 88, 79, 42, 26, 44, 7, 68, 4, 21, 23, 49, 62, 39,
            1, 1, 17
        ]
    );
    #[cfg(feature = "reference-data")]
    assert_eq!(**oncology::reference::ctcae_v5(), list);
}

/// Looked up one by one in the table of the NCI.
#[test]
fn terms_define_some_grades() {
    let list = terms();
    for (term, grades) in [
        ("Alopecia", "1 or 2"),
        ("Anemia", "1, 2, 3, 4 or 5"),
        ("Aphonia", "3"),
        ("Asystole", "1, 4 or 5"),
        ("Death NOS", "5"),
        ("Diarrhea", "1, 2, 3, 4 or 5"),
        ("Dysgeusia", "1 or 2"),
        ("Eosinophilia", "1 or 3"),
        ("Fatigue", "1, 2 or 3"),
        ("Febrile neutropenia", "3, 4 or 5"),
        ("Hair texture abnormal", "1"),
        ("Hyperuricemia", "1, 3, 4 or 5"),
        ("Insomnia", "1, 2 or 3"),
        ("Nausea", "1, 2 or 3"),
        ("Neutrophil count decreased", "1, 2, 3 or 4"),
        ("Palmar-plantar erythrodysesthesia syndrome", "1, 2 or 3"),
        ("Peripheral motor neuropathy", "1, 2, 3, 4 or 5"),
        ("Peripheral sensory neuropathy", "1, 2, 3 or 4"),
        ("Rash maculo-papular", "1, 2 or 3"),
        ("Vaginal stricture", "1, 2, 3 or 5"),
        ("Vomiting", "1, 2, 3, 4 or 5"),
        ("Weight loss", "1, 2 or 3"),
        // Grades that version 5.0 added to version 4.03 or took from it, and others that stand alone.
        ("Alcohol intolerance", "2, 3, 4 or 5"),
        ("Anosmia", "1"),
        ("Cyanosis", "2"),
        ("Edema cerebral", "3, 4 or 5"),
        ("Gastroparesis", "1, 2, 3 or 4"),
        ("Hip fracture", "2, 3 or 4"),
        ("Hyperlipidemia", "1, 2, 3 or 4"),
        ("Injury to carotid artery", "2, 3, 4 or 5"),
        ("Intraoperative splenic injury", "2, 3, 4 or 5"),
        ("Leukocytosis", "3, 4 or 5"),
        ("Methemoglobinemia", "2, 3, 4 or 5"),
        ("Myocarditis", "2, 3, 4 or 5"),
        ("Ovulation pain", "2"),
        ("Pelvic floor muscle weakness", "1, 2 or 3"),
        ("Premature menopause", "2"),
        ("Testicular disorder", "1, 2, 3 or 4"),
        ("Urine output decreased", "3 or 4"),
        ("Vaginal inflammation", "1, 2, 3 or 4"),
        ("Viremia", "2 or 3"),
    ] {
        let found = list.find(term).expect(term);
        assert_eq!(
            (found.name.as_str(), found.grades.to_string().as_str()),
            (term, grades)
        );
    }
    let nausea = list.find(" nausea ").expect("a term");
    assert!(
        nausea.defines(range(">=3"))
            && !nausea.defines(range("4"))
            && !nausea.defines(GradeRange::FIVE)
    );
    assert_eq!(list.find("Nausee"), None);
    assert_eq!(list.near("Nausee"), Some(nausea));
    assert_eq!(list.near("Something else"), None);
}

#[test]
fn lists_of_terms_are_refused() {
    let head = "term,organ_class,grades\n";
    let cell = |column, found: &str| TermListError::Cell {
        row: 1,
        column,
        found: found.into(),
    };
    for (row, error) in [
        ("Nausea,stomach,123\n", cell("organ_class", "stomach")),
        ("Nausea,gastrointestinal,\n", cell("grades", "")),
        ("Nausea,gastrointestinal,321\n", cell("grades", "321")),
        ("Nausea,gastrointestinal,112\n", cell("grades", "112")),
        ("Nausea,gastrointestinal,012\n", cell("grades", "012")),
        ("Nausea,gastrointestinal,1-3\n", cell("grades", "1-3")),
        (",gastrointestinal,123\n", cell("term", "")),
        (
            "Nausea,gastrointestinal,123\nNAUSEA,gastrointestinal,12\n",
            TermListError::Twice {
                row: 2,
                term: "NAUSEA".into(),
            },
        ),
    ] {
        assert_eq!(
            TermList::from_csv(&format!("{head}{row}")),
            Err(error),
            "{row}"
        );
    }
    for text in [
        "term,grades\nNausea,123\n",
        "term,organ_class,grades\nNausea,gastrointestinal\n",
    ] {
        let error = TermList::from_csv(text).expect_err(text);
        assert!(matches!(error, TermListError::Csv(_)), "{error}");
    }
    assert_eq!(
        TermList::from_csv("term,organ_class,grades\n"),
        Ok(TermList::default())
    );
}

/// A rate with what the text names; made up.
fn named(words: &str) -> EventRate {
    let mut rate = EventRate::new(GradeRange::ANY);
    for word in words.split_whitespace() {
        match word {
            "fatigue" | "rash" => rate.term = word.parse().ok(),
            "skin" => rate.organ_class = Some(SystemOrganClass::Skin),
            "v4" => rate.version = Some(CtcaeVersion::V403),
            "v5" => rate.version = Some(CtcaeVersion::V5),
            "serious" => rate.restriction = Some(EventRestriction::Serious),
            "fatal" => rate.restriction = Some(EventRestriction::LeadingToDeath),
            "stopped" => rate.restriction = Some(EventRestriction::LeadingToDiscontinuation),
            "any-cause" => rate.relatedness = Some(Relatedness::AnyCause),
            "related" => rate.relatedness = Some(Relatedness::TreatmentRelated),
            "immune" => rate.immune_relation = Some(ImmuneRelation::ImmuneRelated),
            "arm-a" | "arm-b" => rate.arm = word.parse().ok(),
            "treated" => rate.population = word.parse().ok(),
            grades => rate.grades = range(grades),
        }
    }
    rate
}

fn rate() -> impl Strategy<Value = EventRate> {
    let words = [
        ["", "fatigue", "rash"],
        ["", "skin", ""],
        ["", "serious", "fatal"],
        ["", "any-cause", "related"],
        ["", "immune", ""],
        ["any", ">=3", "3-4"],
        ["", "v5", "v4"],
    ];
    prop::collection::vec(0..3_usize, words.len()).prop_map(move |picked| {
        let words: Vec<&str> = picked
            .iter()
            .zip(words)
            .map(|(at, words)| words[*at])
            .collect();
        named(&words.join(" "))
    })
}

#[test]
fn who_counts_here_also_counts_there() {
    for (one, other) in [
        ("arm-a >=3", "arm-a"),
        ("arm-a 5", "arm-a >=3"),
        ("arm-a 3-4", "arm-a >=3"),
        ("arm-a serious", "arm-a"),
        ("arm-a fatal", "arm-a serious"),
        ("arm-a stopped", "arm-a"),
        ("related", "any-cause"),
        ("immune", ""),
        ("fatigue", ""),
        ("fatigue >=3", "any"),
        ("rash skin", "skin"),
        ("rash skin", "rash"),
        ("v5 fatigue >=3 related serious", "v5 related"),
        ("treated >=3", "treated"),
        ("fatigue 3-4", ">=3"),
        ("fatigue 1-2", "fatigue"),
        ("fatigue 2", "fatigue 1-2"),
    ] {
        assert!(named(one).is_part_of(&named(other)), "{one} / {other}");
        assert!(!named(other).is_part_of(&named(one)), "{other} / {one}");
    }
    for (one, other) in [
        ("arm-a >=3", "arm-b"),
        ("arm-a >=3", ""),
        ("fatigue", "rash"),
        ("v4 >=3", "v5"),
        ("v5 >=3", "any"),
        (">=3", "3-4"),
        ("serious", "stopped"),
        ("stopped", "serious"),
        ("related", ""),
        ("any-cause", "related"),
        ("treated >=3", ""),
        // The highest grade counts, and another event may have been graver.
        ("fatigue 1-2", "1-2"),
        ("serious 3-4", "3-4"),
        ("related 1-2", "any-cause 1-2"),
    ] {
        assert!(!named(one).is_part_of(&named(other)), "{one} / {other}");
    }
}

#[test]
fn rates_are_read_and_written() {
    let json = r#"{"grades":">=3","term":"Diarrhea","organClass":"gastrointestinal","version":"5.0","restriction":"serious","relatedness":"treatment-related","immuneRelation":"immune-related","population":"safety","arm":"arm-a","count":4,"total":154,"percent":"2.6","events":5}"#;
    let rate: EventRate = serde_json::from_str(json).expect("a rate");
    assert_eq!(
        (rate.grades, rate.count),
        (GradeRange::THREE_OR_HIGHER, Some(4))
    );
    assert_eq!(serde_json::to_string(&rate).expect("JSON"), json);
    assert!(serde_json::from_str::<EventRate>("{}").is_err());
    assert!(serde_json::from_str::<EventRate>(r#"{"grades":"any","grade":3}"#).is_err());
}
