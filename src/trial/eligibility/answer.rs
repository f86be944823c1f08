//! Whether a profile meets one thing that is asked.

use std::collections::HashMap;
use std::hash::Hash;

use rust_decimal::Decimal as Number;

use super::span::Span;
use super::{Age, AgeGroup, AgeRange, Criterion, EligibleSex, Profile};
use crate::disease::Extent;
use crate::drug::Line;
use crate::performance::{Ecog, Karnofsky, Lansky};
use crate::regimen::formula::Sex;
use crate::stage::StageGroup;

impl Criterion {
    /// Whether the profile meets this leaf; none if it does not say enough. A node with others below it has no answer.
    pub(super) fn answer(&self, profile: &Profile) -> Option<bool> {
        match self {
            Self::All(_) | Self::Any(_) | Self::Not(_) | Self::Text(_) => None,
            Self::Disease(id) => told(&profile.diseases, id),
            Self::CancerType(kind) => profile.has_cancer(*kind),
            Self::Extent(extent) => has_spread(profile.extent?, *extent),
            Self::StageGroup(group) => is_of_stage(profile.stage_group?, *group),
            Self::Stage(id) => told(&profile.stages, id),
            Self::Status(status) => profile.has_status(*status),
            Self::Biomarker(id) => told(&profile.biomarkers, id),
            Self::Ecog(range) => {
                let asked = Span::between(range.at_least.map(grade), range.at_most.map(grade));
                is_within(profile.ecog.map(grade), asked)
            }
            Self::Karnofsky(range) => {
                let asked = Span::between(
                    range.at_least.map(Karnofsky::value),
                    range.at_most.map(Karnofsky::value),
                );
                is_within(profile.karnofsky.map(Karnofsky::value), asked)
            }
            Self::Lansky(range) => {
                let asked = Span::between(
                    range.at_least.map(Lansky::value),
                    range.at_most.map(Lansky::value),
                );
                is_within(profile.lansky.map(Lansky::value), asked)
            }
            Self::Age(range) => is_of_age(profile.age, range.at_least, range.at_most),
            Self::AgeGroup(group) => {
                let range = group.range()?;
                is_of_age(profile.age, range.at_least, range.at_most)
            }
            Self::Sex(sex) => is_of_sex(profile.sex, sex),
            Self::PriorTherapy(asked) => profile.has_had(asked),
            Self::Line(line) => is_within(profile.line.map(std::num::NonZeroU8::get), lines(*line)),
            Self::Washout(asked) => profile.is_washed_out(asked),
            Self::OrganFunction(asked) => profile.has_organ_function(asked),
            Self::BrainMetastases(state) => profile.has_in_brain(*state),
            Self::Condition(condition) => told(&profile.conditions, condition),
            Self::LifeExpectancy(asked) => {
                Span::stated(&profile.life_expectancy?)?.answers(Span::stated(asked)?)
            }
        }
    }
}

impl AgeGroup {
    /// The ages of the group.
    pub(super) fn range(&self) -> Option<AgeRange> {
        let (first, last) = self.years()?;
        let mut range = AgeRange::new();
        range.at_least = Some(Age::years(first));
        range.at_most = last.map(Age::years);
        Some(range)
    }
}

/// The number of an ECOG grade.
pub(super) fn grade(ecog: Ecog) -> u8 {
    match ecog {
        Ecog::Zero => 0,
        Ecog::One => 1,
        Ecog::Two => 2,
        Ecog::Three => 3,
        Ecog::Four => 4,
        Ecog::Five => 5,
    }
}

/// The lines that are meant.
pub(super) fn lines(line: Line) -> Span {
    let number = line.number().get();
    Span::between(Some(number), (!line.or_later()).then_some(number))
}

fn told<K: Eq + Hash>(told: &HashMap<K, bool>, asked: &K) -> Option<bool> {
    told.get(asked).copied()
}

/// A range without ends asks nothing, so that nothing need be known.
fn is_within(found: Option<u8>, asked: Span) -> Option<bool> {
    let all = Span::default().answers(asked);
    all.or_else(|| {
        let found = Number::from(found?);
        Span::between(Some(found), Some(found)).answers(asked)
    })
}

pub(super) fn is_of_age(
    age: Option<Age>,
    at_least: Option<Age>,
    at_most: Option<Age>,
) -> Option<bool> {
    let reached = at_least.map_or(Some(true), |least| age?.has_reached(least));
    let within = at_most.map_or(Some(true), |greatest| age?.is_within(greatest));
    match (reached, within) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

pub(super) fn is_of_sex(sex: Option<Sex>, asked: &EligibleSex) -> Option<bool> {
    match asked {
        EligibleSex::All => Some(true),
        EligibleSex::Female => sex.map(|sex| sex == Sex::Female),
        EligibleSex::Male => sex.map(|sex| sex == Sex::Male),
        EligibleSex::Other(_) => None,
    }
}

/// "Advanced" is a word of prognosis and may go with each of the others; those exclude each other.
fn has_spread(found: Extent, asked: Extent) -> Option<bool> {
    if found == asked {
        return Some(true);
    }
    (found != Extent::Advanced && asked != Extent::Advanced).then_some(false)
}

fn is_of_stage(found: StageGroup, asked: StageGroup) -> Option<bool> {
    if found.is_within(asked) {
        return Some(true);
    }
    // Stage III may be the IIIA that is asked for, and what cannot be staged may be anything.
    let is_open = asked.is_within(found) || found == StageGroup::UNSTAGEABLE;
    (!is_open).then_some(false)
}
