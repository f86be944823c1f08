//! How long patients were followed, against the medians that were reached.

use crate::value::{Months, Stated};

/// Whether a median is later than a time of follow-up, whatever was rounded away.
///
/// Both are in months of one length, counted from one day. If the follow-up is the longest of any patient, this is
/// impossible for a median that was reached and read off the curve: a curve ends with the last patient who was
/// followed. If it is the median follow-up, the median rests on the few who were followed for longer, and
/// may change with more data. False for a median stated as "about".
///
/// Source: Schemper and Smith, Control Clin Trials 1996;17:343-346.
///
/// ```
/// use oncology::outcome::consistency::median_beyond_follow_up;
///
/// // KEYNOTE-024 after a median of 25.2 months: 30.0 and 14.2 months (Reck et al., J Clin Oncol 2019;37:537-546).
/// assert!(median_beyond_follow_up("30.0".parse()?, "25.2".parse()?));
/// assert!(!median_beyond_follow_up("14.2".parse()?, "25.2".parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn median_beyond_follow_up(median: Stated<Months>, follow_up: Months) -> bool {
    median.range().is_above(follow_up.decimal().into())
}
