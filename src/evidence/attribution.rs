//! Bare attributions in a text.

use super::{Organisation, SourceKind};
use crate::value::{Text, record};

record! {
    /// What a text says of where a statement comes from, where it does not name a source that can be found.
    ///
    /// "According to the American Cancer Society", "a study published in the Journal of Clinical Oncology", "research
    /// has shown".
    pub struct Attribution {
        /// The words of the text.
        pub wording: Text,
    } optional {
        /// The organisation that is named.
        pub organisation: Option<Organisation>,
        /// The kind of source that is claimed.
        pub kind: Option<SourceKind>,
        /// The journal or other work that is named.
        pub published_in: Option<Text>,
    }
}
