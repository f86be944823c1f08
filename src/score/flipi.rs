//! The Follicular Lymphoma International Prognostic Index.

use super::{AgainstNormal, Age, Haemoglobin, Scored};
use crate::stage::LymphomaNumeral;
use crate::vocab::closed_list;

closed_list! {
    /// Risk groups of the Follicular Lymphoma International Prognostic Index.
    #[derive(Ord, PartialOrd)]
    pub enum FlipiRisk {
        /// 0 or 1 factor.
        Low = "low", "Low risk", "Solal-Céligny et al., Blood 2004;104(5):1258-1265";
        /// 2 factors.
        Intermediate = "intermediate", "Intermediate risk", "Solal-Céligny et al., Blood 2004;104(5):1258-1265";
        /// 3 to 5 factors; the publication calls it poor.
        High = "high", "High risk", "Solal-Céligny et al., Blood 2004;104(5):1258-1265";
    }
}

/// What [`flipi`] asks for, at diagnosis.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct FlipiFactors {
    /// The age; over 60 is a factor.
    pub age: Age,
    /// The Ann Arbor stage; III and IV are a factor.
    pub stage: LymphomaNumeral,
    /// Haemoglobin; under 120 g/L (12 g/dL) is a factor.
    pub haemoglobin: Haemoglobin,
    /// How many nodal areas are involved, counted as in the map of the publication; more than four is a factor.
    pub nodal_areas: u8,
    /// Lactate dehydrogenase; above normal is a factor.
    pub ldh: AgainstNormal,
}

/// The Follicular Lymphoma International Prognostic Index: one point for each of five factors, 0 to 5.
///
/// 0 and 1 are low risk, 2 intermediate, 3 to 5 high.
///
/// Source: Solal-Céligny et al., Blood 2004;104(5):1258-1265.
///
/// ```
/// use oncology::score::{flipi, Age, AgainstNormal, FlipiFactors, FlipiRisk, Haemoglobin};
/// use oncology::stage::LymphomaNumeral;
///
/// let score = flipi(&FlipiFactors {
///     age: Age::years(60)?,
///     stage: LymphomaNumeral::III,
///     haemoglobin: Haemoglobin::grams_per_decilitre("11.9".parse()?)?,
///     nodal_areas: 4,
///     ldh: AgainstNormal::Within,
/// });
/// assert_eq!((score.points, score.group), (2, FlipiRisk::Intermediate));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn flipi(factors: &FlipiFactors) -> Scored<FlipiRisk> {
    let points = u8::from(factors.age.in_years() > 60)
        + u8::from(factors.stage >= LymphomaNumeral::III)
        + u8::from(factors.haemoglobin.is_under(120))
        + u8::from(factors.nodal_areas > 4)
        + u8::from(factors.ldh == AgainstNormal::Above);
    let group = match points {
        0 | 1 => FlipiRisk::Low,
        2 => FlipiRisk::Intermediate,
        _ => FlipiRisk::High,
    };
    Scored { points, group }
}
