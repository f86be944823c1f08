//! Which arms a sentence speaks of.

use super::words::{CONTROL, FILLERS, IDLE, TESTED, is_in};
use super::{Assertion, Saying};
use crate::outcome::{Comparison, Outcome};
use crate::trial::Arm;
use crate::value::{Id, Text};
use crate::vocab::words::{same, split};

/// How the arms of a sentence stand to those of a comparison.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Orientation {
    /// The sentence says it of the arm.
    AsCompared,
    /// The sentence says it of the reference.
    Exchanged,
}

impl Assertion {
    /// Whether it speaks of that comparison of that outcome, and which way round; `None` where that is not sure.
    ///
    /// The metric must be the outcome's, unless it is a number needed to treat; the comparison must name its arm and its
    /// reference and be of no subgroup. Each arm that the sentence names must have the same words as the id, the name or
    /// the title of the arm or the reference, leaving out words such as "group", "patients" and "plus". A sentence that
    /// names no arm speaks of the arm; so does "the treatment group", as "the control group" speaks of the reference,
    /// unless the arm is itself a placebo, observation or the like.
    ///
    /// ```
    /// use oncology::outcome::consistency::claim::{Orientation, claims};
    /// use oncology::outcome::{Comparison, Metric, Outcome};
    ///
    /// let outcome = Outcome::new("survival".parse()?, Metric::OverallSurvival);
    /// let mut comparison = Comparison::new();
    /// comparison.arm = Some("nivolumab-ipilimumab".parse()?);
    /// comparison.reference = Some("ipilimumab".parse()?);
    ///
    /// let speaks = |text: &str| claims(text)[0].speaks_of(&outcome, &comparison);
    /// let both = "Overall survival was longer with nivolumab plus ipilimumab than with ipilimumab.";
    /// assert_eq!(speaks(both), Some(Orientation::AsCompared));
    /// assert_eq!(speaks("Overall survival was longer in the ipilimumab group."), Some(Orientation::Exchanged));
    /// assert_eq!(speaks("Overall survival was longer with nivolumab than with ipilimumab."), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn speaks_of(&self, outcome: &Outcome, comparison: &Comparison) -> Option<Orientation> {
        let (arm, reference) = comparison.arm.as_ref().zip(comparison.reference.as_ref())?;
        let is_of_any = matches!(self.saying, Saying::NumberNeededToTreat(_));
        if !(is_of_any || self.metrics.contains(&outcome.metric))
            || comparison.subgroup.is_some()
            || arm == reference
        {
            return None;
        }
        // Whether the words name the arm, or else the reference.
        let is_arm =
            |words: &str| match (names(words, arm, outcome), names(words, reference, outcome)) {
                (true, false) => Some(true),
                (false, true) => Some(false),
                (false, false) => is_tested(words).filter(|_| !is_idle(arm, outcome)),
                (true, true) => None,
            };
        let own = self.arm.as_deref().map(is_arm);
        // "Than with treatment" may be what both arms had.
        let other = self.reference.as_deref().map(|words| {
            let is_general =
                own.is_none() && !names(words, arm, outcome) && is_tested(words) == Some(true);
            is_arm(words).filter(|_| !is_general)
        });
        let is_own_arm = match (own, other) {
            (None, None) => true,
            (Some(own), None) => own?,
            (None, Some(other)) => !other?,
            (Some(own), Some(other)) if own? != other? => own?,
            _ => return None,
        };
        Some(if is_own_arm {
            Orientation::AsCompared
        } else {
            Orientation::Exchanged
        })
    }
}

/// Whether words are a name of an arm.
fn names(words: &str, arm: &Id<Arm>, outcome: &Outcome) -> bool {
    all_names(arm, outcome).any(|name| is_same_name(words, name))
}

/// The names, titles and the id of an arm.
fn all_names<'a>(arm: &'a Id<Arm>, outcome: &'a Outcome) -> impl Iterator<Item = &'a str> {
    let results = outcome.arms.iter().filter(move |result| &result.arm == arm);
    let groups = outcome.groups.iter().filter(move |group| &group.id == arm);
    let names = results.filter_map(|result| result.name.as_ref());
    let titles = groups.filter_map(|group| group.title.as_ref());
    names.chain(titles).map(Text::as_str).chain([arm.as_str()])
}

/// Whether words mean the arm that was tested, or else that it was compared with, without a name.
fn is_tested(words: &str) -> Option<bool> {
    let words = split(words);
    let has = |list| words.iter().any(|word| is_in(word, list));
    // "Treatment alone" is rather the treatment that both arms had.
    if has("alone monotherapy") {
        return None;
    }
    let is_known = |word: &&str| {
        [FILLERS, TESTED, CONTROL]
            .iter()
            .any(|list| is_in(word, list))
    };
    match (has(CONTROL), has(TESTED)) {
        _ if !words.iter().all(is_known) => None,
        (true, _) => Some(false),
        (false, true) => Some(true),
        (false, false) => None,
    }
}

/// Whether nobody would call the arm the treatment.
fn is_idle(arm: &Id<Arm>, outcome: &Outcome) -> bool {
    all_names(arm, outcome).any(|name| split(name).iter().any(|word| is_in(word, IDLE)))
}

/// Whether two names have the same words, but for fillers.
fn is_same_name(typed: &str, own: &str) -> bool {
    let telling = |name| {
        let mut words = split(name);
        words.retain(|word| !is_in(word, FILLERS));
        words
    };
    let (typed, own) = (telling(typed), telling(own));
    let is_within = |some: &[&str], all: &[&str]| {
        some.iter()
            .all(|one| all.iter().any(|other| same(one, other) || same(other, one)))
    };
    !typed.is_empty() && is_within(&typed, &own) && is_within(&own, &typed)
}
