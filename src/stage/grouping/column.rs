//! A column of a grouping table: the values that its cells name, and which rows each value fits.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use rust_decimal::Decimal;

use super::bits::Bits;
use super::factors::alike;
use super::search::Known;
use crate::stage::Classification;

/// Most levels of subdivisions: `T1`, `T1a`, `T1a1`, `T1a1(m)`, and some to spare.
const MAX_KINDS: u8 = 6;

/// What a column of a grouping table asks for.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Input {
    /// Whether the stage is clinical, pathological or post-therapy.
    Classification,
    /// The T category.
    T,
    /// The N category.
    N,
    /// The M category.
    M,
    /// A prognostic factor, by the table's name for it.
    Factor(Box<str>),
}

impl Input {
    /// Whether two columns ask for the same thing.
    pub(super) fn is_alike(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Factor(one), Self::Factor(other)) => alike(one, other),
            _ => self == other,
        }
    }

    const fn letter(&self) -> Option<u8> {
        match self {
            Self::T => Some(b'T'),
            Self::N => Some(b'N'),
            Self::M => Some(b'M'),
            Self::Classification | Self::Factor(_) => None,
        }
    }
}

impl fmt::Display for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Classification => "classification",
            Self::T => "T",
            Self::N => "N",
            Self::M => "M",
            Self::Factor(name) => name,
        })
    }
}

/// The letters of a table for a classification: `c`, `p`, `yc`, `yp`, `r`, `a`.
pub(super) const fn letters(classification: Classification) -> &'static str {
    match classification {
        Classification::Clinical => "c",
        Classification::Pathological => "p",
        Classification::PostTherapyClinical => "yc",
        Classification::PostTherapyPathological => "yp",
        Classification::Recurrence => "r",
        Classification::Autopsy => "a",
    }
}

/// What a cell says: any value, or some of the values that its column names.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Cell {
    Any,
    /// The alternatives, as the table writes them.
    Of(Vec<Box<str>>),
}

/// How ranges of numbers are read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Ranges {
    /// An end that the column also names by itself is not part of the range: beside `10`, `10-20` begins above 10.
    OpenAtNamedEnds,
    /// Both ends are part of the range.
    Closed,
}

/// The numbers that an entry takes in, each end with whether it is part of them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Span {
    least: Option<(Decimal, bool)>,
    greatest: Option<(Decimal, bool)>,
}

impl Span {
    /// `7`, `<10`, `<=10`, `>20`, `>=55`, `10-20`.
    fn of(entry: &str) -> Option<Self> {
        let number = |text: &str| text.trim().parse::<Decimal>().ok();
        let (least, greatest) = if let Some(rest) = entry.strip_prefix("<=") {
            (None, Some((number(rest)?, true)))
        } else if let Some(rest) = entry.strip_prefix(">=") {
            (Some((number(rest)?, true)), None)
        } else if let Some(rest) = entry.strip_prefix('<') {
            (None, Some((number(rest)?, false)))
        } else if let Some(rest) = entry.strip_prefix('>') {
            (Some((number(rest)?, false)), None)
        } else if let Some(value) = number(entry) {
            (Some((value, true)), Some((value, true)))
        } else {
            let (low, high) = entry.split_once('-')?;
            (Some((number(low)?, true)), Some((number(high)?, true)))
        };
        Some(Self { least, greatest })
    }

    fn exact(self) -> Option<Decimal> {
        match (self.least, self.greatest) {
            (Some((low, true)), Some((high, true))) if low == high => Some(low),
            _ => None,
        }
    }

    fn contains(self, value: Decimal) -> bool {
        self.least
            .is_none_or(|(low, within)| value > low || (within && value == low))
            && self
                .greatest
                .is_none_or(|(high, within)| value < high || (within && value == high))
    }

    fn ends(self) -> impl Iterator<Item = Decimal> {
        [self.least, self.greatest]
            .into_iter()
            .flatten()
            .map(|(end, _)| end)
    }
}

/// What the cells of a column name, and the rows whose cells name it.
#[derive(Clone, Debug, Eq, PartialEq)]
struct Entry {
    /// As the table writes it.
    text: Box<str>,
    /// In the form of [`folded`].
    folded: Box<str>,
    span: Option<Span>,
    rows: Bits,
}

/// A column, made ready for look-ups.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Column {
    pub(super) input: Input,
    entries: Vec<Entry>,
    ranges: Ranges,
    /// The rows of each value that the column tells apart from others.
    distinct: Vec<Bits>,
    /// The rows that take any value, also one that no cell names.
    any: Bits,
}

/// Drops what tables and texts write differently: case, blanks, and the letters before a category (`cT1a`, `pIS`, `c0`).
pub(super) fn folded(input: &Input, entry: &str) -> Box<str> {
    let text: String = entry
        .chars()
        .filter(|c| *c != ' ')
        .map(|c| c.to_ascii_uppercase())
        .collect();
    let Some(letter) = input.letter() else {
        return text.into();
    };
    let is_value = |rest: &str| {
        rest.starts_with(|c: char| c.is_ascii_digit() || c == 'X' || c == 'A')
            || rest.starts_with("IS")
    };
    let rest = ["", "C", "P", "YC", "YP"].into_iter().find_map(|prefix| {
        let rest = text.strip_prefix(prefix)?;
        let value = rest.strip_prefix(char::from(letter)).unwrap_or(rest);
        is_value(value).then_some(value)
    });
    rest.unwrap_or(&text).into()
}

impl Column {
    /// Takes the cells of a column, one for each row.
    pub(super) fn new(input: Input, cells: &[&Cell], ranges: Ranges) -> Self {
        let rows = cells.len();
        let mut any = Bits::none(rows);
        let mut entries: Vec<Entry> = Vec::new();
        let mut known: HashMap<Box<str>, usize> = HashMap::new();
        for (row, cell) in cells.iter().enumerate() {
            let Cell::Of(alternatives) = *cell else {
                any.insert(row);
                continue;
            };
            for text in alternatives {
                let folded = folded(&input, text);
                let at = *known.entry(folded.clone()).or_insert_with(|| {
                    entries.push(Entry {
                        text: text.clone(),
                        folded,
                        span: Span::of(text),
                        rows: Bits::none(rows),
                    });
                    entries.len() - 1
                });
                if let Some(entry) = entries.get_mut(at) {
                    entry.rows.insert(row);
                }
            }
        }
        // Categories and codes are no numbers, though "1" could be one; a range or an inequality makes a column of them.
        let of_numbers = input.letter().is_none()
            && entries
                .iter()
                .filter_map(|entry| entry.span)
                .any(|span| span.exact().is_none());
        if !of_numbers {
            for entry in &mut entries {
                entry.span = None;
            }
        }
        for entry in &mut entries {
            entry.rows.join(&any);
        }
        let mut column = Self {
            input,
            entries,
            ranges,
            distinct: Vec::new(),
            any,
        };
        column.distinct = column.distinct_values();
        column
    }

    /// The rows of each code, and of each stretch of numbers in which no cell tells a difference.
    fn distinct_values(&self) -> Vec<Bits> {
        let mut distinct: Vec<Bits> = Vec::new();
        let codes = self.entries.iter().filter(|entry| entry.span.is_none());
        let codes = codes.map(|entry| entry.rows.clone());
        let numbers = self.samples().into_iter();
        for rows in codes.chain(numbers.filter_map(|number| self.rows_of_number(number))) {
            if !distinct.contains(&rows) {
                distinct.push(rows);
            }
        }
        if distinct.is_empty() {
            distinct.push(self.any.clone());
        }
        distinct
    }

    /// Each end of a range, a number between each two, and one beyond either end.
    fn samples(&self) -> Vec<Decimal> {
        let spans = self.entries.iter().filter_map(|entry| entry.span);
        let mut ends: Vec<Decimal> = spans.flat_map(Span::ends).collect();
        ends.sort_unstable();
        ends.dedup();
        let between = ends.windows(2).filter_map(|pair| match pair {
            [low, high] => Some(low.checked_add(*high)? / Decimal::TWO),
            _ => None,
        });
        let beyond = [
            ends.first().and_then(|end| end.checked_sub(Decimal::ONE)),
            ends.last().and_then(|end| end.checked_add(Decimal::ONE)),
        ];
        let mut samples: Vec<Decimal> = between.chain(beyond.into_iter().flatten()).collect();
        samples.extend(ends);
        samples
    }

    /// The rows that fit a number, if a cell names it or a range that it is in.
    fn rows_of_number(&self, number: Decimal) -> Option<Bits> {
        let spans = || {
            self.entries
                .iter()
                .filter_map(|entry| Some((entry.span?, &entry.rows)))
        };
        let named = self.ranges == Ranges::OpenAtNamedEnds
            && spans().any(|(span, _)| span.exact() == Some(number));
        spans()
            .filter(|(span, _)| {
                if named {
                    span.exact() == Some(number)
                } else {
                    span.contains(number)
                }
            })
            .map(|(_, rows)| rows.clone())
            .reduce(|mut rows, more| {
                rows.join(&more);
                rows
            })
    }

    /// The rows that fit a value, if a cell names it.
    pub(super) fn rows_of(&self, value: &str) -> Option<Cow<'_, Bits>> {
        let folded = folded(&self.input, value);
        self.rows_of_folded(&folded).map(Cow::Borrowed).or_else(|| {
            let number = value.trim().parse().ok()?;
            self.rows_of_number(number).map(Cow::Owned)
        })
    }

    /// The rows that fit a value in the form of [`folded`], if a cell names it.
    pub(super) fn rows_of_folded(&self, value: &str) -> Option<&Bits> {
        let entry = self.entries.iter().find(|entry| &*entry.folded == value);
        entry.map(|entry| &entry.rows)
    }

    /// The subdivisions of a value that the column names, each with what names it before `named`, which names the value: T1a
    /// and T1b for T1. Those of a subdivision are kinds of it.
    pub(super) fn kinds<'t>(&'t self, value: &str, named: &[Cow<'t, Bits>]) -> Vec<Known<'t>> {
        self.kinds_to(value, named, MAX_KINDS)
    }

    fn kinds_to<'t>(&'t self, value: &str, named: &[Cow<'t, Bits>], levels: u8) -> Vec<Known<'t>> {
        let Some(levels) = levels.checked_sub(1) else {
            return Vec::new();
        };
        let is_below =
            |entry: &str, value: &str| entry.len() > value.len() && entry.starts_with(value);
        let below: Vec<&Entry> = self
            .entries
            .iter()
            .filter(|entry| is_below(&entry.folded, value))
            .collect();
        let next = below.iter().filter(|entry| {
            let is_between = |other: &&&Entry| is_below(&entry.folded, &other.folded);
            !below.iter().any(|other| is_between(&other))
        });
        next.map(|entry| {
            let own = Cow::Borrowed(&entry.rows);
            let chain: Vec<Cow<'t, Bits>> = [own.clone()]
                .into_iter()
                .chain(named.iter().cloned())
                .collect();
            let kinds = self.kinds_to(&entry.folded, &chain, levels);
            Known::one_of(kinds, true)
                .unwrap_or_else(|| Known::value(own))
                .named(chain)
        })
        .collect()
    }

    /// The rows that take any value, also one that no cell names.
    pub(super) const fn rows_of_any(&self) -> &Bits {
        &self.any
    }

    /// The rows of each value that the column tells apart from others.
    pub(super) fn rows_of_each(&self) -> &[Bits] {
        &self.distinct
    }

    /// What the cells name, as the table writes it.
    pub(super) fn values(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| &*entry.text)
    }
}
