//! The effect of a comparison with its interval, and what the two say of each other.

use std::f64::consts::SQRT_2;

use statrs::function::erf::{erfc, erfc_inv};

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
    /// non-inferiority, and beside a margin, the null is the margin; for one of equivalence the margin on the side of the
    /// estimate. There is none if no margin is stated, or not which of the two was tested.
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
            effect.null = match comparison.hypothesis {
                Some(Hypothesis::Equivalence) => {
                    comparison.margin.and_then(|margin| effect.nearer(margin))
                }
                // Which of the two it was is not said.
                Some(
                    Hypothesis::NonInferiorityOrEquivalence
                    | Hypothesis::NonInferiorityOrEquivalenceLegacy,
                ) => None,
                _ => comparison.margin,
            };
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

    /// The same effect tested against whatever a p-value beside a margin may be of: the margin, or no difference.
    ///
    /// Trials of non-inferiority go on to test for superiority: of 3 against 6 months of chemotherapy with a hazard ratio of
    /// 1.07 (1.00 to 1.15), one report gave 0.11 for non-inferiority and 0.045 for superiority (Grothey et al., N Engl J Med
    /// 2018;378:1177-1188).
    ///
    /// ```
    /// use oncology::outcome::EffectMeasure;
    /// use oncology::outcome::consistency::Effect;
    ///
    /// let mut effect =
    ///     Effect::new(EffectMeasure::HazardRatio, "1.07".parse()?, "1.00".parse()?, "1.15".parse()?);
    /// assert_eq!(effect.readings().count(), 1);
    /// effect.null = Some("1.12".parse()?);
    /// assert_eq!(effect.readings().count(), 2);
    /// # Ok::<(), oncology::value::ParseDecimalError>(())
    /// ```
    pub fn readings(self) -> impl Iterator<Item = Self> {
        let none = self.measure.null();
        let is_margin = self.null.is_some() && !self.is_of_no_difference();
        let nulls = [self.null, is_margin.then(|| u32::from(none).into())];
        let tested = move |null| Self {
            null: Some(null),
            ..self
        };
        nulls.into_iter().flatten().map(tested)
    }

    /// The margin on the side of the estimate, since a test of equivalence gives the larger of two p-values.
    fn nearer(&self, margin: Decimal) -> Option<Decimal> {
        let none = rust_decimal::Decimal::from(self.measure.null());
        let is_same_side = (margin.value() > none) == (self.estimate.value() > none);
        if is_same_side {
            Some(margin)
        } else {
            self.on_other_side(margin)
        }
    }

    /// The margin of the other side, with the digits of this one or three more.
    fn on_other_side(&self, margin: Decimal) -> Option<Decimal> {
        let other = if self.measure.null() == 1 {
            let digits = margin.scale().saturating_add(3).min(12);
            let one = rust_decimal::Decimal::ONE;
            one.checked_div(margin.value())?.round_dp(digits)
        } else {
            -margin.value()
        };
        other.to_string().parse().ok()
    }

    /// The null on the scale; a margin stands for all that could have been rounded to it, no difference for itself.
    fn scaled_null(&self) -> Option<Span> {
        if self.is_of_no_difference() {
            return Some(Span {
                low: 0.0,
                high: 0.0,
            });
        }
        Some(self.scaled(self.null?)).filter(|null| null.is_finite())
    }

    fn is_of_no_difference(&self) -> bool {
        let none = rust_decimal::Decimal::from(self.measure.null());
        self.null.is_some_and(|null| null.value() == none)
    }

    /// Whether the interval leaves the null out; `None` where rounding leaves that open, as for an end printed 1.00. A
    /// margin stands for all that could have been rounded to it.
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
        let null = self.null?;
        let null = if self.is_of_no_difference() {
            Range::of(null.value())
        } else {
            null.into()
        };
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
    /// Whether the test is against a margin and not against no difference, as far as is known.
    pub(super) fn is_against_margin(&self) -> bool {
        self.margin.is_some()
            || self.tests_non_inferiority == Some(true)
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
    let span = Span {
        low: quantile_beyond(outside.high.min(1.0)),
        high: quantile_beyond(outside.low),
    };
    (span.low > 0.0).then_some(span)
}

/// How far from the middle of the normal distribution the two tails beyond have that probability together.
pub(super) fn quantile_beyond(share: f64) -> f64 {
    SQRT_2 * erfc_inv(share)
}

/// Both tails of the normal distribution beyond a distance from its middle.
fn two_sided(z: f64) -> f64 {
    erfc(z / SQRT_2)
}
