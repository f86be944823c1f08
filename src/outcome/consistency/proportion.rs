//! Intervals around shares of patients: which method gives a printed one.

use rust_decimal::prelude::ToPrimitive;
use statrs::function::gamma::ln_gamma;

use super::effect::quantile_beyond;
use crate::value::{Decimal, Interval, Percent, Sides};
use crate::vocab::closed_list;

const NEWCOMBE: &str = "Newcombe, Stat Med 1998;17(8):857-872";

closed_list! {
    /// How the interval around a share of patients is computed from a count and a total.
    ///
    /// With the count `x`, the total `n`, the share `p = x / n`, the level `1 - α` and the normal quantile `z` of
    /// `1 - α / 2`. Ends below 0 % or above 100 % are cut off there.
    pub enum ProportionMethod {
        /// The shares for which `x` or more, and `x` or fewer, have the probability `α / 2`; often called exact.
        ClopperPearson = "clopper-pearson", "Clopper-Pearson", "Clopper and Pearson, Biometrika 1934;26(4):404-413";
        /// `(p + z² / 2n ± z √(p (1 - p) / n + z² / 4n²)) / (1 + z² / n)`, the score interval.
        Wilson = "wilson", "Wilson", "Wilson, J Am Stat Assoc 1927;22(158):209-212";
        /// The score interval with continuity correction.
        WilsonContinuity = "wilson-continuity", "Wilson with continuity correction", NEWCOMBE;
        /// `p ± z √(p (1 - p) / n)`, the normal approximation.
        Wald = "wald", "Wald", NEWCOMBE;
        /// `p ± (z √(p (1 - p) / n) + 1 / 2n)`.
        WaldContinuity = "wald-continuity", "Wald with continuity correction", NEWCOMBE;
        /// The normal approximation for `x + z² / 2` out of `n + z²`.
        AgrestiCoull = "agresti-coull", "Agresti-Coull", "Agresti and Coull, Am Stat 1998;52(2):119-126";
        /// The quantiles `α / 2` and `1 - α / 2` of the beta distribution with `x + 1/2` and `n - x + 1/2`; 0 % is an
        /// end if the count is 0, and 100 % if it is the total.
        Jeffreys = "jeffreys", "Jeffreys", "Brown, Cai and DasGupta, Stat Sci 2001;16(2):101-133";
        /// As Clopper-Pearson, with only half of the probability of `x` itself.
        MidP = "mid-p", "Mid-P", "Berry and Armitage, Statistician 1995;44(4):417-423";
    }
}

/// How far beyond its rounding interval, in percent, an end may be computed: more than the arithmetic errs.
const TOLERANCE: f64 = 1e-9;

/// The largest total whose tail probabilities are exact enough for that.
const MOST: u32 = 10_000_000;

impl ProportionMethod {
    /// The interval of a count out of a total by this method, in percent, at a two-sided level in percent.
    ///
    /// `None` if the total is 0 or above 10 million, the count above the total, or the level not between 0 and 100.
    /// The ends are computed in floating point, to about 1e-10 percent.
    ///
    /// ```
    /// use oncology::outcome::consistency::ProportionMethod;
    ///
    /// // The response rate of pembrolizumab in KEYNOTE-024: Reck et al., N Engl J Med 2016;375:1823-1833.
    /// let (lower, upper) = ProportionMethod::ClopperPearson.interval(69, 154, "95".parse()?).expect("a share");
    /// assert_eq!(format!("{lower:.1} to {upper:.1}"), "36.8 to 53.0");
    /// # Ok::<(), oncology::value::ParseDecimalError>(())
    /// ```
    #[must_use]
    pub fn interval(self, count: u32, total: u32, level: Percent) -> Option<(f64, f64)> {
        let share = Share::new(count, total, level.decimal())?;
        let (lower, upper) = match self.kind() {
            Kind::Closed(ends) => ends(&share, share.z),
            Kind::Tail(tail) => (
                Lower::new(&share, tail).end(),
                1.0 - Lower::new(&share.of_the_others(), tail).end(),
            ),
        };
        let percent = |end: f64| 100.0 * end.clamp(0.0, 1.0);
        Some((percent(lower), percent(upper)))
    }

    /// Whether this method gives both printed ends of an interval around a count out of a total.
    ///
    /// `None` where [`methods`] gives none.
    ///
    /// ```
    /// use oncology::outcome::consistency::ProportionMethod;
    /// use oncology::value::Interval;
    ///
    /// let mut interval = Interval::new("36.8".parse()?, "53.0".parse()?);
    /// assert_eq!(ProportionMethod::ClopperPearson.gives(69, 154, &interval), None);
    /// interval.level = Some("95".parse()?);
    /// assert_eq!(ProportionMethod::ClopperPearson.gives(69, 154, &interval), Some(true));
    /// assert_eq!(ProportionMethod::Wald.gives(69, 154, &interval), Some(false));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn gives(self, count: u32, total: u32, interval: &Interval) -> Option<bool> {
        Some(Question::new(count, total, interval)?.is_answered_by(self))
    }

    fn kind(self) -> Kind {
        match self {
            Self::ClopperPearson => Kind::Tail(Tail::Exact),
            Self::MidP => Kind::Tail(Tail::Mid),
            Self::Jeffreys => Kind::Tail(Tail::Jeffreys),
            Self::Wilson => Kind::Closed(wilson),
            Self::WilsonContinuity => Kind::Closed(wilson_continuity),
            Self::Wald => Kind::Closed(wald),
            Self::WaldContinuity => Kind::Closed(wald_continuity),
            Self::AgrestiCoull => Kind::Closed(agresti_coull),
        }
    }
}

/// The methods that give both printed ends of an interval around a count out of a total, in percent.
///
/// An end is given if the method's lies in its rounding interval, as computed or cut off at 0 % or 100 %. At 95 % the
/// closed formulas are tried with 1.96, too. The methods are tried when the iterator asks for the next, so whether there
/// is any is best asked with `next()`.
///
/// `None` where the numbers leave it open: the level is missing or not between 0 and 100, the interval is one-sided,
/// reversed or lacks an end, the total is 0 or above 10 million, or the count is above the total.
///
/// Not for shares that are no count out of this total: Kaplan-Meier rates, cumulative incidences, weighted, imputed,
/// stratified or pooled percentages, and intervals that are adjusted for a two-stage design, for several looks, or for
/// clusters. Sources: [`ProportionMethod`].
///
/// ```
/// use oncology::outcome::consistency::{ProportionMethod, methods};
/// use oncology::value::Interval;
///
/// let mut interval = Interval::new("36.8".parse()?, "53.0".parse()?);
/// interval.level = Some("95".parse()?);
/// let found: Vec<_> = methods(69, 154, &interval).into_iter().flatten().collect();
/// assert_eq!(found, [ProportionMethod::ClopperPearson]);
///
/// interval.upper = "54.0".parse()?;
/// assert!(methods(69, 154, &interval).is_some_and(|mut found| found.next().is_none()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn methods(
    count: u32,
    total: u32,
    interval: &Interval,
) -> Option<impl Iterator<Item = ProportionMethod> + use<>> {
    let question = Question::new(count, total, interval)?;
    let all = ProportionMethod::ALL.iter().copied();
    Some(all.filter(move |method| question.is_answered_by(*method)))
}

/// How a method computes its ends.
enum Kind {
    /// From the share and the normal quantile.
    Closed(fn(&Share, f64) -> (f64, f64)),
    /// As the share at which a tail has a probability.
    Tail(Tail),
}

/// Which probability is the tail's.
#[derive(Clone, Copy)]
enum Tail {
    Exact,
    Mid,
    Jeffreys,
}

/// A count out of a total, and the level at which it is looked at.
struct Share {
    count: f64,
    total: f64,
    /// The probability beyond each end.
    tail: f64,
    z: f64,
}

impl Share {
    fn new(count: u32, total: u32, level: Decimal) -> Option<Self> {
        let hundred = rust_decimal::Decimal::ONE_HUNDRED;
        let beyond = hundred.checked_sub(level.value())?.to_f64()? / 100.0;
        let is_share = count <= total && (1..=MOST).contains(&total);
        (is_share && beyond > 0.0 && beyond < 1.0).then(|| Self {
            count: count.into(),
            total: total.into(),
            tail: beyond / 2.0,
            z: quantile_beyond(beyond),
        })
    }

    /// Those who are not counted.
    fn of_the_others(&self) -> Self {
        Self {
            count: self.total - self.count,
            ..*self
        }
    }

    fn value(&self) -> f64 {
        self.count / self.total
    }

    fn standard_error(&self) -> f64 {
        let p = self.value();
        (p * (1.0 - p) / self.total).sqrt()
    }
}

fn wilson(share: &Share, z: f64) -> (f64, f64) {
    let (n, p, square) = (share.total, share.value(), z * z);
    let middle = p + square / (2.0 * n);
    let half = z * (p * (1.0 - p) / n + square / (4.0 * n * n)).sqrt();
    let scale = 1.0 + square / n;
    ((middle - half) / scale, (middle + half) / scale)
}

fn wilson_continuity(share: &Share, z: f64) -> (f64, f64) {
    // The upper end is the lower one of those who are not counted.
    let lower = |share: &Share| {
        let (x, n, square) = (share.count, share.total, z * z);
        let root = square - 2.0 - 1.0 / n + 4.0 * share.value() * (n - x + 1.0);
        if x > 0.0 {
            (2.0 * x + square - 1.0 - z * root.max(0.0).sqrt()) / (2.0 * (n + square))
        } else {
            0.0
        }
    };
    (lower(share), 1.0 - lower(&share.of_the_others()))
}

fn wald(share: &Share, z: f64) -> (f64, f64) {
    let (p, half) = (share.value(), z * share.standard_error());
    (p - half, p + half)
}

fn wald_continuity(share: &Share, z: f64) -> (f64, f64) {
    let half = z * share.standard_error() + 0.5 / share.total;
    (share.value() - half, share.value() + half)
}

fn agresti_coull(share: &Share, z: f64) -> (f64, f64) {
    let more = Share {
        count: share.count + z * z / 2.0,
        total: share.total + z * z,
        ..*share
    };
    wald(&more, z)
}

/// The lower end as the share `p` at which a tail has a given probability, which grows with `p`.
///
/// The upper end is 1 minus the lower one of those who are not counted.
struct Lower {
    a: f64,
    b: f64,
    /// The logarithm of `Γ(a + b) / (Γ(a) Γ(b))`.
    front: f64,
    is_mid: bool,
    probability: f64,
    /// No one is counted, so the end is 0.
    is_zero: bool,
}

impl Lower {
    fn new(share: &Share, tail: Tail) -> Self {
        let others = share.total - share.count;
        let (a, b) = match tail {
            Tail::Exact | Tail::Mid => (share.count, others + 1.0),
            Tail::Jeffreys => (share.count + 0.5, others + 0.5),
        };
        let is_zero = share.count <= 0.0;
        // With a of 0 there is no such function, and none is needed.
        let front = if is_zero {
            0.0
        } else {
            ln_gamma(a + b) - ln_gamma(a) - ln_gamma(b)
        };
        Self {
            a,
            b,
            front,
            is_mid: matches!(tail, Tail::Mid),
            probability: share.tail,
            is_zero,
        }
    }

    /// Whether the tail at a share has at most the probability that it has at the end.
    fn is_at_most_end(&self, p: f64) -> bool {
        self.tail(p) <= self.probability
    }

    /// The regularised incomplete beta function `I(p; a, b)`, less half of the probability of the count for mid-P.
    fn tail(&self, p: f64) -> f64 {
        if p <= 0.0 || p >= 1.0 {
            let at_one = if self.is_mid && self.b <= 1.0 {
                0.5
            } else {
                1.0
            };
            return if p <= 0.0 { 0.0 } else { at_one };
        }
        let (a, b) = (self.a, self.b);
        let density = (self.front + a * p.ln() + b * (-p).ln_1p()).exp();
        let whole = if p * (a + b + 2.0) < a + 1.0 {
            density * continued_fraction(a, b, p) / a
        } else {
            1.0 - density * continued_fraction(b, a, 1.0 - p) / b
        };
        // The probability of exactly the count is the density without one of the factors 1 - p.
        let half = if self.is_mid {
            density / (2.0 * a * (1.0 - p))
        } else {
            0.0
        };
        whole - half
    }

    /// The end, by bisection.
    fn end(&self) -> f64 {
        let (mut low, mut high) = (0.0, 1.0);
        if self.is_zero {
            return low;
        }
        while high - low > 1e-16 {
            let middle = f64::midpoint(low, high);
            if middle <= low || middle >= high {
                break;
            }
            if self.is_at_most_end(middle) {
                low = middle;
            } else {
                high = middle;
            }
        }
        f64::midpoint(low, high)
    }

    /// Whether the end lies in a range. Asks only for the tails at its two ends.
    fn is_in(&self, range: Ends) -> bool {
        if self.is_zero {
            return range.holds(0.0);
        }
        self.is_at_most_end(range.low) && range.high > 0.0 && {
            range.high >= 1.0 || !self.is_at_most_end(range.high)
        }
    }
}

/// The continued fraction of the incomplete beta function, by the method of Lentz.
///
/// Source: NIST Digital Library of Mathematical Functions, 8.17.22.
fn continued_fraction(a: f64, b: f64, p: f64) -> f64 {
    // Totals up to 10 million need about 700 steps where the tail is a half, and 80 where it is small.
    const STEPS: u32 = 5_000;
    let not_zero = |number: f64| {
        if number.abs() < 1e-300 {
            1e-300
        } else {
            number
        }
    };
    let mut above = 1.0;
    let mut below = 1.0 / not_zero(1.0 - (a + b) * p / (a + 1.0));
    let mut fraction = below;
    for step in 1..STEPS {
        let m = f64::from(step);
        let place = a + 2.0 * m;
        let even = m * (b - m) * p / ((place - 1.0) * place);
        below = 1.0 / not_zero(1.0 + even * below);
        above = not_zero(1.0 + even / above);
        fraction *= above * below;
        let odd = -(a + m) * (a + b + m) * p / (place * (place + 1.0));
        below = 1.0 / not_zero(1.0 + odd * below);
        above = not_zero(1.0 + odd / above);
        fraction *= above * below;
        if (above * below - 1.0).abs() < 1e-14 {
            break;
        }
    }
    fraction
}

/// The shares that a printed end stands for.
#[derive(Clone, Copy)]
struct Ends {
    low: f64,
    high: f64,
}

impl Ends {
    fn of(printed: Decimal) -> Option<Self> {
        let rounded = printed.rounding_interval();
        Some(Self {
            low: (rounded.low.to_f64()? - TOLERANCE) / 100.0,
            high: (rounded.high.to_f64()? + TOLERANCE) / 100.0,
        })
    }

    fn holds(self, end: f64) -> bool {
        (self.low..=self.high).contains(&end)
    }

    /// Whether an end lies here as computed or cut off.
    fn holds_cut(self, end: f64) -> bool {
        self.holds(end) || self.holds(end.clamp(0.0, 1.0))
    }

    /// The same, as seen from 100 %.
    fn mirrored(self) -> Self {
        Self {
            low: 1.0 - self.high,
            high: 1.0 - self.low,
        }
    }
}

/// A share with the printed ends of its interval.
struct Question {
    share: Share,
    lower: Ends,
    upper: Ends,
    /// The quantile as textbooks round it, at the level at which they do.
    rounded_z: Option<f64>,
}

impl Question {
    fn new(count: u32, total: u32, interval: &Interval) -> Option<Self> {
        let level = interval.level?.decimal();
        if interval.sides == Some(Sides::OneSided) || interval.is_reversed() {
            return None;
        }
        let is_95 = level.value() == rust_decimal::Decimal::from(95);
        Some(Self {
            lower: Ends::of(interval.lower.value()?)?,
            upper: Ends::of(interval.upper.value()?)?,
            share: Share::new(count, total, level)?,
            rounded_z: is_95.then_some(1.96),
        })
    }

    fn is_answered_by(&self, method: ProportionMethod) -> bool {
        match method.kind() {
            Kind::Closed(ends) => {
                let is_given = |z: f64| {
                    let (lower, upper) = ends(&self.share, z);
                    self.lower.holds_cut(lower) && self.upper.holds_cut(upper)
                };
                is_given(self.share.z) || self.rounded_z.is_some_and(is_given)
            }
            Kind::Tail(tail) => {
                Lower::new(&self.share, tail).is_in(self.lower)
                    && Lower::new(&self.share.of_the_others(), tail).is_in(self.upper.mirrored())
            }
        }
    }
}
