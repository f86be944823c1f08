//! The axis of ratios.

use plotters::prelude::{IntoLogRange, LogCoord, Ranged};

use crate::comparisons::Row;

/// The logarithmic axis.
pub(crate) struct Axis {
    pub(crate) low: f64,
    pub(crate) high: f64,
    pub(crate) ticks: Vec<f64>,
    pixels: LogCoord<f64>,
    ends: (i32, i32),
}

impl Axis {
    /// Covers 0.5 to 2, every estimate, and intervals as far as four times beyond the outermost estimate.
    pub(crate) fn new(rows: &[&Row], ends: (i32, i32)) -> Self {
        let estimates = || rows.iter().map(|row| row.ratio);
        let least = rows.iter().filter_map(|row| row.lower).fold(0.5, f64::min);
        let greatest = rows.iter().filter_map(|row| row.upper).fold(2.0, f64::max);
        let low = least.max(estimates().fold(0.5, f64::min) / 4.0) / 1.1;
        let high = greatest.min(estimates().fold(2.0, f64::max) * 4.0) * 1.1;
        // Powers of two where few suffice, else of ten; 1 is always among them, so that the null line has its tick.
        let base: f64 = if high / low < 300.0 { 2.0 } else { 10.0 };
        let on_axis = |exponent: &i32| (low..=high).contains(&base.powi(*exponent));
        let exponents: Vec<i32> = (-40..=40).filter(on_axis).collect();
        let is_shown = |exponent: i32| exponents.len() <= 10 || exponent % 4 == 0;
        let shown = exponents.iter().filter(|exponent| is_shown(**exponent));
        Self {
            low,
            high,
            ticks: shown.map(|exponent| base.powi(*exponent)).collect(),
            pixels: (low..high).log_scale().into(),
            ends,
        }
    }

    /// The place of a ratio, from left to right.
    pub(crate) fn x(&self, ratio: f64) -> i32 {
        self.pixels.map(&ratio, self.ends)
    }

    /// Whether an interval goes on beyond the axis, or has an end without a number.
    pub(crate) fn cuts(&self, row: &Row) -> bool {
        self.shown(row.lower).is_none() || self.shown(row.upper).is_none()
    }

    /// The end of an interval, if it has a number on the axis.
    pub(crate) fn shown(&self, end: Option<f64>) -> Option<f64> {
        end.filter(|end| (self.low..=self.high).contains(end))
    }
}
