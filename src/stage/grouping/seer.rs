//! Grouping tables in the JSON of SEER's staging algorithm.

use serde::Deserialize;

use super::column::{Cell, Input, Ranges};
use super::error::GroupingTableError;
use super::table::{Draft, Endpoint, GroupingTable, Name};
use crate::stage::StageGroup;

/// What is read of a table; the rest (dates, notes) does not change what it answers.
#[derive(Debug, Deserialize)]
struct Table {
    id: Box<str>,
    #[serde(default)]
    title: Box<str>,
    #[serde(default)]
    version: Box<str>,
    definition: Vec<Definition>,
    rows: Vec<Vec<Option<Box<str>>>>,
}

#[derive(Debug, Deserialize)]
struct Definition {
    key: Box<str>,
    #[serde(default)]
    name: Box<str>,
    #[serde(rename = "type")]
    kind: Box<str>,
}

/// What a column is.
#[derive(Debug)]
enum Column {
    Input(Input),
    Endpoint,
    Description,
}

impl GroupingTable {
    /// Reads a table from the JSON in which SEER publishes the tables of its staging algorithm.
    ///
    /// Of the columns in `definition`, those of type `INPUT` whose key is `t`, `n` or `m`, or ends in `_t`, `_n` or `_m`, are the
    /// categories, and every other `INPUT` is a factor by its key. A cell lists its values with commas; `2-4` takes in
    /// both ends, `*` is any value, and a blank cell fits an input that is not stated. Categories may stand without their
    /// letter (`1MI`, `0I+`, `1ASN`) and with a prefix (`c0`, `pIS`), which is dropped. The first row that fits holds.
    /// `VALUE:` is a stage group where it is written as one (`1A`, `IVNOS`; a bare number only in a table that calls itself
    /// one of stages), any other value stays as it is; `JUMP:` and `ERROR:` are kept as such.
    ///
    /// A table says neither its edition nor its classification; state them with [`with_edition`](Self::with_edition) and
    /// [`with_classification`](Self::with_classification) for a [`Validator`](crate::validate::Validator).
    ///
    /// Source: imsweb/staging-client-java, `StagingDataProvider` and `StagingRange`. Three things differ: a factor with a
    /// decimal point fits a range of whole numbers, a value that SEER's engine takes from its context is refused, and what
    /// is not stated may be anything, where SEER's engine takes it as blank.
    ///
    /// ```
    /// use oncology::stage::{Factors, GroupingTable, StageGroup, group};
    ///
    /// // Made up.
    /// let table = GroupingTable::from_seer_json(r#"{
    ///     "id": "example", "version": "0",
    ///     "definition": [
    ///         { "key": "t", "name": "T", "type": "INPUT" },
    ///         { "key": "n", "name": "N", "type": "INPUT" },
    ///         { "key": "m", "name": "M", "type": "INPUT" },
    ///         { "key": "stage", "name": "Stage", "type": "ENDPOINT" }
    ///     ],
    ///     "rows": [["1MI,1A,2-4", "0,0I+", "0", "VALUE:1A"], ["*", "*", "*", "VALUE:99"]]
    /// }"#)?;
    /// let grouping = group(&table, &"T1mi N0(i+) M0".parse()?, &Factors::default());
    /// assert_eq!(grouping.group(), Some("IA".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A text that is not of this form, not one endpoint, a column of another type, two columns for one input, a row with more or fewer cells than
    /// columns, another endpoint than the three, a range of texts, no rows.
    pub fn from_seer_json(text: &str) -> Result<Self, GroupingTableError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let table: Table = serde_json::from_str(text)
            .map_err(|error| GroupingTableError::Json(error.to_string().into()))?;
        let columns: Vec<Column> = table
            .definition
            .iter()
            .map(|definition| match &*definition.kind {
                "INPUT" => Ok(Column::Input(input(&definition.key))),
                "ENDPOINT" => Ok(Column::Endpoint),
                "DESCRIPTION" => Ok(Column::Description),
                _ => Err(GroupingTableError::ColumnType {
                    found: definition.kind.clone(),
                }),
            })
            .collect::<Result<_, _>>()?;
        let endpoints = columns
            .iter()
            .filter(|column| matches!(column, Column::Endpoint))
            .count();
        if endpoints != 1 {
            return Err(GroupingTableError::Endpoints { found: endpoints });
        }
        for (index, column) in columns.iter().enumerate() {
            let Column::Input(input) = column else {
                continue;
            };
            let before = columns.iter().take(index);
            if before
                .into_iter()
                .any(|known| matches!(known, Column::Input(known) if known.is_alike(input)))
            {
                return Err(GroupingTableError::Repeated {
                    row: None,
                    input: input.clone(),
                });
            }
        }
        let of_groups = table.is_of_groups();
        let mut drafts = Vec::with_capacity(table.rows.len());
        for (index, cells) in table.rows.into_iter().enumerate() {
            drafts.push(draft(&columns, cells, of_groups, index + 1)?);
        }
        let name = Name {
            edition: table.version,
            site: table.id,
            chapter: Box::default(),
        };
        Self::new(name, &drafts, Ranges::Closed)
    }
}

impl Table {
    /// Whether the table leads to stage groups, by its names: summary stages and derived categories are none.
    fn is_of_groups(&self) -> bool {
        let ends = self
            .definition
            .iter()
            .filter(|column| &*column.kind == "ENDPOINT");
        let names = ends.flat_map(|column| [&column.key, &column.name]);
        let names = [&self.id, &self.title].into_iter().chain(names);
        let names: Vec<String> = names.map(|name| name.to_ascii_lowercase()).collect();
        let any = |text: &str| names.iter().any(|name| name.contains(text));
        any("stage") && !any("summary") && !any("ss20") && !any("ss19") && !any("ss77")
    }
}

fn input(key: &str) -> Input {
    match key.rsplit('_').next() {
        Some("t") => Input::T,
        Some("n") => Input::N,
        Some("m") => Input::M,
        _ => Input::Factor(key.into()),
    }
}

fn draft(
    columns: &[Column],
    cells: Vec<Option<Box<str>>>,
    of_groups: bool,
    row: usize,
) -> Result<Draft, GroupingTableError> {
    if cells.len() != columns.len() {
        return Err(GroupingTableError::Cells {
            row,
            found: cells.len(),
            expected: columns.len(),
        });
    }
    let mut inputs = Vec::new();
    let mut found = Box::default();
    for (column, text) in columns.iter().zip(cells) {
        match (column, text) {
            (Column::Input(input), Some(text)) => {
                inputs.push((input.clone(), cell(input, &text, row)?));
            }
            (Column::Endpoint, Some(text)) => found = text,
            (Column::Input(_) | Column::Endpoint, None) | (Column::Description, _) => {}
        }
    }
    let (kind, value) = found.split_once(':').unwrap_or((&found, ""));
    let value = value.trim();
    let endpoint = match kind.trim() {
        _ if value.contains("{{") => return Err(GroupingTableError::Range { row, found }),
        // `1` is stage I in a table of stage groups, and local in one of summary stages.
        "VALUE" if of_groups || !value.bytes().all(|byte| byte.is_ascii_digit()) => {
            StageGroup::of_code(value)
                .map_or_else(|_| Endpoint::Value(value.into()), Endpoint::Group)
        }
        "VALUE" => Endpoint::Value(value.into()),
        "JUMP" => Endpoint::Table(value.into()),
        "ERROR" => Endpoint::Error(value.into()),
        _ => return Err(GroupingTableError::Endpoint { row, found }),
    };
    Ok(Draft {
        cells: inputs,
        endpoint,
    })
}

/// `*`, `0,1,1A,2-4,X`, a blank.
fn cell(input: &Input, text: &str, row: usize) -> Result<Cell, GroupingTableError> {
    if text.trim() == "*" {
        return Ok(Cell::Any);
    }
    let mut entries: Vec<Box<str>> = Vec::new();
    for part in text.split(',').map(str::trim) {
        let refused = || GroupingTableError::Range {
            row,
            found: part.into(),
        };
        if part.contains("{{") {
            return Err(refused());
        }
        let ends = part
            .split_once('-')
            .map(|(low, high)| (low.trim(), high.trim()));
        let is_number = |text: &str| text.parse::<rust_decimal::Decimal>().is_ok();
        match ends {
            // A minus that is no range: `0(mol-)`, `0I-`.
            Some((low, high))
                if is_number(low) && is_number(high) && matches!(input, Input::Factor(_)) =>
            {
                entries.push(part.into());
            }
            Some((low, high)) if low.len() == high.len() && !high.contains('-') => {
                entries.extend(last_letters(low, high).ok_or_else(refused)?);
            }
            _ => entries.push(part.into()),
        }
    }
    Ok(Cell::Of(entries))
}

/// The texts from one to another that differ in their last letter or digit: `2`, `3`, `4` of `2-4`.
fn last_letters(low: &str, high: &str) -> Option<Vec<Box<str>>> {
    let (&from, stem) = low.as_bytes().split_last()?;
    let (&to, same) = high.as_bytes().split_last()?;
    let is_range =
        stem == same && from.is_ascii_alphanumeric() && to.is_ascii_alphanumeric() && from <= to;
    let stem = low.get(..stem.len()).filter(|_| is_range)?;
    Some(
        (from..=to)
            .map(|last| format!("{stem}{}", char::from(last)).into())
            .collect(),
    )
}
