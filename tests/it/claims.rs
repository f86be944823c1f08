//! Sentences on comparisons, and the numbers that contradict them.

use std::fs;

use oncology::article::{Claim, ClaimKind, Subject};
use oncology::outcome::consistency::claim::{
    Assertion, ContradictionKind, Orientation, Saying, Significance, claims, contradicts,
    significance,
};
use oncology::outcome::consistency::{has_absolute_difference, number_needed_to_treat};
use oncology::outcome::{
    AnalysisLook, ArmResult, Comparison, EffectMeasure, Estimate, Hypothesis, LandmarkRate, Median,
    Metric, Multiplicity, Outcome, Proportion, Tested,
};
use oncology::value::{Interval, Sides};
use proptest::prelude::*;

use ContradictionKind::{Direction, Multiple, Reduction};

const OS: Metric = Metric::OverallSurvival;
const PFS: Metric = Metric::ProgressionFreeSurvival;
const ORR: Metric = Metric::OverallResponseRate;

/// A comparison of `drug` with `control` by a hazard ratio.
fn hazard_ratio(estimate: &str) -> Comparison {
    let mut comparison = Comparison::new();
    comparison.arm = Some("drug".parse().expect("an id"));
    comparison.reference = Some("control".parse().expect("an id"));
    comparison.measure = Some(EffectMeasure::HazardRatio);
    comparison.estimate = Some(estimate.parse().expect(estimate));
    comparison
}

fn outcome(metric: Metric) -> Outcome {
    Outcome::new("outcome".parse().expect("an id"), metric)
}

fn median(arm: &str, months: &str) -> ArmResult {
    let estimate = Estimate::Median(Median::new(months.parse().expect(months)));
    ArmResult::new(arm.parse().expect(arm), estimate)
}

fn share(arm: &str, percent: &str) -> ArmResult {
    let mut share = Proportion::new();
    share.percent = Some(percent.parse().expect(percent));
    ArmResult::new(arm.parse().expect(arm), Estimate::Proportion(share))
}

fn rate(months: &str, percent: &str) -> LandmarkRate {
    LandmarkRate::new(
        months.parse().expect(months),
        percent.parse().expect(percent),
    )
}

fn interval(lower: &str, upper: &str, level: &str) -> Interval {
    let mut interval = Interval::new(lower.parse().expect(lower), upper.parse().expect(upper));
    interval.level = Some(level.parse().expect(level));
    interval
}

/// What a text says, in short.
fn sayings(text: &str) -> Vec<String> {
    let name = |assertion: &Assertion| match assertion.saying {
        Saying::RiskReduced(percent) => format!("risk -{percent}%"),
        Saying::Multiplied(factor) => format!("times {factor}"),
        Saying::NumberNeededToTreat(needed) => format!("NNT {}", needed.number),
        saying => format!("{saying:?}"),
    };
    claims(text).iter().map(name).collect()
}

/// What in a text the outcome and its comparison contradict.
fn contradicted(text: &str, outcome: &Outcome, comparison: &Comparison) -> Vec<ContradictionKind> {
    claims(text)
        .iter()
        .filter_map(|assertion| contradicts(assertion, outcome, comparison))
        .map(|found| found.kind)
        .collect()
}

/// Sentences in the forms of the module's table, made up but for the numbers of some, and what they say.
const SURE: &[(&str, &[&str])] = &[
    (
        "Overall survival was longer with drug than with control.",
        &["Better"],
    ),
    (
        "Overall survival was significantly longer with drug.",
        &["Better", "Significant"],
    ),
    (
        "Median PFS was shorter in the drug group vs. the control group.",
        &["Worse"],
    ),
    (
        "Progression\u{2011}free survival was not significantly improved with drug",
        &["NotSignificant"],
    ),
    ("Overall survival was not improved.", &["NotBetter"]),
    (
        "OS did not differ significantly between the groups.",
        &["NotSignificant"],
    ),
    ("OS was not different between groups", &["NoDifference"]),
    ("Survival favored drug over control.", &["Better"]),
    (
        "Overall survival improved significantly with drug.",
        &["Better", "Significant"],
    ),
    (
        "Additionally, drug improved overall survival, compared with control.",
        &["Better"],
    ),
    (
        "Drug significantly prolonged overall survival in patients with advanced lung cancer.",
        &["Better", "Significant"],
    ),
    (
        "Drug did not improve overall survival compared with control.",
        &["NotBetter"],
    ),
    ("Drug failed to improve overall survival.", &["NotBetter"]),
    ("Drug has improved disease-free survival.", &["Better"]),
    ("Drug worsened survival.", &["Worse"]),
    (
        "Drug resulted in significantly longer progression-free survival than control.",
        &["Better", "Significant"],
    ),
    (
        "Drug showed a statistically significant improvement in overall survival versus control.",
        &["Better", "Significant"],
    ),
    (
        "Drug showed no significant improvement in overall survival.",
        &["NotSignificant"],
    ),
    (
        "Drug was superior to control in terms of overall survival.",
        &["Better"],
    ),
    (
        "Drug was not superior to control for overall survival.",
        &["NotBetter"],
    ),
    (
        "Patients treated with drug lived significantly longer than those given control.",
        &["Better", "Significant"],
    ),
    ("Patients lived longer with drug.", &["Better"]),
    ("Drug reduced the risk of death by 40%.", &["risk -40%"]),
    (
        "Drug reduced the risk of disease progression or death by 56 per cent compared with standard treatment.",
        &["risk -56%"],
    ),
    (
        "The drug cut the risk of death by 36% compared with chemotherapy.",
        &["risk -36%"],
    ),
    (
        "Drug significantly reduced the risk of death by more than 40 % versus control.",
        &["risk -over 40%", "Significant"],
    ),
    (
        "Drug reduced the risk of death by about 40%.",
        &["risk -about 40%"],
    ),
    (
        "Drug was associated with a 40.5% lower risk of death.",
        &["risk -40.5%"],
    ),
    (
        "Drug was associated with a 34 % reduction in the risk of progression or death.",
        &["risk -34%"],
    ),
    ("Drug did not reduce the risk of death.", &["NotBetter"]),
    (
        "The risk of death was 40% lower with drug than with control.",
        &["risk -40%"],
    ),
    (
        "The risk of recurrence or death was reduced by 80 % with drug.",
        &["risk -80%"],
    ),
    (
        "Drug doubled median progression-free survival.",
        &["times 2"],
    ),
    (
        "Median overall survival more than doubled with drug.",
        &["times over 2"],
    ),
    (
        "Drug nearly tripled the overall response rate.",
        &["times about 3"],
    ),
    (
        "Drug halved the risk of death compared with control.",
        &["times 0.5"],
    ),
    (
        "There was no significant difference in overall survival between drug and control.",
        &["NotSignificant"],
    ),
    (
        "No difference in PFS was seen between the two groups.",
        &["NoDifference"],
    ),
    (
        "Improved overall survival with Drug vs. control as first-line treatment.",
        &["Better"],
    ),
    ("The number needed to treat was 8.", &["NNT 8"]),
];

#[test]
fn sure_sentences_are_read() {
    for (text, expected) in SURE {
        assert_eq!(sayings(text), *expected, "{text}");
    }
}

#[test]
fn everything_else_stays_unread() {
    for text in [
        "",
        "Drug may improve overall survival.",
        "Drug could reduce the risk of death by 40%.",
        "Drug was designed to improve overall survival.",
        "Drug is expected to prolong survival.",
        "Did drug improve overall survival?",
        "Overall survival was longer with drug?",
        "If drug improved overall survival, it would be approved.",
        "It is not known whether drug improved overall survival.",
        "Neither drug improved overall survival.",
        "No drug improved overall survival.",
        "Overall survival was numerically longer with drug.",
        "Overall survival tended to be longer with drug.",
        "Overall survival appeared longer with drug.",
        "Overall survival was no longer an end point.",
        "Overall survival was similar in both groups.",
        "Overall survival was non-inferior with drug.",
        "Drug was non-inferior to control for overall survival.",
        "Drug improved overall survival but not progression-free survival.",
        "Drug improved overall survival and progression-free survival.",
        "Progression-free survival, but not overall survival, was longer with drug.",
        "Drug improved overall survival in patients with PD-L1-positive tumours.",
        "Drug improved overall survival in women.",
        "Drug improved overall survival at 12 months.",
        "Overall survival at 12 months was longer with drug.",
        "Drug improved the overall survival rate.",
        "Intracranial progression-free survival was longer with drug.",
        "Drug improved quality of life.",
        "Drug improved outcomes.",
        "Drug improved overall survival (but not significantly).",
        "Drug improved overall survival (women only).",
        "Drug improved overall survival, although the difference was small.",
        "Drug improved overall survival; this was not significant.",
        "Drug reduced the risk of death by 40% to 50%.",
        "Drug reduced the risk of death by 40%, and of progression by 50%.",
        "Drug reduced the risk of death by 1,5 %.",
        "Drug reduced the risk of heart failure by 40%.",
        "Drug did not reduce the risk of death by 40%.",
        "Drug doubled the 5-year survival.",
        "Response doubled from week 6 to week 12.",
        "Overall survival was longer than expected with drug.",
        "\u{201c}Drug improved overall survival,\u{201d} he said.",
        "The number needed to treat was not reported as 8.",
        "The number needed to treat is a useful measure.",
        "These findings underscore the potential of personalized medicine in improving clinical outcomes.",
    ] {
        assert_eq!(claims(text), [], "{text}");
    }
}

#[test]
fn sentences_are_told_apart() {
    let text =
        "Drug improved overall survival vs. control. It was well tolerated. Drug doubled PFS!";
    assert_eq!(sayings(text), ["Better", "times 2"]);
    assert_eq!(
        sayings("Overall survival was longer with drug (HR 0.60; 95% CI, 0.41 to 0.89. P=0.005)."),
        ["Better"]
    );
}

#[test]
fn arms_are_known_by_their_words() {
    let mut comparison = hazard_ratio("0.60");
    comparison.arm = Some("nivolumab-ipilimumab".parse().expect("an id"));
    comparison.reference = Some("ipilimumab".parse().expect("an id"));
    let mut survival = outcome(OS);
    survival.arms = vec![median("ipilimumab", "19.9")];
    survival.arms[0].name = Some("Control group".parse().expect("a name"));
    let (straight, exchanged) = (Some(Orientation::AsCompared), Some(Orientation::Exchanged));
    for (text, expected) in [
        (
            "OS was longer with nivolumab plus ipilimumab than with ipilimumab alone.",
            straight,
        ),
        ("OS was longer in the ipilimumab/nivolumab arm.", straight),
        ("OS was longer than in the ipilimumab group.", straight),
        ("OS was longer.", straight),
        ("Ipilimumab improved OS.", exchanged),
        ("OS was longer in the control group.", exchanged),
        (
            "OS was longer with ipilimumab than with nivolumab plus ipilimumab.",
            exchanged,
        ),
        ("OS was longer with nivolumab than with ipilimumab.", None),
        (
            "OS was longer with nivolumab plus ipilimumab than with nivolumab.",
            None,
        ),
        ("OS was longer with nivolumab, ipilimumab.", None),
        ("OS was longer with treatment.", straight),
        ("OS was longer in the treatment group.", straight),
        (
            "The experimental therapy improved OS compared with control.",
            straight,
        ),
        ("Control treatment improved OS.", exchanged),
        (
            "The addition of nivolumab to ipilimumab improved OS.",
            straight,
        ),
        ("Standard treatment improved OS.", None),
        ("OS was longer with treatment alone.", None),
        ("OS was longer than with treatment.", None),
        ("OS was longer than with the control treatment.", straight),
        ("Patients improved OS.", None),
        ("PFS was longer with nivolumab plus ipilimumab.", None),
    ] {
        let read = claims(text);
        let spoken = read
            .first()
            .and_then(|read| read.speaks_of(&survival, &comparison));
        assert_eq!(spoken, expected, "{text}");
    }
    let read = &claims("OS was longer.")[0];
    let mut without = comparison.clone();
    without.reference = None;
    assert_eq!(read.speaks_of(&survival, &without), None);
    comparison.subgroup = Some("women".parse().expect("a text"));
    assert_eq!(read.speaks_of(&survival, &comparison), None);
}

#[test]
fn directions_are_compared_with_the_estimate() {
    let better = "Overall survival was longer with drug than with control.";
    let worse = "Overall survival was shorter with drug than with control.";
    let exchanged = "Overall survival was longer with control than with drug.";
    for (estimate, against_better, against_worse) in [
        ("0.60", false, true),
        ("0.99", false, true),
        ("1.00", false, false),
        ("1.01", true, false),
        ("1.67", true, false),
        ("about 1.67", false, false),
        ("over 1.2", true, false),
    ] {
        let comparison = hazard_ratio(estimate);
        let is_found = |text| contradicted(text, &outcome(OS), &comparison) == [Direction];
        assert_eq!(is_found(better), against_better, "{estimate}");
        assert_eq!(is_found(worse), against_worse, "{estimate}");
        assert_eq!(is_found(exchanged), against_worse, "{estimate}");
    }
    // Above 1 is good where the event is a response.
    let quick = "Time to response was shorter with drug.";
    assert_eq!(
        contradicted(
            quick,
            &outcome(Metric::TimeToResponse),
            &hazard_ratio("1.29")
        ),
        []
    );
    assert_eq!(
        contradicted(
            quick,
            &outcome(Metric::TimeToResponse),
            &hazard_ratio("0.78")
        ),
        [Direction]
    );
    // A comparison that does not say which arm is which.
    let mut open = hazard_ratio("1.67");
    open.groups = [open.arm.take(), open.reference.take()]
        .into_iter()
        .flatten()
        .collect();
    assert_eq!(contradicted(better, &outcome(OS), &open), []);
}

#[test]
fn numbers_of_the_arms_may_bear_a_sentence_out() {
    let mut survival = outcome(OS);
    survival.arms = vec![median("drug", "12.1"), median("control", "10.4")];
    let comparison = hazard_ratio("1.05");
    assert_eq!(
        contradicted(
            "Overall survival was longer with drug.",
            &survival,
            &comparison
        ),
        []
    );
    let of_median = "Median overall survival was longer with drug.";
    assert_eq!(contradicted(of_median, &survival, &comparison), []);
    survival.arms = vec![median("drug", "10.4"), median("control", "12.1")];
    assert_eq!(contradicted(of_median, &survival, &comparison), [Direction]);
    // A median that was not reached.
    survival.arms.pop();
    assert_eq!(contradicted(of_median, &survival, &comparison), []);
    let mut response = outcome(ORR);
    response.arms = vec![share("drug", "27.8"), share("control", "44.8")];
    let mut comparison = hazard_ratio("1.05");
    (comparison.measure, comparison.estimate) = (None, None);
    let higher = "The objective response rate was higher with drug than with control.";
    assert_eq!(contradicted(higher, &response, &comparison), [Direction]);
    response.arms = vec![share("drug", "45"), share("control", "44.8")];
    assert_eq!(contradicted(higher, &response, &comparison), []);
}

#[test]
fn reductions_are_compared_with_the_hazard_ratio() {
    let found = |percent: &str, estimate: &str| {
        let text = format!("Drug reduced the risk of death by {percent} compared with control.");
        contradicted(&text, &outcome(OS), &hazard_ratio(estimate)) == [Reduction]
    };
    for (percent, estimate, expected) in [
        // Brahmer et al., N Engl J Med 2015;373:123-135: 41 % and 0.59.
        ("41%", "0.59", false),
        ("40 %", "0.60", false),
        ("40%", "0.6", false),
        // One digit beyond is open, two are not: 0.605 is 39.5 %, and 38.6 % is 39 %.
        ("41%", "0.60", false),
        ("39%", "0.60", false),
        ("42%", "0.60", true),
        ("38%", "0.60", true),
        ("40.4%", "0.60", false),
        ("40.6%", "0.60", true),
        ("40%", "1.67", true),
        ("60%", "0.60", true),
        ("about 42%", "0.60", false),
        ("up to 30%", "0.60", false),
        ("more than 40%", "0.60", false),
        ("more than 40%", "0.61", true),
        ("at least 30%", "0.60", false),
        ("less than 30%", "0.60", true),
        ("42%", "about 0.60", false),
        ("42%", "over 0.60", true),
        ("42%", "at most 0.60", false),
    ] {
        assert_eq!(found(percent, estimate), expected, "{percent}, {estimate}");
    }
    // The event must be that of the outcome, and the ratio a hazard ratio.
    let text = "Drug reduced the risk of death by 60%.";
    assert_eq!(contradicted(text, &outcome(PFS), &hazard_ratio("0.60")), []);
    let text = "Drug reduced the risk of progression or death by 60%.";
    assert_eq!(
        contradicted(text, &outcome(PFS), &hazard_ratio("0.60")),
        [Reduction]
    );
    let mut odds = hazard_ratio("0.60");
    odds.measure = Some(EffectMeasure::OddsRatio);
    assert_eq!(contradicted(text, &outcome(PFS), &odds), []);
}

#[test]
fn multiples_are_compared_with_medians_and_shares() {
    let found = |text: &str, drug: &str, control: &str| {
        let mut outcome = outcome(PFS);
        outcome.arms = vec![median("drug", drug), median("control", control)];
        // Never with the hazard ratio.
        contradicted(text, &outcome, &hazard_ratio("0.97")) == [Multiple]
    };
    let doubled = "Drug doubled median progression-free survival.";
    let more = "Median progression-free survival more than doubled with drug.";
    for (text, drug, control, expected) in [
        (doubled, "12.0", "6.0", false),
        (doubled, "10.3", "6.0", false),
        (doubled, "9.0", "6.0", false),
        (doubled, "8.8", "6.0", true),
        (doubled, "15.0", "6.0", false),
        (doubled, "15.3", "6.0", true),
        (doubled, "about 7", "6.0", false),
        (more, "12.0", "6.0", false),
        (more, "11.8", "6.0", true),
        (more, "30.0", "6.0", false),
        (
            "Drug tripled progression-free survival.",
            "18.0",
            "6.0",
            false,
        ),
        (
            "Drug tripled progression-free survival.",
            "12.0",
            "6.0",
            true,
        ),
        (
            "Drug nearly doubled progression-free survival.",
            "7.0",
            "6.0",
            false,
        ),
    ] {
        assert_eq!(
            found(text, drug, control),
            expected,
            "{text} {drug} {control}"
        );
    }
    let mut response = outcome(ORR);
    response.arms = vec![share("drug", "60"), share("control", "42")];
    let text = "Drug doubled the overall response rate.";
    assert_eq!(
        contradicted(text, &response, &hazard_ratio("0.97")),
        [Multiple]
    );
    response.arms = vec![share("drug", "60"), share("control", "32")];
    assert_eq!(contradicted(text, &response, &hazard_ratio("0.97")), []);
    // "Survival doubled" may mean a rate.
    let mut survival = outcome(OS);
    survival.arms = vec![median("drug", "8.0"), median("control", "6.0")];
    for (arm, percent) in [("drug", "20"), ("control", "10")] {
        let rate = Estimate::LandmarkRate(rate("60", percent));
        survival
            .arms
            .push(ArmResult::new(arm.parse().expect(arm), rate));
    }
    assert_eq!(
        contradicted("Drug doubled survival.", &survival, &hazard_ratio("0.80")),
        []
    );
    assert_eq!(
        contradicted(
            "Drug doubled median survival.",
            &survival,
            &hazard_ratio("0.80")
        ),
        [Multiple]
    );
    let halved = "Drug halved the risk of death.";
    for (estimate, expected) in [
        ("0.50", false),
        ("0.66", false),
        ("0.68", true),
        ("0.39", true),
    ] {
        let found = contradicted(halved, &outcome(OS), &hazard_ratio(estimate));
        assert_eq!(found == [Multiple], expected, "{estimate}");
    }
}

#[test]
fn significance_is_judged_only_where_it_is_sure() {
    let judged = |set: fn(&mut Comparison)| {
        let mut comparison = hazard_ratio("0.60");
        set(&mut comparison);
        significance(&comparison, None)
    };
    let p = |text: &str| {
        let mut comparison = hazard_ratio("0.60");
        comparison.p_value = Some(text.parse().expect(text));
        comparison
    };
    let (yes, no) = (
        Some(Significance::Significant),
        Some(Significance::NotSignificant),
    );
    for (text, expected) in [
        ("0.005", yes),
        ("<0.001", yes),
        ("<0.05", yes),
        ("<=0.05", None),
        ("0.04", yes),
        ("0.049", yes),
        ("0.05", None),
        ("0.050", None),
        ("0.051", no),
        ("0.06", no),
        (">0.05", no),
        (">=0.05", no),
        (">0.01", None),
        ("<0.1", None),
        ("1.2", None),
    ] {
        assert_eq!(significance(&p(text), None), expected, "{text}");
    }
    let limited =
        |text: &str, boundary: Option<&str>, alpha: Option<&str>, sides: Option<Sides>| {
            let mut comparison = p(text);
            comparison.boundary = boundary.map(|text| text.parse().expect(text));
            comparison.alpha = alpha.map(|text| text.parse().expect(text));
            comparison.p_value_sides = sides;
            significance(&comparison, None)
        };
    let one_sided = Some(Sides::OneSided);
    assert_eq!(limited("0.03", Some("0.011"), None, None), no);
    assert_eq!(limited("0.005", Some("0.011"), None, None), yes);
    assert_eq!(limited("0.03", None, Some("0.025"), None), None);
    assert_eq!(limited("0.06", None, Some("0.025"), None), no);
    assert_eq!(limited("0.06", None, Some("0.10"), None), yes);
    assert_eq!(limited("0.03", None, None, one_sided), None);
    assert_eq!(limited("0.024", None, None, one_sided), yes);
    assert_eq!(limited("0.02", None, None, one_sided), None);
    assert_eq!(limited("0.06", None, None, one_sided), no);
    // Intervals.
    assert_eq!(
        judged(|c| c.interval = Some(interval("0.41", "0.89", "95"))),
        yes
    );
    assert_eq!(
        judged(|c| c.interval = Some(interval("0.41", "0.89", "90"))),
        None
    );
    assert_eq!(
        judged(|c| c.interval = Some(interval("0.41", "0.89", "99.5"))),
        yes
    );
    assert_eq!(
        judged(|c| c.interval = Some(interval("0.41", "1.00", "95"))),
        None
    );
    assert_eq!(
        judged(|c| c.interval = Some(interval("0.41", "1.01", "95"))),
        no
    );
    assert_eq!(
        judged(|c| c.interval = Some(interval("0.41", "1.01", "99.5"))),
        None
    );
    assert_eq!(
        judged(|c| c.interval = Some(interval("0.41", "not-reached", "95"))),
        None
    );
    assert_eq!(
        judged(|c| c.interval = Some(interval("1.01", "0.41", "95"))),
        None
    );
    // A p-value and an interval that disagree, and tests of other things.
    let set: [fn(&mut Comparison); 5] = [
        |c| c.interval = Some(interval("0.41", "1.01", "95")),
        |c| c.tested = Some(Tested::Interaction),
        |c| c.hypothesis = Some(Hypothesis::NonInferiority),
        |c| c.margin = Some("1.2".parse().expect("a number")),
        |c| c.multiplicity = Some(Multiplicity::Nominal),
    ];
    for set in set {
        let mut comparison = p("0.03");
        set(&mut comparison);
        assert_eq!(significance(&comparison, None), None);
    }
    assert_eq!(significance(&p("0.03"), Some(&AnalysisLook::Interim)), None);
    assert_eq!(significance(&p("0.3"), Some(&AnalysisLook::Interim)), no);
}

#[test]
fn significance_is_compared_with_sentences() {
    let found = |text: &str, p: &str, estimate: &str| {
        let mut comparison = hazard_ratio(estimate);
        comparison.p_value = Some(p.parse().expect(p));
        contradicted(text, &outcome(OS), &comparison) == [ContradictionKind::Significance]
    };
    let longer = "Overall survival was significantly longer with drug.";
    assert!(found(longer, "0.30", "0.90") && !found(longer, "0.05", "0.90"));
    let not = "Drug did not improve overall survival.";
    assert!(
        found(not, "0.001", "0.60") && !found(not, "0.001", "1.60") && !found(not, "0.30", "0.90")
    );
    let none = "There was no significant difference in overall survival between the groups.";
    assert!(
        found(none, "0.001", "0.60")
            && found(none, "0.001", "1.60")
            && !found(none, "0.30", "0.90")
    );
}

/// A published result: arms, metric, hazard ratio, interval and its level, p-value, medians.
struct Published {
    arms: [&'static str; 2],
    metric: Metric,
    ratio: &'static str,
    interval: [&'static str; 3],
    p: &'static str,
    medians: Option<[&'static str; 2]>,
}

impl Published {
    fn outcome(&self) -> Outcome {
        let [arm, reference] = self.arms;
        let mut comparison = hazard_ratio(self.ratio);
        comparison.arm = Some(arm.parse().expect(arm));
        comparison.reference = Some(reference.parse().expect(reference));
        let [lower, upper, level] = self.interval;
        comparison.interval = Some(interval(lower, upper, level));
        comparison.p_value = Some(self.p.parse().expect(self.p));
        let mut outcome = outcome(self.metric);
        if let Some([own, other]) = self.medians {
            outcome.arms = vec![median(arm, own), median(reference, other)];
        }
        outcome.comparisons = vec![comparison];
        outcome
    }
}

/// Brahmer et al., N Engl J Med 2015;373:123-135.
const SQUAMOUS: Published = Published {
    arms: ["nivolumab", "docetaxel"],
    metric: OS,
    ratio: "0.59",
    interval: ["0.44", "0.79", "95"],
    p: "<0.001",
    medians: Some(["9.2", "6.0"]),
};

/// Borghaei et al., N Engl J Med 2015;373:1627-1639; the interval is of 96 %.
const NONSQUAMOUS: Published = Published {
    ratio: "0.73",
    interval: ["0.59", "0.89", "96"],
    p: "0.002",
    medians: Some(["12.2", "9.4"]),
    ..SQUAMOUS
};

/// Von Hoff et al., N Engl J Med 2013;369:1691-1703.
const PANCREAS: Published = Published {
    arms: ["nab-paclitaxel-gemcitabine", "gemcitabine"],
    metric: PFS,
    ratio: "0.69",
    interval: ["0.58", "0.82", "95"],
    p: "<0.001",
    medians: Some(["5.5", "3.7"]),
};

/// Sentences on them in our own words, and what the numbers contradict.
const SENTENCES: &[(&Published, &str, Option<ContradictionKind>)] = &[
    (
        &SQUAMOUS,
        "The risk of death was 41 % lower with nivolumab than with docetaxel.",
        None,
    ),
    (
        &SQUAMOUS,
        "The risk of death was 59 % lower with nivolumab than with docetaxel.",
        Some(Reduction),
    ),
    (&SQUAMOUS, "Nivolumab doubled median survival.", None),
    (
        &SQUAMOUS,
        "Nivolumab more than doubled median survival.",
        Some(Multiple),
    ),
    (
        &SQUAMOUS,
        "Docetaxel improved survival compared with nivolumab.",
        Some(Direction),
    ),
    (
        &NONSQUAMOUS,
        "Overall survival was longer with nivolumab than with docetaxel.",
        None,
    ),
    (
        &NONSQUAMOUS,
        "Nivolumab significantly prolonged survival versus docetaxel.",
        None,
    ),
    (
        &NONSQUAMOUS,
        "Nivolumab reduced the risk of death by 27 %.",
        None,
    ),
    (
        &NONSQUAMOUS,
        "Nivolumab reduced the risk of death by 37 %.",
        Some(Reduction),
    ),
    (
        &NONSQUAMOUS,
        "Nivolumab doubled median survival.",
        Some(Multiple),
    ),
    (
        &NONSQUAMOUS,
        "Median overall survival was shorter with nivolumab.",
        Some(Direction),
    ),
    (
        &NONSQUAMOUS,
        "Overall survival did not differ significantly between the groups.",
        Some(ContradictionKind::Significance),
    ),
    (
        &PANCREAS,
        "Progression-free survival was improved with nab-paclitaxel plus gemcitabine.",
        None,
    ),
    (
        &PANCREAS,
        "PFS was longer with gemcitabine than with nab-paclitaxel plus gemcitabine.",
        Some(Direction),
    ),
    (
        &PANCREAS,
        "Adding nab-paclitaxel did not improve PFS.",
        None,
    ),
    (
        &PANCREAS,
        "Nab-paclitaxel plus gemcitabine did not improve PFS.",
        Some(ContradictionKind::Significance),
    ),
    (
        &PANCREAS,
        "Nab-paclitaxel plus gemcitabine reduced the risk of progression or death by 31 %.",
        None,
    ),
    (
        &PANCREAS,
        "Nab-paclitaxel plus gemcitabine reduced the risk of death by 50 %.",
        None,
    ),
];

#[test]
fn published_results_bear_their_sentences_out_and_no_others() {
    for (published, text, expected) in SENTENCES {
        let outcome = published.outcome();
        let found = contradicted(text, &outcome, &outcome.comparisons[0]);
        assert_eq!(found.first(), expected.as_ref(), "{text}");
        assert!(found.len() < 2, "{text}");
    }
}

/// A line of the corpus: a sentence with the numbers that it prints.
#[derive(serde::Deserialize)]
struct Line {
    text: String,
    expected: Printed,
}

#[derive(serde::Deserialize)]
struct Printed {
    hr: f64,
    hr_ci_low: f64,
    hr_ci_high: f64,
    endpoint: String,
}

#[test]
fn published_sentences_agree_with_their_numbers() {
    let corpus = std::env::var("ONCOLOGY_CORPUS").unwrap_or_default();
    let file = format!("{corpus}/outcomes/rct_extractor/oncology_trials.jsonl");
    let Ok(text) = fs::read_to_string(&file) else {
        crate::skipped("published sentences: ONCOLOGY_CORPUS has no outcomes/rct_extractor");
        return;
    };
    let (mut directions, mut lines) = (0, 0);
    for line in text.lines() {
        let line: Line = serde_json::from_str(line).expect(line);
        lines += 1;
        let Ok(metric) = line.expected.endpoint.to_lowercase().parse::<Metric>() else {
            continue;
        };
        let read = claims(&line.text);
        // The sentence names its arms; the corpus does not.
        let comparison = |ratio: f64, low: f64, high: f64| {
            let mut comparison = hazard_ratio(&format!("{ratio:.2}"));
            comparison.interval = Some(interval(&format!("{low:.2}"), &format!("{high:.2}"), "95"));
            comparison
        };
        let Printed {
            hr,
            hr_ci_low: low,
            hr_ci_high: high,
            ..
        } = line.expected;
        let (own, flipped) = (
            comparison(hr, low, high),
            comparison(1.0 / hr, 1.0 / high, 1.0 / low),
        );
        for mut assertion in read {
            (assertion.arm, assertion.reference) = (None, None);
            assert_eq!(
                contradicts(&assertion, &outcome(metric), &own),
                None,
                "{}",
                line.text
            );
            if assertion.saying == Saying::Better {
                let found = contradicts(&assertion, &outcome(metric), &flipped).expect(&line.text);
                assert_eq!(found.kind, Direction, "{}", line.text);
                directions += 1;
            }
        }
    }
    assert!(
        lines >= 20 && directions >= 5,
        "{directions} directions in {lines} lines"
    );
}

#[test]
fn numbers_needed_to_treat_come_from_two_rates_at_one_time() {
    let needed = |arm: (&str, &str), reference: (&str, &str)| {
        let range = number_needed_to_treat(&rate(arm.0, arm.1), &rate(reference.0, reference.1))?;
        Some([
            range.low?.round_dp(2).to_string(),
            range.high?.round_dp(2).to_string(),
        ])
    };
    let found = |low: &str, high: &str| Some([low.to_owned(), high.to_owned()]);
    // Reck et al., N Engl J Med 2016;375:1823-1833, overall survival at 6 months.
    assert_eq!(
        needed(("6", "80.2"), ("6", "72.4")),
        found("12.66", "12.99")
    );
    assert_eq!(
        needed(("6.0", "80.2"), ("6", "72.4")),
        found("12.66", "12.99")
    );
    assert_eq!(
        needed(("6", "72.4"), ("6", "80.2")),
        found("-12.99", "-12.66")
    );
    assert_eq!(needed(("6", "80.2"), ("12", "72.4")), None);
    assert_eq!(needed(("6", "80"), ("6", "79")), None);
    assert_eq!(needed(("6", "80"), ("6", "78")), found("33.33", "100"));
    assert_eq!(needed(("6", "about 80"), ("6", "72.4")), None);
    assert_eq!(needed(("6", "120"), ("6", "72.4")), None);
    assert_eq!(needed(("6", "100"), ("6", "0")), found("1", "1.01"));

    // 12.66 to 12.99, which may have been rounded up.
    let mut survival = outcome(OS);
    for (arm, percent) in [("drug", "80.2"), ("control", "72.4")] {
        let rate = Estimate::LandmarkRate(rate("6", percent));
        survival
            .arms
            .push(ArmResult::new(arm.parse().expect(arm), rate));
    }
    for (number, expected) in [
        ("12", true),
        ("12.5", true),
        ("12.7", false),
        ("13", false),
        ("14", true),
    ] {
        for text in [
            "The number needed to treat was",
            "At 6 months, the NNT was",
            "Over half a year, the NNT was",
        ] {
            let found = contradicted(
                &format!("{text} {number}."),
                &survival,
                &hazard_ratio("0.60"),
            );
            let is_found = found == [ContradictionKind::NumberNeeded];
            assert_eq!(
                is_found,
                expected && !text.starts_with("Over"),
                "{text} {number}"
            );
        }
    }

    let mut survival = outcome(OS);
    survival.arms = vec![median("drug", "12.1"), median("control", "10.4")];
    survival.comparisons = vec![hazard_ratio("0.80")];
    assert!(!has_absolute_difference(&survival));
    survival.comparisons[0].measure = Some(EffectMeasure::RiskDifference);
    assert!(has_absolute_difference(&survival));
    let mut response = outcome(ORR);
    response.arms = vec![share("drug", "60"), share("control", "42")];
    assert!(has_absolute_difference(&response));
}

#[test]
fn a_claim_about_several_outcomes_is_left_alone() {
    let mut catalog = oncology::Catalog::default();
    let mut survival = outcome(OS);
    survival.comparisons = vec![hazard_ratio("1.67")];
    catalog.outcomes.push(survival);
    let mut other = outcome(PFS);
    other.id = "other".parse().expect("an id");
    catalog.outcomes.push(other);
    let mut claim = Claim::new(
        ClaimKind::Efficacy,
        "Drug improved overall survival.".parse().expect("a text"),
    );
    let about = |id: &str| Subject::Outcome(id.parse().expect("an id"));
    let found = |claim: &Claim| {
        let mut catalog = catalog.clone();
        let mut article = oncology::article::Article::new(
            "article".parse().expect("an id"),
            "Title".parse().expect("a text"),
        );
        let mut section = oncology::article::Section::new();
        section
            .blocks
            .push(oncology::article::Block::Claim(claim.clone()));
        article.sections.push(section);
        catalog.articles.push(article);
        let validator = oncology::validate::Validator::new("2026-11-23".parse().expect("a date"));
        let report = catalog.validate(&validator);
        report
            .iter()
            .filter(|finding| finding.rule.name == "claim/direction-contradicts-result")
            .count()
    };
    claim.about = vec![about("outcome")];
    assert_eq!(found(&claim), 1);
    claim.about.push(about("other"));
    assert_eq!(found(&claim), 0);
}

/// Words of which sentences are made at random.
const WORDS: &[&str] = &[
    "drug",
    "control",
    "overall survival",
    "PFS",
    "median",
    "was",
    "not",
    "significantly",
    "longer",
    "improved",
    "with",
    "than",
    "reduced",
    "the",
    "risk of",
    "death",
    "by",
    "40",
    "%",
    ",",
    "(",
    ")",
    "doubled",
    "more than",
    "no",
    "difference in",
    "between",
    "and",
    "number needed to treat",
    "8",
    "lived",
    "in patients with",
    "lung cancer",
    ".",
    "?",
    "was superior to",
    "in terms of",
    "1.5",
    "99999999999999999999",
    "\u{2011}",
    "é",
];

proptest! {
    #[test]
    fn any_text_is_read_without_a_panic(text in any::<String>()) {
        let _ = claims(&text);
    }

    #[test]
    fn any_words_are_read_and_judged_without_a_panic(
        words in prop::collection::vec(prop::sample::select(WORDS), 0..14),
        estimate in "-?[0-9]{1,15}(\\.[0-9]{1,12})?",
        months in "[0-9]{1,15}(\\.[0-9]{1,12})?",
        p in "-?[0-9]{1,15}(\\.[0-9]{1,12})?",
    ) {
        let mut comparison = Comparison::new();
        comparison.arm = Some("drug".parse().expect("an id"));
        comparison.reference = Some("control".parse().expect("an id"));
        comparison.measure = Some(EffectMeasure::HazardRatio);
        comparison.estimate = estimate.parse().ok();
        comparison.p_value = p.parse().ok();
        comparison.alpha = p.parse().ok();
        for metric in [OS, PFS, ORR] {
            let mut outcome = outcome(metric);
            if months.parse::<oncology::value::Months>().is_ok() {
                outcome.arms = vec![median("drug", &months), median("control", "6.0")];
            }
            for read in claims(&words.join(" ")) {
                let _ = contradicts(&read, &outcome, &comparison);
            }
        }
    }

    #[test]
    fn a_true_number_is_never_contradicted(ratio in 1_u32..200_000, places in 1_usize..5, shown in 0_usize..3) {
        // The ratio and the percentage are rounded from the same number.
        let exact = f64::from(ratio) / 100_000.0;
        let estimate = format!("{exact:.places$}");
        let percent = format!("{:.shown$}", 100.0 * (1.0 - exact));
        let text = format!("Drug reduced the risk of death by {percent}% compared with control.");
        prop_assert_eq!(contradicted(&text, &outcome(OS), &hazard_ratio(&estimate)), []);
    }

    #[test]
    fn a_true_direction_is_never_contradicted(ratio in 1_u32..99_999, places in 1_usize..5) {
        let estimate = format!("{:.places$}", f64::from(ratio) / 100_000.0);
        for text in ["Drug improved overall survival.", "Drug reduced the risk of death."] {
            prop_assert_eq!(contradicted(text, &outcome(OS), &hazard_ratio(&estimate)), []);
        }
    }

    #[test]
    fn a_doubled_median_is_never_contradicted(half in 10_u32..5_000, places in 0_usize..3) {
        let months = f64::from(half) / 100.0;
        let mut survival = outcome(OS);
        let (drug, control) = (format!("{:.places$}", 2.0 * months), format!("{months:.places$}"));
        survival.arms = vec![median("drug", &drug), median("control", &control)];
        for text in ["Drug doubled median overall survival.", "Median survival more than doubled with drug."] {
            prop_assert_eq!(contradicted(text, &survival, &hazard_ratio("0.70")), [], "{} {}", drug, control);
        }
    }
}

#[test]
fn the_article_bears_its_own_directions_out() {
    let text = include_str!("../../examples/data/stage-4-treatment.json");
    let catalog = oncology::load::from_json(text).expect("the article");
    let mut judged = 0;
    for outcome in &catalog.outcomes {
        let name = outcome.metric.label().to_lowercase();
        for comparison in &outcome.comparisons {
            let (Some(arm), Some(reference)) = (&comparison.arm, &comparison.reference) else {
                continue;
            };
            let of =
                |own, other| format!("{own} significantly improved {name} compared with {other}.");
            assert_eq!(
                contradicted(&of(arm, reference), outcome, comparison),
                [],
                "{}",
                outcome.id
            );
            assert_eq!(
                contradicted(&of(reference, arm), outcome, comparison),
                [Direction],
                "{}",
                outcome.id
            );
            judged += 1;
        }
    }
    assert!(judged >= 6, "{judged}");
    let validator = oncology::validate::Validator::new("2026-11-23".parse().expect("a date"));
    let report = catalog.validate(&validator);
    let new = report.iter().filter(|finding| {
        let name = finding.rule.name;
        name.starts_with("claim/") && (name.contains("contradicts") || name.contains("needed"))
    });
    assert_eq!(new.count(), 0);
}
