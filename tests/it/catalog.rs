//! The root document: tables, joining, collections, and what is written back.

use oncology::catalog::Format;
use oncology::drug::Drug;
use oncology::load::from_json;
use oncology::validate::Validator;
use oncology::value::{Pointer, Table};
use oncology::{Catalog, Collection};

/// A catalog from a document that is made up.
#[track_caller]
pub(crate) fn catalog(json: &str) -> Catalog {
    from_json(json).expect("a catalog")
}

fn drug(id: &str, name: &str) -> Drug {
    Drug::new(id.parse().expect("an id"), name.parse().expect("a text"))
}

#[test]
fn a_table_keeps_order_and_duplicates() {
    let mut table = Table::from(vec![
        drug("b", "first"),
        drug("a", "second"),
        drug("b", "third"),
    ]);
    assert_eq!(table.find("b").map(|row| row.name.as_str()), Some("first"));
    assert_eq!(
        (table.position("a"), table.position("c"), table.len()),
        (Some(1), None, 3)
    );
    // The index follows what is added.
    table.push(drug("c", "fourth"));
    assert_eq!(table.position("c"), Some(3));
    table.extend([drug("d", "fifth")]);
    assert_eq!(table.position("d"), Some(4));
    let names: Vec<String> = table
        .clone()
        .into_rows()
        .into_iter()
        .map(|row| row.name.to_string())
        .collect();
    assert_eq!(names, ["first", "second", "third", "fourth", "fifth"]);
    assert_eq!(table.iter().cloned().collect::<Table<_>>(), table);
}

#[test]
fn empty_fields_are_not_written() {
    let text = serde_json::to_string(&Catalog::default()).expect("JSON");
    assert_eq!(text, r#"{"format":"oncology-catalog/1"}"#);
    assert_eq!(catalog(&text), Catalog::new(Format::Version1));
}

#[test]
fn null_is_read_as_nothing_and_never_written() {
    let read = catalog(
        r#"{"format":"oncology-catalog/1","drugs":[{"id":"a","name":"A","mechanism":null}]}"#,
    );
    assert_eq!(
        read.drugs
            .find("a")
            .and_then(|drug| drug.mechanism.as_ref()),
        None
    );
    assert!(!serde_json::to_string(&read).expect("JSON").contains("null"));
}

#[test]
fn three_kinds_of_no_phase_are_kept_apart() {
    for phases in [
        "",
        r#","phases":[]"#,
        r#","phases":["na"]"#,
        r#","phases":["phase1","phase2"]"#,
    ] {
        let text = format!(
            r#"{{"format":"oncology-catalog/1","trials":[{{"id":"t","name":"T"{phases}}}]}}"#
        );
        assert_eq!(serde_json::to_string(&catalog(&text)).expect("JSON"), text);
    }
}

#[test]
fn records_refuse_arrays() {
    let as_array = r#"{"format":"oncology-catalog/1","drugs":[["a","A"]]}"#;
    let error = from_json(as_array).unwrap_err().to_string();
    assert_eq!(
        error,
        "1:41: invalid type: sequence, expected a map with the fields of Drug (/drugs/0)"
    );
}

#[test]
fn merging_keeps_everything() {
    let mut first = catalog(
        r#"{"format":"oncology-catalog/1","drugs":[{"id":"a","name":"A"}],"allow":[{"rule":"claim/unsourced","reason":"made up"}],
            "annotations":{"x":"1","y":"2"}}"#,
    );
    let second = catalog(
        r#"{"format":"oncology-catalog/1","drugs":[{"id":"a","name":"B"}],"care":[{"id":"c","name":"C","kind":"hospice"}],
            "annotations":{"y":"3","z":"4"}}"#,
    );
    let clashes = first.merge(second);
    assert_eq!(
        (first.drugs.len(), first.care.len(), first.allow.len()),
        (2, 1, 1)
    );
    let pairs: Vec<_> = first.annotations.iter().collect();
    assert_eq!(pairs, [("x", "1"), ("y", "2"), ("z", "4")]);
    assert_eq!(clashes.iter().collect::<Vec<_>>(), [("y", "3")]);
    assert_eq!(
        (first.position("drugs", "a"), first.position("pills", "a")),
        (Some(0), None)
    );
    assert_eq!(first.ids("drugs").collect::<Vec<_>>(), ["a", "a"]);
}

#[test]
fn a_collection_resolves_across_its_documents_and_leads_back() {
    let sources = catalog(
        r#"{"format":"oncology-catalog/1","sources":[{"id":"s","kind":"book","title":"S"}]}"#,
    );
    let drugs = catalog(
        r#"{"format":"oncology-catalog/1","drugs":[{"id":"a","name":"A","sources":["s"]},{"id":"a","name":"B","sources":["t"]}]}"#,
    );
    let mut set = Collection::default();
    set.push("sources.json", sources);
    set.push("drugs.json", drugs.clone());
    set.push("more.json", drugs);
    let report = set.validate(&Validator::new("2026-11-23".parse().expect("a date")));
    let found: Vec<(&str, &str, String)> = report
        .iter()
        .map(|finding| {
            let origin = set.origin(&finding.pointer).expect("a row");
            (finding.rule.name, origin.name, origin.pointer.to_string())
        })
        .collect();
    let expected = [
        ("reference/duplicate-id", "drugs.json", "/drugs/1/id"),
        ("reference/unresolved", "drugs.json", "/drugs/1/sources/0"),
        ("reference/duplicate-id", "more.json", "/drugs/0/id"),
        ("reference/duplicate-id", "more.json", "/drugs/1/id"),
        ("reference/unresolved", "more.json", "/drugs/1/sources/0"),
    ];
    assert_eq!(
        found,
        expected.map(|(rule, name, place)| (rule, name, place.to_owned()))
    );
    assert_eq!(set.origin(&Pointer::root()), None);
}

#[test]
fn a_suppression_of_one_document_does_not_cover_another() {
    let text = |allow: &str| {
        format!(
            r#"{{"format":"oncology-catalog/1","articles":[{{"id":"ID","title":"T","reviews":[{{"date":"2026"}}]}}]{allow}}}"#
        )
    };
    let allowed = text(r#","allow":[{"rule":"article/no-author","reason":"made up"}]"#);
    let mut set = Collection::default();
    set.push("a.json", catalog(&allowed.replace("ID", "a")));
    set.push("b.json", catalog(&text("").replace("ID", "b")));
    set.push("c.json", catalog(&allowed.replace("ID", "c")));
    let report = set.validate(&Validator::new("2026-11-23".parse().expect("a date")));
    let found: Vec<_> = report
        .iter()
        .map(|finding| (finding.rule.name, finding.pointer.as_str()))
        .collect();
    assert_eq!(found, [("article/no-author", "/articles/1")]);
}

#[test]
fn a_collection_keeps_the_annotations_of_each_document() {
    let mut set = Collection::default();
    for value in ["1", "2"] {
        let text = format!(r#"{{"format":"oncology-catalog/1","annotations":{{"x":"{value}"}}}}"#);
        set.push(value, catalog(&text));
    }
    let kept: Vec<_> = set
        .documents()
        .map(|(name, annotations)| (name, annotations.get("x")))
        .collect();
    assert_eq!(kept, [("1", Some("1")), ("2", Some("2"))]);
}

/// What serves as a check that nothing grows with the square: it would take minutes.
#[test]
fn large_documents_of_bad_references_end() {
    let drugs: Vec<String> = (0..10_000)
        .map(|i| {
            format!(
                r#"{{"id":"drug-{i}","name":"D","sources":["source-{}"]}}"#,
                i + 1
            )
        })
        .collect();
    let sources: Vec<String> = (20_000..30_000)
        .map(|i| format!(r#"{{"id":"source-{i}","kind":"book","title":"S"}}"#))
        .collect();
    let text = format!(
        r#"{{"format":"oncology-catalog/1","sources":[{}],"drugs":[{}]}}"#,
        sources.join(","),
        drugs.join(",")
    );
    let report = catalog(&text).validate(&Validator::new("2026-11-23".parse().expect("a date")));
    assert_eq!(report.findings().len(), 10_000);
    let places = oncology::load::locate_all(&text, report.iter().map(|finding| &finding.pointer));
    assert!(places.iter().all(Option::is_some));
}
