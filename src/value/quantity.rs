//! Numbers of any kind that content may state.

use super::{Decimal, Gray, Money, Months, Percent, Stated, record};

record! {
    /// A number with its unit and how firmly it is stated.
    ///
    /// ```
    /// use oncology::value::Quantity;
    ///
    /// let quantity: Quantity = serde_json::from_str(r#"{ "percent": "about 44" }"#)?;
    /// assert_eq!(quantity, Quantity::Percent("about 44".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub enum Quantity {
        /// A percentage.
        Percent(Stated<Percent>),
        /// A time in months.
        Months(Stated<Months>),
        /// A number of people or things.
        Count(Stated<Decimal>),
        /// A rate per 100,000 people; of new cases or deaths, in one year.
        PerHundredThousand(Stated<Decimal>),
        /// A ratio: 1 is no difference.
        Ratio(Stated<Decimal>),
        /// A dose of radiation in gray.
        Gray(Stated<Gray>),
        /// An amount of money.
        Money(Stated<Money>),
    }
}

impl std::fmt::Display for Quantity {
    /// Writes the number with its unit, for readers.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Percent(number) => write!(f, "{number} %"),
            Self::Months(number) => write!(f, "{number} months"),
            Self::PerHundredThousand(number) => write!(f, "{number} per 100,000"),
            Self::Gray(number) => write!(f, "{number} Gy"),
            Self::Money(number) => number.fmt(f),
            Self::Count(number) | Self::Ratio(number) => number.fmt(f),
        }
    }
}
