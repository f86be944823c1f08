//! Biomarkers: a gene or protein, what is altered, how it was tested, what was found.

mod alteration;
mod matching;
mod result;
mod score;

pub use alteration::{AlterationKind, Origin, TestMethod};
pub use matching::Met;
pub use result::TestResult;
pub use score::{Scale, Score};

use crate::code::{CodingChange, GeneSymbol, ProteinChange};
use crate::evidence::{Actionability, Source};
use crate::value::{Id, Text, record};

record! {
    /// A biomarker, as a condition of a treatment or as a description of a disease.
    ///
    /// ```
    /// use oncology::biomarker::{AlterationKind, Biomarker, TestResult};
    ///
    /// let mut her2 = Biomarker::new("her2-positive".parse()?, "HER2-positive".parse()?);
    /// her2.gene = Some("ERBB2".parse()?);
    /// her2.protein = Some("HER2".parse()?);
    /// her2.alteration = Some(AlterationKind::Overexpression);
    /// her2.result = Some(TestResult::Positive);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Biomarker in "biomarkers" {
        /// The id that other records refer to.
        pub id: Id<Biomarker>,
        /// Its name, with the result if it is a condition: "HER2-positive".
        pub name: Text,
    } optional {
        /// The gene.
        pub gene: Option<GeneSymbol>,
        /// The protein, by its usual name: "HER2", "PD-L1".
        pub protein: Option<Text>,
        /// What is altered.
        pub alteration: Option<AlterationKind>,
        /// The change itself, as it is reported: "p.V600E".
        pub change: Option<Text>,
        /// The change of the protein in HGVS short form: "p.V600E".
        pub protein_change: Option<ProteinChange>,
        /// The change of the coding sequence in HGVS form: "c.1799T>A".
        pub coding_change: Option<CodingChange>,
        /// The other gene of a fusion.
        pub partner: Option<GeneSymbol>,
        /// Whether the alteration is inherited.
        pub origin: Option<Origin>,
        /// The score, or the score that a condition asks for.
        pub score: Option<Score>,
        /// How it is tested.
        pub methods: Vec<TestMethod>,
        /// What was found, or what a condition asks for.
        pub result: Option<TestResult>,
        /// Tests that a regulator approved for it, by their names.
        pub companion_diagnostics: Vec<Text>,
        /// How well it is shown that it predicts what a treatment does.
        pub actionability: Vec<Actionability>,
        /// Where these facts come from.
        pub sources: Vec<Id<Source>>,
    }
}
