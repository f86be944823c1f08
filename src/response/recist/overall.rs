//! The response at each time point.

use chrono::NaiveDate;

use super::{Baseline, Measurement};
use crate::response::Recist;
use crate::vocab::closed_list;

/// Where the tables are.
const TABLES: &str = "Eisenhauer et al., Eur J Cancer 2009;45:228-247, Tables 1 and 2";

closed_list! {
    /// The response of the target lesions.
    pub enum TargetResponse {
        Complete = "cr", "Complete response", TABLES;
        Partial = "pr", "Partial response", TABLES;
        Stable = "sd", "Stable disease", TABLES;
        Progressive = "pd", "Progressive disease", TABLES;
        /// Not all were measured, and those that were do not show progression by themselves.
        NotEvaluable = "ne", "Not all evaluated", TABLES;
    }
}

closed_list! {
    /// The response of the other lesions.
    pub enum NonTargetResponse {
        /// There were none at baseline.
        None = "none", "No non-target lesions", "editorial";
        /// All have gone, markers are normal, nodes are below 10 mm.
        Complete = "cr", "Complete response", TABLES;
        NonCrNonPd = "non-cr-non-pd", "Non-CR/non-PD", TABLES;
        /// Unequivocal progression, as judged by the reader.
        Progressive = "pd", "Unequivocal progression", TABLES;
        NotEvaluable = "ne", "Not all evaluated", TABLES;
    }
}

closed_list! {
    /// Whether there are new lesions.
    pub enum NewLesions {
        None = "none", "No new lesions", TABLES;
        /// Perhaps new, as a small one may be; it counts only once it is certain, and then from the day it was first seen.
        Equivocal = "equivocal", "An equivocal new lesion", TABLES;
        Unequivocal = "unequivocal", "New lesions", TABLES;
    }
}

/// What was found at one time point.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct TimePoint {
    /// The day.
    pub date: NaiveDate,
    /// The target lesions, in the order of the baseline.
    pub targets: Vec<Measurement>,
    /// The other lesions.
    pub non_target: NonTargetResponse,
    /// New lesions.
    pub new_lesions: NewLesions,
}

impl TimePoint {
    /// What was found on a day.
    #[must_use]
    pub const fn new(
        date: NaiveDate,
        targets: Vec<Measurement>,
        non_target: NonTargetResponse,
        new_lesions: NewLesions,
    ) -> Self {
        Self {
            date,
            targets,
            non_target,
            new_lesions,
        }
    }
}

/// What follows from a time point.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Evaluation {
    /// The day.
    pub date: NaiveDate,
    /// The sum of diameters, in millimetres; none if a lesion was not measured.
    pub sum: Option<rust_decimal::Decimal>,
    /// The smallest sum before this time point, that at baseline included.
    pub nadir: rust_decimal::Decimal,
    /// The response of the target lesions.
    pub target: TargetResponse,
    /// The overall response.
    pub overall: Recist,
}

/// Why time points cannot be evaluated.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum CourseError {
    /// Another number of lesions than at baseline.
    #[error("expected {expected} target lesions on {date}, as at baseline, found {found}")]
    Lesions {
        /// The day.
        date: NaiveDate,
        /// How many there were at baseline.
        expected: usize,
        /// How many there are.
        found: usize,
    },
    /// A day that is not after the day before it in the list.
    #[error("expected days in order, found {date} after {before}")]
    Order {
        /// The day.
        date: NaiveDate,
        /// The one before it in the list.
        before: NaiveDate,
    },
}

/// The target lesions of one time point.
struct Targets {
    /// The sum of those that were measured.
    measured: rust_decimal::Decimal,
    /// Whether all were.
    complete: bool,
    /// Whether one was seen: a node of at least 10 mm, anything else of any size.
    seen: bool,
}

impl Targets {
    fn of(baseline: &Baseline, found: &[Measurement]) -> Self {
        let mut all = Self {
            measured: rust_decimal::Decimal::ZERO,
            complete: true,
            seen: false,
        };
        for (lesion, measurement) in baseline.lesions().iter().zip(found) {
            let Some(size) = measurement.size() else {
                all.complete = false;
                continue;
            };
            all.measured += size;
            let normal = if lesion.is_node() {
                size < 10.into()
            } else {
                size.is_zero()
            };
            all.seen |= !normal;
        }
        all
    }

    fn response(
        &self,
        baseline: rust_decimal::Decimal,
        nadir: rust_decimal::Decimal,
    ) -> TargetResponse {
        let [five, six, seven, ten] = [5, 6, 7, 10].map(rust_decimal::Decimal::from);
        let grown = self.measured * five >= nadir * six && self.measured - nadir >= five;
        if self.complete && !self.seen {
            TargetResponse::Complete
        } else if grown {
            // Also where lesions were not measured: they can only add to the sum.
            TargetResponse::Progressive
        } else if !self.complete {
            TargetResponse::NotEvaluable
        } else if self.measured * ten <= baseline * seven {
            TargetResponse::Partial
        } else {
            TargetResponse::Stable
        }
    }
}

/// The response at each time point, in order.
///
/// Each is judged by itself: against baseline for a response, against the smallest sum so far for progression. Where
/// lesions were not measured, progression holds if the others show it alone; else the target response is not evaluable.
/// After a complete overall response, any disease that is seen is progression; a target node is seen again from 10 mm on,
/// and where nothing but one node came back, the working group advises another scan first. The group keeps calling a partial
/// response so until progression, also where the sum has risen above 70 % of baseline; here such a time point is stable
/// disease, and the best response is the same. For an example see [the module](super).
///
/// # Errors
///
/// Another number of lesions than at baseline, or days that are not in order.
pub fn evaluate(baseline: &Baseline, course: &[TimePoint]) -> Result<Vec<Evaluation>, CourseError> {
    let first = baseline.sum();
    let mut nadir = first;
    let mut free_of_disease = false;
    let mut before: Option<NaiveDate> = None;
    let mut evaluations = Vec::with_capacity(course.len());
    for point in course {
        let date = point.date;
        if let Some(before) = before.filter(|before| *before >= date) {
            return Err(CourseError::Order { date, before });
        }
        before = Some(date);
        let (expected, found) = (baseline.lesions().len(), point.targets.len());
        if expected != found {
            return Err(CourseError::Lesions {
                date,
                expected,
                found,
            });
        }
        let targets = Targets::of(baseline, &point.targets);
        let target = if free_of_disease && targets.seen {
            TargetResponse::Progressive
        } else {
            targets.response(first, nadir)
        };
        let remains = point.non_target == NonTargetResponse::NonCrNonPd;
        let overall = if free_of_disease && remains {
            Recist::Progressive
        } else {
            overall(target, point.non_target, point.new_lesions)
        };
        free_of_disease |= overall == Recist::Complete;
        evaluations.push(Evaluation {
            date,
            sum: targets.complete.then_some(targets.measured),
            nadir,
            target,
            overall,
        });
        if targets.complete {
            nadir = nadir.min(targets.measured);
        }
    }
    Ok(evaluations)
}

/// The overall response of patients with target lesions: Table 1.
///
/// ```
/// use oncology::response::Recist;
/// use oncology::response::recist::{NewLesions, NonTargetResponse, TargetResponse, overall};
///
/// let response = overall(TargetResponse::Complete, NonTargetResponse::NonCrNonPd, NewLesions::None);
/// assert_eq!(response, Recist::Partial);
/// ```
#[must_use]
pub const fn overall(
    target: TargetResponse,
    non_target: NonTargetResponse,
    new_lesions: NewLesions,
) -> Recist {
    use NonTargetResponse as Other;
    use TargetResponse as Target;
    match (target, non_target, new_lesions) {
        (Target::Progressive, ..) | (_, Other::Progressive, _) | (.., NewLesions::Unequivocal) => {
            Recist::Progressive
        }
        (Target::NotEvaluable, ..) => Recist::NotEvaluable,
        (Target::Complete, Other::Complete | Other::None, _) => Recist::Complete,
        (Target::Complete | Target::Partial, ..) => Recist::Partial,
        (Target::Stable, ..) => Recist::Stable,
    }
}

/// The overall response of patients without target lesions: Table 2.
///
/// ```
/// use oncology::response::Recist;
/// use oncology::response::recist::{NewLesions, NonTargetResponse, overall_without_target};
///
/// let response = overall_without_target(NonTargetResponse::NonCrNonPd, NewLesions::None);
/// assert_eq!(response, Recist::NonCrNonPd);
/// ```
#[must_use]
pub const fn overall_without_target(
    non_target: NonTargetResponse,
    new_lesions: NewLesions,
) -> Recist {
    match (non_target, new_lesions) {
        (NonTargetResponse::Progressive, _) | (_, NewLesions::Unequivocal) => Recist::Progressive,
        (NonTargetResponse::Complete, _) => Recist::Complete,
        (NonTargetResponse::NonCrNonPd, _) => Recist::NonCrNonPd,
        (NonTargetResponse::None | NonTargetResponse::NotEvaluable, _) => Recist::NotEvaluable,
    }
}
