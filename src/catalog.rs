//! The root document.

mod collection;
mod linking;
mod matching;

pub use collection::{Collection, Origin};
pub use linking::Linker;

use crate::article::{Article, Statistic};
use crate::biomarker::Biomarker;
use crate::care::{Care, Screening};
use crate::cost::{AssistanceProgramme, Cost};
use crate::disease::Disease;
use crate::drug::Drug;
use crate::evidence::Source;
use crate::outcome::Outcome;
use crate::regimen::Regimen;
use crate::stage::Stage;
use crate::therapy::Therapy;
use crate::trial::Trial;
use crate::value::{Allow, Annotations, Keyed, Table, record};
use crate::vocab::closed_list;

closed_list! {
    /// The format of a document and its version.
    pub enum Format {
        /// The first version.
        Version1 = "oncology-catalog/1", "Oncology catalog, version 1", "editorial";
    }
}

record! {
    /// The root document: tables of records that refer to each other by id.
    ///
    /// ```
    /// use oncology::Catalog;
    /// use oncology::drug::Drug;
    ///
    /// let mut catalog = Catalog::default();
    /// catalog.drugs.push(Drug::new("imatinib".parse()?, "imatinib".parse()?));
    /// assert!(catalog.drugs.find("imatinib").is_some());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Catalog {
        /// The format of the document: `oncology-catalog/1`.
        pub format: Format,
    } optional {
        /// Published things that the content rests on.
        pub sources: Table<Source>,
        /// Diseases.
        pub diseases: Table<Disease>,
        /// Stages.
        pub stages: Table<Stage>,
        /// Biomarkers.
        pub biomarkers: Table<Biomarker>,
        /// Drugs.
        pub drugs: Table<Drug>,
        /// Therapies.
        pub therapies: Table<Therapy>,
        /// Regimens.
        pub regimens: Table<Regimen>,
        /// Trials.
        pub trials: Table<Trial>,
        /// Outcomes of treatment.
        pub outcomes: Table<Outcome>,
        /// Statistics about people.
        pub statistics: Table<Statistic>,
        /// Costs.
        pub costs: Table<Cost>,
        /// Assistance programmes.
        pub assistance: Table<AssistanceProgramme>,
        /// Palliative, supportive and integrative care.
        pub care: Table<Care>,
        /// Screening tests.
        pub screening: Table<Screening>,
        /// Articles.
        pub articles: Table<Article>,
        /// Findings that the author of the document accepts, with the reason.
        pub allow: Vec<Allow>,
    }
}

impl Default for Catalog {
    /// An empty document of the newest format.
    fn default() -> Self {
        Self::new(Format::Version1)
    }
}

impl Catalog {
    /// Adds another document's records, suppressions and annotations behind those of this one.
    ///
    /// An id that both have is kept twice and is a finding. Annotations that this document has with another value are
    /// given back. The suppressions of either document then cover both: use a [`Collection`] to keep them apart.
    pub fn merge(&mut self, other: Self) -> Annotations {
        self.sources.extend(other.sources);
        self.diseases.extend(other.diseases);
        self.stages.extend(other.stages);
        self.biomarkers.extend(other.biomarkers);
        self.drugs.extend(other.drugs);
        self.therapies.extend(other.therapies);
        self.regimens.extend(other.regimens);
        self.trials.extend(other.trials);
        self.outcomes.extend(other.outcomes);
        self.statistics.extend(other.statistics);
        self.costs.extend(other.costs);
        self.assistance.extend(other.assistance);
        self.care.extend(other.care);
        self.screening.extend(other.screening);
        self.articles.extend(other.articles);
        self.allow.extend(other.allow);
        self.annotations.merge(other.annotations)
    }

    /// The index of the first record with that id in the table of that name; a name that is no table has none.
    #[must_use]
    pub fn position(&self, table: &str, id: &str) -> Option<usize> {
        self.table(table)?.position(id)
    }

    /// The ids in the table of that name, in their order; a name that is no table has none.
    pub fn ids<'a>(&'a self, table: &str) -> impl Iterator<Item = &'a str> {
        self.table(table).into_iter().flat_map(Rows::ids)
    }

    fn table(&self, name: &str) -> Option<&dyn Rows> {
        self.tables()
            .into_iter()
            .find_map(|(table, rows)| (table == name).then_some(rows))
    }

    /// Every table with its name, in the order in which a document is written.
    fn tables(&self) -> [(&'static str, &dyn Rows); 15] {
        [
            ("sources", &self.sources),
            ("diseases", &self.diseases),
            ("stages", &self.stages),
            ("biomarkers", &self.biomarkers),
            ("drugs", &self.drugs),
            ("therapies", &self.therapies),
            ("regimens", &self.regimens),
            ("trials", &self.trials),
            ("outcomes", &self.outcomes),
            ("statistics", &self.statistics),
            ("costs", &self.costs),
            ("assistance", &self.assistance),
            ("care", &self.care),
            ("screening", &self.screening),
            ("articles", &self.articles),
        ]
    }
}

/// A table, whatever its records are.
trait Rows {
    fn count(&self) -> usize;
    fn position(&self, id: &str) -> Option<usize>;
    fn ids(&self) -> Box<dyn Iterator<Item = &str> + '_>;
}

impl<T: Keyed> Rows for Table<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn position(&self, id: &str) -> Option<usize> {
        self.position(id)
    }

    fn ids(&self) -> Box<dyn Iterator<Item = &str> + '_> {
        Box::new(self.iter().map(|row| row.id().as_str()))
    }
}
