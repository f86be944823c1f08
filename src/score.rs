//! Scores that content quotes: prognosis, stage, liver function, grade, and the risk of complications.
//!
//! Each function takes what its publication asks for, all of it: where an input is unknown there is no score. Quantities
//! name their unit where they are made ([`Bilirubin::milligrams_per_decilitre`]), so that none is guessed, and refuse
//! what cannot be. Thresholds are compared exactly; only [`albi`] needs a logarithm and computes in `f64`.
//!
//! The values of a patient are arguments, never stored: no document holds them. A score describes groups of patients and
//! is no advice for one. What a text says of a score can be checked with it.
//!
//! Elsewhere: ECOG and Karnofsky in [`performance::Conversion`](crate::performance::Conversion), the grade group of a
//! Gleason score in [`GleasonScore::grade_group`](crate::disease::GleasonScore::grade_group).
//!
//! ```
//! use oncology::score::{child_pugh, Albumin, Ascites, Bilirubin, ChildPughFindings, Coagulation, Encephalopathy};
//! use oncology::stage::ChildPugh;
//!
//! let score = child_pugh(&ChildPughFindings {
//!     bilirubin: Bilirubin::milligrams_per_decilitre("2.4".parse()?)?,
//!     cholestatic: false,
//!     albumin: Albumin::grams_per_decilitre("3.1".parse()?)?,
//!     coagulation: Coagulation::inr("1.4".parse()?)?,
//!     ascites: Ascites::Slight,
//!     encephalopathy: Encephalopathy::Zero,
//! });
//! assert_eq!((score.points, score.group), (8, ChildPugh::B));
//!
//! let error = Albumin::grams_per_decilitre("31".parse()?).unwrap_err();
//! assert_eq!(error.to_string(), "expected an albumin above 0 and at most 10 g/dL, found 31");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod albi;
mod binet;
mod capra;
mod child_pugh;
mod domain;
mod flipi;
mod imdc;
mod ipi;
mod khorana;
mod laboratory;
mod mascc;
mod myeloma;
mod nccn_ipi;
mod normal;
mod nottingham;
mod patient;
mod prognostic_index;
mod rai;

pub use albi::{AlbiGrade, albi};
pub use binet::binet;
pub use capra::{CapraFactors, CapraRisk, CapraStage, PositiveCores, capra};
pub use child_pugh::{Ascites, ChildPughFindings, Coagulation, Encephalopathy, child_pugh};
pub use domain::ScoreError;
pub use flipi::{FlipiFactors, FlipiRisk, flipi};
pub use imdc::{ImdcFactors, ImdcRisk, imdc};
pub use ipi::{IpiFactors, IpiRisk, age_adjusted_ipi, ipi};
pub use khorana::{KhoranaFactors, KhoranaRisk, KhoranaSite, khorana};
pub use laboratory::{
    Albumin, BetaTwoMicroglobulin, Bilirubin, Haemoglobin, Leucocytes, Platelets, Psa,
};
pub use mascc::{FeverBurden, FeverOnset, MasccFactors, MasccRisk, MasccTumour, mascc};
pub use myeloma::{MyelomaAbnormality, iss, r_iss, r2_iss};
pub use nccn_ipi::{NccnIpiFactors, nccn_ipi};
pub use normal::AgainstNormal;
pub use nottingham::nottingham_grade;
pub use patient::{Age, BodyMassIndex};
pub use prognostic_index::{NottinghamFactors, NottinghamGroup, nottingham_prognostic_index};
pub use rai::{RaiFindings, modified_rai, rai};

/// What a score came to: its points, and the group that they put a patient in.
///
/// Points are whole in most scores; `P` is another type where they are not.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Scored<G, P = u8> {
    /// The points, or the value of the formula.
    pub points: P,
    /// The risk group, class, stage or grade.
    pub group: G,
}
