//! Reading TNM strings: the cursor and the order of things.

mod axis;
mod companion;

use std::ops::Range;
use std::str::FromStr;

use super::error::{Note, NoteKind, ParseTnmError};
use super::{Parts, Reading, Tnm};

/// A cursor over the text.
pub(super) struct Reader<'t> {
    text: &'t str,
    at: usize,
    lenient: bool,
    /// Whether the first category has a prefix, once it was read.
    first_has_prefix: Option<bool>,
    parts: Parts,
    notes: Vec<Note>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str, lenient: bool) -> Self {
        Self {
            text,
            at: 0,
            lenient,
            first_has_prefix: None,
            parts: Parts::default(),
            notes: Vec::new(),
        }
    }

    pub(super) fn read(mut self) -> Result<Reading, ParseTnmError> {
        loop {
            self.separators();
            let start = self.at;
            let Some(next) = self.rest().bytes().next() else {
                break;
            };
            // Each kind of part begins with letters of its own; leniently, in whatever case.
            let may_begin = |letters: &[u8]| self.lenient || letters.contains(&next);
            let (stage, residual, companion) =
                (may_begin(b"s("), may_begin(b"R"), may_begin(b"GLVPS"));
            if (stage && self.stage())
                || (residual && self.residual()?)
                || (companion && self.companion()?)
                || self.category()?
            {
                continue;
            }
            // What is joined to a category belongs to it: `T1-2` is no T1.
            if self.lenient && !self.parts.is_empty() && !self.is_joined() {
                self.note(start..self.text.len(), NoteKind::Rest);
                break;
            }
            return Err(self.unexpected());
        }
        if self.parts.is_empty() {
            return Err(ParseTnmError::Empty);
        }
        Ok(Reading {
            tnm: Tnm(self.parts),
            notes: self.notes,
        })
    }

    /// Whether something stands before the cursor without a gap.
    fn is_joined(&self) -> bool {
        let before = self.text.get(..self.at).unwrap_or_default();
        before.ends_with(|c: char| c.is_ascii_alphanumeric())
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Where the cursor stands, to come back to.
    fn mark(&self) -> (usize, usize) {
        (self.at, self.notes.len())
    }

    /// Goes back, and takes back what was noted since.
    fn back(&mut self, (at, notes): (usize, usize)) {
        self.at = at;
        self.notes.truncate(notes);
    }

    fn note(&mut self, span: Range<usize>, kind: NoteKind) {
        self.notes.push(Note { span, kind });
    }

    /// Whether the word comes next; leniently, in whatever case.
    fn is_next(&self, word: &str) -> bool {
        let next = self.rest().as_bytes().get(..word.len());
        next.is_some_and(|next| {
            next == word.as_bytes() || (self.lenient && next.eq_ignore_ascii_case(word.as_bytes()))
        })
    }

    /// Takes the word if it comes next.
    fn eat(&mut self, word: &str) -> bool {
        if !self.is_next(word) {
            return false;
        }
        let start = self.at;
        self.at += word.len();
        let in_case = !self.lenient || self.text.get(start..self.at) == Some(word);
        if !in_case && !self.notes.iter().any(|note| note.kind == NoteKind::Case) {
            self.note(start..self.at, NoteKind::Case);
        }
        true
    }

    /// Takes the first of the words that comes next.
    fn eat_one<T: Copy>(&mut self, words: &[(&str, T)]) -> Option<T> {
        words
            .iter()
            .find_map(|(word, value)| self.eat(word).then_some(*value))
    }

    /// Takes a digit of the range if it comes next.
    fn digit(&mut self, range: std::ops::RangeInclusive<u8>) -> Option<u8> {
        let digit = self
            .rest()
            .bytes()
            .next()?
            .checked_sub(b'0')
            .filter(|digit| range.contains(digit))?;
        self.at += 1;
        Some(digit)
    }

    fn is_blank(&self, byte: u8) -> bool {
        byte == b' ' || (self.lenient && byte.is_ascii_whitespace())
    }

    fn blanks(&mut self) {
        let blanks = self.rest().bytes().take_while(|&byte| self.is_blank(byte));
        self.at += blanks.count();
    }

    fn separators(&mut self) {
        while let Some(next) = self.rest().bytes().next() {
            match next {
                b',' | b';' => self.at += 1,
                blank if self.is_blank(blank) => self.at += 1,
                // Parentheses around the whole.
                b'(' if self.lenient && self.parts.is_empty() => self.at += 1,
                b')' if self.lenient && self.text.trim_start().starts_with('(') => self.at += 1,
                b'/' if self.lenient => {
                    self.note(self.at..self.at + 1, NoteKind::Slash);
                    self.at += 1;
                }
                _ => break,
            }
        }
    }

    /// Takes a group in parentheses, with blanks before it, if `take` knows what stands in it.
    fn group(&mut self, take: impl FnOnce(&'t str) -> bool) -> bool {
        let start = self.at;
        self.blanks();
        let inner = self
            .rest()
            .strip_prefix('(')
            .and_then(|inside| inside.split_once(')'));
        if let Some((inner, _)) = inner
            && take(inner.trim_matches(' '))
        {
            self.at += inner.len() + 2;
            return true;
        }
        self.at = start;
        false
    }

    fn since(&self, start: usize) -> Box<str> {
        self.text.get(start..self.at).unwrap_or_default().into()
    }

    /// The word that begins at a place, and its end.
    fn word(&self, start: usize) -> (Box<str>, Range<usize>) {
        let rest = self.text.get(start..).unwrap_or_default();
        let ends = |c: char| c.is_ascii_whitespace() || c == ',' || c == ';';
        let word = rest.split(ends).next().unwrap_or_default();
        (word.into(), start..start + word.len())
    }

    fn order(&self, start: usize) -> ParseTnmError {
        let (found, span) = self.word(start);
        ParseTnmError::Order { found, span }
    }

    fn value(&self, start: usize) -> ParseTnmError {
        let (found, span) = self.word(start);
        ParseTnmError::Value { found, span }
    }

    fn unexpected(&self) -> ParseTnmError {
        let (found, span) = self.word(self.at);
        if let Some(foreign) = found.chars().find(|c| !c.is_ascii()) {
            return ParseTnmError::Lookalike {
                found: foreign,
                span,
            };
        }
        let letters = found.bytes().take_while(u8::is_ascii_lowercase).count();
        match found.as_bytes().get(letters) {
            Some(b'T' | b'N' | b'M') if letters > 0 => {
                let found = found.get(..letters).unwrap_or_default().into();
                ParseTnmError::Prefix {
                    found,
                    span: span.start..span.start + letters,
                }
            }
            _ => ParseTnmError::Unexpected { found, span },
        }
    }
}

/// The number that ASCII digits write without leading zeros.
fn number<N: FromStr>(text: &str) -> Option<N> {
    let text = text.trim_matches(' ');
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_canonical = text == "0" || !text.starts_with('0');
    if is_number && is_canonical {
        text.parse().ok()
    } else {
        None
    }
}
