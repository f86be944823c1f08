//! Who the participants were when they came in.

use super::{Denominator, Dispersion, Parameter, PostedNumber, ResultGroup};
use crate::trial::Arm;
use crate::value::{Id, Text, record};

record! {
    /// Who the participants were when they came in.
    pub struct Baseline {
    } optional {
        /// Who was analysed, in words.
        pub population: Option<Text>,
        /// What is counted beside participants.
        pub units: Option<Text>,
        /// The groups.
        pub groups: Vec<ResultGroup>,
        /// How many were analysed.
        pub denominators: Vec<Denominator>,
        /// What was measured.
        pub measures: Vec<BaselineMeasure>,
    }
}

record! {
    /// One characteristic: age, sex, stage.
    pub struct BaselineMeasure {
    } optional {
        /// Its title.
        pub title: Option<Text>,
        /// What it is, in words.
        pub description: Option<Text>,
        /// Who was analysed, in words.
        pub population: Option<Text>,
        /// What the numbers are.
        pub parameter: Option<Parameter>,
        /// What is posted beside them.
        pub dispersion: Option<Dispersion>,
        /// Their unit as it is posted.
        pub unit: Option<Text>,
        /// Whether the registry computes percentages from the counts.
        pub percentages: Option<bool>,
        /// What the denominators count.
        pub denominator_units: Option<Text>,
        /// How many were analysed.
        pub denominators: Vec<Denominator>,
        /// The numbers, row by row.
        pub numbers: Vec<Measurement>,
    }
}

record! {
    /// One number of a table, with the group and the row that it belongs to.
    pub struct Measurement {
        /// The group.
        pub group: Id<Arm>,
        /// The number.
        pub number: PostedNumber,
    } optional {
        /// The title of its row.
        pub class: Option<Text>,
        /// The title of its part of the row.
        pub category: Option<Text>,
        /// What is said about it.
        pub comment: Option<Text>,
    }
}
