//! The conditions of each response at one time point: met, not met, or not known.

use rust_decimal::Decimal;

use super::{Evaluation, Findings};
use crate::response::Imwg;

/// A value that is no less than 0.
fn number(value: Option<crate::value::Decimal>) -> Option<Decimal> {
    value
        .map(crate::value::Decimal::value)
        .filter(|value| *value >= Decimal::ZERO)
}

/// All of several conditions.
fn all<const N: usize>(conditions: [Option<bool>; N]) -> Option<bool> {
    if conditions.contains(&Some(false)) {
        return Some(false);
    }
    conditions.iter().all(Option::is_some).then_some(true)
}

/// Whether a value fell by at least so many percent; one that was 0 must still be 0.
fn fell(from: Option<Decimal>, to: Option<Decimal>, percent: u8) -> Option<bool> {
    let (from, to) = from.zip(to)?;
    let fall = from.checked_sub(to)?.checked_mul(Decimal::ONE_HUNDRED)?;
    Some(fall >= from.checked_mul(percent.into())?)
}

/// Whether a value rose by at least a quarter, and by how much.
fn rise(from: Option<Decimal>, to: Option<Decimal>) -> Option<(bool, Decimal)> {
    let (from, to) = from.zip(to)?;
    let rise = to.checked_sub(from)?;
    Some((rise.checked_mul(4.into())? >= from, rise))
}

/// The difference of the free light chains.
fn light_chains(findings: &Findings) -> Option<Decimal> {
    let involved = number(findings.involved_light_chain)?;
    involved.checked_sub(number(findings.uninvolved_light_chain)?)
}

/// By what the disease is followed.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Basis {
    /// M-protein, which was measurable in serum, in urine, or in both.
    Protein {
        serum: bool,
        urine: bool,
    },
    LightChains,
    Marrow,
    /// Nothing was measurable.
    None,
}

impl Basis {
    fn of(baseline: &Findings) -> Self {
        let at_least =
            |value: Option<Decimal>, least: u16| value.is_some_and(|v| v >= Decimal::from(least));
        let serum = at_least(number(baseline.serum), 1);
        let urine = at_least(number(baseline.urine), 200);
        if serum || urine {
            Self::Protein { serum, urine }
        } else if at_least(number(baseline.involved_light_chain), 100)
            && baseline.normal_ratio == Some(false)
        {
            Self::LightChains
        } else if at_least(number(baseline.marrow), 30) {
            Self::Marrow
        } else {
            Self::None
        }
    }
}

/// One time point with what came before it.
pub(super) struct Levels<'a> {
    baseline: &'a Findings,
    before: &'a [Findings],
    now: &'a Findings,
    basis: Basis,
}

impl<'a> Levels<'a> {
    pub(super) fn new(baseline: &'a Findings, before: &'a [Findings], now: &'a Findings) -> Self {
        Self {
            baseline,
            before,
            now,
            basis: Basis::of(baseline),
        }
    }

    /// The lowest value that two consecutive measurements reached, or that of the baseline.
    fn lowest(&self, value: impl Fn(&Findings) -> Option<Decimal>) -> Option<Decimal> {
        let measured: Vec<Decimal> = self.before.iter().filter_map(&value).collect();
        let confirmed = measured
            .windows(2)
            .filter_map(|pair| pair.iter().max().copied());
        confirmed.chain(value(self.baseline)).min()
    }

    /// A fall of what is followed, and of plasmacytomas by half where there were any.
    fn fell(&self, percent: u8) -> Option<bool> {
        let (first, now) = (self.baseline, self.now);
        let plasmacytomas = match number(first.plasmacytomas) {
            Some(size) if size > Decimal::ZERO => fell(Some(size), number(now.plasmacytomas), 50),
            _ => Some(true),
        };
        let followed = match self.basis {
            Basis::Protein { serum, urine } => {
                let serum = if serum {
                    fell(number(first.serum), number(now.serum), percent)
                } else {
                    Some(true)
                };
                let amount = number(now.urine);
                let urine = if urine && percent < 50 {
                    // A minimal response needs half less in urine.
                    fell(number(first.urine), amount, 50)
                } else if urine {
                    let little = amount.map(|amount| amount < 200.into());
                    fell(number(first.urine), amount, 90)
                        .zip(little)
                        .map(|(a, b)| a || b)
                } else {
                    Some(amount.is_none_or(|amount| amount < 200.into()))
                };
                all([serum, urine])
            }
            // No minimal response is defined by these.
            Basis::LightChains => fell(light_chains(first), light_chains(now), percent.max(50)),
            Basis::Marrow => fell(number(first.marrow), number(now.marrow), percent.max(50)),
            Basis::None => None,
        };
        all([followed, plasmacytomas])
    }

    fn very_good(&self) -> Option<bool> {
        let (first, now) = (self.baseline, self.now);
        let deep = match self.basis {
            Basis::Protein { .. } => all([
                fell(number(first.serum), number(now.serum), 90),
                number(now.urine).map(|urine| urine < 100.into()),
            ]),
            // Publications disagree on exactly 90 %; the lower response stands.
            Basis::LightChains => light_chains(first)
                .zip(light_chains(now))
                .map(|(from, to)| from > Decimal::ZERO && to < from / Decimal::TEN),
            Basis::Marrow | Basis::None => Some(false),
        };
        all([deep, self.fell(50)])
    }

    fn complete(&self) -> Option<bool> {
        let now = self.now;
        let no_plasmacytoma = match (
            number(self.baseline.plasmacytomas),
            number(now.plasmacytomas),
        ) {
            (_, Some(size)) => Some(size.is_zero()),
            (Some(size), None) if size.is_zero() => Some(true),
            _ => None,
        };
        let ratio = if self.basis == Basis::LightChains {
            now.normal_ratio
        } else {
            Some(true)
        };
        all([
            now.serum_immunofixation.map(|found| !found),
            now.urine_immunofixation.map(|found| !found),
            no_plasmacytoma,
            number(now.marrow).map(|cells| cells < 5.into()),
            ratio,
        ])
    }

    fn stringent(&self) -> Option<bool> {
        let clonal = self.now.clonal_cells.map(|found| !found);
        all([self.complete(), self.now.normal_ratio, clonal])
    }

    /// Progression in serum, urine or light chains, which needs confirmation.
    fn progressed(&self) -> bool {
        let serum = rise(self.lowest(|f| number(f.serum)), number(self.now.serum));
        let high = self
            .lowest(|f| number(f.serum))
            .is_some_and(|lowest| lowest >= 5.into());
        let serum = serum.is_some_and(|(quarter, rise)| {
            (quarter && rise >= Decimal::new(5, 1)) || (high && rise >= Decimal::ONE)
        });
        let urine = rise(self.lowest(|f| number(f.urine)), number(self.now.urine));
        let urine = urine.is_some_and(|(quarter, rise)| quarter && rise >= 200.into());
        let chains = rise(self.lowest(light_chains), light_chains(self.now));
        let chains = matches!(self.basis, Basis::LightChains | Basis::Marrow | Basis::None)
            && chains.is_some_and(|(quarter, rise)| quarter && rise > Decimal::ONE_HUNDRED);
        serum || urine || chains
    }

    /// Progression in the marrow, where nothing else is measurable.
    fn marrow_progressed(&self) -> bool {
        let marrow = rise(self.lowest(|f| number(f.marrow)), number(self.now.marrow));
        matches!(self.basis, Basis::Marrow | Basis::None)
            && marrow.is_some_and(|(quarter, rise)| quarter && rise >= 10.into())
    }

    /// Whether what the disease is followed by was measured.
    fn is_followed(&self) -> bool {
        let (first, now) = (self.baseline, self.now);
        match self.basis {
            Basis::Protein { serum, urine } => {
                (!serum || number(now.serum).is_some()) && (!urine || number(now.urine).is_some())
            }
            Basis::LightChains => light_chains(first).and(light_chains(now)).is_some(),
            Basis::Marrow => number(now.marrow).is_some(),
            Basis::None => false,
        }
    }

    pub(super) fn evaluate(&self) -> Evaluation {
        if self.now.other_progression == Some(true) || self.marrow_progressed() {
            return Evaluation {
                response: Some(Imwg::Progressive),
                needs_no_confirmation: true,
            };
        }
        if self.progressed() {
            return Evaluation::new(Some(Imwg::Progressive));
        }
        if !self.is_followed() {
            return Evaluation::default();
        }
        let levels = [
            (self.stringent(), Imwg::StringentComplete),
            (self.complete(), Imwg::Complete),
            (self.very_good(), Imwg::VeryGoodPartial),
            (self.fell(50), Imwg::Partial),
            (self.fell(25), Imwg::Minimal),
        ];
        let reached = levels.iter().find(|(level, _)| *level == Some(true));
        Evaluation::new(Some(
            reached.map_or(Imwg::Stable, |(_, response)| *response),
        ))
    }
}
