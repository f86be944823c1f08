//! Codes of tumour types.

use std::fmt;
use std::str::FromStr;

use super::scan::Ascii;
use crate::value::text_form;

text_form! {
    /// A code of OncoTree, the tumour types of Memorial Sloan Kettering: `LUAD`, `MDS/MPN`, `HCL-V`, `AMPULLA_OF_VATER`.
    ///
    /// Source: oncotree.mskcc.org; the form is that of all its codes, 2 to 16 capitals, digits, `_`, `/` and `-`. Codes of
    /// former versions with lower-case letters are not taken. Whether a code is assigned is not looked up.
    ///
    /// ```
    /// use oncology::code::OncoTreeCode;
    ///
    /// let lung_adenocarcinoma: OncoTreeCode = "LUAD".parse()?;
    /// assert_eq!(lung_adenocarcinoma.as_str(), "LUAD");
    /// assert!("luad".parse::<OncoTreeCode>().is_err());
    /// # Ok::<(), oncology::code::ParseOncoTreeCodeError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct OncoTreeCode(Ascii<16>);
    expecting "an OncoTree code such as `LUAD`";
    schema { "type": "string", "pattern": "^[A-Z0-9][A-Z0-9_/-]{1,15}$", "examples": ["LUAD", "MDS/MPN"] }
}

impl OncoTreeCode {
    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl FromStr for OncoTreeCode {
    type Err = ParseOncoTreeCodeError;

    /// # Errors
    ///
    /// `luad`, `LU AD`, `L`, `_LUAD`, `RESCINDED_URI_PREVIOUSLY_USED_FOR_PCM`.
    fn from_str(text: &str) -> Result<Self, ParseOncoTreeCodeError> {
        let odd = text.char_indices().find(|(at, c)| {
            !(c.is_ascii_uppercase()
                || c.is_ascii_digit()
                || *at > 0 && matches!(c, '_' | '/' | '-'))
        });
        if let Some((at, found)) = odd {
            return Err(ParseOncoTreeCodeError::Character { found, at });
        }
        match text.len() {
            2..=16 => Ok(Self(Ascii::new(text))),
            found => Err(ParseOncoTreeCodeError::Length { found }),
        }
    }
}

impl fmt::Display for OncoTreeCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why a text is no [`OncoTreeCode`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseOncoTreeCodeError {
    /// A character that no code has, or has not at the start.
    #[error(
        "expected capital letters and digits, after the first also `_`, `/` and `-`, found {found:?} at byte {at}"
    )]
    Character {
        /// The character.
        found: char,
        /// Where it stands, in bytes.
        at: usize,
    },
    /// Too short or too long.
    #[error("expected 2 to 16 characters, found {found}")]
    Length {
        /// The number of characters.
        found: usize,
    },
}
