//! Who may take part in a trial.

mod age;
mod answer;
mod contradiction;
mod criterion;
mod laboratory;
mod own;
mod profile;
mod span;
mod state;
mod treatment;
mod verdict;
mod words;

pub use age::{Age, AgeUnit, ParseAgeError};
pub use contradiction::Contradiction;
pub use criterion::{AgeRange, Criterion, EcogRange, KarnofskyRange, LanskyRange};
pub use laboratory::{Analyte, LabResult, LabUnit, OrganFunction};
pub use profile::{Course, Profile};
pub use state::{BrainMetastases, Condition};
pub use treatment::{PriorTherapy, Treatment, Washout};
pub use verdict::{Reason, Verdict};

use crate::value::{Text, record};
use crate::vocab::open_list;

open_list! {
    /// The sex of those who may take part.
    pub enum EligibleSex {
        All = "all", "All", "ClinicalTrials.gov API v2, enum Sex";
        Female = "female", "Female", "ClinicalTrials.gov API v2, enum Sex";
        Male = "male", "Male", "ClinicalTrials.gov API v2, enum Sex";
    }
}

open_list! {
    /// Groups of ages. The registry's three do not overlap; the one of the NCI lies across two of them.
    ///
    /// The registry derives its groups from the least and the greatest age.
    pub enum AgeGroup {
        /// From birth to 17 years: paediatric.
        Child = "child", "Child (birth to 17 years)", "ClinicalTrials.gov API v2, enum StandardAge";
        /// From 18 to 64 years.
        Adult = "adult", "Adult (18 to 64 years)", "ClinicalTrials.gov API v2, enum StandardAge";
        /// 65 years and older.
        OlderAdult = "older-adult", "Older adult (65 years and older)", "ClinicalTrials.gov API v2, enum StandardAge";
        /// From 15 to 39 years (AYA).
        AdolescentYoungAdult = "adolescent-young-adult", "Adolescent or young adult (15 to 39 years)",
            "NCI, Adolescents and Young Adults with Cancer";
    }
}

open_list! {
    /// How the participants of an observational study are chosen.
    pub enum Sampling {
        /// By chance: everybody of the population has a known chance to be chosen.
        Probability = "probability-sample", "Probability sample", "ClinicalTrials.gov API v2, enum SamplingMethod";
        /// In any other way: whoever comes, or volunteers.
        NonProbability = "non-probability-sample", "Non-probability sample", "ClinicalTrials.gov API v2, enum SamplingMethod";
    }
}

record! {
    /// Who may take part in a trial: the registry's own fields, and the criteria as a tree that can be evaluated.
    ///
    /// Source of the fields but the last two: ClinicalTrials.gov API v2, data element `eligibilityModule`.
    ///
    /// ```
    /// use oncology::trial::eligibility::{Criterion, TrialEligibility, Profile, Verdict};
    ///
    /// let mut eligibility = TrialEligibility::new();
    /// eligibility.minimum_age = Some("18 years".parse()?);
    /// eligibility.criteria = Some(serde_json::from_str::<Criterion>(r#"{ "ecog": { "atMost": "1" } }"#)?);
    ///
    /// let mut profile = Profile::default();
    /// profile.age = Some("54 years".parse()?);
    /// let Verdict::Unknown { missing } = eligibility.matches(&profile) else { panic!() };
    /// assert_eq!(missing[0].to_string(), "ECOG performance status at most 1");
    /// assert_eq!(missing[0].pointer.as_str(), "/criteria");
    ///
    /// profile.ecog = Some("1".parse()?);
    /// assert_eq!(eligibility.matches(&profile), Verdict::Eligible);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct TrialEligibility {
    } optional {
        /// The criteria as the registry prints them.
        pub text: Option<Text>,
        /// The least age.
        pub minimum_age: Option<Age>,
        /// The greatest age; in years, the whole of that year of life.
        pub maximum_age: Option<Age>,
        /// The sex.
        pub sex: Option<EligibleSex>,
        /// Whether the sex is meant as the gender that a person identifies with.
        pub gender_based: Option<bool>,
        /// What is said of gender, in words.
        pub gender_description: Option<Text>,
        /// Whether people without the disease under study may take part.
        pub healthy_volunteers: Option<bool>,
        /// The groups of ages, as the registry derives them from least and greatest age.
        pub age_groups: Vec<AgeGroup>,
        /// Who is sampled, in an observational study.
        pub population: Option<Text>,
        /// How they are sampled, in an observational study.
        pub sampling: Option<Sampling>,
        /// Whether participants may cross over to the treatment of another arm, as after progression.
        pub crossover_allowed: Option<bool>,
        /// The criteria as a tree.
        pub criteria: Option<Criterion>,
    }
}

impl TrialEligibility {
    /// Whether the least age is above the greatest one for certain, so that nobody is of such an age.
    ///
    /// ```
    /// use oncology::trial::eligibility::TrialEligibility;
    ///
    /// let mut eligibility = TrialEligibility::new();
    /// (eligibility.minimum_age, eligibility.maximum_age) = (Some("18 years".parse()?), Some("17 years".parse()?));
    /// assert!(eligibility.has_reversed_ages());
    /// // Whether somebody of 18 months may take part depends on how "1 year" is meant.
    /// (eligibility.minimum_age, eligibility.maximum_age) = (Some("18 months".parse()?), Some("1 year".parse()?));
    /// assert!(!eligibility.has_reversed_ages());
    /// # Ok::<(), oncology::trial::eligibility::ParseAgeError>(())
    /// ```
    #[must_use]
    pub fn has_reversed_ages(&self) -> bool {
        matches!(
            (self.minimum_age, self.maximum_age),
            (Some(least), Some(greatest)) if greatest.next().is_at_most(least)
        )
    }
}

impl AgeGroup {
    /// The first and the last year of life of the group; no last one if it is open, and nothing for an unlisted group.
    ///
    /// ```
    /// use oncology::trial::eligibility::AgeGroup;
    ///
    /// assert_eq!(AgeGroup::AdolescentYoungAdult.years(), Some((15, Some(39))));
    /// assert_eq!(AgeGroup::OlderAdult.years(), Some((65, None)));
    /// ```
    #[must_use]
    pub const fn years(&self) -> Option<(u8, Option<u8>)> {
        match self {
            Self::Child => Some((0, Some(17))),
            Self::Adult => Some((18, Some(64))),
            Self::OlderAdult => Some((65, None)),
            Self::AdolescentYoungAdult => Some((15, Some(39))),
            Self::Other(_) => None,
        }
    }
}
