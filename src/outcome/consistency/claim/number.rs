//! Reading a number needed to treat.

use super::reader::LONGEST_SENTENCE;
use super::words::is_in;
use super::{Aspect, Assertion, NumberNeeded, Saying};
use crate::value::Decimal;
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
    let mut rest = at(start + taken)
        .iter()
        .skip_while(|word| is_in(word, "nnt was is of about approximately"));
    let number: Decimal = rest.next()?.parse().ok()?;
    let has_time = words
        .iter()
        .any(|word| is_in(word, "month year week day annual annually"));
    (!is_denied).then_some(Assertion {
        metrics: Vec::new(),
        aspect: Aspect::Risk,
        saying: Saying::NumberNeededToTreat(NumberNeeded { number, has_time }),
        arm: None,
        reference: None,
    })
}
