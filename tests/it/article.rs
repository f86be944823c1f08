//! The bundled article: what it holds, what is found, and what is written back.

use oncology::validate::{Report, Validator};
use oncology::{load, render};
use serde_json::Value;

use crate::catalog::catalog;

const TEXT: &str = include_str!("../../examples/data/stage-4-treatment.json");

fn report() -> Report {
    let mut report = catalog(TEXT).validate(&Validator::new("2026-11-23".parse().expect("a date")));
    let places = load::locate_all(TEXT, report.iter().map(|finding| &finding.pointer));
    for (finding, place) in report.iter_mut().zip(places) {
        assert!(place.is_some(), "{}", finding.pointer);
        finding.location = place;
    }
    report
}

#[test]
fn the_findings_are_these() {
    insta::assert_snapshot!(render::text(&report()));
}

#[test]
fn what_was_read_is_written_back() {
    let read = catalog(TEXT);
    let written = serde_json::to_string_pretty(&read).expect("JSON");
    let (before, after): (Value, Value) = (
        serde_json::from_str(TEXT).expect("JSON"),
        serde_json::from_str(&written).expect("JSON"),
    );
    assert_eq!(before, after);
    assert_eq!(
        written.trim_end(),
        TEXT.trim_end(),
        "the document stands in the order in which it is written"
    );
    assert_eq!(catalog(&written), read);
}

#[test]
fn what_is_no_defect_is_not_reported() {
    let report = report();
    let messages: Vec<&str> = report
        .iter()
        .map(|finding| finding.message.as_str())
        .collect();
    // Followed by its numbered headings.
    assert!(
        !messages
            .iter()
            .any(|message| message.contains("cancer treatment include:"))
    );
    // Multiple response, and a loose number beside an exact one.
    for rule in [
        "statistic/",
        "outcome/estimate",
        "reference/",
        "suppression/",
        "trial/",
        "stage/",
        "cost/",
    ] {
        let others: Vec<_> = report
            .iter()
            .filter(|finding| {
                finding.rule.name.starts_with(rule) && finding.rule.name != "statistic/unsourced"
            })
            .collect();
        assert!(others.is_empty(), "{others:?}");
    }
}

/// The article's table of statistics has two contradictions, one in each arm: more patients responded than had tumours that
/// shrank. What else is found on outcomes are sources that are missing, and one look at the follow-up of a trial beside it.
#[test]
fn the_table_of_statistics_raises_what_it_contradicts_and_nothing_else() {
    let report = report();
    let found: Vec<_> = report
        .iter()
        .filter(|finding| {
            finding.pointer.as_str().starts_with("/outcomes/")
                && finding.rule.name != "outcome/unsourced"
        })
        .map(|finding| {
            let message: String = finding.message.chars().take(98).collect();
            format!("{}: {message}", finding.rule.name)
        })
        .collect();
    assert_eq!(
        found,
        [
            "outcome/median-beyond-median-follow-up: the median of 30.0 months in the arm `pembrolizumab` is later than the median follow-up, 25.2 mont",
            "outcome/response-above-shrinkage: overall response rate of 60 % is above tumour shrinkage rate of 45 % in the arm `Personalized Medi",
            "outcome/response-above-shrinkage: overall response rate of 42 % is above tumour shrinkage rate of 28 % in the arm `Conventional Trea",
        ]
    );
}

/// The README shows what the command prints; the file name stands before each place there.
#[test]
fn the_readme_shows_real_output() {
    let readme = include_str!("../../README.md");
    let report = report();
    let summary = render::Summary::of(&report).to_string();
    assert!(
        readme.contains(&format!("{summary} in 1 document; 0 could not be read")),
        "{summary}"
    );
    let finding = report
        .iter()
        .find(|finding| finding.rule.name == "outcome/response-above-shrinkage")
        .expect("the finding");
    let place = finding.location.as_ref().expect("its place");
    let line = format!(
        "examples/data/stage-4-treatment.json:{place}: error[{}]: {}",
        finding.rule.name, finding.message
    );
    assert!(readme.contains(&line), "{line}");
    assert!(readme.contains(&format!("  help: {}", finding.help)));
}
