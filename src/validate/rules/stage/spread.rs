//! Tumours in situ.

use super::{disease_of, has_spread, overlap};
use crate::disease::CancerType;
use crate::stage::{Axis, Classification, InSitu, Prefix, Stage, TCategory, Tnm};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;

pub(super) static IN_SITU_WITH_SPREAD: Rule = Rule::new(
    "stage/in-situ-with-spread",
    Severity::Warning,
    "an in-situ tumour or a stage 0 with spread to nodes or beyond",
    Check::Stage(in_situ_with_spread),
)
.why(
    "Cells in situ have not spread; where nodes are involved, an invasive part was missed or a category is wrong. Registries \
     do record such cases, so it is a warning. The rule is silent after neoadjuvant treatment, at recurrence and autopsy, \
     where the categories tell what is left, for Paget disease, low-grade mucinous neoplasms of the appendix and Ta, and \
     for anal cancer, whose tables have given Tis N1 a stage, and for testicular cancer, where the primary tumour may have \
     burnt out.",
)
.sources(&[
    "NCI Dictionary of Cancer Terms, \"stage 0 disease\": abnormal cells that have not spread",
    "SEER Training, Summary Stage 2018, breast: in situ with nodes is coded by the nodes",
    "PMID 23281914: occult invasion in most of the node-positive DCIS",
])
.since("0.1.0");

fn in_situ_with_spread(stage: &Stage, sink: &mut Sink<'_>) {
    let Some(tnm) = stage.tnm.as_ref().filter(|tnm| has_spread(tnm)) else {
        return;
    };
    let exempt = disease_of(stage, sink).is_some_and(|disease| {
        overlap(disease.cancer_type, CancerType::AnalCancer)
            || overlap(disease.cancer_type, CancerType::TesticularCancer)
            || disease.cancer_type == CancerType::AnalIntraepithelialNeoplasia
    });
    if exempt || tells_what_is_left(stage) || is_special(tnm) {
        return;
    }
    let t = tnm.t().filter(|t| t.value == TCategory::Tis);
    let zero = stage.group.filter(|group| group.number() == Some(0));
    let (at, what) = match (t, zero) {
        (Some(t), _) => ("tnm", t.to_string()),
        (None, Some(group)) => ("group", format!("stage {group}")),
        (None, None) => return,
    };
    sink.report(
        at,
        format!("{what} has not spread, but the categories are {tnm}"),
        "look for an invasive part in the source, or correct the category",
    );
}

/// Whether the categories tell what treatment left, or what was found at recurrence or autopsy.
pub(in crate::validate::rules) fn tells_what_is_left(stage: &Stage) -> bool {
    let before = |classification: Classification| {
        matches!(
            classification,
            Classification::Clinical | Classification::Pathological
        )
    };
    let by_prefix = stage.tnm.as_ref().is_some_and(|tnm| {
        [Axis::T, Axis::N, Axis::M]
            .into_iter()
            .filter_map(|axis| tnm.prefix(axis))
            .any(|prefix| !matches!(prefix, Prefix::Clinical | Prefix::Pathological))
    });
    by_prefix
        || stage
            .classification
            .is_some_and(|classification| !before(classification))
}

/// Paget disease, a low-grade mucinous neoplasm of the appendix, or a papillary tumour that does not invade.
pub(in crate::validate::rules) fn is_special(tnm: &Tnm) -> bool {
    tnm.t().is_some_and(|t| {
        t.value == TCategory::Ta || matches!(t.in_situ, Some(InSitu::Paget | InSitu::Lamn))
    })
}
