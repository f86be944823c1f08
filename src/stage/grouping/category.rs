//! The texts by which a table may name a category.

use std::fmt;

use crate::stage::{Metastasis, Nodes, Subdivision, Tumour};

/// The texts of a category, in the form of [`folded`](super::column::folded).
#[derive(Debug)]
pub(super) struct Texts {
    /// Without additions: `1A` of `T1a(m)`.
    pub(super) stem: String,
    /// From the most to the least detailed: `1A1`, `1A`, `1`; each with the additions that a table may name, and without.
    pub(super) chain: Vec<String>,
    /// Whether it may stand for a subdivision. T0, N0 and M0 are not undivided: `N0(i+)` is no kind of `N0` that was left out.
    pub(super) is_divisible: bool,
    pub(super) is_x: bool,
}

impl Texts {
    fn new(value: &str, subdivision: Option<Subdivision>, additions: &[String]) -> Self {
        let is_divisible = value.ends_with(|c: char| matches!(c, '1'..='4' | 's'));
        let is_x = value.ends_with('X');
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
        let chain = stems.iter().flat_map(|stem| {
            let added = additions
                .iter()
                .map(move |addition| format!("{stem}{addition}"));
            added.chain([stem.clone()])
        });
        Self {
            chain: chain.collect(),
            stem: stems.first().cloned().unwrap_or_default(),
            is_divisible,
            is_x,
        }
    }

    /// Of what stands in the brackets, the kinds of carcinoma in situ and several tumours count; a number of them does not.
    pub(super) fn of_t(t: Tumour) -> Self {
        let additions = brackets(&t).into_iter().flat_map(|part| {
            let bracketed = format!("({part})");
            match part.as_str() {
                // `1MI` must not be `1(M)` with a letter more.
                "M" | "S" => vec![bracketed],
                number if number.starts_with(|c: char| c.is_ascii_digit()) => Vec::new(),
                _ => vec![bracketed, part],
            }
        });
        let additions: Vec<String> = additions.collect();
        Self::new(&t.value.to_string(), t.subdivision, &additions)
    }

    /// Of what stands in the brackets, isolated tumour cells, molecular findings and sentinel nodes count.
    pub(super) fn of_n(n: Nodes) -> Self {
        let mut parts = brackets(&n);
        parts.retain(|part| matches!(part.as_str(), "I+" | "I-" | "MOL+" | "MOL-" | "SN"));
        let all =
            (parts.len() > 1).then(|| vec![format!("({})", parts.join(")(")), parts.concat()]);
        let each = parts
            .iter()
            .flat_map(|part| [format!("({part})"), part.clone()]);
        let additions: Vec<String> = all.into_iter().flatten().chain(each).collect();
        Self::new(&n.value.to_string(), n.subdivision, &additions)
    }

    /// Of what stands in the brackets, the sites do not count.
    pub(super) fn of_m(m: Metastasis) -> Self {
        let site = m.sites.iter().next();
        let additions = brackets(&m)
            .into_iter()
            .filter(|part| !site.is_some_and(|site| part.starts_with(site)))
            .flat_map(|part| {
                let bracketed = format!("({part})");
                // `M1c(1)` says something else than `M1c1`.
                if part.starts_with(|c: char| c.is_ascii_digit()) {
                    vec![bracketed]
                } else {
                    vec![bracketed, part]
                }
            });
        let additions: Vec<String> = additions.collect();
        Self::new(&m.value.to_string(), m.subdivision, &additions)
    }
}

/// What stands in the brackets behind a category, in capitals.
fn brackets(category: &impl fmt::Display) -> Vec<String> {
    let text = category.to_string();
    text.split('(')
        .skip(1)
        .map(|part| part.trim_end_matches(')').to_ascii_uppercase())
        .collect()
}
