//! Stages: the group, the system and edition that define it, the classification, and TNM categories.
//!
//! A stage statement keeps system, edition, classification and value apart, because each changes what the value means:
//! the same tumour may be IIA in one edition and IIB in the next. The staging manuals' tables are licensed and are not
//! part of this crate.

mod group;
mod grouping;
mod system;
mod tnm;

pub use group::{ParseStageGroupError, ReadStageGroupError, StageGroup};
pub use grouping::{
    Endpoint, Factors, Grouping, GroupingRow, GroupingTable, GroupingTableError, Input,
    TableProblem, group, group_as,
};
pub use system::{Classification, StagingSystem};
pub use tnm::{
    Axis, Companion, Grade, InSitu, IsolatedCells, MCategory, Metastasis, MetastasisSites,
    Multiplicity, NCategory, NeckLevel, NodeCounts, Nodes, Note, NoteKind, ParseTnmError, Prefix,
    Reading, Residual, Subdivision, TCategory, Tnm, Tumour,
};

use crate::disease::Disease;
use crate::evidence::Source;
use crate::value::{Id, Text, record};

record! {
    /// A statement of a cancer's stage: system, edition, classification and value kept apart.
    ///
    /// ```
    /// use oncology::stage::{Stage, StageGroup, StagingSystem};
    ///
    /// let mut stage = Stage::new("lung-iva".parse()?, "stage IVA lung cancer".parse()?);
    /// stage.system = Some(StagingSystem::Ajcc);
    /// stage.edition = Some(8);
    /// stage.group = Some("IVA".parse()?);
    /// stage.tnm = Some("cT2a N1 M1a".parse()?);
    /// assert!(stage.group >= Some(StageGroup::IV));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Stage in "stages" {
        /// The id that other records refer to.
        pub id: Id<Stage>,
        /// The stage as a text names it: "stage 4 cancer".
        pub name: Text,
    } optional {
        /// The disease that is staged.
        pub disease: Option<Id<Disease>>,
        /// The system that defines the value; none for the "stage 4" of a text that does not say.
        pub system: Option<StagingSystem>,
        /// The edition or version of the system.
        pub edition: Option<u8>,
        /// On what the stage rests: clinical findings, pathology, an autopsy.
        pub classification: Option<Classification>,
        /// The stage group.
        pub group: Option<StageGroup>,
        /// The value, for a system whose values are no stage groups: "A" of Binet, "L1" of INRGSS.
        pub value: Option<Text>,
        /// The TNM categories.
        pub tnm: Option<Tnm>,
        /// The patient's age at diagnosis in years, where the system asks for it (differentiated thyroid cancer).
        pub age_at_diagnosis: Option<u8>,
        /// Where these facts come from.
        pub sources: Vec<Id<Source>>,
    }
}
