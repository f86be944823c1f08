//! Values of the systems that are not built from T, N and M: a type for each.

mod blood;
mod child;
mod digestive;
mod endocrine;
mod eye;
mod gynaecology;
mod lymphoma;
mod nerve;
mod sarcoma;
mod skin;
mod summary;
mod thorax;
mod urology;

pub use blood::{Binet, DurieSalmon, Iss, ModifiedRai, R2Iss, RIss, Rai};
pub use child::{IrsGroup, IrsStage, Pretext, Toronto, Wilms};
pub use digestive::{
    Acps, AstlerColler, Bclc, ChildPugh, Dukes, ModifiedAstlerColler, ModifiedDukes,
};
pub use endocrine::Ensat;
pub use eye::{Icrb, Irss, ReeseEllsworth};
pub use gynaecology::{Figo, MolecularClass, NodeEvidence, ParseFigoError};
pub use lymphoma::{AnnArbor, Ipnhlss, Lugano, LymphomaNumeral, ParseLymphomaError, StJude};
pub use nerve::{Chang, Evans, Inrgss, Inss};
pub use sarcoma::Enneking;
pub use skin::ClarkLevel;
pub use summary::SeerSummaryStage;
pub use thorax::{MasaokaKoga, Valg};
pub use urology::{Igccc, Indiana, JewettStrongMarshall, WhitmoreJewett};

use std::fmt;

use super::StagingSystem;
use crate::value::{Millimetres, Text, record};

record! {
    /// A stage of a system that is not built from T, N and M; each system has its own type.
    ///
    /// ```
    /// use oncology::stage::{Rai, StageValue, StagingSystem};
    ///
    /// let value: StageValue = serde_json::from_str(r#"{"rai":"II"}"#)?;
    /// assert_eq!(value, StageValue::Rai(Rai::II));
    /// assert!(value.is_of(StagingSystem::Rai) && !value.is_of(StagingSystem::Binet));
    /// assert!(serde_json::from_str::<StageValue>(r#"{"binet":"II"}"#).is_err());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum StageValue {
        /// A value of Ann Arbor or its Cotswolds modification.
        AnnArbor(AnnArbor),
        /// Of the Lugano classification.
        Lugano(Lugano),
        /// A value of St Jude (Murphy).
        StJude(StJude),
        /// Of the International Pediatric Non-Hodgkin Lymphoma Staging System.
        Ipnhlss(Ipnhlss),
        /// A value of Rai.
        Rai(Rai),
        /// Of the modified system of Rai.
        ModifiedRai(ModifiedRai),
        /// A value of Binet.
        Binet(Binet),
        /// Of the International Staging System.
        Iss(Iss),
        /// Of the Revised International Staging System.
        RIss(RIss),
        /// Of the second revision of the International Staging System.
        R2Iss(R2Iss),
        /// A value of Durie and Salmon.
        DurieSalmon(DurieSalmon),
        /// A value of FIGO.
        Figo(Figo),
        /// Of the International Neuroblastoma Staging System.
        Inss(Inss),
        /// Of the International Neuroblastoma Risk Group Staging System.
        Inrgss(Inrgss),
        /// A value of Evans.
        Evans(Evans),
        /// A value of Chang, the extent of metastasis.
        Chang(Chang),
        /// A clinical group of the Intergroup Rhabdomyosarcoma Study.
        IrsGroup(IrsGroup),
        /// A stage before treatment of the Intergroup Rhabdomyosarcoma Study.
        IrsStage(IrsStage),
        /// A value of PRETEXT.
        Pretext(Pretext),
        /// A value of Wilms tumour.
        Wilms(Wilms),
        /// Of the International Retinoblastoma Staging System.
        Irss(Irss),
        /// A value of Reese and Ellsworth.
        ReeseEllsworth(ReeseEllsworth),
        /// Of the international classification of retinoblastoma.
        Icrb(Icrb),
        /// A value of Dukes.
        Dukes(Dukes),
        /// Of a modification of Dukes that is not named.
        ModifiedDukes(ModifiedDukes),
        /// A value of Astler and Coller.
        AstlerColler(AstlerColler),
        /// Of the modified system of Astler and Coller.
        ModifiedAstlerColler(ModifiedAstlerColler),
        /// Of the Australian clinico-pathological system.
        Acps(Acps),
        /// Of the Barcelona Clinic Liver Cancer group.
        Bclc(Bclc),
        /// A value of Child and Pugh.
        ChildPugh(ChildPugh),
        /// A value of Masaoka and Koga.
        MasaokaKoga(MasaokaKoga),
        /// Of the Veterans Administration Lung Study Group.
        Valg(Valg),
        /// A thickness of Breslow.
        Breslow(Millimetres),
        /// A level of Clark.
        Clark(ClarkLevel),
        /// A value of Whitmore and Jewett.
        WhitmoreJewett(WhitmoreJewett),
        /// A value of Jewett and Strong, modified by Marshall.
        JewettStrongMarshall(JewettStrongMarshall),
        /// A value of Indiana University.
        Indiana(Indiana),
        /// Of the International Germ Cell Consensus Classification.
        Igccc(Igccc),
        /// Of the European Network for the Study of Adrenal Tumours.
        Ensat(Ensat),
        /// A value of Enneking.
        Enneking(Enneking),
        /// Of the Toronto paediatric cancer stage guidelines.
        Toronto(Toronto),
        /// A value of SEER Summary Stage.
        Summary(SeerSummaryStage),
        /// Of a system whose values are no list here: Walter Reed, Stannard, Derkay, Collaborative Staging.
        Other(Text),
    }
}

impl StageValue {
    /// Reads the value of a system; none if the system has stage groups of T, N and M, and no values of its own.
    ///
    /// ```
    /// use oncology::stage::{StageValue, StagingSystem};
    ///
    /// assert!(matches!(StageValue::read(StagingSystem::Inss, "4S"), Some(Ok(StageValue::Inss(_)))));
    /// assert!(matches!(StageValue::read(StagingSystem::Inss, "5"), Some(Err(_))));
    /// assert!(StageValue::read(StagingSystem::Ajcc, "IV").is_none());
    /// ```
    ///
    /// # Errors
    ///
    /// A text that is no value of the system.
    #[must_use]
    pub fn read(system: StagingSystem, text: &str) -> Option<Result<Self, ParseStageValueError>> {
        use StagingSystem as S;

        Some(match system {
            S::Ajcc | S::Ajcc6 | S::Ajcc7 | S::Ajcc8 | S::Ajcc9 | S::Uicc | S::TnmOvary => {
                return None;
            }
            S::AnnArbor | S::AnnArborHodgkin | S::AnnArborNonHodgkin | S::Cotswolds => {
                of(text, system, Self::AnnArbor)
            }
            S::Lugano | S::LuganoHodgkin => of(text, system, Self::Lugano),
            S::StJude => of(text, system, Self::StJude),
            S::Ipnhlss => of(text, system, Self::Ipnhlss),
            S::Rai => of(text, system, Self::Rai),
            S::ModifiedRai => of(text, system, Self::ModifiedRai),
            S::Binet => of(text, system, Self::Binet),
            S::Iss => of(text, system, Self::Iss),
            S::RIss => of(text, system, Self::RIss),
            S::R2Iss => of(text, system, Self::R2Iss),
            S::DurieSalmon => of(text, system, Self::DurieSalmon),
            S::Figo
            | S::FigoOvary
            | S::FigoEpithelialOvary
            | S::FigoCervix
            | S::FigoUterus
            | S::FigoEndometrium
            | S::FigoUterineSarcoma
            | S::FigoAdenosarcoma
            | S::FigoVulva
            | S::FigoVulvarMelanoma
            | S::FigoVagina
            | S::TrophoblasticMalignancy
            | S::FigoGtn => of(text, system, Self::Figo),
            S::Inss => of(text, system, Self::Inss),
            S::Inrgss => of(text, system, Self::Inrgss),
            S::Evans => of(text, system, Self::Evans),
            S::Medulloblastoma
            | S::ModifiedChang
            | S::AtypicalTeratoidRhabdoid
            | S::Etmr
            | S::Pineoblastoma => of(text, system, Self::Chang),
            S::IrsGroup => of(text, system, Self::IrsGroup),
            S::IrsStage => of(text, system, Self::IrsStage),
            S::Pretext => of(text, system, Self::Pretext),
            S::Wilms | S::WilmsSiop => of(text, system, Self::Wilms),
            S::Irss => of(text, system, Self::Irss),
            S::ReeseEllsworth => of(text, system, Self::ReeseEllsworth),
            S::Icrb => of(text, system, Self::Icrb),
            S::Dukes => of(text, system, Self::Dukes),
            S::ModifiedDukes => of(text, system, Self::ModifiedDukes),
            S::AstlerColler => of(text, system, Self::AstlerColler),
            S::ModifiedAstlerColler => of(text, system, Self::ModifiedAstlerColler),
            S::Acps => of(text, system, Self::Acps),
            S::Bclc => of(text, system, Self::Bclc),
            S::ChildPugh => of(text, system, Self::ChildPugh),
            S::MasaokaKoga | S::ThymomaMasaokaKoga => of(text, system, Self::MasaokaKoga),
            S::Valg => of(text, system, Self::Valg),
            S::Breslow => of(text, system, Self::Breslow),
            S::Clark => of(text, system, Self::Clark),
            S::AuaProstate | S::WhitmoreJewett => of(text, system, Self::WhitmoreJewett),
            S::JewettStrongMarshall => of(text, system, Self::JewettStrongMarshall),
            S::Indiana => of(text, system, Self::Indiana),
            S::Igccc | S::IgcConsensusRisk | S::IgcccNonSeminoma | S::IgcccSeminoma => {
                of(text, system, Self::Igccc)
            }
            S::Ensat => of(text, system, Self::Ensat),
            S::Enneking => of(text, system, Self::Enneking),
            S::Toronto => of(text, system, Self::Toronto),
            S::Seer => of(text, system, Self::Summary),
            S::WalterReed | S::Stannard | S::Derkay | S::CollaborativeStaging => {
                of(text, system, Self::Other)
            }
        })
    }

    /// Whether it is a value of the system, by its type.
    #[must_use]
    pub fn is_of(&self, system: StagingSystem) -> bool {
        let read = Self::read(system, &self.to_string());
        read.is_some_and(|read| read.as_ref() == Ok(self))
    }
}

impl fmt::Display for StageValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AnnArbor(value) => value.fmt(f),
            Self::Lugano(value) => value.fmt(f),
            Self::StJude(value) => value.fmt(f),
            Self::Ipnhlss(value) => value.fmt(f),
            Self::Rai(value) => value.fmt(f),
            Self::ModifiedRai(value) => value.fmt(f),
            Self::Binet(value) => value.fmt(f),
            Self::Iss(value) => value.fmt(f),
            Self::RIss(value) => value.fmt(f),
            Self::R2Iss(value) => value.fmt(f),
            Self::DurieSalmon(value) => value.fmt(f),
            Self::Figo(value) => value.fmt(f),
            Self::Inss(value) => value.fmt(f),
            Self::Inrgss(value) => value.fmt(f),
            Self::Evans(value) => value.fmt(f),
            Self::Chang(value) => value.fmt(f),
            Self::IrsGroup(value) => value.fmt(f),
            Self::IrsStage(value) => value.fmt(f),
            Self::Pretext(value) => value.fmt(f),
            Self::Wilms(value) => value.fmt(f),
            Self::Irss(value) => value.fmt(f),
            Self::ReeseEllsworth(value) => value.fmt(f),
            Self::Icrb(value) => value.fmt(f),
            Self::Dukes(value) => value.fmt(f),
            Self::ModifiedDukes(value) => value.fmt(f),
            Self::AstlerColler(value) => value.fmt(f),
            Self::ModifiedAstlerColler(value) => value.fmt(f),
            Self::Acps(value) => value.fmt(f),
            Self::Bclc(value) => value.fmt(f),
            Self::ChildPugh(value) => value.fmt(f),
            Self::MasaokaKoga(value) => value.fmt(f),
            Self::Valg(value) => value.fmt(f),
            Self::Breslow(value) => value.fmt(f),
            Self::Clark(value) => value.fmt(f),
            Self::WhitmoreJewett(value) => value.fmt(f),
            Self::JewettStrongMarshall(value) => value.fmt(f),
            Self::Indiana(value) => value.fmt(f),
            Self::Igccc(value) => value.fmt(f),
            Self::Ensat(value) => value.fmt(f),
            Self::Enneking(value) => value.fmt(f),
            Self::Toronto(value) => value.fmt(f),
            Self::Summary(value) => value.fmt(f),
            Self::Other(value) => value.fmt(f),
        }
    }
}

/// Reads the value of a type.
fn of<T>(
    text: &str,
    system: StagingSystem,
    variant: impl FnOnce(T) -> StageValue,
) -> Result<StageValue, ParseStageValueError>
where
    T: std::str::FromStr<Err: fmt::Display>,
{
    text.parse()
        .map(variant)
        .map_err(|error: T::Err| ParseStageValueError {
            system,
            found: text.into(),
            why: format!("{error:#}").into(),
        })
}

/// Why a text is no value of a system.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("`{found}` is no value of {}: {why}", system.label())]
pub struct ParseStageValueError {
    /// The system.
    system: StagingSystem,
    /// The text.
    found: Box<str>,
    /// What the type says.
    why: Box<str>,
}
