//! The order of times, rates at a time, counts and follow-up: the functions on published numbers and on made-up ones,
//! and the rules on real records.

use oncology::catalog::Catalog;
use oncology::outcome::consistency::{
    analysed_above_randomised, arms_sum, ends_no_later, median_beyond_follow_up,
    rate_contradicts_median, rates_rise,
};
use oncology::outcome::{ArmResult, Estimate, LandmarkRate, Median, Metric, Outcome};
use oncology::validate::Validator;
use oncology::value::{Months, Percent, Stated};
use proptest::prelude::*;
use rust_decimal::{Decimal, RoundingStrategy};

fn percent(text: &str) -> Stated<Percent> {
    text.parse().expect(text)
}

fn median(text: &str) -> Stated<Months> {
    text.parse().expect(text)
}

fn months(text: &str) -> Months {
    text.parse().expect(text)
}

/// Every pair of the order, also those that follow from two others.
const PAIRS: [(&str, &[&str]); 10] = [
    ("pfs", &["os", "pfs2"]),
    ("dfs", &["os"]),
    ("idfs", &["os"]),
    ("efs", &["os"]),
    ("rfs", &["os"]),
    ("mfs", &["os"]),
    ("dmfs", &["os"]),
    ("rpfs", &["os"]),
    ("ttf", &["os", "pfs", "pfs2"]),
    ("pfs2", &["os"]),
];

#[test]
fn the_order_of_times_is_this() {
    for part in Metric::ALL {
        let longer: Vec<&str> = Metric::ALL
            .iter()
            .filter(|whole| ends_no_later(*part, **whole))
            .map(|whole| whole.code())
            .collect();
        let mut expected: Vec<&str> = PAIRS
            .iter()
            .filter(|(code, _)| *code == part.code())
            .flat_map(|(_, longer)| longer.iter().copied())
            .collect();
        expected.sort_by_key(|code| Metric::ALL.iter().position(|metric| metric.code() == *code));
        assert_eq!(longer, expected, "{part}");
    }
}

#[test]
fn the_order_of_times_is_an_order() {
    for a in Metric::ALL {
        assert!(!ends_no_later(*a, *a), "{a}");
        for b in Metric::ALL {
            if !ends_no_later(*a, *b) {
                continue;
            }
            assert!(!ends_no_later(*b, *a), "{a} {b}");
            // What the table says of a metric, the metric says of itself.
            assert_eq!(a.counts_death(), Some(true), "{a}");
            for c in Metric::ALL {
                assert!(
                    !ends_no_later(*b, *c) || ends_no_later(*a, *c),
                    "{a} {b} {c}"
                );
            }
        }
    }
}

/// Medians as published, shorter time first. The last two columns are months.
const MEDIANS: [(&str, &str, &str, &str, &str); 8] = [
    // COSA 2017, abstract 47095: data until 5 January 2017.
    ("KEYNOTE-024, chemotherapy", "pfs2", "os", "8.4", "14.5"),
    // Reck et al., N Engl J Med 2016;375:1823-1833, and the same abstract.
    ("KEYNOTE-024, pembrolizumab", "pfs", "pfs2", "10.3", "18.3"),
    ("KEYNOTE-024, chemotherapy", "pfs", "pfs2", "6.0", "8.4"),
    // Reck et al., J Clin Oncol 2019;37:537-546.
    ("KEYNOTE-024, pembrolizumab", "pfs", "os", "10.3", "30.0"),
    // Patients in China: Asia Pac J Clin Oncol, doi:10.1111/j.1743-7563.2012.01518.x.
    ("IPASS, gefitinib", "pfs", "os", "6.8", "18.1"),
    ("IPASS, chemotherapy", "pfs", "os", "6.8", "18.3"),
    // Soria et al., N Engl J Med 2018;378:113-125; overall survival at ESMO 2019.
    ("FLAURA, osimertinib", "pfs", "os", "18.9", "38.6"),
    ("FLAURA, comparator", "pfs", "os", "10.2", "31.8"),
];

#[test]
fn published_medians_are_in_order() {
    for (name, shorter, longer, part, whole) in MEDIANS {
        let (shorter, longer): (Metric, Metric) = (
            shorter.parse().expect(shorter),
            longer.parse().expect(longer),
        );
        assert!(ends_no_later(shorter, longer), "{name}");
        assert!(
            !median(part).range().is_above(median(whole).range()),
            "{name}"
        );
        assert!(
            median(whole).range().is_above(median(part).range()),
            "{name}"
        );
    }
}

/// Shares alive at times in months, and the median, where it was reached.
type Curve = (
    &'static str,
    &'static [(&'static str, &'static str)],
    Option<&'static str>,
);

const CURVES: [Curve; 8] = [
    // ESMO 2020, abstract 1295P.
    (
        "FLAURA China, osimertinib",
        &[("12", "83"), ("24", "64"), ("36", "39")],
        Some("33.1"),
    ),
    // After five years, as told in The ASCO Post, December 2021; Wolchok et al., J Clin Oncol 2022;40:127-137.
    ("CheckMate 067, both", &[("60", "52")], Some("72.1")),
    ("CheckMate 067, nivolumab", &[("60", "44")], Some("36.9")),
    ("CheckMate 067, ipilimumab", &[("60", "26")], Some("19.9")),
    // Soria et al., N Engl J Med 2018;378:113-125; at 24 months at ESMO 2019.
    (
        "FLAURA, osimertinib",
        &[("18", "83"), ("24", "74")],
        Some("38.6"),
    ),
    (
        "FLAURA, comparator",
        &[("18", "71"), ("24", "59")],
        Some("31.8"),
    ),
    // Reck et al., N Engl J Med 2016;375:1823-1833, and J Clin Oncol 2019;37:537-546.
    ("KEYNOTE-024, pembrolizumab", &[("6", "80.2")], Some("30.0")),
    ("KEYNOTE-024, chemotherapy", &[("6", "72.4")], Some("14.2")),
];

#[test]
fn published_rates_fall_and_agree_with_the_median() {
    for (name, rates, reached) in CURVES {
        for pair in rates.windows(2) {
            let (earlier, later) = (percent(pair[0].1), percent(pair[1].1));
            assert!(!rates_rise(earlier, later), "{name}");
            assert!(rates_rise(later, earlier), "{name}");
        }
        for ((at, rate), reached) in rates.iter().zip(reached) {
            assert!(
                !rate_contradicts_median(percent(rate), months(at), median(reached)),
                "{name}"
            );
        }
    }
    // Progression-free at 12 months, and those with a median of 6.8 months: IPASS, patients in all and in China.
    for rate in ["24.9", "6.7"] {
        assert!(!rate_contradicts_median(
            percent(rate),
            months("12"),
            median("6.8")
        ));
        assert!(rate_contradicts_median(
            percent(rate),
            months("6"),
            median("6.8")
        ));
    }
}

#[test]
fn rates_at_the_edge() {
    // Columns: share, at, median, whether they contradict each other. Made up.
    let table = [
        ("49.9", "12", "14.2", true),
        ("49", "12", "14.2", true),
        ("50", "12", "14.2", false),
        ("50.0", "12", "14.2", false),
        ("50.1", "12", "14.2", false),
        ("49", "12", "12.5", false),
        ("49", "12", "12.6", true),
        ("49", "12.0", "12.1", true),
        ("49", "12.0", "12.0", false),
        ("51", "12", "11.4", true),
        ("51", "12", "11.5", false),
        ("51", "12.0", "11.9", true),
        ("51", "12.0", "12.0", false),
        ("51", "12", "over 11", false),
        ("51", "12", "at most 11", true),
        ("49", "12", "over 13", true),
        ("49", "12", "about 20", false),
        ("about 30", "12", "20", false),
        ("over 50", "24", "20", false),
        ("over 51", "24", "20", true),
        ("at least 49", "24", "20", false),
    ];
    for (rate, at, reached, expected) in table {
        let found = rate_contradicts_median(percent(rate), months(at), median(reached));
        assert_eq!(found, expected, "{rate} at {at}, median {reached}");
    }
    let table = [
        ("72", "72", false),
        ("72", "73", true),
        ("72", "72.5", false),
        ("72", "72.6", true),
        ("72.4", "72", false),
        ("over 70", "72", false),
        ("at most 70", "72", true),
        ("about 10", "72", false),
    ];
    for (earlier, later, expected) in table {
        assert_eq!(
            rates_rise(percent(earlier), percent(later)),
            expected,
            "{earlier}, {later}"
        );
    }
}

#[test]
fn medians_and_follow_up() {
    let table = [
        // Reck et al., J Clin Oncol 2019;37:537-546: median follow-up.
        ("30.0", "25.2", true),
        ("14.2", "25.2", false),
        // FLAURA China, ESMO 2020, abstract 1295P: median follow-up of each arm.
        ("33.1", "31.0", true),
        ("25.7", "24.9", true),
        // Made up.
        ("25.2", "25.2", false),
        ("25.3", "25.2", true),
        ("25", "25.2", false),
        ("25.4", "25", false),
        ("25.6", "25", true),
        ("about 40", "25", false),
        ("over 26", "25", true),
        ("at most 40", "25", false),
    ];
    for (reached, followed, expected) in table {
        assert_eq!(
            median_beyond_follow_up(median(reached), months(followed)),
            expected,
            "{reached}, {followed}"
        );
    }
}

#[test]
fn counts_of_published_trials() {
    // Columns: arms, all. Reck et al., N Engl J Med 2016;375:1823-1833; Wolchok et al., J Clin Oncol 2022;40:127-137; Mok et
    // al., N Engl J Med 2009;361:947-957.
    let table: [(&[u32], u32); 3] = [
        (&[154, 151], 305),
        (&[314, 316, 315], 945),
        (&[609, 608], 1217),
    ];
    for (arms, all) in table {
        let arms = || arms.iter().copied();
        assert!(arms_sum(arms(), all));
        assert!(!arms_sum(arms(), all - 1) && !arms_sum(arms(), all + 1));
        assert!(!analysed_above_randomised(arms(), all));
        assert!(analysed_above_randomised(arms(), all - 1));
    }
    assert!(arms_sum([], 0) && !analysed_above_randomised([], 0));
    let most = [u32::MAX; 3];
    assert!(!arms_sum(most, u32::MAX) && analysed_above_randomised(most, u32::MAX));
}

/// A number of thousandths as it is printed with so many digits, halves up or to even.
fn printed(thousandths: u32, digits: u32, up: bool) -> String {
    let strategy = if up {
        RoundingStrategy::MidpointAwayFromZero
    } else {
        RoundingStrategy::MidpointNearestEven
    };
    let mut number = Decimal::new(thousandths.into(), 3).round_dp_with_strategy(digits, strategy);
    number.rescale(digits);
    number.to_string()
}

/// A printed number moved by some units of its last digit.
fn moved(text: &str, units: i64) -> String {
    let number: Decimal = text.parse().expect(text);
    (number + Decimal::new(units, number.scale())).to_string()
}

/// A number and how it is printed.
fn number(most: u32) -> impl Strategy<Value = (u32, u32, bool)> {
    (0..=most, 0_u32..4, any::<bool>())
}

proptest! {
    /// Curves that fall, however they are printed, raise nothing; one digit more does.
    #[test]
    fn rounding_raises_no_rates(a in number(100_000), b in number(100_000)) {
        let ((high, first, up), (low, second, down)) = if a.0 >= b.0 { (a, b) } else { (b, a) };
        let (earlier, later) = (printed(high, first, up), printed(low, second, down));
        prop_assert!(!rates_rise(percent(&earlier), percent(&later)), "{} {}", earlier, later);
        prop_assert!(rates_rise(percent(&earlier), percent(&moved(&earlier, 1))));
        // Beyond both rounding intervals.
        let beyond = moved(&printed(high, first.min(second), up), 2);
        prop_assert!(rates_rise(percent(&earlier), percent(&beyond)), "{} {}", earlier, beyond);
    }

    /// A rate and a median of one curve, however they are printed, agree; beyond their rounding they do not.
    #[test]
    fn rounding_makes_no_contradiction(
        share in number(100_000),
        time in number(60_000),
        reached in number(60_000),
    ) {
        let [at, middle] = [time, reached].map(|(number, digits, up)| printed(number, digits, up));
        // A share on the side of half that the times ask for.
        let thousandths = if time.0 < reached.0 { 50_001 + share.0 / 2 } else { share.0 / 2 };
        let rate = printed(thousandths.min(100_000), share.1, share.2);
        prop_assert!(
            !rate_contradicts_median(percent(&rate), months(&at), median(&middle)),
            "{} at {}, median {}", rate, at, middle
        );
        let after = moved(&at, 2);
        prop_assert!(rate_contradicts_median(percent("49.9"), months(&at), median(&after)));
        prop_assert!(rate_contradicts_median(percent("50.1"), months(&after), median(&at)));
    }

    #[test]
    fn rounding_makes_no_median_too_late(a in number(60_000), b in number(60_000)) {
        let (early, late) = if a.0 <= b.0 { (a, b) } else { (b, a) };
        let reached = printed(early.0, early.1, early.2);
        let followed = printed(late.0, late.1, late.2);
        prop_assert!(!median_beyond_follow_up(median(&reached), months(&followed)));
        prop_assert!(median_beyond_follow_up(median(&moved(&followed, 1)), months(&followed)));
    }

    #[test]
    fn sums_do_not_overflow(arms in prop::collection::vec(any::<u32>(), 0..6), all in any::<u32>()) {
        let sum: u64 = arms.iter().copied().map(u64::from).sum();
        prop_assert_eq!(arms_sum(arms.iter().copied(), all), sum == u64::from(all));
        prop_assert_eq!(analysed_above_randomised(arms, all), sum > u64::from(all));
    }
}

/// One outcome of a made-up report with one arm.
fn outcome(metric: Metric, index: usize, estimate: Estimate) -> Outcome {
    let id = format!("{metric}-{index}").parse().expect("an id");
    let mut outcome = Outcome::new(id, metric);
    outcome.table = Some("Table 2".parse().expect("a text"));
    outcome.arms = vec![ArmResult::new(
        "velorimab".parse().expect("an id"),
        estimate,
    )];
    outcome
}

/// The names of the rules of this file that find something in outcomes.
fn found(outcomes: Vec<Outcome>) -> Vec<&'static str> {
    let mut catalog = Catalog::default();
    for outcome in outcomes {
        catalog.outcomes.push(outcome);
    }
    let report = catalog.validate(&Validator::new("2026-11-23".parse().expect("a date")));
    let names = report.iter().map(|finding| finding.rule.name);
    names.filter(|name| RULES.contains(name)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Times in order, however they are printed, raise nothing; one that is moved behind the last does.
    #[test]
    fn reports_in_order_raise_nothing(numbers in prop::collection::vec(number(60_000), 4), moved_by in 1_i64..50) {
        use Metric::{OverallSurvival, ProgressionFreeSurvival, ProgressionFreeSurvival2, TimeToTreatmentFailure};
        let mut times: Vec<u32> = numbers.iter().map(|(time, ..)| *time).collect();
        times.sort_unstable();
        let texts: Vec<String> = times
            .iter()
            .zip(&numbers)
            .map(|(time, (_, digits, up))| printed(*time, *digits, *up))
            .collect();
        let metrics = [TimeToTreatmentFailure, ProgressionFreeSurvival, ProgressionFreeSurvival2, OverallSurvival];
        let report = |texts: &[String]| {
            let outcomes = metrics.into_iter().zip(texts).enumerate();
            found(outcomes.map(|(index, (metric, text))| {
                outcome(metric, index, Estimate::Median(Median::new(median(text))))
            }).collect())
        };
        prop_assert_eq!(report(&texts), Vec::<&str>::new());
        let last = texts[3].clone();
        for first in 0..3 {
            let mut texts = texts.clone();
            texts[first] = moved(&last, moved_by);
            prop_assert!(!report(&texts).is_empty(), "{:?}", texts);
        }
    }

    /// Rates and the median of one curve that halves in some time, however they are printed, raise nothing.
    #[test]
    fn reports_of_one_curve_raise_nothing(
        half in 500_u32..60_000,
        times in prop::collection::vec(number(60_000), 1..5),
        digits in 0_u32..4,
    ) {
        let mut outcomes = vec![outcome(
            Metric::OverallSurvival,
            0,
            Estimate::Median(Median::new(median(&printed(half, digits, true)))),
        )];
        for (index, (time, time_digits, up)) in times.iter().enumerate() {
            let share = 100_000.0 * (-f64::from(*time) / f64::from(half)).exp2();
            let share = Decimal::from_f64_retain(share).and_then(|share| u32::try_from(share.round()).ok());
            let rate = LandmarkRate::new(
                months(&printed(*time, *time_digits, *up)),
                percent(&printed(share.expect("a share"), digits, *up)),
            );
            outcomes.push(outcome(Metric::OverallSurvival, index + 1, Estimate::LandmarkRate(rate)));
        }
        prop_assert_eq!(found(outcomes), Vec::<&str>::new());
    }
}

/// The rules on top of these functions.
const RULES: [&str; 12] = [
    "outcome/analysed-above-randomised",
    "outcome/arms-do-not-sum",
    "outcome/event-free-above-overall-survival",
    "outcome/interim-stated-as-final",
    "outcome/landmark-rate-contradicts-median",
    "outcome/landmark-rates-rise",
    "outcome/median-beyond-longest-follow-up",
    "outcome/pathological-complete-above-major",
    "outcome/progression-free-above-next-progression-free",
    "outcome/progression-free-above-overall-survival",
    "outcome/treatment-failure-above-progression-free",
    "trial/groups-do-not-sum",
];

/// Each real record by itself, as it is and with a lower enrolment, and what the rules find in it.
#[cfg(feature = "ctgov")]
#[test]
fn real_records_raise_nothing() {
    use oncology::interop::ctgov;

    let Some(corpus) = crate::words::corpus() else {
        return;
    };
    let validator = Validator::new("2026-11-23".parse().expect("a date"));
    let (mut found, mut with_results, mut noticed) = (Vec::new(), 0, 0);
    for entry in std::fs::read_dir(corpus.join("ctgov_v2/studies")).expect("the studies") {
        let text = std::fs::read_to_string(entry.expect("an entry").path()).expect("a record");
        let study = ctgov::study(&text).expect("a study").value;
        let is_counted = study.outcomes.iter().any(|outcome| {
            outcome
                .arms
                .iter()
                .any(|arm| arm.participants.is_some_and(|n| n > 1))
        });
        with_results += u32::from(is_counted);
        for enrolled in [None, Some(1)] {
            let mut study = study.clone();
            if let (Some(count), Some(enrolment)) = (enrolled, &mut study.trial.enrolment) {
                enrolment.count = count;
            }
            let mut catalog = Catalog::default();
            study.add_to(&mut catalog);
            let report = catalog.validate(&validator);
            let mut findings = report
                .iter()
                .filter(|finding| RULES.contains(&finding.rule.name));
            match enrolled {
                None => found.extend(
                    findings.map(|finding| format!("{} {}", finding.rule.name, finding.message)),
                ),
                Some(_) => noticed += u32::from(findings.next().is_some()),
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
    // With a single participant enrolled, most of those with results stand out.
    assert!(noticed * 2 > with_results, "{noticed} of {with_results}");
}
