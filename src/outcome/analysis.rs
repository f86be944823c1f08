//! Which analysis a result is: of whom, from when, and at which look.

use crate::vocab::open_list;

const E9: &str = "ICH E9, Statistical Principles for Clinical Trials, 1998";

open_list! {
    /// Whom an analysis counts.
    pub enum AnalysisPopulation {
        /// All who were assigned, as they were assigned.
        IntentionToTreat = "intention-to-treat", "Intention to treat", E9;
        /// The same with stated exceptions.
        ModifiedIntentionToTreat = "modified-intention-to-treat", "Modified intention to treat", "editorial";
        /// Those who kept to the protocol.
        PerProtocol = "per-protocol", "Per protocol", E9;
        /// All who were treated, by the treatment that they had.
        AsTreated = "as-treated", "As treated", "editorial";
        /// All who were treated, for harms.
        Safety = "safety", "Safety", E9;
        /// Those whose response could be judged.
        ResponseEvaluable = "response-evaluable", "Response-evaluable", "editorial";
        /// Those with a stated feature: a biomarker, an age.
        Subgroup = "subgroup", "Subgroup", "editorial";
    }
}

open_list! {
    /// The day from which a time is counted.
    pub enum TimeOrigin {
        Randomisation = "randomisation", "Randomisation", "editorial";
        Registration = "registration", "Registration", "editorial";
        TreatmentStart = "treatment-start", "Start of treatment", "editorial";
        Diagnosis = "diagnosis", "Diagnosis", "editorial";
        Surgery = "surgery", "Surgery", "editorial";
        Response = "response", "First response", "editorial";
        /// A later day, so that only those count who came so far without the event.
        Landmark = "landmark", "Landmark", "Anderson et al., J Clin Oncol 1983;1:710-719";
    }
}

open_list! {
    /// At which look at the data a result was made.
    pub enum AnalysisLook {
        /// Before the planned end.
        Interim = "interim", "Interim analysis", E9;
        /// The one on which the trial's question was decided.
        Primary = "primary", "Primary analysis", "editorial";
        /// The last that was planned.
        Final = "final", "Final analysis", "editorial";
        /// After the question was decided, with more follow-up.
        Update = "update", "Update", "editorial";
        /// Not planned before the data were seen.
        PostHoc = "post-hoc", "Post hoc analysis", E9;
    }
}

open_list! {
    /// Whether a response had to be seen twice.
    pub enum Confirmation {
        Confirmed = "confirmed", "Confirmed", "Eisenhauer et al., RECIST 1.1, Eur J Cancer 2009;45:228-247";
        Unconfirmed = "unconfirmed", "Unconfirmed", "Eisenhauer et al., RECIST 1.1, Eur J Cancer 2009;45:228-247";
    }
}
