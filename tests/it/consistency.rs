//! Reported numbers beside each other: functions on rounding intervals. Numbers without a source here are made up.

use std::fs;

use oncology::load;
use oncology::outcome::EffectMeasure;
use oncology::outcome::consistency::{
    Agreement, Effect, Span, agreement, disagrees_on_significance, median_distance, medians_oppose,
};
use oncology::validate::Validator;
use oncology::value::{Decimal, PValue, Sides};
use proptest::prelude::*;
use serde_json::{Value, json};

fn hazard(estimate: &str, lower: &str, upper: &str, level: &str) -> Effect {
    of(EffectMeasure::HazardRatio, estimate, lower, upper, level)
}

fn of(measure: EffectMeasure, estimate: &str, lower: &str, upper: &str, level: &str) -> Effect {
    let number = |text: &str| text.parse::<Decimal>().expect("a decimal");
    let mut effect = Effect::new(measure, number(estimate), number(lower), number(upper));
    effect.level = Some(level.parse().expect("a level"));
    effect
}

fn p(text: &str) -> PValue {
    text.parse().expect("a p-value")
}

/// With twelve digits after the point, rounding leaves next to nothing open.
fn exactly(text: &str) -> String {
    let (_, fraction) = text.split_once('.').unwrap_or((text, ""));
    let point = if fraction.is_empty() { "." } else { "" };
    format!("{text}{point}{}", "0".repeat(12 - fraction.len()))
}

fn is_near(span: Span, expected: f64) {
    for end in [span.low, span.high] {
        let error = (end / expected - 1.0).abs();
        assert!(error < 1e-8, "{end} is not {expected}: {error}");
    }
}

/// Computed with mpmath 1.3 at 40 digits: (ln U − ln L) / 2z, erfc(|ln e| / SE / √2), and the same for the middle of the interval.
#[test]
fn standard_errors_and_p_values_of_high_precision() {
    for (estimate, lower, upper, level, error, p_values) in [
        (
            "0.6",
            "0.41",
            "0.89",
            "95",
            0.197_724_118_693_364,
            [0.009_779_577_687_318_77, 0.010_792_708_003_969_1],
        ),
        (
            "0.42",
            "0.31",
            "0.57",
            "99.5",
            0.108_488_909_221_203,
            [1.283_029_894_589_36e-15, 1.367_202_194_901_48e-15],
        ),
        (
            "0.2",
            "0.14",
            "0.3",
            "99.12",
            0.145_461_692_295_895,
            [1.868_289_977_617_34e-28, 1.196_001_243_626_52e-27],
        ),
        (
            "0.73",
            "0.59",
            "0.89",
            "96",
            0.100_085_001_554_535,
            [0.001_290_440_077_594_16, 0.001_664_080_851_259_57],
        ),
        (
            "1.29",
            "1.12",
            "1.49",
            "95",
            0.072_819_561_201_618_4,
            [0.000_437_674_591_121_617, 0.000_470_710_481_988_87],
        ),
        (
            "0.05",
            "0.01",
            "0.25",
            "99.9",
            0.489_112_547_553_867,
            [9.077_923_308_398_83e-10, 9.077_923_308_398_83e-10],
        ),
    ] {
        let effect = hazard(
            &exactly(estimate),
            &exactly(lower),
            &exactly(upper),
            &exactly(level),
        );
        is_near(effect.standard_error().expect("a standard error"), error);
        let implied = effect.p_value().expect("a p-value");
        for (found, expected) in [(implied.low, p_values[0]), (implied.high, p_values[1])] {
            // The distances of p-values far out in the tails grow with z².
            assert!(
                (found / expected - 1.0).abs() < 1e-6,
                "{found} is not {expected}"
            );
        }
    }
    let difference = |estimate: &str, lower: &str, upper: &str| {
        of(
            EffectMeasure::MeanDifference,
            &exactly(estimate),
            &exactly(lower),
            &exactly(upper),
            &exactly("95"),
        )
    };
    let effect = difference("12.5", "3.1", "21.9");
    is_near(
        effect.standard_error().expect("a standard error"),
        4.796_006_495_091_75,
    );
    is_near(
        effect.p_value().expect("a p-value"),
        0.009_151_688_219_761_15,
    );
}

// KEYNOTE-024 (N Engl J Med 2016;375:1823-1833), CheckMate 067 (2015;373:23-34), CheckMate 057 (2015;373:1627-1639),
// IMpower150 (2018;378:2288-2301), POLO (2019;381:317-327), IMpassion130 (2018;379:2108-2121).
#[test]
fn published_p_values_agree() {
    for (effect, reported, expected) in [
        (
            hazard("0.60", "0.41", "0.89", "95"),
            "0.005",
            Agreement::OneSidedOnly,
        ),
        (
            hazard("0.50", "0.37", "0.68", "95"),
            "<0.001",
            Agreement::Agrees,
        ),
        (
            hazard("0.42", "0.31", "0.57", "99.5"),
            "<0.001",
            Agreement::Agrees,
        ),
        (
            hazard("0.73", "0.59", "0.89", "96"),
            "0.002",
            Agreement::Agrees,
        ),
        (
            hazard("0.78", "0.64", "0.96", "95"),
            "0.02",
            Agreement::Agrees,
        ),
        (
            hazard("0.53", "0.35", "0.82", "95"),
            "0.004",
            Agreement::Agrees,
        ),
        (
            hazard("0.80", "0.69", "0.92", "95"),
            "0.002",
            Agreement::Agrees,
        ),
    ] {
        assert_eq!(
            agreement(&effect, p(reported), None),
            Some(expected),
            "{reported}"
        );
        assert_eq!(effect.asymmetry(), Some(0.0), "{reported}");
        assert!(
            !disagrees_on_significance(&effect, p(reported), None),
            "{reported}"
        );
    }
    let one_sided = hazard("0.60", "0.41", "0.89", "95");
    let sides = Some(Sides::OneSided);
    assert_eq!(
        agreement(&one_sided, p("0.005"), sides),
        Some(Agreement::Agrees)
    );
    // Of the other side.
    assert_eq!(
        agreement(&one_sided, p("0.995"), sides),
        Some(Agreement::Agrees)
    );
    assert_eq!(
        agreement(&one_sided, p("0.40"), None),
        Some(Agreement::Contradicts)
    );
}

#[test]
fn what_an_interval_does_not_tell_is_none() {
    let effect = hazard("0.60", "0.00", "0.89", "95");
    assert_eq!(
        (
            effect.asymmetry(),
            effect.standard_error(),
            effect.p_value()
        ),
        (None, None, None)
    );
    let no_width = hazard("0.6", "0.6", "0.6", "95");
    assert_eq!((no_width.asymmetry(), no_width.p_value()), (None, None));
    for level in ["0", "-5", "140"] {
        let effect = hazard("0.60", "0.41", "0.89", &exactly(level));
        assert_eq!(effect.p_value(), None, "{level}");
    }
    let mut effect = hazard("0.60", "0.41", "0.89", "95");
    effect.null = None;
    assert_eq!((effect.p_value(), effect.excludes_null()), (None, None));
    assert_eq!(agreement(&effect, p("0.5"), None), None);
    assert!(!disagrees_on_significance(&effect, p("0.5"), None));
    assert_eq!(effect.is_narrower_than_events(0, 40), None);
    assert_eq!(effect.is_narrower_than_total_events(0), None);
    let odds = of(EffectMeasure::OddsRatio, "0.60", "0.41", "0.89", "95");
    assert_eq!(odds.is_narrower_than_events(1, 1), None);
    assert_eq!(
        medians_oppose(
            odds.measure,
            odds.estimate,
            "5".parse().expect("months"),
            "9".parse().expect("months")
        ),
        None
    );
    assert_eq!(
        median_distance(
            odds.measure,
            odds.estimate,
            "5".parse().expect("months"),
            "9".parse().expect("months")
        ),
        None
    );
}

/// The least events: at 1/d₁ + 1/d₂ = SE² exactly, and one event less.
#[test]
fn events_bound_the_standard_error() {
    // SE is 0.2 to twelve digits: z = 1.959963984540054 (tables), and the ends are exp(∓0.2 z).
    let effect = hazard(
        "1.000000000000",
        "0.675708981137",
        "1.479927051313",
        &exactly("95"),
    );
    is_near(effect.standard_error().expect("a standard error"), 0.2);
    assert_eq!(effect.is_narrower_than_events(50, 50), Some(false));
    assert_eq!(effect.is_narrower_than_events(50, 49), Some(true));
    assert_eq!(effect.is_narrower_than_total_events(100), Some(false));
    assert_eq!(effect.is_narrower_than_total_events(99), Some(true));
    assert_eq!(effect.is_narrower_than_events(30, 150), Some(false));
    assert_eq!(effect.is_narrower_than_events(30, 149), Some(true));
}

/// The exact answer of whether an estimate may stand in the middle: products of decimals instead of logarithms.
fn may_be_symmetric(effect: &Effect) -> bool {
    let range = |number: Decimal| number.rounding_interval();
    let (estimate, lower, upper) = (
        range(effect.estimate),
        range(effect.lower),
        range(effect.upper),
    );
    estimate.low * estimate.low <= lower.high * upper.high
        && estimate.high * estimate.high >= lower.low * upper.low
}

fn printed(number: f64, digits: usize) -> String {
    format!("{number:.digits$}")
}

proptest! {
    /// Made-up results, computed by the formulas and rounded: nothing is found in them.
    #[test]
    fn rounded_results_are_consistent(
        log in -1.5_f64..1.5, error in 0.05_f64..0.6, digits in 2_usize..4, level in prop::sample::select(vec![("90", 1.644_853_626_951_472_7), ("95", 1.959_963_984_540_054), ("99.5", 2.807_033_768_343_804)]),
    ) {
        let (lower, upper) = ((log - level.1 * error).exp(), (log + level.1 * error).exp());
        prop_assume!(lower > 0.02);
        let effect = hazard(&printed(log.exp(), digits), &printed(lower, digits), &printed(upper, digits), level.0);
        prop_assert_eq!(effect.asymmetry(), Some(0.0));
        prop_assert!(effect.standard_error().is_some_and(|span| span.contains(error)));
        let implied = effect.p_value().expect("a p-value");
        // The high digits of the made-up p-value come from the middle of what the effect implies.
        let two_sided = f64::midpoint(implied.low, implied.high);
        let reported = p(&printed(two_sided, 6));
        prop_assert_eq!(agreement(&effect, reported, Some(Sides::TwoSided)), Some(Agreement::Agrees));
        prop_assert_eq!(agreement(&effect, p(&printed(two_sided / 2.0, 6)), Some(Sides::OneSided)), Some(Agreement::Agrees));
    }

    /// One digit beyond the middle of the interval is found, and none within is.
    #[test]
    fn symmetry_is_that_of_exact_products(
        estimate in 20_u32..300, below in 1_u32..150, above in 1_u32..400,
    ) {
        let two = |hundredths: u32| format!("{}.{:02}", hundredths / 100, hundredths % 100);
        let lower = estimate.saturating_sub(below).max(2);
        let effect = hazard(&two(estimate), &two(lower), &two(estimate + above), "95");
        if let Some(asymmetry) = effect.asymmetry() {
            let is_symmetric = asymmetry < 1e-9;
            prop_assert_eq!(is_symmetric, may_be_symmetric(&effect), "{:?}", effect);
        }
    }

    /// A wider rounding interval never adds a finding: the same numbers with a digit less.
    #[test]
    fn fewer_digits_find_less(
        estimate in 200_u32..3000, below in 10_u32..1500, above in 10_u32..4000, p_value in 1_u32..999,
    ) {
        let three = |thousandths: u32| format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
        let shorter = |text: &str| {
            let number: rust_decimal::Decimal = text.parse().expect("a number");
            format!("{:.2}", number.round_dp(2))
        };
        let texts = [three(estimate), three(estimate.saturating_sub(below).max(20)), three(estimate + above)];
        let fine = hazard(&texts[0], &texts[1], &texts[2], "95");
        let coarse = hazard(&shorter(&texts[0]), &shorter(&texts[1]), &shorter(&texts[2]), "95");
        let reported = p(&format!("0.{p_value:03}"));
        if agreement(&coarse, reported, None) == Some(Agreement::Contradicts) {
            prop_assert_eq!(agreement(&fine, reported, None), Some(Agreement::Contradicts));
        }
        if disagrees_on_significance(&coarse, reported, None) {
            prop_assert!(disagrees_on_significance(&fine, reported, None));
        }
        if coarse.asymmetry() > Some(0.0) {
            prop_assert!(fine.asymmetry() > Some(0.0));
        }
    }

    #[test]
    fn no_numbers_make_it_panic(
        numbers in prop::array::uniform4("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,12})?"), reported in "(<|>|<=|>=)?-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,12})?", first: u32, second: u32,
    ) {
        for measure in EffectMeasure::ALL {
            let effect = of(*measure, &numbers[0], &numbers[1], &numbers[2], &numbers[3]);
            let _ = (effect.asymmetry(), effect.p_value(), effect.excludes_null());
            let _ = (agreement(&effect, p(&reported), None), disagrees_on_significance(&effect, p(&reported), None));
            let _ = (effect.is_narrower_than_events(first, second), effect.is_narrower_than_total_events(first));
            let months = numbers[0].parse().expect("months");
            let _ = (medians_oppose(effect.measure, effect.estimate, months, months), median_distance(effect.measure, effect.estimate, months, months));
        }
    }
}

/// The text behind a word: `"95"` behind `(` and before `% CI`.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let (before, _) = text.split_once(end)?;
    before.rsplit_once(start).map(|(_, found)| found)
}

/// Twenty landmark trials, among them intervals of 99.2, 99.12 and 99.5 %: nothing is found in them.
#[test]
fn published_hazard_ratios_raise_no_alarm() {
    let Some(corpus) = crate::words::corpus() else {
        return;
    };
    let path = corpus.join("outcomes/rct_extractor/oncology_trials.jsonl");
    let text = fs::read_to_string(path).expect("the trials");
    let mut levels = Vec::new();
    for line in text.lines() {
        let trial: Value = serde_json::from_str(line).expect("JSON");
        let sentence = trial["text"]
            .as_str()
            .expect("a sentence")
            .replace(", 95% CI", " (95% CI")
            .to_lowercase();
        let level = between(&sentence, "(", "% ci")
            .or_else(|| between(&sentence, "; ", "% ci"))
            .expect("a level")
            .trim();
        let level = level.rsplit([' ', '(']).next().expect("a number");
        let p_value = sentence
            .rsplit_once("p<")
            .map(|(_, p)| format!("<{p}"))
            .or_else(|| Some(sentence.rsplit_once("p=")?.1.to_owned()));
        let p_value: String = p_value
            .expect("a p-value")
            .chars()
            .take_while(|c| c.is_ascii_digit() || *c == '.' || *c == '<')
            .collect();
        let p_value = p_value.trim_end_matches('.');
        let number =
            |key: &str| format!("{:.2}", trial["expected"][key].as_f64().expect("a number"));
        levels.push(level.to_owned());
        let document = json!({ "format": "oncology-catalog/1", "outcomes": [{
            "id": "result", "metric": trial["expected"]["endpoint"].as_str().expect("an endpoint").to_lowercase(),
            "comparisons": [{ "arm": "new", "reference": "control", "measure": "hazard-ratio", "estimate": number("hr"),
                "interval": { "lower": number("hr_ci_low"), "upper": number("hr_ci_high"), "level": level },
                "pValue": p_value, "direction": "favours-arm" }],
        }] });
        let catalog = load::from_json(&document.to_string()).expect("a catalog");
        let validator = Validator::new("2026-11-23".parse().expect("a date"))
            .only("outcome")
            .expect("a family")
            .allow("outcome/unsourced")
            .expect("a rule");
        let report = catalog.validate(&validator);
        assert!(
            report.is_empty(),
            "{sentence}\n{}",
            oncology::render::text(&report)
        );
    }
    assert_eq!(levels.len(), 20);
    for level in ["95", "99.5", "99.2", "99.12"] {
        assert!(
            levels.iter().any(|found| found == level),
            "{level}: {levels:?}"
        );
    }
}
