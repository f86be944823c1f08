//! Results as a registry posts them, outcomes apart.
//!
//! Outcomes stand in the document's own table; here are the counts of participants and the adverse events.

mod adverse_events;
mod baseline;
mod flow;
mod group;
mod number;

pub use adverse_events::{
    AdverseEvent, AdverseEventAssessment, AdverseEvents, EventCount, EventGroup,
};
pub use baseline::{Baseline, BaselineMeasure, Measurement};
pub use flow::{Achievement, Milestone, ParticipantFlow, StudyPeriod, Withdrawal};
pub use group::{Denominator, Dispersion, DispersionKind, Parameter, ResultGroup};
pub use number::PostedNumber;

use crate::value::{Text, record};
use crate::vocab::open_list;

const REGISTRY: &str = "ClinicalTrials.gov API v2, enum AgreementRestrictionType";

record! {
    /// Results as a registry posts them; the outcomes stand in the table `outcomes`.
    pub struct Results {
    } optional {
        /// How many came through each period.
        pub flow: Option<ParticipantFlow>,
        /// Who they were when they came in.
        pub baseline: Option<Baseline>,
        /// What happened to them.
        pub adverse_events: Option<AdverseEvents>,
        /// What limits these results, in words.
        pub limitations: Option<Text>,
        /// What binds investigators who are not employed by the sponsor.
        pub agreement: Option<Agreement>,
    }
}

open_list! {
    /// For how long the sponsor may hold a publication back.
    pub enum PublicationRestriction {
        AtMost60Days = "lte60", "At most 60 days", REGISTRY;
        MoreThan60Days = "gt60", "More than 60 days, at most 180", REGISTRY;
        OtherRestriction = "other", "Other", REGISTRY;
    }
}

record! {
    /// What binds investigators when they publish.
    pub struct Agreement {
    } optional {
        /// Whether all principal investigators are employed by the sponsor.
        pub employed: Option<bool>,
        /// Whether an agreement restricts them.
        pub restrictive: Option<bool>,
        /// For how long.
        pub restriction: Option<PublicationRestriction>,
        /// The agreement in words.
        pub details: Option<Text>,
    }
}
