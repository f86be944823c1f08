//! Identifiers that outside bodies assign, one file each.
//!
//! They are opaque: their syntax is checked, and whether the body has assigned one is not looked up.

mod country;
mod doi;
mod gene;
mod nct;
mod pmid;
mod url;

pub use country::{Country, ParseCountryError};
pub use doi::{Doi, ParseDoiError};
pub use gene::{GeneSymbol, ParseGeneSymbolError};
pub use nct::{NctId, ParseNctIdError};
pub use pmid::{ParsePmidError, Pmid};
pub use url::{ParseUrlError, Url};
