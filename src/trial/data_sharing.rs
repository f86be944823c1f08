//! Sharing of participants' data.

use crate::code::Url;
use crate::value::{Text, record};
use crate::vocab::open_list;

const REGISTRY: &str = "ClinicalTrials.gov API v2, enums IpdSharing and IpdSharingInfoType";

open_list! {
    /// Whether the data of single participants will be shared.
    pub enum SharingPlan {
        Yes = "yes", "Yes", REGISTRY;
        No = "no", "No", REGISTRY;
        Undecided = "undecided", "Undecided", REGISTRY;
    }
}

open_list! {
    /// What is shared beside the data.
    pub enum SharedDocument {
        Protocol = "study-protocol", "Study protocol", REGISTRY;
        AnalysisPlan = "sap", "Statistical analysis plan", REGISTRY;
        ConsentForm = "icf", "Informed consent form", REGISTRY;
        StudyReport = "csr", "Clinical study report", REGISTRY;
        AnalyticCode = "analytic-code", "Analytic code", REGISTRY;
    }
}

record! {
    /// Whether and how the data of single participants are shared.
    pub struct DataSharing {
    } optional {
        /// Whether they are.
        pub plan: Option<SharingPlan>,
        /// The plan in words.
        pub description: Option<Text>,
        /// What is shared beside the data.
        pub documents: Vec<SharedDocument>,
        /// When, in words.
        pub time_frame: Option<Text>,
        /// Who gets them, in words.
        pub access: Option<Text>,
        /// Where more is said.
        pub url: Option<Url>,
    }
}

record! {
    /// A set of data or a document that can be had elsewhere.
    pub struct SharedData {
    } optional {
        /// Its number there.
        pub id: Option<Text>,
        /// What it is.
        pub kind: Option<Text>,
        /// Where it is.
        pub url: Option<Url>,
        /// What is said about it.
        pub comment: Option<Text>,
    }
}
