//! What quantities may be, and their units.

use oncology::score::{
    AgainstNormal, Age, Albumin, BetaTwoMicroglobulin, Bilirubin, BodyMassIndex, Coagulation,
    Haemoglobin, Leucocytes, Platelets, PositiveCores, Psa, ScoreError,
};
use oncology::value::Decimal;

use super::decimal;

type Maker = fn(Decimal) -> Result<(), ScoreError>;

/// Each way to make a quantity, what its message says, its greatest number, and whether zero is one.
const MAKERS: [(Maker, &str, &str, bool); 15] = [
    (
        |value| Albumin::grams_per_litre(value).map(drop),
        "an albumin above 0 and at most 100 g/L",
        "100",
        false,
    ),
    (
        |value| Albumin::grams_per_decilitre(value).map(drop),
        "an albumin above 0 and at most 10 g/dL",
        "10",
        false,
    ),
    (
        |value| Bilirubin::micromoles_per_litre(value).map(drop),
        "a bilirubin above 0 and at most 2000 µmol/L",
        "2000",
        false,
    ),
    (
        |value| Bilirubin::milligrams_per_decilitre(value).map(drop),
        "a bilirubin above 0 and at most 100 mg/dL",
        "100",
        false,
    ),
    (
        |value| Haemoglobin::grams_per_litre(value).map(drop),
        "a haemoglobin above 0 and at most 300 g/L",
        "300",
        false,
    ),
    (
        |value| Haemoglobin::grams_per_decilitre(value).map(drop),
        "a haemoglobin above 0 and at most 30 g/dL",
        "30",
        false,
    ),
    (
        |value| Platelets::giga_per_litre(value).map(drop),
        "a number of platelets of at least 0 and at most 10000 × 10⁹/L",
        "10000",
        true,
    ),
    (
        |value| Platelets::per_microlitre(value).map(drop),
        "a number of platelets of at least 0 and at most 10000000 per µL",
        "10000000",
        true,
    ),
    (
        |value| Leucocytes::giga_per_litre(value).map(drop),
        "a number of leucocytes of at least 0 and at most 3000 × 10⁹/L",
        "3000",
        true,
    ),
    (
        |value| Leucocytes::per_microlitre(value).map(drop),
        "a number of leucocytes of at least 0 and at most 3000000 per µL",
        "3000000",
        true,
    ),
    (
        |value| Psa::nanograms_per_millilitre(value).map(drop),
        "a PSA of at least 0 and at most 100000 ng/mL",
        "100000",
        true,
    ),
    (
        |value| BetaTwoMicroglobulin::milligrams_per_litre(value).map(drop),
        "a β2-microglobulin above 0 and at most 300 mg/L",
        "300",
        false,
    ),
    (
        |value| BodyMassIndex::kilograms_per_square_metre(value).map(drop),
        "a body mass index above 0 and at most 300 kg/m²",
        "300",
        false,
    ),
    (
        |value| Coagulation::inr(value).map(drop),
        "an INR above 0 and at most 50",
        "50",
        false,
    ),
    (
        |value| PositiveCores::percent(value.into()).map(drop),
        "a share of positive cores of 0 to 100 %",
        "100",
        true,
    ),
];

#[test]
fn quantities_have_domains() {
    for (make, expected, most, has_zero) in MAKERS {
        for text in [most, "0.000000000001", &format!("{most}.000")] {
            assert_eq!(make(decimal(text)), Ok(()), "{expected}: {text}");
        }
        for text in ["0", "0.00", "-0"] {
            assert_eq!(make(decimal(text)).is_ok(), has_zero, "{expected}: {text}");
        }
        let over = format!("{most}.000000000001");
        for text in [&over, "-0.1", "-999999999999999", "999999999999999"] {
            let error = make(decimal(text)).expect_err(text);
            assert_eq!(
                error.to_string(),
                format!("expected {expected}, found {text}")
            );
            assert_eq!(
                format!("{} {}", error.name(), error.expected()),
                expected.to_owned()
            );
            assert_eq!(error.found(), text);
        }
    }
    for text in ["-20.1", "300.1"] {
        assert_eq!(
            Coagulation::seconds_prolonged(decimal(text))
                .expect_err(text)
                .to_string(),
            format!(
                "expected a prolongation of the prothrombin time of -20 to 300 s, found {text}"
            )
        );
    }
    assert_eq!(Age::years(130).map(Age::in_years), Ok(130));
    assert_eq!(
        Age::years(131).expect_err("an age").to_string(),
        "expected an age of at most 130 years, found 131"
    );
}

#[test]
fn units_are_converted_exactly() {
    let grams = Albumin::grams_per_decilitre(decimal("3.50")).expect("albumin");
    assert_eq!(Ok(grams), Albumin::grams_per_litre(decimal("35")));
    assert_eq!(grams.in_grams_per_litre(), decimal("35").value());
    let grams = Haemoglobin::grams_per_decilitre(decimal("9.9")).expect("haemoglobin");
    assert_eq!(Ok(grams), Haemoglobin::grams_per_litre(decimal("99")));
    assert_eq!(grams.in_grams_per_litre(), decimal("99").value());
    let count = Platelets::per_microlitre(decimal("349999")).expect("platelets");
    assert_eq!(Ok(count), Platelets::giga_per_litre(decimal("349.999")));
    assert_eq!(count.in_giga_per_litre(), decimal("349.999").value());
    let count = Leucocytes::per_microlitre(decimal("11001")).expect("leucocytes");
    assert_eq!(Ok(count), Leucocytes::giga_per_litre(decimal("11.001")));
    assert_eq!(count.in_giga_per_litre(), decimal("11.001").value());
    let bilirubin = Bilirubin::milligrams_per_decilitre(decimal("1.2")).expect("bilirubin");
    assert_eq!(
        bilirubin.in_micromoles_per_litre(),
        decimal("20.52").value()
    );
    let bilirubin = Bilirubin::micromoles_per_litre(decimal("17.1")).expect("bilirubin");
    assert_eq!(bilirubin.in_micromoles_per_litre(), decimal("17.1").value());
}

#[test]
fn values_lie_against_normal() {
    use AgainstNormal::{Above, Below, Within};
    for (value, expected) in [
        ("0", Below),
        ("134.9", Below),
        ("135", Within),
        ("135.0", Within),
        ("175", Within),
        ("175.1", Above),
    ] {
        let found = AgainstNormal::of(decimal(value), decimal("135"), decimal("175"));
        assert_eq!(found, Ok(expected), "{value}");
        let upper = AgainstNormal::by_upper_limit(decimal(value), decimal("175"));
        assert_eq!(upper, Ok(expected.max(Within)), "{value}");
        let lower = AgainstNormal::by_lower_limit(decimal(value), decimal("135"));
        assert_eq!(lower, Ok(expected.min(Within)), "{value}");
    }
    let message = |value, low, high| {
        AgainstNormal::of(decimal(value), decimal(low), decimal(high))
            .expect_err("refused")
            .to_string()
    };
    assert_eq!(
        message("5", "10", "9"),
        "expected an upper limit of normal of at least 10, the lower one, found 9"
    );
    assert_eq!(
        message("-5", "1", "9"),
        "expected a value of at least 0, found -5"
    );
    assert_eq!(
        message("5", "-1", "9"),
        "expected a lower limit of normal of at least 0, found -1"
    );
    assert!(AgainstNormal::by_upper_limit(decimal("5"), decimal("-1")).is_err());
    assert!(AgainstNormal::by_lower_limit(decimal("-5"), decimal("1")).is_err());
}

#[test]
fn cores_are_counted() {
    for (positive, taken, message) in [
        (0, 0, "expected a number of cores taken above 0, found 0"),
        (
            13,
            12,
            "expected a number of positive cores of at most 12, those taken, found 13",
        ),
    ] {
        let error = PositiveCores::of(positive, taken).expect_err(message);
        assert_eq!(error.to_string(), message);
    }
    assert!(PositiveCores::of(u32::MAX, u32::MAX).is_ok());
}
