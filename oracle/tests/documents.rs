//! The documents of the repository: both sides accept each.

use std::fs;
use std::path::Path;

use crate::{ROOT, assert_none, disagreements, json_below};

#[track_caller]
fn both_accept(folder: &str, at_least: usize) {
    let files = json_below(&Path::new(ROOT).join(folder));
    assert!(files.len() >= at_least, "{folder}: {} files", files.len());
    let lines = files.iter().flat_map(|file| {
        let text = fs::read_to_string(file).expect("a document");
        let name = file.strip_prefix(ROOT).unwrap_or(file);
        disagreements(&name.display().to_string(), &text)
    });
    assert_none(&lines.collect::<Vec<_>>());
}

#[test]
fn examples() {
    both_accept("examples/data", 1);
}

#[test]
fn fixtures_of_the_rules() {
    both_accept("tests/fixtures/rules", 1000);
}
