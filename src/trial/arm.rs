//! Arms.

use super::Intervention;
use crate::drug::Drug;
use crate::regimen::Regimen;
use crate::therapy::Therapy;
use crate::value::{Id, Text, record};
use crate::vocab::open_list;

const REGISTRY: &str = "ClinicalTrials.gov API v2, enum ArmGroupType";

open_list! {
    /// What an arm is for.
    pub enum ArmKind {
        Experimental = "experimental", "Experimental", REGISTRY;
        ActiveComparator = "active-comparator", "Active comparator", REGISTRY;
        PlaceboComparator = "placebo-comparator", "Placebo comparator", REGISTRY;
        ShamComparator = "sham-comparator", "Sham comparator", REGISTRY;
        NoIntervention = "no-intervention", "No intervention", REGISTRY;
        OtherKind = "other", "Other", REGISTRY;
    }
}

record! {
    /// An arm of a trial; its id is its own within the trial.
    pub struct Arm {
        /// The id that results refer to.
        pub id: Id<Arm>,
        /// Its name.
        pub name: Text,
    } optional {
        /// What it is for.
        pub kind: Option<ArmKind>,
        /// What is done, in words.
        pub description: Option<Text>,
        /// Its interventions.
        pub interventions: Vec<Id<Intervention>>,
        /// Its drugs.
        pub drugs: Vec<Id<Drug>>,
        /// Its regimens.
        pub regimens: Vec<Id<Regimen>>,
        /// Its therapies.
        pub therapies: Vec<Id<Therapy>>,
        /// How many were assigned to it.
        pub participants: Option<u32>,
    }
}
