//! Results as they were printed in publications: `tests/fixtures/published`. The rules of outcomes on them.

use std::collections::BTreeMap;
use std::fmt::Write;

use oncology::load;
use oncology::outcome::{Metric, SignificanceTest};
use oncology::validate::{Severity, Validator};
use serde_json::{Map, Value, json};

/// The rows of a table by their columns; empty cells are left out.
fn rows(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv_rows(text).into_iter();
    let header = reader.next().expect("a header");
    reader
        .map(|row| {
            header
                .iter()
                .cloned()
                .zip(row)
                .filter(|(_, cell)| !cell.is_empty())
                .collect()
        })
        .collect()
}

/// Cells with commas stand in quotes; no cell has a quote or a line end in it.
fn csv_rows(text: &str) -> Vec<Vec<String>> {
    let cells = |line: &str| {
        let (mut cells, mut is_quoted) = (vec![String::new()], false);
        for c in line.chars() {
            match c {
                '"' => is_quoted = !is_quoted,
                ',' if !is_quoted => cells.push(String::new()),
                c => cells.last_mut().expect("a cell").push(c),
            }
        }
        cells
    };
    text.lines().map(cells).collect()
}

fn comparison(row: &BTreeMap<String, String>) -> Value {
    let mut comparison = Map::new();
    let mut put = |key: &str, value: Option<&String>| {
        if let Some(value) = value {
            comparison.insert(key.to_owned(), json!(value));
        }
    };
    put("measure", row.get("measure"));
    put("estimate", row.get("estimate"));
    put("margin", row.get("margin"));
    put("pValue", row.get("p"));
    put("pValueSides", row.get("p_sides"));
    let test = row.get("test").and_then(|words| {
        SignificanceTest::read(&words.replace('-', " ")).map(|test| test.to_string())
    });
    put("test", test.as_ref());
    let is_margin = row
        .get("citation")
        .is_some_and(|words| words.to_lowercase().contains("p is for non-inferiority"));
    put(
        "hypothesis",
        is_margin.then(|| "non-inferiority".to_owned()).as_ref(),
    );
    let mut interval = Map::new();
    for key in ["lower", "upper", "level"] {
        if let Some(value) = row.get(key) {
            interval.insert(key.to_owned(), json!(value));
        }
    }
    comparison.insert("interval".to_owned(), interval.into());
    comparison.insert("arm".to_owned(), json!("arm"));
    comparison.insert("reference".to_owned(), json!("reference"));
    comparison.into()
}

fn arm(row: &BTreeMap<String, String>, name: &str) -> Value {
    let count = |what: &str| row.get(&format!("{name}_{what}"))?.parse::<u32>().ok();
    let estimate = match row.get(&format!("{name}_median")).map(String::as_str) {
        Some("not-reached") => json!({ "missing": "not-reached" }),
        Some(months) => json!({ "median": { "months": months } }),
        None => json!({ "missing": "not-reported" }),
    };
    let mut result = json!({ "arm": name, "estimate": estimate });
    for (key, value) in [("events", count("events")), ("participants", count("n"))] {
        if let (Some(value), Some(fields)) = (value, result.as_object_mut()) {
            fields.insert(key.to_owned(), json!(value));
        }
    }
    result
}

fn metric(row: &BTreeMap<String, String>) -> &'static str {
    row.get("metric")
        .and_then(|words| words.parse::<Metric>().ok().or_else(|| Metric::read(words)))
        .unwrap_or(Metric::Unlisted)
        .code()
}

/// The findings on outcomes of one row, and whether one is an error.
fn findings(outcomes: &Value) -> (Vec<String>, bool) {
    let document = json!({ "format": "oncology-catalog/1", "outcomes": outcomes });
    let catalog = load::from_json(&document.to_string())
        .unwrap_or_else(|error| panic!("{document}: {error}"));
    let validator = Validator::new("2026-11-23".parse().expect("a date"))
        .only("outcome")
        .expect("a family")
        .allow("outcome/unsourced")
        .expect("a rule");
    let report = catalog.validate(&validator);
    let shown = report.iter().map(|finding| {
        format!(
            "{}[{}]: {}",
            finding.severity, finding.rule.name, finding.message
        )
    });
    (shown.collect(), report.count(Severity::Error) > 0)
}

/// Every finding on these results was looked at. None is an error; the warnings are named in the snapshot.
#[test]
fn published_comparisons() {
    let rows = rows(include_str!("../fixtures/published/comparisons.csv"));
    assert!(rows.len() > 250, "{}", rows.len());
    let mut page = String::new();
    let mut counts = BTreeMap::<String, u32>::new();
    for row in &rows {
        let arms = ["arm", "reference"].map(|name| arm(row, name));
        let outcome = json!([{
            "id": "o", "metric": metric(row), "trial": "t",
            "arms": arms,
            "comparisons": [comparison(row)],
        }]);
        let (found, has_errors) = findings(&outcome);
        assert!(!has_errors, "{row:?} {found:?}");
        for finding in found {
            let rule = finding.split_once("]:").map_or("", |(rule, _)| rule);
            *counts.entry(format!("{rule}]")).or_default() += 1;
            let _ = writeln!(page, "{} {}: {finding}", row["trial"], metric(row));
        }
    }
    let _ = writeln!(page, "\n{} comparisons", rows.len());
    for (rule, count) in counts {
        let _ = writeln!(page, "{count} {rule}");
    }
    insta::assert_snapshot!(page);
}

/// Every finding on these shares was looked at. The lower end of 27 of 30 is 73.47 by Clopper-Pearson and was printed as 74; ends
/// of AMG 404 are 96.549 and 59.046 and were printed as 96.6 and 59.1, rounded twice.
#[test]
fn published_shares() {
    let rows = rows(include_str!("../fixtures/published/responses.csv"));
    assert!(rows.len() > 40, "{}", rows.len());
    let mut page = String::new();
    for row in &rows {
        let number = |key: &str| row.get(key).and_then(|cell| cell.parse::<u32>().ok());
        let mut share = json!({ "count": number("count"), "total": number("total"), "percent": row.get("percent") });
        if let (Some(lower), Some(upper)) = (row.get("lower"), row.get("upper")) {
            share["interval"] =
                json!({ "lower": lower, "upper": upper, "level": row.get("level") });
        }
        let arm = json!({ "arm": "arm", "estimate": { "proportion": share } });
        let (found, has_errors) =
            findings(&json!([{ "id": "o", "metric": metric(row), "arms": [arm] }]));
        assert!(!has_errors, "{row:?} {found:?}");
        for finding in found {
            let _ = writeln!(page, "{} {}: {finding}", row["trial"], row["arm"]);
        }
    }
    insta::assert_snapshot!(page);
}

/// Progression-free and overall survival of one arm and publication: nothing is found but that three medians are later than the median follow-up, as printed.
#[test]
fn published_survival() {
    let rows = rows(include_str!("../fixtures/published/survival.csv"));
    assert!(rows.len() > 30, "{}", rows.len());
    let mut page = String::new();
    for row in &rows {
        let outcome = |metric: &str| {
            let mut arms = Vec::new();
            if let Some(months) = row.get(&format!("median_{metric}")) {
                let estimate = match months.as_str() {
                    "not-reached" => json!({ "missing": "not-reached" }),
                    months => json!({ "median": { "months": months } }),
                };
                arms.push(json!({ "arm": "arm", "estimate": estimate }));
            }
            if let (Some(percent), Some(months)) =
                (row.get(&format!("{metric}_rate")), row.get("rate_months"))
            {
                let rate = json!({ "months": months, "percent": percent });
                arms.push(
                    json!({ "arm": "arm", "class": "rate", "estimate": { "landmark-rate": rate } }),
                );
            }
            json!({ "id": metric, "metric": metric, "trial": "t", "arms": arms, "followUp": row.get("followup_median") })
        };
        let (found, has_errors) = findings(&json!([outcome("pfs"), outcome("os")]));
        assert!(!has_errors, "{row:?} {found:?}");
        for finding in found {
            let _ = writeln!(page, "{} {}: {finding}", row["trial"], row["arm"]);
        }
    }
    insta::assert_snapshot!(page);
}

/// Tuples that contradict themselves as they were printed.
#[test]
fn printed_contradictions_are_found() {
    let mut page = String::new();
    for row in rows(include_str!("../fixtures/published/oddities.csv")) {
        let is_ratio = row["estimate"].parse::<f64>().is_ok();
        if !is_ratio {
            continue;
        }
        let mut row = row.clone();
        row.insert("measure".to_owned(), "hazard-ratio".to_owned());
        let outcome =
            json!([{ "id": "o", "metric": metric(&row), "comparisons": [comparison(&row)] }]);
        let (found, _) = findings(&outcome);
        let _ = writeln!(
            page,
            "{} {} ({} to {}) p {}: {found:#?}",
            row["trial"], row["estimate"], row["lower"], row["upper"], row["p"]
        );
    }
    insta::assert_snapshot!(page);
}
