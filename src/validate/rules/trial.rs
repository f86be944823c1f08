//! Trials.

mod eligibility;

use crate::trial::Trial;
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;

pub(super) static RULES: [&Rule; 3] = [
    &eligibility::AGE_RANGE_REVERSED,
    &DATES_OUT_OF_ORDER,
    &eligibility::ELIGIBILITY_CONTRADICTION,
];

static DATES_OUT_OF_ORDER: Rule = Rule::new(
    "trial/dates-out-of-order",
    Severity::Error,
    "a trial that ends before it begins",
    Check::Trial(dates_out_of_order),
)
.why(
    "A trial starts, then completes its primary outcome, then completes. Dates without day or month stand for each of \
     their days, so only dates that cannot be in order are reported.",
)
.sources(&[
    "42 CFR 11.10(a), primary completion date and study completion date",
    "NCI, CTRP System Rules for Study Status and Dates",
])
.since("0.1.0");

fn dates_out_of_order(trial: &Trial, sink: &mut Sink<'_>) {
    let dates = [
        ("start", "start", trial.start.as_ref()),
        (
            "primaryCompletion",
            "primary completion",
            trial.primary_completion.as_ref(),
        ),
        ("completion", "completion", trial.completion.as_ref()),
    ];
    let mut in_order = true;
    for (earlier, later) in [(0, 1), (1, 2), (0, 2)] {
        let (Some((_, earlier_name, Some(earlier))), Some((field, name, Some(later)))) =
            (dates.get(earlier), dates.get(later))
        else {
            continue;
        };
        // The first and the last date tell something new only if a vague one between them hides their order.
        let is_last = *field == "completion" && *earlier_name == "start";
        if later.date.is_before(earlier.date) && (in_order || !is_last) {
            in_order = false;
            sink.report(
                &format!("{field}/date"),
                format!("{name} {} is before {earlier_name} {}", later.date, earlier.date),
                "look both dates up and correct the wrong one; if the registry itself is wrong, say so in `allow`",
            );
        }
    }
}
