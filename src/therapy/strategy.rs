//! Strategies behind a therapy, and ways to reach it.

use crate::vocab::closed_list;

closed_list! {
    /// How treatments are chosen or put together.
    pub enum Strategy {
        /// More than one drug or method of treatment.
        Combination = "combination", "Combination therapy", "NCI Dictionary of Cancer Terms, \"multimodality treatment\"";
        /// Treatment chosen by the genes, proteins and other substances of the person or the tumour.
        PrecisionMedicine = "precision-medicine", "Precision (personalised) medicine", "NCI, Types of Treatment, 2015";
        /// Close watching without treatment unless symptoms appear or change.
        WatchfulWaiting = "watchful-waiting", "Watchful waiting", "NCI Dictionary of Cancer Terms, \"watchful waiting\"";
    }
}

closed_list! {
    /// How a patient reaches a treatment, other than by routine care.
    pub enum Access {
        /// By taking part in a clinical trial.
        ClinicalTrial = "clinical-trial", "Participation in a clinical trial", "ICMJE, Clinical Trials Registration";
        /// By expanded access to a drug that is not approved.
        ExpandedAccess = "expanded-access", "Expanded access", "ClinicalTrials.gov API v2, enum StudyType";
        /// By the use of an approved drug for another indication.
        OffLabel = "off-label", "Off-label use", "NCI Dictionary of Cancer Terms, \"off-label\"";
    }
}
