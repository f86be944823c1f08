//! Values against the range of normal.

use super::ScoreError;
use crate::value::Decimal;
use crate::vocab::closed_list;

closed_list! {
    /// Where a value lies in the range of normal of the laboratory that measured it.
    ///
    /// Laboratories differ in methods and units, so scores that ask whether LDH is raised ask this. The ends of the range
    /// are normal.
    ///
    /// ```
    /// use oncology::score::AgainstNormal;
    ///
    /// // An LDH of 315 U/L where the laboratory prints an upper limit of 250 U/L.
    /// let ldh = AgainstNormal::by_upper_limit("315".parse()?, "250".parse()?)?;
    /// assert_eq!(ldh, AgainstNormal::Above);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[derive(Ord, PartialOrd)]
    pub enum AgainstNormal {
        Below = "below", "Below the lower limit of normal", "editorial";
        Within = "within", "Normal", "editorial";
        Above = "above", "Above the upper limit of normal", "editorial";
    }
}

impl AgainstNormal {
    /// Of a value and both limits, in one unit.
    ///
    /// # Errors
    ///
    /// A negative value or limit, a lower limit above the upper one.
    pub fn of(value: Decimal, low: Decimal, high: Decimal) -> Result<Self, ScoreError> {
        not_negative("a value", value)?;
        not_negative("a lower limit of normal", low)?;
        if high.value() < low.value() {
            let expected = format!("of at least {low}, the lower one");
            return Err(ScoreError::new("an upper limit of normal", expected, high));
        }
        Ok(if value.value() < low.value() {
            Self::Below
        } else if value.value() > high.value() {
            Self::Above
        } else {
            Self::Within
        })
    }

    /// Of a value and the upper limit, in one unit. What is not above it counts as normal.
    ///
    /// # Errors
    ///
    /// A negative value or limit.
    pub fn by_upper_limit(value: Decimal, high: Decimal) -> Result<Self, ScoreError> {
        Self::of(value, Decimal::from(0), high)
    }

    /// Of a value and the lower limit, in one unit. What is not below it counts as normal.
    ///
    /// # Errors
    ///
    /// A negative value or limit.
    pub fn by_lower_limit(value: Decimal, low: Decimal) -> Result<Self, ScoreError> {
        not_negative("a value", value)?;
        not_negative("a lower limit of normal", low)?;
        Ok(if value.value() < low.value() {
            Self::Below
        } else {
            Self::Within
        })
    }
}

fn not_negative(name: &'static str, value: Decimal) -> Result<(), ScoreError> {
    if value.value() < rust_decimal::Decimal::ZERO {
        return Err(ScoreError::new(name, "of at least 0", value));
    }
    Ok(())
}
