//! The Khorana score of venous thromboembolism during chemotherapy.

use rust_decimal::Decimal as Number;

use super::{BodyMassIndex, Haemoglobin, Leucocytes, Platelets, Scored};
use crate::vocab::closed_list;

/// Where the score is from.
const KHORANA: &str = "Khorana et al., Blood 2008;111(10):4902-4907";

closed_list! {
    /// Sites of cancer that the Khorana score tells apart.
    ///
    /// Later changes that add brain and kidney are not in it.
    pub enum KhoranaSite {
        /// Very high risk, 2 points.
        Stomach = "stomach", "Stomach", KHORANA;
        /// Very high risk, 2 points.
        Pancreas = "pancreas", "Pancreas", KHORANA;
        /// High risk, 1 point.
        Lung = "lung", "Lung", KHORANA;
        /// High risk, 1 point.
        Lymphoma = "lymphoma", "Lymphoma", KHORANA;
        /// High risk, 1 point.
        Gynaecological = "gynaecological", "Gynaecological", KHORANA;
        /// High risk, 1 point.
        Bladder = "bladder", "Bladder", KHORANA;
        /// High risk, 1 point.
        Testicular = "testicular", "Testicular", KHORANA;
        /// No point.
        Other = "other", "Any other site", KHORANA;
    }
}

closed_list! {
    /// Risk groups of the Khorana score.
    #[derive(Ord, PartialOrd)]
    pub enum KhoranaRisk {
        /// No point.
        Low = "low", "Low risk", KHORANA;
        /// 1 or 2 points.
        Intermediate = "intermediate", "Intermediate risk", KHORANA;
        /// 3 points and more.
        High = "high", "High risk", KHORANA;
    }
}

/// What [`khorana`] asks for, before chemotherapy.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct KhoranaFactors {
    /// Where the cancer arose.
    pub site: KhoranaSite,
    /// Platelets; 350 × 10⁹/L and more gives one point.
    pub platelets: Platelets,
    /// Haemoglobin; under 100 g/L (10 g/dL) gives one point.
    pub haemoglobin: Haemoglobin,
    /// Whether red cell growth factors (erythropoiesis-stimulating agents) are used; with or without low haemoglobin, both
    /// together one point.
    pub red_cell_growth_factor: bool,
    /// Leucocytes; more than 11 × 10⁹/L gives one point.
    pub leucocytes: Leucocytes,
    /// The body mass index; 35 kg/m² and more gives one point.
    pub body_mass_index: BodyMassIndex,
}

/// The Khorana score: the risk of a blood clot in outpatients who begin chemotherapy, 0 to 6 points.
///
/// Stomach and pancreas give 2 points; lung, lymphoma, gynaecological, bladder and testicular cancer 1; platelets of
/// at least 350 × 10⁹/L, haemoglobin under 100 g/L or growth factors for red cells, leucocytes over 11 × 10⁹/L and a body
/// mass index of at least 35 kg/m² 1 each. 0 is low risk, 1 and 2 intermediate, 3 and more high.
///
/// Source: Khorana et al., Blood 2008;111(10):4902-4907.
///
/// ```
/// use oncology::score::{
///     khorana, BodyMassIndex, Haemoglobin, KhoranaFactors, KhoranaRisk, KhoranaSite, Leucocytes, Platelets,
/// };
///
/// let score = khorana(&KhoranaFactors {
///     site: KhoranaSite::Pancreas,
///     platelets: Platelets::giga_per_litre("350".parse()?)?,
///     haemoglobin: Haemoglobin::grams_per_decilitre("12.0".parse()?)?,
///     red_cell_growth_factor: false,
///     leucocytes: Leucocytes::giga_per_litre("11.0".parse()?)?,
///     body_mass_index: BodyMassIndex::kilograms_per_square_metre("24.2".parse()?)?,
/// });
/// assert_eq!((score.points, score.group), (3, KhoranaRisk::High));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn khorana(factors: &KhoranaFactors) -> Scored<KhoranaRisk> {
    use KhoranaSite::{
        Bladder, Gynaecological, Lung, Lymphoma, Other, Pancreas, Stomach, Testicular,
    };
    let site = match factors.site {
        Stomach | Pancreas => 2,
        Lung | Lymphoma | Gynaecological | Bladder | Testicular => 1,
        Other => 0,
    };
    let is_anaemic = factors.haemoglobin.is_under(100) || factors.red_cell_growth_factor;
    let leucocytes = factors.leucocytes.in_giga_per_litre();
    let body_mass_index = factors.body_mass_index.in_kilograms_per_square_metre();
    let points = site
        + u8::from(!factors.platelets.is_under(350))
        + u8::from(is_anaemic)
        + u8::from(leucocytes > Number::from(11))
        + u8::from(body_mass_index >= Number::from(35));
    let group = match points {
        0 => KhoranaRisk::Low,
        1 | 2 => KhoranaRisk::Intermediate,
        _ => KhoranaRisk::High,
    };
    Scored { points, group }
}
