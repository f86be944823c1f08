//! Cancers: what kind, where it began, where it has spread to, how its cells look and behave, its codes.

mod arises;
mod behaviour;
mod cancer_type;
mod extent;
mod grade;
mod laterality;
mod site;
mod status;

pub use behaviour::Behaviour;
pub use cancer_type::CancerType;
pub use extent::{Extent, HormoneSensitivity};
pub use grade::{
    CmlPhase, CnsGrade, GleasonScore, GradeGroup, HistologicalGrade, ParseGleasonScoreError,
    TumourGrade,
};
pub use laterality::Laterality;
pub use site::Site;
pub use status::DiseaseStatus;

use crate::code::{Coding, Icd10Neoplasm, IcdOMorphology, IcdOTopography, NcitCode, OncoTreeCode};
use crate::evidence::Source;
use crate::value::{Id, Text, record};

record! {
    /// A disease, or a group of diseases, that content speaks of.
    ///
    /// ```
    /// use oncology::disease::{CancerType, Disease, Extent};
    ///
    /// let mut disease = Disease::new(
    ///     "metastatic-melanoma".parse()?,
    ///     "metastatic melanoma".parse()?,
    ///     CancerType::CutaneousMelanoma,
    /// );
    /// disease.extent = Some(Extent::Metastatic);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Disease in "diseases" {
        /// The id that other records refer to.
        pub id: Id<Disease>,
        /// Its name.
        pub name: Text,
        /// Its place among the kinds of cancer; the nearest that is true.
        pub cancer_type: CancerType,
    } optional {
        /// Where it began.
        pub primary_site: Option<Site>,
        /// On which side it began.
        pub laterality: Option<Laterality>,
        /// Where it has spread to.
        pub metastatic_sites: Vec<Site>,
        /// How far it has spread, in words that are not a stage.
        pub extent: Option<Extent>,
        /// What state it is in now, whatever its stage was at diagnosis.
        pub status: Option<DiseaseStatus>,
        /// What it is under the microscope, in words: "invasive lobular carcinoma".
        pub histology: Option<Text>,
        /// How it behaves, where no morphology code says so.
        pub behaviour: Option<Behaviour>,
        /// How its cells look.
        pub grade: Option<TumourGrade>,
        /// The phase of a chronic myeloid leukaemia.
        pub phase: Option<CmlPhase>,
        /// Whether hormones drive its growth.
        pub hormone_sensitivity: Option<HormoneSensitivity>,
        /// The broader disease that it belongs to.
        pub part_of: Option<Id<Disease>>,
        /// Other names.
        pub synonyms: Vec<Text>,
        /// The code of its site in ICD-O-3.
        pub topography: Option<IcdOTopography>,
        /// The code of its histology and behaviour in ICD-O-3.
        pub morphology: Option<IcdOMorphology>,
        /// Its codes in ICD-10 or a national version of it.
        pub icd10: Vec<Icd10Neoplasm>,
        /// Its code in OncoTree.
        pub onco_tree: Option<OncoTreeCode>,
        /// Its concept in the NCI Thesaurus.
        pub ncit: Option<NcitCode>,
        /// Its codes in other systems.
        pub codings: Vec<Coding>,
        /// Where these facts come from.
        pub sources: Vec<Id<Source>>,
    }
}

impl Disease {
    /// How it behaves: by its morphology code, or as it is stated where there is none.
    #[must_use]
    pub fn behaves(&self) -> Option<Behaviour> {
        self.morphology.map(Behaviour::of).or(self.behaviour)
    }
}
