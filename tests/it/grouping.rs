//! Grouping tables. Tables in this file are made up; published ones are read from the folder of `ONCOLOGY_REFERENCE`.

use std::collections::HashMap;
use std::fs;

use oncology::stage::{
    Endpoint, Factors, Grouping, GroupingTable, GroupingTableError, StageGroup, Tnm, group,
    group_as,
};
use proptest::prelude::*;

use crate::reference::{cells, reference};

const HEADING: &str = "edition,site,classification,t,n,m,factors,stage_group\n";

/// A made-up table of made-up rows: `classification,t,n,m,factors,stage_group`.
fn table(rows: &[&str]) -> GroupingTable {
    let lines: String = rows.iter().map(|row| format!("0,example,{row}\n")).collect();
    GroupingTable::from_csv(&format!("{HEADING}{lines}")).expect("a table")
}

fn tnm(text: &str) -> Tnm {
    Tnm::read_lenient(text).expect(text).tnm
}

/// What a table says, in words.
fn says(table: &GroupingTable, text: &str, factors: &[(&str, &str)]) -> String {
    let factors = factors
        .iter()
        .fold(Factors::default(), |factors, (name, value)| factors.with(name, value));
    group(table, &tnm(text), &factors).to_string()
}

/// The published tables: name, text, table.
fn published() -> Option<Vec<(String, String, GroupingTable)>> {
    let folder = reference()?.join("staging/tables");
    let mut tables = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder of tables") {
        let path = entry.expect("an entry").path();
        let text = fs::read_to_string(&path).expect("a table");
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let table = GroupingTable::from_csv(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        tables.push((name, text, table));
    }
    tables.sort_by(|one, other| one.0.cmp(&other.0));
    assert_eq!(tables.len(), 69);
    Some(tables)
}

/// Every alternative of a cell; of `*`, everything that the table names in that column.
fn alternatives(cell: &str, named: &[&str]) -> Vec<String> {
    if cell == "*" {
        return named.iter().map(|&value| value.to_owned()).collect();
    }
    cell.split('|').map(str::to_owned).collect()
}

#[test]
fn published_tables_are_answered_alike_row_by_row() {
    let Some(tables) = published() else { return };
    let mut combinations = 0_u32;
    for (name, text, table) in &tables {
        let named: HashMap<String, Vec<&str>> = table
            .inputs()
            .map(|(input, values)| (input.to_string(), values))
            .collect();
        let named = |axis: &str, x: &'static str| {
            named.get(axis).cloned().unwrap_or_else(|| vec![x])
        };
        for (index, line) in text.lines().skip(1).enumerate() {
            let row = cells(line);
            let [_, _, _, classification, t, n, m, factors, stage] = &row[..] else {
                panic!("{name}: {line}");
            };
            let prefix = if classification == "any" { "" } else { classification };
            let expected: StageGroup = match stage.as_str() {
                "Occult" => StageGroup::OCCULT,
                stage => stage.parse().expect("a stage group"),
            };
            let mut choices = vec![Vec::new()];
            for factor in factors.split(';').filter(|factor| !factor.is_empty()) {
                let (key, values) = factor.split_once('=').expect("a factor");
                choices = choices
                    .into_iter()
                    .flat_map(|before: Vec<(String, String)>| {
                        values.split('|').map(move |value| {
                            let mut all = before.clone();
                            all.push((key.to_owned(), value.to_owned()));
                            all
                        })
                    })
                    .collect();
            }
            for t in alternatives(t, &named("T", "TX")) {
                for n in alternatives(n, &named("N", "NX")) {
                    for m in alternatives(m, &named("M", "M0")) {
                        // A pathological M0 does not exist.
                        let of_m = if m.starts_with("M0") && !prefix.is_empty() { "c" } else { prefix };
                        let tnm: Tnm = format!("{prefix}{t} {prefix}{n} {of_m}{m}").parse().unwrap_or_else(|error| panic!("{name}: {t} {n} {m}: {error}"));
                        for choice in &choices {
                            let factors = choice.iter().fold(Factors::default(), |factors, (key, value)| factors.with(key, value));
                            let found = group(table, &tnm, &factors);
                            let Grouping::Definite { endpoint, rows } = &found else {
                                panic!("{name}, row {}: {tnm} {factors}: {found}", index + 1);
                            };
                            assert_eq!(**endpoint, Endpoint::Group(expected), "{name}, row {}: {tnm} {factors}: {found}", index + 1);
                            assert!(rows.iter().any(|row| row.number() == index + 1), "{name}, row {}: {tnm}: {found}", index + 1);
                            combinations += 1;
                        }
                    }
                }
            }
        }
    }
    assert!(combinations > 10_000, "only {combinations} combinations");
    eprintln!("{combinations} combinations");
}

#[test]
fn published_tables_have_no_problems() {
    let Some(tables) = published() else { return };
    for (name, _, table) in &tables {
        assert!(table.problems().is_empty(), "{name}: {:?}", table.problems());
    }
}
