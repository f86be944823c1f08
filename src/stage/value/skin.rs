//! How deep a melanoma of the skin has grown.

use crate::vocab::closed_list;

closed_list! {
    /// How deep a melanoma has grown into the layers of the skin.
    ///
    /// A thickness in millimetres is a [`Millimetres`](crate::value::Millimetres).
    #[derive(Ord, PartialOrd)]
    pub enum ClarkLevel {
        I = "I", "Clark level I", "HL7 mCODE STU4, VS_Staging_Other";
        II = "II", "Clark level II", "HL7 mCODE STU4, VS_Staging_Other";
        III = "III", "Clark level III", "HL7 mCODE STU4, VS_Staging_Other";
        IV = "IV", "Clark level IV", "HL7 mCODE STU4, VS_Staging_Other";
        V = "V", "Clark level V", "HL7 mCODE STU4, VS_Staging_Other";
    }
}
