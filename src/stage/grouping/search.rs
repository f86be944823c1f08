//! Which endpoints a table leads to while some inputs are open.

use std::borrow::Cow;

use super::bits::Bits;
use super::table::GroupingTable;

/// Most branches of a search. Beyond it, every row that is still possible counts, which may be more than are.
const MAX_STEPS: usize = 10_000;

/// What is known of one input.
#[derive(Clone, Debug)]
pub(super) struct Known<'t> {
    /// The rows that name it, then those that name what it is a subdivision of.
    named: Vec<Cow<'t, Bits>>,
    /// What it may stand for, where no row that names it answers.
    kinds: Vec<Self>,
    /// Whether each kind must be answered, or those that no row answers do not exist.
    complete: bool,
    /// Every row that it or a kind of it may fit.
    reach: Bits,
    /// The rows that fit first, whatever it stands for.
    surely: Bits,
}

impl<'t> Known<'t> {
    /// One value, with the rows that name it.
    pub(super) fn value(rows: Cow<'t, Bits>) -> Self {
        Self {
            reach: rows.clone().into_owned(),
            surely: rows.clone().into_owned(),
            named: vec![rows],
            kinds: Vec::new(),
            complete: true,
        }
    }

    /// A value that no row names, and the kinds that it may stand for, of which there is at least one.
    pub(super) fn one_of(kinds: Vec<Self>, complete: bool) -> Option<Self> {
        let reach = kinds.iter().map(|kind| kind.reach.clone());
        let surely = kinds.iter().map(|kind| kind.surely.clone());
        Some(Self {
            reach: reach.reduce(|mut rows, more| {
                rows.join(&more);
                rows
            })?,
            surely: surely.reduce(|rows, more| rows.and(&more))?,
            named: Vec::new(),
            kinds,
            complete,
        })
    }

    /// The same, with rows that name it: the most detailed first.
    pub(super) fn named(mut self, named: Vec<Cow<'t, Bits>>) -> Self {
        if let Some(first) = named.first() {
            self.surely = first.clone().into_owned();
        }
        for rows in &named {
            self.reach.join(rows);
        }
        self.named = named;
        self
    }

    pub(super) const fn reach(&self) -> &Bits {
        &self.reach
    }

    /// Whether nothing is known but what it may stand for.
    pub(super) const fn is_open(&self) -> bool {
        self.named.is_empty()
    }

    /// Whether the value is one, and has one name.
    pub(super) const fn is_plain(&self) -> bool {
        self.kinds.is_empty() && self.named.len() == 1
    }
}

/// A search and what it found.
#[derive(Debug)]
pub(super) struct Search<'t> {
    table: &'t GroupingTable,
    /// The rows that answered.
    pub(super) rows: Bits,
    /// For each column, whether the answer depends on its value.
    pub(super) deciding: Vec<bool>,
    /// Whether a value that must be answered was not.
    pub(super) gap: bool,
    steps: usize,
}

impl<'t> Search<'t> {
    pub(super) fn new(table: &'t GroupingTable) -> Self {
        Self {
            table,
            rows: Bits::none(table.rows.len()),
            deciding: vec![false; table.columns.len()],
            gap: false,
            steps: 0,
        }
    }

    /// Whether the search went on long enough to be exact.
    pub(super) const fn is_exact(&self) -> bool {
        self.steps <= MAX_STEPS
    }

    /// The endpoints over everything that the inputs may stand for; each input has the number of its column, and what is
    /// open stands before what is stated.
    ///
    /// For values that rows name, the first row that fits answers. Where none does, an input that has kinds is split into
    /// them, and each kind looks for rows on its own: `T1a` and `T1b` for `T1`.
    pub(super) fn endpoints(&mut self, inputs: &[(usize, &Known<'_>)], live: &Bits) -> Bits {
        self.steps += 1;
        let nothing = Bits::none(self.table.endpoints.len());
        let Some(first) = live.first() else {
            return nothing;
        };
        if inputs.iter().all(|(_, known)| known.surely.contains(first)) {
            return self.answer(first);
        }
        let mut split = inputs.iter().position(|(_, known)| known.is_open());
        if split.is_none() {
            if let Some(row) = first_row(inputs, live) {
                return self.answer(row);
            }
            // What need not be answered goes first, so that a gap is one for each value of it.
            let with = |complete: bool| {
                inputs
                    .iter()
                    .position(|(_, known)| !known.kinds.is_empty() && known.complete == complete)
            };
            split = with(false).or_else(|| with(true));
        }
        let Some((split, &(column, head))) =
            split.and_then(|split| Some((split, inputs.get(split)?)))
        else {
            return nothing;
        };
        if !self.is_exact() {
            self.rows.join(live);
            inputs
                .iter()
                .filter(|(_, known)| !known.kinds.is_empty())
                .for_each(|(column, _)| self.decides(*column));
            return self.table.endpoints_of(live);
        }
        let mut inputs = inputs.to_vec();
        let mut endpoints = nothing;
        let mut is_gap = false;
        let mut tried: Vec<(Bits, &Known<'_>)> = Vec::new();
        for kind in &head.kinds {
            let part = live.and(&kind.reach);
            // Plain values that leave the same rows get the same answer.
            if kind.is_plain()
                && tried
                    .iter()
                    .any(|(known, kind)| *known == part && kind.is_plain())
            {
                continue;
            }
            if let Some(input) = inputs.get_mut(split) {
                *input = (column, kind);
            }
            let found = self.endpoints(&inputs, &part);
            tried.push((part, kind));
            if found.first().is_none() {
                // A combination that no row answers does not exist, or is a gap; it decides nothing else.
                is_gap = true;
                continue;
            }
            if endpoints.first().is_some() && found != endpoints {
                self.decides(column);
            }
            endpoints.join(&found);
        }
        if is_gap && head.complete && endpoints.first().is_some() {
            self.gap = true;
            self.decides(column);
        }
        endpoints
    }

    fn answer(&mut self, row: usize) -> Bits {
        let mut only = Bits::none(self.table.rows.len());
        only.insert(row);
        self.rows.join(&only);
        self.table.endpoints_of(&only)
    }

    fn decides(&mut self, column: usize) {
        if let Some(deciding) = self.deciding.get_mut(column) {
            *deciding = true;
        }
    }
}

/// The first row that names each input, each in as much detail as possible.
fn first_row(inputs: &[(usize, &Known<'_>)], live: &Bits) -> Option<usize> {
    let first = live.first()?;
    match inputs.split_first() {
        None => Some(first),
        Some(((_, head), rest)) => head
            .named
            .iter()
            .find_map(|rows| first_row(rest, &live.and(rows))),
    }
}
