//! The effect of a comparison with its interval, and what the two say of each other.

use statrs::distribution::{ContinuousCDF, Normal};

use super::Span;
use crate::outcome::{Comparison, EffectMeasure, Hypothesis};
use crate::value::{Decimal, IntervalMethod, Percent, Range, Sides};

/// An effect with its two-sided interval, and the value against which it is tested.
///
/// ```
/// use oncology::outcome::EffectMeasure;
/// use oncology::outcome::consistency::Effect;
///
/// // KEYNOTE-024, overall survival: 0.60 (95 % CI 0.41 to 0.89).
/// let mut effect =
///     Effect::new(EffectMeasure::HazardRatio, "0.60".parse()?, "0.41".parse()?, "0.89".parse()?);
/// effect.level = Some("95".parse()?);
/// assert_eq!(effect.excludes_null(), Some(true));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct Effect {
    /// The number by which the arms are compared; it decides whether logarithms are taken.
    pub measure: EffectMeasure,
    /// The estimate.
    pub estimate: Decimal,
    /// The lower end of the interval.
    pub lower: Decimal,
    /// The upper end of the interval.
    pub upper: Decimal,
    /// The level of the interval in percent; nothing that needs it is computed without it.
    pub level: Option<Percent>,
    /// The value against which the effect is tested: that of no difference, or the margin of non-inferiority.
    pub null: Option<Decimal>,
}

impl Effect {
    /// An effect whose level is not stated, tested against no difference.
    #[must_use]
    pub fn new(measure: EffectMeasure, estimate: Decimal, lower: Decimal, upper: Decimal) -> Self {
        Self {
            measure,
            estimate,
            lower,
            upper,
            level: None,
            null: Some(u32::from(measure.null()).into()),
        }
    }

    /// The effect of a comparison.
    ///
    /// `None` without a measure, an exact estimate and two ends in their order, and where the interval is one-sided,
    /// Bayesian, from a bootstrap, or adjusted for earlier looks: the formulas here do not hold for these. For a test of
    /// non-inferiority or equivalence the null is the margin, and there is none if it is not stated.
    ///
    /// ```
    /// use oncology::outcome::{Comparison, EffectMeasure};
    /// use oncology::outcome::consistency::Effect;
    /// use oncology::value::Interval;
    ///
    /// let mut comparison = Comparison::new();
    /// assert_eq!(Effect::of(&comparison), None);
    /// comparison.measure = Some(EffectMeasure::HazardRatio);
    /// comparison.estimate = Some("0.60".parse()?);
    /// comparison.interval = Some(Interval::new("0.41".parse()?, "0.89".parse()?));
    /// assert!(Effect::of(&comparison).is_some());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of(comparison: &Comparison) -> Option<Self> {
        let interval = comparison.interval.as_ref()?;
        let is_other = matches!(
            interval.method,
            Some(
                IntervalMethod::Bayesian
                    | IntervalMethod::Bootstrap
                    | IntervalMethod::RepeatedLooks
            )
        ) || matches!(
            comparison.model,
            Some(crate::outcome::EffectModel::Bayesian)
        );
        if is_other || interval.sides == Some(Sides::OneSided) || interval.is_reversed() {
            return None;
        }
        let estimate = *comparison.estimate.as_ref()?.as_exact()?;
        let (lower, upper) = (interval.lower.value()?, interval.upper.value()?);
        let mut effect = Self::new(comparison.measure?, estimate, lower, upper);
        effect.level = interval.level;
        if comparison.is_against_margin() {
            effect.null = comparison.margin;
        }
        Some(effect)
    }

    /// A number on the scale on which intervals are symmetric: the logarithm of a ratio, anything else as it is.
    fn scaled(&self, number: Decimal) -> Span {
        let span = Span::of(number);
        if self.measure.null() == 1 {
            span.ln()
        } else {
            span
        }
    }

    /// The width of the interval on that scale; `None` where rounding may leave none, or makes it endless.
    fn width(&self) -> Option<Span> {
        let width = self.scaled(self.upper).minus(self.scaled(self.lower));
        (width.low > 0.0 && width.is_finite()).then_some(width)
    }

    /// The least distance between the estimate and the middle of its interval that rounding allows, in half widths; 0 if
    /// the estimate may stand in the middle.
    ///
    /// The middle is that of the logarithms for a ratio. Estimates plus or minus a multiple of their standard error stand
    /// in it (Wald); exact, profile and score intervals need not. `None` where rounding makes the interval endless.
    ///
    /// ```
    /// use oncology::outcome::EffectMeasure;
    /// use oncology::outcome::consistency::Effect;
    ///
    /// let hazard = |estimate: &str, lower: &str, upper: &str| -> Result<_, oncology::value::ParseDecimalError> {
    ///     Ok(Effect::new(EffectMeasure::HazardRatio, estimate.parse()?, lower.parse()?, upper.parse()?))
    /// };
    /// assert_eq!(hazard("0.60", "0.41", "0.89")?.asymmetry(), Some(0.0));
    /// assert!(hazard("0.80", "0.41", "0.89")?.asymmetry() > Some(0.6));
    /// # Ok::<(), oncology::value::ParseDecimalError>(())
    /// ```
    #[must_use]
    pub fn asymmetry(&self) -> Option<f64> {
        let width = self.width()?;
        let middle = self.middle();
        let offset = self.scaled(self.estimate).minus(middle).distance();
        let share = offset.over(width.times(0.5));
        share.is_finite().then_some(share.low)
    }

    fn middle(&self) -> Span {
        let (lower, upper) = (self.scaled(self.lower), self.scaled(self.upper));
        Span {
            low: f64::midpoint(lower.low, upper.low),
            high: f64::midpoint(lower.high, upper.high),
        }
    }

    /// The standard error, on the scale of the logarithm for a ratio: the width over twice the normal quantile of the level.
    ///
    /// Formula: (ln U − ln L) / 2z; Altman and Bland, BMJ 2011;343:d2304. `None` without a level.
    ///
    /// ```
    /// use oncology::outcome::EffectMeasure;
    /// use oncology::outcome::consistency::Effect;
    ///
    /// let mut effect =
    ///     Effect::new(EffectMeasure::HazardRatio, "0.60".parse()?, "0.41".parse()?, "0.89".parse()?);
    /// assert_eq!(effect.standard_error(), None);
    /// effect.level = Some("95".parse()?);
    /// // ln(0.89 / 0.41) / (2 * 1.96)
    /// assert!(effect.standard_error().is_some_and(|span| span.contains(0.1977)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn standard_error(&self) -> Option<Span> {
        Some(self.width()?.over(quantile(self.level?)?.times(2.0)))
    }

    /// The two-sided p-value that estimate and interval imply against the null, by the normal distribution.
    ///
    /// Formula: z = |estimate − null| / standard error on the scale of the logarithm for a ratio, p = 2Φ(−z); Altman and
    /// Bland, BMJ 2011;343:d2304. Where the estimate is off the middle of its interval, the middle is taken too, and the
    /// span holds both answers. `None` without a level or a null.
    ///
    /// ```
    /// use oncology::outcome::EffectMeasure;
    /// use oncology::outcome::consistency::Effect;
    ///
    /// let mut effect =
    ///     Effect::new(EffectMeasure::HazardRatio, "0.60".parse()?, "0.41".parse()?, "0.89".parse()?);
    /// effect.level = Some("95".parse()?);
    /// let p = effect.p_value().ok_or("no p-value")?;
    /// // The paper prints a one-sided 0.005, half of the middle of this span.
    /// assert!(p.contains(0.0098) && p.low > 0.005 && p.high < 0.02);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn p_value(&self) -> Option<Span> {
        let error = self.standard_error()?;
        let null = self.scaled_null()?;
        let estimate = self.scaled(self.estimate).minus(null).distance();
        let middle = self.middle().minus(null).distance();
        let z = estimate.hull(middle).over(error);
        (z.low.is_finite() && !z.high.is_nan()).then(|| Span {
            low: two_sided(z.high),
            high: two_sided(z.low),
        })
    }

    /// The null on the scale; a margin stands for all that could have been rounded to it, no difference for itself.
    fn scaled_null(&self) -> Option<Span> {
        let null = self.null?;
        if null.value() == rust_decimal::Decimal::from(self.measure.null()) {
            return Some(Span {
                low: 0.0,
                high: 0.0,
            });
        }
        Some(self.scaled(null)).filter(|null| null.is_finite())
    }

    /// Whether the interval leaves the null out; `None` where rounding leaves that open, as for an end printed 1.00.
    ///
    /// ```
    /// use oncology::outcome::EffectMeasure;
    /// use oncology::outcome::consistency::Effect;
    ///
    /// let upper = |upper: &str| -> Result<_, oncology::value::ParseDecimalError> {
    ///     Ok(Effect::new(EffectMeasure::HazardRatio, "0.81".parse()?, "0.65".parse()?, upper.parse()?))
    /// };
    /// assert_eq!(upper("0.99")?.excludes_null(), Some(true));
    /// assert_eq!(upper("1.00")?.excludes_null(), None);
    /// assert_eq!(upper("1.01")?.excludes_null(), Some(false));
    /// # Ok::<(), oncology::value::ParseDecimalError>(())
    /// ```
    #[must_use]
    pub fn excludes_null(&self) -> Option<bool> {
        let null = Range::of(self.null?.value());
        let (lower, upper) = (Range::from(self.lower), Range::from(self.upper));
        if lower.is_above(null) || null.is_above(upper) {
            return Some(true);
        }
        (null.is_above(lower) && upper.is_above(null)).then_some(false)
    }

    /// Whether the interval is narrower than so many events in the two arms allow.
    ///
    /// In a model of Cox the standard error of ln HR is at least √(1/d₁ + 1/d₂), where d₁ and d₂ are the events of the arms:
    /// at the estimate the information is a sum of p(1 − p) over the events, the p of which add up to d₁ (Cox, J R Stat
    /// Soc B 1972;34:187-220; the bound by concavity, also with strata or covariates). Not for Peto, robust, weighted or Bayesian estimates, nor
    /// a control from elsewhere. `None` without a level, for another measure, or where an arm had no events.
    ///
    /// ```
    /// use oncology::outcome::EffectMeasure;
    /// use oncology::outcome::consistency::Effect;
    ///
    /// let mut effect =
    ///     Effect::new(EffectMeasure::HazardRatio, "0.60".parse()?, "0.41".parse()?, "0.89".parse()?);
    /// effect.level = Some("95".parse()?);
    /// // KEYNOTE-024 had 44 and 64 deaths; with 20 and 30 the interval could not be so narrow.
    /// assert_eq!(effect.is_narrower_than_events(44, 64), Some(false));
    /// assert_eq!(effect.is_narrower_than_events(20, 30), Some(true));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_narrower_than_events(&self, first: u32, second: u32) -> Option<bool> {
        let least = (f64::from(first).recip() + f64::from(second).recip()).sqrt();
        self.is_narrower_than(least)
    }

    /// Whether the interval is narrower than so many events in both arms together allow: 2/√d, which is the least that
    /// [`is_narrower_than_events`](Self::is_narrower_than_events) can ask of them.
    ///
    /// ```
    /// use oncology::outcome::EffectMeasure;
    /// use oncology::outcome::consistency::Effect;
    ///
    /// let mut effect =
    ///     Effect::new(EffectMeasure::HazardRatio, "0.60".parse()?, "0.41".parse()?, "0.89".parse()?);
    /// effect.level = Some("95".parse()?);
    /// assert_eq!(effect.is_narrower_than_total_events(108), Some(false));
    /// assert_eq!(effect.is_narrower_than_total_events(50), Some(true));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_narrower_than_total_events(&self, events: u32) -> Option<bool> {
        self.is_narrower_than(2.0 / f64::from(events).sqrt())
    }

    fn is_narrower_than(&self, least: f64) -> Option<bool> {
        let is_hazard = matches!(
            self.measure,
            EffectMeasure::HazardRatio | EffectMeasure::LogHazardRatio
        );
        if !is_hazard || !least.is_finite() {
            return None;
        }
        let least = Span {
            low: least,
            high: least,
        };
        Some(self.standard_error()?.is_below(least))
    }
}

impl Comparison {
    /// Whether the test is against a margin and not against no difference.
    pub(super) fn is_against_margin(&self) -> bool {
        self.tests_non_inferiority == Some(true)
            || matches!(
                self.hypothesis,
                Some(
                    Hypothesis::NonInferiority
                        | Hypothesis::Equivalence
                        | Hypothesis::NonInferiorityOrEquivalence
                        | Hypothesis::NonInferiorityOrEquivalenceLegacy
                )
            )
    }
}

/// The shares of the probability, both tails together, that levels printed so leave outside: 0.045 to 0.055 for 95.
pub(super) fn outside(level: Percent) -> Option<Span> {
    let level = Span::of(level.decimal());
    let outside = Span {
        low: (1.0 - level.high / 100.0).max(0.0),
        high: 1.0 - level.low / 100.0,
    };
    (outside.high > 0.0 && outside.low < 1.0).then_some(outside)
}

/// The normal quantiles of the levels that could have been rounded to this one: 1.92 to 2.00 for 95.
fn quantile(level: Percent) -> Option<Span> {
    let outside = outside(level)?;
    let normal = Normal::standard();
    let quantile = |share: f64| normal.inverse_cdf(1.0 - share / 2.0);
    let span = Span {
        low: quantile(outside.high.min(1.0)),
        high: quantile(outside.low),
    };
    (span.low > 0.0).then_some(span)
}

/// Both tails of the normal distribution beyond a distance from its middle.
fn two_sided(z: f64) -> f64 {
    statrs::function::erf::erfc(z / std::f64::consts::SQRT_2)
}
