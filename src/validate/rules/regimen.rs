//! Regimens.

use crate::regimen::{Component, DoseBasis, Regimen};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;

pub(super) static RULES: [&Rule; 3] = [
    &DAY_OUTSIDE_CYCLE,
    &DOSE_UNIT_CONTRADICTS_BASIS,
    &DUPLICATE_COMPONENT,
];

static DAY_OUTSIDE_CYCLE: Rule = Rule::new(
    "regimen/day-outside-cycle",
    Severity::Warning,
    "a day beyond the end of the cycle",
    Check::Regimen(day_outside_cycle),
)
.why("Day 22 of a cycle of 21 days is day 1 of the next one. Day 0 and days before it stand for what precedes the cycle.")
.since("0.1.0");

fn day_outside_cycle(regimen: &Regimen, sink: &mut Sink<'_>) {
    for (index, component) in regimen.components.iter().enumerate() {
        let Some(length) = component.cycle_days else {
            continue;
        };
        let beyond = component
            .days
            .iter()
            .position(|&day| i32::from(day) > i32::from(length));
        if let Some((at, day)) = beyond.and_then(|at| Some((at, component.days.get(at)?))) {
            sink.report(
                &format!("components/{index}/days/{at}"),
                format!("day {day} is beyond the cycle of {length} days"),
                "compare the days and the length of the cycle with the source",
            );
        }
    }
}

static DOSE_UNIT_CONTRADICTS_BASIS: Rule = Rule::new(
    "regimen/dose-unit-contradicts-basis",
    Severity::Warning,
    "a dose whose unit is measured by something else than the stated basis",
    Check::Regimen(dose_unit_contradicts_basis),
)
.why(
    "75 mg by body surface is 75 mg/m²; as it stands, every patient would get the same amount. An amount in mg beside an area \
     under the curve is the computed one, and beside body weight it is that of a band of weights; both are left alone.",
)
.since("0.1.0");

fn dose_unit_contradicts_basis(regimen: &Regimen, sink: &mut Sink<'_>) {
    for (index, component) in regimen.components.iter().enumerate() {
        let (Some(dose), Some(basis)) = (&component.dose, component.basis) else {
            continue;
        };
        let by_unit = dose.unit.basis();
        let is_computed = by_unit == DoseBasis::Fixed
            && matches!(basis, DoseBasis::AreaUnderCurve | DoseBasis::BodyWeight);
        if by_unit != basis && !is_computed {
            sink.report(
                &format!("components/{index}/dose/unit"),
                format!(
                    "the unit {} says \"{}\", but the basis is \"{}\"",
                    dose.unit.symbol(),
                    by_unit.label(),
                    basis.label()
                ),
                "correct the unit or the basis",
            );
        }
    }
}

static DUPLICATE_COMPONENT: Rule = Rule::new(
    "regimen/duplicate-component",
    Severity::Warning,
    "a drug that stands twice with the same route, mode, days and dose",
    Check::Regimen(duplicate_component),
)
.why(
    "An entry that stands twice doubles the dose for whoever adds it up. FOLFOX gives fluorouracil as a bolus and as an \
     infusion, and daratumumab follows one schedule with another: what differs in route, mode, length, days, cycle, times a \
     day, dose or duration is no duplicate, nor is a drug of which neither dose nor days are stated.",
)
.since("0.1.0");

fn duplicate_component(regimen: &Regimen, sink: &mut Sink<'_>) {
    for (index, component) in regimen.components.iter().enumerate() {
        if component.dose.is_none() && component.days.is_empty() {
            continue;
        }
        let before = regimen.components.iter().take(index);
        if before.into_iter().any(|other| is_same(other, component)) {
            sink.report(
                &format!("components/{index}"),
                format!(
                    "`{}` stands twice with the same dose and days",
                    component.drug
                ),
                "remove one entry, or state in what they differ",
            );
        }
    }
}

fn is_same(one: &Component, other: &Component) -> bool {
    one.drug == other.drug
        && one.dose == other.dose
        && one.route == other.route
        && one.mode == other.mode
        && one.hours == other.hours
        && one.days == other.days
        && one.times_a_day == other.times_a_day
        && one.cycle_days == other.cycle_days
        && one.basis == other.basis
        && one.role == other.role
        && one.duration == other.duration
}
