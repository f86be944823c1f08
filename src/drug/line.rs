//! Lines of therapy.

use std::fmt;
use std::num::NonZeroU8;
use std::str::FromStr;

use crate::value::text_form;

text_form! {
    /// A line of systemic therapy for advanced disease: `1` is the first, `2+` the second or a later one.
    ///
    /// ```
    /// use oncology::drug::Line;
    ///
    /// let line: Line = "2+".parse()?;
    /// assert_eq!((line.number().get(), line.or_later()), (2, true));
    /// # Ok::<(), oncology::drug::ParseLineError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    pub struct Line((NonZeroU8, bool));
    expecting "a line of therapy in a string such as \"1\" or \"2+\"";
    schema { "type": "string", "pattern": "^[1-9]\\+?$", "examples": ["1", "2+"] }
}

impl Line {
    /// The number of the line, 1 to 9.
    #[must_use]
    pub const fn number(self) -> NonZeroU8 {
        self.0.0
    }

    /// Whether later lines are meant too.
    #[must_use]
    pub const fn or_later(self) -> bool {
        self.0.1
    }
}

impl FromStr for Line {
    type Err = ParseLineError;

    /// # Errors
    ///
    /// `0`, `10`, `first`, `1L`.
    fn from_str(text: &str) -> Result<Self, ParseLineError> {
        match *text.as_bytes() {
            [digit @ b'1'..=b'9'] => NonZeroU8::new(digit - b'0').map(|line| Self((line, false))),
            [digit @ b'1'..=b'9', b'+'] => {
                NonZeroU8::new(digit - b'0').map(|line| Self((line, true)))
            }
            _ => None,
        }
        .ok_or(ParseLineError)
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}{}",
            self.number(),
            if self.or_later() { "+" } else { "" }
        )
    }
}

/// Why a text is no [`Line`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("expected a digit from 1 to 9, with `+` behind it for later lines too")]
pub struct ParseLineError;
