//! Statistics about people, as surveys and registries give them.

use super::{Standardisation, Subject};
use crate::code::Country;
use crate::disease::Disease;
use crate::evidence::{Attribution, Source};
use crate::stage::Stage;
use crate::trial::eligibility::Age;
use crate::value::{Id, Interval, Months, PartialDate, Quantity, Text, Years, record};
use crate::vocab::closed_list;

const NCI: &str = "National Cancer Institute, Measures of Cancer Survival";

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
        /// How likely a person is to get something, or to die of it, from birth to death.
        LifetimeRisk = "lifetime-risk", "Lifetime risk", "National Cancer Institute, DevCan: Probability of Developing or Dying of Cancer";
        /// How many patients are alive at a time after diagnosis, whatever the others died of.
        ObservedSurvival = "observed-survival", "Observed survival", NCI;
        /// How many patients have not died of their cancer by a time, deaths being told apart by the certified cause.
        CauseSpecificSurvival = "cause-specific-survival", "Cause-specific survival", NCI;
        /// How many would be alive if they could die of their cancer only. An estimate may exceed 100 %.
        NetSurvival = "net-survival", "Net survival", "Pohar Perme et al., Biometrics 2012;68:113-120";
        /// Observed survival divided by the survival expected of like people without the cancer. It exceeds 100 % where
        /// the patients outlive those.
        RelativeSurvival = "relative-survival", "Relative survival", "Ederer et al., Natl Cancer Inst Monogr 1961;6:101-121";
    }
}

impl StatisticMeasure {
    /// Whether it is the survival of patients in a population.
    #[must_use]
    pub const fn is_survival(self) -> bool {
        matches!(
            self,
            Self::ObservedSurvival
                | Self::CauseSpecificSurvival
                | Self::NetSurvival
                | Self::RelativeSurvival
        )
    }

    /// Whether it is a share of people, which cannot be more than all of them.
    ///
    /// Incidence and mortality are not: their rates count events, of which one person may have several in a year. Neither
    /// are net and relative survival, which are estimates beside what was observed.
    ///
    /// ```
    /// use oncology::article::StatisticMeasure;
    ///
    /// assert!(StatisticMeasure::ObservedSurvival.is_share());
    /// assert!(!StatisticMeasure::RelativeSurvival.is_share());
    /// ```
    #[must_use]
    pub const fn is_share(self) -> bool {
        matches!(
            self,
            Self::Prevalence
                | Self::Use
                | Self::Opinion
                | Self::LifetimeRisk
                | Self::ObservedSurvival
                | Self::CauseSpecificSurvival
        )
    }
}

closed_list! {
    /// The sex of those whom a statistic counts.
    pub enum CountedSex {
        Both = "both", "Both sexes", "editorial";
        Female = "female", "Female", "editorial";
        Male = "male", "Male", "editorial";
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
    ///
    /// A statistic of a population names the years, the people and the method behind the number:
    ///
    /// ```
    /// use oncology::article::{Statistic, StatisticMeasure};
    /// use oncology::value::Quantity;
    ///
    /// // SEER Cancer Statistics Review 1975-2012, table 15.12.
    /// let mut survival = Statistic::new(
    ///     "lung-survival".parse()?,
    ///     "Five-year relative survival, lung and bronchus".parse()?,
    ///     StatisticMeasure::RelativeSurvival,
    /// );
    /// survival.total = Some(Quantity::Percent("18.4".parse()?));
    /// survival.years = Some("2005-2011".parse()?);
    /// survival.follow_up = Some("60".parse()?);
    /// survival.country = Some("US".parse()?);
    /// survival.cases = Some(266_845);
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
        /// Their sex.
        pub sex: Option<CountedSex>,
        /// The age of the youngest.
        pub minimum_age: Option<Age>,
        /// The age of the oldest.
        pub maximum_age: Option<Age>,
        /// Where they live.
        pub country: Option<Country>,
        /// The disease that is counted, or that those who are counted have.
        pub disease: Option<Id<Disease>>,
        /// The stages of those who are counted. Numbers for several stages are categories, with the stage in `about`.
        pub stages: Vec<Id<Stage>>,
        /// The number for all of them.
        pub total: Option<Quantity>,
        /// The interval around it, in its unit.
        pub interval: Option<Interval>,
        /// The numbers for each category. A person may stand in several, so they need not add up.
        pub categories: Vec<StatisticCategory>,
        /// When it was counted.
        pub date: Option<PartialDate>,
        /// The years of the cases or deaths; for survival, the years of diagnosis.
        pub years: Option<Years>,
        /// The time since diagnosis: 60 for five-year survival, or for the prevalence of those diagnosed in the last five years.
        pub follow_up: Option<Months>,
        /// Whether it is crude, or by which standard population it is adjusted for age.
        pub standardisation: Option<Standardisation>,
        /// Whether estimates of survival above 100 % were cut to 100 %.
        pub capped: Option<bool>,
        /// How many people were asked.
        pub sample_size: Option<u32>,
        /// How many cases or deaths the numbers rest on.
        pub cases: Option<u32>,
        /// The registry or registries that counted: "SEER 18".
        pub registry: Option<Text>,
        /// The release of the data: "November 2014 submission".
        pub data_release: Option<Text>,
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
        /// The interval around it, in its unit.
        pub interval: Option<Interval>,
        /// Its years, where categories have their own.
        pub years: Option<Years>,
        /// How many cases or deaths it rests on.
        pub cases: Option<u32>,
        /// The record that it is about.
        pub about: Option<Subject>,
    }
}
