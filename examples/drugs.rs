//! Looks drugs up by name or brand, and tells what their names say.
//!
//! ```text
//! cargo run --example drugs -- pembrolizumab Keytruda osimertinbi
//! ```
//!
//! The list is the one that `oncology::reference::drugs` bundles behind the feature `reference-data`; it is read here as an
//! embedder reads a list of its own.

use std::process::ExitCode;
use std::{env, error};

use oncology::drug::{DrugList, Found, NameParts, stem};

fn explain(list: &DrugList, name: &str) {
    println!("{name}");
    match (list.find(name), list.near(name)) {
        (Some(found), _) => tell(found),
        (None, Some(near)) => {
            println!("  not in the list; did you mean {near}?");
            list.find(near).into_iter().for_each(tell);
        }
        (None, None) => {
            println!("  not in the list");
            tell_stem(name);
        }
    }
    if let Some(suffix) = NameParts::read(name).suffix() {
        println!(
            "  -{suffix}: a suffix of the FDA, which proves neither originator nor biosimilar"
        );
    }
}

fn tell(found: Found<'_>) {
    let drug = found.drug;
    let kind = if found.is_brand {
        "a brand of"
    } else {
        "the nonproprietary name"
    };
    println!("  {kind} {}", drug.name);
    let brands: Vec<String> = drug.brands.iter().map(ToString::to_string).collect();
    line("brands", &brands);
    let classes: Vec<String> = drug
        .classes
        .iter()
        .map(|class| class.label().into())
        .collect();
    line("classes", &classes);
    let targets: Vec<String> = drug.targets.iter().map(ToString::to_string).collect();
    line("targets", &targets);
    let routes: Vec<String> = drug
        .routes
        .iter()
        .map(|route| route.label().into())
        .collect();
    line("given", &routes);
    if let Some((agency, year)) = &drug.approval {
        println!("  first approval: {}, {year}", agency.label());
    }
    if let Some(biomarker) = &drug.biomarker {
        println!("  test: {biomarker}");
    }
    println!("  source: {}", drug.source);
    tell_stem(drug.name.as_str());
}

fn line(what: &str, values: &[String]) {
    if !values.is_empty() {
        println!("  {what}: {}", values.join(", "));
    }
}

fn tell_stem(name: &str) {
    if let Some(found) = stem(name) {
        println!(
            "  stem: {found} (\"{}\")",
            name.get(found.part.clone()).unwrap_or_default()
        );
    }
}

fn run() -> Result<(), Box<dyn error::Error>> {
    let list = DrugList::from_csv(include_str!("../data/drugs.csv"))?;
    let names: Vec<String> = env::args().skip(1).collect();
    if names.is_empty() {
        return Err("usage: drugs NAME…".into());
    }
    for name in &names {
        explain(&list, name);
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
