//! On which side a tumour is.

use crate::vocab::closed_list;

closed_list! {
    /// On which side of the body a tumour of a paired organ is.
    pub enum Laterality {
        Left = "left", "Left", "HL7 mCODE STU4, LateralityQualifierVS";
        Right = "right", "Right", "HL7 mCODE STU4, LateralityQualifierVS";
        Bilateral = "bilateral", "Right and left", "HL7 mCODE STU4, LateralityQualifierVS";
        Midline = "midline", "Midline", "HL7 mCODE STU4, LateralityQualifierVS";
        /// One side, and it is not known which.
        Unilateral = "unilateral", "One side, unspecified", "NAACCR data standards, version 23, item 410, code 3";
    }
}
