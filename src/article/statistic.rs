//! Statistics about people, as surveys give them.

use super::Subject;
use crate::evidence::{Attribution, Source};
use crate::value::{Id, PartialDate, Quantity, Text, record};
use crate::vocab::closed_list;

closed_list! {
    /// What a statistic counts.
    pub enum StatisticMeasure {
        /// How many have something.
        Prevalence = "prevalence", "Prevalence", "editorial";
        /// How many newly get something in a time.
        Incidence = "incidence", "Incidence", "editorial";
        /// How many use something.
        Use = "use", "Use", "editorial";
        /// How many die of something in a time.
        Mortality = "mortality", "Mortality", "editorial";
        /// How many say something.
        Opinion = "opinion", "Opinion", "editorial";
    }
}

record! {
    /// A statistic about people: one number, or one for each category.
    ///
    /// ```
    /// use oncology::article::{Statistic, StatisticCategory, StatisticMeasure};
    /// use oncology::value::Quantity;
    ///
    /// let mut statistic =
    ///     Statistic::new("use".parse()?, "Use of complementary therapy".parse()?, StatisticMeasure::Use);
    /// statistic.categories =
    ///     vec![StatisticCategory::new("Acupuncture".parse()?, Quantity::Percent("25".parse()?))];
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Statistic in "statistics" {
        /// The id that other records refer to.
        pub id: Id<Statistic>,
        /// Its name or the title of its table.
        pub name: Text,
        /// What it counts.
        pub measure: StatisticMeasure,
    } optional {
        /// Whom it counts.
        pub population: Option<Text>,
        /// The number for all of them.
        pub total: Option<Quantity>,
        /// The numbers for each category. A person may stand in several, so they need not add up.
        pub categories: Vec<StatisticCategory>,
        /// When it was counted.
        pub date: Option<PartialDate>,
        /// How many people were asked.
        pub sample_size: Option<u32>,
        /// What it is about.
        pub about: Vec<Subject>,
        /// Where it comes from.
        pub sources: Vec<Id<Source>>,
        /// What the text says of where it comes from, if it names no source.
        pub attribution: Option<Attribution>,
    }
}

record! {
    /// The number of one category.
    pub struct StatisticCategory {
        /// Its name.
        pub name: Text,
        /// The number.
        pub value: Quantity,
    } optional {
        /// The record that it is about.
        pub about: Option<Subject>,
    }
}
