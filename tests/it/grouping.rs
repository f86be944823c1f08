//! Grouping tables. Tables in this file are made up; published ones are read from the folder of `ONCOLOGY_REFERENCE`.

use std::collections::HashMap;
use std::fs;

use oncology::stage::grouping::{Endpoint, GroupingTableError};
use oncology::stage::{
    Classification, Factors, Grouping, GroupingTable, StageGroup, Tnm, group, group_as,
};
use proptest::prelude::*;

use crate::reference::{cells, reference};

const HEADING: &str = "edition,site,classification,t,n,m,factors,stage_group\n";

/// A made-up table of made-up rows: `classification,t,n,m,factors,stage_group`.
fn table(rows: &[&str]) -> GroupingTable {
    let lines: Vec<String> = rows.iter().map(|row| format!("0,example,{row}")).collect();
    GroupingTable::from_csv(&format!("{HEADING}{}", lines.join("\n"))).expect("a table")
}

fn tnm(text: &str) -> Tnm {
    Tnm::read_lenient(text).expect(text).tnm
}

/// What a table says, in words.
fn says(table: &GroupingTable, text: &str, factors: &[(&str, &str)]) -> String {
    let factors = factors
        .iter()
        .fold(Factors::default(), |factors, (name, value)| {
            factors.with(name, value)
        });
    group(table, &tnm(text), &factors).to_string()
}

/// The published tables: name, text, table.
fn published() -> Option<Vec<(String, String, GroupingTable)>> {
    let folder = reference()?.join("staging/tables");
    let mut tables = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder of tables") {
        let path = entry.expect("an entry").path();
        let text = fs::read_to_string(&path).expect("a table");
        let name = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let table =
            GroupingTable::from_csv(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
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
        let named =
            |axis: &str, x: &'static str| named.get(axis).cloned().unwrap_or_else(|| vec![x]);
        for (index, line) in text.lines().skip(1).enumerate() {
            let row = cells(line);
            let [_, _, _, classification, t, n, m, factors, stage] = &row[..] else {
                panic!("{name}: {line}");
            };
            let prefix = if classification == "any" {
                ""
            } else {
                classification
            };
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
                        let of_m = if m.starts_with("M0") && !prefix.is_empty() {
                            "c"
                        } else {
                            prefix
                        };
                        let tnm: Tnm = format!("{prefix}{t} {prefix}{n} {of_m}{m}")
                            .parse()
                            .unwrap_or_else(|error| panic!("{name}: {t} {n} {m}: {error}"));
                        for choice in &choices {
                            let factors = choice
                                .iter()
                                .fold(Factors::default(), |factors, (key, value)| {
                                    factors.with(key, value)
                                });
                            let found = group(table, &tnm, &factors);
                            let Grouping::Definite { endpoint, rows } = &found else {
                                panic!("{name}, row {}: {tnm} {factors}: {found}", index + 1);
                            };
                            assert_eq!(
                                **endpoint,
                                Endpoint::Group(expected),
                                "{name}, row {}: {tnm} {factors}: {found}",
                                index + 1
                            );
                            assert!(
                                rows.iter().any(|row| row.number() == index + 1),
                                "{name}, row {}: {tnm}: {found}",
                                index + 1
                            );
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
        assert!(
            table.problems().is_empty(),
            "{name}: {:?}",
            table.problems()
        );
    }
}

/// Made-up rows in the manner of a real table.
const ROWS: [&str; 8] = [
    "any,Tis,N0,M0,,0",
    "c,T1a|T1b,N0,M0,,IA",
    "p,T1a,N0,M0,,IA",
    "p,T1b,N0,M0,,IB",
    "any,T2,N0,M0,grade=G1|G2,IIA",
    "any,T2,N0,M0,grade=G3|GX,IIB",
    "any,T1|T1a|T1b|T2,N1|N1a|N1b,M0,,III",
    "any,*,*,M1|M1a,,IV",
];

#[test]
fn what_is_known_decides() {
    let table = table(&ROWS);
    assert_eq!(table.problems(), []);
    for (text, factors, expected) in [
        (
            "pT1b pN0 cM0",
            &[][..],
            "stage IB (row 4: p T1b N0 M0 -> stage IB)",
        ),
        // A category of which the table names only the one above it.
        (
            "T2a N1a(sn) M0",
            &[],
            "stage III (row 7: T1|T1a|T1b|T2 N1|N1a|N1b M0 -> stage III)",
        ),
        (
            "T2 N0 M0 G2",
            &[],
            "stage IIA (row 5: T2 N0 M0 grade=G1|G2 -> stage IIA)",
        ),
        // What the factors state goes before what stands in the string.
        (
            "T2 N0 M0 G2",
            &[("Grade", "g3")],
            "stage IIB (row 6: T2 N0 M0 grade=G3|GX -> stage IIB)",
        ),
        // A category without its subdivision.
        (
            "cT1 cN0 cM0",
            &[],
            "stage IA (row 2: c T1a|T1b N0 M0 -> stage IA)",
        ),
        ("pT1 pN0 cM0", &[], "stage IA or stage IB, depending on T"),
        (
            "T1 N0 M0",
            &[],
            "stage IA or stage IB, depending on classification and T",
        ),
        // Grades of a range, and a grade that nobody states.
        (
            "T2 N0 M0 G1-2",
            &[],
            "stage IIA (row 5: T2 N0 M0 grade=G1|G2 -> stage IIA)",
        ),
        ("T2 N0 M0 G3-4", &[], "stage IIB, depending on grade"),
        (
            "T2 N0 M0",
            &[],
            "stage IIA or stage IIB, depending on grade",
        ),
        // What is not stated, or could not be assessed, may be anything.
        (
            "T2 M0",
            &[("grade", "G1")],
            "stage IIA or stage III, depending on N",
        ),
        (
            "TX N1 M0",
            &[],
            "stage III (row 7: T1|T1a|T1b|T2 N1|N1a|N1b M0 -> stage III)",
        ),
        (
            "M1",
            &[],
            "stage IV (row 8: any T any N M1|M1a -> stage IV)",
        ),
        (
            "TX NX M1a(PUL)",
            &[],
            "stage IV (row 8: any T any N M1|M1a -> stage IV)",
        ),
        // Nothing fits.
        ("Tis N1 M0", &[], "no row fits: none is left at M0"),
        ("T3 N0 M0", &[], "no row fits: none is left at M0"),
        ("ypT1a ypN0 cM0", &[], "no row fits: none is left at cM0"),
        (
            "T2 N0 M0",
            &[("grade", "high")],
            "no row fits: none is left at grade high",
        ),
    ] {
        assert_eq!(says(&table, text, factors), expected, "{text} {factors:?}");
    }
}

#[test]
fn a_subdivision_that_no_row_answers_leaves_the_group_open() {
    let table = table(&["any,T1a,N0,M0,,IA", "any,T1b,N1,M0,,II"]);
    assert_eq!(says(&table, "T1 N0 M0", &[]), "stage IA, depending on T");
    let open = group(&table, &tnm("T1 N0 M0"), &Factors::default());
    assert_eq!(
        (open.group(), open.groups()),
        (None, vec!["IA".parse().expect("a group")])
    );
}

/// What is left open gives a group only if every completion gives it.
#[test]
fn a_group_is_definite_only_if_every_completion_gives_it() {
    for (rows, text, factors, expected) in [
        // T1 is named, but not with N1; N1 is named, but not with T1.
        (
            &[
                "any,T1a|T1b,N1,M0,,II",
                "any,T1a|T1b,N1a,M0,,III",
                "any,T1,N0,M0,,I",
            ][..],
            "T1 N1 M0",
            &[][..],
            "stage II",
        ),
        (
            &[
                "any,T1a,N1,M0,,II",
                "any,T1,N1a,M0,,III",
                "any,T1b,N1,M0,,IV",
            ],
            "T1 N1 M0",
            &[],
            "stage II or stage IV, depending on T",
        ),
        // A row that names the category as it is stated holds.
        (
            &["any,T1,N0,M0,,I", "any,T1a,N0,M0,,IA", "any,T1b,N0,M0,,IB"],
            "T1 N0 M0",
            &[],
            "stage I",
        ),
        // N is not known: with N0 the row names T1, with N1 its subdivisions.
        (
            &["any,T1,N0,M0,,I", "any,T1a,N1,M0,,I", "any,T1b,N1,M0,,II"],
            "T1 M0",
            &[],
            "stage I or stage II, depending on T and N",
        ),
        // Of a subdivision, only its own subdivisions have rows.
        (
            &["any,T1a,N0,M0,,I", "any,T1a1|T1a2|T1b,N1,M0,,II"],
            "T1 N1 M0",
            &[],
            "stage II",
        ),
        // A value of a factor, or a classification, that no row answers.
        (
            &["any,T1,N0,M0,grade=G1,I", "any,T2,N0,M0,grade=G2,II"],
            "T1 N0 M0",
            &[],
            "stage I, depending on grade",
        ),
        (
            &["c,T1,N0,M0,,I", "p,T2,N0,M0,,II"],
            "T1 N0 M0",
            &[],
            "stage I, depending on classification",
        ),
        // What stands in brackets is neither a subdivision nor a beginning of one.
        (
            &["any,T1a,N0,M0,,I", "any,T1a2,N0,M0,,II"],
            "T1a(2) N0 M0",
            &[],
            "stage I",
        ),
        (
            &[
                "any,T1,N0,M0,,I",
                "any,T1mi,N0,M0,,II",
                "any,T1(m),N0,M0,,III",
            ],
            "T1(m) N0 M0",
            &[],
            "stage III",
        ),
        (
            &["any,T1,N1a|N1b,M0,,I", "any,T1,N1c,M0,,II"],
            "T1 N1(sn) M0",
            &[],
            "stage I or stage II, depending on N",
        ),
        (
            &["any,T1,N1a|N1b,M0,,I", "any,T1,N1c,M0,,I"],
            "T1 N1(3/17) M0",
            &[],
            "stage I",
        ),
    ] {
        let found = says(&table(rows), text, factors);
        let answer = found.split(" (row").next().expect("an answer");
        assert_eq!(answer, expected, "{rows:?}: {text}: {found}");
    }
    // With two answers, it takes the flag to tell that a third value has none.
    for (last, open) in [
        ("any,T1,N0,M0,grade=G3,I", false),
        ("any,T2,N0,M0,grade=G3,I", true),
    ] {
        let table = table(&["any,T1,N0,M0,grade=G1,I", "any,T1,N0,M0,grade=G2,II", last]);
        let found = group(&table, &tnm("T1 N0 M0"), &Factors::default());
        assert!(
            matches!(found, Grouping::Possible { unanswered, .. } if unanswered == open),
            "{last}: {found}"
        );
    }
}

/// Factors with their values.
type Named<'t> = Vec<(String, Vec<&'t str>)>;

/// What a table names: the categories of T, N and M, and the values of each factor.
fn inputs(table: &GroupingTable) -> ([Vec<&str>; 3], Named<'_>) {
    let mut axes = [vec!["T1"], vec!["N1"], vec!["M0", "M1"]];
    let mut factors = Vec::new();
    for (input, values) in table.inputs() {
        let index = match input.to_string().as_str() {
            "T" => 0,
            "N" => 1,
            "M" => 2,
            "classification" => continue,
            factor => {
                factors.push((factor.to_owned(), values));
                continue;
            }
        };
        for value in values {
            if !axes[index].contains(&value) {
                axes[index].push(value);
            }
        }
    }
    (axes, factors)
}

/// What is taken away from a text only adds answers, and what stands in brackets changes none.
#[test]
fn published_tables_answer_less_with_everything_that_is_more() {
    let Some(tables) = published() else { return };
    let mut checked = 0_u32;
    for (name, _, table) in &tables {
        let (axes, named) = inputs(table);
        let factors = named
            .iter()
            .fold(Factors::default(), |all, (factor, values)| {
                all.with(factor, values[0])
            });
        let groups = |text: &str, factors: &Factors| {
            let found = group_as(table, Some(Classification::Clinical), &tnm(text), factors);
            (found.groups(), found.group().is_some())
        };
        let covers = |less: &str, factors: &Factors, more: &[(String, Factors)]| {
            let (known, definite) = groups(less, factors);
            for (text, with) in more {
                for group in groups(text, with).0 {
                    assert!(
                        known.contains(&group),
                        "{name}: {less} {factors} gives {known:?}, {text} {with} gives {group}"
                    );
                    assert!(
                        !definite || known == [group],
                        "{name}: {less} {factors}, {text} {with}"
                    );
                }
            }
        };
        for t in &axes[0] {
            for n in &axes[1] {
                for m in &axes[2] {
                    let text = format!("{t} {n} {m}");
                    let known = groups(&text, &factors);
                    for decorated in [
                        format!("{t}(m) {n} {m}"),
                        format!("{t}(2) {n} {m}"),
                        format!("{t} {n}(f) {m}"),
                        format!("{t} {n} (2/17) {m}"),
                    ] {
                        assert_eq!(groups(&decorated, &factors), known, "{name}: {decorated}");
                    }
                    for (factor, values) in &named {
                        let less = factors.iter().filter(|(known, _)| known != factor);
                        let less = less.fold(Factors::default(), |all, (known, value)| {
                            all.with(known, value)
                        });
                        let more: Vec<_> = values
                            .iter()
                            .map(|value| (text.clone(), less.clone().with(factor, value)))
                            .collect();
                        covers(&text, &less, &more);
                    }
                    checked += 1;
                }
                let all = |axis: &[&str], text: &dyn Fn(&str) -> String| -> Vec<_> {
                    axis.iter()
                        .map(|value| (text(value), factors.clone()))
                        .collect()
                };
                covers(
                    &format!("{t} {n}"),
                    &factors,
                    &all(&axes[2], &|m| format!("{t} {n} {m}")),
                );
            }
            for m in &axes[2] {
                let more: Vec<_> = axes[1]
                    .iter()
                    .map(|n| (format!("{t} {n} {m}"), factors.clone()))
                    .collect();
                covers(&format!("{t} {m}"), &factors, &more);
            }
        }
        for n in &axes[1] {
            for m in &axes[2] {
                let more: Vec<_> = axes[0]
                    .iter()
                    .map(|t| (format!("{t} {n} {m}"), factors.clone()))
                    .collect();
                covers(&format!("{n} {m}"), &factors, &more);
            }
        }
    }
    assert!(checked > 5_000, "only {checked} combinations");
    eprintln!("{checked} combinations");
}

#[test]
fn numbers_fall_into_ranges() {
    let table = table(&[
        "any,T1,N0,M0,psa=<10,I",
        "any,T1,N0,M0,psa=10,IIA",
        "any,T1,N0,M0,psa=10-20,IIB",
        "any,T1,N0,M0,psa=20|>20,III",
        "any,T1,N1,M0,age=>=55;psa=*,IVA",
        "any,T1,N1,M0,age=<55,IVB",
    ]);
    assert_eq!(table.problems(), []);
    for (psa, expected) in [
        ("0", "I"),
        ("9.99", "I"),
        ("<10", "I"),
        ("10", "IIA"),
        ("10.0", "IIA"),
        ("10.01", "IIB"),
        ("10-20", "IIB"),
        ("19.9", "IIB"),
        ("20", "III"),
        ("20.1", "III"),
        ("1000", "III"),
    ] {
        let factors = Factors::default().with("PSA", psa);
        let found = group(&table, &tnm("T1 N0 M0"), &factors);
        assert_eq!(found.group(), expected.parse().ok(), "{psa}: {found}");
    }
    assert_eq!(
        says(&table, "T1 N1 M0", &[]),
        "stage IVA or stage IVB, depending on age"
    );
    assert!(says(&table, "T1 N1 M0", &[("age", "55")]).starts_with("stage IVA ("));
    assert!(says(&table, "T1 N1 M0", &[("age", "54")]).starts_with("stage IVB ("));
    assert_eq!(
        says(&table, "T1 N0 M0", &[("psa", "low")]),
        "no row fits: none is left at psa low"
    );
}

#[test]
fn problems_are_told_when_a_table_is_loaded() {
    for (rows, expected) in [
        (
            &["any,T1|T2,N0,M0,,I", "any,T2|T3,N0,M0,,II"][..],
            "rows 1 and 2 contradict each other: some combination fits both",
        ),
        (
            &["any,T1|T2,N0,M0,,I", "any,T2|T3,N0,M0,,I"],
            "rows 1 and 2 overlap, with the same group",
        ),
        (
            &["any,T1|T2,N0,M0,,I", "c,T2,N0,M0,,I"],
            "row 2 is never reached: the rows before it take every combination that fits it",
        ),
        (
            &[
                "any,T1,N0,M0,,I",
                "any,T2,N0,M0,,II",
                "any,T1|T2,N0,M0,,III",
            ],
            "row 3 is never reached: the rows before it take every combination that fits it",
        ),
        (
            &["any,T1,N0,M0,g=1-5,I", "any,T1,N0,M0,g=5-9,II"],
            "rows 1 and 2 contradict each other: some combination fits both",
        ),
        (
            &["any,T1,N0,M0,g=1-5,I", "any,T1,N0,M0,g=2-3,I"],
            "row 2 is never reached: the rows before it take every combination that fits it",
        ),
        (
            &["any,*,N0,M0,,I", "any,T1,*,M0,,II"],
            "rows 1 and 2 contradict each other: some combination fits both",
        ),
    ] {
        let problems: Vec<String> = table(rows)
            .problems()
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(problems, [expected], "{rows:?}");
    }
    for rows in [
        &["c,T1,N0,M0,,I", "p,T1,N0,M0,,II"][..],
        &[
            "any,T1,N0,M0,g=<5,I",
            "any,T1,N0,M0,g=5,II",
            "any,T1,N0,M0,g=>5,III",
        ],
        // `*` takes also what no cell names, so the last row is reached.
        &["any,T1,N0,M0,g=A|B,I", "any,T1,N1,M0,g=*,II"],
    ] {
        assert_eq!(table(rows).problems(), [], "{rows:?}");
    }
}

/// A made-up table in SEER's form.
fn seer(rows: &str) -> Result<GroupingTable, GroupingTableError> {
    GroupingTable::from_seer_json(&format!(
        r#"{{ "id": "example", "version": "0", "title": "Made up", "definition": [
            {{ "key": "clin_t", "name": "T", "type": "INPUT" }},
            {{ "key": "n", "name": "N", "type": "INPUT" }},
            {{ "key": "m", "name": "M", "type": "INPUT" }},
            {{ "key": "s_category", "name": "S", "type": "INPUT" }},
            {{ "key": "note", "name": "Note", "type": "DESCRIPTION" }},
            {{ "key": "stage", "name": "Stage", "type": "ENDPOINT" }}
        ], "rows": {rows} }}"#
    ))
}

#[test]
fn tables_of_seer_are_read() {
    let table = seer(
        r#"[
            ["IS", "0", "0", "*", "in situ", "VALUE:0"],
            ["1,1MI,2-4", "0,0I+, 1ASN ", "0", "0", "", "VALUE:1A"],
            ["1,1MI,2-4", "0", "0", "1-3", "", "VALUE:1S"],
            ["1,1MI,2-4", "0", "0", "", "S is blank", "VALUE:1NOS"],
            ["X", "*", "0", "*", "", "JUMP:another_table"],
            ["IS", "1", "*", "*", "", "ERROR:in situ with nodes"],
            ["*", "*", "1,1A-1C", "*", "", "VALUE:4"],
            ["1", "0", "0", "1", "hidden", "VALUE:2"],
            ["*", "*", "*", "*", "", "VALUE:99"]
        ]"#,
    )
    .expect("a table");
    assert_eq!(
        (table.site(), table.edition(), table.chapter()),
        ("example", "0", "")
    );
    assert_eq!(
        table
            .problems()
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>(),
        ["row 8 is never reached: the rows before it take every combination that fits it"]
    );
    for (text, factors, expected) in [
        (
            "Tis N0 M0",
            &[][..],
            "stage 0 (row 1: IS 0 0 s_category=* -> stage 0)",
        ),
        (
            "T1mi N0(i+) M0 S0",
            &[],
            "stage IA (row 2: 1|1MI|2|3|4 0|0I+|1ASN 0 s_category=0 -> stage IA)",
        ),
        (
            "T3 N1a(sn) M0",
            &[("S Category", "0")],
            "stage IA (row 2: 1|1MI|2|3|4 0|0I+|1ASN 0 s_category=0 -> stage IA)",
        ),
        (
            "T2 N0 M0 S2",
            &[],
            "stage IS (row 3: 1|1MI|2|3|4 0 0 s_category=1-3 -> stage IS)",
        ),
        (
            "T2 N0 M0",
            &[],
            "stage I (row 4: 1|1MI|2|3|4 0 0 s_category= -> stage I)",
        ),
        (
            "TX N0 M0",
            &[],
            "see table another_table (row 5: X any N 0 s_category=* -> see table another_table)",
        ),
        (
            "Tis N1 M0",
            &[],
            "no such combination: in situ with nodes (row 6: IS 1 any M s_category=* -> no such combination: in situ with nodes)",
        ),
        (
            "T4 N2 M1b",
            &[],
            "stage IV (row 7: any T any N 1|1A|1B|1C s_category=* -> stage IV)",
        ),
        (
            "T4 N2 M0",
            &[],
            "value 99 (row 9: any T any N any M s_category=* -> value 99)",
        ),
    ] {
        assert_eq!(says(&table, text, factors), expected, "{text}");
    }
}

/// A table of SEER says neither its edition nor its classification, and its numbers are stages only where it says so.
#[test]
fn tables_of_seer_are_told_what_they_are_of() {
    let table =
        seer(r#"[["c1,pIS", "0", "c0", "*", "", "VALUE:1"], ["2", "*", "*", "*", "", "VALUE"]]"#)
            .expect("a table")
            .with_edition(8)
            .with_classification(Classification::Clinical);
    assert_eq!(table.edition(), "8");
    let says = |classification, text: &str| {
        let found = group_as(&table, classification, &tnm(text), &Factors::default());
        found
            .to_string()
            .split(" (row")
            .next()
            .expect("an answer")
            .to_owned()
    };
    assert_eq!(says(Some(Classification::Clinical), "T1 N0 M0"), "stage I");
    assert_eq!(says(None, "Tis N0 M0"), "stage I");
    assert_eq!(says(None, "T2 N0 M0"), "no value");
    assert_eq!(
        says(Some(Classification::Pathological), "T1 N0 M0"),
        "no row fits: none is left at classification p"
    );
    let summary = GroupingTable::from_seer_json(
        r#"{ "id": "derived_summary_stage", "version": "0", "title": "Made up", "definition": [
            { "key": "t", "type": "INPUT" }, { "key": "ss2018", "type": "ENDPOINT" }
        ], "rows": [["1", "VALUE:1"]] }"#,
    )
    .expect("a table");
    let found = group(&summary, &tnm("T1"), &Factors::default());
    assert_eq!(
        (found.group(), found.to_string()),
        (None, "value 1 (row 1: 1 -> value 1)".to_owned())
    );
}

#[test]
fn each_error_says_what_is_wrong() {
    let csv =
        |row: &str| GroupingTable::from_csv(&format!("{HEADING}0,example,{row}\n")).unwrap_err();
    for (error, expected) in [
        (
            GroupingTable::from_csv("edition,site\n8,lung\n").unwrap_err(),
            "not a CSV with the columns edition, site, classification, t, n, m, factors, stage_group: CSV deserialize error: record 1 (line: 2, byte: 13): missing field `classification`",
        ),
        (
            GroupingTable::from_json("{}").unwrap_err(),
            "not the JSON of a grouping table: invalid type: map, expected a sequence at line 1 column 0",
        ),
        (
            GroupingTable::from_csv(HEADING).unwrap_err(),
            "the table has no rows",
        ),
        (
            GroupingTable::from_csv(&format!(
                "{HEADING}{}",
                "0,x,any,T1,N0,M0,,I\n".repeat(10_001)
            ))
            .unwrap_err(),
            "10001 rows; a grouping table has at most 10000 rows",
        ),
        (
            GroupingTable::from_csv(&format!(
                "{HEADING}8,lung,any,T1,N0,M0,,I\n7,lung,any,T1,N0,M0,,I\n"
            ))
            .unwrap_err(),
            "row 2 is of `7 lung`, the rows before it of `8 lung`: load one table for each edition and site",
        ),
        (
            csv("any,T1|,N0,M0,,I"),
            "row 1: an alternative of `t` is blank; write `*` for any value",
        ),
        (
            csv("any,N0,N0,M0,,I"),
            "row 1: `N0` in the column `T` is no T category such as `T1`",
        ),
        (
            csv("any,T9,N0,M0,,I"),
            "row 1: `T9` in the column `T` is no T category such as `T1`",
        ),
        (
            csv("any,T1 N1,N0,M0,,I"),
            "row 1: `T1 N1` in the column `T` is no T category such as `T1`",
        ),
        (
            csv("any,T1,N0,M0,age=60-50,I"),
            "row 1: cannot tell what lies in `60-50`; a range has numbers at its ends, the lesser first, or texts that differ in their last letter",
        ),
        (
            csv("any,T1,N0,M0,age=55-,I"),
            "row 1: cannot tell what lies in `55-`; a range has numbers at its ends, the lesser first, or texts that differ in their last letter",
        ),
        (
            csv("any,T1,N0,M0,grade=G1;Grade=G2,I"),
            "Grade stands twice in row 1; each input has one column",
        ),
        (
            GroupingTable::from_seer_json(
                r#"{"id":"x","definition":[{"key":"clin_t","type":"INPUT"},{"key":"path_t","type":"INPUT"},{"key":"stage","type":"ENDPOINT"}],"rows":[]}"#,
            )
            .unwrap_err(),
            "T stands twice; each input has one column",
        ),
        (
            seer(r#"[["1", "0", "0", "0", "", "VALUE:{{stage}}"]]"#).unwrap_err(),
            "row 1: cannot tell what lies in `VALUE:{{stage}}`; a range has numbers at its ends, the lesser first, or texts that differ in their last letter",
        ),
        (
            csv("x,T1,N0,M0,,I"),
            "row 1: unknown classification `x`; expected `any`, `c`, `p`, `yc`, `yp`, `r` or `a`, or several with `|` between",
        ),
        (
            csv("any,T1,N0,M0,grade,I"),
            "row 1: expected factors such as `grade=G1|G2;her2=pos`, found `grade`",
        ),
        (
            csv("any,T1,N0,M0,,V"),
            "row 1: `V` is no stage group such as `IIIA`",
        ),
    ] {
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn each_error_of_a_table_of_seer_says_what_is_wrong() {
    let range = "cannot tell what lies in `2004-{{year}}`; a range has numbers at its ends, the lesser first, or texts that differ in their last letter";
    for (error, expected) in [
        (
            GroupingTable::from_seer_json(r#"{"id":"x","definition":[],"rows":[]}"#).unwrap_err(),
            "expected one column of type ENDPOINT in `definition`, found 0",
        ),
        (
            GroupingTable::from_seer_json(
                r#"{"id":"x","definition":[{"key":"t","type":"OUTPUT"}],"rows":[]}"#,
            )
            .unwrap_err(),
            "unknown column type `OUTPUT`; expected INPUT, ENDPOINT or DESCRIPTION",
        ),
        (
            seer(r#"[["1"]]"#).unwrap_err(),
            "row 1 has 1 cells for 6 columns",
        ),
        (
            seer(r#"[["1", "0", "0", "0", "", "MATCH"]]"#).unwrap_err(),
            "row 1: expected `VALUE:`, `JUMP:` or `ERROR:`, found `MATCH`",
        ),
        (
            seer(r#"[["1", "0", "0", "2004-{{year}}", "", "VALUE:1"]]"#).unwrap_err(),
            &format!("row 1: {range}"),
        ),
    ] {
        assert_eq!(error.to_string(), expected);
    }
}

/// Made-up tables over few values, and what fits their rows.
#[derive(Debug)]
struct Small {
    rows: Vec<([Vec<usize>; 4], usize)>,
}

const VALUES: [[&str; 3]; 4] = [
    ["T1", "T2", "T3"],
    ["N0", "N1", "N2"],
    ["M0", "M1a", "M1b"],
    ["G1", "G2", "G3"],
];
const GROUPS: [&str; 4] = ["I", "II", "III", "IV"];

impl Small {
    fn any() -> impl Strategy<Value = Self> {
        let cell = || proptest::sample::subsequence(vec![0_usize, 1, 2], 1..=3);
        let row = ([cell(), cell(), cell(), cell()], 0..GROUPS.len());
        proptest::collection::vec(row, 1..8).prop_map(|rows| Self { rows })
    }

    fn table(&self) -> GroupingTable {
        let lines: Vec<String> = self
            .rows
            .iter()
            .map(|(cells, stage)| {
                let cell = |axis: usize| {
                    let all: Vec<&str> = cells[axis]
                        .iter()
                        .map(|&value| VALUES[axis][value])
                        .collect();
                    if all.len() == 3 {
                        "*".to_owned()
                    } else {
                        all.join("|")
                    }
                };
                format!(
                    "any,{},{},{},g={},{}",
                    cell(0),
                    cell(1),
                    cell(2),
                    cell(3),
                    GROUPS[*stage]
                )
            })
            .collect();
        table(&lines.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// The group of the first row that fits.
    fn answer(&self, values: [usize; 4]) -> Option<&'static str> {
        let fits = |cells: &[Vec<usize>; 4]| (0..4).all(|axis| cells[axis].contains(&values[axis]));
        self.rows
            .iter()
            .find(|(cells, _)| fits(cells))
            .map(|(_, stage)| GROUPS[*stage])
    }
}

proptest! {
    /// What is known exactly is answered by the first row that fits; what is not, by the answers of every completion.
    #[test]
    fn answers_are_those_of_every_completion(small in Small::any(), values in [0_usize..3, 0..3, 0..3, 0..3], known in any::<[bool; 4]>()) {
        // A value that no cell names is a value too, so every value is named once.
        let mut small = small;
        for value in 0..3 {
            small.rows.push(([vec![value], vec![value], vec![value], vec![value]], 0));
        }
        let table = small.table();
        let state = |axis: usize| if known[axis] { VALUES[axis][values[axis]] } else { "" };
        let text = [state(0), state(1), state(2)].join(" ");
        let factors = if known[3] { Factors::default().with("g", state(3)) } else { Factors::default() };
        // A string without any category is no TNM string.
        prop_assume!(!text.trim().is_empty());
        let found = group_as(&table, None, &tnm(text.trim()), &factors);
        let mut expected: Vec<StageGroup> = Vec::new();
        for completion in 0..81_usize {
            let all = [completion % 3, completion / 3 % 3, completion / 9 % 3, completion / 27];
            let agrees = (0..4).all(|axis| !known[axis] || all[axis] == values[axis]);
            if let Some(stage) = small.answer(all).filter(|_| agrees) {
                let stage = stage.parse().expect("a group");
                if !expected.contains(&stage) {
                    expected.push(stage);
                }
            }
        }
        let mut groups = found.groups();
        groups.sort_by_key(|group| group.number());
        expected.sort_by_key(|group| group.number());
        prop_assert_eq!(&groups, &expected, "{} {}: {}", text, factors, found);
        // A factor of which no row answers some value leaves the group open.
        let is_gap = !known[3] && (0..27_usize).any(|of| {
            let axes = [of % 3, of / 3 % 3, of / 9];
            let agrees = (0..3).all(|axis| !known[axis] || axes[axis] == values[axis]);
            let answered = (0..3).filter(|&g| small.answer([axes[0], axes[1], axes[2], g]).is_some());
            agrees && matches!(answered.count(), 1 | 2)
        });
        prop_assert_eq!(found.group().is_some(), expected.len() == 1 && !is_gap, "{} {}: {}", text, factors, found);
    }

    /// Nothing that is read as a table makes the reader or the engine panic.
    #[test]
    fn any_text_is_read_or_refused(text in "[a-z0-9,|*=<>;\" \n-]{0,80}", json in r#"[\[\]{}",:*0-9A-Z-]{0,60}"#) {
        let _ = GroupingTable::from_csv(&text);
        let _ = GroupingTable::from_csv(&format!("{HEADING}{text}"));
        let _ = GroupingTable::from_json(&json);
        if let Ok(table) = seer(&json) {
            let _ = group(&table, &tnm("T1 N0 M0"), &Factors::default()).to_string();
        }
    }
}

#[test]
fn both_forms_of_a_table_answer_alike() {
    let json: Vec<serde_json::Value> = ROWS
        .iter()
        .map(|row| {
            let cells: Vec<&str> = row.split(',').collect();
            serde_json::json!({
                "edition": "0", "site": "example", "classification": cells[0], "t": cells[1],
                "n": cells[2], "m": cells[3], "factors": cells[4], "stage_group": cells[5],
            })
        })
        .collect();
    let json =
        GroupingTable::from_json(&serde_json::to_string(&json).expect("JSON")).expect("a table");
    let rows = |table: &GroupingTable| {
        table
            .rows()
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
    };
    assert_eq!(rows(&json), rows(&table(&ROWS)));
}

/// Many open inputs: the answer comes at once, and holds every group that is possible.
#[test]
fn a_table_with_many_open_factors_is_answered() {
    let rows: Vec<String> = (0..200)
        .map(|row| {
            let factors: Vec<String> = (0..24)
                .map(|factor| format!("f{factor}=v{}", (row * 7 + factor * 3) % 11))
                .collect();
            format!("any,*,*,M0,{},{}", factors.join(";"), GROUPS[row % 4])
        })
        .collect();
    let table = table(&rows.iter().map(String::as_str).collect::<Vec<_>>());
    let found = group(&table, &tnm("T1 N0 M0"), &Factors::default());
    assert_eq!(found.groups().len(), 4);
}
