//! Statistics about people.

use crate::article::Statistic;
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;

pub(super) static RULES: [&Rule; 1] = [&UNSOURCED];

static UNSOURCED: Rule = Rule::new(
    "statistic/unsourced",
    Severity::Warning,
    "a statistic without a source that can be found",
    Check::Statistic(unsourced),
)
.why("A reader cannot see whom the numbers count, when, or by whom they were counted. A bare attribution is no source.")
.sources(&["Health On the Net Foundation, HONcode, principle 4 (attribution)"])
.since("0.1.0");

fn unsourced(statistic: &Statistic, sink: &mut Sink<'_>) {
    if statistic.sources.is_empty() {
        sink.report(
            "",
            format!("`{}` names no source", statistic.name),
            "add the survey or article that the numbers come from to `sources`",
        );
    }
}
