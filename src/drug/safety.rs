//! Harms of a drug.

use crate::value::{Text, record};
use crate::vocab::closed_list;

/// Label sections of immune checkpoint inhibitors.
const LABELS: &str = "FDA labels of checkpoint inhibitors, Warnings and Precautions: immune-mediated adverse reactions";

closed_list! {
    /// Organs and glands that an immune-related harm may strike.
    pub enum ImmuneRelatedHarm {
        Pneumonitis = "pneumonitis", "Pneumonitis", LABELS;
        Colitis = "colitis", "Colitis", LABELS;
        Hepatitis = "hepatitis", "Hepatitis", LABELS;
        Endocrinopathy = "endocrinopathy", "Endocrinopathy", LABELS;
        Nephritis = "nephritis", "Nephritis", LABELS;
        SkinReaction = "skin-reaction", "Skin reaction", LABELS;
        Other = "other", "Another immune-related harm", LABELS;
    }
}

record! {
    /// Harms of a drug, as its label tells them.
    pub struct Safety {
    } optional {
        /// What the boxed warning warns of.
        pub boxed_warning: Vec<Text>,
        /// Serious harms.
        pub serious: Vec<Text>,
        /// Common harms.
        pub common: Vec<Text>,
        /// Immune-related harms.
        pub immune_related: Vec<ImmuneRelatedHarm>,
        /// What it does in pregnancy, and which contraception is asked for.
        pub pregnancy: Option<Text>,
        /// What it does to fertility.
        pub fertility: Option<Text>,
    }
}
