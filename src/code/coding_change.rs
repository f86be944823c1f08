//! Changes of coding DNA.

use std::fmt;
use std::str::FromStr;

use crate::value::text_form;

text_form! {
    /// A change of a coding DNA sequence in HGVS nomenclature, without its reference sequence: `c.1799T>A`,
    /// `c.2235_2249del`, `c.5266dup`, `c.3028+1G>T`.
    ///
    /// Source: HGVS Nomenclature, version 21, recommendations for DNA. This takes a substitution of one base, deletions,
    /// duplications, insertions, replacements and inversions; positions may lie before (`-14`) or after (`*32`) the coding
    /// sequence and in introns (`88+2`). Bases after `del` and `dup`, which the recommendations leave out, are refused.
    ///
    /// ```
    /// use oncology::code::CodingChange;
    ///
    /// let change: CodingChange = "c.1799T>A".parse()?;
    /// assert_eq!(change.as_str(), "c.1799T>A");
    /// assert!("c.5266dupC".parse::<CodingChange>().is_err());
    /// # Ok::<(), oncology::code::ParseCodingChangeError>(())
    /// ```
    #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct CodingChange(Box<str>);
    expecting "a change of coding DNA such as `c.1799T>A`";
    schema {
        "type": "string",
        "pattern": pattern(),
        "maxLength": 256,
        "examples": ["c.1799T>A", "c.2235_2249del"]
    }
}

/// What the parser takes, as a regular expression.
fn pattern() -> String {
    let number = "[1-9][0-9]{0,6}";
    let position = format!("[-*]?{number}([+-]{number})?");
    let delete = "del(ins[ACGT]+)?|dup";
    format!("^c\\.{position}([ACGT]>[ACGT]|{delete}|_{position}({delete}|inv|ins[ACGT]+))$")
}

impl CodingChange {
    /// Longest change taken, in characters.
    pub const MAX_LENGTH: usize = 256;

    /// The change as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What follows a number that has one to seven digits and does not begin with zero.
fn after_number(text: &str) -> Option<&str> {
    let count = text.bytes().take_while(u8::is_ascii_digit).count();
    if text.starts_with('0') || !matches!(count, 1..=7) {
        return None;
    }
    text.get(count..)
}

/// What follows a position, which may lie in an intron.
fn after_position(text: &str) -> Option<&str> {
    let rest = after_number(text.strip_prefix(['-', '*']).unwrap_or(text))?;
    match rest.strip_prefix(['+', '-']) {
        Some(offset) => after_number(offset),
        None => Some(rest),
    }
}

impl FromStr for CodingChange {
    type Err = ParseCodingChangeError;

    /// # Errors
    ///
    /// `1799T>A`, `NM_004333.6:c.1799T>A`, `c.T1799A`, `c.1799t>a`, `c.5266dupC`, `c.76insT`.
    fn from_str(text: &str) -> Result<Self, ParseCodingChangeError> {
        let start = text
            .strip_prefix("c.")
            .ok_or(ParseCodingChangeError::Prefix)?;
        let position = |rest: &str| ParseCodingChangeError::Position {
            at: text.len() - rest.len(),
        };
        let first = after_position(start).ok_or_else(|| position(start))?;
        let (rest, is_range) = match first.strip_prefix('_') {
            Some(second) => (
                after_position(second).ok_or_else(|| position(second))?,
                true,
            ),
            None => (first, false),
        };
        let is_base = |b: &u8| matches!(b, b'A' | b'C' | b'G' | b'T');
        let inserted = rest
            .strip_prefix("delins")
            .or_else(|| rest.strip_prefix("ins").filter(|_| is_range));
        let fits = match (rest, inserted) {
            (_, Some(bases)) => {
                if bases.is_empty() || !bases.as_bytes().iter().all(is_base) {
                    return Err(ParseCodingChangeError::Bases {
                        at: text.len() - bases.len(),
                    });
                }
                true
            }
            ("del" | "dup", None) => true,
            ("inv", None) => is_range,
            _ => {
                !is_range
                    && matches!(rest.as_bytes(), [old, b'>', new] if is_base(old) && is_base(new))
            }
        };
        if !fits {
            let at = text.len() - rest.len();
            return Err(if is_range {
                ParseCodingChangeError::OfRange { at }
            } else {
                ParseCodingChangeError::OfBase { at }
            });
        }
        if text.len() > Self::MAX_LENGTH {
            return Err(ParseCodingChangeError::Length { found: text.len() });
        }
        Ok(Self(text.into()))
    }
}

impl fmt::Display for CodingChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why a text is no [`CodingChange`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseCodingChangeError {
    /// It does not begin with `c.`.
    #[error("expected `c.` at the start, without a reference sequence")]
    Prefix,
    /// No position where one belongs.
    #[error(
        "expected a position such as `76`, `-14`, `*32` or `88+2` at byte {at}, with numbers of at most 7 digits"
    )]
    Position {
        /// Where it should stand, in bytes.
        at: usize,
    },
    /// Nothing that could have happened to one base.
    #[error(
        "expected bases as in `T>A`, or `del`, `dup` or `delins` and bases, and then the end, from byte {at}"
    )]
    OfBase {
        /// Where it should stand, in bytes.
        at: usize,
    },
    /// Nothing that could have happened to a range.
    #[error(
        "expected `del`, `dup` or `inv`, or `ins` or `delins` and bases, and then the end, from byte {at}"
    )]
    OfRange {
        /// Where it should stand, in bytes.
        at: usize,
    },
    /// Something other than bases after `ins`.
    #[error("expected bases, A, C, G and T, from byte {at}")]
    Bases {
        /// Where they should stand, in bytes.
        at: usize,
    },
    /// More than [`CodingChange::MAX_LENGTH`] characters.
    #[error("expected at most 256 characters, found {found}")]
    Length {
        /// The number of characters.
        found: usize,
    },
}
