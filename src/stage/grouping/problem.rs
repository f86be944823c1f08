//! What is wrong with a grouping table.

use std::borrow::Cow;

use super::bits::Bits;
use super::search::{Known, Search};
use super::table::GroupingTable;

/// Two rows of a table that contradict, repeat or hide each other; rows count from 1.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum TableProblem {
    /// Some combination fits both rows, and they lead to different groups; the first one holds.
    #[error("rows {first} and {second} contradict each other: some combination fits both")]
    Contradiction {
        /// The row that holds.
        first: usize,
        /// The later row.
        second: usize,
    },
    /// Some combination fits both rows, and they lead to the same group.
    #[error("rows {first} and {second} overlap, with the same group")]
    Overlap {
        /// The earlier row.
        first: usize,
        /// The later row.
        second: usize,
    },
    /// Earlier rows take every combination that fits the row.
    #[error("row {row} is never reached: the rows before it take every combination that fits it")]
    Unreachable {
        /// The row.
        row: usize,
    },
}

impl TableProblem {
    /// The problems of a table: of each row, whether it is reached, and the first row before it with which it clashes.
    pub(super) fn of(table: &GroupingTable, unordered: bool) -> Vec<Self> {
        let count = table.rows.len();
        let mut problems = Vec::new();
        let mut before = Bits::none(count);
        for index in 0..count {
            // The rows that fit some combination that this row fits, and what each column leaves open to it.
            let mut alike = before.clone();
            let mut open = Vec::new();
            for (number, column) in table.columns.iter().enumerate() {
                let each = column.rows_of_each().iter();
                let mut choices: Vec<&Bits> = each.filter(|rows| rows.contains(index)).collect();
                let any = column.rows_of_any();
                if any.contains(index) {
                    choices.push(any);
                }
                let mut some = Bits::none(count);
                for choice in &choices {
                    some.join(choice);
                }
                alike.intersect(&some);
                if choices.len() > 1 {
                    let kinds = choices.into_iter().map(Cow::Borrowed).map(Known::value);
                    open.extend(Known::one_of(kinds.collect(), true).map(|known| (number, known)));
                } else if let Some(choice) = choices.first() {
                    alike.intersect(choice);
                }
            }
            before.insert(index);
            let Some(first) = alike.first() else {
                continue;
            };
            let mut search = Search::new(table);
            let open: Vec<(usize, &Known<'_>)> = open
                .iter()
                .map(|(number, known)| (*number, known))
                .collect();
            let found = search.endpoints(&open, &alike);
            let row = index + 1;
            if search.is_exact() && !search.gap && found.first().is_some() {
                problems.push(Self::Unreachable { row });
            } else if unordered {
                let endpoint = |index: usize| table.rows.get(index).map(|row| row.endpoint);
                let clash = alike
                    .iter()
                    .find(|&other| endpoint(other) != endpoint(index));
                problems.push(match clash {
                    Some(other) => Self::Contradiction {
                        first: other + 1,
                        second: row,
                    },
                    None => Self::Overlap {
                        first: first + 1,
                        second: row,
                    },
                });
            }
        }
        problems
    }
}
