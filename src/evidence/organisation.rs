//! Organisations.

use crate::code::Url;
use crate::value::{Text, record};

record! {
    /// An organisation as a text names it.
    pub struct Organisation {
        /// Its name.
        pub name: Text,
    } optional {
        /// Its usual short form: `NCI`.
        pub abbreviation: Option<Text>,
        /// Its address on the web.
        pub url: Option<Url>,
    }
}
