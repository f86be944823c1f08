//! Terms that are graded by numbers.

use super::Analyte;
use crate::vocab::closed_list;

const CTCAE: &str = "NCI, CTCAE v5.0, 27 November 2017";

closed_list! {
    /// The terms of CTCAE 5.0 that [`grade_v5`](super::grade_v5) grades from laboratory values.
    ///
    /// Too much and too little are two terms. Total (corrected) and ionised calcium have thresholds of their own under one term.
    pub enum LabTerm {
        Anemia = "anemia", "Anemia", CTCAE;
        /// Too many white blood cells; grades 3 to 5 only.
        Leukocytosis = "leukocytosis", "Leukocytosis", CTCAE;
        ApttProlonged = "aptt-prolonged", "Activated partial thromboplastin time prolonged", CTCAE;
        AltIncreased = "alt-increased", "Alanine aminotransferase increased", CTCAE;
        AlkalinePhosphataseIncreased = "alkaline-phosphatase-increased", "Alkaline phosphatase increased", CTCAE;
        AstIncreased = "ast-increased", "Aspartate aminotransferase increased", CTCAE;
        BilirubinIncreased = "bilirubin-increased", "Blood bilirubin increased", CTCAE;
        LdhIncreased = "ldh-increased", "Blood lactate dehydrogenase increased", CTCAE;
        Cd4LymphocytesDecreased = "cd4-lymphocytes-decreased", "CD4 lymphocytes decreased", CTCAE;
        CholesterolHigh = "cholesterol-high", "Cholesterol high", CTCAE;
        CpkIncreased = "cpk-increased", "CPK increased", CTCAE;
        CreatinineIncreased = "creatinine-increased", "Creatinine increased", CTCAE;
        GgtIncreased = "ggt-increased", "GGT increased", CTCAE;
        HaptoglobinDecreased = "haptoglobin-decreased", "Haptoglobin decreased", CTCAE;
        InrIncreased = "inr-increased", "INR increased", CTCAE;
        LipaseIncreased = "lipase-increased", "Lipase increased", CTCAE;
        LymphocytesDecreased = "lymphocytes-decreased", "Lymphocyte count decreased", CTCAE;
        LymphocytesIncreased = "lymphocytes-increased", "Lymphocyte count increased", CTCAE;
        NeutrophilsDecreased = "neutrophils-decreased", "Neutrophil count decreased", CTCAE;
        PlateletsDecreased = "platelets-decreased", "Platelet count decreased", CTCAE;
        AmylaseIncreased = "amylase-increased", "Serum amylase increased", CTCAE;
        WhiteBloodCellsDecreased = "white-blood-cells-decreased", "White blood cell decreased", CTCAE;
        Acidosis = "acidosis", "Acidosis", CTCAE;
        Alkalosis = "alkalosis", "Alkalosis", CTCAE;
        /// By total calcium, corrected for albumin.
        Hypercalcemia = "hypercalcemia", "Hypercalcemia", CTCAE;
        /// By ionised calcium.
        HypercalcemiaIonised = "hypercalcemia-ionised", "Hypercalcemia", CTCAE;
        Hyperkalemia = "hyperkalemia", "Hyperkalemia", CTCAE;
        Hypermagnesemia = "hypermagnesemia", "Hypermagnesemia", CTCAE;
        Hypernatremia = "hypernatremia", "Hypernatremia", CTCAE;
        Hypertriglyceridemia = "hypertriglyceridemia", "Hypertriglyceridemia", CTCAE;
        Hyperuricemia = "hyperuricemia", "Hyperuricemia", CTCAE;
        Hypoalbuminemia = "hypoalbuminemia", "Hypoalbuminemia", CTCAE;
        /// By total calcium, corrected for albumin.
        Hypocalcemia = "hypocalcemia", "Hypocalcemia", CTCAE;
        /// By ionised calcium.
        HypocalcemiaIonised = "hypocalcemia-ionised", "Hypocalcemia", CTCAE;
        Hypoglycemia = "hypoglycemia", "Hypoglycemia", CTCAE;
        Hypokalemia = "hypokalemia", "Hypokalemia", CTCAE;
        Hypomagnesemia = "hypomagnesemia", "Hypomagnesemia", CTCAE;
        Hyponatremia = "hyponatremia", "Hyponatremia", CTCAE;
    }
}

impl LabTerm {
    /// What is measured.
    ///
    /// ```
    /// use oncology::toxicity::laboratory::{Analyte, LabTerm};
    ///
    /// assert_eq!(LabTerm::Hypocalcemia.analyte(), Analyte::CorrectedCalcium);
    /// assert_eq!(LabTerm::Hypocalcemia.label(), LabTerm::HypocalcemiaIonised.label());
    /// ```
    #[must_use]
    pub const fn analyte(self) -> Analyte {
        match self {
            Self::Anemia => Analyte::Haemoglobin,
            Self::Leukocytosis | Self::WhiteBloodCellsDecreased => Analyte::WhiteBloodCells,
            Self::ApttProlonged => Analyte::ActivatedPartialThromboplastinTime,
            Self::AltIncreased => Analyte::AlanineAminotransferase,
            Self::AlkalinePhosphataseIncreased => Analyte::AlkalinePhosphatase,
            Self::AstIncreased => Analyte::AspartateAminotransferase,
            Self::BilirubinIncreased => Analyte::TotalBilirubin,
            Self::LdhIncreased => Analyte::LactateDehydrogenase,
            Self::Cd4LymphocytesDecreased => Analyte::Cd4Lymphocytes,
            Self::CholesterolHigh => Analyte::Cholesterol,
            Self::CpkIncreased => Analyte::CreatinePhosphokinase,
            Self::CreatinineIncreased => Analyte::SerumCreatinine,
            Self::GgtIncreased => Analyte::GammaGlutamylTransferase,
            Self::HaptoglobinDecreased => Analyte::Haptoglobin,
            Self::InrIncreased => Analyte::InternationalNormalisedRatio,
            Self::LipaseIncreased => Analyte::Lipase,
            Self::LymphocytesDecreased | Self::LymphocytesIncreased => Analyte::Lymphocytes,
            Self::NeutrophilsDecreased => Analyte::AbsoluteNeutrophilCount,
            Self::PlateletsDecreased => Analyte::Platelets,
            Self::AmylaseIncreased => Analyte::Amylase,
            Self::Acidosis | Self::Alkalosis => Analyte::BloodPh,
            Self::Hypercalcemia | Self::Hypocalcemia => Analyte::CorrectedCalcium,
            Self::HypercalcemiaIonised | Self::HypocalcemiaIonised => Analyte::IonisedCalcium,
            Self::Hyperkalemia | Self::Hypokalemia => Analyte::Potassium,
            Self::Hypermagnesemia | Self::Hypomagnesemia => Analyte::Magnesium,
            Self::Hypernatremia | Self::Hyponatremia => Analyte::Sodium,
            Self::Hypertriglyceridemia => Analyte::Triglycerides,
            Self::Hyperuricemia => Analyte::UricAcid,
            Self::Hypoalbuminemia => Analyte::Albumin,
            Self::Hypoglycemia => Analyte::Glucose,
        }
    }
}
