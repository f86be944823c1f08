//! Confidence and credible intervals.

use super::{Bound, Percent, Range, record};
use crate::vocab::closed_list;

closed_list! {
    /// Whether an interval or a test looks to one side or to both.
    pub enum Sides {
        /// Only one end is bounded.
        OneSided = "one-sided", "One-sided", "ClinicalTrials.gov data element `ciNumSides`";
        /// Both ends are bounded.
        TwoSided = "two-sided", "Two-sided", "ClinicalTrials.gov data element `ciNumSides`";
    }
}

record! {
    /// An interval around an estimate, as it is reported; a reversed one can be held and is a finding.
    ///
    /// ```
    /// use oncology::value::Interval;
    ///
    /// let mut interval = Interval::new("0.41".parse()?, "0.89".parse()?);
    /// interval.level = Some("95".parse()?);
    /// assert_eq!(interval.to_string(), "0.41 to 0.89");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Interval {
        /// The lower end.
        pub lower: Bound,
        /// The upper end.
        pub upper: Bound,
    } optional {
        /// The level in percent: `95`.
        pub level: Option<Percent>,
        /// Whether it is bounded on one side or on both.
        pub sides: Option<Sides>,
    }
}

impl Interval {
    /// Whether the ends stand the wrong way round, whatever was rounded away.
    #[must_use]
    pub fn is_reversed(&self) -> bool {
        match (self.lower.value(), self.upper.value()) {
            (Some(lower), Some(upper)) => Range::from(lower).is_above(upper.into()),
            _ => false,
        }
    }
}

impl std::fmt::Display for Interval {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} to {}", self.lower, self.upper)
    }
}
