//! Reports for people.

mod text;

pub use text::{Summary, text};
