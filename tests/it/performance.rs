//! Performance status: the scales and the published conversions between two of them.

use oncology::performance::{Conversion, Ecog, Karnofsky, Lansky};

use crate::value::refuses;

/// The eleven values of the scales in tens, from ill to well.
const TENS: [&str; 11] = [
    "0", "10", "20", "30", "40", "50", "60", "70", "80", "90", "100",
];

fn karnofsky(text: &str) -> Karnofsky {
    text.parse().expect(text)
}

#[test]
fn ecog_is_read_from_well_to_ill() {
    let grades: Vec<Ecog> = ["0", "1", "2", "3", "4", "5"]
        .iter()
        .map(|text| text.parse().expect(text))
        .collect();
    assert_eq!(grades, Ecog::ALL);
    assert!(grades.is_sorted());
    let expected = "expected one of `0`, `1`, `2`, `3`, `4`, `5`";
    for text in ["6", "", "-1", "01", "0-1", "ECOG 1", "I"] {
        assert_eq!(
            text.parse::<Ecog>().expect_err(text).to_string(),
            format!("unknown ecog `{text}`; {expected}")
        );
    }
}

#[test]
fn scales_in_tens_are_read_from_ill_to_well() {
    let both = TENS.map(|text| {
        let lansky: Lansky = text.parse().expect(text);
        assert_eq!(
            (karnofsky(text).to_string(), lansky.to_string()),
            (text.to_owned(), text.to_owned())
        );
        (karnofsky(text), lansky)
    });
    assert_eq!(
        both.map(|(karnofsky, lansky)| (karnofsky.value(), lansky.value())),
        [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map(|value| (value, value))
    );
    assert!(both.windows(2).all(|pair| pair[0] < pair[1]));
    for (karnofsky, lansky) in both {
        let json = serde_json::to_string(&(karnofsky, lansky)).expect("JSON");
        assert_eq!(json, format!(r#"["{karnofsky}","{lansky}"]"#));
        assert_eq!(
            serde_json::from_str::<(Karnofsky, Lansky)>(&json).expect("JSON"),
            (karnofsky, lansky)
        );
    }
    assert!(serde_json::from_str::<Karnofsky>("80").is_err());
}

#[test]
fn scales_in_tens_refuse() {
    let message = "expected 0, 10, 20 and so on to 100, without a sign";
    let texts = [
        "", "5", "85", "080", "00", "-10", "+80", "80%", "80 ", "110", "1000", "100.0", "eighty",
        "8O", "8０",
    ];
    let cases = texts.map(|text| (text, message));
    refuses::<Karnofsky>(&cases);
    refuses::<Lansky>(&cases);
}

/// Columns: Karnofsky; side by side (Bethesda Handbook), Buccheri 1996, Ma 2010, Prasad 2018, as first and last ECOG.
///
/// No publication names ECOG for 0; both scales call it dead.
const CONVERSIONS: [(&str, [(u8, u8); 4]); 11] = [
    ("100", [(0, 0), (0, 1), (0, 0), (0, 0)]),
    ("90", [(0, 0), (0, 1), (1, 1), (1, 1)]),
    ("80", [(1, 1), (0, 1), (1, 1), (1, 1)]),
    ("70", [(1, 1), (2, 2), (2, 2), (2, 2)]),
    ("60", [(2, 2), (2, 2), (2, 2), (3, 3)]),
    ("50", [(2, 2), (3, 4), (3, 3), (3, 3)]),
    ("40", [(3, 3), (3, 4), (3, 3), (4, 4)]),
    ("30", [(3, 3), (3, 4), (4, 4), (4, 4)]),
    ("20", [(4, 4), (3, 4), (4, 4), (4, 4)]),
    ("10", [(4, 4), (3, 4), (4, 4), (4, 4)]),
    ("0", [(5, 5), (5, 5), (5, 5), (5, 5)]),
];

#[test]
fn conversions_are_those_published() {
    let names = ["side-by-side", "buccheri-1996", "ma-2010", "prasad-2018"];
    assert_eq!(Conversion::ALL.len(), names.len());
    for (text, expected) in CONVERSIONS {
        for (name, (first, last)) in names.into_iter().zip(expected) {
            let conversion: Conversion = name.parse().expect(name);
            let ecog = conversion.ecog(karnofsky(text));
            assert_eq!(
                (ecog.start().code(), ecog.end().code()),
                (first.to_string().as_str(), last.to_string().as_str()),
                "{name} {text}"
            );
        }
    }
}

#[test]
fn conversions_agree_in_both_directions() {
    for conversion in Conversion::ALL {
        for ecog in Ecog::ALL {
            let range = conversion.karnofsky(*ecog).expect("each has a value");
            for value in 0..=100_u8 {
                let Ok(karnofsky) = Karnofsky::new(value) else {
                    assert!(value % 10 > 0, "{value}");
                    continue;
                };
                assert_eq!(
                    range.contains(&karnofsky),
                    conversion.ecog(karnofsky).contains(ecog),
                    "{conversion} {ecog} {value}"
                );
            }
        }
    }
    assert!(Karnofsky::new(110).is_err() && Karnofsky::new(85).is_err());
    assert_eq!(Lansky::new(70).map(Lansky::value), Ok(70));
    assert!(Lansky::new(255).is_err());
}

#[test]
fn a_better_karnofsky_is_never_a_worse_ecog() {
    for conversion in Conversion::ALL {
        let ranges = TENS.map(|text| conversion.ecog(karnofsky(text)));
        assert!(ranges.iter().all(|range| !range.is_empty()));
        for pair in ranges.windows(2) {
            assert!(
                pair[0].start() >= pair[1].start() && pair[0].end() >= pair[1].end(),
                "{conversion} {pair:?}"
            );
        }
    }
}

/// What the page of [`Conversion`] says of them.
#[test]
fn conversions_disagree_where_the_page_says() {
    let disagree: Vec<&str> = TENS
        .into_iter()
        .filter(|text| {
            !Ecog::ALL.iter().any(|ecog| {
                Conversion::ALL
                    .iter()
                    .all(|conversion| conversion.ecog(karnofsky(text)).contains(ecog))
            })
        })
        .collect();
    assert_eq!(disagree, ["30", "40", "50", "60", "70", "90"]);
}
