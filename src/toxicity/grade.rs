//! Grades of adverse events.

use crate::vocab::closed_list;

const CTCAE: &str = "NCI, CTCAE v5.0, 27 November 2017";

closed_list! {
    /// How severe an adverse event was, by CTCAE.
    ///
    /// The order is from none to death. Few terms define every grade: see [`CtcaeTerm`](super::CtcaeTerm).
    #[derive(Ord, PartialOrd)]
    pub enum Grade {
        /// The event did not happen.
        Zero = "0", "Grade 0, no adverse event", "HL7 CodeX Radiation Therapy 2.0.0-ballot, adverse event severity or grade";
        One = "1", "Grade 1, mild", CTCAE;
        Two = "2", "Grade 2, moderate", CTCAE;
        Three = "3", "Grade 3, severe", CTCAE;
        Four = "4", "Grade 4, life-threatening", CTCAE;
        /// Death related to the adverse event.
        Five = "5", "Grade 5, death", CTCAE;
    }
}

impl Grade {
    /// The code of the NCI Thesaurus. Source: HL7 `CodeX` Radiation Therapy 2.0.0-ballot, the value set of grades.
    ///
    /// ```
    /// use oncology::toxicity::Grade;
    ///
    /// assert_eq!(Grade::Five.ncit(), "C48275");
    /// ```
    #[must_use]
    pub const fn ncit(self) -> &'static str {
        match self {
            Self::Zero => "C75533",
            Self::One => "C41338",
            Self::Two => "C41339",
            Self::Three => "C41340",
            Self::Four => "C41337",
            Self::Five => "C48275",
        }
    }
}
