//! Records of ClinicalTrials.gov: what they are imported as is a document to both sides.
//!
//! One record is made up. The others are read from the folder of `ONCOLOGY_CORPUS`, by default `shared/corpus` beside the
//! repository.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::{env, io};

use oncology::catalog::Catalog;
use oncology::interop::ctgov::{self, TrialRecord};
use oncology::load;

use crate::{ROOT, assert_none, json_below, told};

/// What is wrong with a document as it is written: the schema refuses it, or it is not read back and written the same.
fn faults(place: &str, catalog: &Catalog) -> Vec<String> {
    let text = serde_json::to_string(catalog).expect("JSON");
    let mut lines = told(place, &text);
    match load::from_json(&text) {
        Err(error) => lines.push(format!("{place}: reading refuses: {error}")),
        Ok(read) => {
            if read != *catalog {
                lines.push(format!("{place}: not read back equal"));
            }
            if serde_json::to_string(&read).expect("JSON") != text {
                lines.push(format!("{place}: written otherwise when written again"));
            }
        }
    }
    lines
}

/// A document of one record.
fn alone(record: TrialRecord) -> Catalog {
    let mut catalog = Catalog::default();
    record.add_to(&mut catalog);
    catalog
}

#[test]
fn a_made_up_study() {
    let text = include_str!("study.json");
    let record = ctgov::study(text).expect("a study").value;
    assert_eq!(record.outcomes.len(), 3);
    assert!(record.trial.results.is_some() && record.trial.eligibility.is_some());
    assert_none(&faults("study.json", &alone(record)));
}

/// The folder of records; tells when there is none, past the capture of the test harness, so that every run shows it.
fn corpus() -> Option<PathBuf> {
    let beside = || Path::new(ROOT).join("../shared/corpus");
    let folder = env::var_os("ONCOLOGY_CORPUS").map_or_else(beside, PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    let why = "no folder of records; set ONCOLOGY_CORPUS";
    let _ = writeln!(io::stderr(), "SKIPPED: {why}");
    None
}

#[test]
fn every_record_of_the_corpus() {
    let Some(corpus) = corpus() else { return };
    let mut all = Catalog::default();
    let mut lines = Vec::new();
    for folder in ["ctgov_v2/studies", "ctgov_v2/partial"] {
        let files = json_below(&corpus.join(folder));
        assert!(!files.is_empty(), "{folder} is empty");
        for file in files {
            let name = file.strip_prefix(&corpus).unwrap_or(&file);
            let name = name.display().to_string();
            let text = fs::read_to_string(&file).expect("a record");
            let read = match ctgov::study(&text) {
                Ok(read) => read,
                Err(error) => {
                    lines.push(format!("{name}: not imported: {error}"));
                    continue;
                }
            };
            let streamed: Vec<_> = ctgov::studies(File::open(&file).expect("a record")).collect();
            if streamed != [Ok(read.clone())] {
                lines.push(format!("{name}: read otherwise from a stream"));
            }
            lines.extend(faults(&name, &alone(read.value.clone())));
            read.value.add_to(&mut all);
        }
    }
    lines.extend(faults("all records", &all));
    let records = all.trials.len();
    let outcomes = all.outcomes.len();
    let _ = writeln!(
        io::stderr(),
        "{records} records with {outcomes} posted outcomes"
    );
    assert_none(&lines);
}
