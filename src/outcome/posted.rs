//! What registries say about the numbers that they post.

use crate::vocab::{closed_list, open_list};

const REGISTRY: &str = "ClinicalTrials.gov API v2, enum ReportingStatus";

open_list! {
    /// Whether the results of an outcome are posted.
    pub enum ReportingStatus {
        NotPosted = "not-posted", "Not posted", REGISTRY;
        Posted = "posted", "Posted", REGISTRY;
    }
}

closed_list! {
    /// A unit that the words of sponsors mean.
    pub enum UnitKind {
        /// A share in percent.
        Percent = "percent", "Percent", "editorial";
        /// A share of one: 0.44.
        Proportion = "proportion", "Proportion", "editorial";
        Participants = "participants", "Participants", "editorial";
        Years = "years", "Years", "editorial";
        Months = "months", "Months", "editorial";
        Weeks = "weeks", "Weeks", "editorial";
        Days = "days", "Days", "editorial";
        Hours = "hours", "Hours", "editorial";
        Minutes = "minutes", "Minutes", "editorial";
        /// A score of an instrument.
        Score = "score", "Score", "editorial";
        MicrogramsPerMillilitre = "ug/ml", "µg/mL", "UCUM";
        NanogramsPerMillilitre = "ng/ml", "ng/mL", "UCUM";
        PicogramsPerMillilitre = "pg/ml", "pg/mL", "UCUM";
        MilligramsPerDecilitre = "mg/dl", "mg/dL", "UCUM";
        MilligramsPerLitre = "mg/l", "mg/L", "UCUM";
        KilogramsPerSquareMetre = "kg/m2", "kg/m²", "UCUM";
        /// Area under a curve of concentrations.
        HourMicrogramsPerMillilitre = "h.ug/ml", "h·µg/mL", "UCUM";
        HourNanogramsPerMillilitre = "h.ng/ml", "h·ng/mL", "UCUM";
    }
}

impl UnitKind {
    /// The unit that words mean; `None` where they are not sure.
    ///
    /// The Greek letter mu, the micro sign and `u` are one, and so are capitals and small letters.
    ///
    /// ```
    /// use oncology::outcome::UnitKind;
    ///
    /// assert_eq!(UnitKind::read("Percentage of participants"), Some(UnitKind::Percent));
    /// assert_eq!(UnitKind::read("\u{3bc}g/mL"), Some(UnitKind::MicrogramsPerMillilitre));
    /// assert_eq!(UnitKind::read("\u{b5}g/mL"), Some(UnitKind::MicrogramsPerMillilitre));
    /// assert_eq!(UnitKind::read("% lung function"), None);
    /// ```
    #[must_use]
    pub fn read(words: &str) -> Option<Self> {
        let mut plain = String::with_capacity(words.len());
        for c in words.trim().chars() {
            match c {
                '\u{b5}' | '\u{3bc}' => plain.push('u'),
                '\u{b2}' => plain.push('2'),
                '\u{b7}' | '\u{22c5}' | '\u{d7}' | '*' | 'x' | 'X'
                    if plain.ends_with(['r', 'h']) =>
                {
                    plain.push('.');
                }
                c if c.is_whitespace() || c == '_' || c == '-' => {
                    if !plain.ends_with(' ') {
                        plain.push(' ');
                    }
                }
                c => plain.extend(c.to_lowercase()),
            }
        }
        let exact = SPELLINGS
            .iter()
            .find_map(|(spelling, unit)| (*spelling == plain).then_some(*unit));
        exact.or_else(|| Self::is_of_people(words).then_some(Self::Percent))
    }

    /// Whether a unit is a percentage of people, whatever they had: "percentage of participants with a response".
    ///
    /// ```
    /// use oncology::outcome::UnitKind;
    ///
    /// assert!(UnitKind::is_of_people("percentage of participants"));
    /// assert!(!UnitKind::is_of_people("percentage of tumour volume"));
    /// ```
    #[must_use]
    pub fn is_of_people(words: &str) -> bool {
        let plain = words.trim().to_lowercase();
        let rest = ["percentage of ", "percent of ", "% of "]
            .iter()
            .find_map(|start| plain.strip_prefix(start));
        rest.is_some_and(|rest| {
            let first = rest.split(' ').next();
            PEOPLE.iter().any(|people| first == Some(people))
        })
    }
}

/// Those of whom a percentage is taken.
const PEOPLE: [&str; 10] = [
    "participants",
    "participant",
    "patients",
    "subjects",
    "responders",
    "women",
    "men",
    "children",
    "people",
    "individuals",
];

/// What sponsors type.
const SPELLINGS: [(&str, UnitKind); 64] = [
    ("%", UnitKind::Percent),
    ("percent", UnitKind::Percent),
    ("percentage", UnitKind::Percent),
    ("percentage (%)", UnitKind::Percent),
    ("percentages", UnitKind::Percent),
    ("proportion", UnitKind::Proportion),
    ("proportion of participants", UnitKind::Proportion),
    ("proportion of patients", UnitKind::Proportion),
    ("proportion of subjects", UnitKind::Proportion),
    ("participants", UnitKind::Participants),
    ("participant", UnitKind::Participants),
    ("patients", UnitKind::Participants),
    ("subjects", UnitKind::Participants),
    ("number of participants", UnitKind::Participants),
    ("number of patients", UnitKind::Participants),
    ("number of subjects", UnitKind::Participants),
    ("years", UnitKind::Years),
    ("year", UnitKind::Years),
    ("months", UnitKind::Months),
    ("month", UnitKind::Months),
    ("time in months", UnitKind::Months),
    ("months (median)", UnitKind::Months),
    ("mo", UnitKind::Months),
    ("weeks", UnitKind::Weeks),
    ("week", UnitKind::Weeks),
    ("days", UnitKind::Days),
    ("day", UnitKind::Days),
    ("time in days", UnitKind::Days),
    ("hours", UnitKind::Hours),
    ("hour", UnitKind::Hours),
    ("hr", UnitKind::Hours),
    ("h", UnitKind::Hours),
    ("minutes", UnitKind::Minutes),
    ("minute", UnitKind::Minutes),
    ("min", UnitKind::Minutes),
    ("score on a scale", UnitKind::Score),
    ("scores on a scale", UnitKind::Score),
    ("units on a scale", UnitKind::Score),
    ("unit on a scale", UnitKind::Score),
    ("score", UnitKind::Score),
    ("scores", UnitKind::Score),
    ("points", UnitKind::Score),
    ("points on a scale", UnitKind::Score),
    ("ug/ml", UnitKind::MicrogramsPerMillilitre),
    ("mcg/ml", UnitKind::MicrogramsPerMillilitre),
    (
        "micrograms per milliliter",
        UnitKind::MicrogramsPerMillilitre,
    ),
    (
        "microgram per milliliter",
        UnitKind::MicrogramsPerMillilitre,
    ),
    ("ng/ml", UnitKind::NanogramsPerMillilitre),
    ("nanograms per milliliter", UnitKind::NanogramsPerMillilitre),
    ("nanogram per milliliter", UnitKind::NanogramsPerMillilitre),
    ("pg/ml", UnitKind::PicogramsPerMillilitre),
    ("picograms per milliliter", UnitKind::PicogramsPerMillilitre),
    ("mg/dl", UnitKind::MilligramsPerDecilitre),
    ("milligrams per deciliter", UnitKind::MilligramsPerDecilitre),
    ("mg/l", UnitKind::MilligramsPerLitre),
    ("milligrams per liter", UnitKind::MilligramsPerLitre),
    ("kg/m2", UnitKind::KilogramsPerSquareMetre),
    ("kg/m^2", UnitKind::KilogramsPerSquareMetre),
    ("h.ug/ml", UnitKind::HourMicrogramsPerMillilitre),
    ("hr.ug/ml", UnitKind::HourMicrogramsPerMillilitre),
    ("hour.ug/ml", UnitKind::HourMicrogramsPerMillilitre),
    ("h.ng/ml", UnitKind::HourNanogramsPerMillilitre),
    ("hr.ng/ml", UnitKind::HourNanogramsPerMillilitre),
    ("hour.ng/ml", UnitKind::HourNanogramsPerMillilitre),
];
