//! Complications of surgery.

use std::fmt;
use std::str::FromStr;

use crate::value::text_form;
use crate::vocab::closed_list;

const DINDO: &str = "Dindo et al., Ann Surg 2004;240(2):205-213";

closed_list! {
    /// How severe a complication of surgery was, by what was done about it.
    ///
    /// The order is from mild to death.
    #[derive(Ord, PartialOrd)]
    pub enum ClavienDindoGrade {
        /// A deviation from the normal course that needs none of what the higher grades name.
        One = "I", "Grade I", DINDO;
        /// Treatment with drugs beyond those of grade I, transfusion, or total parenteral nutrition.
        Two = "II", "Grade II", DINDO;
        /// An intervention by surgery, endoscopy or radiology without general anaesthesia.
        ThreeA = "IIIa", "Grade IIIa", DINDO;
        /// Such an intervention under general anaesthesia.
        ThreeB = "IIIb", "Grade IIIb", DINDO;
        /// Life-threatening, treated in intensive care, with one organ failing; dialysis too.
        FourA = "IVa", "Grade IVa", DINDO;
        /// Life-threatening, treated in intensive care, with several organs failing.
        FourB = "IVb", "Grade IVb", DINDO;
        Five = "V", "Grade V, death", DINDO;
    }
}

text_form! {
    /// A grade of Clavien and Dindo, with `-d` where the patient still suffers from it at discharge: `IIIb`, `IVa-d`.
    ///
    /// The order is that of the grades, then without and with the suffix. Source: Dindo et al., Ann Surg 2004;240(2):205-213,
    /// where d stands for disability; a death has none.
    ///
    /// ```
    /// use oncology::toxicity::{ClavienDindo, ClavienDindoGrade};
    ///
    /// let leak: ClavienDindo = "IVa-d".parse()?;
    /// assert_eq!((leak.grade(), leak.has_disability()), (ClavienDindoGrade::FourA, true));
    /// assert!("IIIb".parse::<ClavienDindo>()? < leak);
    /// # Ok::<(), oncology::toxicity::ParseClavienDindoError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct ClavienDindo((ClavienDindoGrade, bool));
    expecting "a Clavien-Dindo grade such as `IIIb` or `IVa-d`";
    schema {
        "type": "string",
        "pattern": "^((I|II|IIIa|IIIb|IVa|IVb)(-d)?|V)$",
        "examples": ["II", "IIIb", "IVa-d"]
    }
}

impl ClavienDindo {
    /// A grade with the suffix `-d`; `None` of a death.
    ///
    /// ```
    /// use oncology::toxicity::{ClavienDindo, ClavienDindoGrade};
    ///
    /// let leak = ClavienDindo::with_disability(ClavienDindoGrade::FourA);
    /// assert_eq!(leak.map(|grade| grade.to_string()).as_deref(), Some("IVa-d"));
    /// assert_eq!(ClavienDindo::with_disability(ClavienDindoGrade::Five), None);
    /// ```
    #[must_use]
    pub const fn with_disability(grade: ClavienDindoGrade) -> Option<Self> {
        match grade {
            ClavienDindoGrade::Five => None,
            grade => Some(Self((grade, true))),
        }
    }

    /// The grade.
    #[must_use]
    pub const fn grade(self) -> ClavienDindoGrade {
        self.0.0
    }

    /// Whether the patient still suffers from the complication at discharge.
    #[must_use]
    pub const fn has_disability(self) -> bool {
        self.0.1
    }
}

impl From<ClavienDindoGrade> for ClavienDindo {
    fn from(grade: ClavienDindoGrade) -> Self {
        Self((grade, false))
    }
}

impl FromStr for ClavienDindo {
    type Err = ParseClavienDindoError;

    /// # Errors
    ///
    /// `III`, `3a`, `IIIA`, `IVad`, `V-d`.
    fn from_str(text: &str) -> Result<Self, ParseClavienDindoError> {
        let (grade, disability) = match text.strip_suffix("-d") {
            Some(grade) => (grade, true),
            None => (text, false),
        };
        let grade: ClavienDindoGrade = grade.parse().map_err(|_| ParseClavienDindoError)?;
        if disability {
            Self::with_disability(grade).ok_or(ParseClavienDindoError)
        } else {
            Ok(grade.into())
        }
    }
}

impl fmt::Display for ClavienDindo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let suffix = if self.has_disability() { "-d" } else { "" };
        write!(f, "{}{suffix}", self.grade())
    }
}

/// Why a text is no [`ClavienDindo`] grade.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("expected I, II, IIIa, IIIb, IVa or IVb, each with or without `-d`, or V")]
pub struct ParseClavienDindoError;
