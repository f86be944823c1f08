//! When a therapy is given.

use crate::vocab::closed_list;

closed_list! {
    /// When a treatment is given in relation to other treatment.
    pub enum Setting {
        /// Before the main treatment.
        Neoadjuvant = "neoadjuvant", "Neoadjuvant", "NCI Dictionary of Cancer Terms, \"neoadjuvant therapy\"";
        /// After the main treatment, to lower the risk of recurrence.
        Adjuvant = "adjuvant", "Adjuvant", "NCI Dictionary of Cancer Terms, \"adjuvant therapy\"";
        /// First treatment, to be followed by others.
        Induction = "induction", "Induction", "NCI Dictionary of Cancer Terms, \"induction therapy\"";
        /// After a remission, to kill cancer cells that may be left.
        Consolidation = "consolidation", "Consolidation", "NCI Dictionary of Cancer Terms, \"postremission therapy\"";
        /// After a response, to keep the cancer from coming back or, in advanced disease, from growing.
        Maintenance = "maintenance", "Maintenance", "NCI Dictionary of Cancer Terms, \"maintenance therapy\"";
        /// Before a stem cell transplant.
        Conditioning = "conditioning", "Conditioning", "NCI Dictionary of Cancer Terms, \"conditioning regimen\"";
        /// After other treatment did not work.
        Salvage = "salvage", "Salvage", "Canadian Cancer Society, Glossary, \"salvage therapy\"";
        /// For advanced or metastatic disease.
        Advanced = "advanced", "Advanced or metastatic disease", "editorial";
        /// Watching after treatment, or instead of it.
        Surveillance = "surveillance", "Surveillance", "editorial";
        /// Relief of symptoms without treatment of the cancer.
        BestSupportiveCare = "best-supportive-care", "Best supportive care", "editorial";
        /// To keep a disease from arising.
        Prevention = "prevention", "Prevention", "editorial";
    }
}
