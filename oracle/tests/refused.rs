//! Made-up documents with one mistake each: both sides refuse them, at the mistake.

use oncology::load;
use serde_json::Value;

use crate::{assert_none, disagreements, schema_errors};

/// A document without mistakes.
const VALID: &str = r#"{
  "format": "oncology-catalog/1",
  "sources": [
    {
      "id": "lindqvist-2021", "kind": "journal-article", "title": "Velorimab in lung cancer", "date": "2021-03-04",
      "authors": ["M. Lindqvist"], "doi": "10.1000/velorimab.1", "url": "https://example.org/velorimab"
    }
  ],
  "diseases": [{ "id": "lung", "name": "lung cancer", "cancerType": "lung-cancer", "icd10": ["C34.1"] }],
  "stages": [{ "id": "at-diagnosis", "name": "stage IIIA", "disease": "lung", "tnm": "cT2a cN2 cM0", "edition": 8 }],
  "drugs": [
    {
      "id": "velorimab", "name": "velorimab", "routes": ["intravenous"],
      "approvals": [{ "agency": "ema", "date": "2022" }]
    }
  ],
  "regimens": [
    {
      "id": "weekly", "name": "weekly velorimab",
      "components": [{ "drug": "velorimab", "dose": { "amount": "2.5", "unit": "mg/kg" }, "days": [1, 8] }]
    }
  ],
  "trials": [
    {
      "id": "velour-1", "name": "VELOUR-1", "nct": "NCT02142738", "enrolment": { "count": 305 },
      "arms": [{ "id": "velorimab", "name": "Velorimab", "participants": 154 }]
    }
  ],
  "outcomes": [
    {
      "id": "os", "metric": "os", "trial": "velour-1", "sources": ["lindqvist-2021"],
      "arms": [
        {
          "arm": "velorimab", "participants": 154,
          "estimate": {
            "median": { "months": "18.2", "interval": { "lower": "15.0", "upper": "not-reached", "level": "95" } }
          }
        }
      ],
      "comparisons": [{ "measure": "hazard-ratio", "estimate": "0.63", "pValue": "<0.001" }]
    }
  ],
  "costs": [
    {
      "id": "treatment", "name": "Treatment", "category": "cancer-treatment",
      "estimates": [{ "amount": { "amount": "USD 9000", "to": "USD 12000" } }]
    }
  ],
  "annotations": { "note": "made up for a test" }
}"#;

const REFUSED: &[Mistake] = &[
    ("another format", "/format", Some(r#""oncology-catalog/2""#)),
    ("no format", "/format", None),
    ("an unknown table", "/drug", Some("[]")),
    ("a record in place of a list", "/drugs", Some("{}")),
    ("null in place of a list", "/drugs", Some("null")),
    ("null among records", "/drugs/0", Some("null")),
    ("an unknown field", "/drugs/0/colour", Some(r#""red""#)),
    ("a field in another case", "/drugs/0/Brands", Some("[]")),
    ("no name", "/drugs/0/name", None),
    ("no kind", "/sources/0/kind", None),
    ("no estimate", "/outcomes/0/arms/0/estimate", None),
    ("a number as a name", "/drugs/0/name", Some("7")),
    ("an empty name", "/drugs/0/name", Some(r#""""#)),
    ("a name of spaces", "/drugs/0/name", Some(r#"" \t""#)),
    ("null as a name", "/drugs/0/name", Some("null")),
    ("an id in capitals", "/drugs/0/id", Some(r#""Velorimab""#)),
    (
        "an id with a double hyphen",
        "/trials/0/id",
        Some(r#""velour--1""#),
    ),
    (
        "a kind that is none",
        "/sources/0/kind",
        Some(r#""article""#),
    ),
    (
        "a route that is none",
        "/drugs/0/routes/0",
        Some(r#""by-ear""#),
    ),
    ("a code in capitals", "/drugs/0/routes/0", Some(r#""ORAL""#)),
    (
        "a date with a thirteenth month",
        "/sources/0/date",
        Some(r#""2021-13""#),
    ),
    (
        "a date in another order",
        "/sources/0/date",
        Some(r#""04.03.2021""#),
    ),
    (
        "a year as a number",
        "/drugs/0/approvals/0/date",
        Some("2022"),
    ),
    (
        "a DOI with its address",
        "/sources/0/doi",
        Some(r#""https://doi.org/10.1000/1""#),
    ),
    (
        "an address without a scheme",
        "/sources/0/url",
        Some(r#""example.org""#),
    ),
    (
        "an NCT number of seven digits",
        "/trials/0/nct",
        Some(r#""NCT0214273""#),
    ),
    (
        "a code of no neoplasm",
        "/diseases/0/icd10/0",
        Some(r#""I21.0""#),
    ),
    ("an empty TNM", "/stages/0/tnm", Some(r#""""#)),
    ("an edition below zero", "/stages/0/edition", Some("-8")),
    ("an edition in words", "/stages/0/edition", Some(r#""8th""#)),
    (
        "a number in place of a decimal",
        "/regimens/0/components/0/dose/amount",
        Some("2.5"),
    ),
    (
        "a decimal with a comma",
        "/regimens/0/components/0/dose/amount",
        Some(r#""2,5""#),
    ),
    (
        "a decimal that begins with its point",
        "/regimens/0/components/0/dose/amount",
        Some(r#"".5""#),
    ),
    (
        "a day beyond the days",
        "/regimens/0/components/0/days/0",
        Some("32768"),
    ),
    (
        "a count below zero",
        "/trials/0/enrolment/count",
        Some("-305"),
    ),
    (
        "a count with a fraction",
        "/trials/0/enrolment/count",
        Some("305.5"),
    ),
    (
        "a count too large",
        "/trials/0/arms/0/participants",
        Some("4294967296"),
    ),
    (
        "a count in a string",
        "/outcomes/0/arms/0/participants",
        Some(r#""154""#),
    ),
    (
        "no estimate at all",
        "/outcomes/0/arms/0/estimate",
        Some("{}"),
    ),
    (
        "two estimates in one",
        "/outcomes/0/arms/0/estimate/missing",
        Some(r#""not-reached""#),
    ),
    (
        "an estimate that is none",
        "/outcomes/0/arms/0/estimate",
        Some(r#"{ "share": {} }"#),
    ),
    (
        "an estimate in a string",
        "/outcomes/0/arms/0/estimate",
        Some(r#""median""#),
    ),
    (
        "a bound in other words",
        "/outcomes/0/arms/0/estimate/median/interval/upper",
        Some(r#""NR""#),
    ),
    (
        "a bound alone",
        "/outcomes/0/arms/0/estimate/median/interval/lower",
        None,
    ),
    (
        "a p-value with an equals sign",
        "/outcomes/0/comparisons/0/pValue",
        Some(r#""=0.03""#),
    ),
    (
        "a currency that is none",
        "/costs/0/estimates/0/amount/amount",
        Some(r#""DM 9000""#),
    ),
    (
        "an amount with thousands",
        "/costs/0/estimates/0/amount/to",
        Some(r#""USD 12,000""#),
    ),
    (
        "an annotation that is no string",
        "/annotations/note",
        Some("true"),
    ),
];

/// What the mistake is, where it is, and what stands there; nothing where the field is taken away.
pub(crate) type Mistake = (&'static str, &'static str, Option<&'static str>);

/// A document with something else at one place.
pub(crate) fn with(document: &str, pointer: &str, put: Option<&str>) -> String {
    let mut document: Value = serde_json::from_str(document).expect("JSON");
    let (parent, key) = pointer.rsplit_once('/').expect("a place below the root");
    let put = put.map(|text| serde_json::from_str(text).expect("JSON"));
    match (document.pointer_mut(parent), put) {
        (Some(Value::Object(members)), Some(put)) => {
            members.insert(key.into(), put);
        }
        (Some(Value::Object(members)), None) => {
            members.remove(key).expect("a field to take away");
        }
        (Some(Value::Array(elements)), Some(put)) => {
            elements[key.parse::<usize>().expect("an index")] = put;
        }
        _ => panic!("{pointer} leads nowhere"),
    }
    document.to_string()
}

/// Whether a place is the one of the mistake, in it or around it, and is the whole document only where it must be.
fn leads_to(place: &str, mistake: &str) -> bool {
    let within = |inner: &str, outer: &str| {
        let rest = inner.strip_prefix(outer);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    if place.is_empty() {
        return mistake.matches('/').count() == 1;
    }
    within(place, mistake) || within(mistake, place)
}

#[test]
fn both_accept_the_document_without_mistakes() {
    assert_none(&disagreements("valid", VALID));
}

#[test]
fn both_refuse_each_mistake_where_it_is() {
    assert_none(&not_refused(VALID, REFUSED));
}

/// The mistakes in a document that either side takes, or refuses at another place.
pub(crate) fn not_refused(document: &str, mistakes: &[Mistake]) -> Vec<String> {
    let mut lines = Vec::new();
    for (name, pointer, put) in mistakes {
        let text = with(document, pointer, *put);
        let errors = schema_errors(&text);
        if errors.is_empty() {
            lines.push(format!("{name}: the schema accepts"));
        } else if !errors.iter().all(|(place, _)| leads_to(place, pointer)) {
            lines.push(format!(
                "{name}: the schema refuses another place: {errors:?}"
            ));
        }
        match load::from_json(&text) {
            Ok(_) => lines.push(format!("{name}: reading accepts")),
            Err(found) => {
                let mut errors = found.errors().iter();
                if !errors.all(|error| leads_to(error.pointer.as_str(), pointer)) {
                    lines.push(format!("{name}: reading refuses another place: {found}"));
                }
            }
        }
    }
    lines
}

/// One text for what `x-not-expressed` says: the schema accepts it, reading does not.
#[test]
fn only_reading_refuses_what_the_schema_cannot_say() {
    let put = |pointer, value| with(VALID, pointer, Some(value));
    let compact = with(VALID, "/format", Some(r#""oncology-catalog/1""#));
    let texts = [
        (
            "TNM against its grammar",
            put("/stages/0/tnm", r#""cT9 cN2 cM0""#),
        ),
        (
            "a date that no calendar has",
            put("/sources/0/date", r#""2026-02-30""#),
        ),
        (
            "years in the wrong order",
            put(
                "/statistics",
                r#"[{"id":"s","name":"S","measure":"mortality","years":"2020-2014"}]"#,
            ),
        ),
        (
            "a key that stands twice",
            compact.replacen(r#""count":305"#, r#""count":305,"count":305"#, 1),
        ),
        (
            "an integer with a fraction",
            compact.replacen(":305", ":305.0", 1),
        ),
        (
            "an integer with an exponent",
            compact.replacen(":305", ":305e0", 1),
        ),
        ("a zero with a sign", compact.replacen(":305", ":-0", 1)),
    ];
    let mut lines = Vec::new();
    for (name, text) in texts {
        assert_ne!(text, compact, "{name}");
        lines.extend(crate::told(name, &text));
        if load::from_json(&text).is_ok() {
            lines.push(format!("{name}: reading accepts"));
        }
    }
    assert_none(&lines);
}
