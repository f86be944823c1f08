//! Categories of cost.

use crate::vocab::closed_list;

/// The textbook division into direct medical, direct non-medical and indirect costs.
const ECONOMICS: &str =
    "Drummond et al., Methods for the Economic Evaluation of Health Care Programmes";
const EDITORIAL: &str = "editorial";

closed_list! {
    /// Categories of cost as health economics divides them.
    ///
    /// Transport and childcare are direct non-medical costs there; texts for patients often call them indirect.
    pub taxonomy CostCategory {
        /// All of it.
        CostOfCare = "cost-of-care", "Cost of cancer care", EDITORIAL;
        Direct: CostOfCare = "direct", "Direct cost", ECONOMICS;
        /// Health care itself.
        DirectMedical: Direct = "direct-medical", "Direct medical cost", ECONOMICS;
        DoctorVisits: DirectMedical = "doctor-visits", "Doctor visits and consultations", EDITORIAL;
        DiagnosticTests: DirectMedical = "diagnostic-tests", "Diagnostic tests and imaging", EDITORIAL;
        HospitalCare: DirectMedical = "hospital-care", "Hospital stays and surgery", EDITORIAL;
        CancerTreatment: DirectMedical = "cancer-treatment", "Chemotherapy, radiation and other treatments", EDITORIAL;
        PrescriptionMedication: DirectMedical = "prescription-medication", "Prescription medication", EDITORIAL;
        HomeCare: DirectMedical = "home-care", "Home care and support services", EDITORIAL;
        PalliativeCare: DirectMedical = "palliative-care", "Palliative care", EDITORIAL;
        SupportiveServices: DirectMedical = "supportive-services", "Supportive services", EDITORIAL;
        /// What it takes to get care.
        DirectNonMedical: Direct = "direct-non-medical", "Direct non-medical cost", ECONOMICS;
        Transport: DirectNonMedical = "transport", "Transport", ECONOMICS;
        Lodging: DirectNonMedical = "lodging", "Lodging", ECONOMICS;
        Childcare: DirectNonMedical = "childcare", "Childcare", ECONOMICS;
        /// Production that illness takes away.
        Indirect: CostOfCare = "indirect", "Indirect cost", ECONOMICS;
        LostIncome: Indirect = "lost-income", "Lost income", ECONOMICS;
        CaregiverTime: Indirect = "caregiver-time", "Time of family caregivers", ECONOMICS;
    }
}

closed_list! {
    /// What a text calls a cost.
    pub enum CostKind {
        Direct = "direct", "Direct", EDITORIAL;
        Indirect = "indirect", "Indirect", EDITORIAL;
    }
}
