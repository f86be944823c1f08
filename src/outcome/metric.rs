//! Outcome metrics.

mod context;
mod names;
mod words;

pub use words::MetricWords;

use crate::vocab::{closed_list, open_list};

/// Where most endpoints are defined.
const FDA: &str =
    "FDA, Clinical Trial Endpoints for the Approval of Cancer Drugs and Biologics, 2018";

const PRIMER: &str = "Delgado and Guddati, Am J Cancer Res 2021;11:1121-1131";
const STEEP: &str = "Tolaney et al., STEEP 2.0, J Clin Oncol 2021;39:2720-2731";
const PCWG3: &str = "Scher et al., PCWG3, J Clin Oncol 2016;34:1402-1418";
const CTCAE: &str = "NCI, CTCAE v5.0, 2017";
const WEBER: &str = "Weber et al., Pharm Stat 2024;23:91-106, doi:10.1002/pst.2340";
const SZNOL: &str = "Sznol, Curr Opin Investig Drugs 2010;11:1340-1341, PMID 21268434";

closed_list! {
    /// What was measured. The definition travels with the number: authors define the shorter names differently.
    ///
    /// A rate at a time ("overall survival at 12 months") and a restricted mean are no metrics of their own: they are
    /// estimates of such a time, [`LandmarkRate`](super::LandmarkRate) and [`RestrictedMean`](super::RestrictedMean).
    pub enum Metric {
        /// Time from randomisation (or diagnosis, or start of treatment) to death from any cause.
        OverallSurvival = "os", "Overall survival", FDA;
        /// Time from randomisation to progression or death, whichever is first.
        ProgressionFreeSurvival = "pfs", "Progression-free survival", FDA;
        /// Time from randomisation to recurrence or death.
        DiseaseFreeSurvival = "dfs", "Disease-free survival", FDA;
        /// Time to invasive recurrence, second invasive cancer or death, after treatment of early breast cancer.
        InvasiveDiseaseFreeSurvival = "idfs", "Invasive disease-free survival", STEEP;
        /// Time to any of a stated set of events.
        EventFreeSurvival = "efs", "Event-free survival", FDA;
        /// Time to relapse or death among patients in remission, as in leukaemia. For solid tumours the name often means
        /// disease-free survival.
        RelapseFreeSurvival = "rfs", "Relapse-free survival", "Döhner et al., ELN recommendations, Blood 2017;129:424-447, Table 7";
        /// Time to the first metastasis or death.
        MetastasisFreeSurvival = "mfs", "Metastasis-free survival",
            "FDA, Nonmetastatic, Castration-Resistant Prostate Cancer: Considerations for Metastasis-Free Survival Endpoint in Clinical Trials, 2021";
        /// Time to recurrence at a distant site or death; also distant recurrence-free or relapse-free survival.
        DistantMetastasisFreeSurvival = "dmfs", "Distant metastasis-free survival", STEEP;
        /// Time to progression by a marker in the blood, often prostate-specific antigen, or death.
        BiochemicalProgressionFreeSurvival = "bpfs", "Biochemical progression-free survival", PCWG3;
        /// Time to progression on images or death.
        RadiographicProgressionFreeSurvival = "rpfs", "Radiographic progression-free survival", PCWG3;
        /// Time from randomisation to progression; deaths before it are no events.
        TimeToProgression = "ttp", "Time to progression", FDA;
        /// Time from randomisation to the end of treatment for any reason: progression, toxicity, choice, death.
        TimeToTreatmentFailure = "ttf", "Time to treatment failure", FDA;
        /// Time from the start of a treatment to the start of the next, or death.
        TimeToNextTreatment = "ttnt", "Time to next treatment", PRIMER;
        /// Time from the start of treatment to the first response, among responders; authors may count from randomisation.
        TimeToResponse = "ttr", "Time to response", WEBER;
        /// Time from the first response to progression or death, among responders; some authors count progression only.
        DurationOfResponse = "dor", "Duration of response", WEBER;
        /// Time from randomisation to progression on the next treatment, or death.
        ProgressionFreeSurvival2 = "pfs2", "Progression-free survival on the next treatment", "EMA, Appendix 1 to the guideline on the evaluation of anticancer medicinal products in man, EMA/CHMP/27994/2008/Rev.1, 2012";
        /// Time to death from the cancer; other deaths are no events.
        CauseSpecificSurvival = "css", "Cancer-specific survival", "NCI Dictionary of Cancer Terms, \"cause-specific survival\"";
        /// Time to recurrence at the primary site or in regional nodes.
        LocoregionalControl = "lrc", "Locoregional control", "Michiels et al., Lancet Oncol 2009;10:341-350";
        /// Time until the patient's own score has become worse by a stated amount.
        TimeToDeterioration = "time-to-deterioration", "Time to deterioration of quality of life", "Anota et al., Qual Life Res 2015;24:5-18";
        /// Share of patients with a complete or partial response.
        OverallResponseRate = "orr", "Overall response rate", FDA;
        /// Share of patients in whom all signs of cancer disappeared.
        CompleteResponseRate = "cr", "Complete response rate", "NCI Dictionary of Cancer Terms, \"complete response\"";
        /// Share of patients with a complete or partial response or stable disease.
        DiseaseControlRate = "dcr", "Disease control rate", SZNOL;
        /// The same sum as disease control, often with a minimum duration of stable disease.
        ClinicalBenefitRate = "cbr", "Clinical benefit rate", SZNOL;
        /// The best response of each patient, counted by category.
        BestOverallResponse = "bor", "Best overall response", "Eisenhauer et al., RECIST 1.1, Eur J Cancer 2009;45:228-247";
        /// Share of patients without invasive cancer in the tissue and sampled lymph nodes removed after neoadjuvant
        /// treatment.
        PathologicalCompleteResponse = "pcr", "Pathological complete response", "Bossuyt et al., Ann Oncol 2015;26:1280-1291, doi:10.1093/annonc/mdv161";
        /// Share of patients with at most 10 % viable tumour in the tissue removed after neoadjuvant treatment.
        MajorPathologicalResponse = "mpr", "Major pathological response", "Hellmann et al., Lancet Oncol 2014;15:e42-e50";
        /// Share of patients in whom a test of stated sensitivity finds no residual disease.
        MinimalResidualDiseaseNegativity = "mrd-negativity", "Minimal residual disease negativity", "Kumar et al., IMWG, Lancet Oncol 2016;17:e328-e346";
        /// Share of patients whose tumours became smaller, by however little.
        TumourShrinkageRate = "tumour-shrinkage-rate", "Tumour shrinkage rate", "editorial";
        /// How disease and treatment affect physical, emotional and social life, by the patient's own report.
        QualityOfLife = "quality-of-life", "Health-related quality of life", "editorial";
        /// By how much the patient's own score differs from that before treatment.
        QualityOfLifeChange = "quality-of-life-change", "Change of health-related quality of life", "editorial";
        /// Share of patients with an adverse event; the outcome says of which kind and grade.
        AdverseEventRate = "ae", "Adverse event rate", CTCAE;
        /// Share of patients with a serious adverse event, which is not the same as a severe one.
        SeriousAdverseEventRate = "sae", "Serious adverse event rate", "ICH E2A, 1994, section II.B";
        /// Share of patients who stopped treatment for an adverse event.
        DiscontinuationRate = "discontinuation", "Discontinuation for adverse events", "editorial";
        /// Share of patients who died of an adverse event.
        FatalAdverseEventRate = "fatal-ae", "Fatal adverse event rate", CTCAE;
        /// Adverse events for each time that patients were exposed, often 100 patient-years.
        ExposureAdjustedEventRate = "exposure-adjusted-ae", "Exposure-adjusted event rate", "editorial";
        /// Something that is not listed; the outcome's name says what.
        Unlisted = "unlisted", "Another measure", "editorial";
    }
}

open_list! {
    /// An instrument by which patients report how they are.
    pub enum Instrument {
        /// From 0 to 100. High is good on the scales of function and global health, bad on those of symptoms.
        EortcQlqC30 = "eortc-qlq-c30", "EORTC QLQ-C30", "Aaronson et al., J Natl Cancer Inst 1993;85:365-376";
        /// From 0 to 108; high is good.
        FactG = "fact-g", "FACT-G", "Cella et al., J Clin Oncol 1993;11:570-579";
        /// Three levels of five questions; its index is 1 for full health and may be below 0.
        Eq5d3l = "eq-5d-3l", "EQ-5D-3L", "EuroQol Group, Health Policy 1990;16:199-208";
        /// Five levels of five questions; its index is 1 for full health and may be below 0.
        Eq5d5l = "eq-5d-5l", "EQ-5D-5L", "Herdman et al., Qual Life Res 2011;20:1727-1736";
    }
}

/// What kind of number a metric is.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum MetricKind {
    /// A time until an event, in months; some patients have not had the event yet.
    TimeToEvent,
    /// A share of patients, in percent.
    Proportion,
    /// Events for each time of exposure.
    Rate,
    /// A score of an instrument, or its change.
    Continuous,
    /// Ordered categories, counted.
    Ordinal,
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
    ///
    /// ```
    /// use oncology::outcome::{Metric, MetricKind};
    ///
    /// assert_eq!(Metric::DurationOfResponse.kind(), MetricKind::TimeToEvent);
    /// assert_eq!(Metric::DurationOfResponse.unit(), Some("months"));
    /// ```
    #[must_use]
    pub const fn kind(self) -> MetricKind {
        match self {
            Self::OverallSurvival
            | Self::ProgressionFreeSurvival
            | Self::DiseaseFreeSurvival
            | Self::InvasiveDiseaseFreeSurvival
            | Self::EventFreeSurvival
            | Self::RelapseFreeSurvival
            | Self::MetastasisFreeSurvival
            | Self::DistantMetastasisFreeSurvival
            | Self::BiochemicalProgressionFreeSurvival
            | Self::RadiographicProgressionFreeSurvival
            | Self::TimeToProgression
            | Self::TimeToTreatmentFailure
            | Self::TimeToNextTreatment
            | Self::TimeToResponse
            | Self::DurationOfResponse
            | Self::ProgressionFreeSurvival2
            | Self::CauseSpecificSurvival
            | Self::LocoregionalControl
            | Self::TimeToDeterioration => MetricKind::TimeToEvent,
            Self::OverallResponseRate
            | Self::CompleteResponseRate
            | Self::DiseaseControlRate
            | Self::ClinicalBenefitRate
            | Self::PathologicalCompleteResponse
            | Self::MajorPathologicalResponse
            | Self::MinimalResidualDiseaseNegativity
            | Self::TumourShrinkageRate
            | Self::AdverseEventRate
            | Self::SeriousAdverseEventRate
            | Self::DiscontinuationRate
            | Self::FatalAdverseEventRate => MetricKind::Proportion,
            Self::ExposureAdjustedEventRate => MetricKind::Rate,
            Self::QualityOfLife | Self::QualityOfLifeChange => MetricKind::Continuous,
            Self::BestOverallResponse => MetricKind::Ordinal,
            Self::Unlisted => MetricKind::Unlisted,
        }
    }

    /// Which way it goes for the better.
    ///
    /// ```
    /// use oncology::outcome::{Benefit, Metric};
    ///
    /// assert_eq!(Metric::OverallSurvival.benefit(), Benefit::Higher);
    /// assert_eq!(Metric::TimeToResponse.benefit(), Benefit::Lower);
    /// assert_eq!(Metric::QualityOfLife.benefit(), Benefit::Depends);
    /// ```
    #[must_use]
    pub const fn benefit(self) -> Benefit {
        match self {
            Self::TimeToResponse
            | Self::AdverseEventRate
            | Self::SeriousAdverseEventRate
            | Self::DiscontinuationRate
            | Self::FatalAdverseEventRate
            | Self::ExposureAdjustedEventRate => Benefit::Lower,
            _ => match self.kind() {
                MetricKind::TimeToEvent | MetricKind::Proportion => Benefit::Higher,
                _ => Benefit::Depends,
            },
        }
    }

    /// The unit of its usual estimate, for readers; none for a score.
    #[must_use]
    pub const fn unit(self) -> Option<&'static str> {
        match self.kind() {
            MetricKind::TimeToEvent => Some("months"),
            MetricKind::Proportion => Some("%"),
            MetricKind::Rate => Some("events per 100 patient-years"),
            MetricKind::Continuous | MetricKind::Ordinal | MetricKind::Unlisted => None,
        }
    }

    /// Who is usually censored, and when: counted as without the event up to then; only times have censoring.
    ///
    /// Protocols differ, above all on missed visits and on a new treatment before progression. Sources: FDA, Clinical
    /// Trial Endpoints, 2018, and the source of each metric.
    ///
    /// ```
    /// use oncology::outcome::Metric;
    ///
    /// let deaths = "deaths before the event, at death; else at the last assessment without it";
    /// assert_eq!(Metric::TimeToProgression.censoring(), Some(deaths));
    /// assert_eq!(Metric::OverallResponseRate.censoring(), None);
    /// ```
    #[must_use]
    pub const fn censoring(self) -> Option<&'static str> {
        if !matches!(self.kind(), MetricKind::TimeToEvent) {
            return None;
        }
        Some(match self {
            Self::OverallSurvival => "the living, when last known to be alive",
            Self::CauseSpecificSurvival => {
                "deaths from other causes, at death; the living, when last known to be alive"
            }
            Self::TimeToProgression | Self::LocoregionalControl => {
                "deaths before the event, at death; else at the last assessment without it"
            }
            Self::TimeToTreatmentFailure | Self::TimeToNextTreatment => {
                "those still on the treatment or without another, at the last contact"
            }
            Self::TimeToResponse => {
                "nobody if only responders count; else those without a response, at the last assessment"
            }
            _ => "those without the event, at the last assessment that showed it absent",
        })
    }

    /// Whether death from any cause is one of its events, so that it ends no later than overall survival that is counted
    /// from the same day in the same patients.
    ///
    /// `None` where authors differ, as on duration of response. Relapse-free survival often counts from the remission, and
    /// only those who had one: [`ends_no_later`](super::consistency::ends_no_later) says how times compare.
    ///
    /// ```
    /// use oncology::outcome::Metric;
    ///
    /// assert_eq!(Metric::ProgressionFreeSurvival.counts_death(), Some(true));
    /// assert_eq!(Metric::TimeToProgression.counts_death(), Some(false));
    /// assert_eq!(Metric::DurationOfResponse.counts_death(), None);
    /// ```
    #[must_use]
    pub const fn counts_death(self) -> Option<bool> {
        match self {
            Self::OverallSurvival
            | Self::ProgressionFreeSurvival
            | Self::DiseaseFreeSurvival
            | Self::InvasiveDiseaseFreeSurvival
            | Self::EventFreeSurvival
            | Self::RelapseFreeSurvival
            | Self::MetastasisFreeSurvival
            | Self::DistantMetastasisFreeSurvival
            | Self::RadiographicProgressionFreeSurvival
            | Self::TimeToTreatmentFailure
            | Self::ProgressionFreeSurvival2 => Some(true),
            Self::TimeToProgression | Self::CauseSpecificSurvival => Some(false),
            _ => None,
        }
    }
}
