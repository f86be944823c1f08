//! Responses: the lists of each criteria, iRECIST and IMWG. Values are made up unless a comment says where they are from.

use chrono::{Days, NaiveDate};
use oncology::response::imwg::{self, Findings};
use oncology::response::irecist::{self, Growth, NewLesions};
use oncology::response::recist::{NonTargetResponse, TargetResponse};
use oncology::response::{
    Cheson2007, Choi, Criteria, ElnAml2017, ElnAml2022, Gcig, Imwg, Irecist, Irrc, Iwcll, Lugano,
    Mrecist, Pcwg3, Percist, Rano, Recist, Response, ResponseClass, ResponseCount, Who,
};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect(text)
}

/// Every category of every criteria.
fn responses() -> Vec<Response> {
    macro_rules! all {
        ($($list:ident)+) => {
            [$($list::ALL.iter().map(|code| Response::$list(*code)).collect::<Vec<_>>()),+].concat()
        };
    }
    all![
        Recist Irecist Irrc Who Choi Mrecist Percist Rano Pcwg3 Gcig Cheson2007 Lugano Iwcll Imwg ElnAml2017 ElnAml2022
    ]
}

#[test]
fn a_category_stands_with_its_criteria() {
    for response in responses() {
        let json = serde_json::to_string(&response).expect("JSON");
        assert_eq!(
            serde_json::from_str::<Response>(&json).expect("JSON"),
            response
        );
        assert!(
            !response.criteria().is_empty() && response.criteria().iter().all(Criteria::is_listed)
        );
        let tag = json.split('"').nth(1).expect("a tag");
        assert!(response.criteria()[0].code().starts_with(tag), "{json}");
        // What counts as a response counts as controlled.
        if response.is_objective_response() == Some(true) {
            assert_eq!(response.is_disease_control(), Some(true), "{json}");
        }
        let not_evaluable = response.class() == ResponseClass::NotEvaluable;
        assert!(
            !not_evaluable || response.is_disease_control() == Some(false),
            "{json}"
        );
    }
    for (json, message) in [
        (r#"{"recist":"vgpr"}"#, "`vgpr` is not a code of Recist"),
        (r#"{"imwg":"icr"}"#, "`icr` is not a code of Imwg"),
        (r#"{"percist":"pr"}"#, "`pr` is not a code of Percist"),
        (r#"{"recist":"cr","imwg":"cr"}"#, "expected exactly one of"),
        (r#""cr""#, "expected a map with exactly one of"),
    ] {
        let error = serde_json::from_str::<Response>(json)
            .expect_err(json)
            .to_string();
        assert!(error.contains(message), "{error}");
    }
    // Categories that only a later edition has.
    assert!(
        !Response::Recist(Recist::NonCrNonPd)
            .criteria()
            .contains(&Criteria::Recist10)
    );
    assert!(
        !Response::Imwg(Imwg::Minimal)
            .criteria()
            .contains(&Criteria::Imwg2006)
    );
}

#[test]
fn which_categories_count_as_a_response() {
    let counted: Vec<String> = responses()
        .iter()
        .filter(|response| response.is_objective_response() == Some(true))
        .map(|response| {
            serde_json::to_string(response)
                .expect("JSON")
                .replace('"', "")
        })
        .collect();
    insta::assert_snapshot!(counted.join("\n"));
    let open: Vec<Response> = responses()
        .into_iter()
        .filter(|response| response.is_objective_response().is_none())
        .collect();
    assert_eq!(
        open,
        [
            Response::Rano(Rano::Minor),
            Response::Iwcll(Iwcll::PartialLymphocytosis),
            Response::ElnAml2017(ElnAml2017::LeukaemiaFree),
            Response::ElnAml2017(ElnAml2017::Partial),
            Response::ElnAml2022(ElnAml2022::LeukaemiaFree),
            Response::ElnAml2022(ElnAml2022::Partial),
        ]
    );
}

#[test]
fn criteria_keep_their_codes() {
    for code in [
        "recist-1.0",
        "recist-1.1",
        "irecist",
        "who",
        "rano",
        "choi",
        "percist",
        "lugano",
    ] {
        assert!(code.parse::<Criteria>().expect(code).is_listed(), "{code}");
    }
    let by_size: Vec<&str> = Criteria::ROWS
        .iter()
        .map(|row| row.code)
        .filter(|code| code.parse::<Criteria>().expect(code).by_size())
        .collect();
    assert_eq!(
        by_size,
        [
            "recist-1.0",
            "recist-1.1",
            "irecist",
            "irrc",
            "irrecist",
            "who"
        ]
    );
    assert!(!"inrc".parse::<Criteria>().expect("an open list").by_size());
}

#[test]
fn counts_of_categories_are_read_and_written() {
    let json = r#"{"response":{"eln-aml2022":"cri"},"count":12,"percent":"18.2"}"#;
    let count: ResponseCount = serde_json::from_str(json).expect("JSON");
    assert_eq!(
        count.response,
        Response::ElnAml2022(ElnAml2022::CompleteIncompleteRecovery)
    );
    assert_eq!(serde_json::to_string(&count).expect("JSON"), json);
    assert!(serde_json::from_str::<ResponseCount>(r#"{"count":12}"#).is_err());
}

/// An assessment so many days after the start of 2024, with a response and a sum of the target lesions.
fn point(days: u64, target: TargetResponse, sum: u32) -> irecist::Assessment {
    let date = day("2024-01-01")
        .checked_add_days(Days::new(days))
        .expect("a day");
    let mut assessment = irecist::Assessment::new(date, Some(target));
    assessment.sum = Some(sum.into());
    assessment.non_target = NonTargetResponse::NonCrNonPd;
    assessment
}

fn codes(course: &[irecist::Assessment]) -> Vec<&'static str> {
    irecist::evaluate(course)
        .iter()
        .map(|point| point.response.code())
        .collect()
}

#[test]
fn progression_of_target_lesions_is_confirmed_by_5_mm() {
    use TargetResponse::{Partial, Progressive, Stable};
    let start = point(56, Progressive, 60);
    for (days, sum, expected) in [
        (84, 65, "icpd"),
        (84, 64, "iupd"),
        (83, 65, "iupd"),
        (84, 55, "iupd"),
    ] {
        assert_eq!(
            codes(&[start, point(days, Progressive, sum)]),
            ["iupd", expected],
            "{days} {sum}"
        );
    }
    // recist.eortc.org, "How do new lesions define progression?": steps of 4 and 2 mm add up.
    let steps = [
        start,
        point(90, Progressive, 64),
        point(120, Progressive, 66),
    ];
    assert_eq!(codes(&steps), ["iupd", "iupd", "icpd"]);
    let since: Vec<_> = irecist::evaluate(&steps)
        .iter()
        .map(|point| point.since)
        .collect();
    assert_eq!(since, [Some(start.date); 3]);
    // The bar is reset: the second progression waits again, and counts from its own day.
    let course = [
        start,
        point(90, Stable, 50),
        point(120, Progressive, 62),
        point(150, Progressive, 70),
        point(180, Partial, 10),
    ];
    assert_eq!(codes(&course), ["iupd", "isd", "iupd", "icpd"]);
    assert_eq!(irecist::evaluate(&course)[3].since, Some(course[2].date));
    // What was not evaluable changes nothing.
    let course = [
        start,
        point(90, TargetResponse::NotEvaluable, 0),
        point(120, Progressive, 66),
    ];
    assert_eq!(codes(&course), ["iupd", "ne", "icpd"]);
    // Without a sum nothing is confirmed.
    let mut unmeasured = point(90, Progressive, 0);
    unmeasured.sum = None;
    assert_eq!(codes(&[start, unmeasured]), ["iupd", "iupd"]);
}

#[test]
fn progression_of_other_lesions_is_confirmed_by_any_growth() {
    let mut start = point(56, TargetResponse::Stable, 40);
    start.non_target = NonTargetResponse::Progressive;
    let mut next = point(90, TargetResponse::Stable, 40);
    next.non_target = NonTargetResponse::Progressive;
    assert_eq!(codes(&[start, next]), ["iupd", "iupd"]);
    next.non_target_growth = Growth::Larger;
    assert_eq!(codes(&[start, next]), ["iupd", "icpd"]);
    // Where they could not be judged again, the progression waits on.
    let mut unseen = point(90, TargetResponse::Stable, 40);
    unseen.non_target = NonTargetResponse::NotEvaluable;
    let mut grown = next;
    grown.date = day("2024-06-01");
    assert_eq!(codes(&[start, unseen, grown]), ["iupd", "ne", "icpd"]);
    // Progression of a kind that was not there confirms.
    let target = point(90, TargetResponse::Progressive, 60);
    assert_eq!(codes(&[start, target]), ["iupd", "icpd"]);
    let mut new = point(90, TargetResponse::Partial, 20);
    new.new_lesions = NewLesions::Appeared;
    assert_eq!(codes(&[start, new]), ["iupd", "icpd"]);
    assert_eq!(
        codes(&[start, point(90, TargetResponse::Partial, 20)]),
        ["iupd", "ipr"]
    );
}

#[test]
fn new_lesions_that_stay() {
    use TargetResponse::{Complete, Partial, Stable};
    let with = |days, target, sum, new_lesions, new_sum: u32| {
        let mut assessment = point(days, target, sum);
        assessment.new_lesions = new_lesions;
        assessment.new_sum = Some(new_sum.into());
        assessment
    };
    let came = with(56, Stable, 40, NewLesions::Appeared, 12);
    // Table 2: they confirm by 5 mm, by any growth if they are not measured, or by another.
    for (next, expected) in [
        (with(90, Stable, 40, NewLesions::Remaining, 17), "icpd"),
        (with(90, Stable, 40, NewLesions::Remaining, 16), "iupd"),
        (with(90, Stable, 40, NewLesions::Appeared, 12), "icpd"),
        // recist.eortc.org, scenario B: the disease of the baseline shrinks.
        (with(90, Partial, 20, NewLesions::Remaining, 12), "ipr"),
        (with(90, Stable, 40, NewLesions::None, 0), "isd"),
    ] {
        assert_eq!(codes(&[came, next]), ["iupd", expected], "{next:?}");
    }
    let mut grown = with(90, Stable, 40, NewLesions::Remaining, 12);
    grown.new_growth = Growth::Larger;
    assert_eq!(codes(&[came, grown]), ["iupd", "icpd"]);
    // Scenario F: a partial response before they came, and no change after.
    let course = [
        point(56, Partial, 20),
        with(90, Partial, 20, NewLesions::Appeared, 12),
        with(120, Partial, 20, NewLesions::Remaining, 12),
    ];
    assert_eq!(codes(&course), ["ipr", "iupd", "iupd"]);
    // After the bar was reset they progress anew by 20 % and 5 mm.
    let course = [
        came,
        with(90, Partial, 20, NewLesions::Remaining, 12),
        with(120, Partial, 20, NewLesions::Remaining, 16),
        with(150, Partial, 20, NewLesions::Remaining, 17),
        with(180, Partial, 20, NewLesions::Remaining, 22),
    ];
    assert_eq!(codes(&course), ["iupd", "ipr", "ipr", "iupd", "icpd"]);
    // No complete response while they are there.
    let mut complete = with(90, Complete, 0, NewLesions::Remaining, 12);
    complete.non_target = NonTargetResponse::Complete;
    assert_eq!(codes(&[came, complete]), ["iupd", "ipr"]);
    complete.new_lesions = NewLesions::None;
    assert_eq!(codes(&[came, complete]), ["iupd", "icr"]);
}

#[test]
fn patients_without_target_lesions() {
    let with = |days, non_target| {
        let mut assessment = point(days, TargetResponse::Stable, 0);
        (assessment.target, assessment.sum, assessment.non_target) = (None, None, non_target);
        assessment
    };
    let course = [
        with(30, NonTargetResponse::NonCrNonPd),
        with(60, NonTargetResponse::Progressive),
        with(90, NonTargetResponse::NotEvaluable),
        with(120, NonTargetResponse::Complete),
        with(150, NonTargetResponse::None),
    ];
    assert_eq!(
        codes(&course),
        ["non-icr-non-iupd", "iupd", "ne", "icr", "ne"]
    );
}

/// Table 3 of Seymour et al., Lancet Oncol 2017;18:e143-e152; where it allows several, each of them.
#[test]
fn the_table_of_best_responses() {
    let rows: [(&[&str], &str); 8] = [
        (
            &["icr", "icr ipr iupd ne", "icr ipr iupd ne", "iupd", "icpd"],
            "icr",
        ),
        (
            &[
                "iupd",
                "ipr isd ne",
                "icr",
                "icr iupd ne",
                "icr ipr isd iupd icpd ne",
            ],
            "icr",
        ),
        (
            &[
                "iupd",
                "ipr",
                "ipr isd iupd ne",
                "ipr isd iupd ne icpd",
                "ipr isd iupd ne icpd",
            ],
            "ipr",
        ),
        (
            &[
                "iupd",
                "isd ne",
                "ipr",
                "ipr isd iupd ne",
                "ipr isd iupd icpd ne",
            ],
            "ipr",
        ),
        (
            &[
                "iupd",
                "isd",
                "isd iupd ne",
                "isd iupd icpd ne",
                "isd iupd icpd ne",
            ],
            "isd",
        ),
        (
            &["iupd", "icpd", "icr ipr isd iupd icpd ne", "icr", "icr"],
            "icpd",
        ),
        (
            &["iupd", "iupd", "icpd", "icr ipr isd iupd icpd ne", "icr"],
            "icpd",
        ),
        (&["iupd", "ne", "ne", "ne", "ne"], "iupd"),
    ];
    let start = day("2024-01-01");
    for (row, expected) in rows {
        let mut courses: Vec<Vec<Irecist>> = vec![Vec::new()];
        for cell in row {
            courses = courses
                .iter()
                .flat_map(|course| {
                    cell.split(' ').map(|code| {
                        let mut longer = course.clone();
                        longer.push(code.parse().expect(code));
                        longer
                    })
                })
                .collect();
        }
        for course in courses {
            let dated: Vec<_> = (1..)
                .zip(&course)
                .map(|(number, response)| {
                    (
                        start
                            .checked_add_days(Days::new(60 * number))
                            .expect("a day"),
                        *response,
                    )
                })
                .collect();
            let best = irecist::best_overall_response(&dated, start, 42).map(Irecist::code);
            assert_eq!(best, Some(expected), "{course:?}");
        }
    }
    assert_eq!(irecist::best_overall_response(&[], start, 42), None);
    let early = [(day("2024-01-20"), Irecist::Stable)];
    assert_eq!(
        irecist::best_overall_response(&early, start, 42),
        Some(Irecist::NotEvaluable)
    );
}

/// Findings of a text such as `serum 3.0, urine 0, sife no`.
fn findings(text: &str) -> Findings {
    let mut findings = Findings::default();
    for part in text.split(", ").filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once(' ').expect(part);
        let (number, truth) = (value.parse().ok(), Some(value == "yes"));
        match name {
            "serum" => findings.serum = number,
            "urine" => findings.urine = number,
            "involved" => findings.involved_light_chain = number,
            "uninvolved" => findings.uninvolved_light_chain = number,
            "ratio" => findings.normal_ratio = truth,
            "marrow" => findings.marrow = number,
            "clonal" => findings.clonal_cells = truth,
            "sife" => findings.serum_immunofixation = truth,
            "uife" => findings.urine_immunofixation = truth,
            "masses" => findings.plasmacytomas = number,
            "other" => findings.other_progression = truth,
            name => panic!("{name}"),
        }
    }
    findings
}

fn levels(baseline: &str, course: &[&str]) -> Vec<&'static str> {
    let course: Vec<Findings> = course.iter().map(|text| findings(text)).collect();
    imwg::evaluate(&findings(baseline), &course)
        .iter()
        .map(|point| point.response.map_or("?", Imwg::code))
        .collect()
}

#[test]
fn responses_of_myeloma_in_serum_and_urine() {
    let serum = "serum 4.0, urine 0, masses 0";
    let gone = "serum 0, urine 0, sife no, uife no, marrow 4.9";
    for (now, expected) in [
        ("serum 3.01, urine 0", "sd"),
        ("serum 3.0, urine 0", "mr"),
        ("serum 2.01, urine 0", "mr"),
        ("serum 2.0, urine 0", "pr"),
        ("serum 2.0", "pr"),
        ("serum 2.0, urine 200", "pd"),
        ("serum 2.0, urine 199.9", "pr"),
        ("serum 0.41, urine 0", "pr"),
        ("serum 0.4, urine 99.9", "vgpr"),
        ("serum 0.4, urine 100", "pr"),
        // Without urine the very good response is downgraded.
        ("serum 0.4", "pr"),
        ("serum 0, urine 0, sife yes, uife no", "vgpr"),
        (gone, "cr"),
        ("serum 0, urine 0, sife no, uife no, marrow 5", "vgpr"),
        ("serum 0, urine 0, sife no, uife no", "vgpr"),
        (
            "serum 0, urine 0, sife no, uife no, marrow 1, masses 20",
            "vgpr",
        ),
        (
            "serum 0, urine 0, sife no, uife no, marrow 1, ratio yes, clonal no",
            "scr",
        ),
        (
            "serum 0, urine 0, sife no, uife no, marrow 1, ratio yes, clonal yes",
            "cr",
        ),
        (
            "serum 0, urine 0, sife no, uife no, marrow 1, ratio yes",
            "cr",
        ),
        // By what the disease is followed was not measured.
        ("urine 0", "?"),
        ("", "?"),
        ("serum -1, urine 0", "?"),
        ("other yes", "pd"),
        ("serum 0, urine 0, other yes", "pd"),
    ] {
        assert_eq!(levels(serum, &[now]), [expected], "{now}");
    }
    let both = "serum 2.0, urine 1000, masses 100";
    for (now, expected) in [
        ("serum 1.0, urine 199, masses 50", "pr"),
        ("serum 1.0, urine 199, masses 51", "sd"),
        ("serum 1.0, urine 199", "sd"),
        ("serum 1.0, urine 200, masses 50", "mr"),
        ("serum 1.0, urine 501, masses 50", "sd"),
        ("serum 1.5, urine 500, masses 50", "mr"),
        ("serum 1.0, masses 50", "?"),
    ] {
        assert_eq!(levels(both, &[now]), [expected], "{now}");
    }
    // Much protein in urine: 90 % less suffices, also above 200 mg.
    assert_eq!(
        levels("serum 0.5, urine 3000", &["serum 0.5, urine 300"]),
        ["pr"]
    );
}

#[test]
fn responses_of_myeloma_by_light_chains_and_marrow() {
    let chains = "serum 0.5, urine 50, involved 510, uninvolved 10, ratio no, masses 0";
    for (now, expected) in [
        ("involved 260, uninvolved 10", "pr"),
        ("involved 261, uninvolved 10", "sd"),
        ("involved 59.9, uninvolved 10", "vgpr"),
        ("involved 60, uninvolved 10", "pr"),
        ("involved 635, uninvolved 10", "pd"),
        ("involved 634, uninvolved 10", "sd"),
        (
            "involved 20, uninvolved 15, ratio yes, sife no, uife no, marrow 1",
            "cr",
        ),
        (
            "involved 20, uninvolved 5, ratio no, sife no, uife no, marrow 1",
            "vgpr",
        ),
        ("involved 260", "?"),
    ] {
        assert_eq!(levels(chains, &[now]), [expected], "{now}");
    }
    // A rise by a quarter that is no more than 100 mg/L.
    let low = "involved 210, uninvolved 10, ratio no";
    assert_eq!(levels(low, &["involved 310, uninvolved 10"]), ["sd"]);
    assert_eq!(levels(low, &["involved 310.1, uninvolved 10"]), ["pd"]);
    for (now, expected) in [
        ("marrow 20", "pr"),
        ("marrow 20.1", "sd"),
        ("marrow 49.9", "sd"),
        ("marrow 50", "pd"),
    ] {
        assert_eq!(levels("marrow 40, masses 0", &[now]), [expected], "{now}");
    }
    // Nothing was measurable.
    assert_eq!(
        levels(
            "serum 0.9, urine 199, marrow 29",
            &["serum 0, urine 0, marrow 1"]
        ),
        ["?"]
    );
}

#[test]
fn progression_of_myeloma_counts_from_the_lowest_confirmed_value() {
    let baseline = "serum 4.0, urine 0";
    // 1.0 twice, then 1.4 and 1.5: the rise needs 0.5 g/dL.
    assert_eq!(
        levels(
            baseline,
            &["serum 1.0", "serum 1.0", "serum 1.4", "serum 1.5"]
        ),
        ["pr", "pr", "pr", "pd"]
    );
    // One low value that the next does not confirm is no lowest value.
    assert_eq!(
        levels(baseline, &["serum 0.5", "serum 1.8", "serum 2.2"]),
        ["pr", "pr", "mr"]
    );
    // A quarter: 3.0 to 3.5 is less, to 3.75 is not.
    let stable = ["serum 3.0", "serum 3.0", "serum 3.74", "serum 3.75"];
    assert_eq!(levels(baseline, &stable), ["mr", "mr", "sd", "pd"]);
    // From 5 g/dL, 1 g/dL suffices.
    assert_eq!(levels("serum 6.0, urine 0", &["serum 6.99"]), ["sd"]);
    assert_eq!(levels("serum 6.0, urine 0", &["serum 7.0"]), ["pd"]);
    assert_eq!(levels("serum 4.9, urine 0", &["serum 5.9"]), ["sd"]);
}

#[test]
fn responses_of_myeloma_need_two_assessments() {
    let best = |codes: &str| {
        let course: Vec<imwg::Evaluation> = codes
            .split(' ')
            .filter(|code| !code.is_empty())
            .map(|code| imwg::Evaluation::new(code.parse().ok()))
            .collect();
        imwg::best_confirmed(&course).map_or("none", Imwg::code)
    };
    for (course, expected) in [
        ("", "none"),
        ("?", "ne"),
        ("cr", "sd"),
        ("cr cr", "cr"),
        ("cr ? cr", "cr"),
        ("cr ne cr", "cr"),
        ("scr cr", "cr"),
        ("vgpr scr", "vgpr"),
        ("cr sd", "sd"),
        ("cr pd pd", "sd"),
        ("pd pd", "pd"),
        ("pd cr cr", "cr"),
        ("pd", "ne"),
        ("pd pd cr cr", "pd"),
        ("mr pr vgpr vgpr pd pd cr cr", "vgpr"),
    ] {
        assert_eq!(best(course), expected, "{course}");
    }
    let imaging = imwg::evaluate(&findings("serum 4.0"), &[findings("other yes")]);
    assert!(imaging[0].needs_no_confirmation);
    assert_eq!(imwg::best_confirmed(&imaging), Some(Imwg::Progressive));
}

fn value() -> impl Strategy<Value = Option<oncology::value::Decimal>> {
    let text = prop_oneof![
        "-?[0-9]{1,3}(\\.[0-9]{1,2})?".prop_map(|text: String| text),
        "-?[1-9][0-9]{14}\\.[0-9]{12}".prop_map(|text: String| text),
        Just("0".to_owned()),
    ];
    prop::option::of(text.prop_map(|text| text.parse().ok())).prop_map(Option::flatten)
}

fn any_findings() -> impl Strategy<Value = Findings> {
    let numbers = prop::collection::vec(value(), 6);
    let truths = prop::collection::vec(any::<Option<bool>>(), 5);
    (numbers, truths).prop_map(|(numbers, truths)| {
        let mut findings = Findings::default();
        findings.serum = numbers[0];
        findings.urine = numbers[1];
        findings.involved_light_chain = numbers[2];
        findings.uninvolved_light_chain = numbers[3];
        findings.marrow = numbers[4];
        findings.plasmacytomas = numbers[5];
        findings.normal_ratio = truths[0];
        findings.clonal_cells = truths[1];
        findings.serum_immunofixation = truths[2];
        findings.urine_immunofixation = truths[3];
        findings.other_progression = truths[4];
        findings
    })
}

proptest! {
    /// Whatever was measured, there is an answer for each time point, and progression elsewhere always shows.
    #[test]
    fn myeloma_never_panics(baseline in any_findings(), course in prop::collection::vec(any_findings(), 0..5)) {
        let evaluations = imwg::evaluate(&baseline, &course);
        prop_assert_eq!(evaluations.len(), course.len());
        for (now, evaluation) in course.iter().zip(&evaluations) {
            if now.other_progression == Some(true) {
                prop_assert_eq!(evaluation.response, Some(Imwg::Progressive));
            }
        }
        prop_assert_eq!(imwg::best_confirmed(&evaluations).is_some(), !course.is_empty());
    }

    /// Confirmed progression ends a course, comes only after unconfirmed one, and at least four weeks later.
    #[test]
    fn confirmed_progression_was_unconfirmed_first(
        points in prop::collection::vec((0_u64..400, 0_usize..5, 0_u32..60, 0_usize..3, 0_usize..5), 0..8)
    ) {
        let course: Vec<irecist::Assessment> = points
            .into_iter()
            .map(|(days, target, sum, new, non_target)| {
                let mut assessment = point(days, TargetResponse::ALL[target], sum);
                assessment.new_lesions = [NewLesions::None, NewLesions::Appeared, NewLesions::Remaining][new];
                assessment.new_sum = Some(sum.into());
                assessment.non_target = NonTargetResponse::ALL[non_target];
                assessment
            })
            .collect();
        let evaluations = irecist::evaluate(&course);
        prop_assert!(evaluations.len() <= course.len());
        for (place, evaluation) in evaluations.iter().enumerate() {
            if evaluation.response == Irecist::ConfirmedProgression {
                prop_assert_eq!(place + 1, evaluations.len());
                let since = evaluation.since.expect("a day");
                prop_assert!((evaluation.date - since).num_days() >= 28);
                let first = evaluations.iter().find(|point| point.date == since && point.since == Some(since));
                prop_assert_eq!(first.expect("the first").response, Irecist::UnconfirmedProgression);
            }
        }
    }
}

#[test]
fn categories_are_keys_with_labels() {
    let mut counts = std::collections::HashMap::new();
    let complete = Response::Recist(Recist::Complete);
    for category in [complete, Response::Recist(Recist::Partial), complete] {
        *counts.entry(category).or_insert(0) += 1;
    }
    assert_eq!((counts.len(), counts[&complete]), (2, 2));
    // The same words by other criteria are another category.
    let other = Response::Imwg(Imwg::Complete);
    assert_eq!(other.label(), complete.label());
    assert_ne!(other, complete);
}
