//! Validation: rules that look at a catalog, and the findings that they report.
//!
//! A finding is data: content that is impossible, doubtful or careless. Validation never fails, reads no clock and
//! changes nothing. [`Validator`] chooses the rules and the day as of which dates are judged.
//!
//! ```
//! use oncology::validate::Validator;
//! use oncology::{Catalog, article::Article};
//!
//! let mut catalog = Catalog::default();
//! catalog.articles.push(Article::new("cancer".parse()?, "Cancer".parse()?));
//!
//! let validator = Validator::new("2026-11-23".parse()?);
//! let report = catalog.validate(&validator);
//! let rules: Vec<_> = report.iter().map(|finding| finding.rule.name).collect();
//! assert_eq!(rules, ["article/no-author", "article/no-review-date"]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod engine;
mod node;
pub(crate) mod report;
mod rule;
mod rules;
mod sink;
mod valid;

pub use engine::{UnknownRule, Validator};
pub use node::{Check, Entry, OpenCode, Reference, Suppression, SuppressionState};
pub use report::{Finding, Location, Related, Report};
pub use rule::{Rule, Severity};
pub use rules::{RETIRED, Retired, rule, rules, rules_markdown};
pub use sink::Sink;
pub use valid::{Rejected, Valid};

use crate::catalog::{Catalog, Collection};

impl Catalog {
    /// Runs the rules of a validator.
    pub fn validate(&self, validator: &Validator) -> Report {
        validator.check(self)
    }

    /// Proves that the rules of a validator find no error.
    ///
    /// # Errors
    ///
    /// Gives the catalog back with its report if a finding is an error.
    pub fn into_valid(self, validator: &Validator) -> Result<Valid<Self>, Box<Rejected<Self>>> {
        validator.into_valid(self)
    }
}

impl Collection {
    /// Runs the rules of a validator over all documents as one set.
    ///
    /// Pointers go into the joined catalog; [`Collection::origin`] leads back to the documents.
    pub fn validate(&self, validator: &Validator) -> Report {
        validator.check_collection(self)
    }
}
