//! Biomarkers: whether findings meet conditions.

use oncology::biomarker::{AlterationKind, Biomarker, Met, Scale, Score, TestResult};
use proptest::prelude::*;

fn biomarker(name: &str) -> Biomarker {
    Biomarker::new(
        "a-biomarker".parse().expect("an id"),
        name.parse().expect("a name"),
    )
}

/// A gene with a kind of alteration.
fn of_gene(gene: &str, kind: AlterationKind) -> Biomarker {
    let mut biomarker = biomarker(gene);
    biomarker.gene = Some(gene.parse().expect("a gene"));
    biomarker.alteration = Some(kind);
    biomarker
}

fn changed(gene: &str, change: &str) -> Biomarker {
    let mut biomarker = of_gene(gene, AlterationKind::Mutation);
    biomarker.protein_change = Some(change.parse().expect("a change"));
    biomarker
}

fn scored(scale: Scale, value: &str) -> Biomarker {
    let mut biomarker = of_gene("CD274", AlterationKind::Expression);
    biomarker.score = Some(Score::new(scale, value.parse().expect("a score")));
    biomarker
}

fn with(mut biomarker: Biomarker, result: TestResult) -> Biomarker {
    biomarker.result = Some(result);
    biomarker
}

fn missing(name: &str) -> Met {
    Met::Unknown {
        missing: vec![name.to_owned()],
    }
}

#[test]
fn findings_meet_conditions() {
    let msi = || {
        let mut msi = biomarker("MSI-H");
        msi.alteration = Some(AlterationKind::MicrosatelliteInstability);
        with(msi, TestResult::High)
    };
    let l858r = || changed("EGFR", "p.L858R");
    let wild_type = || {
        with(
            of_gene("KRAS", AlterationKind::Mutation),
            TestResult::WildType,
        )
    };
    for (condition, findings, expected) in [
        (l858r(), vec![], missing("EGFR")),
        (l858r(), vec![l858r()], Met::Yes),
        (l858r(), vec![changed("EGFR", "p.T790M")], Met::No),
        (l858r(), vec![changed("EGFR", "p.T790M"), l858r()], Met::Yes),
        (l858r(), vec![changed("BRAF", "p.V600E")], missing("EGFR")),
        (
            l858r(),
            vec![of_gene("EGFR", AlterationKind::Amplification)],
            missing("EGFR"),
        ),
        (
            l858r(),
            vec![of_gene("EGFR", AlterationKind::Mutation)],
            missing("EGFR"),
        ),
        (
            l858r(),
            vec![with(
                of_gene("EGFR", AlterationKind::Mutation),
                TestResult::Negative,
            )],
            Met::No,
        ),
        (
            l858r(),
            vec![with(l858r(), TestResult::NotEvaluable)],
            missing("EGFR"),
        ),
        (
            of_gene("EGFR", AlterationKind::Mutation),
            vec![l858r()],
            Met::Yes,
        ),
        (wild_type(), vec![changed("KRAS", "p.G12C")], Met::No),
        (wild_type(), vec![wild_type()], Met::Yes),
        (msi(), vec![msi()], Met::Yes),
        (msi(), vec![with(msi(), TestResult::Low)], Met::No),
        (
            with(
                of_gene("ERBB2", AlterationKind::Overexpression),
                TestResult::Low,
            ),
            vec![with(
                of_gene("ERBB2", AlterationKind::Expression),
                TestResult::Low,
            )],
            Met::Yes,
        ),
        (
            with(
                of_gene("ERBB2", AlterationKind::Overexpression),
                TestResult::Low,
            ),
            vec![with(
                of_gene("ERBB2", AlterationKind::Expression),
                TestResult::Ultralow,
            )],
            Met::No,
        ),
        (
            of_gene("ERBB2", AlterationKind::Overexpression),
            vec![with(
                of_gene("ERBB2", AlterationKind::Expression),
                TestResult::Low,
            )],
            Met::No,
        ),
    ] {
        assert_eq!(
            condition.met_by(&findings),
            expected,
            "{condition:?} by {findings:?}"
        );
    }
}

#[test]
fn scores_are_compared_on_their_scale() {
    for (asked, found, expected) in [
        ("at least 50", "50", Met::Yes),
        ("at least 50", "49", Met::No),
        ("over 50", "50", Met::No),
        ("under 1", "0", Met::Yes),
        ("at least 50", "at least 60", Met::Yes),
        ("at least 50", "at least 1", missing("CD274")),
        ("at least 50", "under 1", Met::No),
        ("at least 50", "about 60", missing("CD274")),
    ] {
        assert_eq!(
            scored(Scale::Tps, asked).met_by(&[scored(Scale::Tps, found)]),
            expected,
            "{found} for {asked}"
        );
    }
    let other_scale = scored(Scale::Tps, "at least 1").met_by(&[scored(Scale::Cps, "100")]);
    assert_eq!(other_scale, missing("CD274"));
}

fn any_met() -> impl Strategy<Value = Met> {
    prop_oneof![Just(Met::Yes), Just(Met::No), Just(missing("a"))]
}

proptest! {
    /// The tables of Kleene's logic: No < Unknown < Yes, `and` is the least and `or` the greatest.
    #[test]
    fn conditions_join_by_three_valued_logic(one in any_met(), other in any_met()) {
        let rank = |met: &Met| match met {
            Met::No => 0,
            Met::Unknown { .. } => 1,
            Met::Yes => 2,
        };
        let both = one.clone().and(other.clone());
        prop_assert_eq!(rank(&both), rank(&one).min(rank(&other)));
        let either = one.clone().or(other.clone());
        prop_assert_eq!(rank(&either), rank(&one).max(rank(&other)));
    }
}
