//! How strong evidence is, by the scale that says so.

use crate::value::record;
use crate::vocab::closed_list;

closed_list! {
    /// Levels of the Oxford Centre for Evidence-Based Medicine, 2011; 1 is the strongest, and the order is from strong to weak.
    #[derive(PartialOrd, Ord)]
    pub enum OxfordLevel {
        /// For a treatment: a systematic review of randomised trials, or n-of-1 trials.
        One = "1", "Level 1", "OCEBM Levels of Evidence Working Group, The Oxford 2011 Levels of Evidence";
        /// For a treatment: a randomised trial, or an observational study with dramatic effect.
        Two = "2", "Level 2", "OCEBM Levels of Evidence Working Group, The Oxford 2011 Levels of Evidence";
        /// For a treatment: a controlled cohort or follow-up study without randomisation.
        Three = "3", "Level 3", "OCEBM Levels of Evidence Working Group, The Oxford 2011 Levels of Evidence";
        /// For a treatment: case series, case-control studies, historically controlled studies.
        Four = "4", "Level 4", "OCEBM Levels of Evidence Working Group, The Oxford 2011 Levels of Evidence";
        /// Mechanism-based reasoning.
        Five = "5", "Level 5", "OCEBM Levels of Evidence Working Group, The Oxford 2011 Levels of Evidence";
    }
}

closed_list! {
    /// Certainty of a body of evidence after GRADE; the order is from high to very low.
    #[derive(PartialOrd, Ord)]
    pub enum GradeCertainty {
        /// The true effect is close to the estimate.
        High = "high", "High", "Balshem et al., GRADE guidelines 3, J Clin Epidemiol 2011;64:401-406";
        /// The true effect is probably close to the estimate, but may differ from it much.
        Moderate = "moderate", "Moderate", "Balshem et al., GRADE guidelines 3, J Clin Epidemiol 2011;64:401-406";
        /// The true effect may differ much from the estimate.
        Low = "low", "Low", "Balshem et al., GRADE guidelines 3, J Clin Epidemiol 2011;64:401-406";
        /// The true effect probably differs much from the estimate.
        VeryLow = "very-low", "Very low", "Balshem et al., GRADE guidelines 3, J Clin Epidemiol 2011;64:401-406";
    }
}

record! {
    /// How strong evidence is, by the scale that says so. Levels of different scales cannot be compared.
    pub enum EvidenceLevel {
        /// A level of the Oxford scale.
        OxfordCebm(OxfordLevel),
        /// A certainty after GRADE.
        Grade(GradeCertainty),
    }
}
