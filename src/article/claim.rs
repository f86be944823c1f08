//! Claims.

use super::Subject;
use crate::evidence::{Attribution, EvidenceLevel, Source};
use crate::value::{Id, Quantity, Text, record};
use crate::vocab::closed_list;

closed_list! {
    /// What a sentence claims.
    pub enum ClaimKind {
        /// A number that was counted or measured.
        Statistic = "statistic", "Statistic", "editorial";
        /// That a treatment works.
        Efficacy = "efficacy", "Efficacy", "editorial";
        /// That a treatment does little harm, or does harm.
        Safety = "safety", "Safety", "editorial";
        /// What should be done.
        Recommendation = "recommendation", "Recommendation", "editorial";
        /// What something costs, and what cost leads to.
        Cost = "cost", "Cost", "editorial";
        /// How common something is.
        Prevalence = "prevalence", "Prevalence", "editorial";
        /// That a regulator has approved something, or has not.
        Regulatory = "regulatory", "Regulatory status", "editorial";
        /// That something can be had, and by whom.
        Availability = "availability", "Availability", "editorial";
        /// How something works, or what it is.
        Mechanism = "mechanism", "Mechanism or definition", "editorial";
    }
}

record! {
    /// A sentence that claims something.
    ///
    /// ```
    /// use oncology::article::{Claim, ClaimKind};
    /// use oncology::value::Quantity;
    ///
    /// let mut claim = Claim::new(
    ///     ClaimKind::Statistic,
    ///     "About 44% of patients report a financial burden.".parse()?,
    /// );
    /// claim.numbers = vec![Quantity::Percent("about 44".parse()?)];
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Claim {
        /// What the sentence claims.
        pub kind: ClaimKind,
        /// The sentence.
        pub text: Text,
    } optional {
        /// What it is about.
        pub about: Vec<Subject>,
        /// Its numbers, in their order.
        pub numbers: Vec<Quantity>,
        /// How strong the evidence for it is.
        pub evidence: Option<EvidenceLevel>,
        /// Where it comes from.
        pub sources: Vec<Id<Source>>,
        /// What the text says of where it comes from, if it names no source.
        pub attribution: Option<Attribution>,
        /// Whether it continues the paragraph before it.
        pub continued: bool,
    }
}
