//! Code lists: closed ones, open ones, and taxonomies.
//!
//! A **closed list** is an enum with one row per code. An **open list** belongs to an outside body that may extend it,
//! so it also has `Other`, which only the parser can make: a known code never hides there. A **taxonomy** is a closed
//! list whose codes have parents. Every list prints its codes and reads them back.
//!
//! ```
//! use oncology::therapy::TherapyKind;
//! use oncology::vocab::Taxonomy;
//!
//! let kind: TherapyKind = "checkpoint-inhibitor".parse()?;
//! assert_eq!(kind.label(), "Checkpoint inhibitor");
//! assert!(kind.is_a(TherapyKind::Immunotherapy));
//!
//! let error = "immunotherpy".parse::<TherapyKind>().unwrap_err();
//! assert_eq!(error.to_string(), "unknown therapy kind `immunotherpy`; did you mean `immunotherapy`?");
//! # Ok::<(), oncology::vocab::UnknownCode>(())
//! ```

mod list;
mod taxonomy;
mod unknown;
mod unlisted;
pub(crate) mod words;

pub use list::{OpenList, Row};
pub use taxonomy::Taxonomy;
pub use unknown::UnknownCode;
pub use unlisted::{ParseUnlistedError, Unlisted};

pub(crate) use list::{closed_list, constraints, open_list};
pub(crate) use unknown::{near, spelled};
