//! Clinical trials as registries describe them.

mod arm;
mod dates;
mod design;
pub mod eligibility;
mod phase;
mod status;

pub use arm::{Arm, ArmKind};
pub use dates::{DateKind, Enrolment, RegistryDate};
pub use design::{Allocation, Assignment, Design, Masking, Purpose, StudyType};
pub use eligibility::TrialEligibility;
pub use phase::Phase;
pub use status::TrialStatus;

use crate::code::NctId;
use crate::disease::Disease;
use crate::drug::Drug;
use crate::drug::Line;
use crate::evidence::{Organisation, Source};
use crate::stage::Stage;
use crate::value::{Id, Text, record};

record! {
    /// A clinical trial.
    ///
    /// ```
    /// use oncology::trial::{Phase, Trial};
    ///
    /// let mut trial = Trial::new("keynote-024".parse()?, "KEYNOTE-024".parse()?);
    /// trial.nct = Some("NCT02142738".parse()?);
    /// trial.phases = Some(vec![Phase::Phase3]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Trial in "trials" {
        /// The id that other records refer to.
        pub id: Id<Trial>,
        /// The name or short title by which content refers to it.
        pub name: Text,
    } optional {
        /// Its number in ClinicalTrials.gov.
        pub nct: Option<NctId>,
        /// Its acronym.
        pub acronym: Option<Text>,
        /// Its title in the registry.
        pub title: Option<Text>,
        /// Its lead sponsor.
        pub sponsor: Option<Organisation>,
        /// Its phases as the registry lists them. Absent, "not applicable" and an empty list are three things.
        pub phases: Option<Vec<Phase>>,
        /// Its status.
        pub status: Option<TrialStatus>,
        /// Its design.
        pub design: Option<Design>,
        /// Its conditions, in the registry's words.
        pub conditions: Vec<Text>,
        /// The diseases that it studies.
        pub diseases: Vec<Id<Disease>>,
        /// The stages that it studies.
        pub stages: Vec<Id<Stage>>,
        /// The drugs that it studies.
        pub drugs: Vec<Id<Drug>>,
        /// The line of therapy that it studies.
        pub line: Option<Line>,
        /// Its arms.
        pub arms: Vec<Arm>,
        /// When it began.
        pub start: Option<RegistryDate>,
        /// When the data for the primary outcome were complete.
        pub primary_completion: Option<RegistryDate>,
        /// When the last data were collected.
        pub completion: Option<RegistryDate>,
        /// How many take part.
        pub enrolment: Option<Enrolment>,
        /// Who may take part.
        pub eligibility: Option<TrialEligibility>,
        /// Where these facts come from.
        pub sources: Vec<Id<Source>>,
    }
}
