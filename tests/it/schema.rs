//! The exported schema.

use std::{env, fs};

use oncology::schema;
use serde_json::Value;

const COMMITTED: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/schema/oncology-catalog.schema.json"
);

#[test]
fn the_committed_schema_is_current() {
    let mut text = serde_json::to_string_pretty(&schema::catalog()).expect("JSON");
    text.push('\n');
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::write(COMMITTED, &text).expect("the schema is written");
    }
    let committed = fs::read_to_string(COMMITTED).expect("the committed schema");
    assert!(
        text == committed,
        "the schema has changed: run `UPDATE_DOCS=1 cargo test` and look at the difference"
    );
}

/// Calls `look` on every schema inside a schema, with its place.
fn each(value: &Value, place: &str, look: &mut impl FnMut(&str, &serde_json::Map<String, Value>)) {
    match value {
        Value::Object(members) => {
            look(place, members);
            members
                .iter()
                .for_each(|(key, member)| each(member, &format!("{place}/{key}"), look));
        }
        Value::Array(elements) => {
            elements
                .iter()
                .enumerate()
                .for_each(|(i, element)| each(element, &format!("{place}/{i}"), look));
        }
        _ => {}
    }
}

#[test]
fn every_object_is_closed_and_every_definition_described() {
    let schema = schema::catalog().to_value();
    let mut objects = 0;
    each(&schema, "", &mut |place, members| {
        if members.get("type") == Some(&"object".into()) {
            objects += 1;
            assert!(
                members.contains_key("additionalProperties"),
                "{place} is open"
            );
        }
        assert!(
            !members.contains_key("oneOf"),
            "{place}: an enum with data is one object"
        );
        let is_schema = members.get("type").is_some_and(Value::is_string);
        assert!(
            !(is_schema && members.contains_key("format")),
            "{place}: formats are schemars' own"
        );
        if is_schema && members["type"] == "integer" {
            assert!(
                members.contains_key("minimum") && members.contains_key("maximum"),
                "{place} has no bounds"
            );
        }
        if let Some(Value::String(text)) = members.get("description") {
            assert!(
                !text.contains("```") && !text.contains("[`") && !text.is_empty(),
                "{place}: {text}"
            );
        }
    });
    assert!(objects > 60);
    let definitions = schema["$defs"].as_object().expect("definitions");
    for (name, definition) in definitions {
        assert!(
            definition["description"].is_string(),
            "{name} has no description"
        );
        // `Cheson2007` has its year; `Period2` would be the second `Period`.
        let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
        assert!(
            stem == name || !definitions.contains_key(stem),
            "{name} is numbered by the order of visits"
        );
        if let Some(properties) = definition.get("properties").and_then(Value::as_object) {
            for (field, property) in properties {
                assert!(
                    property["description"].is_string(),
                    "{name}.{field} has no description"
                );
            }
        }
    }
}

#[test]
fn patterns_are_read_alike_by_all_regex_dialects() {
    let schema = schema::catalog().to_value();
    let mut patterns = 0;
    each(&schema, "", &mut |place, members| {
        if let Some(Value::String(pattern)) = members.get("pattern") {
            patterns += 1;
            for refused in ["\\d", "\\w", "\\s", "(?", "\\p", "\\b", "[["] {
                assert!(!pattern.contains(refused), "{place}: {pattern}");
            }
        }
    });
    assert!(patterns > 15);
}

#[test]
fn each_record_has_a_schema_of_its_own() {
    let all = [
        schema::source(),
        schema::disease(),
        schema::stage(),
        schema::biomarker(),
        schema::drug(),
        schema::therapy(),
        schema::regimen(),
        schema::trial(),
        schema::outcome(),
        schema::statistic(),
        schema::cost(),
        schema::assistance(),
        schema::care(),
        schema::screening(),
        schema::article(),
    ];
    let catalog = schema::catalog().to_value();
    for own in all {
        let own = own.to_value();
        let id = own["$id"].as_str().expect("an id");
        let name = id
            .rsplit('/')
            .next()
            .and_then(|file| file.strip_suffix(".schema.json"))
            .expect("a name");
        assert_eq!(own["properties"]["id"]["$ref"], format!("#/$defs/{name}Id"));
        assert_eq!(
            own["properties"].as_object().map(serde_json::Map::len),
            catalog["$defs"][name]["properties"]
                .as_object()
                .map(serde_json::Map::len),
            "{name}"
        );
        assert!(
            own["x-not-expressed"]
                .as_array()
                .is_some_and(|list| list.len() > 3)
        );
    }
}

#[test]
fn an_enum_with_data_is_one_object_with_one_property() {
    let schema = schema::outcome().to_value();
    let estimate = serde_json::to_string_pretty(&schema["$defs"]["Estimate"]).expect("JSON");
    insta::assert_snapshot!(estimate);
}
