//! Regimens as clinicians write them.

mod read;

pub use read::ParseWrittenRegimenError;

use std::fmt;

use super::{Component, Dose, Duration, Mode};
use crate::drug::{Drug, Route};
use crate::value::{Decimal, Id, Text};

/// A regimen in one line, as clinicians write it: `carboplatin AUC 5 d1, pemetrexed 500 mg/m² d1, q21d ×4`.
///
/// Drugs stand between commas, each with its name, then in any order the dose, the route (IV, PO, SC, IM, IT …), the mode
/// (bolus, infusion, CI), how long an infusion takes (`over 46 h`), how often a day (`daily`, `BID`, `TID`) and the days
/// (`d1`, `d1,8,15`, `d-1`, `d1-5`). At the end stand the length of a cycle (`q21d`, `q3w`) and how many cycles (`×4`, `×4-6`,
/// `×≤6`) or `until` and an event. It is printed in this order, with `²`, `×` and days.
///
/// ```
/// use oncology::regimen::{DoseUnit, WrittenRegimen};
///
/// let regimen: WrittenRegimen = "carboplatin AUC 5 d1, pemetrexed 500 mg/m2 IV d1 q3w x4".parse()?;
/// assert_eq!(regimen.to_string(), "carboplatin AUC 5 d1, pemetrexed 500 mg/m² IV d1, q21d ×4");
/// assert_eq!(regimen.components()[0].dose.as_ref().map(|dose| dose.unit), Some(DoseUnit::AreaUnderCurve));
/// # Ok::<(), oncology::regimen::ParseWrittenRegimenError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct WrittenRegimen(Line);

#[derive(Clone, Debug, PartialEq)]
struct Line {
    components: Vec<WrittenComponent>,
    cycle_days: Option<u16>,
    duration: Option<Duration>,
}

/// A drug of a [`WrittenRegimen`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WrittenComponent {
    /// The drug, by the name that is written.
    pub drug: Text,
    /// The dose on each of its days, or each time.
    pub dose: Option<Dose>,
    /// How it is given.
    pub route: Option<Route>,
    /// How fast it is given.
    pub mode: Option<Mode>,
    /// How long one infusion takes, in hours.
    pub hours: Option<Decimal>,
    /// How often it is given on each of its days.
    pub times_a_day: Option<u8>,
    /// The days of a cycle on which it is given.
    pub days: Vec<i16>,
}

impl WrittenRegimen {
    /// The drugs, in their order.
    #[must_use]
    pub fn components(&self) -> &[WrittenComponent] {
        &self.0.components
    }

    /// The length of a cycle in days.
    #[must_use]
    pub const fn cycle_days(&self) -> Option<u16> {
        self.0.cycle_days
    }

    /// How long it is given.
    #[must_use]
    pub const fn duration(&self) -> Option<&Duration> {
        self.0.duration.as_ref()
    }

    /// The components of a regimen; the caller tells the id of each drug by the name that is written.
    ///
    /// ```
    /// use oncology::regimen::WrittenRegimen;
    ///
    /// let written: WrittenRegimen = "gemcitabine 1000 mg/m² d1,8, q21d".parse()?;
    /// let components = written.to_components(|name| name.parse().ok());
    /// assert_eq!(components.map(|components| components[0].days.clone()), Some(vec![1, 8]));
    /// # Ok::<(), oncology::regimen::ParseWrittenRegimenError>(())
    /// ```
    ///
    /// None if the caller does not know a drug.
    #[must_use]
    pub fn to_components(
        &self,
        mut drug: impl FnMut(&str) -> Option<Id<Drug>>,
    ) -> Option<Vec<Component>> {
        let components = self.components().iter().map(|written| {
            let mut component = Component::new(drug(written.drug.as_str())?);
            component.dose.clone_from(&written.dose);
            component.route = written.route;
            component.mode = written.mode;
            component.hours = written.hours;
            component.times_a_day = written.times_a_day;
            component.days.clone_from(&written.days);
            component.cycle_days = self.cycle_days();
            component.duration = self.duration().cloned();
            Some(component)
        });
        components.collect()
    }
}

/// How a route is written.
pub(super) const ROUTES: [(&str, Route); 8] = [
    ("IV", Route::Intravenous),
    ("PO", Route::Oral),
    ("SC", Route::Subcutaneous),
    ("IM", Route::Intramuscular),
    ("IT", Route::Intrathecal),
    ("IP", Route::Intraperitoneal),
    ("IA", Route::IntraArterial),
    ("intravesical", Route::Intravesical),
];

/// How often a day, as it is written.
pub(super) const TIMES: [(&str, u8); 4] = [("daily", 1), ("BID", 2), ("TID", 3), ("QID", 4)];

impl fmt::Display for WrittenComponent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.drug)?;
        match &self.dose {
            None => {}
            Some(dose) if dose.unit == super::DoseUnit::AreaUnderCurve => {
                write!(f, " AUC {}", dose.amount)?;
            }
            Some(dose) => write!(f, " {} {}", dose.amount, dose.unit.symbol())?,
        }
        if let Some(route) = self.route {
            let written = ROUTES.iter().find(|(_, known)| *known == route);
            write!(f, " {}", written.map_or(route.code(), |(text, _)| text))?;
        }
        f.write_str(match self.mode {
            None => "",
            Some(Mode::Bolus) => " bolus",
            Some(Mode::Infusion) => " infusion",
            Some(Mode::ContinuousInfusion) => " CI",
        })?;
        if let Some(hours) = self.hours {
            write!(f, " over {hours} h")?;
        }
        if let Some(times) = self.times_a_day {
            let written = TIMES.iter().find(|(_, known)| *known == times);
            match written {
                Some((text, _)) => write!(f, " {text}")?,
                None => write!(f, " {times}x/day")?,
            }
        }
        write_days(f, &self.days)
    }
}

/// ` d1,8,15`, ` d1-5`: a run of three days and more is written as a range.
fn write_days(f: &mut fmt::Formatter<'_>, days: &[i16]) -> fmt::Result {
    let mut rest = days;
    let mut gap = " d";
    while let Some((&first, _)) = rest.split_first() {
        let run = rest
            .iter()
            .enumerate()
            .take_while(|&(index, &day)| {
                i32::try_from(index).is_ok_and(|index| i32::from(day) == i32::from(first) + index)
            })
            .count();
        let last = rest.get(run - 1).copied().unwrap_or(first);
        if run >= 3 {
            write!(f, "{gap}{first}-{last}")?;
            rest = rest.get(run..).unwrap_or_default();
        } else {
            write!(f, "{gap}{first}")?;
            rest = rest.get(1..).unwrap_or_default();
        }
        gap = ",";
    }
    Ok(())
}

impl fmt::Display for WrittenRegimen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, component) in self.components().iter().enumerate() {
            write!(f, "{}{component}", if index == 0 { "" } else { ", " })?;
        }
        let mut gap = ", ";
        if let Some(days) = self.cycle_days() {
            write!(f, "{gap}q{days}d")?;
            gap = " ";
        }
        match self.duration() {
            None => Ok(()),
            Some(Duration::Cycles(cycles)) => write!(f, "{gap}×{cycles}"),
            Some(Duration::AtMostCycles(cycles)) => write!(f, "{gap}×≤{cycles}"),
            Some(Duration::CycleRange(range)) => write!(f, "{gap}×{}-{}", range.least, range.most),
            Some(Duration::Until(event)) => write!(f, "{gap}until {event}"),
        }
    }
}
