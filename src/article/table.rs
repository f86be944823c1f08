//! Tables.

use super::{Statistic, Subject};
use crate::outcome::Outcome;
use crate::value::{Id, Quantity, Text, record};

record! {
    /// A table whose cells are typed one by one.
    pub struct DataTable {
        /// The headings of its columns.
        pub columns: Vec<Text>,
        /// Its rows.
        pub rows: Vec<Row>,
    } optional {
        /// Its title.
        pub caption: Option<Text>,
    }
}

record! {
    /// A row of a table, with a cell for each column.
    pub struct Row {
        /// Its cells.
        pub cells: Vec<Cell>,
    } optional {
    }
}

record! {
    /// A cell of a table.
    pub enum Cell {
        /// Words.
        Text(Text),
        /// A number.
        Number(Quantity),
        /// A record of the catalog.
        Record(Mention),
    }
}

record! {
    /// A record of the catalog where a text names it.
    pub struct Mention {
        /// The record.
        pub subject: Subject,
    } optional {
        /// The words of the text, where they differ from the record's name.
        pub text: Option<Text>,
    }
}

record! {
    /// A table of outcomes: a row for each metric, a column for each arm.
    pub struct OutcomeTable {
        /// The outcomes, in the order of the rows.
        pub outcomes: Vec<Id<Outcome>>,
    } optional {
        /// Its title.
        pub caption: Option<Text>,
        /// The heading of the column with the metrics.
        pub metric_heading: Option<Text>,
    }
}

record! {
    /// A table of a statistic: a row for each category.
    pub struct StatisticTable {
        /// The statistic.
        pub statistic: Id<Statistic>,
    } optional {
        /// Its title.
        pub caption: Option<Text>,
        /// The heading of the column with the categories.
        pub category_heading: Option<Text>,
        /// The heading of the column with the numbers.
        pub value_heading: Option<Text>,
    }
}
