//! What every value with a text form promises, tried on each of them.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use oncology::code::{Country, Doi, GeneSymbol, NctId, Pmid, Url};
use oncology::drug::Drug;
use oncology::drug::Line;
use oncology::stage::StageGroup;
use oncology::toxicity::{ClavienDindo, ClavienDindoGrade, Grade, GradeRange};
use oncology::trial::eligibility::Age;
use oncology::value::{
    Bound, Decimal, Gray, Id, LanguageTag, Money, Months, PValue, PartialDate, Percent, RuleName,
    Stated, Text, Years,
};

/// A value that prints what it was read from, and reads what it printed, also through serde.
fn round_trips<T>(text: &str) -> Result<T, TestCaseError>
where
    T: FromStr<Err: Display + Debug> + Display + Debug + PartialEq + Serialize + DeserializeOwned,
{
    let value: T = text
        .parse()
        .map_err(|error| TestCaseError::fail(format!("{text}: {error}")))?;
    prop_assert_eq!(value.to_string(), text);
    let json = serde_json::to_string(&value).expect("a text form is a string");
    prop_assert_eq!(&json, &serde_json::to_string(text).expect("a string"));
    let again: T = serde_json::from_str(&json).expect("what was written is read");
    prop_assert_eq!(&again, &value);
    Ok(value)
}

/// For a text of any kind: no panic, serde and the parser agree, and what is taken prints what was read.
fn agrees<T>(text: &str) -> Result<(), TestCaseError>
where
    T: FromStr<Err: Display + Debug> + Display + Debug + PartialEq + Serialize + DeserializeOwned,
{
    let json = serde_json::to_string(text).expect("a string");
    let read = serde_json::from_str::<T>(&json);
    match text.parse::<T>() {
        Ok(_) => {
            round_trips::<T>(text)?;
        }
        Err(_) => prop_assert!(read.is_err(), "serde takes {text:?}, the parser does not"),
    }
    Ok(())
}

const DECIMAL: &str = r"-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,12})?";
/// Characters that the parsers look at, so that random texts come near to what they take.
const NEAR: &str = r"[-0-9a-cA-CTNMXIVWpymi.:/<>= ~aboutvrNCTUSD€−]{0,12}";

proptest! {
    #[test]
    fn decimals(text in DECIMAL) {
        round_trips::<Decimal>(&text)?;
        round_trips::<Percent>(&text)?;
        round_trips::<Months>(&text)?;
        round_trips::<Gray>(&text)?;
        round_trips::<Bound>(&text)?;
    }

    #[test]
    fn stated_numbers(words in "(about |over |at least |under |at most |up to )?", number in DECIMAL) {
        round_trips::<Stated<Decimal>>(&format!("{words}{number}"))?;
        round_trips::<Stated<Percent>>(&format!("{words}{number}"))?;
        round_trips::<Stated<Money>>(&format!("{words}USD {number}"))?;
    }

    #[test]
    fn p_values(sign in "(<|<=|>|>=)?", number in DECIMAL) {
        round_trips::<PValue>(&format!("{sign}{number}"))?;
    }

    #[test]
    fn money(code in "(USD|EUR|CHF|JPY|BHD)", number in DECIMAL) {
        round_trips::<Money>(&format!("{code} {number}"))?;
    }

    #[test]
    fn dates(year in 1000..=9999_i32, month in 1..=12_u32, day in 1..=28_u32) {
        let texts = [format!("{year}"), format!("{year}-{month:02}"), format!("{year}-{month:02}-{day:02}")];
        for text in &texts {
            let date = round_trips::<PartialDate>(text)?;
            prop_assert!(date.earliest() <= date.latest());
            prop_assert!(!date.is_before(date));
        }
    }

    #[test]
    fn years(first in 1000..=9999_u16, last in 1000..=9999_u16) {
        prop_assert_eq!(round_trips::<Years>(&first.to_string())?.last(), first);
        let text = format!("{first}-{last}");
        if first < last {
            let years = round_trips::<Years>(&text)?;
            prop_assert_eq!((years.first(), years.last()), (first, last));
        } else {
            prop_assert!(text.parse::<Years>().is_err());
        }
    }

    #[test]
    fn years_from_numbers(first: u16, last: u16) {
        let is_period = 1000 <= first && first <= last && last <= 9999;
        match Years::new(first, last) {
            Ok(years) => {
                prop_assert!(is_period);
                prop_assert_eq!(years.to_string().parse::<Years>(), Ok(years));
            }
            Err(_) => prop_assert!(!is_period),
        }
    }

    #[test]
    fn grade_ranges(lowest in 0..=5_usize, highest in 0..=5_usize) {
        let [one, two] = [lowest, highest].map(|at| Grade::ALL[at]);
        match GradeRange::new(one, two) {
            Ok(range) => {
                prop_assert!(0 < lowest && lowest <= highest);
                prop_assert_eq!(round_trips::<GradeRange>(&range.to_string())?, range);
                // Also where it is written with both of its ends.
                let ends = format!("{one}-{two}");
                prop_assert_eq!(ends.parse::<GradeRange>().ok(), (lowest < highest).then_some(range));
            }
            Err(_) => prop_assert!(lowest == 0 || lowest > highest),
        }
    }

    #[test]
    fn grades_of_complications(at in 0..ClavienDindoGrade::ALL.len(), has_disability: bool) {
        let grade = ClavienDindoGrade::ALL[at];
        let text = format!("{grade}{}", if has_disability { "-d" } else { "" });
        if has_disability && grade == ClavienDindoGrade::Five {
            prop_assert!(text.parse::<ClavienDindo>().is_err());
        } else {
            let read = round_trips::<ClavienDindo>(&text)?;
            prop_assert_eq!((read.grade(), read.has_disability()), (grade, has_disability));
        }
    }

    #[test]
    fn grades_print_to_what_is_read(text in prop_oneof![r"(any|>=|>|<|=|-| |[0-6]){0,4}", any::<String>()]) {
        // What is read may be printed shorter: `1-5` is `any`.
        if let Ok(range) = text.parse::<GradeRange>() {
            round_trips::<GradeRange>(&range.to_string())?;
        }
    }

    #[test]
    fn ids(text in "[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,6}") {
        round_trips::<Id<Drug>>(&text)?;
    }

    #[test]
    fn rule_names(text in "[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}/[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}") {
        round_trips::<RuleName>(&text)?;
    }

    #[test]
    fn codes(number in 0..100_000_000_u32, digits in "[1-9][0-9]{0,8}", suffix in "[!-~]{1,40}") {
        let nct = round_trips::<NctId>(&format!("NCT{number:08}"))?;
        prop_assert_eq!(nct.number(), number);
        round_trips::<Pmid>(&digits)?;
        round_trips::<Doi>(&format!("10.{}/{suffix}", 1000 + number % 900_000_000))?;
        round_trips::<Url>(&format!("https://example.org:443/{suffix}"))?;
    }

    #[test]
    fn genes(text in "[A-Z][A-Z0-9-]{0,10}(orf[0-9]{1,3}[A-Z]?)?") {
        round_trips::<GeneSymbol>(&text)?;
    }

    #[test]
    fn languages(
        text in "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3})){0,4}"
    ) {
        round_trips::<LanguageTag>(&text)?;
    }

    #[test]
    fn stage_groups(text in "(0(a|is)?|(I|II|III|IV)([A-D][1-3]?)?)") {
        round_trips::<StageGroup>(&text)?;
    }

    #[test]
    fn ages(number in "(0|[1-9][0-9]{0,5})", unit in "(year|month|week|day|hour|minute)") {
        let s = if number == "1" { "" } else { "s" };
        let age = round_trips::<Age>(&format!("{number} {unit}{s}"))?;
        prop_assert!(!age.is_before(age));
        prop_assert_eq!(Age::read(&format!(" {number}  {}S ", unit.to_uppercase())), Some(age));
    }

    #[test]
    fn any_text_is_taken_by_both_or_by_neither(text in prop_oneof![NEAR, any::<String>()]) {
        agrees::<Decimal>(&text)?;
        agrees::<Percent>(&text)?;
        agrees::<Bound>(&text)?;
        agrees::<Stated<Months>>(&text)?;
        agrees::<PValue>(&text)?;
        agrees::<Money>(&text)?;
        agrees::<PartialDate>(&text)?;
        agrees::<Years>(&text)?;
        agrees::<ClavienDindo>(&text)?;
        agrees::<Id<Drug>>(&text)?;
        agrees::<RuleName>(&text)?;
        agrees::<Text>(&text)?;
        agrees::<LanguageTag>(&text)?;
        agrees::<NctId>(&text)?;
        agrees::<Pmid>(&text)?;
        agrees::<Doi>(&text)?;
        agrees::<Url>(&text)?;
        agrees::<Country>(&text)?;
        agrees::<GeneSymbol>(&text)?;
        agrees::<StageGroup>(&text)?;
        agrees::<Line>(&text)?;
        agrees::<Age>(&text)?;
    }

    #[test]
    fn rounding_intervals_hold_the_number(text in DECIMAL) {
        let decimal: Decimal = text.parse().expect("a decimal");
        let around = decimal.rounding_interval();
        prop_assert!(around.low < decimal.value() && decimal.value() < around.high);
        prop_assert_eq!((around.high - around.low).normalize(), rust_decimal::Decimal::new(1, decimal.scale()).normalize());
    }
}
