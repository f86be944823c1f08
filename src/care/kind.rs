//! Kinds of care.

use crate::vocab::closed_list;

const NCCIH: &str =
    "NIH NCCIH, Complementary, Alternative, or Integrative Health: What's In a Name?";

closed_list! {
    /// What kind of care it is.
    pub enum CareKind {
        /// Care that improves quality of life in serious illness, at any stage of it.
        Palliative = "palliative", "Palliative care", "WHO, Palliative care, fact sheet, 2020-08-05";
        /// Care that relieves symptoms and effects of treatment.
        Supportive = "supportive", "Supportive care", "NCI Dictionary of Cancer Terms, \"supportive care\"";
        /// Comfort near the end of life.
        Hospice = "hospice", "Hospice care", "MedlinePlus, Hospice Care";
        /// Conventional and complementary approaches brought together in a coordinated way.
        Integrative = "integrative", "Integrative care", NCCIH;
    }
}

closed_list! {
    /// How an approach relates to conventional treatment.
    pub enum Relation {
        /// Used together with it.
        Complementary = "complementary", "Complementary", NCCIH;
        /// Used instead of it.
        Alternative = "alternative", "Alternative", NCCIH;
    }
}
