//! Facts that the rules rest on, tried on the published tables in the folder that `ONCOLOGY_REFERENCE` names.

use std::path::PathBuf;
use std::{env, fs};

/// The reference folder; tells visibly when there is none, and the test is skipped.
pub(crate) fn reference() -> Option<PathBuf> {
    let default = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/reference");
    let folder =
        env::var_os("ONCOLOGY_REFERENCE").map_or_else(|| PathBuf::from(default), PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    crate::skipped("no reference folder; set ONCOLOGY_REFERENCE");
    None
}

/// The cells of a line of comma-separated values with double quotes.
pub(crate) fn cells(line: &str) -> Vec<String> {
    let (mut cells, mut quoted) = (vec![String::new()], false);
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            c => cells.last_mut().expect("a cell").push(c),
        }
    }
    cells
}

/// The exceptions of `stage/metastasis-below-stage-four` are all there are.
#[test]
fn only_testis_and_young_thyroid_have_metastasis_below_stage_four() {
    let Some(folder) = reference() else { return };
    let (mut sites, mut rows) = (Vec::new(), 0);
    for entry in fs::read_dir(folder.join("staging/tables")).expect("the folder of tables") {
        let path = entry.expect("an entry").path();
        let text = fs::read_to_string(&path).expect("a table");
        let mut lines = text.lines();
        let header = cells(lines.next().unwrap_or_default());
        let column = |name: &str| header.iter().position(|cell| cell == name);
        let (Some(m), Some(group)) = (
            column("m"),
            column("stage_group").or_else(|| column("stage group")),
        ) else {
            panic!("{} has the columns {header:?}", path.display());
        };
        for line in lines {
            let row = cells(line);
            let (Some(m), Some(group)) = (row.get(m), row.get(group)) else {
                continue;
            };
            let only_metastasis = m.split('|').all(|m| m.trim().starts_with("M1"));
            if only_metastasis {
                rows += 1;
                if !group.starts_with("IV") {
                    sites.push(
                        path.file_stem()
                            .expect("a name")
                            .to_string_lossy()
                            .into_owned(),
                    );
                }
            }
        }
    }
    sites.sort();
    sites.dedup();
    assert!(rows > 60, "only {rows} rows with M1 were seen");
    assert_eq!(sites, ["testis", "thyroid_differentiated"]);
}
