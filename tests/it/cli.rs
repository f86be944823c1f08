//! The `check` example as a user runs it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// An example, which `cargo test` builds; with `--test it` alone it may be missing, and the test says that it was skipped.
pub(crate) fn example(name: &str) -> Option<Command> {
    let binary = std::env::current_exe()
        .ok()?
        .parent()?
        .parent()?
        .join("examples")
        .join(name);
    if binary.exists() {
        return Some(Command::new(binary));
    }
    crate::skipped(&format!("the example `{name}` is not built"));
    None
}

fn check() -> Option<Command> {
    example("check")
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[track_caller]
pub(crate) fn ends_with(output: &Output, code: i32) {
    assert_eq!(
        output.status.code(),
        Some(code),
        "{}{}",
        text(&output.stdout),
        text(&output.stderr)
    );
}

/// A folder of its own below the build folder.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

const GOOD: &str =
    r#"{"format":"oncology-catalog/1","sources":[{"id":"s","kind":"book","title":"S"}]}"#;

#[test]
fn the_bundled_article_has_errors() {
    let Some(mut check) = check() else { return };
    let output = check
        .args(["--as-of", "2026-11-23"])
        .output()
        .expect("the example runs");
    ends_with(&output, 1);
    let out = text(&output.stdout);
    assert!(
        out.contains("examples/data/stage-4-treatment.json:"),
        "{out}"
    );
    assert!(
        out.contains(": error[outcome/response-above-shrinkage]: "),
        "{out}"
    );
    assert!(
        out.trim_end()
            .ends_with("in 1 document; 0 could not be read"),
        "{out}"
    );
}

#[test]
fn each_bad_file_gets_one_line_and_the_others_are_checked() {
    let Some(mut check) = check() else { return };
    let folder = folder("bad-files");
    for (name, content) in [
        ("binary.json", &b"\x00\xff\xfe"[..]),
        ("empty.json", b""),
        ("field.json", b"{\n  \"format\": \"oncology-catalog/1\",\n  \"drug\": []\n}"),
        ("id.json", b"{\"format\": \"oncology-catalog/1\",\n \"drugs\": [{\"id\": \"A\", \"name\": \"A\"}]}"),
        ("nojson.json", b"<html>"),
        // Refers to what a file that cannot be read might hold, so that is not reported.
        ("other.json", br#"{"format":"oncology-catalog/1","drugs":[{"id":"a","name":"A","sources":["x"]},{"id":"a","name":"B"}]}"#),
    ] {
        fs::write(folder.join(name), content).expect("a file");
    }
    let output = check.arg(&folder).output().expect("the example runs");
    ends_with(&output, 2);
    let place = folder.display().to_string();
    let error = text(&output.stderr).replace(&place, "FOLDER");
    insta::assert_snapshot!(error);
    let out = text(&output.stdout).replace(&place, "FOLDER");
    assert!(
        out.contains("FOLDER/other.json:1:85: error[reference/duplicate-id]"),
        "{out}"
    );
    assert!(!out.contains("reference/unresolved"), "{out}");
    assert!(
        out.ends_with(
            "1 error, 0 warnings, 0 pieces of advice in 1 document; 5 could not be read\n"
        ),
        "{out}"
    );
    let names = fs::read_dir(&folder).expect("the folder").count();
    assert_eq!(names, 6, "nothing is written");
}

#[test]
fn folders_files_and_standard_input() {
    if check().is_none() {
        return;
    }
    let run = |args: &[&str], input: &str| {
        let mut check = check().expect("the example");
        let mut child = check
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the example runs");
        // The example may end without reading.
        let _ = child
            .stdin
            .take()
            .expect("standard input")
            .write_all(input.as_bytes());
        child.wait_with_output().expect("the example ends")
    };
    let output = run(&["-"], GOOD);
    ends_with(&output, 0);
    let output = run(&["-"], "{");
    ends_with(&output, 2);
    assert!(
        text(&output.stderr).starts_with("<stdin>:1:1: this is not JSON"),
        "{}",
        text(&output.stderr)
    );

    let set = folder("set");
    fs::create_dir(set.join("below")).expect("a folder");
    fs::write(set.join("a.json"), GOOD).expect("a file");
    let drugs =
        r#"{"format":"oncology-catalog/1","drugs":[{"id":"a","name":"A","sources":["s"]}]}"#;
    fs::write(set.join("below/b.JSON"), drugs).expect("a file");
    fs::write(set.join("notes.txt"), "not looked at").expect("a file");
    let set_name = set.display().to_string();
    ends_with(&run(&[&set_name], ""), 0);
    // Alone, the second file refers to nothing.
    ends_with(
        &run(&[&set.join("below/b.JSON").display().to_string()], ""),
        1,
    );

    let empty = folder("nothing").display().to_string();
    let output = run(&[&empty, &set_name], "");
    ends_with(&output, 2);
    assert!(text(&output.stderr).contains("the folder holds no file that ends in .json"));
    ends_with(&run(&["no/such/file.json"], ""), 2);

    for (args, message) in [
        (&["--as-of"][..], "--as-of needs a date"),
        (&["--as-of", "today"], "--as-of today: expected `YYYY`"),
        (&["--fast"], "unknown option --fast"),
    ] {
        let output = run(args, "");
        ends_with(&output, 2);
        assert!(
            text(&output.stderr).starts_with(message),
            "{}",
            text(&output.stderr)
        );
    }
}
