//! The arrows of the architecture: a file imports from floors below it, or from its own floor in the order given.

use std::fs;
use std::path::{Path, PathBuf};

/// The floors from below to above; on one floor, a module may import from those before it.
const ORDER: [(u8, &str); 25] = [
    (1, "value"),
    (1, "code"),
    (1, "vocab"),
    (2, "evidence"),
    (2, "disease"),
    (2, "performance"),
    (2, "biomarker"),
    (2, "stage"),
    (2, "score"),
    (2, "drug"),
    (2, "therapy"),
    (2, "regimen"),
    (2, "outcome::metric"),
    (2, "trial"),
    (2, "response"),
    (2, "toxicity"),
    (2, "reference"),
    (2, "outcome"),
    (2, "cost"),
    (2, "care"),
    (3, "article"),
    (4, "catalog"),
    (5, "validate"),
    (5, "render"),
    (6, "load"),
];
/// `schema` and `interop` stand beside `load` on the highest floor.
const TOP: [&str; 2] = ["schema", "interop"];

/// Every file of `src` with its text.
pub(crate) fn sources() -> Vec<(PathBuf, String)> {
    fn collect(folder: &Path, files: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(folder).expect("a folder of the sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                collect(&path, files);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("a source file");
                files.push((path, text));
            }
        }
    }
    let mut files = Vec::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut files,
    );
    files
}

/// The place of a module path such as `outcome::metric::Metric` in the order, and its floor.
fn place(path: &str) -> Option<(usize, u8)> {
    let at = |name: &str| {
        path == name
            || path
                .strip_prefix(name)
                .is_some_and(|rest| rest.starts_with("::"))
    };
    if TOP.iter().any(|name| at(name)) {
        return Some((ORDER.len(), 6));
    }
    ORDER
        .iter()
        .enumerate()
        .filter(|(_, (_, name))| at(name))
        .max_by_key(|(_, (_, name))| name.len())
        .map(|(index, (floor, _))| (index, *floor))
}

/// The code of a file, without its comments.
fn code(text: &str) -> String {
    let lines = text
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn imports_go_down() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut arrows = 0;
    for (path, text) in sources() {
        let own = path
            .strip_prefix(&root)
            .expect("below src")
            .with_extension("");
        let own = own
            .iter()
            .map(|part| part.to_string_lossy())
            .collect::<Vec<_>>()
            .join("::");
        if own == "lib" {
            continue;
        }
        let (own_place, own_floor) = place(&own).unwrap_or_else(|| panic!("{own} has no floor"));
        for import in code(&text).split("crate::").skip(1) {
            let end = import
                .find(|c: char| !c.is_alphanumeric() && c != '_' && c != ':')
                .unwrap_or(import.len());
            let target = import[..end].trim_end_matches(':');
            let Some((target_place, target_floor)) = place(target) else {
                continue;
            };
            arrows += 1;
            // The floor of values and vocabularies is one: the macros of both need each other.
            let is_below = target_floor < own_floor || (own_floor == 1 && target_floor == 1);
            // The registry of a validation and its renderings may import within their own floor, downwards.
            let is_before = target_floor == own_floor && target_place <= own_place;
            assert!(
                is_below || is_before,
                "{own} imports {target}, which stands above it"
            );
        }
    }
    assert!(arrows > 150, "only {arrows} imports were seen");
}

#[test]
fn files_are_short() {
    for (path, text) in sources() {
        let lines = code(&text)
            .lines()
            .filter(|line| !line.trim().is_empty())
            .count();
        assert!(lines <= 400, "{} has {lines} lines of code", path.display());
    }
}
