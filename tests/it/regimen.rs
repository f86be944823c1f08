//! Regimens as clinicians write them.

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
