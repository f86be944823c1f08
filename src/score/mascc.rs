//! The MASCC risk index of fever with neutropenia.

use super::{Age, Scored};
use crate::vocab::closed_list;

/// Where the index is from.
const KLASTERSKY: &str = "Klastersky et al., J Clin Oncol 2000;18(16):3038-3051";

closed_list! {
    /// How ill fever with neutropenia makes a patient.
    #[derive(Ord, PartialOrd)]
    pub enum FeverBurden {
        /// 5 points.
        NoneOrMild = "none-or-mild", "No or mild symptoms", KLASTERSKY;
        /// 3 points.
        Moderate = "moderate", "Moderate symptoms", KLASTERSKY;
        /// No point; also moribund.
        Severe = "severe", "Severe symptoms", KLASTERSKY;
    }
}

closed_list! {
    /// The cancers that the MASCC risk index tells apart.
    pub enum MasccTumour {
        /// 4 points.
        Solid = "solid", "Solid tumour", KLASTERSKY;
        /// 4 points.
        HaematologicalWithoutFungus = "haematological-without-fungal-infection", "Haematological malignancy without previous fungal infection", KLASTERSKY;
        /// No point.
        HaematologicalWithFungus = "haematological-with-fungal-infection", "Haematological malignancy with previous fungal infection", KLASTERSKY;
    }
}

closed_list! {
    /// Where a patient was when the fever began.
    pub enum FeverOnset {
        /// 3 points.
        Outpatient = "outpatient", "Outpatient", KLASTERSKY;
        /// No point.
        Inpatient = "inpatient", "Inpatient", KLASTERSKY;
    }
}

closed_list! {
    /// Risk groups of the MASCC risk index: the risk of serious complications.
    #[derive(Ord, PartialOrd)]
    pub enum MasccRisk {
        /// 21 points and more.
        Low = "low", "Low risk", KLASTERSKY;
        /// 20 points and fewer.
        High = "high", "High risk", KLASTERSKY;
    }
}

/// What [`mascc`] asks for, when the fever begins.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct MasccFactors {
    /// How ill the patient is.
    pub burden: FeverBurden,
    /// Whether there is hypotension; if not (a systolic pressure above 90 mmHg), 5 points.
    pub hypotension: bool,
    /// Whether there is chronic obstructive pulmonary disease; if not, 4 points.
    pub obstructive_lung_disease: bool,
    /// Which cancer.
    pub tumour: MasccTumour,
    /// Whether the patient is so dehydrated as to need fluids into a vein; if not, 3 points.
    pub dehydration: bool,
    /// Where the patient was.
    pub onset: FeverOnset,
    /// The age; under 60 gives 2 points.
    pub age: Age,
}

/// The MASCC risk index of fever with neutropenia after chemotherapy: 0 to 26 points, more is better.
///
/// 21 points and more are low risk. For adults.
///
/// Source: Klastersky et al., J Clin Oncol 2000;18(16):3038-3051.
///
/// ```
/// use oncology::score::{mascc, Age, FeverBurden, FeverOnset, MasccFactors, MasccRisk, MasccTumour};
///
/// let score = mascc(&MasccFactors {
///     burden: FeverBurden::Moderate,
///     hypotension: false,
///     obstructive_lung_disease: false,
///     tumour: MasccTumour::Solid,
///     dehydration: true,
///     onset: FeverOnset::Outpatient,
///     age: Age::years(60)?,
/// });
/// assert_eq!((score.points, score.group), (19, MasccRisk::High));
/// # Ok::<(), oncology::score::ScoreError>(())
/// ```
#[must_use]
pub fn mascc(factors: &MasccFactors) -> Scored<MasccRisk> {
    let burden = match factors.burden {
        FeverBurden::NoneOrMild => 5,
        FeverBurden::Moderate => 3,
        FeverBurden::Severe => 0,
    };
    let points = burden
        + 5 * u8::from(!factors.hypotension)
        + 4 * u8::from(!factors.obstructive_lung_disease)
        + 4 * u8::from(factors.tumour != MasccTumour::HaematologicalWithFungus)
        + 3 * u8::from(!factors.dehydration)
        + 3 * u8::from(factors.onset == FeverOnset::Outpatient)
        + 2 * u8::from(factors.age.in_years() < 60);
    let group = if points >= 21 {
        MasccRisk::Low
    } else {
        MasccRisk::High
    };
    Scored { points, group }
}
