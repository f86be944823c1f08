//! Codes of neoplasms in ICD-10-CM.

use std::fmt;
use std::str::FromStr;

use super::scan::Ascii;
use crate::value::text_form;

text_form! {
    /// A code of the chapter of neoplasms in ICD-10-CM, C00 to D49, with its dot: `C50.911`, `C7A.010`, `D05`.
    ///
    /// Source: National Center for Health Statistics, ICD-10-CM, chapter 2, and its Official Guidelines for Coding and
    /// Reporting, section I.A, on the form of codes. The form without a dot, which claims use, is not taken. Codes of the
    /// chapter in the international ICD-10 have the same form.
    ///
    /// ```
    /// use oncology::code::Icd10Neoplasm;
    ///
    /// let code: Icd10Neoplasm = "C50.911".parse()?;
    /// assert_eq!(code.category(), "C50");
    /// # Ok::<(), oncology::code::ParseIcd10NeoplasmError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Icd10Neoplasm(Ascii<8>);
    expecting "an ICD-10-CM code of a neoplasm such as `C50.911`";
    schema {
        "type": "string",
        "pattern": "^(C[0-9][0-9AB]|D[0-4][0-9A])(\\.[0-9A-Z]{1,4})?$",
        "examples": ["C50.911", "C7A.010"]
    }
}

impl Icd10Neoplasm {
    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Its category, the first three characters.
    #[must_use]
    pub fn category(&self) -> &str {
        self.as_str().get(..3).unwrap_or_default()
    }
}

impl FromStr for Icd10Neoplasm {
    type Err = ParseIcd10NeoplasmError;

    /// # Errors
    ///
    /// `E50.911`, `C5.911`, `D50.0`, `C50911`, `C50.`, `C50.91111`.
    fn from_str(text: &str) -> Result<Self, ParseIcd10NeoplasmError> {
        if !text.starts_with(['C', 'D']) {
            return Err(ParseIcd10NeoplasmError::Chapter);
        }
        if !matches!(
            text.as_bytes(),
            [b'C', b'0'..=b'9', b'0'..=b'9' | b'A' | b'B', ..]
                | [b'D', b'0'..=b'4', b'0'..=b'9' | b'A', ..]
        ) {
            return Err(ParseIcd10NeoplasmError::Category);
        }
        let rest = text.get(3..).unwrap_or_default();
        if rest.is_empty() {
            return Ok(Self(Ascii::new(text)));
        }
        let after = rest.strip_prefix('.').ok_or(ParseIcd10NeoplasmError::Dot)?;
        let odd = after
            .char_indices()
            .find(|(_, c)| !c.is_ascii_digit() && !c.is_ascii_uppercase());
        if let Some((at, found)) = odd {
            return Err(ParseIcd10NeoplasmError::Character { found, at: at + 4 });
        }
        if matches!(after.len(), 1..=4) {
            Ok(Self(Ascii::new(text)))
        } else {
            Err(ParseIcd10NeoplasmError::Length { found: after.len() })
        }
    }
}

impl fmt::Display for Icd10Neoplasm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why a text is no [`Icd10Neoplasm`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseIcd10NeoplasmError {
    /// It does not begin with the letters of the chapter.
    #[error("expected `C` or `D` at the start, the letters of the chapter of neoplasms")]
    Chapter,
    /// The second and third character are no category of the chapter.
    #[error(
        "expected a category of the chapter: `C`, a digit and one of `0` to `9`, `A`, `B`; or `D`, one of `0` to `4` and one of `0` to `9`, `A`"
    )]
    Category,
    /// More than a category, and no dot after it.
    #[error("expected `.` after the three characters of the category")]
    Dot,
    /// Something other than a digit or a capital letter after the dot.
    #[error("expected digits and capital letters after the `.`, found {found:?} at byte {at}")]
    Character {
        /// The character.
        found: char,
        /// Where it stands, in bytes.
        at: usize,
    },
    /// Nothing or too much after the dot.
    #[error("expected 1 to 4 characters after the `.`, found {found}")]
    Length {
        /// The number of characters.
        found: usize,
    },
}
