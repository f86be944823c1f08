//! Which times end no later than which others.

use crate::outcome::Metric;

/// Each time with the one that ends no sooner: all that ends the second ends the first, too.
///
/// Sources: the definitions of [`Metric`]. Relations that follow from two others are left out.
const ORDER: [(Metric, Metric); 10] = [
    (
        Metric::TimeToTreatmentFailure,
        Metric::ProgressionFreeSurvival,
    ),
    (
        Metric::ProgressionFreeSurvival,
        Metric::ProgressionFreeSurvival2,
    ),
    (Metric::ProgressionFreeSurvival2, Metric::OverallSurvival),
    (Metric::DiseaseFreeSurvival, Metric::OverallSurvival),
    (Metric::InvasiveDiseaseFreeSurvival, Metric::OverallSurvival),
    (Metric::EventFreeSurvival, Metric::OverallSurvival),
    (Metric::RelapseFreeSurvival, Metric::OverallSurvival),
    (Metric::MetastasisFreeSurvival, Metric::OverallSurvival),
    (
        Metric::DistantMetastasisFreeSurvival,
        Metric::OverallSurvival,
    ),
    (
        Metric::RadiographicProgressionFreeSurvival,
        Metric::OverallSurvival,
    ),
];

/// Whether a time ends no later than another for each patient, counted from the same day.
///
/// Then its median is no greater in one group of patients, and neither is its rate at any time: the time without
/// treatment failure is at most that without progression, that at most the time without progression on the next
/// treatment, that at most overall survival; survival without disease, invasive disease, events, relapse, metastases
/// or radiographic progression is at most overall survival. Estimates may turn this round where one of two times is
/// censored sooner than the other.
///
/// Duration of response counts from another day than all of these, so it has no order. Nor do times to which death
/// does not belong for all authors: until progression, the next treatment, locoregional recurrence. False for a time
/// and itself. Authors may define a metric differently: where treatment goes on after progression and failure means
/// the end of treatment only, failure may come later than progression.
///
/// Sources: FDA, Clinical Trial Endpoints for the Approval of Cancer Drugs and Biologics, 2018; EMA, Appendix 1 to the
/// guideline on the evaluation of anticancer medicinal products in man, 2012 (progression on the next treatment).
///
/// ```
/// use oncology::outcome::Metric;
/// use oncology::outcome::consistency::ends_no_later;
///
/// assert!(ends_no_later(Metric::ProgressionFreeSurvival, Metric::OverallSurvival));
/// assert!(ends_no_later(Metric::TimeToTreatmentFailure, Metric::ProgressionFreeSurvival2));
/// assert!(!ends_no_later(Metric::OverallSurvival, Metric::ProgressionFreeSurvival));
/// assert!(!ends_no_later(Metric::DurationOfResponse, Metric::OverallSurvival));
/// ```
#[must_use]
pub fn ends_no_later(part: Metric, whole: Metric) -> bool {
    // The table has no circle, so this ends.
    ORDER
        .iter()
        .filter(|(shorter, _)| *shorter == part)
        .any(|(_, longer)| *longer == whole || ends_no_later(*longer, whole))
}
