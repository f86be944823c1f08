//! Adverse events as a registry posts them.

use crate::trial::Arm;
use crate::value::{Id, Percent, Text, record};
use crate::vocab::open_list;

const REGISTRY: &str = "ClinicalTrials.gov API v2, enum EventAssessment";

record! {
    /// Adverse events as a registry posts them: serious ones, others above a threshold, and deaths of any cause.
    ///
    /// How many had any adverse event is not posted and cannot be computed: a participant may stand in several rows.
    pub struct AdverseEvents {
    } optional {
        /// The percentage that an event other than serious had to exceed in a group to be posted.
        pub threshold: Option<Percent>,
        /// The time over which they were collected, in words.
        pub time_frame: Option<Text>,
        /// What is said about their collection.
        pub description: Option<Text>,
        /// What is said about the deaths.
        pub deaths_comment: Option<Text>,
        /// The groups, with their totals.
        pub groups: Vec<EventGroup>,
        /// Serious adverse events.
        pub serious: Vec<AdverseEvent>,
        /// Other adverse events above the threshold.
        pub other: Vec<AdverseEvent>,
    }
}

record! {
    /// A group with the totals of its adverse events; a participant counts once in each.
    pub struct EventGroup {
        /// The id that the counts refer to; that of an arm where the group is one.
        pub id: Id<Arm>,
    } optional {
        /// Its code in the registry: `EG000`.
        pub code: Option<Text>,
        /// Its title.
        pub title: Option<Text>,
        /// Who belongs to it, in words.
        pub description: Option<Text>,
        /// How many died of any cause.
        pub deaths: Option<u32>,
        /// Out of how many.
        pub deaths_at_risk: Option<u32>,
        /// How many had a serious adverse event.
        pub serious: Option<u32>,
        /// Out of how many.
        pub serious_at_risk: Option<u32>,
        /// How many had another adverse event of those posted.
        pub other: Option<u32>,
        /// Out of how many.
        pub other_at_risk: Option<u32>,
    }
}

open_list! {
    /// How adverse events were looked for.
    pub enum AdverseEventAssessment {
        /// By asking or examining each participant in a set way.
        Systematic = "systematic-assessment", "Systematic assessment", REGISTRY;
        /// As participants told of them.
        NonSystematic = "non-systematic-assessment", "Non-systematic assessment", REGISTRY;
    }
}

record! {
    /// One kind of adverse event.
    pub struct AdverseEvent {
        /// The term.
        pub term: Text,
    } optional {
        /// The organ system, one of those of MedDRA.
        pub organ_system: Option<Text>,
        /// The vocabulary of the term: "MedDRA (23.0)", "CTCAE (4.0)".
        pub vocabulary: Option<Text>,
        /// How it was looked for.
        pub assessment: Option<AdverseEventAssessment>,
        /// What is said about it.
        pub notes: Option<Text>,
        /// How often it happened in each group.
        pub counts: Vec<EventCount>,
    }
}

record! {
    /// How often an adverse event happened in a group.
    pub struct EventCount {
        /// The group.
        pub group: Id<Arm>,
    } optional {
        /// How many participants had it.
        pub affected: Option<u32>,
        /// Out of how many.
        pub at_risk: Option<u32>,
        /// How often it happened; one participant may count more than once.
        pub events: Option<u32>,
    }
}
