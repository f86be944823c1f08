//! Approved oncology drugs, bundled; behind the feature `reference-data`.
//!
//! Each row names the sources in which its cells were looked up: approval notices, labels, lists of the FDA, registries of codes.
//! What was not found there is left out, so an empty cell says nothing: a drug without `biomarker` may ask for a test, and a
//! drug without `targets` has some. The first approval is the earliest that the sources show, mostly that of the FDA; whether a
//! drug is still on the market is not told. **The list is not for prescribing.**
//!
//! ```
//! use oncology::drug::DrugClass;
//! use oncology::reference;
//!
//! let found = reference::drugs().find("keytruda").ok_or("unknown")?;
//! assert_eq!(found.drug.name.as_str(), "pembrolizumab");
//! assert_eq!(found.drug.classes, [DrugClass::Pd1Inhibitor]);
//! assert_eq!(reference::drugs().near("osimertinbi"), Some("osimertinib"));
//! # Ok::<(), &str>(())
//! ```

use std::sync::{Arc, OnceLock};

use crate::drug::DrugList;

/// The rows as they are bundled.
const DRUGS: &str = include_str!("../data/drugs.csv");

/// The list of drugs, parsed when it is first asked for.
#[must_use]
pub fn drugs() -> &'static Arc<DrugList> {
    static LIST: OnceLock<Arc<DrugList>> = OnceLock::new();
    // A test reads the bundled rows, so the empty list is never given out.
    LIST.get_or_init(|| Arc::new(DrugList::from_csv(DRUGS).unwrap_or_default()))
}
