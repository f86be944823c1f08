//! Stage groups as texts write them.

use super::{NUMERALS, ParseStageGroupError, StageGroup};

/// The numerals in words.
const WORDS: [&str; 5] = ["zero", "one", "two", "three", "four"];

impl StageGroup {
    /// Reads a stage as texts for readers write it: `stage 4`, `Stage IV`, `stage four`, `Stage 3b disease`, `IVA`, `occult`.
    ///
    /// A grade is never taken for a stage, and a number without the word "stage" is refused, because it may be one: a
    /// grade says how the cells look, a stage how far the cancer has spread.
    ///
    /// ```
    /// use oncology::stage::{ReadStageGroupError, StageGroup};
    ///
    /// for text in ["stage 4", "Stage IV", "stage four", "IV", "stage-IV cancer"] {
    ///     assert_eq!(StageGroup::read(text), Ok(StageGroup::IV));
    /// }
    /// assert_eq!(StageGroup::read("grade 4"), Err(ReadStageGroupError::Grade));
    /// assert_eq!(StageGroup::read("4"), Err(ReadStageGroupError::Bare));
    /// ```
    ///
    /// # Errors
    ///
    /// `grade 4`, `G4`, `4`, `stage 4S`, `stage V`, `stage 5`, `stage IVE`, `metastatic`.
    pub fn read(text: &str) -> Result<Self, ReadStageGroupError> {
        let text = text.trim().trim_end_matches('.');
        let folded = text.to_ascii_lowercase();
        let mut words: Vec<&str> = folded
            .split([' ', '-', '\t', '\u{a0}', ':'])
            .filter(|word| !word.is_empty())
            .collect();
        if words.iter().any(|word| is_grade(word)) {
            return Err(ReadStageGroupError::Grade);
        }
        let stage = words.first().and_then(|word| word.strip_prefix("stage"));
        if let (Some(rest), Some(first)) = (stage, words.first_mut()) {
            *first = rest;
        }
        words.retain(|word| !word.is_empty());
        if let Some("cancer" | "disease" | "tumour" | "tumor" | "carcinoma") = words.last().copied()
        {
            words.pop();
        }
        match words[..] {
            ["occult"] => Ok(Self::OCCULT),
            ["unstageable"] | ["cannot", "be", "assessed"] => Ok(Self::UNSTAGEABLE),
            // `IS` of the testis is no English "is".
            ["is"] if text.contains("IS") => Ok("IS".parse()?),
            [value] if stage.is_none() && is_bare(value) => Err(ReadStageGroupError::Bare),
            [value] => of_value(value, ""),
            // `3 b`.
            [value, subdivision] if stage.is_some() => of_value(value, subdivision),
            [value, _, ..] => {
                of_value(value, "").and(Err(ParseStageGroupError::Subdivision.into()))
            }
            [] => Err(ParseStageGroupError::Numeral.into()),
        }
    }

    /// Reads a stage as registries code it, where the column says that it is one: `1A`, `IVNOS`, `4`, `0IS`, `OC`.
    pub(in crate::stage) fn of_code(code: &str) -> Result<Self, ReadStageGroupError> {
        match code.trim().to_ascii_lowercase().as_str() {
            "oc" | "occult" | "occult carcinoma" => Ok(Self::OCCULT),
            "is" | "1s" => Ok("IS".parse()?),
            value => of_value(value.strip_suffix("nos").unwrap_or(value), ""),
        }
    }
}

/// `grade`, `grade4`, `g3`, `gleason`.
fn is_grade(word: &str) -> bool {
    let digits = word.strip_prefix('g').unwrap_or_default();
    word.starts_with("grade")
        || matches!(word, "gleason" | "gx" | "g")
        || (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether a value by itself may be a grade: `4`, `3b` (a grade of follicular lymphoma), `four`.
fn is_bare(value: &str) -> bool {
    let in_words = WORDS.iter().any(|word| value.starts_with(word));
    in_words || value.starts_with(|c: char| c.is_ascii_digit())
}

/// A numeral in any script with what follows it, and a subdivision behind a blank, in lower case.
fn of_value(value: &str, subdivision: &str) -> Result<StageGroup, ReadStageGroupError> {
    let (number, rest) = numeral(value)?;
    let rest = match (rest, subdivision) {
        (rest, "") => rest,
        ("", subdivision) if subdivision.starts_with(['a', 'b', 'c', 'd', 's']) => subdivision,
        ("", _) => return Err(ParseStageGroupError::Numeral.into()),
        _ => return Err(ParseStageGroupError::Subdivision.into()),
    };
    if rest == "s" && number == 4 {
        return Err(ReadStageGroupError::Neuroblastoma);
    }
    if value == "1s" {
        return Ok("IS".parse()?);
    }
    // A second numeral, and the "is" of a sentence.
    if number > 0 && (rest.starts_with(['i', 'v']) || rest == "s") {
        return Err(ParseStageGroupError::Subdivision.into());
    }
    let strict = match number {
        0 => format!("0{rest}"),
        _ => format!(
            "{}{}",
            NUMERALS[usize::from(number)],
            rest.to_ascii_uppercase()
        ),
    };
    Ok(strict.parse()?)
}

fn numeral(value: &str) -> Result<(u8, &str), ReadStageGroupError> {
    for number in (0..=4_u8).rev() {
        let index = usize::from(number);
        let digit = char::from(b'0' + number);
        let rest = value
            .strip_prefix(WORDS[index])
            .or_else(|| {
                value
                    .strip_prefix(digit)
                    .filter(|rest| !starts_with_digit(rest))
            })
            .or_else(|| {
                let rest = value.trim_start_matches(['i', 'v']);
                let roman = value.strip_suffix(rest)?;
                (number > 0 && roman.eq_ignore_ascii_case(NUMERALS[index])).then_some(rest)
            });
        if let Some(rest) = rest {
            return Ok((number, rest));
        }
    }
    match value {
        "5" | "v" | "five" => Err(ReadStageGroupError::Five),
        _ => Err(ParseStageGroupError::Numeral.into()),
    }
}

fn starts_with_digit(text: &str) -> bool {
    text.bytes()
        .next()
        .is_some_and(|byte| byte.is_ascii_digit())
}

/// Why a text names no stage group.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadStageGroupError {
    /// A grade.
    #[error("a grade tells how the cells look, not how far the cancer has spread; it is no stage")]
    Grade,
    /// A number without the word "stage".
    #[error("a number by itself may be a grade; write `stage` before it")]
    Bare,
    /// Stage 4S of neuroblastoma.
    #[error("4S is a stage of neuroblastoma only; give it as a value of INSS")]
    Neuroblastoma,
    /// Stage V of Wilms tumour.
    #[error("stage V exists for Wilms tumour only; give it as a value of that system")]
    Five,
    /// Anything else.
    #[error(transparent)]
    Parse(#[from] ParseStageGroupError),
}
