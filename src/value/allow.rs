//! Findings that an author accepts.

use std::fmt;
use std::str::FromStr;

use super::{Text, record, text_form};

record! {
    /// A rule whose findings are accepted, and why; it covers everything inside the record that carries it.
    ///
    /// One that accepts nothing is itself a finding (`suppression/unused`).
    pub struct Allow {
        /// The rule, by its full name: `claim/unsourced`.
        pub rule: RuleName,
        /// Why its findings are accepted here.
        pub reason: Text,
    } optional {
    }
}

text_form! {
    /// The name of a rule: its family and its defect, such as `claim/unsourced`.
    ///
    /// ```
    /// use oncology::value::RuleName;
    ///
    /// let name: RuleName = "claim/unsourced".parse()?;
    /// assert_eq!(name.as_str(), "claim/unsourced");
    /// assert!("unsourced".parse::<RuleName>().is_err());
    /// # Ok::<(), oncology::value::ParseRuleNameError>(())
    /// ```
    #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct RuleName(Box<str>);
    expecting "the name of a rule such as `claim/unsourced`";
    schema {
        "type": "string",
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 128
    }
}

impl RuleName {
    /// Longest name, in characters.
    pub const MAX_LENGTH: usize = 128;

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for RuleName {
    type Err = ParseRuleNameError;

    /// # Errors
    ///
    /// `unsourced`, `Claim/unsourced`, `claim/`, `claim/un_sourced`, more than 128 characters.
    fn from_str(text: &str) -> Result<Self, ParseRuleNameError> {
        let is_word = |word: &str| {
            !word.is_empty()
                && word
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        let is_part = |part: &str| part.split('-').all(is_word);
        match text.split_once('/') {
            Some((family, defect))
                if is_part(family) && is_part(defect) && text.len() <= Self::MAX_LENGTH =>
            {
                Ok(Self(text.into()))
            }
            _ => Err(ParseRuleNameError),
        }
    }
}

impl fmt::Display for RuleName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why a text is no [`RuleName`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error(
    "expected `family/defect` in lower-case letters, digits and single hyphens, at most 128 characters"
)]
pub struct ParseRuleNameError;
