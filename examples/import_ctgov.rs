//! Turns records of ClinicalTrials.gov into an `oncology-catalog/1` document, and says what it found and left out.
//!
//! ```text
//! cargo run --release --features ctgov --example import_ctgov -- FILE...
//! cargo run --release --features ctgov --example import_ctgov -- --catalog drugs.json -o trials.json FILE...
//! ```
//!
//! A file holds one study, a list, a page of the API, or one study a line; `-` is standard input. The document goes to
//! `-o FILE`, else to standard output; the summary goes to standard error. `--catalog` names a document whose diseases,
//! drugs and therapies the trials are linked to, and which is written out with them.
//!
//! Exit status: 0, 1 when something could not be read as a study or a finding is an error, 2 when a file cannot be read.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufWriter, Read, Write};
use std::process::ExitCode;

use oncology::catalog::{Catalog, Linker};
use oncology::interop::ctgov;
use oncology::load;
use oncology::validate::{Severity, Validator};
use oncology::value::PartialDate;

const USAGE: &str = "usage: import_ctgov [--as-of DATE] [--catalog FILE] [-o FILE] FILE...\n";

struct Task {
    as_of: PartialDate,
    catalog: Catalog,
    output: Option<String>,
    inputs: Vec<String>,
}

fn main() -> ExitCode {
    match arguments().and_then(run) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn arguments() -> Result<Task, String> {
    let mut task = Task {
        as_of: today()?,
        catalog: Catalog::default(),
        output: None,
        inputs: Vec::new(),
    };
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut value = || {
            args.next()
                .ok_or_else(|| format!("{arg} needs a value\n{USAGE}"))
        };
        match arg.as_str() {
            "--as-of" => {
                let date = value()?.parse();
                task.as_of = date.map_err(|error| format!("--as-of: {error}"))?;
            }
            "--catalog" => {
                let file = value()?;
                let text = fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?;
                task.catalog = load::from_json(&text).map_err(|error| format!("{file}:{error}"))?;
            }
            "-o" => task.output = Some(value()?),
            "-h" | "--help" => return Err(USAGE.into()),
            option if option.len() > 1 && option.starts_with('-') => {
                return Err(format!("unknown option {option}\n{USAGE}"));
            }
            _ => task.inputs.push(arg),
        }
    }
    if task.inputs.is_empty() {
        return Err(USAGE.into());
    }
    Ok(task)
}

fn today() -> Result<PartialDate, String> {
    let since = std::time::UNIX_EPOCH
        .elapsed()
        .map_err(|error| error.to_string())?;
    let date =
        chrono::DateTime::from_timestamp(i64::try_from(since.as_secs()).unwrap_or_default(), 0);
    let date = date.ok_or("no date")?.date_naive();
    PartialDate::day(date).map_err(|error| error.to_string())
}

fn open(file: &str) -> Result<Box<dyn Read>, String> {
    if file == "-" {
        return Ok(Box::new(io::stdin()));
    }
    let opened = File::open(file).map_err(|error| format!("{file}: {error}"))?;
    Ok(Box::new(opened))
}

fn run(task: Task) -> Result<bool, String> {
    let mut records = Vec::new();
    let (mut losses, mut unread) = (BTreeMap::<_, usize>::new(), 0);
    let linker = Linker::new(&task.catalog);
    for file in &task.inputs {
        for study in ctgov::studies(open(file)?) {
            match study {
                Ok(mut study) => {
                    linker.link(&mut study.value.trial);
                    for loss in study.losses {
                        let place = without_numbers(loss.at.as_str());
                        *losses.entry((place, loss.why.to_string())).or_default() += 1;
                    }
                    records.push(study.value);
                }
                Err(error) => {
                    unread += 1;
                    eprintln!("{file}:{error}");
                }
            }
        }
    }
    let (trials, outcomes) = (
        records.len(),
        records
            .iter()
            .map(|record| record.outcomes.len())
            .sum::<usize>(),
    );
    let mut catalog = task.catalog;
    for record in records {
        record.add_to(&mut catalog);
    }
    write(&catalog, task.output.as_deref()).map_err(|error| error.to_string())?;

    let report = catalog.validate(&Validator::new(task.as_of));
    let mut findings = BTreeMap::<_, usize>::new();
    for finding in &report {
        *findings
            .entry((finding.rule.severity, finding.rule.name))
            .or_default() += 1;
    }
    eprintln!("trials: {trials}, posted outcomes: {outcomes}, not read: {unread}");
    let or_none = |count: usize| if count == 0 { " none" } else { "" };
    eprintln!("findings on {}:{}", task.as_of, or_none(findings.len()));
    for ((severity, rule), count) in &findings {
        eprintln!("  {count:5} {severity}[{rule}]");
    }
    eprintln!("not carried over:{}", or_none(losses.len()));
    for ((place, why), count) in &losses {
        eprintln!("  {count:5} {place}: {why}");
    }
    Ok(unread == 0
        && findings
            .keys()
            .all(|(severity, _)| *severity != Severity::Error))
}

/// The pointer with `*` for each place in a list, so that like places are counted together.
fn without_numbers(pointer: &str) -> String {
    let segments = pointer.split('/').map(|segment| {
        let is_number = !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_digit());
        if is_number { "*" } else { segment }
    });
    segments.collect::<Vec<_>>().join("/")
}

fn write(catalog: &Catalog, output: Option<&str>) -> io::Result<()> {
    let mut out: Box<dyn Write> = match output {
        Some(file) => Box::new(BufWriter::new(File::create(file)?)),
        None => Box::new(BufWriter::new(io::stdout().lock())),
    };
    match serde_json::to_writer_pretty(&mut out, catalog) {
        Err(error) if error.io_error_kind() != Some(io::ErrorKind::BrokenPipe) => Err(error.into()),
        Err(_) => Ok(()),
        Ok(()) => writeln!(out).and_then(|()| out.flush()),
    }
}
