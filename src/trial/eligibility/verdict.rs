//! Whether somebody may take part, as far as is known.

use std::fmt;

use super::{Criterion, Profile, TrialEligibility};
use crate::value::Pointer;
use crate::value::walk::Path;

/// Whether somebody may take part, as far as is known: true, false or unknown, as the logic of Kleene joins them.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Verdict {
    /// Every criterion is met.
    Eligible,
    /// A criterion is not met, whatever else may become known.
    Ineligible {
        /// The criteria that are not met; of alternatives, each one.
        because: Vec<Reason>,
    },
    /// It cannot be told.
    Unknown {
        /// The criteria of which the profile does not say enough.
        missing: Vec<Reason>,
    },
}

/// A criterion, as a verdict or a contradiction names it.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Reason {
    /// Where it stands below the [`TrialEligibility`] or the [`Criterion`] that was asked.
    pub pointer: Pointer,
    /// The criterion in words: "not: active brain metastases".
    pub words: String,
}

impl Reason {
    pub(super) fn new(path: &Path<'_>, words: String) -> Self {
        Self {
            pointer: path.pointer(),
            words,
        }
    }
}

impl fmt::Display for Reason {
    /// Writes the criterion in words, for readers.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}

impl Verdict {
    /// Both: `Ineligible` wins, then `Unknown`.
    ///
    /// ```
    /// use oncology::trial::eligibility::Verdict;
    ///
    /// let unknown = Verdict::Unknown { missing: Vec::new() };
    /// let ineligible = Verdict::Ineligible { because: Vec::new() };
    /// assert_eq!(unknown.clone().and(Verdict::Eligible), unknown);
    /// assert_eq!(unknown.and(ineligible.clone()), ineligible);
    /// ```
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Ineligible { mut because }, Self::Ineligible { because: more }) => {
                because.extend(more);
                Self::Ineligible { because }
            }
            (no @ Self::Ineligible { .. }, _) | (_, no @ Self::Ineligible { .. }) => no,
            (Self::Unknown { mut missing }, Self::Unknown { missing: more }) => {
                missing.extend(more);
                Self::Unknown { missing }
            }
            (unknown @ Self::Unknown { .. }, Self::Eligible)
            | (Self::Eligible, unknown @ Self::Unknown { .. }) => unknown,
            (Self::Eligible, Self::Eligible) => Self::Eligible,
        }
    }

    /// Either: `Eligible` wins, then `Unknown`.
    ///
    /// ```
    /// use oncology::trial::eligibility::Verdict;
    ///
    /// let unknown = Verdict::Unknown { missing: Vec::new() };
    /// assert_eq!(unknown.or(Verdict::Eligible), Verdict::Eligible);
    /// ```
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Eligible, _) | (_, Self::Eligible) => Self::Eligible,
            (Self::Unknown { mut missing }, Self::Unknown { missing: more }) => {
                missing.extend(more);
                Self::Unknown { missing }
            }
            (unknown @ Self::Unknown { .. }, _) | (_, unknown @ Self::Unknown { .. }) => unknown,
            (Self::Ineligible { mut because }, Self::Ineligible { because: more }) => {
                because.extend(more);
                Self::Ineligible { because }
            }
        }
    }

    /// The verdict on one criterion.
    fn of(answer: Option<bool>, reason: impl FnOnce() -> Reason) -> Self {
        match answer {
            Some(true) => Self::Eligible,
            Some(false) => Self::Ineligible {
                because: vec![reason()],
            },
            None => Self::Unknown {
                missing: vec![reason()],
            },
        }
    }
}

impl TrialEligibility {
    /// Whether somebody may take part: by the least and the greatest age, the sex, whether healthy volunteers are taken, and
    /// the tree of criteria.
    ///
    /// What the profile does not say is unknown, never guessed. A sex that is meant as gender is unknown, since a profile
    /// does not tell gender; so are criteria that stand in words only. The groups of ages repeat the ages and do not count.
    ///
    /// ```
    /// use oncology::trial::eligibility::{TrialEligibility, Profile, Verdict};
    ///
    /// let mut eligibility = TrialEligibility::new();
    /// eligibility.minimum_age = Some("18 years".parse()?);
    /// let mut profile = Profile::default();
    /// profile.age = Some("17 years".parse()?);
    /// let Verdict::Ineligible { because } = eligibility.matches(&profile) else { panic!() };
    /// assert_eq!(because[0].to_string(), "age at least 18 years");
    /// # Ok::<(), oncology::trial::eligibility::ParseAgeError>(())
    /// ```
    #[must_use]
    pub fn matches(&self, profile: &Profile) -> Verdict {
        let own = self
            .own_criteria()
            .map(|own| Verdict::of(own.answer(profile), || own.reason()));
        let tree = self
            .criteria
            .as_ref()
            .map(|criteria| criteria.verdict(profile, &Path::ROOT.field("criteria"), false, 0));
        own.chain(tree).fold(Verdict::Eligible, Verdict::and)
    }
}

impl Criterion {
    /// Whether somebody meets the criterion; what the profile does not say is unknown, never guessed.
    ///
    /// ```
    /// use oncology::disease::CancerType;
    /// use oncology::trial::eligibility::{Criterion, Profile, Verdict};
    ///
    /// let criterion = Criterion::CancerType(CancerType::NonSmallCellLungCancer);
    /// let mut profile = Profile::default();
    /// profile.cancer_type = Some(CancerType::LungCancer);
    /// assert!(matches!(criterion.matches(&profile), Verdict::Unknown { .. }));
    /// profile.cancer_type = Some(CancerType::LungAdenocarcinoma);
    /// assert_eq!(criterion.matches(&profile), Verdict::Eligible);
    /// ```
    #[must_use]
    pub fn matches(&self, profile: &Profile) -> Verdict {
        self.verdict(profile, &Path::ROOT, false, 0)
    }

    /// The verdict on the criterion or on its opposite: a negation is handed down to the leaves, so that a reason is
    /// always a leaf.
    fn verdict(&self, profile: &Profile, path: &Path<'_>, negated: bool, depth: usize) -> Verdict {
        if depth > Self::MAX_DEPTH {
            let reason = || Reason::new(path, "criteria that are nested too deeply".into());
            return Verdict::of(None, reason);
        }
        let (list, variant, is_all) = match self {
            Self::All(list) => (list, "All", !negated),
            Self::Any(list) => (list, "Any", negated),
            Self::Not(other) => {
                return other.verdict(profile, &path.variant("Not"), !negated, depth + 1);
            }
            leaf => {
                let answer = leaf.answer(profile).map(|answer| answer != negated);
                return Verdict::of(answer, || Reason::new(path, leaf.words_of(negated)));
            }
        };
        let place = path.variant(variant);
        let verdicts = list.iter().enumerate().map(|(index, criterion)| {
            criterion.verdict(profile, &place.index(index), negated, depth + 1)
        });
        if is_all {
            verdicts.fold(Verdict::Eligible, Verdict::and)
        } else {
            verdicts.reduce(Verdict::or).unwrap_or_else(|| {
                Verdict::of(Some(false), || Reason::new(path, NO_ALTERNATIVE.into()))
            })
        }
    }
}

/// The words for an empty list of alternatives.
pub(super) const NO_ALTERNATIVE: &str = "one of no alternatives";
