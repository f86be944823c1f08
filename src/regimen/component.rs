//! Drugs of a regimen.

use super::{Dose, DoseBasis};
use crate::drug::{Drug, Route};
use crate::value::{Decimal, Id, Text, record};
use crate::vocab::closed_list;

closed_list! {
    /// What a drug does in a regimen.
    pub enum ComponentRole {
        /// It acts on the cancer.
        Antineoplastic = "antineoplastic", "Antineoplastic", "editorial";
        /// It supports the patient.
        Supportive = "supportive", "Supportive", "editorial";
        /// It limits the harm of another drug of the regimen.
        Rescue = "rescue", "Rescue or protectant", "editorial";
    }
}

closed_list! {
    /// How fast a drug is given into a vein or under the skin.
    pub enum Mode {
        Bolus = "bolus", "Bolus or injection", "editorial";
        Infusion = "infusion", "Infusion", "editorial";
        /// Over many hours or days, from a pump.
        ContinuousInfusion = "continuous-infusion", "Continuous infusion", "editorial";
    }
}

record! {
    /// A drug of a regimen with dose and days.
    pub struct Component {
        /// The drug.
        pub drug: Id<Drug>,
    } optional {
        /// What it does in the regimen.
        pub role: Option<ComponentRole>,
        /// The dose on each of its days.
        pub dose: Option<Dose>,
        /// What the dose is measured by, where the source says it besides the unit.
        pub basis: Option<DoseBasis>,
        /// How it is given.
        pub route: Option<Route>,
        /// How fast it is given.
        pub mode: Option<Mode>,
        /// How long one infusion takes, in hours.
        pub hours: Option<Decimal>,
        /// How often it is given on each of its days.
        pub times_a_day: Option<u8>,
        /// The days of a cycle on which it is given; day 1 is the first, and day 0 and days before it are possible.
        pub days: Vec<i16>,
        /// The length of a cycle in days.
        pub cycle_days: Option<u16>,
        /// How long it is given.
        pub duration: Option<Duration>,
    }
}

record! {
    /// How long a drug is given.
    pub enum Duration {
        /// For a number of cycles.
        Cycles(u16),
        /// For a number of cycles at most.
        AtMostCycles(u16),
        /// For a number of cycles between two.
        CycleRange(CycleRange),
        /// Until something happens: "disease progression or unacceptable toxicity".
        Until(Text),
    }
}

record! {
    /// The least and the greatest number of cycles.
    pub struct CycleRange {
        /// The least.
        pub least: u16,
        /// The greatest.
        pub most: u16,
    } optional {
    }
}
