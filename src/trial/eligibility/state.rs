//! States that a person is in or not.

use crate::vocab::closed_list;

/// Names of this crate, in the words of protocols.
const EDITORIAL: &str = "editorial";

closed_list! {
    /// Facts about a person that a criterion asks for by a word: true, or with `not`, false.
    pub enum Condition {
        /// The person, or who may decide for them, has agreed to take part.
        InformedConsent = "informed-consent", "Informed consent given", "ICH E6(R3), Guideline for Good Clinical Practice, glossary";
        Pregnant = "pregnant", "Pregnant", EDITORIAL;
        Breastfeeding = "breastfeeding", "Breastfeeding", EDITORIAL;
        /// The person uses the contraception that the protocol asks for, or needs none.
        Contraception = "contraception", "Adequate contraception, or none needed", EDITORIAL;
        /// At least one lesion can be measured as the protocol's criteria of response ask.
        MeasurableDisease = "measurable-disease", "Measurable disease", "Eisenhauer et al., Eur J Cancer 2009;45:228-247 (RECIST 1.1)";
        /// The person comes from another arm of the trial.
        Crossover = "crossover", "Crossing over from another arm of the trial", EDITORIAL;
    }
}

closed_list! {
    /// Whether the cancer has spread to the brain or its coverings, and how it stands there.
    ///
    /// Several may be true at once: metastases may be untreated and active.
    pub taxonomy BrainMetastases {
        Absent = "none", "No brain or leptomeningeal metastases", EDITORIAL;
        /// Of whatever kind.
        Present = "any", "Brain or leptomeningeal metastases", EDITORIAL;
        /// Treated, and neither growing nor in need of steroids for as long as the protocol asks.
        TreatedStable: Present = "treated-stable", "Treated and stable brain metastases", EDITORIAL;
        Untreated: Present = "untreated", "Untreated brain metastases", EDITORIAL;
        /// Causing symptoms, growing, or in need of steroids.
        Active: Present = "active", "Active brain metastases", EDITORIAL;
        /// Cancer cells in the membranes around brain and spinal cord, or in the fluid between them.
        Leptomeningeal: Present = "leptomeningeal", "Leptomeningeal metastases", "NCI Dictionary of Cancer Terms, \"leptomeningeal metastasis\"";
    }
}
