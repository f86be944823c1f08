//! Calendar years.

use std::fmt;
use std::str::FromStr;

use super::text_form;

text_form! {
    /// A calendar year, or a period of whole years with both of its ends: `2022`, `2014-2020`.
    ///
    /// A period has at least two years, from 1000 to 9999. Two years or periods have no order of their own: they may overlap.
    ///
    /// ```
    /// use oncology::value::Years;
    ///
    /// let years: Years = "2014-2020".parse()?;
    /// assert_eq!((years.first(), years.last()), (2014, 2020));
    /// assert!("2020-2014".parse::<Years>().is_err());
    /// # Ok::<(), oncology::value::ParseYearsError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    pub struct Years((u16, u16));
    expecting "a year or a period of years such as `2022` or `2014-2020`";
    schema {
        "type": "string",
        "pattern": "^[1-9][0-9]{3}(-[1-9][0-9]{3})?$",
        "examples": ["2022", "2014-2020"]
    }
}

impl Years {
    /// One year, or the period from the first to the last.
    ///
    /// ```
    /// use oncology::value::Years;
    ///
    /// assert_eq!(Years::new(2014, 2020)?.to_string(), "2014-2020");
    /// assert_eq!(Years::new(2022, 2022)?.to_string(), "2022");
    /// # Ok::<(), oncology::value::ParseYearsError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A year outside 1000 to 9999, a period that ends before it begins.
    pub fn new(first: u16, last: u16) -> Result<Self, ParseYearsError> {
        if ![first, last].iter().all(|year| YEARS.contains(year)) {
            return Err(ParseYearsError::Form);
        }
        if last < first {
            return Err(ParseYearsError::Order { first, last });
        }
        Ok(Self((first, last)))
    }

    /// The first year.
    #[must_use]
    pub const fn first(self) -> u16 {
        self.0.0
    }

    /// The last year, which is the first one where only one is stated.
    #[must_use]
    pub const fn last(self) -> u16 {
        self.0.1
    }
}

/// The years that four digits write.
const YEARS: std::ops::RangeInclusive<u16> = 1000..=9999;

/// The year that exactly four ASCII digits write.
fn year(text: &str) -> Option<u16> {
    let is_year = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    text.parse()
        .ok()
        .filter(|year| is_year && YEARS.contains(year))
}

impl FromStr for Years {
    type Err = ParseYearsError;

    /// # Errors
    ///
    /// `2014-20`, `2014/2020`, `2014–2020` with a dash, a year below 1000, a period that does not end after it begins.
    fn from_str(text: &str) -> Result<Self, ParseYearsError> {
        let (first, last) = text.split_once('-').unwrap_or((text, text));
        let (first, last) = year(first).zip(year(last)).ok_or(ParseYearsError::Form)?;
        if text.len() > 4 && last == first {
            return Err(ParseYearsError::Order { first, last });
        }
        Self::new(first, last)
    }
}

impl fmt::Display for Years {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.first() == self.last() {
            write!(f, "{}", self.first())
        } else {
            write!(f, "{}-{}", self.first(), self.last())
        }
    }
}

/// Why a text is no [`Years`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseYearsError {
    /// The text is not written as years are.
    #[error("expected `YYYY` or `YYYY-YYYY` with years from 1000 to 9999")]
    Form,
    /// The period does not end after it begins.
    #[error("expected a period that ends after it begins, found {first} to {last}")]
    Order {
        /// The first year.
        first: u16,
        /// The last year.
        last: u16,
    },
}
