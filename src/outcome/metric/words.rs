//! Metrics as registries print them.

use super::Metric;
use crate::value::{Decimal, Months};
use crate::vocab::words;

/// What the title of an outcome says: the metric, and whether it asks for a share of patients at a time.
///
/// ```
/// use oncology::outcome::{Metric, MetricWords};
///
/// let found = MetricWords::read("1-year Progression-Free Survival (PFS) rate").ok_or("no metric")?;
/// assert_eq!(found.metric, Metric::ProgressionFreeSurvival);
/// assert!(found.is_rate);
/// assert_eq!(found.at_months.map(|months| months.to_string()).as_deref(), Some("12"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct MetricWords {
    /// What was measured.
    pub metric: Metric,
    /// Whether the words ask for a share of patients: always of a proportion; of a time to an event where they say "rate",
    /// "percentage of participants", or a time.
    pub is_rate: bool,
    /// The one time that the words name, in whole months or years. None if they name none, several, or one in weeks or days.
    pub at_months: Option<Months>,
}

impl Metric {
    /// The metric that the title of an outcome names; see [`MetricWords::read`], which tells a rate at a time from it.
    ///
    /// ```
    /// use oncology::outcome::Metric;
    ///
    /// assert_eq!(Metric::read("Overall Survival (OS)"), Some(Metric::OverallSurvival));
    /// assert_eq!(Metric::read("Intracranial PFS"), None);
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        MetricWords::read(text).map(|found| found.metric)
    }
}

impl MetricWords {
    /// Reads the title of an outcome as a sponsor typed it: `Overall Survival (OS)`, `Median PFS`, `PFS by BICR per RECIST 1.1`,
    /// `Part 2: objective response rate in all participants`, `Percentage of participants alive at 2 years`.
    ///
    /// Every word must be known: before the metric what introduces it, behind it who was measured, by whom, by which
    /// criteria, on which drug, and when. One unknown word, and the answer is none, because a word may change the metric:
    /// `intracranial PFS`, `PFS2`, `PFS of second-line treatment`, `correlation of PFS with TMB`. None too if two metrics are
    /// named, or an abbreviation contradicts the words: `PFS and OS`, `Overall Survival (PFS)`.
    ///
    /// Not read, since the words have two meanings: `response rate`, `recurrence-free survival` and `RFS` by itself,
    /// `survival`, `TTR` by itself, `PCR`. "Complete response rate" is read as that of a tumour; in trials against nausea
    /// it means no vomiting, which the words do not tell.
    ///
    /// ```
    /// use oncology::outcome::{Metric, MetricWords};
    ///
    /// let metric = |text| MetricWords::read(text).map(|found| found.metric);
    /// assert_eq!(metric("Progression Free Survival in Part 2"), Some(Metric::ProgressionFreeSurvival));
    /// assert_eq!(metric("Progression Free Survival 2"), None);
    /// assert_eq!(metric("Number of participants with OS events"), None);
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let all = words::split(text);
        let mut rest = all.as_slice();
        let mut reading = Reading::default();
        while !rest.is_empty() {
            let taken = reading.take(rest)?;
            rest = rest.get(taken..)?;
        }
        reading.finish()
    }
}

/// How much a name proves.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Proof {
    /// It is the metric.
    Sure,
    /// It has other meanings; another name of the metric must stand beside it.
    Beside,
    /// It is the metric as a rate at a time.
    AsRate,
}

/// Names of metrics, in British spelling and the singular.
static NAMES: &[(&str, Metric, Proof)] = {
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

/// What may stand before a metric and leaves it as it is.
static BEFORE: &[&str] = &[
    "a",
    "an",
    "the",
    "and",
    "to determine",
    "to evaluate",
    "to assess",
    "to estimate",
    "determine",
    "evaluate",
    "assess",
    "estimate of",
    "median",
    "estimated",
    "kaplan meier estimate of",
    "confirmed",
    "investigator assessed",
    "bicr assessed",
    "irc assessed",
    "ircc assessed",
    "blinded independent central review assessed",
    "dose escalation",
    "dose expansion",
    "expansion",
    "evaluation of",
    "assessment of",
    "patient reported",
];

/// What makes a rate of the metric that follows.
static SHARES: &[&str] = &[
    "rate of",
    "percentage of participant with",
    "percentage of participant",
    "percentage of patient with",
    "percentage of patient",
    "percentage of subject with",
    "percentage of subject",
    "proportion of participant with",
    "proportion of participant",
    "proportion of patient with",
    "proportion of patient",
    "proportion of subject with",
    "proportion of subject",
    "percent of participant with",
    "percent of participant",
    "percent of patient with",
    "percent of patient",
];

/// What may stand behind a metric and leaves it as it is, the metric's own rate and time aside: who was measured, by whom,
/// by which criteria, on which treatment.
static BEHIND: &[&str] = &[
    // Joining words; what they join must be known too.
    "in",
    "of",
    "for",
    "among",
    "with",
    "by",
    "per",
    "using",
    "according to",
    "based on",
    "at",
    "and",
    "the",
    "all",
    "assessed by",
    "assessed according to",
    "assessed per",
    "assessed using",
    "as assessed by",
    "as assessed per",
    "as determined by",
    "as measured by",
    "as evaluated by",
    "as defined by",
    "defined by",
    "determined by",
    "measured by",
    "evaluated by",
    "to",
    // Who.
    "participant",
    "patient",
    "subject",
    "population",
    "overall population",
    "itt",
    "intent to treat",
    "intention to treat",
    "fas",
    "full analysis set",
    "efficacy population",
    "safety population",
    "evaluable participant",
    "evaluable patient",
    "evaluable subject",
    "response evaluable",
    "cohort",
    "treated",
    "randomised",
    "randomized",
    "treated with",
    "receiving",
    "arm",
    "group",
    "with measurable disease",
    "advanced",
    "metastatic",
    "treatment naive",
    "positive",
    "egfr",
    "egfr mutation",
    "egfr tki",
    "alk",
    "her2",
    "pd l1",
    "nsclc",
    "non small cell lung cancer",
    "sclc",
    "solid tumour",
    "breast cancer",
    "dose escalation",
    "dose expansion",
    "expansion",
    "monotherapy",
    "single agent",
    "adult",
    // By whom.
    "bicr",
    "blinded independent central review",
    "blinded independent central review committee",
    "blinded independent review committee",
    "birc",
    "blinded central review",
    "independent central review",
    "icr",
    "independent review committee",
    "irc",
    "independent review facility",
    "irf",
    "independent radiology review",
    "independent review",
    "central review",
    "independent central radiology review",
    "investigator",
    "investigator assessment",
    "the investigator assessment",
    "investigator review",
    "local investigator",
    "local assessment",
    "central assessment",
    "independent assessment",
    // By which criteria.
    "recist",
    "recist criteria",
    "recist 1.1",
    "recist 1.0",
    "recist1.1",
    "recist v1.1",
    "recist v1.0",
    "recist v 1.1",
    "recist version 1.1",
    "recist version 1.0",
    "recist criteria 1.1",
    "recist criteria version 1.1",
    "response evaluation criteria in solid tumour",
    "response evaluation criteria in solid tumour version 1.1",
    "response evaluation criteria in solid tumour 1.1",
    "response evaluation criteria in solid tumour v1.1",
    "modified recist",
    "mrecist",
    "irecist",
    "rano",
    "rano criteria",
    "lugano",
    "lugano criteria",
    "lugano classification",
    "imwg",
    "imwg criteria",
    // How.
    "kaplan meier",
    "kaplan meier estimate",
    "kaplan meier method",
    "in combination with",
    "third generation",
    "neoadjuvant",
    "concurrent",
    "adjuvant",
    "with or without",
];

/// Instruments of quality of life.
static INSTRUMENTS: &[&str] = &[
    "eortc qlq c30",
    "eortc qlq",
    "qlq c30",
    "fact g",
    "fact l",
    "fact b",
    "facit pal",
    "facit",
    "sf 36",
    "sf 12",
    "eq 5d",
    "eq 5d 5l",
    "questionnaire",
];

/// What has a number or a letter behind it: `Part 2`, `Phase 2a`, `Cohort B`.
static NUMBERED: &[&str] = &["part", "phase", "cohort", "arm", "group"];

/// Ends of nonproprietary names that no English word has.
static DRUG_ENDS: &[&str] = &["mab", "nib", "ciclib", "parib", "platin", "taxel"];

/// Numbers in words.
static NUMBERS: &[&str] = &[
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
];

/// What was read so far.
#[derive(Default)]
struct Reading {
    metric: Option<Metric>,
    /// A name that proves the metric was read.
    is_sure: bool,
    /// A name that proves it if the words ask for a rate at a time.
    is_sure_as_rate: bool,
    is_rate: bool,
    at: At,
}

/// The times that were named.
#[derive(Clone, Copy, Default, Eq, PartialEq)]
enum At {
    #[default]
    None,
    Months(u32),
    /// Several, or one that is no number of months.
    Other,
}

impl Reading {
    /// How many words the next thing takes; none if it is not known.
    fn take(&mut self, rest: &[&str]) -> Option<usize> {
        if let Some((name, taken)) = words::longest(rest, NAMES, |(name, _, _)| name) {
            let is_pcr = rest.first() == Some(&"pCR");
            // "or" is an abbreviation in capitals only.
            let is_word = taken == 1 && matches!(rest.first(), Some(&"or" | &"Or"));
            if !is_word {
                return self.name(*name, is_pcr).then_some(taken);
            }
        }
        if let Some(taken) = self.time(rest) {
            return Some(taken);
        }
        if let Some(taken) = numbered(rest) {
            return Some(taken);
        }
        let phrase = |phrases: &[&'static str]| {
            words::longest(rest, phrases, |phrase| phrase).map(|(_, n)| n)
        };
        let Some(metric) = self.metric else {
            if let Some(taken) = phrase(SHARES) {
                self.is_rate = true;
                return Some(taken);
            }
            return phrase(BEFORE);
        };
        if words::begin(rest, "rate").is_some() {
            self.is_rate = true;
            return Some(1);
        }
        let of_life = || (metric == Metric::QualityOfLife).then(|| phrase(INSTRUMENTS))?;
        phrase(BEHIND).or_else(of_life).or_else(|| {
            let word = rest.first()?;
            is_drug(word).then_some(1)
        })
    }

    /// Notes a name; false if it is that of another metric.
    fn name(&mut self, (_, metric, proof): (&str, Metric, Proof), is_pcr: bool) -> bool {
        let is_same = self.metric.is_none_or(|known| known == metric);
        self.metric = Some(metric);
        self.is_sure |= proof == Proof::Sure || is_pcr;
        self.is_sure_as_rate |= proof == Proof::AsRate;
        is_same
    }

    /// Takes a time: `12 months`, `five years`, `month 12`, `12-month, 18-month`, `6 and 12 months`.
    fn time(&mut self, rest: &[&str]) -> Option<usize> {
        if let [unit, number, ..] = rest
            && let (Some(months), Some(count)) = (months_in(unit), number_of(number))
            && self.metric.is_some()
        {
            self.at(months, count);
            return Some(2);
        }
        let mut taken = 0;
        let mut count = None;
        loop {
            let word = rest.get(taken)?;
            taken += 1;
            if let Some(number) = number_of(word) {
                if count.replace(number).is_some() {
                    self.at = At::Other;
                }
            } else if let (Some(months), Some(count)) = (months_in(word), count) {
                self.at(months, count);
                return Some(taken);
            } else if count.is_none() || !matches!(*word, "and" | "or" | "to") {
                return None;
            }
        }
    }

    fn at(&mut self, months: u32, count: u32) {
        self.at = match (self.at, months.checked_mul(count)) {
            (At::None, Some(months)) if months > 0 => At::Months(months),
            (At::Months(known), Some(months)) if known == months => self.at,
            _ => At::Other,
        };
    }

    fn finish(self) -> Option<MetricWords> {
        use super::MetricKind as Kind;
        let metric = self.metric?;
        let is_rate_at = self.is_rate && self.at != At::None;
        if !self.is_sure && !(self.is_sure_as_rate && is_rate_at) {
            return None;
        }
        Some(MetricWords {
            metric,
            is_rate: match metric.kind() {
                Kind::Proportion => true,
                Kind::TimeToEvent => self.is_rate || self.at != At::None,
                Kind::Score => false,
            },
            at_months: match self.at {
                At::Months(months) => Some(Decimal::from(months).into()),
                At::None | At::Other => None,
            },
        })
    }
}

/// The months in a unit of time; 0 in one that is no number of them.
fn months_in(unit: &str) -> Option<u32> {
    const UNITS: &[(&str, u32)] = &[
        ("month", 1),
        ("mo", 1),
        ("year", 12),
        ("yr", 12),
        ("week", 0),
        ("wk", 0),
        ("day", 0),
    ];
    let known = UNITS.iter().find(|(name, _)| words::same(unit, name));
    known.map(|(_, months)| *months)
}

/// A whole number in figures or in words.
fn number_of(word: &str) -> Option<u32> {
    let spelled = NUMBERS
        .iter()
        .zip(1..)
        .find(|(name, _)| word.eq_ignore_ascii_case(name));
    spelled
        .map(|(_, number)| number)
        .or_else(|| word.parse().ok())
}

/// How many words `Part 2`, `Phase IIa` or `Cohort B` take.
fn numbered(rest: &[&str]) -> Option<usize> {
    let [kind, number, ..] = rest else {
        return None;
    };
    let is_number = number.len() <= 4
        && number
            .chars()
            .all(|c| c.is_ascii_digit() || "IVABCDEabcd".contains(c));
    let is_kind = NUMBERED.iter().any(|name| words::same(kind, name));
    (is_kind && is_number && !matches!(*number, "a" | "ad")).then_some(2)
}

/// A drug, by the end of its name or as a sponsor's code with at least four digits (`CA125` is none): `SAR443216`.
fn is_drug(word: &str) -> bool {
    let folded = word.len() > 6 && {
        let end = |end: &&str| {
            let at = word.len().saturating_sub(end.len());
            word.get(at..)
                .is_some_and(|typed| typed.eq_ignore_ascii_case(end))
        };
        DRUG_ENDS.iter().any(end)
    };
    let digits = word.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let is_code = digits.len() < word.len()
        && digits.len() >= 4
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    folded || is_code
}
