//! Whether a comparison was significant.

use crate::outcome::{
    AnalysisLook, Comparison, EffectModel, Hypothesis, Multiplicity, SignificanceTest, Tested,
};
use crate::value::{Interval, IntervalMethod, PValue, Range, Relation, Sides};
use rust_decimal::Decimal;

/// Whether a result was significant.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Significance {
    /// The p-value is below the threshold.
    Significant,
    /// It is not.
    NotSignificant,
}

/// Whether the difference between two arms was significant; `None` wherever that is not sure.
///
/// - The p-value is compared with the boundary of its look, else with the alpha of the comparison, else with 0.05. A
///   one-sided one is significant below half of that and not significant above the whole; at an alpha of 0.025 or
///   less, which may be one-sided, a two-sided one must be above twice as much.
/// - Without a p-value, an interval of a stated level counts that is sure to exclude or to include no difference.
/// - A p-value and an interval that disagree, p-values of interactions and trends, tests of non-inferiority and
///   posterior probabilities say nothing. At an interim look, or of a nominal p-value, only a boundary can show
///   significance.
///
/// Each printed number stands for all that could have been rounded to it. Sources: ICH E9, 1998, sections 4.5, 5.5 and
/// 5.6; the boundary of a look: Jennison and Turnbull, Group Sequential Methods with Applications to Clinical Trials, 2000.
///
/// ```
/// use oncology::outcome::consistency::claim::{Significance, significance};
/// use oncology::outcome::Comparison;
///
/// let mut comparison = Comparison::new();
/// comparison.p_value = Some("0.03".parse()?);
/// assert_eq!(significance(&comparison, None), Some(Significance::Significant));
/// comparison.boundary = Some("0.011".parse()?);
/// assert_eq!(significance(&comparison, None), Some(Significance::NotSignificant));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn significance(comparison: &Comparison, look: Option<&AnalysisLook>) -> Option<Significance> {
    if !tests_superiority(comparison) {
        return None;
    }
    let thresholds = Thresholds::of(comparison);
    let by_interval = by_interval(comparison, &thresholds);
    let found = match comparison.p_value {
        Some(p) => {
            let by_p = by_p(p, &thresholds)?;
            by_interval
                .is_none_or(|other| other == by_p)
                .then_some(by_p)?
        }
        None => by_interval?,
    };
    let is_early = look == Some(&AnalysisLook::Interim)
        || comparison.multiplicity == Some(Multiplicity::Nominal);
    let is_open = is_early && comparison.boundary.is_none();
    (found == Significance::NotSignificant || !is_open).then_some(found)
}

/// Whether p-value and interval ask whether the arms differ, as far as is known: not whether one is worse by a margin,
/// whether the effect differs between subgroups or along them, or how probable it is.
///
/// ```
/// use oncology::outcome::consistency::claim::tests_superiority;
/// use oncology::outcome::Comparison;
///
/// let mut comparison = Comparison::new();
/// assert!(tests_superiority(&comparison));
/// comparison.margin = Some("1.25".parse()?);
/// assert!(!tests_superiority(&comparison));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn tests_superiority(comparison: &Comparison) -> bool {
    let asks = match &comparison.hypothesis {
        None => true,
        Some(hypothesis) => matches!(
            hypothesis,
            Hypothesis::Superiority
                | Hypothesis::SuperiorityOrOther
                | Hypothesis::SuperiorityOrOtherLegacy
        ),
    };
    let is_bayesian = comparison.test == Some(SignificanceTest::Bayesian)
        || comparison.model == Some(EffectModel::Bayesian)
        || comparison
            .interval
            .as_ref()
            .is_some_and(|interval| interval.method == Some(IntervalMethod::Bayesian));
    asks && !is_bayesian
        && comparison.margin.is_none()
        && comparison.tests_non_inferiority != Some(true)
        && comparison
            .tested
            .is_none_or(|tested| tested == Tested::Effect)
}

/// Below what a p-value is significant, and above what it is not.
struct Thresholds {
    significant: Range,
    not_significant: Range,
    /// The same for a two-sided interval; none where its level cannot be compared.
    interval: Option<(Decimal, Decimal)>,
}

impl Thresholds {
    fn of(comparison: &Comparison) -> Self {
        let two = Decimal::TWO;
        let is_one_sided = comparison.p_value_sides == Some(Sides::OneSided);
        if let Some(boundary) = comparison.boundary {
            let range = Range::from(boundary);
            return Self {
                significant: range,
                not_significant: range,
                interval: None,
            };
        }
        let convention = Decimal::new(5, 2);
        let alpha = comparison.alpha.map_or(Range::of(convention), Range::from);
        let value = comparison
            .alpha
            .map_or(convention, crate::value::Decimal::value);
        let may_be_one_sided = value <= Decimal::new(25, 3);
        let (significant, not_significant) = match (is_one_sided, may_be_one_sided) {
            (true, _) => (scaled(alpha, Decimal::new(5, 1)), alpha),
            (false, true) => (alpha, scaled(alpha, two)),
            (false, false) => (alpha, alpha),
        };
        let twice = if may_be_one_sided {
            value.checked_mul(two)
        } else {
            Some(value)
        };
        Self {
            significant,
            not_significant,
            interval: twice.filter(|_| !is_one_sided).map(|twice| (value, twice)),
        }
    }
}

/// Every number of a range times a positive one.
fn scaled(range: Range, by: Decimal) -> Range {
    Range {
        low: range.low.and_then(|low| low.checked_mul(by)),
        high: range.high.and_then(|high| high.checked_mul(by)),
        printed: None,
    }
}

fn by_p(p: PValue, thresholds: &Thresholds) -> Option<Significance> {
    let number = p.number().value();
    if number.is_sign_negative() || number > Decimal::ONE {
        return None;
    }
    let is_below = match p.relation() {
        Relation::Equal => thresholds.significant.is_above(p.number().into()),
        Relation::Less => thresholds.significant.low.is_some_and(|low| number <= low),
        Relation::AtMost => thresholds.significant.low.is_some_and(|low| number < low),
        Relation::Greater | Relation::AtLeast => false,
    };
    let is_above = match p.relation() {
        Relation::Equal => Range::from(p.number()).is_above(thresholds.not_significant),
        Relation::Greater | Relation::AtLeast => thresholds
            .not_significant
            .high
            .is_some_and(|high| number >= high),
        Relation::Less | Relation::AtMost => false,
    };
    match (is_below, is_above) {
        (true, false) => Some(Significance::Significant),
        (false, true) => Some(Significance::NotSignificant),
        _ => None,
    }
}

fn by_interval(comparison: &Comparison, thresholds: &Thresholds) -> Option<Significance> {
    let (significant, not_significant) = thresholds.interval?;
    let null = Range::of(comparison.measure?.null().into());
    let (lower, upper, outside) = ends(comparison.interval.as_ref()?)?;
    if (lower.is_above(null) || null.is_above(upper)) && outside <= significant {
        return Some(Significance::Significant);
    }
    (null.is_above(lower) && upper.is_above(null) && outside >= not_significant)
        .then_some(Significance::NotSignificant)
}

/// The ends of a two-sided interval, and the share outside it.
fn ends(interval: &Interval) -> Option<(Range, Range, Decimal)> {
    if interval.sides == Some(Sides::OneSided) || interval.is_reversed() {
        return None;
    }
    let (lower, upper) = interval.lower.value().zip(interval.upper.value())?;
    let level = interval.level?.decimal().value();
    let hundred = Decimal::ONE_HUNDRED;
    if level <= Decimal::ZERO || level >= hundred {
        return None;
    }
    let outside = hundred.checked_sub(level)?.checked_div(hundred)?;
    Some((lower.into(), upper.into(), outside))
}
