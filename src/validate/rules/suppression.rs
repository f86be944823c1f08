//! Suppressions.

use crate::validate::node::{Check, Suppression, SuppressionState};
use crate::validate::rule::{Rule, Severity};
use crate::validate::rules::RETIRED;
use crate::validate::sink::Sink;

pub(super) static RULES: [&Rule; 2] = [&UNKNOWN_RULE, &UNUSED];

static UNKNOWN_RULE: Rule = Rule::new(
    "suppression/unknown-rule",
    Severity::Warning,
    "an entry of `allow` whose rule does not exist",
    Check::Suppression(unknown_rule),
)
.why("It keeps nothing back; a mistyped name is the usual cause.")
.since("0.1.0");

fn unknown_rule(suppression: &Suppression<'_>, sink: &mut Sink<'_>) {
    if suppression.state == SuppressionState::UnknownRule {
        let name = suppression.allow.rule.as_str();
        let help = match RETIRED.iter().find(|retired| retired.name == name) {
            Some(retired) => format!(
                "remove the entry; the rule was retired in {}: {}",
                retired.since, retired.reason
            ),
            None => "correct the name, or remove the entry".into(),
        };
        sink.report("rule", format!("there is no rule `{name}`"), help);
    }
}

static UNUSED: Rule = Rule::new(
    "suppression/unused",
    Severity::Warning,
    "an entry of `allow` that keeps no finding back",
    Check::Suppression(unused),
)
.why("What it accepted is gone, and it would hide the same defect when it comes back. Silent when the rule did not run. To accept this finding, \
     name this rule in the `allow` of the document.")
.since("0.1.0");

fn unused(suppression: &Suppression<'_>, sink: &mut Sink<'_>) {
    if suppression.state == SuppressionState::Unused {
        sink.report(
            "",
            format!(
                "no finding of `{}` is kept back here",
                suppression.allow.rule
            ),
            "remove the entry",
        );
    }
}
