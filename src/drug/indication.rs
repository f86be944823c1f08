//! What a treatment is used for.

use crate::biomarker::Biomarker;
use crate::disease::Disease;
use crate::stage::Stage;
use crate::value::{Id, Text, record};

record! {
    /// What a treatment is used for. Several biomarkers are all asked for; of several diseases or stages, one.
    pub struct Indication {
    } optional {
        /// The indication in words.
        pub text: Option<Text>,
        /// The diseases.
        pub diseases: Vec<Id<Disease>>,
        /// The stages.
        pub stages: Vec<Id<Stage>>,
        /// The biomarkers that must be present.
        pub biomarkers: Vec<Id<Biomarker>>,
    }
}
