//! Stages of neuroblastoma and of tumours of the central nervous system.

use crate::vocab::closed_list;

closed_list! {
    /// Stages of the International Neuroblastoma Staging System, after surgery.
    ///
    /// 4S is no step beyond 4, so there is no order.
    pub enum Inss {
        One = "1", "INSS 1", "HL7 mCODE STU4, CancerStageTypeVS";
        TwoA = "2A", "INSS 2A", "HL7 mCODE STU4, CancerStageTypeVS";
        TwoB = "2B", "INSS 2B", "HL7 mCODE STU4, CancerStageTypeVS";
        Three = "3", "INSS 3", "HL7 mCODE STU4, CancerStageTypeVS";
        Four = "4", "INSS 4", "HL7 mCODE STU4, CancerStageTypeVS";
        /// Infants, with spread to skin, liver or bone marrow only.
        FourS = "4S", "INSS 4S", "HL7 mCODE STU4, CancerStageTypeVS";
    }
}

closed_list! {
    /// Stages of the International Neuroblastoma Risk Group Staging System, by imaging before treatment.
    ///
    /// MS is no step beyond M, so there is no order.
    pub enum Inrgss {
        /// In one compartment, without image-defined risk factors.
        L1 = "L1", "INRGSS L1", "HL7 mCODE STU4, VS_Staging_Other";
        /// With image-defined risk factors.
        L2 = "L2", "INRGSS L2", "HL7 mCODE STU4, VS_Staging_Other";
        /// With distant metastasis.
        M = "M", "INRGSS M", "HL7 mCODE STU4, VS_Staging_Other";
        /// Under 18 months, with spread to skin, liver or bone marrow only.
        Ms = "MS", "INRGSS MS", "HL7 mCODE STU4, VS_Staging_Other";
    }
}

closed_list! {
    /// Stages of neuroblastoma by Evans. IV-S is no step beyond IV, so there is no order.
    pub enum Evans {
        I = "I", "Evans I", "NCI Thesaurus C85407; PathologyOutlines, Neuroblastoma";
        II = "II", "Evans II", "NCI Thesaurus C85407; PathologyOutlines, Neuroblastoma";
        III = "III", "Evans III", "NCI Thesaurus C85407; PathologyOutlines, Neuroblastoma";
        IV = "IV", "Evans IV", "NCI Thesaurus C85407; PathologyOutlines, Neuroblastoma";
        Ivs = "IV-S", "Evans IV-S", "NCI Thesaurus C85407; PathologyOutlines, Neuroblastoma";
    }
}

closed_list! {
    /// How far a medulloblastoma, or another embryonal tumour of the central nervous system, has spread.
    #[derive(Ord, PartialOrd)]
    pub enum Chang {
        /// No spread.
        M0 = "M0", "M0", "Chang et al., Radiology 1969;93:1351-1359; NCI PDQ, Childhood CNS Embryonal Tumors";
        /// Cells in the cerebrospinal fluid.
        M1 = "M1", "M1", "Chang et al., Radiology 1969;93:1351-1359; NCI PDQ, Childhood CNS Embryonal Tumors";
        /// Nodules within the skull.
        M2 = "M2", "M2", "Chang et al., Radiology 1969;93:1351-1359; NCI PDQ, Childhood CNS Embryonal Tumors";
        /// Nodules in the spinal canal.
        M3 = "M3", "M3", "Chang et al., Radiology 1969;93:1351-1359; NCI PDQ, Childhood CNS Embryonal Tumors";
        /// Spread outside the central nervous system.
        M4 = "M4", "M4", "Chang et al., Radiology 1969;93:1351-1359; NCI PDQ, Childhood CNS Embryonal Tumors";
    }
}
