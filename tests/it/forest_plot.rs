//! The `forest_plot` example as a user runs it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use oncology::load;
use oncology::validate::Validator;
use serde_json::{Value, json};

use crate::cli::{ends_with, example, folder, text};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
const DATA: &str = include_str!("../../examples/data/forest.json");

fn forest_plot() -> Option<Command> {
    let mut command = example("forest_plot")?;
    command.current_dir(ROOT);
    Some(command)
}

/// Draws a document of its own, and gives the output with the drawing.
fn draw(name: &str, document: &Value) -> Option<(Output, String)> {
    let mut command = forest_plot()?;
    let folder = folder(name);
    let (input, output) = (folder.join("in.json"), folder.join("out.svg"));
    fs::write(&input, document.to_string()).expect("a file");
    let ended = command
        .arg(&input)
        .arg("-o")
        .arg(&output)
        .output()
        .expect("the example runs");
    let svg = fs::read_to_string(&output).unwrap_or_default();
    Some((ended, svg))
}

/// The texts of a drawing, in their order.
fn texts(svg: &str) -> Vec<&str> {
    let texts = svg.split("<text ").skip(1);
    texts.filter_map(|text| text.split('\n').nth(1)).collect()
}

/// A made-up document with one trial of two arms and these comparisons of one metric.
fn made_up(metric: &str, comparisons: &Value) -> Value {
    json!({
        "format": "oncology-catalog/1",
        "trials": [{ "id": "t", "name": "T", "arms": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }] }],
        "outcomes": [{ "id": "o", "metric": metric, "trial": "t", "comparisons": comparisons }]
    })
}

fn ratio(measure: &str, estimate: &str, lower: &str, upper: &str, level: Option<&str>) -> Value {
    let mut comparison = json!({
        "arm": "a", "reference": "b", "measure": measure, "estimate": estimate,
        "interval": { "lower": lower, "upper": upper }
    });
    if let Some(level) = level {
        comparison["interval"]["level"] = level.into();
    }
    comparison
}

#[test]
fn the_bundled_comparisons_have_sources_and_no_findings() {
    let catalog = load::from_json(DATA).expect("a catalog");
    let report = catalog.validate(&Validator::new("2026-11-23".parse().expect("a date")));
    assert_eq!(
        report.iter().count(),
        0,
        "{}",
        oncology::render::text(&report)
    );
    for trial in &catalog.trials {
        assert!(
            trial.nct.is_some() && trial.sources.len() >= 2,
            "{}",
            trial.id
        );
    }
    for outcome in &catalog.outcomes {
        assert!(!outcome.sources.is_empty(), "{}", outcome.id);
    }
}

#[test]
fn the_bundled_comparisons_are_drawn() {
    let Some(mut command) = forest_plot() else {
        return;
    };
    let output = command
        .arg("examples/data/forest.json")
        .output()
        .expect("the example runs");
    ends_with(&output, 0);
    assert_eq!(text(&output.stderr), "");
    insta::assert_snapshot!(text(&output.stdout));
}

#[test]
fn hard_comparisons_are_drawn_or_listed() {
    let Some(mut command) = forest_plot() else {
        return;
    };
    let output = command
        .arg("tests/fixtures/forest_plot/hard.json")
        .output()
        .expect("the example runs");
    ends_with(&output, 0);
    insta::assert_snapshot!(format!("{}{}", text(&output.stderr), text(&output.stdout)));
}

#[test]
fn captions_stand_only_where_all_rows_agree() {
    let lower_is_better = ratio("hazard-ratio", "0.7", "0.5", "0.9", Some("95"));
    let higher_is_better = ratio("odds-ratio", "1.7", "1.1", "2.9", Some("95"));
    let Some((_, svg)) = draw("captions-below", &made_up("os", &json!([lower_is_better]))) else {
        return;
    };
    assert!(texts(&svg).contains(&"← favours arm"), "{svg}");
    // More response is better, so the arm is on the right.
    let (_, svg) = draw(
        "captions-above",
        &made_up("orr", &json!([higher_is_better])),
    )
    .expect("the example");
    assert!(texts(&svg).contains(&"favours arm →"), "{svg}");

    let mut both = made_up("orr", &json!([higher_is_better]));
    let other = made_up("os", &json!([lower_is_better]));
    let mut survival = other["outcomes"][0].clone();
    survival["id"] = "p".into();
    both["outcomes"]
        .as_array_mut()
        .expect("an array")
        .push(survival);
    let mut undirected = lower_is_better;
    let fields = undirected.as_object_mut().expect("an object");
    fields.remove("arm");
    fields.remove("reference");
    fields.insert("groups".into(), json!(["a", "b"]));
    for document in [both, made_up("os", &json!([undirected]))] {
        let (output, svg) = draw("captions-none", &document).expect("the example");
        ends_with(&output, 0);
        assert!(
            !svg.contains("favours arm →") && !svg.contains("← favours"),
            "{svg}"
        );
        assert!(
            svg.contains("Which side favours the arm is not known"),
            "{svg}"
        );
    }
}

/// The sides of the squares, filled or hollow.
fn squares(svg: &str, fill: &str) -> Vec<i32> {
    let attribute = |tag: &str, name: &str| -> Option<i32> {
        let value = tag.split(&format!(" {name}=\"")).nth(1)?;
        value.split('"').next()?.parse().ok()
    };
    svg.lines()
        .filter(|line| line.starts_with("<rect") && line.contains(fill))
        .filter_map(|line| Some((attribute(line, "width")?, attribute(line, "height")?)))
        .filter(|(width, height)| width == height)
        .map(|(width, _)| width)
        .collect()
}

#[test]
fn squares_follow_the_weight_and_no_level_is_assumed() {
    // The second interval is twice as wide in the logarithm, so it has a quarter of the weight: half of the side.
    let wide_and_narrow = json!([
        ratio("hazard-ratio", "1", "0.5", "2", Some("95")),
        ratio("hazard-ratio", "1", "0.25", "4", Some("95")),
        ratio("hazard-ratio", "1", "0.5", "2", None),
        // The same ends at a higher level tell of a smaller error.
        ratio("hazard-ratio", "1", "0.25", "4", Some("99.5")),
    ]);
    let Some((output, svg)) = draw("squares", &made_up("os", &wide_and_narrow)) else {
        return;
    };
    ends_with(&output, 0);
    assert_eq!(squares(&svg, "fill=\"#184882\""), [20, 10, 14]);
    assert!(
        svg.contains("level not stated") && svg.contains("Hollow squares"),
        "{svg}"
    );
}

#[test]
fn extreme_numbers_are_drawn_without_panic() {
    let extremes = json!([
        ratio(
            "hazard-ratio",
            "1",
            "0.000000000001",
            "999999999999999",
            Some("95")
        ),
        ratio(
            "rate-ratio",
            "999999999999999",
            "999999999999998",
            "999999999999999",
            Some("95")
        ),
        ratio(
            "risk-ratio",
            "0.000000000001",
            "0.000000000001",
            "0.000000000001",
            Some("95")
        ),
        ratio("odds-ratio", "1", "1", "1", Some("0")),
        ratio("odds-ratio", "1", "0.9", "1.1", Some("100")),
        ratio("odds-ratio", "1", "0.9", "1.1", Some("-5")),
        ratio(
            "geometric-mean-ratio",
            "1",
            "0.9",
            "1.1",
            Some("0.000000000001")
        ),
    ]);
    let Some((output, svg)) = draw("extremes", &made_up("os", &extremes)) else {
        return;
    };
    ends_with(&output, 0);
    assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
}

#[test]
fn what_cannot_be_read_or_drawn_is_said() {
    if forest_plot().is_none() {
        return;
    }
    let run = |args: &[&str]| {
        let mut command = forest_plot().expect("the example");
        command
            .args(args)
            .stdin(Stdio::null())
            .output()
            .expect("the example runs")
    };
    for (args, message) in [
        (&[][..], "a file is needed\nusage: forest_plot"),
        (&["a.json", "b.json"], "only one file can be drawn\nusage"),
        (&["a.json", "-o"], "-o needs a file\nusage"),
        (
            &["a.json", "-o", "b.svg", "-o", "c.svg"],
            "-o stands twice\nusage",
        ),
        (&["--png", "a.json"], "unknown option --png\nusage"),
        (&["no/such/file.json"], "no/such/file.json: No such file"),
        (&["-"], "<stdin>:1:1: the text is empty"),
        (
            &["examples/data/forest.json", "-o", "no/such/out.svg"],
            "no/such/out.svg: No such file",
        ),
    ] {
        let output = run(args);
        ends_with(&output, 2);
        let error = text(&output.stderr);
        assert!(error.starts_with(message), "{args:?}: {error}");
        assert!(output.stdout.is_empty(), "{args:?}");
    }
    let help = run(&["--help"]);
    ends_with(&help, 0);
    assert!(text(&help.stdout).starts_with("usage: forest_plot"));

    let (output, svg) =
        draw("empty", &json!({ "format": "oncology-catalog/1" })).expect("the example");
    ends_with(&output, 1);
    assert!(text(&output.stderr).ends_with("in.json: holds no comparison that can be drawn\n"));
    assert_eq!(svg, "");
    let folder: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join("empty");
    assert!(!folder.join("out.svg").exists());
}

#[test]
fn a_row_tells_what_its_numbers_are_of() {
    let mut subgroup = ratio("hazard-ratio", "0.70", "0.50", "0.98", Some("95"));
    subgroup["subgroup"] = "Aged 65 or older".into();
    (subgroup["pValue"], subgroup["tested"]) = ("0.31".into(), "interaction".into());
    let mut whole = ratio("hazard-ratio", "0.72", "0.60", "0.86", Some("95"));
    (whole["pValue"], whole["pValueSides"]) = ("0.0002".into(), "one-sided".into());
    let mut document = made_up("os", &json!([subgroup, whole]));
    document["outcomes"][0]["arms"] = json!([
        { "arm": "a", "estimate": { "median": { "months": "20.1" } } },
        { "arm": "b", "estimate": { "median": { "months": "14.2" } } }
    ]);
    let Some((ended, svg)) = draw("forest-plot-subgroup", &document) else {
        return;
    };
    ends_with(&ended, 0);
    let texts = texts(&svg);
    let count = |text: &str| texts.iter().filter(|other| **other == text).count();
    // The medians are those of all patients, so that they stand in one row only.
    assert_eq!(
        (count("Aged 65 or older"), count("20.1 months")),
        (1, 1),
        "{texts:?}"
    );
    assert_eq!(
        (count("0.31 of"), count("interaction")),
        (1, 1),
        "{texts:?}"
    );
    assert_eq!((count("0.0002"), count("one-sided")), (1, 1), "{texts:?}");
}
