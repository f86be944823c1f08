//! Who made an article, for whom, and who checked it.

use crate::evidence::Organisation;
use crate::value::{PartialDate, Text, record};
use crate::vocab::closed_list;

closed_list! {
    /// Whom an article is written for.
    pub enum Audience {
        Patient = "patient", "Patients", "schema.org Patient";
        Caregiver = "caregiver", "Families and caregivers", "editorial";
        Clinician = "clinician", "Clinicians", "schema.org MedicalAudienceType, Clinician";
        Researcher = "researcher", "Researchers", "schema.org MedicalAudienceType, MedicalResearcher";
        Public = "public", "The public", "editorial";
    }
}

record! {
    /// A person who wrote or checked an article.
    pub struct Person {
        /// The name.
        pub name: Text,
    } optional {
        /// Degrees and titles.
        pub credentials: Option<Text>,
        /// Where the person works.
        pub affiliation: Option<Organisation>,
    }
}

record! {
    /// A check of an article.
    pub struct Review {
        /// When it was made.
        pub date: PartialDate,
    } optional {
        /// Who made it.
        pub reviewer: Option<Person>,
    }
}
