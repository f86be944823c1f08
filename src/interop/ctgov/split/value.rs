//! One value: how far it goes, and what its first lines say about the whole input.

use super::scan::{DEPTH, Event, Scan};
use super::window::blank;
use super::{Long, Mode, Position, Refusal, Skip, Split, Step, nct};
use std::io::Read;

/// An object or an array while it is followed.
struct Value {
    at: Position,
    limit: usize,
    /// Once it is too long.
    long: Option<Long>,
    scan: Scan,
    /// The end of the first line while it is in doubt whether the value goes on behind it.
    first_line: usize,
}

impl<R: Read> Split<R> {
    /// An object or an array.
    pub(super) fn nested(&mut self, limit: usize) -> Step {
        let mut value = Value {
            at: self.window.at,
            limit,
            long: None,
            first_line: 0,
            scan: Scan::new(
                matches!(self.mode, Mode::First | Mode::Lines),
                self.mode == Mode::First && self.seen.is_none(),
            ),
        };
        loop {
            let event = value.scan.run(self.window.held());
            if value.long.is_none() && value.scan.pos > limit {
                value.long = Some(Long(nct(self.window.front(limit))));
            }
            if value.long.is_some() {
                self.window.advance(std::mem::take(&mut value.scan.pos));
            }
            let step = match event {
                None if self.window.fill() => None,
                None => Some(self.end(value.at, value.long)),
                Some(Event::Closed) => Some(self.closed(&value)),
                Some(Event::Mismatch) => Some(self.refuse_value(
                    value.at,
                    value.scan.pos,
                    value.long,
                    "a bracket closes none of its kind",
                )),
                Some(Event::Line) => self.line_ends(&mut value),
                Some(Event::List) => self.page_begins(value.scan.pos),
                Some(Event::Back) => self.doubt_ends(&mut value),
            };
            if let Some(step) = step {
                return step;
            }
        }
    }

    fn closed(&mut self, value: &Value) -> Step {
        let (at, limit) = (value.at, value.limit);
        if let Some(Long(nct)) = value.long {
            return Step::Refuse(at, Refusal::TooLong { limit }, nct);
        }
        let (scan, start) = (&value.scan, self.window.cursor);
        let nct = scan.deep.then(|| nct(self.window.front(scan.pos)));
        self.window.advance(scan.pos);
        match nct {
            Some(nct) => Step::Refuse(at, Refusal::TooDeep { limit: DEPTH }, nct),
            None => Step::Piece(start..self.window.cursor, at),
        }
    }

    /// The line ends inside a value: a broken line, or a value on several lines.
    fn line_ends(&mut self, value: &mut Value) -> Option<Step> {
        let pos = value.scan.pos;
        let end = |byte| matches!(byte, b'\r' | b'\n');
        // Known lines need no look at the next one, which may not be there yet.
        let object =
            self.mode == Mode::Lines || self.window.peek(pos, self.limit, end) == Some(b'{');
        // No JSON goes on behind a line that ends inside a string.
        if self.mode == Mode::First && value.scan.inside == 0 {
            if !object {
                self.mode = Mode::Stream;
                value.scan.by_line = false;
                return None;
            }
            // JSON may go on with `{` only behind these: what follows that object will tell.
            let last = self.window.front(pos).trim_ascii_end().last();
            if value.long.is_none() && matches!(last, Some(b'[' | b',' | b':')) {
                (value.scan.back, value.first_line) = (value.scan.depth, pos);
                value.scan.by_line = false;
                return None;
            }
        }
        if object {
            self.mode = Mode::Lines;
        }
        Some(self.cut(value, pos))
    }

    /// Behind the object that begins the second line.
    fn doubt_ends(&mut self, value: &mut Value) -> Option<Step> {
        value.scan.back = 0;
        let next = self.window.peek(value.scan.pos, self.limit, blank);
        if value.long.is_some() || matches!(next, Some(b',' | b']' | b'}')) {
            self.mode = Mode::Stream;
            return None;
        }
        self.mode = Mode::Lines;
        Some(self.cut(value, value.first_line))
    }

    /// Refuses a line that ends at `end`.
    fn cut(&mut self, value: &Value, end: usize) -> Step {
        let found = nct(self.window.front(end));
        self.window.advance(end);
        if self.mode == Mode::First {
            self.skip = Some(Skip::ToObject);
        }
        let message = "the line ends inside a value";
        match value.long {
            Some(Long(nct)) => Step::Refuse(value.at, Refusal::TooLong { limit: self.limit }, nct),
            None => Step::Refuse(value.at, Refusal::Broken { message }, found),
        }
    }

    /// Whether the list that has just begun is the `studies` of a page; its members are then read one by one.
    fn page_begins(&mut self, pos: usize) -> Option<Step> {
        let key = self.window.front(pos.saturating_sub(1)).trim_ascii_end();
        let key = key.strip_suffix(b":")?.trim_ascii_end();
        let before = key.strip_suffix(b"\"studies\"")?.trim_ascii_end();
        if !matches!(before.last(), Some(b'{' | b',')) {
            return None;
        }
        self.window.advance(1);
        self.mode = Mode::Members;
        Some(Step::Again)
    }

    /// A string, a number or a word. There are few, so bytes are looked at one by one.
    pub(super) fn scalar(&mut self, limit: usize) -> Step {
        let at = self.window.at;
        let quoted = self.window.held().first() == Some(&b'"');
        let (mut pos, mut escape, mut long) = (usize::from(quoted), false, false);
        let complete = loop {
            let rest = self.window.held().get(pos..).unwrap_or_default();
            let end = rest
                .iter()
                .position(|&byte| ends(byte, quoted, &mut escape));
            pos += end.unwrap_or(rest.len());
            if pos > limit {
                long = true;
                self.window.advance(std::mem::take(&mut pos));
            }
            if end.is_some() {
                break !quoted || self.window.held().get(pos) == Some(&b'"');
            }
            if !self.window.fill() {
                if quoted || self.window.failure.is_some() {
                    return self.end(at, None);
                }
                break true;
            }
        };
        let message = if self.window.held().first() == Some(&b'<') {
            "XML or a page of the web; ask the registry's API of version 2 for JSON"
        } else {
            "expected a value"
        };
        if !complete {
            return self.refuse_value(at, pos, None, message);
        }
        pos += usize::from(quoted);
        if !long && !quoted && !is_word(self.window.front(pos)) {
            return self.refuse_value(at, pos, None, message);
        }
        let start = self.window.cursor;
        self.window.advance(pos);
        if long || pos > limit {
            return Step::Refuse(at, Refusal::TooLong { limit }, None);
        }
        Step::Piece(start..self.window.cursor, at)
    }

    /// Refuses a value of which `scanned` bytes were seen, and settles where reading goes on.
    fn refuse_value(
        &mut self,
        at: Position,
        scanned: usize,
        long: Option<Long>,
        message: &'static str,
    ) -> Step {
        let nct = long.map_or_else(|| nct(self.window.front(scanned)), |Long(nct)| nct);
        match self.mode {
            Mode::Lines => self.skip = Some(Skip::ToLine),
            Mode::First => self.skip = Some(Skip::ToObject),
            Mode::Stream => {
                self.window.advance(scanned);
                self.skip = Some(Skip::ToObject);
            }
            _ => self.mode = Mode::Done,
        }
        Step::Refuse(at, Refusal::Broken { message }, nct)
    }
}

/// Whether a scalar ends at this byte: behind a word, at the closing quote, or at a raw line feed.
fn ends(byte: u8, quoted: bool, escape: &mut bool) -> bool {
    if !quoted {
        return blank(byte) || b",:[]{}\"".contains(&byte);
    }
    let escaped = std::mem::replace(escape, !*escape && byte == b'\\');
    byte == b'\n' || (byte == b'"' && !escaped)
}

/// Whether this looks like a number, or is one of the three words.
fn is_word(token: &[u8]) -> bool {
    let number = matches!(token.first(), Some(b'-' | b'0'..=b'9'))
        && token
            .iter()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'));
    number || matches!(token, b"true" | b"false" | b"null")
}
