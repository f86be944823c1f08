//! What a value may be before a score takes it.

use rust_decimal::Decimal as Number;

use crate::value::Decimal;

/// A value with which there is no score, because it cannot be or because the score is not defined for it.
///
/// ```
/// use oncology::score::Haemoglobin;
///
/// let error = Haemoglobin::grams_per_decilitre("128".parse()?).unwrap_err();
/// assert_eq!(error.name(), "a haemoglobin");
/// assert_eq!((error.expected(), error.found()), ("above 0 and at most 30 g/dL", "128"));
/// # Ok::<(), oncology::value::ParseDecimalError>(())
/// ```
#[derive(Clone, Debug, Eq, Hash, PartialEq, thiserror::Error)]
#[error("expected {name} {expected}, found {found}")]
pub struct ScoreError {
    name: &'static str,
    expected: Box<str>,
    found: Box<str>,
}

impl ScoreError {
    pub(super) fn new(
        name: &'static str,
        expected: impl Into<Box<str>>,
        found: impl std::fmt::Display,
    ) -> Self {
        Self {
            name,
            expected: expected.into(),
            found: found.to_string().into(),
        }
    }

    /// What was expected to be something else, with its article: "a haemoglobin".
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What it may be.
    #[must_use]
    pub fn expected(&self) -> &str {
        &self.expected
    }

    /// What it was.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.found
    }
}

/// The numbers that a quantity may have in one unit.
///
/// The upper ends are editorial: far beyond what is seen in patients, and below what the other usual unit would give.
pub(super) struct Domain {
    name: &'static str,
    unit: &'static str,
    has_zero: bool,
    most: u32,
}

impl Domain {
    pub(super) const fn above_zero(name: &'static str, unit: &'static str, most: u32) -> Self {
        Self {
            name,
            unit,
            has_zero: false,
            most,
        }
    }

    pub(super) const fn from_zero(name: &'static str, unit: &'static str, most: u32) -> Self {
        Self {
            name,
            unit,
            has_zero: true,
            most,
        }
    }

    pub(super) fn check(&self, value: Decimal) -> Result<Number, ScoreError> {
        let number = value.value();
        let is_above = number > Number::ZERO || (self.has_zero && number.is_zero());
        if is_above && number <= Number::from(self.most) {
            return Ok(number);
        }
        let least = if self.has_zero {
            "of at least"
        } else {
            "above"
        };
        let space = if self.unit.is_empty() { "" } else { " " };
        let expected = format!("{least} 0 and at most {}{space}{}", self.most, self.unit);
        Err(ScoreError::new(self.name, expected, value))
    }
}
