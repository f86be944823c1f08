//! The texts by which a table may name a category.

use std::fmt;

use crate::stage::{Metastasis, Nodes, Subdivision, Tumour};

/// The texts of a category from the most to the least detailed, without its letter and in capitals: `1A1`, `1A`, `1`; each
/// with the additions that a table may name (`DCIS`, `I+`, `SN`) and without.
fn chain(value: &str, subdivision: Option<Subdivision>, additions: &[String]) -> Vec<String> {
    let value = value.get(1..).unwrap_or_default().to_ascii_uppercase();
    let mut stems = match subdivision {
        None => Vec::new(),
        Some(Subdivision::Micro) => vec![format!("{value}MI")],
        Some(Subdivision::Letter(letter, digit)) => {
            let with_letter = format!("{value}{}", letter.to_ascii_uppercase());
            let with_digit = digit.map(|digit| format!("{with_letter}{digit}"));
            with_digit.into_iter().chain([with_letter]).collect()
        }
    };
    stems.push(value);
    let all = stems.iter().flat_map(|stem| {
        let added = additions
            .iter()
            .map(move |addition| format!("{stem}{addition}"));
        added.chain([stem.clone()])
    });
    all.collect()
}

/// The letters in the brackets behind a category, without the brackets.
fn brackets(category: &impl fmt::Display) -> impl Iterator<Item = String> {
    let text = category.to_string();
    let parts: Vec<String> = text
        .split('(')
        .skip(1)
        .map(|part| part.trim_end_matches(')').to_ascii_uppercase())
        .collect();
    parts.into_iter()
}

pub(super) fn chain_of_t(t: Tumour) -> Vec<String> {
    let additions: Vec<String> = brackets(&t).collect();
    chain(&t.value.to_string(), t.subdivision, &additions)
}

pub(super) fn chain_of_n(n: Nodes) -> Vec<String> {
    let additions: Vec<String> = brackets(&n).filter(|part| !part.contains('/')).collect();
    let joined = (additions.len() > 1).then(|| additions.concat());
    let additions: Vec<String> = joined.into_iter().chain(additions).collect();
    chain(&n.value.to_string(), n.subdivision, &additions)
}

pub(super) fn chain_of_m(m: Metastasis) -> Vec<String> {
    let sites = m.sites.iter().next();
    let additions: Vec<String> = brackets(&m)
        .filter(|part| !sites.is_some_and(|site| part.starts_with(site)))
        .collect();
    chain(&m.value.to_string(), m.subdivision, &additions)
}
