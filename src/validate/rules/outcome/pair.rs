//! The results of two outcomes of one report for the same arm.

use std::collections::{HashMap, HashSet};

use crate::outcome::{ArmResult, Estimate, Metric, Outcome, Proportion};
use crate::trial::Arm;
use crate::validate::report::Related;
use crate::validate::sink::Sink;
use crate::value::{Id, Pointer};

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
            let arm = pair
                .own
                .name
                .as_ref()
                .map_or(pair.own.arm.as_str(), |name| name.as_str());
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

/// Of an arm that stands twice, the first result counts.
pub(super) fn same_arm<'a>(own: &'a Outcome, peer: &'a Outcome) -> impl Iterator<Item = Pair<'a>> {
    let mut by_arm = HashMap::new();
    for (index, result) in peer.arms.iter().enumerate() {
        by_arm.entry(&result.arm).or_insert((index, result));
    }
    own.arms
        .iter()
        .enumerate()
        .filter_map(move |(own_index, own)| {
            let (peer_index, peer) = by_arm.get(&own.arm).copied()?;
            Some(Pair {
                own,
                own_index,
                peer,
                peer_index,
            })
        })
}

impl Pair<'_> {
    /// Whether both count as many patients, as far as both say.
    pub(super) fn same_patients(&self) -> bool {
        let patients = |result: &ArmResult| match &result.estimate {
            Estimate::Proportion(share) => share.total.or(result.participants),
            _ => result.participants,
        };
        match (patients(self.own), patients(self.peer)) {
            (Some(own), Some(peer)) => own == peer,
            _ => true,
        }
    }

    pub(super) fn own_place(&self) -> String {
        format!("arms/{}/estimate", self.own_index)
    }

    pub(super) fn related(&self, outcome: usize, message: String) -> Related {
        let outcome = Pointer::root()
            .child("outcomes")
            .child(&outcome.to_string());
        Related::new(
            outcome.join(&format!("arms/{}/estimate", self.peer_index)),
            message,
        )
    }
}

/// A share as it was reported, for a message.
pub(super) fn shown(share: &Proportion) -> String {
    match (share.percent, share.count, share.total) {
        (Some(percent), ..) => format!("{percent} %"),
        (None, Some(count), Some(total)) => format!("{count}/{total}"),
        _ => String::new(),
    }
}

/// The one result of an arm as a whole; none if it has several.
pub(super) fn arm_result<'a>(outcome: &'a Outcome, arm: &Id<Arm>) -> Option<&'a ArmResult> {
    let is_whole = |result: &&ArmResult| {
        result.arm == *arm && result.class.is_none() && result.category.is_none()
    };
    let mut results = outcome.arms.iter().filter(is_whole);
    let first = results.next()?;
    results.next().is_none().then_some(first)
}
