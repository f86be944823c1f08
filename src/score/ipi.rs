//! The International Prognostic Index of aggressive non-Hodgkin lymphoma, and its form for younger patients.

use super::{AgainstNormal, Age, ScoreError, Scored};
use crate::performance::Ecog;
use crate::stage::LymphomaNumeral;
use crate::vocab::closed_list;

/// Where the index and its groups are from.
const SHIPP: &str =
    "International NHL Prognostic Factors Project, N Engl J Med 1993;329(14):987-994, PMID 8141877";

closed_list! {
    /// Risk groups of the International Prognostic Index and of what was made from it.
    #[derive(Ord, PartialOrd)]
    pub enum IpiRisk {
        /// IPI 0 or 1, age-adjusted 0, NCCN-IPI 0 or 1.
        Low = "low", "Low risk", SHIPP;
        /// IPI 2, age-adjusted 1, NCCN-IPI 2 or 3.
        LowIntermediate = "low-intermediate", "Low-intermediate risk", SHIPP;
        /// IPI 3, age-adjusted 2, NCCN-IPI 4 or 5.
        HighIntermediate = "high-intermediate", "High-intermediate risk", SHIPP;
        /// IPI 4 or 5, age-adjusted 3, NCCN-IPI 6 to 8.
        High = "high", "High risk", SHIPP;
    }
}

/// What [`ipi`] and [`age_adjusted_ipi`] ask for, before treatment.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct IpiFactors {
    /// The age; over 60 is a factor.
    pub age: Age,
    /// The performance status; 2 and worse is a factor.
    pub ecog: Ecog,
    /// Lactate dehydrogenase; above normal is a factor.
    pub ldh: AgainstNormal,
    /// The Ann Arbor stage; III and IV are a factor.
    pub stage: LymphomaNumeral,
    /// How many sites outside the lymph nodes are involved; more than one is a factor.
    pub extranodal_sites: u8,
}

/// The International Prognostic Index: one point for each of five factors, 0 to 5.
///
/// 0 and 1 are low risk, 2 low-intermediate, 3 high-intermediate, 4 and 5 high. For adults with aggressive lymphoma; it
/// was made before rituximab, so the survival that its publication gives is not that of today.
///
/// Source: International Non-Hodgkin's Lymphoma Prognostic Factors Project, N Engl J Med 1993;329(14):987-994, PMID 8141877.
///
/// ```
/// use oncology::performance::Ecog;
/// use oncology::score::{ipi, Age, AgainstNormal, IpiFactors, IpiRisk};
/// use oncology::stage::LymphomaNumeral;
///
/// let score = ipi(&IpiFactors {
///     age: Age::years(67)?,
///     ecog: Ecog::One,
///     ldh: AgainstNormal::by_upper_limit("410".parse()?, "250".parse()?)?,
///     stage: LymphomaNumeral::IV,
///     extranodal_sites: 1,
/// })?;
/// assert_eq!((score.points, score.group), (3, IpiRisk::HighIntermediate));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// ECOG 5, dead.
pub fn ipi(factors: &IpiFactors) -> Result<Scored<IpiRisk>, ScoreError> {
    let points = shared_points(*factors)?
        + u8::from(factors.age.in_years() > 60)
        + u8::from(factors.extranodal_sites > 1);
    let group = match points {
        0 | 1 => IpiRisk::Low,
        2 => IpiRisk::LowIntermediate,
        3 => IpiRisk::HighIntermediate,
        _ => IpiRisk::High,
    };
    Ok(Scored { points, group })
}

/// The age-adjusted International Prognostic Index, for patients up to 60: stage, LDH and performance status, 0 to 3.
///
/// 0 is low risk, 1 low-intermediate, 2 high-intermediate, 3 high. Sites outside the lymph nodes do not count.
///
/// Source: International Non-Hodgkin's Lymphoma Prognostic Factors Project, N Engl J Med 1993;329(14):987-994, PMID 8141877.
///
/// ```
/// use oncology::performance::Ecog;
/// use oncology::score::{age_adjusted_ipi, Age, AgainstNormal, IpiFactors, IpiRisk};
/// use oncology::stage::LymphomaNumeral;
///
/// let mut factors = IpiFactors {
///     age: Age::years(60)?,
///     ecog: Ecog::Two,
///     ldh: AgainstNormal::Within,
///     stage: LymphomaNumeral::III,
///     extranodal_sites: 3,
/// };
/// let score = age_adjusted_ipi(&factors)?;
/// assert_eq!((score.points, score.group), (2, IpiRisk::HighIntermediate));
///
/// factors.age = Age::years(61)?;
/// assert!(age_adjusted_ipi(&factors).is_err());
/// # Ok::<(), oncology::score::ScoreError>(())
/// ```
///
/// # Errors
///
/// An age over 60; ECOG 5, dead.
pub fn age_adjusted_ipi(factors: &IpiFactors) -> Result<Scored<IpiRisk>, ScoreError> {
    let age = factors.age.in_years();
    if age > 60 {
        return Err(ScoreError::new("an age", "of at most 60 years", age));
    }
    let points = shared_points(*factors)?;
    let group = match points {
        0 => IpiRisk::Low,
        1 => IpiRisk::LowIntermediate,
        2 => IpiRisk::HighIntermediate,
        _ => IpiRisk::High,
    };
    Ok(Scored { points, group })
}

/// The points of the factors that both forms count.
fn shared_points(factors: IpiFactors) -> Result<u8, ScoreError> {
    Ok(u8::from(is_impaired(factors.ecog)?)
        + u8::from(factors.ldh == AgainstNormal::Above)
        + u8::from(factors.stage >= LymphomaNumeral::III))
}

/// Whether the performance status is 2 or worse.
pub(super) fn is_impaired(ecog: Ecog) -> Result<bool, ScoreError> {
    if ecog == Ecog::Five {
        return Err(ScoreError::new(
            "an ECOG performance status",
            "of 0 to 4",
            ecog,
        ));
    }
    Ok(ecog >= Ecog::Two)
}
