//! Trials.

use crate::trial::{RegistryDate, Trial};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;

pub(super) static RULES: [&Rule; 1] = [&DATES_OUT_OF_ORDER];

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
        ("start", "start", &trial.start),
        (
            "primaryCompletion",
            "primary completion",
            &trial.primary_completion,
        ),
        ("completion", "completion", &trial.completion),
    ];
    let stated: Vec<(&str, &str, &RegistryDate)> = dates
        .into_iter()
        .filter_map(|(field, name, date)| Some((field, name, date.as_ref()?)))
        .collect();
    for pair in stated.windows(2) {
        let [(_, earlier_name, earlier), (field, name, later)] = pair else {
            continue;
        };
        if later.date.is_before(earlier.date) {
            sink.report(
                &format!("{field}/date"),
                format!(
                    "{name} {} is before {earlier_name} {}",
                    later.date, earlier.date
                ),
                "look both dates up in the registry and correct the wrong one",
            );
        }
    }
}
