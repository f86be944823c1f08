//! Comparisons of arms.

use crate::trial::Arm;
use crate::value::{Decimal, Id, Interval, PValue, Stated, record};
use crate::vocab::closed_list;

const REGISTRY: &str =
    "ClinicalTrials.gov, Results Data Element Definitions, \"Estimation Parameter\"";

closed_list! {
    /// The number by which two arms are compared.
    pub enum EffectMeasure {
        HazardRatio = "hazard-ratio", "Hazard ratio", REGISTRY;
        OddsRatio = "odds-ratio", "Odds ratio", REGISTRY;
        RiskRatio = "risk-ratio", "Risk ratio", REGISTRY;
        RiskDifference = "risk-difference", "Risk difference", REGISTRY;
        MeanDifference = "mean-difference", "Mean difference", REGISTRY;
        MedianDifference = "median-difference", "Median difference", REGISTRY;
        RestrictedMeanDifference = "restricted-mean-difference", "Difference in restricted mean survival time", "Royston and Parmar, BMC Med Res Methodol 2013;13:152";
    }
}

closed_list! {
    /// Which arm a result favours, as the text says it; no number is needed for that.
    pub enum Direction {
        FavoursArm = "favours-arm", "Favours the arm", "editorial";
        FavoursReference = "favours-reference", "Favours the reference", "editorial";
        NoDifference = "no-difference", "No difference shown", "editorial";
    }
}

record! {
    /// One arm compared with another.
    pub struct Comparison {
        /// The arm.
        pub arm: Id<Arm>,
        /// The arm that it is compared with.
        pub reference: Id<Arm>,
    } optional {
        /// The number by which they are compared.
        pub measure: Option<EffectMeasure>,
        /// The estimate.
        pub estimate: Option<Stated<Decimal>>,
        /// The interval around it.
        pub interval: Option<Interval>,
        /// The p-value.
        pub p_value: Option<PValue>,
        /// Which arm the text says it favours.
        pub direction: Option<Direction>,
    }
}
