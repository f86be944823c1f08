//! Laboratory values and other measures of how organs work.

use rust_decimal::Decimal as Number;

use super::span::Span;
use crate::value::{Decimal, Stated, record};
use crate::vocab::closed_list;

/// Names of this crate, in the words of protocols.
const EDITORIAL: &str = "editorial";
/// Terms of investigations.
const CTCAE: &str = "CTCAE v5.0, investigations";

closed_list! {
    /// What is measured to see how an organ works.
    pub enum Analyte {
        Haemoglobin = "haemoglobin", "Haemoglobin", EDITORIAL;
        WhiteBloodCells = "white-blood-cells", "White blood cells", CTCAE;
        /// ANC.
        AbsoluteNeutrophilCount = "absolute-neutrophil-count", "Absolute neutrophil count", CTCAE;
        Lymphocytes = "lymphocytes", "Lymphocytes", CTCAE;
        Platelets = "platelets", "Platelets", CTCAE;
        SerumCreatinine = "serum-creatinine", "Serum creatinine", CTCAE;
        /// Measured, or calculated by a formula such as that of Cockcroft and Gault.
        CreatinineClearance = "creatinine-clearance", "Creatinine clearance", EDITORIAL;
        /// eGFR, calculated by a formula such as CKD-EPI.
        EstimatedGfr = "estimated-gfr", "Estimated glomerular filtration rate", EDITORIAL;
        TotalBilirubin = "total-bilirubin", "Total bilirubin", CTCAE;
        DirectBilirubin = "direct-bilirubin", "Direct (conjugated) bilirubin", EDITORIAL;
        /// ALT.
        AlanineAminotransferase = "alt", "Alanine aminotransferase", CTCAE;
        /// AST.
        AspartateAminotransferase = "ast", "Aspartate aminotransferase", CTCAE;
        AlkalinePhosphatase = "alkaline-phosphatase", "Alkaline phosphatase", CTCAE;
        /// GGT.
        GammaGlutamylTransferase = "gamma-glutamyl-transferase", "Gamma-glutamyl transferase", CTCAE;
        /// LDH.
        LactateDehydrogenase = "lactate-dehydrogenase", "Lactate dehydrogenase", CTCAE;
        Albumin = "albumin", "Albumin", EDITORIAL;
        /// INR.
        InternationalNormalisedRatio = "inr", "International normalised ratio of the prothrombin time", CTCAE;
        /// aPTT.
        ActivatedPartialThromboplastinTime = "aptt", "Activated partial thromboplastin time", CTCAE;
        /// LVEF.
        LeftVentricularEjectionFraction = "lvef", "Left ventricular ejection fraction", CTCAE;
        /// Corrected by the formula that the protocol names.
        CorrectedQtInterval = "qtc", "Corrected QT interval", CTCAE;
        Glucose = "glucose", "Glucose", EDITORIAL;
        GlycatedHaemoglobin = "hba1c", "Glycated haemoglobin", EDITORIAL;
        /// Total calcium as it is measured.
        Calcium = "calcium", "Calcium", EDITORIAL;
        /// Total calcium, corrected for albumin.
        CorrectedCalcium = "corrected-calcium", "Calcium corrected for albumin", CTCAE;
        IonisedCalcium = "ionised-calcium", "Ionised calcium", CTCAE;
        Sodium = "sodium", "Sodium", CTCAE;
        Potassium = "potassium", "Potassium", CTCAE;
        Magnesium = "magnesium", "Magnesium", CTCAE;
        UricAcid = "uric-acid", "Uric acid", CTCAE;
        Cholesterol = "cholesterol", "Cholesterol", CTCAE;
        Triglycerides = "triglycerides", "Triglycerides", CTCAE;
        /// CPK.
        CreatinePhosphokinase = "cpk", "Creatine phosphokinase", CTCAE;
        Amylase = "amylase", "Amylase in serum", CTCAE;
        Lipase = "lipase", "Lipase", CTCAE;
        Haptoglobin = "haptoglobin", "Haptoglobin", CTCAE;
        Cd4Lymphocytes = "cd4-lymphocytes", "CD4 lymphocytes", CTCAE;
        BloodPh = "blood-ph", "pH of the blood", CTCAE;
        UrineProtein = "urine-protein", "Protein in urine", CTCAE;
    }
}

closed_list! {
    /// Units of laboratory values.
    pub enum LabUnit {
        /// The upper limit of normal of the laboratory; the number says how many times (ULN).
        UpperLimitOfNormal = "uln", "× the upper limit of normal", "editorial";
        GigaPerLitre = "10e9/l", "× 10⁹/L", "UCUM 10*9/L";
        ThousandPerMicrolitre = "1000/ul", "× 1,000/µL", "UCUM 10*3/uL";
        PerMicrolitre = "/ul", "/µL", "UCUM /uL";
        GramPerDecilitre = "g/dl", "g/dL", "UCUM g/dL";
        GramPerLitre = "g/l", "g/L", "UCUM g/L";
        MilligramPerDecilitre = "mg/dl", "mg/dL", "UCUM mg/dL";
        MillimolePerLitre = "mmol/l", "mmol/L", "UCUM mmol/L";
        MicromolePerLitre = "umol/l", "µmol/L", "UCUM umol/L";
        MilliequivalentPerLitre = "meq/l", "mEq/L", "UCUM meq/L";
        MillilitrePerMinute = "ml/min", "mL/min", "UCUM mL/min";
        MillilitrePerMinutePerSurface = "ml/min/1.73m2", "mL/min/1.73 m²", "UCUM mL/min/{1.73_m2}";
        UnitPerLitre = "u/l", "U/L", "UCUM U/L";
        Percent = "percent", "%", "UCUM %";
        /// A number without a unit, as the INR and a pH are.
        Ratio = "ratio", "(ratio)", "UCUM 1";
        Second = "s", "s", "UCUM s";
        Millisecond = "ms", "ms", "UCUM ms";
        GramPerDay = "g/day", "g in 24 hours", "UCUM g/d";
    }
}

record! {
    /// What a trial asks of an organ: a value of at least or at most so much.
    ///
    /// ```
    /// use oncology::trial::eligibility::{Analyte, LabUnit, OrganFunction};
    ///
    /// let neutrophils = OrganFunction::new(
    ///     Analyte::AbsoluteNeutrophilCount,
    ///     "at least 1.5".parse()?,
    ///     LabUnit::GigaPerLitre,
    /// );
    /// let liver = OrganFunction::new(
    ///     Analyte::AlanineAminotransferase,
    ///     "at most 2.5".parse()?,
    ///     LabUnit::UpperLimitOfNormal,
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct OrganFunction {
        /// What is measured.
        pub analyte: Analyte,
        /// The number, with the words that say which end it is: "at least 1.5", "at most 3", "over 1", "under 10".
        pub value: Stated<Decimal>,
        /// Its unit.
        pub unit: LabUnit,
    } optional {
    }
}

/// A value that was measured, for a question to [`Criterion::matches`](super::Criterion::matches).
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct LabResult {
    /// What was measured.
    pub analyte: Analyte,
    /// The number.
    pub value: Stated<Decimal>,
    /// Its unit.
    pub unit: LabUnit,
    /// The upper limit of normal of the laboratory that measured it, in the same unit.
    pub upper_limit: Option<Decimal>,
}

impl LabResult {
    /// A result without the laboratory's upper limit of normal.
    #[must_use]
    pub const fn new(analyte: Analyte, value: Stated<Decimal>, unit: LabUnit) -> Self {
        Self {
            analyte,
            value,
            unit,
            upper_limit: None,
        }
    }

    /// Whether the result is as it is asked for; none if it is of another analyte, or the units cannot be converted.
    pub(super) fn answers(&self, asked: &OrganFunction) -> Option<bool> {
        if self.analyte != asked.analyte {
            return None;
        }
        let (found, wanted) = (Span::stated(&self.value)?, Span::stated(&asked.value)?);
        let (unit, factor) = self.unit.base();
        let (asked_unit, asked_factor) = asked.unit.base();
        if unit == asked_unit {
            return found.scaled(factor)?.answers(wanted.scaled(asked_factor)?);
        }
        if asked_unit == LabUnit::UpperLimitOfNormal {
            let limit = self.upper_limit?.value();
            // A limit of zero or below is none.
            return (limit > Number::ZERO)
                .then(|| found.answers(wanted.scaled(limit)?))
                .flatten();
        }
        None
    }
}

impl OrganFunction {
    /// The numbers that are asked for, in the unit to which those that convert exactly are brought.
    pub(super) fn span(&self) -> Option<(LabUnit, Span)> {
        let (unit, factor) = self.unit.base();
        Some((unit, Span::stated(&self.value)?.scaled(factor)?))
    }
}

impl LabUnit {
    /// The unit to which this one is brought, and by which factor. Only powers of ten are used: between masses and
    /// amounts of substance a conversion would be rounded, and depends on the analyte.
    fn base(self) -> (Self, Number) {
        match self {
            Self::GigaPerLitre | Self::ThousandPerMicrolitre => {
                (Self::PerMicrolitre, Number::ONE_THOUSAND)
            }
            Self::GramPerDecilitre => (Self::GramPerLitre, Number::TEN),
            Self::MilligramPerDecilitre => (Self::GramPerLitre, Number::new(1, 2)),
            Self::MillimolePerLitre => (Self::MicromolePerLitre, Number::ONE_THOUSAND),
            Self::Second => (Self::Millisecond, Number::ONE_THOUSAND),
            unit => (unit, Number::ONE),
        }
    }
}
