//! The stages of Binet of chronic lymphocytic leukaemia.

use super::{Haemoglobin, Platelets, ScoreError};
use crate::stage::Binet;

/// The stage of Binet of chronic lymphocytic leukaemia.
///
/// C is haemoglobin under 100 g/L (10 g/dL) or platelets under 100 × 10⁹/L. Else B is three and more areas that are
/// enlarged, A fewer. The areas are five: neck, armpits, groins (each on one or both sides), spleen and liver.
///
/// Source: Binet et al., Cancer 1981;48:198-206.
///
/// ```
/// use oncology::score::{binet, Haemoglobin, Platelets};
/// use oncology::stage::Binet;
///
/// let haemoglobin = Haemoglobin::grams_per_decilitre("10.4".parse()?)?;
/// let platelets = Platelets::giga_per_litre("120".parse()?)?;
/// assert_eq!(binet(3, haemoglobin, platelets)?, Binet::B);
/// assert!(binet(6, haemoglobin, platelets).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// More than five areas.
pub fn binet(
    areas: u8,
    haemoglobin: Haemoglobin,
    platelets: Platelets,
) -> Result<Binet, ScoreError> {
    if areas > 5 {
        return Err(ScoreError::new("a number of areas", "of 0 to 5", areas));
    }
    Ok(if haemoglobin.is_under(100) || platelets.is_under(100) {
        Binet::C
    } else if areas >= 3 {
        Binet::B
    } else {
        Binet::A
    })
}
