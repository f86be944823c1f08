//! Values that every floor above builds on: ids, texts, dates, reported numbers, money.
//!
//! A value with an invariant has one parser ([`FromStr`](std::str::FromStr)), prints the text that it was read from,
//! and cannot exist wrong. Reported numbers keep what was printed (`0.60` is not `0.6`) and are not judged here:
//! 120 % is a value, and a finding of [`validate`](crate::validate).

mod allow;
mod annotations;
mod bound;
mod date;
mod decimal;
mod id;
mod interval;
mod language;
mod money;
mod one_property;
mod p_value;
mod pointer;
mod printable;
mod quantity;
mod record;
mod stated;
mod table;
mod text;
mod text_form;
mod unit;
pub mod walk;
mod years;

pub use allow::{Allow, ParseRuleNameError, RuleName};
pub use annotations::Annotations;
pub use bound::{Bound, Missing, ParseBoundError};
pub use date::{ParsePartialDateError, PartialDate, Precision};
pub use decimal::{Decimal, ParseDecimalError, RoundingInterval};
pub use id::{Id, ParseIdError};
pub use interval::{Interval, IntervalMethod, Sides};
pub use language::{LanguageTag, ParseLanguageTagError};
pub use money::{Money, ParseMoneyError};
pub use p_value::{PValue, ParsePValueError, Relation};
pub use pointer::Pointer;
pub use quantity::Quantity;
pub use record::{Keyed, Record};
pub use stated::{ParseStatedError, Qualifier, Range, Stated};
pub use table::Table;
pub use text::{ParseTextError, Text};
pub use text_form::TextForm;
pub use unit::{
    Gray, InGray, InMillimetres, InMonths, InPercent, Millimetres, Months, Percent, Reported, Unit,
};
pub use years::{ParseYearsError, Years};

pub(crate) use one_property::{OneProperty, one_property};
pub(crate) use printable::Printable;
pub(crate) use record::{Blank, MapOnly, record};
pub(crate) use text_form::{from_text, schema_of, text_form};
