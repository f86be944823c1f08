//! What a text and factors state of the inputs of a table.

use std::borrow::Cow;

use super::bits::Bits;
use super::category::Texts;
use super::column::{Column, Input, letters};
use super::factors::{Factors, alike};
use super::search::Known;
use crate::stage::{Classification, Companion, Grade, Tnm};

/// What is stated of one input.
#[derive(Debug)]
pub(super) struct Stated<'t> {
    pub(super) known: Known<'t>,
    /// The words, for an answer that has no row.
    pub(super) words: Option<Box<str>>,
    /// Whether nothing is stated, or X.
    pub(super) is_unknown: bool,
}

impl<'t> Stated<'t> {
    fn new(known: Known<'t>, words: &str) -> Self {
        Self {
            known,
            words: Some(words.into()),
            is_unknown: false,
        }
    }

    pub(super) fn of(
        column: &'t Column,
        classification: Option<Classification>,
        tnm: &Tnm,
        factors: &Factors,
    ) -> Self {
        let texts = match &column.input {
            Input::Classification => {
                return match classification {
                    Some(classification) => code(column, letters(classification)),
                    None => unknown(column, true),
                };
            }
            Input::Factor(name) => {
                return match factors.get(name) {
                    Some(value) => code(column, value),
                    None => companion(column, name, tnm).unwrap_or_else(|| unknown(column, true)),
                };
            }
            Input::T => tnm.t().map(|t| (Texts::of_t(t), t.to_string())),
            Input::N => tnm.n().map(|n| (Texts::of_n(n), n.to_string())),
            Input::M => tnm.m().map(|m| (Texts::of_m(m), m.to_string())),
        };
        // Not every T, N and M goes with every other, so that a combination without a row says nothing.
        texts.map_or_else(
            || unknown(column, false),
            |(texts, words)| category(column, &texts, &words),
        )
    }
}

/// Nothing is stated: a blank cell fits, and where there is none, each value.
fn unknown(column: &Column, complete: bool) -> Stated<'_> {
    let value = |rows| Known::value(Cow::Borrowed(rows));
    let known = if let Some(rows) = column.rows_of_folded("") {
        value(rows)
    } else {
        let kinds = column.rows_of_each().iter().map(value);
        Known::one_of(kinds.collect(), complete).unwrap_or_else(|| value(column.rows_of_any()))
    };
    Stated {
        known,
        words: None,
        is_unknown: true,
    }
}

fn code<'t>(column: &'t Column, value: &str) -> Stated<'t> {
    Stated::new(
        Known::value(rows_or_any(column, column.rows_of(value))),
        value,
    )
}

fn rows_or_any<'t>(column: &'t Column, rows: Option<Cow<'t, Bits>>) -> Cow<'t, Bits> {
    rows.unwrap_or(Cow::Borrowed(column.rows_of_any()))
}

fn category<'t>(column: &'t Column, texts: &Texts, words: &str) -> Stated<'t> {
    let named: Vec<Cow<'_, Bits>> = texts
        .chain
        .iter()
        .filter_map(|text| column.rows_of_folded(text))
        .map(Cow::Borrowed)
        .collect();
    if texts.is_x {
        let open = unknown(column, false);
        return Stated {
            known: if named.is_empty() {
                open.known
            } else {
                open.known.named(named)
            },
            words: Some(words.into()),
            is_unknown: true,
        };
    }
    let kinds = if texts.is_divisible {
        column.kinds(&texts.stem, &named)
    } else {
        Vec::new()
    };
    let known = match (Known::one_of(kinds, true), named.is_empty()) {
        (Some(known), true) => known,
        (Some(known), false) => known.named(named),
        (None, true) => Known::value(Cow::Borrowed(column.rows_of_any())),
        (None, false) => Known::value(Cow::Borrowed(column.rows_of_any())).named(named),
    };
    Stated::new(known, words)
}

/// A grade or S category that stands behind the categories.
fn companion<'t>(column: &'t Column, name: &str, tnm: &Tnm) -> Option<Stated<'t>> {
    let of = |letter: char, value: u8| {
        let rows = column
            .rows_of(&format!("{letter}{value}"))
            .or_else(|| column.rows_of(&value.to_string()));
        Known::value(rows_or_any(column, rows))
    };
    let not_assessed = |texts: &[&str]| {
        let rows = texts.iter().find_map(|text| column.rows_of_folded(text))?;
        Some(Known::value(Cow::Borrowed(rows)))
    };
    let stem = name.split(['_', '-', ' ']).next().unwrap_or(name);
    // Grade groups of the prostate are not the G of a TNM string.
    let is_grade = stem.eq_ignore_ascii_case("grade") && !alike(name, "grade_group");
    tnm.companions().find_map(|companion| {
        let known = match *companion {
            Companion::Grade(Grade::X) if is_grade => not_assessed(&["GX", "X", "9"])?,
            Companion::Grade(Grade::Of(least, most)) if is_grade && least == most => of('G', least),
            Companion::Grade(Grade::Of(least, most)) if is_grade => {
                Known::one_of((least..=most).map(|grade| of('G', grade)).collect(), true)?
            }
            Companion::Serum(None) if stem.eq_ignore_ascii_case("s") => {
                not_assessed(&["SX", "X", "9"])?
            }
            Companion::Serum(Some(value)) if stem.eq_ignore_ascii_case("s") => of('S', value),
            _ => return None,
        };
        Some(Stated::new(known, &companion.to_string()))
    })
}
