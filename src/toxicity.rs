//! Harms of treatment: grades, how often they happened in each arm, and the grading of laboratory values.
//!
//! The Common Terminology Criteria for Adverse Events (CTCAE) of the National Cancer Institute grade adverse events of drugs and
//! radiation, Clavien and Dindo complications of surgery; with PRO-CTCAE patients tell of their symptoms themselves.
//! Versions of CTCAE differ: [`laboratory`] is version 5.0 and no other.

mod clavien_dindo;
mod event_rate;
mod grade;
mod grade_range;
mod grade_set;
pub mod laboratory;
mod organ_class;
mod pro_ctcae;
mod term;
mod version;

pub use clavien_dindo::{ClavienDindo, ClavienDindoGrade, ParseClavienDindoError};
pub use event_rate::{EventRate, EventRestriction, ImmuneRelation, Relatedness};
pub use grade::Grade;
pub use grade_range::{GradeRange, ParseGradeRangeError};
pub use grade_set::GradeSet;
pub use organ_class::SystemOrganClass;
pub use pro_ctcae::ProCtcaeAttribute;
pub use term::{CtcaeTerm, TermList, TermListError};
pub use version::CtcaeVersion;
