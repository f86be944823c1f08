//! Doses.

use crate::value::{Decimal, record};
use crate::vocab::closed_list;

closed_list! {
    /// Units of doses, which say also what a dose is measured by.
    pub enum DoseUnit {
        Milligram = "mg", "mg", "UCUM mg";
        Gram = "g", "g", "UCUM g";
        Microgram = "ug", "µg", "UCUM ug";
        MilligramPerSquareMetre = "mg/m2", "mg/m² of body surface", "UCUM mg/m2";
        GramPerSquareMetre = "g/m2", "g/m² of body surface", "UCUM g/m2";
        MicrogramPerSquareMetre = "ug/m2", "µg/m² of body surface", "UCUM ug/m2";
        MilligramPerKilogram = "mg/kg", "mg/kg of body weight", "UCUM mg/kg";
        MicrogramPerKilogram = "ug/kg", "µg/kg of body weight", "UCUM ug/kg";
        InternationalUnit = "iu", "IU", "UCUM [iU]";
        InternationalUnitPerSquareMetre = "iu/m2", "IU/m² of body surface", "UCUM [iU]/m2";
        InternationalUnitPerKilogram = "iu/kg", "IU/kg of body weight", "UCUM [iU]/kg";
        /// The target area under the curve of carboplatin, in mg/mL × min.
        AreaUnderCurve = "auc", "AUC", "Calvert et al., J Clin Oncol 1989;7:1748-1756";
        /// An activity of a radioactive drug.
        Gigabecquerel = "gbq", "GBq", "UCUM GBq";
        Megabecquerel = "mbq", "MBq", "UCUM MBq";
        MegabecquerelPerKilogram = "mbq/kg", "MBq/kg of body weight", "UCUM MBq/kg";
        KilobecquerelPerKilogram = "kbq/kg", "kBq/kg of body weight", "UCUM kBq/kg";
        Cell = "cells", "cells", "editorial";
        CellPerKilogram = "cells/kg", "cells/kg of body weight", "editorial";
    }
}

record! {
    /// An amount of a drug.
    pub struct Dose {
        /// The amount.
        pub amount: Decimal,
        /// Its unit.
        pub unit: DoseUnit,
    } optional {
    }
}

closed_list! {
    /// What a dose is measured by.
    pub enum DoseBasis {
        /// The same for every patient.
        Fixed = "fixed", "Fixed (flat) dose", "HL7 mCODE STU4, medication administration: fixed dose";
        BodySurface = "body-surface", "By body surface area", "HL7 mCODE STU4, medication administration: body surface area";
        BodyWeight = "body-weight", "By body weight", "HL7 mCODE STU4, medication administration: body weight";
        /// By the clearance that a target area under the curve asks for.
        AreaUnderCurve = "area-under-curve", "By target area under the curve", "Calvert et al., J Clin Oncol 1989;7:1748-1756";
    }
}

impl DoseUnit {
    /// What a dose in the unit is measured by.
    ///
    /// ```
    /// use oncology::regimen::{DoseBasis, DoseUnit};
    ///
    /// assert_eq!(DoseUnit::MilligramPerSquareMetre.basis(), DoseBasis::BodySurface);
    /// ```
    #[must_use]
    pub const fn basis(self) -> DoseBasis {
        match self {
            Self::MilligramPerSquareMetre
            | Self::GramPerSquareMetre
            | Self::MicrogramPerSquareMetre
            | Self::InternationalUnitPerSquareMetre => DoseBasis::BodySurface,
            Self::MilligramPerKilogram
            | Self::MicrogramPerKilogram
            | Self::InternationalUnitPerKilogram
            | Self::MegabecquerelPerKilogram
            | Self::KilobecquerelPerKilogram
            | Self::CellPerKilogram => DoseBasis::BodyWeight,
            Self::AreaUnderCurve => DoseBasis::AreaUnderCurve,
            Self::Milligram
            | Self::Gram
            | Self::Microgram
            | Self::InternationalUnit
            | Self::Gigabecquerel
            | Self::Megabecquerel
            | Self::Cell => DoseBasis::Fixed,
        }
    }

    /// How clinicians write the unit: `mg/m²`.
    #[must_use]
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Milligram => "mg",
            Self::Gram => "g",
            Self::Microgram => "µg",
            Self::MilligramPerSquareMetre => "mg/m²",
            Self::GramPerSquareMetre => "g/m²",
            Self::MicrogramPerSquareMetre => "µg/m²",
            Self::MilligramPerKilogram => "mg/kg",
            Self::MicrogramPerKilogram => "µg/kg",
            Self::InternationalUnit => "IU",
            Self::InternationalUnitPerSquareMetre => "IU/m²",
            Self::InternationalUnitPerKilogram => "IU/kg",
            Self::AreaUnderCurve => "AUC",
            Self::Gigabecquerel => "GBq",
            Self::Megabecquerel => "MBq",
            Self::MegabecquerelPerKilogram => "MBq/kg",
            Self::KilobecquerelPerKilogram => "kBq/kg",
            Self::Cell => "cells",
            Self::CellPerKilogram => "cells/kg",
        }
    }

    /// The unit that a text writes: `mg/m2`, `mcg`, `Gbq`.
    pub(super) fn of_symbol(text: &str) -> Option<Self> {
        let folded = text
            .to_lowercase()
            .replace('²', "2")
            .replace(['µ', 'μ'], "u");
        let folded = folded.replace("mcg", "ug");
        Self::ALL.iter().copied().find(|unit| unit.code() == folded)
    }
}
