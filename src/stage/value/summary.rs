//! How far a cancer had spread at diagnosis, as registries summarise it.

use crate::vocab::closed_list;

/// The manual, and the codes of the data item.
const SEER: &str = "SEER Summary Stage 2018; NAACCR item 764";

closed_list! {
    /// How far a cancer had spread at diagnosis, as registries summarise it. Never the same as the stages I to IV.
    ///
    /// Three codes are "regional", and none of them is more than another, so there is no order.
    pub enum SeerSummaryStage {
        InSitu = "in-situ", "In situ (0)", SEER;
        Localised = "localised", "Localised only (1)", SEER;
        RegionalByExtension = "regional-by-extension", "Regional by direct extension only (2)", SEER;
        RegionalNodes = "regional-nodes", "Regional lymph nodes only (3)", SEER;
        RegionalByBoth = "regional-by-both", "Regional by extension and lymph nodes (4)", SEER;
        /// In Summary Stage 2000 only.
        Regional = "regional", "Regional, not specified (5)", "SEER Summary Stage 2000";
        Distant = "distant", "Distant sites or nodes (7)", SEER;
        /// Of the brain, the rest of the central nervous system and the glands within the skull only.
        BenignOrBorderline = "benign-or-borderline", "Benign or borderline (8)", SEER;
        Unknown = "unknown", "Unknown (9)", SEER;
    }
}

impl SeerSummaryStage {
    /// The digit that registries store.
    ///
    /// ```
    /// use oncology::stage::SeerSummaryStage;
    ///
    /// assert_eq!(SeerSummaryStage::Distant.digit(), 7);
    /// ```
    #[must_use]
    pub const fn digit(self) -> u8 {
        match self {
            Self::InSitu => 0,
            Self::Localised => 1,
            Self::RegionalByExtension => 2,
            Self::RegionalNodes => 3,
            Self::RegionalByBoth => 4,
            Self::Regional => 5,
            Self::Distant => 7,
            Self::BenignOrBorderline => 8,
            Self::Unknown => 9,
        }
    }
}
