//! How often adverse events happened.

use super::{CtcaeVersion, Grade, GradeRange, SystemOrganClass};
use crate::trial::Arm;
use crate::value::{Id, Percent, Stated, Text, record};
use crate::vocab::closed_list;

const E2A: &str = "ICH E2A, 1994";

closed_list! {
    /// The only events that a number counts, where it does not count all.
    pub enum EventRestriction {
        /// Those that led to death, were life-threatening, led to or prolonged a stay in hospital, led to lasting disability, or
        /// were a birth defect.
        /// A serious event is not a severe one.
        Serious = "serious", "Serious", E2A;
        /// A death is a serious event.
        LeadingToDeath = "leading-to-death", "Leading to death", E2A;
        LeadingToDiscontinuation = "leading-to-discontinuation", "Leading to discontinuation of treatment", "editorial";
        LeadingToInterruption = "leading-to-interruption", "Leading to interruption or delay of treatment", "editorial";
        LeadingToDoseReduction = "leading-to-dose-reduction", "Leading to reduction of the dose", "editorial";
    }
}

closed_list! {
    /// Whether events count that the treatment did not cause.
    pub enum Relatedness {
        /// Every event while on treatment, whatever caused it.
        AnyCause = "any-cause", "Of any cause", "editorial";
        /// Only those that the investigator held to be related to the treatment.
        TreatmentRelated = "treatment-related", "Treatment-related", "editorial";
    }
}

closed_list! {
    /// Which events count by whether the immune system caused them.
    pub enum ImmuneRelation {
        /// Only those held to be related to the immune system, by judgement or from a list of terms: immune-mediated.
        ImmuneRelated = "immune-related", "Immune-related", "editorial";
        /// Only the others.
        NotImmuneRelated = "not-immune-related", "Not immune-related", "editorial";
    }
}

record! {
    /// How many patients of an arm had an adverse event of some grade at least once.
    ///
    /// What is left out does not restrict: without a term, every event counts. It counts patients, not events; a patient
    /// with two events counts once, with the higher grade.
    ///
    /// ```
    /// use oncology::toxicity::{EventRate, GradeRange};
    ///
    /// // Made up.
    /// let mut fatigue = EventRate::new(GradeRange::ANY);
    /// fatigue.term = Some("Fatigue".parse()?);
    /// fatigue.percent = Some("31.2".parse()?);
    /// let mut severe = fatigue.clone();
    /// (severe.grades, severe.percent) = (">=3".parse()?, Some("2.6".parse()?));
    /// assert!(severe.is_part_of(&fatigue) && !fatigue.is_part_of(&severe));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct EventRate {
        /// The grades that count.
        pub grades: GradeRange,
    } optional {
        /// The term; if there is none, any event.
        pub term: Option<Text>,
        /// The organ system; if there is none, any.
        pub organ_class: Option<SystemOrganClass>,
        /// The version of CTCAE by which it was graded.
        pub version: Option<CtcaeVersion>,
        /// The only events that count; if there is none, all.
        pub restriction: Option<EventRestriction>,
        /// Whether events count that the treatment did not cause, if it is stated.
        pub relatedness: Option<Relatedness>,
        /// Which events count by whether the immune system caused them; if there is none, all.
        pub immune_relation: Option<ImmuneRelation>,
        /// Whom and when it counts, in words: "safety population, first 30 days".
        pub population: Option<Text>,
        /// The arm.
        pub arm: Option<Id<Arm>>,
        /// How many patients had it.
        pub count: Option<u32>,
        /// Out of how many.
        pub total: Option<u32>,
        /// The share of patients.
        pub percent: Option<Stated<Percent>>,
        /// How often it happened; one patient may count more than once.
        pub events: Option<u32>,
    }
}

impl EventRestriction {
    /// Whether each event of the one also is one of the other.
    #[must_use]
    pub fn is_within(self, other: Self) -> bool {
        self == other || (self == Self::LeadingToDeath && other == Self::Serious)
    }
}

impl EventRate {
    /// Whether each patient who counts here also counts there, by what is counted: so its count cannot be the greater one.
    ///
    /// It holds where both name the same arm, population and version, and the other one restricts terms, grades, causes and
    /// kinds of events no more. What one states and the other does not, is not compared. A patient counts with the highest
    /// grade, so fatigue of grade 1 to 2 is no part of any event of grade 1 to 2: another event may have been graver.
    #[must_use]
    pub fn is_part_of(&self, other: &Self) -> bool {
        if self.arm != other.arm
            || self.population != other.population
            || self.version != other.version
        {
            return false;
        }
        let counts_the_same = self.term == other.term
            && self.organ_class == other.organ_class
            && self.restriction == other.restriction
            && self.relatedness == other.relatedness
            && self.immune_relation == other.immune_relation;
        let is_open_above = other.grades.highest() == Grade::Five;
        self.grades.is_within(other.grades)
            && (counts_the_same || (is_open_above && self.counts_within(other)))
    }

    /// Whether each event that counts here also counts there, whatever its grade.
    fn counts_within(&self, other: &Self) -> bool {
        /// Whether what is allowed here is allowed there, where nothing stated means everything.
        fn narrows<T: PartialEq>(one: Option<&T>, other: Option<&T>) -> bool {
            other.is_none() || one == other
        }
        let is_restricted = match (self.restriction, other.restriction) {
            (_, None) => true,
            (Some(one), Some(other)) => one.is_within(other),
            (None, Some(_)) => false,
        };
        let causes = (self.relatedness, other.relatedness);
        let wider = (
            Some(Relatedness::TreatmentRelated),
            Some(Relatedness::AnyCause),
        );
        let (immune, wider_immune) = (self.immune_relation, other.immune_relation);
        narrows(self.term.as_ref(), other.term.as_ref())
            && narrows(self.organ_class.as_ref(), other.organ_class.as_ref())
            && narrows(immune.as_ref(), wider_immune.as_ref())
            && is_restricted
            && (causes.0 == causes.1 || causes == wider)
    }
}
