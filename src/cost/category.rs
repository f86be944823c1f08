//! Categories of cost.

use crate::vocab::closed_list;

/// Direct medical and direct non-medical costs.
const NCPE: &str = "NCPE Ireland, Glossary, \"Direct costs\"";
/// Lodging and the time of caregivers.
const OPEN_UNIVERSITY: &str = "Open University, OpenLearn Create, health economics, section 5.2";
/// Indirect costs, with a note that the term is disputed.
const HTA: &str = "HtaGlossary.net, \"indirect cost\"";
const EDITORIAL: &str = "editorial";

closed_list! {
    /// Categories of cost as health economics divides them.
    ///
    /// Transport and childcare are direct non-medical costs there; texts for patients often call them indirect.
    pub taxonomy CostCategory {
        /// All of it.
        CostOfCare = "cost-of-care", "Cost of cancer care", EDITORIAL;
        Direct: CostOfCare = "direct", "Direct cost", NCPE;
        /// Health care itself.
        DirectMedical: Direct = "direct-medical", "Direct medical cost", NCPE;
        DoctorVisits: DirectMedical = "doctor-visits", "Doctor visits and consultations", EDITORIAL;
        DiagnosticTests: DirectMedical = "diagnostic-tests", "Diagnostic tests and imaging", EDITORIAL;
        HospitalCare: DirectMedical = "hospital-care", "Hospital stays and surgery", EDITORIAL;
        CancerTreatment: DirectMedical = "cancer-treatment", "Chemotherapy, radiation and other treatments", EDITORIAL;
        PrescriptionMedication: DirectMedical = "prescription-medication", "Prescription medication", EDITORIAL;
        HomeCare: DirectMedical = "home-care", "Home nursing and support services", EDITORIAL;
        PalliativeCare: DirectMedical = "palliative-care", "Palliative care", EDITORIAL;
        SupportiveServices: DirectMedical = "supportive-services", "Supportive services", EDITORIAL;
        /// What it takes to get care.
        DirectNonMedical: Direct = "direct-non-medical", "Direct non-medical cost", NCPE;
        Transport: DirectNonMedical = "transport", "Transport", NCPE;
        Lodging: DirectNonMedical = "lodging", "Lodging", OPEN_UNIVERSITY;
        Childcare: DirectNonMedical = "childcare", "Childcare", NCPE;
        /// The value of work lost through illness, disability or early death, also a caregiver's.
        Indirect: CostOfCare = "indirect", "Indirect cost", HTA;
        LostIncome: Indirect = "lost-income", "Lost income", HTA;
        CaregiverTime: Indirect = "caregiver-time", "Time of family caregivers", OPEN_UNIVERSITY;
    }
}

closed_list! {
    /// What a text calls a cost.
    pub enum CostKind {
        Direct = "direct", "Direct", EDITORIAL;
        Indirect = "indirect", "Indirect", EDITORIAL;
    }
}
