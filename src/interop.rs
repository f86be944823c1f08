//! Exchange with other formats, each behind a feature.

pub mod ctgov;
