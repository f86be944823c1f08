//! Reading sentences.

use super::cursor::{LONGEST_NAME, Words, is_name};
use super::number::number_needed;
use super::sentence::tokens;
use super::words::{COMPARATIVES, Change, LEADS, LOWERING, SHOWING, TAILS, VERBS, is_in};
use super::{Aspect, Assertion, Saying};
use crate::outcome::{Benefit, Metric};
use crate::value::{Percent, Stated};
use crate::vocab::words::same;

/// Most words of a sentence that is read.
pub(super) const LONGEST_SENTENCE: usize = 80;

/// What one sentence says; nothing if it has another form.
pub(super) fn read(sentence: &str) -> Vec<Assertion> {
    if let Some(needed) = number_needed(sentence) {
        return vec![needed];
    }
    let Some(tokens) = tokens(sentence).filter(|tokens| tokens.len() <= LONGEST_SENTENCE) else {
        return Vec::new();
    };
    let mut words = Words(&tokens);
    if words.take(LEADS).is_some() || words.phrase("overall ,") {
        words.phrase(",");
    }
    [
        metric_first,
        risk_first,
        no_difference,
        as_in_a_table,
        arm_first,
    ]
    .iter()
    .find_map(|form| form(words))
    .unwrap_or_default()
}

/// How something is said.
#[derive(Clone, Copy, Default)]
struct Manner {
    is_denied: bool,
    is_significant: bool,
}

/// What a change of a metric means.
fn better(change: Change, metric: Metric) -> Option<bool> {
    let more = match metric.benefit() {
        Benefit::Higher => Some(true),
        Benefit::Lower => Some(false),
        Benefit::Depends => None,
    };
    match change {
        Change::Good => Some(true),
        Change::Bad => Some(false),
        Change::More => more,
        Change::Less => more.map(|more| !more),
    }
}

/// What is said in that manner of an arm that is better, or else worse.
fn said(is_better: bool, manner: Manner) -> Option<Vec<Saying>> {
    let saying = if is_better {
        Saying::Better
    } else {
        Saying::Worse
    };
    Some(match (manner.is_denied, manner.is_significant) {
        (false, false) => vec![saying],
        (false, true) => vec![saying, Saying::Significant],
        (true, true) => vec![Saying::NotSignificant],
        (true, false) if is_better => vec![Saying::NotBetter],
        (true, false) => return None,
    })
}

/// The sayings with what they are about; the rest of the sentence names the arms.
fn assertions(
    sayings: Vec<Saying>,
    metrics: &[Metric],
    aspect: Aspect,
    arm: Option<String>,
    rest: Words<'_>,
) -> Option<Vec<Assertion>> {
    let (arm, reference) = rest.arms(arm)?;
    let assertion = |saying| Assertion {
        metrics: metrics.to_vec(),
        aspect,
        saying,
        arm: arm.clone(),
        reference: reference.clone(),
    };
    Some(sayings.into_iter().map(assertion).collect())
}

/// "Overall survival was longer with … than with …".
fn metric_first(mut words: Words<'_>) -> Option<Vec<Assertion>> {
    let (metric, aspect) = words.metric()?;
    let mut manner = Manner::default();
    let sayings = if words.any(&["did not differ"]) {
        let is_significant = words.adverbs();
        vec![if is_significant {
            Saying::NotSignificant
        } else {
            Saying::NoDifference
        }]
    } else if words.any(&["was", "were", "is", "are"]) {
        manner.is_denied = words.phrase("not");
        manner.is_significant = words.adverbs();
        if words.phrase("different") {
            match (manner.is_denied, manner.is_significant) {
                (true, true) => vec![Saying::NotSignificant],
                (true, false) => vec![Saying::NoDifference],
                (false, true) => vec![Saying::Significant],
                (false, false) => return None,
            }
        } else if let Some(multiple) = words.multiple() {
            if manner.is_denied {
                return None;
            }
            vec![Saying::Multiplied(multiple)]
        } else {
            let change = words.take(COMPARATIVES)?;
            said(better(change, metric)?, manner)?
        }
    } else if words.any(&["favoured"]) {
        let arm = words.name()?;
        return assertions(vec![Saying::Better], &[metric], aspect, Some(arm), words);
    } else if let Some(multiple) = words.multiple() {
        vec![Saying::Multiplied(multiple)]
    } else {
        manner.is_significant = words.adverbs();
        let change = words.take(VERBS)?;
        manner.is_significant |= words.adverbs();
        said(better(change, metric)?, manner)?
    };
    assertions(sayings, &[metric], aspect, None, words)
}

/// "The risk of death was 40 % lower with … than with …".
fn risk_first(mut words: Words<'_>) -> Option<Vec<Assertion>> {
    let metrics = words.risk()?;
    if !words.any(&["was", "were", "is"]) {
        return None;
    }
    let mut manner = Manner {
        is_denied: words.phrase("not"),
        is_significant: words.adverbs(),
    };
    let mut sayings = Vec::new();
    let mut reduction = words.percentage();
    manner.is_significant |= words.adverbs();
    if let Some(multiple) = words.multiple() {
        sayings.push(Saying::Multiplied(multiple));
    } else if words.any(&["lower", "reduced", "decreased", "lowered", "cut"]) {
        if words.phrase("by") {
            reduction = Some(words.percentage()?);
        }
        sayings = reduced(reduction, manner)?;
    } else {
        return None;
    }
    assertions(sayings, metrics, Aspect::Risk, None, words)
}

/// What is said of a risk that is lower, by so much if that is stated.
fn reduced(reduction: Option<Stated<Percent>>, manner: Manner) -> Option<Vec<Saying>> {
    match reduction {
        None => said(true, manner),
        Some(_) if manner.is_denied => None,
        Some(percent) => {
            let mut sayings = vec![Saying::RiskReduced(percent)];
            sayings.extend(manner.is_significant.then_some(Saying::Significant));
            Some(sayings)
        }
    }
}

/// "There was no significant difference in overall survival between … and …".
fn no_difference(mut words: Words<'_>) -> Option<Vec<Assertion>> {
    words.any(&["there was", "there were"]);
    if !words.phrase("no") {
        return None;
    }
    let is_significant = words.adverbs();
    if !words.any(&["difference in"]) {
        return None;
    }
    let (metric, aspect) = words.metric()?;
    words.any(&["was seen", "was observed", "was found", "was noted"]);
    let saying = if is_significant {
        Saying::NotSignificant
    } else {
        Saying::NoDifference
    };
    let mut both = words;
    if words.take(TAILS).is_none() && both.phrase("between") {
        let parts: Vec<_> = both.0.split(|word| same(word, "and")).collect();
        let [one, other] = parts.as_slice() else {
            return None;
        };
        if !is_name(one) || !is_name(other) {
            return None;
        }
        return Some(vec![Assertion {
            metrics: vec![metric],
            aspect,
            saying,
            arm: Some(one.join(" ")),
            reference: Some(other.join(" ")),
        }]);
    }
    assertions(vec![saying], &[metric], aspect, None, words)
}

/// "Improved overall survival with … versus …".
fn as_in_a_table(mut words: Words<'_>) -> Option<Vec<Assertion>> {
    let is_denied = words.phrase("no");
    let manner = Manner {
        is_denied,
        is_significant: words.adverbs(),
    };
    let change = words.take(COMPARATIVES)?;
    let (metric, aspect) = words.metric()?;
    assertions(
        said(better(change, metric)?, manner)?,
        &[metric],
        aspect,
        None,
        words,
    )
}

/// "Pembrolizumab improved overall survival …": the name ends where a form of what follows begins.
fn arm_first(words: Words<'_>) -> Option<Vec<Assertion>> {
    (1..=words.0.len().min(LONGEST_NAME)).find_map(|count| {
        let (name, rest) = words.0.split_at_checked(count)?;
        if !is_name(name) {
            return None;
        }
        let arm = name.join(" ");
        [lived, multiplied, lowered, changed, showed, superior]
            .iter()
            .find_map(|form| form(&arm, Words(rest)))
    })
}

/// Takes "did not", or the auxiliary of a perfect tense.
fn manner(words: &mut Words<'_>) -> Manner {
    let is_denied = words.any(&[
        "did not",
        "does not",
        "do not",
        "has not",
        "have not",
        "failed to",
    ]);
    if !is_denied {
        words.any(&["has", "have"]);
    }
    Manner {
        is_denied,
        is_significant: words.adverbs(),
    }
}

/// "… lived longer".
fn lived(arm: &str, mut words: Words<'_>) -> Option<Vec<Assertion>> {
    let manner = manner(&mut words);
    if !words.any(&["lived", "survived", "live"]) {
        return None;
    }
    let is_significant = manner.is_significant | words.adverbs();
    if !words.phrase("longer") {
        return None;
    }
    let arm = Some(arm.to_owned())
        .filter(|arm| !arm.split(' ').all(|word| is_in(word, "the patient people")));
    let sayings = said(
        true,
        Manner {
            is_significant,
            ..manner
        },
    )?;
    assertions(
        sayings,
        &[Metric::OverallSurvival],
        Aspect::Whole,
        arm,
        words,
    )
}

/// "… doubled median progression-free survival", "… halved the risk of death".
fn multiplied(arm: &str, mut words: Words<'_>) -> Option<Vec<Assertion>> {
    words.any(&["has", "have"]);
    let saying = vec![Saying::Multiplied(words.multiple()?)];
    let mut risk = words;
    if let Some(metrics) = risk.risk() {
        return assertions(saying, metrics, Aspect::Risk, Some(arm.to_owned()), risk);
    }
    let (metric, aspect) = words.metric()?;
    assertions(saying, &[metric], aspect, Some(arm.to_owned()), words)
}

/// "… reduced the risk of death by 40 %".
fn lowered(arm: &str, mut words: Words<'_>) -> Option<Vec<Assertion>> {
    let mut manner = manner(&mut words);
    words.take(LOWERING)?;
    let metrics = words.risk()?;
    manner.is_significant |= words.adverbs();
    let reduction = if words.phrase("by") {
        Some(words.percentage()?)
    } else {
        None
    };
    assertions(
        reduced(reduction, manner)?,
        metrics,
        Aspect::Risk,
        Some(arm.to_owned()),
        words,
    )
}

/// "… improved overall survival".
fn changed(arm: &str, mut words: Words<'_>) -> Option<Vec<Assertion>> {
    let mut manner = manner(&mut words);
    let change = words.take(VERBS)?;
    let (metric, aspect) = words.metric()?;
    manner.is_significant |= words.adverbs();
    assertions(
        said(better(change, metric)?, manner)?,
        &[metric],
        aspect,
        Some(arm.to_owned()),
        words,
    )
}

/// "… resulted in significantly longer overall survival", "… was associated with a 40 % lower risk of death".
fn showed(arm: &str, mut words: Words<'_>) -> Option<Vec<Assertion>> {
    let mut manner = manner(&mut words);
    words.take(SHOWING)?;
    manner.is_denied |= words.phrase("no");
    let mut risk = words;
    if let Some(percent) = risk.percentage() {
        manner.is_significant |= risk.adverbs();
        if !risk.any(&[
            "lower",
            "reduced",
            "decreased",
            "reduction in",
            "decrease in",
        ]) {
            return None;
        }
        let metrics = risk.risk()?;
        return assertions(
            reduced(Some(percent), manner)?,
            metrics,
            Aspect::Risk,
            Some(arm.to_owned()),
            risk,
        );
    }
    words.any(&["a", "an"]);
    manner.is_significant |= words.adverbs();
    let change = words.take(COMPARATIVES)?;
    let (metric, aspect) = words.metric()?;
    assertions(
        said(better(change, metric)?, manner)?,
        &[metric],
        aspect,
        Some(arm.to_owned()),
        words,
    )
}

/// "… was superior to … in terms of overall survival".
fn superior(arm: &str, mut words: Words<'_>) -> Option<Vec<Assertion>> {
    if !words.any(&["was", "were", "is"]) {
        return None;
    }
    let manner = Manner {
        is_denied: words.phrase("not"),
        is_significant: words.adverbs(),
    };
    if !words.phrase("superior to") {
        return None;
    }
    (1..=words.0.len().min(LONGEST_NAME)).find_map(|count| {
        let (name, rest) = words.0.split_at_checked(count)?;
        let mut rest = Words(rest);
        if !is_name(name)
            || !rest.any(&[
                "in terms of",
                "with respect to",
                "with regard to",
                "for",
                "in",
            ])
        {
            return None;
        }
        let (metric, aspect) = rest.metric()?;
        rest.tail();
        rest.is_done().then_some(())?;
        let assertion = |saying| Assertion {
            metrics: vec![metric],
            aspect,
            saying,
            arm: Some(arm.to_owned()),
            reference: Some(name.join(" ")),
        };
        Some(said(true, manner)?.into_iter().map(assertion).collect())
    })
}
