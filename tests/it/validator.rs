//! Choosing rules, suppressing findings, and the proof of validity.

use oncology::drug::Drug;
use oncology::validate::{Check, Rule, Severity, Sink, Validator};

use crate::catalog::catalog;

const BARE: &str = r#"{"format":"oncology-catalog/1","articles":[{"id":"a","title":"A"}]}"#;

fn validator() -> Validator {
    Validator::new("2026-11-23".parse().expect("a date"))
}

#[track_caller]
fn found(json: &str, validator: &Validator) -> Vec<(&'static str, String)> {
    let report = catalog(json).validate(validator);
    report
        .iter()
        .map(|finding| (finding.rule.name, finding.pointer.to_string()))
        .collect()
}

#[test]
fn rules_and_families_are_switched() {
    let names = |validator: Validator| {
        found(BARE, &validator)
            .into_iter()
            .map(|(name, _)| name)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        names(validator()),
        ["article/no-author", "article/no-review-date"]
    );
    assert_eq!(
        names(validator().allow("article/no-author").expect("a rule")),
        ["article/no-review-date"]
    );
    assert!(names(validator().allow("article").expect("a family")).is_empty());
    assert_eq!(
        names(validator().only("article/no-author").expect("a rule")),
        ["article/no-author"]
    );
    assert!(names(validator().only("claim").expect("a family")).is_empty());
    let denied = validator().deny("article/no-author").expect("a rule");
    let report = catalog(BARE).validate(&denied);
    let severities: Vec<_> = report.iter().map(|finding| finding.severity).collect();
    assert_eq!(severities, [Severity::Error, Severity::Warning]);
    assert_eq!(
        (
            report.count(Severity::Error),
            report.has_errors(),
            report.is_empty()
        ),
        (1, true, false)
    );
}

#[test]
fn unknown_names_are_told_with_a_remedy() {
    for (name, message) in [
        (
            "claim/unsorced",
            "no rule and no family is called `claim/unsorced`; did you mean `claim/unsourced`?",
        ),
        (
            "articles",
            "no rule and no family is called `articles`; did you mean `article`?",
        ),
        (
            "x",
            "no rule and no family is called `x`; rules are named `family/defect`, as in `claim/unsourced`",
        ),
    ] {
        assert_eq!(validator().allow(name).unwrap_err().to_string(), message);
        assert!(validator().deny(name).is_err() && validator().only(name).is_err());
    }
}

static HOUSE: Rule = Rule::new(
    "house/brand-needed",
    Severity::Advice,
    "a drug without a brand",
    Check::Drug(brand_needed),
);

fn brand_needed(drug: &Drug, sink: &mut Sink<'_>) {
    if drug.brands.is_empty() {
        let day = sink.as_of();
        sink.report(
            "name",
            format!("`{}` has no brand as of {day}", drug.name),
            "add one",
        );
    }
}

#[test]
fn an_embedder_adds_rules() {
    let json = r#"{"format":"oncology-catalog/1","drugs":[{"id":"a","name":"A"},{"id":"b","name":"B","brands":["C"]}]}"#;
    let validator = validator().with_rules([&HOUSE, &HOUSE]);
    let report = catalog(json).validate(&validator);
    let [finding] = report.findings() else {
        panic!("{report:?}")
    };
    assert_eq!(
        (finding.rule.name, finding.pointer.as_str()),
        ("house/brand-needed", "/drugs/0/name")
    );
    assert_eq!(finding.message, "`A` has no brand as of 2026-11-23");
    assert!(
        found(
            json,
            &validator.allow("house").expect("the embedder's family")
        )
        .is_empty()
    );
}

#[test]
fn suppressions_cover_what_is_inside() {
    let json = |document: &str, row: &str| {
        format!(
            r#"{{"format":"oncology-catalog/1","articles":[{{"id":"a","title":"A"{row}}},{{"id":"b","title":"B"}}]{document}}}"#
        )
    };
    let allow = r#","allow":[{"rule":"article/no-author","reason":"made up"},{"rule":"article/no-review-date","reason":"made up"}]"#;
    assert!(found(&json(allow, ""), &validator()).is_empty());
    let inner: Vec<_> = found(&json("", allow), &validator())
        .into_iter()
        .map(|(_, place)| place)
        .collect();
    assert_eq!(inner, ["/articles/1", "/articles/1"]);
    // Both stand: the inner one is used, and the outer one covers the other article.
    assert!(found(&json(allow, allow), &validator()).is_empty());
    // A rule that does not run says nothing about its suppression.
    let off = validator().allow("article/no-author").expect("a rule");
    assert_eq!(found(&json(allow, ""), &off), []);
}

#[test]
fn a_suppression_covers_a_duplicate_id() {
    let json = r#"{"format":"oncology-catalog/1","drugs":[{"id":"a","name":"A"},
        {"id":"a","name":"A","allow":[{"rule":"reference/duplicate-id","reason":"made up"}]}]}"#;
    assert!(found(json, &validator()).is_empty());
}

#[test]
fn validity_is_a_type() {
    let valid = catalog(BARE)
        .into_valid(&validator())
        .expect("warnings only");
    assert_eq!(
        (
            valid.articles.len(),
            valid.report().count(Severity::Warning)
        ),
        (1, 2)
    );
    assert_eq!(valid.into_inner(), catalog(BARE));
    let broken =
        r#"{"format":"oncology-catalog/1","drugs":[{"id":"a","name":"A","sources":["none"]}]}"#;
    let rejected = catalog(broken).into_valid(&validator()).unwrap_err();
    assert_eq!(rejected.value, catalog(broken));
    assert!(rejected.report.has_errors());
}

/// A record's own findings stand in the order of its fields, whatever the names of their rules.
#[test]
fn findings_stand_in_the_order_of_the_document() {
    let json = r#"{"format":"oncology-catalog/1","outcomes":[
        {"id":"dcr","metric":"dcr","table":"T","arms":[{"arm":"a","estimate":{"proportion":{"percent":"10"}}}]},
        {"id":"orr","metric":"orr","table":"T","arms":[
            {"arm":"b","estimate":{"proportion":{"percent":"5","interval":{"lower":"6","upper":"9"}}}},
            {"arm":"a","estimate":{"proportion":{"percent":"20"}}}]}]}"#;
    let expected = [
        ("outcome/unsourced", "/outcomes/0"),
        ("outcome/unsourced", "/outcomes/1"),
        (
            "outcome/estimate-outside-interval",
            "/outcomes/1/arms/0/estimate/proportion",
        ),
        (
            "outcome/response-above-disease-control",
            "/outcomes/1/arms/1/estimate",
        ),
    ];
    assert_eq!(
        found(json, &validator()),
        expected.map(|(rule, place)| (rule, place.to_owned()))
    );
}

/// Lists that are longer than any table. Where the time grew with the square of a length, this would not end.
#[test]
fn long_lists_are_checked() {
    const LENGTH: usize = 20_000;
    let many =
        |element: fn(usize) -> String| (0..LENGTH).map(element).collect::<Vec<_>>().join(",");
    let arms = [
        many(|i| {
            format!(r#"{{"arm":"a{i}","events":9,"estimate":{{"median":{{"months":"12"}}}}}}"#)
        }),
        many(|i| {
            let months = i % 600;
            format!(
                r#"{{"arm":"a","estimate":{{"landmark-rate":{{"months":"{months}","percent":"50"}}}}}}"#
            )
        }),
        many(|_| r#"{"arm":"a","estimate":{"responses":{"categories":[],"total":9}}}"#.to_owned()),
    ];
    let comparisons = many(|i| {
        let reference = LENGTH - 1 - i;
        format!(
            r#"{{"arm":"a{i}","reference":"a{reference}","measure":"hazard-ratio","estimate":"0.7","pValue":"0.01",
            "interval":{{"lower":"0.5","upper":"0.98","level":"95"}}}}"#
        )
    });
    let events = many(|i| {
        let term = i % 30;
        format!(r#"{{"grades":"any","term":"t{term}","arm":"a","count":1,"total":9}}"#)
    });
    let categories = many(|_| r#"{"response":{"recist":"pr"},"count":1}"#.to_owned());
    let tally = format!(
        r#"{{"arm":"a","estimate":{{"responses":{{"categories":[{categories}],"total":9}}}}}}"#
    );
    for arms in arms.iter().chain([&tally]) {
        let json = format!(
            r#"{{"format":"oncology-catalog/1","outcomes":[{{"id":"os","metric":"os","arms":[{arms}],
            "comparisons":[{comparisons}],"adverseEvents":[{events}]}}]}}"#
        );
        let found = found(&json, &validator());
        assert!(found.contains(&("outcome/unsourced", "/outcomes/0".to_owned())));
    }
}
