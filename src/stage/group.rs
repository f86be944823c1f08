//! Stage groups.

use std::fmt;
use std::str::FromStr;

use crate::value::text_form;

text_form! {
    /// A stage group: 0 to IV in Roman numerals, with a letter and a digit where the system has them.
    ///
    /// `0`, `0a`, `0is`, `I`, `IA`, `IA1`, `IIIC2`, `IVB`. Groups order by numeral, then letter, then digit; a group
    /// without a letter stands before its subdivisions. The order means something only within one system and edition.
    ///
    /// ```
    /// use oncology::stage::StageGroup;
    ///
    /// let group: StageGroup = "IIIA".parse()?;
    /// assert!(StageGroup::II < group && group < StageGroup::IV);
    /// assert_eq!(group.number(), 3);
    /// # Ok::<(), oncology::stage::ParseStageGroupError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct StageGroup((u8, Subdivision));
    expecting "a stage group such as `IIIA`";
    schema {
        "type": "string",
        "pattern": "^(0(a|is)?|(I|II|III|IV)([A-D][1-3]?)?)$",
        "examples": ["0", "IA1", "IV"]
    }
}

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
enum Subdivision {
    None,
    /// `0a` and `0is` of the urinary tract.
    NonInvasive,
    InSitu,
    /// A capital letter, and a digit or 0.
    Letter(u8, u8),
}

const NUMERALS: [&str; 5] = ["0", "I", "II", "III", "IV"];

impl StageGroup {
    /// Stage I without a subdivision.
    pub const I: Self = Self((1, Subdivision::None));
    /// Stage II without a subdivision.
    pub const II: Self = Self((2, Subdivision::None));
    /// Stage III without a subdivision.
    pub const III: Self = Self((3, Subdivision::None));
    /// Stage IV without a subdivision.
    pub const IV: Self = Self((4, Subdivision::None));

    /// The numeral as a number, 0 to 4.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0.0
    }
}

impl FromStr for StageGroup {
    type Err = ParseStageGroupError;

    /// # Errors
    ///
    /// `4`, `stage IV`, `iv`, `V`, `IVa`, `IAB`.
    fn from_str(text: &str) -> Result<Self, ParseStageGroupError> {
        let zero = match text {
            "0" => Some(Subdivision::None),
            "0a" => Some(Subdivision::NonInvasive),
            "0is" => Some(Subdivision::InSitu),
            _ => None,
        };
        if let Some(subdivision) = zero {
            return Ok(Self((0, subdivision)));
        }
        let rest = text.trim_start_matches(['I', 'V']);
        let numeral = text.strip_suffix(rest).unwrap_or_default();
        let number = (1..=4_u8)
            .find(|number| NUMERALS[usize::from(*number)] == numeral)
            .ok_or(ParseStageGroupError::Numeral)?;
        let subdivision = match *rest.as_bytes() {
            [] => Subdivision::None,
            [letter @ b'A'..=b'D'] => Subdivision::Letter(letter, 0),
            [letter @ b'A'..=b'D', digit @ b'1'..=b'3'] => {
                Subdivision::Letter(letter, digit - b'0')
            }
            _ => return Err(ParseStageGroupError::Subdivision),
        };
        Ok(Self((number, subdivision)))
    }
}

impl fmt::Display for StageGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(NUMERALS[usize::from(self.number())])?;
        match self.0.1 {
            Subdivision::None => Ok(()),
            Subdivision::NonInvasive => f.write_str("a"),
            Subdivision::InSitu => f.write_str("is"),
            Subdivision::Letter(letter, 0) => write!(f, "{}", char::from(letter)),
            Subdivision::Letter(letter, digit) => write!(f, "{}{digit}", char::from(letter)),
        }
    }
}

/// Why a text is no [`StageGroup`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseStageGroupError {
    /// It does not begin with a numeral.
    #[error("expected `0`, `I`, `II`, `III` or `IV` at the start")]
    Numeral,
    /// What follows the numeral.
    #[error("expected nothing, a letter A to D, or a letter and a digit 1 to 3 after the numeral")]
    Subdivision,
}
