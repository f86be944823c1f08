//! Access to a drug outside of trials.

use super::TrialStatus;
use crate::code::NctId;
use crate::value::record;

record! {
    /// Whether patients can get the product outside of the trial.
    pub struct ExpandedAccess {
    } optional {
        /// Whether they can.
        pub available: Option<bool>,
        /// The record of the expanded access.
        pub nct: Option<NctId>,
        /// The status of that record.
        pub status: Option<TrialStatus>,
        /// Whether it is for individual patients.
        pub individual: Option<bool>,
        /// Whether it is for a group of intermediate size.
        pub intermediate: Option<bool>,
        /// Whether it is a treatment protocol for many.
        pub treatment: Option<bool>,
    }
}
