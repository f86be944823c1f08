//! Ages with their units.

use std::fmt;
use std::str::FromStr;

use crate::value::text_form;
use crate::vocab::closed_list;

/// The units in which the registry takes ages.
const REGISTRY: &str = "ClinicalTrials.gov, Protocol Registration Data Element Definitions, Minimum Age and Maximum Age";

closed_list! {
    /// Units of ages.
    pub enum AgeUnit {
        Year = "years", "Years", REGISTRY;
        Month = "months", "Months", REGISTRY;
        Week = "weeks", "Weeks", REGISTRY;
        Day = "days", "Days", REGISTRY;
        Hour = "hours", "Hours", REGISTRY;
        Minute = "minutes", "Minutes", REGISTRY;
    }
}

text_form! {
    /// An age, or another length of time, in whole units: `18 years`, `6 months`, `1 year`, up to `999999 minutes`.
    ///
    /// How the registry spells it is read by [`Age::read`]. Two ages are equal when they are written alike: `12 months` is
    /// not `1 year`, though neither [`Age::is_before`] the other. Twelve months are a year, and weeks, days, hours and
    /// minutes have a fixed length; but a year is 365 or 366 days and a month 28 to 31, so that `30 days` and `1 month`
    /// have no order.
    ///
    /// ```
    /// use oncology::trial::eligibility::{Age, AgeUnit};
    ///
    /// let age: Age = "18 years".parse()?;
    /// assert_eq!((age.count(), age.unit()), (18, AgeUnit::Year));
    /// assert!("1 years".parse::<Age>().is_err() && "18 Years".parse::<Age>().is_err());
    /// # Ok::<(), oncology::trial::eligibility::ParseAgeError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    pub struct Age((u32, AgeUnit));
    expecting "an age in a string such as \"18 years\" or \"1 month\"";
    schema {
        "type": "string",
        "pattern": "^(1 (year|month|week|day|hour|minute)|(0|[2-9]|[1-9][0-9]{1,5}) (years|months|weeks|days|hours|minutes))$",
        "examples": ["18 years", "6 months", "1 year"]
    }
}

const DAY: u64 = 24 * 60;

impl Age {
    /// The greatest count.
    pub const MAX_COUNT: u32 = 999_999;

    /// An age of so many units.
    ///
    /// # Errors
    ///
    /// A count above [`Age::MAX_COUNT`].
    pub const fn new(count: u32, unit: AgeUnit) -> Result<Self, ParseAgeError> {
        if count <= Self::MAX_COUNT {
            Ok(Self((count, unit)))
        } else {
            Err(ParseAgeError::Count)
        }
    }

    /// An age in years.
    pub(super) const fn years(count: u8) -> Self {
        Self((count as u32, AgeUnit::Year))
    }

    /// How many units.
    #[must_use]
    pub const fn count(self) -> u32 {
        self.0.0
    }

    /// The unit.
    #[must_use]
    pub const fn unit(self) -> AgeUnit {
        self.0.1
    }

    /// The age that a registry spells: capitals, blanks around and between, and singular or plural do not matter.
    ///
    /// None for everything else, as for the "N/A" of a study without a limit.
    ///
    /// ```
    /// use oncology::trial::eligibility::Age;
    ///
    /// assert_eq!(Age::read("18 Years"), "18 years".parse().ok());
    /// assert_eq!(Age::read(" 1 Months"), "1 month".parse().ok());
    /// assert_eq!(Age::read("N/A"), None);
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut words = text.split_ascii_whitespace();
        let (count, unit) = (words.next()?, words.next()?);
        if words.next().is_some() || !count.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let unit = unit.to_ascii_lowercase();
        let unit = AgeUnit::ALL.iter().copied().find(|known| {
            known.code() == unit || known.code().strip_suffix('s') == Some(unit.as_str())
        })?;
        Self::new(count.parse().ok()?, unit).ok()
    }

    /// Whether this length of time is shorter than the other for certain, however long the months and years in them are.
    ///
    /// ```
    /// use oncology::trial::eligibility::Age;
    ///
    /// let [day_30, month, day_32]: [Age; 3] = ["30 days".parse()?, "1 month".parse()?, "32 days".parse()?];
    /// assert!(month.is_before(day_32));
    /// assert!(!day_30.is_before(month) && !month.is_before(day_30));
    /// # Ok::<(), oncology::trial::eligibility::ParseAgeError>(())
    /// ```
    #[must_use]
    pub fn is_before(self, other: Self) -> bool {
        match (self.months(), other.months()) {
            (Some(months), Some(others)) => months < others,
            _ => self.minutes().1 < other.minutes().0,
        }
    }

    /// Whether this length of time is not longer than the other for certain.
    pub(super) fn is_at_most(self, other: Self) -> bool {
        match (self.months(), other.months()) {
            (Some(months), Some(others)) => months <= others,
            _ => self.minutes().1 <= other.minutes().0,
        }
    }

    /// One unit more: the end of the year, month or day of life that the age names.
    pub(super) const fn next(self) -> Self {
        Self((self.count() + 1, self.unit()))
    }

    /// Whether somebody who has completed this age, and not yet one unit more, has reached the other; none if it depends.
    pub(super) fn has_reached(self, least: Self) -> Option<bool> {
        if least.is_at_most(self) {
            Some(true)
        } else if self.next().is_at_most(least) {
            Some(false)
        } else {
            None
        }
    }

    /// Whether somebody of this age is not above the other, which in the same unit means its end; none if it depends.
    pub(super) fn is_within(self, greatest: Self) -> Option<bool> {
        if self.unit() == greatest.unit() {
            Some(self.count() <= greatest.count())
        } else if self.next().is_at_most(greatest) {
            Some(true)
        } else if greatest.next().is_at_most(self) {
            Some(false)
        } else {
            None
        }
    }

    /// The months of a time in months or years.
    fn months(self) -> Option<u64> {
        let count = u64::from(self.count());
        match self.unit() {
            AgeUnit::Year => Some(count * 12),
            AgeUnit::Month => Some(count),
            AgeUnit::Week | AgeUnit::Day | AgeUnit::Hour | AgeUnit::Minute => None,
        }
    }

    /// The least and the greatest length in minutes.
    fn minutes(self) -> (u64, u64) {
        let count = u64::from(self.count());
        let each = match self.unit() {
            AgeUnit::Year => return (count * 365 * DAY, count * 366 * DAY),
            AgeUnit::Month => {
                let (years, months) = (count / 12, count % 12);
                return (
                    (years * 365 + months * 28) * DAY,
                    (years * 366 + months * 31) * DAY,
                );
            }
            AgeUnit::Week => 7 * DAY,
            AgeUnit::Day => DAY,
            AgeUnit::Hour => 60,
            AgeUnit::Minute => 1,
        };
        (count * each, count * each)
    }
}

impl FromStr for Age {
    type Err = ParseAgeError;

    /// # Errors
    ///
    /// `18`, `18 Years`, `1 years`, `018 years`, `18.5 years`, `N/A`.
    fn from_str(text: &str) -> Result<Self, ParseAgeError> {
        let (count, unit) = text.split_once(' ').ok_or(ParseAgeError::Form)?;
        let is_number = !count.is_empty() && count.bytes().all(|b| b.is_ascii_digit());
        if !is_number || (count.len() > 1 && count.starts_with('0')) {
            return Err(ParseAgeError::Form);
        }
        let number = count.parse().map_err(|_| ParseAgeError::Count)?;
        AgeUnit::ALL
            .iter()
            .filter_map(|unit| Self::new(number, *unit).ok())
            .find(|age| age.unit_as_written() == unit)
            .ok_or(if number > Self::MAX_COUNT {
                ParseAgeError::Count
            } else {
                ParseAgeError::Form
            })
    }
}

impl Age {
    fn unit_as_written(self) -> &'static str {
        let units = self.unit().code();
        match self.count() {
            1 => units.strip_suffix('s').unwrap_or(units),
            _ => units,
        }
    }
}

impl fmt::Display for Age {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.count(), self.unit_as_written())
    }
}

/// Why a text is no [`Age`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseAgeError {
    /// The text is not written as an age is.
    #[error(
        "expected a whole number, a space and `years`, `months`, `weeks`, `days`, `hours` or `minutes`, without `s` behind 1"
    )]
    Form,
    /// More than [`Age::MAX_COUNT`].
    #[error("expected a number of at most 999999")]
    Count,
}
