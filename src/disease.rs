//! Cancers: what kind, where it began, where it has spread to, whether hormones drive it.

mod cancer_type;
mod extent;
mod site;

pub use cancer_type::CancerType;
pub use extent::{Extent, HormoneSensitivity};
pub use site::Site;

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
        /// Where it has spread to.
        pub metastatic_sites: Vec<Site>,
        /// How far it has spread, in words that are not a stage.
        pub extent: Option<Extent>,
        /// Whether hormones drive its growth.
        pub hormone_sensitivity: Option<HormoneSensitivity>,
        /// The broader disease that it belongs to.
        pub part_of: Option<Id<Disease>>,
        /// Other names.
        pub synonyms: Vec<Text>,
        /// Where these facts come from.
        pub sources: Vec<Id<Source>>,
    }
}
