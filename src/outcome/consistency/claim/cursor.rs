//! Taking words and phrases off a sentence.

use super::Aspect;
use super::words::{
    ADVERBS, COMPARATIVES, DISEASE, EVENTS, LOWERING, METRICS, MULTIPLES, NOT_IN_A_NAME,
    QUALIFIERS, TAILS, THAN, VERBS, WITH, is_in,
};
use crate::outcome::Metric;
use crate::value::{Decimal, Qualifier, Stated};
use crate::vocab::words::{begin, longest, same};

/// Most words of an arm's name.
pub(super) const LONGEST_NAME: usize = 12;

/// What is left of a sentence.
#[derive(Clone, Copy)]
pub(super) struct Words<'a>(pub(super) &'a [&'a str]);

impl Words<'_> {
    pub(super) fn skip(&mut self, count: usize) {
        self.0 = self.0.get(count..).unwrap_or_default();
    }

    pub(super) fn is_done(self) -> bool {
        self.0.is_empty()
    }

    /// Takes the longest of some phrases.
    pub(super) fn take<T: Copy>(&mut self, phrases: &[(&str, T)]) -> Option<T> {
        let ((_, meaning), count) = longest(self.0, phrases, |phrase| phrase.0)?;
        self.skip(count);
        Some(*meaning)
    }

    pub(super) fn phrase(&mut self, phrase: &str) -> bool {
        let count = begin(self.0, phrase);
        self.skip(count.unwrap_or(0));
        count.is_some()
    }

    pub(super) fn any(&mut self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| self.phrase(phrase))
    }

    /// Takes adverbs; whether one claims significance.
    pub(super) fn adverbs(&mut self) -> bool {
        let mut is_significant = false;
        while let Some(significant) = self.take(ADVERBS) {
            is_significant |= significant;
        }
        is_significant
    }

    /// Takes the name of a metric, with or without "median".
    pub(super) fn metric(&mut self) -> Option<(Metric, Aspect)> {
        self.any(&["the"]);
        let aspect = if self.phrase("median") {
            Aspect::Median
        } else {
            Aspect::Whole
        };
        Some((self.take(METRICS)?, aspect))
    }

    /// Takes "the risk of" an event.
    pub(super) fn risk(&mut self) -> Option<&'static [Metric]> {
        self.any(&["the", "a"]);
        if !self.phrase("risk of") {
            return None;
        }
        self.any(&["the"]);
        self.take(EVENTS)
    }

    /// Takes a percentage with the words before it.
    pub(super) fn percentage<T: From<Decimal>>(&mut self) -> Option<Stated<T>> {
        self.any(&["an", "a"]);
        let qualifier = self.take(QUALIFIERS).unwrap_or(Qualifier::Exact);
        let number: Decimal = self.0.first()?.parse().ok()?;
        self.skip(1);
        self.any(&["%", "percent", "per cent"]).then_some(Stated {
            qualifier,
            value: number.into(),
        })
    }

    pub(super) fn multiple(&mut self) -> Option<Stated<Decimal>> {
        let qualifier = self.take(QUALIFIERS).unwrap_or(Qualifier::Exact);
        let value = self.take(MULTIPLES)?.parse().ok()?;
        Some(Stated { qualifier, value })
    }

    /// Whether an ending that changes nothing stands here, which is taken.
    pub(super) fn tail(&mut self) -> bool {
        if self.take(TAILS).is_some() {
            return true;
        }
        let mut rest = *self;
        let is_population = rest.any(&["in", "for", "among"])
            && rest.any(&["patients", "people", "adults"])
            && rest.phrase("with");
        let is_disease = !rest.is_done() && rest.0.iter().all(|word| is_in(word, DISEASE));
        if is_population && is_disease {
            self.0 = &[];
        }
        is_population && is_disease
    }

    /// Takes the words for an arm, up to the other arm, an ending or the end.
    pub(super) fn name(&mut self) -> Option<String> {
        let mut count = 0;
        while let Some(word) = self.0.get(count) {
            let mut here = Words(self.0.get(count..).unwrap_or_default());
            if *word == "," || here.take(THAN).is_some() || here.tail() {
                break;
            }
            count += 1;
        }
        let name = self.0.get(..count).filter(|name| is_name(name))?;
        self.skip(count);
        Some(name.join(" "))
    }

    /// Takes both arms and the ending, up to the end of the sentence.
    pub(super) fn arms(mut self, arm: Option<String>) -> Option<(Option<String>, Option<String>)> {
        let (mut arm, mut reference) = (arm, None);
        self.tail();
        if arm.is_none() && self.take(WITH).is_some() {
            arm = Some(self.name()?);
        }
        self.tail();
        self.phrase(",");
        if self.take(THAN).is_some() {
            self.any(&["that", "those"]);
            self.take(WITH);
            reference = Some(self.name()?);
        }
        self.tail();
        self.is_done().then_some((arm, reference))
    }
}

/// Whether words may be the name of an arm.
pub(super) fn is_name(words: &[&str]) -> bool {
    let is_verb = |word: &str| {
        [VERBS, COMPARATIVES]
            .iter()
            .any(|list| list.iter().any(|(own, _)| same(word, own)))
            || LOWERING.iter().any(|(own, ())| same(word, own))
            || MULTIPLES.iter().any(|(own, _)| same(word, own))
    };
    (1..=LONGEST_NAME).contains(&words.len())
        && words.iter().all(|word| {
            !matches!(*word, "," | "%") && !is_in(word, NOT_IN_A_NAME) && !is_verb(word)
        })
}
