//! Kinds of therapy.

mod words;

use crate::vocab::closed_list;

/// Each of these kinds has its entry in the dictionary, or a part of the page.
const NCI: &str = "NCI Dictionary of Cancer Terms; NCI, Types of Treatment, 2015";
/// National Center for Complementary and Integrative Health.
const NCCIH: &str =
    "NIH NCCIH, Complementary, Alternative, or Integrative Health: What's In a Name?";
/// Names and groups of this crate, in the words of the field.
const EDITORIAL: &str = "editorial";

closed_list! {
    /// Kinds of therapy by modality. A kind may have several parents.
    ///
    /// Strategies (combination, precision medicine) and ways of access (a clinical trial) are no modalities and have
    /// lists of their own.
    pub taxonomy TherapyKind {
        /// An operation.
        Surgery = "surgery", "Surgery", NCI;
        /// Drugs that reach cells throughout the body.
        SystemicTherapy = "systemic-therapy", "Systemic therapy", EDITORIAL;
        /// Drugs that kill cancer cells or stop them from dividing.
        Chemotherapy: SystemicTherapy = "chemotherapy", "Chemotherapy", NCI;
        /// Chemotherapy by mouth.
        OralChemotherapy: Chemotherapy = "oral-chemotherapy", "Oral chemotherapy", EDITORIAL;
        /// Chemotherapy into a vein.
        IntravenousChemotherapy: Chemotherapy = "intravenous-chemotherapy", "Intravenous chemotherapy", EDITORIAL;
        /// Drugs that act on particular molecules which cancer cells need.
        TargetedTherapy: SystemicTherapy = "targeted-therapy", "Targeted therapy", NCI;
        /// Small molecules that block tyrosine kinases.
        TyrosineKinaseInhibitor: TargetedTherapy = "tyrosine-kinase-inhibitor", "Tyrosine kinase inhibitor therapy", EDITORIAL;
        /// Treatment that uses or helps the immune system.
        Immunotherapy: SystemicTherapy = "immunotherapy", "Immunotherapy", NCI;
        /// Laboratory-made antibodies that bind one target.
        MonoclonalAntibody: Immunotherapy = "monoclonal-antibody", "Monoclonal antibody therapy", NCI;
        /// Antibodies that bind a molecule on cancer cells, which is both targeted therapy and immunotherapy.
        TargetedAntibody: MonoclonalAntibody + TargetedTherapy = "targeted-antibody", "Tumour-targeting antibody", EDITORIAL;
        /// Drugs that block checkpoint proteins, so that T cells can attack; those in use are antibodies.
        CheckpointInhibitor: MonoclonalAntibody = "checkpoint-inhibitor", "Checkpoint inhibitor", NCI;
        /// Immune cells that are grown, sometimes altered, and given to the patient.
        AdoptiveCellTherapy: Immunotherapy = "adoptive-cell-therapy", "Adoptive cell therapy", NCI;
        /// T cells that carry a gene for a receptor which binds the cancer cell.
        CarTCellTherapy: AdoptiveCellTherapy = "car-t-cell-therapy", "CAR T-cell therapy", NCI;
        /// Treatment that adds, blocks or removes hormones.
        HormoneTherapy: SystemicTherapy = "hormone-therapy", "Hormone therapy", NCI;
        /// High-energy radiation that kills cancer cells.
        Radiotherapy = "radiotherapy", "Radiation therapy", NCI;
        /// Radiation from a machine outside the body.
        ExternalBeamRadiotherapy: Radiotherapy = "external-beam-radiotherapy", "External beam radiation therapy", NCI;
        /// A source of radiation inside the body.
        InternalRadiotherapy: Radiotherapy = "internal-radiotherapy", "Internal radiation therapy", NCI;
        /// Sealed radioactive material in or near the tumour.
        Brachytherapy: InternalRadiotherapy = "brachytherapy", "Brachytherapy", NCI;
        /// Radioactive drugs that reach the tumour through the body.
        RadiopharmaceuticalTherapy: InternalRadiotherapy + SystemicTherapy = "radiopharmaceutical-therapy", "Radiopharmaceutical therapy", EDITORIAL;
        /// Stem cells given after treatment that destroys the bone marrow.
        StemCellTransplant = "stem-cell-transplant", "Stem cell transplant", NCI;
        /// Care that relieves symptoms and suffering and supports patient and family.
        SupportiveCare = "supportive-care", "Supportive care", NCI;
        /// Care that improves quality of life in serious illness, at any stage of it. The institute uses both terms alike.
        PalliativeCare: SupportiveCare = "palliative-care", "Palliative care", NCI;
        /// Complementary approaches used together with conventional treatment.
        IntegrativeTherapy = "integrative-therapy", "Integrative therapy", NCCIH;
        /// Mental practices together with the body.
        MindBodyPractice: IntegrativeTherapy = "mind-body-practice", "Mind-body practice", EDITORIAL;
        /// Stimulation of points of the body, mostly with thin needles.
        Acupuncture: IntegrativeTherapy = "acupuncture", "Acupuncture", "NIH NCCIH, Terms Related to Complementary and Integrative Health";
        /// Soft tissue worked by hand.
        Massage: IntegrativeTherapy = "massage", "Massage therapy", EDITORIAL;
        /// Postures, breathing and meditation.
        Yoga: MindBodyPractice = "yoga", "Yoga", NCCIH;
        /// Training of attention.
        Meditation: MindBodyPractice = "meditation", "Meditation", EDITORIAL;
        /// Vitamins, minerals, herbs and the like, taken besides food.
        DietarySupplement: IntegrativeTherapy = "dietary-supplement", "Dietary supplement", EDITORIAL;
        /// Any of the groups above that says no more.
        OtherTherapy = "other-therapy", "Another therapy", EDITORIAL;
    }
}
