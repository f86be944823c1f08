//! Categories and companions of a TNM string.

use std::fmt;

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

impl Prefix {
    /// Every prefix, the longer ones first, since `r` begins `rp`.
    pub const ALL: [Self; 7] = [
        Self::PostTherapyClinical,
        Self::PostTherapyPathological,
        Self::RecurrencePathological,
        Self::Clinical,
        Self::Pathological,
        Self::Recurrence,
        Self::Autopsy,
    ];

    /// Its letters.
    #[must_use]
    pub const fn letters(self) -> &'static str {
        match self {
            Self::Clinical => "c",
            Self::Pathological => "p",
            Self::PostTherapyClinical => "yc",
            Self::PostTherapyPathological => "yp",
            Self::Recurrence => "r",
            Self::RecurrencePathological => "rp",
            Self::Autopsy => "a",
        }
    }

    /// Whether it stands for findings in tissue.
    #[must_use]
    pub const fn is_pathological(self) -> bool {
        matches!(
            self,
            Self::Pathological | Self::PostTherapyPathological | Self::RecurrencePathological
        )
    }
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
    /// N4, of historic editions; read leniently only.
    N4,
}

/// Distant metastasis.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum MCategory {
    /// MX: it cannot be assessed, in editions before the 7th; read leniently only.
    MX,
    /// M0: none.
    M0,
    /// M1: present.
    M1,
}

/// What follows the number of a category: a letter with or without a digit, or `mi`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Subdivision {
    /// `mi`: microinvasion of the tumour, micrometastasis of a node.
    Micro,
    /// A letter, and a digit where there is one: `a`, `c2`.
    Letter(char, Option<u8>),
}

/// What kind of in-situ tumour a Tis is.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum InSitu {
    /// Ductal carcinoma in situ of the breast.
    Dcis,
    /// Lobular carcinoma in situ of the breast.
    Lcis,
    /// Paget disease of the nipple.
    Paget,
    /// Low-grade appendiceal mucinous neoplasm.
    Lamn,
    /// Of the prostatic urethra.
    ProstaticUrethra,
    /// Of the prostatic ducts.
    ProstaticDucts,
}

impl InSitu {
    pub(super) const ALL: [(&'static str, Self); 6] = [
        ("DCIS", Self::Dcis),
        ("LCIS", Self::Lcis),
        ("Paget", Self::Paget),
        ("LAMN", Self::Lamn),
        ("pu", Self::ProstaticUrethra),
        ("pd", Self::ProstaticDucts),
    ];
}

/// How many primary tumours there are.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Multiplicity {
    /// `(m)`: several.
    Multiple,
    /// `(s)`: one (thyroid).
    Solitary,
    /// `(3)`: that many.
    Count(u8),
}

/// Isolated tumour cells: `(i-)`, `(i+)`, `(mol-)`, `(mol+)`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct IsolatedCells {
    /// Whether they were looked for by molecular methods and not under the microscope.
    pub molecular: bool,
    /// Whether they were found.
    pub found: bool,
}

impl IsolatedCells {
    pub(super) const ALL: [(&'static str, Self); 4] = [
        (
            "i-",
            Self {
                molecular: false,
                found: false,
            },
        ),
        (
            "i+",
            Self {
                molecular: false,
                found: true,
            },
        ),
        (
            "mol-",
            Self {
                molecular: true,
                found: false,
            },
        ),
        (
            "mol+",
            Self {
                molecular: true,
                found: true,
            },
        ),
    ];
}

/// How high or low in the neck nodes lie: `(U)`, `(L)`.
///
/// Source: Deschler et al., Quick Reference Guide to TNM Staging of Head and Neck Cancer, 4th edition, 2014, section G.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum NeckLevel {
    /// Above the lower border of the cricoid cartilage.
    Upper,
    /// Below it.
    Lower,
}

/// Nodes with metastasis, and nodes examined: `(2/11)`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct NodeCounts {
    /// With metastasis.
    pub involved: u16,
    /// Examined.
    pub examined: u16,
}

/// The T category.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct Tumour {
    /// The prefix, if one was stated.
    pub prefix: Option<Prefix>,
    /// The value.
    pub value: TCategory,
    /// What follows the value.
    pub subdivision: Option<Subdivision>,
    /// What kind of in-situ tumour it is.
    pub in_situ: Option<InSitu>,
    /// How many primary tumours there are.
    pub multiplicity: Option<Multiplicity>,
}

/// The N category.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct Nodes {
    /// The prefix, if one was stated.
    pub prefix: Option<Prefix>,
    /// The value.
    pub value: NCategory,
    /// What follows the value.
    pub subdivision: Option<Subdivision>,
    /// Isolated tumour cells.
    pub isolated_cells: Option<IsolatedCells>,
    /// `(sn)`: whether it rests on sentinel nodes.
    pub sentinel: bool,
    /// `(f)`: whether it rests on a fine-needle aspiration or core biopsy.
    pub biopsy: bool,
    /// How high or low in the neck they lie.
    pub level: Option<NeckLevel>,
    /// How many are involved.
    pub counts: Option<NodeCounts>,
}

/// The M category.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct Metastasis {
    /// The prefix, if one was stated.
    pub prefix: Option<Prefix>,
    /// The value.
    pub value: MCategory,
    /// What follows the value.
    pub subdivision: Option<Subdivision>,
    /// Isolated tumour cells in blood or bone marrow.
    pub isolated_cells: Option<IsolatedCells>,
    /// `(0)` or `(1)`: whether LDH is raised (melanoma).
    pub raised_ldh: Option<bool>,
    /// Where the metastases are.
    pub sites: MetastasisSites,
}

/// The sites of metastases, in the order of the list in which UICC names them.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub struct MetastasisSites(u16);

impl MetastasisSites {
    /// The codes of all sites.
    pub const CODES: [&'static str; 11] = [
        "PUL", "OSS", "HEP", "BRA", "LYM", "MAR", "PLE", "PER", "ADR", "SKI", "OTH",
    ];

    pub(super) const fn insert(&mut self, index: usize) {
        self.0 |= 1 << index;
    }

    /// Whether none is stated.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the site of that code is stated: `PUL`.
    #[must_use]
    pub fn contains(self, code: &str) -> bool {
        self.iter().any(|stated| stated == code)
    }

    /// The codes of the sites that are stated.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        Self::CODES
            .into_iter()
            .enumerate()
            .filter(move |(index, _)| self.0 & (1 << index) != 0)
            .map(|(_, code)| code)
    }
}

/// Residual tumour after treatment: `R0`, `R1(cy+)(liver)`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct Residual {
    /// 0 none, 1 under the microscope, 2 to the eye; `None` is RX, not assessed.
    pub value: Option<u8>,
    /// `(is)`: whether it is in situ.
    pub in_situ: bool,
    /// `(cy+)`: whether cells were found in a fluid.
    pub cytology: bool,
    /// Where it is.
    pub location: Option<Box<str>>,
}

/// The histological grade: `G2`, `G1-2`, `GX`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Grade {
    /// GX: it cannot be assessed.
    X,
    /// One grade, or the least and the greatest of a range.
    Of(u8, u8),
}

/// What stands behind the categories; `None` inside is X, not assessed.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Companion {
    /// R: residual tumour.
    Residual(Residual),
    /// G: the histological grade.
    Grade(Grade),
    /// L: invasion of lymphatic vessels, 0 or 1.
    Lymphatic(Option<u8>),
    /// V: invasion of veins, 0 to 2.
    Venous(Option<u8>),
    /// Pn: invasion along nerves, 0 or 1.
    Perineural(Option<u8>),
    /// S: serum markers of testicular cancer, 0 to 3.
    Serum(Option<u8>),
}

impl fmt::Display for Subdivision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Micro => f.write_str("mi"),
            Self::Letter(letter, None) => write!(f, "{letter}"),
            Self::Letter(letter, Some(digit)) => write!(f, "{letter}{digit}"),
        }
    }
}

/// Writes what a category begins with: prefix, letter, value, subdivision.
fn head(
    f: &mut fmt::Formatter<'_>,
    prefix: Option<Prefix>,
    value: &dyn fmt::Display,
    subdivision: Option<Subdivision>,
) -> fmt::Result {
    f.write_str(prefix.map_or("", Prefix::letters))?;
    write!(f, "{value}")?;
    match subdivision {
        Some(subdivision) => write!(f, "{subdivision}"),
        None => Ok(()),
    }
}

/// The entry of a list that a text writes.
pub(super) fn entry_of<T: Copy>(list: &[(&'static str, T)], text: &str) -> Option<T> {
    list.iter()
        .find(|(known, _)| *known == text)
        .map(|(_, entry)| *entry)
}

/// The text of an entry of a list.
fn text_of<T: PartialEq>(list: &[(&'static str, T)], value: &T) -> &'static str {
    list.iter()
        .find(|(_, known)| known == value)
        .map_or("", |(text, _)| text)
}

impl fmt::Display for TCategory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl fmt::Display for NCategory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl fmt::Display for MCategory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl fmt::Display for Tumour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        head(f, self.prefix, &self.value, self.subdivision)?;
        if let Some(in_situ) = &self.in_situ {
            write!(f, "({})", text_of(&InSitu::ALL, in_situ))?;
        }
        match self.multiplicity {
            None => Ok(()),
            Some(Multiplicity::Multiple) => f.write_str("(m)"),
            Some(Multiplicity::Solitary) => f.write_str("(s)"),
            Some(Multiplicity::Count(count)) => write!(f, "({count})"),
        }
    }
}

impl fmt::Display for Nodes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        head(f, self.prefix, &self.value, self.subdivision)?;
        if let Some(cells) = &self.isolated_cells {
            write!(f, "({})", text_of(&IsolatedCells::ALL, cells))?;
        }
        f.write_str(if self.sentinel { "(sn)" } else { "" })?;
        f.write_str(if self.biopsy { "(f)" } else { "" })?;
        f.write_str(match self.level {
            Some(NeckLevel::Upper) => "(U)",
            Some(NeckLevel::Lower) => "(L)",
            None => "",
        })?;
        match self.counts {
            Some(NodeCounts { involved, examined }) => write!(f, "({involved}/{examined})"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Metastasis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        head(f, self.prefix, &self.value, self.subdivision)?;
        if let Some(cells) = &self.isolated_cells {
            write!(f, "({})", text_of(&IsolatedCells::ALL, cells))?;
        }
        f.write_str(match self.raised_ldh {
            Some(false) => "(0)",
            Some(true) => "(1)",
            None => "",
        })?;
        for (index, site) in self.sites.iter().enumerate() {
            write!(f, "{}{site}", if index == 0 { "(" } else { "," })?;
        }
        f.write_str(if self.sites.is_empty() { "" } else { ")" })
    }
}

impl fmt::Display for Residual {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.value {
            Some(value) => write!(f, "R{value}")?,
            None => f.write_str("RX")?,
        }
        f.write_str(if self.in_situ { "(is)" } else { "" })?;
        f.write_str(if self.cytology { "(cy+)" } else { "" })?;
        match &self.location {
            Some(location) => write!(f, "({location})"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Grade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::X => f.write_str("GX"),
            Self::Of(least, greatest) if least == greatest => write!(f, "G{least}"),
            Self::Of(least, greatest) => write!(f, "G{least}-{greatest}"),
        }
    }
}

impl fmt::Display for Companion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (letters, value) = match self {
            Self::Residual(residual) => return residual.fmt(f),
            Self::Grade(grade) => return grade.fmt(f),
            Self::Lymphatic(value) => ("L", value),
            Self::Venous(value) => ("V", value),
            Self::Perineural(value) => ("Pn", value),
            Self::Serum(value) => ("S", value),
        };
        match value {
            Some(value) => write!(f, "{letters}{value}"),
            None => write!(f, "{letters}X"),
        }
    }
}
