//! The NCCN-IPI of diffuse large B-cell lymphoma.

use rust_decimal::Decimal as Number;

use super::ipi::is_impaired;
use super::{Age, IpiRisk, ScoreError, Scored};
use crate::performance::Ecog;
use crate::stage::LymphomaNumeral;
use crate::value::Decimal;

/// What [`nccn_ipi`] asks for, before treatment.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct NccnIpiFactors {
    /// The age; over 40 gives one point, over 60 two, over 75 three.
    pub age: Age,
    /// The performance status; 2 and worse gives one point.
    pub ecog: Ecog,
    /// Lactate dehydrogenase in the unit of the laboratory; above its upper limit gives one point, above three times the
    /// limit two.
    pub ldh: Decimal,
    /// The upper limit of normal for it, in the same unit.
    pub ldh_upper_limit: Decimal,
    /// The Ann Arbor stage; III and IV give one point.
    pub stage: LymphomaNumeral,
    /// Whether bone marrow, central nervous system, liver, gastrointestinal tract or lung is involved; one point.
    pub major_organ: bool,
}

/// The NCCN-IPI, a refined International Prognostic Index of the rituximab era: 0 to 8 points.
///
/// 0 and 1 are low risk, 2 and 3 low-intermediate, 4 and 5 high-intermediate, 6 to 8 high. For adults with new diffuse
/// large B-cell lymphoma.
///
/// Source: Zhou et al., Blood 2014;123(6):837-842.
///
/// ```
/// use oncology::performance::Ecog;
/// use oncology::score::{nccn_ipi, Age, IpiRisk, NccnIpiFactors};
/// use oncology::stage::LymphomaNumeral;
///
/// let score = nccn_ipi(&NccnIpiFactors {
///     age: Age::years(61)?,
///     ecog: Ecog::Zero,
///     ldh: "800".parse()?,
///     ldh_upper_limit: "250".parse()?,
///     stage: LymphomaNumeral::III,
///     major_organ: false,
/// })?;
/// assert_eq!((score.points, score.group), (5, IpiRisk::HighIntermediate));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// ECOG 5, dead; a negative LDH; an upper limit that is not above 0.
pub fn nccn_ipi(factors: &NccnIpiFactors) -> Result<Scored<IpiRisk>, ScoreError> {
    let (ldh, limit) = (factors.ldh.value(), factors.ldh_upper_limit.value());
    if ldh < Number::ZERO {
        return Err(ScoreError::new("an LDH", "of at least 0", factors.ldh));
    }
    if limit <= Number::ZERO {
        let found = factors.ldh_upper_limit;
        return Err(ScoreError::new("an upper limit of LDH", "above 0", found));
    }
    let age = match factors.age.in_years() {
        ..=40 => 0,
        41..=60 => 1,
        61..=75 => 2,
        76.. => 3,
    };
    let points = age
        + u8::from(ldh > limit)
        + u8::from(ldh > limit * Number::from(3))
        + u8::from(is_impaired(factors.ecog)?)
        + u8::from(factors.stage >= LymphomaNumeral::III)
        + u8::from(factors.major_organ);
    let group = match points {
        0 | 1 => IpiRisk::Low,
        2 | 3 => IpiRisk::LowIntermediate,
        4 | 5 => IpiRisk::HighIntermediate,
        _ => IpiRisk::High,
    };
    Ok(Scored { points, group })
}
