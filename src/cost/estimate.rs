//! How much something costs.

use super::CostCategory;
use crate::code::Country;
use crate::evidence::Source;
use crate::value::{Id, Money, PartialDate, Stated, Text, record};
use crate::vocab::closed_list;

closed_list! {
    /// What an amount is for.
    pub enum Period {
        Visit = "visit", "A visit", "editorial";
        Dose = "dose", "A dose", "editorial";
        Cycle = "cycle", "A treatment cycle", "editorial";
        Month = "month", "A month", "editorial";
        Year = "year", "A year", "editorial";
        Course = "course", "A whole course of treatment", "editorial";
    }
}

record! {
    /// An amount, or a range up to another amount.
    pub struct AmountRange {
        /// The amount, or the low end of the range.
        pub amount: Stated<Money>,
    } optional {
        /// The high end of the range.
        pub to: Option<Stated<Money>>,
    }
}

record! {
    /// How much something costs, somewhere and at some time.
    pub struct CostEstimate {
        /// The amount.
        pub amount: AmountRange,
    } optional {
        /// The country whose prices these are.
        pub country: Option<Country>,
        /// The year or day of the prices.
        pub price_date: Option<PartialDate>,
        /// What the amount is for.
        pub per: Option<Period>,
        /// All the parts that the amount is the sum of.
        pub parts: Vec<CostPart>,
        /// Where these numbers come from.
        pub sources: Vec<Id<Source>>,
    }
}

record! {
    /// A part of an amount.
    pub struct CostPart {
        /// Its name.
        pub name: Text,
        /// Its amount.
        pub amount: Stated<Money>,
    } optional {
        /// Its category.
        pub category: Option<CostCategory>,
    }
}
