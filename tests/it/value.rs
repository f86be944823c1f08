//! Values: what they take, what they refuse and with which words.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use oncology::value::{
    Annotations, Bound, Decimal, Id, Interval, LanguageTag, Missing, Money, PValue, PartialDate,
    Percent, Qualifier, Quantity, Relation, RuleName, Stated, Text,
};
use oncology::{drug::Drug, value::Pointer};

/// Each text is refused with the words beside it.
#[track_caller]
pub(crate) fn refuses<T: FromStr<Err: Display> + Debug>(cases: &[(&str, &str)]) {
    for (text, message) in cases {
        let error = text.parse::<T>().expect_err(text);
        assert_eq!(error.to_string(), *message, "{text}");
    }
}

fn decimal(text: &str) -> Decimal {
    text.parse().expect(text)
}

#[test]
fn decimals_keep_their_digits() {
    for text in [
        "0",
        "0.60",
        "-0.0",
        "-0.00",
        "1.10",
        "50.4",
        "999999999999999.999999999999",
        "12345678901234567.89",
    ] {
        match text.parse::<Decimal>() {
            Ok(number) => assert_eq!(number.to_string(), text),
            Err(error) => assert_eq!(
                (text, error.to_string().as_str()),
                (
                    "12345678901234567.89",
                    "expected at most 15 digits before the `.` and 12 after it"
                )
            ),
        }
    }
    assert_ne!(decimal("0.60"), decimal("0.6"));
    assert_ne!(decimal("-0.0"), decimal("0.0"));
    assert_eq!(decimal("0.60").value(), decimal("0.6").value());
}

#[test]
fn decimals_refuse() {
    refuses::<Decimal>(&[
        (
            "",
            "expected at least one digit, and digits on both sides of a `.`",
        ),
        (
            ".5",
            "expected at least one digit, and digits on both sides of a `.`",
        ),
        (
            "5.",
            "expected at least one digit, and digits on both sides of a `.`",
        ),
        (
            "-",
            "expected at least one digit, and digits on both sides of a `.`",
        ),
        ("007", "expected no zeros before the number"),
        (
            "1,200",
            "expected digits with at most one `.`, found ',' at byte 1",
        ),
        (
            "1e3",
            "expected digits with at most one `.`, found 'e' at byte 1",
        ),
        (
            "+5",
            "expected digits with at most one `.`, found '+' at byte 0",
        ),
        (
            "\u{2212}5",
            "expected digits with at most one `.`, found '\u{2212}' at byte 0",
        ),
        (
            "-1.2.3",
            "expected digits with at most one `.`, found '.' at byte 4",
        ),
        (
            "1234567890123456",
            "expected at most 15 digits before the `.` and 12 after it",
        ),
        (
            "0.1234567890123",
            "expected at most 15 digits before the `.` and 12 after it",
        ),
    ]);
}

#[test]
fn a_json_number_is_refused_where_digits_count() {
    let error = serde_json::from_str::<Decimal>("0.60")
        .unwrap_err()
        .to_string();
    assert!(error.contains("write it in quotes: \"0.60\""), "{error}");
    let error = serde_json::from_str::<Percent>("44")
        .unwrap_err()
        .to_string();
    assert!(error.contains("write it in quotes: \"44\""), "{error}");
}

#[test]
fn rounding_intervals() {
    for (text, low, high) in [
        ("0.60", "0.595", "0.605"),
        ("11", "10.5", "11.5"),
        ("-3.0", "-3.05", "-2.95"),
    ] {
        let around = decimal(text).rounding_interval();
        assert_eq!(
            (
                around.low.to_string().as_str(),
                around.high.to_string().as_str()
            ),
            (low, high)
        );
    }
    let (six, sixty) = (
        decimal("0.6").rounding_interval(),
        decimal("0.60").rounding_interval(),
    );
    assert!(!six.is_below(sixty) && !sixty.is_below(six));
    assert!(
        decimal("0.5")
            .rounding_interval()
            .is_below(decimal("0.61").rounding_interval())
    );
}

#[test]
fn stated_numbers() {
    for (text, qualifier) in [
        ("44", Qualifier::Exact),
        ("about 44", Qualifier::About),
        ("over 40", Qualifier::Over),
        ("at least 40", Qualifier::AtLeast),
        ("under 5", Qualifier::Under),
        ("at most 5", Qualifier::AtMost),
        ("up to 90", Qualifier::UpTo),
    ] {
        let stated: Stated<Percent> = text.parse().expect(text);
        assert_eq!(
            (stated.qualifier, stated.to_string().as_str()),
            (qualifier, text)
        );
        assert_eq!(stated.as_exact().is_some(), qualifier == Qualifier::Exact);
    }
    let rest = "before the number only `about`, `over`, `at least`, `under`, `at most` or `up to` may stand";
    refuses::<Stated<Percent>>(&[
        (
            "almost 44",
            &format!("expected digits with at most one `.`, found 'a' at byte 0; {rest}"),
        ),
        (
            "about  44",
            &format!("expected digits with at most one `.`, found ' ' at byte 0; {rest}"),
        ),
        (
            "about",
            &format!("expected digits with at most one `.`, found 'a' at byte 0; {rest}"),
        ),
    ]);
}

#[test]
fn stated_ranges() {
    let range = |text: &str| text.parse::<Stated<Percent>>().expect(text).range();
    assert!(range("60").is_above(range("45")));
    assert!(range("over 40").is_above(range("at most 39.9")));
    // A rounded number, a number without that end, and one that is only "about" prove nothing.
    for (a, b) in [
        ("45", "45"),
        ("45.4", "45"),
        ("under 60", "45"),
        ("60", "over 45"),
        ("about 60", "45"),
        ("60", "about 45"),
    ] {
        assert!(!range(a).is_above(range(b)), "{a} {b}");
    }
}

#[test]
fn p_values() {
    for (text, relation) in [
        ("0.03", Relation::Equal),
        ("<0.001", Relation::Less),
        ("<=0.05", Relation::AtMost),
        (">0.05", Relation::Greater),
        (">=0.05", Relation::AtLeast),
    ] {
        let p: PValue = text.parse().expect(text);
        assert_eq!((p.relation(), p.to_string().as_str()), (relation, text));
        assert_eq!(PValue::new(p.relation(), p.number()), p);
    }
    let rest = "before the number only `<`, `<=`, `>` or `>=` may stand";
    refuses::<PValue>(&[
        (
            "=0.03",
            &format!("expected digits with at most one `.`, found '=' at byte 0; {rest}"),
        ),
        (
            "≤0.05",
            &format!("expected digits with at most one `.`, found '≤' at byte 0; {rest}"),
        ),
        (
            "< 0.001",
            &format!("expected digits with at most one `.`, found ' ' at byte 0; {rest}"),
        ),
        (
            "<.001",
            &format!("expected at least one digit, and digits on both sides of a `.`; {rest}"),
        ),
    ]);
}

#[test]
fn bounds_and_intervals() {
    assert_eq!(
        "not-estimable".parse(),
        Ok(Bound::Missing(Missing::NotEstimable))
    );
    refuses::<Bound>(&[(
        "NR",
        "expected digits with at most one `.`, found 'N' at byte 0; or one of `not-reached`, `not-estimable`, `not-reported`",
    )]);
    let interval = |lower: &str, upper: &str| {
        Interval::new(
            lower.parse().expect("a bound"),
            upper.parse().expect("a bound"),
        )
    };
    assert!(interval("0.89", "0.41").is_reversed());
    for (lower, upper) in [
        ("0.41", "0.89"),
        ("0.60", "0.6"),
        ("0.6", "0.60"),
        ("6.7", "not-reached"),
    ] {
        assert!(!interval(lower, upper).is_reversed());
    }
}

#[test]
fn money() {
    let price: Money = "CHF -0.05".parse().expect("money");
    assert_eq!(
        (price.currency().code(), price.amount().to_string().as_str()),
        ("CHF", "-0.05")
    );
    assert_eq!(Money::new(price.currency(), price.amount()), price);
    refuses::<Money>(&[
        ("1200", "expected a currency code, one space and an amount"),
        (
            "$ 5",
            "expected an ISO 4217 currency code in capitals, found `$`",
        ),
        (
            "usd 5",
            "expected an ISO 4217 currency code in capitals, found `usd`",
        ),
        (
            "XQQ 5",
            "expected an ISO 4217 currency code in capitals, found `XQQ`",
        ),
        (
            "USD 1,200",
            "expected digits with at most one `.`, found ',' at byte 1",
        ),
        (
            "USD  5",
            "expected digits with at most one `.`, found ' ' at byte 0",
        ),
    ]);
}

#[test]
fn dates() {
    for (text, earliest, latest) in [
        ("2016", "2016-01-01", "2016-12-31"),
        ("2016-02", "2016-02-01", "2016-02-29"),
        ("2015-12", "2015-12-01", "2015-12-31"),
        ("2016-11-05", "2016-11-05", "2016-11-05"),
        ("9999", "9999-01-01", "9999-12-31"),
    ] {
        let date: PartialDate = text.parse().expect(text);
        assert_eq!(
            (
                date.earliest().to_string().as_str(),
                date.latest().to_string().as_str()
            ),
            (earliest, latest)
        );
    }
    let is_before = |a: &str, b: &str| {
        let (a, b): (PartialDate, PartialDate) =
            (a.parse().expect("a date"), b.parse().expect("a date"));
        a.is_before(b)
    };
    assert!(is_before("2015", "2016") && is_before("2016-10", "2016-11-01"));
    assert!(!is_before("2016", "2016-12-31") && !is_before("2016-11", "2016-11-05"));
    let (form, calendar) = (
        "expected `YYYY`, `YYYY-MM` or `YYYY-MM-DD` with a year from 1000 to 9999",
        "expected a month and day that the calendar has",
    );
    refuses::<PartialDate>(&[
        ("", form),
        ("2019-2-3", form),
        (" 2019-02-28", form),
        ("+12345-06-07", form),
        ("05.11.2016", form),
        ("0999", form),
        ("2016-11-05T00:00", form),
        ("2016-", form),
        ("2016-13", calendar),
        ("2016-00", calendar),
        ("2015-02-29", calendar),
    ]);
}

#[test]
fn ids() {
    let longest = "a".repeat(64);
    assert!(longest.parse::<Id<Drug>>().is_ok());
    refuses::<Id<Drug>>(&[
        ("", "expected at least one letter or digit"),
        (
            "Imatinib",
            "expected lower-case letters, digits and hyphens, found 'I' at byte 0",
        ),
        (
            "a_b",
            "expected lower-case letters, digits and hyphens, found '_' at byte 1",
        ),
        (
            "-a",
            "expected a letter or digit on both sides of the hyphen at byte 0",
        ),
        (
            "a--b",
            "expected a letter or digit on both sides of the hyphen at byte 2",
        ),
        (
            "a-",
            "expected a letter or digit on both sides of the hyphen at byte 1",
        ),
        (&"a".repeat(65), "expected at most 64 characters, found 65"),
    ]);
}

#[test]
fn texts() {
    let text: Text = " kept as it is \n".parse().expect("a text");
    assert_eq!(text.as_str(), " kept as it is \n");
    assert!(
        "é".repeat(65_536).parse::<Text>().is_ok(),
        "the limit counts characters"
    );
    refuses::<Text>(&[
        (
            "",
            "expected something other than blanks; leave the field out if there is nothing to say",
        ),
        (
            " \t\r\n",
            "expected something other than blanks; leave the field out if there is nothing to say",
        ),
        (
            &"a".repeat(65_537),
            "expected at most 65536 characters, found 65537",
        ),
    ]);
}

#[test]
fn languages() {
    for text in [
        "en",
        "de-CH",
        "zh-Hant-TW",
        "es-419",
        "de-1996",
        "sl-rozaj-biske",
    ] {
        assert_eq!(text.parse::<LanguageTag>().expect(text).as_str(), text);
    }
    let language = "expected a language of two or three lower-case letters at the start";
    let subtag = |found: &str| {
        format!(
            "expected a script such as `Hant`, a region such as `CH`, or a variant such as `1996`, found `{found}`"
        )
    };
    refuses::<LanguageTag>(&[
        ("", language),
        ("EN", language),
        ("english", language),
        ("de_CH", language),
        ("de-ch", &subtag("ch")),
        ("de-", &subtag("")),
        ("en-x-private", &subtag("x")),
        ("de-CH-Latn", &subtag("Latn")),
        ("en-aaaaa-bbbbb-ccccc-ddddd-eeeee", &subtag("eeeee")),
    ]);
}

#[test]
fn rule_names() {
    let message = "expected `family/defect` in lower-case letters, digits and single hyphens, at most 128 characters";
    for text in [
        "unsourced",
        "Claim/unsourced",
        "claim/",
        "claim/un_sourced",
        "a/b/c",
        "a/-b",
        &"a/".repeat(65),
    ] {
        refuses::<RuleName>(&[(text, message)]);
    }
}

#[test]
fn annotations_keep_their_order_and_refuse_a_key_twice() {
    let json = r#"{"z":"1","a":"2","m":""}"#;
    let annotations: Annotations = serde_json::from_str(json).expect("annotations");
    assert_eq!(
        annotations.iter().map(|(key, _)| key).collect::<Vec<_>>(),
        ["z", "a", "m"]
    );
    assert_eq!(serde_json::to_string(&annotations).expect("JSON"), json);
    let error = serde_json::from_str::<Annotations>(r#"{"a":"1","a":"2"}"#)
        .unwrap_err()
        .to_string();
    assert!(error.starts_with("duplicate annotation `a`"), "{error}");
}

#[test]
fn quantities_hold_exactly_one_number() {
    assert_eq!(
        Quantity::Percent("over 40".parse().expect("a number")).to_string(),
        "over 40 %"
    );
    for json in [
        "{}",
        r#"{"percent":"1","months":"2"}"#,
        r#"{"percent":1}"#,
        r#""percent""#,
        r#"{"share":"1"}"#,
        "null",
    ] {
        assert!(serde_json::from_str::<Quantity>(json).is_err(), "{json}");
    }
}

#[test]
fn pointers_escape() {
    let place = Pointer::root().child("a/b~c").child("0");
    assert_eq!(place.as_str(), "/a~1b~0c/0");
    assert_eq!(place.segments().collect::<Vec<_>>(), ["a/b~c", "0"]);
    assert_eq!(Pointer::root().segments().count(), 0);
    assert_eq!(place.join(""), place);
    assert_eq!(place.join("x/1").as_str(), "/a~1b~0c/0/x/1");
}

#[test]
fn types_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<oncology::Catalog>();
    shared::<oncology::Collection>();
    shared::<oncology::Id<Drug>>();
    shared::<oncology::load::LoadErrors>();
    shared::<oncology::validate::Report>();
    shared::<oncology::validate::Validator>();
    shared::<oncology::validate::Rule>();
    shared::<oncology::validate::Valid<oncology::Catalog>>();
    shared::<Stated<Money>>();
    shared::<oncology::stage::Tnm>();
    shared::<oncology::vocab::UnknownCode>();
}
