//! Strategies behind a therapy, and ways to reach it.

use crate::vocab::closed_list;

closed_list! {
    /// How treatments are chosen or put together.
    pub enum Strategy {
        /// Several drugs or modalities together.
        Combination = "combination", "Combination therapy", "NCI Dictionary of Cancer Terms, \"combination therapy\"";
        /// Treatment chosen by the genes, proteins and other substances of the person or the tumour.
        PrecisionMedicine = "precision-medicine", "Precision (personalised) medicine", "NCI, Types of Cancer Treatment";
        /// No treatment until signs change.
        WatchfulWaiting = "watchful-waiting", "Watchful waiting", "NCI Dictionary of Cancer Terms, \"watchful waiting\"";
    }
}

closed_list! {
    /// How a patient reaches a treatment, other than by routine care.
    pub enum Access {
        /// By taking part in a clinical trial.
        ClinicalTrial = "clinical-trial", "Participation in a clinical trial", "ClinicalTrials.gov, Glossary, \"clinical trial\"";
        /// By expanded access to a drug that is not approved.
        ExpandedAccess = "expanded-access", "Expanded access", "ClinicalTrials.gov, Glossary, \"expanded access\"";
        /// By the use of an approved drug for another indication.
        OffLabel = "off-label", "Off-label use", "NCI Dictionary of Cancer Terms, \"off-label\"";
    }
}
