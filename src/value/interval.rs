//! Confidence and credible intervals.

use super::{Bound, Percent, Range, record};
use crate::vocab::{closed_list, open_list};

closed_list! {
    /// Whether an interval or a test looks to one side or to both.
    pub enum Sides {
        /// Only one end is bounded.
        OneSided = "one-sided", "One-sided", "ClinicalTrials.gov data element `ciNumSides`";
        /// Both ends are bounded.
        TwoSided = "two-sided", "Two-sided", "ClinicalTrials.gov data element `ciNumSides`";
    }
}

open_list! {
    /// How an interval was computed.
    pub enum IntervalMethod {
        /// The estimate and a multiple of its standard error, on the scale of the logarithm for a ratio.
        Wald = "wald", "Wald", "Wald, Trans Am Math Soc 1943;54:426-482";
        ClopperPearson = "clopper-pearson", "Clopper-Pearson (exact)", "Clopper and Pearson, Biometrika 1934;26:404-413";
        Wilson = "wilson", "Wilson score", "Wilson, J Am Stat Assoc 1927;22:209-212";
        AgrestiCoull = "agresti-coull", "Agresti-Coull", "Agresti and Coull, Am Stat 1998;52:119-126";
        Jeffreys = "jeffreys", "Jeffreys", "Brown et al., Stat Sci 2001;16:101-133";
        MidP = "mid-p", "Mid-P", "Brown et al., Stat Sci 2001;16:101-133";
        /// From the likelihood of a model.
        ProfileLikelihood = "profile-likelihood", "Profile likelihood", "Venzon and Moolgavkar, Appl Stat 1988;37:87-94";
        /// From the exact distribution of counts.
        Exact = "exact", "Exact", "editorial";
        /// By turning a score test round.
        Score = "score", "Score", "Miettinen and Nurminen, Stat Med 1985;4:213-226";
        BrookmeyerCrowley = "brookmeyer-crowley", "Brookmeyer-Crowley", "Brookmeyer and Crowley, Biometrics 1982;38:29-41";
        Bootstrap = "bootstrap", "Bootstrap", "Efron, Ann Stat 1979;7:1-26";
        /// A credible interval.
        Bayesian = "bayesian", "Bayesian (credible)", "editorial";
        /// With allowance for earlier looks at the data.
        RepeatedLooks = "repeated-looks", "Adjusted for earlier looks", "Jennison and Turnbull, J R Stat Soc B 1989;51:305-361";
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
        /// How it was computed.
        pub method: Option<IntervalMethod>,
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
