//! Why a text is no TNM string, and what a reading accepted.

use std::fmt;
use std::ops::Range;

/// Why a text is no [`Tnm`](super::Tnm); spans are in bytes.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseTnmError {
    /// Nothing to read.
    #[error("expected at least one of T, N and M, such as `cT2a N1 M0`")]
    Empty,
    /// A letter that only looks like one of the alphabet used here.
    #[error("expected ASCII, found {found:?} at byte {}; type the letter or sign anew", span.start)]
    Lookalike {
        /// The character.
        found: char,
        /// The word in which it stands.
        span: Range<usize>,
    },
    /// A word that is no part of a TNM string.
    #[error("expected a category such as `pT2a`, found `{found}` at byte {}", span.start)]
    Unexpected {
        /// The word.
        found: Box<str>,
        /// Where it stands.
        span: Range<usize>,
    },
    /// Letters before a category that are no prefix.
    #[error("expected one of the prefixes c, p, yc, yp, r, rp and a, found `{found}` at byte {}", span.start)]
    Prefix {
        /// The letters.
        found: Box<str>,
        /// Where they stand.
        span: Range<usize>,
    },
    /// A part that stands twice or after a later one.
    #[error("expected T, N and M in this order and each part once, found `{found}` at byte {}", span.start)]
    Order {
        /// The word.
        found: Box<str>,
        /// Where it stands.
        span: Range<usize>,
    },
    /// A category whose value does not exist.
    #[error("no such category: `{found}` at byte {}", span.start)]
    Value {
        /// The word.
        found: Box<str>,
        /// Where it stands.
        span: Range<usize>,
    },
    /// T1e or T2e.
    #[error("no such category: `{found}` at byte {}; only T3e (retinoblastoma) and T4e (uveal melanoma) have an e", span.start)]
    NoSuchSubdivision {
        /// The category.
        found: Box<str>,
        /// Where it stands.
        span: Range<usize>,
    },
    /// N4.
    #[error("`N4` at byte {} does not exist in current editions; read historic reports leniently", span.start)]
    N4 {
        /// Where it stands.
        span: Range<usize>,
    },
    /// MX.
    #[error("`MX` at byte {} does not exist since the 7th edition: write cM0 unless there is evidence of metastasis, or leave M out", span.start)]
    MX {
        /// Where it stands.
        span: Range<usize>,
    },
    /// A pathological M0.
    #[error("a pathological M0 at byte {} does not exist: write cM0, or aM0 at autopsy", span.start)]
    PathologicalM0 {
        /// Where it stands.
        span: Range<usize>,
    },
    /// A text that only lenient reading takes.
    #[error("{note}; write `{canonical}`")]
    OnlyLenient {
        /// What lenient reading accepted first.
        note: Note,
        /// How it is written.
        canonical: Box<str>,
    },
}

/// Something that a reading accepted or could not decide.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Note {
    /// Where it stands, in bytes.
    pub span: Range<usize>,
    /// What it is.
    pub kind: NoteKind,
}

/// What a [`Note`] tells.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum NoteKind {
    /// A `c` before N or M that may be a prefix or a subdivision. It is a prefix if the first category has one.
    Ambiguous,
    /// A certainty factor (C1 to C5) of editions before the 8th, which is not kept.
    Certainty,
    /// A letter in the wrong case; accepted leniently.
    Case,
    /// A slash between categories; accepted leniently.
    Slash,
    /// MX or N4 of historic editions; accepted leniently.
    Historic,
    /// What follows is no part of a TNM string and is not kept; accepted leniently.
    Rest,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            NoteKind::Ambiguous => "a `c` that may be a prefix or a subdivision",
            NoteKind::Certainty => "a certainty factor, which the 8th edition dropped",
            NoteKind::Case => "a letter in the wrong case",
            NoteKind::Slash => "a slash between categories",
            NoteKind::Historic => "a category of historic editions",
            NoteKind::Rest => "text that is no part of a TNM string",
        };
        write!(f, "{what} at byte {}", self.span.start)
    }
}
