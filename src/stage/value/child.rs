//! Stages of solid tumours of children.

use crate::vocab::closed_list;

closed_list! {
    /// Clinical groups of rhabdomyosarcoma, after surgery.
    #[derive(Ord, PartialOrd)]
    pub enum IrsGroup {
        I = "I", "IRS group I", "HL7 mCODE STU4, CancerStageTypeVS; PMCID PMC4637813, table 1";
        IA = "IA", "IRS group IA", "HL7 mCODE STU4, CancerStageTypeVS; PMCID PMC4637813, table 1";
        IB = "IB", "IRS group IB", "HL7 mCODE STU4, CancerStageTypeVS; PMCID PMC4637813, table 1";
        II = "II", "IRS group II", "HL7 mCODE STU4, CancerStageTypeVS; PMCID PMC4637813, table 1";
        IIA = "IIA", "IRS group IIA", "HL7 mCODE STU4, CancerStageTypeVS; PMCID PMC4637813, table 1";
        IIB = "IIB", "IRS group IIB", "HL7 mCODE STU4, CancerStageTypeVS; PMCID PMC4637813, table 1";
        IIC = "IIC", "IRS group IIC", "HL7 mCODE STU4, CancerStageTypeVS; PMCID PMC4637813, table 1";
        III = "III", "IRS group III", "HL7 mCODE STU4, CancerStageTypeVS; PMCID PMC4637813, table 1";
        IIIA = "IIIA", "IRS group IIIA", "HL7 mCODE STU4, CancerStageTypeVS; PMCID PMC4637813, table 1";
        IIIB = "IIIB", "IRS group IIIB", "HL7 mCODE STU4, CancerStageTypeVS; PMCID PMC4637813, table 1";
        IV = "IV", "IRS group IV", "HL7 mCODE STU4, CancerStageTypeVS; PMCID PMC4637813, table 1";
    }
}

closed_list! {
    /// Stages of rhabdomyosarcoma before treatment, by site, size and spread.
    #[derive(Ord, PartialOrd)]
    pub enum IrsStage {
        One = "1", "IRS stage 1", "PMCID PMC4637813, table 1";
        Two = "2", "IRS stage 2", "PMCID PMC4637813, table 1";
        Three = "3", "IRS stage 3", "PMCID PMC4637813, table 1";
        Four = "4", "IRS stage 4", "PMCID PMC4637813, table 1";
    }
}

closed_list! {
    /// How many sections of the liver a tumour of a child takes up, before treatment.
    ///
    /// The annotations for vessels, rupture and spread are no part of the value.
    #[derive(Ord, PartialOrd)]
    pub enum Pretext {
        I = "I", "PRETEXT I", "HL7 mCODE STU4, VS_Staging_Other; PMID 29427028";
        II = "II", "PRETEXT II", "HL7 mCODE STU4, VS_Staging_Other; PMID 29427028";
        III = "III", "PRETEXT III", "HL7 mCODE STU4, VS_Staging_Other; PMID 29427028";
        IV = "IV", "PRETEXT IV", "HL7 mCODE STU4, VS_Staging_Other; PMID 29427028";
    }
}

closed_list! {
    /// Stages of Wilms tumour. V is disease of both kidneys.
    #[derive(Ord, PartialOrd)]
    pub enum Wilms {
        I = "I", "Wilms stage I", "HL7 mCODE STU4, CancerStageTypeVS";
        II = "II", "Wilms stage II", "HL7 mCODE STU4, CancerStageTypeVS";
        III = "III", "Wilms stage III", "HL7 mCODE STU4, CancerStageTypeVS";
        IV = "IV", "Wilms stage IV", "HL7 mCODE STU4, CancerStageTypeVS";
        V = "V", "Wilms stage V", "HL7 mCODE STU4, CancerStageTypeVS";
    }
}

/// The values of the guidelines' second version, as the caDSR lists them.
const CADSR: &str = "NCI caDSR terms by Toronto Guidelines v2, in CBIIT/ccdi-model, terms.yaml";
/// The values of tier 1 that the caDSR does not list.
const MII: &str = "Medizininformatik-Initiative, Modul Onkologie 2026.0.3, Toronto Classification";
/// Those of acute myeloid leukaemia, which the caDSR does not list.
const YOULDEN: &str = "Youlden et al. 2019, doi 10.1002/pbc.27683";

closed_list! {
    /// Stages of the Toronto paediatric cancer stage guidelines.
    ///
    /// The list joins the values of 16 childhood cancers and of both tiers; each cancer has some of them. They have no
    /// common order.
    pub enum Toronto {
        Cns1 = "CNS1", "CNS1, acute lymphoblastic leukaemia", CADSR;
        Cns2 = "CNS2", "CNS2, acute lymphoblastic leukaemia", CADSR;
        Cns3 = "CNS3", "CNS3, acute lymphoblastic leukaemia", CADSR;
        CnsNegative = "CNS-", "No disease of the central nervous system, acute myeloid leukaemia", YOULDEN;
        CnsPositive = "CNS+", "Disease of the central nervous system, acute myeloid leukaemia", YOULDEN;
        Limited = "limited", "Limited, non-Hodgkin lymphoma", MII;
        Advanced = "advanced", "Advanced, non-Hodgkin lymphoma", MII;
        Localised = "localised", "Localised", CADSR;
        Metastatic = "metastatic", "Metastatic", CADSR;
        L1 = "L1", "L1, neuroblastoma", CADSR;
        L2 = "L2", "L2, neuroblastoma", CADSR;
        M = "M", "M, neuroblastoma", CADSR;
        Ms = "MS", "MS, neuroblastoma", CADSR;
        Zero = "0", "Stage 0, retinoblastoma", CADSR;
        I = "I", "Stage I", CADSR;
        IA = "IA", "Stage IA", CADSR;
        IB = "IB", "Stage IB", CADSR;
        IS = "IS", "Stage IS", CADSR;
        II = "II", "Stage II", CADSR;
        IIA = "IIA", "Stage IIA", CADSR;
        IIB = "IIB", "Stage IIB", CADSR;
        IIC = "IIC", "Stage IIC", CADSR;
        III = "III", "Stage III", CADSR;
        IIIA = "IIIA", "Stage IIIA", CADSR;
        IIIB = "IIIB", "Stage IIIB", CADSR;
        IIIC = "IIIC", "Stage IIIC", CADSR;
        IV = "IV", "Stage IV", CADSR;
        YI = "y-I", "Stage I after chemotherapy, Wilms tumour", CADSR;
        YII = "y-II", "Stage II after chemotherapy, Wilms tumour", CADSR;
        YIII = "y-III", "Stage III after chemotherapy, Wilms tumour", CADSR;
        M0 = "M0", "M0, tumours of the central nervous system", CADSR;
        M1 = "M1", "M1, tumours of the central nervous system", CADSR;
        M2 = "M2", "M2, tumours of the central nervous system", CADSR;
        M3 = "M3", "M3, tumours of the central nervous system", CADSR;
        M4 = "M4", "M4, tumours of the central nervous system", CADSR;
        LocalisedPretextI = "localised-pretext-I", "Localised, PRETEXT I, hepatoblastoma", CADSR;
        LocalisedPretextII = "localised-pretext-II", "Localised, PRETEXT II, hepatoblastoma", CADSR;
        LocalisedPretextIII = "localised-pretext-III", "Localised, PRETEXT III, hepatoblastoma", CADSR;
        LocalisedPretextIV = "localised-pretext-IV", "Localised, PRETEXT IV, hepatoblastoma", CADSR;
        MetastaticPretextI = "metastatic-pretext-I", "Metastatic, PRETEXT I, hepatoblastoma", CADSR;
        MetastaticPretextII = "metastatic-pretext-II", "Metastatic, PRETEXT II, hepatoblastoma", CADSR;
        MetastaticPretextIII = "metastatic-pretext-III", "Metastatic, PRETEXT III, hepatoblastoma", CADSR;
        MetastaticPretextIV = "metastatic-pretext-IV", "Metastatic, PRETEXT IV, hepatoblastoma", CADSR;
    }
}
