//! Reading, checking and the schema, on the bundled article; TNM strings.
//!
//! `read/floor` is the same text as a `serde_json::Value`, for a ratio that holds on any machine.

use criterion::{Criterion, criterion_group, criterion_main};
use oncology::stage::Tnm;
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

    criterion.bench_function("schema", |b| b.iter(schema::catalog));
}

criterion_group!(all, benches);
criterion_main!(all);
