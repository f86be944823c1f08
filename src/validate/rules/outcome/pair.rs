//! The results of two outcomes of one report for the same arm.

use std::collections::{HashMap, HashSet};

use rust_decimal::Decimal;

use crate::outcome::{ArmResult, Estimate, Metric, Outcome, Proportion};
use crate::trial::Arm;
use crate::validate::report::Related;
use crate::validate::sink::Sink;
use crate::value::{Id, Pointer, Text};

/// Reports each arm in which a result is above that of the metric that counts all of its patients or events.
pub(super) fn above(
    outcome: &Outcome,
    whole: Metric,
    is_comparable: impl Fn(&Outcome) -> bool,
    is_above: fn(&Estimate, &Estimate) -> Option<(String, String)>,
    reason: &str,
    sink: &mut Sink<'_>,
) {
    let (name, whole_name) = (
        outcome.metric.label().to_lowercase(),
        whole.label().to_lowercase(),
    );
    let mut reported = HashSet::new();
    for (other, peer) in sink
        .peers(outcome, whole)
        .filter(|(_, peer)| is_comparable(peer))
    {
        for pair in same_arm(outcome, peer).filter(Pair::same_patients) {
            let Some((part, all)) = is_above(&pair.own.estimate, &pair.peer.estimate) else {
                continue;
            };
            // A report may give the other metric more than once; one contradiction is enough.
            if !reported.insert(pair.own_index) {
                continue;
            }
            let arm = arm_name(pair.own);
            sink.report_with(
                &pair.own_place(),
                format!("{name} of {part} is above {whole_name} of {all} in the arm `{arm}`; {reason}"),
                "compare both with the source; if they differ in population, stage, assessor, criteria, follow-up, \
                 data cut-off or number of patients, state it",
                vec![pair.related(other, format!("{whole_name} of {all}"))],
            );
        }
    }
}

/// The results of two outcomes for the same arm.
pub(super) struct Pair<'a> {
    pub(super) own: &'a ArmResult,
    pub(super) own_index: usize,
    pub(super) peer: &'a ArmResult,
    pub(super) peer_index: usize,
}

/// The arm of a result, with the titles of its row in a table.
pub(super) type Row<'a> = (&'a Id<Arm>, Option<&'a Text>, Option<&'a Text>);

pub(super) fn row(result: &ArmResult) -> Row<'_> {
    (&result.arm, result.class.as_ref(), result.category.as_ref())
}

/// The time of a rate; other results have none.
fn time(result: &ArmResult) -> Option<Decimal> {
    match &result.estimate {
        Estimate::LandmarkRate(rate) => Some(rate.months.decimal().value()),
        _ => None,
    }
}

/// Of results that stand twice for one arm, row and time, the first counts.
pub(super) fn same_arm<'a>(own: &'a Outcome, peer: &'a Outcome) -> impl Iterator<Item = Pair<'a>> {
    let mut by_row = HashMap::new();
    let mut rows: HashMap<&Id<Arm>, (usize, usize)> = HashMap::new();
    for (index, result) in peer.arms.iter().enumerate() {
        by_row
            .entry((row(result), time(result)))
            .or_insert((index, result));
        rows.entry(&result.arm).or_default().1 += 1;
    }
    for result in &own.arms {
        rows.entry(&result.arm).or_default().0 += 1;
    }
    own.arms
        .iter()
        .enumerate()
        .filter_map(move |(own_index, own)| {
            let (peer_index, peer) = by_row.get(&(row(own), time(own))).copied()?;
            // Of shares in several rows with titles, some may count those without a response.
            let is_part = matches!(own.estimate, Estimate::Proportion(_))
                && (own.class.is_some() || own.category.is_some())
                && rows.get(&own.arm) != Some(&(1, 1));
            (!is_part).then_some(Pair {
                own,
                own_index,
                peer,
                peer_index,
            })
        })
}

/// Whether both count as many patients, as far as both say.
pub(super) fn same_patients(a: &ArmResult, b: &ArmResult) -> bool {
    match (patients(a), patients(b)) {
        (Some(a), Some(b)) => a == b,
        _ => true,
    }
}

/// How many patients were counted.
pub(super) fn patients(result: &ArmResult) -> Option<u32> {
    match &result.estimate {
        Estimate::Proportion(share) => share.total.or(result.participants),
        _ => result.participants,
    }
}

/// The name of an arm, for a message.
pub(super) fn arm_name(result: &ArmResult) -> &str {
    result
        .name
        .as_ref()
        .map_or(result.arm.as_str(), |name| name.as_str())
}

impl Pair<'_> {
    /// Whether both count as many patients, as far as both say.
    pub(super) fn same_patients(&self) -> bool {
        same_patients(self.own, self.peer)
    }

    pub(super) fn own_place(&self) -> String {
        format!("arms/{}/estimate", self.own_index)
    }

    pub(super) fn related(&self, outcome: usize, message: String) -> Related {
        Related::new(place(outcome, self.peer_index), message)
    }
}

/// The place of an arm's estimate in an outcome of the catalog.
pub(super) fn place(outcome: usize, arm: usize) -> Pointer {
    let outcome = Pointer::root()
        .child("outcomes")
        .child(&outcome.to_string());
    outcome.join(&format!("arms/{arm}/estimate"))
}

/// A share as it was reported, for a message.
pub(super) fn shown(share: &Proportion) -> String {
    match (share.percent, share.count, share.total) {
        (Some(percent), ..) => format!("{percent} %"),
        (None, Some(count), Some(total)) => format!("{count}/{total}"),
        _ => String::new(),
    }
}

/// The one result of each arm as a whole; none for an arm that has several.
pub(super) fn whole_results(outcome: &Outcome) -> HashMap<&Id<Arm>, Option<&ArmResult>> {
    let mut results = HashMap::new();
    let whole = outcome.arms.iter().filter(|result| {
        let is_whole = result.class.is_none() && result.category.is_none();
        is_whole && !outcome.comparisons.is_empty()
    });
    for result in whole {
        results
            .entry(&result.arm)
            .and_modify(|one| *one = None)
            .or_insert(Some(result));
    }
    results
}
