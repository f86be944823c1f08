//! Bundled lists, behind the feature `reference-data`: approved oncology drugs, and the terms of CTCAE 5.0.
//!
//! # Drugs
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
//!
//! # Terms of CTCAE 5.0
//!
//! The 837 terms of the version of 27 November 2017 with the organ system under which each stands and the grades that it defines; no
//! definitions, and no codes of MedDRA. Source: NCI, Common Terminology Criteria for Adverse Events, version 5.0.
//!
//! ```
//! use oncology::reference;
//!
//! let nausea = reference::ctcae_v5().find("Nausea").ok_or("unknown")?;
//! assert_eq!(nausea.grades.to_string(), "1, 2 or 3");
//! # Ok::<(), &str>(())
//! ```

use std::sync::{Arc, OnceLock};

use crate::drug::DrugList;
use crate::toxicity::TermList;

/// The rows as they are bundled.
const DRUGS: &str = include_str!("../data/drugs.csv");
const CTCAE_V5: &str = include_str!("../data/ctcae-v5.csv");

/// The list of drugs, parsed when it is first asked for.
#[must_use]
pub fn drugs() -> &'static Arc<DrugList> {
    static LIST: OnceLock<Arc<DrugList>> = OnceLock::new();
    // A test reads the bundled rows, so the empty list is never given out.
    LIST.get_or_init(|| Arc::new(DrugList::from_csv(DRUGS).unwrap_or_default()))
}

/// The terms of CTCAE 5.0, parsed when they are first asked for.
#[must_use]
pub fn ctcae_v5() -> &'static Arc<TermList> {
    static LIST: OnceLock<Arc<TermList>> = OnceLock::new();
    // As above.
    LIST.get_or_init(|| Arc::new(TermList::from_csv(CTCAE_V5).unwrap_or_default()))
}
