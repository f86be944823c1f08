//! Names of metrics. In British spelling and the singular; American spelling and the plural are read alike.

use super::Metric;

/// How much a name proves, the least first.
#[derive(Clone, Copy, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Proof {
    /// It has other meanings; another name of the metric must stand beside it.
    Beside,
    /// It is the metric as a rate at a time.
    AsRate,
    /// It is the metric.
    Sure,
}

/// Names of metrics, in British spelling and the singular.
pub(super) static NAMES: &[(&str, Metric, Proof)] = {
    use Metric as M;
    use Proof::{AsRate, Beside, Sure};
    &[
        ("overall survival", M::OverallSurvival, Sure),
        ("os", M::OverallSurvival, Sure),
        // NCI Dictionary of Cancer Terms: "overall survival rate … also called survival rate".
        ("survival", M::OverallSurvival, AsRate),
        ("alive", M::OverallSurvival, AsRate),
        ("who are alive", M::OverallSurvival, AsRate),
        (
            "progression free survival",
            M::ProgressionFreeSurvival,
            Sure,
        ),
        ("pfs", M::ProgressionFreeSurvival, Sure),
        (
            "alive and progression free",
            M::ProgressionFreeSurvival,
            AsRate,
        ),
        (
            "alive without progression",
            M::ProgressionFreeSurvival,
            AsRate,
        ),
        ("disease free survival", M::DiseaseFreeSurvival, Sure),
        ("dfs", M::DiseaseFreeSurvival, Sure),
        ("event free survival", M::EventFreeSurvival, Sure),
        ("efs", M::EventFreeSurvival, Sure),
        ("relapse free survival", M::RelapseFreeSurvival, Sure),
        // Also recurrence-free survival, which is nearer to disease-free survival.
        ("rfs", M::RelapseFreeSurvival, Beside),
        ("time to progression", M::TimeToProgression, Sure),
        ("time to disease progression", M::TimeToProgression, Sure),
        ("time to tumour progression", M::TimeToProgression, Sure),
        ("ttp", M::TimeToProgression, Sure),
        ("time to response", M::TimeToResponse, Sure),
        ("time to first response", M::TimeToResponse, Sure),
        ("time to objective response", M::TimeToResponse, Sure),
        ("time to overall response", M::TimeToResponse, Sure),
        ("time to tumour response", M::TimeToResponse, Sure),
        // Also time to recurrence.
        ("ttr", M::TimeToResponse, Beside),
        ("duration of response", M::DurationOfResponse, Sure),
        (
            "duration of objective response",
            M::DurationOfResponse,
            Sure,
        ),
        ("duration of overall response", M::DurationOfResponse, Sure),
        ("duration of tumour response", M::DurationOfResponse, Sure),
        ("response duration", M::DurationOfResponse, Sure),
        ("dor", M::DurationOfResponse, Sure),
        ("overall response rate", M::OverallResponseRate, Sure),
        ("overall tumour response rate", M::OverallResponseRate, Sure),
        ("objective response rate", M::OverallResponseRate, Sure),
        (
            "objective tumour response rate",
            M::OverallResponseRate,
            Sure,
        ),
        ("objective response", M::OverallResponseRate, Sure),
        ("objective tumour response", M::OverallResponseRate, Sure),
        // A translation that trials from China use; a remission may be a complete one only.
        ("objective remission rate", M::OverallResponseRate, Beside),
        ("overall remission rate", M::OverallResponseRate, Beside),
        // Also the category of the best response.
        ("overall response", M::OverallResponseRate, Beside),
        ("or", M::OverallResponseRate, Beside),
        ("orr", M::OverallResponseRate, Sure),
        ("complete response rate", M::CompleteResponseRate, Sure),
        ("complete remission rate", M::CompleteResponseRate, Sure),
        ("cr rate", M::CompleteResponseRate, Sure),
        ("cr", M::CompleteResponseRate, Beside),
        ("crr", M::CompleteResponseRate, Beside),
        ("disease control rate", M::DiseaseControlRate, Sure),
        // Also the aim of care of other diseases.
        ("disease control", M::DiseaseControlRate, Beside),
        ("dcr", M::DiseaseControlRate, Sure),
        ("clinical benefit rate", M::ClinicalBenefitRate, Sure),
        ("clinical benefit", M::ClinicalBenefitRate, Beside),
        ("cbr", M::ClinicalBenefitRate, Sure),
        (
            "pathological complete response",
            M::PathologicalCompleteResponse,
            Sure,
        ),
        (
            "pathological complete response rate",
            M::PathologicalCompleteResponse,
            Sure,
        ),
        (
            "pathological complete remission",
            M::PathologicalCompleteResponse,
            Sure,
        ),
        (
            "complete pathological response",
            M::PathologicalCompleteResponse,
            Sure,
        ),
        (
            "complete pathological response rate",
            M::PathologicalCompleteResponse,
            Sure,
        ),
        // `PCR` is also a laboratory method; `pCR` is let pass below.
        ("pcr", M::PathologicalCompleteResponse, Beside),
        (
            "invasive disease free survival",
            M::InvasiveDiseaseFreeSurvival,
            Sure,
        ),
        ("idfs", M::InvasiveDiseaseFreeSurvival, Sure),
        ("metastasis free survival", M::MetastasisFreeSurvival, Sure),
        ("mfs", M::MetastasisFreeSurvival, Beside),
        (
            "distant metastasis free survival",
            M::DistantMetastasisFreeSurvival,
            Sure,
        ),
        (
            "distant recurrence free survival",
            M::DistantMetastasisFreeSurvival,
            Sure,
        ),
        (
            "distant relapse free survival",
            M::DistantMetastasisFreeSurvival,
            Sure,
        ),
        ("dmfs", M::DistantMetastasisFreeSurvival, Sure),
        ("drfs", M::DistantMetastasisFreeSurvival, Beside),
        (
            "biochemical progression free survival",
            M::BiochemicalProgressionFreeSurvival,
            Sure,
        ),
        (
            "psa progression free survival",
            M::BiochemicalProgressionFreeSurvival,
            Sure,
        ),
        ("bpfs", M::BiochemicalProgressionFreeSurvival, Sure),
        (
            "radiographic progression free survival",
            M::RadiographicProgressionFreeSurvival,
            Sure,
        ),
        (
            "radiological progression free survival",
            M::RadiographicProgressionFreeSurvival,
            Sure,
        ),
        (
            "imaging based progression free survival",
            M::RadiographicProgressionFreeSurvival,
            Sure,
        ),
        ("rpfs", M::RadiographicProgressionFreeSurvival, Sure),
        ("time to treatment failure", M::TimeToTreatmentFailure, Sure),
        // Also treatment-free.
        ("ttf", M::TimeToTreatmentFailure, Beside),
        ("time to next treatment", M::TimeToNextTreatment, Sure),
        ("time to next therapy", M::TimeToNextTreatment, Sure),
        (
            "time to first subsequent therapy",
            M::TimeToNextTreatment,
            Sure,
        ),
        ("ttnt", M::TimeToNextTreatment, Sure),
        ("tfst", M::TimeToNextTreatment, Sure),
        (
            "progression free survival 2",
            M::ProgressionFreeSurvival2,
            Sure,
        ),
        (
            "second progression free survival",
            M::ProgressionFreeSurvival2,
            Sure,
        ),
        ("pfs2", M::ProgressionFreeSurvival2, Sure),
        ("pfs 2", M::ProgressionFreeSurvival2, Sure),
        ("cancer specific survival", M::CauseSpecificSurvival, Sure),
        ("disease specific survival", M::CauseSpecificSurvival, Sure),
        ("cause specific survival", M::CauseSpecificSurvival, Sure),
        ("css", M::CauseSpecificSurvival, Beside),
        ("dss", M::CauseSpecificSurvival, Beside),
        ("locoregional control", M::LocoregionalControl, Sure),
        ("loco regional control", M::LocoregionalControl, Sure),
        ("lrc", M::LocoregionalControl, Beside),
        (
            "time to deterioration in quality of life",
            M::TimeToDeterioration,
            Sure,
        ),
        (
            "time to deterioration of quality of life",
            M::TimeToDeterioration,
            Sure,
        ),
        (
            "time to deterioration in health related quality of life",
            M::TimeToDeterioration,
            Sure,
        ),
        ("best overall response", M::BestOverallResponse, Sure),
        ("bor", M::BestOverallResponse, Beside),
        (
            "major pathological response",
            M::MajorPathologicalResponse,
            Sure,
        ),
        (
            "major pathological response rate",
            M::MajorPathologicalResponse,
            Sure,
        ),
        ("mpr", M::MajorPathologicalResponse, Beside),
        (
            "minimal residual disease negativity",
            M::MinimalResidualDiseaseNegativity,
            Sure,
        ),
        (
            "measurable residual disease negativity",
            M::MinimalResidualDiseaseNegativity,
            Sure,
        ),
        ("mrd negativity", M::MinimalResidualDiseaseNegativity, Sure),
        ("mrd negative", M::MinimalResidualDiseaseNegativity, Beside),
        ("adverse event rate", M::AdverseEventRate, Sure),
        (
            "serious adverse event rate",
            M::SeriousAdverseEventRate,
            Sure,
        ),
        ("tumour shrinkage rate", M::TumourShrinkageRate, Sure),
        // Also the ratio of tumour to stroma.
        ("tsr", M::TumourShrinkageRate, Beside),
        ("quality of life", M::QualityOfLife, Sure),
        ("health related quality of life", M::QualityOfLife, Sure),
        ("qol", M::QualityOfLife, Sure),
        ("hrqol", M::QualityOfLife, Sure),
        ("hrql", M::QualityOfLife, Sure),
        ("hr qol", M::QualityOfLife, Sure),
    ]
};
