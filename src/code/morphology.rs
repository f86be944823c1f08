//! Codes of the histology of tumours.

use std::fmt;
use std::str::FromStr;

use super::scan;
use crate::value::text_form;

text_form! {
    /// The morphology code of a tumour in ICD-O-3: four digits of histology, `/`, behaviour, and possibly grade.
    ///
    /// Source: World Health Organization, International Classification of Diseases for Oncology, third edition, second
    /// revision (ICD-O-3.2, 2019). It is written without the `M-` of the printed edition.
    ///
    /// ```
    /// use oncology::code::IcdOMorphology;
    ///
    /// let code: IcdOMorphology = "8070/33".parse()?;
    /// assert_eq!((code.histology(), code.behaviour(), code.grade()), (8070, 3, Some(3)));
    /// # Ok::<(), oncology::code::ParseIcdOMorphologyError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct IcdOMorphology(u32);
    expecting "an ICD-O-3 morphology code such as `8140/3`";
    schema {
        "type": "string",
        "pattern": "^[89][0-9]{3}/[012369][1-9]?$",
        "examples": ["8140/3", "8070/33"]
    }
}

impl IcdOMorphology {
    /// The histology, the four digits before the slash.
    #[must_use]
    pub const fn histology(self) -> u32 {
        self.0 / 100
    }

    /// The behaviour, the first digit after the slash.
    ///
    /// 0 is benign, 1 uncertain or borderline, 2 in situ, 3 malignant and primary, 6 malignant and metastatic,
    /// 9 malignant, not known whether primary or metastatic.
    #[must_use]
    pub const fn behaviour(self) -> u32 {
        self.0 / 10 % 10
    }

    /// The grade, the second digit after the slash, if it stands there.
    ///
    /// 1 to 4 are grades, 5 to 8 the cell lineage of lymphomas and leukaemias, 9 is not determined.
    #[must_use]
    pub const fn grade(self) -> Option<u32> {
        match self.0 % 10 {
            0 => None,
            grade => Some(grade),
        }
    }
}

impl FromStr for IcdOMorphology {
    type Err = ParseIcdOMorphologyError;

    /// # Errors
    ///
    /// `7999/3`, `814/3`, `8140/4`, `8140/30`, `81403`, `M-8140/3`.
    fn from_str(text: &str) -> Result<Self, ParseIcdOMorphologyError> {
        let (histology, rest) = text
            .split_once('/')
            .ok_or(ParseIcdOMorphologyError::Slash)?;
        if let Some((found, at)) = scan::not_a_digit(histology, 0) {
            return Err(ParseIcdOMorphologyError::NotADigit { found, at });
        }
        if histology.len() != 4 || !histology.starts_with(['8', '9']) {
            return Err(ParseIcdOMorphologyError::Histology);
        }
        let mut digits = rest.chars();
        match digits.next() {
            Some('0' | '1' | '2' | '3' | '6' | '9') => {}
            found => return Err(ParseIcdOMorphologyError::Behaviour { found }),
        }
        let width = match (digits.next(), digits.next()) {
            (None, _) => 10,
            (Some('1'..='9'), None) => 1,
            _ => return Err(ParseIcdOMorphologyError::Grade),
        };
        Ok(Self(
            u32::try_from(scan::number(text) * width).unwrap_or_default(),
        ))
    }
}

impl fmt::Display for IcdOMorphology {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}/{}", self.histology(), self.behaviour())?;
        self.grade().map_or(Ok(()), |grade| write!(f, "{grade}"))
    }
}

/// Why a text is no [`IcdOMorphology`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseIcdOMorphologyError {
    /// No slash.
    #[error("expected `/` between histology and behaviour")]
    Slash,
    /// Something other than a digit before the slash.
    #[error("expected 4 digits before the `/`, found {found:?} at byte {at}")]
    NotADigit {
        /// The character.
        found: char,
        /// Where it stands, in bytes.
        at: usize,
    },
    /// The digits before the slash.
    #[error("expected 4 digits from 8000 to 9999 before the `/`")]
    Histology,
    /// The first character after the slash.
    #[error("expected the behaviour 0, 1, 2, 3, 6 or 9 after the `/`, found {}", named(*.found))]
    Behaviour {
        /// The character, if there is one.
        found: Option<char>,
    },
    /// What follows the behaviour.
    #[error("expected the end or one grade digit from 1 to 9 after the behaviour")]
    Grade,
}

/// A character as a message shows it.
fn named(found: Option<char>) -> String {
    found.map_or_else(|| "the end".into(), |found| format!("{found:?}"))
}
