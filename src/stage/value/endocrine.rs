//! Stages of adrenocortical carcinoma.

use crate::vocab::closed_list;

closed_list! {
    /// Stages of adrenocortical carcinoma; IVa to IVc are those of the modified version.
    #[derive(Ord, PartialOrd)]
    pub enum Ensat {
        I = "I", "ENSAT I", "Fassnacht et al., Cancer 2009; Libé et al., Ann Oncol 2015";
        II = "II", "ENSAT II", "Fassnacht et al., Cancer 2009; Libé et al., Ann Oncol 2015";
        III = "III", "ENSAT III", "Fassnacht et al., Cancer 2009; Libé et al., Ann Oncol 2015";
        IV = "IV", "ENSAT IV", "Fassnacht et al., Cancer 2009; Libé et al., Ann Oncol 2015";
        IVa = "IVa", "ENSAT IVa", "Fassnacht et al., Cancer 2009; Libé et al., Ann Oncol 2015";
        IVb = "IVb", "ENSAT IVb", "Fassnacht et al., Cancer 2009; Libé et al., Ann Oncol 2015";
        IVc = "IVc", "ENSAT IVc", "Fassnacht et al., Cancer 2009; Libé et al., Ann Oncol 2015";
    }
}
