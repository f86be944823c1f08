//! TNM categories.

mod category;
mod error;
mod read;
mod words;

pub use category::{
    Companion, Grade, InSitu, IsolatedCells, MCategory, Metastasis, MetastasisSites, Multiplicity,
    NCategory, NeckLevel, NodeCounts, Nodes, Prefix, Residual, Subdivision, TCategory, Tumour,
};
pub use error::{Note, NoteKind, ParseTnmError};

use std::fmt;
use std::str::FromStr;

use super::StageGroup;
use crate::value::text_form;

text_form! {
    /// A TNM string as registries and pathology reports write it: `cT2a N1 M0`, `ypT0 ypN0(sn) cM0`, `pM1(OSS)`.
    ///
    /// T, N and M in this order, each with the prefix that was stated, then the companions R, G, L, V, Pn and S and a
    /// stage. It is read with or without spaces, commas and semicolons, and printed in one canonical form. Strict
    /// reading ([`FromStr`]) refuses what current editions do not have: MX (Puppa et al., World J Gastroenterol
    /// 2013;19:1152-1157), a pathological M0 other than at autopsy, N4. [`Tnm::read_lenient`] takes historic forms and
    /// says what it took.
    ///
    /// ```
    /// use oncology::stage::{MCategory, Prefix, Tnm};
    ///
    /// let tnm: Tnm = "pT2aN1(2/11)M0, R0".parse()?;
    /// assert_eq!(tnm.t().and_then(|t| t.prefix), Some(Prefix::Pathological));
    /// assert_eq!(tnm.m().map(|m| m.value), Some(MCategory::M0));
    /// assert_eq!(tnm.to_string(), "pT2a N1(2/11) M0 R0");
    /// # Ok::<(), oncology::stage::ParseTnmError>(())
    /// ```
    #[derive(Clone, Debug, Eq, Hash, PartialEq)]
    pub struct Tnm(Parts);
    expecting "TNM categories such as `cT2a N1 M0`";
    schema { "type": "string", "pattern": "^[ -~]+$", "examples": ["cT2a N1 M0", "pT1 pN0(sn)"] }
}

#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
struct Parts {
    t: Option<Tumour>,
    n: Option<Nodes>,
    m: Option<Metastasis>,
    /// In the order of the text. Each may stand once, and R twice (local and distant), so none needs the heap.
    companions: [Option<Companion>; 7],
    stage: Option<StageGroup>,
}

impl Parts {
    fn is_empty(&self) -> bool {
        let [first, ..] = &self.companions;
        self.t.is_none()
            && self.n.is_none()
            && self.m.is_none()
            && first.is_none()
            && self.stage.is_none()
    }
}

/// What a text says, and what was accepted or could not be decided while reading it.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Reading {
    /// What it says.
    pub tnm: Tnm,
    /// What was accepted or could not be decided, in the order of the text.
    pub notes: Vec<Note>,
}

/// The three axes of the system.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Axis {
    /// The primary tumour.
    T,
    /// The regional lymph nodes.
    N,
    /// Distant metastasis.
    M,
}

impl Tnm {
    /// Reads what current editions have; the notes tell what was ambiguous.
    ///
    /// ```
    /// use oncology::stage::{NoteKind, Tnm};
    ///
    /// let reading = Tnm::read("pT2cN1cM0")?;
    /// assert_eq!(reading.tnm.to_string(), "pT2 cN1 cM0");
    /// assert!(reading.notes.iter().all(|note| note.kind == NoteKind::Ambiguous));
    /// # Ok::<(), oncology::stage::ParseTnmError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// `MX`, `pM0`, `N4`, `T5`, `T2e`, `N1 T2`, `cpT1`, `PT2A`, `T1/N0`, `cT1 ER+`, an empty text.
    pub fn read(text: &str) -> Result<Reading, ParseTnmError> {
        read::Reader::new(text, false)
            .read()
            .map_err(|error| only_lenient(text, error))
    }

    /// Reads historic and careless forms too; the notes tell what was accepted, and from where on the text was not read.
    ///
    /// ```
    /// use oncology::stage::{NoteKind, Tnm};
    ///
    /// let reading = Tnm::read_lenient("TX NX MX")?;
    /// assert_eq!((reading.tnm.to_string().as_str(), reading.notes[0].kind), ("TX NX MX", NoteKind::Historic));
    /// # Ok::<(), oncology::stage::ParseTnmError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// `pM0`, `pMX`, `T5`, `T2e`, `T1-2`, `N1 T2`, a text without any category.
    pub fn read_lenient(text: &str) -> Result<Reading, ParseTnmError> {
        read::Reader::new(text, true).read()
    }

    /// The primary tumour, if it was stated.
    #[must_use]
    pub const fn t(&self) -> Option<Tumour> {
        self.0.t
    }

    /// The regional lymph nodes, if they were stated.
    #[must_use]
    pub const fn n(&self) -> Option<Nodes> {
        self.0.n
    }

    /// Distant metastasis, if it was stated.
    #[must_use]
    pub const fn m(&self) -> Option<Metastasis> {
        self.0.m
    }

    /// Residual tumour, grade and invasion, in the order of the text.
    pub fn companions(&self) -> impl Iterator<Item = &Companion> {
        self.0.companions.iter().flatten()
    }

    /// The stage that stands behind the categories.
    #[must_use]
    pub const fn stage(&self) -> Option<StageGroup> {
        self.0.stage
    }

    /// The prefix that is stated for an axis.
    #[must_use]
    pub fn prefix(&self, axis: Axis) -> Option<Prefix> {
        match axis {
            Axis::T => self.0.t.and_then(|t| t.prefix),
            Axis::N => self.0.n.and_then(|n| n.prefix),
            Axis::M => self.0.m.and_then(|m| m.prefix),
        }
    }

    /// On what an axis rests: the prefix that is stated for it, or what a leading prefix implies.
    ///
    /// The prefix of T holds for an N without one. An M without one is clinical when T or N has a prefix, since a
    /// pathological M0 does not exist and a pathological M1 is written. `None` if nothing is stated.
    ///
    /// ```
    /// use oncology::stage::{Axis, Prefix, Tnm};
    ///
    /// let tnm: Tnm = "pT2 N1 M0".parse()?;
    /// assert_eq!(tnm.effective_classification(Axis::N), Some(Prefix::Pathological));
    /// assert_eq!(tnm.effective_classification(Axis::M), Some(Prefix::Clinical));
    /// # Ok::<(), oncology::stage::ParseTnmError>(())
    /// ```
    #[must_use]
    pub fn effective_classification(&self, axis: Axis) -> Option<Prefix> {
        let leading = self.prefix(Axis::T);
        match axis {
            Axis::T => leading,
            Axis::N => self.0.n.and(self.prefix(Axis::N).or(leading)),
            Axis::M => {
                let implied = leading.or(self.prefix(Axis::N)).map(|_| Prefix::Clinical);
                self.0.m.and(self.prefix(Axis::M).or(implied))
            }
        }
    }
}

/// Tells how a text is written that only lenient reading takes.
#[cold]
fn only_lenient(text: &str, error: ParseTnmError) -> ParseTnmError {
    use ParseTnmError::{Prefix, Unexpected, Value};
    if !matches!(error, Unexpected { .. } | Value { .. } | Prefix { .. }) {
        return error;
    }
    let reading = Tnm::read_lenient(text).ok();
    let reading =
        reading.filter(|reading| reading.notes.iter().all(|note| note.kind != NoteKind::Rest));
    match reading.and_then(|Reading { tnm, notes }| Some((tnm, notes.into_iter().next()?))) {
        Some((tnm, note)) => ParseTnmError::OnlyLenient {
            note,
            canonical: tnm.to_string().into(),
        },
        None => error,
    }
}

impl FromStr for Tnm {
    type Err = ParseTnmError;

    /// # Errors
    ///
    /// What [`Tnm::read`] refuses.
    fn from_str(text: &str) -> Result<Self, ParseTnmError> {
        Self::read(text).map(|reading| reading.tnm)
    }
}

impl fmt::Display for Tnm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Parts {
            t,
            n,
            m,
            companions,
            stage,
        } = &self.0;
        let mut gap = "";
        let mut part = |part: &dyn fmt::Display| {
            write!(f, "{gap}{part}")?;
            gap = " ";
            Ok(())
        };
        t.iter().try_for_each(|t| part(t))?;
        n.iter().try_for_each(|n| part(n))?;
        m.iter().try_for_each(|m| part(m))?;
        companions
            .iter()
            .flatten()
            .try_for_each(|companion| part(companion))?;
        stage
            .iter()
            .try_for_each(|stage| part(&format_args!("stage {stage}")))
    }
}
