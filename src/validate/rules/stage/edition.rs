//! Editions.

use chrono::Datelike;

use super::disease_of;
use crate::disease::CancerType;
use crate::stage::{Stage, StageValue, StagingSystem};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::vocab::Taxonomy;

pub(super) static EDITION_MISSING: Rule = Rule::new(
    "stage/edition-missing",
    Severity::Advice,
    "a stage of AJCC, UICC or FIGO without its edition",
    Check::Stage(edition_missing),
)
.why(
    "The same tumour may be IIA in one edition and IIB in the next. The rule is silent where the system is not stated, as \
     in the \"stage 4\" of a text for readers, and where the system names its edition or has only one.",
)
.sources(&["OHDSI/OncologyWG, issue 511: a stage needs classification, edition and value together"])
.since("0.1.0");

fn edition_missing(stage: &Stage, sink: &mut Sink<'_>) {
    let Some(system) = stage
        .system
        .filter(|system| system.is_tnm() || system.is_a(StagingSystem::Figo))
    else {
        return;
    };
    let group = stage.group.is_some_and(|group| group.number().is_some());
    let says_something = group || stage.tnm.is_some() || stage.value.is_some();
    // FIGO of an unknown site has editions, though the crate cannot list them; the score of trophoblastic neoplasia
    // came with one edition.
    let scored = matches!(&stage.value, Some(StageValue::Figo(figo)) if figo.score().is_some());
    let several = system == StagingSystem::Figo || system.editions().len() > 1;
    if stage.edition.is_none() && says_something && several && !scored {
        sink.report(
            "system",
            format!("the edition of {} is not stated", system.label()),
            "add `edition`: a number for AJCC and UICC, a year for FIGO",
        );
    }
}

pub(super) static EDITION_NOT_OF_SYSTEM: Rule = Rule::new(
    "stage/edition-not-of-system",
    Severity::Warning,
    "an edition that AJCC, UICC or FIGO does not have, or that contradicts the stated system",
    Check::Stage(edition_not_of_system),
)
.why("AJCC and UICC have editions 1 to 9, `ajcc-7` is the 7th, and editions of FIGO are named by their year.")
.sources(&["HL7 mCODE STU4, TNMStagingMethodVS: AJCC 6th to 8th edition and version 9"])
.since("0.1.0");

fn edition_not_of_system(stage: &Stage, sink: &mut Sink<'_>) {
    let (Some(system), Some(edition)) = (stage.system, stage.edition) else {
        return;
    };
    // Editions of FIGO are years, of which the crate does not know all.
    let is_no_year = system.is_a(StagingSystem::Figo) && edition < 1900;
    let not_of_tnm =
        system.is_tnm() && !system.editions().is_empty() && !system.editions().contains(&edition);
    if not_of_tnm || is_no_year {
        sink.report(
            "edition",
            format!("{} has no edition {edition}", system.label()),
            "correct the system or the edition",
        );
    }
}

pub(super) static EDITION_OUTDATED: Rule = Rule::new(
    "stage/edition-outdated",
    Severity::Advice,
    "an edition older than the one in force",
    Check::Stage(edition_outdated),
)
.why(
    "Readers compare a stage with today's tables. The edition in force is told by the date of diagnosis or enrolment where \
     `diagnosed` gives one, and by the day of validation where it does not; version 9 of AJCC came site by site, so it \
     counts only for a kind of cancer that has it. The dates are those of the United States, and UICC is held to the \
     8th edition only, since the day on which its 9th comes into force differs by country.",
)
.sources(&[
    "Gress et al., Principles of Cancer Staging, AJCC 8th edition, 2017, table 1.1: editions and years of diagnosis",
    "SEER, EOD 3.3, schemas of version 9 with their first year of diagnosis",
])
.since("0.1.0");

fn edition_outdated(stage: &Stage, sink: &mut Sink<'_>) {
    let Some(system) = stage.system.filter(|system| system.is_tnm()) else {
        return;
    };
    let Some(edition) = stage.edition_or_implied() else {
        return;
    };
    let cancer = disease_of(stage, sink).map_or(CancerType::Cancer, |disease| disease.cancer_type);
    let day = stage.diagnosed.unwrap_or(sink.as_of()).earliest();
    let in_force = u16::try_from(day.year())
        .ok()
        .and_then(|year| StagingSystem::ajcc_in_force(year, cancer));
    let in_force = if system.is_a(StagingSystem::Uicc) {
        in_force.map(|edition| edition.min(8))
    } else {
        in_force
    };
    let Some(in_force) = in_force.filter(|in_force| edition < *in_force) else {
        return;
    };
    let since = match stage.diagnosed {
        Some(diagnosed) => format!("for diagnoses of {diagnosed}"),
        None => format!("on {}", sink.as_of()),
    };
    sink.report(
        if stage.edition.is_some() {
            "edition"
        } else {
            "system"
        },
        format!("edition {edition} is stated, but edition {in_force} is in force {since}"),
        "stage by the edition in force, or give the date of diagnosis in `diagnosed`",
    );
}
