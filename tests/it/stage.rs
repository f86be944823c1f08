//! Stage groups and TNM categories.

use oncology::stage::{MCategory, NCategory, Prefix, StageGroup, TCategory, Tnm};

use crate::value::refuses;

#[test]
fn stage_groups_order() {
    let order = [
        "0", "0a", "0is", "I", "IA", "IA1", "IA2", "IB", "II", "IIIC", "IIIC1", "IV", "IVA", "IVB",
    ];
    let groups: Vec<StageGroup> = order.iter().map(|text| text.parse().expect(text)).collect();
    assert!(groups.is_sorted() && groups.windows(2).all(|pair| pair[0] < pair[1]));
    assert_eq!(groups.iter().map(|group| group.number()).max(), Some(4));
    assert_eq!(
        ("I".parse(), "IV".parse()),
        (Ok(StageGroup::I), Ok(StageGroup::IV))
    );
    assert_eq!(
        ("II".parse(), "III".parse()),
        (Ok(StageGroup::II), Ok(StageGroup::III))
    );
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
        ("0b", numeral),
        ("IVa", subdivision),
        ("IE", subdivision),
        ("IA4", subdivision),
        ("IAB", subdivision),
        ("IV ", subdivision),
    ]);
}

#[test]
fn tnm_reads_each_axis() {
    let tnm: Tnm = "ypT2a pN1mi cM0".parse().expect("categories");
    let (t, n, m) = (
        tnm.t().expect("T"),
        tnm.n().expect("N"),
        tnm.m().expect("M"),
    );
    assert_eq!(
        (t.prefix, t.value),
        (Some(Prefix::PostTherapyPathological), TCategory::T2)
    );
    assert_eq!(
        (n.prefix, n.value),
        (Some(Prefix::Pathological), NCategory::N1)
    );
    assert_eq!((m.prefix, m.value), (Some(Prefix::Clinical), MCategory::M0));
    assert!(t.subdivision.is_some() && n.subdivision.is_some() && m.subdivision.is_none());
    for text in [
        "M1c",
        "N2",
        "TX",
        "Tis N0",
        "T4 M1b2",
        "aT1 aN0 aM0",
        "rpT2 rpN0 cM0",
        "Ta NX M0",
    ] {
        assert_eq!(text.parse::<Tnm>().expect(text).to_string(), text);
    }
}

#[test]
fn tnm_refuses() {
    let word = |found: &str, at: usize| {
        format!(
            "expected T, N and M categories in this order, each once, separated by single spaces; found `{found}` at byte {at}"
        )
    };
    let value = |found: &str, at: usize| {
        format!("no such category: `{found}` at byte {at}; write a space between T, N and M")
    };
    let mx = "`MX` at byte 6 does not exist: write M0 unless there is evidence of metastasis, or leave M out";
    let pm0 = "a pathological M0 at byte 8 does not exist: write cM0, or M0 without a prefix";
    refuses::<Tnm>(&[
        ("", &word("", 0)),
        ("T1  N0", &word("", 3)),
        ("N1 T2", &word("T2", 3)),
        ("T1 T2", &word("T2", 3)),
        ("M0 M1", &word("M1", 3)),
        ("cpT1", &word("cpT1", 0)),
        ("stage IV", &word("stage", 0)),
        ("T1N0", &value("T1N0", 0)),
        ("T1, N0", &value("T1,", 0)),
        ("T5 N0", &value("T5", 0)),
        ("T1 N4", &value("N4", 3)),
        ("T1 N0 M2", &value("M2", 6)),
        ("T0a", &value("T0a", 0)),
        ("M1mi", &value("M1mi", 0)),
        ("T1 N0 MX", mx),
        ("pT1 pN0 pM0", pm0),
    ]);
}
