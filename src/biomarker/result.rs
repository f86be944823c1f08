//! Results of biomarker tests.

use crate::vocab::closed_list;

closed_list! {
    /// What a test found; the absence of an alteration is a result of its own.
    pub enum TestResult {
        /// The alteration is there.
        Positive = "positive", "Positive", "editorial";
        /// The alteration is not there.
        Negative = "negative", "Negative", "editorial";
        /// The gene has its usual sequence.
        WildType = "wild-type", "Wild type", "editorial";
        /// Some of it, below what counts as positive.
        Low = "low", "Low", "editorial";
        /// Less than low: traces of it.
        Ultralow = "ultralow", "Ultralow", "FDA label of trastuzumab deruxtecan, HER2-ultralow";
        /// More of it than a stated limit.
        High = "high", "High", "editorial";
        /// Neither positive nor negative: another test has to decide.
        Equivocal = "equivocal", "Equivocal", "Wolff et al., ASCO/CAP guideline on HER2 testing, J Clin Oncol 2013;31:3997-4013";
        /// The test gave no result.
        NotEvaluable = "not-evaluable", "Not evaluable", "editorial";
        /// No test was made.
        NotTested = "not-tested", "Not tested", "editorial";
    }
}
