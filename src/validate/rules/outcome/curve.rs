//! The results that belong to one curve of survival.

use std::collections::{BTreeSet, HashMap};

use super::pair::{MOST, Row, peers, place, row};
use crate::outcome::{ArmResult, Metric, MetricKind, Outcome};
use crate::validate::report::Related;
use crate::validate::sink::Sink;
use crate::value::Text;
use crate::vocab::words;

/// A result, and where it stands.
pub(super) struct Point<'a> {
    pub(super) result: &'a ArmResult,
    arm: usize,
    /// The index of the outcome, if it is another one.
    outcome: Option<usize>,
}

impl Point<'_> {
    pub(super) fn related(&self, message: String, sink: &Sink<'_>) -> Related {
        let pointer = match self.outcome {
            Some(outcome) => place(outcome, self.arm),
            None => sink.place(&format!("arms/{}/estimate", self.arm)),
        };
        Related::new(pointer, message)
    }
}

/// Whether a rate of the metric is surely the share without the event, which never rises.
///
/// Of a time until failure or response, authors print the share with the event, too.
pub(super) fn falls(metric: Metric) -> bool {
    metric.kind() == MetricKind::TimeToEvent
        && !matches!(
            metric,
            Metric::TimeToProgression
                | Metric::TimeToTreatmentFailure
                | Metric::TimeToNextTreatment
                | Metric::TimeToResponse
                | Metric::TimeToDeterioration
        )
}

/// The results of an outcome, and of the same metric elsewhere in its report, by arm and row.
pub(super) fn curves<'a>(
    outcome: &'a Outcome,
    sink: &Sink<'a>,
) -> HashMap<Row<'a>, Vec<Point<'a>>> {
    let others = peers(outcome, outcome.metric, sink)
        .filter(|(_, peer)| {
            !std::ptr::eq(*peer, outcome)
                && peer.assessor == outcome.assessor
                && peer.criteria == outcome.criteria
                && peer.origin == outcome.origin
                && same_title(outcome.metric, peer.name.as_ref(), outcome.name.as_ref())
        })
        .map(|(index, peer)| (Some(index), peer));
    let mut curves: HashMap<Row<'_>, Vec<Point<'_>>> = HashMap::new();
    for (place, outcome) in std::iter::once((None, outcome)).chain(others) {
        for (arm, result) in outcome.arms.iter().enumerate() {
            let points = curves.entry(row(result)).or_default();
            if points.len() < MOST {
                points.push(Point {
                    result,
                    arm,
                    outcome: place,
                });
            }
        }
    }
    curves
}

/// Whether two titles differ only in words that tell a rate from a median, and when it was taken.
///
/// A word such as "investigator" or "cohort" that only one of them has may make it another curve.
fn same_title(metric: Metric, a: Option<&Text>, b: Option<&Text>) -> bool {
    let (Some(a), Some(b)) = (a, b) else {
        return true;
    };
    let mut silent: Vec<String> = SILENT.iter().map(|word| singular(word)).collect();
    for name in [metric.label(), metric.code()] {
        silent.extend(words::split(name).into_iter().map(singular));
    }
    let telling = |title: &Text| -> BTreeSet<String> {
        let words = words::split(title.as_str()).into_iter().map(singular);
        words
            .filter(|word| !silent.contains(word) && !word.chars().all(|c| c.is_ascii_digit()))
            .collect()
    };
    a == b || telling(a) == telling(b)
}

/// A word in small letters, without the `s` of a plural.
fn singular(word: &str) -> String {
    word.trim_end_matches(['s', 'S']).to_lowercase()
}

/// Words that do not tell one curve from another.
const SILENT: [&str; 27] = [
    "a",
    "an",
    "and",
    "at",
    "by",
    "curve",
    "estimate",
    "estimated",
    "for",
    "from",
    "in",
    "kaplan",
    "km",
    "landmark",
    "median",
    "meier",
    "mo",
    "month",
    "of",
    "patient",
    "percent",
    "percentage",
    "probability",
    "proportion",
    "rate",
    "the",
    "year",
];
