//! What the parsers of several identifiers look for.

use std::fmt;

/// The first character of `text` that is no ASCII digit, and its byte; the text stands `before` bytes into the whole.
pub(super) fn not_a_digit(text: &str, before: usize) -> Option<(char, usize)> {
    text.char_indices()
        .find(|(_, c)| !c.is_ascii_digit())
        .map(|(at, found)| (found, before + at))
}

/// The number that the ASCII digits of a text make, whatever stands between them; at most 19 digits.
pub(super) fn number(text: &str) -> u64 {
    digits(text).fold(0, |number, digit| {
        number.wrapping_mul(10).wrapping_add(u64::from(digit))
    })
}

/// The ASCII digits of a text.
pub(super) fn digits(text: &str) -> impl DoubleEndedIterator<Item = u8> {
    text.bytes()
        .filter(u8::is_ascii_digit)
        .map(|digit| digit - b'0')
}

/// The first character that departs from a shape, its byte, and what should stand there.
///
/// In a shape `0` is any digit, `X` a digit or `X`, and `-`, `.`, `5` and `C` are themselves.
pub(super) fn misfit(text: &str, shape: &'static str) -> Option<(char, usize, &'static str)> {
    let places = shape.chars().zip(text.char_indices());
    places
        .map(|(place, (at, found))| match place {
            '0' => (found, at, "a digit", found.is_ascii_digit()),
            'X' => (
                found,
                at,
                "a digit or `X`",
                found.is_ascii_digit() || found == 'X',
            ),
            '-' => (found, at, "`-`", found == '-'),
            '.' => (found, at, "`.`", found == '.'),
            '5' => (found, at, "`5`", found == '5'),
            _ => (found, at, "`C`", found == 'C'),
        })
        .find(|(.., fits)| !fits)
        .map(|(found, at, expected, _)| (found, at, expected))
}

/// At most `N` ASCII characters without heap.
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub(super) struct Ascii<const N: usize>([u8; N]);

impl<const N: usize> Ascii<N> {
    /// Keeps a text that the caller found to be ASCII of at most `N` characters.
    pub(super) fn new(text: &str) -> Self {
        let mut kept = [0; N];
        kept.iter_mut()
            .zip(text.bytes())
            .for_each(|(place, byte)| *place = byte);
        Self(kept)
    }

    pub(super) fn as_str(&self) -> &str {
        let end = self.0.iter().position(|byte| *byte == 0).unwrap_or(N);
        // ASCII is UTF-8.
        std::str::from_utf8(self.0.get(..end).unwrap_or_default()).unwrap_or_default()
    }
}

impl<const N: usize> fmt::Debug for Ascii<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}
