//! Staging systems and classifications.

use crate::code::NcitCode;
use crate::disease::CancerType;
use crate::vocab::{Taxonomy, closed_list};

/// The value set of staging methods that the rows of this list come from; a row that names its publication too begins
/// with the same words.
const MCODE: &str = "HL7 mCODE STU4, CancerStagingMethodVS";

closed_list! {
    /// Systems that define stages: the methods of HL7 mCODE and others in use.
    ///
    /// A system below another one is an edition of it, or it for one disease. A text that does not say more is given the
    /// broader one: `ajcc`, `figo`, `ann-arbor`.
    pub taxonomy StagingSystem {
        /// The TNM system as the American Joint Committee on Cancer publishes it.
        Ajcc = "ajcc", "AJCC TNM", "HL7 mCODE STU4, TNMStagingMethodVS";
        /// In force in the United States for diagnoses from 2003 to 2009.
        Ajcc6: Ajcc = "ajcc-6", "AJCC, 6th edition", "HL7 mCODE STU4, CancerStagingMethodVS; Gress et al., Principles of Cancer Staging, AJCC 8th edition, 2017, table 1.1";
        /// In force in the United States for diagnoses from 2010 to 2017.
        Ajcc7: Ajcc = "ajcc-7", "AJCC, 7th edition", "HL7 mCODE STU4, CancerStagingMethodVS; Gress et al., Principles of Cancer Staging, AJCC 8th edition, 2017, table 1.1";
        /// In force in the United States for diagnoses from 2018, until a site has a version 9 protocol.
        Ajcc8: Ajcc = "ajcc-8", "AJCC, 8th edition", "HL7 mCODE STU4, CancerStagingMethodVS; Gress et al., Principles of Cancer Staging, AJCC 8th edition, 2017, table 1.1";
        /// Published site by site from 2021 on.
        Ajcc9: Ajcc = "ajcc-9", "AJCC, version 9", "HL7 mCODE STU4, TNMStagingMethodVS";
        /// The TNM system as the Union for International Cancer Control publishes it.
        Uicc = "uicc", "UICC TNM", MCODE;
        /// Its groups are those of FIGO.
        TnmOvary: Uicc = "tnm-ovary", "TNM of the ovary", MCODE;
        /// Registries derived AJCC and summary stages from it for diagnoses from 2004 to 2015.
        CollaborativeStaging = "collaborative-staging", "Collaborative Staging", "HL7 mCODE STU4, CancerStagingMethodVS; imsweb/staging-client-java, README of algorithm CS 02.05.50";
        /// How far a cancer had spread at diagnosis, for registries. Never the same as stages I to IV.
        Seer = "seer", "SEER Summary Stage", "HL7 mCODE STU4, CancerStagingMethodVS; SEER Training, Summary Stage 2018";
        /// Gynaecological cancers.
        Figo = "figo", "FIGO", MCODE;
        FigoOvary: Figo = "figo-ovary", "FIGO, ovary, fallopian tube and peritoneum", "HL7 mCODE STU4, CancerStagingMethodVS; Prat, Int J Gynaecol Obstet 2014;124:1-5";
        FigoEpithelialOvary: FigoOvary = "figo-epithelial-ovary", "FIGO, epithelial tumours of the ovary", MCODE;
        FigoCervix: Figo = "figo-cervix", "FIGO, cervix", "HL7 mCODE STU4, CancerStagingMethodVS; Bhatla et al., Int J Gynaecol Obstet 2019, doi 10.1002/ijgo.12749";
        FigoUterus: Figo = "figo-uterus", "FIGO, body of the uterus", MCODE;
        FigoEndometrium: FigoUterus = "figo-endometrium", "FIGO, endometrium", "HL7 mCODE STU4, CancerStagingMethodVS; Berek et al. 2023, PMID 37593813";
        FigoUterineSarcoma: FigoUterus = "figo-uterine-sarcoma", "FIGO, leiomyosarcoma and stromal sarcoma of the uterus", "SEER, EOD 3.2, figo_stage_corpus_sarcoma";
        FigoAdenosarcoma: FigoUterus = "figo-adenosarcoma", "FIGO, adenosarcoma of the uterus", "SEER, EOD 3.2, figo_stage_corpus_adenosarcoma";
        FigoVulva: Figo = "figo-vulva", "FIGO, carcinoma of the vulva", "HL7 mCODE STU4, CancerStagingMethodVS; Olawaiye et al. 2021, PMID 34520062";
        FigoVulvarMelanoma: Figo = "figo-vulvar-melanoma", "FIGO, melanoma of the vulva", MCODE;
        FigoVagina: Figo = "figo-vagina", "FIGO, vagina", "HL7 mCODE STU4, CancerStagingMethodVS; Int J Gynaecol Obstet 2009;105:3-4";
        TrophoblasticMalignancy: Figo = "trophoblastic-malignancy", "Trophoblastic malignancy", MCODE;
        /// Written with the score behind the stage: "III:9".
        FigoGtn: TrophoblasticMalignancy = "figo-gtn", "FIGO with the WHO prognostic score, gestational trophoblastic neoplasia", "HL7 mCODE STU4, CancerStagingMethodVS; NCI PDQ, Gestational Trophoblastic Disease Treatment";
        /// Lymphoma.
        AnnArbor = "ann-arbor", "Ann Arbor", "HL7 mCODE STU4, CancerStagingMethodVS; Carbone et al., Cancer Res 1971;31:1860-1861";
        AnnArborHodgkin: AnnArbor = "ann-arbor-hodgkin", "Ann Arbor, Hodgkin lymphoma", "HL7 mCODE STU4, CancerStagingMethodVS; Carbone et al., Cancer Res 1971;31:1860-1861";
        AnnArborNonHodgkin: AnnArbor = "ann-arbor-non-hodgkin", "Ann Arbor, non-Hodgkin lymphoma", "HL7 mCODE STU4, CancerStagingMethodVS; Carbone et al., Cancer Res 1971;31:1860-1861";
        /// Adds X for bulk.
        Cotswolds: AnnArborHodgkin = "cotswolds", "Cotswolds modification of Ann Arbor", "HL7 mCODE STU4, CancerStagingMethodVS; Lister et al. 1989, PMID 2809679";
        /// Lymphoma. Drops X, IIIE and IIIS; A and B for Hodgkin lymphoma only.
        Lugano = "lugano", "Lugano classification", "Cheson et al. 2014, PMID 25113753";
        LuganoHodgkin: Lugano = "lugano-hodgkin", "Lugano, Hodgkin lymphoma, AJCC 8th edition", MCODE;
        /// Non-Hodgkin lymphoma of children.
        StJude = "st-jude", "St Jude (Murphy)", "Murphy et al. 1989, PMID 2915234";
        /// Revises St Jude.
        Ipnhlss = "ipnhlss", "International Pediatric Non-Hodgkin Lymphoma Staging System", "Rosolen et al. 2015, PMID 25940716";
        /// Chronic lymphocytic leukaemia.
        Rai = "rai", "Rai", "HL7 mCODE STU4, CancerStagingMethodVS; Rai et al., Blood 1975;46:219-234";
        /// Chronic lymphocytic leukaemia.
        ModifiedRai = "modified-rai", "Rai, modified to three risk groups", MCODE;
        /// Chronic lymphocytic leukaemia.
        Binet = "binet", "Binet", "HL7 mCODE STU4, CancerStagingMethodVS; Binet et al., Cancer 1981;48:198-206";
        /// Multiple myeloma.
        Iss = "iss", "International Staging System", "HL7 mCODE STU4, CancerStagingMethodVS; Greipp et al. 2005, doi 10.1200/JCO.2005.04.242";
        /// Multiple myeloma.
        RIss = "r-iss", "Revised International Staging System", "HL7 mCODE STU4, CancerStagingMethodVS; Palumbo et al., J Clin Oncol 2015";
        /// Multiple myeloma.
        R2Iss = "r2-iss", "Second revision of the International Staging System", "D'Agostino et al., J Clin Oncol 2022";
        /// Multiple myeloma.
        DurieSalmon = "durie-salmon", "Durie-Salmon", "Durie and Salmon, Cancer 1975;36:842-854";
        /// Neuroblastoma, after surgery.
        Inss = "inss", "International Neuroblastoma Staging System", "HL7 mCODE STU4, CancerStageTypeVS";
        /// Neuroblastoma, by imaging.
        Inrgss = "inrgss", "International Neuroblastoma Risk Group Staging System", "HL7 mCODE STU4, CancerStagingMethodVS; Monclair et al. 2009, PMCID PMC2650389";
        /// Neuroblastoma.
        Evans = "evans", "Evans", MCODE;
        /// Hepatocellular carcinoma.
        Bclc = "bclc", "Barcelona Clinic Liver Cancer", "HL7 mCODE STU4, CancerStagingMethodVS; Reig et al. 2022, PMCID PMC8866082";
        /// Grades how well the liver works, not the cancer.
        ChildPugh = "child-pugh", "Child-Pugh", "editorial";
        /// Liver tumours of children, before treatment.
        Pretext = "pretext", "PRETEXT", "Towbin et al. 2018, PMID 29427028";
        /// Colorectal cancer.
        Dukes = "dukes", "Dukes", "HL7 mCODE STU4, CancerStagingMethodVS; Dukes, J Pathol Bacteriol 1932;35:323-332";
        /// The name is used for Turnbull's A to D and for the stages of Astler and Coller.
        ModifiedDukes = "modified-dukes", "Dukes, modified", MCODE;
        /// Colorectal cancer.
        AstlerColler = "astler-coller", "Astler-Coller", "HL7 mCODE STU4, CancerStagingMethodVS; Astler and Coller, Ann Surg 1954;139:846-852";
        /// Colorectal cancer.
        ModifiedAstlerColler = "modified-astler-coller", "Astler-Coller, modified", MCODE;
        /// Colorectal cancer.
        Acps = "acps", "Australian clinico-pathological staging", MCODE;
        /// Melanoma of the skin; a thickness in millimetres.
        Breslow = "breslow", "Breslow thickness", MCODE;
        /// Melanoma of the skin.
        Clark = "clark", "Clark level", MCODE;
        /// The stages of Whitmore and Jewett.
        AuaProstate = "aua-prostate", "American Urological Association, prostate", MCODE;
        /// Prostate cancer.
        WhitmoreJewett = "whitmore-jewett", "Whitmore-Jewett", MCODE;
        /// Bladder cancer.
        JewettStrongMarshall = "jewett-strong-marshall", "Jewett-Strong, modified by Marshall", MCODE;
        WalterReed = "walter-reed", "Walter Reed, testis", MCODE;
        Indiana = "indiana", "Indiana University, testis", "HL7 mCODE STU4, CancerStagingMethodVS; Prow 1998, PMID 9649231";
        /// Metastatic germ cell tumours.
        Igccc = "igccc", "International Germ Cell Consensus Classification", "HL7 mCODE STU4, CancerStagingMethodVS; PMID 9053482, updated in PMID 33729863";
        IgcConsensusRisk: Igccc = "igc-consensus-risk", "International germ cell consensus risk", MCODE;
        IgcccNonSeminoma: Igccc = "igccc-non-seminoma", "International Germ Cell Consensus Classification, non-seminoma", MCODE;
        /// No seminoma is of poor prognosis.
        IgcccSeminoma: Igccc = "igccc-seminoma", "International Germ Cell Consensus Classification, seminoma", "HL7 mCODE STU4, CancerStagingMethodVS; PMID 9053482";
        /// Thymic tumours.
        MasaokaKoga = "masaoka-koga", "Masaoka-Koga", "HL7 mCODE STU4, CancerStagingMethodVS; Detterbeck et al., J Thorac Oncol 2011";
        ThymomaMasaokaKoga: MasaokaKoga = "thymoma-masaoka-koga", "Masaoka-Koga, thymoma", MCODE;
        /// Small cell lung cancer.
        Valg = "valg", "Veterans Administration Lung Study Group", MCODE;
        /// Adrenocortical carcinoma.
        Ensat = "ensat", "European Network for the Study of Adrenal Tumours", "Fassnacht et al., Cancer 2009";
        /// Sarcoma of bone and soft tissue.
        Enneking = "enneking", "Enneking", "HL7 mCODE STU4, CancerStagingMethodVS; Enneking et al., Clin Orthop Relat Res 1980, reprinted 2003, PMID 14612624";
        /// Retinoblastoma.
        Stannard = "stannard", "Stannard", MCODE;
        /// Retinoblastoma within the eye.
        ReeseEllsworth = "reese-ellsworth", "Reese-Ellsworth", "HL7 mCODE STU4, CancerStagingMethodVS; Reese and Ellsworth, Trans Am Acad Ophthalmol Otolaryngol 1963;67:164-172";
        /// Retinoblastoma, of the patient.
        Irss = "irss", "International Retinoblastoma Staging System", "Chantada et al., Pediatr Blood Cancer 2006;47:801-805";
        /// Retinoblastoma within the eye; the groups of Murphree, of which Shields defined E otherwise.
        Icrb = "icrb", "International classification of retinoblastoma", "Murphree, Ophthalmol Clin North Am 2005";
        Medulloblastoma = "medulloblastoma", "Medulloblastoma, extent of metastasis", MCODE;
        /// Medulloblastoma.
        ModifiedChang: Medulloblastoma = "modified-chang", "Chang, modified", "HL7 mCODE STU4, CancerStagingMethodVS; Chang et al., Radiology 1969;93:1351-1359";
        AtypicalTeratoidRhabdoid = "atypical-teratoid-rhabdoid-tumour", "Atypical teratoid/rhabdoid tumour, extent", MCODE;
        Etmr = "embryonal-tumour-with-multilayered-rosettes", "Embryonal tumour with multilayered rosettes, extent", MCODE;
        Pineoblastoma = "pineoblastoma", "Pineoblastoma, extent", MCODE;
        /// Rhabdomyosarcoma, after surgery.
        IrsGroup = "irs-group", "IRS clinical group", "HL7 mCODE STU4, CancerStageTypeVS";
        /// Rhabdomyosarcoma.
        IrsStage = "irs-stage", "IRS stage before treatment", "PMCID PMC4637813, table 1";
        /// Before chemotherapy.
        Wilms = "wilms", "Wilms tumour, COG and NWTS", "HL7 mCODE STU4, CancerStageTypeVS";
        /// After chemotherapy.
        WilmsSiop = "wilms-siop", "Wilms tumour, SIOP", "HL7 mCODE Pediatric Cancer";
        /// Stages of childhood cancers for registries.
        Toronto = "toronto", "Toronto paediatric cancer stage guidelines", "Gupta et al., Lancet Oncol 2016;17:e163-e172, PMID 27300676";
        /// A score for recurrent respiratory papillomatosis.
        Derkay = "derkay", "Derkay", MCODE;
    }
}

impl StagingSystem {
    /// Whether its groups are built from T, N and M categories.
    #[must_use]
    pub fn is_tnm(self) -> bool {
        self.is_a(Self::Ajcc) || self.is_a(Self::Uicc)
    }

    /// Its concept in the NCI Thesaurus, where mCODE or its paediatric companion names one.
    ///
    /// ```
    /// use oncology::stage::StagingSystem;
    ///
    /// assert_eq!(StagingSystem::Bclc.ncit().map(|code| code.to_string()).as_deref(), Some("C115132"));
    /// ```
    #[must_use]
    pub const fn ncit(self) -> Option<NcitCode> {
        let number = match self {
            Self::Ajcc9 => 186_613,
            Self::Uicc => 188_404,
            Self::TnmOvary => 18_008,
            Self::CollaborativeStaging => 62_575,
            Self::Seer => 15_432,
            Self::FigoGtn => 99_408,
            Self::LuganoHodgkin => 141_168,
            Self::ModifiedRai => 141_206,
            Self::Binet => 141_208,
            Self::Inrgss => 133_427,
            Self::Evans => 85_407,
            Self::Bclc => 115_132,
            Self::Pretext => 141_133,
            Self::WhitmoreJewett => 18_214,
            Self::IgcConsensusRisk => 111_073,
            Self::IgcccNonSeminoma => 177_308,
            Self::IgcccSeminoma => 177_309,
            Self::ThymomaMasaokaKoga => 112_006,
            Self::Valg => 141_685,
            Self::Enneking => 140_258,
            Self::ReeseEllsworth => 123_333,
            Self::Icrb => 177_633,
            Self::Medulloblastoma => 186_520,
            Self::ModifiedChang => 198_826,
            Self::AtypicalTeratoidRhabdoid => 186_527,
            Self::Etmr => 186_536,
            Self::Pineoblastoma => 186_567,
            Self::IrsGroup => 148_010,
            Self::IrsStage => 177_550,
            Self::Wilms => 140_271,
            Self::WilmsSiop => 140_270,
            Self::Derkay => 128_932,
            _ => return None,
        };
        Some(NcitCode::new(number))
    }

    /// The editions that are told apart: numbers of AJCC and UICC, years of the others; empty where the crate knows none.
    #[must_use]
    pub const fn editions(self) -> &'static [u16] {
        match self {
            Self::Ajcc | Self::Uicc | Self::TnmOvary => &[1, 2, 3, 4, 5, 6, 7, 8, 9],
            Self::Ajcc6 => &[6],
            Self::Ajcc7 => &[7],
            Self::Ajcc8 => &[8],
            Self::Ajcc9 => &[9],
            Self::FigoOvary | Self::FigoEpithelialOvary => &[1988, 2014],
            Self::FigoCervix => &[2009, 2018],
            Self::FigoEndometrium => &[1988, 2009, 2023],
            Self::FigoUterineSarcoma | Self::FigoAdenosarcoma | Self::FigoVagina => &[2009],
            Self::FigoVulva => &[1969, 1988, 1994, 2009, 2021],
            Self::FigoGtn => &[1992, 2000],
            Self::AnnArbor | Self::AnnArborHodgkin | Self::AnnArborNonHodgkin => &[1971],
            Self::Cotswolds => &[1989],
            Self::Lugano => &[2014],
            Self::Seer => &[1977, 2000, 2018],
            Self::Rai => &[1975],
            Self::Binet => &[1981],
            Self::Iss => &[2005],
            Self::RIss => &[2015],
            Self::R2Iss => &[2022],
            Self::DurieSalmon => &[1975, 2003],
            Self::Bclc => &[1999, 2018, 2022],
            Self::Pretext => &[1992, 2005, 2017],
            Self::Igccc => &[1997, 2021],
            Self::Toronto => &[2016, 2020],
            _ => &[],
        }
    }

    /// The diseases that it stages; a kind of one of them counts too. Empty where that is every cancer or not settled.
    ///
    /// ```
    /// use oncology::disease::CancerType;
    /// use oncology::stage::StagingSystem;
    ///
    /// assert_eq!(StagingSystem::Rai.diseases(), [CancerType::ChronicLymphocyticLeukaemia, CancerType::SmallLymphocyticLymphoma]);
    /// ```
    #[must_use]
    pub const fn diseases(self) -> &'static [CancerType] {
        use CancerType as C;
        match self {
            // Blood cancers have systems of their own, which AJCC and UICC take over; leukaemia has none of I to IV.
            Self::Ajcc
            | Self::Ajcc6
            | Self::Ajcc7
            | Self::Ajcc8
            | Self::Ajcc9
            | Self::Uicc
            | Self::CollaborativeStaging
            | Self::Seer
            | Self::ChildPugh
            | Self::Toronto => &[],
            Self::TnmOvary | Self::FigoOvary => &[
                C::OvarianOrFallopianTubeCancer,
                C::PrimaryPeritonealCancer,
                C::BorderlineOvarianTumour,
            ],
            Self::FigoEpithelialOvary => &[C::OvarianEpithelialCancer, C::BorderlineOvarianTumour],
            Self::Figo => &[
                C::GynaecologicalCancer,
                C::GestationalTrophoblasticDisease,
                C::PrecancerousCondition,
                C::Melanoma,
            ],
            Self::FigoCervix => &[C::CervicalCancer, C::PrecancerousCondition],
            Self::FigoUterus => &[C::UterineCancer],
            Self::FigoEndometrium => &[C::EndometrialCancer],
            Self::FigoUterineSarcoma | Self::FigoAdenosarcoma => &[C::UterineSarcoma],
            Self::FigoVulva => &[C::VulvarCancer],
            Self::FigoVulvarMelanoma => &[C::VulvarCancer, C::Melanoma],
            Self::FigoVagina => &[C::VaginalCancer, C::Melanoma],
            Self::TrophoblasticMalignancy | Self::FigoGtn => &[C::GestationalTrophoblasticDisease],
            Self::AnnArbor | Self::Lugano => &[
                C::Lymphoma,
                C::AdultTCellLeukaemiaLymphoma,
                C::PostTransplantLymphoproliferativeDisorder,
                C::HistiocyticOrDendriticCellNeoplasm,
            ],
            Self::AnnArborHodgkin | Self::Cotswolds | Self::LuganoHodgkin => &[C::HodgkinLymphoma],
            Self::AnnArborNonHodgkin | Self::StJude | Self::Ipnhlss => &[
                C::NonHodgkinLymphoma,
                C::AdultTCellLeukaemiaLymphoma,
                C::PostTransplantLymphoproliferativeDisorder,
            ],
            Self::Rai | Self::ModifiedRai | Self::Binet => {
                &[C::ChronicLymphocyticLeukaemia, C::SmallLymphocyticLymphoma]
            }
            Self::Iss | Self::RIss | Self::R2Iss | Self::DurieSalmon => &[C::PlasmaCellNeoplasm],
            Self::Inss | Self::Inrgss | Self::Evans => &[C::Neuroblastoma],
            Self::Bclc => &[C::HepatocellularCarcinoma],
            Self::Pretext => &[C::LiverCancer],
            Self::Dukes
            | Self::ModifiedDukes
            | Self::AstlerColler
            | Self::ModifiedAstlerColler
            | Self::Acps => &[C::BowelCancer],
            Self::Breslow => &[C::Melanoma, C::SkinCancer],
            Self::Clark => &[C::Melanoma],
            Self::AuaProstate | Self::WhitmoreJewett => &[C::ProstateCancer],
            Self::JewettStrongMarshall => &[C::UrinaryTractCancer],
            Self::WalterReed => &[C::GermCellTumour, C::ProstateCancer],
            Self::Indiana
            | Self::Igccc
            | Self::IgcConsensusRisk
            | Self::IgcccNonSeminoma
            | Self::IgcccSeminoma => &[C::GermCellTumour],
            Self::MasaokaKoga => &[C::ThymicTumour],
            Self::ThymomaMasaokaKoga => &[C::Thymoma],
            Self::Valg => &[C::LungCancer, C::NeuroendocrineCarcinoma],
            Self::Ensat => &[C::AdrenocorticalCarcinoma],
            Self::Enneking => &[
                C::Sarcoma,
                C::BoneCancer,
                C::SoftTissueTumour,
                C::GiantCellTumourOfBone,
                C::BenignTumour,
            ],
            Self::Stannard | Self::ReeseEllsworth | Self::Irss | Self::Icrb => &[C::Retinoblastoma],
            Self::Medulloblastoma
            | Self::ModifiedChang
            | Self::AtypicalTeratoidRhabdoid
            | Self::Etmr
            | Self::Pineoblastoma => &[C::CentralNervousSystemTumour],
            Self::IrsGroup | Self::IrsStage => &[C::SoftTissueTumour, C::EwingSarcoma],
            Self::Wilms | Self::WilmsSiop => &[C::KidneyCancer, C::MalignantRhabdoidTumour],
            Self::Derkay => &[C::LaryngealPapillomatosis],
        }
    }
}
