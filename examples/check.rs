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

use std::ffi::OsString;
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

const USAGE: &str = "usage: check [--as-of YYYY-MM-DD] [FILE | FOLDER | -]...\n";

fn main() -> ExitCode {
    let result = arguments(std::env::args_os().skip(1)).and_then(run);
    result.unwrap_or_else(|message| {
        eprintln!("{message}");
        ExitCode::from(2)
    })
}

/// What the command line asks for.
enum Task {
    Help,
    Check {
        as_of: PartialDate,
        inputs: Vec<OsString>,
    },
}

fn arguments(mut args: impl Iterator<Item = OsString>) -> Result<Task, String> {
    let mut as_of = None;
    let mut inputs: Vec<OsString> = Vec::new();
    while let Some(arg) = args.next() {
        match arg.to_string_lossy().as_ref() {
            "--as-of" => {
                let day = args
                    .next()
                    .ok_or_else(|| format!("--as-of needs a date\n{USAGE}"))?;
                let day = day.to_string_lossy();
                let date = day
                    .parse()
                    .map_err(|error| format!("--as-of {day}: {error}\n{USAGE}"))?;
                as_of = Some(date);
            }
            "--help" | "-h" => return Ok(Task::Help),
            "-" if inputs.iter().any(|input| input == "-") => {
                return Err(format!("standard input can be read only once\n{USAGE}"));
            }
            option if option.starts_with('-') && option != "-" => {
                return Err(format!("unknown option {option}\n{USAGE}"));
            }
            _ => inputs.push(arg),
        }
    }
    let as_of = as_of
        .or_else(today)
        .ok_or("the clock cannot be read; use --as-of")?;
    Ok(Task::Check { as_of, inputs })
}

fn run(task: Task) -> Result<ExitCode, String> {
    let (as_of, inputs) = match task {
        Task::Help => return print(USAGE).map(|()| ExitCode::SUCCESS),
        Task::Check { as_of, inputs } => (as_of, inputs),
    };
    let validator = Validator::new(as_of);
    let mut outcome = Outcome::default();
    if inputs.is_empty() {
        let (name, text) = BUNDLED;
        outcome.check(vec![(name.into(), Ok(text.into()))], &validator)?;
    }
    for input in &inputs {
        let documents = if input == "-" {
            let mut bytes = Vec::new();
            let read = io::stdin().read_to_end(&mut bytes);
            vec![(
                "<stdin>".into(),
                read.map(|_| bytes).map_err(|error| error.to_string()),
            )]
        } else {
            documents(Path::new(input))
        };
        outcome.check(documents, &validator)?;
    }
    let Outcome {
        documents,
        unread,
        summary,
    } = outcome;
    let files = if documents == 1 {
        "1 document".into()
    } else {
        format!("{documents} documents")
    };
    print(&format!(
        "{summary} in {files}; {unread} could not be read\n"
    ))?;
    Ok(ExitCode::from(match (unread, summary.errors) {
        (1.., _) => 2,
        (0, 1..) => 1,
        (0, 0) => 0,
    }))
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
    if !path.is_dir() {
        return vec![read(path)];
    }
    let (mut files, mut failures) = (Vec::new(), Vec::new());
    json_files(path, &mut files, &mut failures);
    if files.is_empty() && failures.is_empty() {
        failures.push((
            path.display().to_string(),
            Err("the folder holds no file that ends in .json".into()),
        ));
    }
    files.sort();
    failures
        .into_iter()
        .chain(files.iter().map(|file| read(file)))
        .collect()
}

fn read(file: &Path) -> Document {
    (
        file.display().to_string(),
        fs::read(file).map_err(|error| error.to_string()),
    )
}

/// A folder that cannot be read does not keep the others from being read.
fn json_files(folder: &Path, files: &mut Vec<PathBuf>, failures: &mut Vec<Document>) {
    let mut fail =
        |error: io::Error| failures.push((folder.display().to_string(), Err(error.to_string())));
    let mut folders = Vec::new();
    match fs::read_dir(folder) {
        Ok(entries) => {
            for entry in entries {
                match entry.and_then(|entry| Ok((entry.path(), entry.file_type()?.is_dir()))) {
                    // A link to a folder is not followed: it may lead back here.
                    Ok((path, true)) => folders.push(path),
                    Ok((path, false)) => {
                        if path
                            .extension()
                            .is_some_and(|extension| extension.eq_ignore_ascii_case("json"))
                        {
                            files.push(path);
                        }
                    }
                    Err(error) => fail(error),
                }
            }
        }
        Err(error) => fail(error),
    }
    for folder in folders {
        json_files(&folder, files, failures);
    }
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
    fn check(&mut self, documents: Vec<Document>, validator: &Validator) -> Result<(), String> {
        let mut set = Collection::default();
        let mut texts = Vec::new();
        let mut is_complete = true;
        for (name, bytes) in documents {
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
                    self.documents += 1;
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
        print(&render::text(&report))
    }
}

/// Prints, and does not mind when nobody reads on.
fn print(text: &str) -> Result<(), String> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(format!("standard output: {error}"))
        }
        _ => Ok(()),
    }
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
