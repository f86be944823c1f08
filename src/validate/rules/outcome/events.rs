//! Adverse events of one definition within those of a wider one.

use std::collections::HashMap;

use super::pair::MOST;
use crate::outcome::Outcome;
use crate::toxicity::{EventRate, GradeRange};
use crate::trial::Arm;
use crate::validate::node::Check;
use crate::validate::report::Related;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::value::{Id, Range, Text};

pub(super) static EVENTS_ABOVE_WIDER_EVENTS: Rule = Rule::new(
    "outcome/events-above-wider-events",
    Severity::Error,
    "more patients with a narrower kind of adverse event than with a wider one",
    Check::Outcome(events_above_wider_events),
)
.why(
    "Each patient with an event of grade 3 or higher has one of any grade, each with a fatal one has one of grade 3 or higher, and \
     each with a serious one has an event. Grade 3 to 4 is not grade 3 or higher: fatal events are missing from it. Compared \
     are rates of one outcome, arm, population and version, and with the same number of patients where both state one.",
)
.sources(&["NCI, CTCAE v5.0, 2017"])
.since("0.1.0");

fn events_above_wider_events(outcome: &Outcome, sink: &mut Sink<'_>) {
    type Rows<'a> = HashMap<(Option<&'a Id<Arm>>, Option<&'a Text>), Vec<(usize, &'a EventRate)>>;
    let mut rows = Rows::new();
    for (index, rate) in outcome.adverse_events.iter().enumerate() {
        let same = rows
            .entry((rate.arm.as_ref(), rate.term.as_ref()))
            .or_default();
        if same.len() < MOST {
            same.push((index, rate));
        }
    }
    for (index, part) in outcome.adverse_events.iter().enumerate() {
        let of = |term| rows.get(&(part.arm.as_ref(), term)).into_iter().flatten();
        let any = part.term.is_some().then(|| of(None)).into_iter().flatten();
        let wider = of(part.term.as_ref()).chain(any).find(|(other, whole)| {
            *other != index && part.is_part_of(whole) && is_more(part, whole)
        });
        if let Some((other, whole)) = wider {
            let place = format!("adverseEvents/{other}");
            sink.report_with(
                &format!("adverseEvents/{index}"),
                format!(
                    "{} are more than {}, which count them too",
                    shown(part),
                    shown(whole)
                ),
                "compare both with the source; if patients or definitions differ, state it",
                vec![Related::new(sink.place(&place), shown(whole))],
            );
        }
    }
}

/// Whether one rate is above another for sure.
fn is_more(part: &EventRate, whole: &EventRate) -> bool {
    if let (Some(part), Some(whole)) = (part.total, whole.total)
        && part != whole
    {
        return false;
    }
    if let (Some(part), Some(whole)) = (part.count, whole.count) {
        return part > whole;
    }
    range(part).is_above(range(whole))
}

/// The shares that a rate allows, from its percentage or else from its counts.
fn range(rate: &EventRate) -> Range {
    if let Some(percent) = rate.percent {
        return percent.range();
    }
    let share = rate.count.zip(rate.total);
    share
        .and_then(|(count, total)| Range::of_share(count, total))
        .unwrap_or_default()
}

/// A rate for a message: "12 patients with fatigue of grade >=3".
fn shown(rate: &EventRate) -> String {
    let number = match (rate.count, rate.percent) {
        (Some(count), _) => format!("{count} patients"),
        (None, Some(percent)) => format!("{percent} %"),
        (None, None) => "patients".to_owned(),
    };
    let term = rate.term.as_ref().map_or("any event", |term| term.as_str());
    let kind = rate.restriction.map_or_else(String::new, |kind| {
        format!(" ({})", kind.label().to_lowercase())
    });
    let grades = match rate.grades {
        GradeRange::ANY => "any grade".to_owned(),
        grades => format!("grade {grades}"),
    };
    format!("{number} with {term} of {grades}{kind}")
}
