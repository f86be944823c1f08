//! Codes of the sites of tumours.

use std::fmt;
use std::str::FromStr;

use super::scan;
use crate::value::text_form;

text_form! {
    /// The topography code of a tumour's site in ICD-O-3, C00.0 to C80.9, with its dot.
    ///
    /// Source: World Health Organization, International Classification of Diseases for Oncology, third edition, second
    /// revision (ICD-O-3.2, 2019). The form without a dot, which SEER uses, is not taken.
    ///
    /// ```
    /// use oncology::code::IcdOTopography;
    ///
    /// let upper_outer_quadrant: IcdOTopography = "C50.4".parse()?;
    /// assert_eq!((upper_outer_quadrant.group(), upper_outer_quadrant.subsite()), (50, 4));
    /// # Ok::<(), oncology::code::ParseIcdOTopographyError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct IcdOTopography(u16);
    expecting "an ICD-O-3 topography code such as `C50.4`";
    schema { "type": "string", "pattern": "^C([0-7][0-9]|80)\\.[0-9]$", "examples": ["C50.4"] }
}

impl IcdOTopography {
    /// The group of sites, the two digits before the dot.
    #[must_use]
    pub const fn group(self) -> u16 {
        self.0 / 10
    }

    /// The site within the group, the digit after the dot.
    #[must_use]
    pub const fn subsite(self) -> u16 {
        self.0 % 10
    }
}

impl FromStr for IcdOTopography {
    type Err = ParseIcdOTopographyError;

    /// # Errors
    ///
    /// `C504`, `C81.0`, `50.4`, `C50`, `C50.11`.
    fn from_str(text: &str) -> Result<Self, ParseIcdOTopographyError> {
        if let Some((found, at, expected)) = scan::misfit(text, "C00.0") {
            return Err(ParseIcdOTopographyError::Character {
                expected,
                found,
                at,
            });
        }
        if text.len() != 5 {
            return Err(ParseIcdOTopographyError::Length {
                found: text.chars().count(),
            });
        }
        let code = Self(u16::try_from(scan::number(text)).unwrap_or_default());
        match code.group() {
            0..=80 => Ok(code),
            found => Err(ParseIcdOTopographyError::Group { found }),
        }
    }
}

impl fmt::Display for IcdOTopography {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "C{:02}.{}", self.group(), self.subsite())
    }
}

/// Why a text is no [`IcdOTopography`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseIcdOTopographyError {
    /// A character that cannot stand where it stands.
    #[error(
        "expected `C`, 2 digits, `.` and a digit, found {found:?} instead of {expected} at byte {at}"
    )]
    Character {
        /// What should stand there.
        expected: &'static str,
        /// The character.
        found: char,
        /// Where it stands, in bytes.
        at: usize,
    },
    /// Too short or too long.
    #[error("expected 5 characters as in `C50.4`, found {found}")]
    Length {
        /// The number of characters.
        found: usize,
    },
    /// A group that does not exist.
    #[error("expected a group from 00 to 80 after `C`, found {found}")]
    Group {
        /// The group.
        found: u16,
    },
}
