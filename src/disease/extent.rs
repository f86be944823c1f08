//! How far a cancer has spread, and whether hormones drive it.

use crate::vocab::closed_list;

closed_list! {
    /// How far a cancer has spread, in words that are not a stage. Whether it has come back is a [`DiseaseStatus`](super::DiseaseStatus).
    pub enum Extent {
        /// Only in the tissue or organ where it began, without spread to nearby lymph nodes.
        Localised = "localised", "Localised", "NCI Dictionary of Cancer Terms, \"localized\"";
        /// Spread to nearby tissue or lymph nodes.
        LocallyAdvanced = "locally-advanced", "Locally advanced", "American Cancer Society, Cancer Glossary, \"advanced cancer\"";
        /// Unlikely to be cured, though treatment may control it for a long time.
        Advanced = "advanced", "Advanced", "NCI Dictionary of Cancer Terms, \"advanced cancer\"";
        /// Spread from where it began to other places in the body.
        Metastatic = "metastatic", "Metastatic", "American Cancer Society, Cancer Glossary, \"advanced cancer\"";
    }
}

closed_list! {
    /// Whether hormones drive a cancer's growth.
    pub enum HormoneSensitivity {
        /// It grows with hormones and may respond to treatment that lowers or blocks them.
        Sensitive = "sensitive", "Hormone-sensitive", "editorial";
        /// It grows although treatment has lowered or blocked the hormones.
        Resistant = "resistant", "Castration- or endocrine-resistant", "editorial";
        /// Its cells lack the hormone receptors, so it does not need the hormones to grow.
        Insensitive = "insensitive", "Hormone receptor-negative", "NCI Dictionary of Cancer Terms, \"hormone receptor negative\"";
    }
}
