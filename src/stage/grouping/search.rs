//! Which endpoints a table leads to while some inputs are open.

use std::borrow::Cow;

use super::bits::Bits;
use super::table::GroupingTable;

/// Most branches of a search. Beyond it, every row that is still possible counts, which may be more than are.
const MAX_STEPS: usize = 10_000;

/// An input of which more than one value is possible.
#[derive(Debug)]
pub(super) struct Open<'t> {
    /// The column.
    pub(super) column: usize,
    /// Whether each value must be answered, as the subdivisions of a category that was reported without one.
    pub(super) complete: bool,
    /// The rows that fit each value.
    choices: Vec<Cow<'t, Bits>>,
    /// The rows that fit every value.
    all: Bits,
}

impl<'t> Open<'t> {
    pub(super) fn new(
        column: usize,
        complete: bool,
        choices: Vec<Cow<'t, Bits>>,
        rows: usize,
    ) -> Self {
        let mut all = Bits::all(rows);
        for choice in &choices {
            all.intersect(choice);
        }
        Self {
            column,
            complete,
            choices,
            all,
        }
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

    /// The endpoints of the first rows that fit, over every combination of the open inputs; those that must be complete
    /// come first.
    pub(super) fn endpoints(&mut self, open: &[Open<'t>], live: &Bits) -> Bits {
        self.steps += 1;
        let Some(first) = live.first() else {
            return Bits::none(self.table.endpoints.len());
        };
        let mut only = Bits::none(self.table.rows.len());
        only.insert(first);
        let Some((head, rest)) = open
            .split_first()
            .filter(|_| !open.iter().all(|open| open.all.contains(first)))
        else {
            self.rows.join(&only);
            return self.table.endpoints_of(&only);
        };
        if !self.is_exact() {
            self.rows.join(live);
            for open in open {
                self.decides(open.column);
            }
            return self.table.endpoints_of(live);
        }
        let mut parts: Vec<Bits> = Vec::new();
        for choice in &head.choices {
            let part = live.and(choice);
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        let mut endpoints: Option<Bits> = None;
        for part in parts {
            let found = self.endpoints(rest, &part);
            let is_empty = found.first().is_none();
            self.gap |= head.complete && is_empty;
            match &mut endpoints {
                None => endpoints = Some(found),
                Some(endpoints) => {
                    // A combination that no row answers does not exist, so it decides nothing.
                    if !is_empty && endpoints.first().is_some() && found != *endpoints {
                        self.decides(head.column);
                    }
                    endpoints.join(&found);
                }
            }
        }
        endpoints.unwrap_or_else(|| Bits::none(self.table.endpoints.len()))
    }

    fn decides(&mut self, column: usize) {
        if let Some(deciding) = self.deciding.get_mut(column) {
            *deciding = true;
        }
    }
}
