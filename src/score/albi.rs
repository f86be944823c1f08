//! The albumin-bilirubin grade of liver function.

use super::laboratory::binary;
use super::{Albumin, Bilirubin, Scored};
use crate::vocab::closed_list;

closed_list! {
    /// Albumin-bilirubin grades of liver function, from well to ill.
    #[derive(Ord, PartialOrd)]
    pub enum AlbiGrade {
        /// A score of −2.60 and less.
        One = "1", "ALBI grade 1", "Johnson et al., J Clin Oncol 2015;33(6):550-558, PMID 25512453";
        /// A score above −2.60 and up to −1.39.
        Two = "2", "ALBI grade 2", "Johnson et al., J Clin Oncol 2015;33(6):550-558, PMID 25512453";
        /// A score above −1.39.
        Three = "3", "ALBI grade 3", "Johnson et al., J Clin Oncol 2015;33(6):550-558, PMID 25512453";
    }
}

/// The albumin-bilirubin score and grade: 0.66 × log₁₀(bilirubin in µmol/L) − 0.085 × (albumin in g/L).
///
/// Grade 1 is a score of −2.60 and less, grade 2 up to −1.39, grade 3 above. For hepatocellular carcinoma.
///
/// The score is computed in `f64` and graded as it is, not as it prints: −2.598 is grade 2, though rounded to −2.60. No
/// bilirubin and albumin that can be given come to a cut-off exactly, because the logarithm of a decimal number is
/// irrational unless the number is a power of ten, and no power of ten meets a cut-off in the domain. A bilirubin in mg/dL
/// is multiplied by 17.1.
///
/// Source: Johnson et al., J Clin Oncol 2015;33(6):550-558, PMID 25512453.
///
/// ```
/// use oncology::score::{albi, AlbiGrade, Albumin, Bilirubin};
///
/// let bilirubin = Bilirubin::milligrams_per_decilitre("1.2".parse()?)?;
/// let score = albi(bilirubin, Albumin::grams_per_decilitre("3.5".parse()?)?);
/// assert_eq!((format!("{:.2}", score.points).as_str(), score.group), ("-2.11", AlbiGrade::Two));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn albi(bilirubin: Bilirubin, albumin: Albumin) -> Scored<AlbiGrade, f64> {
    let bilirubin = binary(bilirubin.in_micromoles_per_litre());
    let albumin = binary(albumin.in_grams_per_litre());
    let points = 0.66 * bilirubin.log10() - 0.085 * albumin;
    let group = if points <= -2.60 {
        AlbiGrade::One
    } else if points <= -1.39 {
        AlbiGrade::Two
    } else {
        AlbiGrade::Three
    };
    Scored { points, group }
}
