//! Groups of participants, and what was counted in them.

use crate::trial::Arm;
use crate::value::{Id, Percent, Text, record};
use crate::vocab::open_list;

const REGISTRY: &str = "ClinicalTrials.gov API v2, enums MeasureParam and MeasureDispersionType";

record! {
    /// Participants whose results are counted together: often an arm, else several arms or a part of one.
    pub struct ResultGroup {
        /// The id that the numbers refer to; that of an arm where the group is one.
        pub id: Id<Arm>,
    } optional {
        /// Its code in the registry: `OG000`.
        pub code: Option<Text>,
        /// Its title.
        pub title: Option<Text>,
        /// Who belongs to it, in words.
        pub description: Option<Text>,
    }
}

record! {
    /// How many were analysed in a group.
    pub struct Denominator {
        /// The group.
        pub group: Id<Arm>,
        /// How many.
        pub count: u32,
    } optional {
        /// What was counted: "Participants", "Lesions".
        pub units: Option<Text>,
        /// The row of the table for which the number holds.
        pub class: Option<Text>,
    }
}

open_list! {
    /// What a posted number is.
    pub enum Parameter {
        GeometricMean = "geometric-mean", "Geometric mean", REGISTRY;
        GeometricLeastSquaresMean = "geometric-least-squares-mean", "Geometric least squares mean", REGISTRY;
        LeastSquaresMean = "least-squares-mean", "Least squares mean", REGISTRY;
        LogMean = "log-mean", "Log mean", REGISTRY;
        Mean = "mean", "Mean", REGISTRY;
        Median = "median", "Median", REGISTRY;
        /// Any other number; its unit says which.
        Number = "number", "Number", REGISTRY;
        CountOfParticipants = "count-of-participants", "Count of participants", REGISTRY;
        /// A count of lesions, eyes, samples.
        CountOfUnits = "count-of-units", "Count of units", REGISTRY;
    }
}

open_list! {
    /// What is posted beside a number to say how widely it scatters.
    pub enum DispersionKind {
        /// Nothing.
        NotApplicable = "na", "Not applicable", REGISTRY;
        StandardDeviation = "standard-deviation", "Standard deviation", REGISTRY;
        StandardError = "standard-error", "Standard error", REGISTRY;
        InterQuartileRange = "inter-quartile-range", "Inter-quartile range", REGISTRY;
        FullRange = "full-range", "Full range", REGISTRY;
        /// A confidence interval of the stated level.
        ConfidenceInterval = "confidence-interval", "Confidence interval", REGISTRY;
        GeometricCoefficient = "geometric-coefficient", "Geometric coefficient of variation", REGISTRY;
    }
}

record! {
    /// What is posted beside numbers to say how widely they scatter.
    pub struct Dispersion {
        /// What it is.
        pub kind: DispersionKind,
    } optional {
        /// The level of a confidence interval.
        pub level: Option<Percent>,
    }
}
