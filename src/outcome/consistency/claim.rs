//! What a sentence says of a comparison, and whether the numbers of the comparison contradict it.
//!
//! [`claims`] reads the few forms of sentence below, each as a whole: a word that has no place in the form leaves the
//! sentence unread. So doubt ("may improve"), aims ("was designed to"), conditions, questions, subgroups, rates at a time,
//! second metrics and half sentences ("but not …") are never read. A sentence in English is meant.
//!
//! | form | example |
//! |---|---|
//! | metric, `was`, how much, arms | Overall survival was significantly longer with pembrolizumab than with chemotherapy. |
//! | arm, verb, metric, reference | Pembrolizumab did not improve overall survival compared with chemotherapy. |
//! | arm, `showed`, how much, metric | Olaparib resulted in significantly longer progression-free survival than placebo. |
//! | arm, `was superior to`, reference, metric | Ceritinib was superior to chemotherapy in terms of PFS. |
//! | arm, `lived longer`, reference | Patients treated with docetaxel lived longer. |
//! | arm, verb, risk, percentage | Pembrolizumab reduced the risk of death by 40 % compared with chemotherapy. |
//! | risk, `was`, percentage, `lower`, arms | The risk of death was 40 % lower with pembrolizumab than with chemotherapy. |
//! | arm, multiple, metric | Alectinib doubled median progression-free survival. |
//! | `no difference in`, metric, arms | There was no significant difference in overall survival between the groups. |
//! | as in a table | Improved overall survival with pembrolizumab versus chemotherapy |
//! | `number needed to treat`, number | The number needed to treat was 8. |
//!
//! Metrics are named in full or by `OS`, `PFS`, `DFS`, `EFS`, `ORR`; `survival` alone is overall survival. Parentheses may
//! hold numbers. Arms are kept in the words of the sentence; [`Assertion::speaks_of`] compares them with the names of the
//! outcome's arms.

mod arms;
mod contradiction;
mod cursor;
mod needed;
mod number;
mod reader;
mod sentence;
mod significance;
mod words;

pub use arms::Orientation;
pub use contradiction::{Contradiction, ContradictionKind, contradicts};
pub use significance::{Significance, significance, tests_superiority};

use crate::outcome::Metric;
use crate::value::{Decimal, Percent, Stated};

/// What a sentence says of a comparison.
///
/// ```
/// use oncology::outcome::Metric;
/// use oncology::outcome::consistency::claim::{Saying, claims};
///
/// let read = claims("Overall survival was significantly longer with pembrolizumab than with chemotherapy.");
/// let sayings: Vec<_> = read.iter().map(|assertion| assertion.saying).collect();
/// assert_eq!(sayings, [Saying::Better, Saying::Significant]);
/// assert_eq!(read[0].metrics, [Metric::OverallSurvival]);
/// assert_eq!(read[0].arm.as_deref(), Some("pembrolizumab"));
/// assert_eq!(read[0].reference.as_deref(), Some("chemotherapy"));
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Assertion {
    /// The metrics of which it may be said: "the risk of death" is overall survival. None for a number needed to treat.
    pub metrics: Vec<Metric>,
    /// Which number of the metric it is about.
    pub aspect: Aspect,
    /// What it says.
    pub saying: Saying,
    /// The words for the arm of which it says so; none means the arm that was tested.
    pub arm: Option<String>,
    /// The words for the arm that it is compared with.
    pub reference: Option<String>,
}

/// Which number of a metric a sentence is about.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Aspect {
    /// The metric as a whole: "overall survival was longer".
    Whole,
    /// Its median: "median overall survival was longer".
    Median,
    /// The risk of its event: "the risk of death".
    Risk,
}

/// What a sentence says of one arm against another.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Saying {
    /// It was better.
    Better,
    /// It was worse.
    Worse,
    /// It was not better: "did not improve".
    NotBetter,
    /// No difference was seen.
    NoDifference,
    /// The difference was significant.
    Significant,
    /// The difference was not significant.
    NotSignificant,
    /// The risk was lower by so many percent of itself.
    RiskReduced(Stated<Percent>),
    /// It was so many times as much: 2 for "doubled", 0.5 for "halved".
    Multiplied(Stated<Decimal>),
    /// So many patients have to be treated for one to benefit.
    NumberNeededToTreat(NumberNeeded),
}

/// A number needed to treat, as a sentence states it.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct NumberNeeded {
    /// The number.
    pub number: Stated<Decimal>,
    /// Whether the sentence names a time.
    pub has_time: bool,
    /// That time in months, if it is a number of months or years and the only one.
    pub months: Option<rust_decimal::Decimal>,
}

impl Assertion {
    /// An assertion that was read in another way than by [`claims`], about the metric as a whole and naming no arms.
    ///
    /// ```
    /// use oncology::outcome::{Comparison, EffectMeasure, Metric, Outcome};
    /// use oncology::outcome::consistency::claim::{Assertion, ContradictionKind, Saying, contradicts};
    ///
    /// // Made up.
    /// let mut comparison = Comparison::new();
    /// comparison.arm = Some("new".parse()?);
    /// comparison.reference = Some("old".parse()?);
    /// comparison.measure = Some(EffectMeasure::HazardRatio);
    /// comparison.estimate = Some("1.20".parse()?);
    /// let mut outcome = Outcome::new("os".parse()?, Metric::OverallSurvival);
    /// outcome.comparisons = vec![comparison.clone()];
    ///
    /// let mut better = Assertion::new(Saying::Better);
    /// better.metrics = vec![Metric::OverallSurvival];
    /// let found = contradicts(&better, &outcome, &comparison).map(|found| found.kind);
    /// assert_eq!(found, Some(ContradictionKind::Direction));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn new(saying: Saying) -> Self {
        Self {
            metrics: Vec::new(),
            aspect: Aspect::Whole,
            saying,
            arm: None,
            reference: None,
        }
    }
}

impl NumberNeeded {
    /// A number needed to treat without a time.
    #[must_use]
    pub const fn new(number: Stated<Decimal>) -> Self {
        Self {
            number,
            has_time: false,
            months: None,
        }
    }
}

/// What the sentences of a text say of comparisons, in their order; only sentences in the forms of [this module](self).
///
/// ```
/// use oncology::outcome::consistency::claim::{Saying, claims};
///
/// let read = claims("Pembrolizumab reduced the risk of death by 40% compared with chemotherapy.");
/// assert_eq!(read[0].saying, Saying::RiskReduced("40".parse()?));
///
/// assert_eq!(claims("Pembrolizumab may reduce the risk of death by 40%."), []);
/// assert_eq!(claims("Pembrolizumab improved overall survival but not progression-free survival."), []);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn claims(text: &str) -> Vec<Assertion> {
    let mut read = Vec::new();
    for sentence in sentence::sentences(text) {
        read.extend(reader::read(sentence));
    }
    read
}
