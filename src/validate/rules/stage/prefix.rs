//! Prefixes of T, N and M, and the classification.

use super::{disease_of, overlap};
use crate::disease::CancerType;
use crate::stage::{Axis, Classification, MCategory, NCategory, Prefix, Stage, TCategory, Tnm};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;

pub(super) static CLINICAL_BUILT_ON_PATHOLOGICAL: Rule = Rule::new(
    "stage/clinical-built-on-pathological",
    Severity::Warning,
    "a clinical stage whose T or N is pathological",
    Check::Stage(clinical_built_on_pathological),
)
.why(
    "A clinical stage rests on what was known before treatment; pT and pN rest on tissue that surgery removed. The rule is \
     silent on pTis and pTa, which a biopsy proves, on nodes from a sentinel or needle biopsy ((sn), (f)), on pM1, \
     which counts in both classifications, and on testicular cancer, melanoma of the skin and urothelial cancer, whose clinical \
     stages use the T of the removed tumour.",
)
.sources(&[
    "SEER, TNM 7 data items (2016): of p categories, Clinical T takes pIS and pA only, and Clinical M takes p1",
    "UICC, TNM Classification of Malignant Tumours, explanatory notes, 2014: clinical and pathological classification",
    "ga4gh/phenopacket-schema, issue 306: pT2b and pN2 in a clinical finding",
    "SEER, TNM 8 stage group tables: the clinical table of the testis has Tis, T0, T4 and TX only",
])
.since("0.1.0");

fn clinical_built_on_pathological(stage: &Stage, sink: &mut Sink<'_>) {
    let (Some(Classification::Clinical), Some(tnm)) = (stage.classification, &stage.tnm) else {
        return;
    };
    let exempt = disease_of(stage, sink).is_some_and(|disease| {
        overlap(disease.cancer_type, CancerType::TesticularCancer)
            || overlap(disease.cancer_type, CancerType::CutaneousMelanoma)
            || overlap(disease.cancer_type, CancerType::BladderCancer)
            || overlap(disease.cancer_type, CancerType::UrothelialCarcinoma)
    });
    if exempt {
        return;
    }
    let t = tnm.t().filter(|t| {
        t.prefix == Some(Prefix::Pathological) && !matches!(t.value, TCategory::Tis | TCategory::Ta)
    });
    let n = tnm
        .n()
        .filter(|n| n.prefix == Some(Prefix::Pathological) && !n.sentinel && !n.biopsy);
    let found = match (t, n) {
        (Some(t), _) => t.to_string(),
        (None, Some(n)) => n.to_string(),
        (None, None) => return,
    };
    sink.report(
        "tnm",
        format!("a clinical stage with the pathological category {found}"),
        "give the clinical categories, or the classification `pathological`",
    );
}

pub(super) static PREFIX_CONFLICT: Rule = Rule::new(
    "stage/prefix-conflict",
    Severity::Warning,
    "prefixes of T, N and M that belong to different times, or to another classification than the stated one",
    Check::Stage(prefix_conflict),
)
.why(
    "Categories before treatment (c, p), after neoadjuvant treatment (yc, yp), at recurrence (r, rp) and at autopsy (a) are \
     kept apart, and a group is built from those of one time. M is taken over from the first examination, so it may stay \
     without y, and cT or cN may stand with pM1 in either group, as cN0 may with pT and ypT. A post-therapy \
     classification may leave the y out of the categories. A clinical stage with pT or pN is \
     the business of `stage/clinical-built-on-pathological`.",
)
.sources(&[
    "NAACCR data standards, version 23: AJCC TNM Post Therapy Stage Group, with T and N after and M before neoadjuvant therapy",
    "SEER, TNM 7 data items (2016): Pathologic M takes c0, c1 and p1; Pathologic N takes c0",
])
.since("0.1.0");

/// When findings were made.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Time {
    BeforeTreatment,
    AfterNeoadjuvant,
    Recurrence,
    Autopsy,
}

const fn time(prefix: Prefix) -> Time {
    match prefix {
        Prefix::Clinical | Prefix::Pathological => Time::BeforeTreatment,
        Prefix::PostTherapyClinical | Prefix::PostTherapyPathological => Time::AfterNeoadjuvant,
        Prefix::Recurrence | Prefix::RecurrencePathological => Time::Recurrence,
        Prefix::Autopsy => Time::Autopsy,
    }
}

const fn time_of(classification: Classification) -> Time {
    match classification {
        Classification::Clinical | Classification::Pathological => Time::BeforeTreatment,
        Classification::PostTherapyClinical | Classification::PostTherapyPathological => {
            Time::AfterNeoadjuvant
        }
        Classification::Recurrence => Time::Recurrence,
        Classification::Autopsy => Time::Autopsy,
    }
}

fn prefix_conflict(stage: &Stage, sink: &mut Sink<'_>) {
    let Some(tnm) = &stage.tnm else { return };
    if let Some((one, other)) = conflict_within(tnm) {
        sink.report(
            "tnm",
            format!("the prefixes of {one} and {other} belong to different times"),
            "give the categories of one time; keep those of another in a stage of their own",
        );
        return;
    }
    let Some(stated) = stage.classification else {
        return;
    };
    let (t, n) = (tnm.prefix(Axis::T), tnm.prefix(Axis::N));
    let Some(prefix) = t.or(n) else { return };
    let y_left_out =
        time_of(stated) == Time::AfterNeoadjuvant && time(prefix) == Time::BeforeTreatment;
    let other_time = time(prefix) != time_of(stated) && !y_left_out;
    // yc and yp; c and p only the one way round, since the other has a rule of its own.
    let all = |is: fn(Prefix) -> bool| [t, n].into_iter().flatten().all(is);
    let other_kind = match stated {
        Classification::PostTherapyClinical => all(Prefix::is_pathological),
        Classification::PostTherapyPathological => all(|prefix| !prefix.is_pathological()),
        Classification::Pathological => {
            let proven = tnm.m().is_some_and(|m| {
                m.prefix == Some(Prefix::Pathological) && m.value == MCategory::M1
            });
            t.is_some() && n.is_some() && all(|prefix| !prefix.is_pathological()) && !proven
        }
        _ => false,
    };
    if other_time || other_kind {
        sink.report(
            "classification",
            format!("the classification is `{stated}`, but the categories are {tnm}"),
            "correct the classification or the prefixes",
        );
    }
}

/// Two categories whose stated prefixes belong to different times. M may stay from before treatment.
fn conflict_within(tnm: &Tnm) -> Option<(String, String)> {
    let t = tnm.t().and_then(|t| Some((time(t.prefix?), t.to_string())));
    // cN0 completes what surgery after treatment left out.
    let n = tnm
        .n()
        .filter(|n| n.value != NCategory::N0 || n.prefix != Some(Prefix::Clinical))
        .and_then(|n| Some((time(n.prefix?), n.to_string())));
    let m = tnm
        .m()
        .and_then(|m| Some((time(m.prefix?), m.to_string())))
        .filter(|(time, _)| *time != Time::BeforeTreatment);
    let stated: Vec<(Time, String)> = [t, n, m].into_iter().flatten().collect();
    let (first, rest) = stated.split_first()?;
    let other = rest.iter().find(|other| other.0 != first.0)?;
    Some((first.1.clone(), other.1.clone()))
}
