//! Reading, checking and the schema, on the bundled article; TNM strings; stage groups; comparisons; import of studies.
//!
//! `read/floor` is the same text as a `serde_json::Value`, for a ratio that holds on any machine.

use criterion::{Criterion, criterion_group, criterion_main};
use oncology::stage::{self, Factors, GroupingTable, Tnm};
use oncology::validate::Validator;
use oncology::{load, schema};

const ARTICLE: &str = include_str!("../examples/data/stage-4-treatment.json");

fn benches(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("article");
    group.throughput(criterion::Throughput::Bytes(ARTICLE.len() as u64));
    group.bench_function("read/floor", |b| {
        b.iter(|| serde_json::from_str::<serde_json::Value>(ARTICLE));
    });
    group.bench_function("read", |b| b.iter(|| load::from_json(ARTICLE)));
    let catalog = load::from_json(ARTICLE).expect("the bundled article");
    let validator = Validator::new("2026-11-23".parse().expect("a date"));
    group.bench_function("validate", |b| b.iter(|| validator.check(&catalog)));
    group.bench_function("read and validate", |b| {
        b.iter(|| load::from_json(ARTICLE).map(|catalog| catalog.validate(&validator)));
    });
    let report = validator.check(&catalog);
    group.bench_function("locate findings", |b| {
        b.iter(|| load::locate_all(ARTICLE, report.iter().map(|finding| &finding.pointer)));
    });
    group.finish();
    let mut group = criterion.benchmark_group("tnm");
    let strings = [
        "pT2aN1M0",
        "cT1c N0 M0",
        "ypT0 ypN0(sn) cM0",
        "pT3 pN1b(2/11) M1(OSS) G2 R0",
    ];
    group.throughput(criterion::Throughput::Elements(strings.len() as u64));
    group.bench_function("bytes/floor", |b| {
        b.iter(|| {
            strings.map(|text| {
                std::hint::black_box(text)
                    .bytes()
                    .fold(0_u64, |sum, byte| sum + u64::from(byte))
            })
        });
    });
    group.bench_function("parse", |b| {
        b.iter(|| strings.map(|text| std::hint::black_box(text).parse::<Tnm>()));
    });
    let parsed = strings.map(|text| text.parse::<Tnm>().expect("a string"));
    group.bench_function("print", |b| {
        b.iter(|| parsed.each_ref().map(ToString::to_string));
    });
    group.finish();

    let mut bench = criterion.benchmark_group("grouping");
    let table = GroupingTable::from_csv(&made_up_table()).expect("a table");
    let known = Factors::default()
        .with("er", "pos")
        .with("pr", "neg")
        .with("her2", "neg");
    let definite: Tnm = "pT2 pN1a cM0 G2".parse().expect("a string");
    bench.bench_function("known", |b| {
        b.iter(|| stage::group(&table, &definite, &known));
    });
    let open: Tnm = "pT2 cM0".parse().expect("a string");
    bench.bench_function("nodes and factors open", |b| {
        b.iter(|| stage::group(&table, &open, &Factors::default()));
    });
    let text = made_up_table();
    bench.bench_function("load the table", |b| {
        b.iter(|| GroupingTable::from_csv(&text));
    });
    bench.finish();

    criterion.bench_function("schema", |b| b.iter(schema::catalog));
}

/// A table of 192 made-up rows in the shape of the largest published one: T, N, M, grade and three receptors.
fn made_up_table() -> String {
    let mut lines = vec!["edition,site,classification,t,n,m,factors,stage_group".to_owned()];
    let groups = ["IA", "IB", "IIA", "IIB", "IIIA", "IIIB", "IIIC"];
    let mut row = 0;
    for (t, n) in [
        ("T1|T1mi|T1a|T1b|T1c", "N0"),
        ("T2", "N0|N1mi"),
        ("T2|T3", "N1|N1a|N1b"),
        ("T4|T4a|T4b", "*"),
    ] {
        for classification in ["c", "p"] {
            for grade in ["G1", "G2", "G3"] {
                for receptors in 0_u8..8 {
                    let sign = |bit: u8| if receptors & bit == 0 { "neg" } else { "pos" };
                    let (er, pr, her2) = (sign(1), sign(2), sign(4));
                    let stage = groups[row % groups.len()];
                    lines.push(format!(
                        "0,made up,{classification},{t},{n},M0|M0(i+),grade={grade};er={er};pr={pr};her2={her2},{stage}"
                    ));
                    row += 1;
                }
            }
        }
    }
    lines.join("\n")
}

/// Import of the real studies, beside a bare parse of the same bytes. Needs the feature `ctgov` and their folder.
#[cfg(feature = "ctgov")]
fn import(criterion: &mut Criterion) {
    use oncology::interop::ctgov;

    let default = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/corpus").into();
    let folder = std::env::var("ONCOLOGY_CORPUS").unwrap_or(default);
    let Ok(entries) = std::fs::read_dir(format!("{folder}/ctgov_v2/studies")) else {
        eprintln!("SKIPPED: no folder of records; set ONCOLOGY_CORPUS");
        return;
    };
    let mut studies: Vec<Vec<u8>> = entries
        .filter_map(|entry| std::fs::read(entry.ok()?.path()).ok())
        .collect();
    // The largest first, so that it is among the first hundred.
    studies.sort_by_key(|study| std::cmp::Reverse(study.len()));
    let bytes: usize = studies.iter().map(Vec::len).sum();
    let mut group = criterion.benchmark_group("import");
    group.throughput(criterion::Throughput::Bytes(bytes as u64));
    group.bench_function("value/floor", |b| {
        b.iter(|| {
            for study in &studies {
                std::hint::black_box(serde_json::from_slice::<serde_json::Value>(study)).ok();
            }
        });
    });
    group.bench_function("study", |b| {
        b.iter(|| {
            for study in &studies {
                let text = std::str::from_utf8(study).expect("UTF-8");
                std::hint::black_box(ctgov::study(text)).ok();
            }
        });
    });
    let lines = |count: usize| -> Vec<u8> {
        let repeated = studies.iter().cycle().take(count);
        let mut list = repeated.fold(b"[".to_vec(), |mut list, study| {
            list.extend_from_slice(study);
            list.push(b',');
            list
        });
        list.pop();
        list.push(b']');
        list
    };
    let list = lines(studies.len());
    group.bench_function("studies", |b| {
        b.iter(|| ctgov::studies(list.as_slice()).flatten().count());
    });
    group.finish();
    for count in [100, 10_000] {
        let list = lines(count);
        let mut read = 0;
        let heap = allocation_counter::measure(|| {
            read = ctgov::studies(list.as_slice()).flatten().count();
        });
        println!(
            "import/heap: {read} studies, at most {} bytes at once",
            heap.bytes_max
        );
    }
}

/// The import is a feature.
#[cfg(not(feature = "ctgov"))]
fn import(_: &mut Criterion) {
    eprintln!("SKIPPED: the import of studies needs `--features ctgov`");
}

/// KEYNOTE-024 (Reck et al., N Engl J Med 2016;375:1823-1833): overall survival with both arms; the medians are made up,
/// since they were not reached.
const COMPARISON: &str = r#"{ "format": "oncology-catalog/1",
    "sources": [{ "id": "reck-2016", "kind": "journal-article", "title": "Pembrolizumab versus chemotherapy" }],
    "outcomes": [{ "id": "os", "metric": "os", "sources": ["reck-2016"], "arms": [
        { "arm": "pembrolizumab", "participants": 154, "events": 44, "estimate": { "median": { "months": "24.0" } } },
        { "arm": "chemotherapy", "participants": 151, "events": 64, "estimate": { "median": { "months": "14.5" } } }],
    "comparisons": [{ "arm": "pembrolizumab", "reference": "chemotherapy", "measure": "hazard-ratio", "estimate": "0.60",
        "interval": { "lower": "0.41", "upper": "0.89", "level": "95" }, "pValue": "0.005", "pValueSides": "one-sided",
        "test": "stratified-log-rank", "model": "stratified-cox", "direction": "favours-arm" }] }] }"#;

/// The checks of comparisons. `floor` is one logarithm and one tail of the normal distribution, which no check can do without.
fn consistency(criterion: &mut Criterion) {
    use oncology::outcome::consistency::{
        Effect, agreement, disagrees_on_significance, is_outside, is_possible_effect,
        is_possible_level, is_possible_p_value, median_distance, medians_oppose,
    };
    use std::hint::black_box;
    let one = load::from_json(COMPARISON).expect("a catalog");
    let mut group = criterion.benchmark_group("consistency");
    group.throughput(criterion::Throughput::Elements(1));
    group.bench_function("one comparison/floor", |b| {
        b.iter(|| statrs::function::erf::erfc(black_box(0.6_f64).ln()));
    });
    let outcome = one.outcomes.iter().next().expect("an outcome");
    let comparison = outcome.comparisons.first().expect("a comparison");
    let (arm, reference) = (
        "24.0".parse().expect("months"),
        "14.5".parse().expect("months"),
    );
    group.bench_function("one comparison/every function", |b| {
        b.iter(|| {
            let comparison = black_box(comparison);
            let effect = Effect::of(comparison)?;
            let (p, interval) = (comparison.p_value?, comparison.interval.as_ref()?);
            let sides = comparison.p_value_sides;
            Some((
                (
                    is_outside(comparison.estimate?.range(), interval),
                    interval.is_reversed(),
                ),
                (
                    is_possible_effect(effect.measure, effect.estimate),
                    is_possible_level(interval.level?),
                    is_possible_p_value(p),
                ),
                (
                    effect.asymmetry(),
                    agreement(&effect, p, sides),
                    disagrees_on_significance(&effect, p, sides),
                ),
                (
                    effect.is_narrower_than_events(44, 64),
                    effect.is_narrower_than_total_events(108),
                ),
                (
                    medians_oppose(effect.measure, effect.estimate, arm, reference),
                    median_distance(effect.measure, effect.estimate, arm, reference),
                ),
                comparison.favours(outcome.metric),
            ))
        });
    });
    // As many outcomes as a large review has, each with its one comparison; every rule of outcomes runs on them.
    let mut many = one.clone();
    for index in 1..10_000 {
        let mut next = outcome.clone();
        next.id = format!("os-{index}").parse().expect("an id");
        many.outcomes.push(next);
    }
    let validator = Validator::new("2026-11-23".parse().expect("a date"))
        .only("outcome")
        .expect("a family");
    assert!(validator.check(&many).is_empty());
    group.throughput(criterion::Throughput::Elements(10_000));
    group.sample_size(20);
    group.bench_function("10,000 comparisons/every rule of outcomes", |b| {
        b.iter(|| validator.check(&many));
    });
    group.finish();
}

criterion_group!(all, benches, consistency, import);
criterion_main!(all);
