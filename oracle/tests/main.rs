//! The published schema and the crate's reading, held against each other by a validator that stands outside the crate.
//!
//! Reading and schema come from the same declarations, so a mistake in these is in both; what a draft 2020-12 validator
//! makes of the schema is not.

mod documents;
mod refused;
mod results;
mod studies;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use jsonschema::Validator;
use oncology::load;
use serde_json::Value;

/// The root of the repository.
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// The committed schema. Nothing is fetched: the validator is built without retrieval.
static SCHEMA: LazyLock<Validator> = LazyLock::new(|| {
    let path = Path::new(ROOT).join("schema/oncology-catalog.schema.json");
    let text = fs::read_to_string(path).expect("the schema");
    let schema: Value = serde_json::from_str(&text).expect("JSON");
    if let Err(error) = jsonschema::draft202012::meta::validate(&schema) {
        panic!(
            "no schema of draft 2020-12: {error}, at {}",
            error.instance_path()
        );
    }
    jsonschema::draft202012::new(&schema).expect("a schema that compiles")
});

/// What the schema has against a text: for each error its place and its words.
fn schema_errors(text: &str) -> Vec<(String, String)> {
    let document: Value = serde_json::from_str(text).expect("JSON");
    let errors = SCHEMA.iter_errors(&document).map(|error| {
        let words = error.masked().to_string();
        (error.instance_path().to_string(), words)
    });
    errors.collect()
}

/// The first errors of the schema in lines, nothing where it accepts.
fn told(place: &str, text: &str) -> Vec<String> {
    let errors = schema_errors(text).into_iter().take(5);
    let line = |(path, words)| format!("{place}: the schema refuses {path:?}: {words}");
    errors.map(line).collect()
}

/// What either side has against a text that both should accept.
fn disagreements(place: &str, text: &str) -> Vec<String> {
    let mut lines = told(place, text);
    if let Err(error) = load::from_json(text) {
        lines.push(format!("{place}: reading refuses: {error}"));
    }
    lines
}

#[track_caller]
fn assert_none(lines: &[String]) {
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

/// The JSON files below a folder, sorted.
fn json_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
    {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(json_below(&path));
        } else if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            files.push(path);
        }
    }
    files.sort();
    files
}
