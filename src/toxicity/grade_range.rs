//! Bands of grades, as tables of adverse events print them.

use std::fmt;
use std::str::FromStr;

use super::Grade;
use crate::value::text_form;

text_form! {
    /// The grades that a row or column of a table counts together: `any`, `1-2`, `3`, `3-4`, `>=3`, `5`.
    ///
    /// "Grade 3-4" is not "grade 3 or higher": it leaves out the deaths. `any` is 1 to 5, since grade 0 is no event. It is also
    /// read as `1-5`, `>=1` and `3-5`, and printed in the shortest form.
    ///
    /// ```
    /// use oncology::toxicity::{Grade, GradeRange};
    ///
    /// let severe: GradeRange = ">=3".parse()?;
    /// let band: GradeRange = "3-4".parse()?;
    /// assert!(band.is_within(severe) && !severe.is_within(band));
    /// assert!(severe.is_within(GradeRange::ANY) && severe.contains(Grade::Five));
    /// assert_eq!("3-5".parse::<GradeRange>()?.to_string(), ">=3");
    /// # Ok::<(), oncology::toxicity::ParseGradeRangeError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    pub struct GradeRange((Grade, Grade));
    expecting "grades such as `any`, `3`, `3-4` or `>=3`";
    schema {
        "type": "string",
        "pattern": "^(any|[1-5]|>=[1-5]|1-[2-5]|2-[3-5]|3-[45]|4-5)$",
        "examples": ["any", ">=3", "3-4", "5"]
    }
}

impl GradeRange {
    /// Every grade from 1 to 5.
    pub const ANY: Self = Self((Grade::One, Grade::Five));
    /// Grade 3 or higher.
    pub const THREE_OR_HIGHER: Self = Self((Grade::Three, Grade::Five));
    /// Grade 5: deaths.
    pub const FIVE: Self = Self((Grade::Five, Grade::Five));

    /// The range from the lowest to the highest grade.
    ///
    /// # Errors
    ///
    /// Grade 0, or a lowest grade above the highest.
    pub fn new(lowest: Grade, highest: Grade) -> Result<Self, ParseGradeRangeError> {
        if Grade::Zero < lowest && lowest <= highest {
            Ok(Self((lowest, highest)))
        } else {
            Err(ParseGradeRangeError)
        }
    }

    /// The lowest grade.
    #[must_use]
    pub const fn lowest(self) -> Grade {
        self.0.0
    }

    /// The highest grade.
    #[must_use]
    pub const fn highest(self) -> Grade {
        self.0.1
    }

    /// Whether the grade is counted.
    #[must_use]
    pub fn contains(self, grade: Grade) -> bool {
        self.lowest() <= grade && grade <= self.highest()
    }

    /// Whether each of these grades is one of the others.
    #[must_use]
    pub fn is_within(self, other: Self) -> bool {
        other.contains(self.lowest()) && other.contains(self.highest())
    }
}

impl FromStr for GradeRange {
    type Err = ParseGradeRangeError;

    /// # Errors
    ///
    /// `0`, `4-3`, `3-3`, `≥3`, `grade 3`, `<3`.
    fn from_str(text: &str) -> Result<Self, ParseGradeRangeError> {
        let grade = |text: &str| text.parse().map_err(|_| ParseGradeRangeError);
        if text == "any" {
            return Ok(Self::ANY);
        }
        if let Some(lowest) = text.strip_prefix(">=") {
            return Self::new(grade(lowest)?, Grade::Five);
        }
        match text.split_once('-') {
            Some((lowest, highest)) if lowest != highest => {
                Self::new(grade(lowest)?, grade(highest)?)
            }
            Some(_) => Err(ParseGradeRangeError),
            None => Self::new(grade(text)?, grade(text)?),
        }
    }
}

impl fmt::Display for GradeRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            (Grade::One, Grade::Five) => f.write_str("any"),
            (lowest, highest) if lowest == highest => write!(f, "{lowest}"),
            (lowest, Grade::Five) => write!(f, ">={lowest}"),
            (lowest, highest) => write!(f, "{lowest}-{highest}"),
        }
    }
}

/// Why a text is no [`GradeRange`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error(
    "expected `any`, a grade from 1 to 5, two with `-` between and the lower first, or `>=` and a grade"
)]
pub struct ParseGradeRangeError;
