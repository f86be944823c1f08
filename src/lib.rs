//! Typed oncology content: parse it, check it as a tumour registrar and a statistician would, publish it as JSON Schema.
//!
//! A [`Catalog`] holds what content says about cancer: stages, kinds of therapy, drugs and regimens, biomarkers, trials,
//! outcomes, costs and assistance, care, and the articles that claim something about all of that, each with its
//! sources. It is read from and written to any self-describing serde format; JSON is the first.
//!
//! ```
//! use oncology::{load, render, validate::Validator};
//!
//! let text = r#"{
//!   "format": "oncology-catalog/1",
//!   "outcomes": [{
//!     "id": "os", "metric": "os",
//!     "comparisons": [{
//!       "arm": "new", "reference": "old", "measure": "hazard-ratio",
//!       "estimate": "0.95", "interval": { "lower": "0.41", "upper": "0.89", "level": "95" }
//!     }],
//!     "sources": ["trial-report"]
//!   }],
//!   "sources": [{ "id": "trial-report", "kind": "journal-article", "title": "A made-up report" }]
//! }"#;
//! let report = load::from_json(text)?.validate(&Validator::new("2026-11-23".parse()?));
//! assert_eq!(
//!     render::text(&report),
//!     "/outcomes/0/comparisons/0/estimate: error[outcome/estimate-outside-interval]: \
//!      0.95 lies outside its interval, 0.41 to 0.89\n  \
//!      help: compare estimate and interval with the source, and see whether both have the same unit\n",
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Finding your way
//!
//! - [`catalog`] is the document; [`article`] holds what a reader sees.
//! - [`disease`], [`stage`], [`biomarker`], [`drug`], [`therapy`], [`regimen`], [`trial`], [`response`], [`toxicity`],
//!   [`outcome`], [`performance`], [`score`], [`cost`], [`care`] and [`evidence`] are what it speaks of.
//! - [`load`] reads, [`validate`] judges, [`render`] shows, [`schema`] exports; `interop`, behind features, imports.
//! - [`value`], [`code`] and [`vocab`] are what all of it is made of.
//!
//! # Limits
//!
//! The crate models content. It gives no medical advice, is not for dosing patients, and holds no patient records. A
//! catalog without findings is not a true one: rules find contradictions and carelessness, not all errors.
//!
//! Formats without field names (postcard, bincode) are not supported, since empty fields are left out.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod article;
pub mod biomarker;
pub mod care;
pub mod catalog;
pub mod code;
pub mod cost;
pub mod disease;
pub mod drug;
pub mod evidence;
#[cfg(feature = "ctgov")]
pub mod interop;
pub mod load;
pub mod outcome;
pub mod performance;
#[cfg(feature = "reference-data")]
pub mod reference;
pub mod regimen;
pub mod render;
pub mod response;
pub mod schema;
pub mod score;
pub mod stage;
pub mod therapy;
pub mod toxicity;
pub mod trial;
pub mod validate;
pub mod value;
pub mod vocab;

pub use catalog::{Catalog, Collection};
pub use load::LoadErrors;
pub use validate::{Finding, Report, Rule, Severity, Valid, Validator};
pub use value::Id;

/// The README, whose snippets are compiled with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
