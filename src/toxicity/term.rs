//! Terms of CTCAE with the grades that they define.

use std::collections::HashMap;

use serde::Deserialize;

use super::{Grade, GradeRange, GradeSet, SystemOrganClass};
use crate::value::Text;
use crate::vocab::near;

/// A term with its place and the grades that it defines, without their definitions.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct CtcaeTerm {
    /// The term, as CTCAE spells it.
    pub name: Text,
    /// The organ system under which it stands.
    pub organ_class: SystemOrganClass,
    /// The grades that it defines.
    pub grades: GradeSet,
}

impl CtcaeTerm {
    /// Whether it defines any of these grades; a number of patients with alopecia of grade 3 is in error.
    #[must_use]
    pub fn defines(&self, range: GradeRange) -> bool {
        self.grades.iter().any(|grade| range.contains(grade))
    }
}

/// The terms of a version of CTCAE, to look terms up in.
///
/// The terms of version 5.0 are `oncology::reference::ctcae_v5`, behind the feature `reference-data`; an embedder may bring
/// another list with the same columns.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct TermList {
    terms: Vec<CtcaeTerm>,
    /// Each term in lower case, with its index.
    names: HashMap<Box<str>, usize>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Columns {
    term: Box<str>,
    organ_class: Box<str>,
    grades: Box<str>,
}

impl TermList {
    /// Reads a list from CSV with the columns `term`, `organ_class` (a code of [`SystemOrganClass`]) and `grades` (`123`).
    ///
    /// ```
    /// use oncology::toxicity::TermList;
    ///
    /// let list = TermList::from_csv("term,organ_class,grades\nAlopecia,skin-subcutaneous,12\n")?;
    /// let alopecia = list.find("alopecia").ok_or("unknown")?;
    /// assert!(alopecia.defines("any".parse()?) && !alopecia.defines(">=3".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A column too few or too many; a cell that is none of what its column holds; a term that stands twice.
    pub fn from_csv(text: &str) -> Result<Self, TermListError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut reader = csv::ReaderBuilder::new()
            .trim(csv::Trim::All)
            .from_reader(text.as_bytes());
        let mut list = Self::default();
        for (index, columns) in reader.deserialize::<Columns>().enumerate() {
            let row = index + 1;
            let columns = columns.map_err(|error| TermListError::Csv(error.to_string().into()))?;
            let term = columns.into_term(row)?;
            let folded = term.name.as_str().to_lowercase().into_boxed_str();
            if list.names.insert(folded, index).is_some() {
                let term = term.name.as_str().into();
                return Err(TermListError::Twice { row, term });
            }
            list.terms.push(term);
        }
        Ok(list)
    }

    /// The terms, in the order of the list.
    pub fn iter(&self) -> impl Iterator<Item = &CtcaeTerm> {
        self.terms.iter()
    }

    /// The term of a name, whatever its case.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&CtcaeTerm> {
        let index = self.names.get(name.trim().to_lowercase().as_str())?;
        self.terms.get(*index)
    }

    /// The term that is most like an unknown one, if one is near.
    #[must_use]
    pub fn near(&self, name: &str) -> Option<&CtcaeTerm> {
        let folded = name.trim().to_lowercase();
        let mut names: Vec<&str> = self.names.keys().map(|name| &**name).collect();
        // The map has no order of its own.
        names.sort_unstable();
        self.find(near(&folded, names.into_iter())?)
    }
}

impl Columns {
    fn into_term(self, row: usize) -> Result<CtcaeTerm, TermListError> {
        let refused = |column, found: &str| TermListError::Cell {
            row,
            column,
            found: found.into(),
        };
        let name = self.term.parse().map_err(|_| refused("term", &self.term))?;
        let class = &self.organ_class;
        let organ_class = class.parse().map_err(|_| refused("organ_class", class))?;
        let grades = grades(&self.grades).ok_or_else(|| refused("grades", &self.grades))?;
        Ok(CtcaeTerm {
            name,
            organ_class,
            grades,
        })
    }
}

/// The grades that a cell such as `1345` names, from the lowest; none without a grade.
fn grades(text: &str) -> Option<GradeSet> {
    let grade = |c: char| c.to_string().parse().ok();
    let grades: Option<Vec<Grade>> = text.chars().map(grade).collect();
    let grades = grades?;
    let rises = grades.is_sorted_by(|a, b| a < b);
    (rises && grades.first().is_some_and(|lowest| *lowest > Grade::Zero))
        .then(|| grades.into_iter().collect())
}

/// Why a text is no [`TermList`]. Rows count from 1, the heading not counted.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum TermListError {
    /// The text is no CSV with these columns.
    #[error("not a CSV with the columns of a list of terms: {0}")]
    Csv(Box<str>),
    /// A cell that is none of what its column holds.
    #[error("row {row}: `{found}` in the column `{column}` is none of what it holds")]
    Cell {
        /// The row.
        row: usize,
        /// The column.
        column: &'static str,
        /// What stands there.
        found: Box<str>,
    },
    /// A term that stands twice.
    #[error("row {row}: the term `{term}` stands in a row before")]
    Twice {
        /// The row.
        row: usize,
        /// The term.
        term: Box<str>,
    },
}
