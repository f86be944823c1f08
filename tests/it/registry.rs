//! What holds for all rules.

use std::collections::HashSet;
use std::{env, fs};

use oncology::validate::{RETIRED, rule, rules, rules_markdown};
use oncology::value::RuleName;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/rules.md");

#[test]
fn names_are_unique_sorted_and_well_formed() {
    let names: Vec<&str> = rules().map(|rule| rule.name).collect();
    assert!(names.is_sorted(), "{names:?}");
    assert_eq!(names.iter().collect::<HashSet<_>>().len(), names.len());
    for name in &names {
        assert!(name.parse::<RuleName>().is_ok(), "{name}");
        let defect = name.split('/').next_back().unwrap_or_default();
        for verb in ["check-", "invalid-", "avoid-", "use-", "prefer-"] {
            assert!(
                !defect.starts_with(verb),
                "{name} must read well after \"allow\""
            );
        }
        assert!(std::ptr::eq(
            rule(name).expect("the rule"),
            rules().find(|rule| rule.name == *name).expect("the rule")
        ));
    }
    assert!(rule("claim/none").is_none());
    insta::assert_snapshot!(names.join("\n"));
}

#[test]
fn every_rule_explains_itself() {
    for rule in rules() {
        assert!(
            !rule.summary.is_empty()
                && !rule.summary.ends_with('.')
                && !rule.summary.contains('\n'),
            "{}",
            rule.name
        );
        assert!(rule.why.ends_with('.'), "{}", rule.name);
        assert_eq!(rule.since.split('.').count(), 3, "{}", rule.name);
        assert!(
            rule.sources
                .iter()
                .all(|source| !source.is_empty() && !source.ends_with('.')),
            "{}",
            rule.name
        );
        assert!(rule.name.starts_with(&format!("{}/", rule.family())));
    }
}

#[test]
fn retired_names_stay_retired() {
    for retired in RETIRED {
        assert!(
            rule(retired.name).is_none(),
            "{} is in use again",
            retired.name
        );
        assert!(!retired.reason.is_empty() && !retired.since.is_empty());
    }
}

#[test]
fn the_page_of_rules_is_current() {
    let page = rules_markdown();
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::write(PAGE, &page).expect("the page is written");
    }
    let committed = fs::read_to_string(PAGE).expect("the committed page");
    assert!(
        page == committed,
        "the rules have changed: run `UPDATE_DOCS=1 cargo test` and look at the difference"
    );
    for rule in rules() {
        assert!(page.contains(&format!("### `{}`", rule.name)));
    }
}
