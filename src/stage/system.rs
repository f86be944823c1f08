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
        Clinical = "clinical", "Clinical", "TNM classification, prefix c";
        /// Findings in tissue that surgery removed.
        Pathological = "pathological", "Pathological", "TNM classification, prefix p";
        /// Clinical findings after neoadjuvant treatment.
        PostTherapyClinical = "post-therapy-clinical", "Post-therapy clinical", "TNM classification, prefix yc";
        /// Findings in tissue removed after neoadjuvant treatment.
        PostTherapyPathological = "post-therapy-pathological", "Post-therapy pathological", "TNM classification, prefix yp";
        /// Findings at recurrence.
        Recurrence = "recurrence", "Recurrence or retreatment", "TNM classification, prefix r";
        /// Findings at autopsy.
        Autopsy = "autopsy", "Autopsy", "TNM classification, prefix a";
    }
}
