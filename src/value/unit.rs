//! Numbers whose unit is in their type.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use super::walk::Walk;
use super::{Decimal, ParseDecimalError, text_form};

/// A number as it is reported, in the unit `U`; the unit is not written.
///
/// Use it by the names of its units: [`Percent`], [`Months`], [`Gray`], [`Millimetres`].
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub struct Reported<U>(Decimal, PhantomData<fn() -> U>);

/// A percentage as it is reported, written without the sign: `44`, `12.5`, also `120` or `-3`.
///
/// ```
/// use oncology::value::Percent;
///
/// assert_eq!("44.0".parse::<Percent>()?.to_string(), "44.0");
/// # Ok::<(), oncology::value::ParseDecimalError>(())
/// ```
pub type Percent = Reported<InPercent>;

/// A time in months as it is reported.
///
/// ```
/// use oncology::value::Months;
///
/// assert_eq!("10.3".parse::<Months>()?.decimal().scale(), 1);
/// # Ok::<(), oncology::value::ParseDecimalError>(())
/// ```
pub type Months = Reported<InMonths>;

/// An absorbed dose of radiation in gray (Gy) as it is reported.
///
/// ```
/// use oncology::value::Gray;
///
/// assert_eq!("50.4".parse::<Gray>()?.to_string(), "50.4");
/// # Ok::<(), oncology::value::ParseDecimalError>(())
/// ```
pub type Gray = Reported<InGray>;

/// A length in millimetres as it is reported.
///
/// ```
/// use oncology::value::Millimetres;
///
/// assert_eq!("1.20".parse::<Millimetres>()?.to_string(), "1.20");
/// # Ok::<(), oncology::value::ParseDecimalError>(())
/// ```
pub type Millimetres = Reported<InMillimetres>;

/// A unit that a [`Reported`] number may have.
pub trait Unit: 'static {
    /// The name of the reported number in the schema.
    const NAME: &'static str;
    /// What the number is, for the schema.
    const DESCRIPTION: &'static str;
    /// Completes "`x` is not …".
    const EXPECTING: &'static str;
}

/// The unit of [`Percent`].
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum InPercent {}

impl Unit for InPercent {
    const NAME: &'static str = "Percent";
    const DESCRIPTION: &'static str =
        "A percentage as it is reported, written without the sign: `44`, `12.5`.";
    const EXPECTING: &'static str =
        "a percentage in a string, without the sign (write it in quotes: \"44\")";
}

/// The unit of [`Months`].
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum InMonths {}

impl Unit for InMonths {
    const NAME: &'static str = "Months";
    const DESCRIPTION: &'static str = "A time in months as it is reported.";
    const EXPECTING: &'static str = "a number of months in a string (write it in quotes: \"10.3\")";
}

/// The unit of [`Gray`].
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum InGray {}

impl Unit for InGray {
    const NAME: &'static str = "Gray";
    const DESCRIPTION: &'static str =
        "An absorbed dose of radiation in gray (Gy) as it is reported.";
    const EXPECTING: &'static str = "a dose in gray in a string (write it in quotes: \"50.4\")";
}

/// The unit of [`Millimetres`].
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum InMillimetres {}

impl Unit for InMillimetres {
    const NAME: &'static str = "Millimetres";
    const DESCRIPTION: &'static str = "A length in millimetres as it is reported.";
    const EXPECTING: &'static str =
        "a number of millimetres in a string (write it in quotes: \"1.2\")";
}

impl<U> Reported<U> {
    /// The number without its unit.
    #[must_use]
    pub const fn decimal(self) -> Decimal
    where
        U: Copy,
    {
        self.0
    }
}

impl<U> From<Decimal> for Reported<U> {
    fn from(number: Decimal) -> Self {
        Self(number, PhantomData)
    }
}

impl<U> From<Reported<U>> for Decimal {
    fn from(number: Reported<U>) -> Self {
        number.0
    }
}

impl<U> FromStr for Reported<U> {
    type Err = ParseDecimalError;

    /// # Errors
    ///
    /// What a [`Decimal`] refuses, and a unit behind the number: `44 %`.
    fn from_str(text: &str) -> Result<Self, ParseDecimalError> {
        text.parse::<Decimal>().map(Self::from)
    }
}

impl<U: Unit> fmt::Debug for Reported<U> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({})", U::NAME, self.0)
    }
}

impl<U> fmt::Display for Reported<U> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

text_form!(
    @[U: Unit] Reported<U>,
    [U::DESCRIPTION],
    U::EXPECTING,
    U::NAME.into(),
    { "type": "string", "pattern": "^-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,12})?$" }
);

impl<U> Walk for Reported<U> {}
