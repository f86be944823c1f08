//! What became of a record in its registry.

use super::RegistryDate;
use crate::value::{PartialDate, Text, record};
use crate::vocab::open_list;

const REGISTRY: &str = "ClinicalTrials.gov API v2, enums UnpostedEventType and ViolationEventType";

record! {
    /// When a record was handed in, checked and posted.
    pub struct Registration {
    } optional {
        /// When the status was last confirmed.
        pub verified: Option<PartialDate>,
        /// The record itself.
        pub record: Option<Posting>,
        /// Its results.
        pub results: Option<Posting>,
        /// A certificate or request to post results later.
        pub delay: Option<Posting>,
        /// The last change.
        pub update: Option<Posting>,
        /// Whether results may be posted late, for a device that was not yet approved.
        pub delayed_posting: Option<bool>,
        /// The day of the registry's data from which the record was taken.
        pub data_version: Option<PartialDate>,
        /// When the registry reckons that results were first handed in.
        pub results_expected: Option<PartialDate>,
        /// When results with comments on quality were first posted.
        pub results_with_comments: Option<RegistryDate>,
        /// The rounds in which results were handed in and given back.
        pub submissions: Vec<Submission>,
        /// Countries that were struck from the record.
        pub removed_countries: Vec<Text>,
        /// What happened to results that are not posted.
        pub unposted: Vec<RegistryEvent>,
        /// Notices of violations of the duty to report.
        pub violations: Vec<Violation>,
    }
}

record! {
    /// When something was handed in, passed the registry's check, and was posted.
    pub struct Posting {
    } optional {
        /// When it was handed in.
        pub submitted: Option<PartialDate>,
        /// When it was handed in as it passed the check.
        pub checked: Option<PartialDate>,
        /// When it was posted.
        pub posted: Option<RegistryDate>,
    }
}

record! {
    /// One round in which results were handed in.
    pub struct Submission {
    } optional {
        /// When they were handed in.
        pub released: Option<PartialDate>,
        /// When they were taken back.
        pub withdrawn: Option<PartialDate>,
        /// Whether the day on which they were taken back is unknown.
        pub withdrawn_unknown: Option<bool>,
        /// When the registry gave them back.
        pub returned: Option<PartialDate>,
        /// The number of the round whose comments were posted.
        pub round: Option<u32>,
    }
}

open_list! {
    /// What happened to results that are not posted.
    pub enum RegistryEventKind {
        /// The registry gave them back.
        Reset = "reset", "Returned", REGISTRY;
        /// They were handed in.
        Release = "release", "Submitted", REGISTRY;
        /// They were taken back.
        Unrelease = "unrelease", "Submission cancelled", REGISTRY;
    }
}

record! {
    /// Something that happened to results that are not posted.
    pub struct RegistryEvent {
    } optional {
        /// What happened.
        pub kind: Option<RegistryEventKind>,
        /// When.
        pub date: Option<PartialDate>,
        /// Whether the day is unknown.
        pub date_unknown: Option<bool>,
    }
}

open_list! {
    /// What a notice of a violation says.
    pub enum ViolationKind {
        Identified = "violation-identified", "Violation identified by FDA", REGISTRY;
        Corrected = "correction-confirmed", "Correction confirmed by FDA", REGISTRY;
        PenaltyImposed = "penalty-imposed", "Penalty imposed by FDA", REGISTRY;
        IssuesAddressed = "issues-in-letter-addressed-confirmed", "Issues in the letter addressed, confirmed by FDA", REGISTRY;
    }
}

record! {
    /// A notice of a violation of the duty to register or to report.
    pub struct Violation {
    } optional {
        /// What it says.
        pub kind: Option<ViolationKind>,
        /// What it is about.
        pub description: Option<Text>,
        /// When it was written into the record.
        pub created: Option<PartialDate>,
        /// When the agency sent it.
        pub issued: Option<PartialDate>,
        /// When it was handed to the registry.
        pub released: Option<PartialDate>,
        /// When it was posted.
        pub posted: Option<PartialDate>,
    }
}
