//! Therapies: the modality, the strategy behind it, how patients get access, what it is for, who decides.

mod goal;
mod kind;
mod procedure;
mod radiotherapy;
mod specialty;
mod strategy;
mod timing;

pub use goal::{Goal, Intent};
pub use kind::TherapyKind;
pub use procedure::{CellTherapyStep, ResidualTumour, Surgery, TerminationReason};
pub use radiotherapy::{DoseWeighting, Modality, Radiotherapy, Technique, VolumeDose, VolumeKind};
pub use specialty::{DecisionBy, Specialty};
pub use strategy::{Access, Strategy};
pub use timing::Setting;

use crate::biomarker::TestMethod;
use crate::drug::{Drug, Indication, Line, Route};
use crate::evidence::Source;
use crate::value::{Id, Text, record};

record! {
    /// A therapy, or a way of choosing or reaching one.
    ///
    /// Modality (`kinds`), strategy and access are three things: a combination is a strategy that joins modalities, and
    /// a clinical trial is a way to reach a treatment.
    ///
    /// ```
    /// use oncology::therapy::{Goal, Therapy, TherapyKind};
    ///
    /// let mut therapy = Therapy::new("palliative-surgery".parse()?, "Surgery".parse()?);
    /// therapy.kinds = vec![TherapyKind::Surgery];
    /// therapy.goals = vec![Goal::RemovePrimaryTumour, Goal::RelieveSymptoms];
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Therapy in "therapies" {
        /// The id that other records refer to.
        pub id: Id<Therapy>,
        /// Its name.
        pub name: Text,
    } optional {
        /// The modality; the nearest kinds that are true.
        pub kinds: Vec<TherapyKind>,
        /// The strategies that it follows.
        pub strategies: Vec<Strategy>,
        /// How patients reach it, other than by routine care.
        pub access: Vec<Access>,
        /// How it acts, in a sentence.
        pub mechanism: Option<Text>,
        /// What it is meant to do.
        pub goals: Vec<Goal>,
        /// Whether it aims at cure.
        pub intent: Option<Intent>,
        /// When it is given in relation to other treatment.
        pub settings: Vec<Setting>,
        /// The line of systemic therapy for advanced disease.
        pub line: Option<Line>,
        /// How it is given, for drugs.
        pub routes: Vec<Route>,
        /// Drugs that belong to it.
        pub drugs: Vec<Id<Drug>>,
        /// Other names.
        pub synonyms: Vec<Text>,
        /// Therapies that it is made of.
        pub components: Vec<Id<Therapy>>,
        /// Therapies that follow each other, the first one first.
        pub sequence: Vec<Id<Therapy>>,
        /// The course, of radiotherapy.
        pub radiotherapy: Option<Radiotherapy>,
        /// The operation, of surgery.
        pub surgery: Option<Surgery>,
        /// The steps, of a cell therapy.
        pub cell_therapy: Vec<CellTherapyStep>,
        /// The tests that choose patients for it.
        pub tests: Vec<TestMethod>,
        /// What it is used for.
        pub indications: Vec<Indication>,
        /// Who must not have it.
        pub contraindications: Vec<Text>,
        /// What it must not or should not be given with.
        pub interactions: Vec<Text>,
        /// What is watched while it is given.
        pub monitoring: Vec<Text>,
        /// Why it is stopped, as content tells it.
        pub termination: Vec<TerminationReason>,
        /// What patients gain from it, as content states it.
        pub benefits: Vec<Text>,
        /// Who decides on it.
        pub decision: Option<DecisionBy>,
        /// Where these facts come from.
        pub sources: Vec<Id<Source>>,
    }
}
