//! Who answers for a study.

use crate::value::{Text, record};
use crate::vocab::open_list;

const REGISTRY: &str = "ClinicalTrials.gov API v2, enum ResponsiblePartyType";

open_list! {
    /// Who answers for the registered information.
    pub enum ResponsiblePartyKind {
        Sponsor = "sponsor", "Sponsor", REGISTRY;
        PrincipalInvestigator = "principal-investigator", "Principal investigator", REGISTRY;
        SponsorInvestigator = "sponsor-investigator", "Sponsor and investigator in one", REGISTRY;
    }
}

record! {
    /// Who answers for the registered information, without a person's name.
    pub struct ResponsibleParty {
    } optional {
        /// Sponsor or investigator.
        pub kind: Option<ResponsiblePartyKind>,
        /// The investigator's title.
        pub title: Option<Text>,
        /// The investigator's affiliation.
        pub affiliation: Option<Text>,
        /// The organisation, in records from before 2011.
        pub organisation: Option<Text>,
    }
}
