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
mod stated;
mod table;

pub use column::Input;
pub use error::GroupingTableError;
pub use factors::Factors;
pub use problem::TableProblem;
pub use table::{Endpoint, GroupingRow, GroupingTable};

use std::fmt;

use self::bits::Bits;
use self::search::Search;
use self::stated::Stated;
use super::{Axis, Classification, Prefix, StageGroup, Tnm};

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
        /// Whether no row answers some value of them, so that the group may also be one that is not among the answers.
        unanswered: bool,
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
/// - A category that no row answers, but the category above it (`T1a1` for `T1a`, `N1mi` for `N1`), is taken as that.
/// - A category without its subdivision (`T1` for `T1a` and `T1b`), which no row answers, gives a group only if every
///   subdivision that the table names gives it. Where a row names the category as it is stated, that row holds, also if
///   other rows say something else of its subdivisions.
/// - X, and whatever is not stated, may be anything that the table names; the answer is then the set of groups that are
///   still possible. A combination of T, N and M that no row answers counts as one that does not exist; a factor or a
///   classification that is not stated, and of which no row answers some value, leaves the group open.
///
/// Numbers of nodes and of tumours, levels of the neck and sites of metastases do not count. What stands in brackets
/// (`(i+)`, `(sn)`, `(DCIS)`, `(m)`) counts only where the table names it. See [`GroupingTable::from_csv`] for an example.
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
    let stated: Vec<Stated<'t>> = table
        .columns
        .iter()
        .map(|column| Stated::of(column, classification, tnm, factors))
        .collect();
    resolve(table, &stated)
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

/// The rows that are left, and what they lead to.
fn resolve<'t>(table: &'t GroupingTable, stated: &[Stated<'t>]) -> Grouping<'t> {
    let unmatched = |column: usize, stated: Option<Box<str>>| Grouping::Unmatched {
        input: table
            .columns
            .get(column)
            .map_or(&Input::T, |column| &column.input),
        stated,
    };
    let mut live = Bits::all(table.rows.len());
    let mut last = (0, None);
    for (index, Stated { known, words, .. }) in stated.iter().enumerate() {
        live.intersect(known.reach());
        if live.first().is_none() {
            return unmatched(index, words.clone());
        }
        if !known.is_plain() {
            last = (index, words.clone());
        }
    }
    // What is unknown comes first, so that a gap is one for each value of it.
    let mut inputs: Vec<(usize, &Stated<'t>)> = stated.iter().enumerate().collect();
    inputs.sort_by_key(|(_, stated)| !(stated.is_unknown && stated.known.is_open()));
    let inputs: Vec<_> = inputs
        .into_iter()
        .map(|(column, stated)| (column, &stated.known))
        .collect();
    let mut search = Search::new(table);
    let found = search.endpoints(&inputs, &live);
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
            let missing = table
                .columns
                .iter()
                .zip(&search.deciding)
                .filter(|(_, decides)| **decides)
                .map(|(column, _)| &column.input);
            Grouping::Possible {
                endpoints,
                rows,
                missing: missing.collect(),
                unanswered: search.gap,
            }
        }
    }
}
