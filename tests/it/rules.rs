//! Each rule on its fixtures: `fail_*` gives exactly its finding, `pass_*` gives none.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use oncology::disease::CancerType;
use oncology::drug::DrugList;
use oncology::stage::{GroupingTable, StagingSystem};
use oncology::validate::{Validator, rules};
use oncology::{load, render};
use serde_json::Value;

/// The fixtures of each rule, by the rule's name and the file's.
fn fixtures() -> BTreeMap<String, BTreeMap<String, String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/rules");
    let entries = |folder: &Path| -> Vec<_> {
        let read = fs::read_dir(folder).expect("a folder of fixtures");
        read.map(|entry| entry.expect("an entry").path()).collect()
    };
    let name = |path: &Path| {
        path.file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned()
    };
    let mut all = BTreeMap::new();
    for family in entries(&root) {
        for rule in entries(&family) {
            let files = entries(&rule)
                .into_iter()
                .map(|file| (name(&file), fs::read_to_string(&file).expect("a fixture")))
                .collect();
            all.insert(format!("{}/{}", name(&family), name(&rule)), files);
        }
    }
    all
}

/// The findings of a document as they print, and the names of their rules.
fn findings(text: &str, place: &str) -> (String, Vec<&'static str>) {
    // Fixtures of penile cancer find a made-up grouping table loaded.
    let table = GroupingTable::from_csv(include_str!("../fixtures/grouping.csv")).expect("a table");
    let drugs = DrugList::from_csv(include_str!("../../data/drugs.csv")).expect("a list");
    let validator = Validator::new("2026-11-23".parse().expect("a date"))
        .with_grouping_table(StagingSystem::Ajcc, CancerType::PenileCancer, table)
        .with_drug_list(Arc::new(drugs));
    let catalog = load::from_json(text).unwrap_or_else(|error| panic!("{place}: {error}"));
    let report = catalog.validate(&validator);
    let document: Value = serde_json::from_str(text).expect("JSON");
    for finding in &report {
        let places = finding
            .related
            .iter()
            .map(|related| &related.pointer)
            .chain([&finding.pointer]);
        for pointer in places {
            assert!(
                document.pointer(pointer.as_str()).is_some(),
                "{place}: {pointer} leads nowhere"
            );
        }
        assert!(
            !finding.message.is_empty() && !finding.help.is_empty(),
            "{place}"
        );
    }
    (
        render::text(&report),
        report.iter().map(|finding| finding.rule.name).collect(),
    )
}

#[test]
fn every_rule_has_fixtures_and_every_fixture_a_rule() {
    let fixtures = fixtures();
    let names: Vec<&str> = rules().map(|rule| rule.name).collect();
    assert_eq!(
        fixtures.keys().map(String::as_str).collect::<Vec<_>>(),
        names
    );
    for (rule, files) in &fixtures {
        for file in files.keys() {
            assert!(
                file.starts_with("fail_") || file.starts_with("pass_"),
                "{rule}: {file}"
            );
        }
        assert!(
            files.keys().any(|file| file.starts_with("fail_")),
            "{rule} has no failing fixture"
        );
        assert!(
            files.keys().any(|file| file.starts_with("pass_")),
            "{rule} has no passing fixture"
        );
    }
}

#[test]
fn fixtures_say_that_they_are_made_up() {
    for (rule, files) in fixtures() {
        for (file, text) in files {
            assert!(text.contains("made up"), "{rule}/{file}");
        }
    }
}

#[test]
fn failing_fixtures_give_their_finding_and_nothing_else() {
    let (mut page, mut others) = (String::new(), String::new());
    for (rule, files) in fixtures() {
        for (file, text) in files.iter().filter(|(file, _)| file.starts_with("fail_")) {
            let (shown, found) = findings(text, &format!("{rule}/{file}"));
            if found != [rule.as_str()] {
                let _ = writeln!(others, "{rule}/{file}\n{shown}");
            }
            let _ = writeln!(page, "{file}\n{shown}");
        }
    }
    assert!(others.is_empty(), "{others}");
    insta::assert_snapshot!(page);
}

#[test]
fn passing_fixtures_give_nothing() {
    let mut alarms = String::new();
    for (rule, files) in fixtures() {
        for (file, text) in files.iter().filter(|(file, _)| file.starts_with("pass_")) {
            let (shown, found) = findings(text, &format!("{rule}/{file}"));
            if !found.is_empty() {
                let _ = writeln!(alarms, "{rule}/{file}\n{shown}");
            }
        }
    }
    assert!(alarms.is_empty(), "{alarms}");
}

/// How many places of two values differ: a leaf that changed, or a member or element that only one of them has.
fn differences(a: &Value, b: &Value) -> usize {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) => {
            let in_both = a
                .iter()
                .filter_map(|(key, value)| Some(differences(value, b.get(key)?)))
                .sum::<usize>();
            let in_one = a.keys().filter(|key| !b.contains_key(*key)).count();
            in_both + in_one + b.keys().filter(|key| !a.contains_key(*key)).count()
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            a.iter().zip(b).map(|(a, b)| differences(a, b)).sum()
        }
        (Value::Array(a), Value::Array(b)) => {
            let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
            let start = short.iter().zip(long).take_while(|(a, b)| a == b).count();
            let end = short[start..]
                .iter()
                .rev()
                .zip(long.iter().rev())
                .take_while(|(a, b)| a == b)
                .count();
            long.len() - start - end
        }
        (a, b) => usize::from(a != b),
    }
}

#[test]
fn near_misses_differ_in_one_place() {
    let mut pairs = 0;
    for (rule, files) in fixtures() {
        let pairs_before = pairs;
        for (file, fail) in files.iter().filter(|(file, _)| file.starts_with("fail_")) {
            if let Some(pass) = files.get(&file.replacen("fail_", "pass_", 1)) {
                let (fail, pass): (Value, Value) = (
                    serde_json::from_str(fail).expect("JSON"),
                    serde_json::from_str(pass).expect("JSON"),
                );
                assert_eq!(differences(&fail, &pass), 1, "{rule}/{file}");
                pairs += 1;
            }
        }
        assert!(pairs > pairs_before, "{rule} has no pair");
    }
}
