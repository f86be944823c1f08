//! The categories of criteria for solid tumours.

use super::ResponseClass;
use crate::vocab::closed_list;

const RECIST: &str = "Eisenhauer et al., Eur J Cancer 2009;45:228-247";
const IRECIST: &str = "Seymour et al., Lancet Oncol 2017;18:e143-e152";
const IRRC: &str = "Wolchok et al., Clin Cancer Res 2009;15:7412-7420";
const WHO: &str = "Miller et al., Cancer 1981;47:207-214";
const CHOI: &str = "Choi et al., J Clin Oncol 2007;25:1753-1759";
const MRECIST: &str = "Lencioni and Llovet, Semin Liver Dis 2010;30:52-60";
const PERCIST: &str = "Wahl et al., J Nucl Med 2009;50(Suppl 1):122S-150S";
const RANO: &str = "Wen et al., J Clin Oncol 2010;28:1963-1972";
const PCWG3: &str = "Scher et al., J Clin Oncol 2016;34:1402-1418";
const GCIG: &str = "Rustin et al., Int J Gynecol Cancer 2011;21:419-423";

closed_list! {
    /// Responses by RECIST 1.1, at a time point or as the best; computed by [`recist`](crate::response::recist).
    pub enum Recist {
        /// All lesions have gone, and nodes are below 10 mm.
        Complete = "cr", "Complete response", RECIST;
        /// The sum of diameters is at least 30 % below that at baseline.
        Partial = "pr", "Partial response", RECIST;
        /// Neither response nor progression.
        Stable = "sd", "Stable disease", RECIST;
        /// Without target lesions: some disease remains, and it has not progressed.
        NonCrNonPd = "non-cr-non-pd", "Non-CR/non-PD", RECIST;
        /// The sum is at least 20 % and 5 mm above the smallest, other lesions grew unequivocally, or new ones came.
        Progressive = "pd", "Progressive disease", RECIST;
        NotEvaluable = "ne", "Not evaluable", RECIST;
    }
}

closed_list! {
    /// Responses by iRECIST, at a time point or as the best; computed by [`irecist`](crate::response::irecist).
    pub enum Irecist {
        Complete = "icr", "Complete response (iCR)", IRECIST;
        Partial = "ipr", "Partial response (iPR)", IRECIST;
        Stable = "isd", "Stable disease (iSD)", IRECIST;
        /// Without target lesions: some disease remains, and it has not progressed.
        NonCrNonUpd = "non-icr-non-iupd", "Non-iCR/non-iUPD", IRECIST;
        /// Progression by RECIST 1.1 that a later assessment has not confirmed.
        UnconfirmedProgression = "iupd", "Unconfirmed progressive disease (iUPD)", IRECIST;
        ConfirmedProgression = "icpd", "Confirmed progressive disease (iCPD)", IRECIST;
        NotEvaluable = "ne", "Not evaluable", IRECIST;
    }
}

closed_list! {
    /// Responses by the immune-related criteria, irRC and irRECIST.
    pub enum Irrc {
        Complete = "ircr", "Complete response (irCR)", IRRC;
        Partial = "irpr", "Partial response (irPR)", IRRC;
        Stable = "irsd", "Stable disease (irSD)", IRRC;
        Progressive = "irpd", "Progressive disease (irPD)", IRRC;
        NotEvaluable = "ne", "Not evaluable", "editorial";
    }
}

closed_list! {
    /// Responses by the criteria of the WHO.
    pub enum Who {
        Complete = "cr", "Complete response", WHO;
        /// The products of diameters fell by at least half.
        Partial = "pr", "Partial response", WHO;
        NoChange = "nc", "No change", WHO;
        /// A lesion grew by at least a quarter, or a new one came.
        Progressive = "pd", "Progressive disease", WHO;
        NotEvaluable = "ne", "Not evaluable", "editorial";
    }
}

closed_list! {
    /// Responses by the criteria of Choi.
    pub enum Choi {
        Complete = "cr", "Complete response", CHOI;
        /// Size fell by at least 10 %, or density by at least 15 %.
        Partial = "pr", "Partial response", CHOI;
        Stable = "sd", "Stable disease", CHOI;
        Progressive = "pd", "Progressive disease", CHOI;
        NotEvaluable = "ne", "Not evaluable", "editorial";
    }
}

closed_list! {
    /// Responses by mRECIST, which measures what enhances in the arterial phase.
    pub enum Mrecist {
        /// Nothing enhances any more.
        Complete = "cr", "Complete response", MRECIST;
        /// The sum of the diameters that enhance is at least 30 % below that at baseline.
        Partial = "pr", "Partial response", MRECIST;
        Stable = "sd", "Stable disease", MRECIST;
        Progressive = "pd", "Progressive disease", MRECIST;
        NotEvaluable = "ne", "Not evaluable", "editorial";
    }
}

closed_list! {
    /// Responses by PERCIST.
    pub enum Percist {
        Complete = "cmr", "Complete metabolic response", PERCIST;
        Partial = "pmr", "Partial metabolic response", PERCIST;
        Stable = "smd", "Stable metabolic disease", PERCIST;
        Progressive = "pmd", "Progressive metabolic disease", PERCIST;
        NotEvaluable = "ne", "Not evaluable", "editorial";
    }
}

closed_list! {
    /// Responses by the criteria of the group Response Assessment in Neuro-Oncology.
    pub enum Rano {
        Complete = "cr", "Complete response", RANO;
        /// The area fell by at least half.
        Partial = "pr", "Partial response", RANO;
        /// The area fell by a quarter to a half. Low-grade glioma only.
        Minor = "mr", "Minor response", "RANO for low-grade glioma, 2011; reviewed in Wen et al., J Clin Oncol 2017;35:2439-2449";
        Stable = "sd", "Stable disease", RANO;
        Progressive = "pd", "Progressive disease", RANO;
        NotEvaluable = "ne", "Not evaluable", "editorial";
    }
}

closed_list! {
    /// Responses at a time point in prostate cancer: of soft tissue by RECIST, of bone by counted lesions, or of both.
    ///
    /// Change of prostate-specific antigen is reported in percent, not in categories.
    pub enum Pcwg3 {
        Complete = "cr", "Complete response", PCWG3;
        Partial = "pr", "Partial response", PCWG3;
        Stable = "sd", "Stable disease", PCWG3;
        NonCrNonPd = "non-cr-non-pd", "Non-CR/non-PD", PCWG3;
        /// Bone: neither progression nor free of disease.
        NonPd = "non-pd", "Non-progressive disease of bone", PCWG3;
        /// Bone: at least two new lesions, to be confirmed.
        UnconfirmedProgression = "pdu", "Unconfirmed progressive disease of bone", PCWG3;
        Progressive = "pd", "Progressive disease", PCWG3;
        NoEvidence = "ned", "No evidence of disease", "PharmaSUG 2024, paper DS-287";
        NotEvaluable = "ne", "Not evaluable", PCWG3;
    }
}

closed_list! {
    /// Responses of the tumour marker CA-125 in ovarian cancer.
    ///
    /// A response needs twice the upper limit before treatment, and at least half less, confirmed after four weeks. It is that
    /// of the marker: where lesions are judged as well, both make the overall response.
    pub enum Gcig {
        /// At least half less, and within the reference range.
        Normalised = "response-within-normal-range", "Response within the normal range", GCIG;
        /// At least half less, and still above the reference range.
        Response = "response", "Response, not within the normal range", GCIG;
        NonResponseNonPd = "non-response-non-pd", "Neither response nor progression", GCIG;
        Progressive = "pd", "Progressive disease", GCIG;
        NotEvaluable = "ne", "Not evaluable", GCIG;
    }
}

impl Recist {
    /// What the category counts as.
    #[must_use]
    pub const fn class(self) -> ResponseClass {
        match self {
            Self::Complete => ResponseClass::Complete,
            Self::Partial => ResponseClass::Response,
            Self::Stable => ResponseClass::Stable,
            Self::NonCrNonPd => ResponseClass::Open,
            Self::Progressive => ResponseClass::Progression,
            Self::NotEvaluable => ResponseClass::NotEvaluable,
        }
    }
}

impl Irecist {
    /// What the category counts as.
    #[must_use]
    pub const fn class(self) -> ResponseClass {
        match self {
            Self::Complete => ResponseClass::Complete,
            Self::Partial => ResponseClass::Response,
            Self::Stable => ResponseClass::Stable,
            Self::NonCrNonUpd | Self::UnconfirmedProgression => ResponseClass::Open,
            Self::ConfirmedProgression => ResponseClass::Progression,
            Self::NotEvaluable => ResponseClass::NotEvaluable,
        }
    }
}

impl Irrc {
    /// What the category counts as.
    #[must_use]
    pub const fn class(self) -> ResponseClass {
        match self {
            Self::Complete => ResponseClass::Complete,
            Self::Partial => ResponseClass::Response,
            Self::Stable => ResponseClass::Stable,
            Self::Progressive => ResponseClass::Progression,
            Self::NotEvaluable => ResponseClass::NotEvaluable,
        }
    }
}

impl Who {
    /// What the category counts as.
    #[must_use]
    pub const fn class(self) -> ResponseClass {
        match self {
            Self::Complete => ResponseClass::Complete,
            Self::Partial => ResponseClass::Response,
            Self::NoChange => ResponseClass::Stable,
            Self::Progressive => ResponseClass::Progression,
            Self::NotEvaluable => ResponseClass::NotEvaluable,
        }
    }
}

impl Choi {
    /// What the category counts as.
    #[must_use]
    pub const fn class(self) -> ResponseClass {
        match self {
            Self::Complete => ResponseClass::Complete,
            Self::Partial => ResponseClass::Response,
            Self::Stable => ResponseClass::Stable,
            Self::Progressive => ResponseClass::Progression,
            Self::NotEvaluable => ResponseClass::NotEvaluable,
        }
    }
}

impl Mrecist {
    /// What the category counts as.
    #[must_use]
    pub const fn class(self) -> ResponseClass {
        match self {
            Self::Complete => ResponseClass::Complete,
            Self::Partial => ResponseClass::Response,
            Self::Stable => ResponseClass::Stable,
            Self::Progressive => ResponseClass::Progression,
            Self::NotEvaluable => ResponseClass::NotEvaluable,
        }
    }
}

impl Percist {
    /// What the category counts as.
    #[must_use]
    pub const fn class(self) -> ResponseClass {
        match self {
            Self::Complete => ResponseClass::Complete,
            Self::Partial => ResponseClass::Response,
            Self::Stable => ResponseClass::Stable,
            Self::Progressive => ResponseClass::Progression,
            Self::NotEvaluable => ResponseClass::NotEvaluable,
        }
    }
}

impl Rano {
    /// What the category counts as; trials of low-grade glioma differ on the minor response.
    #[must_use]
    pub const fn class(self) -> ResponseClass {
        match self {
            Self::Complete => ResponseClass::Complete,
            Self::Partial => ResponseClass::Response,
            Self::Minor => ResponseClass::Debated,
            Self::Stable => ResponseClass::Stable,
            Self::Progressive => ResponseClass::Progression,
            Self::NotEvaluable => ResponseClass::NotEvaluable,
        }
    }
}

impl Pcwg3 {
    /// What the category counts as.
    #[must_use]
    pub const fn class(self) -> ResponseClass {
        match self {
            Self::Complete => ResponseClass::Complete,
            Self::Partial => ResponseClass::Response,
            Self::Stable => ResponseClass::Stable,
            Self::NonCrNonPd | Self::NonPd | Self::UnconfirmedProgression | Self::NoEvidence => {
                ResponseClass::Open
            }
            Self::Progressive => ResponseClass::Progression,
            Self::NotEvaluable => ResponseClass::NotEvaluable,
        }
    }
}

impl Gcig {
    /// What the category counts as: a response within the normal range is a complete one, of the marker.
    ///
    /// Source: pharmaverse `admiralonco`, "Creating ADRS with GCIG criteria".
    #[must_use]
    pub const fn class(self) -> ResponseClass {
        match self {
            Self::Normalised => ResponseClass::Complete,
            Self::Response => ResponseClass::Response,
            Self::NonResponseNonPd => ResponseClass::Stable,
            Self::Progressive => ResponseClass::Progression,
            Self::NotEvaluable => ResponseClass::NotEvaluable,
        }
    }
}
