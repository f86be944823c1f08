//! Stage groups as texts write them.

use super::{NUMERALS, ParseStageGroupError, StageGroup};

/// The numerals in words.
const WORDS: [&str; 5] = ["zero", "one", "two", "three", "four"];

impl StageGroup {
    /// Reads a stage as texts for readers write it: `stage 4`, `Stage IV`, `stage four`, `Stage 3b lung cancer`, `IVA`, `occult`.
    ///
    /// What follows the stage is not read. A grade is never taken for a stage, and a number without the word "stage" is
    /// refused, because it may be one: a grade says how the cells look, a stage how far the cancer has spread.
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
    /// `grade 4`, `G4`, `4`, `iv`, `stages III and IV`, `II-III`, `stage 4S`, `stage V`, `stage 5`, `stage IVE`, `metastatic`.
    pub fn read(text: &str) -> Result<Self, ReadStageGroupError> {
        let signs = |c: char| c.is_whitespace() || ".,;:-–—/()[]".contains(c);
        let words: Vec<&str> = text.split(signs).filter(|word| !word.is_empty()).collect();
        let folded: Vec<String> = words.iter().map(|word| word.to_ascii_lowercase()).collect();
        let mut folded: Vec<&str> = folded.iter().map(String::as_str).collect();
        if folded.first() == Some(&"stages") {
            return Err(ReadStageGroupError::Several);
        }
        let after_stage = folded.first().and_then(|word| word.strip_prefix("stage"));
        if let (Some(rest), Some(first)) = (after_stage, folded.first_mut()) {
            *first = rest;
        }
        folded.retain(|word| !word.is_empty());
        let is_stage = after_stage.is_some();
        let has_grade = folded.iter().any(|word| is_grade(word));
        let (&value, rest) = match folded.split_first() {
            Some((first, _)) if is_grade(first) || (has_grade && !is_stage) => {
                return Err(ReadStageGroupError::Grade);
            }
            Some(split) => split,
            None => return Err(ParseStageGroupError::Numeral.into()),
        };
        // `III or IV`, `II-III`.
        let next = rest.iter().find(|word| !CONNECTORS.contains(*word));
        if of_value(value, "").is_ok() && next.is_some_and(|word| of_value(word, "").is_ok()) {
            return Err(ReadStageGroupError::Several);
        }
        match (value, rest) {
            ("occult", _) => return Ok(Self::OCCULT),
            ("unstageable", _) | ("cannot", ["be", "assessed", ..]) => {
                return Ok(Self::UNSTAGEABLE);
            }
            // `IS` of the testis is no English "is".
            ("is", _) if words.contains(&"IS") => return Ok("IS".parse()?),
            _ => {}
        }
        if is_stage {
            // `3 b`; but in "stage 3, a rare cancer" stands an article, and in "stage 4, s/p surgery" an abbreviation.
            return match rest {
                ["a" | "s", next, ..] if !DISEASES.contains(next) => of_value(value, ""),
                [word, ..] if is_subdivision(word) => of_value(value, word),
                _ => of_value(value, ""),
            };
        }
        let is_lower = words.first() == Some(&value);
        if is_bare(value) || (is_lower && of_value(value, "").is_ok()) {
            return Err(ReadStageGroupError::Bare);
        }
        let found = of_value(value, "")?;
        match rest {
            [] => Ok(found),
            [disease] if DISEASES.contains(disease) => Ok(found),
            _ => Err(ParseStageGroupError::Subdivision.into()),
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

/// What stands between two stages.
const CONNECTORS: [&str; 5] = ["or", "and", "to", "through", "stage"];

/// What a stage is of, in a word.
const DISEASES: [&str; 5] = ["cancer", "disease", "tumour", "tumor", "carcinoma"];

/// `b`, `c1`, `s`.
fn is_subdivision(word: &str) -> bool {
    let rest = word.strip_prefix(['a', 'b', 'c', 'd', 's']);
    rest.is_some_and(|rest| matches!(rest, "" | "1" | "2" | "3"))
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
    /// A number, or a numeral in small letters, without the word "stage".
    #[error("by itself this may be a grade or something else; write `stage` before it")]
    Bare,
    /// More than one stage.
    #[error("several stages; give each by itself")]
    Several,
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
