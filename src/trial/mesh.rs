//! Subject headings.

use crate::value::{Text, record};

record! {
    /// A heading of the US National Library of Medicine's Medical Subject Headings (MeSH).
    pub struct MeshTerm {
        /// Its unique identifier: `D001943`.
        pub id: Text,
        /// The heading.
        pub term: Text,
    } optional {
    }
}

record! {
    /// The headings that the registry gives a study.
    pub struct MeshTerms {
    } optional {
        /// The headings.
        pub terms: Vec<MeshTerm>,
        /// The broader headings above them.
        pub ancestors: Vec<MeshTerm>,
    }
}
