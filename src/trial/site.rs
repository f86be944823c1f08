//! Where a study takes place.

use super::TrialStatus;
use crate::value::{Decimal, Text, record};

record! {
    /// A place where a study takes place, without the people there.
    pub struct StudySite {
    } optional {
        /// The clinic or practice.
        pub facility: Option<Text>,
        /// The status of recruitment there.
        pub status: Option<TrialStatus>,
        /// The city.
        pub city: Option<Text>,
        /// The state or region.
        pub state: Option<Text>,
        /// The postcode.
        pub postcode: Option<Text>,
        /// The country as the registry names it.
        pub country: Option<Text>,
        /// The latitude of the city in degrees, north is positive.
        pub latitude: Option<Decimal>,
        /// The longitude of the city in degrees, east is positive.
        pub longitude: Option<Decimal>,
    }
}
