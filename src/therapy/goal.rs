//! What a therapy is for.

use crate::vocab::closed_list;

closed_list! {
    /// What a therapy is meant to do.
    pub enum Goal {
        RemovePrimaryTumour = "remove-primary-tumour", "Remove the primary tumour", "editorial";
        RelieveSymptoms = "relieve-symptoms", "Relieve symptoms", "editorial";
        ReduceTumourBurden = "reduce-tumour-burden", "Reduce the tumour burden", "editorial";
        ShrinkTumour = "shrink-tumour", "Shrink the tumour", "editorial";
        KillCancerCells = "kill-cancer-cells", "Kill cancer cells", "editorial";
        SlowProgression = "slow-progression", "Slow the progression", "editorial";
        PreventSpread = "prevent-spread", "Prevent the spread", "editorial";
        TreatMetastases = "treat-metastases", "Treat metastases", "editorial";
        ProlongSurvival = "prolong-survival", "Prolong survival", "editorial";
        ImproveQualityOfLife = "improve-quality-of-life", "Improve quality of life", "editorial";
        ReduceResistance = "reduce-resistance", "Reduce the risk of resistance", "editorial";
        ManageSideEffects = "manage-side-effects", "Manage side effects of treatment", "editorial";
        ImproveOutcomes = "improve-outcomes", "Improve outcomes", "editorial";
        ControlDisease = "control-disease", "Control the disease", "editorial";
        Cure = "cure", "Cure", "editorial";
    }
}

closed_list! {
    /// Whether a treatment aims at cure. When it is given is its setting, which is another thing.
    pub enum Intent {
        /// It aims at long-term survival.
        Curative = "curative", "Curative", "AIHW METEOR 430242, Intention of treatment";
        /// It aims at relief of symptoms and possibly at a longer life.
        Palliative = "palliative", "Palliative", "AIHW METEOR 430242, Intention of treatment";
        /// It supports another treatment.
        Supportive = "supportive", "Supportive", "HL7 mCODE STU4, ProcedureIntentVS";
        /// It finds out what the disease is.
        Diagnostic = "diagnostic", "Diagnostic", "HL7 mCODE STU4, ProcedureIntentVS";
        /// It keeps a disease from arising.
        Preventive = "preventive", "Preventive", "HL7 mCODE STU4, ProcedureIntentVS";
    }
}
