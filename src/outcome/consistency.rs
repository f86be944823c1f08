//! Whether reported numbers can be true together: plain functions on what rounding leaves open.
//!
//! A printed 0.60 stands for every value from 0.595 to 0.605, so no answer here rests on a printed number being exact.

pub mod claim;
mod number_needed;

pub use number_needed::{has_absolute_difference, number_needed_to_treat};
