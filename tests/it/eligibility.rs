//! Eligibility of trials: ages, the three values of logic, each kind of criterion, contradictions.

use oncology::disease::{CancerType, DiseaseStatus, Extent};
use oncology::drug::DrugClass;
use oncology::regimen::formula::Sex;
use oncology::stage::StageGroup;
use oncology::therapy::{Setting, TherapyKind};
use oncology::trial::eligibility::{
    Age, AgeUnit, Analyte, BrainMetastases, Condition, Course, Criterion, LabResult, LabUnit,
    Profile, TrialEligibility, Verdict,
};
use proptest::prelude::*;

fn age(text: &str) -> Age {
    text.parse().expect(text)
}

fn criterion(json: &str) -> Criterion {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"))
}

/// The three values as a letter.
fn letter(verdict: &Verdict) -> char {
    match verdict {
        Verdict::Eligible => 'y',
        Verdict::Ineligible { because } => {
            assert!(!because.is_empty());
            'n'
        }
        Verdict::Unknown { missing } => {
            assert!(!missing.is_empty());
            '?'
        }
    }
}

fn ask(json: &str, profile: &Profile) -> char {
    letter(&criterion(json).matches(profile))
}

/// What becomes known, and the answer to the criterion then.
type Case<'a> = (&'a dyn Fn(&mut Profile), char);

/// Nothing is answered from an empty profile, each case as it says, and the opposite the other way round.
fn table<const N: usize>(json: &str, cases: [Case<'_>; N]) {
    assert_eq!(ask(json, &Profile::default()), '?', "{json}");
    for (index, (set, expected)) in cases.into_iter().enumerate() {
        let mut profile = Profile::default();
        set(&mut profile);
        assert_eq!(ask(json, &profile), expected, "{json}, case {index}");
        let opposite = match expected {
            'y' => 'n',
            'n' => 'y',
            other => other,
        };
        assert_eq!(ask(&format!(r#"{{"not":{json}}}"#), &profile), opposite);
    }
}

#[test]
fn ages_are_written_with_their_unit() {
    for text in ["18 years", "1 year", "0 days", "6 months", "999999 minutes"] {
        assert_eq!(age(text).to_string(), text);
    }
    for text in [
        "",
        "18",
        "years",
        "1 years",
        "2 year",
        "018 years",
        "18 Years",
        "18  years",
        " 18 years",
        "18 years ",
        "-1 years",
        "+1 year",
        "18.5 years",
        "1000000 minutes",
        "N/A",
        "99999999999999999999 years",
        "1 fortnight",
        "18\tyears",
    ] {
        assert!(text.parse::<Age>().is_err(), "{text}");
    }
    assert_eq!(Age::new(18, AgeUnit::Year), Ok(age("18 years")));
    assert!(Age::new(1_000_000, AgeUnit::Day).is_err());
}

#[test]
fn ages_of_registries_are_read_leniently() {
    for (text, expected) in [
        ("18 Years", Some("18 years")),
        ("1 Year", Some("1 year")),
        ("6 MONTHS", Some("6 months")),
        ("  2   week ", Some("2 weeks")),
        ("30 Minutes", Some("30 minutes")),
        ("N/A", None),
        ("", None),
        ("18", None),
        ("Years", None),
        ("18 Years old", None),
        ("+18 Years", None),
        ("18.5 Years", None),
        ("99999999999 Years", None),
    ] {
        assert_eq!(Age::read(text), expected.map(age), "{text}");
    }
}

#[test]
fn ages_order_only_where_the_calendar_does_not_decide() {
    for (younger, older) in [
        ("17 years", "18 years"),
        ("23 months", "2 years"),
        ("27 days", "1 month"),
        ("1 month", "32 days"),
        ("364 days", "1 year"),
        ("1 year", "367 days"),
        ("23 hours", "1 day"),
        ("6 days", "1 week"),
        ("59 minutes", "1 hour"),
        ("0 years", "1 minute"),
    ] {
        assert!(age(younger).is_before(age(older)), "{younger} {older}");
        assert!(!age(older).is_before(age(younger)), "{older} {younger}");
    }
    for (one, other) in [
        ("24 months", "2 years"),
        ("30 days", "1 month"),
        ("4 weeks", "28 days"),
        ("365 days", "1 year"),
        ("365 days", "12 months"),
        ("18 years", "18 years"),
    ] {
        assert!(!age(one).is_before(age(other)) && !age(other).is_before(age(one)));
    }
}

/// Leaves whose answer is the profile's: yes, no, unknown.
const LEAVES: [(char, &str); 3] = [
    ('y', r#"{"condition":"informed-consent"}"#),
    ('n', r#"{"condition":"pregnant"}"#),
    ('?', r#"{"condition":"breastfeeding"}"#),
];

fn told() -> Profile {
    let mut profile = Profile::default();
    profile.conditions.insert(Condition::InformedConsent, true);
    profile.conditions.insert(Condition::Pregnant, false);
    profile
}

#[test]
fn all_any_and_not_follow_kleene() {
    let profile = told();
    let leaf = |value: char| {
        let found = LEAVES.iter().find(|(known, _)| *known == value);
        found.expect("one of the three values").1
    };
    for (one, other, all, any) in [
        ('y', 'y', 'y', 'y'),
        ('y', '?', '?', 'y'),
        ('y', 'n', 'n', 'y'),
        ('?', 'y', '?', 'y'),
        ('?', '?', '?', '?'),
        ('?', 'n', 'n', '?'),
        ('n', 'y', 'n', 'y'),
        ('n', '?', 'n', '?'),
        ('n', 'n', 'n', 'n'),
    ] {
        let both = format!("[{},{}]", leaf(one), leaf(other));
        assert_eq!(
            ask(&format!(r#"{{"all":{both}}}"#), &profile),
            all,
            "{one} and {other}"
        );
        assert_eq!(
            ask(&format!(r#"{{"any":{both}}}"#), &profile),
            any,
            "{one} or {other}"
        );
    }
    for (value, opposite) in [('y', 'n'), ('?', '?'), ('n', 'y')] {
        assert_eq!(
            ask(&format!(r#"{{"not":{}}}"#, leaf(value)), &profile),
            opposite
        );
    }
    assert_eq!(ask(r#"{"all":[]}"#, &profile), 'y');
    assert_eq!(ask(r#"{"any":[]}"#, &profile), 'n');
    assert_eq!(ask(r#"{"not":{"all":[]}}"#, &profile), 'n');
    assert_eq!(ask(r#"{"not":{"any":[]}}"#, &profile), 'y');
}

#[test]
fn reasons_name_the_leaves_and_their_places() {
    let tree = criterion(
        r#"{"all":[{"any":[{"condition":"pregnant"},{"not":{"condition":"informed-consent"}}]},
            {"condition":"breastfeeding"},{"condition":"informed-consent"}]}"#,
    );
    let Verdict::Ineligible { because } = tree.matches(&told()) else {
        panic!("ineligible");
    };
    let shown: Vec<String> = because
        .iter()
        .map(|reason| format!("{} {reason}", reason.pointer))
        .collect();
    assert_eq!(
        shown,
        [
            "/all/0/any/0 pregnant",
            "/all/0/any/1/not not: informed consent given"
        ]
    );
    let Verdict::Unknown { missing } =
        criterion(r#"{"all":[{"text":"Able to swallow"}]}"#).matches(&told())
    else {
        panic!("unknown");
    };
    assert_eq!(missing[0].words, "Able to swallow");
}

#[test]
fn kinds_of_cancer_are_met_by_what_is_below_them() {
    let nsclc = r#"{"cancer-type":"non-small-cell-lung-cancer"}"#;
    let of = |kind: CancerType| move |profile: &mut Profile| profile.cancer_type = Some(kind);
    table(
        nsclc,
        [
            (&of(CancerType::NonSmallCellLungCancer), 'y'),
            (&of(CancerType::LungAdenocarcinoma), 'y'),
            (&of(CancerType::LungCancer), '?'),
            (&of(CancerType::SolidTumour), '?'),
            (&of(CancerType::NutCarcinoma), '?'),
            (&of(CancerType::SmallCellLungCancer), 'n'),
            (&of(CancerType::BreastCancer), 'n'),
            (&of(CancerType::FollicularLymphoma), 'n'),
        ],
    );
    // Cancer of the colon and adenocarcinoma stand side by side, and one tumour may be both.
    table(
        r#"{"cancer-type":"colorectal-adenocarcinoma"}"#,
        [
            (&of(CancerType::ColonCancer), '?'),
            (&of(CancerType::ColorectalAdenocarcinoma), 'y'),
        ],
    );
    table(
        r#"{"cancer-type":"solid-tumour"}"#,
        [
            (&of(CancerType::FollicularLymphoma), '?'),
            (&of(CancerType::Melanoma), 'y'),
        ],
    );
    table(
        r#"{"cancer-type":"hodgkin-lymphoma"}"#,
        [(&of(CancerType::FollicularLymphoma), 'n')],
    );
}

#[test]
fn diseases_stages_and_biomarkers_are_answered_by_id() {
    table(
        r#"{"disease":"lung"}"#,
        [
            (
                &|p| {
                    p.diseases.insert("lung".parse().expect("an id"), true);
                },
                'y',
            ),
            (
                &|p| {
                    p.diseases.insert("lung".parse().expect("an id"), false);
                },
                'n',
            ),
            (
                &|p| {
                    p.diseases.insert("breast".parse().expect("an id"), true);
                },
                '?',
            ),
        ],
    );
    table(
        r#"{"stage":"lung-iva"}"#,
        [(
            &|p| {
                p.stages.insert("lung-iva".parse().expect("an id"), true);
            },
            'y',
        )],
    );
    table(
        r#"{"biomarker":"egfr"}"#,
        [(
            &|p| {
                p.biomarkers.insert("egfr".parse().expect("an id"), false);
            },
            'n',
        )],
    );
}

#[test]
fn extent_stage_group_and_status() {
    let extent = |extent| move |p: &mut Profile| p.extent = Some(extent);
    table(
        r#"{"extent":"metastatic"}"#,
        [
            (&extent(Extent::Metastatic), 'y'),
            (&extent(Extent::LocallyAdvanced), 'n'),
            (&extent(Extent::Advanced), '?'),
        ],
    );
    let group =
        |text: &'static str| move |p: &mut Profile| p.stage_group = text.parse::<StageGroup>().ok();
    table(
        r#"{"stage-group":"IIIA"}"#,
        [
            (&group("IIIA1"), 'y'),
            (&group("IIIB"), 'n'),
            (&group("III"), '?'),
            (&group("IV"), 'n'),
            (&group("unstageable"), '?'),
        ],
    );
    let status = |status, is| {
        move |p: &mut Profile| {
            p.statuses.insert(status, is);
        }
    };
    table(
        r#"{"status":"recurrent"}"#,
        [
            (&status(DiseaseStatus::DistantlyRecurrent, true), 'y'),
            (&status(DiseaseStatus::DistantlyRecurrent, false), '?'),
            (&status(DiseaseStatus::Recurrent, false), 'n'),
            (&status(DiseaseStatus::Refractory, true), '?'),
        ],
    );
    let mut profile = Profile::default();
    profile.statuses.insert(DiseaseStatus::Recurrent, false);
    assert_eq!(ask(r#"{"status":"locally-recurrent"}"#, &profile), 'n');
}

#[test]
fn performance_ages_and_lines_are_ranges() {
    let ecog = |text: &'static str| move |p: &mut Profile| p.ecog = text.parse().ok();
    table(
        r#"{"ecog":{"atLeast":"1","atMost":"2"}}"#,
        [
            (&ecog("0"), 'n'),
            (&ecog("1"), 'y'),
            (&ecog("2"), 'y'),
            (&ecog("3"), 'n'),
        ],
    );
    table(
        r#"{"karnofsky":{"atLeast":"70"}}"#,
        [
            (&|p| p.karnofsky = "60".parse().ok(), 'n'),
            (&|p| p.karnofsky = "70".parse().ok(), 'y'),
            // The conversions disagree, so that none is made.
            (&ecog("0"), '?'),
        ],
    );
    table(
        r#"{"lansky":{"atMost":"50"}}"#,
        [
            (&|p| p.lansky = "50".parse().ok(), 'y'),
            (&|p| p.lansky = "60".parse().ok(), 'n'),
            (&|p| p.karnofsky = "50".parse().ok(), '?'),
        ],
    );
    let line = |number: u8| move |p: &mut Profile| p.line = std::num::NonZeroU8::new(number);
    table(
        r#"{"line":"2+"}"#,
        [(&line(1), 'n'), (&line(2), 'y'), (&line(5), 'y')],
    );
    table(r#"{"line":"1"}"#, [(&line(1), 'y'), (&line(2), 'n')]);
    // A range without ends asks nothing.
    assert_eq!(ask(r#"{"ecog":{}}"#, &Profile::default()), 'y');
    assert_eq!(ask(r#"{"age":{}}"#, &Profile::default()), 'y');
}

#[test]
fn ages_are_held_against_limits() {
    let of = |text: &'static str| move |p: &mut Profile| p.age = Some(age(text));
    table(
        r#"{"age":{"atLeast":"18 years","atMost":"75 years"}}"#,
        [
            (&of("17 years"), 'n'),
            (&of("18 years"), 'y'),
            (&of("75 years"), 'y'),
            (&of("76 years"), 'n'),
            (&of("215 months"), 'n'),
            (&of("216 months"), 'y'),
            // 75 and a half: the limit may mean the birthday or the year after it.
            (&of("906 months"), '?'),
            (&of("912 months"), 'n'),
        ],
    );
    table(
        r#"{"age":{"atLeast":"1 month"}}"#,
        [
            (&of("27 days"), 'n'),
            (&of("29 days"), '?'),
            (&of("31 days"), 'y'),
        ],
    );
    table(
        r#"{"age-group":"adolescent-young-adult"}"#,
        [
            (&of("14 years"), 'n'),
            (&of("15 years"), 'y'),
            (&of("39 years"), 'y'),
            (&of("40 years"), 'n'),
        ],
    );
    table(
        r#"{"age-group":"older-adult"}"#,
        [(&of("64 years"), 'n'), (&of("65 years"), 'y')],
    );
    table(r#"{"age-group":"centenarian"}"#, [(&of("100 years"), '?')]);
}

#[test]
fn sex_conditions_brain_and_life_expectancy() {
    let sex = |sex| move |p: &mut Profile| p.sex = Some(sex);
    table(
        r#"{"sex":"female"}"#,
        [(&sex(Sex::Female), 'y'), (&sex(Sex::Male), 'n')],
    );
    table(r#"{"sex":"intersex"}"#, [(&sex(Sex::Male), '?')]);
    assert_eq!(ask(r#"{"sex":"all"}"#, &Profile::default()), 'y');
    for condition in Condition::ALL {
        let set = |is| {
            move |p: &mut Profile| {
                p.conditions.insert(*condition, is);
            }
        };
        table(
            &format!(r#"{{"condition":"{condition}"}}"#),
            [(&set(true), 'y'), (&set(false), 'n')],
        );
    }
    let brain = |states: &'static [BrainMetastases]| {
        move |p: &mut Profile| p.brain_metastases = Some(states.to_vec())
    };
    table(
        r#"{"brain-metastases":"active"}"#,
        [
            (&brain(&[BrainMetastases::Absent]), 'n'),
            (&brain(&[BrainMetastases::TreatedStable]), 'n'),
            (
                &brain(&[BrainMetastases::TreatedStable, BrainMetastases::Active]),
                'y',
            ),
            (&brain(&[BrainMetastases::Present]), '?'),
            (&brain(&[]), '?'),
        ],
    );
    table(
        r#"{"brain-metastases":"any"}"#,
        [
            (&brain(&[BrainMetastases::Leptomeningeal]), 'y'),
            (&brain(&[BrainMetastases::Absent]), 'n'),
        ],
    );
    table(
        r#"{"brain-metastases":"none"}"#,
        [
            (&brain(&[BrainMetastases::Absent]), 'y'),
            (&brain(&[BrainMetastases::Present]), 'n'),
        ],
    );
    let months = |text: &'static str| move |p: &mut Profile| p.life_expectancy = text.parse().ok();
    table(
        r#"{"life-expectancy":"at least 3"}"#,
        [
            (&months("3"), 'y'),
            (&months("2.9"), 'n'),
            (&months("over 3"), 'y'),
            (&months("over 2"), '?'),
            (&months("under 3"), 'n'),
            (&months("about 6"), '?'),
        ],
    );
}

fn result(analyte: Analyte, value: &str, unit: LabUnit) -> LabResult {
    LabResult::new(analyte, value.parse().expect(value), unit)
}

#[test]
fn organ_function_converts_only_what_converts_exactly() {
    let count = |value: &'static str, unit| {
        move |p: &mut Profile| {
            p.laboratory
                .push(result(Analyte::AbsoluteNeutrophilCount, value, unit));
        }
    };
    table(
        r#"{"organ-function":{"analyte":"absolute-neutrophil-count","value":"at least 1.5","unit":"10e9/l"}}"#,
        [
            (&count("1.5", LabUnit::GigaPerLitre), 'y'),
            (&count("1.49", LabUnit::GigaPerLitre), 'n'),
            (&count("1500", LabUnit::PerMicrolitre), 'y'),
            (&count("1499", LabUnit::PerMicrolitre), 'n'),
            (&count("1.50", LabUnit::ThousandPerMicrolitre), 'y'),
            (&count("under 0.5", LabUnit::GigaPerLitre), 'n'),
            (&count("2", LabUnit::GramPerLitre), '?'),
            (
                &|p| {
                    p.laboratory
                        .push(result(Analyte::Platelets, "100", LabUnit::GigaPerLitre));
                },
                '?',
            ),
            (
                &|p| {
                    count("1", LabUnit::GigaPerLitre)(p);
                    count("2", LabUnit::GigaPerLitre)(p);
                },
                '?',
            ),
        ],
    );
    let bilirubin = |value: &'static str, limit: Option<&'static str>| {
        move |p: &mut Profile| {
            let mut bilirubin = result(Analyte::TotalBilirubin, value, LabUnit::MicromolePerLitre);
            bilirubin.upper_limit = limit.and_then(|limit| limit.parse().ok());
            p.laboratory.push(bilirubin);
        }
    };
    table(
        r#"{"organ-function":{"analyte":"total-bilirubin","value":"at most 1.5","unit":"uln"}}"#,
        [
            (&bilirubin("30", Some("20")), 'y'),
            (&bilirubin("30.1", Some("20")), 'n'),
            (&bilirubin("30", None), '?'),
            (&bilirubin("30", Some("0")), '?'),
            (
                &|p| {
                    p.laboratory.push(result(
                        Analyte::TotalBilirubin,
                        "1.4",
                        LabUnit::UpperLimitOfNormal,
                    ));
                },
                'y',
            ),
        ],
    );
    // Between mass and amount of substance nothing is converted.
    table(
        r#"{"organ-function":{"analyte":"total-bilirubin","value":"at most 2","unit":"mg/dl"}}"#,
        [(&bilirubin("1", None), '?')],
    );
    table(
        r#"{"organ-function":{"analyte":"haemoglobin","value":"over 9","unit":"g/dl"}}"#,
        [
            (
                &|p| {
                    p.laboratory
                        .push(result(Analyte::Haemoglobin, "90", LabUnit::GramPerLitre));
                },
                'n',
            ),
            (
                &|p| {
                    p.laboratory
                        .push(result(Analyte::Haemoglobin, "91", LabUnit::GramPerLitre));
                },
                'y',
            ),
        ],
    );
}

fn course(set: impl FnOnce(&mut Course)) -> Course {
    let mut course = Course::default();
    set(&mut course);
    course
}

fn pembrolizumab(line: u8) -> Course {
    course(|course| {
        course.kinds = vec![TherapyKind::CheckpointInhibitor];
        course.classes = vec![DrugClass::Pd1Inhibitor];
        course.drug = "pembrolizumab".parse().ok();
        course.line = std::num::NonZeroU8::new(line);
        course.since_last = Some(age("5 weeks"));
    })
}

#[test]
fn prior_therapies_are_counted_in_lines() {
    let had = |courses: Vec<Course>, complete| {
        move |p: &mut Profile| {
            p.courses.clone_from(&courses);
            p.courses_are_complete = complete;
        }
    };
    let surgery = || course(|course| course.kinds = vec![TherapyKind::Surgery]);
    let systemic = || course(|course| course.kinds = vec![TherapyKind::SystemicTherapy]);
    table(
        r#"{"prior-therapy":{"treatment":{"class":"checkpoint-inhibitor"}}}"#,
        [
            (&had(vec![pembrolizumab(1)], false), 'y'),
            (&had(vec![], true), 'n'),
            (&had(vec![surgery()], false), '?'),
            (&had(vec![surgery()], true), 'n'),
            (&had(vec![systemic()], true), '?'),
            (&had(vec![course(|_| ())], true), '?'),
        ],
    );
    table(
        r#"{"prior-therapy":{"treatment":{"kind":"immunotherapy"},"atLeast":1,"atMost":2}}"#,
        [
            (&had(vec![pembrolizumab(1), pembrolizumab(1)], true), 'y'),
            (&had(vec![pembrolizumab(1), pembrolizumab(2)], true), 'y'),
            (&had(vec![pembrolizumab(1)], false), '?'),
            (
                &had(
                    vec![pembrolizumab(1), pembrolizumab(2), pembrolizumab(3)],
                    false,
                ),
                'n',
            ),
            // Courses without a line may be of one line or of several.
            (
                &had(
                    vec![pembrolizumab(0), pembrolizumab(0), pembrolizumab(0)],
                    true,
                ),
                '?',
            ),
            (&had(vec![pembrolizumab(0), pembrolizumab(0)], true), 'y'),
        ],
    );
    table(
        r#"{"prior-therapy":{"treatment":{"drug":"nivolumab"},"atMost":0}}"#,
        [
            (&had(vec![pembrolizumab(1), surgery()], true), 'y'),
            (&had(vec![pembrolizumab(1)], false), '?'),
            (&had(vec![systemic()], true), '?'),
        ],
    );
    let adjuvant = |setting| {
        let mut course = pembrolizumab(1);
        course.setting = Some(setting);
        course
    };
    table(
        r#"{"prior-therapy":{"treatment":{"class":"pd-1-inhibitor"},"setting":"advanced"}}"#,
        [
            (&had(vec![adjuvant(Setting::Advanced)], false), 'y'),
            (&had(vec![adjuvant(Setting::Adjuvant)], true), 'n'),
            (&had(vec![adjuvant(Setting::Maintenance)], true), '?'),
            (&had(vec![pembrolizumab(1)], true), '?'),
        ],
    );
    let other = || course(|course| course.kinds = vec![TherapyKind::OtherTherapy]);
    assert_eq!(
        ask(r#"{"prior-therapy":{"treatment":{"kind":"surgery"}}}"#, &{
            let mut profile = Profile::default();
            had(vec![other()], true)(&mut profile);
            profile
        }),
        '?'
    );
}

#[test]
fn washouts_need_the_whole_history() {
    let had = |courses: Vec<Course>, complete| {
        move |p: &mut Profile| {
            p.courses.clone_from(&courses);
            p.courses_are_complete = complete;
        }
    };
    let never_told = || {
        let mut course = pembrolizumab(1);
        course.since_last = None;
        course
    };
    table(
        r#"{"washout":{"treatment":{"kind":"immunotherapy"},"atLeast":"28 days"}}"#,
        [
            (&had(vec![], true), 'y'),
            (&had(vec![pembrolizumab(1)], true), 'y'),
            (&had(vec![pembrolizumab(1)], false), '?'),
            (&had(vec![never_told()], true), '?'),
        ],
    );
    table(
        r#"{"washout":{"treatment":{"drug":"pembrolizumab"},"atLeast":"6 weeks"}}"#,
        [(&had(vec![pembrolizumab(1)], false), 'n')],
    );
    // Five weeks are more than a month, and less than two.
    table(
        r#"{"washout":{"treatment":{"class":"pd-1-inhibitor"},"atLeast":"1 month"}}"#,
        [(&had(vec![pembrolizumab(1)], true), 'y')],
    );
}

#[test]
fn the_fields_of_the_registry_take_part() {
    let mut eligibility = TrialEligibility::new();
    let mut profile = Profile::default();
    assert_eq!(letter(&eligibility.matches(&profile)), 'y');
    eligibility.minimum_age = Some(age("18 years"));
    eligibility.maximum_age = Some(age("75 years"));
    eligibility.sex = "female".parse().ok();
    eligibility.healthy_volunteers = Some(false);
    let Verdict::Unknown { missing } = eligibility.matches(&profile) else {
        panic!("unknown");
    };
    let places: Vec<&str> = missing
        .iter()
        .map(|reason| reason.pointer.as_str())
        .collect();
    assert_eq!(
        places,
        ["/minimumAge", "/maximumAge", "/sex", "/healthyVolunteers"]
    );
    profile.age = Some(age("75 years"));
    profile.sex = Some(Sex::Female);
    profile.healthy_volunteer = Some(false);
    assert_eq!(letter(&eligibility.matches(&profile)), 'y');
    for (set, place) in [
        (
            Box::new(|p: &mut Profile| p.age = Some(age("76 years"))) as Box<dyn Fn(&mut Profile)>,
            "/maximumAge",
        ),
        (
            Box::new(|p: &mut Profile| p.age = Some(age("17 years"))),
            "/minimumAge",
        ),
        (Box::new(|p: &mut Profile| p.sex = Some(Sex::Male)), "/sex"),
        (
            Box::new(|p: &mut Profile| p.healthy_volunteer = Some(true)),
            "/healthyVolunteers",
        ),
    ] {
        let mut other = profile.clone();
        set(&mut other);
        let Verdict::Ineligible { because } = eligibility.matches(&other) else {
            panic!("{place}");
        };
        assert_eq!((because.len(), because[0].pointer.as_str()), (1, place));
    }
    eligibility.gender_based = Some(true);
    assert_eq!(letter(&eligibility.matches(&profile)), '?');
    eligibility.gender_based = Some(false);
    // Criteria in words are not met until they stand as a tree too.
    eligibility.text = "Inclusion Criteria: able to swallow".parse().ok();
    assert_eq!(letter(&eligibility.matches(&profile)), '?');
    eligibility.criteria = Some(criterion(r#"{"all":[]}"#));
    assert_eq!(letter(&eligibility.matches(&profile)), 'y');
    eligibility.healthy_volunteers = Some(true);
    profile.healthy_volunteer = Some(true);
    assert_eq!(letter(&eligibility.matches(&profile)), 'y');
}

/// A tree as protocols have it; made up, in the manner of trials of non-small cell lung cancer.
const LUNG: &str = r#"{ "all": [
    { "condition": "informed-consent" },
    { "age": { "atLeast": "18 years" } },
    { "cancer-type": "non-small-cell-lung-cancer" },
    { "any": [{ "stage-group": "IIIB" }, { "stage-group": "IIIC" }, { "stage-group": "IV" }] },
    { "ecog": { "atMost": "1" } },
    { "condition": "measurable-disease" },
    { "not": { "brain-metastases": "active" } },
    { "not": { "brain-metastases": "leptomeningeal" } },
    { "organ-function": { "analyte": "absolute-neutrophil-count", "value": "at least 1.5", "unit": "10e9/l" } },
    { "organ-function": { "analyte": "alt", "value": "at most 2.5", "unit": "uln" } },
    { "prior-therapy": { "treatment": { "class": "pd-1-inhibitor" }, "atMost": 0 } },
    { "washout": { "treatment": { "kind": "radiotherapy" }, "atLeast": "2 weeks" } },
    { "not": { "any": [{ "condition": "pregnant" }, { "condition": "breastfeeding" }] } },
    { "life-expectancy": "at least 3" }
] }"#;

fn lung_patient() -> Profile {
    let mut profile = Profile::default();
    profile.age = Some(age("61 years"));
    profile.cancer_type = Some(CancerType::LungAdenocarcinoma);
    profile.stage_group = "IVA".parse().ok();
    profile.ecog = "1".parse().ok();
    profile.brain_metastases = Some(vec![BrainMetastases::TreatedStable]);
    profile.laboratory = vec![
        result(
            Analyte::AbsoluteNeutrophilCount,
            "3200",
            LabUnit::PerMicrolitre,
        ),
        result(
            Analyte::AlanineAminotransferase,
            "0.8",
            LabUnit::UpperLimitOfNormal,
        ),
    ];
    profile.courses = vec![course(|course| {
        course.kinds = vec![TherapyKind::ExternalBeamRadiotherapy];
        course.since_last = Some(age("40 days"));
    })];
    profile.courses_are_complete = true;
    profile.life_expectancy = "over 6".parse().ok();
    for (condition, is) in [
        (Condition::InformedConsent, true),
        (Condition::MeasurableDisease, true),
        (Condition::Pregnant, false),
        (Condition::Breastfeeding, false),
    ] {
        profile.conditions.insert(condition, is);
    }
    profile
}

#[test]
fn a_protocol_is_evaluated() {
    let tree = criterion(LUNG);
    assert_eq!(tree.contradiction(), None);
    let patient = lung_patient();
    assert_eq!(tree.matches(&patient), Verdict::Eligible);

    let mut treated = patient.clone();
    treated.courses.push(pembrolizumab(1));
    treated.ecog = "2".parse().ok();
    let Verdict::Ineligible { because } = tree.matches(&treated) else {
        panic!("ineligible");
    };
    let shown: Vec<String> = because.iter().map(ToString::to_string).collect();
    assert_eq!(
        shown,
        [
            "ECOG performance status at most 1",
            "no prior anti-PD-1 antibody"
        ]
    );
    let mut untold = patient;
    untold.brain_metastases = None;
    untold.courses_are_complete = false;
    let Verdict::Unknown { missing } = tree.matches(&untold) else {
        panic!("unknown");
    };
    let places: Vec<&str> = missing
        .iter()
        .map(|reason| reason.pointer.as_str())
        .collect();
    assert_eq!(places, ["/all/6/not", "/all/7/not", "/all/10", "/all/11"]);
}

#[test]
fn trees_are_read_and_written_as_they_stand() {
    let tree = criterion(LUNG);
    let written = serde_json::to_value(&tree).expect("JSON");
    let original: serde_json::Value = serde_json::from_str(LUNG).expect("JSON");
    assert_eq!(written, original);
    for (json, message) in [
        (r#"{"all":{}}"#, "invalid type: map"),
        (r"{}", "expected exactly one of `all`, `any`, `not`"),
        (r#"{"all":[],"any":[]}"#, "found `all` and `any`"),
        (r#"{"ecog":"1"}"#, "a map with the fields of EcogRange"),
        (r#"{"ecog":{"atMost":1}}"#, "invalid type: integer"),
        (
            r#"{"organ-function":{"analyte":"anc","value":"1","unit":"uln"}}"#,
            "`anc` is not a code of Analyte",
        ),
    ] {
        let error = serde_json::from_str::<Criterion>(json)
            .expect_err(json)
            .to_string();
        assert!(error.contains(message), "{json}: {error}");
    }
}

#[test]
fn deep_trees_neither_overflow_nor_decide() {
    // 120 levels can be read.
    let json = format!(
        "{}{}{}",
        r#"{"not":"#.repeat(120),
        LEAVES[0].1,
        "}".repeat(120)
    );
    assert_eq!(ask(&json, &told()), 'y');
    let too_deep = format!(
        "{}{}{}",
        r#"{"not":"#.repeat(130),
        LEAVES[0].1,
        "}".repeat(130)
    );
    assert!(serde_json::from_str::<Criterion>(&too_deep).is_err());
    // Deeper ones can be built.
    let nested = |levels: usize| {
        (0..levels).fold(criterion(LEAVES[0].1), |tree, _| {
            Criterion::Not(Box::new(tree))
        })
    };
    assert_eq!(letter(&nested(Criterion::MAX_DEPTH).matches(&told())), 'y');
    let deep = nested(3_000);
    assert_eq!(letter(&deep.matches(&told())), '?');
    assert_eq!(deep.contradiction(), None);
}

#[test]
fn a_catalog_knows_the_records_that_criteria_name() {
    let document = |criteria: &str| {
        format!(
            r#"{{"format":"oncology-catalog/1","trials":[{{"id":"a","name":"A","eligibility":{{"criteria":{criteria}}}}}]}}"#
        )
    };
    let text = document(
        r#"{"all":[{"not":{"disease":"nowhere"}},{"prior-therapy":{"treatment":{"drug":"none"}}}]}"#,
    );
    let catalog = oncology::load::from_json(&text).expect("a catalog");
    let report = catalog.validate(&oncology::Validator::new(
        "2026-11-23".parse().expect("a date"),
    ));
    let places: Vec<&str> = report
        .iter()
        .map(|finding| finding.pointer.as_str())
        .collect();
    assert_eq!(
        places,
        [
            "/trials/0/eligibility/criteria/all/0/not/disease",
            "/trials/0/eligibility/criteria/all/1/prior-therapy/treatment/drug",
        ]
    );
    // An error far down is told with its place.
    let deep = |leaf: &str| {
        document(&format!(
            "{}{leaf}{}",
            r#"{"not":"#.repeat(100),
            "}".repeat(100)
        ))
    };
    assert!(oncology::load::from_json(&deep(LEAVES[0].1)).is_ok());
    let errors = oncology::load::from_json(&deep(r#"{"condition":"rich"}"#)).expect_err("no code");
    let error = &errors.errors()[0];
    assert!(
        error.pointer.as_str().ends_with("/not/not/condition"),
        "{}",
        error.pointer
    );
    let broad = format!(
        "{}{}{}",
        r#"{"all":["#.repeat(55),
        LEAVES[0].1,
        "]}".repeat(55)
    );
    assert!(oncology::load::from_json(&document(&broad)).is_ok());
}

#[test]
fn contradictions_and_near_misses() {
    let either_year = r#"{"any":[{"ecog":{"atMost":"1"}},{"ecog":{"atLeast":"4"}}]}"#;
    for (json, expected) in [
        (r#"{"any":[]}"#.to_owned(), 1),
        (r#"{"not":{"all":[]}}"#.to_owned(), 1),
        (r#"{"all":[]}"#.to_owned(), 0),
        (r#"{"not":{"ecog":{}}}"#.to_owned(), 1),
        (r#"{"not":{"ecog":{"atLeast":"0","atMost":"5"}}}"#.to_owned(), 1),
        (r#"{"not":{"ecog":{"atLeast":"0","atMost":"4"}}}"#.to_owned(), 0),
        (r#"{"not":{"sex":"all"}}"#.to_owned(), 1),
        (format!(r#"{{"all":[{either_year},{{"ecog":{{"atLeast":"2","atMost":"3"}}}}]}}"#), 2),
        (format!(r#"{{"all":[{either_year},{{"ecog":{{"atLeast":"2","atMost":"4"}}}}]}}"#), 0),
        // Nothing lies between two neighbours of a scale in steps.
        (r#"{"all":[{"not":{"ecog":{"atMost":"1"}}},{"not":{"ecog":{"atLeast":"2"}}}]}"#.to_owned(), 2),
        (r#"{"all":[{"not":{"karnofsky":{"atMost":"60"}}},{"not":{"karnofsky":{"atLeast":"70"}}}]}"#.to_owned(), 2),
        (r#"{"all":[{"not":{"karnofsky":{"atMost":"60"}}},{"not":{"karnofsky":{"atLeast":"80"}}}]}"#.to_owned(), 0),
        // Between two birthdays there is much.
        (r#"{"all":[{"not":{"age":{"atMost":"17 years"}}},{"not":{"age":{"atLeast":"18 years"}}}]}"#.to_owned(), 0),
        (r#"{"all":[{"age":{"atLeast":"18 years"}},{"not":{"age":{"atLeast":"18 years"}}}]}"#.to_owned(), 2),
        (r#"{"all":[{"age":{"atMost":"75 years"}},{"not":{"age":{"atMost":"75 years"}}}]}"#.to_owned(), 2),
        (r#"{"age":{"atLeast":"18 years","atMost":"17 years"}}"#.to_owned(), 1),
        (r#"{"age":{"atLeast":"18 months","atMost":"1 year"}}"#.to_owned(), 0),
        (r#"{"all":[{"age-group":"child"},{"age-group":"adolescent-young-adult"}]}"#.to_owned(), 0),
        (r#"{"all":[{"age-group":"child"},{"age-group":"adult"}]}"#.to_owned(), 2),
        (r#"{"prior-therapy":{"treatment":{"kind":"surgery"},"atLeast":2,"atMost":1}}"#.to_owned(), 1),
        (r#"{"not":{"prior-therapy":{"treatment":{"kind":"surgery"},"atLeast":0}}}"#.to_owned(), 1),
        (
            r#"{"all":[{"prior-therapy":{"treatment":{"kind":"chemotherapy"},"setting":"advanced"}},
                {"not":{"prior-therapy":{"treatment":{"kind":"chemotherapy"}}}}]}"#.to_owned(),
            2,
        ),
        (
            r#"{"all":[{"prior-therapy":{"treatment":{"kind":"chemotherapy"}}},
                {"not":{"prior-therapy":{"treatment":{"kind":"chemotherapy"},"setting":"advanced"}}}]}"#.to_owned(),
            0,
        ),
        (r#"{"all":[{"stage-group":"IIIA"},{"not":{"stage-group":"III"}}]}"#.to_owned(), 2),
        (r#"{"all":[{"stage-group":"III"},{"not":{"stage-group":"IIIA"}}]}"#.to_owned(), 0),
        (r#"{"all":[{"biomarker":"egfr"},{"not":{"biomarker":"egfr"}}]}"#.to_owned(), 2),
        (r#"{"all":[{"biomarker":"egfr"},{"not":{"biomarker":"alk"}}]}"#.to_owned(), 0),
        (r#"{"all":[{"line":"2"},{"line":"3+"}]}"#.to_owned(), 2),
        (r#"{"all":[{"life-expectancy":"about 3"},{"life-expectancy":"under 1"}]}"#.to_owned(), 0),
    ] {
        let found = criterion(&json).contradiction();
        let between = found.map_or(0, |found| found.between.len());
        assert_eq!(between, expected, "{json}");
    }
}

#[test]
fn too_many_alternatives_are_left_alone() {
    let pair = |a: usize| format!(r#"{{"any":[{{"biomarker":"a-{a}"}},{{"biomarker":"b-{a}"}}]}}"#);
    let never = r#"{"ecog":{"atLeast":"2","atMost":"1"}}"#;
    let of = |pairs: usize| {
        let list: Vec<String> = (0..pairs).map(pair).chain([never.to_owned()]).collect();
        criterion(&format!(r#"{{"all":[{}]}}"#, list.join(",")))
    };
    let found = of(9).contradiction().expect("512 alternatives");
    assert_eq!((found.alternatives, found.between.len()), (512, 1));
    assert_eq!(of(10).contradiction(), None);
    // Wide trees are quick.
    let wide = Criterion::All(vec![criterion(never); 50_000]);
    assert_eq!(wide.contradiction(), None);
    let wide = Criterion::Any(vec![criterion(never); 50_000]);
    assert_eq!(wide.contradiction(), None);
}

#[test]
fn the_fields_of_the_registry_contradict_the_tree() {
    let mut eligibility = TrialEligibility::new();
    eligibility.minimum_age = Some(age("18 years"));
    assert_eq!(eligibility.contradiction(), None);
    eligibility.criteria = Some(criterion(
        r#"{"any":[{"age-group":"child"},{"age":{"atMost":"12 months"}}]}"#,
    ));
    let found = eligibility.contradiction().expect("nobody");
    assert_eq!(found.alternatives, 2);
    let places: Vec<&str> = found
        .between
        .iter()
        .map(|reason| reason.pointer.as_str())
        .collect();
    assert_eq!(places, ["/minimumAge", "/criteria/any/0"]);
    eligibility.minimum_age = Some(age("17 years"));
    assert_eq!(eligibility.contradiction(), None);
}

/// Leaves about conditions and a few others, so that profiles of random content answer them in all three ways.
fn leaf() -> impl Strategy<Value = Criterion> {
    prop_oneof![
        proptest::sample::select(Condition::ALL).prop_map(Criterion::Condition),
        (0..=5_usize, 0..=5_usize).prop_map(|(low, high)| {
            criterion(&format!(
                r#"{{"ecog":{{"atLeast":"{low}","atMost":"{high}"}}}}"#
            ))
        }),
        (10..=80_u8).prop_map(|years| {
            criterion(&format!(r#"{{"age":{{"atLeast":"{years} years"}}}}"#))
        }),
        proptest::sample::select(vec![
            "lung-cancer",
            "non-small-cell-lung-cancer",
            "breast-cancer"
        ])
        .prop_map(|kind| criterion(&format!(r#"{{"cancer-type":"{kind}"}}"#))),
        proptest::sample::select(BrainMetastases::ALL).prop_map(Criterion::BrainMetastases),
        proptest::sample::select(vec![
            r#"{"sex":"female"}"#,
            r#"{"sex":"male"}"#,
            r#"{"line":"1"}"#,
            r#"{"line":"2+"}"#,
            r#"{"life-expectancy":"at least 3"}"#,
            r#"{"life-expectancy":"under 6"}"#,
            r#"{"stage-group":"III"}"#,
            r#"{"stage-group":"IIIA"}"#,
            r#"{"age-group":"adult"}"#,
            r#"{"age":{"atLeast":"200 months","atMost":"30 years"}}"#,
            r#"{"organ-function":{"analyte":"platelets","value":"at least 100","unit":"10e9/l"}}"#,
            r#"{"organ-function":{"analyte":"platelets","value":"under 100000","unit":"/ul"}}"#,
            r#"{"organ-function":{"analyte":"platelets","value":"at most 150","unit":"1000/ul"}}"#,
        ])
        .prop_map(criterion),
        of_history(),
        Just(criterion(r#"{"text":"in words"}"#)),
    ]
}

fn tree() -> impl Strategy<Value = Criterion> {
    leaf().prop_recursive(4, 24, 4, |below| {
        prop_oneof![
            proptest::collection::vec(below.clone(), 0..4).prop_map(Criterion::All),
            proptest::collection::vec(below.clone(), 0..4).prop_map(Criterion::Any),
            below.prop_map(|below| Criterion::Not(Box::new(below))),
        ]
    })
}

prop_compose! {
    fn profile()(
        conditions in proptest::collection::hash_map(proptest::sample::select(Condition::ALL), any::<bool>(), 0..6),
        ecog in proptest::option::of(proptest::sample::select(oncology::performance::Ecog::ALL)),
        years in proptest::option::of(5..90_u32),
        kind in proptest::option::of(proptest::sample::select(vec![
            CancerType::LungCancer, CancerType::LungAdenocarcinoma, CancerType::SmallCellLungCancer, CancerType::BreastCancer,
        ])),
        female in proptest::option::of(any::<bool>()),
        brain in proptest::option::of(proptest::collection::vec(proptest::sample::select(BrainMetastases::ALL), 1..3)),
        history in (proptest::collection::vec(0..7_usize, 0..3), any::<bool>()),
        numbers in (
            proptest::option::of(1..4_u8),
            proptest::option::of(0..200_u32),
            proptest::option::of(0..9_u8),
        ),
        group in proptest::option::of(proptest::sample::select(vec!["II", "III", "IIIA", "IIIA1"])),
    ) -> Profile {
        let mut profile = Profile::default();
        profile.conditions = conditions;
        profile.ecog = ecog;
        profile.age = years.and_then(|years| Age::new(years, AgeUnit::Year).ok());
        profile.cancer_type = kind;
        profile.sex = female.map(|female| if female { Sex::Female } else { Sex::Male });
        profile.brain_metastases = brain;
        profile.courses = history.0.iter().map(|index| courses()[*index].clone()).collect();
        profile.courses_are_complete = history.1;
        profile.line = numbers.0.and_then(std::num::NonZeroU8::new);
        let platelets = numbers.1.map(|count| count.to_string());
        profile.laboratory = platelets
            .map(|count| result(Analyte::Platelets, &count, LabUnit::GigaPerLitre))
            .into_iter()
            .collect();
        profile.life_expectancy = numbers.2.and_then(|months| months.to_string().parse().ok());
        profile.stage_group = group.and_then(|group| group.parse().ok());
        profile
    }
}

/// The profile with what is empty filled from another.
fn filled(known: &Profile, more: &Profile) -> Profile {
    let mut filled = known.clone();
    for (condition, is) in &more.conditions {
        filled.conditions.entry(*condition).or_insert(*is);
    }
    filled.ecog = known.ecog.or(more.ecog);
    filled.age = known.age.or(more.age);
    filled.cancer_type = known.cancer_type.or(more.cancer_type);
    filled.sex = known.sex.or(more.sex);
    filled.line = known.line.or(more.line);
    filled.life_expectancy = known.life_expectancy.or(more.life_expectancy);
    filled.stage_group = known.stage_group.or(more.stage_group);
    if filled.laboratory.is_empty() {
        filled.laboratory.clone_from(&more.laboratory);
    }
    if !filled.courses_are_complete {
        filled.courses.extend(more.courses.clone());
        filled.courses_are_complete = more.courses_are_complete;
    }
    filled.brain_metastases = known
        .brain_metastases
        .clone()
        .or(more.brain_metastases.clone());
    filled
}

/// Courses from vague to precise.
fn courses() -> [Course; 7] {
    [
        Course::default(),
        course(|course| course.kinds = vec![TherapyKind::SystemicTherapy]),
        course(|course| course.kinds = vec![TherapyKind::Surgery]),
        pembrolizumab(0),
        pembrolizumab(1),
        pembrolizumab(2),
        course(|course| {
            *course = pembrolizumab(2);
            course.setting = Some(Setting::Advanced);
        }),
    ]
}

/// What may become known of a course.
fn more_precise(index: usize) -> &'static [usize] {
    match index {
        0 => &[0, 1, 2, 3, 4, 5, 6],
        1 => &[1, 3, 4, 5, 6],
        3 => &[3, 4, 5, 6],
        5 => &[5, 6],
        2 => &[2],
        4 => &[4],
        _ => &[6],
    }
}

fn of_history() -> impl Strategy<Value = Criterion> {
    let treatments = vec![
        r#"{"kind":"immunotherapy"}"#,
        r#"{"kind":"surgery"}"#,
        r#"{"class":"checkpoint-inhibitor"}"#,
        r#"{"class":"taxane"}"#,
        r#"{"drug":"pembrolizumab"}"#,
        r#"{"drug":"nivolumab"}"#,
    ];
    let rest = vec![
        "",
        r#","atLeast":2"#,
        r#","atMost":0"#,
        r#","atMost":1"#,
        r#","atLeast":1,"atMost":2"#,
        r#","setting":"advanced""#,
        r#","setting":"adjuvant","atMost":0"#,
        "4 weeks",
        "2 months",
    ];
    let both = (
        proptest::sample::select(treatments),
        proptest::sample::select(rest),
    );
    both.prop_map(|(treatment, rest)| {
        criterion(&if rest.starts_with(|c: char| c.is_ascii_digit()) {
            format!(r#"{{"washout":{{"treatment":{treatment},"atLeast":"{rest}"}}}}"#)
        } else {
            format!(r#"{{"prior-therapy":{{"treatment":{treatment}{rest}}}}}"#)
        })
    })
}

fn not(tree: Criterion) -> Criterion {
    Criterion::Not(Box::new(tree))
}

proptest! {
    #[test]
    fn de_morgan_and_double_negation(one in tree(), other in tree(), profile in profile()) {
        let value = |tree: &Criterion| letter(&tree.matches(&profile));
        let both = vec![one.clone(), other.clone()];
        let opposites = vec![not(one.clone()), not(other)];
        prop_assert_eq!(value(&not(Criterion::All(both.clone()))), value(&Criterion::Any(opposites.clone())));
        prop_assert_eq!(value(&not(Criterion::Any(both))), value(&Criterion::All(opposites)));
        prop_assert_eq!(one.matches(&profile).clone(), match not(not(one)).matches(&profile) {
            Verdict::Ineligible { because } => Verdict::Ineligible { because: without_not(because) },
            Verdict::Unknown { missing } => Verdict::Unknown { missing: without_not(missing) },
            Verdict::Eligible => Verdict::Eligible,
        });
    }

    #[test]
    fn knowing_more_never_turns_a_verdict_round(tree in tree(), known in profile(), more in profile()) {
        let before = letter(&tree.matches(&known));
        let after = letter(&tree.matches(&filled(&known, &more)));
        prop_assert!(before == '?' || before == after, "{} became {}", before, after);
    }

    #[test]
    fn knowing_more_of_the_history_never_turns_an_answer_round(
        asked in of_history(),
        known in proptest::collection::vec((0..7_usize, any::<proptest::sample::Index>()), 0..4),
        more in proptest::collection::vec(0..7_usize, 0..3),
        complete in any::<bool>(),
        completed in any::<bool>(),
    ) {
        let all = courses();
        let mut profile = Profile::default();
        profile.courses = known.iter().map(|(index, _)| all[*index].clone()).collect();
        profile.courses_are_complete = complete;
        let before = letter(&asked.matches(&profile));
        profile.courses = known
            .iter()
            .map(|(index, pick)| all[*pick.get(more_precise(*index))].clone())
            .collect();
        if !complete {
            profile.courses.extend(more.iter().map(|index| all[*index].clone()));
            profile.courses_are_complete = completed;
        }
        let after = letter(&asked.matches(&profile));
        prop_assert!(before == '?' || before == after, "{} became {}", before, after);
    }

    #[test]
    fn nobody_meets_a_contradiction(tree in tree(), profile in profile()) {
        if let Some(found) = tree.contradiction() {
            prop_assert_ne!(letter(&tree.matches(&profile)), 'y', "{:?}", found);
        }
    }

    #[test]
    fn trees_round_trip(tree in tree()) {
        let json = serde_json::to_string(&tree).expect("JSON");
        prop_assert_eq!(criterion(&json), tree);
    }
}

/// The reasons with the two negations taken out of their places.
fn without_not(
    reasons: Vec<oncology::trial::eligibility::Reason>,
) -> Vec<oncology::trial::eligibility::Reason> {
    let at = |mut reason: oncology::trial::eligibility::Reason| {
        let mut place = oncology::value::Pointer::root();
        for segment in reason.pointer.segments().skip(2) {
            place = place.child(&segment);
        }
        reason.pointer = place;
        reason
    };
    reasons.into_iter().map(at).collect()
}
