//! RECIST 1.1, computed: sum of diameters, response at each time point, best overall response.
//!
//! Source: Eisenhauer et al., Eur J Cancer 2009;45:228-247, Tables 1 to 3, and the questions and answers of the RECIST
//! working group (recist.eortc.org). Percentages are compared exactly and without rounding: a decrease of 29.96 % is
//! stable disease.
//!
//! ```
//! use oncology::disease::Site;
//! use oncology::response::Recist;
//! use oncology::response::recist::{Baseline, Measurement, NewLesions, NonTargetResponse, TargetLesion, TimePoint, evaluate};
//! use oncology::value::PartialDate;
//!
//! // Made up.
//! let baseline = Baseline::new(vec![
//!     TargetLesion::new(Site::Lung, "60".parse()?),
//!     TargetLesion::new(Site::LymphNode, "20".parse()?),
//! ])?;
//! let scan = TimePoint::new(
//!     "2024-03-01".parse::<PartialDate>()?.earliest(),
//!     vec![Measurement::Diameter("36".parse()?), Measurement::Diameter("9".parse()?)],
//!     NonTargetResponse::NonCrNonPd,
//!     NewLesions::None,
//! );
//! let course = evaluate(&baseline, &[scan])?;
//! assert_eq!(course[0].overall, Recist::Partial);
//! assert_eq!(course[0].sum.map(|sum| sum.to_string()).as_deref(), Some("45"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod best;
mod lesion;
mod overall;

pub use best::{
    Assessment, BestResponse, Confirmation, Protocol, best_overall_response, partial_after_complete,
};
pub use lesion::{
    Baseline, BaselineError, Diameter, DiameterError, Measurement, Method, TargetLesion,
};
pub use overall::{
    CourseError, Evaluation, NewLesions, NonTargetResponse, TargetResponse, TimePoint, evaluate,
    overall, overall_without_target,
};
