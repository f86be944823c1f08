//! Explains a TNM string, and tells the stage group by a table.
//!
//! ```text
//! cargo run --example stage -- "pT2a N1 M0" --disease lung
//! cargo run --example stage -- "pT2a N1 M0" --disease lung --table FILE --factor grade=G2
//! ```
//!
//! FILE is a grouping table: CSV, JSON with the same columns, or the JSON of SEER's staging algorithm.

use std::process::ExitCode;
use std::{env, error, fs};

use oncology::disease::CancerType;
use oncology::stage::{Factors, Grouping, GroupingTable, StagingSystem, Tnm, group};

const USAGE: &str = "usage: stage TNM [--disease NAME] [--table FILE] [--factor NAME=VALUE]…";

#[derive(Default)]
struct Arguments {
    tnm: String,
    disease: Option<CancerType>,
    table: Option<String>,
    factors: Factors,
}

fn arguments() -> Result<Arguments, Box<dyn error::Error>> {
    let mut read = Arguments::default();
    let mut given = env::args().skip(1);
    while let Some(argument) = given.next() {
        let mut value = || given.next().ok_or(USAGE);
        match argument.as_str() {
            "--disease" => read.disease = Some(disease(&value()?)?),
            "--table" => read.table = Some(value()?),
            "--factor" => {
                let factor = value()?;
                let (name, value) = factor.split_once('=').ok_or(USAGE)?;
                read.factors = read.factors.with(name, value);
            }
            _ if argument.starts_with("--") || !read.tnm.is_empty() => return Err(USAGE.into()),
            _ => read.tnm = argument,
        }
    }
    if read.tnm.is_empty() {
        Err(USAGE.into())
    } else {
        Ok(read)
    }
}

/// A kind of cancer by its code, or by the organ: `lung` for `lung-cancer`.
fn disease(name: &str) -> Result<CancerType, Box<dyn error::Error>> {
    let code = name.to_lowercase().replace(' ', "-");
    Ok(code
        .parse()
        .or_else(|error| format!("{code}-cancer").parse().map_err(|_| error))?)
}

fn table(path: &str) -> Result<GroupingTable, Box<dyn error::Error>> {
    let text = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let read = match text
        .trim_start_matches(['\u{feff}', ' ', '\n', '\r'])
        .chars()
        .next()
    {
        Some('[') => GroupingTable::from_json(&text),
        Some('{') => GroupingTable::from_seer_json(&text),
        _ => GroupingTable::from_csv(&text),
    };
    Ok(read.map_err(|error| format!("{path}: {error}"))?)
}

fn run() -> Result<(), Box<dyn error::Error>> {
    let Arguments {
        tnm: text,
        disease,
        table: path,
        factors,
    } = arguments()?;
    let reading = Tnm::read(&text)?;
    let tnm = reading.tnm;
    match disease {
        Some(disease) => println!("{tnm}, {}", disease.label()),
        None => println!("{tnm}"),
    }
    for (part, meaning) in tnm.in_words() {
        println!("  {part:<8} {meaning}");
    }
    for note in &reading.notes {
        println!("note: {note}");
    }
    if let Some((disease, year)) =
        disease.and_then(|kind| Some((kind, StagingSystem::version_9_since(kind)?)))
    {
        println!(
            "{}: AJCC version 9 holds for diagnoses from {year} on, edition 8 before",
            disease.label()
        );
    }
    let Some(path) = path else { return Ok(()) };
    let table = table(&path)?;
    println!(
        "table {}, edition {}, {} rows",
        table.site(),
        table.edition(),
        table.rows().len()
    );
    for problem in table.problems() {
        println!("warning: {problem}");
    }
    let grouping = group(&table, &tnm, &factors);
    println!("{grouping}");
    if let Grouping::Possible { rows, .. } = &grouping {
        for row in rows {
            println!("  {row}");
        }
    }
    Ok(())
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}
