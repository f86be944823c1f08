//! Sections.

use super::Block;
use crate::value::{Text, record};
use crate::vocab::closed_list;

closed_list! {
    /// What a section is about.
    pub enum Topic {
        TreatmentOptions = "treatment-options", "Treatment options", "editorial";
        Advances = "advances", "Advances in treatment", "editorial";
        Therapy = "therapy", "One therapy", "editorial";
        Immunotherapy = "immunotherapy", "Immunotherapy", "editorial";
        PersonalisedMedicine = "personalised-medicine", "Personalised medicine", "editorial";
        Survival = "survival", "Survival and outcomes", "editorial";
        Statistics = "statistics", "Statistics", "editorial";
        Cost = "cost", "Cost", "editorial";
        FinancialSupport = "financial-support", "Financial support", "editorial";
        Advocacy = "advocacy", "Advocacy", "editorial";
        IntegrativeCare = "integrative-care", "Integrative care", "editorial";
        PalliativeCare = "palliative-care", "Palliative care", "editorial";
        QualityOfLife = "quality-of-life", "Quality of life", "editorial";
        Benefits = "benefits", "Benefits", "editorial";
        Summary = "summary", "Summary", "editorial";
        Promotion = "promotion", "Promotion", "editorial";
        Other = "other", "Something else", "editorial";
    }
}

record! {
    /// A section: its heading, its blocks, then the sections below it.
    pub struct Section {
    } optional {
        /// Its heading, without the number before it.
        pub heading: Option<Text>,
        /// The number that is printed before the heading.
        pub number: Option<u8>,
        /// What it is about.
        pub topic: Option<Topic>,
        /// Its blocks, in their order.
        pub blocks: Vec<Block>,
        /// The sections below it, after its blocks.
        pub sections: Vec<Section>,
    }
}
