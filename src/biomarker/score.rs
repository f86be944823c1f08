//! Scores of biomarker tests.

use crate::value::{Decimal, Stated, record};
use crate::vocab::closed_list;

closed_list! {
    /// Scales on which a biomarker test gives a number.
    pub enum Scale {
        /// Percent of tumour cells with any staining of the membrane for PD-L1.
        Tps = "tps", "Tumour proportion score (TPS), percent", "PD-L1 scoring in FDA labels of pembrolizumab";
        /// Stained tumour and immune cells for each 100 tumour cells; more than 100 counts as 100.
        Cps = "cps", "Combined positive score (CPS)", "PD-L1 scoring in FDA labels of pembrolizumab";
        /// Percent of the tumour area with stained immune cells.
        Ic = "ic", "Immune cell score (IC), percent of tumour area", "PD-L1 scoring in FDA labels of atezolizumab";
        /// Percent of stained tumour cells.
        Tc = "tc", "Tumour cell score (TC), percent", "PD-L1 scoring in FDA labels of atezolizumab";
        /// Percent of stained cells, each times the intensity of 1 to 3.
        HScore = "h-score", "H-score", "editorial";
        /// 0, 1, 2 or 3 plus.
        Ihc = "ihc", "Immunohistochemistry, 0 to 3+", "Wolff et al., ASCO/CAP guideline on HER2 testing, J Clin Oncol 2013;31:3997-4013";
        /// Proportion 0 to 5 and intensity 0 to 3: 0, or 2 to 8.
        Allred = "allred", "Allred score", "editorial";
        PercentPositive = "percent-positive", "Percent of positive cells", "ASCO/CAP 2020, PMID 31928404";
        MutationsPerMegabase = "mutations-per-megabase", "Mutations per megabase (TMB)", "FDA label of pembrolizumab: TMB of 10 and more";
        /// Genomic instability.
        HrdScore = "hrd-score", "Homologous recombination deficiency score", "Stewart et al., Oncologist 2022;27:167-174";
        CopyNumber = "copy-number", "Copies of a gene", "editorial";
    }
}

impl Scale {
    /// The least and the greatest number of the scale; no greatest one where it is open.
    ///
    /// ```
    /// use oncology::biomarker::Scale;
    ///
    /// assert_eq!(Scale::Cps.limits(), (0, Some(100)));
    /// assert_eq!(Scale::MutationsPerMegabase.limits(), (0, None));
    /// ```
    #[must_use]
    pub const fn limits(self) -> (i64, Option<i64>) {
        match self {
            Self::Tps
            | Self::Cps
            | Self::Ic
            | Self::Tc
            | Self::PercentPositive
            | Self::HrdScore => (0, Some(100)),
            Self::HScore => (0, Some(300)),
            Self::Ihc => (0, Some(3)),
            Self::Allred => (0, Some(8)),
            Self::MutationsPerMegabase | Self::CopyNumber => (0, None),
        }
    }

    /// Whether its scores are whole numbers only.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        matches!(self, Self::Ihc | Self::Allred)
    }
}

record! {
    /// A score, or the score that a condition asks for: `{ "scale": "tps", "value": "at least 50" }`.
    pub struct Score {
        /// The scale.
        pub scale: Scale,
        /// The number, with what stands before it.
        pub value: Stated<Decimal>,
    } optional {
    }
}
