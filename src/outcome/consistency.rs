//! Whether reported numbers can be true together: plain functions on what rounding leaves open.
//!
//! A printed 0.60 stands for every value from 0.595 to 0.605, so no answer here rests on a printed number being exact.

mod counts;
mod follow_up;
mod landmark;
mod order;

pub use counts::{analysed_above_randomised, arms_sum};
pub use follow_up::median_beyond_follow_up;
pub use landmark::{rate_contradicts_median, rates_rise};
pub use order::ends_no_later;
