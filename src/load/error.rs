//! What keeps a document from being read.

use std::fmt;

use super::locate::{line_and_column, locate};
use crate::catalog::Catalog;
use crate::validate::report::Location;
use crate::value::{Pointer, Printable};

/// What keeps a document from being read; at least one error.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LoadErrors(Vec<LoadError>);

/// A place at which a document is not what it must be.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct LoadError {
    /// The place in the text.
    pub location: Location,
    /// The place in the document; the document itself where the text is no JSON.
    pub pointer: Pointer,
    /// What was found and what is allowed.
    pub message: String,
}

impl LoadErrors {
    /// The errors, in the order of the document.
    #[must_use]
    pub fn errors(&self) -> &[LoadError] {
        &self.0
    }
}

impl LoadError {
    pub(super) const fn new(location: Location, pointer: Pointer, message: String) -> Self {
        Self {
            location,
            pointer,
            message,
        }
    }
}

impl From<LoadError> for LoadErrors {
    fn from(error: LoadError) -> Self {
        Self(vec![error])
    }
}

/// Says where and why a text that serde refused is not a catalog.
#[cold]
pub(super) fn explain(text: &str, error: &serde_json::Error) -> LoadErrors {
    if text.trim().is_empty() {
        let message =
            "the text is empty; a catalog is at least { \"format\": \"oncology-catalog/1\" }";
        return LoadError::new(Location::new(1, 1), Pointer::root(), message.into()).into();
    }
    let place = format!(" at line {} column {}", error.line(), error.column());
    let message = error.to_string();
    let message = message.strip_suffix(&place).unwrap_or(&message);
    if error.is_data() {
        let pointer = path_of_first_error(text);
        let key = key(text, error, message).map(|offset| line_and_column(text, offset));
        let key = key.map(|(line, column)| Location::new(line, column));
        if let Some(location) = key.or_else(|| locate(text, &pointer)) {
            return LoadError::new(location, pointer, message.into()).into();
        }
    }
    let (line, column) = line_and_column(text, offset(text, error));
    let message = match message {
        "recursion limit exceeded" => "nested more than 128 levels deep".into(),
        "number out of range" => "a number that is too large for any field".into(),
        // A document that breaks off behind the place is told of that place.
        _ if error.is_data() => message.to_owned(),
        _ => format!("this is not JSON: {message}"),
    };
    LoadError::new(Location::new(line, column), Pointer::root(), message).into()
}

/// The byte at which the key stands that a record does not have, or has twice: serde stopped behind it.
fn key(text: &str, error: &serde_json::Error, message: &str) -> Option<usize> {
    let rest = message
        .strip_prefix("unknown field `")
        .or_else(|| message.strip_prefix("duplicate field `"))?;
    let key = format!("\"{}\"", rest.split('`').next()?);
    let end = offset(text, error) + 1;
    let start = end.checked_sub(key.len())?;
    (text.get(start..end) == Some(key.as_str())).then_some(start)
}

/// Reads the text again for the path of the error.
fn path_of_first_error(text: &str) -> Pointer {
    let mut json = serde_json::Deserializer::from_str(text);
    match serde_path_to_error::deserialize::<_, Catalog>(&mut json) {
        Ok(_) => Pointer::root(),
        Err(error) => error
            .path()
            .iter()
            .fold(Pointer::root(), |place, segment| match segment {
                serde_path_to_error::Segment::Seq { index } => place.child(&index.to_string()),
                serde_path_to_error::Segment::Map { key } => place.child(key),
                serde_path_to_error::Segment::Enum { variant } => place.child(variant),
                serde_path_to_error::Segment::Unknown => place,
            }),
    }
}

/// The byte at which serde stopped; it counts columns in bytes, and the last byte read is in it.
fn offset(text: &str, error: &serde_json::Error) -> usize {
    let line = error.line().saturating_sub(1);
    let start = text
        .split_inclusive('\n')
        .take(line)
        .map(str::len)
        .sum::<usize>();
    let mut offset = (start + error.column().saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

impl fmt::Display for LoadErrors {
    /// Writes a line for each error.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, error) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            error.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.location, Printable(&self.message))?;
        if self.pointer != Pointer::root() {
            write!(f, " ({})", Printable(self.pointer.as_str()))?;
        }
        Ok(())
    }
}

impl std::error::Error for LoadErrors {}

impl std::error::Error for LoadError {}
