//! Stages and groups of retinoblastoma.

use crate::vocab::closed_list;

closed_list! {
    /// Stages of the International Retinoblastoma Staging System, of the patient.
    #[derive(Ord, PartialOrd)]
    pub enum Irss {
        Zero = "0", "IRSS 0", "Chantada et al., Pediatr Blood Cancer 2006;47:801-805; NCI PDQ, Retinoblastoma Treatment, table 7";
        I = "I", "IRSS I", "Chantada et al., Pediatr Blood Cancer 2006;47:801-805; NCI PDQ, Retinoblastoma Treatment, table 7";
        II = "II", "IRSS II", "Chantada et al., Pediatr Blood Cancer 2006;47:801-805; NCI PDQ, Retinoblastoma Treatment, table 7";
        III = "III", "IRSS III", "Chantada et al., Pediatr Blood Cancer 2006;47:801-805; NCI PDQ, Retinoblastoma Treatment, table 7";
        IIIa = "IIIa", "IRSS IIIa", "Chantada et al., Pediatr Blood Cancer 2006;47:801-805; NCI PDQ, Retinoblastoma Treatment, table 7";
        IIIb = "IIIb", "IRSS IIIb", "Chantada et al., Pediatr Blood Cancer 2006;47:801-805; NCI PDQ, Retinoblastoma Treatment, table 7";
        IV = "IV", "IRSS IV", "Chantada et al., Pediatr Blood Cancer 2006;47:801-805; NCI PDQ, Retinoblastoma Treatment, table 7";
        IVa = "IVa", "IRSS IVa", "Chantada et al., Pediatr Blood Cancer 2006;47:801-805; NCI PDQ, Retinoblastoma Treatment, table 7";
        IVa1 = "IVa1", "IRSS IVa1", "Chantada et al., Pediatr Blood Cancer 2006;47:801-805; NCI PDQ, Retinoblastoma Treatment, table 7";
        IVa2 = "IVa2", "IRSS IVa2", "Chantada et al., Pediatr Blood Cancer 2006;47:801-805; NCI PDQ, Retinoblastoma Treatment, table 7";
        IVb = "IVb", "IRSS IVb", "Chantada et al., Pediatr Blood Cancer 2006;47:801-805; NCI PDQ, Retinoblastoma Treatment, table 7";
        IVb1 = "IVb1", "IRSS IVb1", "Chantada et al., Pediatr Blood Cancer 2006;47:801-805; NCI PDQ, Retinoblastoma Treatment, table 7";
        IVb2 = "IVb2", "IRSS IVb2", "Chantada et al., Pediatr Blood Cancer 2006;47:801-805; NCI PDQ, Retinoblastoma Treatment, table 7";
        IVb3 = "IVb3", "IRSS IVb3", "Chantada et al., Pediatr Blood Cancer 2006;47:801-805; NCI PDQ, Retinoblastoma Treatment, table 7";
    }
}

closed_list! {
    /// Groups of retinoblastoma within the eye, of each eye.
    #[derive(Ord, PartialOrd)]
    pub enum ReeseEllsworth {
        Ia = "Ia", "Reese-Ellsworth Ia", "Reese and Ellsworth, Trans Am Acad Ophthalmol Otolaryngol 1963;67:164-172";
        Ib = "Ib", "Reese-Ellsworth Ib", "Reese and Ellsworth, Trans Am Acad Ophthalmol Otolaryngol 1963;67:164-172";
        IIa = "IIa", "Reese-Ellsworth IIa", "Reese and Ellsworth, Trans Am Acad Ophthalmol Otolaryngol 1963;67:164-172";
        IIb = "IIb", "Reese-Ellsworth IIb", "Reese and Ellsworth, Trans Am Acad Ophthalmol Otolaryngol 1963;67:164-172";
        IIIa = "IIIa", "Reese-Ellsworth IIIa", "Reese and Ellsworth, Trans Am Acad Ophthalmol Otolaryngol 1963;67:164-172";
        IIIb = "IIIb", "Reese-Ellsworth IIIb", "Reese and Ellsworth, Trans Am Acad Ophthalmol Otolaryngol 1963;67:164-172";
        IVa = "IVa", "Reese-Ellsworth IVa", "Reese and Ellsworth, Trans Am Acad Ophthalmol Otolaryngol 1963;67:164-172";
        IVb = "IVb", "Reese-Ellsworth IVb", "Reese and Ellsworth, Trans Am Acad Ophthalmol Otolaryngol 1963;67:164-172";
        Va = "Va", "Reese-Ellsworth Va", "Reese and Ellsworth, Trans Am Acad Ophthalmol Otolaryngol 1963;67:164-172";
        Vb = "Vb", "Reese-Ellsworth Vb", "Reese and Ellsworth, Trans Am Acad Ophthalmol Otolaryngol 1963;67:164-172";
    }
}

closed_list! {
    /// Groups of the international classification of retinoblastoma within the eye, of each eye.
    ///
    /// Murphree and Shields define E in different ways.
    #[derive(Ord, PartialOrd)]
    pub enum Icrb {
        A = "A", "Group A", "PMCID PMC5744255";
        B = "B", "Group B", "PMCID PMC5744255";
        C = "C", "Group C", "PMCID PMC5744255";
        D = "D", "Group D", "PMCID PMC5744255";
        E = "E", "Group E", "PMCID PMC5744255";
    }
}
