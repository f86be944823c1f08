//! Outcome metrics.

mod names;
mod words;

pub use words::MetricWords;

use crate::vocab::closed_list;

/// Where most endpoints are defined.
const FDA: &str =
    "FDA, Clinical Trial Endpoints for the Approval of Cancer Drugs and Biologics, 2018";

closed_list! {
    /// What was measured. The definition travels with the number: authors define the shorter names differently.
    pub enum Metric {
        /// Time from randomisation (or diagnosis, or start of treatment) to death from any cause.
        OverallSurvival = "os", "Overall survival", FDA;
        /// Time from randomisation to progression or death, whichever is first.
        ProgressionFreeSurvival = "pfs", "Progression-free survival", FDA;
        /// Time from randomisation to recurrence or death.
        DiseaseFreeSurvival = "dfs", "Disease-free survival", FDA;
        /// Time to any of a stated set of events.
        EventFreeSurvival = "efs", "Event-free survival", FDA;
        /// Time to relapse or death among patients in remission, as in leukaemia. For solid tumours the name often means
        /// disease-free survival.
        RelapseFreeSurvival = "rfs", "Relapse-free survival", "Döhner et al., ELN recommendations, Blood 2017;129:424-447, Table 7";
        /// Time from randomisation to progression; deaths before it are no events.
        TimeToProgression = "ttp", "Time to progression", "PMC2651701, Table 1";
        /// Time from the start of treatment to the first response, among responders; authors may count from randomisation.
        TimeToResponse = "ttr", "Time to response", "Weber et al., Pharm Stat 2024;23:91-106, doi:10.1002/pst.2340";
        /// Time from the first response to progression or death, among responders.
        DurationOfResponse = "dor", "Duration of response", FDA;
        /// Share of patients with a complete or partial response.
        OverallResponseRate = "orr", "Overall response rate", FDA;
        /// Share of patients in whom all signs of cancer disappeared.
        CompleteResponseRate = "cr", "Complete response rate", "NCI Dictionary of Cancer Terms, \"complete response\"";
        /// Share of patients with a complete or partial response or stable disease.
        DiseaseControlRate = "dcr", "Disease control rate", "Sznol, Curr Opin Investig Drugs 2010, PMID 21268434";
        /// The same sum as disease control, often with a minimum duration of stable disease.
        ClinicalBenefitRate = "cbr", "Clinical benefit rate", "Sznol, Curr Opin Investig Drugs 2010, PMID 21268434";
        /// Share of patients without invasive cancer in the tissue and sampled lymph nodes removed after neoadjuvant
        /// treatment.
        PathologicalCompleteResponse = "pcr", "Pathological complete response", "doi:10.3390/cancers15112912, glossary";
        /// Share of patients whose tumours became smaller, by however little.
        TumourShrinkageRate = "tumour-shrinkage-rate", "Tumour shrinkage rate", "editorial";
        /// How disease and treatment affect physical, emotional and social life, by the patient's own report.
        QualityOfLife = "quality-of-life", "Health-related quality of life", "editorial";
        /// Something that is not listed; the outcome's name says what.
        Unlisted = "unlisted", "Another measure", "editorial";
    }
}

/// What kind of number a metric is.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum MetricKind {
    /// A time until an event, in months; some patients have not had the event yet.
    TimeToEvent,
    /// A share of patients, in percent.
    Proportion,
    /// A score of an instrument.
    Score,
    /// Nothing is known about it.
    Unlisted,
}

/// Which way a metric goes for the better.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Benefit {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
    /// It depends on the instrument, or nothing is known.
    Depends,
}

impl Metric {
    /// What kind of number it is, which gives its unit.
    #[must_use]
    pub const fn kind(self) -> MetricKind {
        match self {
            Self::OverallSurvival
            | Self::ProgressionFreeSurvival
            | Self::DiseaseFreeSurvival
            | Self::EventFreeSurvival
            | Self::RelapseFreeSurvival
            | Self::TimeToProgression
            | Self::TimeToResponse
            | Self::DurationOfResponse => MetricKind::TimeToEvent,
            Self::OverallResponseRate
            | Self::CompleteResponseRate
            | Self::DiseaseControlRate
            | Self::ClinicalBenefitRate
            | Self::PathologicalCompleteResponse
            | Self::TumourShrinkageRate => MetricKind::Proportion,
            Self::QualityOfLife => MetricKind::Score,
            Self::Unlisted => MetricKind::Unlisted,
        }
    }

    /// Which way it goes for the better.
    #[must_use]
    pub const fn benefit(self) -> Benefit {
        match (self, self.kind()) {
            (Self::TimeToResponse, _) => Benefit::Lower,
            (_, MetricKind::TimeToEvent | MetricKind::Proportion) => Benefit::Higher,
            (_, MetricKind::Score | MetricKind::Unlisted) => Benefit::Depends,
        }
    }

    /// The unit of its usual estimate, for readers; none for a score.
    #[must_use]
    pub const fn unit(self) -> Option<&'static str> {
        match self.kind() {
            MetricKind::TimeToEvent => Some("months"),
            MetricKind::Proportion => Some("%"),
            MetricKind::Score | MetricKind::Unlisted => None,
        }
    }
}
