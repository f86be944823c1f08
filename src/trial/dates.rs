//! Dates and numbers that are planned first and actual later.

use crate::value::{PartialDate, record};
use crate::vocab::open_list;

const REGISTRY: &str = "ClinicalTrials.gov API v2, enums DateType and EnrollmentType";

open_list! {
    /// Whether something has happened or is planned.
    pub enum DateKind {
        Actual = "actual", "Actual", REGISTRY;
        Estimated = "estimated", "Estimated", REGISTRY;
    }
}

record! {
    /// A date of a registry record.
    pub struct RegistryDate {
        /// The date.
        pub date: PartialDate,
    } optional {
        /// Whether it has happened or is planned.
        pub kind: Option<DateKind>,
    }
}

record! {
    /// How many take part in a study.
    pub struct Enrolment {
        /// The number.
        pub count: u32,
    } optional {
        /// Whether they have enrolled or are planned.
        pub kind: Option<DateKind>,
    }
}
