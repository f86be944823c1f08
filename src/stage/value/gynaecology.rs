//! Stages of gynaecological cancers.

use std::fmt;
use std::str::FromStr;

use crate::stage::StagingSystem;
use crate::value::text_form;
use crate::vocab::closed_list;

closed_list! {
    /// On what a stage IIIC of the cervix rests.
    pub enum NodeEvidence {
        Radiology = "r", "Found by imaging", "PMCID PMC8833411, table 1";
        Pathology = "p", "Found in tissue", "PMCID PMC8833411, table 1";
    }
}

closed_list! {
    /// The molecular class that FIGO 2023 adds to a stage of the endometrium.
    pub enum MolecularClass {
        PoleMut = "POLEmut", "POLE-mutated", "Berek et al. 2023, PMID 37593813";
        Mmrd = "MMRd", "Mismatch repair-deficient", "Berek et al. 2023, PMID 37593813";
        Nsmp = "NSMP", "No specific molecular profile", "Berek et al. 2023, PMID 37593813";
        P53Abn = "p53abn", "p53-abnormal", "Berek et al. 2023, PMID 37593813";
    }
}

text_form! {
    /// A stage of FIGO: `IA1`, `IIIA1(ii)`, `IIIC1r`, `IAmPOLEmut`, `III:9`.
    ///
    /// A numeral, 0 to IV; a letter A to C; a digit 1 to 3; a small Roman numeral, in brackets (ovary) or without
    /// (endometrium 2023); then `r` or `p` (cervix), `m` and a molecular class (endometrium 2023), or a colon and the WHO
    /// prognostic score, 0 to 25 (gestational trophoblastic neoplasia). Which of them exist for a site and edition is
    /// told by [`Figo::exists`].
    ///
    /// ```
    /// use oncology::stage::{Figo, StagingSystem};
    ///
    /// let stage: Figo = "IIIC1r".parse()?;
    /// assert_eq!(stage.exists(StagingSystem::FigoCervix, 2018), Some(true));
    /// assert_eq!(stage.exists(StagingSystem::FigoVulva, 2021), Some(false));
    /// assert_eq!(stage.exists(StagingSystem::FigoCervix, 1994), None);
    /// # Ok::<(), oncology::stage::ParseFigoError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    pub struct Figo(Parts);
    expecting "a FIGO stage such as `IIIC1`";
    schema {
        "type": "string",
        "pattern": "^(0|(I|II|III|IV)([A-C]([1-3](\\(ii?\\)|ii?)?)?)?)([rp]|m(POLEmut|MMRd|NSMP|p53abn)|:(1?[0-9]|2[0-5]))?$",
        "examples": ["IIIC1", "IIIA1(ii)", "III:9"]
    }
}

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
struct Parts {
    number: u8,
    letter: Option<char>,
    digit: Option<u8>,
    small: Option<Small>,
    suffix: Option<Suffix>,
}

/// A small Roman numeral, 1 or 2, and whether it stands in brackets.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
struct Small {
    number: u8,
    bracketed: bool,
}

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
enum Suffix {
    Evidence(NodeEvidence),
    Class(MolecularClass),
    Score(u8),
}

const NUMERALS: [&str; 5] = ["0", "I", "II", "III", "IV"];

/// The stages of a site in an edition, as the sources list them; a stage without its last part counts with them.
///
/// Sources: SEER, EOD 3.2, tables of FIGO stages; Berek et al. 2023, PMID 37593813 for the endometrium of 2023.
const EDITIONS: &[(StagingSystem, u16, &str)] = &[
    (
        StagingSystem::FigoCervix,
        2018,
        "IA1 IA2 IB1 IB2 IB3 IIA1 IIA2 IIB IIIA IIIB IIIC1 IIIC2 IVA IVB",
    ),
    (
        StagingSystem::FigoOvary,
        2014,
        "IA IB IC1 IC2 IC3 IIA IIB IIIA1(i) IIIA1(ii) IIIA2 IIIB IIIC IVA IVB",
    ),
    (
        StagingSystem::FigoEndometrium,
        2009,
        "IA IB II IIIA IIIB IIIC1 IIIC2 IVA IVB",
    ),
    (
        StagingSystem::FigoEndometrium,
        2023,
        "IA1 IA2 IA3 IB IC IIA IIB IIC IIIA1 IIIA2 IIIB1 IIIB2 IIIC1i IIIC1ii IIIC2i IIIC2ii IVA IVB IVC",
    ),
    (
        StagingSystem::FigoUterineSarcoma,
        2009,
        "IA IB IIA IIB IIIA IIIB IIIC IVA IVB",
    ),
    (
        StagingSystem::FigoAdenosarcoma,
        2009,
        "IA IB IC IIA IIB IIIA IIIB IIIC IVA IVB",
    ),
    (
        StagingSystem::FigoVulva,
        2021,
        "IA IB II IIIA IIIB IIIC IVA IVB",
    ),
    (StagingSystem::FigoVagina, 2009, "I II III IVA IVB"),
    (StagingSystem::FigoGtn, 2000, "I II III IV"),
];

impl Figo {
    /// Whether the stage exists for a site in an edition; none where the crate does not know the edition.
    #[must_use]
    pub fn exists(self, system: StagingSystem, edition: u16) -> Option<bool> {
        use crate::vocab::Taxonomy;
        let (site, _, stages) = EDITIONS
            .iter()
            .find(|(site, known, _)| system.is_a(*site) && *known == edition)?;
        let suffix = match self.0.suffix {
            None => true,
            Some(Suffix::Evidence(_)) => {
                *site == StagingSystem::FigoCervix
                    && self.0.number == 3
                    && self.0.letter == Some('C')
            }
            Some(Suffix::Class(_)) => *site == StagingSystem::FigoEndometrium && edition == 2023,
            Some(Suffix::Score(_)) => *site == StagingSystem::FigoGtn,
        };
        let without_suffix = Self(Parts {
            suffix: None,
            ..self.0
        });
        let exists = stages
            .split(' ')
            .filter_map(|stage| stage.parse::<Self>().ok())
            .any(|stage| stage.within().any(|wider| wider == without_suffix));
        Some(exists && suffix)
    }

    /// The numeral as a number, 0 to 4.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0.number
    }

    /// The WHO prognostic score of gestational trophoblastic neoplasia.
    #[must_use]
    pub const fn score(self) -> Option<u8> {
        match self.0.suffix {
            Some(Suffix::Score(score)) => Some(score),
            _ => None,
        }
    }

    /// The stage, and the wider ones that it is part of.
    fn within(self) -> impl Iterator<Item = Self> {
        std::iter::successors(Some(self), |stage| {
            let Parts {
                number,
                letter,
                digit,
                small,
                ..
            } = stage.0;
            let (letter, digit) = match (letter, digit, small) {
                (None, ..) => return None,
                (letter, digit, Some(_)) => (letter, digit),
                (letter, Some(_), None) => (letter, None),
                (Some(_), None, None) => (None, None),
            };
            Some(Self(Parts {
                number,
                letter,
                digit,
                small: None,
                suffix: None,
            }))
        })
    }
}

impl FromStr for Figo {
    type Err = ParseFigoError;

    /// # Errors
    ///
    /// `V`, `IIID`, `IA4`, `IIIA1(iii)`, `IAm`, `III:26`.
    fn from_str(text: &str) -> Result<Self, ParseFigoError> {
        let rest = text.trim_start_matches(['0', 'I', 'V']);
        let numeral = text.strip_suffix(rest).unwrap_or_default();
        let number = (0..=4_u8)
            .find(|number| NUMERALS[usize::from(*number)] == numeral)
            .ok_or(ParseFigoError::Numeral)?;
        let (letter, rest) = match rest.chars().next() {
            Some(letter @ 'A'..='C') if number > 0 => {
                (Some(letter), rest.get(1..).unwrap_or_default())
            }
            _ => (None, rest),
        };
        let (digit, rest) = match rest.bytes().next() {
            Some(digit @ b'1'..=b'3') if letter.is_some() => {
                (Some(digit - b'0'), rest.get(1..).unwrap_or_default())
            }
            _ => (None, rest),
        };
        let small = |number, bracketed| Some(Small { number, bracketed });
        let forms = [
            ("(ii)", small(2, true)),
            ("(i)", small(1, true)),
            ("ii", small(2, false)),
            ("i", small(1, false)),
        ];
        let (small, rest) = forms
            .into_iter()
            .filter(|_| digit.is_some())
            .find_map(|(form, small)| Some((small, rest.strip_prefix(form)?)))
            .unwrap_or((None, rest));
        let suffix = if rest.is_empty() {
            None
        } else if let Some(score) = rest.strip_prefix(':') {
            let is_number = !score.is_empty() && score.bytes().all(|byte| byte.is_ascii_digit());
            let canonical = is_number && (score.len() == 1 || !score.starts_with('0'));
            let score = score.parse().ok().filter(|score| canonical && *score <= 25);
            Some(Suffix::Score(score.ok_or(ParseFigoError::Score)?))
        } else if let Some(class) = rest.strip_prefix('m') {
            let class = class.parse().map_err(|_| ParseFigoError::Class)?;
            Some(Suffix::Class(class))
        } else {
            let evidence = rest.parse();
            Some(Suffix::Evidence(
                evidence.map_err(|_| ParseFigoError::Rest { found: rest.into() })?,
            ))
        };
        Ok(Self(Parts {
            number,
            letter,
            digit,
            small,
            suffix,
        }))
    }
}

impl fmt::Display for Figo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Parts {
            number,
            letter,
            digit,
            small,
            suffix,
        } = self.0;
        f.write_str(NUMERALS[usize::from(number)])?;
        if let Some(letter) = letter {
            write!(f, "{letter}")?;
        }
        if let Some(digit) = digit {
            write!(f, "{digit}")?;
        }
        f.write_str(match small {
            None => "",
            Some(Small {
                number: 1,
                bracketed: true,
            }) => "(i)",
            Some(Small {
                bracketed: true, ..
            }) => "(ii)",
            Some(Small { number: 1, .. }) => "i",
            Some(_) => "ii",
        })?;
        match suffix {
            None => Ok(()),
            Some(Suffix::Evidence(evidence)) => write!(f, "{evidence}"),
            Some(Suffix::Class(class)) => write!(f, "m{class}"),
            Some(Suffix::Score(score)) => write!(f, ":{score}"),
        }
    }
}

/// Why a text is no [`Figo`] stage.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseFigoError {
    /// It does not begin with a numeral.
    #[error("expected `0`, `I`, `II`, `III` or `IV` at the start")]
    Numeral,
    /// A score that does not exist.
    #[error("expected a score from 0 to 25 after the colon")]
    Score,
    /// A molecular class that does not exist.
    #[error("expected `POLEmut`, `MMRd`, `NSMP` or `p53abn` after `m`")]
    Class,
    /// What stands behind the stage.
    #[error(
        "expected a letter A to C, a digit 1 to 3, `i` or `ii`, then `r`, `p`, `m` and a molecular class, or `:` and a score; found `{found}`"
    )]
    Rest {
        /// What was found.
        found: Box<str>,
    },
}
