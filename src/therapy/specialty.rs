//! Who decides on a therapy.

use crate::value::record;
use crate::vocab::closed_list;

closed_list! {
    /// Specialties that take part in the care of people with cancer.
    pub enum Specialty {
        MedicalOncology = "medical-oncology", "Medical oncology", "editorial";
        SurgicalOncology = "surgical-oncology", "Surgical oncology", "American Board of Medical Specialties";
        RadiationOncology = "radiation-oncology", "Radiation oncology", "American Board of Medical Specialties";
        PalliativeCare = "palliative-care", "Palliative medicine", "American Board of Medical Specialties";
        Haematology = "haematology", "Haematology", "editorial";
        Radiology = "radiology", "Radiology", "editorial";
        Pathology = "pathology", "Pathology", "editorial";
        PrimaryCare = "primary-care", "Primary care", "editorial";
        Nursing = "nursing", "Nursing", "editorial";
        Psychology = "psychology", "Psychology", "editorial";
        SocialWork = "social-work", "Social work", "editorial";
        SpiritualCare = "spiritual-care", "Spiritual care", "editorial";
    }
}

record! {
    /// Who decides on a therapy.
    pub struct DecisionBy {
    } optional {
        /// Whether the specialties decide together, as a multidisciplinary team.
        pub multidisciplinary: bool,
        /// The specialties that are named.
        pub specialties: Vec<Specialty>,
        /// Whether the patient decides with them.
        pub with_patient: bool,
    }
}
