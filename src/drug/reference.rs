//! A list of drugs to look names up in.

use std::collections::HashMap;

use serde::Deserialize;

use super::{Agency, Drug, DrugClass, NameParts, Route};
use crate::code::{GeneSymbol, NcitCode, RxCui, Unii};
use crate::value::{Id, PartialDate, Text};
use crate::vocab::near;

/// What a list says of a drug. What its sources do not say is left out.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReferenceDrug {
    /// The international nonproprietary name.
    pub name: Text,
    /// Other nonproprietary names: "leuprolide".
    pub synonyms: Vec<Text>,
    /// Brand names.
    pub brands: Vec<Text>,
    /// Its classes.
    pub classes: Vec<DrugClass>,
    /// The genes of the molecules that it acts on.
    pub targets: Vec<GeneSymbol>,
    /// How it is given.
    pub routes: Vec<Route>,
    /// The agency and the year of the first approval.
    pub approval: Option<(Agency, u16)>,
    /// The test result that an indication asks for, in words.
    pub biomarker: Option<Text>,
    /// The concept in the NCI Thesaurus.
    pub ncit: Option<NcitCode>,
    /// The ingredient in RxNorm.
    pub rxcui: Option<RxCui>,
    /// The substance in the FDA's registry.
    pub unii: Option<Unii>,
    /// Where this was looked up.
    pub source: Text,
    /// The date of the source.
    pub date: Option<PartialDate>,
}

/// A list of drugs, looked up by any of their names.
///
/// The crate's own list is `oncology::reference::drugs`, behind the feature `reference-data`; an embedder may bring another one
/// with the same columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DrugList {
    drugs: Vec<ReferenceDrug>,
    /// Each name in lower case, with the index of its drug and whether it is a brand.
    names: HashMap<Box<str>, (usize, bool)>,
}

/// A drug that was found, and by which kind of name.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Found<'l> {
    /// The drug.
    pub drug: &'l ReferenceDrug,
    /// Whether the name is a brand.
    pub is_brand: bool,
}

/// A line of the list; lists in a cell have `;` between.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Columns {
    name: Box<str>,
    #[serde(default)]
    synonyms: Box<str>,
    brands: Box<str>,
    classes: Box<str>,
    targets: Box<str>,
    routes: Box<str>,
    agency: Box<str>,
    year: Box<str>,
    biomarker: Box<str>,
    ncit: Box<str>,
    rxcui: Box<str>,
    unii: Box<str>,
    source: Box<str>,
    date: Box<str>,
}

impl DrugList {
    /// Reads a list from CSV with the columns `name`, `synonyms`, `brands`, `classes`, `targets`, `routes`, `agency`, `year`,
    /// `biomarker`, `ncit`, `rxcui`, `unii`, `source` and `date`; `;` stands between several values of a cell.
    ///
    /// ```
    /// use oncology::drug::DrugList;
    ///
    /// // Made up.
    /// let list = DrugList::from_csv("\
    /// name,synonyms,brands,classes,targets,routes,agency,year,biomarker,ncit,rxcui,unii,source,date
    /// examplinib,,Examplex,tyrosine-kinase-inhibitor,EGFR,oral,fda,2024,,,,,made up,
    /// ")?;
    /// let found = list.find("EXAMPLEX").ok_or("unknown")?;
    /// assert!(found.is_brand && found.drug.name.as_str() == "examplinib");
    /// assert_eq!(list.near("examplnib"), Some("examplinib"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A column too few or too many; a cell that is none of what its column holds; a name that two drugs have.
    pub fn from_csv(text: &str) -> Result<Self, DrugListError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut reader = csv::ReaderBuilder::new()
            .trim(csv::Trim::All)
            .from_reader(text.as_bytes());
        let mut list = Self::default();
        for (index, columns) in reader.deserialize::<Columns>().enumerate() {
            let columns = columns.map_err(|error| DrugListError::Csv(error.to_string().into()))?;
            let drug = columns.into_drug(index + 1)?;
            list.push(drug, index + 1)?;
        }
        Ok(list)
    }

    fn push(&mut self, drug: ReferenceDrug, row: usize) -> Result<(), DrugListError> {
        let at = self.drugs.len();
        let generic = [&drug.name].into_iter().chain(&drug.synonyms);
        let names = generic
            .map(|name| (name, false))
            .chain(drug.brands.iter().map(|brand| (brand, true)));
        for (name, is_brand) in names {
            let folded = name.as_str().to_lowercase().into_boxed_str();
            if let Some((known, _)) = self.names.insert(folded, (at, is_brand))
                && known != at
            {
                return Err(DrugListError::Twice {
                    row,
                    name: name.as_str().into(),
                });
            }
        }
        self.drugs.push(drug);
        Ok(())
    }

    /// The drugs, in the order of the list.
    pub fn iter(&self) -> impl Iterator<Item = &ReferenceDrug> {
        self.drugs.iter()
    }

    /// The drug of a name or brand, whatever its case, whatever the FDA puts before and behind it, and with or without ® or ™.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<Found<'_>> {
        let name = name.trim().trim_end_matches(['®', '™']);
        let folded = name.trim_end().to_lowercase();
        let core = || NameParts::read(&folded).core();
        let (index, is_brand) = self
            .names
            .get(folded.as_str())
            .or_else(|| self.names.get(core()))?;
        Some(Found {
            drug: self.drugs.get(*index)?,
            is_brand: *is_brand,
        })
    }

    /// The known name that is most like an unknown one, in lower case, if one is near.
    #[must_use]
    pub fn near(&self, name: &str) -> Option<&str> {
        let folded = name.trim().to_lowercase();
        let mut names: Vec<&str> = self.names.keys().map(|name| &**name).collect();
        // The map has no order of its own.
        names.sort_unstable();
        near(&folded, names.into_iter())
    }
}

impl Columns {
    fn into_drug(self, row: usize) -> Result<ReferenceDrug, DrugListError> {
        fn one<T: std::str::FromStr>(
            text: &str,
            row: usize,
            column: &'static str,
        ) -> Result<Option<T>, DrugListError> {
            if text.is_empty() {
                return Ok(None);
            }
            let refused = |_| DrugListError::Cell {
                row,
                column,
                found: text.into(),
            };
            text.parse().map(Some).map_err(refused)
        }
        fn several<T: std::str::FromStr>(
            text: &str,
            row: usize,
            column: &'static str,
        ) -> Result<Vec<T>, DrugListError> {
            let parts = text
                .split(';')
                .map(str::trim)
                .filter(|part| !part.is_empty());
            parts
                .filter_map(|part| one(part, row, column).transpose())
                .collect()
        }
        fn needed<T: std::str::FromStr>(
            text: &str,
            row: usize,
            column: &'static str,
        ) -> Result<T, DrugListError> {
            one(text, row, column)?.ok_or(DrugListError::Cell {
                row,
                column,
                found: "".into(),
            })
        }
        let agency: Option<Agency> = one(&self.agency, row, "agency")?;
        let year: Option<u16> = one(&self.year, row, "year")?;
        Ok(ReferenceDrug {
            name: needed(&self.name, row, "name")?,
            synonyms: several(&self.synonyms, row, "synonyms")?,
            brands: several(&self.brands, row, "brands")?,
            classes: several(&self.classes, row, "classes")?,
            targets: several(&self.targets, row, "targets")?,
            routes: several(&self.routes, row, "routes")?,
            approval: agency.zip(year),
            biomarker: one(&self.biomarker, row, "biomarker")?,
            ncit: one(&self.ncit, row, "ncit")?,
            rxcui: one(&self.rxcui, row, "rxcui")?,
            unii: one(&self.unii, row, "unii")?,
            source: needed(&self.source, row, "source")?,
            date: one(&self.date, row, "date")?,
        })
    }
}

impl ReferenceDrug {
    /// A record of the drug, with its names, classes, targets and routes; the caller gives the id.
    #[must_use]
    pub fn to_drug(&self, id: Id<Drug>) -> Drug {
        let mut drug = Drug::new(id, self.name.clone());
        drug.brands.clone_from(&self.brands);
        drug.classes.clone_from(&self.classes);
        drug.targets.clone_from(&self.targets);
        drug.routes.clone_from(&self.routes);
        drug
    }
}

/// Why a text is no [`DrugList`]. Rows count from 1, the heading not counted.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum DrugListError {
    /// The text is no CSV with these columns.
    #[error("not a CSV with the columns of a list of drugs: {0}")]
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
    /// A name that two drugs have.
    #[error("row {row}: the name `{name}` is that of another drug too")]
    Twice {
        /// The row.
        row: usize,
        /// The name.
        name: Box<str>,
    },
}
