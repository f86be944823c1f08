//! What is published about a study.

use crate::code::{Pmid, Url};
use crate::value::{PartialDate, Text, record};
use crate::vocab::open_list;

const REGISTRY: &str = "ClinicalTrials.gov API v2, enum ReferenceType";

open_list! {
    /// What a publication has to do with the study.
    pub enum PublicationKind {
        /// It was there before; named by the sponsor.
        Background = "background", "Background", REGISTRY;
        /// It reports results; named by the sponsor.
        Result = "result", "Result", REGISTRY;
        /// It names the study; found by the registry.
        Derived = "derived", "Derived", REGISTRY;
    }
}

record! {
    /// A publication about a study.
    pub struct Publication {
    } optional {
        /// The citation as it is printed.
        pub citation: Option<Text>,
        /// Its PubMed identifier.
        pub pmid: Option<Pmid>,
        /// What it has to do with the study.
        pub kind: Option<PublicationKind>,
        /// The notices that withdraw it.
        pub retractions: Vec<Retraction>,
    }
}

record! {
    /// A notice that withdraws a publication.
    pub struct Retraction {
    } optional {
        /// The PubMed identifier of the notice.
        pub pmid: Option<Pmid>,
        /// Where the notice stands.
        pub source: Option<Text>,
    }
}

record! {
    /// A page on the web about a study.
    pub struct TrialLink {
        /// Its address.
        pub url: Url,
    } optional {
        /// What it is.
        pub label: Option<Text>,
    }
}

record! {
    /// A document that the sponsor has handed to the registry.
    pub struct TrialDocument {
    } optional {
        /// What it is: "Study Protocol and Statistical Analysis Plan".
        pub label: Option<Text>,
        /// The registry's short form of that: "Prot_SAP".
        pub kind: Option<Text>,
        /// Whether it holds the protocol.
        pub protocol: Option<bool>,
        /// Whether it holds the plan of the statistical analysis.
        pub analysis_plan: Option<bool>,
        /// Whether it holds the form for informed consent.
        pub consent_form: Option<bool>,
        /// The day of the document.
        pub date: Option<PartialDate>,
        /// When it was handed in, as the registry prints it.
        pub uploaded: Option<Text>,
        /// The name of the file.
        pub file: Option<Text>,
        /// Its size in bytes.
        pub bytes: Option<u32>,
    }
}
