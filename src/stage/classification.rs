//! On what a stage rests.

use crate::vocab::closed_list;

closed_list! {
    /// On what a stage rests.
    pub enum Classification {
        /// Findings before any treatment.
        Clinical = "clinical", "Clinical", "UICC, TNM Classification of Malignant Tumours, explanatory notes, prefix c";
        /// Findings before treatment, completed by surgery and by examination of the tissue.
        Pathological = "pathological", "Pathological", "UICC, TNM Classification of Malignant Tumours, explanatory notes, prefix p";
        /// Clinical findings after neoadjuvant treatment.
        PostTherapyClinical = "post-therapy-clinical", "Post-therapy clinical", "HL7 mCODE STU4, TNM prefixes: yc";
        /// Findings in tissue removed after neoadjuvant treatment.
        PostTherapyPathological = "post-therapy-pathological", "Post-therapy pathological", "HL7 mCODE STU4, TNM prefixes: yp";
        /// Findings when the cancer has come back after a time without it, or before it is treated again.
        Recurrence = "recurrence", "Recurrence or retreatment", "HL7 mCODE STU4, TNM prefixes: r";
        /// Findings at autopsy.
        Autopsy = "autopsy", "Autopsy", "HL7 mCODE STU4, TNM prefixes: a";
    }
}
