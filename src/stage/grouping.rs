//! Telling the stage group of T, N, M and prognostic factors by a table that is loaded at run time.

mod bits;
mod category;
mod column;
mod error;
mod factors;
mod problem;
mod read;
mod search;
mod seer;
mod table;

pub use column::Input;
pub use error::GroupingTableError;
pub use factors::Factors;
pub use problem::TableProblem;
pub use table::{Endpoint, GroupingRow, GroupingTable};

use std::borrow::Cow;
use std::fmt;

use self::bits::Bits;
use self::category::{chain_of_m, chain_of_n, chain_of_t};
use self::column::{Column, letters};
use self::search::{Open, Search};
use super::{Axis, Classification, Companion, Grade, Prefix, StageGroup, Tnm};

/// What a table says of some categories and factors.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Grouping<'t> {
    /// One answer, whatever is not known.
    Definite {
        /// The answer.
        endpoint: &'t Endpoint,
        /// The rows that give it, in the order of the table.
        rows: Vec<&'t GroupingRow>,
    },
    /// The answers that are still possible.
    Possible {
        /// The answers, in the order of the table.
        endpoints: Vec<&'t Endpoint>,
        /// The rows that give them.
        rows: Vec<&'t GroupingRow>,
        /// What would have to be known, or known with its subdivision.
        missing: Vec<&'t Input>,
    },
    /// The table has no row for the combination.
    Unmatched {
        /// The first input for which no row is left.
        input: &'t Input,
        /// What is stated of it.
        stated: Option<Box<str>>,
    },
}

impl Grouping<'_> {
    /// The stage group, if there is one answer and it is a stage group.
    #[must_use]
    pub fn group(&self) -> Option<StageGroup> {
        match self {
            Self::Definite {
                endpoint: Endpoint::Group(group),
                ..
            } => Some(*group),
            _ => None,
        }
    }

    /// The stage groups that are possible; none if the table has no row, or rows that lead to none.
    #[must_use]
    pub fn groups(&self) -> Vec<StageGroup> {
        let endpoints: &[&Endpoint] = match self {
            Self::Definite { endpoint, .. } => &[*endpoint],
            Self::Possible { endpoints, .. } => endpoints,
            Self::Unmatched { .. } => &[],
        };
        let groups = endpoints.iter().filter_map(|endpoint| match endpoint {
            Endpoint::Group(group) => Some(*group),
            _ => None,
        });
        groups.collect()
    }
}

impl fmt::Display for Grouping<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Definite { endpoint, rows } => {
                write!(f, "{endpoint}")?;
                for (index, row) in rows.iter().enumerate() {
                    write!(f, "{}{row}", if index == 0 { " (" } else { "; " })?;
                }
                f.write_str(if rows.is_empty() { "" } else { ")" })
            }
            Self::Possible {
                endpoints, missing, ..
            } => {
                for (index, endpoint) in endpoints.iter().enumerate() {
                    write!(f, "{}{endpoint}", if index == 0 { "" } else { " or " })?;
                }
                for (index, input) in missing.iter().enumerate() {
                    let gap = if index == 0 {
                        ", depending on "
                    } else {
                        " and "
                    };
                    write!(f, "{gap}{input}")?;
                }
                Ok(())
            }
            Self::Unmatched { input, stated } => match (input, stated) {
                (Input::T | Input::N | Input::M, Some(stated)) => {
                    write!(f, "no row fits: none is left at {stated}")
                }
                (_, Some(stated)) => write!(f, "no row fits: none is left at {input} {stated}"),
                (_, None) => write!(f, "no row fits: none is left at {input}"),
            },
        }
    }
}

/// Tells the stage group of T, N, M and prognostic factors by a table, and why.
///
/// The classification is that of the prefix of T, or of N if T has none: `cT2 cN1 cM0` is clinical, `pT2 pN1 cM0` pathological,
/// `ypT2 ypN1 cM0` post-therapy. Without a prefix each classification of the table counts as possible; where the
/// classification is stated elsewhere, use [`group_as`]. A grade or S category behind the categories (`G2`, `S1`) is used
/// unless the factors state it.
///
/// - A category that the table does not name, but the category above it (`T1a1` for `T1a`, `N1mi` for `N1`), is taken as that.
/// - A category without its subdivision (`T1` for `T1a` and `T1b`), for which the table has no row, gives a group only if
///   every subdivision that the table names gives it.
/// - X, and whatever is not stated, may be anything; the answer is then the set of groups that are still possible.
///
/// Numbers of nodes, sentinel nodes and sites of metastases do not count. See [`GroupingTable::from_csv`] for an example.
#[must_use]
pub fn group<'t>(table: &'t GroupingTable, tnm: &Tnm, factors: &Factors) -> Grouping<'t> {
    group_as(table, tnm.classification(), tnm, factors)
}

/// As [`group`], with the classification stated, or known to be open.
///
/// ```
/// use oncology::stage::{Classification, Factors, GroupingTable, group_as};
///
/// // Made up.
/// let table = GroupingTable::from_csv("\
/// edition,site,classification,t,n,m,factors,stage_group
/// 0,example,c,T1,N0,M0,,I
/// 0,example,p,T1,N0,M0,,II
/// ")?;
/// let tnm = "T1 N0 M0".parse()?;
/// let clinical = group_as(&table, Some(Classification::Clinical), &tnm, &Factors::default());
/// assert_eq!(clinical.group(), Some("I".parse()?));
/// let open = group_as(&table, None, &tnm, &Factors::default());
/// assert_eq!(open.to_string(), "stage I or stage II, depending on classification");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn group_as<'t>(
    table: &'t GroupingTable,
    classification: Option<Classification>,
    tnm: &Tnm,
    factors: &Factors,
) -> Grouping<'t> {
    let answer = |expand: bool| {
        let stated: Vec<Stated<'t>> = table
            .columns
            .iter()
            .map(|column| state(column, classification, tnm, factors, expand))
            .collect();
        resolve(table, stated)
    };
    match answer(false) {
        // Subdivisions and X count only where the table has no row for the category as it is stated.
        unmatched @ Grouping::Unmatched { .. } => match answer(true) {
            Grouping::Unmatched { .. } => unmatched,
            found => found,
        },
        found => found,
    }
}

impl Tnm {
    /// The classification that the prefix of T states, or that of N if T has none.
    ///
    /// ```
    /// use oncology::stage::{Classification, Tnm};
    ///
    /// let tnm: Tnm = "ypT0 ypN0 cM0".parse()?;
    /// assert_eq!(tnm.classification(), Some(Classification::PostTherapyPathological));
    /// assert_eq!("T1 N0 M0".parse::<Tnm>()?.classification(), None);
    /// # Ok::<(), oncology::stage::ParseTnmError>(())
    /// ```
    #[must_use]
    pub fn classification(&self) -> Option<Classification> {
        let prefix = self.prefix(Axis::T).or_else(|| self.prefix(Axis::N))?;
        Some(match prefix {
            Prefix::Clinical => Classification::Clinical,
            Prefix::Pathological => Classification::Pathological,
            Prefix::PostTherapyClinical => Classification::PostTherapyClinical,
            Prefix::PostTherapyPathological => Classification::PostTherapyPathological,
            Prefix::Recurrence | Prefix::RecurrencePathological => Classification::Recurrence,
            Prefix::Autopsy => Classification::Autopsy,
        })
    }
}

/// What is stated of one input, as rows of the table.
#[derive(Debug)]
struct Stated<'t> {
    rows: Rows<'t>,
    /// The words, for an answer that has no row.
    words: Option<Box<str>>,
}

#[derive(Debug)]
enum Rows<'t> {
    /// Of one value.
    Known(Cow<'t, Bits>),
    /// Of each subdivision of a category, or each grade of a range; all of them count.
    Undivided(Vec<Cow<'t, Bits>>),
    /// Of each value.
    Unknown(Vec<Cow<'t, Bits>>),
}

fn state<'t>(
    column: &'t Column,
    classification: Option<Classification>,
    tnm: &Tnm,
    factors: &Factors,
    expand: bool,
) -> Stated<'t> {
    match &column.input {
        Input::Classification => match classification {
            Some(classification) => code(column, letters(classification)),
            None => unknown(column),
        },
        Input::T => tnm.t().map_or_else(
            || unknown(column),
            |t| {
                category(
                    column,
                    &t.value.to_string(),
                    &t.to_string(),
                    &chain_of_t(t),
                    expand,
                )
            },
        ),
        Input::N => tnm.n().map_or_else(
            || unknown(column),
            |n| {
                category(
                    column,
                    &n.value.to_string(),
                    &n.to_string(),
                    &chain_of_n(n),
                    expand,
                )
            },
        ),
        Input::M => tnm.m().map_or_else(
            || unknown(column),
            |m| {
                category(
                    column,
                    &m.value.to_string(),
                    &m.to_string(),
                    &chain_of_m(m),
                    expand,
                )
            },
        ),
        Input::Factor(name) => match factors.get(name) {
            Some(value) => code(column, value),
            None => companion(column, name, tnm).unwrap_or_else(|| unknown(column)),
        },
    }
}

/// Nothing is stated: a blank cell fits, and where there is none, each value.
fn unknown(column: &Column) -> Stated<'_> {
    let rows = match column.rows_of_folded("") {
        Some(rows) => Rows::Known(Cow::Borrowed(rows)),
        None => Rows::Unknown(column.rows_of_each().iter().map(Cow::Borrowed).collect()),
    };
    Stated { rows, words: None }
}

fn code<'t>(column: &'t Column, value: &str) -> Stated<'t> {
    let rows = column.rows_of(value);
    Stated {
        rows: Rows::Known(rows.unwrap_or(Cow::Borrowed(column.rows_of_any()))),
        words: Some(value.into()),
    }
}

/// A category: its texts from the most to the least detailed, in the form of the column.
fn category<'t>(
    column: &'t Column,
    value: &str,
    words: &str,
    chain: &[String],
    expand: bool,
) -> Stated<'t> {
    let words = Some(words.into());
    let named = chain.iter().find_map(|text| column.rows_of_folded(text));
    let is_x = value.ends_with('X');
    if is_x && (expand || named.is_none()) {
        return Stated {
            words,
            ..unknown(column)
        };
    }
    // T0 and N0 are not undivided: `N0(i+)` is no kind of `N0` that was left out.
    let is_divisible = value.ends_with(|c: char| matches!(c, '1'..='4' | 's'));
    if is_divisible && (expand || named.is_none()) {
        let below = chain
            .first()
            .map(|text| column.rows_below(text))
            .unwrap_or_default();
        if !below.is_empty() {
            return Stated {
                rows: Rows::Undivided(below.into_iter().map(Cow::Borrowed).collect()),
                words,
            };
        }
    }
    Stated {
        rows: Rows::Known(Cow::Borrowed(named.unwrap_or(column.rows_of_any()))),
        words,
    }
}

/// A grade or S category that stands behind the categories.
fn companion<'t>(column: &'t Column, name: &str, tnm: &Tnm) -> Option<Stated<'t>> {
    let of = |letter: char, value: u8| {
        let rows = column
            .rows_of(&format!("{letter}{value}"))
            .or_else(|| column.rows_of(&value.to_string()));
        rows.unwrap_or(Cow::Borrowed(column.rows_of_any()))
    };
    let not_assessed = |texts: &[&str]| {
        let rows = texts.iter().find_map(|text| column.rows_of_folded(text))?;
        Some(Rows::Known(Cow::Borrowed(rows)))
    };
    let stem = name.split(['_', '-', ' ']).next().unwrap_or(name);
    let is_grade = stem.eq_ignore_ascii_case("grade") && !is_grade_group(name);
    tnm.companions().find_map(|companion| {
        let rows = match *companion {
            Companion::Grade(Grade::X) if is_grade => not_assessed(&["GX", "X", "9"])?,
            Companion::Grade(Grade::Of(least, most)) if is_grade => {
                let mut grades: Vec<_> = (least..=most).map(|grade| of('G', grade)).collect();
                match grades.pop() {
                    Some(only) if grades.is_empty() => Rows::Known(only),
                    popped => Rows::Undivided(grades.into_iter().chain(popped).collect()),
                }
            }
            Companion::Serum(None) if stem.eq_ignore_ascii_case("s") => {
                not_assessed(&["SX", "X", "9"])?
            }
            Companion::Serum(Some(value)) if stem.eq_ignore_ascii_case("s") => {
                Rows::Known(of('S', value))
            }
            _ => return None,
        };
        Some(Stated {
            rows,
            words: Some(companion.to_string().into()),
        })
    })
}

/// Grade groups of the prostate are not the G of a TNM string.
fn is_grade_group(name: &str) -> bool {
    factors::alike(name, "grade_group")
}

/// The rows that are left, and what they lead to.
fn resolve<'t>(table: &'t GroupingTable, stated: Vec<Stated<'t>>) -> Grouping<'t> {
    let count = table.rows.len();
    let mut live = Bits::all(count);
    let mut open: Vec<Open<'t>> = Vec::new();
    let unmatched = |column: usize, stated: Option<Box<str>>| Grouping::Unmatched {
        input: table
            .columns
            .get(column)
            .map_or(&Input::T, |column| &column.input),
        stated,
    };
    let mut last = (0, None);
    for (index, Stated { rows, words }) in stated.into_iter().enumerate() {
        match rows {
            Rows::Known(rows) => {
                live.intersect(&rows);
                if live.first().is_none() {
                    return unmatched(index, words);
                }
            }
            Rows::Undivided(choices) => {
                open.push(Open::new(index, true, choices, count));
                last = (index, words);
            }
            Rows::Unknown(choices) => {
                open.push(Open::new(index, false, choices, count));
                last = (index, words);
            }
        }
    }
    // Inputs that must be complete come first, so that a gap is one whatever the unknown inputs are.
    open.sort_by_key(|open| !open.complete);
    let mut search = Search::new(table);
    let found = search.endpoints(&open, &live);
    let endpoints: Vec<&Endpoint> = found
        .iter()
        .filter_map(|at| table.endpoints.get(at))
        .collect();
    let rows = search
        .rows
        .iter()
        .filter_map(|at| table.rows.get(at))
        .collect();
    match endpoints[..] {
        [] => unmatched(last.0, last.1),
        [endpoint] if !search.gap => Grouping::Definite { endpoint, rows },
        _ => {
            let decides = |column: usize| search.deciding.get(column).copied() == Some(true);
            open.sort_by_key(|open| open.column);
            let missing = open
                .iter()
                .filter(|open| decides(open.column) || (search.gap && open.complete))
                .filter_map(|open| table.columns.get(open.column))
                .map(|column| &column.input);
            Grouping::Possible {
                endpoints,
                rows,
                missing: missing.collect(),
            }
        }
    }
}
