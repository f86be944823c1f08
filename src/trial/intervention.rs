//! Interventions.

use super::Arm;
use crate::drug::Drug;
use crate::therapy::Therapy;
use crate::value::{Id, Text, record};
use crate::vocab::open_list;

const REGISTRY: &str = "ClinicalTrials.gov API v2, enum InterventionType";

open_list! {
    /// What kind of intervention it is.
    pub enum InterventionKind {
        Behavioural = "behavioural", "Behavioural", REGISTRY;
        /// Vaccines, blood products, antibodies, cells.
        Biological = "biological", "Biological", REGISTRY;
        CombinationProduct = "combination-product", "Combination product", REGISTRY;
        Device = "device", "Device", REGISTRY;
        DiagnosticTest = "diagnostic-test", "Diagnostic test", REGISTRY;
        DietarySupplement = "dietary-supplement", "Dietary supplement", REGISTRY;
        /// Placebos too.
        Drug = "drug", "Drug", REGISTRY;
        /// Transfer of genes, stem cells and recombinant DNA.
        Genetic = "genetic", "Genetic", REGISTRY;
        Procedure = "procedure", "Procedure or surgery", REGISTRY;
        Radiation = "radiation", "Radiation", REGISTRY;
        OtherKind = "other", "Other", REGISTRY;
    }
}

record! {
    /// Something that is given, done or observed in a study; its id is its own within the trial.
    pub struct Intervention {
        /// The id that the arms refer to.
        pub id: Id<Intervention>,
        /// Its name as the sponsor types it, doses included.
        pub name: Text,
    } optional {
        /// What kind it is.
        pub kind: Option<InterventionKind>,
        /// What is done, in words.
        pub description: Option<Text>,
        /// Other names.
        pub other_names: Vec<Text>,
        /// The arms that it names as its own.
        pub arms: Vec<Id<Arm>>,
        /// The drugs that its name means.
        pub drugs: Vec<Id<Drug>>,
        /// The therapies that its name means.
        pub therapies: Vec<Id<Therapy>>,
    }
}
