//! How well it is shown that a biomarker predicts what a treatment does.

use crate::value::record;
use crate::vocab::closed_list;

/// The joint consensus of three societies.
const AMP: &str = "AMP/ASCO/CAP, Li et al., J Mol Diagn 2017;19:4-23, PMID 27993330, table 3";
/// The scale of the European Society for Medical Oncology.
const ESCAT: &str = "Mateo et al., Ann Oncol 2018;29:1895-1902, PMID 30137196";
/// Clinical Interpretation of Variants in Cancer.
const CIVIC: &str = "CIViC, documentation, evidence level";

closed_list! {
    /// Tiers of AMP, ASCO and CAP with their levels.
    pub enum AmpTier {
        IA = "I-A", "Strong significance: on the label or in guidelines, same tumour type", AMP;
        IB = "I-B", "Strong significance: well-powered studies, same tumour type", AMP;
        IIC = "II-C", "Potential significance: another tumour type, or a criterion of trials", AMP;
        IID = "II-D", "Potential significance: preclinical", AMP;
        III = "III", "Unknown significance", AMP;
        IV = "IV", "Benign or likely benign", AMP;
    }
}

closed_list! {
    /// Tiers of the ESMO Scale for Clinical Actionability of Molecular Targets.
    pub enum Escat {
        IA = "I-A", "Randomised trial, same tumour type, better survival", ESCAT;
        IB = "I-B", "Prospective trial, same tumour type, meaningful benefit", ESCAT;
        IC = "I-C", "Trials across tumour types, similar benefit", ESCAT;
        IIA = "II-A", "Retrospective benefit, same tumour type", ESCAT;
        IIB = "II-B", "Prospective trial, more response, survival unknown", ESCAT;
        IIIA = "III-A", "Benefit in another tumour type", ESCAT;
        IIIB = "III-B", "Alteration like one of tier I, without data of its own", ESCAT;
        IVA = "IV-A", "Laboratory evidence", ESCAT;
        IVB = "IV-B", "Computed evidence", ESCAT;
        V = "V", "Response without better outcome", ESCAT;
        X = "X", "No evidence", ESCAT;
    }
}

closed_list! {
    /// Evidence levels of CIViC, which are other things than the levels of AMP.
    pub enum CivicLevel {
        A = "A", "Validated association", CIVIC;
        B = "B", "Clinical evidence", CIVIC;
        C = "C", "Case study", CIVIC;
        D = "D", "Preclinical evidence", CIVIC;
        E = "E", "Inferential association", CIVIC;
    }
}

record! {
    /// A level, with the scale that defines it; a bare "level B" says nothing.
    pub enum Actionability {
        /// Of AMP, ASCO and CAP.
        Amp(AmpTier),
        /// Of ESMO.
        Escat(Escat),
        /// Of CIViC.
        Civic(CivicLevel),
    }
}
