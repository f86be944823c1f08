//! Quotations.

use super::{Organisation, Source};
use crate::value::{Id, Text, record};

record! {
    /// Words of a person, quoted.
    pub struct Quotation {
        /// The words, without quotation marks.
        pub text: Text,
        /// Who said them.
        pub speaker: Speaker,
    } optional {
        /// The words that lead to the quotation: "Dr. Example stated".
        pub lead_in: Option<Text>,
        /// Where they can be found.
        pub sources: Vec<Id<Source>>,
        /// Whether it continues the paragraph before it.
        pub continued: bool,
    }
}

record! {
    /// A person who is quoted.
    pub struct Speaker {
        /// The name as it is printed, with titles.
        pub name: Text,
    } optional {
        /// What the person is: "oncologist".
        pub role: Option<Text>,
        /// Where the person works.
        pub affiliation: Option<Organisation>,
    }
}
