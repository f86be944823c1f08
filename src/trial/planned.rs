//! Outcomes as they are planned.

use crate::outcome::metric::Metric;
use crate::value::{Months, Text, record};
use crate::vocab::open_list;

const REGISTRY: &str =
    "ClinicalTrials.gov API v2, data element `outcomesModule` and enum OutcomeMeasureType";

open_list! {
    /// The place of an outcome among those of its trial.
    pub enum OutcomeRole {
        /// The outcome on which the size of the trial rests.
        Primary = "primary", "Primary", REGISTRY;
        Secondary = "secondary", "Secondary", REGISTRY;
        /// Neither primary nor secondary, but stated before the data were seen.
        OtherPreSpecified = "other-pre-specified", "Other, pre-specified", REGISTRY;
        /// Thought of after the data were seen.
        PostHoc = "post-hoc", "Post hoc", REGISTRY;
    }
}

record! {
    /// What a trial is going to measure.
    pub struct PlannedOutcome {
        /// The measure in the registry's words.
        pub measure: Text,
        /// Its place among the outcomes of the trial.
        pub role: OutcomeRole,
    } optional {
        /// How it is measured, in words.
        pub description: Option<Text>,
        /// When it is measured, in words.
        pub time_frame: Option<Text>,
        /// The metric that the words mean.
        pub metric: Option<Metric>,
        /// The time of a rate at a time, where the words name one.
        pub at: Option<Months>,
    }
}
