//! Screening.

use crate::disease::Disease;
use crate::evidence::Source;
use crate::value::{Id, Text, record};

record! {
    /// A test offered to people without symptoms.
    pub struct Screening in "screening" {
        /// The id that other records refer to.
        pub id: Id<Screening>,
        /// Its name.
        pub name: Text,
    } optional {
        /// The test.
        pub test: Option<Text>,
        /// The disease that it looks for.
        pub disease: Option<Id<Disease>>,
        /// Whom it is offered to.
        pub population: Option<Text>,
        /// Where these facts come from.
        pub sources: Vec<Id<Source>>,
    }
}
