//! Drugs: names, class, mechanism, targets, routes, approvals.

mod approval;
mod class;
mod indication;
mod intervention;
mod line;
mod reference;
mod route;
mod safety;
mod stem;

pub use approval::{Agency, Approval, ApprovalKind};
pub use class::DrugClass;
pub use indication::Indication;
pub use intervention::{DrugWords, InterventionWords};
pub use line::{Line, ParseLineError};
pub use reference::{DrugList, DrugListError, Found, ReferenceDrug};
pub use route::Route;
pub use safety::{ImmuneRelatedHarm, Safety};
pub use stem::{InnStem, NameParts, Stem, stem};

use crate::code::GeneSymbol;
use crate::evidence::Source;
use crate::value::{Id, Text, record};

record! {
    /// A drug, by its international nonproprietary name.
    ///
    /// ```
    /// use oncology::drug::{Drug, DrugClass, Route};
    ///
    /// let mut drug = Drug::new("pembrolizumab".parse()?, "pembrolizumab".parse()?);
    /// drug.brands = vec!["Keytruda".parse()?];
    /// drug.classes = vec![DrugClass::Pd1Inhibitor];
    /// drug.routes = vec![Route::Intravenous];
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Drug in "drugs" {
        /// The id that other records refer to.
        pub id: Id<Drug>,
        /// The international nonproprietary name (INN).
        pub name: Text,
    } optional {
        /// Brand names.
        pub brands: Vec<Text>,
        /// Its classes; the nearest that are true.
        pub classes: Vec<DrugClass>,
        /// How it acts, in a sentence.
        pub mechanism: Option<Text>,
        /// The genes of the molecules that it acts on.
        pub targets: Vec<GeneSymbol>,
        /// How it is given.
        pub routes: Vec<Route>,
        /// What regulators have approved it for.
        pub approvals: Vec<Approval>,
        /// Its harms, as the label tells them.
        pub safety: Option<Safety>,
        /// What content says it is used for, approved or not.
        pub indications: Vec<Indication>,
        /// Where these facts come from.
        pub sources: Vec<Id<Source>>,
    }
}
