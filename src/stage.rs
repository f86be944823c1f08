//! Stages: the group, the system and edition that define it, the classification, and TNM categories.
//!
//! A stage statement keeps system, edition, classification and value apart, because each changes what the value means:
//! the same tumour may be IIA in one edition and IIB in the next. The staging manuals' tables are licensed and are not
//! part of this crate.

mod classification;
mod edition;
mod group;
pub mod grouping;
mod system;
mod tnm;
mod value;

pub use classification::Classification;
pub use group::{ParseStageGroupError, ReadStageGroupError, StageGroup};
pub use grouping::{Factors, Grouping, GroupingTable, group, group_as};
pub use system::StagingSystem;
pub use tnm::{
    Axis, Companion, Grade, InSitu, IsolatedCells, MCategory, Metastasis, MetastasisSites,
    Multiplicity, NCategory, NeckLevel, NodeCounts, Nodes, Note, NoteKind, ParseTnmError, Prefix,
    Reading, Residual, Subdivision, TCategory, Tnm, Tumour,
};

pub use value::{
    Acps, AnnArbor, AstlerColler, Bclc, Binet, Chang, ChildPugh, ClarkLevel, Dukes, DurieSalmon,
    Enneking, Ensat, Evans, Figo, Icrb, Igccc, Indiana, Inrgss, Inss, Ipnhlss, IrsGroup, IrsStage,
    Irss, Iss, JewettStrongMarshall, Lugano, LymphomaNumeral, MasaokaKoga, ModifiedAstlerColler,
    ModifiedDukes, ModifiedRai, MolecularClass, NodeEvidence, ParseFigoError, ParseLymphomaError,
    ParseStageValueError, Pretext, R2Iss, RIss, Rai, ReeseEllsworth, SeerSummaryStage, StJude,
    StageValue, Toronto, Valg, WhitmoreJewett, Wilms,
};

use crate::disease::Disease;
use crate::evidence::Source;
use crate::value::{Id, PartialDate, Text, record};

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
        /// The edition of the system: a number of AJCC and UICC, a year of the others.
        pub edition: Option<u16>,
        /// On what the stage rests: clinical findings, pathology, an autopsy.
        pub classification: Option<Classification>,
        /// The stage group, in Roman numerals.
        pub group: Option<StageGroup>,
        /// The value, for a system with values of its own: "A" of Binet, "L1" of INRGSS.
        pub value: Option<StageValue>,
        /// How far the cancer had spread, as registries summarise it.
        pub summary: Option<SeerSummaryStage>,
        /// The TNM categories.
        pub tnm: Option<Tnm>,
        /// What else the group rests on, by the names of the grouping table: grade, PSA, receptors, serum markers.
        pub factors: Factors,
        /// The patient's age at diagnosis in years, where the system asks for it (differentiated thyroid cancer).
        pub age_at_diagnosis: Option<u8>,
        /// When the cancer was diagnosed; of a group of patients, when the first of them was diagnosed or enrolled.
        pub diagnosed: Option<PartialDate>,
        /// Where these facts come from.
        pub sources: Vec<Id<Source>>,
    }
}

impl Stage {
    /// The edition that is stated, or the only one that the system has.
    #[must_use]
    pub fn edition_or_implied(&self) -> Option<u16> {
        let implied = match self.system.map(StagingSystem::editions) {
            Some([only]) => Some(*only),
            _ => None,
        };
        self.edition.or(implied)
    }
}
