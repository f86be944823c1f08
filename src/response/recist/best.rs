//! The best overall response.

use chrono::NaiveDate;

use super::Evaluation;
use crate::response::Recist;

/// The overall response of one day.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct Assessment {
    /// The day.
    pub date: NaiveDate,
    /// The overall response; none if the assessment was not done.
    pub response: Option<Recist>,
}

impl Assessment {
    /// An assessment that was done.
    #[must_use]
    pub const fn new(date: NaiveDate, response: Recist) -> Self {
        Self {
            date,
            response: Some(response),
        }
    }

    /// An assessment that was planned and not done.
    #[must_use]
    pub const fn not_done(date: NaiveDate) -> Self {
        Self {
            date,
            response: None,
        }
    }
}

impl From<Evaluation> for Assessment {
    fn from(evaluation: Evaluation) -> Self {
        Self::new(evaluation.date, evaluation.overall)
    }
}

/// What a protocol asks of a best overall response.
///
/// ```
/// use oncology::response::recist::{Confirmation, Protocol};
///
/// // Stable for six weeks; responses confirmed after four, as trials without randomisation ask.
/// let mut protocol = Protocol::new(42);
/// protocol.confirmation = Some(Confirmation::new(28));
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct Protocol {
    /// How many days after the start disease must still be stable to count as stable.
    pub stable_after_days: u32,
    /// How a response is confirmed, if the protocol asks for it.
    pub confirmation: Option<Confirmation>,
    /// Whether a patient without any assessment counts as not evaluable, not as missing.
    pub unassessed_is_not_evaluable: bool,
}

/// How a response is confirmed.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct Confirmation {
    /// How many days later, at least.
    pub after_days: u32,
    /// How many assessments between the two may be not evaluable or not done; usually one.
    pub not_evaluable_between: u32,
    /// Whether one assessment of stable disease may lie between two of partial response.
    pub stable_between: bool,
}

impl Protocol {
    /// No confirmation, and a patient without assessments is missing.
    #[must_use]
    pub const fn new(stable_after_days: u32) -> Self {
        Self {
            stable_after_days,
            confirmation: None,
            unassessed_is_not_evaluable: false,
        }
    }
}

impl Confirmation {
    /// One assessment between may be not evaluable or not done, and none stable.
    #[must_use]
    pub const fn new(after_days: u32) -> Self {
        Self {
            after_days,
            not_evaluable_between: 1,
            stable_between: false,
        }
    }
}

/// A best overall response.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct BestResponse {
    /// The response; none if nothing was assessed.
    pub response: Option<Recist>,
    /// The first day with it; none if there was no assessment.
    pub date: Option<NaiveDate>,
}

/// Whether a day is at least so many days after another.
fn is_after(date: NaiveDate, start: NaiveDate, days: u32) -> bool {
    date.signed_duration_since(start).num_days() >= i64::from(days)
}

/// The place of a response, from the best to none.
const fn rank(response: Option<Recist>) -> u8 {
    match response {
        Some(Recist::Complete) => 0,
        Some(Recist::Partial) => 1,
        Some(Recist::Stable) => 2,
        Some(Recist::NonCrNonPd) => 3,
        Some(Recist::Progressive) => 4,
        Some(Recist::NotEvaluable) => 5,
        None => 6,
    }
}

impl Confirmation {
    /// Whether a complete or partial response is confirmed by what follows it.
    fn holds(self, first: Assessment, later: &[Assessment]) -> bool {
        use Recist::{Complete, NotEvaluable, Partial, Stable};
        let complete = first.response == Some(Complete);
        let confirms = |next: &Assessment| {
            let enough = match next.response {
                Some(Complete) => true,
                Some(Partial) => !complete,
                _ => false,
            };
            enough && is_after(next.date, first.date, self.after_days)
        };
        let Some(period) = later
            .iter()
            .position(confirms)
            .and_then(|place| later.get(..=place))
        else {
            return false;
        };
        let (mut not_evaluable, mut stable, mut was_complete) = (0_u32, 0_u32, false);
        for next in period {
            match next.response {
                // An assessment that was not done is not evaluable, as the working group says.
                Some(NotEvaluable) | None => not_evaluable = not_evaluable.saturating_add(1),
                Some(Stable) if !complete => stable = stable.saturating_add(1),
                Some(Complete) => was_complete = true,
                // A partial response after a complete one is progression, or the complete one was none.
                Some(Partial) if !complete && !was_complete => {}
                _ => return false,
            }
        }
        not_evaluable <= self.not_evaluable_between && stable <= u32::from(self.stable_between)
    }
}

/// The best overall response from the start of treatment (or randomisation) until the first progression.
///
/// Without confirmation it is the best of the assessments, in the order CR, PR, SD, non-CR/non-PD, PD, NE; stable disease
/// and non-CR/non-PD before the minimum interval count as not evaluable. With confirmation, a complete response needs a
/// later complete one, a partial response a later partial or complete one; a response that is not confirmed counts as
/// stable disease if it lies after the minimum interval, else as not evaluable. Assessments may be in any order.
///
/// Assessments count as they were judged: a partial response or stable disease after a complete one, which Table 3 calls
/// progression or an error, is told by [`partial_after_complete`] and not corrected here;
/// [`evaluate`](super::evaluate) gives progression.
///
/// Source: Eisenhauer et al., Eur J Cancer 2009;45:228-247, sections 4.5 and 4.6 and Table 3; the parameters are those of
/// pharmaverse `admiralonco`, `derive_param_bor` and `derive_param_confirmed_bor`, whose test cases it passes.
///
/// ```
/// use oncology::response::Recist;
/// use oncology::response::recist::{Assessment, Confirmation, Protocol, best_overall_response};
/// use oncology::value::PartialDate;
///
/// let day = |text: &str| text.parse::<PartialDate>().map(PartialDate::earliest);
/// // Made up.
/// let scans = [
///     Assessment::new(day("2024-02-12")?, Recist::Partial),
///     Assessment::new(day("2024-04-01")?, Recist::Stable),
/// ];
/// let start = day("2024-01-01")?;
/// let mut protocol = Protocol::new(42);
/// assert_eq!(best_overall_response(&scans, start, &protocol).response, Some(Recist::Partial));
/// protocol.confirmation = Some(Confirmation::new(28));
/// assert_eq!(best_overall_response(&scans, start, &protocol).response, Some(Recist::Stable));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn best_overall_response(
    assessments: &[Assessment],
    start: NaiveDate,
    protocol: &Protocol,
) -> BestResponse {
    let counted = until_progression(assessments);
    let mut best: Option<Assessment> = None;
    for (place, assessment) in counted.iter().enumerate() {
        let later = counted.get(place + 1..).unwrap_or_default();
        let response = assessment.response.map(|response| {
            let lasted = is_after(assessment.date, start, protocol.stable_after_days);
            match (response, protocol.confirmation) {
                (Recist::Complete | Recist::Partial, None) => response,
                (Recist::Complete | Recist::Partial, Some(confirmation))
                    if confirmation.holds(*assessment, later) =>
                {
                    response
                }
                (Recist::Complete | Recist::Partial | Recist::Stable, _) if lasted => {
                    Recist::Stable
                }
                (Recist::NonCrNonPd, _) if lasted => Recist::NonCrNonPd,
                (Recist::Progressive, _) => Recist::Progressive,
                _ => Recist::NotEvaluable,
            }
        });
        if best.is_none_or(|best| rank(response) < rank(best.response)) {
            best = Some(Assessment {
                date: assessment.date,
                response,
            });
        }
    }
    let unassessed = protocol
        .unassessed_is_not_evaluable
        .then_some(Recist::NotEvaluable);
    BestResponse {
        response: best.map_or(unassessed, |best| best.response),
        date: best.map(|best| best.date),
    }
}

/// The assessments by day, those after the first progression left out.
fn until_progression(assessments: &[Assessment]) -> Vec<Assessment> {
    let mut counted = assessments.to_vec();
    counted.sort_by_key(|assessment| assessment.date);
    let end = counted
        .iter()
        .find(|assessment| assessment.response == Some(Recist::Progressive))
        .map(|assessment| assessment.date);
    counted.retain(|assessment| end.is_none_or(|end| assessment.date <= end));
    counted
}

/// The days of partial responses that follow a complete one, which clean data do not have: the disease came back, which is
/// progression, or had never gone, and the complete response was a partial one.
///
/// Source: Eisenhauer et al., Eur J Cancer 2009;45:228-247, Table 3, note a.
///
/// ```
/// use oncology::response::Recist;
/// use oncology::response::recist::{Assessment, partial_after_complete};
/// use oncology::value::PartialDate;
///
/// let day = |text: &str| text.parse::<PartialDate>().map(PartialDate::earliest);
/// let later = day("2024-04-01")?;
/// let scans = [Assessment::new(day("2024-02-12")?, Recist::Complete), Assessment::new(later, Recist::Partial)];
/// assert_eq!(partial_after_complete(&scans), [later]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn partial_after_complete(assessments: &[Assessment]) -> Vec<NaiveDate> {
    let counted = until_progression(assessments);
    counted
        .iter()
        .skip_while(|assessment| assessment.response != Some(Recist::Complete))
        .filter(|assessment| assessment.response == Some(Recist::Partial))
        .map(|assessment| assessment.date)
        .collect()
}
