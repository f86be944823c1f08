//! Stage groups.

mod words;

pub use words::ReadStageGroupError;

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use crate::value::text_form;

text_form! {
    /// A stage group: 0 to IV in Roman numerals, with a letter and a digit where the system has them.
    ///
    /// `0`, `0a`, `0is`, `I`, `IA`, `IA1`, `IS` (testis), `IIIC2`, `IVB`; `occult`, where cells were found and the tumour was not;
    /// `unstageable`, where what was found does not suffice. How texts write it is read by [`StageGroup::read`].
    ///
    /// Groups order by numeral, then letter, then digit; a group without a letter stands before its subdivisions. The
    /// order means something only within one system and edition; `occult` and `unstageable` have no place in it.
    ///
    /// ```
    /// use oncology::stage::StageGroup;
    ///
    /// let group: StageGroup = "IIIA".parse()?;
    /// assert!(StageGroup::II < group && group < StageGroup::IV);
    /// assert_eq!(group.number(), Some(3));
    /// assert_eq!(StageGroup::OCCULT.partial_cmp(&group), None);
    /// # Ok::<(), oncology::stage::ParseStageGroupError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    pub struct StageGroup(Group);
    expecting "a stage group such as `IIIA`";
    schema {
        "type": "string",
        "pattern": "^(occult|unstageable|0(a|is)?|IS|(I|II|III|IV)([A-D][1-3]?)?)$",
        "examples": ["0", "IA1", "IV", "occult"]
    }
}

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
enum Group {
    Numbered(u8, Subdivision),
    Occult,
    Unstageable,
}

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
enum Subdivision {
    None,
    /// `0a` of the urinary tract.
    NonInvasive,
    /// `0is` of the urinary tract.
    InSitu,
    /// A capital letter, and a digit or 0.
    Letter(u8, u8),
    /// `IS` of the testis: raised serum markers without visible tumour.
    Serum,
}

const NUMERALS: [&str; 5] = ["0", "I", "II", "III", "IV"];

impl StageGroup {
    /// Stage 0 without a subdivision.
    pub const ZERO: Self = Self(Group::Numbered(0, Subdivision::None));
    /// Stage I without a subdivision.
    pub const I: Self = Self(Group::Numbered(1, Subdivision::None));
    /// Stage II without a subdivision.
    pub const II: Self = Self(Group::Numbered(2, Subdivision::None));
    /// Stage III without a subdivision.
    pub const III: Self = Self(Group::Numbered(3, Subdivision::None));
    /// Stage IV without a subdivision.
    pub const IV: Self = Self(Group::Numbered(4, Subdivision::None));
    /// Cells were found, and the primary tumour was not (lung).
    pub const OCCULT: Self = Self(Group::Occult);
    /// What was found does not suffice for a group.
    pub const UNSTAGEABLE: Self = Self(Group::Unstageable);

    /// The numeral as a number, 0 to 4; none for `occult` and `unstageable`.
    #[must_use]
    pub const fn number(self) -> Option<u8> {
        match self.0 {
            Group::Numbered(number, _) => Some(number),
            Group::Occult | Group::Unstageable => None,
        }
    }

    /// The group without its last digit or letter: IIIC of IIIC2, III of IIIC; none of III.
    ///
    /// ```
    /// use oncology::stage::StageGroup;
    ///
    /// let group: StageGroup = "IIIC2".parse()?;
    /// assert_eq!(group.broader(), Some("IIIC".parse()?));
    /// assert_eq!(StageGroup::III.broader(), None);
    /// # Ok::<(), oncology::stage::ParseStageGroupError>(())
    /// ```
    #[must_use]
    pub const fn broader(self) -> Option<Self> {
        match self.0 {
            Group::Numbered(_, Subdivision::None) | Group::Occult | Group::Unstageable => None,
            Group::Numbered(number, Subdivision::Letter(letter, digit)) if digit > 0 => Some(Self(
                Group::Numbered(number, Subdivision::Letter(letter, 0)),
            )),
            Group::Numbered(number, _) => Some(Self(Group::Numbered(number, Subdivision::None))),
        }
    }

    /// Whether this group is the other one or a subdivision of it.
    #[must_use]
    pub fn is_within(self, other: Self) -> bool {
        std::iter::successors(Some(self), |group| group.broader()).any(|group| group == other)
    }
}

impl PartialOrd for StageGroup {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self.0, other.0) {
            (Group::Numbered(number, rest), Group::Numbered(other, others)) => {
                Some(number.cmp(&other).then(rest.cmp(&others)))
            }
            (one, other) => (one == other).then_some(Ordering::Equal),
        }
    }
}

impl FromStr for StageGroup {
    type Err = ParseStageGroupError;

    /// # Errors
    ///
    /// `4`, `stage IV`, `iv`, `V`, `IVa`, `IAB`.
    fn from_str(text: &str) -> Result<Self, ParseStageGroupError> {
        match text {
            "occult" => return Ok(Self::OCCULT),
            "unstageable" => return Ok(Self::UNSTAGEABLE),
            _ => {}
        }
        let rest = text.trim_start_matches(['0', 'I', 'V']);
        let numeral = text.strip_suffix(rest).unwrap_or_default();
        let number = (0..=4_u8)
            .find(|number| NUMERALS[usize::from(*number)] == numeral)
            .ok_or(ParseStageGroupError::Numeral)?;
        let subdivision = match (number, rest.as_bytes()) {
            (_, []) => Subdivision::None,
            (0, b"a") => Subdivision::NonInvasive,
            (0, b"is") => Subdivision::InSitu,
            (1, b"S") => Subdivision::Serum,
            (1.., [letter @ b'A'..=b'D']) => Subdivision::Letter(*letter, 0),
            (1.., [letter @ b'A'..=b'D', digit @ b'1'..=b'3']) => {
                Subdivision::Letter(*letter, digit - b'0')
            }
            (0, _) => return Err(ParseStageGroupError::Zero),
            _ => return Err(ParseStageGroupError::Subdivision),
        };
        Ok(Self(Group::Numbered(number, subdivision)))
    }
}

impl fmt::Display for StageGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (number, subdivision) = match self.0 {
            Group::Occult => return f.write_str("occult"),
            Group::Unstageable => return f.write_str("unstageable"),
            Group::Numbered(number, subdivision) => (number, subdivision),
        };
        f.write_str(NUMERALS[usize::from(number)])?;
        match subdivision {
            Subdivision::None => Ok(()),
            Subdivision::NonInvasive => f.write_str("a"),
            Subdivision::InSitu => f.write_str("is"),
            Subdivision::Serum => f.write_str("S"),
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
    /// What follows a zero.
    #[error("expected nothing, `a` or `is` after `0`")]
    Zero,
}
