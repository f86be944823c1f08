//! The stages of Rai of chronic lymphocytic leukaemia.

use super::{Haemoglobin, Platelets};
use crate::stage::{ModifiedRai, Rai};

/// What [`rai`] asks for, in someone who has the lymphocytosis of chronic lymphocytic leukaemia.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct RaiFindings {
    /// Whether lymph nodes are enlarged.
    pub enlarged_nodes: bool,
    /// Whether liver or spleen is enlarged.
    pub enlarged_liver_or_spleen: bool,
    /// Haemoglobin; under 110 g/L (11 g/dL) is stage III.
    pub haemoglobin: Haemoglobin,
    /// Platelets; under 100 × 10⁹/L is stage IV.
    pub platelets: Platelets,
}

/// The stage of Rai of chronic lymphocytic leukaemia: the highest that a finding gives.
///
/// I is enlarged lymph nodes, II an enlarged liver or spleen, III haemoglobin under 110 g/L, IV platelets under
/// 100 × 10⁹/L, 0 none of these. Anaemia and few platelets must come from the leukaemia, not from antibodies.
///
/// Source: Rai et al., Blood 1975;46:219-234.
///
/// ```
/// use oncology::score::{rai, Haemoglobin, Platelets, RaiFindings};
/// use oncology::stage::Rai;
///
/// let stage = rai(&RaiFindings {
///     enlarged_nodes: true,
///     enlarged_liver_or_spleen: true,
///     haemoglobin: Haemoglobin::grams_per_decilitre("12.1".parse()?)?,
///     platelets: Platelets::per_microlitre("140000".parse()?)?,
/// });
/// assert_eq!(stage, Rai::II);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn rai(findings: &RaiFindings) -> Rai {
    if findings.platelets.is_under(100) {
        Rai::IV
    } else if findings.haemoglobin.is_under(110) {
        Rai::III
    } else if findings.enlarged_liver_or_spleen {
        Rai::II
    } else if findings.enlarged_nodes {
        Rai::I
    } else {
        Rai::Zero
    }
}

/// The risk group that joins the stages of Rai: low is 0, intermediate I and II, high III and IV.
///
/// Source: NCI Thesaurus C141206.
///
/// ```
/// use oncology::score::modified_rai;
/// use oncology::stage::{ModifiedRai, Rai};
///
/// assert_eq!(modified_rai(Rai::II), ModifiedRai::Intermediate);
/// ```
#[must_use]
pub const fn modified_rai(stage: Rai) -> ModifiedRai {
    match stage {
        Rai::Zero => ModifiedRai::Low,
        Rai::I | Rai::II => ModifiedRai::Intermediate,
        Rai::III | Rai::IV => ModifiedRai::High,
    }
}
