//! Intervals around shares of patients, and which method gives a printed one.

use oncology::outcome::consistency::{ProportionMethod, methods};
use oncology::value::{Decimal, Interval, Percent, Sides};
use proptest::prelude::*;

/// A count, a total and a level, with the ends by each method in the order of the list, in percent.
type Reference = ((u32, u32, &'static str), [(f64, f64); 8]);

/// Computed with Python mpmath 1.3 at 50 digits (40 from a total of 100,000): the tails by bisection on its regularised
/// incomplete beta function and binomial coefficients (for the large totals on sums of binomial probabilities, and for
/// Jeffreys on the continued fraction), the others from their formulas with `sqrt(2) * erfinv(level)`; cut off at 0
/// and 100. The mid-P intervals of 81 of 263, 15 of 148, 0 of 20 and 1 of 29 are printed in Newcombe, Stat Med 1998;17:857-872,
/// table I, as 0.2544 to 0.3658, 0.0601 to 0.1581, 0 to 0.1391 and 0.0017 to 0.1585.
#[rustfmt::skip]
const REFERENCES: [Reference; 13] = [
    ((69, 154, "95"), [(36.795_320_953_766, 53.018_834_505_882), (37.172_574_087_978, 52.690_672_159_526), (36.861_125_265_659, 53.012_444_409_153), (36.951_011_768_776, 52.659_377_841_613), (36.626_336_444_101, 52.984_053_166_289), (37.171_569_190_529, 52.691_677_056_976), (37.108_521_808_512, 52.695_093_945_214), (37.083_433_735_184, 52.720_598_898_201)]),
    ((81, 263, "95"), [(25.273_674_558_527, 36.762_192_260_135), (25.528_851_987_827, 36.620_957_698_28), (25.350_868_229_519, 36.817_620_104_3), (25.219_012_621_311, 36.377_945_553_594), (25.028_898_552_87, 36.568_059_622_035), (25.522_066_519, 36.627_743_167_108), (25.452_193_499_102, 36.564_749_917_408), (25.440_210_494_552, 36.577_347_425_778)]),
    ((15, 148, "95"), [(5.784_401_008_345, 16.165_049_034_948), (6.238_639_953_074, 16.048_724_172_331), (5.977_820_842_85, 16.444_977_936_484), (5.273_000_640_879, 14.997_269_629_391), (4.935_162_803_042, 15.335_107_467_229), (6.138_597_492_88, 16.148_766_632_525), (6.044_851_700_93, 15.764_314_347_874), (6.006_360_266_553, 15.812_173_305_061)]),
    ((0, 20, "95"), [(0.0, 16.843_347_098_309), (0.0, 16.112_515_805_282), (0.0, 20.045_334_501_349), (0.0, 0.0), (0.0, 2.5), (0.0, 18.980_956_054_249), (0.0, 11.663_898_290_488), (0.0, 13.910_834_066_827)]),
    ((1, 29, "95"), [(0.087_264_688_358, 17.764_429_548_872), (0.611_321_429_276, 17.175_521_879_32), (0.180_264_021_328, 19.628_175_100_976), (0.0, 10.089_224_323_967), (0.0, 11.813_362_255_002), (0.0, 18.628_650_856_171), (0.374_617_364_906, 15.007_768_600_223), (0.172_477_011_471, 15.853_738_368_147)]),
    ((29, 29, "95"), [(88.055_513_093_05, 100.0), (88.303_020_150_026, 100.0), (85.438_352_442_043, 100.0), (100.0, 100.0), (98.275_862_068_966, 100.0), (86.126_004_719_115, 100.0), (91.771_351_707_618, 100.0), (90.185_537_232_27, 100.0)]),
    ((3, 10, "90"), [(8.726_443_391_415, 60.662_421_610_541), (12.687_658_390_32, 55.830_020_413_016), (9.644_903_973_785, 60.434_755_566_045), (6.163_806_399_51, 53.836_193_600_49), (1.163_806_399_51, 58.836_193_600_49), (12.359_266_736_339, 56.158_412_066_998), (11.732_937_668_021, 55.812_676_648_463), (10.744_479_845_035, 57.057_482_534_449)]),
    ((5, 20, "99"), [(5.833_393_605_895, 55.976_090_775_844), (8.736_390_840_107, 53.718_879_214_83), (7.411_722_563_131, 56.084_612_129_204), (0.059_640_011_705, 49.940_359_988_295), (0.0, 52.440_359_988_295), (8.098_036_257_86, 54.357_233_797_078), (7.102_542_277_678, 53.363_277_345_656), (6.626_738_538_249, 54.115_958_172_146)]),
    ((1, 1, "95"), [(2.5, 100.0), (20.654_931_437_724, 100.0), (5.462_075_552_885, 100.0), (100.0, 100.0), (50.0, 100.0), (16.749_948_547_941, 100.0), (14.674_631_630_958, 100.0), (5.0, 100.0)]),
    ((412, 861, "97.5"), [(43.993_717_817_198, 51.727_671_472_113), (44.059_052_076_714, 51.668_548_444_457), (44.001_508_653_515, 51.726_470_156_036), (44.035_523_849_589, 51.667_147_462_838), (43.977_451_840_298, 51.725_219_472_13), (44.059_031_777_781, 51.668_568_743_39), (44.051_349_321_461, 51.669_659_719_514), (44.049_142_901_259, 51.671_873_917_088)]),
    ((4_501, 100_000, "95"), [(4.373_321_531_593, 4.631_325_763_457), (4.374_238_671_581, 4.631_256_844_838), (4.373_745_490_878, 4.631_763_625_288), (4.372_500_330_852, 4.629_499_669_148), (4.372_000_330_852, 4.629_999_669_148), (4.374_226_787_595, 4.631_268_728_823), (4.373_814_716_394, 4.630_818_977_633), (4.373_811_005_092, 4.630_822_739_062)]),
    ((1, 100_000, "95"), [(0.000_025_317_805, 0.005_571_516_035), (0.000_176_524_773, 0.005_664_709_659), (0.000_052_200_168, 0.006_494_777_115), (0.0, 0.002_959_954_185), (0.0, 0.003_459_954_185), (0.0, 0.006_270_045_843), (0.000_107_897_853, 0.004_674_104_248), (0.000_050_020_344, 0.004_931_759_412)]),
    ((5_400_000, 10_000_000, "95"), [(53.969_103_420_524, 54.030_894_263_534), (53.969_108_044_079, 54.030_888_882_755), (53.969_103_043_833, 54.030_893_882_504), (53.969_109_574_767, 54.030_890_425_233), (53.969_104_574_767, 54.030_895_425_233), (53.969_108_044_041, 54.030_888_882_793), (53.969_108_420_771, 54.030_889_263_785), (53.969_108_419_217, 54.030_889_265_339)]),
];

/// A count, a total, and the printed ends of an exact interval at 95 %.
const PUBLISHED: [(u32, u32, &str, &str); 8] = [
    // Reck et al., N Engl J Med 2016;375:1823-1833 (KEYNOTE-024): responses.
    (69, 154, "36.8", "53.0"),
    (42, 151, "20.8", "35.7"),
    // PMC11608596, table 2 (pembrolizumab or placebo with pemetrexed and platinum): responses.
    (71, 245, "23.4", "35.1"),
    (67, 247, "21.7", "33.1"),
    // PMC5898242, table 2 (rilotumumab or placebo with chemotherapy): responses, then disease control.
    (78, 262, "24.3", "35.7"),
    (119, 267, "38.5", "50.8"),
    (140, 262, "47.2", "59.6"),
    (189, 267, "64.9", "76.2"),
];

fn interval(lower: &str, upper: &str, level: &str) -> Interval {
    let mut interval = Interval::new(lower.parse().expect(lower), upper.parse().expect(upper));
    interval.level = Some(level.parse().expect(level));
    interval
}

fn found(count: u32, total: u32, interval: &Interval) -> Option<Vec<ProportionMethod>> {
    methods(count, total, interval).map(Iterator::collect)
}

/// The number with its last digit one more or one less.
fn neighbour(printed: &str, units: i64) -> String {
    let number: Decimal = printed.parse().expect(printed);
    let value = number.value() + rust_decimal::Decimal::new(units, number.scale());
    value.to_string()
}

#[test]
fn ends_are_those_of_high_precision() {
    assert_eq!(ProportionMethod::ALL.len(), 8);
    for ((count, total, level), ends) in REFERENCES {
        let level: Percent = level.parse().expect(level);
        for (method, (lower, upper)) in ProportionMethod::ALL.iter().zip(ends) {
            let found = method.interval(count, total, level).expect("a share");
            let error = (found.0 - lower).abs().max((found.1 - upper).abs());
            assert!(
                error < 2e-10,
                "{method} of {count}/{total}: {found:?}, off by {error}"
            );
        }
    }
}

#[test]
fn published_intervals_are_recognised() {
    for (count, total, lower, upper) in PUBLISHED {
        let printed = interval(lower, upper, "95");
        let is_exact = |printed: &Interval| {
            let found = found(count, total, printed).expect("an answer");
            found.contains(&ProportionMethod::ClopperPearson)
        };
        assert!(is_exact(&printed), "{count}/{total}: {printed}");
        for units in [-1, 1] {
            let lower = interval(&neighbour(lower, units), upper, "95");
            let upper = interval(&printed.lower.to_string(), &neighbour(upper, units), "95");
            for beyond in [lower, upper] {
                assert!(!is_exact(&beyond), "{count}/{total}: {beyond}");
            }
        }
        for level in ["90", "99"] {
            let other = interval(&printed.lower.to_string(), upper, level);
            assert_eq!(
                found(count, total, &other),
                Some(vec![]),
                "{count}/{total} at {level}"
            );
        }
    }
}

/// Published ones with one digit changed.
#[test]
fn intervals_with_a_wrong_digit_are_given_by_no_method() {
    for (count, total, lower, upper) in [
        (69, 154, "36.8", "54.0"),
        (69, 154, "37.8", "53.0"),
        (69, 154, "38.6", "53.0"),
        (42, 151, "20.8", "37.5"),
        (71, 245, "23.4", "35.7"),
        (78, 262, "23.4", "35.7"),
        (119, 267, "38.5", "50.9"),
        (189, 267, "64.0", "76.2"),
        (68, 154, "36.8", "53.0"),
        (69, 145, "36.8", "53.0"),
    ] {
        let printed = interval(lower, upper, "95");
        assert_eq!(
            found(count, total, &printed),
            Some(vec![]),
            "{count}/{total}: {printed}"
        );
    }
}

/// Made up around KEYNOTE-024.
#[test]
fn silent_where_the_numbers_leave_it_open() {
    let printed = interval("36.8", "53.0", "95");
    assert!(found(69, 154, &printed).is_some());
    for (count, total) in [
        (155, 154),
        (0, 0),
        (1, 0),
        (69, 10_000_001),
        (u32::MAX, u32::MAX),
    ] {
        assert_eq!(found(count, total, &printed), None, "{count}/{total}");
        for method in ProportionMethod::ALL {
            let level = "95".parse().expect("a level");
            assert_eq!(method.interval(count, total, level), None);
            assert_eq!(method.gives(count, total, &printed), None);
        }
    }
    for level in ["0", "100", "-95", "195", "0.0"] {
        assert_eq!(
            found(69, 154, &interval("36.8", "53.0", level)),
            None,
            "{level}"
        );
    }
    let mut other = interval("36.8", "53.0", "95");
    other.level = None;
    assert_eq!(found(69, 154, &other), None);
    let mut other = interval("36.8", "53.0", "95");
    other.sides = Some(Sides::OneSided);
    assert_eq!(found(69, 154, &other), None);
    other.sides = Some(Sides::TwoSided);
    assert!(found(69, 154, &other).is_some());
    for (lower, upper) in [
        ("not-reported", "53.0"),
        ("36.8", "not-estimable"),
        ("53.0", "36.8"),
    ] {
        assert_eq!(found(69, 154, &interval(lower, upper, "95")), None);
    }
}

/// Made up: no responses, only responses, ends cut off or as computed, 1.96 in place of the quantile.
#[test]
fn intervals_at_the_ends() {
    use ProportionMethod::{
        AgrestiCoull, ClopperPearson, Jeffreys, MidP, Wald, WaldContinuity, Wilson,
        WilsonContinuity,
    };
    for (count, total, lower, upper, expected) in [
        (0, 20, "0.0", "16.8", vec![ClopperPearson]),
        (0, 20, "0", "16.1", vec![Wilson]),
        (0, 20, "0", "20.0", vec![WilsonContinuity]),
        (0, 20, "0.0", "0.0", vec![Wald]),
        (0, 20, "-2.5", "2.5", vec![WaldContinuity]),
        (0, 20, "0", "2.5", vec![WaldContinuity]),
        (0, 20, "0", "19", vec![AgrestiCoull]),
        (0, 20, "0.0", "11.7", vec![Jeffreys]),
        (0, 20, "0.0", "13.9", vec![MidP]),
        (29, 29, "88.1", "100", vec![ClopperPearson]),
        (29, 29, "90.2", "100.0", vec![MidP]),
        (29, 29, "90.2", "99.9", vec![]),
        (1, 29, "-3.2", "10.1", vec![Wald]),
        (1, 29, "0.0", "10.1", vec![Wald]),
        // 45 + 1.96 · 4.974937 = 54.75088 in place of 54.75070.
        (45, 100, "35.24912", "54.75088", vec![Wald]),
        (45, 100, "35.24930", "54.75070", vec![Wald]),
        (45, 100, "35.24950", "54.75050", vec![]),
        (45, 100, "200", "300", vec![]),
        (45, 100, "-300", "-200", vec![]),
        (45, 100, "0", "100", vec![]),
    ] {
        let printed = interval(lower, upper, "95");
        assert_eq!(
            found(count, total, &printed),
            Some(expected),
            "{count}/{total}: {printed}"
        );
    }
}

/// A count out of a total, at most so large.
fn any_share(most: u32) -> impl Strategy<Value = (u32, u32)> {
    (1..=most).prop_flat_map(|total| (0..=total, Just(total)))
}

fn any_level() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["80", "90", "95", "95.0", "97.5", "98.4", "99", "99.9"])
}

fn any_method() -> impl Strategy<Value = ProportionMethod> {
    prop::sample::select(ProportionMethod::ALL.to_vec())
}

proptest! {
    #[test]
    fn what_a_method_gives_is_found(
        (count, total) in prop_oneof![any_share(40), any_share(2000), any_share(10_000_000)],
        level in any_level(),
        digits in 0..=4_usize,
        method in any_method(),
    ) {
        let (lower, upper) = method.interval(count, total, level.parse().expect(level)).expect("a share");
        prop_assert!(0.0 <= lower && lower <= upper && upper <= 100.0, "{lower} {upper}");
        let printed = interval(&format!("{lower:.digits$}"), &format!("{upper:.digits$}"), level);
        let found = found(count, total, &printed).expect("an answer");
        prop_assert!(found.contains(&method), "{method} of {count}/{total}: {printed}, found {found:?}");
        for each in ProportionMethod::ALL {
            prop_assert_eq!(each.gives(count, total, &printed), Some(found.contains(each)));
        }
    }

    /// A digit beyond, in either end, is no longer given, unless the end lies in the middle of two printed ones.
    #[test]
    fn one_digit_beyond_is_not_given(
        (count, total) in any_share(5000),
        digits in 0..=3_usize,
        method in any_method(),
        units in prop::sample::select(vec![-1_i64, 1]),
    ) {
        let level = "90";
        let (lower, upper) = method.interval(count, total, level.parse().expect(level)).expect("a share");
        // Ends that are cut off may be printed as computed.
        prop_assume!(lower > 0.0 && upper < 100.0);
        let (low, high) = (format!("{lower:.digits$}"), format!("{upper:.digits$}"));
        let is_between = |end: f64| {
            let scaled = end * 10_f64.powi(i32::try_from(digits).expect("few"));
            (scaled.fract() - 0.5).abs() < 1e-5
        };
        if !is_between(lower) {
            let beyond = interval(&neighbour(&low, units), &high, level);
            prop_assert_ne!(method.gives(count, total, &beyond), Some(true), "{} for {}", beyond, low);
        }
        if !is_between(upper) {
            let beyond = interval(&low, &neighbour(&high, units), level);
            prop_assert_ne!(method.gives(count, total, &beyond), Some(true), "{} for {}", beyond, high);
        }
    }

    /// Exact intervals hold those of mid-P, and everything is mirrored when the others are counted.
    #[test]
    fn intervals_are_mirrored_and_nested((count, total) in any_share(100_000), level in any_level()) {
        let level: Percent = level.parse().expect(level);
        let ends = |method: ProportionMethod| method.interval(count, total, level).expect("a share");
        let (exact, mid) = (ends(ProportionMethod::ClopperPearson), ends(ProportionMethod::MidP));
        prop_assert!(exact.0 <= mid.0 && mid.1 <= exact.1);
        for method in ProportionMethod::ALL {
            let (lower, upper) = ends(*method);
            let others = method.interval(total - count, total, level).expect("a share");
            prop_assert!((lower + others.1 - 100.0).abs() < 1e-9 && (upper + others.0 - 100.0).abs() < 1e-9);
        }
    }

    #[test]
    fn nothing_panics(
        count in any::<u32>(),
        total in any::<u32>(),
        ends in ("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,12})?", "-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,12})?"),
        level in "-?(0|[1-9][0-9]{0,2})(\\.[0-9]{1,12})?",
    ) {
        let printed = interval(&ends.0, &ends.1, &level);
        for (count, total) in [(count, total), (count % 1000, total % 1000), (0, total % 1000), (total % 1000, total % 1000)] {
            let found = found(count, total, &printed);
            for method in ProportionMethod::ALL {
                let given = method.interval(count, total, level.parse().expect("a level"));
                prop_assert!(given.is_none_or(|(lower, upper)| 0.0 <= lower && lower <= upper + 1e-9 && upper <= 100.0));
                prop_assert!(found.is_none() || given.is_some());
            }
        }
    }
}
