//! Stage groups and grouping tables.

use super::disease_of;
use super::system::group_exists;
use crate::stage::{Factors, Grouping, MCategory, Stage, StageGroup, StagingSystem, group_as};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;

pub(super) static GROUP_CONTRADICTS_TNM: Rule = Rule::new(
    "stage/group-contradicts-tnm",
    Severity::Warning,
    "a stage group that the loaded grouping tables do not give for the categories",
    Check::Stage(group_contradicts_tnm),
)
.why(
    "The group follows from T, N, M, the classification and the factors. The rule needs a table for the disease and the \
     stated edition ([`Validator::with_grouping_table`](https://docs.rs/oncology/latest/oncology/validate/struct.Validator.html)); \
     where several are loaded, as for the anatomic and the prognostic stage of the breast, all must exclude the group. \
     A group without its last letter or digit, and one that is possible as long as a factor is not stated or of which no row \
     answers some value, is no contradiction.",
)
.sources(&["the tables that the embedder loads"])
.since("0.1.0");

fn group_contradicts_tnm(stage: &Stage, sink: &mut Sink<'_>) {
    let (Some(disease), Some(tnm), Some(group)) =
        (disease_of(stage, sink), &stage.tnm, stage.group)
    else {
        return;
    };
    let known = group.number().is_some() && group_exists(stage, group, sink);
    if !known || !stage.system.is_some_and(StagingSystem::is_tnm) {
        return;
    }
    // M1 below stage IV has a rule of its own.
    let metastatic = tnm.m().is_some_and(|m| m.value == MCategory::M1);
    if metastatic && group.number().is_some_and(|number| number < 4) {
        return;
    }
    let factors = with_age(stage);
    let classification = stage.classification.or(tnm.classification());
    let mut says = Vec::new();
    for table in sink.grouping_tables(stage, disease.cancer_type) {
        let found = group_as(table, classification, tnm, &factors);
        let unanswered = matches!(
            found,
            Grouping::Possible {
                unanswered: true,
                ..
            }
        );
        let groups = found.groups();
        if unanswered || groups.is_empty() || groups.iter().any(|&known| agree(known, group)) {
            return;
        }
        says.push(in_words(&found, table.site()));
    }
    if !says.is_empty() {
        sink.report(
            "group",
            format!("stage {group} is stated, but {tnm} is {}", says.join("; ")),
            "compare the group, the categories, the factors and the edition with the source",
        );
    }
}

/// Whether both may be meant: one is the other, or a subdivision of it.
fn agree(one: StageGroup, other: StageGroup) -> bool {
    one.is_within(other) || other.is_within(one)
}

/// The factors of a stage, with the age that it states.
fn with_age(stage: &Stage) -> Factors {
    match stage.age_at_diagnosis {
        Some(age) if stage.factors.get("age").is_none() => {
            stage.factors.clone().with("age", &age.to_string())
        }
        _ => stage.factors.clone(),
    }
}

fn in_words(found: &Grouping<'_>, site: &str) -> String {
    format!("{found}, by the table `{site}`")
}
