//! Reading a number needed to treat.

use super::cursor::Words;
use super::reader::LONGEST_SENTENCE;
use super::words::{QUALIFIERS, is_in};
use super::{Aspect, Assertion, NumberNeeded, Saying};
use crate::value::{Decimal, Qualifier, Stated};
use crate::vocab::words::begin;

/// "The number needed to treat was 8 at 12 months": any sentence without a negation that states that number.
pub(super) fn number_needed(sentence: &str) -> Option<Assertion> {
    let words: Vec<&str> = sentence
        .split(|sign: char| !sign.is_alphanumeric() && sign != '.')
        .map(|word| word.trim_matches('.'))
        .filter(|word| !word.is_empty())
        .take(LONGEST_SENTENCE)
        .collect();
    let at = |count: usize| words.get(count..).unwrap_or_default();
    let (start, taken) = (0..words.len()).find_map(|start| {
        let taken = begin(at(start), "number needed to treat").or(begin(at(start), "nnt"))?;
        Some((start, taken))
    })?;
    let is_denied = words
        .iter()
        .any(|word| is_in(word, "no not cannot neither never"));
    let mut rest = Words(at(start + taken));
    while rest.any(&["nnt", "was", "is", "of"]) {}
    let qualifier = rest.take(QUALIFIERS).unwrap_or(Qualifier::Exact);
    let value = rest.0.first()?.parse().ok()?;
    let number = Stated { qualifier, value };
    let has_time = words
        .iter()
        .any(|word| is_in(word, "month year week day annual annually"));
    let months = months(&words);
    (!is_denied).then_some(Assertion {
        metrics: Vec::new(),
        aspect: Aspect::Risk,
        saying: Saying::NumberNeededToTreat(NumberNeeded {
            number,
            has_time,
            months,
        }),
        arm: None,
        reference: None,
    })
}

/// The only time that a sentence names, in months: "12 months", "5-year".
fn months(words: &[&str]) -> Option<rust_decimal::Decimal> {
    let mut times = words.windows(2).filter_map(|pair| {
        let [number, unit] = pair else { return None };
        let number = number.parse::<Decimal>().ok()?.value();
        match (is_in(unit, "month"), is_in(unit, "year")) {
            (true, _) => Some(number),
            (_, true) => number.checked_mul(12.into()),
            _ => None,
        }
    });
    times.next().filter(|_| times.next().is_none())
}
