//! How well the liver works.

use oncology::score::{
    AlbiGrade, Ascites, Bilirubin, ChildPughFindings, Coagulation, Encephalopathy, albi, child_pugh,
};
use oncology::stage::ChildPugh;

use super::{albumin, decimal, micromoles, milligrams};

fn inr(text: &str) -> Coagulation {
    Coagulation::inr(decimal(text)).expect(text)
}

fn seconds(text: &str) -> Coagulation {
    Coagulation::seconds_prolonged(decimal(text)).expect(text)
}

/// Five points: each finding in its best band.
fn findings() -> ChildPughFindings {
    ChildPughFindings {
        bilirubin: milligrams("1"),
        cholestatic: false,
        albumin: albumin("40"),
        coagulation: inr("1"),
        ascites: Ascites::Absent,
        encephalopathy: Encephalopathy::Zero,
    }
}

/// Bands in mg/dL: Cleveland Clinic Journal of Medicine, table of the classification; in µmol/L: Gut, table 2 of the British
/// guideline on variceal haemorrhage; of cholestatic disease: pacs.de, Child-Pugh score.
#[test]
fn bilirubin_bands() {
    let points = |bilirubin: Bilirubin, cholestatic| {
        let mut findings = findings();
        findings.bilirubin = bilirubin;
        findings.cholestatic = cholestatic;
        child_pugh(&findings).points - 4
    };
    for (text, expected) in [
        ("0.1", [1, 1]),
        ("1.999999999999", [1, 1]),
        ("2", [2, 1]),
        ("2.0", [2, 1]),
        ("3", [2, 1]),
        ("3.00", [2, 1]),
        ("3.1", [3, 1]),
        ("3.9", [3, 1]),
        ("4", [3, 2]),
        ("10", [3, 2]),
        ("10.1", [3, 3]),
    ] {
        let found = [false, true].map(|is| points(milligrams(text), is));
        assert_eq!(found, expected, "{text} mg/dL");
    }
    for (text, expected) in [
        ("33.9", [1, 1]),
        ("34", [2, 1]),
        ("51", [2, 1]),
        ("51.1", [3, 1]),
        ("67.9", [3, 1]),
        ("68", [3, 2]),
        ("170", [3, 2]),
        ("170.1", [3, 3]),
    ] {
        let found = [false, true].map(|is| points(micromoles(text), is));
        assert_eq!(found, expected, "{text} µmol/L");
    }
}

#[test]
fn other_bands() {
    let points = |change: &dyn Fn(&mut ChildPughFindings)| {
        let mut findings = findings();
        change(&mut findings);
        child_pugh(&findings).points - 4
    };
    for (text, expected) in [
        ("35.1", 1),
        ("35", 2),
        ("28", 2),
        ("28.0", 2),
        ("27.9", 3),
        ("0.1", 3),
    ] {
        let found = points(&|findings| findings.albumin = albumin(text));
        assert_eq!(found, expected, "albumin {text}");
    }
    for (text, expected) in [
        ("0.8", 1),
        ("1.69", 1),
        ("1.7", 2),
        ("1.70", 2),
        ("2.3", 2),
        ("2.31", 3),
        ("50", 3),
    ] {
        let found = points(&|findings| findings.coagulation = inr(text));
        assert_eq!(found, expected, "INR {text}");
    }
    for (text, expected) in [
        ("-20", 1),
        ("0", 1),
        ("3.9", 1),
        ("4", 2),
        ("6", 2),
        ("6.1", 3),
        ("300", 3),
    ] {
        let found = points(&|findings| findings.coagulation = seconds(text));
        assert_eq!(found, expected, "{text} s");
    }
    let ascites: Vec<u8> = Ascites::ALL
        .iter()
        .map(|ascites| points(&|findings| findings.ascites = *ascites))
        .collect();
    assert_eq!(ascites, [1, 2, 3]);
    let encephalopathy: Vec<u8> = Encephalopathy::ALL
        .iter()
        .map(|grade| points(&|findings| findings.encephalopathy = *grade))
        .collect();
    assert_eq!(encephalopathy, [1, 2, 2, 3, 3]);
}

/// 5 and 6 are A, 7 to 9 B, 10 to 15 C: the same table of the Cleveland Clinic.
#[test]
fn child_pugh_classes() {
    let steps: [fn(&mut ChildPughFindings); 10] = [
        |findings| findings.bilirubin = milligrams("2"),
        |findings| findings.bilirubin = milligrams("4"),
        |findings| findings.albumin = albumin("30"),
        |findings| findings.albumin = albumin("20"),
        |findings| findings.coagulation = inr("2"),
        |findings| findings.coagulation = inr("3"),
        |findings| findings.ascites = Ascites::Slight,
        |findings| findings.ascites = Ascites::Moderate,
        |findings| findings.encephalopathy = Encephalopathy::One,
        |findings| findings.encephalopathy = Encephalopathy::Four,
    ];
    let mut findings = findings();
    let mut scores = vec![child_pugh(&findings)];
    for step in steps {
        step(&mut findings);
        scores.push(child_pugh(&findings));
    }
    let found: Vec<(u8, ChildPugh)> = scores
        .iter()
        .map(|score| (score.points, score.group))
        .collect();
    let expected: Vec<(u8, ChildPugh)> = (5..=15)
        .map(|points| match points {
            5 | 6 => (points, ChildPugh::A),
            7..=9 => (points, ChildPugh::B),
            _ => (points, ChildPugh::C),
        })
        .collect();
    assert_eq!(found, expected);
}

/// Two published examples: droracle.ai, article 731892 (bilirubin 5.8 mg/dL, albumin 4.1 g/dL, normal INR, no ascites and no
/// encephalopathy are 7, B), and a test of the public repository lakshay321123/medx (bilirubin 3.2 mg/dL, albumin 2.6 g/dL,
/// INR 2.0, mild ascites and encephalopathy are 12, C).
#[test]
fn child_pugh_of_published_examples() {
    let score = child_pugh(&ChildPughFindings {
        bilirubin: milligrams("5.8"),
        albumin: albumin("41"),
        ..findings()
    });
    assert_eq!((score.points, score.group), (7, ChildPugh::B));
    let score = child_pugh(&ChildPughFindings {
        bilirubin: milligrams("3.2"),
        cholestatic: false,
        albumin: albumin("26"),
        coagulation: inr("2.0"),
        ascites: Ascites::Slight,
        encephalopathy: Encephalopathy::One,
    });
    assert_eq!((score.points, score.group), (12, ChildPugh::C));
}

/// The example of cal57.calculator.city: albumin 3.5 g/dL and bilirubin 1.2 mg/dL (20.52 µmol/L) are about −2.10, grade 2.
#[test]
fn albi_of_a_published_example() {
    let score = albi(milligrams("1.2"), albumin("35"));
    assert!((score.points + 2.10).abs() < 0.01, "{}", score.points);
    assert_eq!(score.group, AlbiGrade::Two);
    assert_eq!(albi(micromoles("20.52"), albumin("35")), score);
}

/// The logarithm of 1, 10 and 100 is whole, so the sums can be checked by hand.
#[test]
fn albi_formula() {
    for (bilirubin, grams, points) in [
        ("1", "40", -3.4),
        ("10", "40", -2.74),
        ("100", "40", -2.08),
        ("1000", "10", 1.13),
    ] {
        let score = albi(micromoles(bilirubin), albumin(grams));
        assert!((score.points - points).abs() < 1e-12, "{}", score.points);
    }
}

/// With a bilirubin of 10 µmol/L the cut-offs lie at an albumin of 3.26 / 0.085 and of 2.05 / 0.085 g/L.
#[test]
fn albi_cut_offs() {
    use AlbiGrade::{One, Three, Two};
    for (grams, grade) in [
        ("38.352941176471", One),
        ("38.352941176470", Two),
        ("24.117647058824", Two),
        ("24.117647058823", Three),
    ] {
        assert_eq!(
            albi(micromoles("10"), albumin(grams)).group,
            grade,
            "{grams}"
        );
    }
    // It prints as the cut-off, and is above it.
    let score = albi(micromoles("10"), albumin("38.33"));
    assert_eq!(
        (format!("{:.2}", score.points).as_str(), score.group),
        ("-2.60", Two)
    );
    let extremes = [
        ("0.000000000001", "100", One),
        ("2000", "0.000000000001", Three),
    ];
    for (bilirubin, grams, grade) in extremes {
        let score = albi(micromoles(bilirubin), albumin(grams));
        assert!(score.points.is_finite() && score.group == grade);
    }
}
