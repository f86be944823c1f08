//! Thrombosis, fever with neutropenia, and cancers of kidney, prostate and breast.

use oncology::disease::{GleasonScore, GradeGroup, HistologicalGrade};
use oncology::performance::Karnofsky;
use oncology::score::{
    AgainstNormal, BodyMassIndex, CapraFactors, CapraRisk, CapraStage, FeverBurden, FeverOnset,
    ImdcFactors, ImdcRisk, KhoranaFactors, KhoranaRisk, KhoranaSite, MasccFactors, MasccRisk,
    MasccTumour, NottinghamFactors, NottinghamGroup, PositiveCores, capra, imdc, khorana, mascc,
    nottingham_grade, nottingham_prognostic_index,
};

use super::{age, decimal, haemoglobin, leucocytes, platelets, psa};

fn body_mass_index(text: &str) -> BodyMassIndex {
    BodyMassIndex::kilograms_per_square_metre(decimal(text)).expect(text)
}

fn khorana_factors() -> KhoranaFactors {
    KhoranaFactors {
        site: KhoranaSite::Other,
        platelets: platelets("349.999999999999"),
        haemoglobin: haemoglobin("10"),
        red_cell_growth_factor: false,
        leucocytes: leucocytes("11"),
        body_mass_index: body_mass_index("34.999999999999"),
    }
}

/// Sites and cut-offs: Khorana et al., Blood 2008;111(10):4902-4907, abstract; European Respiratory Review, table of it.
#[test]
fn khorana_cut_offs() {
    assert_eq!(khorana(&khorana_factors()).points, 0);
    let alone: [fn(&mut KhoranaFactors); 7] = [
        |factors| factors.platelets = platelets("350"),
        |factors| factors.platelets = platelets("350.0"),
        |factors| factors.haemoglobin = haemoglobin("9.999999999999"),
        |factors| factors.red_cell_growth_factor = true,
        |factors| factors.leucocytes = leucocytes("11.000000000001"),
        |factors| factors.body_mass_index = body_mass_index("35"),
        |factors| {
            factors.haemoglobin = haemoglobin("8");
            factors.red_cell_growth_factor = true;
        },
    ];
    for change in alone {
        let mut factors = khorana_factors();
        change(&mut factors);
        assert_eq!(khorana(&factors).points, 1, "{factors:?}");
    }
    let sites: Vec<u8> = KhoranaSite::ALL
        .iter()
        .map(|site| {
            let mut factors = khorana_factors();
            factors.site = *site;
            khorana(&factors).points
        })
        .collect();
    assert_eq!(sites, [2, 2, 1, 1, 1, 1, 1, 0]);
}

#[test]
fn khorana_groups() {
    use KhoranaRisk::{High, Intermediate, Low};
    let steps: [fn(&mut KhoranaFactors); 6] = [
        |factors| factors.site = KhoranaSite::Lung,
        |factors| factors.site = KhoranaSite::Stomach,
        |factors| factors.platelets = platelets("500"),
        |factors| factors.haemoglobin = haemoglobin("7"),
        |factors| factors.leucocytes = leucocytes("20"),
        |factors| factors.body_mass_index = body_mass_index("40"),
    ];
    let mut factors = khorana_factors();
    let mut groups = vec![khorana(&factors).group];
    for step in steps {
        step(&mut factors);
        groups.push(khorana(&factors).group);
    }
    assert_eq!(khorana(&factors).points, 6);
    assert_eq!(
        groups,
        [Low, Intermediate, Intermediate, High, High, High, High]
    );
}

/// The patient of J Med Case Rep 2018, doi 10.1186/s13256-018-1833-6, table 1: oral cancer, more than 11,000 leucocytes per
/// µL and no other factor are 1 point, intermediate. The values are made up within what the table says.
#[test]
fn khorana_of_a_published_patient() {
    let mut factors = khorana_factors();
    factors.leucocytes = leucocytes("11.5");
    let score = khorana(&factors);
    assert_eq!((score.points, score.group), (1, KhoranaRisk::Intermediate));
}

fn mascc_factors() -> MasccFactors {
    MasccFactors {
        burden: FeverBurden::NoneOrMild,
        hypotension: false,
        obstructive_lung_disease: false,
        tumour: MasccTumour::Solid,
        dehydration: false,
        onset: FeverOnset::Outpatient,
        age: age(59),
    }
}

/// Weights: Klastersky et al., J Clin Oncol 2000;18(16):3038-3051, abstract; 26 at most: eviQ, assessment tool 875.
#[test]
fn mascc_weights() {
    type Change = fn(&mut MasccFactors);
    assert_eq!(mascc(&mascc_factors()).points, 26);
    let losses: [(Change, u8); 9] = [
        (|factors| factors.burden = FeverBurden::Moderate, 2),
        (|factors| factors.burden = FeverBurden::Severe, 5),
        (|factors| factors.hypotension = true, 5),
        (|factors| factors.obstructive_lung_disease = true, 4),
        (
            |factors| factors.tumour = MasccTumour::HaematologicalWithoutFungus,
            0,
        ),
        (
            |factors| factors.tumour = MasccTumour::HaematologicalWithFungus,
            4,
        ),
        (|factors| factors.dehydration = true, 3),
        (|factors| factors.onset = FeverOnset::Inpatient, 3),
        (|factors| factors.age = age(60), 2),
    ];
    for (change, loss) in losses {
        let mut factors = mascc_factors();
        change(&mut factors);
        assert_eq!(mascc(&factors).points, 26 - loss, "{factors:?}");
    }
    let worst = MasccFactors {
        burden: FeverBurden::Severe,
        hypotension: true,
        obstructive_lung_disease: true,
        tumour: MasccTumour::HaematologicalWithFungus,
        dehydration: true,
        onset: FeverOnset::Inpatient,
        age: age(60),
    };
    let score = mascc(&worst);
    assert_eq!((score.points, score.group), (0, MasccRisk::High));
}

/// 21 is low risk, 20 is not.
#[test]
fn mascc_cut_off() {
    let mut factors = mascc_factors();
    factors.hypotension = true;
    let score = mascc(&factors);
    assert_eq!((score.points, score.group), (21, MasccRisk::Low));
    factors.hypotension = false;
    factors.obstructive_lung_disease = true;
    factors.burden = FeverBurden::Moderate;
    let score = mascc(&factors);
    assert_eq!((score.points, score.group), (20, MasccRisk::High));
}

/// The patient of aliem.com, "Neutropenic Fever in Cancer Patients" (Lin): 65 years, prostate cancer, at home, mild symptoms and
/// 160/80 mmHg are 24, low risk; pneumonia made him high risk nonetheless.
#[test]
fn mascc_of_a_published_patient() {
    let mut factors = mascc_factors();
    factors.age = age(65);
    let score = mascc(&factors);
    assert_eq!((score.points, score.group), (24, MasccRisk::Low));
}

fn imdc_factors() -> ImdcFactors {
    ImdcFactors {
        karnofsky: Karnofsky::new(80).expect("a status"),
        diagnosis_to_treatment: "12".parse().expect("months"),
        haemoglobin: AgainstNormal::Above,
        corrected_calcium: AgainstNormal::Below,
        neutrophils: AgainstNormal::Within,
        platelets: AgainstNormal::Below,
    }
}

/// Factors and groups: Heng et al., Lancet Oncol 2013;14(2):141-148, PMCID PMC4144042, abstract.
#[test]
fn imdc_factors_and_groups() {
    use ImdcRisk::{Favourable, Intermediate, Poor};
    let steps: [fn(&mut ImdcFactors); 6] = [
        |factors| factors.karnofsky = Karnofsky::new(70).expect("a status"),
        |factors| factors.diagnosis_to_treatment = "11.9".parse().expect("months"),
        |factors| factors.haemoglobin = AgainstNormal::Below,
        |factors| factors.corrected_calcium = AgainstNormal::Above,
        |factors| factors.neutrophils = AgainstNormal::Above,
        |factors| factors.platelets = AgainstNormal::Above,
    ];
    let mut factors = imdc_factors();
    let mut scores = vec![imdc(&factors).expect("a score")];
    for step in steps {
        let mut alone = imdc_factors();
        step(&mut alone);
        assert_eq!(imdc(&alone).map(|score| score.points), Ok(1));
        step(&mut factors);
        scores.push(imdc(&factors).expect("a score"));
    }
    assert!(scores.iter().map(|score| score.points).eq(0..=6));
    let groups: Vec<ImdcRisk> = scores.iter().map(|score| score.group).collect();
    assert_eq!(
        groups,
        [
            Favourable,
            Intermediate,
            Intermediate,
            Poor,
            Poor,
            Poor,
            Poor
        ]
    );
}

/// The patient of advancedpractitioner.com, "First-Line Metastatic Renal Cell Carcinoma": less than a year to treatment and
/// anaemia are 2, intermediate risk.
#[test]
fn imdc_of_a_published_patient() {
    let mut factors = imdc_factors();
    factors.diagnosis_to_treatment = "2".parse().expect("months");
    factors.haemoglobin = AgainstNormal::Below;
    let score = imdc(&factors).expect("a score");
    assert_eq!((score.points, score.group), (2, ImdcRisk::Intermediate));
}

#[test]
fn imdc_refuses() {
    let mut factors = imdc_factors();
    factors.diagnosis_to_treatment = "-1".parse().expect("months");
    assert_eq!(
        imdc(&factors).expect_err("negative").to_string(),
        "expected a time from diagnosis to treatment of at least 0 months, found -1"
    );
    factors.karnofsky = Karnofsky::new(0).expect("a status");
    assert_eq!(
        imdc(&factors).expect_err("dead").to_string(),
        "expected a Karnofsky performance status of 10 to 100, found 0"
    );
}

fn gleason(text: &str) -> GleasonScore {
    text.parse().expect(text)
}

fn cores(positive: u32, taken: u32) -> PositiveCores {
    PositiveCores::of(positive, taken).expect("cores")
}

fn capra_factors() -> CapraFactors {
    CapraFactors {
        age: age(49),
        psa: psa("6.0"),
        gleason: gleason("3+3"),
        stage: CapraStage::T2,
        positive_cores: cores(33, 100),
    }
}

/// Points: table 2 of PMC2777059, adapted from the publication.
#[test]
fn capra_points() {
    let points = |change: &dyn Fn(&mut CapraFactors)| {
        let mut factors = capra_factors();
        change(&mut factors);
        capra(&factors).points
    };
    assert_eq!(points(&|_| {}), 0);
    for (text, expected) in [
        ("0", 0),
        ("2.1", 0),
        ("6", 0),
        ("6.000000000001", 1),
        ("6.1", 1),
        ("10.0", 1),
        ("10.1", 2),
        ("20", 2),
        ("20.1", 3),
        ("30.00", 3),
        ("30.1", 4),
        ("100000", 4),
    ] {
        assert_eq!(
            points(&|factors| factors.psa = psa(text)),
            expected,
            "{text}"
        );
    }
    for first in 1..=5_u8 {
        for second in 1..=5_u8 {
            let expected = match (first, second) {
                (1..=3, 1..=3) => 0,
                (1..=3, _) => 1,
                _ => 3,
            };
            let text = format!("{first}+{second}");
            let found = points(&|factors| factors.gleason = gleason(&text));
            assert_eq!(found, expected, "{text}");
        }
    }
    assert_eq!(points(&|factors| factors.age = age(50)), 1);
    assert_eq!(points(&|factors| factors.stage = CapraStage::T1), 0);
    assert_eq!(points(&|factors| factors.stage = CapraStage::T3a), 1);
    for (positive, taken, expected) in [
        (0, 12, 0),
        (4, 12, 0),
        (34, 100, 1),
        (5, 12, 1),
        (12, 12, 1),
    ] {
        let found = points(&|factors| factors.positive_cores = cores(positive, taken));
        assert_eq!(found, expected, "{positive} of {taken}");
    }
    for (text, expected) in [("0", 0), ("33.9", 0), ("34", 1), ("34.0", 1), ("100", 1)] {
        let share = PositiveCores::percent(text.parse().expect(text)).expect(text);
        let found = points(&|factors| factors.positive_cores = share);
        assert_eq!(found, expected, "{text} %");
    }
}

/// 0 to 2 are low, 3 to 5 intermediate, 6 to 10 high: Cooperberg et al., J Natl Cancer Inst 2009;101(12):878-887.
#[test]
fn capra_groups() {
    let steps: [fn(&mut CapraFactors); 10] = [
        |factors| factors.age = age(50),
        |factors| factors.psa = psa("7"),
        |factors| factors.psa = psa("15"),
        |factors| factors.psa = psa("25"),
        |factors| factors.psa = psa("35"),
        |factors| factors.stage = CapraStage::T3a,
        |factors| factors.positive_cores = cores(1, 1),
        |factors| factors.gleason = gleason("3+4"),
        |factors| factors.gleason = gleason("4+3"),
        |_| {},
    ];
    let mut factors = capra_factors();
    let mut found = vec![capra(&factors)];
    for step in steps {
        step(&mut factors);
        found.push(capra(&factors));
    }
    for score in &found {
        let group = match score.points {
            0..=2 => CapraRisk::Low,
            3..=5 => CapraRisk::Intermediate,
            _ => CapraRisk::High,
        };
        assert_eq!(score.group, group, "{}", score.points);
    }
    let points: Vec<u8> = found.iter().map(|score| score.points).collect();
    assert_eq!(points, [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 10]);
}

/// The groups of Epstein et al., Am J Surg Pathol 2016;40(2):244-252.
#[test]
fn grade_groups_of_gleason_scores() {
    use GradeGroup::{Five, Four, One, Three, Two};
    for (text, group) in [
        ("3+3", Some(One)),
        ("2+2", Some(One)),
        ("3+4", Some(Two)),
        ("4+3", Some(Three)),
        ("4+4", Some(Four)),
        ("3+5", Some(Four)),
        ("5+3", Some(Four)),
        ("4+5", Some(Five)),
        ("5+4", Some(Five)),
        ("5+5", Some(Five)),
        ("2+5", None),
        ("5+2", None),
    ] {
        assert_eq!(gleason(text).grade_group(), group, "{text}");
    }
}

/// Sums: IARC, Atlas of breast cancer early detection, histological grade. 2, 2 and 3 are 7, grade 2: the example of
/// neetpgai.com, question 2235.
#[test]
fn nottingham_grades() {
    use HistologicalGrade::{One, Three, Two};
    for tubules in 1..=3 {
        for nuclei in 1..=3 {
            for mitoses in 1..=3 {
                let sum = tubules + nuclei + mitoses;
                let grade = match sum {
                    3..=5 => One,
                    6 | 7 => Two,
                    _ => Three,
                };
                let score = nottingham_grade(tubules, nuclei, mitoses).expect("a grade");
                assert_eq!((score.points, score.group), (sum, grade));
            }
        }
    }
    let score = nottingham_grade(2, 2, 3).expect("a grade");
    assert_eq!((score.points, score.group), (7, Two));
    for (tubules, nuclei, mitoses, message) in [
        (0, 1, 1, "expected points for tubules of 1 to 3, found 0"),
        (1, 4, 1, "expected points for nuclei of 1 to 3, found 4"),
        (
            1,
            1,
            255,
            "expected points for mitoses of 1 to 3, found 255",
        ),
    ] {
        let error = nottingham_grade(tubules, nuclei, mitoses).expect_err(message);
        assert_eq!(error.to_string(), message);
    }
}

/// Cut-offs: primed.info on Galea et al. 1992. 25 mm, 2 nodes and grade 2 are 4.5: the example of neetpgai.com, question
/// 34821.
#[test]
fn nottingham_prognostic_index_and_groups() {
    use HistologicalGrade::{One, Three, Two};
    use NottinghamGroup::{Excellent, Good, Moderate, Poor};
    for (size, positive_nodes, grade, index, group) in [
        ("25", 2, Two, "4.5", Moderate),
        ("20", 0, One, "2.4", Excellent),
        ("20.0", 0, One, "2.4", Excellent),
        ("20.000000000001", 0, One, "2.40000000000002", Good),
        ("20", 0, Two, "3.4", Good),
        ("20.1", 0, Two, "3.402", Moderate),
        ("20", 3, Three, "5.4", Moderate),
        ("20.1", 3, Three, "5.402", Poor),
        ("20", 4, Three, "6.4", Poor),
        ("20", u16::MAX, One, "4.4", Moderate),
        ("0.1", 1, One, "3.002", Good),
        ("500", 0, Three, "14", Poor),
    ] {
        let score = nottingham_prognostic_index(&NottinghamFactors {
            size: size.parse().expect(size),
            positive_nodes,
            grade,
        })
        .expect(size);
        assert_eq!(
            (score.points.to_string().as_str(), score.group),
            (index, group),
            "{size} {positive_nodes} {grade}"
        );
    }
}

#[test]
fn nottingham_prognostic_index_refuses() {
    let message = |size: &str, grade| {
        nottingham_prognostic_index(&NottinghamFactors {
            size: size.parse().expect(size),
            positive_nodes: 0,
            grade,
        })
        .expect_err(size)
        .to_string()
    };
    let one = HistologicalGrade::One;
    for size in ["0", "-5", "500.1"] {
        let expected = format!("expected a size above 0 and at most 500 mm, found {size}");
        assert_eq!(message(size, one), expected);
    }
    for grade in HistologicalGrade::ALL
        .iter()
        .skip(4)
        .chain(&HistologicalGrade::ALL[..1])
    {
        let expected = format!("expected a grade of G1, G2 or G3, found {grade}");
        assert_eq!(message("20", *grade), expected);
    }
}
