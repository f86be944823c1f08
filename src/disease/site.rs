//! Places in the body where a cancer begins or spreads to.

use crate::vocab::closed_list;

closed_list! {
    /// Places in the body where a cancer begins or spreads to.
    ///
    /// The codes are those of ICD-O-3, as the SEER Site Recode (2010 and 2023) groups them.
    pub enum Site {
        /// The tonsils and the base of the tongue have codes of their own.
        Oropharynx = "oropharynx", "Oropharynx", "ICD-O-3 topography C10";
        Nasopharynx = "nasopharynx", "Nasopharynx", "ICD-O-3 topography C11";
        Larynx = "larynx", "Larynx", "ICD-O-3 topography C32";
        Oesophagus = "oesophagus", "Oesophagus", "ICD-O-3 topography C15";
        Stomach = "stomach", "Stomach", "ICD-O-3 topography C16";
        Colon = "colon", "Colon", "ICD-O-3 topography C18";
        Rectum = "rectum", "Rectum", "ICD-O-3 topography C20";
        Liver = "liver", "Liver", "ICD-O-3 topography C22";
        Pancreas = "pancreas", "Pancreas", "ICD-O-3 topography C25";
        Lung = "lung", "Lung", "ICD-O-3 topography C34";
        Pleura = "pleura", "Pleura", "ICD-O-3 topography C38.4";
        Bone = "bone", "Bone", "ICD-O-3 topography C40-C41";
        BoneMarrow = "bone-marrow", "Bone marrow", "ICD-O-3 topography C42.1";
        Blood = "blood", "Blood", "ICD-O-3 topography C42.0";
        Skin = "skin", "Skin", "ICD-O-3 topography C44";
        Peritoneum = "peritoneum", "Peritoneum", "ICD-O-3 topography C48.1-C48.2";
        Breast = "breast", "Breast", "ICD-O-3 topography C50";
        Cervix = "cervix", "Cervix uteri", "ICD-O-3 topography C53";
        CorpusUteri = "corpus-uteri", "Corpus uteri", "ICD-O-3 topography C54";
        Ovary = "ovary", "Ovary", "ICD-O-3 topography C56";
        Placenta = "placenta", "Placenta", "ICD-O-3 topography C58";
        Prostate = "prostate", "Prostate", "ICD-O-3 topography C61";
        Testis = "testis", "Testis", "ICD-O-3 topography C62";
        Kidney = "kidney", "Kidney", "ICD-O-3 topography C64";
        Bladder = "bladder", "Urinary bladder", "ICD-O-3 topography C67";
        Brain = "brain", "Brain", "ICD-O-3 topography C71";
        Thyroid = "thyroid", "Thyroid", "ICD-O-3 topography C73";
        AdrenalGland = "adrenal-gland", "Adrenal gland", "ICD-O-3 topography C74";
        LymphNode = "lymph-node", "Lymph node", "ICD-O-3 topography C77";
        Other = "other", "Another site", "editorial";
    }
}
