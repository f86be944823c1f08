//! iRECIST, computed: unconfirmed progression, its confirmation, and the best overall response.
//!
//! Source: Seymour et al., Lancet Oncol 2017;18:e143-e152 (PMC5648544), Tables 2 and 3, and the questions and answers of
//! the RECIST working group (recist.eortc.org/irecist).
//!
//! Progression by RECIST 1.1 is unconfirmed (iUPD) at first. A later assessment, at least four weeks after it, confirms it
//! (iCPD) if what had progressed grew further, or something else progressed. If nothing shows progression any more, the
//! bar is reset: the next progression is unconfirmed again.
//!
//! ```
//! use oncology::response::Irecist;
//! use oncology::response::irecist::{Assessment, evaluate};
//! use oncology::response::recist::TargetResponse;
//! use oncology::value::PartialDate;
//!
//! let day = |text: &str| text.parse::<PartialDate>().map(PartialDate::earliest);
//! // Made up: the sum grows beyond the threshold, then by 6 mm more.
//! let mut first = Assessment::new(day("2024-03-01")?, Some(TargetResponse::Progressive));
//! first.sum = Some(60.into());
//! let mut second = Assessment::new(day("2024-04-01")?, Some(TargetResponse::Progressive));
//! second.sum = Some(66.into());
//! let course: Vec<Irecist> = evaluate(&[first, second]).iter().map(|point| point.response).collect();
//! assert_eq!(course, [Irecist::UnconfirmedProgression, Irecist::ConfirmedProgression]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use chrono::NaiveDate;

use super::Irecist;
use super::recist::{NonTargetResponse, TargetResponse};

/// How many days after unconfirmed progression it may be confirmed at the earliest: four weeks.
pub const CONFIRMED_AFTER_DAYS: u32 = 28;

/// How new lesions compare with the assessment before.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub enum NewLesions {
    /// None, or none any more.
    #[default]
    None,
    /// At least one that was not there before.
    Appeared,
    /// Only those that were there before.
    Remaining,
}

/// Whether disease that is not measured grew since the assessment before, by however little.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub enum Growth {
    /// It did not, or it is not known.
    #[default]
    NoneSeen,
    /// It did.
    Larger,
}

/// What was found at one time point.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Assessment {
    /// The day.
    pub date: NaiveDate,
    /// The response of the target lesions by RECIST 1.1; none where there were no target lesions at baseline.
    pub target: Option<TargetResponse>,
    /// The sum of diameters of the target lesions, in millimetres.
    pub sum: Option<rust_decimal::Decimal>,
    /// The response of the other lesions by RECIST 1.1.
    pub non_target: NonTargetResponse,
    /// Whether the other lesions grew since the assessment before.
    pub non_target_growth: Growth,
    /// New lesions.
    pub new_lesions: NewLesions,
    /// The sum of diameters of those new lesions that are measured, in millimetres; not part of the other sum.
    pub new_sum: Option<rust_decimal::Decimal>,
    /// Whether new lesions that are not measured grew since the assessment before.
    pub new_growth: Growth,
}

impl Assessment {
    /// An assessment without non-target and new lesions.
    #[must_use]
    pub const fn new(date: NaiveDate, target: Option<TargetResponse>) -> Self {
        Self {
            date,
            target,
            sum: None,
            non_target: NonTargetResponse::None,
            non_target_growth: Growth::NoneSeen,
            new_lesions: NewLesions::None,
            new_sum: None,
            new_growth: Growth::NoneSeen,
        }
    }

    fn target_progressed(&self) -> bool {
        self.target == Some(TargetResponse::Progressive)
    }

    fn other_progressed(&self) -> bool {
        self.non_target == NonTargetResponse::Progressive
    }

    /// Whether there was disease at baseline, of either kind.
    fn has_disease_to_judge(&self) -> bool {
        self.target.is_some() || self.non_target != NonTargetResponse::None
    }

    /// The response, were there neither progression nor new lesions.
    fn by_table(&self) -> Irecist {
        match (self.target, self.non_target) {
            (
                None | Some(TargetResponse::Complete),
                NonTargetResponse::Complete | NonTargetResponse::None,
            ) if self.has_disease_to_judge() => Irecist::Complete,
            (Some(TargetResponse::Complete | TargetResponse::Partial), _) => Irecist::Partial,
            (Some(TargetResponse::Stable), _) => Irecist::Stable,
            (None, NonTargetResponse::NonCrNonPd) => Irecist::NonCrNonUpd,
            (Some(TargetResponse::Progressive), _) | (None, NonTargetResponse::Progressive) => {
                Irecist::UnconfirmedProgression
            }
            (Some(TargetResponse::NotEvaluable) | None, _) => Irecist::NotEvaluable,
        }
    }
}

/// What follows from an assessment.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct Evaluation {
    /// The day.
    pub date: NaiveDate,
    /// The response.
    pub response: Irecist,
    /// Under progression, the day on which it was first seen: the date of progression once it is confirmed.
    pub since: Option<NaiveDate>,
}

/// Progression that waits for its confirmation.
#[derive(Clone, Copy)]
struct Waiting {
    /// What was found when it began.
    start: Assessment,
    /// Whether new lesions are what progressed: they appeared, or grew after they had been stable.
    by_new: bool,
}

/// Whether a sum is at least 5 mm above another.
fn rose(from: Option<rust_decimal::Decimal>, to: Option<rust_decimal::Decimal>) -> bool {
    let rise = from.zip(to).and_then(|(from, to)| to.checked_sub(from));
    rise.is_some_and(|rise| rise >= 5.into())
}

/// Whether new lesions that had stayed progress by RECIST 1.1: 20 % and 5 mm above their smallest sum.
fn grew_again(smallest: Option<rust_decimal::Decimal>, now: &Assessment) -> bool {
    let fifth = smallest
        .zip(now.new_sum)
        .and_then(|(from, to)| Some(to.checked_mul(5.into())? >= from.checked_mul(6.into())?));
    now.new_lesions == NewLesions::Remaining && fifth == Some(true) && rose(smallest, now.new_sum)
}

/// The place of a response, from the best; none of one that has no place.
const fn rank(response: Irecist) -> Option<u8> {
    match response {
        Irecist::Complete => Some(0),
        Irecist::Partial => Some(1),
        Irecist::Stable => Some(2),
        Irecist::NonCrNonUpd => Some(3),
        Irecist::UnconfirmedProgression => Some(4),
        Irecist::ConfirmedProgression | Irecist::NotEvaluable => None,
    }
}

impl Waiting {
    /// Whether what had progressed grew further, or something else progressed. Steps add up: what counts is the growth
    /// since the progression was first seen.
    fn is_confirmed(&self, now: &Assessment) -> bool {
        let start = &self.start;
        let target = if start.target_progressed() {
            rose(start.sum, now.sum)
        } else {
            now.target_progressed()
        };
        let other = if start.other_progressed() {
            now.non_target_growth == Growth::Larger
        } else {
            now.other_progressed()
        };
        let new = now.new_lesions == NewLesions::Appeared
            || (self.by_new
                && now.new_lesions == NewLesions::Remaining
                && (rose(start.new_sum, now.new_sum) || now.new_growth == Growth::Larger));
        let days = now.date.signed_duration_since(start.date).num_days();
        (target || other || new) && days >= i64::from(CONFIRMED_AFTER_DAYS)
    }

    /// The response that resets the bar; none while progression stays as it was.
    fn reset(&self, now: &Assessment) -> Option<Irecist> {
        let response = now.by_table();
        if now.target_progressed()
            || now.other_progressed()
            || now.new_lesions == NewLesions::Appeared
        {
            return None;
        }
        if self.start.other_progressed() && now.non_target == NonTargetResponse::NotEvaluable {
            return Some(Irecist::NotEvaluable);
        }
        if now.new_lesions == NewLesions::Remaining && self.by_new {
            // New lesions that stay: only if the disease of the baseline responds better than when they came.
            let (before, after) = (rank(self.start.by_table())?, rank(response)?);
            return (after < before).then_some(response);
        }
        Some(response)
    }
}

/// The response at each time point, in the order of the days; the list ends with confirmed progression.
///
/// Confirmation needs growth of at least 5 mm of a sum since the progression was first seen, any growth of lesions that
/// are not measured, another new lesion, or progression of a kind that was not there. It counts from four weeks after the
/// first unconfirmed progression; how late it may come, and what a scan for new symptoms may show earlier, is left to the
/// protocol. An assessment that is not evaluable changes nothing. New lesions that stay as they are keep the response at
/// iUPD, unless the disease of the baseline responds better than when they came; after that they progress anew by 20 % and
/// 5 mm of their sum. Where a rule of the protocol differs, follow the protocol.
#[must_use]
pub fn evaluate(assessments: &[Assessment]) -> Vec<Evaluation> {
    let mut ordered = assessments.to_vec();
    ordered.sort_by_key(|assessment| assessment.date);
    let mut waiting: Option<Waiting> = None;
    // The smallest sum of the new lesions so far.
    let mut smallest: Option<rust_decimal::Decimal> = None;
    let mut course = Vec::with_capacity(ordered.len());
    for now in ordered {
        let by_new = now.new_lesions == NewLesions::Appeared || grew_again(smallest, &now);
        smallest = match now.new_lesions {
            NewLesions::Remaining => smallest.into_iter().chain(now.new_sum).min(),
            NewLesions::None | NewLesions::Appeared => now.new_sum,
        };
        let (response, since) = match waiting {
            None if by_new || now.target_progressed() || now.other_progressed() => {
                waiting = Some(Waiting { start: now, by_new });
                (Irecist::UnconfirmedProgression, Some(now.date))
            }
            None => (now.by_table(), None),
            Some(block) if block.is_confirmed(&now) => {
                (Irecist::ConfirmedProgression, Some(block.start.date))
            }
            Some(block) => match block.reset(&now) {
                None => (Irecist::UnconfirmedProgression, Some(block.start.date)),
                Some(Irecist::NotEvaluable) => (Irecist::NotEvaluable, None),
                Some(response) => {
                    waiting = None;
                    (response, None)
                }
            },
        };
        let response = match (response, now.new_lesions) {
            // Disease that is still there is no complete response.
            (Irecist::Complete, NewLesions::Remaining) => Irecist::Partial,
            _ => response,
        };
        course.push(Evaluation {
            date: now.date,
            response,
            since,
        });
        if response == Irecist::ConfirmedProgression {
            break;
        }
    }
    course
}

/// The best overall response (iBOR) until confirmed progression, without confirmation of responses: Table 3.
///
/// Stable disease and non-iCR/non-iUPD count from so many days after the start. None without any time point.
///
/// ```
/// use oncology::response::Irecist;
/// use oncology::response::irecist::best_overall_response;
/// use oncology::value::PartialDate;
///
/// let day = |text: &str| text.parse::<PartialDate>().map(PartialDate::earliest);
/// let start = day("2024-01-01")?;
/// // Example 3 of the table: a response after progression that was not confirmed.
/// let course = [
///     (day("2024-03-01")?, Irecist::UnconfirmedProgression),
///     (day("2024-04-01")?, Irecist::Partial),
///     (day("2024-06-01")?, Irecist::UnconfirmedProgression),
///     (day("2024-07-01")?, Irecist::ConfirmedProgression),
/// ];
/// assert_eq!(best_overall_response(&course, start, 42), Some(Irecist::Partial));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn best_overall_response(
    course: &[(NaiveDate, Irecist)],
    start: NaiveDate,
    stable_after_days: u32,
) -> Option<Irecist> {
    let mut ordered = course.to_vec();
    ordered.sort_by_key(|(date, _)| *date);
    let mut best: Option<(u8, Irecist)> = None;
    for (date, response) in ordered {
        let days = date.signed_duration_since(start).num_days();
        let lasted = days >= i64::from(stable_after_days);
        let (place, counted) = match response {
            Irecist::Complete => (0, response),
            Irecist::Partial => (1, response),
            Irecist::Stable if lasted => (2, response),
            Irecist::NonCrNonUpd if lasted => (3, response),
            Irecist::ConfirmedProgression => (4, response),
            Irecist::UnconfirmedProgression => (5, response),
            _ => (6, Irecist::NotEvaluable),
        };
        if best.is_none_or(|(found, _)| place < found) {
            best = Some((place, counted));
        }
        if response == Irecist::ConfirmedProgression {
            break;
        }
    }
    best.map(|(_, response)| response)
}
