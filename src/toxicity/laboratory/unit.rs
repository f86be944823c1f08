//! Units of laboratory values, and what converts.

use rust_decimal::Decimal as Number;

use super::{Analyte, LabUnit};
use crate::value::Decimal;

/// What a unit measures; in one dimension, units differ by a factor.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Dimension {
    /// In g/L.
    Mass,
    /// In mmol/L.
    Amount,
    /// In 10⁹/L.
    Count,
    /// In U/L.
    Activity,
    /// In seconds.
    Time,
    /// Without a unit.
    Plain,
    /// In multiples of the upper limit of normal.
    Limit,
}

use Dimension::{Activity, Amount, Count, Limit, Mass, Plain, Time};

/// The dimension of a unit, and how much of its base unit it is.
pub(super) fn base(analyte: Analyte, unit: LabUnit) -> Option<(Dimension, Number)> {
    let base = match unit {
        LabUnit::GramPerDecilitre => (Mass, Number::TEN),
        LabUnit::GramPerLitre => (Mass, Number::ONE),
        LabUnit::MilligramPerDecilitre => (Mass, Number::new(1, 2)),
        LabUnit::MillimolePerLitre => (Amount, Number::ONE),
        LabUnit::MicromolePerLitre => (Amount, Number::new(1, 3)),
        LabUnit::MilliequivalentPerLitre => (Amount, equivalent(analyte)?),
        LabUnit::GigaPerLitre | LabUnit::ThousandPerMicrolitre => (Count, Number::ONE),
        LabUnit::PerMicrolitre => (Count, Number::new(1, 3)),
        LabUnit::UnitPerLitre => (Activity, Number::ONE),
        LabUnit::Second => (Time, Number::ONE),
        LabUnit::Millisecond => (Time, Number::new(1, 3)),
        LabUnit::Ratio => (Plain, Number::ONE),
        LabUnit::UpperLimitOfNormal => (Limit, Number::ONE),
        _ => return None,
    };
    (base.0 == Limit || dimensions(analyte).contains(&base.0)).then_some(base)
}

/// In which ways an analyte is measured.
const fn dimensions(analyte: Analyte) -> &'static [Dimension] {
    match analyte {
        Analyte::WhiteBloodCells
        | Analyte::AbsoluteNeutrophilCount
        | Analyte::Lymphocytes
        | Analyte::Cd4Lymphocytes
        | Analyte::Platelets => &[Count],
        Analyte::Haemoglobin
        | Analyte::SerumCreatinine
        | Analyte::TotalBilirubin
        | Analyte::DirectBilirubin
        | Analyte::Glucose
        | Analyte::Calcium
        | Analyte::CorrectedCalcium
        | Analyte::IonisedCalcium
        | Analyte::Magnesium
        | Analyte::UricAcid
        | Analyte::Cholesterol
        | Analyte::Triglycerides => &[Mass, Amount],
        Analyte::Sodium | Analyte::Potassium => &[Amount],
        Analyte::Albumin | Analyte::Haptoglobin => &[Mass],
        Analyte::AlanineAminotransferase
        | Analyte::AspartateAminotransferase
        | Analyte::AlkalinePhosphatase
        | Analyte::GammaGlutamylTransferase
        | Analyte::LactateDehydrogenase
        | Analyte::CreatinePhosphokinase
        | Analyte::Amylase
        | Analyte::Lipase => &[Activity],
        Analyte::InternationalNormalisedRatio | Analyte::BloodPh => &[Plain],
        Analyte::ActivatedPartialThromboplastinTime => &[Time, Plain],
        _ => &[],
    }
}

/// How many mmol are one mEq of an ion: by its charge.
fn equivalent(analyte: Analyte) -> Option<Number> {
    match analyte {
        Analyte::Sodium | Analyte::Potassium => Some(Number::ONE),
        Analyte::Calcium
        | Analyte::CorrectedCalcium
        | Analyte::IonisedCalcium
        | Analyte::Magnesium => Some(Number::new(5, 1)),
        _ => None,
    }
}

/// How many grams one mole has. Sums of the standard atomic weights of the IUPAC (C 12.011, H 1.008, N 14.007, O 15.999).
///
/// Of haemoglobin, what the factor 0.6206 from g/dL to mmol/L means, which is that of a subunit with one haem, as in CTCAE.
/// Triglycerides are a mixture and have none.
fn molar_mass(analyte: Analyte) -> Option<Number> {
    let (digits, scale) = match analyte {
        // 1,000 g/mol over 0.06206 mmol/g
        Analyte::Haemoglobin => {
            return Number::from(100_000_000).checked_div(Number::from(6_206));
        }
        // C4H7N3O
        Analyte::SerumCreatinine => (113_120, 3),
        // C33H36N4O6
        Analyte::TotalBilirubin | Analyte::DirectBilirubin => (584_673, 3),
        // C6H12O6
        Analyte::Glucose => (180_156, 3),
        // C5H4N4O3
        Analyte::UricAcid => (168_112, 3),
        // C27H46O
        Analyte::Cholesterol => (386_664, 3),
        Analyte::Calcium | Analyte::CorrectedCalcium | Analyte::IonisedCalcium => (40_078, 3),
        Analyte::Magnesium => (24_305, 3),
        _ => return None,
    };
    Some(Number::new(digits, scale))
}

/// A number of one unit in another: g/dL, g/L and mg/dL by powers of ten, mass and amount by the molar mass, mEq by the charge.
///
/// `None` where the units are not of this analyte, or nothing converts them: U/L to g/L, multiples of a limit to mg/dL.
///
/// ```
/// use oncology::toxicity::laboratory::{Analyte, LabUnit, convert};
///
/// let bilirubin = convert(
///     Analyte::TotalBilirubin,
///     "1.0".parse()?,
///     LabUnit::MilligramPerDecilitre,
///     LabUnit::MicromolePerLitre,
/// );
/// assert_eq!(bilirubin.map(|value| value.round_dp(1).to_string()).as_deref(), Some("17.1"));
/// # Ok::<(), oncology::value::ParseDecimalError>(())
/// ```
#[must_use]
pub fn convert(analyte: Analyte, value: Decimal, from: LabUnit, to: LabUnit) -> Option<Number> {
    let (dimension, factor) = base(analyte, from)?;
    let (wanted, divisor) = base(analyte, to)?;
    let value = value.value().checked_mul(factor)?;
    in_dimension(analyte, value, dimension, wanted)?.checked_div(divisor)
}

/// A number of base units of one dimension in those of another.
pub(super) fn in_dimension(
    analyte: Analyte,
    value: Number,
    from: Dimension,
    to: Dimension,
) -> Option<Number> {
    match (from, to) {
        (Mass, Amount) => value
            .checked_mul(Number::ONE_THOUSAND)?
            .checked_div(molar_mass(analyte)?),
        (Amount, Mass) => value
            .checked_mul(molar_mass(analyte)?)?
            .checked_div(Number::ONE_THOUSAND),
        _ => (from == to).then_some(value),
    }
}
