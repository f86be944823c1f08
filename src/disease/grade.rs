//! Grades: how the cells of a tumour look.

use std::fmt;
use std::str::FromStr;

use crate::value::{record, text_form};
use crate::vocab::closed_list;

record! {
    /// A grade, by the system that defines it. A grade tells how the cells look; it is no stage.
    ///
    /// ```
    /// use oncology::disease::{GleasonScore, GradeGroup, TumourGrade};
    ///
    /// let score: GleasonScore = "4+3=7".parse()?;
    /// assert_eq!(score.grade_group(), Some(GradeGroup::Three));
    /// let grade = TumourGrade::Gleason(score);
    /// assert_eq!(serde_json::to_string(&grade)?, r#"{"gleason":"4+3=7"}"#);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub enum TumourGrade {
        /// Of most solid tumours.
        Histological(HistologicalGrade),
        /// Of tumours of the central nervous system, which have no stage.
        WhoCns(CnsGrade),
        /// The Gleason score of prostate cancer.
        Gleason(GleasonScore),
        /// The grade group of prostate cancer.
        GradeGroup(GradeGroup),
    }
}

closed_list! {
    /// How much the cells of a tumour differ from those of the tissue in which it arose.
    ///
    /// Systems for single sites use the same codes: Nottingham and FNCLCC G1 to G3, WHO/ISUP of the kidney G1 to G4.
    pub enum HistologicalGrade {
        /// It was not or could not be assessed.
        X = "GX", "Grade cannot be assessed", "SEER, EOD 2.1, Grade Clinical";
        /// Well differentiated.
        One = "G1", "Grade 1, well differentiated", "SEER, EOD 2.1, Grade Clinical";
        /// Moderately differentiated.
        Two = "G2", "Grade 2, moderately differentiated", "SEER, EOD 2.1, Grade Clinical";
        /// Poorly differentiated.
        Three = "G3", "Grade 3, poorly differentiated", "SEER, EOD 2.1, Grade Clinical";
        /// Undifferentiated or anaplastic.
        Four = "G4", "Grade 4, undifferentiated", "SEER, EOD 2.1, Grade Clinical";
        Low = "low", "Low grade", "HL7 mCODE STU4, histologic grade";
        Intermediate = "intermediate", "Intermediate grade", "HL7 mCODE STU4, histologic grade";
        High = "high", "High grade", "HL7 mCODE STU4, histologic grade";
    }
}

closed_list! {
    /// Grades of tumours of the central nervous system, in Arabic numerals since 2021.
    #[derive(Ord, PartialOrd)]
    pub enum CnsGrade {
        One = "1", "CNS WHO grade 1", "PMID 34185076";
        Two = "2", "CNS WHO grade 2", "PMID 34185076";
        Three = "3", "CNS WHO grade 3", "PMID 34185076";
        Four = "4", "CNS WHO grade 4", "PMID 34185076";
    }
}

closed_list! {
    /// Grade groups of prostate cancer.
    ///
    /// Source: Epstein et al., Am J Surg Pathol 2016;40(2):244-252, doi 10.1097/PAS.0000000000000530.
    #[derive(Ord, PartialOrd)]
    pub enum GradeGroup {
        /// Gleason scores of 6 and less.
        One = "1", "Grade group 1", "SEER, EOD 3.2, prostate, derived summary grade";
        /// Gleason score 3+4.
        Two = "2", "Grade group 2", "SEER, EOD 3.2, prostate, derived summary grade";
        /// Gleason score 4+3.
        Three = "3", "Grade group 3", "SEER, EOD 3.2, prostate, derived summary grade";
        /// Gleason scores of 8.
        Four = "4", "Grade group 4", "SEER, EOD 3.2, prostate, derived summary grade";
        /// Gleason scores of 9 and 10.
        Five = "5", "Grade group 5", "SEER, EOD 3.2, prostate, derived summary grade";
    }
}

closed_list! {
    /// Phases of chronic myeloid leukaemia, which has no stages.
    #[derive(Ord, PartialOrd)]
    pub enum CmlPhase {
        Chronic = "chronic", "Chronic phase", "Cancer Research UK, Stages of chronic myeloid leukaemia";
        /// The WHO classification of 2022 no longer has it.
        Accelerated = "accelerated", "Accelerated phase", "Cancer Research UK, Stages of chronic myeloid leukaemia";
        Blast = "blast", "Blast phase", "Cancer Research UK, Stages of chronic myeloid leukaemia";
    }
}

text_form! {
    /// A Gleason score: the most common pattern, the second, and their sum: `3+4=7`.
    ///
    /// Patterns are 1 to 5. It is read with and without the sum, and printed with it.
    ///
    /// ```
    /// use oncology::disease::GleasonScore;
    ///
    /// let score: GleasonScore = "3+4".parse()?;
    /// assert_eq!((score.sum(), score.to_string().as_str()), (7, "3+4=7"));
    /// # Ok::<(), oncology::disease::ParseGleasonScoreError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    pub struct GleasonScore((u8, u8));
    expecting "a Gleason score such as `3+4=7`";
    schema {
        "type": "string",
        "pattern": "^[1-5]\\+[1-5](=(10|[2-9]))?$",
        "examples": ["3+4=7"]
    }
}

impl GleasonScore {
    /// The most common pattern.
    #[must_use]
    pub const fn primary(self) -> u8 {
        self.0.0
    }

    /// The second most common pattern.
    #[must_use]
    pub const fn secondary(self) -> u8 {
        self.0.1
    }

    /// The sum of both, 2 to 10.
    #[must_use]
    pub const fn sum(self) -> u8 {
        self.0.0 + self.0.1
    }

    /// The grade group; none for 5+2 and 2+5, which the groups do not name.
    #[must_use]
    pub const fn grade_group(self) -> Option<GradeGroup> {
        match (self.primary(), self.secondary(), self.sum()) {
            (.., 2..=6) => Some(GradeGroup::One),
            (3, 4, _) => Some(GradeGroup::Two),
            (4, 3, _) => Some(GradeGroup::Three),
            (.., 8) => Some(GradeGroup::Four),
            (.., 9 | 10) => Some(GradeGroup::Five),
            _ => None,
        }
    }
}

impl FromStr for GleasonScore {
    type Err = ParseGleasonScoreError;

    /// # Errors
    ///
    /// `7`, `3 + 4`, `6+1`, `3+4=8`.
    fn from_str(text: &str) -> Result<Self, ParseGleasonScoreError> {
        let (patterns, sum) = match text.split_once('=') {
            Some((patterns, sum)) => (patterns, Some(sum)),
            None => (text, None),
        };
        let [primary @ b'1'..=b'5', b'+', secondary @ b'1'..=b'5'] = *patterns.as_bytes() else {
            return Err(ParseGleasonScoreError::Patterns);
        };
        let score = Self((primary - b'0', secondary - b'0'));
        match sum {
            Some(stated) if stated != score.sum().to_string() => Err(ParseGleasonScoreError::Sum {
                stated: stated.into(),
                sum: score.sum(),
            }),
            _ => Ok(score),
        }
    }
}

impl fmt::Display for GleasonScore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}+{}={}", self.primary(), self.secondary(), self.sum())
    }
}

/// Why a text is no [`GleasonScore`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseGleasonScoreError {
    /// Not two patterns.
    #[error("expected two patterns from 1 to 5 with `+` between")]
    Patterns,
    /// A sum that is not that of the patterns.
    #[error("the sum is {sum}, not `{stated}`")]
    Sum {
        /// What was stated.
        stated: Box<str>,
        /// What the patterns make.
        sum: u8,
    },
}
