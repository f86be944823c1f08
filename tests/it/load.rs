//! Reading: one good error with its place.

use oncology::load::{from_json, from_slice, locate, locate_all};
use oncology::render;
use oncology::validate::Validator;
use oncology::value::Pointer;
use proptest::prelude::*;

fn pointer(path: &str) -> Pointer {
    path.split('/')
        .skip(1)
        .fold(Pointer::root(), |place, segment| place.child(segment))
}

/// The text is refused with exactly this message.
#[track_caller]
fn refuses(text: &str, message: &str) {
    assert_eq!(from_json(text).unwrap_err().to_string(), message, "{text}");
}

#[test]
fn text_that_is_no_json() {
    refuses(
        "",
        "1:1: the text is empty; a catalog is at least { \"format\": \"oncology-catalog/1\" }",
    );
    refuses(
        " \n",
        "1:1: the text is empty; a catalog is at least { \"format\": \"oncology-catalog/1\" }",
    );
    refuses("hello", "1:1: this is not JSON: expected value");
    refuses(
        "{\n  \"format\": \"oncology-catalog/1\",\n}",
        "3:1: this is not JSON: trailing comma",
    );
    refuses(
        "{\"format\": \"oncology-catalog/1\"} x",
        "1:34: this is not JSON: trailing characters",
    );
    refuses(
        "{\"format\": \"oncology-catalog/1\"",
        "1:31: this is not JSON: EOF while parsing an object",
    );
    refuses(
        "{\"é\u{1}\": 1}",
        "1:4: this is not JSON: control character (\\u0000-\\u001F) found while parsing a string",
    );
}

#[test]
fn documents_that_are_no_catalogs() {
    refuses(
        "[]",
        "1:1: invalid type: sequence, expected a map with the fields of Catalog",
    );
    refuses(
        "null",
        "1:1: invalid type: null, expected a map with the fields of Catalog",
    );
    refuses("{}", "1:1: missing field `format`");
    refuses(
        r#"{"format": "oncology-catalog/2"}"#,
        "1:12: `oncology-catalog/2` is not a code of Format: did you mean `oncology-catalog/1`? (/format)",
    );
    refuses(
        "{\"format\": \"oncology-catalog/1\",\n \"drugs\": [\n  {\"id\": \"a\", \"name\": \"A\", \"brand\": []}]}",
        "3:28: unknown field `brand`, expected one of `id`, `name`, `brands`, `classes`, `mechanism`, `targets`, \
         `routes`, `approvals`, `safety`, `indications`, `sources`, `allow`, `annotations` (/drugs/0/brand)",
    );
    refuses(
        "{\"format\": \"oncology-catalog/1\",\n \"drugs\": [{\"id\": \"a\"}]}",
        "2:12: missing field `name` (/drugs/0)",
    );
    refuses(
        "{\"format\": \"oncology-catalog/1\",\n \"trials\": [{\"id\": \"a\", \"name\": \"ä\", \"nct\": \"NCT1673867\"}]}",
        "2:45: `NCT1673867` is not a ClinicalTrials.gov identifier such as `NCT02142738`: expected 8 digits after \
         `NCT`, found 7 (/trials/0/nct)",
    );
    refuses(
        r#"{"format": "oncology-catalog/1", "drugs": [{"id": "a", "id": "b", "name": "A"}]}"#,
        "1:56: duplicate field `id` (/drugs/0)",
    );
    refuses(
        r#"{"format": "oncology-catalog/1", "drugs": {"id": "a"}}"#,
        "1:43: invalid type: map, expected a sequence (/drugs)",
    );
}

#[test]
fn enums_with_data() {
    let outcome = |estimate: &str| {
        format!(
            r#"{{"format":"oncology-catalog/1","outcomes":[{{"id":"o","metric":"orr","arms":[{{"arm":"a","estimate":{estimate}}}]}}]}}"#
        )
    };
    let one = "expected exactly one of `median`, `proportion`, `landmark-rate`, `restricted-mean`, `mean`, `exposure-rate`, `responses`, `posted`, `missing`";
    let at = "(/outcomes/0/arms/0/estimate)";
    refuses(&outcome("{}"), &format!("1:99: {one}, found none {at}"));
    refuses(
        &outcome(r#"{"share": {}}"#),
        &format!("1:109: {one}, found `share` (/outcomes/0/arms/0/estimate/share)"),
    );
    refuses(
        &outcome(r#"{"proportion": {}, "missing": "not-reached"}"#),
        &format!("1:99: {one}, found `proportion` and `missing` {at}"),
    );
    refuses(
        &outcome(r#""proportion""#),
        "1:99: invalid type: string \"proportion\", expected a map with exactly one of `median`, `proportion`, \
         `landmark-rate`, `restricted-mean`, `mean`, `exposure-rate`, `responses`, `posted`, `missing` (/outcomes/0/arms/0/estimate)",
    );
    refuses(
        &outcome(r#"{"proportion": {"percent": 60}}"#),
        "1:126: invalid type: integer `60`, expected a percentage in a string, without the sign (write it in quotes: \
         \"44\") (/outcomes/0/arms/0/estimate/proportion/percent)",
    );
    assert!(from_json(&outcome(r#"{"missing": "not-reached"}"#)).is_ok());
}

/// A document can neither break the line in which it is quoted nor steer the terminal.
#[test]
fn control_characters_are_written_as_escapes() {
    refuses(
        r#"{"format":"oncology-catalog/1","drugs":[{"id":"x\ny\u001b[31m","name":"A"}]}"#,
        "1:47: `x\\ny\\u{1b}[31m` is not an id such as `keynote-024`: expected lower-case letters, digits and \
         hyphens, found '\\n' at byte 1 (/drugs/0/id)",
    );
    let catalog = from_json(
        r#"{"format":"oncology-catalog/1","statistics":[{"id":"s","name":"a\nb\u001b[31m","measure":"use"}]}"#,
    );
    let report = catalog
        .expect("a catalog")
        .validate(&Validator::new("2026-11-23".parse().expect("a date")));
    let shown = render::text(&report);
    assert!(
        shown.starts_with("/statistics/0: warning[statistic/unsourced]: `a\\nb\\u{1b}[31m` names"),
        "{shown}"
    );
    assert_eq!(shown.lines().count(), 2);
}

#[test]
fn bytes() {
    let refuses = |bytes: &[u8], message: &str| {
        assert_eq!(from_slice(bytes).unwrap_err().to_string(), message);
    };
    refuses(
        b"{\n \"\xff\"",
        "2:3: the byte 0xff is not UTF-8; write the text as UTF-8",
    );
    refuses(b"\xff\xfe{\0", "1:1: the text is UTF-16; write it as UTF-8");
    refuses(
        b"",
        "1:1: the text is empty; a catalog is at least { \"format\": \"oncology-catalog/1\" }",
    );
    assert!(from_slice(b"\xef\xbb\xbf{\"format\": \"oncology-catalog/1\"}").is_ok());
    refuses(
        b"\xef\xbb\xbf[]",
        "1:1: invalid type: sequence, expected a map with the fields of Catalog",
    );
}

#[test]
fn nesting_and_huge_numbers_are_errors() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(from_json(&deep).is_err());
    let deep = format!(
        "{{\"format\":\"oncology-catalog/1\",\"articles\":[{{\"id\":\"a\",\"title\":\"A\",\"sections\":{}]}}]}}",
        "[{\"sections\":".repeat(200)
    );
    assert_eq!(
        from_json(&deep).unwrap_err().errors()[0].message,
        "nested more than 128 levels deep"
    );
    refuses(
        r#"{"format":"oncology-catalog/1","stages":[{"id":"a","name":"A","edition":1e999}]}"#,
        "1:77: a number that is too large for any field",
    );
    refuses(
        r#"{"format":"oncology-catalog/1","stages":[{"id":"a","name":"A","edition":65536}]}"#,
        "1:73: invalid value: integer `65536`, expected u16 (/stages/0/edition)",
    );
}

#[test]
fn places_in_the_text() {
    let text = "{\n  \"a\": [ 1, {\"b\": \"ü\", \"c\": [true]} ],\n  \"a/b\": null\n}";
    for (path, place) in [
        ("", "1:1"),
        ("/a", "2:8"),
        ("/a/0", "2:10"),
        ("/a/1/b", "2:19"),
        ("/a/1/c/0", "2:30"),
    ] {
        assert_eq!(
            locate(text, &pointer(path))
                .map(|place| place.to_string())
                .as_deref(),
            Some(place),
            "{path}"
        );
    }
    let escaped = Pointer::root().child("a/b");
    assert_eq!(
        locate(text, &escaped).map(|place| (place.line, place.column)),
        Some((3, 10))
    );
    for path in ["/b", "/a/2", "/a/x", "/a/0/0", "/a/01"] {
        assert_eq!(locate(text, &pointer(path)), None, "{path}");
    }
    assert_eq!(locate("{", &Pointer::root()), None);
    assert_eq!(
        locate(r#"{"a": 1, "a": 2}"#, &pointer("/a")).map(|place| place.column),
        Some(15)
    );
    assert_eq!(
        locate("\u{feff}{\"a\": 1}", &pointer("/a")).map(|place| place.column),
        Some(7)
    );
    let deep = format!("{}1{}", "[".repeat(5_000), "]".repeat(5_000));
    let path = pointer(&"/0".repeat(5_000));
    assert_eq!(locate(&deep, &path).map(|place| place.column), Some(5_001));
}

/// Every place of a JSON value.
fn pointers(value: &serde_json::Value, place: &Pointer, all: &mut Vec<Pointer>) {
    all.push(place.clone());
    match value {
        serde_json::Value::Object(members) => members
            .iter()
            .for_each(|(key, v)| pointers(v, &place.child(key), all)),
        serde_json::Value::Array(elements) => {
            elements
                .iter()
                .enumerate()
                .for_each(|(i, v)| pointers(v, &place.child(&i.to_string()), all));
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_text_makes_it_panic(text in any::<String>(), path in "(/[a-z0-9~]{0,3}){0,4}") {
        let _ = from_json(&text);
        let _ = from_slice(text.as_bytes());
        let _ = locate(&text, &pointer(&path));
    }

    #[test]
    fn a_damaged_article_is_read_or_refused_with_a_place(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = include_bytes!("../../examples/data/stage-4-treatment.json").to_vec();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Err(errors) = from_slice(&bytes) {
            let lines = bytes.split(|byte| *byte == b'\n').count();
            for error in errors.errors() {
                prop_assert!((1..=lines).contains(&error.location.line) && error.location.column >= 1);
                prop_assert!(!error.message.is_empty());
            }
        }
    }
}

#[test]
fn all_places_of_the_article_are_found_in_one_go() {
    let text = include_str!("../../examples/data/stage-4-treatment.json");
    let document: serde_json::Value = serde_json::from_str(text).expect("JSON");
    let mut all = Vec::new();
    pointers(&document, &Pointer::root(), &mut all);
    assert!(all.len() > 1_000);
    let places = locate_all(text, &all);
    for (pointer, place) in all.iter().zip(places) {
        let place = place.unwrap_or_else(|| panic!("{pointer} is not found"));
        let line = text.lines().nth(place.line - 1).expect("a line");
        let rest: String = line.chars().skip(place.column - 1).collect();
        let value = document.pointer(pointer.as_str()).expect("a value");
        let start = match value {
            serde_json::Value::Object(_) => "{".to_owned(),
            serde_json::Value::Array(_) => "[".to_owned(),
            scalar => scalar.to_string(),
        };
        assert!(rest.starts_with(&start), "{pointer}: {rest}");
    }
}
