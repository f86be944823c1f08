//! How far a cancer has spread, and whether hormones drive it.

use crate::vocab::closed_list;

closed_list! {
    /// How far a cancer has spread, in words that are not a stage.
    pub enum Extent {
        /// Only in the organ where it began.
        Localised = "localised", "Localised", "NCI Dictionary of Cancer Terms, \"localized\"";
        /// Spread to nearby tissue or lymph nodes.
        LocallyAdvanced = "locally-advanced", "Locally advanced", "NCI Dictionary of Cancer Terms, \"locally advanced cancer\"";
        /// Unlikely to be cured or controlled with treatment.
        Advanced = "advanced", "Advanced", "NCI Dictionary of Cancer Terms, \"advanced cancer\"";
        /// Spread from where it began to other places in the body.
        Metastatic = "metastatic", "Metastatic", "NCI Dictionary of Cancer Terms, \"metastatic\"";
        /// Come back after a time in which it could not be found.
        Recurrent = "recurrent", "Recurrent", "NCI Dictionary of Cancer Terms, \"recurrent cancer\"";
        /// Not responding to treatment.
        Refractory = "refractory", "Refractory", "NCI Dictionary of Cancer Terms, \"refractory cancer\"";
    }
}

closed_list! {
    /// Whether hormones drive a cancer's growth.
    pub enum HormoneSensitivity {
        /// It grows with hormones and may respond to treatment that lowers or blocks them.
        Sensitive = "sensitive", "Hormone-sensitive", "NCI Dictionary of Cancer Terms, \"hormone-sensitive\"";
        /// It once responded to such treatment and no longer does.
        Resistant = "resistant", "Hormone-resistant", "NCI Dictionary of Cancer Terms, \"castrate-resistant prostate cancer\"";
        /// It has no receptors for the hormones concerned.
        Insensitive = "insensitive", "Hormone-insensitive", "NCI Dictionary of Cancer Terms, \"hormone receptor-negative\"";
    }
}
