//! Stages.

mod edition;
mod grouping;
mod metastasis;
mod prefix;
mod spread;
mod system;

pub(super) use spread::{is_special, tells_what_is_left};

use crate::disease::{CancerType, Disease};
use crate::stage::{MCategory, NCategory, Stage, Tnm};
use crate::validate::rule::Rule;
use crate::validate::sink::Sink;
use crate::vocab::Taxonomy;

pub(super) static RULES: [&Rule; 10] = [
    &prefix::CLINICAL_BUILT_ON_PATHOLOGICAL,
    &edition::EDITION_MISSING,
    &edition::EDITION_NOT_OF_SYSTEM,
    &edition::EDITION_OUTDATED,
    &grouping::GROUP_CONTRADICTS_TNM,
    &system::GROUP_NOT_IN_SYSTEM,
    &spread::IN_SITU_WITH_SPREAD,
    &metastasis::METASTASIS_BELOW_STAGE_FOUR,
    &prefix::PREFIX_CONFLICT,
    &system::SYSTEM_NOT_FOR_DISEASE,
];

/// The disease that a stage is of.
pub(super) fn disease_of<'a>(stage: &Stage, sink: &Sink<'a>) -> Option<&'a Disease> {
    sink.catalog().diseases.get(stage.disease.as_ref()?)
}

/// Whether one is a kind of the other, so that a statement about the one may be true of the other.
pub(super) fn overlap(one: CancerType, other: CancerType) -> bool {
    one.is_a(other) || other.is_a(one)
}

/// Whether the categories report spread to nodes or beyond; isolated tumour cells are none.
pub(super) fn has_spread(tnm: &Tnm) -> bool {
    let nodes = tnm
        .n()
        .is_some_and(|n| !matches!(n.value, NCategory::NX | NCategory::N0));
    nodes || tnm.m().is_some_and(|m| m.value == MCategory::M1)
}
