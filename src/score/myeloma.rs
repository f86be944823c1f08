//! The International Staging System of multiple myeloma and its two revisions.

use rust_decimal::Decimal as Number;

use super::{AgainstNormal, Albumin, BetaTwoMicroglobulin, Scored};
use crate::stage::{Iss, R2Iss, RIss};
use crate::vocab::closed_list;

closed_list! {
    /// Abnormalities of the chromosomes of plasma cells that the revisions of the International Staging System count.
    pub enum MyelomaAbnormality {
        /// In both revisions.
        Del17p = "del-17p", "del(17p)", "Palumbo et al., J Clin Oncol 2015;33:2863-2869";
        /// In both revisions.
        T4And14 = "t-4-14", "t(4;14)", "Palumbo et al., J Clin Oncol 2015;33:2863-2869";
        /// In the first revision only.
        T14And16 = "t-14-16", "t(14;16)", "Palumbo et al., J Clin Oncol 2015;33:2863-2869";
        /// Three or more copies of 1q; in the second revision only.
        Gain1q = "gain-1q", "Gain or amplification of 1q", "D'Agostino et al., J Clin Oncol 2022;40(29):3406-3418";
    }
}

/// The stage of the International Staging System, for newly diagnosed symptomatic myeloma.
///
/// I is β2-microglobulin under 3.5 mg/L with albumin of at least 35 g/L (3.5 g/dL), III is β2-microglobulin of at least
/// 5.5 mg/L, II all the rest.
///
/// Source: Greipp et al., J Clin Oncol 2005;23:3412-3420.
///
/// ```
/// use oncology::score::{iss, Albumin, BetaTwoMicroglobulin};
/// use oncology::stage::Iss;
///
/// let low = BetaTwoMicroglobulin::milligrams_per_litre("3.4".parse()?)?;
/// assert_eq!(iss(low, Albumin::grams_per_decilitre("3.5".parse()?)?), Iss::I);
/// assert_eq!(iss(low, Albumin::grams_per_litre("34".parse()?)?), Iss::II);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn iss(beta_two_microglobulin: BetaTwoMicroglobulin, albumin: Albumin) -> Iss {
    let beta_two = beta_two_microglobulin.in_milligrams_per_litre();
    if beta_two >= Number::new(55, 1) {
        Iss::III
    } else if beta_two < Number::new(35, 1) && albumin.in_grams_per_litre() >= Number::from(35) {
        Iss::I
    } else {
        Iss::II
    }
}

/// The stage of the Revised International Staging System.
///
/// I is ISS I without a high-risk abnormality and with normal LDH, III is ISS III with a high-risk abnormality or with
/// LDH above normal, II all the rest. High risk are del(17p), t(4;14) and t(14;16), found by interphase FISH; a gain of 1q
/// does not count.
///
/// `found` are the abnormalities that were found. All three must have been looked for: an empty list says that there was
/// none, not that nobody looked.
///
/// Source: Palumbo et al., J Clin Oncol 2015;33:2863-2869.
///
/// ```
/// use oncology::score::{r_iss, AgainstNormal, MyelomaAbnormality};
/// use oncology::stage::{Iss, RIss};
///
/// assert_eq!(r_iss(Iss::I, &[], AgainstNormal::Within), RIss::I);
/// assert_eq!(r_iss(Iss::I, &[MyelomaAbnormality::Del17p], AgainstNormal::Within), RIss::II);
/// assert_eq!(r_iss(Iss::III, &[], AgainstNormal::Above), RIss::III);
/// ```
#[must_use]
pub fn r_iss(iss: Iss, found: &[MyelomaAbnormality], ldh: AgainstNormal) -> RIss {
    use MyelomaAbnormality::{Del17p, T4And14, T14And16};
    let is_high_risk = [Del17p, T4And14, T14And16]
        .iter()
        .any(|abnormality| found.contains(abnormality));
    match (iss, is_high_risk || ldh == AgainstNormal::Above) {
        (Iss::I, false) => RIss::I,
        (Iss::III, true) => RIss::III,
        _ => RIss::II,
    }
}

/// The second revision of the International Staging System: 0 to 5 points in halves.
///
/// ISS II gives 1 point, ISS III 1.5; del(17p), t(4;14) and LDH above normal 1 each; gain of 1q 0.5. Stage I is 0 points, II
/// 0.5 and 1, III 1.5 to 2.5, IV 3 to 5. t(14;16) does not count.
///
/// `found` are the abnormalities that were found. All three must have been looked for.
///
/// Source: D'Agostino et al., J Clin Oncol 2022;40(29):3406-3418, doi 10.1200/JCO.21.02614.
///
/// ```
/// use oncology::score::{r2_iss, AgainstNormal, MyelomaAbnormality};
/// use oncology::stage::{Iss, R2Iss};
///
/// let score = r2_iss(Iss::II, &[MyelomaAbnormality::Gain1q], AgainstNormal::Within);
/// assert_eq!((score.points.to_string().as_str(), score.group), ("1.5", R2Iss::III));
/// ```
#[must_use]
pub fn r2_iss(iss: Iss, found: &[MyelomaAbnormality], ldh: AgainstNormal) -> Scored<R2Iss, Number> {
    use MyelomaAbnormality::{Del17p, Gain1q, T4And14};
    let stage = match iss {
        Iss::I => 0,
        Iss::II => 2,
        Iss::III => 3,
    };
    let halves: u8 = stage
        + 2 * u8::from(found.contains(&Del17p))
        + 2 * u8::from(found.contains(&T4And14))
        + 2 * u8::from(ldh == AgainstNormal::Above)
        + u8::from(found.contains(&Gain1q));
    let group = match halves {
        0 => R2Iss::I,
        1 | 2 => R2Iss::II,
        3..=5 => R2Iss::III,
        _ => R2Iss::IV,
    };
    let points = Number::new(i64::from(halves) * 5, 1);
    Scored { points, group }
}
