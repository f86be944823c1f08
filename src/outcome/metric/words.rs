//! Metrics as registries print them.

use super::Metric;
use super::context::{BEFORE, BEHIND, DRUG_ENDS, INSTRUMENTS, NUMBERED, NUMBERS, SHARES};
use super::names::{NAMES, Proof};
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
    /// `intracranial PFS`, `PFS of second-line treatment`, `correlation of PFS with TMB`. None too if two metrics are
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
    /// assert_eq!(metric("Progression Free Survival 2 (PFS2)"), Some(Metric::ProgressionFreeSurvival2));
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

/// What was read so far.
#[derive(Default)]
struct Reading {
    metric: Option<Metric>,
    /// The most that a name of it proves.
    proof: Option<Proof>,
    is_rate: bool,
    /// A time stands before the metric, or "at" behind it.
    is_at: bool,
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
            self.is_at |= self.metric.is_none();
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
        self.is_at |= words::begin(rest, "at").is_some();
        if let ["to", drug, ..] = rest
            && is_drug(drug)
        {
            return Some(2);
        }
        phrase(BEHIND).or_else(of_life).or_else(|| {
            let word = rest.first()?;
            is_drug(word).then_some(1)
        })
    }

    /// Notes a name; false if it is that of another metric.
    fn name(&mut self, (_, metric, proof): (&str, Metric, Proof), is_pcr: bool) -> bool {
        let is_same = self.metric.is_none_or(|known| known == metric);
        self.metric = Some(metric);
        let proof = if is_pcr { Proof::Sure } else { proof };
        self.proof = self.proof.max(Some(proof));
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
        let is_proven = match self.proof? {
            Proof::Sure => true,
            Proof::AsRate => self.is_rate && self.at != At::None,
            Proof::Beside => false,
        };
        // "Overall survival, 2 years" may tell how long patients were followed.
        let is_landmark = self.at == At::None || self.is_rate || self.is_at;
        // "Best overall response rate" is the share of one category or of several.
        let is_share_of_categories = metric.kind() == Kind::Ordinal && self.is_rate;
        if !(is_proven && is_landmark) || is_share_of_categories {
            return None;
        }
        Some(MetricWords {
            metric,
            is_rate: match metric.kind() {
                Kind::Proportion => true,
                Kind::TimeToEvent => self.is_rate || self.at != At::None,
                _ => false,
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
