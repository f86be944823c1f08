//! Treatments that a person has had.

use super::Age;
use crate::drug::{Drug, DrugClass};
use crate::therapy::{Setting, TherapyKind};
use crate::value::{Id, record};

record! {
    /// A treatment as a criterion names it.
    pub enum Treatment {
        /// Any therapy of this kind.
        Kind(TherapyKind),
        /// Any drug of this class.
        Class(DrugClass),
        /// This drug.
        Drug(Id<Drug>),
    }
}

record! {
    /// A treatment that a person has had, and in how many lines. Without numbers: in one or more.
    ///
    /// "Not had" is `atMost: 0`, or the same within `not`.
    ///
    /// ```
    /// use oncology::trial::eligibility::PriorTherapy;
    ///
    /// let at_most_two: PriorTherapy = serde_json::from_str(
    ///     r#"{ "treatment": { "kind": "chemotherapy" }, "atMost": 2 }"#,
    /// )?;
    /// assert_eq!(at_most_two.at_most, Some(2));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct PriorTherapy {
        /// The treatment.
        pub treatment: Treatment,
    } optional {
        /// The setting in which it was given: "for advanced disease".
        pub setting: Option<Setting>,
        /// The least number of lines.
        pub at_least: Option<u8>,
        /// The greatest number of lines.
        pub at_most: Option<u8>,
    }
}

impl PriorTherapy {
    /// The least and the greatest number of lines that are asked for.
    pub(super) fn lines(&self) -> (u8, Option<u8>) {
        // Without numbers, one line suffices; with a greatest number alone, none is needed.
        let least = u8::from(self.at_most.is_none());
        (self.at_least.unwrap_or(least), self.at_most)
    }
}

record! {
    /// How long ago a treatment must have ended, if it was given at all.
    pub struct Washout {
        /// The treatment.
        pub treatment: Treatment,
        /// The least time since its last dose, written as ages are: "28 days", "4 weeks".
        pub at_least: Age,
    } optional {
    }
}
