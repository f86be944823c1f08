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
        MilligramPerKilogram = "mg/kg", "mg/kg of body weight", "UCUM mg/kg";
        MicrogramPerKilogram = "ug/kg", "µg/kg of body weight", "UCUM ug/kg";
        InternationalUnit = "iu", "IU", "UCUM [iU]";
        InternationalUnitPerSquareMetre = "iu/m2", "IU/m² of body surface", "UCUM [iU]/m2";
        /// The target area under the curve of carboplatin, in mg/mL × min.
        AreaUnderCurve = "auc", "AUC", "Calvert et al., J Clin Oncol 1989;7:1748-1756";
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
