//! Typed oncology content: parse it, check it as a tumour registrar and a statistician would, publish it as JSON Schema.
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
pub mod load;
pub mod outcome;
pub mod regimen;
pub mod render;
pub mod schema;
pub mod stage;
pub mod therapy;
pub mod trial;
pub mod validate;
pub mod value;
pub mod vocab;

pub use catalog::{Catalog, Collection};
pub use value::Id;
