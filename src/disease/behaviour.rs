//! How a tumour behaves.

use crate::code::IcdOMorphology;
use crate::vocab::closed_list;

/// Where the codes stand; the labels are this crate's.
const SEER: &str = "SEER Training, ICD-O-3 morphology, behaviour code";

closed_list! {
    /// How a tumour behaves: the digit behind the slash of an ICD-O-3 morphology code.
    pub enum Behaviour {
        Benign = "benign", "Benign (/0)", SEER;
        /// Borderline tumours, and those of which it is not known.
        Uncertain = "uncertain", "Uncertain or borderline (/1)", SEER;
        /// Cancer cells that have not grown into the tissue below.
        InSitu = "in-situ", "In situ (/2)", SEER;
        Malignant = "malignant", "Malignant, primary site (/3)", SEER;
        Metastatic = "metastatic", "Malignant, metastatic site (/6)", SEER;
        /// Malignant, and it is not known whether where it began.
        MalignantUnknownSite = "malignant-unknown-site", "Malignant, primary or metastatic (/9)", "ICD-O behaviour codes in ART-DECOR";
    }
}

impl Behaviour {
    /// The behaviour that a morphology code states.
    ///
    /// ```
    /// use oncology::disease::Behaviour;
    ///
    /// let ductal_in_situ = "8500/2".parse()?;
    /// assert_eq!(Behaviour::of(ductal_in_situ), Behaviour::InSitu);
    /// # Ok::<(), oncology::code::ParseIcdOMorphologyError>(())
    /// ```
    #[must_use]
    pub const fn of(morphology: IcdOMorphology) -> Self {
        match morphology.behaviour() {
            0 => Self::Benign,
            1 => Self::Uncertain,
            2 => Self::InSitu,
            3 => Self::Malignant,
            6 => Self::Metastatic,
            // The code has no other digit than 9 left.
            _ => Self::MalignantUnknownSite,
        }
    }
}
