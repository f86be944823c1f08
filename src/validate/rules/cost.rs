//! Costs.

use crate::cost::CostEstimate;
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::value::{Money, Stated};

pub(super) static RULES: [&Rule; 2] = [&CURRENCY_MIXED, &TOTAL_MISMATCH];

/// The amounts of an estimate with their places.
fn amounts(estimate: &CostEstimate) -> impl Iterator<Item = (String, &Stated<Money>)> {
    let range = [
        ("amount/amount", Some(&estimate.amount.amount)),
        ("amount/to", estimate.amount.to.as_ref()),
    ];
    let range = range
        .into_iter()
        .filter_map(|(at, amount)| Some((at.to_owned(), amount?)));
    let parts = estimate.parts.iter().enumerate();
    range.chain(parts.map(|(index, part)| (format!("parts/{index}/amount"), &part.amount)))
}

static CURRENCY_MIXED: Rule = Rule::new(
    "cost/currency-mixed",
    Severity::Error,
    "one estimate with amounts in several currencies",
    Check::CostEstimate(currency_mixed),
)
.why("A range or a sum has no meaning across currencies; no rate of exchange is assumed.")
.sources(&["Husereau et al., CHEERS 2022, BMJ 2022;376:e067975, item 15: currency, price date, and conversion"])
.since("0.1.0");

fn currency_mixed(estimate: &CostEstimate, sink: &mut Sink<'_>) {
    let first = estimate.amount.amount.value.currency();
    let other = amounts(estimate).find(|(_, amount)| amount.value.currency() != first);
    if let Some((at, amount)) = other {
        sink.report(
            &at,
            format!("{amount} stands beside amounts in {}", first.code()),
            "convert the amounts to one currency and name rate and date, or state two estimates",
        );
    }
}

static TOTAL_MISMATCH: Rule = Rule::new(
    "cost/total-mismatch",
    Severity::Warning,
    "an amount that is not the sum of its parts",
    Check::CostEstimate(total_mismatch),
)
.why(
    "One of the numbers is wrong, or a part is missing. Only exact amounts are added, each with the numbers that could \
     have been rounded to it; ranges and mixed currencies are left alone.",
)
.since("0.1.0");

fn total_mismatch(estimate: &CostEstimate, sink: &mut Sink<'_>) {
    let total = &estimate.amount.amount;
    let currency = total.value.currency();
    if estimate.parts.is_empty() || estimate.amount.to.is_some() {
        return;
    }
    let (mut low, mut high) = (rust_decimal::Decimal::ZERO, rust_decimal::Decimal::ZERO);
    for part in &estimate.parts {
        let Some(amount) = part
            .amount
            .as_exact()
            .filter(|amount| amount.currency() == currency)
        else {
            return;
        };
        let rounded = amount.amount().rounding_interval();
        let (Some(new_low), Some(new_high)) =
            (low.checked_add(rounded.low), high.checked_add(rounded.high))
        else {
            return;
        };
        (low, high) = (new_low, new_high);
    }
    let Some(stated) = total.as_exact() else {
        return;
    };
    let rounded = stated.amount().rounding_interval();
    if rounded.high < low || rounded.low > high {
        let sum: rust_decimal::Decimal = estimate
            .parts
            .iter()
            .map(|part| part.amount.value.amount().value())
            .sum();
        sink.report(
            "amount/amount",
            format!(
                "{stated} is not the sum of its parts, {} {sum}",
                currency.code()
            ),
            "correct the wrong number, or add the part that is missing",
        );
    }
}
