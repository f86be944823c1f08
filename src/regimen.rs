//! Regimens: named combinations of drugs with doses and days.

mod component;
mod dose;
mod written;

pub use component::{Component, ComponentRole, CycleRange, Duration, Mode};
pub use dose::{Dose, DoseBasis, DoseUnit};
pub use written::{ParseWrittenRegimenError, WrittenComponent, WrittenRegimen};

use crate::drug::Indication;
use crate::evidence::Source;
use crate::therapy::{Line, Setting};
use crate::value::{Id, Text, record};

record! {
    /// A named combination of drugs, or one drug, with doses and days.
    ///
    /// Regimens describe content; they are not for dosing patients.
    ///
    /// ```
    /// use oncology::regimen::{Component, Dose, DoseUnit, Regimen};
    ///
    /// let mut pembrolizumab = Component::new("pembrolizumab".parse()?);
    /// pembrolizumab.dose = Some(Dose::new("200".parse()?, DoseUnit::Milligram));
    /// pembrolizumab.days = vec![1];
    /// pembrolizumab.cycle_days = Some(21);
    /// let regimen = Regimen::new("pembro-q3w".parse()?, "Pembrolizumab".parse()?, vec![pembrolizumab]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Regimen in "regimens" {
        /// The id that other records refer to.
        pub id: Id<Regimen>,
        /// Its name.
        pub name: Text,
        /// The drugs, each with dose and days, in their order.
        pub components: Vec<Component>,
    } optional {
        /// When it is given in relation to other treatment.
        pub setting: Option<Setting>,
        /// The line of systemic therapy for advanced disease.
        pub line: Option<Line>,
        /// What it is used for.
        pub indications: Vec<Indication>,
        /// Where these facts come from.
        pub sources: Vec<Id<Source>>,
    }
}
