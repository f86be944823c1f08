//! The Nottingham prognostic index of breast cancer.

use rust_decimal::Decimal as Number;

use super::{ScoreError, Scored};
use crate::disease::HistologicalGrade;
use crate::value::Millimetres;
use crate::vocab::closed_list;

/// Where the groups are from.
const GALEA: &str = "Galea et al., Breast Cancer Res Treat 1992;22(3):207-219";

closed_list! {
    /// Groups of the Nottingham prognostic index.
    ///
    /// The first publication has three; its good group is excellent and good here.
    #[derive(Ord, PartialOrd)]
    pub enum NottinghamGroup {
        /// Up to 2.4.
        Excellent = "excellent", "Excellent prognosis", GALEA;
        /// Over 2.4, up to 3.4.
        Good = "good", "Good prognosis", GALEA;
        /// Over 3.4, up to 5.4.
        Moderate = "moderate", "Moderate prognosis", GALEA;
        /// Over 5.4.
        Poor = "poor", "Poor prognosis", GALEA;
    }
}

/// What [`nottingham_prognostic_index`] asks for, after surgery.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct NottinghamFactors {
    /// The greatest diameter of the invasive tumour.
    pub size: Millimetres,
    /// How many lymph nodes have cancer: none is 1 point, 1 to 3 are 2, 4 and more 3.
    pub positive_nodes: u16,
    /// The Nottingham grade, 1 to 3 points.
    pub grade: HistologicalGrade,
}

/// The Nottingham prognostic index: 0.2 × size in cm + points of the nodes + grade, computed exactly.
///
/// Up to 2.4 is excellent, up to 3.4 good, up to 5.4 moderate, above poor.
///
/// Source: Haybittle et al., Br J Cancer 1982;45(3):361-366, PMID 7073932; groups: Galea et al., Breast Cancer Res Treat
/// 1992;22(3):207-219.
///
/// ```
/// use oncology::disease::HistologicalGrade;
/// use oncology::score::{nottingham_prognostic_index, NottinghamFactors, NottinghamGroup};
///
/// let score = nottingham_prognostic_index(&NottinghamFactors {
///     size: "20".parse()?,
///     positive_nodes: 0,
///     grade: HistologicalGrade::Two,
/// })?;
/// assert_eq!((score.points.to_string().as_str(), score.group), ("3.4", NottinghamGroup::Good));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// A size that is not above 0 or over 500 mm; a grade other than G1, G2 and G3.
pub fn nottingham_prognostic_index(
    factors: &NottinghamFactors,
) -> Result<Scored<NottinghamGroup, Number>, ScoreError> {
    let size = factors.size.decimal();
    if size.value() <= Number::ZERO || size.value() > Number::from(500) {
        let expected = "above 0 and at most 500 mm";
        return Err(ScoreError::new("a size", expected, size));
    }
    let grade = match factors.grade {
        HistologicalGrade::One => 1,
        HistologicalGrade::Two => 2,
        HistologicalGrade::Three => 3,
        other => return Err(ScoreError::new("a grade", "of G1, G2 or G3", other)),
    };
    let nodes = match factors.positive_nodes {
        0 => 1,
        1..=3 => 2,
        4.. => 3,
    };
    let points = (size.value() * Number::new(2, 2) + Number::from(grade + nodes)).normalize();
    let group = if points <= Number::new(24, 1) {
        NottinghamGroup::Excellent
    } else if points <= Number::new(34, 1) {
        NottinghamGroup::Good
    } else if points <= Number::new(54, 1) {
        NottinghamGroup::Moderate
    } else {
        NottinghamGroup::Poor
    };
    Ok(Scored { points, group })
}
