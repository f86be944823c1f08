//! Stages of cancers of the bowel and the liver.

use crate::vocab::closed_list;

closed_list! {
    /// Stages of colorectal cancer. D was added by Turnbull.
    ///
    /// C1 and C2 mean other things here than in the stages of Astler and Coller and in ACPS.
    #[derive(Ord, PartialOrd)]
    pub enum Dukes {
        A = "A", "Dukes A", "Dukes, J Pathol Bacteriol 1932;35:323-332; gpnotebook, Dukes classification";
        B = "B", "Dukes B", "Dukes, J Pathol Bacteriol 1932;35:323-332; gpnotebook, Dukes classification";
        C = "C", "Dukes C", "Dukes, J Pathol Bacteriol 1932;35:323-332; gpnotebook, Dukes classification";
        C1 = "C1", "Dukes C1", "Dukes, J Pathol Bacteriol 1932;35:323-332; gpnotebook, Dukes classification";
        C2 = "C2", "Dukes C2", "Dukes, J Pathol Bacteriol 1932;35:323-332; gpnotebook, Dukes classification";
        D = "D", "Dukes D", "Dukes, J Pathol Bacteriol 1932;35:323-332; gpnotebook, Dukes classification";
    }
}

closed_list! {
    /// Stages of colorectal cancer, 1954.
    #[derive(Ord, PartialOrd)]
    pub enum AstlerColler {
        A = "A", "Astler-Coller A", "Astler and Coller, Ann Surg 1954;139:846-852";
        B1 = "B1", "Astler-Coller B1", "Astler and Coller, Ann Surg 1954;139:846-852";
        B2 = "B2", "Astler-Coller B2", "Astler and Coller, Ann Surg 1954;139:846-852";
        C1 = "C1", "Astler-Coller C1", "Astler and Coller, Ann Surg 1954;139:846-852";
        C2 = "C2", "Astler-Coller C2", "Astler and Coller, Ann Surg 1954;139:846-852";
    }
}

closed_list! {
    /// Stages of colorectal cancer, with B3, C3 and D added.
    #[derive(Ord, PartialOrd)]
    pub enum ModifiedAstlerColler {
        A = "A", "Modified Astler-Coller A", "WorldVistA, oncology file 164.3";
        B1 = "B1", "Modified Astler-Coller B1", "WorldVistA, oncology file 164.3";
        B2 = "B2", "Modified Astler-Coller B2", "WorldVistA, oncology file 164.3";
        B3 = "B3", "Modified Astler-Coller B3", "WorldVistA, oncology file 164.3";
        C1 = "C1", "Modified Astler-Coller C1", "WorldVistA, oncology file 164.3";
        C2 = "C2", "Modified Astler-Coller C2", "WorldVistA, oncology file 164.3";
        C3 = "C3", "Modified Astler-Coller C3", "WorldVistA, oncology file 164.3";
        D = "D", "Modified Astler-Coller D", "WorldVistA, oncology file 164.3";
    }
}

closed_list! {
    /// Stages of colorectal cancer that a text calls "modified Dukes": those of Turnbull, or of Astler and Coller.
    ///
    /// Which of them is meant the value does not say, so nothing is derived from it.
    pub enum ModifiedDukes {
        A = "A", "Modified Dukes A", "editorial";
        B = "B", "Modified Dukes B", "editorial";
        B1 = "B1", "Modified Dukes B1", "editorial";
        B2 = "B2", "Modified Dukes B2", "editorial";
        B3 = "B3", "Modified Dukes B3", "editorial";
        C = "C", "Modified Dukes C", "editorial";
        C1 = "C1", "Modified Dukes C1", "editorial";
        C2 = "C2", "Modified Dukes C2", "editorial";
        C3 = "C3", "Modified Dukes C3", "editorial";
        D = "D", "Modified Dukes D", "editorial";
    }
}

closed_list! {
    /// Australian clinico-pathological stages of colorectal cancer.
    #[derive(Ord, PartialOrd)]
    pub enum Acps {
        A0 = "A0", "ACPS A0", "Cancer Council Australia, colorectal cancer guidelines, table 8.1";
        A = "A", "ACPS A", "Cancer Council Australia, colorectal cancer guidelines, table 8.1";
        B = "B", "ACPS B", "Cancer Council Australia, colorectal cancer guidelines, table 8.1";
        C = "C", "ACPS C", "Cancer Council Australia, colorectal cancer guidelines, table 8.1";
        D = "D", "ACPS D", "Cancer Council Australia, colorectal cancer guidelines, table 8.1";
    }
}

closed_list! {
    /// Stages of hepatocellular carcinoma by the Barcelona Clinic Liver Cancer group.
    #[derive(Ord, PartialOrd)]
    pub enum Bclc {
        Zero = "0", "BCLC 0, very early", "Reig et al., J Hepatol 2022;76:681-693, PMCID PMC8866082";
        A = "A", "BCLC A, early", "Reig et al., J Hepatol 2022;76:681-693, PMCID PMC8866082";
        B = "B", "BCLC B, intermediate", "Reig et al., J Hepatol 2022;76:681-693, PMCID PMC8866082";
        C = "C", "BCLC C, advanced", "Reig et al., J Hepatol 2022;76:681-693, PMCID PMC8866082";
        D = "D", "BCLC D, terminal", "Reig et al., J Hepatol 2022;76:681-693, PMCID PMC8866082";
    }
}

closed_list! {
    /// Classes of how well the liver works. They grade cirrhosis, not cancer.
    #[derive(Ord, PartialOrd)]
    pub enum ChildPugh {
        /// 5 or 6 points.
        A = "A", "Child-Pugh A", "Pugh et al., Br J Surg 1973;60:646-649";
        /// 7 to 9 points.
        B = "B", "Child-Pugh B", "Pugh et al., Br J Surg 1973;60:646-649";
        /// 10 to 15 points.
        C = "C", "Child-Pugh C", "Pugh et al., Br J Surg 1973;60:646-649";
    }
}
