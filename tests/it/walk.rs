//! The walk visits every record of a document, with a pointer that leads to it.

use std::collections::BTreeSet;

use oncology::value::walk::{Path, Visit, Walk};
use oncology::value::{Id, Record};
use serde_json::Value;

use crate::catalog::catalog;

/// Every place that the walk tells of.
#[derive(Default)]
struct Places {
    records: BTreeSet<String>,
    references: BTreeSet<String>,
    names: BTreeSet<&'static str>,
}

impl Visit for Places {
    fn enter<R: Record>(&mut self, _: &R, path: &Path<'_>) {
        assert!(
            self.records.insert(path.pointer().to_string()),
            "{} is visited twice",
            path.pointer()
        );
        self.names.insert(R::NAME);
    }

    fn reference<R: Record>(&mut self, id: &Id<R>, path: &Path<'_>) {
        self.references.insert(format!("{}={id}", path.pointer()));
    }
}

/// Every object of a document that is a record: all but annotations and enums with data, which the schema tells apart.
fn objects(value: &Value, place: &str, schema: &Value, root: &Value, found: &mut BTreeSet<String>) {
    let schema = resolve(schema, root);
    match value {
        Value::Object(members) => {
            if schema.get("maxProperties").is_none() {
                found.insert(place.to_owned());
            }
            for (key, member) in members {
                let Some(below) = schema
                    .get("properties")
                    .and_then(|properties| properties.get(key))
                else {
                    panic!("{place}/{key} is not in the schema");
                };
                if key != "annotations" {
                    objects(member, &format!("{place}/{key}"), below, root, found);
                }
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                objects(
                    element,
                    &format!("{place}/{index}"),
                    &schema["items"],
                    root,
                    found,
                );
            }
        }
        _ => {}
    }
}

/// Follows references, and the branch that is not null.
fn resolve<'s>(schema: &'s Value, root: &'s Value) -> &'s Value {
    if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
        return resolve(
            root.pointer(target.trim_start_matches('#'))
                .expect("a definition"),
            root,
        );
    }
    match schema.get("anyOf").and_then(Value::as_array) {
        Some(branches) => resolve(
            branches
                .iter()
                .find(|branch| branch["type"] != "null")
                .expect("a branch"),
            root,
        ),
        None => schema,
    }
}

#[test]
fn every_record_of_the_article_is_visited_at_its_place() {
    let text = include_str!("../../examples/data/stage-4-treatment.json");
    let document: Value = serde_json::from_str(text).expect("JSON");
    let mut places = Places::default();
    catalog(text).walk(&Path::ROOT, &mut places);

    let schema = oncology::schema::catalog().to_value();
    let mut expected = BTreeSet::new();
    objects(&document, "", &schema, &schema, &mut expected);
    assert_eq!(places.records, expected);

    assert!(
        places.references.len() > 50,
        "the article refers to its records"
    );
    for reference in &places.references {
        let (place, id) = reference.split_once('=').expect("a place and an id");
        assert_eq!(
            document.pointer(place).and_then(Value::as_str),
            Some(id),
            "{place}"
        );
    }
    assert!(places.names.contains("Claim") && places.names.contains("Interval"));
}
