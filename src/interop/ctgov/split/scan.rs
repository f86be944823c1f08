//! Where a value ends.

use memchr::memchr;

/// The levels `serde_json` reads; it refuses the 128th.
pub(in crate::interop::ctgov) const DEPTH: u32 = 127;

/// Follows the strings and brackets of one value, 64 bytes at a time; no byte is scanned twice.
#[derive(Default)]
pub(super) struct Scan {
    /// The next byte, from the beginning of what is held.
    pub(super) pos: usize,
    pub(super) depth: u32,
    /// One bit for each open bracket, the innermost lowest: 1 for a list.
    kinds: u128,
    /// Whether it was ever deeper than [`DEPTH`].
    pub(super) deep: bool,
    /// All ones inside a string.
    pub(super) inside: u64,
    /// 1 if the next byte is escaped.
    escape: u64,
    /// Whether to stop at line feeds.
    pub(super) by_line: bool,
    /// Whether to stop at lists in the outermost object.
    pub(super) lists: bool,
    /// The depth to report once it is come back to; 0 for none.
    pub(super) back: u32,
}

pub(super) enum Event {
    /// The value is complete.
    Closed,
    Mismatch,
    /// At a line feed.
    Line,
    /// Behind the bracket that begins a list in the outermost object.
    List,
    Back,
}

impl Scan {
    pub(super) fn new(by_line: bool, lists: bool) -> Self {
        Self {
            by_line,
            lists,
            ..Self::default()
        }
    }

    pub(super) fn run(&mut self, held: &[u8]) -> Option<Event> {
        while let Some(rest) = held.get(self.pos..).filter(|rest| !rest.is_empty()) {
            let block = rest.get(..64).unwrap_or(rest);
            let line = self.by_line.then(|| memchr(b'\n', block)).flatten();
            let event = match line {
                Some(0) => Some(Event::Line),
                _ => self.block(block, line.unwrap_or(block.len())),
            };
            if event.is_some() {
                return event;
            }
        }
        None
    }

    /// Follows the first `length` bytes, 1 to 64.
    fn block(&mut self, bytes: &[u8], length: usize) -> Option<Event> {
        let mut padded = [0; 64];
        let block = bytes.try_into().unwrap_or_else(|_| {
            let pairs = padded.iter_mut().zip(bytes);
            pairs.for_each(|(to, from)| *to = *from);
            &padded
        });
        let masks = Masks::of(block, u64::MAX >> (64 - length));
        let escaped = self.escaped(masks.slashes, length);
        let inside = up_to(masks.quotes & !escaped) ^ self.inside;
        let mut brackets = masks.brackets & !inside;
        while brackets != 0 {
            let index = brackets.trailing_zeros() as usize;
            brackets &= brackets - 1;
            let event = block.get(index).and_then(|byte| self.bracket(*byte));
            if event.is_some() {
                self.pos += index + 1;
                (self.inside, self.escape) = (0, 0);
                return event;
            }
        }
        self.inside = 0_u64.wrapping_sub(inside >> 63);
        self.pos += length;
        None
    }

    /// The escaped bytes of a block of `length`.
    fn escaped(&mut self, slashes: u64, length: usize) -> u64 {
        let mut escaped = std::mem::take(&mut self.escape);
        let mut left = slashes & !escaped;
        while left != 0 {
            let index = left.trailing_zeros() as usize;
            let next = (1 << index) << 1;
            escaped |= next;
            self.escape = u64::from(index + 1 == length);
            left &= (left - 1) & !next;
        }
        escaped
    }

    fn bracket(&mut self, byte: u8) -> Option<Event> {
        let list = matches!(byte, b'[' | b']');
        match byte {
            b'{' | b'[' => {
                self.depth = self.depth.saturating_add(1);
                if self.depth > DEPTH {
                    self.deep = true;
                } else {
                    self.kinds = self.kinds << 1 | u128::from(list);
                }
                (self.lists && list && self.depth == 2).then_some(Event::List)
            }
            b'}' | b']' => {
                if self.depth <= DEPTH {
                    if (self.kinds & 1 == 1) != list {
                        return Some(Event::Mismatch);
                    }
                    self.kinds >>= 1;
                }
                self.depth = self.depth.saturating_sub(1);
                match self.depth {
                    0 => Some(Event::Closed),
                    depth => (depth == self.back).then_some(Event::Back),
                }
            }
            _ => None,
        }
    }
}

/// One bit for each byte of a block.
#[derive(Default)]
struct Masks {
    quotes: u64,
    slashes: u64,
    /// Brackets, and a few other bytes that are sorted out later.
    brackets: u64,
}

impl Masks {
    /// The bits of `within` only.
    fn of(block: &[u8; 64], within: u64) -> Self {
        let mut masks = Self::default();
        let (words, _) = block.as_chunks::<8>();
        let mut any = 0;
        for word in words {
            any |= equal(u64::from_le_bytes(*word), b'\\');
        }
        for (index, word) in words.iter().enumerate() {
            let word = u64::from_le_bytes(*word);
            let shift = index * 8;
            masks.quotes |= gather(equal(word, b'"')) << shift;
            // The four brackets with these bits set are 0x7F; so are `Y`, `y`, `_` and 0x7F.
            masks.brackets |= gather(equal(word | (ONES * 0x26), 0x7F)) << shift;
            if any != 0 {
                masks.slashes |= gather(equal(word, b'\\')) << shift;
            }
        }
        masks.quotes &= within;
        masks.slashes &= within;
        masks.brackets &= within;
        masks
    }
}

const ONES: u64 = 0x0101_0101_0101_0101;

/// The highest bit of each byte of `word` that is `byte`.
fn equal(word: u64, byte: u8) -> u64 {
    let low = ONES * 0x7F;
    let word = word ^ (ONES * u64::from(byte));
    // The highest bit of a sum is 0 only if the rest of the byte is 0; no carry leaves a byte.
    !(((word & low) + low) | word | low)
}

/// Gathers the highest bits of eight bytes.
fn gather(bits: u64) -> u64 {
    (bits >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
}

/// Each bit is the parity of the bits up to it: ones from an opening quote to before the closing one.
fn up_to(bits: u64) -> u64 {
    [1, 2, 4, 8, 16, 32]
        .iter()
        .fold(bits, |bits, by| bits ^ bits << by)
}
