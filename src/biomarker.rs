//! Biomarkers: a gene or protein, what is altered, how it was tested, what was found.

mod alteration;
mod result;

pub use alteration::{AlterationKind, TestMethod};
pub use result::TestResult;

use crate::code::GeneSymbol;
use crate::evidence::Source;
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
        /// How it is tested.
        pub methods: Vec<TestMethod>,
        /// What was found, or what a condition asks for.
        pub result: Option<TestResult>,
        /// Where these facts come from.
        pub sources: Vec<Id<Source>>,
    }
}
