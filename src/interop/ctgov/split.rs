//! Finds the JSON studies in a stream of bytes and holds one of them at a time.
//!
//! Brackets and strings are followed, nothing else: whether a piece is JSON inside is found by
//! whoever reads it, and told back by [`Split::broken`].
//!
//! The text is an array if it begins with `[`, a page if its first object has a list `studies`,
//! lines if the first line holds whole values or is broken before a line that begins with `{`,
//! and else objects one behind the other.

mod scan;
mod value;
mod window;

pub(super) use scan::DEPTH;

use memchr::memmem;
use std::io::Read;
use std::ops::Range;
use window::Window;

/// The longest other member of a page that is kept.
const MEMBER: usize = 64 * 1024;
/// The number of other members that are kept, so that a page of nothing else stays bounded.
const MEMBERS: usize = 64;
const TOO_LONG: &str = "(left out: more than 65536 bytes or 127 levels)";

/// An NCT number, as in `NCT01234567`.
pub(super) type Nct = [u8; 11];

/// The place of a byte in the input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Position {
    /// Bytes before it, a byte order mark included.
    pub(super) offset: u64,
    /// The line, from 1.
    pub(super) line: u64,
    /// The column in bytes, from 1; a byte order mark takes none.
    pub(super) column: u64,
}

/// One piece of the input.
#[derive(Debug)]
pub(super) enum Piece<'a> {
    /// From the first to the last byte of one JSON value; one that begins with `{` may be a study.
    Study { text: &'a str, at: Position },
    /// A piece that cannot be read, or text that is no piece.
    Refused {
        at: Position,
        why: Refusal,
        nct: Option<Nct>,
    },
}

/// Why there is no piece.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(super) enum Refusal {
    #[error("longer than {limit} bytes")]
    TooLong { limit: usize },
    #[error("nested deeper than {limit} levels")]
    TooDeep { limit: u32 },
    #[error("no UTF-8 at byte {at_offset}")]
    NotUtf8 { at_offset: u64 },
    #[error("{message}")]
    Broken { message: &'static str },
    #[error("the input ends here before the text is complete")]
    Ended,
    #[error("cannot read on: {0}")]
    Io(std::io::Error),
}

/// The pieces of an input.
pub(super) struct Split<R> {
    window: Window<R>,
    limit: usize,
    mode: Mode,
    wants: Wants,
    /// Whether the list of studies is a member of a page.
    page: bool,
    /// The line of the first piece.
    seen: Option<u64>,
    skip: Option<Skip>,
    rest: Vec<(String, String)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// Nothing decided: the first line is being read.
    First,
    Lines,
    /// Objects one behind the other, on any number of lines.
    Stream,
    /// The elements of an array.
    Elements,
    /// The members of a page.
    Members,
    /// Behind an array or a page.
    Tail,
    Done,
}

/// What may come next in an array or a page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wants {
    ItemOrEnd,
    CommaOrEnd,
    Item,
}

/// Where reading goes on after broken text.
#[derive(Clone, Copy)]
enum Skip {
    ToLine,
    /// To the next line that begins with `{`: text that is no JSON at all is reported once, not line by line.
    ToObject,
}

/// What is kept of a value that is too long.
#[derive(Clone, Copy)]
struct Long(Option<Nct>);

enum Step {
    Again,
    Piece(Range<usize>, Position),
    Refuse(Position, Refusal, Option<Nct>),
    End,
}

impl<R: Read> Split<R> {
    /// Reads from `reader`; no piece is longer than `limit` bytes.
    pub(super) fn new(reader: R, limit: usize) -> Self {
        Self {
            window: Window::new(reader),
            limit,
            mode: Mode::First,
            wants: Wants::ItemOrEnd,
            page: false,
            seen: None,
            skip: None,
            rest: Vec::new(),
        }
    }

    /// The next piece; `None` at the end, and ever after.
    pub(super) fn next(&mut self) -> Option<Piece<'_>> {
        let (range, at) = loop {
            match self.step() {
                Step::Again => {}
                Step::Piece(range, at) => break (range, at),
                Step::Refuse(at, why, nct) => return Some(Piece::Refused { at, why, nct }),
                Step::End => return None,
            }
        };
        let bytes = self.window.passed(range);
        Some(match str::from_utf8(bytes) {
            Ok(text) => Piece::Study { text, at },
            Err(error) => Piece::Refused {
                at,
                why: Refusal::NotUtf8 {
                    at_offset: at.offset + error.valid_up_to() as u64,
                },
                nct: nct(bytes),
            },
        })
    }

    /// To be called when the last piece turned out to be no JSON.
    ///
    /// In an array or a page nothing behind it can be trusted, and the pieces end. Of lines the
    /// next one is read.
    pub(super) fn broken(&mut self) {
        match self.mode {
            Mode::First | Mode::Stream => {}
            Mode::Lines => self.skip = Some(Skip::ToLine),
            _ => self.mode = Mode::Done,
        }
    }

    /// The other members of a page as far as they were read: key and value as they are written.
    pub(super) fn rest(&self) -> &[(String, String)] {
        &self.rest
    }

    fn step(&mut self) -> Step {
        match self.skip.take() {
            Some(Skip::ToLine) => _ = self.window.skip_line(),
            Some(Skip::ToObject) => while !matches!(self.window.skip_line(), Some(b'{') | None) {},
            None => {}
        }
        let step = match self.mode {
            Mode::First | Mode::Lines | Mode::Stream => self.loose(),
            Mode::Elements | Mode::Members => self.listed(),
            Mode::Tail if self.window.blanks().is_some() => {
                self.mode = Mode::Done;
                self.refuse_text("text behind the end of the list of studies")
            }
            Mode::Tail | Mode::Done => Step::End,
        };
        match (step, self.window.failure.take()) {
            (Step::End, Some(error)) => {
                self.mode = Mode::Done;
                Step::Refuse(self.window.at, Refusal::Io(error), None)
            }
            (step, failure) => {
                self.window.failure = failure;
                step
            }
        }
    }

    /// A value that is in no array and no page.
    fn loose(&mut self) -> Step {
        let Some(byte) = self.window.blanks() else {
            return Step::End;
        };
        let line = self.window.at.line;
        if self.mode == Mode::First {
            if self.seen.is_none() && byte == b'[' {
                self.window.advance(1);
                self.mode = Mode::Elements;
                return Step::Again;
            }
            if self.seen.is_some_and(|seen| seen != line) {
                self.mode = Mode::Lines;
            }
        }
        let step = self.item(byte, self.limit);
        // Behind broken text the next line is taken for the first one.
        if !matches!(
            step,
            Step::Again | Step::Refuse(_, Refusal::Broken { .. }, _)
        ) {
            self.seen.get_or_insert(line);
        }
        step
    }

    /// An element, a member, or what stands between them.
    fn listed(&mut self) -> Step {
        let elements = self.mode == Mode::Elements;
        let Some(byte) = self.window.blanks() else {
            return self.end(self.window.at, None);
        };
        match (self.wants, byte) {
            (Wants::ItemOrEnd | Wants::CommaOrEnd, b']') if elements => {
                self.mode = if self.page { Mode::Members } else { Mode::Tail };
                self.wants = Wants::CommaOrEnd;
            }
            (Wants::ItemOrEnd | Wants::CommaOrEnd, b'}') if !elements => self.mode = Mode::Tail,
            (Wants::CommaOrEnd, b',') => self.wants = Wants::Item,
            (Wants::ItemOrEnd | Wants::Item, _) if elements => {
                self.wants = Wants::CommaOrEnd;
                return self.item(byte, self.limit);
            }
            (Wants::ItemOrEnd | Wants::Item, b'"') => return self.member(),
            _ => {
                self.mode = Mode::Done;
                return self.refuse_text("a comma, a closing bracket or a value is missing");
            }
        }
        self.window.advance(1);
        Step::Again
    }

    /// One member of a page: the studies, or one that is kept.
    fn member(&mut self) -> Step {
        let key = match self.scalar(MEMBER) {
            Step::Piece(range, _) => {
                let quoted = self.window.passed(range);
                let end = quoted.len().saturating_sub(1);
                text(quoted.get(1..end).unwrap_or_default())
            }
            other => {
                self.mode = Mode::Done;
                return other;
            }
        };
        match self.window.blanks() {
            Some(b':') => self.window.advance(1),
            Some(_) => {
                self.mode = Mode::Done;
                return self.refuse_text("a colon is missing");
            }
            None => return self.end(self.window.at, None),
        }
        let Some(byte) = self.window.blanks() else {
            return self.end(self.window.at, None);
        };
        if key == "studies" && byte == b'[' {
            self.window.advance(1);
            (self.mode, self.wants, self.page) = (Mode::Elements, Wants::ItemOrEnd, true);
            return Step::Again;
        }
        let text = match self.item(byte, MEMBER) {
            Step::Piece(range, _) => text(self.window.passed(range)),
            Step::Refuse(_, Refusal::TooLong { .. } | Refusal::TooDeep { .. }, _) => {
                TOO_LONG.to_owned()
            }
            other => return other,
        };
        if self.rest.len() < MEMBERS {
            self.rest.push((key, text));
        }
        self.wants = Wants::CommaOrEnd;
        Step::Again
    }

    /// Any JSON value that begins with `byte`.
    fn item(&mut self, byte: u8, limit: usize) -> Step {
        match byte {
            b'{' | b'[' => self.nested(limit),
            _ => self.scalar(limit),
        }
    }

    fn refuse_text(&self, message: &'static str) -> Step {
        Step::Refuse(self.window.at, Refusal::Broken { message }, None)
    }

    /// The input ends where it must not.
    fn end(&mut self, at: Position, long: Option<Long>) -> Step {
        self.mode = Mode::Done;
        let nct = long.map_or_else(|| nct(self.window.held()), |Long(nct)| nct);
        let why = self
            .window
            .failure
            .take()
            .map_or(Refusal::Ended, Refusal::Io);
        Step::Refuse(at, why, nct)
    }
}

/// The NCT number under the first key `nctId` that has one.
pub(super) fn nct(bytes: &[u8]) -> Option<Nct> {
    const KEY: &[u8] = b"\"nctId\"";
    memmem::find_iter(bytes, KEY).find_map(|index| {
        let value = bytes
            .get(index + KEY.len()..)?
            .trim_ascii_start()
            .strip_prefix(b":")?;
        let value = value.trim_ascii_start().strip_prefix(b"\"")?;
        let number = value
            .first_chunk::<11>()
            .filter(|_| value.get(11) == Some(&b'"'))?;
        let digits = number.strip_prefix(b"NCT")?;
        digits.iter().all(u8::is_ascii_digit).then_some(*number)
    })
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
