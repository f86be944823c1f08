//! TNM categories.

use std::fmt;
use std::str::FromStr;

use crate::value::text_form;

text_form! {
    /// TNM categories as registries write them: `cT2a N1 M0`, `ypT0 ypN0`, `pN1mi`, `M1c`.
    ///
    /// T, N and M in this order, separated by single spaces, each with the prefix that was stated; at least one of
    /// them. Multiplicity, sentinel nodes, isolated tumour cells and the companions R, G, L, V, Pn, S are not read yet.
    /// MX and a pathological M0 are refused: MX was given up with the 7th edition (Puppa et al., World J Gastroenterol
    /// 2013;19:1152-1157), and a pathological M0 is possible at autopsy only, where it is written `aM0`.
    ///
    /// ```
    /// use oncology::stage::{MCategory, Prefix, Tnm};
    ///
    /// let tnm: Tnm = "pT2a N1 M0".parse()?;
    /// assert_eq!(tnm.t().and_then(|t| t.prefix), Some(Prefix::Pathological));
    /// assert_eq!(tnm.m().map(|m| m.value), Some(MCategory::M0));
    /// assert_eq!(tnm.to_string(), "pT2a N1 M0");
    /// # Ok::<(), oncology::stage::ParseTnmError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    pub struct Tnm(Axes);
    expecting "TNM categories such as `cT2a N1 M0`";
    schema { "type": "string", "pattern": pattern(), "examples": ["cT2a N1 M0", "pT1 pN0"] }
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
struct Axes {
    t: Option<Category<TCategory>>,
    n: Option<Category<NCategory>>,
    m: Option<Category<MCategory>>,
}

/// One category: the prefix that was stated, the value, and its subdivision.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct Category<V> {
    /// The prefix, if one was stated.
    pub prefix: Option<Prefix>,
    /// The value.
    pub value: V,
    /// What follows the value: `a`, `b2`, `mi`.
    pub subdivision: Option<Subdivision>,
}

/// On what a category rests, as the letters before it say.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Prefix {
    /// `c`: clinical findings.
    Clinical,
    /// `p`: pathological findings.
    Pathological,
    /// `yc`: clinical findings after neoadjuvant treatment.
    PostTherapyClinical,
    /// `yp`: pathological findings after neoadjuvant treatment.
    PostTherapyPathological,
    /// `r`: findings at recurrence.
    Recurrence,
    /// `rp`: pathological findings at recurrence, as reports write it.
    RecurrencePathological,
    /// `a`: findings at autopsy.
    Autopsy,
}

/// The primary tumour.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum TCategory {
    /// TX: it cannot be assessed.
    TX,
    /// T0: no evidence of it.
    T0,
    /// Tis: carcinoma in situ.
    Tis,
    /// Ta: non-invasive papillary carcinoma.
    Ta,
    /// T1.
    T1,
    /// T2.
    T2,
    /// T3.
    T3,
    /// T4.
    T4,
}

/// The regional lymph nodes.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum NCategory {
    /// NX: they cannot be assessed.
    NX,
    /// N0: no metastasis in them.
    N0,
    /// N1.
    N1,
    /// N2.
    N2,
    /// N3.
    N3,
}

/// Distant metastasis.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum MCategory {
    /// M0: none.
    M0,
    /// M1: present.
    M1,
}

/// What follows the number of a category: a letter with or without a digit, or `mi`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Subdivision(Part);

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
enum Part {
    Micro,
    Letter(u8, Option<u8>),
}

/// Each prefix with its letters; the longer ones first, since `r` begins `rp`.
const PREFIXES: [(&str, Prefix); 7] = [
    ("yc", Prefix::PostTherapyClinical),
    ("yp", Prefix::PostTherapyPathological),
    ("rp", Prefix::RecurrencePathological),
    ("c", Prefix::Clinical),
    ("p", Prefix::Pathological),
    ("r", Prefix::Recurrence),
    ("a", Prefix::Autopsy),
];

/// The values of an axis: what is written after its letter, the value, and whether a subdivision may follow.
trait Axis: Copy + Eq + 'static {
    const LETTER: char;
    const LETTERS: &'static str;
    const VALUES: &'static [(&'static str, Self, bool)];
}

impl Axis for TCategory {
    const LETTER: char = 'T';
    const LETTERS: &'static str = "abcde";
    const VALUES: &'static [(&'static str, Self, bool)] = &[
        ("X", Self::TX, false),
        ("0", Self::T0, false),
        ("is", Self::Tis, false),
        ("a", Self::Ta, false),
        ("1", Self::T1, true),
        ("2", Self::T2, true),
        ("3", Self::T3, true),
        ("4", Self::T4, true),
    ];
}

impl Axis for NCategory {
    const LETTER: char = 'N';
    const LETTERS: &'static str = "abcd";
    const VALUES: &'static [(&'static str, Self, bool)] = &[
        ("X", Self::NX, false),
        ("0", Self::N0, false),
        ("1", Self::N1, true),
        ("2", Self::N2, true),
        ("3", Self::N3, true),
    ];
}

impl Axis for MCategory {
    const LETTER: char = 'M';
    const LETTERS: &'static str = "abcd";
    const VALUES: &'static [(&'static str, Self, bool)] =
        &[("0", Self::M0, false), ("1", Self::M1, true)];
}

impl Tnm {
    /// The primary tumour, if it was stated.
    #[must_use]
    pub const fn t(self) -> Option<Category<TCategory>> {
        self.0.t
    }

    /// The regional lymph nodes, if they were stated.
    #[must_use]
    pub const fn n(self) -> Option<Category<NCategory>> {
        self.0.n
    }

    /// Distant metastasis, if it was stated.
    #[must_use]
    pub const fn m(self) -> Option<Category<MCategory>> {
        self.0.m
    }
}

/// Reads a category of an axis; `None` if the word belongs to another one.
fn read<V: Axis>(word: &str, at: usize) -> Result<Option<Category<V>>, ParseTnmError> {
    let Some((before, after)) = word.split_once(V::LETTER) else {
        return Ok(None);
    };
    let prefix = match PREFIXES.iter().find(|(letters, _)| *letters == before) {
        Some((_, prefix)) => Some(*prefix),
        None if before.is_empty() => None,
        None => return Ok(None),
    };
    let unknown = || ParseTnmError::Value {
        found: word.into(),
        at,
    };
    let (rest, value, divides) = V::VALUES
        .iter()
        .find_map(|(text, value, divides)| Some((after.strip_prefix(text)?, *value, *divides)))
        .ok_or_else(unknown)?;
    let subdivision = match *rest.as_bytes() {
        [] => None,
        _ if !divides => return Err(unknown()),
        // Micrometastasis and microinvasion are written for T and N only.
        [b'm', b'i'] if V::LETTER != 'M' => Some(Part::Micro),
        [letter] if V::LETTERS.contains(char::from(letter)) => Some(Part::Letter(letter, None)),
        [letter, digit @ b'1'..=b'3'] if V::LETTERS.contains(char::from(letter)) => {
            Some(Part::Letter(letter, Some(digit - b'0')))
        }
        _ => return Err(unknown()),
    };
    Ok(Some(Category {
        prefix,
        value,
        subdivision: subdivision.map(Subdivision),
    }))
}

fn write<V: Axis>(category: &Category<V>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let prefix = PREFIXES
        .iter()
        .find(|(_, prefix)| Some(*prefix) == category.prefix);
    let value = V::VALUES
        .iter()
        .find(|(_, value, _)| *value == category.value);
    write!(
        f,
        "{}{}{}",
        prefix.map_or("", |(letters, _)| letters),
        V::LETTER,
        value.map_or("", |(text, ..)| text)
    )?;
    match category.subdivision {
        None => Ok(()),
        Some(Subdivision(Part::Micro)) => f.write_str("mi"),
        Some(Subdivision(Part::Letter(letter, None))) => write!(f, "{}", char::from(letter)),
        Some(Subdivision(Part::Letter(letter, Some(digit)))) => {
            write!(f, "{}{digit}", char::from(letter))
        }
    }
}

/// What the parser takes, for the schema; that MX and pM0 do not exist is said by leaving them out.
fn pattern() -> String {
    let prefix = "(c|p|yc|yp|r|rp|a)?";
    let t = format!("{prefix}T(X|0|is|a|[1-4](mi|[a-e][1-3]?)?)");
    let n = format!("{prefix}N(X|0|[1-3](mi|[a-d][1-3]?)?)");
    let m = format!("((c|yc|r|a)?M0|{prefix}M1([a-d][1-3]?)?)");
    format!("^({t}( {n})?( {m})?|{n}( {m})?|{m})$")
}

impl FromStr for Tnm {
    type Err = ParseTnmError;

    /// # Errors
    ///
    /// `MX`, `pM0`, `T5`, `N1 T2`, `T1N0`, `T1, N0`, `cpT1`, an empty text.
    fn from_str(text: &str) -> Result<Self, ParseTnmError> {
        let mut axes = Axes::default();
        let mut at = 0;
        for word in text.split(' ') {
            let later = axes.n.is_some() || axes.m.is_some();
            if axes.t.is_none()
                && !later
                && let Some(t) = read(word, at)?
            {
                axes.t = Some(t);
            } else if axes.n.is_none()
                && axes.m.is_none()
                && let Some(n) = read(word, at)?
            {
                axes.n = Some(n);
            } else if axes.m.is_none() && word.ends_with("MX") {
                return Err(ParseTnmError::MX { at });
            } else if axes.m.is_none()
                && let Some(m) = read::<MCategory>(word, at)?
            {
                let pathological = [
                    Prefix::Pathological,
                    Prefix::PostTherapyPathological,
                    Prefix::RecurrencePathological,
                ];
                if m.value == MCategory::M0
                    && m.prefix
                        .is_some_and(|prefix| pathological.contains(&prefix))
                {
                    return Err(ParseTnmError::PathologicalM0 { at });
                }
                axes.m = Some(m);
            } else {
                return Err(ParseTnmError::Word {
                    found: word.into(),
                    at,
                });
            }
            at += word.len() + 1;
        }
        Ok(Self(axes))
    }
}

impl fmt::Display for Tnm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Axes { t, n, m } = self.0;
        if let Some(t) = t {
            write(&t, f)?;
        }
        if let Some(n) = n {
            f.write_str(if t.is_some() { " " } else { "" })?;
            write(&n, f)?;
        }
        if let Some(m) = m {
            f.write_str(if t.is_some() || n.is_some() { " " } else { "" })?;
            write(&m, f)?;
        }
        Ok(())
    }
}

/// Why a text is no [`Tnm`]; places are in bytes.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseTnmError {
    /// A word that is no category, or stands out of order.
    #[error(
        "expected T, N and M categories in this order, each once, separated by single spaces; found `{found}` at byte {at}"
    )]
    Word {
        /// The word.
        found: Box<str>,
        /// Where it begins.
        at: usize,
    },
    /// A category whose value does not exist.
    #[error("no such category: `{found}` at byte {at}; write a space between T, N and M")]
    Value {
        /// The category.
        found: Box<str>,
        /// Where it begins.
        at: usize,
    },
    /// MX.
    #[error(
        "`MX` at byte {at} does not exist: write M0 unless there is evidence of metastasis, or leave M out"
    )]
    MX {
        /// Where it begins.
        at: usize,
    },
    /// A pathological M0.
    #[error("a pathological M0 at byte {at} does not exist: write cM0, or M0 without a prefix")]
    PathologicalM0 {
        /// Where it begins.
        at: usize,
    },
}
