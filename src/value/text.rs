//! Texts for readers.

use std::fmt;
use std::str::FromStr;

use super::text_form;

text_form! {
    /// A text for readers, kept exactly as it is written: something other than blanks, at most 65,536 characters.
    ///
    /// ```
    /// use oncology::value::Text;
    ///
    /// let text: Text = "HER2-positive breast cancer".parse()?;
    /// assert_eq!(text.as_str(), "HER2-positive breast cancer");
    /// assert!(" \n".parse::<Text>().is_err());
    /// # Ok::<(), oncology::value::ParseTextError>(())
    /// ```
    #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Text(Box<str>);
    expecting "a text";
    schema { "type": "string", "pattern": "[^ \\t\\n\\r]", "maxLength": 65_536 }
}

impl Text {
    /// Longest text, in characters.
    pub const MAX_LENGTH: usize = 65_536;

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn check(text: &str) -> Result<(), ParseTextError> {
        if text.chars().all(|c| matches!(c, ' ' | '\t' | '\n' | '\r')) {
            return Err(ParseTextError::Blank);
        }
        // Bytes bound the characters from above, so most texts need no counting.
        if text.len() > Self::MAX_LENGTH {
            let found = text.chars().count();
            if found > Self::MAX_LENGTH {
                return Err(ParseTextError::Length { found });
            }
        }
        Ok(())
    }
}

impl FromStr for Text {
    type Err = ParseTextError;

    /// # Errors
    ///
    /// A text that is empty or only spaces, tabs and line breaks; one of more than 65,536 characters.
    fn from_str(text: &str) -> Result<Self, ParseTextError> {
        Self::check(text)?;
        Ok(Self(text.into()))
    }
}

impl TryFrom<String> for Text {
    type Error = ParseTextError;

    /// As [`Text::from_str`], without a copy.
    fn try_from(text: String) -> Result<Self, ParseTextError> {
        Self::check(&text)?;
        Ok(Self(text.into()))
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why a text is no [`Text`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseTextError {
    /// Nothing to read.
    #[error("expected something other than blanks; leave the field out if there is nothing to say")]
    Blank,
    /// More than [`Text::MAX_LENGTH`] characters.
    #[error("expected at most 65536 characters, found {found}")]
    Length {
        /// The number of characters.
        found: usize,
    },
}
