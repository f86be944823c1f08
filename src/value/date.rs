//! Dates that may lack their day or month.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, NaiveDate};

use super::text_form;

text_form! {
    /// A date as precise as it is known: `2016`, `2016-11` or `2016-11-05`, in the years 1000 to 9999.
    ///
    /// A date that lacks its day stands for every day of its month, so two of them have no order of their own:
    /// compare [`earliest`](Self::earliest) and [`latest`](Self::latest), or ask [`is_before`](Self::is_before).
    ///
    /// ```
    /// use oncology::value::{PartialDate, Precision};
    ///
    /// let month: PartialDate = "2016-11".parse()?;
    /// assert_eq!(month.precision(), Precision::Month);
    /// assert_eq!(month.latest().to_string(), "2016-11-30");
    /// assert!(!month.is_before("2016-11-05".parse()?));
    /// assert!("2016-02-30".parse::<PartialDate>().is_err());
    /// # Ok::<(), oncology::value::ParsePartialDateError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    pub struct PartialDate((NaiveDate, Precision));
    expecting "a date such as `2016`, `2016-11` or `2016-11-05`";
    schema {
        "type": "string",
        "pattern": "^[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
        "examples": ["2016", "2016-11", "2016-11-05"]
    }
}

/// How precisely a date is known.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Precision {
    /// Only the year.
    Year,
    /// The year and the month.
    Month,
    /// The day.
    Day,
}

impl PartialDate {
    /// A day.
    ///
    /// # Errors
    ///
    /// A year before 1000 or after 9999.
    pub fn day(date: NaiveDate) -> Result<Self, ParsePartialDateError> {
        if (1000..=9999).contains(&date.year()) {
            Ok(Self((date, Precision::Day)))
        } else {
            Err(ParsePartialDateError::Form)
        }
    }

    /// How precisely the date is known.
    #[must_use]
    pub const fn precision(self) -> Precision {
        self.0.1
    }

    /// The first day that it may be.
    #[must_use]
    pub const fn earliest(self) -> NaiveDate {
        self.0.0
    }

    /// The last day that it may be.
    #[must_use]
    pub fn latest(self) -> NaiveDate {
        let first = self.earliest();
        let next = match self.precision() {
            Precision::Day => return first,
            Precision::Month if first.month() < 12 => first.with_month(first.month() + 1),
            Precision::Month | Precision::Year => NaiveDate::from_ymd_opt(first.year() + 1, 1, 1),
        };
        // chrono's years go far beyond 9999, so the day before the next period always exists.
        next.and_then(|next| next.checked_sub_days(Days::new(1)))
            .unwrap_or(first)
    }

    /// Whether it lies before the other for certain: each of its days before each of the other's.
    #[must_use]
    pub fn is_before(self, other: Self) -> bool {
        self.latest() < other.earliest()
    }
}

/// The number that exactly `N` ASCII digits write.
fn digits<const N: usize>(text: &str) -> Option<u32> {
    (text.len() == N && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

impl FromStr for PartialDate {
    type Err = ParsePartialDateError;

    /// # Errors
    ///
    /// `2016-2-3`, ` 2016`, `05.11.2016`, `+2016`, a year below 1000, a day that the calendar does not have.
    fn from_str(text: &str) -> Result<Self, ParsePartialDateError> {
        let mut parts = text.splitn(3, '-');
        let form = ParsePartialDateError::Form;
        let year = parts
            .next()
            .and_then(digits::<4>)
            .filter(|year| *year >= 1000)
            .ok_or(form.clone())?;
        let month = parts
            .next()
            .map(|month| digits::<2>(month).ok_or(form.clone()))
            .transpose()?;
        let day = parts
            .next()
            .map(|day| digits::<2>(day).ok_or(form))
            .transpose()?;
        let precision = match (month, day) {
            (None, _) => Precision::Year,
            (Some(_), None) => Precision::Month,
            (Some(_), Some(_)) => Precision::Day,
        };
        i32::try_from(year)
            .ok()
            .and_then(|year| NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1)))
            .map(|date| Self((date, precision)))
            .ok_or(ParsePartialDateError::Calendar)
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let date = self.earliest();
        match self.precision() {
            Precision::Year => write!(f, "{}", date.year()),
            Precision::Month => write!(f, "{}-{:02}", date.year(), date.month()),
            Precision::Day => write!(f, "{}-{:02}-{:02}", date.year(), date.month(), date.day()),
        }
    }
}

/// Why a text is no [`PartialDate`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParsePartialDateError {
    /// The text is not written as a date is.
    #[error("expected `YYYY`, `YYYY-MM` or `YYYY-MM-DD` with a year from 1000 to 9999")]
    Form,
    /// The calendar has no such month or day.
    #[error("expected a month and day that the calendar has")]
    Calendar,
}
