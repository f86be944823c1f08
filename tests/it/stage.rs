//! Stage groups.

use oncology::stage::StageGroup;

use crate::value::refuses;

#[test]
fn stage_groups_order() {
    let order = [
        "0", "0a", "0is", "I", "IA", "IA1", "IA2", "IB", "II", "IIIC", "IIIC1", "IV", "IVA", "IVB",
    ];
    let groups: Vec<StageGroup> = order.iter().map(|text| text.parse().expect(text)).collect();
    assert!(groups.is_sorted() && groups.windows(2).all(|pair| pair[0] < pair[1]));
    assert_eq!(
        groups.iter().map(|group| group.number()).max(),
        Some(Some(4))
    );
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
        ("0b", "expected nothing, `a` or `is` after `0`"),
        ("IVa", subdivision),
        ("IE", subdivision),
        ("IA4", subdivision),
        ("IAB", subdivision),
        ("IV ", subdivision),
    ]);
}
