//! Stages of tumours of the chest.

use crate::vocab::closed_list;

closed_list! {
    /// Stages of thymic tumours.
    #[derive(Ord, PartialOrd)]
    pub enum MasaokaKoga {
        I = "I", "Masaoka-Koga I", "Detterbeck et al., J Thorac Oncol 2011";
        IIA = "IIA", "Masaoka-Koga IIA", "Detterbeck et al., J Thorac Oncol 2011";
        IIB = "IIB", "Masaoka-Koga IIB", "Detterbeck et al., J Thorac Oncol 2011";
        III = "III", "Masaoka-Koga III", "Detterbeck et al., J Thorac Oncol 2011";
        IVA = "IVA", "Masaoka-Koga IVA", "Detterbeck et al., J Thorac Oncol 2011";
        IVB = "IVB", "Masaoka-Koga IVB", "Detterbeck et al., J Thorac Oncol 2011";
    }
}

closed_list! {
    /// Extent of small cell lung cancer.
    #[derive(Ord, PartialOrd)]
    pub enum Valg {
        Limited = "limited", "Limited", "WorldVistA, oncology file 164.3";
        Extensive = "extensive", "Extensive", "WorldVistA, oncology file 164.3";
    }
}
