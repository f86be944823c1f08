//! Stages of lymphoma.

use std::fmt;
use std::str::FromStr;

use crate::value::text_form;
use crate::vocab::closed_list;

closed_list! {
    /// The numeral of a stage of lymphoma.
    #[derive(Ord, PartialOrd)]
    pub enum LymphomaNumeral {
        I = "I", "Stage I", "Carbone et al., Cancer Res 1971;31:1860-1861";
        II = "II", "Stage II", "Carbone et al., Cancer Res 1971;31:1860-1861";
        III = "III", "Stage III", "Carbone et al., Cancer Res 1971;31:1860-1861";
        IV = "IV", "Stage IV", "Carbone et al., Cancer Res 1971;31:1860-1861";
    }
}

closed_list! {
    /// Stages of non-Hodgkin lymphoma of children by Murphy, St Jude Children's Research Hospital.
    #[derive(Ord, PartialOrd)]
    pub enum StJude {
        I = "I", "St Jude I", "Murphy et al. 1989, PMID 2915234";
        II = "II", "St Jude II", "Murphy et al. 1989, PMID 2915234";
        III = "III", "St Jude III", "Murphy et al. 1989, PMID 2915234";
        IV = "IV", "St Jude IV", "Murphy et al. 1989, PMID 2915234";
    }
}

closed_list! {
    /// Stages of the International Pediatric Non-Hodgkin Lymphoma Staging System, which revises St Jude.
    #[derive(Ord, PartialOrd)]
    pub enum Ipnhlss {
        I = "I", "IPNHLSS I", "Rosolen et al. 2015, PMID 25940716";
        II = "II", "IPNHLSS II", "Rosolen et al. 2015, PMID 25940716";
        III = "III", "IPNHLSS III", "Rosolen et al. 2015, PMID 25940716";
        IV = "IV", "IPNHLSS IV", "Rosolen et al. 2015, PMID 25940716";
    }
}

text_form! {
    /// A stage of lymphoma of Ann Arbor or its Cotswolds modification: `IIA`, `IE`, `IIIESB`, `IIX`.
    ///
    /// Behind the numeral, each at most once: `E` (an organ beside the nodes), `S` (the spleen), `X` (bulk, Cotswolds), and
    /// `A` or `B` (without or with fever, night sweats or loss of weight). They are read in any order and printed in this
    /// one.
    ///
    /// Source: Carbone et al., Cancer Res 1971;31:1860-1861; Lister et al. 1989, PMID 2809679.
    ///
    /// ```
    /// use oncology::stage::{AnnArbor, LymphomaNumeral};
    ///
    /// let stage: AnnArbor = "IIBE".parse()?;
    /// assert!(stage.numeral() == LymphomaNumeral::II && stage.is_extranodal());
    /// assert_eq!((stage.b_symptoms(), stage.to_string().as_str()), (Some(true), "IIEB"));
    /// # Ok::<(), oncology::stage::ParseLymphomaError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    pub struct AnnArbor(Modified);
    expecting "a stage of lymphoma such as `IIIB`";
    schema {
        "type": "string",
        "pattern": "^(I|II|III|IV)[ESXAB]{0,4}$",
        "examples": ["IIA", "IVB", "IE"]
    }
}

text_form! {
    /// A stage of lymphoma of the Lugano classification: `I`, `IE`, `II`, `IIE`, `II bulky`, `III`, `IV`.
    ///
    /// `A` or `B` stands behind it for Hodgkin lymphoma: `IIB`, `IIB bulky`. X, S and E with III or IV are gone.
    ///
    /// Source: Cheson et al. 2014, PMID 25113753.
    ///
    /// ```
    /// use oncology::stage::Lugano;
    ///
    /// let stage: Lugano = "II bulky".parse()?;
    /// assert!(stage.is_bulky() && !stage.is_extranodal());
    /// # Ok::<(), oncology::stage::ParseLymphomaError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    pub struct Lugano(Modified);
    expecting "a stage of the Lugano classification such as `IIE`";
    schema {
        "type": "string",
        "pattern": "^((I|II)E?[AB]?|(I|II)[AB]E|(III|IV)[AB]?|II[AB]? bulky)$",
        "examples": ["IIE", "II bulky", "IV"]
    }
}

/// A numeral and what stands behind it.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
struct Modified {
    numeral: LymphomaNumeral,
    extranodal: bool,
    spleen: bool,
    bulky: bool,
    b_symptoms: Option<bool>,
}

impl Modified {
    fn read(text: &str) -> Result<Self, ParseLymphomaError> {
        let rest = text.trim_start_matches(['I', 'V']);
        let numeral = text.strip_suffix(rest).unwrap_or_default();
        let mut read = Self {
            numeral: numeral.parse().map_err(|_| ParseLymphomaError::Numeral)?,
            extranodal: false,
            spleen: false,
            bulky: false,
            b_symptoms: None,
        };
        for letter in rest.chars() {
            let twice = match letter {
                'E' => std::mem::replace(&mut read.extranodal, true),
                'S' => std::mem::replace(&mut read.spleen, true),
                'X' => std::mem::replace(&mut read.bulky, true),
                'A' | 'B' => read.b_symptoms.replace(letter == 'B').is_some(),
                found => return Err(ParseLymphomaError::Letter { found }),
            };
            if twice {
                return Err(ParseLymphomaError::Twice { found: letter });
            }
        }
        Ok(read)
    }

    /// The letter of the symptoms.
    const fn letter(self) -> &'static str {
        match self.b_symptoms {
            None => "",
            Some(false) => "A",
            Some(true) => "B",
        }
    }
}

impl AnnArbor {
    /// The numeral.
    #[must_use]
    pub const fn numeral(self) -> LymphomaNumeral {
        self.0.numeral
    }

    /// `E`: whether an organ beside the nodes is involved.
    #[must_use]
    pub const fn is_extranodal(self) -> bool {
        self.0.extranodal
    }

    /// `S`: whether the spleen is involved.
    #[must_use]
    pub const fn involves_spleen(self) -> bool {
        self.0.spleen
    }

    /// `X`: whether there is bulk.
    #[must_use]
    pub const fn is_bulky(self) -> bool {
        self.0.bulky
    }

    /// `A` or `B`: whether there are fever, night sweats or loss of weight; none if it is not stated.
    #[must_use]
    pub const fn b_symptoms(self) -> Option<bool> {
        self.0.b_symptoms
    }
}

impl Lugano {
    /// The numeral.
    #[must_use]
    pub const fn numeral(self) -> LymphomaNumeral {
        self.0.numeral
    }

    /// `E`: whether an organ beside the nodes is involved.
    #[must_use]
    pub const fn is_extranodal(self) -> bool {
        self.0.extranodal
    }

    /// Whether there is bulk.
    #[must_use]
    pub const fn is_bulky(self) -> bool {
        self.0.bulky
    }

    /// `A` or `B`: whether there are fever, night sweats or loss of weight; none if it is not stated.
    #[must_use]
    pub const fn b_symptoms(self) -> Option<bool> {
        self.0.b_symptoms
    }

    /// Whether it counts as advanced: III and IV. II with bulk counts as either, by the kind of lymphoma.
    #[must_use]
    pub const fn is_advanced(self) -> Option<bool> {
        match self.numeral() {
            LymphomaNumeral::II if self.is_bulky() => None,
            LymphomaNumeral::I | LymphomaNumeral::II => Some(false),
            LymphomaNumeral::III | LymphomaNumeral::IV => Some(true),
        }
    }
}

impl FromStr for AnnArbor {
    type Err = ParseLymphomaError;

    /// # Errors
    ///
    /// `V`, `IIC`, `IIAB`, `IIEE`, `II bulky`.
    fn from_str(text: &str) -> Result<Self, ParseLymphomaError> {
        Modified::read(text).map(Self)
    }
}

impl FromStr for Lugano {
    type Err = ParseLymphomaError;

    /// # Errors
    ///
    /// `IIX`, `IIIS`, `IVE`, `IE bulky`, `III bulky`.
    fn from_str(text: &str) -> Result<Self, ParseLymphomaError> {
        let (stage, bulky) = match text.strip_suffix(" bulky") {
            Some(stage) => (stage, true),
            None => (text, false),
        };
        let mut read = Modified::read(stage)?;
        let early = matches!(read.numeral, LymphomaNumeral::I | LymphomaNumeral::II);
        if read.spleen || read.bulky || (read.extranodal && !early) {
            return Err(ParseLymphomaError::NotInLugano);
        }
        if bulky && (read.extranodal || read.numeral != LymphomaNumeral::II) {
            return Err(ParseLymphomaError::NotInLugano);
        }
        read.bulky = bulky;
        Ok(Self(read))
    }
}

impl fmt::Display for AnnArbor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = |is: bool, letter: &'static str| if is { letter } else { "" };
        write!(
            f,
            "{}{}{}{}{}",
            self.numeral(),
            sign(self.0.extranodal, "E"),
            sign(self.0.spleen, "S"),
            sign(self.0.bulky, "X"),
            self.0.letter()
        )
    }
}

impl fmt::Display for Lugano {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let extranodal = if self.is_extranodal() { "E" } else { "" };
        let bulky = if self.is_bulky() { " bulky" } else { "" };
        write!(
            f,
            "{}{extranodal}{}{bulky}",
            self.numeral(),
            self.0.letter()
        )
    }
}

/// Why a text is no [`AnnArbor`] or [`Lugano`] stage.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseLymphomaError {
    /// It does not begin with a numeral.
    #[error("expected `I`, `II`, `III` or `IV` at the start")]
    Numeral,
    /// Another letter behind the numeral.
    #[error("expected `E`, `S`, `X`, `A` or `B` behind the numeral, found {found:?}")]
    Letter {
        /// The letter.
        found: char,
    },
    /// A letter twice, or both A and B.
    #[error("a second letter of the same meaning behind the numeral: {found:?}")]
    Twice {
        /// The second one.
        found: char,
    },
    /// A modifier that the Lugano classification does not have with this numeral.
    #[error(
        "the Lugano classification has `E` with I and II only, ` bulky` with II only, and neither `S` nor `X`"
    )]
    NotInLugano,
}
