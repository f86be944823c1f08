//! Trials.

mod counts;
mod dates;
mod design;
mod eligibility;
mod record;
mod status;

use crate::validate::rule::Rule;

pub(super) static RULES: [&Rule; 18] = [
    &record::ACRONYM_STYLE,
    &eligibility::AGE_RANGE_REVERSED,
    &design::ARMS_EXCEED_ENROLMENT,
    &status::COMPLETED_WITH_ESTIMATED_ENROLMENT,
    &dates::DATES_OUT_OF_ORDER,
    &eligibility::ELIGIBILITY_CONTRADICTION,
    &counts::GROUPS_DO_NOT_SUM,
    &design::INTERVENTION_IN_NO_ARM,
    &design::NO_PRIMARY_OUTCOME,
    &design::OPEN_LABEL_WITH_MASKED_ROLES,
    &design::PHASE_FOR_OBSERVATIONAL,
    &design::RANDOMISED_SINGLE_ARM,
    &record::REFERENCE_RETRACTED,
    &dates::RESULTS_OVERDUE,
    &dates::STATUS_CONTRADICTS_DATES,
    &status::STOPPED_WITHOUT_REASON,
    &record::UNKNOWN_CODE,
    &status::WITHDRAWN_WITH_PARTICIPANTS,
];

/// Where the registry says what its fields mean.
const DEFINITIONS: &str = "ClinicalTrials.gov, Protocol Registration Data Element Definitions";
