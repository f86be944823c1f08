//! Means, percentages and standard deviations of whole numbers: which printed ones can be true.
//!
//! All arithmetic is exact. A printed number stands for every number that could have been rounded to it, both ends
//! counted in, since halves are rounded up by some and to even by others. Where the numbers are too large for 128 bits
//! the answer is "possible".

use std::ops::RangeInclusive;

use rust_decimal::prelude::ToPrimitive;

use crate::value::Decimal;

/// Beyond so many sums that a printed mean allows, its standard deviation is only compared with the least and greatest.
const MOST_SUMS: i128 = 64;

/// The counts out of a total that round to a percentage; `None` if there are none.
///
/// A count `k` is possible if `100 k / total` lies in the rounding interval of the percentage. Counts above the total
/// are possible, as with events per patient (521 % is 146 out of 28): that a share is at most 100 % is another check.
/// Out of a total of 0 every count is.
///
/// Not for percentages that are no quotient of a count and this total: Kaplan-Meier rates, cumulative incidences, and
/// weighted, imputed, stratified or pooled percentages. Source: Brown and Heathers, Soc Psychol Pers Sci
/// 2017;8(4):363-369, doi:10.1177/1948550616673876 (GRIM).
///
/// ```
/// use oncology::outcome::consistency::counts_for;
///
/// assert_eq!(counts_for("44.8".parse()?, 154), Some(69..=69));
/// assert_eq!(counts_for("45".parse()?, 154), Some(69..=70));
/// assert_eq!(counts_for("44.9".parse()?, 154), None);
/// # Ok::<(), oncology::value::ParseDecimalError>(())
/// ```
#[must_use]
pub fn counts_for(percent: Decimal, total: u32) -> Option<RangeInclusive<u32>> {
    let Some((first, last)) = Rounded::of(percent).and_then(|percent| percent.counts(total)) else {
        return Some(0..=u32::MAX);
    };
    let first = u32::try_from(first.max(0)).ok()?;
    let last = u32::try_from(last.min(u32::MAX.into())).ok()?;
    (first <= last).then_some(first..=last)
}

/// Whether some count out of a total rounds to a percentage; see [`counts_for`] for what it may be asked of.
///
/// ```
/// use oncology::outcome::consistency::is_possible_percentage;
///
/// assert!(is_possible_percentage("71".parse()?, 31));
/// assert!(!is_possible_percentage("72".parse()?, 31));
/// # Ok::<(), oncology::value::ParseDecimalError>(())
/// ```
#[must_use]
pub fn is_possible_percentage(percent: Decimal, total: u32) -> bool {
    counts_for(percent, total).is_some()
}

/// Whether the mean of whole numbers can be a printed one (GRIM): `n` people, each with the mean of `items` answers.
///
/// It can if a whole number, divided by `n` times `items`, lies in the rounding interval of the mean. With `n` or
/// `items` of 0 the answer is yes.
///
/// Not for means that are no sum of whole numbers divided by this `n`: of measurements, of transformed scores (0 to 100
/// scales of quality of life), adjusted, weighted, pooled or imputed ones. Source: Brown and Heathers, Soc Psychol Pers Sci
/// 2017;8(4):363-369, doi:10.1177/1948550616673876.
///
/// ```
/// use oncology::outcome::consistency::is_possible_mean;
///
/// assert!(is_possible_mean("5.21".parse()?, 28, 1));
/// assert!(!is_possible_mean("5.19".parse()?, 28, 1));
/// assert!(is_possible_mean("0.82".parse()?, 28, 2));
/// # Ok::<(), oncology::value::ParseDecimalError>(())
/// ```
#[must_use]
pub fn is_possible_mean(mean: Decimal, n: u32, items: u32) -> bool {
    let sample = Sample::new(n, items);
    let sums = Rounded::of(mean).and_then(|mean| sample?.sums(&mean));
    sums.is_none_or(|(first, last)| first <= last)
}

/// Whether whole numbers can have a printed mean and standard deviation (GRIMMER): `n` people, each with the mean of
/// `items` answers.
///
/// The standard deviation has the divisor `n - 1`. With the sum `S` of all answers and the sum `Q` of the squares of
/// each person's total, its square is `(n Q - S²) / (n (n - 1) items²)`. The answer is yes if a whole `Q` gives a
/// standard deviation in the rounding interval for some `S` that gives the mean, is odd when `S` is odd, and is not
/// below the least sum of squares that whole numbers with the sum `S` have. So a no is certain and a yes is not.
/// With `n` of 0 or 1 or `items` of 0 it is yes if the mean is possible; where more than 64 sums give the mean, only
/// the least standard deviation is judged. A negative standard deviation is impossible.
///
/// Not for the means that [`is_possible_mean`] excludes, nor for standard errors or the divisor `n`. Sources: Anaya,
/// `PeerJ` Preprints 2016, doi:10.7287/peerj.preprints.2400v1; Allard, Analytic-GRIMMER, 2018,
/// <https://aurelienallard.netlify.app/post/anaytic-grimmer-possibility-standard-deviations/>.
///
/// ```
/// use oncology::outcome::consistency::is_possible_sd;
///
/// assert!(is_possible_sd("5.21".parse()?, "1.6".parse()?, 28, 1));
/// assert!(!is_possible_sd("3.44".parse()?, "2.47".parse()?, 18, 1));
/// # Ok::<(), oncology::value::ParseDecimalError>(())
/// ```
#[must_use]
pub fn is_possible_sd(mean: Decimal, sd: Decimal, n: u32, items: u32) -> bool {
    Sample::new(n, items)
        .and_then(|sample| sample.allows(mean, sd))
        .unwrap_or(true)
}

/// Whether whole numbers between the two ends of a scale can have a printed mean and standard deviation.
///
/// As [`is_possible_sd`], and neither the mean nor the sum of squares may go beyond what answers from the first to the
/// last value of the scale give. A reversed scale answers yes. Source: Heathers, Anaya, van der Zee and Brown, `PeerJ`
/// Preprints 2018, doi:10.7287/peerj.preprints.26968v1 (SPRITE).
///
/// ```
/// use oncology::outcome::consistency::is_possible_sd_on_scale;
///
/// assert!(is_possible_sd_on_scale("4.2".parse()?, "3.03".parse()?, 5, 1, 1..=7));
/// assert!(!is_possible_sd_on_scale("4.2".parse()?, "3.29".parse()?, 5, 1, 1..=7));
/// # Ok::<(), oncology::value::ParseDecimalError>(())
/// ```
#[must_use]
pub fn is_possible_sd_on_scale(
    mean: Decimal,
    sd: Decimal,
    n: u32,
    items: u32,
    scale: RangeInclusive<i32>,
) -> bool {
    Sample::on_scale(n, items, &scale)
        .and_then(|sample| sample.allows(mean, sd))
        .unwrap_or(true)
}

/// The least and the greatest standard deviation (divisor `n - 1`) that whole numbers between the two ends of a scale
/// can have with a printed mean; `None` with fewer than two people, without items, or if the mean is impossible.
///
/// The least has all totals of people as near to the mean as whole numbers can be, the greatest has all but one of
/// them at an end. Where more than 64 sums give the mean, the greatest is the bound
/// `√((end - mean) (mean - start) n / (n - 1))` at the mean nearest to the middle of the scale. Source: as
/// [`is_possible_sd_on_scale`].
///
/// ```
/// use oncology::outcome::consistency::sd_limits;
///
/// let limits = sd_limits("4.2".parse()?, 5, 1, 1..=7).expect("a possible mean");
/// assert_eq!(format!("{:.2} {:.2}", limits.start(), limits.end()), "0.45 3.03");
/// # Ok::<(), oncology::value::ParseDecimalError>(())
/// ```
#[must_use]
pub fn sd_limits(
    mean: Decimal,
    n: u32,
    items: u32,
    scale: RangeInclusive<i32>,
) -> Option<RangeInclusive<f64>> {
    let sample = Sample::on_scale(n, items, &scale).filter(|sample| sample.people > 1)?;
    let sums = sample.sums(&Rounded::of(mean)?)?;
    if sums.0 > sums.1 {
        return None;
    }
    let least = sample.least_spread(sums).to_f64()?;
    let greatest = sample.greatest_spread(sums)?.to_f64()?;
    let divisor = sample.divisor()?.to_f64()?;
    Some((least / divisor).sqrt()..=(greatest / divisor).sqrt())
}

/// Whether `n` values, each 0 or 1, can have a printed mean and standard deviation (DEBIT); the divisor is `n - 1`.
///
/// With `k` ones the standard deviation is `√(k (n - k) / (n (n - 1)))`; the answer is yes if some `k` gives both
/// printed numbers. With `n` of 0 or 1 it is yes if the mean is possible.
///
/// Not for percentages (44 is no share of 1), for standard errors, nor where [`is_possible_mean`] does not apply.
/// Source: Heathers and Brown, DEBIT, 2019, <https://osf.io/5vb3u/>.
///
/// ```
/// use oncology::outcome::consistency::is_possible_binary_sd;
///
/// assert!(is_possible_binary_sd("0.44".parse()?, "0.50".parse()?, 1683));
/// assert!(!is_possible_binary_sd("0.19".parse()?, "0.35".parse()?, 1683));
/// # Ok::<(), oncology::value::ParseDecimalError>(())
/// ```
#[must_use]
pub fn is_possible_binary_sd(mean: Decimal, sd: Decimal, n: u32) -> bool {
    binary(mean, sd, n).unwrap_or(true)
}

/// `None` where numbers are too large or too few to tell.
fn binary(mean: Decimal, sd: Decimal, n: u32) -> Option<bool> {
    let sample = Sample::on_scale(n, 1, &(0..=1))?;
    let ones = sample.sums(&Rounded::of(mean)?)?;
    let sd = Rounded::of(sd)?;
    if ones.0 > ones.1 || sd.high < 0 {
        return Some(false);
    }
    if sample.people < 2 {
        return None;
    }
    // With the difference d = n - 2 k between zeros and ones, 4 k (n - k) is n² - d².
    let n = sample.people;
    let (low, high, denominator) = sd.squares()?;
    let square = n.checked_mul(n)?.checked_mul(denominator)?;
    let four = sample.divisor()?.checked_mul(4)?;
    let least = ceil(square.checked_sub(four.checked_mul(high)?)?, denominator)?.max(0);
    let most = floor(square.checked_sub(four.checked_mul(low)?)?, denominator)?;
    let Some(most) = most.checked_isqrt() else {
        return Some(false);
    };
    let root = least.checked_isqrt()?;
    let least = root + i128::from(root * root < least);
    let (from, to) = (n - 2 * ones.1, n - 2 * ones.0);
    let has = |low: i128, high: i128| same_parity(low, n) <= high;
    Some(has(from.max(least), to.min(most)) || has(from.max(-most), to.min(-least)))
}

/// The number or the next, whichever is odd when the other number is.
fn same_parity(number: i128, other: i128) -> i128 {
    number + ((number ^ other) & 1)
}

/// The quotient by a positive number, rounded down.
fn floor(number: i128, by: i128) -> Option<i128> {
    number.checked_div_euclid(by)
}

/// The quotient by a positive number, rounded up.
fn ceil(number: i128, by: i128) -> Option<i128> {
    number
        .checked_neg()?
        .checked_div_euclid(by)
        .map(std::ops::Neg::neg)
}

/// The numbers from `low / denominator` to `high / denominator`, which a printed number stands for.
struct Rounded {
    low: i128,
    high: i128,
    denominator: i128,
}

impl Rounded {
    fn of(printed: Decimal) -> Option<Self> {
        let tenths = printed.value().mantissa().checked_mul(10)?;
        Some(Self {
            low: tenths.checked_sub(5)?,
            high: tenths.checked_add(5)?,
            denominator: 10_i128.checked_pow(printed.scale().checked_add(1)?)?,
        })
    }

    /// The first and the last whole number whose quotient by another lies here; none if they are the wrong way round.
    fn multiples(&self, of: i128) -> Option<(i128, i128)> {
        let first = ceil(self.low.checked_mul(of)?, self.denominator)?;
        Some((first, floor(self.high.checked_mul(of)?, self.denominator)?))
    }

    /// The first and the last count whose percentage of a total lies here.
    fn counts(&self, total: u32) -> Option<(i128, i128)> {
        if total == 0 {
            return None;
        }
        let hundredth = Self {
            denominator: self.denominator.checked_mul(100)?,
            ..*self
        };
        hundredth.multiples(total.into())
    }

    /// The squares of the numbers that are not negative: the ends, and by what they are divided.
    fn squares(&self) -> Option<(i128, i128, i128)> {
        let low = self.low.max(0).checked_pow(2)?;
        Some((
            low,
            self.high.checked_pow(2)?,
            self.denominator.checked_pow(2)?,
        ))
    }
}

/// People with whole numbers: the total of each one's items.
struct Sample {
    people: i128,
    items: i128,
    /// The least and the greatest total of one person.
    ends: Option<(i128, i128)>,
}

impl Sample {
    fn new(n: u32, items: u32) -> Option<Self> {
        (n > 0 && items > 0).then(|| Self {
            people: n.into(),
            items: items.into(),
            ends: None,
        })
    }

    fn on_scale(n: u32, items: u32, scale: &RangeInclusive<i32>) -> Option<Self> {
        let mut sample = Self::new(n, items)?;
        let end = |end: i32| i128::from(end) * sample.items;
        let ends = (end(*scale.start()), end(*scale.end()));
        sample.ends = Some(ends);
        (ends.0 <= ends.1).then_some(sample)
    }

    /// The first and the last sum of all totals that gives a mean; none if they are the wrong way round.
    fn sums(&self, mean: &Rounded) -> Option<(i128, i128)> {
        let (first, last) = mean.multiples(self.people * self.items)?;
        Some(self.ends.map_or((first, last), |(low, high)| {
            (first.max(self.people * low), last.min(self.people * high))
        }))
    }

    /// By what the spread of a sum, `n Q - S²`, is divided to give the square of the standard deviation.
    fn divisor(&self) -> Option<i128> {
        let items = self.items * self.items;
        (self.people * (self.people - 1)).checked_mul(items)
    }

    /// `None` where numbers are too large or too few to tell.
    fn allows(&self, mean: Decimal, sd: Decimal) -> Option<bool> {
        let sums = self.sums(&Rounded::of(mean)?)?;
        let sd = Rounded::of(sd)?;
        if sums.0 > sums.1 || sd.high < 0 {
            return Some(false);
        }
        if self.people < 2 {
            return None;
        }
        let (low, high, denominator) = sd.squares()?;
        let divisor = self.divisor()?;
        let (low, high) = (divisor.checked_mul(low)?, divisor.checked_mul(high)?);
        if sums.1 - sums.0 >= MOST_SUMS {
            let (least, greatest) = (self.least_spread(sums), self.greatest_spread(sums));
            let is_below = least.checked_mul(denominator)? > high;
            let is_above = || Some(greatest?.checked_mul(denominator)? < low);
            return Some(!is_below && !is_above().unwrap_or(false));
        }
        for sum in sums.0..=sums.1 {
            let square = sum.checked_mul(sum)?;
            let by = denominator.checked_mul(self.people)?;
            let square = square.checked_mul(denominator)?;
            let least = ceil(low.checked_add(square)?, by)?.max(self.least_squares(sum)?);
            let most = floor(high.checked_add(square)?, by)?.min(self.greatest_squares(sum)?);
            if same_parity(least, sum) <= most {
                return Some(true);
            }
        }
        Some(false)
    }

    /// The least sum of squares of totals with a sum: all as near to the mean as they can be.
    fn least_squares(&self, sum: i128) -> Option<i128> {
        let (each, more) = (sum.div_euclid(self.people), sum.rem_euclid(self.people));
        let all = each.checked_mul(each)?.checked_mul(self.people)?;
        let rest = each.checked_mul(2)?.checked_add(1)?.checked_mul(more)?;
        all.checked_add(rest)
    }

    /// The greatest sum of squares of totals with a sum: all but one of them at an end. Without ends it has no limit.
    fn greatest_squares(&self, sum: i128) -> Option<i128> {
        let Some((low, high)) = self.ends else {
            return Some(i128::MAX);
        };
        let above = sum - low * self.people;
        let width = high - low;
        let at_end = above.checked_div(width).unwrap_or(0);
        let between = above.checked_rem(width).unwrap_or(0) + low;
        let rest = self.people - at_end - 1;
        let at_end = high.checked_mul(high)?.checked_mul(at_end)?;
        let rest = low.checked_mul(low)?.checked_mul(rest)?;
        between
            .checked_mul(between)?
            .checked_add(at_end)?
            .checked_add(rest)
    }

    /// The least `n Q - S²` of the sums from one to another.
    fn least_spread(&self, (first, last): (i128, i128)) -> i128 {
        // It is r (n - r) with the remainder r of the sum, so 0, or least at the first or the last.
        let n = self.people;
        let (r, s) = (first.rem_euclid(n), last.rem_euclid(n));
        if r == 0 || first.div_euclid(n) != last.div_euclid(n) {
            return 0;
        }
        (r * (n - r)).min(s * (n - s))
    }

    /// The greatest `n Q - S²` of the sums from one to another, or a bound above it; none without ends.
    fn greatest_spread(&self, (first, last): (i128, i128)) -> Option<i128> {
        let (low, high) = self.ends?;
        if last - first >= MOST_SUMS {
            let width = (high - low) * self.people;
            let above = (width / 2).clamp(first - low * self.people, last - low * self.people);
            return above.checked_mul(width - above);
        }
        (first..=last).try_fold(0, |most: i128, sum| {
            let squares = self.greatest_squares(sum)?.checked_mul(self.people)?;
            Some(most.max(squares.checked_sub(sum.checked_mul(sum)?)?))
        })
    }
}
