//! Made-up results: estimates, responses, adverse events, comparisons and statistics of populations.

use crate::refused::{Mistake, not_refused, with};
use crate::{assert_none, disagreements};

/// A document without mistakes.
const VALID: &str = r#"{
  "format": "oncology-catalog/1",
  "outcomes": [
    {
      "id": "response", "metric": "bor", "criteria": "recist-1.1", "confirmation": "confirmed",
      "analysisPopulation": "intention-to-treat", "look": "interim", "origin": "randomisation",
      "stableFor": "1.5", "followUp": "11.2", "longestFollowUp": "24.0",
      "arms": [
        {
          "arm": "velorimab", "participants": 154, "events": 3,
          "estimate": {
            "responses": {
              "categories": [
                { "response": { "recist": "pr" }, "count": 63, "percent": "40.9" },
                { "response": { "recist": "sd" }, "count": 37 }
              ],
              "total": 154
            }
          }
        },
        { "arm": "velorimab", "estimate": { "landmark-rate": { "months": "12", "percent": "44.8" } } },
        {
          "arm": "velorimab",
          "estimate": { "restricted-mean": { "until": "24", "months": "15.31", "standardError": "0.40" } }
        },
        {
          "arm": "velorimab",
          "estimate": {
            "mean": {
              "value": "3.21", "standardDeviation": "1.1",
              "scale": { "items": 2, "lowest": "0", "highest": "10" }
            }
          }
        },
        { "arm": "velorimab", "estimate": { "exposure-rate": { "value": "3.4", "patientYears": "100", "events": 12 } } }
      ],
      "adverseEvents": [
        {
          "grades": ">=3", "term": "Fatigue", "organClass": "general-administration-site", "version": "5.0",
          "restriction": "serious", "relatedness": "treatment-related", "immuneRelation": "immune-related",
          "population": "safety population", "arm": "velorimab", "count": 4, "total": 153, "percent": "2.6", "events": 5
        }
      ],
      "comparisons": [
        {
          "arm": "velorimab", "reference": "placebo", "measure": "hazard-ratio", "estimate": "0.63",
          "interval": { "lower": "0.47", "upper": "0.86", "level": "95", "sides": "two-sided", "method": "wald" },
          "model": "stratified-cox", "subgroup": "PD-L1 of 50 % or more", "pValue": "0.004", "pValueSides": "two-sided",
          "tested": "effect", "multiplicity": "nominal", "boundary": "0.0118", "alpha": "0.05",
          "test": "stratified-log-rank", "hypothesis": "superiority", "margin": "1.25", "direction": "favours-arm"
        }
      ]
    }
  ],
  "statistics": [
    {
      "id": "survival", "name": "Five-year relative survival", "measure": "relative-survival", "sex": "both",
      "total": { "percent": "18.4" }, "interval": { "lower": "18.1", "upper": "18.7" }, "years": "2005-2011",
      "followUp": "60", "standardisation": "icss", "capped": true, "cases": 266845, "registry": "SEER 18",
      "dataRelease": "November 2014 submission",
      "categories": [{ "name": "Localised", "value": { "percent": "55.2" }, "years": "2005-2011", "cases": 41000 }]
    }
  ]
}"#;

const ARMS: &str = "/outcomes/0/arms";

const REFUSED: &[Mistake] = &[
    (
        "grade 0",
        "/outcomes/0/adverseEvents/0/grades",
        Some(r#""0""#),
    ),
    (
        "grade 6",
        "/outcomes/0/adverseEvents/0/grades",
        Some(r#"">=6""#),
    ),
    (
        "grades from the highest",
        "/outcomes/0/adverseEvents/0/grades",
        Some(r#""4-3""#),
    ),
    (
        "one grade twice",
        "/outcomes/0/adverseEvents/0/grades",
        Some(r#""3-3""#),
    ),
    (
        "grades with a sign of their own",
        "/outcomes/0/adverseEvents/0/grades",
        Some(r#""≥3""#),
    ),
    (
        "grades with blanks",
        "/outcomes/0/adverseEvents/0/grades",
        Some(r#"">= 3""#),
    ),
    (
        "grades below one",
        "/outcomes/0/adverseEvents/0/grades",
        Some(r#""<3""#),
    ),
    (
        "any grade in capitals",
        "/outcomes/0/adverseEvents/0/grades",
        Some(r#""Any""#),
    ),
    (
        "a grade as a number",
        "/outcomes/0/adverseEvents/0/grades",
        Some("3"),
    ),
    ("no grades", "/outcomes/0/adverseEvents/0/grades", None),
    (
        "an organ class by its label",
        "/outcomes/0/adverseEvents/0/organClass",
        Some(r#""Skin""#),
    ),
    (
        "an empty version",
        "/outcomes/0/adverseEvents/0/version",
        Some(r#""""#),
    ),
    (
        "a version as a number",
        "/outcomes/0/adverseEvents/0/version",
        Some("5.0"),
    ),
    (
        "a version longer than a code",
        "/outcomes/0/adverseEvents/0/version",
        Some(TOO_LONG),
    ),
    (
        "a restriction that is none",
        "/outcomes/0/adverseEvents/0/restriction",
        Some(r#""severe""#),
    ),
    (
        "several restrictions",
        "/outcomes/0/adverseEvents/0/restriction",
        Some(r#"["serious"]"#),
    ),
    (
        "a cause that is none",
        "/outcomes/0/adverseEvents/0/relatedness",
        Some(r#""related""#),
    ),
    (
        "events of half a patient",
        "/outcomes/0/adverseEvents/0/count",
        Some("4.5"),
    ),
    (
        "more events than are counted",
        "/outcomes/0/adverseEvents/0/events",
        Some("4294967296"),
    ),
    (
        "a share with its sign",
        "/outcomes/0/adverseEvents/0/percent",
        Some(r#""2.6 %""#),
    ),
    (
        "a share below with its sign",
        "/outcomes/0/adverseEvents/0/percent",
        Some(r#""<1""#),
    ),
    (
        "events in a map",
        "/outcomes/0/adverseEvents",
        Some(r#"{ "grades": "any" }"#),
    ),
    (
        "no criteria",
        "/outcomes/0/arms/0/estimate/responses/categories/0/response",
        None,
    ),
    (
        "criteria with two categories",
        "/outcomes/0/arms/0/estimate/responses/categories/0/response/imwg",
        Some(r#""vgpr""#),
    ),
    (
        "no category",
        "/outcomes/0/arms/0/estimate/responses/categories/0/response",
        Some("{}"),
    ),
    (
        "a category without criteria",
        "/outcomes/0/arms/0/estimate/responses/categories/0/response",
        Some(r#""pr""#),
    ),
    (
        "a category of other criteria",
        "/outcomes/0/arms/0/estimate/responses/categories/0/response/recist",
        Some(r#""vgpr""#),
    ),
    (
        "RECIST for iRECIST",
        "/outcomes/0/arms/0/estimate/responses/categories/0/response",
        Some(r#"{ "irecist": "pr" }"#),
    ),
    (
        "criteria by their label",
        "/outcomes/0/arms/0/estimate/responses/categories/0/response",
        Some(r#"{ "recist-1.1": "pr" }"#),
    ),
    (
        "null for a category",
        "/outcomes/0/arms/0/estimate/responses/categories/0/response/recist",
        Some("null"),
    ),
    (
        "no categories",
        "/outcomes/0/arms/0/estimate/responses/categories",
        None,
    ),
    (
        "categories in a map",
        "/outcomes/0/arms/0/estimate/responses/categories",
        Some(r#"{ "recist": "pr" }"#),
    ),
    (
        "a tally with a percentage",
        "/outcomes/0/arms/0/estimate/responses/percent",
        Some(r#""40""#),
    ),
    (
        "a rate without its time",
        "/outcomes/0/arms/1/estimate/landmark-rate/months",
        None,
    ),
    (
        "a rate in camel case",
        "/outcomes/0/arms/1/estimate",
        Some(r#"{ "landmarkRate": { "months": "12", "percent": "4" } }"#),
    ),
    (
        "a time with its unit",
        "/outcomes/0/arms/1/estimate/landmark-rate/months",
        Some(r#""12 months""#),
    ),
    (
        "a stated time",
        "/outcomes/0/arms/1/estimate/landmark-rate/months",
        Some(r#""about 12""#),
    ),
    (
        "a restricted mean without its end",
        "/outcomes/0/arms/2/estimate/restricted-mean/until",
        None,
    ),
    (
        "a standard error as a number",
        "/outcomes/0/arms/2/estimate/restricted-mean/standardError",
        Some("0.4"),
    ),
    (
        "a scale without items",
        "/outcomes/0/arms/3/estimate/mean/scale/items",
        None,
    ),
    (
        "items in a string",
        "/outcomes/0/arms/3/estimate/mean/scale/items",
        Some(r#""2""#),
    ),
    (
        "a scale as a range",
        "/outcomes/0/arms/3/estimate/mean/scale",
        Some(r#""0-10""#),
    ),
    (
        "a rate without its exposure",
        "/outcomes/0/arms/4/estimate/exposure-rate/patientYears",
        None,
    ),
    (
        "an exposure as a number",
        "/outcomes/0/arms/4/estimate/exposure-rate/patientYears",
        Some("100"),
    ),
    (
        "a look with nothing in it",
        "/outcomes/0/look",
        Some(r#"" ""#),
    ),
    (
        "a time that is none",
        "/outcomes/0/followUp",
        Some(r#""not-reached""#),
    ),
    (
        "a measure by its abbreviation",
        "/outcomes/0/comparisons/0/measure",
        Some(r#""HR""#),
    ),
    (
        "sides as a number",
        "/outcomes/0/comparisons/0/pValueSides",
        Some("2"),
    ),
    (
        "alpha as a number",
        "/outcomes/0/comparisons/0/alpha",
        Some("0.05"),
    ),
    (
        "a margin with its relation",
        "/outcomes/0/comparisons/0/margin",
        Some(r#""<1.25""#),
    ),
    (
        "a boundary of a p-value's form",
        "/outcomes/0/comparisons/0/boundary",
        Some(r#""<0.0118""#),
    ),
    (
        "a direction that is none",
        "/outcomes/0/comparisons/0/direction",
        Some(r#""favours-placebo""#),
    ),
    (
        "years of two digits",
        "/statistics/0/years",
        Some(r#""2005-11""#),
    ),
    (
        "years with a dash",
        "/statistics/0/years",
        Some(r#""2005–2011""#),
    ),
    (
        "a year below 1000",
        "/statistics/0/years",
        Some(r#""0999""#),
    ),
    (
        "three years",
        "/statistics/0/years",
        Some(r#""2005-2008-2011""#),
    ),
    ("years as a number", "/statistics/0/years", Some("2005")),
    (
        "a sex of one patient",
        "/statistics/0/sex",
        Some(r#""all""#),
    ),
    ("cut in words", "/statistics/0/capped", Some(r#""yes""#)),
    (
        "a count in place of a quantity",
        "/statistics/0/total",
        Some("18"),
    ),
    (
        "a quantity with two units",
        "/statistics/0/total/months",
        Some(r#""60""#),
    ),
    (
        "a unit in camel case",
        "/statistics/0/total",
        Some(r#"{ "perHundredThousand": "54.2" }"#),
    ),
    (
        "a category without its number",
        "/statistics/0/categories/0/value",
        None,
    ),
    (
        "a standard with nothing in it",
        "/statistics/0/standardisation",
        Some(r#""""#),
    ),
];

/// A text of 129 characters, one more than a code may have.
const TOO_LONG: &str = concat!(
    "\"",
    "0123456789012345678901234567890123456789012345678901234567890123",
    "01234567890123456789012345678901234567890123456789012345678901234",
    "\""
);

/// A place, and texts that both sides take there.
const ACCEPTED: &[(&str, &[&str])] = &[
    (
        "/outcomes/0/adverseEvents/0/grades",
        &["any", "1", "5", "1-2", "1-5", "3-4", "3-5", ">=1", ">=5"],
    ),
    (
        "/outcomes/0/adverseEvents/0/version",
        &["2.0", "4.03", "5.0", "NCI-C 3"],
    ),
    (
        "/outcomes/0/adverseEvents/0/percent",
        &["0", "under 1", "about 2.6", "at most 5", "104.2"],
    ),
    (
        "/outcomes/0/criteria",
        &["recist-1.1", "imwg-2006", "criteria of our own"],
    ),
    ("/outcomes/0/look", &["post-hoc", "second interim"]),
    ("/outcomes/0/comparisons/0/test", &["log-rank", "Gray"]),
    (
        "/outcomes/0/comparisons/0/estimate",
        &["0.63", "-0.46", "under 0.8"],
    ),
    ("/statistics/0/years", &["1000", "2022", "9998-9999"]),
    (
        "/statistics/0/standardisation",
        &["crude", "world-segi-1960", "Truncated 35-64"],
    ),
];

/// A place, and values of another kind that both sides take there.
const ALSO: &[(&str, &str)] = &[
    (
        "/outcomes/0/arms/0/estimate/responses/categories/0/response",
        r#"{ "imwg": "scr" }"#,
    ),
    (
        "/outcomes/0/arms/0/estimate/responses/categories/0/response",
        r#"{ "eln-aml2022": "cr" }"#,
    ),
    ("/outcomes/0/arms/0/estimate/responses/categories", "[]"),
    ("/outcomes/0/arms/0/estimate/responses/total", "4294967295"),
    ("/outcomes/0/arms/0/estimate/responses/total", "null"),
    ("/outcomes/0/arms/3/estimate/mean/scale", "null"),
    ("/outcomes/0/adverseEvents", "[]"),
    ("/outcomes/0/adverseEvents/0", r#"{ "grades": "any" }"#),
    ("/outcomes/0/comparisons/0", "{}"),
    (
        "/statistics/0/total",
        r#"{ "per-hundred-thousand": "54.2" }"#,
    ),
    ("/statistics/0/capped", "false"),
];

#[test]
fn both_accept_the_results_without_mistakes() {
    assert_none(&disagreements("valid", VALID));
}

#[test]
fn both_refuse_each_mistake_in_results() {
    assert_none(&not_refused(VALID, REFUSED));
}

#[test]
fn both_accept_each_form_of_a_text() {
    let mut lines = Vec::new();
    for (pointer, texts) in ACCEPTED {
        for text in *texts {
            let put = serde_json::to_string(text).expect("JSON");
            lines.extend(disagreements(text, &with(VALID, pointer, Some(&put))));
        }
    }
    for (pointer, put) in ALSO {
        lines.extend(disagreements(put, &with(VALID, pointer, Some(put))));
    }
    assert_none(&lines);
}

/// Lists that are longer than any table: both sides read them in linear time.
#[test]
fn both_accept_long_lists() {
    const LENGTH: usize = 20_000;
    let repeated = |element: &str| format!("[{}]", vec![element; LENGTH].join(","));
    let lists = [
        ("/outcomes/0/adverseEvents", r#"{"grades":"any","count":1}"#),
        (ARMS, r#"{"arm":"a","estimate":{"missing":"not-reached"}}"#),
        ("/outcomes/0/comparisons", r#"{"estimate":"0.63"}"#),
        (
            "/outcomes/0/arms/0/estimate/responses/categories",
            r#"{"response":{"recist":"pr"}}"#,
        ),
        (
            "/statistics/0/categories",
            r#"{"name":"c","value":{"percent":"5"}}"#,
        ),
    ];
    let mut lines = Vec::new();
    for (pointer, element) in lists {
        let text = with(VALID, pointer, Some(&repeated(element)));
        lines.extend(disagreements(pointer, &text));
    }
    assert_none(&lines);
}
