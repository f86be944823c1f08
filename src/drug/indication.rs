//! What a treatment is used for.

use super::Line;
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
        /// The biomarkers that must be present, or absent where their result says so.
        pub biomarkers: Vec<Id<Biomarker>>,
        /// The line of systemic therapy for advanced disease.
        pub line: Option<Line>,
    }
}
