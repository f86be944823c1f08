//! The categories of criteria for cancers of the blood.

use super::ResponseClass;
use crate::vocab::closed_list;

const CHESON: &str = "Cheson et al., J Clin Oncol 2007;25:579-586";
const LUGANO: &str = "Cheson et al., J Clin Oncol 2014;32:3059-3068";
const DEAUVILLE: &str = "Barrington et al., J Clin Oncol 2014;32:3048-3058";
const IWCLL: &str = "Hallek et al., Blood 2018;131:2745-2760";
const IMWG: &str = "Kumar et al., Lancet Oncol 2016;17:e328-e346";
const ELN2017: &str = "Döhner et al., Blood 2017;129:424-447, Table 6";
const ELN2022: &str = "Döhner et al., Blood 2022;140:1345-1377";

closed_list! {
    /// Responses of lymphoma by the revised criteria of the International Working Group, before Lugano.
    pub enum Cheson2007 {
        Complete = "cr", "Complete remission", CHESON;
        Partial = "pr", "Partial remission", CHESON;
        Stable = "sd", "Stable disease", CHESON;
        Progressive = "pd", "Progressive disease or relapse", CHESON;
        NotEvaluable = "ne", "Not evaluable", "editorial";
    }
}

closed_list! {
    /// Responses of lymphoma by Lugano: metabolic ones where uptake was judged, else those by computed tomography.
    pub enum Lugano {
        CompleteMetabolic = "cmr", "Complete metabolic response", LUGANO;
        PartialMetabolic = "pmr", "Partial metabolic response", LUGANO;
        NoMetabolicResponse = "nmr", "No metabolic response", LUGANO;
        ProgressiveMetabolic = "pmd", "Progressive metabolic disease", LUGANO;
        /// By computed tomography, or in a report that does not tell how it was judged.
        Complete = "cr", "Complete response", LUGANO;
        /// By computed tomography, or in a report that does not tell how it was judged.
        Partial = "pr", "Partial response", LUGANO;
        /// By computed tomography, or in a report that does not tell how it was judged.
        Stable = "sd", "Stable disease", LUGANO;
        /// By computed tomography, or in a report that does not tell how it was judged.
        Progressive = "pd", "Progressive disease", LUGANO;
        NotEvaluable = "ne", "Not evaluable", "editorial";
    }
}

closed_list! {
    /// The five-point scale of Deauville: how uptake compares with that of mediastinum and liver.
    pub enum Deauville {
        One = "1", "No uptake above background", DEAUVILLE;
        Two = "2", "Uptake at most that of the mediastinum", DEAUVILLE;
        Three = "3", "Uptake above that of the mediastinum and at most that of the liver", DEAUVILLE;
        Four = "4", "Uptake moderately above that of the liver", DEAUVILLE;
        Five = "5", "Uptake markedly above that of the liver, or new lesions", DEAUVILLE;
        X = "X", "New areas of uptake unlikely to be related to lymphoma", DEAUVILLE;
    }
}

closed_list! {
    /// Responses of chronic lymphocytic leukaemia by the international workshop.
    pub enum Iwcll {
        Complete = "cr", "Complete remission", IWCLL;
        CompleteIncompleteRecovery = "cri", "Complete remission with incomplete marrow recovery", IWCLL;
        /// Complete but for nodules of lymphocytes in the marrow.
        NodularPartial = "npr", "Nodular partial remission", IWCLL;
        Partial = "pr", "Partial remission", IWCLL;
        /// Partial but for more lymphocytes in the blood, as under inhibitors of kinases.
        PartialLymphocytosis = "pr-l", "Partial remission with lymphocytosis", IWCLL;
        Stable = "sd", "Stable disease", IWCLL;
        Progressive = "pd", "Progressive disease", IWCLL;
        NotEvaluable = "ne", "Not evaluable", "editorial";
    }
}

closed_list! {
    /// Responses of multiple myeloma by the international working group; computed by [`imwg`](crate::response::imwg).
    pub enum Imwg {
        StringentComplete = "scr", "Stringent complete response", IMWG;
        Complete = "cr", "Complete response", IMWG;
        VeryGoodPartial = "vgpr", "Very good partial response", IMWG;
        Partial = "pr", "Partial response", IMWG;
        /// Relapsed or refractory disease only; no part of the response rate.
        Minimal = "mr", "Minimal response", IMWG;
        Stable = "sd", "Stable disease", IMWG;
        Progressive = "pd", "Progressive disease", IMWG;
        NotEvaluable = "ne", "Not evaluable", "editorial";
    }
}

closed_list! {
    /// Outcomes of treatment of acute myeloid leukaemia by the European Leukaemia Net (ELN), edition of 2017.
    pub enum ElnAml2017 {
        CompleteMrdNegative = "cr-mrd-negative", "Complete remission without measurable residual disease", ELN2017;
        Complete = "cr", "Complete remission", ELN2017;
        CompleteIncompleteRecovery = "cri", "Complete remission with incomplete haematologic recovery", ELN2017;
        LeukaemiaFree = "mlfs", "Morphologic leukaemia-free state", ELN2017;
        Partial = "pr", "Partial remission", ELN2017;
        PrimaryRefractory = "primary-refractory", "Primary refractory disease", ELN2017;
        DeathInAplasia = "death-in-aplasia", "Death in aplasia", ELN2017;
        DeathIndeterminate = "death-indeterminate", "Death from an indeterminate cause", ELN2017;
        Stable = "sd", "Stable disease", ELN2017;
        Progressive = "pd", "Progressive disease", ELN2017;
        Relapse = "relapse", "Haematologic relapse", ELN2017;
        MolecularRelapse = "molecular-relapse", "Molecular relapse", ELN2017;
        NotEvaluable = "ne", "Not evaluable", "editorial";
    }
}

closed_list! {
    /// Outcomes of treatment of acute myeloid leukaemia by the European Leukaemia Net (ELN), edition of 2022.
    pub enum ElnAml2022 {
        CompleteMrdNegative = "cr-mrd-negative", "Complete remission without measurable residual disease", ELN2022;
        Complete = "cr", "Complete remission", ELN2022;
        CompletePartialRecoveryMrdNegative = "crh-mrd-negative",
            "Complete remission with partial haematologic recovery, without measurable residual disease", ELN2022;
        CompletePartialRecovery = "crh", "Complete remission with partial haematologic recovery", ELN2022;
        CompleteIncompleteRecoveryMrdNegative = "cri-mrd-negative",
            "Complete remission with incomplete haematologic recovery, without measurable residual disease", ELN2022;
        /// Where the category `crh` is used, those who do not meet it.
        CompleteIncompleteRecovery = "cri", "Complete remission with incomplete haematologic recovery", ELN2022;
        LeukaemiaFree = "mlfs", "Morphologic leukaemia-free state", ELN2022;
        Partial = "pr", "Partial remission", ELN2022;
        NoResponse = "no-response", "No response", ELN2022;
        /// No remission at the landmark.
        Refractory = "refractory", "Refractory disease", ELN2022;
        Relapse = "relapse", "Relapsed disease", ELN2022;
        MrdRelapse = "mrd-relapse", "Relapse of measurable residual disease", ELN2022;
        /// Early death, withdrawal, or a marrow that cannot be judged.
        NotEvaluable = "ne", "Non-evaluable for response", ELN2022;
    }
}

impl Cheson2007 {
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

impl Lugano {
    /// What the category counts as.
    #[must_use]
    pub const fn class(self) -> ResponseClass {
        match self {
            Self::CompleteMetabolic | Self::Complete => ResponseClass::Complete,
            Self::PartialMetabolic | Self::Partial => ResponseClass::Response,
            Self::NoMetabolicResponse | Self::Stable => ResponseClass::Stable,
            Self::ProgressiveMetabolic | Self::Progressive => ResponseClass::Progression,
            Self::NotEvaluable => ResponseClass::NotEvaluable,
        }
    }
}

impl Iwcll {
    /// What the category counts as; trials differ on the partial remission with lymphocytosis.
    #[must_use]
    pub const fn class(self) -> ResponseClass {
        match self {
            Self::Complete => ResponseClass::Complete,
            Self::CompleteIncompleteRecovery | Self::NodularPartial | Self::Partial => {
                ResponseClass::Response
            }
            Self::PartialLymphocytosis => ResponseClass::Debated,
            Self::Stable => ResponseClass::Stable,
            Self::Progressive => ResponseClass::Progression,
            Self::NotEvaluable => ResponseClass::NotEvaluable,
        }
    }
}

impl Imwg {
    /// What the category counts as: a response is partial or better, so a minimal one counts as stable.
    #[must_use]
    pub const fn class(self) -> ResponseClass {
        match self {
            Self::StringentComplete | Self::Complete => ResponseClass::Complete,
            Self::VeryGoodPartial | Self::Partial => ResponseClass::Response,
            Self::Minimal | Self::Stable => ResponseClass::Stable,
            Self::Progressive => ResponseClass::Progression,
            Self::NotEvaluable => ResponseClass::NotEvaluable,
        }
    }
}

impl ElnAml2017 {
    /// What the category counts as; trials differ on whether a response rate counts MLFS and PR.
    #[must_use]
    pub const fn class(self) -> ResponseClass {
        match self {
            Self::CompleteMrdNegative | Self::Complete => ResponseClass::Complete,
            Self::CompleteIncompleteRecovery => ResponseClass::Response,
            Self::LeukaemiaFree | Self::Partial => ResponseClass::Debated,
            Self::Stable => ResponseClass::Stable,
            Self::PrimaryRefractory | Self::MolecularRelapse => ResponseClass::Open,
            Self::Progressive | Self::Relapse => ResponseClass::Progression,
            Self::DeathInAplasia | Self::DeathIndeterminate | Self::NotEvaluable => {
                ResponseClass::NotEvaluable
            }
        }
    }
}

impl ElnAml2022 {
    /// What the category counts as; trials differ on whether a response rate counts MLFS and PR.
    #[must_use]
    pub const fn class(self) -> ResponseClass {
        match self {
            Self::CompleteMrdNegative | Self::Complete => ResponseClass::Complete,
            Self::CompletePartialRecoveryMrdNegative
            | Self::CompletePartialRecovery
            | Self::CompleteIncompleteRecoveryMrdNegative
            | Self::CompleteIncompleteRecovery => ResponseClass::Response,
            Self::LeukaemiaFree | Self::Partial => ResponseClass::Debated,
            Self::NoResponse | Self::Refractory | Self::MrdRelapse => ResponseClass::Open,
            Self::Relapse => ResponseClass::Progression,
            Self::NotEvaluable => ResponseClass::NotEvaluable,
        }
    }
}
