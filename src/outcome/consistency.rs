//! Whether reported numbers can be true together: plain functions on what rounding leaves open.
//!
//! A printed 0.60 stands for every value from 0.595 to 0.605, so no answer here rests on a printed number being exact, that
//! of a level included. The functions know nothing of documents; the rules of the families `outcome` and `claim` call them
//! and decide when a formula holds. They answer `None`, or that all is well, where the numbers leave a question open.
//!
//! ```
//! use oncology::outcome::consistency::{Agreement, Effect, agreement, is_possible_percentage};
//! use oncology::outcome::{Comparison, EffectMeasure};
//! use oncology::value::Interval;
//!
//! // Made up: the p-value of another row.
//! let mut interval = Interval::new("0.47".parse()?, "0.86".parse()?);
//! interval.level = Some("95".parse()?);
//! let mut comparison = Comparison::new();
//! comparison.measure = Some(EffectMeasure::HazardRatio);
//! comparison.estimate = Some("0.63".parse()?);
//! comparison.interval = Some(interval);
//! let effect = Effect::of(&comparison).ok_or("no effect with an interval")?;
//! assert_eq!(effect.excludes_null(), Some(true));
//! assert_eq!(agreement(&effect, "0.31".parse()?, None), Some(Agreement::Contradicts));
//!
//! // No number of 154 patients is 44.5 %.
//! assert!(!is_possible_percentage("44.5".parse()?, 154));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod bounds;
pub mod claim;
mod counts;
mod effect;
mod follow_up;
mod granularity;
mod landmark;
mod medians;
mod number_needed;
mod order;
mod p_value;
mod proportion;
mod span;

pub use bounds::{
    is_outside, is_possible_effect, is_possible_level, is_possible_p_value, is_possible_share,
    is_possible_time,
};
pub use counts::{analysed_above_randomised, arms_sum};
pub use effect::Effect;
pub use follow_up::median_beyond_follow_up;
pub use granularity::{
    counts_for, is_possible_binary_sd, is_possible_mean, is_possible_percentage, is_possible_sd,
    is_possible_sd_on_scale, sd_limits,
};
pub use landmark::{rate_contradicts_median, rates_rise};
pub use medians::{median_distance, medians_oppose};
pub use number_needed::{has_absolute_difference, number_needed_to_treat};
pub use order::ends_no_later;
pub use p_value::{Agreement, agreement, disagrees_on_significance};
pub use proportion::{ProportionMethod, methods};
pub use span::Span;
