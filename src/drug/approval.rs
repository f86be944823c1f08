//! Approvals by regulators.

use super::Indication;
use crate::evidence::Source;
use crate::value::{Id, PartialDate, record};
use crate::vocab::{closed_list, open_list};

open_list! {
    /// Bodies that approve drugs.
    pub enum Agency {
        Fda = "fda", "US Food and Drug Administration", "fda.gov";
        Ema = "ema", "European Medicines Agency", "ema.europa.eu";
        Mhra = "mhra", "UK Medicines and Healthcare products Regulatory Agency", "gov.uk/mhra";
        Pmda = "pmda", "Pharmaceuticals and Medical Devices Agency, Japan", "pmda.go.jp";
        Nmpa = "nmpa", "National Medical Products Administration, China", "nmpa.gov.cn";
        HealthCanada = "health-canada", "Health Canada", "canada.ca/health-canada";
        Swissmedic = "swissmedic", "Swissmedic", "swissmedic.ch";
        Tga = "tga", "Therapeutic Goods Administration, Australia", "tga.gov.au";
    }
}

closed_list! {
    /// On what terms an approval was given.
    pub enum ApprovalKind {
        Regular = "regular", "Regular approval", "21 CFR 314 and 601";
        /// On a measure that is reasonably likely to predict benefit, to be confirmed.
        Accelerated = "accelerated", "Accelerated approval", "21 CFR 314.510 and 601.41";
        /// On less complete data than usual, to be completed.
        Conditional = "conditional", "Conditional marketing authorisation", "European Medicines Agency, Conditional marketing authorisation";
    }
}

record! {
    /// A regulator's approval of a drug for one indication.
    pub struct Approval {
        /// The regulator.
        pub agency: Agency,
        /// When it was given.
        pub date: PartialDate,
    } optional {
        /// On what terms.
        pub kind: Option<ApprovalKind>,
        /// When it was withdrawn, by the regulator or the company.
        pub withdrawn: Option<PartialDate>,
        /// What for.
        pub indication: Option<Indication>,
        /// Where this can be found.
        pub sources: Vec<Id<Source>>,
    }
}
