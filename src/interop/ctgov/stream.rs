//! Studies, one after the other.

use std::fmt;
use std::io::Read;

use serde::de::IgnoredAny;

use super::split::{self, Nct, Piece, Position, Refusal, Split};
use super::{Conversion, StudyError, TrialRecord, convert};
use crate::code::NctId;

/// The studies of a text that holds many, read one by one.
///
/// It holds one study at a time, so what it needs does not grow with the size of the input.
pub struct Studies<R> {
    split: Split<R>,
}

/// Something in a stream that could not be read as a study.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{line}:{column}: {}{error}", Named(*nct))]
#[non_exhaustive]
pub struct Unread {
    /// The line on which the trouble is, from 1.
    pub line: u64,
    /// The column in bytes, from 1.
    pub column: u64,
    /// The byte at which the study begins, from 0.
    pub offset: u64,
    /// The number that it gives itself.
    pub nct: Option<NctId>,
    /// What is wrong.
    pub error: StudyError,
}

/// A number before what is said about it.
struct Named(Option<NctId>);

impl fmt::Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(nct) => write!(f, "{nct}: "),
            None => Ok(()),
        }
    }
}

/// The longest study that [`studies`] reads, in bytes: 64 MiB.
pub const LONGEST_STUDY: usize = 64 * 1024 * 1024;

/// Reads studies from a list, a page of the API, JSON lines, or one study alone.
///
/// Which of them it is shows by itself. A study that cannot be read is an error with its place, and the next one
/// follows; in a list or a page, text that is no JSON is the last thing that is told. Studies longer than
/// [`LONGEST_STUDY`] are refused.
///
/// ```
/// use oncology::interop::ctgov;
///
/// let lines = r#"{ "protocolSection": { "identificationModule": { "nctId": "NCT02142738" } } }
/// { "protocolSection":
/// { "protocolSection": { "identificationModule": { "nctId": "NCT01673867" } } }
/// "#;
/// let shown: Vec<String> = ctgov::studies(lines.as_bytes())
///     .map(|study| match study {
///         Ok(study) => study.value.trial.id.to_string(),
///         Err(error) => error.to_string(),
///     })
///     .collect();
/// assert_eq!(
///     shown,
///     ["nct02142738", "2:1: no JSON: the line ends inside a value", "nct01673867"],
/// );
/// ```
pub fn studies<R: Read>(reader: R) -> Studies<R> {
    Studies::new(reader, LONGEST_STUDY)
}

impl<R: Read> Studies<R> {
    /// Reads studies of at most so many bytes.
    pub fn new(reader: R, longest: usize) -> Self {
        Self {
            split: Split::new(reader, longest),
        }
    }

    /// The token with which the API is asked for the next page, once this one was read.
    #[must_use]
    pub fn next_page_token(&self) -> Option<String> {
        serde_json::from_str(self.member("nextPageToken")?).ok()
    }

    /// How many studies the API says there are on all pages, once this one was read.
    #[must_use]
    pub fn total_count(&self) -> Option<u64> {
        serde_json::from_str(self.member("totalCount")?).ok()
    }

    fn member(&self, key: &str) -> Option<&str> {
        let mut members = self.split.rest().iter();
        members.find_map(|(name, value)| (name == key).then_some(value.as_str()))
    }
}

impl<R> fmt::Debug for Studies<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Studies").finish_non_exhaustive()
    }
}

impl<R: Read> Iterator for Studies<R> {
    type Item = Result<Conversion<TrialRecord>, Unread>;

    fn next(&mut self) -> Option<Self::Item> {
        let (text, at) = match self.split.next()? {
            Piece::Study { text, at } => (text, at),
            Piece::Refused { at, why, nct } => {
                return Some(Err(unread(at, nct, why.into())));
            }
        };
        match serde_json::from_str(text) {
            Ok(node) => {
                Some(convert(node).map_err(|error| unread(at, split::nct(text.as_bytes()), error)))
            }
            Err(error) => {
                let unread = unread(
                    within(at, &error),
                    split::nct(text.as_bytes()),
                    super::not_json(text, &error),
                );
                // A number or an escape that nobody can hold does not make its brackets doubtful.
                if serde_json::from_str::<IgnoredAny>(text).is_err() {
                    self.split.broken();
                }
                Some(Err(Unread {
                    offset: at.offset,
                    ..unread
                }))
            }
        }
    }
}

/// Where in the stream an error inside a study is.
fn within(at: Position, error: &serde_json::Error) -> Position {
    let (line, column) = (error.line() as u64, error.column() as u64);
    Position {
        line: at.line + line.saturating_sub(1),
        column: if line <= 1 {
            at.column + column.saturating_sub(1)
        } else {
            // What is wrong with an end of line is told at column 0 of the next one.
            column.max(1)
        },
        ..at
    }
}

fn unread(at: Position, nct: Option<Nct>, error: StudyError) -> Unread {
    Unread {
        line: at.line,
        column: at.column,
        offset: at.offset,
        nct: nct.and_then(|nct| std::str::from_utf8(&nct).ok()?.parse().ok()),
        error,
    }
}

impl From<Refusal> for StudyError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::TooLong { limit } => Self::TooLong { limit },
            Refusal::TooDeep { limit } => Self::TooDeep { limit },
            Refusal::NotUtf8 { at_offset } => Self::NotUtf8 { at: at_offset },
            Refusal::Broken { message } => Self::Json {
                message: message.into(),
            },
            Refusal::Ended => Self::Json {
                message: "the input ends inside a value".into(),
            },
            Refusal::Io(error) => Self::Read {
                message: error.to_string().into(),
            },
        }
    }
}
