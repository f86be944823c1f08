//! Kinds of therapy as registries print them.

use super::TherapyKind;
use crate::vocab::words::{longest, same_in_any_order, split};

impl TherapyKind {
    /// The kind that the name of an intervention without a drug tells: `Stereotactic Body Radiotherapy`, `surgery`, `CAR-T`.
    ///
    /// It is the nearest kind that is surely true. Every word must be known: names of one kind, and words that leave it as
    /// it is (adjuvant, palliative, whole breast, arm A). None for two kinds together (`chemoradiation`), for a sham, for
    /// what this list has no kind for (`Radiofrequency ablation`), and for the names of drugs, which
    /// [`InterventionWords`](crate::drug::InterventionWords) reads.
    ///
    /// ```
    /// use oncology::therapy::TherapyKind;
    ///
    /// assert_eq!(TherapyKind::read("Radiation Therapy"), Some(TherapyKind::Radiotherapy));
    /// assert_eq!(TherapyKind::read("Standard Adjuvant Endocrine Therapy"), Some(TherapyKind::HormoneTherapy));
    /// assert_eq!(TherapyKind::read("sham acupuncture"), None);
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let all = split(text);
        let rows = Self::ALL.iter().zip(Self::ROWS);
        // That it is another therapy is no name.
        let mut rows = rows.filter(|(kind, _)| **kind != Self::OtherTherapy);
        if let Some((kind, _)) = rows.find(|(_, row)| same_in_any_order(&all, row.label)) {
            return Some(*kind);
        }
        let mut rest = all.as_slice();
        let mut found = None;
        while !rest.is_empty() {
            let taken = if let Some(((_, kind), taken)) = longest(rest, NAMES, |(name, _)| name) {
                if found.is_some_and(|known| known != *kind) {
                    return None;
                }
                found = Some(*kind);
                taken
            } else {
                longest(rest, MODIFIERS, |phrase| phrase)?.1
            };
            rest = rest.get(taken..)?;
        }
        found
    }
}

/// Names of kinds, in British spelling and the singular.
static NAMES: &[(&str, TherapyKind)] = {
    use TherapyKind as K;
    &[
        ("surgery", K::Surgery),
        ("surgical resection", K::Surgery),
        ("surgical excision", K::Surgery),
        ("tumour resection", K::Surgery),
        ("mastectomy", K::Surgery),
        ("lumpectomy", K::Surgery),
        ("lobectomy", K::Surgery),
        ("pneumonectomy", K::Surgery),
        ("oesophagectomy", K::Surgery),
        ("gastrectomy", K::Surgery),
        ("colectomy", K::Surgery),
        ("hepatectomy", K::Surgery),
        ("pancreatectomy", K::Surgery),
        ("pancreaticoduodenectomy", K::Surgery),
        ("nephrectomy", K::Surgery),
        ("cystectomy", K::Surgery),
        ("prostatectomy", K::Surgery),
        ("orchiectomy", K::Surgery),
        ("hysterectomy", K::Surgery),
        ("thyroidectomy", K::Surgery),
        ("lymphadenectomy", K::Surgery),
        ("axillary lymph node dissection", K::Surgery),
        ("breast conserving surgery", K::Surgery),
        ("cytoreductive surgery", K::Surgery),
        ("debulking surgery", K::Surgery),
        // Transurethral resection of a bladder tumour.
        ("turbt", K::Surgery),
        ("systemic therapy", K::SystemicTherapy),
        ("chemotherapy", K::Chemotherapy),
        ("platinum based chemotherapy", K::Chemotherapy),
        ("platinum doublet chemotherapy", K::Chemotherapy),
        ("platinum doublet", K::Chemotherapy),
        ("oral chemotherapy", K::OralChemotherapy),
        ("targeted therapy", K::TargetedTherapy),
        ("tyrosine kinase inhibitor", K::TyrosineKinaseInhibitor),
        (
            "tyrosine kinase inhibitor therapy",
            K::TyrosineKinaseInhibitor,
        ),
        ("tki", K::TyrosineKinaseInhibitor),
        ("egfr tki", K::TyrosineKinaseInhibitor),
        ("immunotherapy", K::Immunotherapy),
        ("monoclonal antibody", K::MonoclonalAntibody),
        ("checkpoint inhibitor", K::CheckpointInhibitor),
        ("immune checkpoint inhibitor", K::CheckpointInhibitor),
        (
            "immune checkpoint inhibitor therapy",
            K::CheckpointInhibitor,
        ),
        ("pd 1 inhibitor", K::CheckpointInhibitor),
        ("pd l1 inhibitor", K::CheckpointInhibitor),
        ("adoptive cell therapy", K::AdoptiveCellTherapy),
        ("car t", K::CarTCellTherapy),
        ("car t cell", K::CarTCellTherapy),
        ("car t cell therapy", K::CarTCellTherapy),
        ("car t therapy", K::CarTCellTherapy),
        ("chimeric antigen receptor t cell", K::CarTCellTherapy),
        (
            "chimeric antigen receptor t cell therapy",
            K::CarTCellTherapy,
        ),
        ("hormone therapy", K::HormoneTherapy),
        ("hormonal therapy", K::HormoneTherapy),
        ("endocrine therapy", K::HormoneTherapy),
        ("androgen deprivation therapy", K::HormoneTherapy),
        ("radiation", K::Radiotherapy),
        ("radiation therapy", K::Radiotherapy),
        ("radiotherapy", K::Radiotherapy),
        ("irradiation", K::Radiotherapy),
        // From outside or from inside.
        ("breast irradiation", K::Radiotherapy),
        (
            "external beam radiation therapy",
            K::ExternalBeamRadiotherapy,
        ),
        ("external beam radiation", K::ExternalBeamRadiotherapy),
        ("external beam radiotherapy", K::ExternalBeamRadiotherapy),
        ("ebrt", K::ExternalBeamRadiotherapy),
        // NCI Dictionary of Cancer Terms: each of these is a type of external radiation therapy.
        (
            "stereotactic body radiotherapy",
            K::ExternalBeamRadiotherapy,
        ),
        (
            "stereotactic body radiation therapy",
            K::ExternalBeamRadiotherapy,
        ),
        (
            "stereotactic ablative radiotherapy",
            K::ExternalBeamRadiotherapy,
        ),
        ("stereotactic radiosurgery", K::ExternalBeamRadiotherapy),
        ("stereotactic radiotherapy", K::ExternalBeamRadiotherapy),
        (
            "stereotactic radiation therapy",
            K::ExternalBeamRadiotherapy,
        ),
        ("sbrt", K::ExternalBeamRadiotherapy),
        ("sabr", K::ExternalBeamRadiotherapy),
        (
            "intensity modulated radiation therapy",
            K::ExternalBeamRadiotherapy,
        ),
        (
            "intensity modulated radiotherapy",
            K::ExternalBeamRadiotherapy,
        ),
        ("imrt", K::ExternalBeamRadiotherapy),
        ("vmat", K::ExternalBeamRadiotherapy),
        (
            "volumetric modulated arc therapy",
            K::ExternalBeamRadiotherapy,
        ),
        ("3d crt", K::ExternalBeamRadiotherapy),
        (
            "3d conformal radiation therapy",
            K::ExternalBeamRadiotherapy,
        ),
        (
            "3 dimensional conformal radiation therapy",
            K::ExternalBeamRadiotherapy,
        ),
        (
            "image guided radiation therapy",
            K::ExternalBeamRadiotherapy,
        ),
        ("image guided radiotherapy", K::ExternalBeamRadiotherapy),
        ("proton beam", K::ExternalBeamRadiotherapy),
        ("proton therapy", K::ExternalBeamRadiotherapy),
        ("proton beam therapy", K::ExternalBeamRadiotherapy),
        ("proton beam radiation therapy", K::ExternalBeamRadiotherapy),
        ("whole brain radiotherapy", K::ExternalBeamRadiotherapy),
        ("whole brain radiation therapy", K::ExternalBeamRadiotherapy),
        ("whole brain radiation", K::ExternalBeamRadiotherapy),
        ("wbrt", K::ExternalBeamRadiotherapy),
        ("internal radiation therapy", K::InternalRadiotherapy),
        ("brachytherapy", K::Brachytherapy),
        ("radiopharmaceutical therapy", K::RadiopharmaceuticalTherapy),
        (
            "peptide receptor radionuclide therapy",
            K::RadiopharmaceuticalTherapy,
        ),
        ("stem cell transplant", K::StemCellTransplant),
        ("stem cell transplantation", K::StemCellTransplant),
        ("haematopoietic stem cell transplant", K::StemCellTransplant),
        (
            "haematopoietic stem cell transplantation",
            K::StemCellTransplant,
        ),
        ("haematopoietic cell transplantation", K::StemCellTransplant),
        ("supportive care", K::SupportiveCare),
        ("best supportive care", K::SupportiveCare),
        ("palliative care", K::PalliativeCare),
        ("acupuncture", K::Acupuncture),
        ("electroacupuncture", K::Acupuncture),
        ("massage", K::Massage),
        ("massage therapy", K::Massage),
        ("yoga", K::Yoga),
        ("meditation", K::Meditation),
        ("mindfulness meditation", K::Meditation),
        ("dietary supplement", K::DietarySupplement),
    ]
};

/// Words that leave the kind as it is. Not here: sham, no, refusal.
static MODIFIERS: &[&str] = &[
    "adjuvant",
    "neoadjuvant",
    "perioperative",
    "preoperative",
    "postoperative",
    "induction",
    "consolidation",
    "maintenance",
    "concurrent",
    "definitive",
    "curative",
    "salvage",
    "palliative",
    "therapeutic",
    "conventional",
    "standard",
    "early",
    "specialist",
    "systemic",
    "local",
    "metronomic",
    "combination",
    "thoracic",
    "pelvic",
    "vaginal",
    "axillary",
    "prostate",
    "whole breast",
    "partial breast",
    "accelerated partial breast",
    "wbi",
    "pbi",
    "apbi",
    "high dose rate",
    "low dose rate",
    "hypofractionated",
    "total",
    "partial",
    "radical",
    "distal",
    "robotic",
    "robot assisted",
    "laparoscopic",
    "thoracoscopic",
    "thoracolaparoscopic",
    "open",
    "maximal",
    "allogeneic",
    "autologous",
    "arm a",
    "arm b",
    "both arm",
    "tailored",
];
