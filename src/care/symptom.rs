//! Symptoms.

use crate::vocab::closed_list;

closed_list! {
    /// Symptoms and burdens that care addresses.
    pub enum Symptom {
        Pain = "pain", "Pain", "editorial";
        Nausea = "nausea", "Nausea", "editorial";
        Fatigue = "fatigue", "Fatigue", "editorial";
        Breathlessness = "breathlessness", "Breathlessness", "editorial";
        Obstruction = "obstruction", "Obstruction by the tumour", "editorial";
        Stress = "stress", "Stress", "editorial";
        Anxiety = "anxiety", "Anxiety", "editorial";
        Depression = "depression", "Depression", "editorial";
        MuscleTension = "muscle-tension", "Muscle tension", "editorial";
        SleepDisturbance = "sleep-disturbance", "Poor sleep", "editorial";
        CognitiveImpairment = "cognitive-impairment", "Cognitive impairment", "editorial";
        EndocrineSymptoms = "endocrine-symptoms", "Hot flushes and other hormonal symptoms", "editorial";
        TreatmentSideEffects = "treatment-side-effects", "Side effects of treatment", "editorial";
    }
}
