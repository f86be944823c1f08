//! Means, percentages and standard deviations of whole numbers: GRIM, GRIMMER, DEBIT, and the limits of a scale.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use oncology::outcome::consistency::{
    counts_for, is_possible_binary_sd, is_possible_mean, is_possible_percentage, is_possible_sd,
    is_possible_sd_on_scale, sd_limits,
};
use oncology::value::Decimal;
use proptest::prelude::*;

fn decimal(text: &str) -> Decimal {
    text.parse().expect(text)
}

/// A whole number of units in the last place, written with so many digits after the point.
fn printed(units: i128, digits: u32) -> Decimal {
    let number = rust_decimal::Decimal::from_i128_with_scale(units, digits);
    decimal(&format!("{number}"))
}

/// The quotient rounded half up and half down: one number, or two where it lies in the middle.
fn rounded(numerator: i128, denominator: i128, digits: u32) -> [Decimal; 2] {
    let doubled = 2 * numerator * 10_i128.pow(digits);
    let up = (doubled + denominator).div_euclid(2 * denominator);
    let down = -(denominator - doubled).div_euclid(2 * denominator);
    [printed(up, digits), printed(down, digits)]
}

/// The square root of a quotient rounded half up and half down.
fn rounded_root(numerator: i128, denominator: i128, digits: u32) -> [Decimal; 2] {
    let number = 4 * numerator * 100_i128.pow(digits);
    let halves = (number / denominator).isqrt();
    let is_exact = halves * halves * denominator == number;
    let down = if is_exact {
        halves / 2
    } else {
        (halves + 1) / 2
    };
    [printed((halves + 1) / 2, digits), printed(down, digits)]
}

/// The mean and the standard deviation of people's totals of so many items, as they may be printed.
fn summaries(totals: &[i128], items: i128, digits: (u32, u32)) -> Vec<(Decimal, Decimal)> {
    let n = i128::try_from(totals.len()).expect("few");
    let sum: i128 = totals.iter().sum();
    let squares: i128 = totals.iter().map(|total| total * total).sum();
    let means = rounded(sum, n * items, digits.0);
    let divisor = n * (n - 1) * items * items;
    let sds = rounded_root(n * squares - sum * sum, divisor, digits.1);
    let pair = |mean: Decimal| sds.map(|sd| (mean, sd));
    means.into_iter().flat_map(pair).collect()
}

/// Every sample of so many whole numbers from one to another, in ascending order.
fn samples(n: usize, low: i128, high: i128) -> Vec<Vec<i128>> {
    let mut all = vec![Vec::new()];
    for _ in 0..n {
        all = all
            .into_iter()
            .flat_map(|sample: Vec<i128>| {
                let from = sample.last().copied().unwrap_or(low);
                (from..=high).map(move |next| [sample.clone(), vec![next]].concat())
            })
            .collect();
    }
    all
}

/// The rows of the folder of test data, from the tests of R package scrutiny.
fn vectors() -> Option<Vec<csv::StringRecord>> {
    let path = crate::words::corpus()?.join("stats/grim_grimmer_debit_vectors.csv");
    let rows = csv::Reader::from_path(path)
        .expect("the vectors")
        .into_records();
    Some(rows.map(|row| row.expect("a row")).collect())
}

/// Every row agrees with closed rounding intervals, which is scrutiny's `up_or_down`.
///
/// Where scrutiny and the original program of Allard dispute ("DISPUTED"), a true value lies in the middle between two
/// printed ones (16.03 for 641 / 40 = 16.025), and the answer is the lenient one.
#[test]
fn published_vectors_are_answered_alike() {
    let Some(rows) = vectors() else { return };
    let mut judged = 0;
    for row in &rows {
        let [test, x, sd, n, items, percent, expected] = [0, 1, 2, 3, 4, 5, 6].map(|at| &row[at]);
        let whole = |text: &str| text.parse().unwrap_or(1_u32);
        let (n, items) = (whole(n), whole(items));
        let found = match (test, percent) {
            ("GRIM", "True") => is_possible_percentage(decimal(x), n),
            ("GRIM", _) => is_possible_mean(decimal(x), n, items),
            ("GRIMMER", _) => is_possible_sd(decimal(x), decimal(sd), n, items),
            ("DEBIT", _) => is_possible_binary_sd(decimal(x), decimal(sd), n),
            _ => continue,
        };
        let is_possible = expected == "True"
            || expected == "Passed all"
            || expected.starts_with("DISPUTED: scrutiny TRUE");
        assert_eq!(found, is_possible, "{row:?}");
        if expected == "GRIM inconsistent" {
            assert!(!is_possible_mean(decimal(x), n, items), "{row:?}");
        }
        judged += 1;
    }
    assert_eq!(judged, 96, "rows of GRIM, GRIMMER and DEBIT");
}

/// What a printed number stands for. Of the other ways to round, those that the closed interval holds are within it.
#[test]
fn published_rounding_intervals_are_the_same() {
    let Some(rows) = vectors() else { return };
    let mut judged = 0;
    for row in &rows {
        let (number, expected) = (decimal(&row[1]).value(), &row[6]);
        let ends = |low: &str, high: &str| (decimal(low).value(), decimal(high).value());
        let (digits, (low, high)) = match &row[0] {
            "UNROUND" => {
                let (range, digits) = expected.split_once(" at ").expect("digits");
                let (low, high) = range.split_once("..").expect("two ends");
                (digits[..1].parse().expect("a digit"), ends(low, high))
            }
            "ROUNDING_BOUNDS" if expected.starts_with("up") || expected.starts_with("down") => {
                let bounds = expected.split_once(": ").expect("a way to round").1;
                let words: Vec<&str> = bounds.split(' ').collect();
                (1, ends(words[0], words[4]))
            }
            _ => continue,
        };
        let mut printed = number;
        printed.rescale(digits);
        let found = decimal(&printed.to_string()).rounding_interval();
        assert_eq!((found.low, found.high), (low, high), "{row:?}");
        judged += 1;
    }
    assert_eq!(judged, 6);
}

#[test]
fn counts_of_a_percentage() {
    for (percent, total, expected) in [
        // Reck et al., N Engl J Med 2016;375:1823-1833 (KEYNOTE-024): 69 of 154 and 42 of 151.
        ("44.8", 154, Some(69..=69)),
        ("27.8", 151, Some(42..=42)),
        ("44.9", 154, None),
        ("44.7", 154, None),
        ("45", 154, Some(69..=70)),
        // Made up: halves, rounded either way.
        ("12.5", 8, Some(1..=1)),
        ("12", 8, Some(1..=1)),
        ("13", 8, Some(1..=1)),
        ("14", 8, None),
        ("0", 7, Some(0..=0)),
        ("-0.0", 7, Some(0..=0)),
        ("-0.1", 7, None),
        ("100", 7, Some(7..=7)),
        ("521", 28, Some(146..=146)),
        ("33.333333333333", 3, Some(1..=1)),
        ("33.333333333334", 3, None),
        ("3", 0, Some(0..=u32::MAX)),
        ("50", u32::MAX, Some(2_126_008_812..=2_168_958_483)),
        ("999999999999999", u32::MAX, None),
    ] {
        let found = counts_for(decimal(percent), total);
        assert_eq!(found, expected, "{percent} of {total}");
        assert_eq!(
            is_possible_percentage(decimal(percent), total),
            expected.is_some()
        );
    }
}

#[test]
fn means_and_deviations_at_their_limits() {
    for (mean, sd, n, items, expected) in [
        // Made up. 1, 2: mean 1.5, standard deviation √0.5.
        ("1.5", "0.71", 2, 1, true),
        ("1.5", "0.70", 2, 1, false),
        ("1.5", "0.72", 2, 1, false),
        // The sum is odd, so not all are alike, though 2.5 squares would do.
        ("0.50", "0.00", 2, 1, false),
        ("-1.5", "0.71", 2, 1, true),
        ("1.5", "-0.1", 2, 1, false),
        ("1.0", "0.0", 2, 1, true),
        ("1.0", "-0.0", 2, 1, true),
        // Half of the totals 1 and 2.
        ("0.75", "0.35", 2, 2, true),
        ("0.75", "0.36", 2, 2, false),
        ("0.76", "0.35", 2, 2, false),
        // One person has no standard deviation; nobody has no mean.
        ("3.0", "9.9", 1, 1, true),
        ("3.1", "9.9", 1, 1, false),
        ("3.1", "9.9", 0, 1, true),
        ("3.1", "9.9", 9, 0, true),
        // Many sums, none a multiple of n: the least is √(0.35 · 0.65).
        ("3.4", "0.4", 1000, 1, false),
        ("3.4", "0.5", 1000, 1, true),
        // Too large to tell.
        (
            "123456789012345.5",
            "123456789012345.123456789012",
            u32::MAX,
            u32::MAX,
            true,
        ),
    ] {
        let found = is_possible_sd(decimal(mean), decimal(sd), n, items);
        assert_eq!(found, expected, "{mean} ({sd}), {n} with {items} items");
    }
}

/// The first three rows are the published ones of R package rsprite2, as quoted in scrutiny's `test-grimmer.R`.
#[test]
fn limits_of_a_scale() {
    for (mean, n, items, scale, expected) in [
        ("4.2", 5, 1, 1..=7, Some("0.45 to 3.03")),
        ("4.2", 5, 2, 1..=7, Some("0.27 to 3.03")),
        ("1.00", 100, 1, 1..=7, Some("0.00 to 0.00")),
        // Made up: a mean from 1 to 1.5 (eight of 7, one of 3, the rest of 1), a mean below the scale, a negative scale, one value, one person, none, a reversed scale.
        ("1", 100, 1, 1..=7, Some("0.00 to 1.64")),
        ("0.98", 100, 1, 1..=7, None),
        ("-1.5", 4, 1, -3..=0, Some("0.58 to 1.73")),
        ("2.0", 4, 1, 2..=2, Some("0.00 to 0.00")),
        ("2.0", 1, 1, 1..=7, None),
        ("2.0", 0, 1, 1..=7, None),
        ("2.0", 5, 1, RangeInclusive::new(7, 1), None),
        // Half of 1000 at each end; more sums than are tried.
        ("4.0", 1000, 1, 1..=7, Some("0.00 to 3.00")),
        ("4", 3000, 1, 1..=7, Some("0.00 to 3.00")),
    ] {
        let found = sd_limits(decimal(mean), n, items, scale.clone())
            .map(|limits| format!("{:.2} to {:.2}", limits.start(), limits.end()));
        assert_eq!(
            found.as_deref(),
            expected,
            "{mean}, {n} with {items} items on {scale:?}"
        );
    }
    for (mean, sd, n, expected) in [
        ("4.2", "3.03", 5, true),
        ("4.2", "3.29", 5, false),
        ("4", "3.01", 3000, false),
        ("4", "3.00", 3000, true),
        ("8.0", "1.0", 5, false),
    ] {
        let found = is_possible_sd_on_scale(decimal(mean), decimal(sd), n, 1, 1..=7);
        assert_eq!(found, expected, "{mean} ({sd}), {n}");
    }
    let reversed = RangeInclusive::new(7, 1);
    assert!(is_possible_sd_on_scale(
        decimal("8.0"),
        decimal("1.0"),
        5,
        1,
        reversed
    ));
}

/// Whether a printed standard deviation is within the limits of a scale.
fn is_within_limits(
    mean: Decimal,
    sd: Decimal,
    n: u32,
    items: u32,
    scale: RangeInclusive<i32>,
) -> bool {
    let limits = sd_limits(mean, n, items, scale).expect("a possible mean");
    let printed: f64 = sd.to_string().parse().expect("a number");
    let half = 0.5 / 10_f64.powi(sd.scale().cast_signed()) + 1e-9;
    printed + half >= *limits.start() && printed - half <= *limits.end()
}

/// The oracle: every sample of up to six whole numbers from 1 to 5, and of up to three people with two items.
#[test]
fn no_possible_sample_is_called_impossible() {
    let mut judged = 0;
    for (most, items) in [(6, 1), (3, 2)] {
        for n in 2..=most {
            for sample in samples(n, i128::from(items), 5 * i128::from(items)) {
                for digits in [(0, 0), (1, 1), (2, 2), (1, 2), (2, 3)] {
                    for (mean, sd) in summaries(&sample, items.into(), digits) {
                        let n = u32::try_from(n).expect("few");
                        let name = format!("{sample:?} of {items}: {mean} ({sd})");
                        assert!(is_possible_mean(mean, n, items), "{name}");
                        assert!(is_possible_sd(mean, sd, n, items), "{name}");
                        assert!(is_possible_sd_on_scale(mean, sd, n, items, 1..=5), "{name}");
                        assert!(is_within_limits(mean, sd, n, items, 1..=5), "{name}");
                        judged += 1;
                    }
                }
            }
        }
    }
    assert!(judged > 10_000, "{judged}");
}

/// For means, and for values that are 0 or 1, the answer is exact: possible if and only if a sample is.
#[test]
fn every_impossible_mean_is_called_so() {
    for n in 2..=13_u32 {
        for digits in 0..=3 {
            let sums = 0..=i128::from(n);
            let means: BTreeSet<String> = sums
                .clone()
                .flat_map(|sum| rounded(sum, n.into(), digits))
                .map(|mean| mean.to_string())
                .collect();
            let ones = |k: i128| {
                let values: Vec<i128> = (0..n.into()).map(|at: i128| i128::from(at < k)).collect();
                summaries(&values, 1, (digits, 2))
            };
            let pairs: BTreeSet<(String, String)> = sums
                .flat_map(ones)
                .map(|(mean, sd)| (mean.to_string(), sd.to_string()))
                .collect();
            for units in 0..=10_i128.pow(digits) {
                let mean = printed(units, digits);
                let is_possible = means.contains(&mean.to_string());
                assert_eq!(is_possible_mean(mean, n, 1), is_possible, "{mean}, {n}");
                for sd in (0..=75).map(|units| printed(units, 2)) {
                    let is_possible = pairs.contains(&(mean.to_string(), sd.to_string()));
                    let found = is_possible_binary_sd(mean, sd, n);
                    assert_eq!(found, is_possible, "{mean} ({sd}), {n}");
                }
            }
        }
    }
}

/// How much of what is impossible on a scale is called so: all pairs of two digits for five people from 1 to 5.
#[test]
fn most_impossible_deviations_are_called_so() {
    let possible: BTreeSet<(String, String)> = samples(5, 1, 5)
        .iter()
        .flat_map(|sample| summaries(sample, 1, (2, 2)))
        .map(|(mean, sd)| (mean.to_string(), sd.to_string()))
        .collect();
    let (mut missed, mut called) = (0, 0);
    for mean in (5..=25).map(|sum| printed(sum * 20, 2)) {
        for sd in (0..=250).map(|units| printed(units, 2)) {
            let found = is_possible_sd_on_scale(mean, sd, 5, 1, 1..=5);
            match (
                possible.contains(&(mean.to_string(), sd.to_string())),
                found,
            ) {
                (true, false) => panic!("{mean} ({sd}) is possible"),
                (false, true) => missed += 1,
                (false, false) => called += 1,
                (true, true) => {}
            }
        }
    }
    assert!(missed * 200 < called, "{missed} missed, {called} called");
}

/// Any text of a [`Decimal`].
fn any_decimal() -> impl Strategy<Value = Decimal> {
    "-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,12})?".prop_map(|text| decimal(&text))
}

proptest! {
    #[test]
    fn a_rounded_share_is_possible(
        (count, total) in (1..1_000_000_u32).prop_flat_map(|total| (0..=total, Just(total))),
        digits in 0..=6_u32,
    ) {
        for percent in rounded(100 * i128::from(count), total.into(), digits) {
            prop_assert!(is_possible_percentage(percent, total));
            prop_assert!(counts_for(percent, total).is_some_and(|counts| counts.contains(&count)));
        }
    }

    #[test]
    fn what_whole_numbers_give_is_possible(
        totals in proptest::collection::vec(-60..=60_i128, 2..120),
        items in 1..=4_u32,
        digits in (0..=4_u32, 0..=4_u32),
    ) {
        let n = u32::try_from(totals.len()).expect("few");
        let end = (59 + i32::try_from(items).expect("few")) / i32::try_from(items).expect("few");
        for (mean, sd) in summaries(&totals, items.into(), digits) {
            prop_assert!(is_possible_mean(mean, n, items));
            prop_assert!(is_possible_sd(mean, sd, n, items), "{mean} ({sd}), {n} with {items} items");
            prop_assert!(is_possible_sd_on_scale(mean, sd, n, items, -end..=end));
            prop_assert!(is_within_limits(mean, sd, n, items, -end..=end));
        }
    }

    /// With an `n` that 2 and 5 do not divide no mean lies in the middle of two printed ones, and with more than `2 n`
    /// printed ones to each whole number, the neighbours of a possible one are impossible.
    #[test]
    fn one_digit_beyond_is_impossible(half in 1..249_u32, sum in 0..10_000_i128) {
        let odd = 2 * half + 1;
        let n = if odd % 5 == 0 { odd + 2 } else { odd };
        let [mean, _] = rounded(sum, n.into(), 3);
        let units = mean.value().mantissa();
        prop_assert!(is_possible_mean(mean, n, 1));
        prop_assert!(!is_possible_mean(printed(units + 1, 3), n, 1));
        prop_assert!(!is_possible_mean(printed(units - 1, 3), n, 1));
        let [percent, _] = rounded(100 * sum, n.into(), 1);
        let units = percent.value().mantissa();
        prop_assert!(is_possible_percentage(percent, n));
        prop_assert!(!is_possible_percentage(printed(units + 1, 1), n));
        prop_assert!(!is_possible_percentage(printed(units - 1, 1), n));
    }

    #[test]
    fn nothing_panics(
        mean in any_decimal(),
        sd in any_decimal(),
        n in any::<u32>(),
        items in any::<u32>(),
        scale in any::<(i32, i32)>(),
    ) {
        for n in [0, 1, 2, 30, n, u32::MAX] {
            for items in [0, 1, 10, items, u32::MAX] {
                for scale in [scale.0..=scale.1, i32::MIN..=i32::MAX, 0..=10] {
                    let is_mean = is_possible_mean(mean, n, items);
                    let is_sd = is_possible_sd(mean, sd, n, items);
                    prop_assert!(is_mean || !is_sd);
                    prop_assert!(is_sd || scale.is_empty() || !is_possible_sd_on_scale(mean, sd, n, items, scale.clone()));
                    let limits = sd_limits(mean, n, items, scale);
                    prop_assert!(limits.is_none_or(|limits| limits.start() <= limits.end()));
                }
            }
            prop_assert!(is_possible_mean(mean, n, 1) || !is_possible_binary_sd(mean, sd, n));
            prop_assert_eq!(is_possible_percentage(mean, n), counts_for(mean, n).is_some());
        }
    }
}
