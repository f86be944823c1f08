//! What care costs, who pays, who helps, and what the burden does to patients.

mod assistance;
mod category;
mod coverage;
mod estimate;
mod toxicity;

pub use assistance::{AssistanceKind, AssistanceProgramme, Contact, Eligibility};
pub use category::{CostCategory, CostKind};
pub use coverage::{Coverage, CoverageExtent, Payer};
pub use estimate::{AmountRange, CostEstimate, CostPart, Period};
pub use toxicity::{FinancialConsequence, FinancialToxicity};

use crate::evidence::{Attribution, Source};
use crate::value::{Id, Text, record};

record! {
    /// A cost of cancer care.
    ///
    /// ```
    /// use oncology::cost::{AmountRange, Cost, CostCategory, CostEstimate};
    ///
    /// let mut estimate = CostEstimate::new(AmountRange::new("USD 120".parse()?));
    /// estimate.country = Some("US".parse()?);
    /// estimate.price_date = Some("2024".parse()?);
    /// let mut cost = Cost::new("ct-scan".parse()?, "CT scan".parse()?, CostCategory::DiagnosticTests);
    /// cost.estimates = vec![estimate];
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Cost in "costs" {
        /// The id that other records refer to.
        pub id: Id<Cost>,
        /// Its name.
        pub name: Text,
        /// Its place among the categories; the nearest that is true.
        pub category: CostCategory,
    } optional {
        /// What the text calls it, direct or indirect, which may differ from the category's place.
        pub stated_kind: Option<CostKind>,
        /// How much it is.
        pub estimates: Vec<CostEstimate>,
        /// Who pays it.
        pub coverage: Vec<Coverage>,
        /// What the burden does to patients.
        pub financial_toxicity: Vec<FinancialToxicity>,
        /// Where these facts come from.
        pub sources: Vec<Id<Source>>,
        /// What the text says of where they come from, if it names no source.
        pub attribution: Option<Attribution>,
    }
}
