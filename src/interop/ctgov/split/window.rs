//! The part of the input that is held.

use super::Position;
use memchr::{memchr, memchr_iter, memrchr};
use std::io::{ErrorKind, Read};
use std::ops::Range;

/// The size of one read.
const CHUNK: usize = 64 * 1024;

/// The bytes that were read and not yet passed.
pub(super) struct Window<R> {
    reader: R,
    bytes: Vec<u8>,
    pub(super) cursor: usize,
    filled: usize,
    pub(super) at: Position,
    started: bool,
    ended: bool,
    pub(super) failure: Option<std::io::Error>,
}

impl<R: Read> Window<R> {
    pub(super) fn new(reader: R) -> Self {
        Self {
            reader,
            bytes: Vec::new(),
            cursor: 0,
            filled: 0,
            at: Position {
                offset: 0,
                line: 1,
                column: 1,
            },
            started: false,
            ended: false,
            failure: None,
        }
    }

    pub(super) fn held(&self) -> &[u8] {
        self.bytes.get(self.cursor..self.filled).unwrap_or_default()
    }

    /// The first `length` bytes that are held.
    pub(super) fn front(&self, length: usize) -> &[u8] {
        let held = self.held();
        held.get(..length).unwrap_or(held)
    }

    /// Bytes that were passed since the last read.
    pub(super) fn passed(&self, range: Range<usize>) -> &[u8] {
        self.bytes.get(range).unwrap_or_default()
    }

    /// Reads once; false at the end of the input.
    pub(super) fn fill(&mut self) -> bool {
        if self.ended {
            return false;
        }
        self.make_room();
        let end = self.filled.saturating_add(CHUNK);
        loop {
            let room = self.bytes.get_mut(self.filled..end).unwrap_or_default();
            match self.reader.read(room) {
                Ok(0) => break,
                Ok(count) => {
                    self.filled += count.min(CHUNK);
                    return true;
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => {
                    self.failure = Some(error);
                    break;
                }
            }
        }
        self.ended = true;
        false
    }

    /// Makes room for one read. The bytes move only when more than they were passed or the room ends.
    fn make_room(&mut self) {
        let kept = self.filled - self.cursor;
        let short = self.bytes.len() - self.filled < CHUNK;
        if self.cursor > 0 && (short || self.cursor >= kept.max(CHUNK)) {
            self.bytes.copy_within(self.cursor..self.filled, 0);
            (self.cursor, self.filled) = (0, kept);
        }
        if self.bytes.len() - self.filled < CHUNK {
            self.bytes.resize(self.filled + self.filled.max(CHUNK), 0);
        }
    }

    /// Passes `count` bytes.
    pub(super) fn advance(&mut self, count: usize) {
        let passed = self.front(count);
        let count = passed.len();
        let lines = memchr_iter(b'\n', passed).count();
        // Most pieces have no line feed, and need no second search.
        self.at.column = match lines {
            0 => self.at.column + count as u64,
            _ => (count - memrchr(b'\n', passed).unwrap_or_default()) as u64,
        };
        self.at.line += lines as u64;
        self.at.offset += count as u64;
        self.cursor += count;
    }

    /// Passes blanks and gives the byte behind them.
    pub(super) fn blanks(&mut self) -> Option<u8> {
        if !self.started {
            self.started = true;
            self.byte_order_mark();
        }
        loop {
            let held = self.held();
            let found = held.iter().position(|&byte| !blank(byte));
            let byte = found.and_then(|index| held.get(index)).copied();
            self.advance(found.unwrap_or(usize::MAX));
            if byte.is_some() || !self.fill() {
                return byte;
            }
        }
    }

    fn byte_order_mark(&mut self) {
        while self.held().len() < 3 && self.fill() {}
        if self.held().starts_with("\u{feff}".as_bytes()) {
            self.cursor += 3;
            self.at.offset += 3;
        }
    }

    /// The first byte from `pos` on that is not to be skipped, looked for in `limit` bytes.
    pub(super) fn peek(&mut self, pos: usize, limit: usize, skip: fn(u8) -> bool) -> Option<u8> {
        let mut ahead = pos;
        loop {
            match self.held().get(ahead).copied() {
                Some(byte) if !skip(byte) => return Some(byte),
                Some(_) if ahead - pos > limit => return None,
                Some(_) => ahead += 1,
                None if self.fill() => {}
                None => return None,
            }
        }
    }

    /// Passes the rest of the line and gives the first byte of the next one; none only at the end of the input.
    pub(super) fn skip_line(&mut self) -> Option<u8> {
        loop {
            let end = memchr(b'\n', self.held());
            self.advance(end.map_or(usize::MAX, |end| end + 1));
            if end.is_some() || !self.fill() {
                break;
            }
        }
        while self.held().is_empty() && self.fill() {}
        self.held().first().copied()
    }
}

pub(super) fn blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}
