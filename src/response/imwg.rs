//! Responses of multiple myeloma by the International Myeloma Working Group, computed.
//!
//! Sources: Durie et al., Leukemia 2006;20:1467-1473, Table 5; Rajkumar et al., Blood 2011;117:4691-4695; Kumar et al.,
//! Lancet Oncol 2016;17:e328-e346, Table 4. Each response needs two consecutive assessments: see [`best_confirmed`].
//! Percentages are compared unrounded, so that a decrease of 49.5 % is a minimal response.
//!
//! ```
//! use oncology::response::Imwg;
//! use oncology::response::imwg::{Findings, evaluate};
//!
//! // Made up: an M-protein of 3 g/dL falls to 1.2 g/dL, a decrease of 60 %.
//! let findings = |serum: &str| -> Result<Findings, oncology::value::ParseDecimalError> {
//!     let mut findings = Findings::default();
//!     (findings.serum, findings.urine) = (Some(serum.parse()?), Some("0".parse()?));
//!     findings.plasmacytomas = Some("0".parse()?);
//!     Ok(findings)
//! };
//! let course = evaluate(&findings("3.0")?, &[findings("1.2")?]);
//! assert_eq!(course[0].response, Some(Imwg::Partial));
//! # Ok::<(), oncology::value::ParseDecimalError>(())
//! ```

mod level;

use super::Imwg;
use crate::value::Decimal;
use level::Levels;

/// What was measured at one time point; what is none was not measured.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Findings {
    /// M-protein in serum by electrophoresis, in g/dL; 0 if none is seen.
    pub serum: Option<Decimal>,
    /// M-protein in urine by electrophoresis, in mg per 24 hours; 0 if none is seen.
    pub urine: Option<Decimal>,
    /// The involved free light chain in serum, in mg/L.
    pub involved_light_chain: Option<Decimal>,
    /// The other free light chain, in mg/L.
    pub uninvolved_light_chain: Option<Decimal>,
    /// Whether the ratio of the free light chains is within the reference range of the test.
    pub normal_ratio: Option<bool>,
    /// Plasma cells in the marrow, in percent.
    pub marrow: Option<Decimal>,
    /// Whether the marrow has clonal plasma cells, by immunohistochemistry or flow cytometry.
    pub clonal_cells: Option<bool>,
    /// Whether immunofixation finds M-protein in serum.
    pub serum_immunofixation: Option<bool>,
    /// Whether immunofixation finds M-protein in urine.
    pub urine_immunofixation: Option<bool>,
    /// The sum of the products of diameters of soft-tissue plasmacytomas, in mm²; 0 if there are none.
    pub plasmacytomas: Option<Decimal>,
    /// Whether imaging or blood shows progression: a new lesion, one at least half larger, or at least half more plasma
    /// cells in the blood (and at least 200 per µL), as the publication defines it. None if it was not looked for.
    pub other_progression: Option<bool>,
}

/// What follows from one time point.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct Evaluation {
    /// The response, before confirmation; none if what it rests on was not measured.
    pub response: Option<Imwg>,
    /// Whether it is progression that needs no confirmation, being seen otherwise than in serum, urine or light chains.
    pub needs_no_confirmation: bool,
}

impl Evaluation {
    /// A response that needs confirmation.
    #[must_use]
    pub const fn new(response: Option<Imwg>) -> Self {
        Self {
            response,
            needs_no_confirmation: false,
        }
    }
}

/// The response at each time point, in the order given, before confirmation.
///
/// Disease is followed by M-protein where it was measurable at baseline (serum at least 1 g/dL, urine at least 200 mg per 24
/// hours), else by light chains (involved at least 100 mg/L and an abnormal ratio), else by plasma cells in the marrow (at
/// least 30 %). A response for which a value is missing is downgraded to the next lower one, as the working group says; where
/// the value is missing by which the disease is followed, there is none. Progression counts from the lowest confirmed value:
/// the lowest that two consecutive measurements reached, or that of the baseline. Plasmacytomas that were not looked for at
/// baseline hinder no partial response, and must be excluded for a complete one. Protocols that have no minimal response
/// count it as stable disease. Values that are negative count as missing.
#[must_use]
pub fn evaluate(baseline: &Findings, course: &[Findings]) -> Vec<Evaluation> {
    (0..course.len())
        .map(|place| {
            let before = course.get(..place).unwrap_or_default();
            course
                .get(place)
                .map(|now| Levels::new(baseline, before, now).evaluate())
                .unwrap_or_default()
        })
        .collect()
}

/// The place of a response, from the best.
const fn rank(response: Imwg) -> u8 {
    match response {
        Imwg::StringentComplete => 0,
        Imwg::Complete => 1,
        Imwg::VeryGoodPartial => 2,
        Imwg::Partial => 3,
        Imwg::Minimal => 4,
        Imwg::Stable => 5,
        Imwg::Progressive => 6,
        Imwg::NotEvaluable => 7,
    }
}

/// The best response that two consecutive assessments confirm, until confirmed progression.
///
/// Of two assessments the worse is confirmed; time points without a response are passed over. A response that nothing
/// confirms counts as stable disease, which needs no confirmation. Progression that the next assessment does not confirm
/// is not evaluable. None if there is no assessment at all. Biochemical values are confirmed by another sample at any time.
///
/// Source: Kumar et al., Lancet Oncol 2016;17:e328-e346; the table of confirmations in pharmaverse `admiralonco`,
/// "Creating ADRS with IMWG criteria".
///
/// ```
/// use oncology::response::Imwg;
/// use oncology::response::imwg::{Evaluation, best_confirmed};
///
/// let course = [Imwg::VeryGoodPartial, Imwg::Partial, Imwg::Complete].map(|response| Evaluation::new(Some(response)));
/// assert_eq!(best_confirmed(&course), Some(Imwg::Partial));
/// ```
#[must_use]
pub fn best_confirmed(course: &[Evaluation]) -> Option<Imwg> {
    let judged: Vec<(Imwg, bool)> = course
        .iter()
        .filter_map(|point| Some((point.response?, point.needs_no_confirmation)))
        .filter(|(response, _)| *response != Imwg::NotEvaluable)
        .collect();
    let mut best: Option<Imwg> = None;
    for (place, (response, sure)) in judged.iter().enumerate() {
        let next = judged.get(place + 1).map(|(next, _)| *next);
        let confirmed = match (*response, next) {
            (Imwg::Progressive, _) if *sure => Imwg::Progressive,
            (Imwg::Progressive, Some(Imwg::Progressive)) => Imwg::Progressive,
            (Imwg::Progressive, _) => Imwg::NotEvaluable,
            (Imwg::Stable, _) | (_, None | Some(Imwg::Progressive)) => Imwg::Stable,
            (response, Some(next)) if rank(next) > rank(response) => next,
            (response, Some(_)) => response,
        };
        if best.is_none_or(|best| rank(confirmed) < rank(best)) {
            best = Some(confirmed);
        }
        if confirmed == Imwg::Progressive {
            break;
        }
    }
    best.or_else(|| (!course.is_empty()).then_some(Imwg::NotEvaluable))
}
