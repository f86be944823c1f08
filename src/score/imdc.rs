//! The IMDC model of metastatic kidney cancer.

use rust_decimal::Decimal as Number;

use super::{AgainstNormal, ScoreError, Scored};
use crate::performance::Karnofsky;
use crate::value::Months;
use crate::vocab::closed_list;

/// Where the model is from.
const HENG: &str = "Heng et al., J Clin Oncol 2009;27(34):5794-5799";

closed_list! {
    /// Risk groups of the IMDC model.
    #[derive(Ord, PartialOrd)]
    pub enum ImdcRisk {
        /// No factor.
        Favourable = "favourable", "Favourable risk", HENG;
        /// 1 or 2 factors.
        Intermediate = "intermediate", "Intermediate risk", HENG;
        /// 3 to 6 factors.
        Poor = "poor", "Poor risk", HENG;
    }
}

/// What [`imdc`] asks for, when systemic treatment begins.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct ImdcFactors {
    /// The Karnofsky performance status; under 80 is a factor.
    pub karnofsky: Karnofsky,
    /// From the first diagnosis of the cancer to the first systemic treatment; under 12 months is a factor.
    pub diagnosis_to_treatment: Months,
    /// Haemoglobin; below normal is a factor.
    pub haemoglobin: AgainstNormal,
    /// Calcium, corrected for albumin; above normal is a factor.
    pub corrected_calcium: AgainstNormal,
    /// Neutrophils; above normal is a factor.
    pub neutrophils: AgainstNormal,
    /// Platelets; above normal is a factor.
    pub platelets: AgainstNormal,
}

/// The model of the International Metastatic Renal Cell Carcinoma Database Consortium, also by the name of Heng: 0 to 6.
///
/// One point for each factor; 0 is favourable risk, 1 and 2 intermediate, 3 and more poor.
///
/// Source: Heng et al., J Clin Oncol 2009;27(34):5794-5799; confirmed in Lancet Oncol 2013;14(2):141-148, PMCID PMC4144042.
///
/// ```
/// use oncology::performance::Karnofsky;
/// use oncology::score::{imdc, AgainstNormal, ImdcFactors, ImdcRisk};
///
/// let score = imdc(&ImdcFactors {
///     karnofsky: Karnofsky::new(80)?,
///     diagnosis_to_treatment: "3".parse()?,
///     haemoglobin: AgainstNormal::Below,
///     corrected_calcium: AgainstNormal::Within,
///     neutrophils: AgainstNormal::Within,
///     platelets: AgainstNormal::Within,
/// })?;
/// assert_eq!((score.points, score.group), (2, ImdcRisk::Intermediate));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// A Karnofsky of 0, dead; a negative time.
pub fn imdc(factors: &ImdcFactors) -> Result<Scored<ImdcRisk>, ScoreError> {
    let karnofsky = factors.karnofsky.value();
    if karnofsky == 0 {
        let name = "a Karnofsky performance status";
        return Err(ScoreError::new(name, "of 10 to 100", karnofsky));
    }
    let months = factors.diagnosis_to_treatment.decimal();
    if months.value() < Number::ZERO {
        let name = "a time from diagnosis to treatment";
        return Err(ScoreError::new(name, "of at least 0 months", months));
    }
    let points = u8::from(karnofsky < 80)
        + u8::from(months.value() < Number::from(12))
        + u8::from(factors.haemoglobin == AgainstNormal::Below)
        + u8::from(factors.corrected_calcium == AgainstNormal::Above)
        + u8::from(factors.neutrophils == AgainstNormal::Above)
        + u8::from(factors.platelets == AgainstNormal::Above);
    let group = match points {
        0 => ImdcRisk::Favourable,
        1 | 2 => ImdcRisk::Intermediate,
        _ => ImdcRisk::Poor,
    };
    Ok(Scored { points, group })
}
