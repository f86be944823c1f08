//! Who pays.

use crate::code::Country;
use crate::value::{Text, record};
use crate::vocab::closed_list;

closed_list! {
    /// Kinds of payers.
    pub enum Payer {
        /// A programme of the state: Medicare.
        PublicInsurance = "public-insurance", "Public insurance", "editorial";
        PrivateInsurance = "private-insurance", "Private insurance", "editorial";
        Patient = "patient", "The patient", "editorial";
        Charity = "charity", "A charity", "editorial";
    }
}

closed_list! {
    /// How far a payer pays.
    pub enum CoverageExtent {
        Covered = "covered", "Covered", "editorial";
        /// Most plans do.
        MostlyCovered = "mostly-covered", "Covered by most plans", "editorial";
        PartlyCovered = "partly-covered", "Covered in part", "editorial";
        NotCovered = "not-covered", "Not covered", "editorial";
    }
}

record! {
    /// How far a payer pays for something.
    pub struct Coverage {
        /// The kind of payer.
        pub payer: Payer,
        /// How far it pays.
        pub extent: CoverageExtent,
    } optional {
        /// The payer's name: "Medicare".
        pub name: Option<Text>,
        /// The country.
        pub country: Option<Country>,
        /// What patients should know: "check with your insurance company".
        pub note: Option<Text>,
    }
}
