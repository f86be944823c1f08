//! Import of records of ClinicalTrials.gov. Real ones are read from the folder of `ONCOLOGY_CORPUS`.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

use oncology::catalog::{Catalog, Linker};
use oncology::drug::Drug;
use oncology::interop::ctgov::{self, Conversion, LossReason, TrialRecord};
use oncology::outcome::{EffectMeasure, Estimate, Metric, UnitKind};
use oncology::trial::Phase;
use oncology::validate::{Severity, Validator};
use oncology::value::{Bound, Missing};
use oncology::{load, render};
use serde_json::{Value, json};

const KEYNOTE_024: &str = include_str!("../../examples/studies/NCT02142738.json");

fn import(study: &Value) -> Conversion<TrialRecord> {
    ctgov::study(&study.to_string()).expect("a study")
}

/// The real studies with their file names, in order; `None`, told visibly, where there are none.
fn real_studies() -> Option<Vec<(String, String)>> {
    let folder = crate::words::corpus()?.join("ctgov_v2/studies");
    let entries = fs::read_dir(folder).expect("the folder of studies");
    let mut studies: Vec<(String, String)> = entries
        .map(|entry| {
            let path = entry.expect("an entry").path();
            let text = fs::read_to_string(&path).expect("a record");
            (
                path.file_stem()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned(),
                text,
            )
        })
        .collect();
    studies.sort();
    Some(studies)
}

#[test]
fn a_study_becomes_trial_outcomes_and_source() {
    let study = ctgov::study(KEYNOTE_024).expect("a study");
    assert_eq!(study.losses, []);
    let TrialRecord {
        trial,
        outcomes,
        source,
        ..
    } = study.value;
    assert_eq!(trial.name.as_str(), "KEYNOTE-024");
    assert_eq!(trial.phases, Some(vec![Phase::Phase3]));
    assert_eq!(trial.arms[1].interventions.len(), 2);
    assert_eq!(
        trial.planned_outcomes[1].metric,
        Some(Metric::OverallSurvival)
    );
    assert_eq!(source.nct, trial.nct);

    let [progression, response] = outcomes.as_slice() else {
        panic!("two outcomes");
    };
    assert_eq!(progression.metric, Metric::ProgressionFreeSurvival);
    let Estimate::Median(median) = &progression.arms[0].estimate else {
        panic!("a median");
    };
    assert_eq!(median.months.to_string(), "10.3");
    let interval = median.interval.as_ref().expect("an interval");
    assert_eq!(interval.upper, Bound::Missing(Missing::NotReached));
    let comparison = &progression.comparisons[0];
    assert_eq!(comparison.measure, Some(EffectMeasure::HazardRatio));
    assert_eq!(
        comparison.p_value.map(|p| p.to_string()).as_deref(),
        Some("<0.001")
    );
    // Which group is the reference is not posted, so no direction is claimed.
    assert_eq!(comparison.favours(progression.metric), None);
    assert!(matches!(response.arms[1].estimate, Estimate::Proportion(_)));
}

/// What the publications of the studies of the examples print.
#[test]
fn studies_of_the_examples() {
    let studies = [
        (
            KEYNOTE_024,
            "10.3 (6.7 to not-reached) against 6.0 (4.2 to 6.2): 0.50 (0.37 to 0.68) 95 <0.001",
        ),
        (
            include_str!("../../examples/studies/NCT01673867.json"),
            "12.2 (9.7 to 15.0) against 9.4 (8.1 to 10.7): 0.73 (0.59 to 0.89) 96 0.002",
        ),
        (
            include_str!("../../examples/studies/NCT01740427.json"),
            "24.8 (22.1 to not-estimable) against 14.5 (12.9 to 17.1): 0.58 (0.46 to 0.72) 95 <0.001",
        ),
    ];
    for (text, printed) in studies {
        let study = ctgov::study(text).expect("a study");
        assert_eq!(study.losses, [], "{printed}");
        let outcome = &study.value.outcomes[0];
        let shown = |arm: usize| match &outcome.arms[arm].estimate {
            Estimate::Median(median) => {
                let interval = median.interval.as_ref().expect("an interval");
                format!("{} ({interval})", median.months)
            }
            other => panic!("{other:?}"),
        };
        let comparison = &outcome.comparisons[0];
        assert_eq!(comparison.measure, Some(EffectMeasure::HazardRatio));
        let interval = comparison.interval.as_ref().expect("an interval");
        let found = format!(
            "{} against {}: {} ({interval}) {} {}",
            shown(0),
            shown(1),
            comparison.estimate.expect("an estimate"),
            interval.level.expect("a level"),
            comparison.p_value.expect("a p-value"),
        );
        assert_eq!(found, printed);
        let mut catalog = Catalog::default();
        study.value.add_to(&mut catalog);
        let report = catalog.validate(&Validator::new("2026-11-23".parse().expect("a date")));
        assert!(report.is_empty(), "{}", render::text(&report));
    }
}

#[test]
fn three_states_without_a_phase_stay_apart() {
    let mut study: Value = serde_json::from_str(KEYNOTE_024).expect("JSON");
    let table = [
        (json!(null), None),
        (json!([]), Some(vec![])),
        (json!(["NA"]), Some(vec![Phase::NotApplicable])),
        (
            json!(["PHASE1", "PHASE2"]),
            Some(vec![Phase::Phase1, Phase::Phase2]),
        ),
        (
            json!(["PHASE9"]),
            Some(vec!["PHASE9".parse().expect("an open list")]),
        ),
    ];
    for (phases, expected) in table {
        study["protocolSection"]["designModule"]["phases"] = phases;
        let value = import(&study).value;
        assert_eq!(value.trial.phases, expected);
        let mut catalog = Catalog::default();
        value.add_to(&mut catalog);
        let text = serde_json::to_string(&catalog).expect("JSON");
        assert_eq!(load::from_json(&text).expect("a catalog"), catalog);
    }
}

/// The number that a made-up posted value becomes: as it prints, and its words where they are kept.
#[test]
fn numbers_as_sponsors_type_them() {
    let mut page = String::new();
    for value in [
        "42.15",
        "1,316",
        "12,34",
        "1,316.50",
        "<0.001",
        "< 5",
        ">=100",
        "\u{2264}0.5",
        "~7",
        "NA",
        "NE",
        "12.5%",
        ".05",
        "\u{2212}2.4",
        "-2.40",
        "+3",
        "007",
        "1e5",
        "3.2 (1.1)",
        "Not reached",
        "1.2.3",
        "-",
        "0",
    ] {
        let mut study: Value = serde_json::from_str(KEYNOTE_024).expect("JSON");
        let outcome = &mut study["resultsSection"]["outcomeMeasuresModule"]["outcomeMeasures"][0];
        outcome["title"] = json!("A made-up measure");
        outcome["classes"][0]["categories"][0]["measurements"] =
            json!([{ "groupId": "OG000", "value": value }]);
        outcome["analyses"][0]["paramValue"] = json!(value);
        outcome["analyses"][0]["pValue"] = json!(value);
        let study = import(&study);
        assert_eq!(study.losses, [], "{value}");
        let outcome = &study.value.outcomes[0];
        let estimate = serde_json::to_string(&outcome.arms[0].estimate).expect("JSON");
        let comparison = &outcome.comparisons[0];
        let shown = |text: Option<String>| text.unwrap_or_else(|| "-".into());
        let _ = writeln!(
            page,
            "{value}: {estimate}; estimate {} {}; p {} {}",
            shown(comparison.estimate.map(|estimate| estimate.to_string())),
            shown(comparison.estimate_words.as_ref().map(ToString::to_string)),
            shown(comparison.p_value.map(|p| p.to_string())),
            shown(comparison.p_value_words.as_ref().map(ToString::to_string)),
        );
    }
    insta::assert_snapshot!(page);
}

#[test]
fn people_are_left_out_and_listed() {
    let mut study: Value = serde_json::from_str(KEYNOTE_024).expect("JSON");
    let protocol = &mut study["protocolSection"];
    // Made up.
    protocol["contactsLocationsModule"] = json!({
        "centralContacts": [{ "name": "Jane Roe", "email": "jane@example.org", "phone": "555" }],
        "overallOfficials": [{ "name": "Jane Roe", "affiliation": "A clinic" }],
        "locations": [{ "facility": "A clinic", "contacts": [{ "name": "Jane Roe" }], "geoPoint": { "lat": 48.2, "lon": -1 } }],
        "locations_nested": [{ "city": "Tokyo" }],
    });
    protocol["sponsorCollaboratorsModule"]["responsibleParty"] = json!({ "type": "PRINCIPAL_INVESTIGATOR", "investigatorFullName": "Jane Roe", "investigatorTitle": "Professor" });
    study["resultsSection"]["moreInfoModule"] =
        json!({ "pointOfContact": { "title": "Jane Roe" } });
    let study = import(&study);
    let mut catalog = Catalog::default();
    study.value.add_to(&mut catalog);
    let text = serde_json::to_string(&catalog).expect("JSON");
    assert!(!text.contains("Jane") && !text.contains("jane") && text.contains("48.2"));
    let lost: Vec<(&str, bool)> = study
        .losses
        .iter()
        .map(|loss| (loss.at.as_str(), loss.why == LossReason::Personal))
        .collect();
    assert_eq!(
        lost,
        [
            (
                "/protocolSection/sponsorCollaboratorsModule/responsibleParty/investigatorFullName",
                true
            ),
            (
                "/protocolSection/contactsLocationsModule/centralContacts",
                true
            ),
            (
                "/protocolSection/contactsLocationsModule/overallOfficials",
                true
            ),
            (
                "/protocolSection/contactsLocationsModule/locations/0/contacts",
                true
            ),
            (
                "/protocolSection/contactsLocationsModule/locations_nested",
                false
            ),
            ("/resultsSection/moreInfoModule/pointOfContact", true),
        ]
    );
}

#[test]
fn interventions_lead_to_drugs_of_the_catalog() {
    let mut catalog = Catalog::default();
    for name in ["pembrolizumab", "carboplatin"] {
        let drug = Drug::new(name.parse().expect("an id"), name.parse().expect("a name"));
        catalog.drugs.push(drug);
    }
    let mut trial = ctgov::study(KEYNOTE_024).expect("a study").value.trial;
    Linker::new(&catalog).link(&mut trial);
    let linked: Vec<Vec<&str>> = trial
        .interventions
        .iter()
        .map(|intervention| {
            intervention
                .drugs
                .iter()
                .map(oncology::Id::as_str)
                .collect()
        })
        .collect();
    assert_eq!(linked, [vec!["pembrolizumab"], vec!["carboplatin"], vec![]]);
    assert_eq!(
        trial.interventions[0].name.as_str(),
        "pembrolizumab 200 mg Q3W"
    );
}

/// Every leaf of a JSON value, with its pointer.
fn leaves(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                let key = key.replace('~', "~0").replace('/', "~1");
                leaves(member, &format!("{at}/{key}"), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                leaves(item, &format!("{at}/{index}"), found);
            }
        }
        Value::Null => {}
        _ => found.push(at.into()),
    }
}

/// The pointer without the places in lists.
fn kind_of(pointer: &str) -> String {
    let is_index = |segment: &str| segment.bytes().all(|byte| byte.is_ascii_digit());
    let segments = pointer
        .split('/')
        .map(|segment| if is_index(segment) { "*" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

/// Another value of the same type.
fn changed(leaf: &Value) -> Value {
    match leaf {
        Value::Bool(flag) => json!(!flag),
        Value::Number(number) => match number.as_u64() {
            Some(count) => json!(count + 1),
            None => json!(number.as_f64().unwrap_or_default() + 0.5),
        },
        Value::String(text) => match text.as_str() {
            date if date.starts_with("20")
                && date.parse::<oncology::value::PartialDate>().is_ok() =>
            {
                json!(date.replacen("20", "19", 1))
            }
            other => json!(format!("{other}7")),
        },
        other => other.clone(),
    }
}

/// Changes leaves one by one: a change that neither value nor losses show would be a leaf that nobody reads.
fn assert_read(name: &str, study: &Value, seen: &mut BTreeMap<String, u32>, most: u32) -> usize {
    let whole = import(study);
    let mut found = Vec::new();
    leaves(study, "", &mut found);
    let mut looked = 0;
    for pointer in found {
        let is_lost = whole.losses.iter().any(|loss| {
            let lost = loss.at.as_str();
            pointer
                .strip_prefix(lost)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        });
        let times = seen.entry(kind_of(&pointer)).or_default();
        if is_lost || *times >= most || pointer.ends_with("/nctId") {
            continue;
        }
        *times += 1;
        looked += 1;
        let mut other = study.clone();
        let leaf = other.pointer_mut(&pointer).expect("a leaf");
        *leaf = changed(leaf);
        assert!(import(&other) != whole, "{name}: nobody reads {pointer}");
    }
    looked
}

#[test]
fn every_leaf_of_a_study_is_read() {
    let study = serde_json::from_str(KEYNOTE_024).expect("JSON");
    let looked = assert_read("made by hand", &study, &mut BTreeMap::new(), u32::MAX);
    assert!(looked > 80, "only {looked} leaves");
}

#[test]
fn every_leaf_of_real_studies_is_read_or_listed() {
    let Some(studies) = real_studies() else {
        return;
    };
    assert_eq!(studies.len(), 105);
    let (mut seen, mut looked) = (BTreeMap::new(), 0);
    for (name, text) in &studies {
        let study = serde_json::from_str(text).expect("JSON");
        looked += assert_read(name, &study, &mut seen, 4);
    }
    assert!(looked > 500, "only {looked} leaves");
}

#[test]
fn real_studies_have_no_errors() {
    let Some(studies) = real_studies() else {
        return;
    };
    let (mut catalog, mut losses) = (Catalog::default(), BTreeMap::<_, u32>::new());
    for (name, text) in &studies {
        let study = ctgov::study(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        for loss in &study.losses {
            *losses
                .entry(format!("{}: {}", kind_of(loss.at.as_str()), loss.why))
                .or_default() += 1;
        }
        study.value.add_to(&mut catalog);
    }
    let text = serde_json::to_string(&catalog).expect("JSON");
    assert_eq!(load::from_json(&text).expect("a catalog"), catalog);

    let report = catalog.validate(&Validator::new("2026-11-23".parse().expect("a date")));
    // No finding on these records is an error, so there is none to be looked at by hand. Of the others the one trial
    // without a primary outcome and those stopped without a reason were compared with the records: they are so. The
    // statuses that dates contradict are those of records that nobody has updated.
    assert_eq!(
        report.count(Severity::Error),
        0,
        "{}",
        render::text(&report)
    );
    let mut page = String::new();
    let mut findings = BTreeMap::<_, u32>::new();
    for finding in &report {
        *findings.entry(finding.rule.name).or_default() += 1;
    }
    for (rule, count) in findings {
        let _ = writeln!(page, "{count} {rule}");
    }
    for (loss, count) in losses {
        let _ = writeln!(page, "{count} {loss}");
    }
    let metrics = catalog
        .outcomes
        .iter()
        .filter(|outcome| outcome.metric != Metric::Unlisted)
        .count();
    let _ = writeln!(
        page,
        "{metrics} of {} outcomes with a metric",
        catalog.outcomes.len()
    );
    insta::assert_snapshot!(page);
}

#[test]
fn counts_of_participants_and_adverse_events() {
    let study = ctgov::study(crate::ctgov_mutation::MADE_UP).expect("a study");
    let trial = study.value.trial;
    let results = trial.results.expect("results");
    // Groups are the arms of the same title.
    let flow = results.flow.expect("a flow");
    assert_eq!(flow.groups[0].id, trial.arms[0].id);
    let period = &flow.periods[0];
    assert_eq!(period.milestones[0].reached[0].participants, Some(6));
    assert_eq!(period.milestones[0].reached[0].units, Some(12));
    assert_eq!(period.withdrawals[0].left[0].group, trial.arms[0].id);
    let baseline = results.baseline.expect("a baseline");
    assert_eq!(baseline.groups[1].id.as_str(), "total");
    assert_eq!(baseline.denominators[1].count, 1200);
    let age = &baseline.measures[0];
    assert_eq!(
        age.denominators[0]
            .class
            .as_ref()
            .map(oncology::value::Text::as_str),
        Some("All")
    );
    let number = &age.numbers[0].number;
    assert_eq!(
        number.value.map(|value| value.to_string()).as_deref(),
        Some("61.50")
    );
    assert_eq!(
        number.spread.map(|spread| spread.to_string()).as_deref(),
        Some("7.1")
    );
    assert_eq!(age.numbers[1].number.missing, Some(Missing::NotEstimable));
    let events = results.adverse_events.expect("adverse events");
    assert_eq!(
        events
            .threshold
            .map(|percent| percent.to_string())
            .as_deref(),
        Some("5")
    );
    let group = &events.groups[0];
    assert_eq!((group.deaths, group.deaths_at_risk), (Some(1), Some(6)));
    assert_eq!(
        (group.serious, group.serious_at_risk, group.other),
        (Some(0), Some(6), None)
    );
    let fever = &events.serious[0];
    assert_eq!(
        (fever.term.as_str(), &fever.counts[0].group),
        ("Fever", &trial.arms[0].id)
    );
    assert_eq!(
        (fever.counts[0].affected, fever.counts[0].at_risk),
        (Some(1), Some(6))
    );
    assert!(events.other.is_empty());
}

#[test]
fn words_for_units_and_effects() {
    for (words, unit) in [
        ("Months", Some(UnitKind::Months)),
        ("Time in months", Some(UnitKind::Months)),
        ("percentage of procedures", None),
        ("% of patients", Some(UnitKind::Percent)),
        ("percentage of subjects", Some(UnitKind::Percent)),
        ("\u{3bc}g/mL", Some(UnitKind::MicrogramsPerMillilitre)),
        ("\u{b5}g/mL", Some(UnitKind::MicrogramsPerMillilitre)),
        ("hr*ng/mL", Some(UnitKind::HourNanogramsPerMillilitre)),
        ("kg/m\u{b2}", Some(UnitKind::KilogramsPerSquareMetre)),
        ("Units on a Scale", Some(UnitKind::Score)),
        ("% body mass", None),
        ("Percentage of BSA", None),
        ("", None),
    ] {
        assert_eq!(UnitKind::read(words), unit, "{words}");
    }
    for (words, measure) in [
        ("Hazard Ratio (HR)", Some(EffectMeasure::HazardRatio)),
        ("HR", Some(EffectMeasure::HazardRatio)),
        ("Cox Proportional Hazard", Some(EffectMeasure::HazardRatio)),
        ("Hazard Ratio, log", Some(EffectMeasure::LogHazardRatio)),
        ("Odds Ratio (OR)", Some(EffectMeasure::OddsRatio)),
        ("Odds Ratio, log", Some(EffectMeasure::LogOddsRatio)),
        ("Risk Ratio (RR)", Some(EffectMeasure::RiskRatio)),
        ("Risk Difference (RD)", Some(EffectMeasure::RiskDifference)),
        (
            "Mean Difference (Final Values)",
            Some(EffectMeasure::MeanDifference),
        ),
        ("Mean Difference (Net)", Some(EffectMeasure::MeanDifference)),
        (
            "Median Difference (Final Values)",
            Some(EffectMeasure::MedianDifference),
        ),
        ("LS Mean Difference", Some(EffectMeasure::MeanDifference)),
        ("Percentage Difference", None),
        ("Difference", None),
        ("Slope", None),
        ("Kaplan-Meier survival rate", None),
    ] {
        assert_eq!(EffectMeasure::read(words), measure, "{words}");
    }
}

/// Looking each key up among the earlier ones would take minutes.
#[test]
fn an_object_of_many_keys_is_read_in_linear_time() {
    let mut text =
        String::from(r#"{"protocolSection":{"identificationModule":{"nctId":"NCT00000001"}}"#);
    for key in 0..200_000 {
        let _ = write!(text, r#","k{key}":0"#);
    }
    text.push('}');
    assert_eq!(ctgov::study(&text).expect("a study").losses.len(), 200_000);
}
