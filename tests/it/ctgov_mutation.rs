//! Damaged records of ClinicalTrials.gov: nothing panics, and nothing vanishes.
//!
//! Every failure tells the seed of the mutation.

use std::collections::HashSet;
use std::path::PathBuf;
use std::{env, fs};

use oncology::catalog::Catalog;
use oncology::interop::ctgov::{self, Conversion, LossReason, StudyError, TrialRecord};
use oncology::load;
use oncology::value::Pointer;
use serde_json::Value;

/// A made-up study with something in every module, so that there is always one to damage.
pub(crate) const MADE_UP: &str = r#"{
"protocolSection": {
  "identificationModule": {
    "nctId": "NCT00000001", "nctIdAliases": ["NCT00000002"],
    "orgStudyIdInfo": { "id": "MADE-UP-1", "type": "REGISTRY", "link": "https://example.org/1" },
    "secondaryIdInfos": [{ "id": "2020-000000-00", "type": "EUDRACT_NUMBER", "domain": "made up" }],
    "organization": { "fullName": "A made-up sponsor", "class": "INDUSTRY" },
    "briefTitle": "A made-up study", "officialTitle": "A made-up study of nothing", "acronym": "NOTHING-1"
  },
  "statusModule": {
    "statusVerifiedDate": "2020-03", "overallStatus": "TERMINATED", "whyStopped": "It was made up",
    "expandedAccessInfo": { "hasExpandedAccess": true, "nctId": "NCT00000003", "statusForNctId": "AVAILABLE" },
    "startDateStruct": { "date": "2019-01", "type": "ACTUAL" },
    "completionDateStruct": { "date": "2020-01-31", "type": "ESTIMATED" },
    "studyFirstSubmitDate": "2018-12-01", "studyFirstPostDateStruct": { "date": "2018-12-05", "type": "ACTUAL" },
    "lastUpdateSubmitDate": "2020-03-01", "lastUpdatePostDateStruct": { "date": "2020-03-03", "type": "ESTIMATED" }
  },
  "sponsorCollaboratorsModule": {
    "responsibleParty": { "type": "PRINCIPAL_INVESTIGATOR", "investigatorFullName": "N. N.", "investigatorTitle": "Head" },
    "leadSponsor": { "name": "A made-up sponsor", "class": "INDUSTRY" },
    "collaborators": [{ "name": "Another", "class": "NETWORK" }]
  },
  "oversightModule": { "oversightHasDmc": true, "isFdaRegulatedDrug": false },
  "descriptionModule": { "briefSummary": "Short.", "detailedDescription": "Long ~ and / so on." },
  "conditionsModule": { "conditions": ["Breast Cancer", "Nothing"], "keywords": ["made up"] },
  "designModule": {
    "studyType": "INTERVENTIONAL", "phases": ["PHASE1", "PHASE2"],
    "designInfo": {
      "allocation": "RANDOMIZED", "interventionModel": "PARALLEL", "primaryPurpose": "TREATMENT",
      "maskingInfo": { "masking": "DOUBLE", "whoMasked": ["PARTICIPANT", "INVESTIGATOR"] }
    },
    "bioSpec": { "retention": "SAMPLES_WITH_DNA", "description": "Blood" },
    "enrollmentInfo": { "count": 12, "type": "ACTUAL" }
  },
  "armsInterventionsModule": {
    "armGroups": [
      { "label": "Nothing", "type": "EXPERIMENTAL", "description": "Air", "interventionNames": ["Drug: nothing", "Behavioral: talk"] },
      { "label": "Placebo", "type": "PLACEBO_COMPARATOR", "interventionNames": ["Drug: placebo"] }
    ],
    "interventions": [
      { "type": "DRUG", "name": "nothing", "description": "Air", "armGroupLabels": ["Nothing"], "otherNames": ["air"] },
      { "type": "BEHAVIORAL", "name": "talk", "armGroupLabels": ["Nothing"] },
      { "type": "DRUG", "name": "placebo", "armGroupLabels": ["Placebo"] }
    ]
  },
  "outcomesModule": {
    "primaryOutcomes": [{ "measure": "Overall survival", "description": "Time", "timeFrame": "2 years" }],
    "otherOutcomes": [{ "measure": "Mood" }]
  },
  "eligibilityModule": {
    "eligibilityCriteria": "Inclusion:\n\n* none", "healthyVolunteers": false, "sex": "ALL",
    "minimumAge": "18 Years", "maximumAge": "6 Months", "stdAges": ["ADULT", "OLDER_ADULT"], "samplingMethod": "PROBABILITY_SAMPLE"
  },
  "contactsLocationsModule": {
    "centralContacts": [{ "name": "N. N.", "phone": "0" }],
    "locations": [{
      "facility": "A made-up site", "status": "RECRUITING", "city": "Nowhere", "state": "None", "zip": "00000", "country": "Norway",
      "contacts": [{ "name": "N. N.", "role": "CONTACT" }], "geoPoint": { "lat": 59.91273, "lon": -10.5 }
    }]
  },
  "referencesModule": {
    "references": [{ "pmid": "12345678", "type": "RESULT", "citation": "A made-up article", "retractions": [{ "pmid": "12345679", "source": "J" }] }],
    "seeAlsoLinks": [{ "label": "More", "url": "https://example.org/2" }],
    "availIpds": [{ "id": "d1", "type": "Data", "url": "https://example.org/3", "comment": "None" }]
  },
  "ipdSharingStatementModule": { "ipdSharing": "YES", "description": "All", "infoTypes": ["STUDY_PROTOCOL", "CSR"], "timeFrame": "Ever", "url": "https://example.org/4" }
},
"resultsSection": {
  "participantFlowModule": {
    "recruitmentDetails": "None", "typeUnitsAnalyzed": "Eyes",
    "groups": [{ "id": "FG000", "title": "Nothing", "description": "Air" }, { "id": "FG001", "title": "Placebo" }],
    "periods": [{
      "title": "Overall Study",
      "milestones": [{ "type": "STARTED", "comment": "all", "achievements": [{ "groupId": "FG000", "numSubjects": "6", "numUnits": "12" }, { "groupId": "FG001", "comment": "none" }] }],
      "dropWithdraws": [{ "type": "Death", "reasons": [{ "groupId": "FG000", "numSubjects": "1" }] }]
    }]
  },
  "baselineCharacteristicsModule": {
    "groups": [{ "id": "BG000", "title": "Nothing" }, { "id": "BG001", "title": "Total" }],
    "denoms": [{ "units": "Participants", "counts": [{ "groupId": "BG000", "value": "6" }, { "groupId": "BG001", "value": "1,200" }] }],
    "measures": [{
      "title": "Age", "paramType": "MEAN", "dispersionType": "STANDARD_DEVIATION", "unitOfMeasure": "years", "calculatePct": false,
      "classes": [{
        "title": "All", "denoms": [{ "units": "Participants", "counts": [{ "groupId": "BG000", "value": "5" }] }],
        "categories": [{ "title": "Any", "measurements": [{ "groupId": "BG000", "value": "61.50", "spread": "7.1" }, { "groupId": "BG001", "value": "NA", "comment": "not estimable" }] }]
      }]
    }]
  },
  "outcomeMeasuresModule": {
    "outcomeMeasures": [
      {
        "type": "PRIMARY", "title": "Overall survival", "description": "Time", "reportingStatus": "POSTED", "paramType": "MEDIAN",
        "dispersionType": "95% Confidence Interval", "unitOfMeasure": "months", "timeFrame": "2 years",
        "groups": [{ "id": "OG000", "title": "Nothing" }, { "id": "OG001", "title": "Placebo" }],
        "denoms": [{ "units": "Participants", "counts": [{ "groupId": "OG000", "value": "6" }, { "groupId": "OG001", "value": "6" }] }],
        "classes": [{ "categories": [{ "measurements": [
          { "groupId": "OG000", "value": "12.30", "lowerLimit": "9.8", "upperLimit": "NA", "comment": "not reached" },
          { "groupId": "OG001", "value": "<0.5" }
        ] }] }],
        "analyses": [{
          "groupIds": ["OG000", "OG001"], "paramType": "Hazard Ratio (HR)", "paramValue": "0.70", "ciNumSides": "TWO_SIDED", "ciPctValue": "95",
          "ciLowerLimit": "0.40", "ciUpperLimit": "1.1", "pValue": "=0.04", "statisticalMethod": "Log Rank", "nonInferiorityType": "SUPERIORITY",
          "testedNonInferiority": false
        }]
      },
      {
        "type": "SECONDARY", "title": "Objective response rate", "paramType": "COUNT_OF_PARTICIPANTS", "unitOfMeasure": "Participants",
        "groups": [{ "id": "OG000", "title": "Anything" }], "denoms": [{ "units": "Participants", "counts": [{ "groupId": "OG000", "value": "6" }] }],
        "classes": [{ "categories": [{ "title": "CR", "measurements": [{ "groupId": "OG000", "value": "2" }] }] }]
      }
    ]
  },
  "adverseEventsModule": {
    "frequencyThreshold": "5", "timeFrame": "2 years",
    "eventGroups": [{ "id": "EG000", "title": "Nothing", "deathsNumAffected": 1, "deathsNumAtRisk": 6, "seriousNumAffected": 0, "seriousNumAtRisk": 6 }],
    "seriousEvents": [{ "term": "Fever", "organSystem": "General disorders", "sourceVocabulary": "MedDRA", "assessmentType": "SYSTEMATIC_ASSESSMENT", "stats": [{ "groupId": "EG000", "numEvents": 1, "numAffected": 1, "numAtRisk": 6 }] }]
  },
  "moreInfoModule": {
    "limitationsAndCaveats": { "description": "It is made up" },
    "certainAgreement": { "piSponsorEmployee": false, "restrictionType": "OTHER", "restrictiveAgreement": true, "otherDetails": "None" },
    "pointOfContact": { "title": "Head", "organization": "A made-up sponsor", "email": "nobody@example.org" }
  }
},
"annotationSection": { "annotationModule": {
  "unpostedAnnotation": { "unpostedResponsibleParty": "Nobody", "unpostedEvents": [{ "type": "RESET", "date": "2020-01-01", "dateUnknown": false }] },
  "violationAnnotation": { "violationEvents": [{ "type": "VIOLATION_IDENTIFIED", "description": "None", "postedDate": "2020-02-01" }] }
} },
"documentSection": { "largeDocumentModule": { "noSap": true, "largeDocs": [{ "typeAbbrev": "Prot", "hasProtocol": true, "label": "Protocol", "date": "2019-01-01", "filename": "p.pdf", "size": 4000 }] } },
"derivedSection": {
  "miscInfoModule": { "versionHolder": "2020-03-04", "removedCountries": ["Sweden"], "submissionTracking": { "estimatedResultsFirstSubmitDate": "2020-01-15", "submissionInfos": [{ "releaseDate": "2020-01-16", "mcpReleaseN": 1 }] } },
  "conditionBrowseModule": { "meshes": [{ "id": "D001943", "term": "Breast Neoplasms" }], "ancestors": [{ "id": "D017437", "term": "Skin Diseases" }], "browseLeaves": [{ "id": "M1" }] },
  "interventionBrowseModule": { "meshes": [{ "id": "D000431", "term": "Ethanol" }] }
},
"hasResults": true
}"#;

/// xorshift64*: small, and the same everywhere.
struct Random(u64);

impl Random {
    fn new(seed: u64) -> Self {
        // Seeds that differ in a bit begin far apart, and none is 0.
        Self((seed + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 16
    }

    /// Below `limit`.
    fn below(&mut self, limit: usize) -> usize {
        let limit = u64::try_from(limit.max(1)).expect("a limit");
        usize::try_from(self.next() % limit).expect("a number below it")
    }

    fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// JSON in which keys have an order and may stand twice, and in which anything may stand for a value.
#[derive(Clone, PartialEq)]
enum Json {
    /// Anything but what follows, as it is written.
    Raw(String),
    Text(String),
    List(Vec<Json>),
    Map(Vec<(String, Json)>),
}

/// A step on the way to a value: the index in a list, or the index of the entry in an object.
type Way = Vec<usize>;

impl Json {
    fn of(value: Value) -> Self {
        match value {
            Value::String(text) => Self::Text(text),
            Value::Array(items) => Self::List(items.into_iter().map(Self::of).collect()),
            Value::Object(entries) => {
                let entries = entries
                    .into_iter()
                    .map(|(key, value)| (key, Self::of(value)));
                Self::Map(entries.collect())
            }
            other => Self::Raw(other.to_string()),
        }
    }

    fn write(&self, out: &mut String) {
        let quoted = |text: &str| Value::from(text).to_string();
        match self {
            Self::Raw(raw) => out.push_str(raw),
            Self::Text(text) => out.push_str(&quoted(text)),
            Self::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    out.push_str(if index > 0 { "," } else { "" });
                    item.write(out);
                }
                out.push(']');
            }
            Self::Map(entries) => {
                out.push('{');
                for (index, (key, value)) in entries.iter().enumerate() {
                    out.push_str(if index > 0 { "," } else { "" });
                    out.push_str(&quoted(key));
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }

    fn written(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn child(&self, step: usize) -> &Self {
        match self {
            Self::List(items) => &items[step],
            Self::Map(entries) => &entries[step].1,
            _ => panic!("a value without values in it"),
        }
    }

    fn at(&self, way: &[usize]) -> &Self {
        way.iter().fold(self, |json, step| json.child(*step))
    }

    fn at_mut(&mut self, way: &[usize]) -> &mut Self {
        way.iter().fold(self, |json, step| match json {
            Self::List(items) => &mut items[*step],
            Self::Map(entries) => &mut entries[*step].1,
            _ => panic!("a value without values in it"),
        })
    }

    fn pointer(&self, way: &[usize]) -> Pointer {
        let mut json = self;
        way.iter().fold(Pointer::root(), |pointer, step| {
            let at = match json {
                Self::Map(entries) => pointer.child(&entries[*step].0),
                _ => pointer.child(&step.to_string()),
            };
            json = json.child(*step);
            at
        })
    }

    /// The ways to all values but the whole, to those that `is` holds of.
    fn ways(&self, is: impl Fn(&Self) -> bool) -> Vec<Way> {
        let (mut found, mut open) = (Vec::new(), vec![Way::new()]);
        while let Some(way) = open.pop() {
            let json = self.at(&way);
            let count = match json {
                Self::List(items) => items.len(),
                Self::Map(entries) => entries.len(),
                _ => 0,
            };
            open.extend((0..count).map(|step| [way.as_slice(), &[step]].concat()));
            if !way.is_empty() && is(json) {
                found.push(way);
            }
        }
        found
    }

    fn entries(&mut self) -> &mut Vec<(String, Json)> {
        match self {
            Self::Map(entries) => entries,
            _ => panic!("no object"),
        }
    }

    /// A word for what JSON calls its type.
    fn kind(&self) -> &str {
        match self {
            Self::Raw(raw) if raw == "true" || raw == "false" => "bool",
            Self::Raw(raw) if raw == "null" => "null",
            Self::Raw(_) => "number",
            Self::Text(_) => "text",
            Self::List(_) => "list",
            Self::Map(_) => "map",
        }
    }
}

/// What must hold of a record that was read in spite of its damage.
#[derive(Debug)]
enum Expected {
    Nothing,
    /// A loss names the place, something around it, or something in it.
    Lost(Pointer),
    /// A loss names the place or something around it, or the word stands in the value.
    LostOrKept(Pointer, Option<String>),
}

/// A damaged record, with a word for the damage.
struct Damaged {
    record: Json,
    text: Vec<u8>,
    what: String,
    /// Whether it is JSON by its grammar.
    is_json: bool,
    expected: Expected,
}

impl Damaged {
    fn new(record: Json, what: String, expected: Expected) -> Self {
        Self {
            text: record.written().into_bytes(),
            record,
            what,
            is_json: true,
            expected,
        }
    }
}

fn deep_list(levels: usize) -> String {
    "[".repeat(levels) + &"]".repeat(levels)
}

/// Replaces a value by one of another type.
fn replaced(mut record: Json, random: &mut Random) -> Damaged {
    let ways = record.ways(|_| true);
    let way = random.pick(&ways);
    let lists = [deep_list(20), deep_list(200)];
    let raw = [
        "null",
        "true",
        "-1",
        "1e999",
        "18446744073709551616",
        "99999999999",
        "[]",
        "{}",
        "0.1",
        "\"\"",
        "\"Qz7\"",
        &lists[0],
        &lists[1],
    ];
    let raw = (*random.pick(&raw)).to_owned();
    let at = record.pointer(way);
    let old = record.at(way).clone();
    let new = match raw.trim_matches('"') {
        text if text.len() < raw.len() => Json::Text(text.to_owned()),
        "[]" => Json::List(Vec::new()),
        "{}" => Json::Map(Vec::new()),
        _ if raw.starts_with('[') => Json::List(vec![Json::Raw(raw[1..raw.len() - 1].to_owned())]),
        _ => Json::Raw(raw.clone()),
    };
    let expected = match (old.kind(), new.kind()) {
        (_, "null") => Expected::Nothing,
        (old, new) if old != new => Expected::Lost(at.clone()),
        ("list", _) if raw != "[]" => Expected::Lost(at.clone()),
        ("text", _) => {
            let word = (raw != "\"\"").then(|| "Qz7".to_owned());
            Expected::LostOrKept(at.clone(), word)
        }
        // A number is held as precisely as the registry does.
        ("number", _) if raw == "18446744073709551616" => {
            Expected::LostOrKept(at.clone(), Some("18446744073709552000".to_owned()))
        }
        ("number", _) => Expected::LostOrKept(at.clone(), Some(raw.clone())),
        _ => Expected::Nothing,
    };
    *record.at_mut(way) = new;
    Damaged::new(
        record,
        format!("{at} is {}", &raw[..raw.len().min(24)]),
        expected,
    )
}

/// Adds, repeats, drops or renames a key.
fn keyed(mut record: Json, random: &mut Random) -> Damaged {
    let mut ways = record.ways(|json| matches!(json, Json::Map(entries) if !entries.is_empty()));
    ways.push(Way::new());
    let way = random.pick(&ways);
    let at = record.pointer(way);
    let entries = record.at_mut(way).entries();
    let (index, place) = (random.below(entries.len()), random.below(entries.len() + 1));
    let key = entries[index].0.clone();
    let strange = (*random.pick(&["madeUp", "", "a/b~c", "NCTID", "\u{1}"])).to_owned();
    let (what, expected) = match random.below(4) {
        0 => {
            entries.insert(place, (strange.clone(), Json::Text("Qz7".to_owned())));
            (
                format!("{at} has {strange:?}"),
                Expected::Lost(at.child(&strange)),
            )
        }
        1 => {
            let other = [
                Json::Text("Qz7".to_owned()),
                Json::Raw("7".to_owned()),
                Json::Raw("[[]]".to_owned()),
            ];
            entries.insert(place, (key.clone(), random.pick(&other).clone()));
            (
                format!("{at} has {key:?} twice"),
                Expected::Lost(at.child(&key)),
            )
        }
        2 => {
            entries.remove(index);
            (format!("{at} has no {key:?}"), Expected::Nothing)
        }
        _ => {
            entries[index].0.clone_from(&strange);
            (
                format!("{key:?} of {at} is {strange:?}"),
                Expected::Lost(at.child(&strange)),
            )
        }
    };
    Damaged::new(record, what, expected)
}

/// Whether this looks like a code of a list.
fn is_code(json: &Json) -> bool {
    let is_code = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    matches!(json, Json::Text(text) if text.len() > 1 && text.bytes().all(is_code))
}

/// Writes another word for a code, or into a string.
fn worded(mut record: Json, random: &mut Random) -> Damaged {
    let codes = random.below(2) == 0;
    let ways = record.ways(|json| {
        if codes {
            is_code(json)
        } else {
            json.kind() == "text"
        }
    });
    let way = random.pick(&ways);
    let at = record.pointer(way);
    let Json::Text(text) = record.at_mut(way) else {
        panic!("no string at {at}");
    };
    let kept = if codes {
        let code = *random.pick(&["MADE_UP_CODE", "made-up", "Made up", "É_1"]);
        code.clone_into(text);
        code.to_owned()
    } else {
        let before = text.chars().count();
        let place = random.below(before + 1);
        let byte = text
            .char_indices()
            .nth(place)
            .map_or(text.len(), |(byte, _)| byte);
        let strange = *random.pick(&[
            "\u{1}",
            "\u{0}\u{7f}",
            "\u{85}Qz7",
            "\u{202e}",
            "\r\t\n\u{8}",
        ]);
        text.insert_str(byte, strange);
        text.clone()
    };
    let what = format!("{at} is {kept:?}");
    Damaged::new(record, what, Expected::LostOrKept(at, Some(kept)))
}

/// Swaps two values of which neither is in the other.
fn swapped(mut record: Json, random: &mut Random) -> Damaged {
    let ways = record.ways(|_| true);
    let (one, other) = (random.pick(&ways), random.pick(&ways));
    let what = format!(
        "{} and {} are swapped",
        record.pointer(one),
        record.pointer(other)
    );
    if !one.starts_with(other) && !other.starts_with(one) {
        let taken = record.at(one).clone();
        let other = std::mem::replace(record.at_mut(other), taken);
        *record.at_mut(one) = other;
    }
    Damaged::new(record, what, Expected::Nothing)
}

fn cut(record: &Json, random: &mut Random) -> Damaged {
    let mut text = record.written().into_bytes();
    text.truncate(1 + random.below(text.len() - 1));
    Damaged {
        record: record.clone(),
        what: format!("cut at {}", text.len()),
        text,
        is_json: false,
        expected: Expected::Nothing,
    }
}

fn damaged(record: &Json, random: &mut Random) -> Damaged {
    match random.below(8) {
        0..=2 => replaced(record.clone(), random),
        3 | 4 => keyed(record.clone(), random),
        5 => worded(record.clone(), random),
        6 => swapped(record.clone(), random),
        _ => cut(record, random),
    }
}

/// Whether one place is the other, or lies in it.
fn is_within(at: &Pointer, outer: &Pointer) -> bool {
    let (at, outer) = (at.to_string(), outer.to_string());
    at.strip_prefix(&outer)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The strings of a value, as they are.
fn strings(value: &Value, into: &mut String) {
    match value {
        Value::String(text) => {
            into.push_str(text);
            into.push('\n');
        }
        Value::Array(items) => items.iter().for_each(|item| strings(item, into)),
        Value::Object(entries) => entries.values().for_each(|value| strings(value, into)),
        other => {
            into.push_str(&other.to_string());
            into.push('\n');
        }
    }
}

/// What holds of every record that was read.
fn check_read(record: &Json, read: Conversion<TrialRecord>, expected: &Expected, of: &str) {
    let losses = read.losses;
    for loss in &losses {
        assert!(!loss.at.to_string().is_empty(), "{of}: the whole is lost");
        assert!(
            !loss.to_string().ends_with(": "),
            "{of}: a loss without a reason"
        );
    }
    let mut catalog = Catalog::default();
    read.value.add_to(&mut catalog);
    let json = serde_json::to_string(&catalog).expect("JSON");
    match load::from_json(&json) {
        Ok(again) => assert!(again == catalog, "{of}: read back as something else"),
        Err(errors) => panic!("{of}: not read back: {errors}"),
    }
    let mut kept = String::new();
    strings(&serde_json::from_str(&json).expect("JSON"), &mut kept);
    check_kept(record, &losses, &kept, of);
    match expected {
        Expected::Nothing => {}
        Expected::Lost(at) => {
            let is_told = |loss: &ctgov::Loss| is_within(at, &loss.at) || is_within(&loss.at, at);
            assert!(
                losses.iter().any(is_told),
                "{of}: {at} vanished: {losses:?}"
            );
        }
        Expected::LostOrKept(at, word) => {
            let is_told = |loss: &ctgov::Loss| is_within(at, &loss.at);
            let is_kept = word
                .as_ref()
                .is_some_and(|word| kept.contains(word.as_str()));
            assert!(
                is_kept || losses.iter().any(is_told),
                "{of}: {at} vanished: {losses:?}"
            );
        }
    }
}

/// A text in the spelling in which the model may write it.
fn folded(text: &str) -> String {
    let bare = text
        .trim()
        .trim_start_matches(['=', '<', '>', '~', '\u{2264}', '\u{2265}']);
    let folded = bare
        .trim()
        .to_lowercase()
        .replace('_', "-")
        .replace(',', "");
    match folded.as_str() {
        "randomized" => "randomised".to_owned(),
        "non-randomized" => "non-randomised".to_owned(),
        "behavioral" => "behavioural".to_owned(),
        // `.01`
        _ if folded.starts_with('.') => format!("0{folded}"),
        _ => folded,
    }
}

/// Every string of the record stands in the value or is lost.
///
/// Its number of times is not looked at, nor are words for numbers that there are not.
fn check_kept(record: &Json, losses: &[ctgov::Loss], kept: &str, of: &str) {
    let mut words: HashSet<String> = kept.lines().map(folded).collect();
    // `under 0.5`
    let numbers = kept
        .lines()
        .filter_map(|line| Some(line.rsplit_once(' ')?.1));
    words.extend(
        numbers
            .filter(|word| word.starts_with(|c: char| c.is_ascii_digit()))
            .map(folded),
    );
    let lost: HashSet<String> = losses.iter().map(|loss| loss.at.to_string()).collect();
    for way in record.ways(|json| json.kind() == "text") {
        let Json::Text(text) = record.at(&way) else {
            continue;
        };
        let is_said = |text: &str| text.lines().all(|line| words.contains(&folded(line)));
        // An arm calls an intervention by its kind and name.
        let name = text.split_once(": ").map_or("", |(_, name)| name);
        if text == "NA" || is_said(text) || (!name.is_empty() && is_said(name)) {
            continue;
        }
        let around = |length| record.pointer(&way[..length]).to_string();
        let is_told = (0..=way.len()).any(|length| lost.contains(&around(length)));
        let at = around(way.len());
        // "95% Confidence Interval" and the like become a kind and a level.
        assert!(
            is_told || at.ends_with("/dispersionType"),
            "{of}: {text:?} at {at} vanished: {losses:?}"
        );
    }
}

/// The numbers of the good studies around a damaged one.
const GOOD: [&str; 2] = ["nct99999998", "nct99999999"];

fn good(id: &str) -> String {
    let nct = id.to_uppercase();
    format!(r#"{{"protocolSection":{{"identificationModule":{{"nctId":"{nct}"}}}}}}"#)
}

/// Three studies, of which the second is damaged, in a list and in lines.
fn check_stream(damaged: &Damaged, is_read: bool, of: &str) {
    let [before, behind] = GOOD.map(good);
    for [start, between, end] in [
        ["[", ",", "]"],
        ["", "\n", "\n"],
        ["{\"studies\":[", " ,\n", "]}"],
    ] {
        let is_list = !start.is_empty();
        let mut text = format!("{start}{before}{between}").into_bytes();
        text.extend_from_slice(&damaged.text);
        text.extend_from_slice(format!("{between}{behind}{end}").as_bytes());
        let all: Vec<_> = ctgov::studies(text.as_slice())
            .map(|study| study.map(|study| study.value.trial.id.to_string()))
            .collect();
        let of = format!("{of}, in {start}{between}");
        assert_eq!(all[0].as_deref(), Ok(GOOD[0]), "{of}");
        assert_eq!(all[1].is_ok(), is_read, "{of}: {:?}", all[1]);
        if let Err(unread) = &all[1] {
            // The place lies behind the first good study.
            assert!(unread.offset > before.len() as u64, "{of}: {unread}");
            assert!(unread.line > 0 && unread.column > 0, "{of}: {unread}");
        }
        if damaged.is_json || !is_list {
            assert_eq!(all.len(), 3, "{of}: {all:?}");
            assert_eq!(all[2].as_deref(), Ok(GOOD[1]), "{of}");
        } else {
            // Brackets cannot be trusted any more.
            assert_eq!(all.len(), 2, "{of}: {all:?}");
        }
    }
}

/// Damages a record and checks what is made of it.
fn check(record: &Json, name: &str, seed: u64) {
    let damaged = damaged(record, &mut Random::new(seed));
    let of = format!("seed {seed} of {name}, {}", damaged.what);
    let text = String::from_utf8_lossy(&damaged.text);
    let read = match ctgov::study(&text) {
        Ok(read) => {
            assert!(damaged.is_json, "{of}: read, though it is no JSON");
            check_read(&damaged.record, read, &damaged.expected, &of);
            true
        }
        Err(error) => {
            // What JSON allows and nobody can hold is told in the words of the JSON reader.
            let is_right = match &error {
                StudyError::Json { message } => {
                    !damaged.is_json || message.starts_with("number out of range")
                }
                StudyError::NoStudy { .. } | StudyError::NoNumber | StudyError::TooDeep { .. } => {
                    damaged.is_json
                }
                _ => false,
            };
            assert!(is_right, "{of}: {error}");
            false
        }
    };
    check_stream(&damaged, read, &of);
}

fn record(text: &str) -> Json {
    Json::of(serde_json::from_str(text).expect("a record"))
}

#[test]
fn a_made_up_study() {
    let record = record(MADE_UP);
    let read = ctgov::study(&record.written()).expect("a study");
    let is_expected =
        |loss: &ctgov::Loss| matches!(loss.why, LossReason::Personal | LossReason::Derived);
    assert!(read.losses.iter().all(is_expected), "{:#?}", read.losses);
    check_read(&record, read, &Expected::Nothing, "the undamaged study");
    for seed in 0..1200 {
        check(&record, "the made-up study", seed);
    }
}

#[test]
fn real_records() {
    let default = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/corpus");
    let folder = env::var_os("ONCOLOGY_CORPUS").map_or_else(|| default.into(), PathBuf::from);
    let Ok(entries) = fs::read_dir(folder.join("ctgov_v2/studies")) else {
        crate::skipped("no folder of records; set ONCOLOGY_CORPUS");
        return;
    };
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    for (index, path) in paths.iter().enumerate() {
        let record = record(&fs::read_to_string(path).expect("a record"));
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        // Large records cost more, and differ less from each other.
        let times = (150_000 / record.written().len()).clamp(2, 15);
        for time in 0..times {
            let seed = u64::try_from(index * 1000 + time).expect("a seed");
            check(&record, &name, seed);
        }
    }
}

/// The losses of a made-up study with something more in its protocol, and behind it.
fn losses(protocol: &str, behind: &str) -> Vec<String> {
    let identification = r#""identificationModule":{"nctId":"NCT00000001"}"#;
    let text = format!(r#"{{"protocolSection":{{{identification}{protocol}}}{behind}}}"#);
    let read = ctgov::study(&text).expect("a study");
    read.losses.iter().map(ToString::to_string).collect()
}

/// What was taken before the field without which it means nothing turned out to be missing.
#[test]
fn halves_are_lost_in_whole() {
    let heading =
        r#","derivedSection":{"conditionBrowseModule":{"meshes":[{"term":"Breast Neoplasms"}]}}"#;
    assert_eq!(
        losses("", heading),
        [
            "/derivedSection/conditionBrowseModule/meshes/0/term: what it belongs to could not be read"
        ]
    );
    let baseline = |denoms: &str| {
        let groups = r#""groups":[{"id":"BG000","title":"All"}]"#;
        let module = format!(r#""baselineCharacteristicsModule":{{{groups},"denoms":[{denoms}]}}"#);
        losses("", &format!(r#","resultsSection":{{{module}}}"#))
    };
    let at = "/resultsSection/baselineCharacteristicsModule/denoms/0";
    let lost = "what it belongs to could not be read";
    assert_eq!(
        baseline(r#"{"units":"Participants","counts":[{"groupId":"BG000"}]}"#),
        [
            format!("{at}/counts/0/groupId: {lost}"),
            format!("{at}/units: {lost}")
        ]
    );
    assert_eq!(
        baseline(r#"{"units":"Participants"}"#),
        [format!("{at}/units: {lost}")]
    );
    let whole = r#"{"units":"Participants","counts":[{"groupId":"BG000","value":"1"}]}"#;
    assert!(baseline(whole).is_empty());
}

/// The first value of a key is taken, wherever the second stands; the empty key is a key like any other.
#[test]
fn keys_that_stand_twice() {
    let again = "the key stands there twice; the first value was taken";
    let status = r#","statusModule":{"whyStopped":"first","overallStatus":"TERMINATED","whyStopped":"second"}"#;
    assert_eq!(
        losses(status, ""),
        [format!("/protocolSection/statusModule/whyStopped: {again}")]
    );
    let record = format!(
        r#"{{"protocolSection":{{"identificationModule":{{"nctId":"NCT00000001"}}{status}}}}}"#
    );
    let trial = ctgov::study(&record).expect("a study").value.trial;
    assert_eq!(trial.why_stopped.expect("a reason").as_str(), "first");
    assert_eq!(
        losses(r#","statusModule":{"":"2020-01-01"}"#, ""),
        ["/protocolSection/statusModule/: the model has no field for it"]
    );
}
