//! Criteria in words.

use std::fmt::Display;

use super::{AgeRange, Criterion, PriorTherapy, Treatment};

impl Criterion {
    /// The criterion in a few words, for readers: "ECOG performance status at most 1".
    ///
    /// Nodes with others below them are named by how many they hold. Records are named by their ids.
    ///
    /// ```
    /// use oncology::trial::eligibility::Criterion;
    ///
    /// let criterion: Criterion = serde_json::from_str(
    ///     r#"{ "organ-function": { "analyte": "platelets", "value": "at least 100", "unit": "10e9/l" } }"#,
    /// )?;
    /// assert_eq!(criterion.words(), "platelets at least 100 × 10⁹/L");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::All(list) => format!("all of {} criteria", list.len()),
            Self::Any(list) => format!("one of {} criteria", list.len()),
            Self::Not(_) => "not the criterion below".into(),
            Self::Disease(id) => format!("disease {id}"),
            Self::CancerType(kind) => lower(kind.label()),
            Self::Extent(extent) => format!("{} disease", lower(extent.label())),
            Self::StageGroup(group) => format!("stage {group}"),
            Self::Stage(id) => format!("stage {id}"),
            Self::Status(status) => format!("disease status {}", lower(status.label())),
            Self::Biomarker(id) => format!("biomarker {id}"),
            Self::Ecog(range) => between("ECOG performance status", range.at_least, range.at_most),
            Self::Karnofsky(range) => between(
                "Karnofsky performance status",
                range.at_least,
                range.at_most,
            ),
            Self::Lansky(range) => {
                between("Lansky performance status", range.at_least, range.at_most)
            }
            Self::Age(AgeRange {
                at_least, at_most, ..
            }) => between("age", *at_least, *at_most),
            Self::AgeGroup(group) => format!("age group {}", lower(group.label())),
            Self::Sex(sex) => format!("sex {}", lower(sex.label())),
            Self::PriorTherapy(prior) => prior_therapy(prior),
            Self::Line(line) => format!("line of therapy {line}"),
            Self::Washout(washout) => format!(
                "at least {} since {}",
                washout.at_least,
                treatment(&washout.treatment)
            ),
            Self::OrganFunction(asked) => format!(
                "{} {} {}",
                lower(asked.analyte.label()),
                asked.value,
                asked.unit.label()
            ),
            Self::BrainMetastases(state) => lower(state.label()),
            Self::Condition(condition) => lower(condition.label()),
            Self::LifeExpectancy(time) => format!("life expectancy {time} months"),
            Self::Text(text) => text.to_string(),
        }
    }

    /// The words of a criterion or of its opposite.
    pub(super) fn words_of(&self, negated: bool) -> String {
        if negated {
            format!("not: {}", self.words())
        } else {
            self.words()
        }
    }
}

/// A label within a sentence: its first letter small, unless a capital or a digit follows it, as in an abbreviation.
fn lower(label: &str) -> String {
    let mut letters = label.chars();
    match (letters.next(), label.chars().nth(1)) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => label.to_owned(),
    }
}

/// A range in words.
pub(super) fn between<T: Display + PartialEq>(
    what: &str,
    at_least: Option<T>,
    at_most: Option<T>,
) -> String {
    match (at_least, at_most) {
        (Some(low), Some(high)) if low == high => format!("{what} {low}"),
        (Some(low), Some(high)) => format!("{what} {low} to {high}"),
        (Some(low), None) => format!("{what} at least {low}"),
        (None, Some(high)) => format!("{what} at most {high}"),
        (None, None) => format!("any {what}"),
    }
}

fn treatment(treatment: &Treatment) -> String {
    match treatment {
        Treatment::Kind(kind) => lower(kind.label()),
        Treatment::Class(class) => lower(class.label()),
        Treatment::Drug(id) => id.to_string(),
    }
}

fn prior_therapy(prior: &PriorTherapy) -> String {
    let mut what = format!("prior {}", treatment(&prior.treatment));
    if let Some(setting) = prior.setting {
        what = format!("{what} ({})", lower(setting.label()));
    }
    match (prior.at_least, prior.at_most) {
        (None, None) => what,
        (None, Some(0)) => format!("no {what}"),
        (at_least, at_most) => format!("{} of {what}", between("lines", at_least, at_most)),
    }
}
