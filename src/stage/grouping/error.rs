//! Why a text is no grouping table.

/// Why a text is no [`GroupingTable`](super::GroupingTable). Lines and rows count from 1; the heading of a CSV is line 1.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum GroupingTableError {
    /// The text is no CSV with these columns.
    #[error(
        "not a CSV with the columns edition, site, classification, t, n, m, factors, stage_group: {0}"
    )]
    Csv(Box<str>),
    /// The text is no JSON of this form.
    #[error("not the JSON of a grouping table: {0}")]
    Json(Box<str>),
    /// No rows.
    #[error("the table has no rows")]
    Empty,
    /// More rows than [`GroupingTable::MAX_ROWS`](super::GroupingTable::MAX_ROWS).
    #[error(
        "{found} rows; a grouping table has at most {} rows",
        super::GroupingTable::MAX_ROWS
    )]
    TooManyRows {
        /// How many.
        found: usize,
    },
    /// Rows of more than one edition or site.
    #[error(
        "row {row} is of `{found}`, the rows before it of `{expected}`: load one table for each edition and site"
    )]
    SeveralTables {
        /// The row.
        row: usize,
        /// Its edition and site.
        found: Box<str>,
        /// Those of the first row.
        expected: Box<str>,
    },
    /// A blank cell, or a blank between two `|`.
    #[error("row {row}: an alternative of `{column}` is blank; write `*` for any value")]
    Blank {
        /// The row.
        row: usize,
        /// The column.
        column: &'static str,
    },
    /// More factors than [`GroupingTable::MAX_FACTORS`](super::GroupingTable::MAX_FACTORS).
    #[error(
        "{found} factors; a grouping table has at most {} factors",
        super::GroupingTable::MAX_FACTORS
    )]
    TooManyFactors {
        /// How many.
        found: usize,
    },
    /// An input that stands twice: two columns of a SEER table for one category, or a factor twice in one row.
    #[error("{input} stands twice{}; each input has one column", .row.map_or_else(String::new, |row| format!(" in row {row}")))]
    Repeated {
        /// The row, if only one row has it twice.
        row: Option<usize>,
        /// The input.
        input: super::Input,
    },
    /// A cell of T, N or M that names no category of the axis.
    #[error(
        "row {row}: `{found}` in the column `{column}` is no {column} category such as `{column}1`"
    )]
    Category {
        /// The row.
        row: usize,
        /// The letter of the axis.
        column: char,
        /// The entry.
        found: Box<str>,
    },
    /// An unknown classification.
    #[error(
        "row {row}: unknown classification `{found}`; expected `any`, `c`, `p`, `yc`, `yp`, `r` or `a`, or several with `|` between"
    )]
    Classification {
        /// The row.
        row: usize,
        /// What stands there.
        found: Box<str>,
    },
    /// A factor without a value.
    #[error("row {row}: expected factors such as `grade=G1|G2;her2=pos`, found `{found}`")]
    Factor {
        /// The row.
        row: usize,
        /// What stands there.
        found: Box<str>,
    },
    /// No stage group.
    #[error("row {row}: `{found}` is no stage group such as `IIIA`")]
    Group {
        /// The row.
        row: usize,
        /// What stands there.
        found: Box<str>,
    },
    /// The definition of a SEER table does not name one endpoint.
    #[error("expected one column of type ENDPOINT in `definition`, found {found}")]
    Endpoints {
        /// How many.
        found: usize,
    },
    /// A column of a type that SEER tables do not have.
    #[error("unknown column type `{found}`; expected INPUT, ENDPOINT or DESCRIPTION")]
    ColumnType {
        /// The type.
        found: Box<str>,
    },
    /// A row with more or fewer cells than the definition has columns.
    #[error("row {row} has {found} cells for {expected} columns")]
    Cells {
        /// The row.
        row: usize,
        /// How many cells.
        found: usize,
        /// How many columns.
        expected: usize,
    },
    /// An endpoint that leads to no stage.
    #[error("row {row}: expected `VALUE:`, `JUMP:` or `ERROR:`, found `{found}`")]
    Endpoint {
        /// The row.
        row: usize,
        /// What stands there.
        found: Box<str>,
    },
    /// A range of texts or with an end before its beginning, or a value that SEER's engine takes from its context.
    #[error(
        "row {row}: cannot tell what lies in `{found}`; a range has numbers at its ends, the lesser first, or texts that differ in their last letter"
    )]
    Range {
        /// The row.
        row: usize,
        /// What stands there.
        found: Box<str>,
    },
}
