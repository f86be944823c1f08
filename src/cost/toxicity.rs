//! What the cost of care does to patients.

use crate::evidence::{Attribution, Source};
use crate::value::{Id, record};
use crate::vocab::closed_list;

closed_list! {
    /// What the burden of cost leads to.
    pub enum FinancialConsequence {
        Distress = "distress", "Financial distress", "PMC6777708, Table 1";
        NonAdherence = "non-adherence", "Treatment not taken as prescribed", "editorial";
        DelayedCare = "delayed-care", "Care delayed", "editorial";
        CompromisedOutcome = "compromised-outcome", "Worse clinical outcome", "editorial";
        Debt = "debt", "Debt or bankruptcy", "editorial";
    }
}

record! {
    /// A statement that the cost of care harms patients: financial toxicity.
    pub struct FinancialToxicity {
        /// What it leads to.
        pub consequence: FinancialConsequence,
    } optional {
        /// Where this comes from.
        pub sources: Vec<Id<Source>>,
        /// What the text says of where it comes from, if it names no source.
        pub attribution: Option<Attribution>,
    }
}
