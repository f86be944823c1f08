//! Staging systems and classifications.

use crate::vocab::closed_list;

closed_list! {
    /// Systems that define stages.
    pub enum StagingSystem {
        /// The TNM system as the American Joint Committee on Cancer publishes it.
        Ajcc = "ajcc", "AJCC TNM", "HL7 mCODE STU4, CancerStagingMethodVS";
        /// The TNM system as the Union for International Cancer Control publishes it.
        Uicc = "uicc", "UICC TNM", "HL7 mCODE STU4, CancerStagingMethodVS";
        /// Gynaecological cancers.
        Figo = "figo", "FIGO", "HL7 mCODE STU4, CancerStagingMethodVS";
        /// Lymphoma.
        AnnArbor = "ann-arbor", "Ann Arbor", "HL7 mCODE STU4, CancerStagingMethodVS";
        /// Lymphoma.
        Lugano = "lugano", "Lugano classification", "HL7 mCODE STU4, CancerStagingMethodVS";
        /// Chronic lymphocytic leukaemia.
        Rai = "rai", "Rai", "HL7 mCODE STU4, CancerStagingMethodVS";
        /// Chronic lymphocytic leukaemia.
        Binet = "binet", "Binet", "HL7 mCODE STU4, CancerStagingMethodVS";
        /// Multiple myeloma.
        Iss = "iss", "International Staging System", "HL7 mCODE STU4, CancerStagingMethodVS";
        /// Multiple myeloma.
        RIss = "r-iss", "Revised International Staging System", "HL7 mCODE STU4, CancerStagingMethodVS";
        /// Neuroblastoma, after surgery.
        Inss = "inss", "International Neuroblastoma Staging System", "HL7 mCODE STU4, CancerStageTypeVS";
        /// Neuroblastoma, by imaging.
        Inrgss = "inrgss", "International Neuroblastoma Risk Group Staging System", "HL7 mCODE STU4, CancerStagingMethodVS";
        /// Hepatocellular carcinoma.
        Bclc = "bclc", "Barcelona Clinic Liver Cancer", "HL7 mCODE STU4, CancerStagingMethodVS";
    }
}

impl StagingSystem {
    /// Whether its groups are built from T, N and M categories.
    #[must_use]
    pub const fn is_tnm(self) -> bool {
        matches!(self, Self::Ajcc | Self::Uicc)
    }
}

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
