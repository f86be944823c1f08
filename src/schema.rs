//! JSON Schema (draft 2020-12) of documents and records.
//!
//! The schema accepts a document exactly when reading does, apart from what its `x-not-expressed` lists. Its titles and
//! descriptions are the documentation of the types.
//!
//! ```
//! let schema = oncology::schema::catalog();
//! assert_eq!(schema.get("$schema").and_then(|s| s.as_str()), Some("https://json-schema.org/draft/2020-12/schema"));
//! ```

use schemars::{JsonSchema, Schema, generate::SchemaSettings, transform::transform_subschemas};
use serde_json::Value;

use crate::article::{Article, Statistic};
use crate::biomarker::Biomarker;
use crate::care::{Care, Screening};
use crate::catalog::Catalog;
use crate::cost::{AssistanceProgramme, Cost};
use crate::disease::Disease;
use crate::drug::Drug;
use crate::evidence::Source;
use crate::outcome::Outcome;
use crate::regimen::Regimen;
use crate::stage::Stage;
use crate::therapy::Therapy;
use crate::trial::Trial;
use crate::value::Record;
use crate::vocab::spelled;

/// Where the schemas of this version stand.
const BASE: &str = "https://docs.rs/oncology/oncology-catalog/1";

/// What reading refuses and JSON Schema cannot say.
const NOT_EXPRESSED: [&str; 11] = [
    "a TNM string must follow its grammar, and is written in its canonical form",
    "dates must exist in the calendar: `2026-02-30` matches the pattern and is refused",
    "a period of years ends after it begins: `2020-2014` matches the pattern and is refused",
    "a key must not stand twice in an object",
    "integers are written without fraction and exponent: `3.0` and `3e0` are refused",
    "texts end where the pattern ends: Python's `$` also matches before a final line break",
    "texts hold no lone surrogates: `\"\\ud800\"` is refused",
    "an integer is not written `-0`",
    "check digits must be right: the ORCID iD `0000-0002-1825-0098` matches the pattern and is refused",
    "documents are nested at most 128 levels deep",
    "lengths count Unicode code points",
];

/// The schema of a whole document.
#[must_use]
pub fn catalog() -> Schema {
    let mut schema = of::<Catalog>();
    schema.insert("$id".into(), format!("{BASE}/schema.json").into());
    schema.insert("title".into(), "Oncology catalog, version 1".into());
    schema
}

/// The schema of a source.
#[must_use]
pub fn source() -> Schema {
    of::<Source>()
}

/// The schema of a disease.
#[must_use]
pub fn disease() -> Schema {
    of::<Disease>()
}

/// The schema of a stage statement.
#[must_use]
pub fn stage() -> Schema {
    of::<Stage>()
}

/// The schema of a biomarker.
#[must_use]
pub fn biomarker() -> Schema {
    of::<Biomarker>()
}

/// The schema of a drug.
#[must_use]
pub fn drug() -> Schema {
    of::<Drug>()
}

/// The schema of a therapy.
#[must_use]
pub fn therapy() -> Schema {
    of::<Therapy>()
}

/// The schema of a regimen.
#[must_use]
pub fn regimen() -> Schema {
    of::<Regimen>()
}

/// The schema of a trial.
#[must_use]
pub fn trial() -> Schema {
    of::<Trial>()
}

/// The schema of an outcome.
#[must_use]
pub fn outcome() -> Schema {
    of::<Outcome>()
}

/// The schema of a statistic.
#[must_use]
pub fn statistic() -> Schema {
    of::<Statistic>()
}

/// The schema of a cost.
#[must_use]
pub fn cost() -> Schema {
    of::<Cost>()
}

/// The schema of an assistance programme.
#[must_use]
pub fn assistance() -> Schema {
    of::<AssistanceProgramme>()
}

/// The schema of a form of care.
#[must_use]
pub fn care() -> Schema {
    of::<Care>()
}

/// The schema of a screening test.
#[must_use]
pub fn screening() -> Schema {
    of::<Screening>()
}

/// The schema of an article.
#[must_use]
pub fn article() -> Schema {
    of::<Article>()
}

fn of<R: Record + JsonSchema>() -> Schema {
    let mut schema = SchemaSettings::draft2020_12()
        .into_generator()
        .into_root_schema_for::<R>();
    tidy(&mut schema);
    if let Some(Value::Object(definitions)) = schema.get_mut("$defs") {
        for (name, definition) in definitions {
            if let Some(definition) = definition.as_object_mut() {
                definition.insert("title".into(), title(name).into());
            }
        }
    }
    schema.insert("title".into(), title(R::NAME).into());
    schema.insert(
        "$id".into(),
        format!("{BASE}/{}.schema.json", R::NAME).into(),
    );
    schema.insert("x-not-expressed".into(), NOT_EXPRESSED.to_vec().into());
    schema
}

/// Makes the schema say what readers of JSON need, here and in everything below.
fn tidy(schema: &mut Schema) {
    if let Some(Value::String(text)) = schema.get("description") {
        let text = description(text);
        schema.insert("description".into(), text.into());
    }
    // The formats of integers are schemars' own, and those above 16 bits lack their bounds.
    if let Some(format) = schema
        .get("format")
        .and_then(Value::as_str)
        .filter(|format| format.contains("int"))
    {
        let bounds = match format {
            "uint32" => Some((0, i64::from(u32::MAX))),
            "int16" => Some((i64::from(i16::MIN), i64::from(i16::MAX))),
            _ => None,
        };
        schema.remove("format");
        if let Some((least, greatest)) = bounds {
            schema.insert("minimum".into(), least.into());
            schema.insert("maximum".into(), greatest.into());
        }
    }
    transform_subschemas(&mut tidy, schema);
}

/// The name of a type in words: `StageGroup` is "Stage group".
fn title(name: &str) -> String {
    let words = spelled(name);
    let mut letters = words.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// A doc comment for readers of the schema: without its examples, and without links into the Rust documentation.
fn description(docs: &str) -> String {
    let text = docs.split("```").next().unwrap_or_default().trim();
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, link)) = rest.split_once("[`") {
        plain.push_str(before);
        let Some((name, after)) = link.split_once("`]") else {
            rest = link;
            continue;
        };
        plain.push('`');
        plain.push_str(name);
        plain.push('`');
        // A link may be followed by its target in parentheses.
        rest = match after
            .strip_prefix('(')
            .and_then(|target| target.split_once(')'))
        {
            Some((_, after)) => after,
            None => after,
        };
    }
    plain.push_str(rest);
    plain
}
