//! Grouping tables in this crate's CSV and JSON.

use serde::Deserialize;

use super::column::{Cell, Input, Ranges, letters};
use super::error::GroupingTableError;
use super::table::{Draft, Endpoint, GroupingTable, Name};
use crate::stage::{Classification, StageGroup, Tnm};

/// A row of either form; the fields are the columns.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Columns {
    edition: Box<str>,
    site: Box<str>,
    #[serde(default, alias = "chapter")]
    ajcc_chapter: Box<str>,
    classification: Box<str>,
    t: Box<str>,
    n: Box<str>,
    m: Box<str>,
    #[serde(default)]
    factors: Box<str>,
    stage_group: Box<str>,
}

impl GroupingTable {
    /// Reads a table of one edition and site from CSV.
    ///
    /// The columns, in any order, with their names in the first line:
    ///
    /// | column | what it holds |
    /// |---|---|
    /// | `edition`, `site` | the same in every row |
    /// | `ajcc_chapter` or `chapter` | may be left out |
    /// | `classification` | `c`, `p`, `yc`, `yp`, `r`, `a`, or `any` |
    /// | `t`, `n`, `m` | categories such as `T1a`, `N0(i+)`, `M1b` |
    /// | `factors` | `name=value;name=value`, or blank; a value is a code (`G2`), a number, or a range: `<55`, `>=55`, `10-20` |
    /// | `stage_group` | a stage group such as `IIIA`, `0is`, `Occult` |
    ///
    /// `|` stands between alternatives, `*` for any value. An end of a range that the table also names by itself is not
    /// part of the range: beside `10`, the range `10-20` begins above 10.
    ///
    /// ```
    /// use oncology::stage::{Factors, GroupingTable, group};
    ///
    /// // Made up: the manuals' tables are licensed.
    /// let table = GroupingTable::from_csv("\
    /// edition,site,classification,t,n,m,factors,stage_group
    /// 0,example,any,T1a|T1b,N0,M0,grade=G1|G2,IA
    /// 0,example,any,T1a|T1b,N0,M0,grade=G3,IB
    /// 0,example,any,*,*,M1,,IV
    /// ")?;
    /// assert!(table.problems().is_empty());
    ///
    /// let known = Factors::default().with("grade", "G2");
    /// let grouping = group(&table, &"pT1 pN0 cM0".parse()?, &known);
    /// assert_eq!(grouping.to_string(), "stage IA (row 1: T1a|T1b N0 M0 grade=G1|G2 -> stage IA)");
    ///
    /// let open = group(&table, &"pT1 pN0 cM0".parse()?, &Factors::default());
    /// assert_eq!(open.to_string(), "stage IA or stage IB, depending on grade");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A column too few or too many, a blank alternative, a text that is no category of its column, an unknown
    /// classification, a factor without a value or twice in a row, a range that ends before it begins, a text that is no
    /// stage group, rows of several sites, no rows, more rows or factors than a table may have.
    pub fn from_csv(text: &str) -> Result<Self, GroupingTableError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut reader = csv::ReaderBuilder::new()
            .trim(csv::Trim::All)
            .from_reader(text.as_bytes());
        let rows: Result<Vec<Columns>, csv::Error> = reader.deserialize().collect();
        let error = |error: csv::Error| GroupingTableError::Csv(error.to_string().into());
        Self::from_columns(rows.map_err(error)?)
    }

    /// Reads a table from a JSON array of objects, one a row, whose properties are the columns of
    /// [`from_csv`](Self::from_csv), each a string.
    ///
    /// ```
    /// use oncology::stage::GroupingTable;
    ///
    /// let table = GroupingTable::from_json(r#"[{
    ///     "edition": "0", "site": "example", "classification": "any",
    ///     "t": "*", "n": "*", "m": "M1", "stage_group": "IV"
    /// }]"#)?;
    /// assert_eq!((table.site(), table.rows().len()), ("example", 1));
    /// # Ok::<(), oncology::stage::grouping::GroupingTableError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`from_csv`](Self::from_csv).
    pub fn from_json(text: &str) -> Result<Self, GroupingTableError> {
        let error = |error: serde_json::Error| GroupingTableError::Json(error.to_string().into());
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        Self::from_columns(serde_json::from_str(text).map_err(error)?)
    }

    fn from_columns(rows: Vec<Columns>) -> Result<Self, GroupingTableError> {
        let first = rows.first().ok_or(GroupingTableError::Empty)?;
        let expected: Box<str> = format!("{} {}", first.edition, first.site).into();
        let name = Name {
            edition: first.edition.clone(),
            site: first.site.clone(),
            chapter: first.ajcc_chapter.clone(),
        };
        let mut drafts = Vec::with_capacity(rows.len());
        for (index, columns) in rows.into_iter().enumerate() {
            let row = index + 1;
            if columns.edition != name.edition || columns.site != name.site {
                return Err(GroupingTableError::SeveralTables {
                    row,
                    found: format!("{} {}", columns.edition, columns.site).into(),
                    expected,
                });
            }
            drafts.push(columns.into_draft(row)?);
        }
        Self::new(name, &drafts, Ranges::OpenAtNamedEnds)
    }
}

impl Columns {
    fn into_draft(self, row: usize) -> Result<Draft, GroupingTableError> {
        let mut cells = vec![(
            Input::Classification,
            classification(&self.classification, row)?,
        )];
        for (input, text, letter, column) in [
            (Input::T, &self.t, 'T', "t"),
            (Input::N, &self.n, 'N', "n"),
            (Input::M, &self.m, 'M', "m"),
        ] {
            let cell = alternatives(text, row, column)?;
            if let Cell::Of(entries) = &cell
                && let Some(found) = entries
                    .iter()
                    .find(|entry| !(entry.starts_with(letter) && is_category(&input, entry)))
            {
                return Err(GroupingTableError::Category {
                    row,
                    column: letter,
                    found: found.clone(),
                });
            }
            cells.push((input, cell));
        }
        for factor in self
            .factors
            .split(';')
            .filter(|text| !text.trim().is_empty())
        {
            let (name, values) = factor
                .split_once('=')
                .filter(|(name, _)| !name.trim().is_empty())
                .ok_or_else(|| GroupingTableError::Factor {
                    row,
                    found: factor.into(),
                })?;
            let cell = alternatives(values, row, "factors")?;
            if let Cell::Of(entries) = &cell
                && let Some(found) = entries.iter().find(|entry| is_reversed(entry))
            {
                return Err(GroupingTableError::Range {
                    row,
                    found: found.clone(),
                });
            }
            let input = Input::Factor(name.trim().into());
            if cells.iter().any(|(known, _)| known.is_alike(&input)) {
                return Err(GroupingTableError::Repeated {
                    row: Some(row),
                    input,
                });
            }
            cells.push((input, cell));
        }
        let group =
            StageGroup::of_code(&self.stage_group).map_err(|_| GroupingTableError::Group {
                row,
                found: self.stage_group.clone(),
            })?;
        Ok(Draft {
            cells,
            endpoint: Endpoint::Group(group),
        })
    }
}

/// Whether a text is a category of the axis alone.
fn is_category(input: &Input, entry: &str) -> bool {
    Tnm::read_lenient(entry).is_ok_and(|reading| {
        let tnm = reading.tnm;
        let axes = [tnm.t().is_some(), tnm.n().is_some(), tnm.m().is_some()];
        axes == [*input == Input::T, *input == Input::N, *input == Input::M]
    })
}

/// A range that lacks its second end, or ends before it begins: `55-`, `60-50`.
fn is_reversed(entry: &str) -> bool {
    let Some((low, high)) = entry.split_once('-') else {
        return false;
    };
    let number = |text: &str| text.trim().parse::<rust_decimal::Decimal>().ok();
    match (number(low), number(high)) {
        (Some(low), Some(high)) => low > high,
        (Some(_), None) => high.trim().is_empty(),
        _ => false,
    }
}

/// `T1a|T1b`, `*`.
fn alternatives(text: &str, row: usize, column: &'static str) -> Result<Cell, GroupingTableError> {
    if text.trim() == "*" {
        return Ok(Cell::Any);
    }
    let entries: Vec<Box<str>> = text.split('|').map(|entry| entry.trim().into()).collect();
    if entries.iter().any(|entry| entry.is_empty()) {
        return Err(GroupingTableError::Blank { row, column });
    }
    Ok(Cell::Of(entries))
}

/// `any`, `c`, `p|yp`.
fn classification(text: &str, row: usize) -> Result<Cell, GroupingTableError> {
    if text == "any" {
        return Ok(Cell::Any);
    }
    let cell = alternatives(text, row, "classification")?;
    if let Cell::Of(entries) = &cell {
        let is_known = |entry: &str| {
            Classification::ALL
                .iter()
                .any(|known| letters(*known) == entry)
        };
        if let Some(found) = entries.iter().find(|entry| !is_known(entry)) {
            return Err(GroupingTableError::Classification {
                row,
                found: found.clone(),
            });
        }
    }
    Ok(cell)
}
