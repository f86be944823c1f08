//! Laboratory values graded by CTCAE 5.0. Thresholds are those of the NCI's table of 27 November 2017.

use oncology::toxicity::laboratory::{
    Analyte, Context, Facts, LabError, LabTerm, LabUnit, LabValue, convert, grade_v5,
};
use oncology::toxicity::{Grade, GradeSet, TermList};
use oncology::value::Decimal;
use proptest::prelude::*;

fn decimal(text: &str) -> Decimal {
    text.parse().expect(text)
}

/// A number, or none for "-".
fn known(text: &str) -> Option<Decimal> {
    (text != "-").then(|| decimal(text))
}

/// Lower limit, upper limit and baseline, each "-" if not known.
fn context(limits: &str, facts: Facts) -> Context {
    let mut parts = limits.split_whitespace().map(known);
    let mut context = Context::default();
    context.lower_limit = parts.next().flatten();
    context.upper_limit = parts.next().flatten();
    context.baseline = parts.next().flatten();
    context.facts = facts;
    context
}

fn grades(term: &str, value: &str, unit: &str, context: &Context) -> Result<GradeSet, LabError> {
    let term: LabTerm = term.parse().expect(term);
    let unit: LabUnit = unit.parse().expect(unit);
    grade_v5(term, &LabValue::new(decimal(value), unit), context)
}

/// Lines of term, unit, lower limit, upper limit and baseline, then pairs `value=grades`, with no other context.
fn check(facts: Facts, table: &str) {
    let lines = table.lines().map(str::trim);
    for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (head, pairs) = line.split_once(": ").expect(line);
        let mut words = head.splitn(3, ' ');
        let mut next = || words.next().expect(line);
        let (term, unit, limits) = (next(), next(), next());
        let context = context(limits, facts);
        for pair in pairs.split_whitespace() {
            let (value, expected) = pair.split_once('=').expect("a pair");
            let found = grades(term, value, unit, &context).expect(term).iter();
            let found: String = found.map(Grade::code).collect();
            assert_eq!(found, expected, "{value} in {line}");
        }
    }
}

/// Each threshold from both sides, in each unit that CTCAE prints.
#[test]
fn counts_and_proteins() {
    check(
        Facts::none_applied(),
        "
        anemia g/dl 12.0 - -: 12.0=0 11.9=1 10.0=1 9.9=2 8.0=2 7.9=3 0=3
        anemia g/l 120 - -: 120=0 119=1 100=1 99.9=2 80=2 79=3
        anemia mmol/l 7.4 - -: 7.4=0 7.3=1 6.2=1 6.1=2 4.9=2 4.8=3
        leukocytosis 10e9/l - - -: 100=0 100.1=3
        leukocytosis /ul - - -: 100000=0 100001=3
        cd4-lymphocytes-decreased /ul 800 - -: 800=0 799=1 500=1 499=2 200=2 199=3 50=3 49=4
        cd4-lymphocytes-decreased 10e9/l 0.8 - -: 0.8=0 0.79=1 0.5=1 0.49=2 0.2=2 0.19=3 0.05=3 0.049=4
        lymphocytes-decreased 10e9/l 1.1 - -: 1.1=0 1.0=1 0.8=1 0.79=2 0.5=2 0.49=3 0.2=3 0.19=4
        lymphocytes-increased /ul - - -: 4000=0 4001=2 20000=2 20001=3
        neutrophils-decreased 1000/ul 1.8 - -: 1.8=0 1.7=1 1.5=1 1.49=2 1.0=2 0.99=3 0.5=3 0.49=4 0=4
        neutrophils-decreased /ul 1800 - -: 1800=0 1799=1 1500=1 1499=2 1000=2 999=3 500=3 499=4
        platelets-decreased 10e9/l 150 - -: 150=0 149=1 75=1 74.9=2 50=2 49=3 25=3 24=4
        platelets-decreased /ul 150000 - -: 75000=1 74999=2 50000=2 49999=3 25000=3 24999=4
        white-blood-cells-decreased 10e9/l 4.0 - -: 4.0=0 3.9=1 3.0=1 2.9=2 2.0=2 1.9=3 1.0=3 0.9=4
        hypoalbuminemia g/l 35 - -: 35=0 34=1 30=1 29=2 20=2 19=3
        hypoalbuminemia g/dl 3.5 - -: 3.5=0 3.4=1 3.0=1 2.9=2 2.0=2 1.9=3
        haptoglobin-decreased g/l 0.3 - -: 0.3=0 0.29=1 0=1
        ",
    );
}

#[test]
fn multiples_of_the_upper_limit() {
    check(
        Facts::none_applied(),
        "
        aptt-prolonged s - 40 -: 40=0 40.1=1 60=1 60.1=2 100=2 100.1=3
        aptt-prolonged uln - - -: 1=0 1.1=1 1.5=1 1.51=2 2.5=2 2.51=3
        ldh-increased u/l - 240 -: 240=0 241=1 9999=1
        cpk-increased u/l - 40 -: 40=0 41=1 100=1 101=2 200=2 201=3 400=3 401=4
        lipase-increased u/l - 60 -: 60=0 61=1 90=1 91=2 120=2 121=2 300=2 301=3
        amylase-increased uln - - -: 1=0 1.5=1 2.0=2 2.1=2 5=2 5.1=3
        # Baseline normal, then abnormal.
        alt-increased u/l - 40 30: 40=0 41=1 120=1 121=2 200=2 201=3 800=3 801=4
        alt-increased u/l - 40 40: 40=0 41=1
        alt-increased u/l - 40 50: 50=0 74=0 75=1 150=1 151=2 250=2 251=3 1000=3 1001=4
        ast-increased uln - - 0.9: 1=0 1.1=1 3=1 3.1=2 5=2 5.1=3 20=3 20.1=4
        alkaline-phosphatase-increased u/l - 100 80: 100=0 101=1 250=1 251=2 500=2 501=3 2000=3 2001=4
        alkaline-phosphatase-increased u/l - 100 110: 219=0 220=1 275=1 276=2 550=2 551=3 2200=3 2201=4
        ggt-increased u/l - 40 30: 40=0 41=1 100=1 101=2 200=2 201=3 800=3 801=4
        ggt-increased u/l - 40 50: 99=0 100=1 125=1 126=2 250=2 251=3 1000=3 1001=4
        bilirubin-increased mg/dl - 1.2 0.5: 1.2=0 1.3=1 1.8=1 1.9=2 3.6=2 3.7=3 12=3 12.1=4
        bilirubin-increased umol/l - 20 30: 30=0 30.1=1 45=1 46=2 90=2 91=3 300=3 301=4
        # The higher of both multiples; the limits of grade 1 and 4 are of the upper limit only.
        creatinine-increased mg/dl - 1.2 1.2: 1.2=0 1.3=1 1.8=1 1.9=2 3.6=2 3.7=3 7.2=3 7.3=4
        creatinine-increased umol/l - 100 50: 75=0 75.1=2 100=2 150=2 150.1=3 600=3 601=4
        hyperuricemia mg/dl - 7.0 -: 7.0=0 7.1=1 30=1
        ",
    );
    // Without an anticoagulant, the INR is graded by its number.
    let mut context = context("-", Facts::none_applied());
    context.on_anticoagulation = Some(false);
    for (value, grade) in [
        ("1.2", "0"),
        ("1.21", "1"),
        ("1.5", "1"),
        ("1.51", "2"),
        ("2.5", "2"),
        ("2.51", "3"),
    ] {
        let found = grades("inr-increased", value, "ratio", &context).expect("a grade");
        assert_eq!(found.to_string(), grade, "{value}");
    }
}

#[test]
fn electrolytes_and_metabolites() {
    check(
        Facts::none_applied(),
        "
        acidosis ratio 7.35 - -: 7.35=0 7.34=1 7.3=1 7.29=3
        alkalosis ratio - 7.45 -: 7.45=0 7.46=1 7.5=1 7.51=3
        cholesterol-high mg/dl - 200 -: 200=0 201=1 300=1 301=2 400=2 401=3 500=3 501=4
        cholesterol-high mmol/l - 5 -: 5=0 5.1=1 7.75=1 7.76=2 10.34=2 10.35=3 12.92=3 12.93=4
        hypercalcemia mg/dl - 10.5 -: 10.5=0 10.6=1 11.5=1 11.6=2 12.5=2 12.6=3 13.5=3 13.6=4
        hypercalcemia mmol/l - 2.6 -: 2.6=0 2.7=1 2.9=1 2.91=2 3.1=2 3.11=3 3.4=3 3.41=4
        hypercalcemia-ionised mmol/l - 1.3 -: 1.3=0 1.4=1 1.5=1 1.51=2 1.6=2 1.61=3 1.8=3 1.81=4
        hypocalcemia mg/dl 8.5 - -: 8.5=0 8.4=1 8.0=1 7.9=2 7.0=2 6.9=3 6.0=3 5.9=4
        hypocalcemia mmol/l 2.1 - -: 2.1=0 2.09=1 2.0=1 1.99=2 1.75=2 1.74=3 1.5=3 1.49=4
        hypocalcemia-ionised mmol/l 1.1 - -: 1.1=0 1.09=1 1.0=1 0.99=2 0.9=2 0.89=3 0.8=3 0.79=4
        hyperkalemia mmol/l - 5.0 -: 5.0=0 5.1=1 5.5=1 5.6=2 6.0=2 6.1=3 7.0=3 7.1=4
        hyperkalemia meq/l - 5.0 -: 5.0=0 5.1=1 5.5=1 5.6=2 6.0=2 6.1=3 7.0=3 7.1=4
        hypokalemia mmol/l 3.5 - -: 3.5=0 3.4=1 3.0=1 2.9=3 2.5=3 2.4=4
        hypermagnesemia mg/dl - 2.4 -: 2.4=0 2.5=1 3.0=1 3.1=3 8.0=3 8.1=4
        hypermagnesemia mmol/l - 1.0 -: 1.0=0 1.1=1 1.23=1 1.24=3 3.30=3 3.31=4
        hypomagnesemia mg/dl 1.7 - -: 1.7=0 1.6=1 1.2=1 1.1=2 0.9=2 0.8=3 0.7=3 0.6=4
        hypomagnesemia mmol/l 0.7 - -: 0.7=0 0.6=1 0.5=1 0.49=2 0.4=2 0.39=3 0.3=3 0.29=4
        hypernatremia mmol/l - 145 -: 145=0 146=1 150=1 151=2 155=2 156=3 160=3 161=4
        hyponatremia mmol/l 135 - -: 135=0 134=1 130=1 129=2 125=2 124=3 120=3 119=4
        # Between the whole numbers, both bands are possible.
        hyponatremia meq/l 135 - -: 129.5=12 124.5=23 119.9=4
        hypertriglyceridemia mg/dl - - -: 149=0 150=1 300=1 301=2 500=2 501=3 1000=3 1001=4
        hypertriglyceridemia mmol/l - - -: 1.70=0 1.71=1 3.42=1 3.43=2 5.7=2 5.8=3 11.4=3 11.5=4
        hypoglycemia mg/dl 70 - -: 70=0 69=1 55=1 54=2 40=2 39=3 30=3 29=4
        hypoglycemia mmol/l 3.9 - -: 3.9=0 3.8=1 3.0=1 2.9=2 2.2=2 2.1=3 1.7=3 1.6=4
        ",
    );
}

/// The expected grades of the tests of pharmaverse/admiral (test-derive_var_atoxgr.R, CTCAE v5) for values that it grades by
/// numbers alone: value, lower limit, upper limit, baseline. Where it cannot grade ("NA"), several grades are possible.
#[test]
fn grades_agree_with_admiral() {
    check(
        Facts::none_applied(),
        "
        anemia g/l 140 - -: 79=3 80=2 99=2 100=1 139=1 140=0
        anemia g/l - - -: 140=01 139=01 100=01 99=2 79=3
        leukocytosis 10e9/l - 40 -: 101=3 100=0
        leukocytosis 10e9/l - - -: 99=0
        aptt-prolonged s - 100 -: 251=3 250=2 151=2 150=1 101=1 100=0
        aptt-prolonged s - - -: 100=0123
        alt-increased u/l - 40 40: 801=4 800=3 201=3 200=2 121=2 120=1 41=1 40=0
        alt-increased u/l - 39 40: 801=4 800=3 201=3 200=2 121=2 120=1 60=1 59=0
        alt-increased u/l - - -: 100=01234
        alkaline-phosphatase-increased u/l - 40 40: 801=4 800=3 201=3 200=2 101=2 100=1 41=1 40=0
        alkaline-phosphatase-increased u/l - 39 40: 801=4 800=3 201=3 200=2 101=2 100=1 80=1 79=0
        cd4-lymphocytes-decreased 10e9/l - - -: 0.19=3 0.2=2 0.49=2 0.5=01 0.79=01 0.8=01
        cholesterol-high mmol/l - - -: 12.93=4 12.92=3 10.35=3 10.34=2 7.76=2 7.75=01 5.1=01 5=01
        cholesterol-high mg/dl - 200 -: 501=4 500=3 401=3 400=2 301=2 300=1 201=1 200=0
        cpk-increased u/l - 40 -: 401=4 400=3 201=3 200=2 101=2 100=1 41=1 40=0
        creatinine-increased umol/l - 40 241: 241=4
        creatinine-increased umol/l - 40 230: 240=3
        creatinine-increased umol/l - 40 120: 121=3
        creatinine-increased umol/l - 40 119: 120=2
        creatinine-increased umol/l - 40 60: 61=2 60=1
        creatinine-increased umol/l - 40 41: 41=1
        creatinine-increased umol/l - 40 40: 40=0
        creatinine-increased umol/l - 40 6: 42=3
        creatinine-increased umol/l - 40 13.9: 42=3
        creatinine-increased umol/l - 40 14: 42=2
        creatinine-increased umol/l - 40 28: 42.1=2
        ",
    );
}

/// What is not known leaves several grades.
#[test]
fn what_is_missing_leaves_grades_open() {
    check(
        Facts::default(),
        "
        # Counts have no criteria beside the number.
        neutrophils-decreased 10e9/l - - -: 1.5=01 1.4=2 0.4=4
        platelets-decreased 10e9/l 150 - -: 120=1
        # Transfusion, danger, death.
        anemia g/dl 12 - -: 12=0 11=1345 9=2345 7=345
        anemia g/dl - - -: 11=01345
        leukocytosis 10e9/l - 11 -: 11=0 12=045 101=345
        leukocytosis 10e9/l - - -: 12=045
        hyperkalemia mmol/l - 5 -: 5=0 5.2=12345 5.8=2345 6.5=345 7.5=45
        hyponatremia mmol/l 135 - -: 136=0 131=145 127=2345 124.5=2345 122=345 110=45
        hypokalemia mmol/l 3.5 - -: 3.2=12345 2.8=345
        lipase-increased u/l - 60 -: 61=1 120=2 121=23 301=34
        lipase-increased u/l - - -: 61=01234
        hyperuricemia mg/dl - 7 -: 7=0 8=1345
        # The baseline is not known: if it was abnormal, it was above the limit.
        alt-increased u/l - 40 -: 40=0 41=01 120=01 121=012 200=012 201=0123 801=01234
        # The limit is not known: if the baseline was normal, the limit is not below it.
        alt-increased u/l - - 40: 40=0 41=01 121=012
        creatinine-increased mg/dl - 1.2 -: 1.0=023 1.3=123 2.0=23 4.0=3 8=4
        creatinine-increased mg/dl - - 1.0: 1.5=01234 1.6=234
        inr-increased ratio - - -: 1.1=0123 2.0=0123 3.0=0123
        ldh-increased u/l - - -: 300=01
        ",
    );
}

/// A context that says what the words say, and of facts that no other applied.
fn told(words: &str) -> Context {
    let mut context = context("", Facts::none_applied());
    for word in words.split_whitespace() {
        let yes = Some(true);
        match word.split_once('=') {
            Some(("baseline", number)) => context.baseline = known(number),
            Some((_, number)) => context.upper_limit = known(number),
            None => match word {
                "symptoms" => context.facts.symptomatic = yes,
                "consequences" => context.facts.physiologic_consequences = yes,
                "intervention" => context.facts.intervention = yes,
                "transfusion" => context.facts.transfusion = yes,
                "bleeding" => context.facts.bleeding = yes,
                "hospital" => context.facts.hospitalisation = yes,
                "danger" => context.facts.life_threatening = yes,
                "death" => context.facts.death = yes,
                "warfarin" => context.on_anticoagulation = yes,
                _ => context.baseline_was_abnormal = Some(word == "abnormal"),
            },
        }
    }
    context
}

#[test]
fn what_is_told_settles_the_grade() {
    let table = "
        hyponatremia 127 mmol/l symptoms: 3
        hyponatremia 122 mmol/l symptoms: 3
        hypokalemia 2.9 mmol/l intervention: 3
        hyperkalemia 5.6 mmol/l hospital: 3
        hyperkalemia 5.6 mmol/l danger: 4
        hyperkalemia 5.6 mmol/l danger death: 5
        anemia 9.0 g/dl transfusion: 3
        hypercalcemia 11.6 mg/dl hospital: 3
        hypercalcemia 13.6 mg/dl symptoms: 4
        lipase-increased 3 uln symptoms: 3
        lipase-increased 6 uln symptoms: 4
        hyperuricemia 1.2 uln consequences: 3
        aptt-prolonged 1.2 uln bleeding: 3
        alt-increased 4 uln normal: 2
        alt-increased 4 uln abnormal: 0 or 1 or 2
        alt-increased 4 uln baseline=2: 1
        leukocytosis 80 10e9/l limit=11 danger: 4
        inr-increased 2.8 ratio warfarin baseline=2.5: 1 or 3
        inr-increased 1.4 ratio warfarin baseline=2.5: 0 or 1
    ";
    for line in table.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (head, expected) = line.split_once(": ").expect(line);
        let mut words = head.splitn(4, ' ');
        let mut next = || words.next().expect(line);
        let (term, value, unit) = (next(), next(), next());
        let found = grades(term, value, unit, &told(next())).expect(line);
        assert_eq!(found.to_string().replace(", ", " or "), expected, "{line}");
    }
    // A fact beside a normal value is of another disorder.
    let mut normal = context("3.5 5.0", Facts::default());
    normal.facts.hospitalisation = Some(true);
    let found = grades("hyperkalemia", "4.2", "mmol/l", &normal).expect("a grade");
    assert_eq!(found.only(), Some(Grade::Zero));
}

#[test]
fn what_cannot_be_graded_is_refused() {
    let none = Context::default();
    let cases = [
        (
            "platelets-decreased",
            "100",
            "g/l",
            "-",
            "`platelets-decreased` is not graded from a value in g/L",
        ),
        (
            "alt-increased",
            "100",
            "mg/dl",
            "-",
            "`alt-increased` is not graded from a value in mg/dL",
        ),
        (
            "hyperkalemia",
            "1.2",
            "uln",
            "-",
            "`hyperkalemia` is not graded from a value in × the upper limit of normal",
        ),
        (
            "inr-increased",
            "1.2",
            "uln",
            "-",
            "`inr-increased` is not graded from a value in × the upper limit of normal",
        ),
        (
            "hyponatremia",
            "1.2",
            "uln",
            "-",
            "`hyponatremia` is not graded from a value in × the upper limit of normal",
        ),
        (
            "hyperkalemia",
            "5",
            "ml/min",
            "-",
            "`hyperkalemia` is not graded from a value in mL/min",
        ),
        (
            "hyperkalemia",
            "-5",
            "mmol/l",
            "-",
            "expected a value of zero or more, found -5",
        ),
        (
            "hyperkalemia",
            "5",
            "mmol/l",
            "0",
            "expected a lower limit above zero, found 0",
        ),
        (
            "hyperkalemia",
            "5",
            "mmol/l",
            "- -1.0",
            "expected an upper limit above zero, found -1.0",
        ),
        (
            "alt-increased",
            "5",
            "u/l",
            "- 40 0.0",
            "expected a baseline above zero, found 0.0",
        ),
        (
            "hyperkalemia",
            "5",
            "mmol/l",
            "5.1 5.0",
            "expected a lower limit that is not above the upper limit",
        ),
        (
            "alt-increased",
            "5",
            "uln",
            "- 40",
            "expected no upper limit, or 1, beside a value in multiples of the upper limit",
        ),
    ];
    for (term, value, unit, limits, message) in cases {
        let error = grades(term, value, unit, &context(limits, none.facts)).expect_err(term);
        assert_eq!(error.to_string(), message);
    }
    let mut context = context("- 40 50", none.facts);
    context.baseline_was_abnormal = Some(false);
    assert_eq!(
        grades("alt-increased", "60", "u/l", &context),
        Err(LabError::Baseline)
    );
}

/// Each term stands in the list of terms, and no grade is answered that it does not define.
#[test]
fn terms_are_those_of_the_list() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/ctcae-v5.csv");
    let list = TermList::from_csv(&std::fs::read_to_string(path).expect("a file")).expect("a list");
    // 0 to 20 in steps of 0.1, and their thousandfold.
    let tenths = (0..=200).map(|tenths| format!("{}.{}", tenths / 10, tenths % 10));
    let values: Vec<String> = tenths
        .chain((0..=200).map(|n| format!("{n}00")))
        .chain((20..600).map(|n| n.to_string()))
        .filter(|text| !text.starts_with("00"))
        .collect();
    for term in LabTerm::ALL {
        let listed = list.find(term.label()).expect("a term of the list");
        let defined = listed.grades.union(Grade::Zero.into());
        let mut seen = GradeSet::default();
        for row in LabUnit::ROWS {
            let unit: LabUnit = row.code.parse().expect(row.code);
            for value in &values {
                let measured = LabValue::new(decimal(value), unit);
                if let Ok(grades) = grade_v5(*term, &measured, &Context::default()) {
                    assert!(
                        !grades.is_empty() && grades.is_subset(defined),
                        "{term} {value} {unit}: {grades}"
                    );
                    seen = seen.union(grades);
                }
            }
        }
        // Every grade of the term can be reached.
        assert_eq!(seen, defined, "{term}");
    }
}

#[test]
fn units_convert() {
    for (analyte, value, from, to, expected) in [
        (Analyte::Haemoglobin, "10.0", "g/dl", "g/l", "100"),
        (Analyte::Haemoglobin, "10.0", "g/dl", "mmol/l", "6.206"),
        (Analyte::Platelets, "75", "10e9/l", "/ul", "75000"),
        (Analyte::Platelets, "75000", "/ul", "1000/ul", "75"),
        (Analyte::TotalBilirubin, "1", "mg/dl", "umol/l", "17.104"),
        (Analyte::SerumCreatinine, "1", "mg/dl", "umol/l", "88.402"),
        (Analyte::Glucose, "126.1092", "mg/dl", "mmol/l", "7"),
        (Analyte::Cholesterol, "200", "mg/dl", "mmol/l", "5.172"),
        (Analyte::IonisedCalcium, "1", "mmol/l", "mg/dl", "4.008"),
        (Analyte::IonisedCalcium, "2", "meq/l", "mmol/l", "1"),
        (Analyte::Magnesium, "1", "mmol/l", "mg/dl", "2.430"),
        (Analyte::Sodium, "140", "meq/l", "mmol/l", "140"),
        (Analyte::UricAcid, "7.0", "mg/dl", "umol/l", "416.389"),
    ] {
        let unit = |code: &str| code.parse::<LabUnit>().expect(code);
        let found = convert(analyte, decimal(value), unit(from), unit(to)).expect("it converts");
        let expected = decimal(expected).value();
        assert_eq!(
            found.round_dp(3),
            expected.normalize(),
            "{analyte} {value} {from}"
        );
    }
    for (analyte, from, to) in [
        (Analyte::Platelets, "10e9/l", "g/l"),
        (Analyte::AlanineAminotransferase, "u/l", "mg/dl"),
        (Analyte::AlanineAminotransferase, "uln", "u/l"),
        // A mixture has no molar mass; bilirubin has no charge that is meant.
        (Analyte::Triglycerides, "mg/dl", "mmol/l"),
        (Analyte::TotalBilirubin, "meq/l", "umol/l"),
        (Analyte::Sodium, "mmol/l", "mg/dl"),
    ] {
        let unit = |code: &str| code.parse::<LabUnit>().expect(code);
        assert_eq!(
            convert(analyte, decimal("1"), unit(from), unit(to)),
            None,
            "{analyte} {from} {to}"
        );
    }
}

/// Ionised calcium has thresholds in mmol/L only, so mg/dL are converted.
#[test]
fn a_unit_without_thresholds_is_converted() {
    check(
        Facts::none_applied(),
        "
        hypocalcemia-ionised mg/dl 4.6 - -: 4.6=0 4.5=1 4.01=1 4.0=2 3.2=4
        hypocalcemia-ionised meq/l 2.2 - -: 2.2=0 2.1=1 2.0=1 1.9=2 1.5=4
        hypermagnesemia meq/l - 2.0 -: 2.46=1 2.48=3
        ",
    );
}

fn flag() -> impl Strategy<Value = Option<bool>> {
    prop::option::of(any::<bool>())
}

fn number() -> impl Strategy<Value = Decimal> {
    (0..=20_000_u32, 0..=3_usize).prop_map(|(digits, places)| {
        let text = format!("{digits:05}");
        let (whole, fraction) = text.split_at(5 - places);
        let whole = whole.trim_start_matches('0');
        let whole = if whole.is_empty() { "0" } else { whole };
        let point = if fraction.is_empty() { "" } else { "." };
        decimal(&format!("{whole}{point}{fraction}"))
    })
}

prop_compose! {
    fn facts()(
        flags in prop::collection::vec(flag(), 8),
    ) -> Facts {
        let mut facts = Facts::default();
        facts.symptomatic = flags[0];
        facts.physiologic_consequences = flags[1];
        facts.intervention = flags[2];
        facts.transfusion = flags[3];
        facts.bleeding = flags[4];
        facts.hospitalisation = flags[5];
        facts.life_threatening = flags[6];
        facts.death = flags[7];
        facts
    }
}

prop_compose! {
    fn anything()(
        numbers in prop::collection::vec(prop::option::of(number()), 3),
        flags in prop::collection::vec(flag(), 2),
        facts in facts(),
    ) -> Context {
        let mut context = Context::default();
        context.lower_limit = numbers[0];
        context.upper_limit = numbers[1];
        context.baseline = numbers[2];
        context.baseline_was_abnormal = flags[0];
        context.on_anticoagulation = flags[1];
        context.facts = facts;
        context
    }
}

/// The context with some of what it knows taken away.
fn poorer(full: &Context, mask: u16) -> Context {
    fn keep<T>(value: Option<T>, mask: u16, bit: u16) -> Option<T> {
        value.filter(|_| mask & (1 << bit) != 0)
    }
    let mut context = *full;
    context.lower_limit = keep(full.lower_limit, mask, 0);
    context.upper_limit = keep(full.upper_limit, mask, 1);
    context.baseline = keep(full.baseline, mask, 2);
    context.baseline_was_abnormal = keep(full.baseline_was_abnormal, mask, 3);
    context.on_anticoagulation = keep(full.on_anticoagulation, mask, 4);
    context.facts.symptomatic = keep(full.facts.symptomatic, mask, 5);
    context.facts.physiologic_consequences = keep(full.facts.physiologic_consequences, mask, 6);
    context.facts.intervention = keep(full.facts.intervention, mask, 7);
    context.facts.transfusion = keep(full.facts.transfusion, mask, 8);
    context.facts.bleeding = keep(full.facts.bleeding, mask, 9);
    context.facts.hospitalisation = keep(full.facts.hospitalisation, mask, 10);
    context.facts.life_threatening = keep(full.facts.life_threatening, mask, 11);
    context.facts.death = keep(full.facts.death, mask, 12);
    context
}

fn term() -> impl Strategy<Value = LabTerm> {
    prop::sample::select(LabTerm::ALL)
}

fn unit() -> impl Strategy<Value = LabUnit> {
    prop::sample::select(LabUnit::ALL)
}

/// A unit in which the term is graded, where limits of whole size make sense.
fn usual_unit(term: LabTerm) -> LabUnit {
    let usual = [
        LabUnit::GramPerLitre,
        LabUnit::GigaPerLitre,
        LabUnit::UnitPerLitre,
        LabUnit::MillimolePerLitre,
        LabUnit::Second,
        LabUnit::Ratio,
    ];
    let takes = |unit: &LabUnit| {
        let measured = LabValue::new(decimal("1"), *unit);
        grade_v5(term, &measured, &Context::default()).is_ok()
    };
    usual.into_iter().find(takes).expect("a unit")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// What is told besides makes the answer smaller, or leaves it.
    #[test]
    fn more_context_never_enlarges_the_set(term in term(), value in number(), full in anything(), mask in any::<u16>()) {
        let measured = LabValue::new(value, usual_unit(term));
        if let Ok(settled) = grade_v5(term, &measured, &full) {
            let open = grade_v5(term, &measured, &poorer(&full, mask));
            prop_assert!(open.is_ok_and(|open| settled.is_subset(open)), "{term} {value}: {settled} of {open:?}");
            prop_assert!(!settled.is_empty());
        }
    }

    /// A worse value has no lower grades.
    #[test]
    fn grades_rise_with_the_value(term in term(), one in number(), other in number(), context in anything()) {
        let unit = usual_unit(term);
        let graded = |value| grade_v5(term, &LabValue::new(value, unit), &context);
        if let (Ok(one_set), Ok(other_set)) = (graded(one), graded(other)) {
            let falls = ["decreased", "hypo", "anemia", "acidosis"].iter().any(|word| term.code().contains(word));
            let (mild, severe) = if (one.value() < other.value()) == falls { (other_set, one_set) } else { (one_set, other_set) };
            if one.value() != other.value() {
                prop_assert!(mild.lowest() <= severe.lowest() && mild.highest() <= severe.highest(), "{term} {one} {other}");
            }
        }
    }

    #[test]
    fn any_numbers_are_answered(
        term in term(),
        unit in unit(),
        texts in prop::collection::vec(r"-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,12})?", 4),
        context in anything(),
        sparse in any::<u16>(),
    ) {
        let mut context = poorer(&context, sparse);
        context.upper_limit = context.upper_limit.map(|_| decimal(&texts[1]));
        context.lower_limit = context.lower_limit.map(|_| decimal(&texts[2]));
        context.baseline = context.baseline.map(|_| decimal(&texts[3]));
        if let Ok(grades) = grade_v5(term, &LabValue::new(decimal(&texts[0]), unit), &context) {
            prop_assert!(!grades.is_empty());
        }
        let _ = convert(term.analyte(), decimal(&texts[0]), unit, LabUnit::MillimolePerLitre);
    }

    #[test]
    fn conversions_come_back(term in term(), value in number(), from in unit(), to in unit()) {
        let analyte = term.analyte();
        if let Some(there) = convert(analyte, value, from, to)
            && let Ok(there) = there.round_dp(12).to_string().parse::<Decimal>()
        {
            let back = convert(analyte, there, to, from).expect("the way back");
            prop_assert!((back - value.value()).abs() < decimal("0.000001").value(), "{value} {from} {to}: {back}");
        }
    }

    /// Units that differ by a power of ten grade alike.
    #[test]
    fn powers_of_ten_grade_alike(term in term(), value in number(), limit in number()) {
        for (one, other) in [
            (LabUnit::GramPerLitre, LabUnit::GramPerDecilitre),
            (LabUnit::GramPerLitre, LabUnit::MilligramPerDecilitre),
            (LabUnit::GigaPerLitre, LabUnit::PerMicrolitre),
            (LabUnit::MillimolePerLitre, LabUnit::MicromolePerLitre),
        ] {
            let mut context = Context::default();
            context.upper_limit = Some(limit);
            let Ok(expected) = grade_v5(term, &LabValue::new(value, one), &context) else { continue };
            let moved = |number: Decimal| -> Decimal {
                let number = convert(term.analyte(), number, one, other).expect("it converts");
                number.to_string().parse().expect("a decimal")
            };
            context.upper_limit = Some(moved(limit));
            prop_assert_eq!(grade_v5(term, &LabValue::new(moved(value), other), &context), Ok(expected));
        }
    }

    /// Away from the thresholds, which CTCAE rounds, mass and amount grade alike.
    #[test]
    fn mass_and_amount_grade_alike_away_from_the_thresholds(
        term in prop::sample::select(&[LabTerm::Anemia, LabTerm::Hypoglycemia, LabTerm::CholesterolHigh, LabTerm::Hypocalcemia][..]),
        value in number(),
    ) {
        let graded = |value: Decimal, unit| {
            grade_v5(term, &LabValue::new(value, unit), &Context::default()).expect("a grade")
        };
        let near = |percent: u32| {
            let number = value.value() * rust_decimal::Decimal::from(percent) / rust_decimal::Decimal::ONE_HUNDRED;
            graded(number.round_dp(12).to_string().parse().expect("a decimal"), LabUnit::GramPerLitre)
        };
        let amount = convert(term.analyte(), value, LabUnit::GramPerLitre, LabUnit::MillimolePerLitre);
        let amount: Decimal = amount.expect("it converts").round_dp(12).to_string().parse().expect("a decimal");
        if near(97) == near(103) {
            prop_assert_eq!(graded(amount, LabUnit::MillimolePerLitre), near(100));
        }
    }
}
