//! The criteria that the registry has fields for.

use super::answer::{is_of_age, is_of_sex};
use super::words::between;
use super::{Age, Criterion, EligibleSex, Profile, Reason, TrialEligibility};
use crate::value::walk::Path;

/// A criterion that a field of the record states.
#[derive(Clone, Copy)]
pub(super) enum Own<'a> {
    AtLeast(Age),
    AtMost(Age),
    Sex(&'a EligibleSex),
    /// The same, meant as gender.
    Gender(&'a EligibleSex),
    /// No healthy volunteers.
    Patients,
    /// Criteria in words that no tree repeats.
    Words,
}

impl TrialEligibility {
    /// The criteria of the fields beside the tree, in the order of the fields.
    pub(super) fn own_criteria(&self) -> impl Iterator<Item = Own<'_>> {
        let sex = self.sex.as_ref().map(|sex| match (sex, self.gender_based) {
            (EligibleSex::All, _) | (_, None | Some(false)) => Own::Sex(sex),
            (_, Some(true)) => Own::Gender(sex),
        });
        let words = self.text.is_some() && self.criteria.is_none();
        [
            words.then_some(Own::Words),
            self.minimum_age.map(Own::AtLeast),
            self.maximum_age.map(Own::AtMost),
            sex,
            (self.healthy_volunteers == Some(false)).then_some(Own::Patients),
        ]
        .into_iter()
        .flatten()
    }
}

impl Own<'_> {
    /// Whether the profile meets it; none if it does not say enough.
    pub(super) fn answer(self, profile: &Profile) -> Option<bool> {
        match self {
            Self::AtLeast(age) => is_of_age(profile.age, Some(age), None),
            Self::AtMost(age) => is_of_age(profile.age, None, Some(age)),
            Self::Sex(sex) => is_of_sex(profile.sex, sex),
            Self::Patients => profile.healthy_volunteer.map(|healthy| !healthy),
            Self::Gender(_) | Self::Words => None,
        }
    }

    /// The criterion, as a verdict names it.
    pub(super) fn reason(self) -> Reason {
        let (field, words) = match self {
            Self::AtLeast(age) => ("minimum_age", between("age", Some(age), None)),
            Self::AtMost(age) => ("maximum_age", between("age", None, Some(age))),
            Self::Sex(sex) => ("sex", Criterion::Sex(sex.clone()).words()),
            Self::Gender(sex) => ("sex", format!("gender {sex}")),
            Self::Patients => ("healthy_volunteers", "no healthy volunteers".into()),
            Self::Words => ("text", "the criteria in words".into()),
        };
        Reason::new(&Path::ROOT.field(field), words)
    }
}
