//! The rules of this crate, one file for each family.

mod article;
mod biomarker;
mod claim;
mod cost;
mod disease;
mod drug;
mod outcome;
mod participants;
mod reference;
mod regimen;
mod stage;
mod statistic;
mod suppression;
mod therapy;
mod trial;

use std::fmt::Write;

use super::rule::Rule;

/// Every family, in the order of the names; each is sorted by name.
static FAMILIES: [&[&Rule]; 14] = [
    &article::RULES,
    &biomarker::RULES,
    &claim::RULES,
    &cost::RULES,
    &disease::RULES,
    &drug::RULES,
    &outcome::RULES,
    &reference::RULES,
    &regimen::RULES,
    &stage::RULES,
    &statistic::RULES,
    &suppression::RULES,
    &therapy::RULES,
    &trial::RULES,
];

/// A rule that was given up. Its name is never used again.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Retired {
    /// Its name.
    pub name: &'static str,
    /// The version that gave it up.
    pub since: &'static str,
    /// Why, and what to use instead.
    pub reason: &'static str,
}

/// The rules that were given up.
pub static RETIRED: &[Retired] = &[];

/// The rules of this crate, in the order of their names.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().flat_map(|family| family.iter().copied())
}

/// The rule of that name.
#[must_use]
pub fn rule(name: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.name == name)
}

/// The rules of this crate as a page in Markdown.
#[must_use]
pub fn rules_markdown() -> String {
    let mut page = String::from(
        "<!-- Written from the rules in src/validate/rules by `UPDATE_DOCS=1 cargo test`; edit those. -->\n# Rules\n\n\
         *Error*: impossible, or a reader would be misled. *Warning*: probably wrong. *Advice*: look again.\n",
    );
    let mut family = "";
    for rule in rules() {
        if rule.family() != family {
            family = rule.family();
            // Writing to a string cannot fail.
            let _ = write!(page, "\n## {family}\n");
        }
        let Rule {
            name,
            severity,
            summary,
            why,
            since,
            ..
        } = rule;
        let _ = write!(
            page,
            "\n### `{name}`\n\n*{severity}*, since {since}. Finds {summary}.\n\n{why}\n\n"
        );
        if rule.sources.is_empty() {
            page.push_str("Source: editorial.\n");
        }
        for source in rule.sources {
            let _ = writeln!(page, "Source: {source}.");
        }
    }
    page
}
