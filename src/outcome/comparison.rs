//! Comparisons of arms.

use super::metric::{Benefit, Metric, MetricKind};
use super::testing::{EffectModel, Multiplicity, SignificanceTest, Tested};
use crate::trial::Arm;
use crate::trial::results::Dispersion;
use crate::value::{Bound, Decimal, Id, Interval, PValue, Range, Sides, Stated, Text, record};
use crate::vocab::{closed_list, open_list};

const REGISTRY: &str =
    "ClinicalTrials.gov, Results Data Element Definitions, \"Estimation Parameter\"";

const HYPOTHESIS: &str = "ClinicalTrials.gov API v2, enum NonInferiorityType";

closed_list! {
    /// The number by which two arms are compared.
    pub enum EffectMeasure {
        HazardRatio = "hazard-ratio", "Hazard ratio", REGISTRY;
        OddsRatio = "odds-ratio", "Odds ratio", REGISTRY;
        RiskRatio = "risk-ratio", "Risk ratio", REGISTRY;
        RiskDifference = "risk-difference", "Risk difference", REGISTRY;
        MeanDifference = "mean-difference", "Mean difference", REGISTRY;
        MedianDifference = "median-difference", "Median difference", REGISTRY;
        RestrictedMeanDifference = "restricted-mean-difference", "Difference in restricted mean survival time", "Royston and Parmar, BMC Med Res Methodol 2013;13:152";
        LogHazardRatio = "log-hazard-ratio", "Logarithm of the hazard ratio", REGISTRY;
        LogOddsRatio = "log-odds-ratio", "Logarithm of the odds ratio", REGISTRY;
        LogRiskRatio = "log-risk-ratio", "Logarithm of the risk ratio", REGISTRY;
        RateRatio = "rate-ratio", "Rate ratio", "Rothman et al., Modern Epidemiology, 3rd edition, 2008, chapter 4";
        GeometricMeanRatio = "geometric-mean-ratio", "Ratio of geometric means", "FDA, Statistical Approaches to Establishing Bioequivalence, 2001";
    }
}

open_list! {
    /// What a test of two arms sets out to show.
    pub enum Hypothesis {
        Superiority = "superiority", "Superiority", HYPOTHESIS;
        NonInferiority = "non-inferiority", "Non-inferiority", HYPOTHESIS;
        Equivalence = "equivalence", "Equivalence", HYPOTHESIS;
        /// Another one, or none: single-arm and descriptive results.
        OtherHypothesis = "other", "Other", HYPOTHESIS;
        NonInferiorityOrEquivalence = "non-inferiority-or-equivalence", "Non-inferiority or equivalence", HYPOTHESIS;
        SuperiorityOrOther = "superiority-or-other", "Superiority or other", HYPOTHESIS;
        /// Before January 2017 the registry did not ask more.
        NonInferiorityOrEquivalenceLegacy = "non-inferiority-or-equivalence-legacy", "Non-inferiority or equivalence (legacy)", HYPOTHESIS;
        SuperiorityOrOtherLegacy = "superiority-or-other-legacy", "Superiority or other (legacy)", HYPOTHESIS;
    }
}

closed_list! {
    /// Which arm a result favours, as the text says it; no number is needed for that.
    pub enum Direction {
        FavoursArm = "favours-arm", "Favours the arm", "editorial";
        FavoursReference = "favours-reference", "Favours the reference", "editorial";
        NoDifference = "no-difference", "No difference shown", "editorial";
    }
}

record! {
    /// One arm compared with another, or groups of which it is not said which is compared with which.
    ///
    /// ```
    /// use oncology::outcome::Comparison;
    ///
    /// let mut comparison = Comparison::new();
    /// comparison.arm = Some("pembrolizumab".parse()?);
    /// comparison.reference = Some("chemotherapy".parse()?);
    /// comparison.estimate = Some("0.60".parse()?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Comparison {
    } optional {
        /// The arm.
        pub arm: Option<Id<Arm>>,
        /// The arm that it is compared with.
        pub reference: Option<Id<Arm>>,
        /// The groups compared, where nothing says which is the reference; one group is compared with a fixed value.
        pub groups: Vec<Id<Arm>>,
        /// What is compared, in words.
        pub description: Option<Text>,
        /// The number by which they are compared.
        pub measure: Option<EffectMeasure>,
        /// The words with which the registry names that number.
        pub parameter: Option<Text>,
        /// The estimate.
        pub estimate: Option<Stated<Decimal>>,
        /// The estimate as it is posted, where that says more than the number.
        pub estimate_words: Option<Text>,
        /// What is said about the estimate.
        pub estimate_comment: Option<Text>,
        /// The interval around it.
        pub interval: Option<Interval>,
        /// How estimate and interval were computed.
        pub model: Option<EffectModel>,
        /// The part of the population that is compared, in words.
        pub subgroup: Option<Text>,
        /// What is said about the lower end of the interval.
        pub lower_comment: Option<Text>,
        /// What is said about the upper end of the interval.
        pub upper_comment: Option<Text>,
        /// What is posted beside the estimate: its standard deviation or error.
        pub dispersion: Option<Dispersion>,
        /// How large that is.
        pub spread: Option<Bound>,
        /// The p-value.
        pub p_value: Option<PValue>,
        /// Whether it looks to one side or to both.
        pub p_value_sides: Option<Sides>,
        /// What it tests, where that is not the effect of the arm.
        pub tested: Option<Tested>,
        /// Whether it allows for several tests.
        pub multiplicity: Option<Multiplicity>,
        /// The p-value below which the result was to count as significant at this look.
        pub boundary: Option<Decimal>,
        /// The error of the first kind that was set aside for this comparison, as a share of one: `0.05`.
        pub alpha: Option<Decimal>,
        /// The p-value as it is posted, where that says more than the number.
        pub p_value_words: Option<Text>,
        /// What is said about the p-value: adjustment, threshold.
        pub p_value_comment: Option<Text>,
        /// The statistical method, in the registry's words.
        pub method: Option<Text>,
        /// The test behind the p-value.
        pub test: Option<SignificanceTest>,
        /// What is said about the method.
        pub method_comment: Option<Text>,
        /// What the test sets out to show.
        pub hypothesis: Option<Hypothesis>,
        /// The margin of non-inferiority or equivalence, in the unit of the estimate.
        pub margin: Option<Decimal>,
        /// What is said about that.
        pub hypothesis_comment: Option<Text>,
        /// Whether non-inferiority or equivalence was tested, in older records.
        pub tests_non_inferiority: Option<bool>,
        /// Another analysis, in words.
        pub other_analysis: Option<Text>,
        /// Which arm the text says it favours.
        pub direction: Option<Direction>,
    }
}

impl EffectMeasure {
    /// The value that means no difference: 1 for ratios, 0 for differences and logarithms.
    ///
    /// ```
    /// use oncology::outcome::EffectMeasure;
    ///
    /// assert_eq!(EffectMeasure::HazardRatio.null(), 1);
    /// assert_eq!(EffectMeasure::LogHazardRatio.null(), 0);
    /// ```
    #[must_use]
    pub const fn null(self) -> u8 {
        match self {
            Self::HazardRatio
            | Self::OddsRatio
            | Self::RiskRatio
            | Self::RateRatio
            | Self::GeometricMeanRatio => 1,
            _ => 0,
        }
    }

    /// What the words of a registry mean, which leaves the choice of words to sponsors; `None` where they are not sure.
    ///
    /// ```
    /// use oncology::outcome::EffectMeasure;
    ///
    /// assert_eq!(EffectMeasure::read("Cox Proportional Hazard"), Some(EffectMeasure::HazardRatio));
    /// assert_eq!(EffectMeasure::read("LS Mean Difference"), Some(EffectMeasure::MeanDifference));
    /// assert_eq!(EffectMeasure::read("Difference"), None);
    /// ```
    #[must_use]
    pub fn read(words: &str) -> Option<Self> {
        let plain = plain(words);
        SPELLINGS
            .iter()
            .find_map(|(spelling, measure)| (*spelling == plain).then_some(*measure))
    }
}

/// Lower-case words with single blanks; abbreviations in parentheses and punctuation are left out.
pub(super) fn plain(words: &str) -> String {
    let mut plain = String::with_capacity(words.len());
    let mut is_inside = false;
    for c in words.chars() {
        match c {
            '(' => is_inside = true,
            ')' => is_inside = false,
            _ if is_inside => {}
            c if c.is_alphanumeric() => plain.extend(c.to_lowercase()),
            _ if plain.is_empty() || plain.ends_with(' ') => {}
            _ => plain.push(' '),
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

/// What sponsors type, as [`plain`] leaves it. The registry's own pick-list is among them.
const SPELLINGS: [(&str, EffectMeasure); 46] = [
    ("hazard ratio", EffectMeasure::HazardRatio),
    ("hr", EffectMeasure::HazardRatio),
    ("cox proportional hazard", EffectMeasure::HazardRatio),
    ("cox proportional hazards", EffectMeasure::HazardRatio),
    ("cox hazard ratio", EffectMeasure::HazardRatio),
    ("stratified hazard ratio", EffectMeasure::HazardRatio),
    ("unstratified hazard ratio", EffectMeasure::HazardRatio),
    ("adjusted hazard ratio", EffectMeasure::HazardRatio),
    ("estimated hazard ratio", EffectMeasure::HazardRatio),
    ("hazard ratio log", EffectMeasure::LogHazardRatio),
    ("log hazard ratio", EffectMeasure::LogHazardRatio),
    ("odds ratio", EffectMeasure::OddsRatio),
    ("or", EffectMeasure::OddsRatio),
    ("adjusted odds ratio", EffectMeasure::OddsRatio),
    ("common odds ratio", EffectMeasure::OddsRatio),
    ("odds ratio log", EffectMeasure::LogOddsRatio),
    ("log odds ratio", EffectMeasure::LogOddsRatio),
    ("risk ratio", EffectMeasure::RiskRatio),
    ("relative risk", EffectMeasure::RiskRatio),
    ("rr", EffectMeasure::RiskRatio),
    ("risk ratio log", EffectMeasure::LogRiskRatio),
    ("log risk ratio", EffectMeasure::LogRiskRatio),
    ("rate ratio", EffectMeasure::RateRatio),
    ("incidence rate ratio", EffectMeasure::RateRatio),
    ("risk difference", EffectMeasure::RiskDifference),
    ("rd", EffectMeasure::RiskDifference),
    ("absolute risk difference", EffectMeasure::RiskDifference),
    ("difference in proportions", EffectMeasure::RiskDifference),
    ("difference in percentages", EffectMeasure::RiskDifference),
    (
        "difference in response rates",
        EffectMeasure::RiskDifference,
    ),
    ("mean difference", EffectMeasure::MeanDifference),
    ("difference in means", EffectMeasure::MeanDifference),
    ("ls mean difference", EffectMeasure::MeanDifference),
    ("lsmean difference", EffectMeasure::MeanDifference),
    (
        "least squares mean difference",
        EffectMeasure::MeanDifference,
    ),
    (
        "least square mean difference",
        EffectMeasure::MeanDifference,
    ),
    ("difference in ls means", EffectMeasure::MeanDifference),
    ("difference in lsmeans", EffectMeasure::MeanDifference),
    (
        "difference in least squares means",
        EffectMeasure::MeanDifference,
    ),
    ("median difference", EffectMeasure::MedianDifference),
    ("difference in medians", EffectMeasure::MedianDifference),
    (
        "hodges lehmann estimate of median difference",
        EffectMeasure::MedianDifference,
    ),
    ("rmst difference", EffectMeasure::RestrictedMeanDifference),
    (
        "difference in rmst",
        EffectMeasure::RestrictedMeanDifference,
    ),
    ("geometric mean ratio", EffectMeasure::GeometricMeanRatio),
    (
        "ratio of geometric means",
        EffectMeasure::GeometricMeanRatio,
    ),
];

impl Comparison {
    /// Which arm the estimate favours for a metric; `None` where measure, metric or orientation do not say.
    ///
    /// A ratio below 1 is good only for what is bad to have: a hazard ratio of 1.5 favours the arm when the event is a
    /// response. An estimate that rounding could bring to no difference favours neither, and is `None` too.
    ///
    /// ```
    /// use oncology::outcome::{Comparison, Direction, EffectMeasure, Metric};
    ///
    /// let mut comparison = Comparison::new();
    /// comparison.arm = Some("treatment".parse()?);
    /// comparison.reference = Some("placebo".parse()?);
    /// comparison.measure = Some(EffectMeasure::HazardRatio);
    /// comparison.estimate = Some("1.29".parse()?);
    /// assert_eq!(comparison.favours(Metric::TimeToResponse), Some(Direction::FavoursArm));
    /// assert_eq!(comparison.favours(Metric::OverallSurvival), Some(Direction::FavoursReference));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn favours(&self, metric: Metric) -> Option<Direction> {
        let measure = self.measure?;
        self.arm.as_ref().zip(self.reference.as_ref())?;
        let null = Range::of(measure.null().into());
        let range = self.estimate?.range();
        let is_more = match (range.is_above(null), null.is_above(range)) {
            (true, false) => true,
            (false, true) => false,
            _ => return None,
        };
        let more_is_good = measure.more_is_good(metric)?;
        Some(if is_more == more_is_good {
            Direction::FavoursArm
        } else {
            Direction::FavoursReference
        })
    }
}

impl EffectMeasure {
    /// Whether a larger estimate is better for the arm.
    fn more_is_good(self, metric: Metric) -> Option<bool> {
        let more = match metric.benefit() {
            Benefit::Higher => true,
            Benefit::Lower => false,
            Benefit::Depends => return None,
        };
        let is_time = metric.kind() == MetricKind::TimeToEvent;
        match self {
            // More hazard is less time.
            Self::HazardRatio | Self::LogHazardRatio if is_time => Some(!more),
            Self::OddsRatio
            | Self::RiskRatio
            | Self::RiskDifference
            | Self::LogOddsRatio
            | Self::LogRiskRatio
                // Whether the event or its absence is counted is not said of a time.
                if is_time =>
            {
                None
            }
            Self::HazardRatio
            | Self::LogHazardRatio
            | Self::RateRatio
            | Self::GeometricMeanRatio => None,
            _ => Some(more),
        }
    }
}
