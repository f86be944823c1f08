//! Stages of sarcoma.

use crate::vocab::closed_list;

closed_list! {
    /// Stages of sarcoma of bone and soft tissue: I low grade, II high grade, III with metastasis; A within, B beyond its compartment.
    #[derive(Ord, PartialOrd)]
    pub enum Enneking {
        IA = "IA", "Enneking IA", "Enneking et al., 1980, reprinted 2003, PMID 14612624";
        IB = "IB", "Enneking IB", "Enneking et al., 1980, reprinted 2003, PMID 14612624";
        IIA = "IIA", "Enneking IIA", "Enneking et al., 1980, reprinted 2003, PMID 14612624";
        IIB = "IIB", "Enneking IIB", "Enneking et al., 1980, reprinted 2003, PMID 14612624";
        III = "III", "Enneking III", "Enneking et al., 1980, reprinted 2003, PMID 14612624";
        IIIA = "IIIA", "Enneking IIIA", "Enneking et al., 1980, reprinted 2003, PMID 14612624";
        IIIB = "IIIB", "Enneking IIIB", "Enneking et al., 1980, reprinted 2003, PMID 14612624";
    }
}
