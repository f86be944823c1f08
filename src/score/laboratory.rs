//! Results of the laboratory, with their unit where they are made.

use rust_decimal::Decimal as Number;
use rust_decimal::prelude::ToPrimitive;

use super::ScoreError;
use super::domain::Domain;
use crate::value::Decimal;

/// Albumin in serum.
///
/// ```
/// use oncology::score::Albumin;
///
/// let albumin = Albumin::grams_per_decilitre("3.5".parse()?)?;
/// assert_eq!(albumin, Albumin::grams_per_litre("35".parse()?)?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Albumin(Number);

impl Albumin {
    /// In g/L.
    ///
    /// # Errors
    ///
    /// Zero, a negative number, more than 100.
    pub fn grams_per_litre(value: Decimal) -> Result<Self, ScoreError> {
        const DOMAIN: Domain = Domain::above_zero("an albumin", "g/L", 100);
        DOMAIN.check(value).map(Self)
    }

    /// In g/dL.
    ///
    /// # Errors
    ///
    /// Zero, a negative number, more than 10.
    pub fn grams_per_decilitre(value: Decimal) -> Result<Self, ScoreError> {
        const DOMAIN: Domain = Domain::above_zero("an albumin", "g/dL", 10);
        DOMAIN.check(value).map(|value| Self(value * Number::TEN))
    }

    /// The number in g/L.
    #[must_use]
    pub const fn in_grams_per_litre(self) -> Number {
        self.0
    }
}

/// Total bilirubin in serum, which keeps its unit: the bands of Child-Pugh are rounded in each of both.
///
/// ```
/// use oncology::score::Bilirubin;
///
/// let bilirubin = Bilirubin::milligrams_per_decilitre("2".parse()?)?;
/// assert_eq!(bilirubin.in_micromoles_per_litre().to_string(), "34.2");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Bilirubin {
    value: Number,
    unit: BilirubinUnit,
}

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(super) enum BilirubinUnit {
    MicromolesPerLitre,
    MilligramsPerDecilitre,
}

impl Bilirubin {
    /// In µmol/L.
    ///
    /// # Errors
    ///
    /// Zero, a negative number, more than 2,000.
    pub fn micromoles_per_litre(value: Decimal) -> Result<Self, ScoreError> {
        const DOMAIN: Domain = Domain::above_zero("a bilirubin", "µmol/L", 2000);
        let value = DOMAIN.check(value)?;
        let unit = BilirubinUnit::MicromolesPerLitre;
        Ok(Self { value, unit })
    }

    /// In mg/dL.
    ///
    /// # Errors
    ///
    /// Zero, a negative number, more than 100.
    pub fn milligrams_per_decilitre(value: Decimal) -> Result<Self, ScoreError> {
        const DOMAIN: Domain = Domain::above_zero("a bilirubin", "mg/dL", 100);
        let value = DOMAIN.check(value)?;
        let unit = BilirubinUnit::MilligramsPerDecilitre;
        Ok(Self { value, unit })
    }

    /// The number in µmol/L; 1 mg/dL is 17.1 µmol/L.
    #[must_use]
    pub fn in_micromoles_per_litre(self) -> Number {
        match self.unit {
            BilirubinUnit::MicromolesPerLitre => self.value,
            BilirubinUnit::MilligramsPerDecilitre => self.value * Number::new(171, 1),
        }
    }

    /// The number and the unit in which it was given.
    pub(super) const fn given(self) -> (Number, BilirubinUnit) {
        (self.value, self.unit)
    }
}

/// Haemoglobin in blood.
///
/// ```
/// use oncology::score::Haemoglobin;
///
/// let haemoglobin = Haemoglobin::grams_per_decilitre("9.8".parse()?)?;
/// assert_eq!(haemoglobin, Haemoglobin::grams_per_litre("98".parse()?)?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Haemoglobin(Number);

impl Haemoglobin {
    /// In g/L.
    ///
    /// # Errors
    ///
    /// Zero, a negative number, more than 300.
    pub fn grams_per_litre(value: Decimal) -> Result<Self, ScoreError> {
        const DOMAIN: Domain = Domain::above_zero("a haemoglobin", "g/L", 300);
        DOMAIN.check(value).map(Self)
    }

    /// In g/dL.
    ///
    /// # Errors
    ///
    /// Zero, a negative number, more than 30.
    pub fn grams_per_decilitre(value: Decimal) -> Result<Self, ScoreError> {
        const DOMAIN: Domain = Domain::above_zero("a haemoglobin", "g/dL", 30);
        DOMAIN.check(value).map(|value| Self(value * Number::TEN))
    }

    /// The number in g/L.
    #[must_use]
    pub const fn in_grams_per_litre(self) -> Number {
        self.0
    }

    pub(super) fn is_under(self, grams_per_litre: u32) -> bool {
        self.0 < Number::from(grams_per_litre)
    }
}

/// Platelets in blood.
///
/// ```
/// use oncology::score::Platelets;
///
/// let platelets = Platelets::per_microlitre("350000".parse()?)?;
/// assert_eq!(platelets, Platelets::giga_per_litre("350".parse()?)?);
/// assert!(Platelets::giga_per_litre("350000".parse()?).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Platelets(Number);

impl Platelets {
    /// In 10⁹/L, which is the same as thousands per µL.
    ///
    /// # Errors
    ///
    /// A negative number, more than 10,000.
    pub fn giga_per_litre(value: Decimal) -> Result<Self, ScoreError> {
        const DOMAIN: Domain = Domain::from_zero("a number of platelets", "× 10⁹/L", 10_000);
        DOMAIN.check(value).map(Self)
    }

    /// Per µL (mm³).
    ///
    /// # Errors
    ///
    /// A negative number, more than 10,000,000.
    pub fn per_microlitre(value: Decimal) -> Result<Self, ScoreError> {
        const DOMAIN: Domain = Domain::from_zero("a number of platelets", "per µL", 10_000_000);
        DOMAIN
            .check(value)
            .map(|value| Self(value * Number::new(1, 3)))
    }

    /// The number in 10⁹/L.
    #[must_use]
    pub const fn in_giga_per_litre(self) -> Number {
        self.0
    }

    pub(super) fn is_under(self, giga_per_litre: u32) -> bool {
        self.0 < Number::from(giga_per_litre)
    }
}

/// Leucocytes in blood.
///
/// ```
/// use oncology::score::Leucocytes;
///
/// let leucocytes = Leucocytes::per_microlitre("11000".parse()?)?;
/// assert_eq!(leucocytes, Leucocytes::giga_per_litre("11".parse()?)?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Leucocytes(Number);

impl Leucocytes {
    /// In 10⁹/L, which is the same as thousands per µL.
    ///
    /// # Errors
    ///
    /// A negative number, more than 3,000.
    pub fn giga_per_litre(value: Decimal) -> Result<Self, ScoreError> {
        const DOMAIN: Domain = Domain::from_zero("a number of leucocytes", "× 10⁹/L", 3000);
        DOMAIN.check(value).map(Self)
    }

    /// Per µL (mm³).
    ///
    /// # Errors
    ///
    /// A negative number, more than 3,000,000.
    pub fn per_microlitre(value: Decimal) -> Result<Self, ScoreError> {
        const DOMAIN: Domain = Domain::from_zero("a number of leucocytes", "per µL", 3_000_000);
        DOMAIN
            .check(value)
            .map(|value| Self(value * Number::new(1, 3)))
    }

    /// The number in 10⁹/L.
    #[must_use]
    pub const fn in_giga_per_litre(self) -> Number {
        self.0
    }
}

/// Prostate-specific antigen in serum.
///
/// ```
/// use oncology::score::Psa;
///
/// let psa = Psa::nanograms_per_millilitre("6.1".parse()?)?;
/// assert!(psa > Psa::nanograms_per_millilitre("6.0".parse()?)?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Psa(Number);

impl Psa {
    /// In ng/mL, which is the same as µg/L.
    ///
    /// # Errors
    ///
    /// A negative number, more than 100,000.
    pub fn nanograms_per_millilitre(value: Decimal) -> Result<Self, ScoreError> {
        const DOMAIN: Domain = Domain::from_zero("a PSA", "ng/mL", 100_000);
        DOMAIN.check(value).map(Self)
    }

    /// The number in ng/mL.
    #[must_use]
    pub const fn in_nanograms_per_millilitre(self) -> Number {
        self.0
    }
}

/// β2-microglobulin in serum.
///
/// ```
/// use oncology::score::BetaTwoMicroglobulin;
///
/// assert!(BetaTwoMicroglobulin::milligrams_per_litre("5.5".parse()?).is_ok());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct BetaTwoMicroglobulin(Number);

impl BetaTwoMicroglobulin {
    /// In mg/L, which is the same as µg/mL.
    ///
    /// # Errors
    ///
    /// Zero, a negative number, more than 300.
    pub fn milligrams_per_litre(value: Decimal) -> Result<Self, ScoreError> {
        const DOMAIN: Domain = Domain::above_zero("a β2-microglobulin", "mg/L", 300);
        DOMAIN.check(value).map(Self)
    }

    /// The number in mg/L.
    #[must_use]
    pub const fn in_milligrams_per_litre(self) -> Number {
        self.0
    }
}

/// The nearest `f64`; every decimal has one.
pub(super) fn binary(number: Number) -> f64 {
    number.to_f64().unwrap_or(f64::NAN)
}
