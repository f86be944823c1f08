//! Clinical trials as registries describe them.

mod arm;
mod data_sharing;
mod dates;
mod design;
pub mod eligibility;
mod expanded_access;
mod identifier;
mod intervention;
mod mesh;
mod oversight;
mod phase;
mod planned;
mod publication;
mod registration;
pub mod results;
mod site;
mod sponsor;
mod status;

pub use arm::{Arm, ArmKind};
pub use data_sharing::{DataSharing, SharedData, SharedDocument, SharingPlan};
pub use dates::{DateKind, Enrolment, RegistryDate};
pub use design::{
    Allocation, Assignment, Biospecimens, Design, MaskedRole, Masking, ObservationalModel, Purpose,
    SampleRetention, StudyType, TimePerspective,
};
pub use eligibility::TrialEligibility;
pub use expanded_access::ExpandedAccess;
pub use identifier::{StudyNumber, StudyNumberKind};
pub use intervention::{Intervention, InterventionKind};
pub use mesh::{MeshTerm, MeshTerms};
pub use oversight::Oversight;
pub use phase::Phase;
pub use planned::{OutcomeRole, PlannedOutcome};
pub use publication::{Publication, PublicationKind, Retraction, TrialDocument, TrialLink};
pub use registration::{
    Posting, Registration, RegistryEvent, RegistryEventKind, Submission, Violation, ViolationKind,
};
pub use site::StudySite;
pub use sponsor::{ResponsibleParty, ResponsiblePartyKind};
pub use status::TrialStatus;

use crate::code::NctId;
use crate::disease::Disease;
use crate::drug::Drug;
use crate::drug::Line;
use crate::evidence::{Organisation, Source};
use crate::stage::Stage;
use crate::value::{Id, Text, record};
use results::Results;

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
        /// Numbers that it had there before.
        pub nct_aliases: Vec<NctId>,
        /// Its number at the organisation that registered it.
        pub organisation_number: Option<StudyNumber>,
        /// Its numbers elsewhere.
        pub other_numbers: Vec<StudyNumber>,
        /// Its acronym.
        pub acronym: Option<Text>,
        /// Its short title in the registry, for lay readers.
        pub brief_title: Option<Text>,
        /// Its title in the registry.
        pub title: Option<Text>,
        /// The organisation that registered it.
        pub organisation: Option<Organisation>,
        /// Its lead sponsor.
        pub sponsor: Option<Organisation>,
        /// Who else supports it.
        pub collaborators: Vec<Organisation>,
        /// Who answers for the registered information.
        pub responsible_party: Option<ResponsibleParty>,
        /// Who oversees it.
        pub oversight: Option<Oversight>,
        /// Its phases as the registry lists them. Absent, "not applicable" and an empty list are three things.
        pub phases: Option<Vec<Phase>>,
        /// Its status.
        pub status: Option<TrialStatus>,
        /// Its last status before it became unknown.
        pub last_known_status: Option<TrialStatus>,
        /// Why it was stopped.
        pub why_stopped: Option<Text>,
        /// Whether the product can be had outside of the trial.
        pub expanded_access: Option<ExpandedAccess>,
        /// Its design.
        pub design: Option<Design>,
        /// What it is about, for lay readers.
        pub summary: Option<Text>,
        /// What it is about, in full.
        pub description: Option<Text>,
        /// Its conditions, in the registry's words.
        pub conditions: Vec<Text>,
        /// Its keywords.
        pub keywords: Vec<Text>,
        /// The subject headings of its conditions.
        pub condition_headings: Option<MeshTerms>,
        /// The subject headings of its interventions.
        pub intervention_headings: Option<MeshTerms>,
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
        /// Its interventions.
        pub interventions: Vec<Intervention>,
        /// What it is going to measure.
        pub planned_outcomes: Vec<PlannedOutcome>,
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
        /// Where it takes place.
        pub sites: Vec<StudySite>,
        /// What is published about it.
        pub publications: Vec<Publication>,
        /// Pages on the web about it.
        pub links: Vec<TrialLink>,
        /// Documents that the sponsor has handed in.
        pub documents: Vec<TrialDocument>,
        /// Whether there is no separate plan of the statistical analysis.
        pub no_analysis_plan: Option<bool>,
        /// Whether the data of single participants are shared.
        pub data_sharing: Option<DataSharing>,
        /// Data and documents that can be had elsewhere.
        pub shared_data: Vec<SharedData>,
        /// What became of the record in its registry.
        pub registration: Option<Registration>,
        /// Whether its results are posted in the registry.
        pub results_posted: Option<bool>,
        /// Its posted results, outcomes apart.
        pub results: Option<Results>,
        /// Where these facts come from.
        pub sources: Vec<Id<Source>>,
    }
}
