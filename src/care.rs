//! Palliative, supportive and integrative care, and screening.

mod domain;
mod kind;
mod screening;
mod symptom;

pub use domain::CareDomain;
pub use kind::{CareKind, Relation};
pub use screening::Screening;
pub use symptom::Symptom;

use crate::evidence::{Attribution, Source};
use crate::therapy::{DecisionBy, TherapyKind};
use crate::value::{Id, Text, record};

record! {
    /// A form of palliative, supportive or integrative care.
    ///
    /// ```
    /// use oncology::care::{Care, CareKind, Symptom};
    ///
    /// let mut care = Care::new("acupuncture".parse()?, "Acupuncture".parse()?, CareKind::Integrative);
    /// care.symptoms = vec![Symptom::Pain, Symptom::Nausea];
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Care in "care" {
        /// The id that other records refer to.
        pub id: Id<Care>,
        /// Its name.
        pub name: Text,
        /// What kind of care it is.
        pub kind: CareKind,
    } optional {
        /// The modality, for integrative care.
        pub modality: Option<TherapyKind>,
        /// How it relates to conventional treatment.
        pub relation: Option<Relation>,
        /// What it is, in a sentence.
        pub description: Option<Text>,
        /// The domains of need that it addresses.
        pub domains: Vec<CareDomain>,
        /// The symptoms that it addresses.
        pub symptoms: Vec<Symptom>,
        /// What patients gain from it, as content states it.
        pub benefits: Vec<Text>,
        /// Products that belong to it: "omega-3 fatty acids".
        pub products: Vec<Text>,
        /// Services that belong to it: "counselling".
        pub services: Vec<Text>,
        /// Who gives it or decides on it.
        pub team: Option<DecisionBy>,
        /// Where these facts come from.
        pub sources: Vec<Id<Source>>,
        /// What the text says of where they come from, if it names no source.
        pub attribution: Option<Attribution>,
    }
}
