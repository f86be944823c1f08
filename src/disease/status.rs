//! What state a disease is in now, apart from its stage at diagnosis.

use crate::vocab::closed_list;

/// The grouping and the wording.
const EDITORIAL: &str = "editorial";

closed_list! {
    /// What state a disease is in now. The stage at diagnosis does not change with it: a cancer that was stage II and has
    /// come back in the liver is a distant recurrence of a stage II cancer, not stage IV.
    pub taxonomy DiseaseStatus {
        /// Found for the first time; metastatic disease that is de novo was so at diagnosis.
        DeNovo = "de-novo", "De novo", EDITORIAL;
        Untreated = "untreated", "Not yet treated", "MatchMiner CTML, disease status";
        /// Come back after a time in which it could not be found.
        Recurrent = "recurrent", "Recurrent", "NCI Dictionary of Cancer Terms, \"recurrent cancer\"";
        /// Come back where it began.
        LocallyRecurrent: Recurrent = "locally-recurrent", "Local recurrence", "NCI Dictionary of Cancer Terms, \"recurrent cancer\"";
        /// Come back in lymph nodes or tissue near where it began.
        RegionallyRecurrent: Recurrent = "regionally-recurrent", "Regional recurrence", EDITORIAL;
        /// Come back in another place of the body.
        DistantlyRecurrent: Recurrent = "distantly-recurrent", "Distant recurrence", "NCI Dictionary of Cancer Terms, \"recurrent cancer\"";
        /// Grown or spread.
        Progressive = "progressive", "Progressive", "HL7 mCODE STU4, CancerDiseaseStatus: worsened";
        Stable = "stable", "Stable", "HL7 mCODE STU4, CancerDiseaseStatus: stable";
        /// Not responding to a treatment, from its start or after a while.
        Refractory = "refractory", "Refractory", "Dana-Farber Cancer Institute, Refractory Cancer: What It Is and How It Is Treated, 2022";
        /// Signs and symptoms are fewer or gone.
        Remission = "remission", "In remission", "Canadian Cancer Society, Glossary, \"remission\"";
        /// Some signs and symptoms are gone.
        PartialRemission: Remission = "partial-remission", "In partial remission", "Canadian Cancer Society, Glossary, \"remission\"";
        /// All signs and symptoms are gone.
        CompleteRemission: Remission = "complete-remission", "In complete remission", "Canadian Cancer Society, Glossary, \"remission\"";
    }
}
