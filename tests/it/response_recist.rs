//! RECIST 1.1. Tables 1 to 3 are those of Eisenhauer et al., Eur J Cancer 2009;45:228-247; sizes are made up, unless a
//! comment says where they are from.

use std::fs;

use chrono::{Days, NaiveDate};
use oncology::disease::Site;
use oncology::response::Recist;
use oncology::response::recist::{
    Assessment, Baseline, Confirmation, Diameter, Measurement, Method, NewLesions,
    NonTargetResponse, Protocol, TargetLesion, TargetResponse, TimePoint, best_overall_response,
    evaluate, overall, overall_without_target, partial_after_complete,
};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::Value;

fn day(text: &str) -> NaiveDate {
    text.parse().expect(text)
}

fn mm(text: &str) -> Diameter {
    text.parse().expect(text)
}

fn lesion(site: Site, diameter: &str) -> TargetLesion {
    TargetLesion::new(site, mm(diameter))
}

/// What a text says of a lesion: a number, `small`, `gone`, or `?`.
fn found(text: &str) -> Measurement {
    match text {
        "small" => Measurement::TooSmallToMeasure,
        "gone" => Measurement::Disappeared,
        "?" => Measurement::NotEvaluable,
        number => Measurement::Diameter(mm(number)),
    }
}

fn scan(date: &str, targets: &str) -> TimePoint {
    let targets = targets.split(' ').map(found).collect();
    TimePoint::new(
        day(date),
        targets,
        NonTargetResponse::None,
        NewLesions::None,
    )
}

/// The target responses to a course of scans, a month apart.
fn course(baseline: &[TargetLesion], scans: &[&str]) -> Vec<&'static str> {
    let baseline = Baseline::new(baseline.to_vec()).expect("a baseline");
    let start = day("2024-01-01");
    let mut points = Vec::new();
    for (number, targets) in (1..).zip(scans) {
        let date = start
            .checked_add_days(Days::new(30 * number))
            .expect("a day");
        points.push(scan(&date.to_string(), targets));
    }
    let evaluations = evaluate(&baseline, &points).expect("a course");
    evaluations
        .iter()
        .map(|point| point.target.code())
        .collect()
}

#[test]
fn the_tables_of_time_points() {
    use NewLesions::{Equivocal, None as No, Unequivocal as Yes};
    use NonTargetResponse as Other;
    use TargetResponse as Target;
    // Table 1.
    for (target, non_target, new_lesions, expected) in [
        (Target::Complete, Other::Complete, No, Recist::Complete),
        (Target::Complete, Other::None, No, Recist::Complete),
        (Target::Complete, Other::NonCrNonPd, No, Recist::Partial),
        (Target::Complete, Other::NotEvaluable, No, Recist::Partial),
        (Target::Partial, Other::NonCrNonPd, No, Recist::Partial),
        (Target::Partial, Other::NotEvaluable, No, Recist::Partial),
        (Target::Partial, Other::Complete, Equivocal, Recist::Partial),
        (Target::Stable, Other::NonCrNonPd, No, Recist::Stable),
        (Target::Stable, Other::NotEvaluable, No, Recist::Stable),
        (
            Target::NotEvaluable,
            Other::NonCrNonPd,
            No,
            Recist::NotEvaluable,
        ),
        (
            Target::NotEvaluable,
            Other::Complete,
            No,
            Recist::NotEvaluable,
        ),
    ] {
        assert_eq!(
            overall(target, non_target, new_lesions),
            expected,
            "{target} {non_target}"
        );
    }
    // Progression of anything is progression.
    for target in Target::ALL {
        for other in Other::ALL {
            assert_eq!(overall(*target, *other, Yes), Recist::Progressive);
            assert_eq!(
                overall(*target, Other::Progressive, No),
                Recist::Progressive
            );
            assert_eq!(
                overall(Target::Progressive, *other, No),
                Recist::Progressive
            );
        }
    }
    // Table 2.
    for (non_target, expected) in [
        (Other::Complete, Recist::Complete),
        (Other::NonCrNonPd, Recist::NonCrNonPd),
        (Other::NotEvaluable, Recist::NotEvaluable),
        (Other::None, Recist::NotEvaluable),
        (Other::Progressive, Recist::Progressive),
    ] {
        assert_eq!(overall_without_target(non_target, No), expected);
        assert_eq!(overall_without_target(non_target, Equivocal), expected);
        assert_eq!(overall_without_target(non_target, Yes), Recist::Progressive);
    }
}

#[test]
fn the_table_of_confirmation() {
    use Recist::{Complete, NotEvaluable, Partial, Progressive, Stable};
    let (start, first, second) = (day("2024-01-01"), day("2024-02-19"), day("2024-04-01"));
    // Table 3: first, second, best if the first lies after the minimum interval, best if it does not.
    for (one, two, lasted, early) in [
        (Complete, Complete, Complete, Complete),
        (Complete, Progressive, Stable, Progressive),
        (Complete, NotEvaluable, Stable, NotEvaluable),
        (Partial, Complete, Partial, Partial),
        (Partial, Partial, Partial, Partial),
        (Partial, Progressive, Stable, Progressive),
        (Partial, NotEvaluable, Stable, NotEvaluable),
        (NotEvaluable, NotEvaluable, NotEvaluable, NotEvaluable),
    ] {
        let scans = [Assessment::new(first, one), Assessment::new(second, two)];
        for (days, expected) in [(49, lasted), (200, early)] {
            let mut protocol = Protocol::new(days);
            protocol.confirmation = Some(Confirmation::new(28));
            let best = best_overall_response(&scans, start, &protocol);
            assert_eq!(best.response, Some(expected), "{one} {two} {days}");
        }
    }
    let scans = [
        Assessment::new(first, Partial),
        Assessment::new(second, Stable),
    ];
    let mut protocol = Protocol::new(42);
    protocol.confirmation = Some(Confirmation::new(28));
    let best = best_overall_response(&scans, start, &protocol);
    assert_eq!((best.response, best.date), (Some(Stable), Some(first)));
    // Stable disease does not last long enough one day earlier.
    for (days, expected) in [(49, Stable), (50, NotEvaluable)] {
        let scans = [Assessment::new(first, Stable)];
        let best = best_overall_response(&scans, start, &Protocol::new(days));
        assert_eq!(best.response, Some(expected), "{days}");
    }
}

#[test]
fn thresholds_from_both_sides() {
    // Percentages are not rounded: 29.96 % less is stable, 30 % is not.
    let hundred = [lesion(Site::Lung, "100")];
    assert_eq!(course(&hundred, &["70.04"]), ["sd"]);
    assert_eq!(course(&hundred, &["70"]), ["pr"]);
    assert_eq!(course(&hundred, &["70.000000000001"]), ["sd"]);
    // 20 % and 5 mm above the smallest sum: 4.9 mm is more than 20 % of 20, and less than 5 mm.
    let forty = [lesion(Site::Liver, "40")];
    assert_eq!(course(&forty, &["20", "24.9"]), ["pr", "pr"]);
    assert_eq!(course(&forty, &["20", "25"]), ["pr", "pd"]);
    assert_eq!(course(&hundred, &["119.99"]), ["sd"]);
    assert_eq!(course(&hundred, &["120"]), ["pd"]);
    assert_eq!(course(&hundred, &["60", "70", "71.9"]), ["pr", "pr", "sd"]);
    assert_eq!(course(&hundred, &["60", "70", "72"]), ["pr", "pr", "pd"]);
    // EORTC, "The definition of SD: a clarification": 165 mm, 63 mm, 65 mm.
    let case = [lesion(Site::Lung, "85"), lesion(Site::Liver, "80")];
    assert_eq!(course(&case, &["33 30", "33 32"]), ["pr", "pr"]);
}

#[test]
fn nodes_and_lesions_that_are_hardly_seen() {
    let node = [lesion(Site::LymphNode, "20")];
    assert_eq!(course(&node, &["9.9"]), ["cr"]);
    assert_eq!(course(&node, &["10"]), ["pr"]);
    assert_eq!(course(&node, &["small"]), ["cr"]);
    assert_eq!(course(&node, &["gone"]), ["cr"]);
    let both = [lesion(Site::Lung, "10"), lesion(Site::LymphNode, "15")];
    // The sum keeps the normal node, so that it is not 0 in a complete response.
    let baseline = Baseline::new(both.to_vec()).expect("a baseline");
    let points = [scan("2024-02-01", "gone 9"), scan("2024-03-01", "small 9")];
    let evaluations = evaluate(&baseline, &points).expect("a course");
    assert_eq!(evaluations[0].sum, Some(9.into()));
    assert_eq!(evaluations[0].target, TargetResponse::Complete);
    assert_eq!(evaluations[0].overall, Recist::Complete);
    assert_eq!(
        (evaluations[1].nadir, evaluations[1].sum),
        (9.into(), Some(14.into()))
    );
    // Too small to measure is 5 mm, and not gone.
    assert_eq!(course(&both, &["small 9.9"]), ["pr"]);
    assert_eq!(course(&[lesion(Site::Lung, "10")], &["small"]), ["pr"]);
    assert_eq!(course(&[lesion(Site::Lung, "10")], &["4"]), ["pr"]);
    assert_eq!(course(&[lesion(Site::Lung, "10")], &["0"]), ["cr"]);
}

#[test]
fn disease_seen_after_a_complete_response() {
    // 3 mm would not be enough growth; after a complete response, any disease is progression.
    assert_eq!(
        course(&[lesion(Site::Lung, "20")], &["gone", "3"]),
        ["cr", "pd"]
    );
    assert_eq!(
        course(&[lesion(Site::LymphNode, "20")], &["9.9", "9"]),
        ["cr", "cr"]
    );
    assert_eq!(
        course(&[lesion(Site::LymphNode, "20")], &["9.9", "10"]),
        ["cr", "pd"]
    );
    // A lesion that comes back while others remained is measured on.
    let two = [lesion(Site::Lung, "20"), lesion(Site::Liver, "40")];
    assert_eq!(course(&two, &["gone 30", "3 30"]), ["pr", "pr"]);
    assert_eq!(course(&two, &["gone 30", "6 30"]), ["pr", "pd"]);
    // Other disease that comes back.
    let baseline = Baseline::new(vec![lesion(Site::Lung, "20")]).expect("a baseline");
    let mut points = [scan("2024-02-01", "gone"), scan("2024-03-01", "gone")];
    points[0].non_target = NonTargetResponse::Complete;
    points[1].non_target = NonTargetResponse::NonCrNonPd;
    let overall: Vec<Recist> = evaluate(&baseline, &points)
        .expect("a course")
        .iter()
        .map(|point| point.overall)
        .collect();
    assert_eq!(overall, [Recist::Complete, Recist::Progressive]);
}

#[test]
fn lesions_that_were_not_measured() {
    // RECIST 1.1, section 4.4: three lesions, 50 mm at baseline; two of them alone make 80 mm.
    let three = [
        lesion(Site::Lung, "20"),
        lesion(Site::Liver, "15"),
        lesion(Site::Bone, "15"),
    ];
    assert_eq!(course(&three, &["40 40 ?"]), ["pd"]);
    assert_eq!(course(&three, &["20 15 ?"]), ["ne"]);
    // Not even if the two that were measured have gone, or are small.
    assert_eq!(course(&three, &["gone gone ?", "5 5 ?"]), ["ne", "ne"]);
    // A sum that is not whole is no nadir.
    let baseline = Baseline::new(three.to_vec()).expect("a baseline");
    let points = [scan("2024-02-01", "5 5 ?"), scan("2024-03-01", "20 15 15")];
    let evaluations = evaluate(&baseline, &points).expect("a course");
    assert_eq!(
        (evaluations[0].sum, evaluations[1].nadir),
        (None, 50.into())
    );
    assert_eq!(evaluations[1].target, TargetResponse::Stable);
}

#[test]
fn baselines_are_checked() {
    let refused = |lesions: &[TargetLesion]| {
        Baseline::new(lesions.to_vec())
            .expect_err("no baseline")
            .to_string()
    };
    assert_eq!(
        refused(&[]),
        "expected at least one target lesion, found none"
    );
    let six = [
        Site::Lung,
        Site::Liver,
        Site::Bone,
        Site::Skin,
        Site::Kidney,
        Site::Spleen,
    ]
    .map(|site| lesion(site, "30"));
    assert_eq!(refused(&six), "expected at most 5 target lesions, found 6");
    assert!(Baseline::new(six[..5].to_vec()).is_ok());
    let nodes = ["20", "21", "22"].map(|axis| lesion(Site::LymphNode, axis));
    assert_eq!(
        refused(&nodes),
        "expected at most 2 target lesions of one organ, found 3 of `lymph-node`"
    );
    let mut thick = lesion(Site::Liver, "15.9");
    thick.method = Method::ThickSections(mm("8"));
    let mut radiograph = lesion(Site::Lung, "19");
    radiograph.method = Method::ChestRadiograph;
    for (small, message) in [
        (
            lesion(Site::Liver, "9.9"),
            "target lesion 1 measures 9.9 mm, and a measurable one at least 10 mm",
        ),
        (
            lesion(Site::LymphNode, "14.9"),
            "target lesion 1 measures 14.9 mm, and a measurable one at least 15 mm",
        ),
        (
            thick,
            "target lesion 1 measures 15.9 mm, and a measurable one at least 16 mm",
        ),
        (
            radiograph,
            "target lesion 1 measures 19 mm, and a measurable one at least 20 mm",
        ),
    ] {
        assert_eq!(refused(&[small]), message);
    }
    for smallest in [lesion(Site::Liver, "10"), lesion(Site::LymphNode, "15")] {
        assert!(Baseline::new(vec![smallest]).is_ok());
    }
    assert_eq!(
        "1000.1"
            .parse::<Diameter>()
            .expect_err("too long")
            .to_string(),
        "expected 0 to 1000 mm, found 1000.1"
    );
    assert!("".parse::<Diameter>().is_err() && "-0.1".parse::<Diameter>().is_err());
}

#[test]
fn courses_are_checked() {
    let baseline = Baseline::new(vec![lesion(Site::Lung, "20")]).expect("a baseline");
    let refused = |points: &[TimePoint]| {
        evaluate(&baseline, points)
            .expect_err("no course")
            .to_string()
    };
    assert_eq!(
        refused(&[scan("2024-02-01", "20 20")]),
        "expected 1 target lesions on 2024-02-01, as at baseline, found 2"
    );
    assert_eq!(
        refused(&[scan("2024-02-01", "20"), scan("2024-02-01", "20")]),
        "expected days in order, found 2024-02-01 after 2024-02-01"
    );
    assert_eq!(evaluate(&baseline, &[]), Ok(Vec::new()));
}

/// One response as the test cases of admiralonco write it; `ND` was not done.
fn response(text: &str) -> Option<Recist> {
    match text {
        "NON-CR/NON-PD" => Some(Recist::NonCrNonPd),
        "ND" | "MISSING" => None,
        code => Some(code.to_lowercase().parse().expect("a code of RECIST")),
    }
}

/// The dated responses of one subject.
fn assessments(rows: &Value) -> Vec<Assessment> {
    let rows = rows.as_array().expect("rows");
    rows.iter()
        .map(|row| {
            let text = |at: usize| row[at].as_str().expect("a text");
            let date = day(text(0));
            response(text(1)).map_or(Assessment::not_done(date), |found| {
                Assessment::new(date, found)
            })
        })
        .collect()
}

#[test]
fn best_responses_are_those_of_admiralonco() {
    let Some(folder) = crate::words::corpus() else {
        return;
    };
    let path = folder.join("recist/confirmed_bor_vectors.json");
    let vectors: Value =
        serde_json::from_str(&fs::read_to_string(path).expect("the vectors")).expect("JSON");
    let unconfirmed = Protocol::new(28);
    let mut confirmed = unconfirmed;
    confirmed.confirmation = Some(Confirmation::new(28));
    // The window of the third set stands in the test of admiralonco, not in the name of the set.
    let mut lenient = unconfirmed;
    lenient.unassessed_is_not_evaluable = true;
    let mut confirmation = Confirmation::new(14);
    (
        confirmation.not_evaluable_between,
        confirmation.stable_between,
    ) = (0, true);
    lenient.confirmation = Some(confirmation);
    let mut compared = 0;
    for (set, protocol) in [
        ("unconfirmed_BOR ref_start_window=28", unconfirmed),
        (
            "confirmed_BOR ref_start_window=28 ref_confirm=28 max_nr_ne=1 accept_sd=false",
            confirmed,
        ),
        (
            "confirmed_BOR ref_confirm=14 max_nr_ne=0 accept_sd=true missing_as_ne=true",
            lenient,
        ),
    ] {
        let object = vectors.as_object().expect("sets");
        let (_, expected) = object
            .iter()
            .find(|(name, _)| name.starts_with(set))
            .expect(set);
        for (subject, expected) in expected.as_object().expect("subjects") {
            let mut found = assessments(&vectors["assessments"][subject]);
            if protocol == lenient && subject == "7" {
                found = vec![Assessment::not_done(day("2020-04-02"))];
            }
            let start = vectors["treatment_start"][subject]
                .as_str()
                .expect("a start");
            let best = best_overall_response(&found, day(start), &protocol);
            let text = expected[1].as_str().expect("a response");
            assert_eq!(best.response, response(text), "{set}, subject {subject}");
            assert_eq!(
                best.date,
                expected[0].as_str().map(day),
                "{set}, subject {subject}"
            );
            compared += 1;
        }
    }
    assert_eq!(compared, 26);
}

#[test]
fn what_may_lie_between_a_response_and_its_confirmation() {
    use Recist::{Complete, NotEvaluable, Partial, Stable};
    let best = |responses: &[Recist], change: fn(&mut Confirmation)| {
        let mut protocol = Protocol::new(14);
        let mut confirmation = Confirmation::new(56);
        change(&mut confirmation);
        protocol.confirmation = Some(confirmation);
        let start = day("2024-01-01");
        let scans: Vec<Assessment> = (1..)
            .zip(responses)
            .map(|(number, response)| {
                let date = start
                    .checked_add_days(Days::new(28 * number))
                    .expect("a day");
                Assessment::new(date, *response)
            })
            .collect();
        best_overall_response(&scans, start, &protocol).response
    };
    let usual = |_: &mut Confirmation| {};
    assert_eq!(
        best(&[Complete, NotEvaluable, Complete], usual),
        Some(Complete)
    );
    assert_eq!(
        best(&[Complete, NotEvaluable, Complete], |c| c
            .not_evaluable_between =
            0),
        Some(Stable)
    );
    assert_eq!(
        best(&[Complete, NotEvaluable, NotEvaluable, Complete], usual),
        Some(Stable)
    );
    assert_eq!(best(&[Partial, Stable, Partial], usual), Some(Stable));
    assert_eq!(
        best(&[Partial, Stable, Partial], |c| c.stable_between = true),
        Some(Partial)
    );
    assert_eq!(
        best(&[Partial, Stable, Stable, Partial], |c| c.stable_between =
            true),
        Some(Stable)
    );
    assert_eq!(
        best(&[Complete, Stable, Complete], |c| c.stable_between = true),
        Some(Stable)
    );
    assert_eq!(best(&[Partial, Complete, Complete], usual), Some(Partial));
    assert_eq!(best(&[Partial, Complete, Partial], usual), Some(Stable));
    assert_eq!(best(&[Complete, Complete], usual), Some(Stable));
}

/// EORTC, "Surgery/radiotherapy and RECIST": where no imaging is done at all, the patient is not evaluable at that time.
#[test]
fn an_assessment_that_was_not_done_counts_as_not_evaluable() {
    let scans = |responses: &[Option<Recist>]| -> Vec<Assessment> {
        let start = day("2024-01-01");
        (1..)
            .zip(responses)
            .map(|(number, response)| {
                let date = start
                    .checked_add_days(Days::new(28 * number))
                    .expect("a day");
                response.map_or(Assessment::not_done(date), |found| {
                    Assessment::new(date, found)
                })
            })
            .collect()
    };
    let mut protocol = Protocol::new(14);
    protocol.confirmation = Some(Confirmation::new(28));
    let best = |responses: &[Option<Recist>]| {
        best_overall_response(&scans(responses), day("2024-01-01"), &protocol).response
    };
    let (complete, partial) = (Some(Recist::Complete), Some(Recist::Partial));
    let unknown = Some(Recist::NotEvaluable);
    for between in [None, unknown] {
        assert_eq!(best(&[partial, between, partial]), partial);
        assert_eq!(best(&[complete, between, complete]), complete);
        assert_eq!(
            best(&[partial, between, None, partial]),
            Some(Recist::Stable)
        );
        assert_eq!(best(&[partial, between]), Some(Recist::Stable));
    }
}

#[test]
fn a_partial_response_after_a_complete_one_is_told() {
    let scans = [
        "2024-02-01",
        "2024-03-01",
        "2024-04-01",
        "2024-05-01",
        "2024-06-01",
    ]
    .map(day);
    let responses = [
        Recist::Partial,
        Recist::Complete,
        Recist::Partial,
        Recist::Progressive,
        Recist::Partial,
    ];
    let scans: Vec<Assessment> = scans
        .into_iter()
        .zip(responses)
        .map(|(date, response)| Assessment::new(date, response))
        .collect();
    assert_eq!(partial_after_complete(&scans), [day("2024-04-01")]);
    assert!(partial_after_complete(&[]).is_empty());
}

/// From the best response to the worst; one that is not evaluable is no better or worse.
fn worse_or_equal(before: Recist, after: Recist) -> bool {
    let rank = |response| match response {
        Recist::Complete => 0,
        Recist::Partial => 1,
        Recist::Stable | Recist::NonCrNonPd | Recist::NotEvaluable => 2,
        _ => 3,
    };
    rank(after) >= rank(before)
}

fn measurement() -> impl Strategy<Value = Measurement> {
    prop_oneof![
        4 => (0_u32..1200).prop_map(|tenths| mm(&format!("{}.{}", tenths / 10, tenths % 10))).prop_map(Measurement::Diameter),
        1 => Just(Measurement::TooSmallToMeasure),
        2 => Just(Measurement::Disappeared),
        1 => Just(Measurement::NotEvaluable),
    ]
}

fn a_course() -> impl Strategy<Value = (Baseline, Vec<TimePoint>)> {
    let sites = [
        Site::Lung,
        Site::LymphNode,
        Site::Liver,
        Site::Bone,
        Site::Kidney,
    ];
    prop::collection::vec(150_u32..900, 1..=5).prop_flat_map(move |sizes| {
        let count = sizes.len();
        let lesions = sizes
            .iter()
            .zip(sites)
            .map(|(tenths, site)| lesion(site, &format!("{}.{}", tenths / 10, tenths % 10)))
            .collect();
        let baseline = Baseline::new(lesions).expect("a baseline");
        let point = (
            prop::collection::vec(measurement(), count),
            prop::sample::select(NonTargetResponse::ALL),
        );
        prop::collection::vec(point, 0..6).prop_map(move |points| {
            let start = day("2024-01-01");
            let points = (1..)
                .zip(points)
                .map(|(number, (targets, non_target))| {
                    let date = start
                        .checked_add_days(Days::new(42 * number))
                        .expect("a day");
                    TimePoint::new(date, targets, non_target, NewLesions::None)
                })
                .collect();
            (baseline.clone(), points)
        })
    })
}

proptest! {
    /// The smallest sum never rises, and never lies above that of the baseline.
    #[test]
    fn the_nadir_only_falls((baseline, points) in a_course()) {
        let evaluations = evaluate(&baseline, &points).expect("a course");
        let mut last = baseline.sum();
        for point in &evaluations {
            prop_assert!(point.nadir <= last);
            last = point.nadir;
            if let Some(sum) = point.sum {
                // As the text has it, in numbers that are not rounded.
                let change = (sum - baseline.sum()) * Decimal::ONE_HUNDRED / baseline.sum();
                if point.target == TargetResponse::Partial {
                    prop_assert!(change <= Decimal::from(-30));
                }
                if point.target == TargetResponse::Stable {
                    prop_assert!(change > Decimal::from(-30));
                    prop_assert!(sum * Decimal::from(5) < point.nadir * Decimal::from(6) || sum - point.nadir < 5.into());
                }
            }
        }
    }

    /// A new lesion never improves a response, at its time point or at best.
    #[test]
    fn a_new_lesion_never_improves((baseline, points) in a_course(), at in 0_usize..6, days in 0_u32..100) {
        let before = evaluate(&baseline, &points).expect("a course");
        let mut changed = points.clone();
        if let Some(point) = changed.get_mut(at) {
            point.new_lesions = NewLesions::Unequivocal;
        }
        let after = evaluate(&baseline, &changed).expect("a course");
        if let (Some(before), Some(after)) = (before.get(at), after.get(at)) {
            prop_assert_eq!(after.overall, Recist::Progressive);
            prop_assert!(worse_or_equal(before.overall, after.overall));
        }
        let mut protocol = Protocol::new(days);
        for confirmation in [None, Some(Confirmation::new(28))] {
            protocol.confirmation = confirmation;
            let best = |points: &[_]| {
                let scans: Vec<Assessment> = points.iter().map(|point| Assessment::from(*point)).collect();
                best_overall_response(&scans, day("2024-01-01"), &protocol)
            };
            let (before, after) = (best(&before), best(&after));
            if let (Some(before), Some(after)) = (before.response, after.response) {
                prop_assert!(worse_or_equal(before, after), "{before} {after}");
            }
        }
    }

    /// Confirmation never makes a response better, and the order in which assessments are given does not matter.
    #[test]
    fn confirmation_never_improves((baseline, points) in a_course(), days in 0_u32..400, interval in 0_u32..200) {
        let evaluations = evaluate(&baseline, &points).expect("a course");
        let mut scans: Vec<Assessment> = evaluations.into_iter().map(Assessment::from).collect();
        let start = day("2024-01-01");
        let mut protocol = Protocol::new(days);
        let without = best_overall_response(&scans, start, &protocol);
        protocol.confirmation = Some(Confirmation::new(interval));
        let with = best_overall_response(&scans, start, &protocol);
        prop_assert_eq!(without.response.is_some(), with.response.is_some());
        if let (Some(without), Some(with)) = (without.response, with.response) {
            prop_assert!(worse_or_equal(without, with), "{without} {with}");
        }
        scans.reverse();
        prop_assert_eq!(best_overall_response(&scans, start, &protocol), with);
    }
}
