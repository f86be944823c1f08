//! The criteria by which response or progression is judged.

use crate::vocab::open_list;

open_list! {
    /// The criteria by which response or progression was judged.
    pub enum Criteria {
        Recist10 = "recist-1.0", "RECIST 1.0", "Therasse et al., J Natl Cancer Inst 2000;92:205-216";
        Recist11 = "recist-1.1", "RECIST 1.1", "Eisenhauer et al., Eur J Cancer 2009;45:228-247";
        Irecist = "irecist", "iRECIST", "Seymour et al., Lancet Oncol 2017;18:e143-e152";
        /// Bidimensional, after WHO; new lesions are added to the tumour burden.
        Irrc = "irrc", "irRC", "Wolchok et al., Clin Cancer Res 2009;15:7412-7420";
        /// The immune-related criteria with one diameter for each lesion.
        Irrecist = "irrecist", "irRECIST", "Nishino et al., Clin Cancer Res 2013;19:3936-3943";
        /// Two diameters for each lesion.
        Who = "who", "WHO", "Miller et al., Cancer 1981;47:207-214";
        /// High-grade glioma.
        Rano = "rano", "RANO", "Wen et al., J Clin Oncol 2010;28:1963-1972";
        /// Gastrointestinal stromal tumour: size or density.
        Choi = "choi", "Choi", "Choi et al., J Clin Oncol 2007;25:1753-1759";
        /// Hepatocellular carcinoma: what enhances in the arterial phase.
        Mrecist = "mrecist", "mRECIST", "Lencioni and Llovet, Semin Liver Dis 2010;30:52-60";
        /// Uptake of fluorodeoxyglucose.
        Percist = "percist", "PERCIST", "Wahl et al., J Nucl Med 2009;50(Suppl 1):122S-150S";
        /// Lymphoma, before Lugano.
        Cheson2007 = "cheson2007", "Cheson 2007 (revised International Working Group)", "Cheson et al., J Clin Oncol 2007;25:579-586";
        /// Lymphoma.
        Lugano = "lugano", "Lugano", "Cheson et al., J Clin Oncol 2014;32:3059-3068";
        /// Chronic lymphocytic leukaemia, first edition of the workshop.
        Iwcll2008 = "iwcll-2008", "iwCLL 2008", "Hallek et al., Blood 2008;111:5446-5456";
        /// Chronic lymphocytic leukaemia.
        Iwcll2018 = "iwcll-2018", "iwCLL 2018", "Hallek et al., Blood 2018;131:2745-2760";
        /// Multiple myeloma, first edition of the working group.
        Imwg2006 = "imwg-2006", "IMWG 2006", "Durie et al., Leukemia 2006;20:1467-1473";
        /// Multiple myeloma.
        Imwg = "imwg", "IMWG 2016", "Kumar et al., Lancet Oncol 2016;17:e328-e346";
        /// Acute myeloid leukaemia, edition of 2017.
        ElnAml2017 = "eln-aml2017", "ELN AML 2017", "Döhner et al., Blood 2017;129:424-447";
        /// Acute myeloid leukaemia.
        ElnAml2022 = "eln-aml2022", "ELN AML 2022", "Döhner et al., Blood 2022;140:1345-1377";
        /// Prostate cancer: RECIST for soft tissue, counted new lesions for bone.
        Pcwg3 = "pcwg3", "PCWG3", "Scher et al., J Clin Oncol 2016;34:1402-1418, doi:10.1200/JCO.2015.64.2702";
        /// Ovarian cancer: the tumour marker CA-125.
        Gcig = "gcig", "GCIG CA-125", "Rustin et al., Int J Gynecol Cancer 2011;21:419-423, PMID 21270624";
    }
}

impl Criteria {
    /// Whether a response is a decrease in size; not known of criteria that are not listed.
    ///
    /// ```
    /// use oncology::response::Criteria;
    ///
    /// assert!(Criteria::Recist11.by_size() && !Criteria::Imwg.by_size());
    /// ```
    #[must_use]
    pub const fn by_size(&self) -> bool {
        matches!(
            self,
            Self::Recist10
                | Self::Recist11
                | Self::Irecist
                | Self::Irrc
                | Self::Irrecist
                | Self::Who
        )
    }
}
