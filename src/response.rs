//! Response of a tumour to treatment: the criteria, the categories of each, and how some of them are computed.
//!
//! [`Response`] holds a category together with the criteria that define it, so that a wrong pair cannot be built.
//! [`recist`], [`irecist`] and [`imwg`] derive categories from measurements as their publications do. They check what
//! content says; they are not for judging patients.

mod blood;
mod criteria;
pub mod imwg;
pub mod irecist;
pub mod recist;
mod solid;

pub use blood::{Cheson2007, Deauville, ElnAml2017, ElnAml2022, Imwg, Iwcll, Lugano};
pub use criteria::Criteria;
pub use solid::{Choi, Gcig, Irecist, Irrc, Mrecist, Pcwg3, Percist, Rano, Recist, Who};

use crate::value::{Percent, Stated, record};

record! {
    /// A category of response, by the criteria that define it.
    ///
    /// ```
    /// use oncology::response::{Criteria, Imwg, Response};
    ///
    /// let response = Response::Imwg(Imwg::VeryGoodPartial);
    /// assert_eq!(serde_json::to_string(&response)?, r#"{"imwg":"vgpr"}"#);
    /// assert!(serde_json::from_str::<Response>(r#"{"recist":"vgpr"}"#).is_err());
    /// assert_eq!(response.is_objective_response(), Some(true));
    /// assert!(response.criteria().contains(&Criteria::Imwg));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Copy, Hash)]
    pub enum Response {
        /// RECIST.
        Recist(Recist),
        /// iRECIST.
        Irecist(Irecist),
        /// Immune-related criteria: irRC and irRECIST.
        Irrc(Irrc),
        /// WHO.
        Who(Who),
        /// Choi.
        Choi(Choi),
        /// mRECIST of the liver.
        Mrecist(Mrecist),
        /// PERCIST.
        Percist(Percist),
        /// RANO.
        Rano(Rano),
        /// PCWG3 of the prostate.
        Pcwg3(Pcwg3),
        /// CA-125 of the ovary.
        Gcig(Gcig),
        /// Lymphoma before Lugano.
        Cheson2007(Cheson2007),
        /// Lymphoma.
        Lugano(Lugano),
        /// Chronic lymphocytic leukaemia.
        Iwcll(Iwcll),
        /// Multiple myeloma.
        Imwg(Imwg),
        /// Acute myeloid leukaemia, edition of 2017.
        ElnAml2017(ElnAml2017),
        /// Acute myeloid leukaemia, edition of 2022.
        ElnAml2022(ElnAml2022),
    }
}

record! {
    /// How many patients of one arm had a category of response.
    ///
    /// ```
    /// use oncology::response::{Recist, Response, ResponseCount};
    ///
    /// // Made up.
    /// let mut partial = ResponseCount::new(Response::Recist(Recist::Partial));
    /// (partial.count, partial.percent) = (Some(63), Some("40.9".parse()?));
    /// assert_eq!(serde_json::to_string(&partial)?, r#"{"response":{"recist":"pr"},"count":63,"percent":"40.9"}"#);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct ResponseCount {
        /// The category.
        pub response: Response,
    } optional {
        /// How many patients had it.
        pub count: Option<u32>,
        /// Their share.
        pub percent: Option<Stated<Percent>>,
    }
}

/// What a category counts as, whatever the criteria.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ResponseClass {
    /// A complete response.
    Complete,
    /// A response that is not complete, or complete with a reservation, such as blood counts that have not recovered.
    Response,
    /// Trials differ on whether it counts as a response: a minor response, a partial remission with lymphocytosis.
    Debated,
    /// No response and no progression.
    Stable,
    /// No response; whether it counts as controlled is not agreed, as of non-CR/non-PD or unconfirmed progression.
    Open,
    /// Progression or relapse.
    Progression,
    /// Nothing could be judged.
    NotEvaluable,
}

impl ResponseClass {
    /// Whether it counts in a response rate; none where trials differ.
    #[must_use]
    pub const fn is_objective_response(self) -> Option<bool> {
        match self {
            Self::Complete | Self::Response => Some(true),
            Self::Debated => None,
            Self::Stable | Self::Open | Self::Progression | Self::NotEvaluable => Some(false),
        }
    }

    /// Whether it counts in a disease control rate; none where trials differ.
    #[must_use]
    pub const fn is_disease_control(self) -> Option<bool> {
        match self {
            Self::Complete | Self::Response | Self::Debated | Self::Stable => Some(true),
            Self::Open => None,
            Self::Progression | Self::NotEvaluable => Some(false),
        }
    }
}

impl Response {
    /// The criteria that have this category; the first is the current edition.
    #[must_use]
    pub const fn criteria(self) -> &'static [Criteria] {
        const RECIST: &[Criteria] = &[Criteria::Recist11, Criteria::Recist10];
        const NEW_RECIST: &[Criteria] = &[Criteria::Recist11];
        const IRECIST: &[Criteria] = &[Criteria::Irecist];
        const IRRC: &[Criteria] = &[Criteria::Irrc, Criteria::Irrecist];
        const WHO: &[Criteria] = &[Criteria::Who];
        const CHOI: &[Criteria] = &[Criteria::Choi];
        const MRECIST: &[Criteria] = &[Criteria::Mrecist];
        const PERCIST: &[Criteria] = &[Criteria::Percist];
        const RANO: &[Criteria] = &[Criteria::Rano];
        const PCWG3: &[Criteria] = &[Criteria::Pcwg3];
        const GCIG: &[Criteria] = &[Criteria::Gcig];
        const CHESON: &[Criteria] = &[Criteria::Cheson2007];
        const LUGANO: &[Criteria] = &[Criteria::Lugano];
        const IWCLL: &[Criteria] = &[Criteria::Iwcll2018, Criteria::Iwcll2008];
        const NEW_IWCLL: &[Criteria] = &[Criteria::Iwcll2018];
        const IMWG: &[Criteria] = &[Criteria::Imwg, Criteria::Imwg2006];
        const NEW_IMWG: &[Criteria] = &[Criteria::Imwg];
        const ELN2017: &[Criteria] = &[Criteria::ElnAml2017];
        const ELN2022: &[Criteria] = &[Criteria::ElnAml2022];
        match self {
            Self::Recist(Recist::NonCrNonPd) => NEW_RECIST,
            Self::Recist(_) => RECIST,
            Self::Irecist(_) => IRECIST,
            Self::Irrc(_) => IRRC,
            Self::Who(_) => WHO,
            Self::Choi(_) => CHOI,
            Self::Mrecist(_) => MRECIST,
            Self::Percist(_) => PERCIST,
            Self::Rano(_) => RANO,
            Self::Pcwg3(_) => PCWG3,
            Self::Gcig(_) => GCIG,
            Self::Cheson2007(_) => CHESON,
            Self::Lugano(_) => LUGANO,
            Self::Iwcll(Iwcll::PartialLymphocytosis) => NEW_IWCLL,
            Self::Iwcll(_) => IWCLL,
            Self::Imwg(Imwg::Minimal) => NEW_IMWG,
            Self::Imwg(_) => IMWG,
            Self::ElnAml2017(_) => ELN2017,
            Self::ElnAml2022(_) => ELN2022,
        }
    }

    /// The name of the category, without that of the criteria.
    ///
    /// ```
    /// use oncology::response::{Recist, Response};
    ///
    /// let response = Response::Recist(Recist::Partial);
    /// let criteria = response.criteria().first().map_or("", |criteria| criteria.label());
    /// assert_eq!((response.label(), criteria), ("Partial response", "RECIST 1.1"));
    /// ```
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Recist(response) => response.label(),
            Self::Irecist(response) => response.label(),
            Self::Irrc(response) => response.label(),
            Self::Who(response) => response.label(),
            Self::Choi(response) => response.label(),
            Self::Mrecist(response) => response.label(),
            Self::Percist(response) => response.label(),
            Self::Rano(response) => response.label(),
            Self::Pcwg3(response) => response.label(),
            Self::Gcig(response) => response.label(),
            Self::Cheson2007(response) => response.label(),
            Self::Lugano(response) => response.label(),
            Self::Iwcll(response) => response.label(),
            Self::Imwg(response) => response.label(),
            Self::ElnAml2017(response) => response.label(),
            Self::ElnAml2022(response) => response.label(),
        }
    }

    /// What the category counts as.
    #[must_use]
    pub const fn class(self) -> ResponseClass {
        match self {
            Self::Recist(response) => response.class(),
            Self::Irecist(response) => response.class(),
            Self::Irrc(response) => response.class(),
            Self::Who(response) => response.class(),
            Self::Choi(response) => response.class(),
            Self::Mrecist(response) => response.class(),
            Self::Percist(response) => response.class(),
            Self::Rano(response) => response.class(),
            Self::Pcwg3(response) => response.class(),
            Self::Gcig(response) => response.class(),
            Self::Cheson2007(response) => response.class(),
            Self::Lugano(response) => response.class(),
            Self::Iwcll(response) => response.class(),
            Self::Imwg(response) => response.class(),
            Self::ElnAml2017(response) => response.class(),
            Self::ElnAml2022(response) => response.class(),
        }
    }

    /// Whether the category counts in an overall response rate by its criteria; none where trials differ.
    ///
    /// ```
    /// use oncology::response::{Imwg, Iwcll, Recist, Response};
    ///
    /// assert_eq!(Response::Recist(Recist::Partial).is_objective_response(), Some(true));
    /// assert_eq!(Response::Imwg(Imwg::Minimal).is_objective_response(), Some(false));
    /// assert_eq!(Response::Iwcll(Iwcll::PartialLymphocytosis).is_objective_response(), None);
    /// ```
    #[must_use]
    pub const fn is_objective_response(self) -> Option<bool> {
        self.class().is_objective_response()
    }

    /// Whether reports often count its patients under another category too, so that a sum may count them twice: remissions
    /// without measurable residual disease within all remissions, metabolic responses beside those by tomography.
    ///
    /// ```
    /// use oncology::response::{ElnAml2022, Response};
    ///
    /// assert!(Response::ElnAml2022(ElnAml2022::CompleteMrdNegative).may_overlap());
    /// assert!(!Response::ElnAml2022(ElnAml2022::Complete).may_overlap());
    /// ```
    #[must_use]
    pub const fn may_overlap(self) -> bool {
        matches!(
            self,
            Self::ElnAml2017(ElnAml2017::CompleteMrdNegative)
                | Self::ElnAml2022(
                    ElnAml2022::CompleteMrdNegative
                        | ElnAml2022::CompletePartialRecoveryMrdNegative
                        | ElnAml2022::CompleteIncompleteRecoveryMrdNegative
                )
                | Self::Lugano(
                    Lugano::CompleteMetabolic
                        | Lugano::PartialMetabolic
                        | Lugano::NoMetabolicResponse
                        | Lugano::ProgressiveMetabolic
                )
        )
    }

    /// Whether the category counts in a disease control rate: a response or stable disease; none where trials differ.
    ///
    /// ```
    /// use oncology::response::{Recist, Response};
    ///
    /// assert_eq!(Response::Recist(Recist::Stable).is_disease_control(), Some(true));
    /// assert_eq!(Response::Recist(Recist::NonCrNonPd).is_disease_control(), None);
    /// ```
    #[must_use]
    pub const fn is_disease_control(self) -> Option<bool> {
        self.class().is_disease_control()
    }
}
