//! Codes of any other system.

use crate::value::{Text, record};

record! {
    /// A code of a system that has no type of its own here, with the system beside it.
    ///
    /// ```
    /// use oncology::code::Coding;
    ///
    /// let mut coding = Coding::new("http://purl.obolibrary.org/obo/mondo.owl".parse()?, "MONDO:0005061".parse()?);
    /// coding.display = Some("lung adenocarcinoma".parse()?);
    /// # Ok::<(), oncology::value::ParseTextError>(())
    /// ```
    pub struct Coding {
        /// The system of which the code is one: its address on the web, its URN, or its name.
        pub system: Text,
        /// The code, as the system writes it.
        pub code: Text,
    } optional {
        /// What the system calls the thing, if its licence lets that be repeated.
        pub display: Option<Text>,
    }
}
