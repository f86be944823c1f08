//! Reading documents, and finding places in their text.
//!
//! A document that can be read costs one pass. One that cannot is read again to say where it fails.
//!
//! ```
//! use oncology::load;
//!
//! let text = r#"{
//!   "format": "oncology-catalog/1",
//!   "drugs": [{ "id": "Imatinib", "name": "imatinib" }]
//! }"#;
//! let errors = load::from_json(text).unwrap_err();
//! assert_eq!(
//!     errors.to_string(),
//!     "3:21: `Imatinib` is not an id such as `keynote-024`: expected lower-case letters, digits and hyphens, \
//!      found 'I' at byte 0 (/drugs/0/id)",
//! );
//! ```

mod error;
mod locate;

pub use error::{LoadError, LoadErrors};
pub use locate::{locate, locate_all};

use crate::catalog::Catalog;
use crate::validate::report::Location;
use crate::value::Pointer;

/// Reads a document in JSON.
///
/// A byte order mark at the start is passed over. Nesting is limited to 128 levels.
///
/// # Errors
///
/// Text that is no JSON, and a document that does not have the form of a catalog: an unknown field, a missing one, a
/// value of the wrong type, an id or a number that is not written as it must be. The first such place is told.
pub fn from_json(text: &str) -> Result<Catalog, LoadErrors> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    serde_json::from_str(text).map_err(|error| error::explain(text, &error))
}

/// Reads a document in JSON from bytes.
///
/// # Errors
///
/// Bytes that are not UTF-8, and what [`from_json`] refuses.
pub fn from_slice(bytes: &[u8]) -> Result<Catalog, LoadErrors> {
    match std::str::from_utf8(bytes) {
        Ok(text) => from_json(text),
        Err(error) => {
            let (before, after) = bytes.split_at(error.valid_up_to());
            let before = std::str::from_utf8(before).unwrap_or_default();
            let message = match (before, after) {
                ("", [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) => {
                    "the text is UTF-16; write it as UTF-8".into()
                }
                (_, [byte, ..]) => {
                    format!("the byte 0x{byte:02x} is not UTF-8; write the text as UTF-8")
                }
                _ => "the text is not UTF-8".into(),
            };
            let (line, column) = locate::line_and_column(before, before.len());
            Err(LoadError::new(Location::new(line, column), Pointer::root(), message).into())
        }
    }
}
