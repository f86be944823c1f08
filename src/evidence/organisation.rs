//! Organisations.

use crate::code::Url;
use crate::value::{Text, record};
use crate::vocab::open_list;

const REGISTRY: &str = "ClinicalTrials.gov API v2, enum AgencyClass";

open_list! {
    /// What kind of organisation it is, as trial registries class sponsors.
    pub enum OrganisationClass {
        /// The US National Institutes of Health.
        Nih = "nih", "NIH", REGISTRY;
        /// Another agency of the US federal government.
        Federal = "fed", "US federal agency", REGISTRY;
        /// A government other than the US federal one.
        OtherGovernment = "other-gov", "Other government", REGISTRY;
        /// A single person.
        Individual = "indiv", "Individual", REGISTRY;
        Industry = "industry", "Industry", REGISTRY;
        /// A network of several centres.
        Network = "network", "Network", REGISTRY;
        /// The registry could not decide.
        Ambiguous = "ambig", "Ambiguous", REGISTRY;
        /// Universities, hospitals and others.
        OtherClass = "other", "Other", REGISTRY;
        Unknown = "unknown", "Unknown", REGISTRY;
    }
}

record! {
    /// An organisation as a text names it.
    pub struct Organisation {
        /// Its name.
        pub name: Text,
    } optional {
        /// Its usual short form: `NCI`.
        pub abbreviation: Option<Text>,
        /// Its address on the web.
        pub url: Option<Url>,
        /// What kind of organisation it is.
        pub class: Option<OrganisationClass>,
    }
}
