//! Who is asked about.

use std::collections::HashMap;
use std::num::NonZeroU8;

use rust_decimal::Decimal as Number;

use super::span::Span;
use super::treatment::{PriorTherapy, Treatment};
use super::{Age, BrainMetastases, Condition, LabResult, Washout};
use crate::biomarker::Biomarker;
use crate::disease::{CancerType, Disease, DiseaseStatus, Extent};
use crate::drug::{Drug, DrugClass};
use crate::performance::{Ecog, Karnofsky, Lansky};
use crate::regimen::formula::Sex;
use crate::stage::{Stage, StageGroup};
use crate::therapy::{Setting, TherapyKind};
use crate::value::{Id, Months, Stated};
use crate::vocab::Taxonomy;

/// What is known of a person when a question of eligibility is asked.
///
/// It is a question and no record: it is neither read nor written, stands in no document, and this crate keeps none. What is
/// left empty is unknown, and never taken for a no.
///
/// Records of a catalog are named by their ids, each with whether the person meets it; a trial stands below the
/// catalog and cannot look into them. [`Biomarker::met_by`] answers for a biomarker.
///
/// ```
/// use oncology::biomarker::{AlterationKind, Biomarker, Met};
/// use oncology::disease::CancerType;
/// use oncology::trial::eligibility::Profile;
///
/// let mut profile = Profile::default();
/// profile.age = Some("61 years".parse()?);
/// profile.cancer_type = Some(CancerType::LungAdenocarcinoma);
///
/// let mut condition = Biomarker::new("egfr-mutation".parse()?, "EGFR mutation".parse()?);
/// condition.gene = Some("EGFR".parse()?);
/// condition.alteration = Some(AlterationKind::Mutation);
/// match condition.met_by(&[/* what was found in the tumour */]) {
///     Met::Yes => { profile.biomarkers.insert(condition.id, true); }
///     Met::No => { profile.biomarkers.insert(condition.id, false); }
///     Met::Unknown { .. } => {}
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Profile {
    /// The age: the units that are completed, "61 years" until the next birthday.
    pub age: Option<Age>,
    /// The sex.
    pub sex: Option<Sex>,
    /// Whether the person is healthy: without the disease under study.
    pub healthy_volunteer: Option<bool>,
    /// The kind of the cancer for which a trial is looked for; the nearest that is true.
    pub cancer_type: Option<CancerType>,
    /// Diseases, with whether the person has them.
    pub diseases: HashMap<Id<Disease>, bool>,
    /// How far the cancer has spread.
    pub extent: Option<Extent>,
    /// The stage group, in the system in force.
    pub stage_group: Option<StageGroup>,
    /// Stages, with whether the cancer is of them.
    pub stages: HashMap<Id<Stage>, bool>,
    /// States of the disease, with whether it is in them now.
    pub statuses: HashMap<DiseaseStatus, bool>,
    /// Biomarkers, with whether the person's tests meet them.
    pub biomarkers: HashMap<Id<Biomarker>, bool>,
    /// The ECOG performance status. No scale is converted into another, since the published conversions disagree.
    pub ecog: Option<Ecog>,
    /// The Karnofsky performance status.
    pub karnofsky: Option<Karnofsky>,
    /// The Lansky play-performance status.
    pub lansky: Option<Lansky>,
    /// The treatments that the person has had.
    pub courses: Vec<Course>,
    /// Whether `courses` holds every treatment that the person has had.
    pub courses_are_complete: bool,
    /// The line of therapy that the next treatment will be.
    pub line: Option<NonZeroU8>,
    /// Laboratory values. Where two of them answer a criterion differently, the answer is unknown.
    pub laboratory: Vec<LabResult>,
    /// How it stands with metastases in the brain: everything that is true, `Absent` if there are none.
    pub brain_metastases: Option<Vec<BrainMetastases>>,
    /// Facts, with whether they are true.
    pub conditions: HashMap<Condition, bool>,
    /// How long the person is expected to live, in months.
    pub life_expectancy: Option<Stated<Months>>,
}

/// A treatment that a person has had: one drug, operation or course of radiation.
///
/// Drugs that were given together are several courses with the same line. State kind and class both, since a criterion may
/// ask for either.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Course {
    /// Its kinds; the nearest that are true, and all of them.
    pub kinds: Vec<TherapyKind>,
    /// The classes of the drug; the nearest that are true, and all of them.
    pub classes: Vec<DrugClass>,
    /// The drug.
    pub drug: Option<Id<Drug>>,
    /// When it was given in relation to other treatment.
    pub setting: Option<Setting>,
    /// The line of therapy that it belonged to. Courses without a line may all have been of one, or each of its own.
    pub line: Option<NonZeroU8>,
    /// The time since its last dose, in completed units.
    pub since_last: Option<Age>,
}

impl Course {
    /// Whether the course is such a treatment; none if the course does not say enough.
    fn is(&self, treatment: &Treatment) -> Option<bool> {
        match treatment {
            Treatment::Kind(_) if self.kinds.contains(&TherapyKind::OtherTherapy) => None,
            Treatment::Kind(TherapyKind::OtherTherapy) => None,
            Treatment::Kind(kind) => is_among(&self.kinds, *kind),
            Treatment::Class(class) if !self.classes.is_empty() => is_among(&self.classes, *class),
            Treatment::Drug(drug) if self.drug.is_some() => Some(self.drug.as_ref() == Some(drug)),
            Treatment::Class(_) | Treatment::Drug(_) => self.is_without_drugs().then_some(false),
        }
    }

    /// Whether it is an operation or radiation from outside, so that no drug is part of it. Any other kind may be a drug.
    fn is_without_drugs(&self) -> bool {
        let without = |kind: &TherapyKind| {
            kind.is_a(TherapyKind::Surgery) || kind.is_a(TherapyKind::ExternalBeamRadiotherapy)
        };
        !self.kinds.is_empty() && self.kinds.iter().all(without)
    }

    /// Whether it was given in that setting, if one is asked for.
    fn is_in(&self, setting: Option<Setting>) -> Option<bool> {
        use Setting::{Adjuvant, Advanced, Neoadjuvant};
        let exclude = |setting| matches!(setting, Neoadjuvant | Adjuvant | Advanced);
        match (setting, self.setting) {
            (None, _) => Some(true),
            (Some(asked), Some(own)) if asked == own => Some(true),
            // Others may go together: maintenance for advanced disease.
            (Some(asked), Some(own)) if exclude(asked) && exclude(own) => Some(false),
            _ => None,
        }
    }
}

/// Whether one of the codes is the one that is asked for; none if what is given leaves it open.
fn is_among<T: Taxonomy>(given: &[T], asked: T) -> Option<bool> {
    if given.is_empty() {
        None
    } else if given.iter().any(|code| code.is_a(asked)) {
        Some(true)
    } else {
        (!given.iter().any(|code| may_be(*code, asked))).then_some(false)
    }
}

/// Whether something may be of both codes: one of the list is.
fn may_be<T: Taxonomy>(one: T, other: T) -> bool {
    T::all()
        .iter()
        .any(|code| code.is_a(one) && code.is_a(other))
}

/// Kinds of cancer that exclude each other by their names.
const NOT_EACH_OTHER: [(CancerType, CancerType); 2] = [
    (
        CancerType::NonSmallCellLungCancer,
        CancerType::SmallCellLungCancer,
    ),
    (CancerType::HodgkinLymphoma, CancerType::NonHodgkinLymphoma),
];

impl Profile {
    /// Whether the cancer is of that kind. It is not if the kinds exclude each other by their names, arise in different
    /// organs, or one in an organ and the other in blood or lymph; kinds of one organ may both be true, as a cancer of the
    /// colon and an adenocarcinoma.
    pub(super) fn has_cancer(&self, asked: CancerType) -> Option<bool> {
        let own = self.cancer_type?;
        if own.is_a(asked) {
            return Some(true);
        }
        if may_be(own, asked) {
            return None;
        }
        let both = |one: CancerType, other: CancerType| {
            (own.is_a(one) && asked.is_a(other)) || (own.is_a(other) && asked.is_a(one))
        };
        let by_name = NOT_EACH_OTHER.iter().any(|(one, other)| both(*one, *other));
        let (sites, others) = (own.sites(), asked.sites());
        let elsewhere = match (sites.is_empty(), others.is_empty()) {
            (false, false) => !sites.iter().any(|site| others.contains(site)),
            (true, true) => false,
            // A lymphoma of no fixed organ is no kind of lung cancer; "solid tumour" itself may be meant to hold lymphomas.
            _ => both(CancerType::SolidTumour, CancerType::HaematologicalCancer),
        };
        (by_name || elsewhere).then_some(false)
    }

    /// Whether the state of the disease is that one.
    pub(super) fn has_status(&self, asked: DiseaseStatus) -> Option<bool> {
        let told = |is: bool| self.statuses.iter().filter(move |(_, told)| **told == is);
        if told(true).any(|(status, _)| status.is_a(asked)) {
            return Some(true);
        }
        told(false)
            .any(|(status, _)| asked.is_a(*status))
            .then_some(false)
    }

    /// Whether the metastases in the brain are such.
    pub(super) fn has_in_brain(&self, asked: BrainMetastases) -> Option<bool> {
        let states = self.brain_metastases.as_deref()?;
        if states.iter().any(|state| state.is_a(asked)) {
            return Some(true);
        }
        // "Metastases" without more may be of any kind.
        let is_open = |state: &BrainMetastases| asked.is_a(*state);
        (!states.is_empty() && !states.iter().any(is_open)).then_some(false)
    }

    /// Whether the treatments were had in as many lines as is asked.
    pub(super) fn has_had(&self, asked: &PriorTherapy) -> Option<bool> {
        let (mut least, mut most) = (Lines::default(), Lines::default());
        for course in &self.courses {
            match (course.is(&asked.treatment), course.is_in(asked.setting)) {
                (Some(false), _) | (_, Some(false)) => {}
                (Some(true), Some(true)) => {
                    least.add(course);
                    most.add(course);
                }
                _ => most.add(course),
            }
        }
        let most = self.courses_are_complete.then(|| most.most());
        let (low, high) = asked.lines();
        Span::between(Some(least.least()), most).answers(Span::between(Some(low), high))
    }

    /// Whether each such treatment ended long enough ago.
    pub(super) fn is_washed_out(&self, asked: &Washout) -> Option<bool> {
        let mut all = self.courses_are_complete;
        for course in &self.courses {
            let is = course.is(&asked.treatment);
            let long_ago = course
                .since_last
                .and_then(|since| since.has_reached(asked.at_least));
            match (is, long_ago) {
                (Some(true), Some(false)) => return Some(false),
                (Some(false), _) | (_, Some(true)) => {}
                _ => all = false,
            }
        }
        all.then_some(true)
    }

    /// Whether an organ works as is asked.
    pub(super) fn has_organ_function(&self, asked: &super::OrganFunction) -> Option<bool> {
        let mut answers = self
            .laboratory
            .iter()
            .filter_map(|result| result.answers(asked));
        let first = answers.next()?;
        answers.all(|answer| answer == first).then_some(first)
    }
}

/// The lines in which treatments were given.
#[derive(Default)]
struct Lines {
    known: Vec<NonZeroU8>,
    without: usize,
}

impl Lines {
    fn add(&mut self, course: &Course) {
        match course.line {
            None => self.without += 1,
            Some(line) if self.known.contains(&line) => {}
            Some(line) => self.known.push(line),
        }
    }

    /// At least so many lines: courses without a line may belong to the known ones.
    fn least(&self) -> Number {
        let some = usize::from(self.without > 0);
        Number::from(self.known.len().max(some))
    }

    /// At most so many lines.
    fn most(&self) -> Number {
        Number::from(self.known.len().saturating_add(self.without))
    }
}
