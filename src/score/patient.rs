//! Age and build.

use rust_decimal::Decimal as Number;

use super::ScoreError;
use super::domain::Domain;
use crate::value::Decimal;

/// An age in completed years.
///
/// ```
/// use oncology::score::Age;
///
/// assert_eq!(Age::years(61)?.in_years(), 61);
/// assert!(Age::years(131).is_err());
/// # Ok::<(), oncology::score::ScoreError>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Age(u8);

impl Age {
    /// In completed years.
    ///
    /// # Errors
    ///
    /// More than 130.
    pub fn years(years: u8) -> Result<Self, ScoreError> {
        if years > 130 {
            return Err(ScoreError::new("an age", "of at most 130 years", years));
        }
        Ok(Self(years))
    }

    /// The completed years.
    #[must_use]
    pub const fn in_years(self) -> u8 {
        self.0
    }
}

/// A body mass index: the weight by the square of the height.
///
/// ```
/// use oncology::score::BodyMassIndex;
///
/// assert!(BodyMassIndex::kilograms_per_square_metre("24.2".parse()?).is_ok());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct BodyMassIndex(Number);

impl BodyMassIndex {
    /// In kg/m².
    ///
    /// # Errors
    ///
    /// Zero, a negative number, more than 300.
    pub fn kilograms_per_square_metre(value: Decimal) -> Result<Self, ScoreError> {
        const DOMAIN: Domain = Domain::above_zero("a body mass index", "kg/m²", 300);
        DOMAIN.check(value).map(Self)
    }

    /// The number in kg/m².
    #[must_use]
    pub const fn in_kilograms_per_square_metre(self) -> Number {
        self.0
    }
}
