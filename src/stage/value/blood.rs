//! Stages of leukaemia and myeloma.

use crate::vocab::closed_list;

closed_list! {
    /// Stages of chronic lymphocytic leukaemia.
    ///
    /// Source: Rai et al., Blood 1975;46:219-234.
    #[derive(Ord, PartialOrd)]
    pub enum Rai {
        /// Lymphocytosis only.
        Zero = "0", "Rai 0", "HL7 mCODE STU4, VS_Staging_Other";
        /// With enlarged lymph nodes.
        I = "I", "Rai I", "HL7 mCODE STU4, VS_Staging_Other";
        /// With an enlarged liver or spleen.
        II = "II", "Rai II", "HL7 mCODE STU4, VS_Staging_Other";
        /// With anaemia.
        III = "III", "Rai III", "HL7 mCODE STU4, VS_Staging_Other";
        /// With few platelets.
        IV = "IV", "Rai IV", "HL7 mCODE STU4, VS_Staging_Other";
    }
}

closed_list! {
    /// Risk groups of chronic lymphocytic leukaemia that join the stages of Rai.
    #[derive(Ord, PartialOrd)]
    pub enum ModifiedRai {
        /// Rai 0.
        Low = "low", "Low risk", "NCI Thesaurus C141206";
        /// Rai I and II.
        Intermediate = "intermediate", "Intermediate risk", "NCI Thesaurus C141206";
        /// Rai III and IV.
        High = "high", "High risk", "NCI Thesaurus C141206";
    }
}

closed_list! {
    /// Stages of chronic lymphocytic leukaemia.
    ///
    /// Source: Binet et al., Cancer 1981;48:198-206.
    #[derive(Ord, PartialOrd)]
    pub enum Binet {
        A = "A", "Binet A", "HL7 mCODE STU4, VS_Staging_Other";
        B = "B", "Binet B", "HL7 mCODE STU4, VS_Staging_Other";
        C = "C", "Binet C", "HL7 mCODE STU4, VS_Staging_Other";
    }
}

closed_list! {
    /// Stages of the International Staging System of multiple myeloma.
    ///
    /// Source: Greipp et al., J Clin Oncol 2005, doi 10.1200/JCO.2005.04.242.
    #[derive(Ord, PartialOrd)]
    pub enum Iss {
        I = "I", "ISS I", "HL7 mCODE STU4, VS_Staging_Other";
        II = "II", "ISS II", "HL7 mCODE STU4, VS_Staging_Other";
        III = "III", "ISS III", "HL7 mCODE STU4, VS_Staging_Other";
    }
}

closed_list! {
    /// Stages of the Revised International Staging System of multiple myeloma.
    ///
    /// Source: Palumbo et al., J Clin Oncol 2015.
    #[derive(Ord, PartialOrd)]
    pub enum RIss {
        I = "I", "R-ISS I", "HL7 mCODE STU4, VS_Staging_Other";
        II = "II", "R-ISS II", "HL7 mCODE STU4, VS_Staging_Other";
        III = "III", "R-ISS III", "HL7 mCODE STU4, VS_Staging_Other";
    }
}

closed_list! {
    /// Stages of the second revision of the International Staging System of multiple myeloma.
    #[derive(Ord, PartialOrd)]
    pub enum R2Iss {
        I = "I", "R2-ISS I", "D'Agostino et al., J Clin Oncol 2022";
        II = "II", "R2-ISS II", "D'Agostino et al., J Clin Oncol 2022";
        III = "III", "R2-ISS III", "D'Agostino et al., J Clin Oncol 2022";
        IV = "IV", "R2-ISS IV", "D'Agostino et al., J Clin Oncol 2022";
    }
}

closed_list! {
    /// Stages of multiple myeloma; A and B tell how well the kidneys work.
    ///
    /// A stage without a letter does not say it.
    #[derive(Ord, PartialOrd)]
    pub enum DurieSalmon {
        I = "I", "Durie-Salmon I", "Durie and Salmon, Cancer 1975;36:842-854";
        IA = "IA", "Durie-Salmon IA", "Durie and Salmon, Cancer 1975;36:842-854";
        IB = "IB", "Durie-Salmon IB", "Durie and Salmon, Cancer 1975;36:842-854";
        II = "II", "Durie-Salmon II", "Durie and Salmon, Cancer 1975;36:842-854";
        IIA = "IIA", "Durie-Salmon IIA", "Durie and Salmon, Cancer 1975;36:842-854";
        IIB = "IIB", "Durie-Salmon IIB", "Durie and Salmon, Cancer 1975;36:842-854";
        III = "III", "Durie-Salmon III", "Durie and Salmon, Cancer 1975;36:842-854";
        IIIA = "IIIA", "Durie-Salmon IIIA", "Durie and Salmon, Cancer 1975;36:842-854";
        IIIB = "IIIB", "Durie-Salmon IIIB", "Durie and Salmon, Cancer 1975;36:842-854";
    }
}
