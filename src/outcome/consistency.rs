//! Whether reported numbers can be true together: plain functions on what rounding leaves open.
//!
//! A printed 0.60 stands for every value from 0.595 to 0.605, so no answer here rests on a printed number being exact.

mod granularity;
mod proportion;

pub use granularity::{
    counts_for, is_possible_binary_sd, is_possible_mean, is_possible_percentage, is_possible_sd,
    is_possible_sd_on_scale, sd_limits,
};
pub use proportion::{ProportionMethod, methods};
