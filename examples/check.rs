//! Checks `oncology-catalog/1` documents and prints what it finds.
//!
//! ```text
//! cargo run --release --example check                 the bundled article
//! cargo run --release --example check -- a.json dir   files, and folders as one content set each
//! cargo run --release --example check -- - < a.json   standard input
//! cargo run --release --example check -- --as-of 2026-01-31 a.json
//! ```
//!
//! Exit status: 0 without errors, 1 with errors, 2 when an input cannot be read.

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use oncology::catalog::Origin;
use oncology::render::{self, Summary};
use oncology::validate::{Location, Report, Validator};
use oncology::value::{PartialDate, Pointer};
use oncology::{Collection, load};

const BUNDLED: (&str, &str) = (
    "examples/data/stage-4-treatment.json",
    include_str!("data/stage-4-treatment.json"),
);

const USAGE: &str = "usage: check [--as-of YYYY-MM-DD] [FILE | FOLDER | -]...";

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(code) => code,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn run(args: impl Iterator<Item = String>) -> Result<ExitCode, String> {
    let (as_of, inputs) = arguments(args)?;
    let validator = Validator::new(as_of);
    let mut outcome = Outcome::default();
    if inputs.is_empty() {
        let (name, text) = BUNDLED;
        outcome.check(vec![(name.into(), Ok(text.into()))], &validator);
    }
    for input in &inputs {
        let documents = match input.as_str() {
            "-" => {
                let mut bytes = Vec::new();
                let read = io::stdin().read_to_end(&mut bytes);
                vec![(
                    "<stdin>".into(),
                    read.map(|_| bytes).map_err(|error| error.to_string()),
                )]
            }
            path => documents(Path::new(path)),
        };
        outcome.check(documents, &validator);
    }
    let Outcome {
        documents,
        unread,
        summary,
        ..
    } = &outcome;
    let files = if *documents == 1 {
        "1 document".into()
    } else {
        format!("{documents} documents")
    };
    print(&format!(
        "{summary} in {files}; {unread} could not be read\n"
    ));
    Ok(ExitCode::from(match outcome {
        Outcome { unread: 1.., .. } => 2,
        Outcome {
            summary: Summary { errors: 1.., .. },
            ..
        } => 1,
        _ => 0,
    }))
}

/// The day as of which dates are judged, and the inputs.
fn arguments(mut args: impl Iterator<Item = String>) -> Result<(PartialDate, Vec<String>), String> {
    let mut as_of = None;
    let mut inputs = Vec::new();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--as-of" => {
                let day = args
                    .next()
                    .ok_or_else(|| format!("--as-of needs a date\n{USAGE}"))?;
                let date = day
                    .parse()
                    .map_err(|error| format!("--as-of {day}: {error}\n{USAGE}"))?;
                as_of = Some(date);
            }
            "--help" | "-h" => return Err(USAGE.into()),
            option if option.starts_with("--") => {
                return Err(format!("unknown option {option}\n{USAGE}"));
            }
            _ => inputs.push(arg),
        }
    }
    match as_of {
        Some(date) => Ok((date, inputs)),
        None => today()
            .map(|date| (date, inputs))
            .ok_or_else(|| "the clock cannot be read; use --as-of".into()),
    }
}

/// The clock is read here, never in the library.
fn today() -> Option<PartialDate> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    let now = chrono::DateTime::from_timestamp(seconds.try_into().ok()?, 0)?;
    PartialDate::day(now.date_naive()).ok()
}

/// The name of a document with its bytes, or why it has none.
type Document = (String, Result<Vec<u8>, String>);

/// A file, or all JSON files below a folder in the order of their names.
fn documents(path: &Path) -> Vec<Document> {
    let mut files = Vec::new();
    if path.is_dir() {
        if let Err(error) = json_files(path, &mut files) {
            return vec![(path.display().to_string(), Err(error.to_string()))];
        }
        if files.is_empty() {
            return vec![(
                path.display().to_string(),
                Err("the folder holds no file that ends in .json".into()),
            )];
        }
        files.sort();
    } else {
        files.push(path.to_owned());
    }
    files
        .into_iter()
        .map(|file| {
            (
                file.display().to_string(),
                fs::read(&file).map_err(|error| error.to_string()),
            )
        })
        .collect()
}

fn json_files(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        // A link to a folder is not followed: it may lead back here.
        if entry.file_type()?.is_dir() {
            json_files(&path, files)?;
        } else if path
            .extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case("json"))
        {
            files.push(path);
        }
    }
    Ok(())
}

/// What was found so far.
#[derive(Default)]
struct Outcome {
    documents: usize,
    unread: usize,
    summary: Summary,
}

impl Outcome {
    /// Checks documents as one content set.
    fn check(&mut self, documents: Vec<Document>, validator: &Validator) {
        let mut set = Collection::default();
        let mut texts = Vec::new();
        let mut is_complete = true;
        for (name, bytes) in documents {
            self.documents += 1;
            let read = bytes
                .map_err(|error| format!("{name}: {error}"))
                .and_then(|bytes| {
                    load::from_slice(&bytes)
                        .map(|catalog| (catalog, bytes))
                        .map_err(|errors| {
                            let lines: Vec<String> = errors
                                .errors()
                                .iter()
                                .map(|error| format!("{name}:{error}"))
                                .collect();
                            lines.join("\n")
                        })
                });
            match read {
                Ok((catalog, bytes)) => {
                    set.push(name, catalog);
                    texts.push(String::from_utf8_lossy(&bytes).into_owned());
                }
                Err(message) => {
                    eprintln!("{message}");
                    self.unread += 1;
                    is_complete = false;
                }
            }
        }
        // What a file that cannot be read would have held must not be reported as missing.
        let lenient = validator.clone().allow("reference/unresolved");
        let validator = match &lenient {
            Ok(lenient) if !is_complete => lenient,
            _ => validator,
        };
        let mut report = set.validate(validator);
        locate(&set, &texts, &mut report);
        self.summary += Summary::of(&report);
        print(&render::text(&report));
    }
}

/// Prints, and does not mind when nobody reads on.
fn print(text: &str) {
    let _ = io::stdout().lock().write_all(text.as_bytes());
}

/// Finds the places of findings, and of what belongs to them, in the texts of their documents.
fn locate(set: &Collection, texts: &[String], report: &mut Report) {
    let mut places: Vec<(&Pointer, &mut Option<Location>)> = Vec::new();
    for finding in report {
        places.push((&finding.pointer, &mut finding.location));
        places.extend(
            finding
                .related
                .iter_mut()
                .map(|related| (&related.pointer, &mut related.location)),
        );
    }
    let mut by_document: Vec<Vec<(Origin<'_>, &mut Option<Location>)>> = Vec::new();
    by_document.resize_with(texts.len(), Vec::new);
    for (pointer, location) in places {
        if let Some(origin) = set.origin(pointer) {
            by_document[origin.index].push((origin, location));
        }
    }
    for (text, here) in texts.iter().zip(by_document) {
        let found = load::locate_all(text, here.iter().map(|(origin, _)| &origin.pointer));
        for ((origin, location), place) in here.into_iter().zip(found) {
            *location = place.map(|place| place.in_file(origin.name));
        }
    }
}
