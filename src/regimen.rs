//! Regimens: named combinations of drugs with doses and days.

mod component;
mod dose;
pub mod formula;
mod written;

pub use component::{Component, ComponentRole, CycleRange, Duration, Mode};
pub use dose::{Dose, DoseBasis, DoseUnit};
pub use written::{ParseWrittenRegimenError, WrittenComponent, WrittenRegimen};

use crate::drug::{Indication, Line};
use crate::evidence::Source;
use crate::therapy::Setting;
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

impl Component {
    /// How often the drug is given in one cycle: its days, times how often a day; none if no days are stated.
    #[must_use]
    pub fn doses_a_cycle(&self) -> Option<u32> {
        let days = u32::try_from(self.days.len()).ok()?;
        let times = u32::from(self.times_a_day.unwrap_or(1));
        (days > 0).then(|| days.checked_mul(times))?
    }

    /// The dose of a whole course, in the unit of the dose: each dose times how often it is given in each cycle; none without
    /// dose and days, or where the number of cycles is not fixed.
    ///
    /// ```
    /// use oncology::regimen::WrittenRegimen;
    ///
    /// let written: WrittenRegimen = "doxorubicin 50 mg/m² d1, q21d ×6".parse()?;
    /// let components = written.to_components(|name| name.parse().ok()).unwrap_or_default();
    /// assert_eq!(components[0].cumulative_dose().map(|dose| dose.to_string()).as_deref(), Some("300"));
    /// # Ok::<(), oncology::regimen::ParseWrittenRegimenError>(())
    /// ```
    #[must_use]
    pub fn cumulative_dose(&self) -> Option<rust_decimal::Decimal> {
        let cycles = match self.duration {
            Some(Duration::Cycles(cycles)) => cycles,
            None if self.cycle_days.is_none() => 1,
            _ => return None,
        };
        let each = self.dose.as_ref()?.amount.value();
        each.checked_mul(self.doses_a_cycle()?.into())?
            .checked_mul(cycles.into())
    }
}
