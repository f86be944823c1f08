//! Shares without the event at a time, against each other and against the median.

use rust_decimal::Decimal;

use crate::value::{Months, Percent, Range, Stated};

/// Half of the patients, in percent.
const HALF: Range = Range::of(Decimal::from_parts(50, 0, 0, false, 0));

/// Whether the share without the event is greater at a later time, whatever was rounded away: impossible.
///
/// An event cannot be undone, so a curve of survival never rises. Both shares are in percent, of the same patients and
/// of one estimate of the curve; shares printed with the same digits are compared as they stand. False where one is
/// only stated as "about" or with an open end on the side that matters.
///
/// Source: Kaplan and Meier, J Am Stat Assoc 1958;53:457-481.
///
/// ```
/// use oncology::outcome::consistency::rates_rise;
///
/// // FLAURA China, osimertinib: 83 % alive at 12 months, 64 % at 24 (ESMO 2020, abstract 1295P).
/// assert!(!rates_rise("83".parse()?, "64".parse()?));
/// assert!(rates_rise("64".parse()?, "83".parse()?));
/// assert!(!rates_rise("64".parse()?, "64.4".parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn rates_rise(earlier: Stated<Percent>, later: Stated<Percent>) -> bool {
    later.range().is_above(earlier.range())
}

/// Whether a share without the event and a median cannot belong to one curve, whatever was rounded away.
///
/// The median is the first time at which the share is 50 % or less. So if the share is below 50 % at some time, the
/// median is no later; if it is above, the median is later. The share is in percent, both times are in months of one
/// length and counted from one day. The time of the share is taken as rounded, too, since "12 months" may be 52 weeks.
/// False where the share may be 50 %, and where the median may be at that time. A median that was not reached is for
/// the caller to leave out.
///
/// Source: Brookmeyer and Crowley, Biometrics 1982;38:29-41.
///
/// ```
/// use oncology::outcome::consistency::rate_contradicts_median;
///
/// // CheckMate 067 after five years, nivolumab: 44 % alive at 60 months, median 36.9 months
/// // (Wolchok et al., J Clin Oncol 2022;40:127-137).
/// assert!(!rate_contradicts_median("44".parse()?, "60".parse()?, "36.9".parse()?));
/// assert!(rate_contradicts_median("54".parse()?, "60".parse()?, "36.9".parse()?));
/// assert!(rate_contradicts_median("44".parse()?, "24".parse()?, "36.9".parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn rate_contradicts_median(rate: Stated<Percent>, at: Months, median: Stated<Months>) -> bool {
    let (rate, at, median) = (rate.range(), Range::from(at.decimal()), median.range());
    (HALF.is_above(rate) && median.is_above(at)) || (rate.is_above(HALF) && at.is_above(median))
}
