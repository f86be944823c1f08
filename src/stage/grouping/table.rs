//! Grouping tables.

use std::fmt;

use super::bits::Bits;
use super::column::{Cell, Column, Input, Ranges, letters};
use super::error::GroupingTableError;
use super::problem::TableProblem;
use crate::stage::{Classification, StageGroup};

/// A table that tells the stage group of T, N, M and prognostic factors, loaded at run time.
///
/// The tables of the staging manuals are licensed and are not part of this crate. A table is read from CSV
/// ([`from_csv`](Self::from_csv)), from JSON with the same columns ([`from_json`](Self::from_json)), or from the JSON in
/// which SEER publishes the tables of its staging algorithm ([`from_seer_json`](Self::from_seer_json)).
///
/// Where several rows fit, the first one holds; [`problems`](Self::problems) tells of rows that contradict or hide each
/// other.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct GroupingTable {
    pub(super) name: Name,
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<GroupingRow>,
    /// What the rows lead to, each once.
    pub(super) endpoints: Vec<Endpoint>,
    problems: Vec<TableProblem>,
}

/// What a table is called.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Name {
    pub(super) edition: Box<str>,
    pub(super) site: Box<str>,
    pub(super) chapter: Box<str>,
}

/// A row of a grouping table.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct GroupingRow {
    number: usize,
    text: Box<str>,
    /// The index in [`GroupingTable::endpoints`].
    pub(super) endpoint: usize,
}

impl GroupingRow {
    /// Which row it is, from 1, the heading of a CSV not counted.
    #[must_use]
    pub const fn number(&self) -> usize {
        self.number
    }
}

impl fmt::Display for GroupingRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "row {}: {}", self.number, self.text)
    }
}

/// What a row leads to.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Endpoint {
    /// A stage group.
    Group(StageGroup),
    /// A value that is no stage group: `99` (unknown) and `88` (not applicable) of SEER.
    Value(Box<str>),
    /// Another table (`JUMP:` of SEER).
    Table(Box<str>),
    /// The combination does not exist (`ERROR:` of SEER), with the message if there is one.
    Error(Box<str>),
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Group(group) => write!(f, "stage {group}"),
            Self::Value(value) if value.is_empty() => f.write_str("no value"),
            Self::Value(value) => write!(f, "value {value}"),
            Self::Table(table) => write!(f, "see table {table}"),
            Self::Error(message) if message.is_empty() => f.write_str("no such combination"),
            Self::Error(message) => write!(f, "no such combination: {message}"),
        }
    }
}

/// A row as a reader found it; a column that it does not name takes any value.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) cells: Vec<(Input, Cell)>,
    pub(super) endpoint: Endpoint,
}

impl GroupingTable {
    /// Most rows of a table.
    pub const MAX_ROWS: usize = 10_000;

    /// Most factors of a table.
    pub const MAX_FACTORS: usize = 100;

    /// Makes look-ups ready and looks for problems. In a table of rules (`Ranges::Closed`, SEER) an earlier row is meant
    /// to hold before a later one, so that only rows that are never reached are problems.
    pub(super) fn new(
        name: Name,
        drafts: &[Draft],
        ranges: Ranges,
    ) -> Result<Self, GroupingTableError> {
        match drafts.len() {
            0 => return Err(GroupingTableError::Empty),
            found if found > Self::MAX_ROWS => {
                return Err(GroupingTableError::TooManyRows { found });
            }
            _ => {}
        }
        let mut inputs = vec![Input::Classification, Input::T, Input::N, Input::M];
        for (input, _) in drafts.iter().flat_map(|draft| &draft.cells) {
            if !inputs.iter().any(|known| known.is_alike(input)) {
                inputs.push(input.clone());
            }
        }
        match inputs.len() - 4 {
            found if found > Self::MAX_FACTORS => {
                return Err(GroupingTableError::TooManyFactors { found });
            }
            _ => {}
        }
        let mut endpoints: Vec<Endpoint> = Vec::new();
        let mut rows = Vec::with_capacity(drafts.len());
        for (index, draft) in drafts.iter().enumerate() {
            let known = endpoints.iter().position(|known| *known == draft.endpoint);
            let endpoint = known.unwrap_or_else(|| {
                endpoints.push(draft.endpoint.clone());
                endpoints.len() - 1
            });
            rows.push(GroupingRow {
                number: index + 1,
                text: text_of(draft),
                endpoint,
            });
        }
        let columns: Vec<Column> = inputs
            .into_iter()
            .map(|input| {
                let cells: Vec<&Cell> = drafts
                    .iter()
                    .map(|draft| {
                        let cell = draft.cells.iter().find(|(named, _)| named.is_alike(&input));
                        cell.map_or(&Cell::Any, |(_, cell)| cell)
                    })
                    .collect();
                Column::new(input, &cells, ranges)
            })
            .collect();
        let mut table = Self {
            name,
            columns,
            rows,
            endpoints,
            problems: Vec::new(),
        };
        table.problems = TableProblem::of(&table, ranges == Ranges::OpenAtNamedEnds);
        Ok(table)
    }

    /// The same table, as of an edition: SEER's tables give the version of the algorithm instead.
    ///
    /// ```
    /// # use oncology::stage::GroupingTable;
    /// # let table = GroupingTable::from_seer_json(r#"{ "id": "example", "version": "3.2", "definition": [
    /// #     { "key": "stage", "type": "ENDPOINT" }], "rows": [["VALUE:1"]] }"#)?;
    /// assert_eq!(table.edition(), "3.2");
    /// assert_eq!(table.with_edition(8).edition(), "8");
    /// # Ok::<(), oncology::stage::grouping::GroupingTableError>(())
    /// ```
    #[must_use]
    pub fn with_edition(mut self, edition: u16) -> Self {
        self.name.edition = edition.to_string().into();
        self
    }

    /// The same table, for one classification only: SEER has a clinical and a pathological table of the same columns.
    ///
    /// What the rows say of the classification is replaced.
    #[must_use]
    pub fn with_classification(mut self, classification: Classification) -> Self {
        let cell = Cell::Of(vec![letters(classification).into()]);
        let cells = vec![&cell; self.rows.len()];
        if let Some(column) = self.columns.first_mut() {
            *column = Column::new(Input::Classification, &cells, Ranges::Closed);
        }
        self
    }

    /// The edition of the staging system, as the table writes it; empty if it does not say.
    #[must_use]
    pub fn edition(&self) -> &str {
        &self.name.edition
    }

    /// The site, as the table names it; of a SEER table, its id.
    #[must_use]
    pub fn site(&self) -> &str {
        &self.name.site
    }

    /// The chapter of the manual, as the table writes it; empty if it does not say.
    #[must_use]
    pub fn chapter(&self) -> &str {
        &self.name.chapter
    }

    /// The rows in their order.
    #[must_use]
    pub fn rows(&self) -> &[GroupingRow] {
        &self.rows
    }

    /// What a row leads to.
    #[must_use]
    pub fn endpoint(&self, row: &GroupingRow) -> Option<&Endpoint> {
        self.endpoints.get(row.endpoint)
    }

    /// What the table asks for, with the values that its cells name.
    pub fn inputs(&self) -> impl Iterator<Item = (&Input, Vec<&str>)> {
        self.columns
            .iter()
            .map(|column| (&column.input, column.values().collect::<Vec<_>>()))
            .filter(|(_, values)| !values.is_empty())
    }

    /// Rows that contradict, repeat or hide each other.
    #[must_use]
    pub fn problems(&self) -> &[TableProblem] {
        &self.problems
    }

    /// The endpoints of some rows, each once, in the order of the table.
    pub(super) fn endpoints_of(&self, rows: &Bits) -> Bits {
        let mut endpoints = Bits::none(self.endpoints.len());
        rows.iter()
            .filter_map(|row| self.rows.get(row))
            .for_each(|row| endpoints.insert(row.endpoint));
        endpoints
    }
}

/// A row in one line: `T1a|T1b N0 M0 grade=G1 -> stage IA`.
fn text_of(draft: &Draft) -> Box<str> {
    let parts = draft.cells.iter().filter_map(|(input, cell)| {
        let value = match cell {
            Cell::Any => "*".to_owned(),
            Cell::Of(alternatives) => alternatives.join("|"),
        };
        match (input, cell) {
            (Input::Classification, Cell::Any) => None,
            (Input::T | Input::N | Input::M, Cell::Any) => Some(format!("any {input}")),
            (Input::Factor(name), _) => Some(format!("{name}={value}")),
            (_, Cell::Of(_)) => Some(value),
        }
    });
    let parts: Vec<String> = parts.collect();
    format!("{} -> {}", parts.join(" "), draft.endpoint).into()
}
