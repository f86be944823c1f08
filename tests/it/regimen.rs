//! Regimens as clinicians write them.

use oncology::regimen::formula::{
    Centimetres, Clearance, Creatinine, Kilograms, Sex, TargetAuc, Years, calvert, cockcroft_gault,
    du_bois, mosteller,
};
use oncology::regimen::{DoseBasis, DoseUnit, Duration, Mode, WrittenRegimen};
use proptest::prelude::*;

use crate::value::refuses;

/// As it is written, and as it prints.
#[test]
fn regimens_are_read_and_printed() {
    for (text, printed) in [
        (
            "carboplatin AUC 5 d1, pemetrexed 500 mg/m2 d1, q21d x4",
            "carboplatin AUC 5 d1, pemetrexed 500 mg/m² d1, q21d ×4",
        ),
        (
            "pembrolizumab 200 mg IV d1 q3w until disease progression",
            "pembrolizumab 200 mg IV d1, q21d until disease progression",
        ),
        (
            "gemcitabine 1000 mg/m² d1, 8, cisplatin 75mg/m2 D1; q21d ×4–6",
            "gemcitabine 1000 mg/m² d1,8, cisplatin 75 mg/m² d1, q21d ×4-6",
        ),
        (
            "oxaliplatin 85 mg/m² d1, folinic acid 400 mg/m² d1, 5-FU 400 mg/m² bolus d1, 5-FU 2400 mg/m² CI over 46 h d1, q14d x12",
            "oxaliplatin 85 mg/m² d1, folinic acid 400 mg/m² d1, 5-FU 400 mg/m² bolus d1, 5-FU 2400 mg/m² CI over 46 h d1, q14d ×12",
        ),
        (
            "capecitabine 1000 mg/m² PO BID d1-14, q21d",
            "capecitabine 1000 mg/m² PO BID d1-14, q21d",
        ),
        (
            "venetoclax 400 mg daily, azacitidine 75 mg/m² SC d1–7 q28d",
            "venetoclax 400 mg daily, azacitidine 75 mg/m² SC d1-7, q28d",
        ),
        (
            "rituximab 375 mg/m² d0, bendamustine 90 mg/m² d1,2, q28d x<=6",
            "rituximab 375 mg/m² d0, bendamustine 90 mg/m² d1,2, q28d ×≤6",
        ),
        ("melphalan 140 mg/m² IV d-1", "melphalan 140 mg/m² IV d-1"),
        ("fludarabine 30 mg/m² d-6--3", "fludarabine 30 mg/m² d-6--3"),
        (
            "lutetium Lu 177 dotatate 7.4 GBq d1 q56d ×4 cycles",
            "lutetium Lu 177 dotatate 7.4 GBq d1, q56d ×4",
        ),
        (
            "radium Ra 223 dichloride 55 kBq/kg IV d1 q28d x6",
            "radium Ra 223 dichloride 55 kBq/kg IV d1, q28d ×6",
        ),
        (
            "sargramostim 250 mcg/m2 SC d1-14, epoetin alfa 150 iu/kg SC d1, q28d",
            "sargramostim 250 µg/m² SC d1-14, epoetin alfa 150 IU/kg SC d1, q28d",
        ),
        ("trastuzumab", "trastuzumab"),
    ] {
        let regimen: WrittenRegimen = text
            .parse()
            .unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(regimen.to_string(), printed);
        assert_eq!(printed.parse(), Ok(regimen), "{printed}");
    }
}

#[test]
fn parts_are_typed() {
    let text = "fluorouracil 2400 mg/m² CI over 46 h d1,15-17 q4w ×≤6";
    let regimen: WrittenRegimen = text.parse().expect(text);
    let [drug] = regimen.components() else {
        panic!("{regimen:?}")
    };
    assert_eq!(
        drug.dose
            .as_ref()
            .map(|dose| (dose.amount.to_string(), dose.unit)),
        Some(("2400".into(), DoseUnit::MilligramPerSquareMetre))
    );
    assert_eq!(
        (
            drug.mode,
            drug.hours.map(|hours| hours.to_string()).as_deref(),
            &drug.days[..]
        ),
        (
            Some(Mode::ContinuousInfusion),
            Some("46"),
            &[1, 15, 16, 17][..]
        )
    );
    assert_eq!(
        (regimen.cycle_days(), regimen.duration()),
        (Some(28), Some(&Duration::AtMostCycles(6)))
    );
    let bases = [
        DoseUnit::Milligram,
        DoseUnit::MilligramPerSquareMetre,
        DoseUnit::MilligramPerKilogram,
        DoseUnit::AreaUnderCurve,
    ]
    .map(DoseUnit::basis);
    assert_eq!(
        bases,
        [
            DoseBasis::Fixed,
            DoseBasis::BodySurface,
            DoseBasis::BodyWeight,
            DoseBasis::AreaUnderCurve
        ]
    );
}

#[test]
fn what_is_no_regimen_is_refused() {
    refuses::<WrittenRegimen>(&[
        ("", "expected a drug or the length of a cycle at byte 0"),
        (
            "cisplatin,, q21d",
            "expected a drug or the length of a cycle at byte 10",
        ),
        ("75 mg/m² d1", "expected the name of a drug at byte 0"),
        ("q21d", "expected the name of a drug at byte 0"),
        (
            "cisplatin 75 mg/m² d1 weekly",
            "expected a dose with its unit, a route, a mode or days, found `weekly` at byte 23",
        ),
        (
            "carboplatin AUC five",
            "expected a dose with its unit, a route, a mode or days, found `AUC` at byte 12",
        ),
        (
            "cisplatin 75 mg/m² d15-1",
            "expected days such as `d1,8,15`, `d1-5` or `d-1`, found `d15-1` at byte 20",
        ),
        (
            "cisplatin 75 mg/m² d1 q0d",
            "expected a cycle such as `q21d` or `q3w`, a number of cycles such as `×4`, `×4-6` or `×≤6`, or `until` and an event, found `q0d` at byte 23",
        ),
        (
            "cisplatin 75 mg/m² 80 mg/m²",
            "`80` at byte 20 is the second of its kind",
        ),
        (
            "cisplatin d1 q21d q28d",
            "`q28d` at byte 18 is the second of its kind",
        ),
    ]);
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "[a-zA-Z0-9 ,;.×≤²/µ–-]{0,60}") {
        if let Ok(regimen) = text.parse::<WrittenRegimen>() {
            let printed = regimen.to_string();
            prop_assert_eq!(printed.parse(), Ok(regimen), "{}", printed);
        }
    }

    /// Every regimen of these parts prints as it is read.
    #[test]
    fn what_is_written_canonically_prints_alike(text in
        "(cisplatin|5-FU|folinic acid)( AUC 5| (1[.]5|75|200) (mg|mg/m²|mg/kg|GBq))?( IV| PO| SC)?( bolus| infusion| CI)?( over 46 h)?( daily| BID)?( d1| d1,8,15| d-1| d1-5)?(, q21d| q14d ×4| until progression)?") {
        let regimen: WrittenRegimen = text.parse().expect("a regimen");
        let printed = regimen.to_string();
        prop_assert_eq!(printed.parse(), Ok(regimen));
        prop_assert_eq!(printed.replace(", q", " q").replace(", until", " until"), text.replace(", q", " q"));
    }
}

/// Results as the sources print them; the formulas' own pages are named in their documentation.
#[test]
fn formulas_give_the_printed_results() {
    let size = |height, weight| {
        (
            Centimetres::new(height).expect("a height"),
            Kilograms::new(weight).expect("a weight"),
        )
    };
    let (height, weight) = size(170.0, 70.0);
    assert_eq!(format!("{:.3}", mosteller(height, weight)), "1.818");
    let (height, weight) = size(180.0, 80.0);
    assert_eq!(
        format!(
            "{:.3} {:.3}",
            mosteller(height, weight),
            du_bois(height, weight)
        ),
        "2.000 1.996"
    );
    for (sex, age, weight, creatinine, printed) in [
        (Sex::Male, 65, 70.0, 1.4, "52.1"),
        (Sex::Female, 45, 60.0, 0.9, "74.8"),
        (Sex::Male, 60, 80.0, 1.2, "74.1"),
        (Sex::Female, 45, 65.0, 0.9, "81.0"),
        (Sex::Male, 50, 80.0, 1.0, "100.0"),
    ] {
        let creatinine = Creatinine::milligrams_per_decilitre(creatinine).expect("creatinine");
        let weight = Kilograms::new(weight).expect("a weight");
        let age = Years::new(age).expect("an age");
        let clearance = cockcroft_gault(sex, age, weight, creatinine).expect("a clearance");
        assert_eq!(format!("{:.1}", clearance.rate()), printed);
    }
    let same = |one: Creatinine, other: Creatinine| {
        one.partial_cmp(&other) == Some(std::cmp::Ordering::Equal)
    };
    assert!(same(
        Creatinine::micromoles_per_litre(88.4).expect("creatinine"),
        Creatinine::milligrams_per_decilitre(1.0).expect("creatinine")
    ));
    for (target, clearance, dose) in [
        (5.0, Clearance::measured(90.0), "575"),
        (6.0, Clearance::estimated(160.0), "900"),
        (5.0, Clearance::estimated(140.0), "750"),
        (4.0, Clearance::estimated(125.0), "600"),
        (5.0, Clearance::measured(140.0), "825"),
    ] {
        let target = TargetAuc::new(target).expect("a target");
        let clearance = clearance.expect("a clearance").capped();
        assert_eq!(format!("{:.0}", calvert(target, clearance)), dose);
    }
}

#[test]
fn formulas_refuse_impossible_numbers() {
    for (error, expected) in [
        (
            Centimetres::new(1.75).map(|_| ()),
            "a height of 1.75 cm is outside 30 to 272 cm; compare the unit with the source",
        ),
        (
            Kilograms::new(f64::NAN).map(|_| ()),
            "a weight of NaN kg is outside 0.3 to 650 kg; compare the unit with the source",
        ),
        (
            Kilograms::new(f64::INFINITY).map(|_| ()),
            "a weight of inf kg is outside 0.3 to 650 kg; compare the unit with the source",
        ),
        (
            Years::new(17).map(|_| ()),
            "an age of 17 years is outside 18 to 120 years; compare the unit with the source",
        ),
        (
            Creatinine::milligrams_per_decilitre(60.0).map(|_| ()),
            "creatinine of 60 mg/dL is outside 0.1 to 30 mg/dL; compare the unit with the source",
        ),
        (
            Creatinine::micromoles_per_litre(1.0).map(|_| ()),
            "creatinine of 1 µmol/L is outside 9 to 2650 µmol/L; compare the unit with the source",
        ),
        (
            Clearance::measured(0.0).map(|_| ()),
            "a clearance of 0 mL/min is outside 1 to 200 mL/min; compare the unit with the source",
        ),
        (
            TargetAuc::new(50.0).map(|_| ()),
            "a target area under the curve of 50 mg·min/mL is outside 0.5 to 10 mg·min/mL; compare the unit with the source",
        ),
    ] {
        assert_eq!(error.expect_err(expected).to_string(), expected);
    }
}

#[test]
fn doses_of_a_course_are_added_up() {
    for (text, expected) in [
        ("doxorubicin 50 mg/m² d1, q21d ×6", Some("300")),
        ("capecitabine 1000 mg/m² BID d1-14, q21d ×8", Some("224000")),
        ("melphalan 200 mg/m² d-1", Some("200")),
        ("pembrolizumab 200 mg d1, q21d", None),
        ("pembrolizumab 200 mg d1, q21d ×≤35", None),
        ("imatinib 400 mg daily", None),
        ("cisplatin d1, q21d ×4", None),
    ] {
        let written: WrittenRegimen = text.parse().expect(text);
        let components = written
            .to_components(|name| name.parse().ok())
            .expect("ids");
        let dose = components[0].cumulative_dose().map(|dose| dose.to_string());
        assert_eq!(dose.as_deref(), expected, "{text}");
    }
}
