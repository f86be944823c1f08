//! Formulas behind doses: body surface area, creatinine clearance, the dose of carboplatin.
//!
//! They compute examples for content, such as a table of doses. **They are not for dosing patients**: which formula, which
//! weight and which limit applies is a clinical decision.
//!
//! ```
//! use oncology::regimen::formula::{Centimetres, Clearance, Kilograms, TargetAuc, calvert, mosteller};
//!
//! let area = mosteller(Centimetres::new(170.0)?, Kilograms::new(70.0)?);
//! assert_eq!(format!("{area:.3}"), "1.818");
//! let dose = calvert(TargetAuc::new(5.0)?, Clearance::measured(90.0)?);
//! assert_eq!(dose, 575.0);
//! # Ok::<(), oncology::regimen::formula::FormulaError>(())
//! ```

use std::ops::RangeInclusive;

/// A number outside what a person can have, or written in another unit.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error(
    "{what} of {found} {unit} is outside {least} to {most} {unit}; compare the unit with the source"
)]
pub struct FormulaError {
    what: &'static str,
    unit: &'static str,
    found: f64,
    least: f64,
    most: f64,
}

/// Takes a number within its limits; what is no number is outside.
fn within(
    found: f64,
    limits: RangeInclusive<f64>,
    what: &'static str,
    unit: &'static str,
) -> Result<f64, FormulaError> {
    if limits.contains(&found) {
        return Ok(found);
    }
    Err(FormulaError {
        what,
        unit,
        found,
        least: *limits.start(),
        most: *limits.end(),
    })
}

/// A body height, 30 to 272 cm.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Centimetres(f64);

/// A body weight, 0.3 to 650 kg.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Kilograms(f64);

/// The age of an adult, 18 to 120 years.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Years(u8);

/// A concentration of creatinine in serum, 0.1 to 30 mg/dL.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Creatinine(f64);

/// A glomerular filtration rate or creatinine clearance, above 0 to 200 mL/min, and whether it was measured.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Clearance {
    rate: f64,
    measured: bool,
}

/// A target area under the curve of carboplatin, 0.5 to 10 mg·min/mL.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct TargetAuc(f64);

/// The sex that a formula asks for.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
}

impl Centimetres {
    /// Takes a height.
    ///
    /// # Errors
    ///
    /// Less than 30 or more than 272, as a height in metres or inches would be.
    pub fn new(height: f64) -> Result<Self, FormulaError> {
        within(height, 30.0..=272.0, "a height", "cm").map(Self)
    }
}

impl Kilograms {
    /// Takes a weight.
    ///
    /// # Errors
    ///
    /// Less than 0.3 or more than 650.
    pub fn new(weight: f64) -> Result<Self, FormulaError> {
        within(weight, 0.3..=650.0, "a weight", "kg").map(Self)
    }
}

impl Years {
    /// Takes an age.
    ///
    /// # Errors
    ///
    /// Less than 18, since the formula is for adults, or more than 120.
    pub fn new(age: u8) -> Result<Self, FormulaError> {
        within(f64::from(age), 18.0..=120.0, "an age", "years").map(|_| Self(age))
    }
}

impl Creatinine {
    /// Micromoles per litre in one milligram per decilitre.
    const MICROMOLES: f64 = 88.4;

    /// Takes a concentration in mg/dL.
    ///
    /// # Errors
    ///
    /// Less than 0.1 or more than 30, as a concentration in µmol/L would be.
    pub fn milligrams_per_decilitre(concentration: f64) -> Result<Self, FormulaError> {
        within(concentration, 0.1..=30.0, "creatinine", "mg/dL").map(Self)
    }

    /// Takes a concentration in µmol/L; 88.4 µmol/L are 1 mg/dL.
    ///
    /// # Errors
    ///
    /// Less than 9 or more than 2,650, as a concentration in mg/dL would be.
    pub fn micromoles_per_litre(concentration: f64) -> Result<Self, FormulaError> {
        within(concentration, 9.0..=2650.0, "creatinine", "µmol/L")
            .map(|concentration| Self(concentration / Self::MICROMOLES))
    }
}

impl Clearance {
    /// Takes a rate in mL/min that was measured.
    ///
    /// # Errors
    ///
    /// Less than 1 or more than 200.
    pub fn measured(rate: f64) -> Result<Self, FormulaError> {
        within(rate, 1.0..=200.0, "a clearance", "mL/min").map(|rate| Self {
            rate,
            measured: true,
        })
    }

    /// Takes a rate in mL/min that was estimated from creatinine.
    ///
    /// # Errors
    ///
    /// Less than 1 or more than 200.
    pub fn estimated(rate: f64) -> Result<Self, FormulaError> {
        within(rate, 1.0..=200.0, "a clearance", "mL/min").map(|rate| Self {
            rate,
            measured: false,
        })
    }

    /// The rate in mL/min.
    #[must_use]
    pub const fn rate(self) -> f64 {
        self.rate
    }

    /// The rate that the FDA advises for carboplatin: an estimate of more than 125 mL/min counts as 125; what was measured
    /// stays.
    ///
    /// Source: FDA, Carboplatin dosing, October 2010.
    #[must_use]
    pub fn capped(self) -> Self {
        let rate = if self.measured {
            self.rate
        } else {
            self.rate.min(125.0)
        };
        Self { rate, ..self }
    }
}

impl TargetAuc {
    /// Takes a target.
    ///
    /// # Errors
    ///
    /// Less than 0.5 or more than 10.
    pub fn new(target: f64) -> Result<Self, FormulaError> {
        within(
            target,
            0.5..=10.0,
            "a target area under the curve",
            "mg·min/mL",
        )
        .map(Self)
    }
}

/// The body surface area in m² by Du Bois and Du Bois: 0.007184 × height(cm)^0.725 × weight(kg)^0.425.
///
/// Source: Arch Intern Med 1916;17:863-871.
///
/// ```
/// use oncology::regimen::formula::{Centimetres, Kilograms, du_bois};
///
/// let area = du_bois(Centimetres::new(180.0)?, Kilograms::new(80.0)?);
/// assert_eq!(format!("{area:.3}"), "1.996");
/// # Ok::<(), oncology::regimen::formula::FormulaError>(())
/// ```
#[must_use]
pub fn du_bois(height: Centimetres, weight: Kilograms) -> f64 {
    0.007_184 * height.0.powf(0.725) * weight.0.powf(0.425)
}

/// The body surface area in m² by Mosteller: √(height(cm) × weight(kg) / 3600).
///
/// Source: N Engl J Med 1987;317:1098.
#[must_use]
pub fn mosteller(height: Centimetres, weight: Kilograms) -> f64 {
    (height.0 * weight.0 / 3600.0).sqrt()
}

/// The creatinine clearance by Cockcroft and Gault: (140 − age) × weight(kg) / (72 × creatinine(mg/dL)), × 0.85 for women.
///
/// It asks for a stable creatinine. Which weight, and whether a low creatinine is raised to a floor, is for the caller.
/// Source: Nephron 1976;16:31-41.
///
/// ```
/// use oncology::regimen::formula::{Creatinine, Kilograms, Sex, Years, cockcroft_gault};
///
/// let creatinine = Creatinine::milligrams_per_decilitre(1.4)?;
/// let clearance = cockcroft_gault(Sex::Male, Years::new(65)?, Kilograms::new(70.0)?, creatinine)?;
/// assert_eq!(format!("{:.1}", clearance.rate()), "52.1");
/// # Ok::<(), oncology::regimen::formula::FormulaError>(())
/// ```
///
/// # Errors
///
/// A result of less than 1 or more than 200 mL/min.
pub fn cockcroft_gault(
    sex: Sex,
    age: Years,
    weight: Kilograms,
    creatinine: Creatinine,
) -> Result<Clearance, FormulaError> {
    let factor = match sex {
        Sex::Female => 0.85,
        Sex::Male => 1.0,
    };
    let rate = (140.0 - f64::from(age.0)) * weight.0 / (72.0 * creatinine.0) * factor;
    Clearance::estimated(rate)
}

/// The dose of carboplatin in mg by Calvert: target × (rate + 25).
///
/// The dose is in mg, not in mg/m². An estimated rate is not capped here; see [`Clearance::capped`].
/// Source: J Clin Oncol 1989;7:1748-1756, PMID 2681557.
#[must_use]
pub fn calvert(target: TargetAuc, clearance: Clearance) -> f64 {
    target.0 * (clearance.rate + 25.0)
}
