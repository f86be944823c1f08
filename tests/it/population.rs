//! Statistics of populations, on numbers that registries printed.

use oncology::article::{Standardisation, Statistic, StatisticMeasure};
use oncology::load;
use oncology::validate::Validator;
use oncology::value::{Quantity, Years};
use serde_json::{Value, json};

use crate::value::refuses;

/// Published numbers in the form of a document, with the places where they were printed.
fn published() -> Value {
    json!({
        "format": "oncology-catalog/1",
        "sources": [
            { "id": "csr-2012", "kind": "web-page", "title": "SEER Cancer Statistics Review 1975-2012",
              "url": "https://seer.cancer.gov/archive/csr/1975_2012/" },
            { "id": "onclive-2008", "kind": "journal-article", "title": "Fast Facts: Skin Cancer and Melanoma",
              "publishedIn": "Oncology & Biotech News", "date": "2008-01" },
            { "id": "acs-2016", "kind": "web-page", "title": "Lifetime Risk of Developing or Dying From Cancer" },
            { "id": "globocan-2022", "kind": "web-page", "title": "GLOBOCAN 2022, World, fact sheet" },
            { "id": "munich", "kind": "web-page", "title": "Prostate cancer advances: survival",
              "url": "https://www.doctorabel.us/prostate-cancer-advances/survival.html" }
        ],
        "diseases": [{ "id": "lung-cancer", "name": "Cancer of the lung and bronchus", "cancerType": "lung-cancer" }],
        "statistics": [
            // Table 15.12.
            { "id": "lung-relative-survival", "name": "Five-year relative survival, all races, both sexes",
              "measure": "relative-survival", "sex": "both", "country": "US", "disease": "lung-cancer",
              "total": { "percent": "18.4" }, "years": "2005-2011", "followUp": "60", "cases": 266_845,
              "registry": "SEER 18", "sources": ["csr-2012"] },
            // Figure 15.9, the probabilities at diagnosis.
            { "id": "lung-relative-survival-by-stage", "name": "Five-year relative survival by stage at diagnosis",
              "measure": "relative-survival", "country": "US", "disease": "lung-cancer",
              "categories": [
                { "name": "Local", "value": { "percent": "52.5" }, "interval": { "lower": "52.0", "upper": "52.9", "level": "95" } },
                { "name": "Regional", "value": { "percent": "24.9" }, "interval": { "lower": "24.6", "upper": "25.2", "level": "95" } },
                { "name": "Distant", "value": { "percent": "3.7" }, "interval": { "lower": "3.7", "upper": "3.8", "level": "95" } },
                { "name": "Unstaged", "value": { "percent": "8.8" }, "interval": { "lower": "8.4", "upper": "9.1", "level": "95" } }
              ],
              "years": "1998-2011", "followUp": "60", "sources": ["csr-2012"] },
            { "id": "skin-cancer-incidence", "name": "Incidence of skin cancer, basal and squamous cell excluded",
              "measure": "incidence", "sex": "both", "country": "US", "total": { "per-hundred-thousand": "20.3" },
              "years": "2000-2004", "standardisation": "age-standardised", "registry": "SEER 17", "sources": ["onclive-2008"] },
            { "id": "skin-cancer-mortality", "name": "Mortality of skin cancer, basal and squamous cell excluded",
              "measure": "mortality", "sex": "both", "country": "US", "total": { "per-hundred-thousand": "3.5" },
              "years": "2000-2004", "standardisation": "age-standardised", "sources": ["onclive-2008"] },
            { "id": "lung-lifetime-risk", "name": "Lifetime risk of cancer of the lung, men",
              "measure": "lifetime-risk", "sex": "male", "country": "US", "disease": "lung-cancer",
              "total": { "percent": "7.19" }, "years": "2010-2012", "sources": ["acs-2016"] },
            { "id": "lung-new-cases", "name": "New cases of lung cancer in the world",
              "measure": "incidence", "sex": "both", "disease": "lung-cancer",
              "total": { "count": "2480675" }, "years": "2022", "dataRelease": "8 February 2024", "sources": ["globocan-2022"] },
            // Above 100 %: the patients outlived men of their age.
            { "id": "prostate-relative-survival", "name": "Five-year relative survival, prostate cancer T2",
              "measure": "relative-survival", "sex": "male", "total": { "percent": "104.9" },
              "years": "1998-2008", "followUp": "60", "capped": false, "sources": ["munich"] }
        ]
    })
}

#[test]
fn published_numbers_are_written_back_and_raise_nothing() {
    let document = published();
    let catalog = load::from_json(&document.to_string()).expect("a catalog");
    assert_eq!(serde_json::to_value(&catalog).expect("JSON"), document);
    let report = catalog.validate(&Validator::new("2026-11-23".parse().expect("a date")));
    assert_eq!(
        report.iter().count(),
        0,
        "{}",
        oncology::render::text(&report)
    );

    let statistic = |id: &str| catalog.statistics.get(&id.parse().expect(id)).expect(id);
    let survival = statistic("lung-relative-survival");
    assert_eq!(survival.years, Some(years("2005-2011")));
    assert_eq!(survival.measure, StatisticMeasure::RelativeSurvival);
    let incidence = statistic("skin-cancer-incidence");
    let rate = incidence.total.as_ref().expect("a number");
    assert_eq!(rate.to_string(), "20.3 per 100,000");
    assert_eq!(
        *rate,
        Quantity::PerHundredThousand("20.3".parse().expect("a number"))
    );
}

fn years(text: &str) -> Years {
    text.parse().expect(text)
}

#[test]
fn years_are_one_or_a_period() {
    assert_eq!((years("2022").first(), years("2022").last()), (2022, 2022));
    assert_eq!(
        (years("2014-2020").first(), years("2014-2020").last()),
        (2014, 2020)
    );
    assert_eq!(years("1000-9999").to_string(), "1000-9999");
    let form = "expected `YYYY` or `YYYY-YYYY` with years from 1000 to 9999";
    refuses::<Years>(&[
        ("", form),
        ("-", form),
        ("22", form),
        ("0999", form),
        ("10000", form),
        ("2014-", form),
        ("-2014", form),
        ("2014-20", form),
        ("2014–2020", form),
        ("2014/2020", form),
        ("2014 - 2020", form),
        ("2014-2016-2020", form),
        ("+014", form),
        ("２０２２", form),
        (
            "2014-2014",
            "expected a period that ends after it begins, found 2014 to 2014",
        ),
        (
            "2020-2014",
            "expected a period that ends after it begins, found 2020 to 2014",
        ),
    ]);
}

#[test]
fn a_standard_that_is_not_listed_is_kept() {
    let read = |code: &str| -> Standardisation { code.parse().expect("a code") };
    assert_eq!(read("us-2000").label(), "United States (2000)");
    assert_eq!(read("icss"), Standardisation::Icss);
    assert_eq!(read("nordic-2000").to_string(), "nordic-2000");
}

#[test]
fn shares_of_people_are_not_rates_of_events() {
    let shares: Vec<&str> = StatisticMeasure::ALL
        .iter()
        .filter(|measure| measure.is_share())
        .map(|measure| measure.code())
        .collect();
    assert_eq!(
        shares,
        [
            "prevalence",
            "use",
            "opinion",
            "lifetime-risk",
            "observed-survival",
            "cause-specific-survival"
        ]
    );
    let survival: Vec<&str> = StatisticMeasure::ALL
        .iter()
        .filter(|measure| measure.is_survival())
        .map(|measure| measure.code())
        .collect();
    assert_eq!(
        survival,
        [
            "observed-survival",
            "cause-specific-survival",
            "net-survival",
            "relative-survival"
        ]
    );
}

/// The unit, the measure and the years decide; the wording of the finding says which of them is missing.
#[test]
fn findings_say_what_is_missing() {
    let finding = |statistic: Value| {
        let document = json!({
            "format": "oncology-catalog/1",
            "sources": [{ "id": "s", "kind": "web-page", "title": "Made up" }],
            "statistics": [statistic]
        });
        let catalog = load::from_json(&document.to_string()).expect("a catalog");
        let report = catalog.validate(&Validator::new("2026-11-23".parse().expect("a date")));
        let lines: Vec<String> = report
            .iter()
            .map(|finding| {
                format!(
                    "{} {}: {}",
                    finding.rule.name, finding.pointer, finding.message
                )
            })
            .collect();
        lines.join("\n")
    };
    let statistic = |measure: &str, total: Value| json!({ "id": "a", "name": "A", "measure": measure, "total": total, "sources": ["s"] });
    assert_eq!(
        finding(statistic(
            "mortality",
            json!({ "per-hundred-thousand": "over 30" })
        )),
        "outcome/population-rate-without-years /statistics/0: `A` states no years for its mortality of over 30 per 100,000"
    );
    assert_eq!(
        finding(statistic("net-survival", json!({ "percent": "61" }))),
        "outcome/population-rate-without-years /statistics/0: `A` states no years of diagnosis for its net survival of 61 %"
    );
    assert_eq!(
        finding(statistic("net-survival", json!({ "months": "61" }))),
        ""
    );
    assert_eq!(
        finding(statistic("lifetime-risk", json!({ "percent": "719" }))),
        "outcome/population-share-above-all /statistics/0/total: lifetime risk of 719 % is more than all"
    );
    let mut capped = statistic("relative-survival", json!({ "percent": "100.2" }));
    capped["years"] = "2014-2020".into();
    assert_eq!(finding(capped.clone()), "");
    capped["capped"] = true.into();
    assert_eq!(
        finding(capped),
        "outcome/population-share-above-all /statistics/0/total: \
         relative survival of 100.2 % is more than all, though survival is said to be cut to 100 %"
    );
}

#[test]
fn old_statistics_read_as_before() {
    let text = r#"{"id":"use","name":"Use","measure":"use","total":{"percent":"42"},"date":"2012","sampleSize":100}"#;
    let statistic: Statistic = serde_json::from_str(text).expect("a statistic");
    assert_eq!(serde_json::to_string(&statistic).expect("JSON"), text);
}
