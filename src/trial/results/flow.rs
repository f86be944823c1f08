//! How many came through a study.

use super::ResultGroup;
use crate::trial::Arm;
use crate::value::{Id, Text, record};

record! {
    /// How many began, went on and left, by groups.
    pub struct ParticipantFlow {
    } optional {
        /// How they were recruited, in words.
        pub recruitment: Option<Text>,
        /// What happened before they were assigned, in words.
        pub before_assignment: Option<Text>,
        /// What is counted beside participants: "eyes".
        pub units: Option<Text>,
        /// The groups.
        pub groups: Vec<ResultGroup>,
        /// The periods of the study, in their order.
        pub periods: Vec<StudyPeriod>,
    }
}

record! {
    /// A period of a study.
    pub struct StudyPeriod {
    } optional {
        /// Its title.
        pub title: Option<Text>,
        /// What was reached.
        pub milestones: Vec<Milestone>,
        /// Why participants left.
        pub withdrawals: Vec<Withdrawal>,
    }
}

record! {
    /// Something that participants reached: "STARTED", "COMPLETED".
    pub struct Milestone {
        /// Its name.
        pub name: Text,
    } optional {
        /// What is said about it.
        pub comment: Option<Text>,
        /// How many reached it.
        pub reached: Vec<Achievement>,
    }
}

record! {
    /// A reason why participants left.
    pub struct Withdrawal {
        /// The reason: "Adverse Event".
        pub reason: Text,
    } optional {
        /// What is said about it.
        pub comment: Option<Text>,
        /// How many left.
        pub left: Vec<Achievement>,
    }
}

record! {
    /// How many of a group.
    pub struct Achievement {
        /// The group.
        pub group: Id<Arm>,
    } optional {
        /// How many participants.
        pub participants: Option<u32>,
        /// How many other units.
        pub units: Option<u32>,
        /// What is said about it.
        pub comment: Option<Text>,
    }
}
