//! Organ systems of adverse events.

use crate::vocab::closed_list;

const CTCAE: &str = "NCI, CTCAE v5.0, 27 November 2017";

closed_list! {
    /// The system organ classes under which CTCAE 5.0 lists its terms; they are those of MedDRA, without its codes.
    pub enum SystemOrganClass {
        BloodLymphatic = "blood-lymphatic", "Blood and lymphatic system disorders", CTCAE;
        Cardiac = "cardiac", "Cardiac disorders", CTCAE;
        Congenital = "congenital-familial-genetic", "Congenital, familial and genetic disorders", CTCAE;
        Ear = "ear-labyrinth", "Ear and labyrinth disorders", CTCAE;
        Endocrine = "endocrine", "Endocrine disorders", CTCAE;
        Eye = "eye", "Eye disorders", CTCAE;
        Gastrointestinal = "gastrointestinal", "Gastrointestinal disorders", CTCAE;
        General = "general-administration-site", "General disorders and administration site conditions", CTCAE;
        Hepatobiliary = "hepatobiliary", "Hepatobiliary disorders", CTCAE;
        Immune = "immune-system", "Immune system disorders", CTCAE;
        Infections = "infections-infestations", "Infections and infestations", CTCAE;
        Injury = "injury-poisoning-procedural", "Injury, poisoning and procedural complications", CTCAE;
        /// Results of laboratory tests, imaging and measurements.
        Investigations = "investigations", "Investigations", CTCAE;
        Metabolism = "metabolism-nutrition", "Metabolism and nutrition disorders", CTCAE;
        Musculoskeletal = "musculoskeletal-connective-tissue", "Musculoskeletal and connective tissue disorders", CTCAE;
        Neoplasms = "neoplasms", "Neoplasms benign, malignant and unspecified (incl cysts and polyps)", CTCAE;
        Nervous = "nervous-system", "Nervous system disorders", CTCAE;
        Pregnancy = "pregnancy-puerperium-perinatal", "Pregnancy, puerperium and perinatal conditions", CTCAE;
        Psychiatric = "psychiatric", "Psychiatric disorders", CTCAE;
        Renal = "renal-urinary", "Renal and urinary disorders", CTCAE;
        Reproductive = "reproductive-breast", "Reproductive system and breast disorders", CTCAE;
        Respiratory = "respiratory-thoracic-mediastinal", "Respiratory, thoracic and mediastinal disorders", CTCAE;
        Skin = "skin-subcutaneous", "Skin and subcutaneous tissue disorders", CTCAE;
        Social = "social-circumstances", "Social circumstances", CTCAE;
        Surgical = "surgical-medical-procedures", "Surgical and medical procedures", CTCAE;
        Vascular = "vascular", "Vascular disorders", CTCAE;
    }
}
