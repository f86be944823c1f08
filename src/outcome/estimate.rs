//! Estimates for one arm.

use crate::response::{Response, ResponseCount};
use crate::trial::Arm;
use crate::trial::results::PostedNumber;
use crate::value::{Decimal, Id, Interval, Missing, Months, Percent, Range, Stated, Text, record};

record! {
    /// The result of one arm.
    pub struct ArmResult {
        /// The arm; results of one table that name the same arm belong together.
        pub arm: Id<Arm>,
        /// The estimate.
        pub estimate: Estimate,
    } optional {
        /// The words with which the text names the arm.
        pub name: Option<Text>,
        /// How many were counted.
        pub participants: Option<u32>,
        /// How many of them had the event.
        pub events: Option<u32>,
        /// The title of its row, where a table has several for one arm.
        pub class: Option<Text>,
        /// The title of its part of the row.
        pub category: Option<Text>,
        /// What is said about it.
        pub comment: Option<Text>,
    }
}

record! {
    /// An estimate for one arm.
    pub enum Estimate {
        /// The time by which half of the patients had the event.
        Median(Median),
        /// A share of patients.
        Proportion(Proportion),
        /// A share of patients without the event at a time.
        LandmarkRate(LandmarkRate),
        /// The mean time without the event up to a stated time.
        RestrictedMean(RestrictedMean),
        /// A mean.
        Mean(Mean),
        /// Events for each time of exposure.
        ExposureRate(ExposureRate),
        /// How many patients had each category of response.
        Responses(ResponseTally),
        /// A number of another kind, as a registry posts it.
        Posted(PostedNumber),
        /// Why there is no number.
        Missing(Missing),
    }
}

record! {
    /// The time by which half of the patients had the event.
    pub struct Median {
        /// The time.
        pub months: Stated<Months>,
    } optional {
        /// The interval around it, in months.
        pub interval: Option<Interval>,
    }
}

record! {
    /// A share of patients, in percent, as counts, or both.
    pub struct Proportion {
    } optional {
        /// The share.
        pub percent: Option<Stated<Percent>>,
        /// How many patients had it.
        pub count: Option<u32>,
        /// Out of how many.
        pub total: Option<u32>,
        /// The interval around it, in percent.
        pub interval: Option<Interval>,
    }
}

record! {
    /// A share of patients without the event at a time: "overall survival at 12 months".
    pub struct LandmarkRate {
        /// The time.
        pub months: Months,
        /// The share.
        pub percent: Stated<Percent>,
    } optional {
        /// The interval around it, in percent.
        pub interval: Option<Interval>,
    }
}

record! {
    /// How many patients had each category of response; each patient counts in one.
    ///
    /// ```
    /// use oncology::outcome::ResponseTally;
    /// use oncology::response::{Recist, Response, ResponseCount};
    ///
    /// // Made up.
    /// let count = |category, count| {
    ///     let mut row = ResponseCount::new(Response::Recist(category));
    ///     row.count = Some(count);
    ///     row
    /// };
    /// let mut tally = ResponseTally::new(vec![
    ///     count(Recist::Complete, 4),
    ///     count(Recist::Partial, 41),
    ///     count(Recist::Stable, 30),
    ///     count(Recist::Progressive, 20),
    ///     count(Recist::NotEvaluable, 5),
    /// ]);
    /// tally.total = Some(100);
    /// assert_eq!(tally.responders(), Some(45));
    /// assert_eq!(tally.controlled(), Some(75));
    /// ```
    pub struct ResponseTally {
        /// The categories, in their order.
        pub categories: Vec<ResponseCount>,
    } optional {
        /// How many patients were counted.
        pub total: Option<u32>,
    }
}

record! {
    /// A mean.
    pub struct Mean {
        /// The mean.
        pub value: Stated<Decimal>,
    } optional {
        /// Its unit or the instrument's scale.
        pub unit: Option<Text>,
        /// The standard deviation.
        pub standard_deviation: Option<Decimal>,
        /// The standard error.
        pub standard_error: Option<Decimal>,
        /// The interval around it.
        pub interval: Option<Interval>,
        /// The scale of each participant's own number, where that is a sum of whole points; leave it out for scores that
        /// were transformed.
        pub scale: Option<IntegerScale>,
    }
}

record! {
    /// A scale on which each participant has a whole number of points, or the mean of several such items.
    pub struct IntegerScale {
        /// Of how many items the participant's number is the mean: 1 for a sum or a single question.
        pub items: u32,
    } optional {
        /// The least that a participant can have.
        pub lowest: Option<Decimal>,
        /// The most that a participant can have.
        pub highest: Option<Decimal>,
    }
}

record! {
    /// The mean time without the event up to a stated time: the area below the curve.
    ///
    /// Source: Royston and Parmar, BMC Med Res Methodol 2013;13:152.
    pub struct RestrictedMean {
        /// Up to which time.
        pub until: Months,
        /// The mean.
        pub months: Stated<Months>,
    } optional {
        /// The standard error, in months.
        pub standard_error: Option<Decimal>,
        /// The interval around it, in months.
        pub interval: Option<Interval>,
    }
}

record! {
    /// How many events there were for each time of exposure.
    pub struct ExposureRate {
        /// The number of events in that time.
        pub value: Stated<Decimal>,
        /// The time, in patient-years: often 100.
        pub patient_years: Decimal,
    } optional {
        /// How many events there were.
        pub events: Option<u32>,
        /// The interval around the rate.
        pub interval: Option<Interval>,
    }
}

/// More categories than this are not added up.
const MOST: usize = 64;

impl ResponseTally {
    /// How many patients responded, by what the criteria count as a response.
    ///
    /// `None` unless the categories are of one criteria, each stands once with its count, they make up the total, and all
    /// of them clearly count or do not: a sum of less would be a guess.
    #[must_use]
    pub fn responders(&self) -> Option<u32> {
        self.sum(Response::is_objective_response)
    }

    /// How many patients responded or had stable disease, of whatever duration; `None` as for
    /// [`responders`](Self::responders).
    #[must_use]
    pub fn controlled(&self) -> Option<u32> {
        self.sum(Response::is_disease_control)
    }

    /// How many patients all categories count together; `None` where a count is missing, the criteria differ, a category
    /// stands twice, or some may be counted twice.
    #[must_use]
    pub fn counted(&self) -> Option<u32> {
        // No criteria have so many.
        if self.categories.len() > MOST {
            return None;
        }
        let mut sum = 0_u32;
        for (index, row) in self.categories.iter().enumerate() {
            let before = self.categories.get(..index)?;
            let is_apart = before.iter().all(|other| {
                other.response != row.response
                    && other.response.criteria().first() == row.response.criteria().first()
            });
            if row.response.may_overlap() || !is_apart {
                return None;
            }
            sum = sum.checked_add(row.count?)?;
        }
        Some(sum)
    }

    fn sum(&self, counts: fn(Response) -> Option<bool>) -> Option<u32> {
        if self.counted()? != self.total? {
            return None;
        }
        let mut sum = 0_u32;
        for row in &self.categories {
            let count = row.count?;
            match counts(row.response) {
                Some(true) => sum = sum.checked_add(count)?,
                Some(false) => {}
                None if count == 0 => {}
                None => return None,
            }
        }
        Some(sum)
    }
}

impl Proportion {
    /// The shares, in percent, that the percentage or else the counts allow.
    ///
    /// ```
    /// use oncology::outcome::Proportion;
    ///
    /// let mut response = Proportion::new();
    /// (response.count, response.total) = (Some(69), Some(154));
    /// assert_eq!(response.range().low.map(|share| share.round_dp(1).to_string()).as_deref(), Some("44.8"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn range(&self) -> Range {
        if let Some(percent) = self.percent {
            return percent.range();
        }
        let share = self.count.zip(self.total);
        share
            .and_then(|(count, total)| Range::of_share(count, total))
            .unwrap_or_default()
    }
}
