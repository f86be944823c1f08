//! Numbers as a registry posts them.

use crate::value::{Bound, Decimal, Missing, Stated, Text, record};

record! {
    /// A number as a registry posts it, with what scatters around it.
    ///
    /// What spread and limits mean is said once for all numbers of a measure, by its dispersion.
    pub struct PostedNumber {
    } optional {
        /// The number.
        pub value: Option<Stated<Decimal>>,
        /// Why there is none.
        pub missing: Option<Missing>,
        /// The standard deviation or error, or another spread.
        pub spread: Option<Bound>,
        /// The lower limit of an interval or range.
        pub lower: Option<Bound>,
        /// The upper limit of an interval or range.
        pub upper: Option<Bound>,
        /// The number as it is posted, where that says more: "1,316".
        pub words: Option<Text>,
    }
}
