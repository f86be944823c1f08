//! Identifiers that outside bodies assign, one file each.
//!
//! They are opaque: their syntax is checked, with the check digit where the body publishes how it is computed, and whether
//! the body has assigned one is not looked up. [`Coding`] carries a code of any other system.

mod atc;
mod cas;
mod coding;
mod coding_change;
mod country;
mod doi;
mod eu_ct;
mod eudract;
mod gene;
mod hgnc;
mod icd10;
mod isrctn;
mod loinc;
mod morphology;
mod ncit;
mod nct;
mod ndc;
mod oncotree;
mod orcid;
mod pmcid;
mod pmid;
mod protein_change;
mod rxcui;
mod scan;
mod snomed;
mod topography;
mod umls;
mod unii;
mod url;

pub use atc::{AtcCode, ParseAtcCodeError};
pub use cas::{CasNumber, ParseCasNumberError};
pub use coding::Coding;
pub use coding_change::{CodingChange, ParseCodingChangeError};
pub use country::{Country, ParseCountryError};
pub use doi::{Doi, ParseDoiError};
pub use eu_ct::{EuCtNumber, ParseEuCtNumberError};
pub use eudract::{EudraCtNumber, ParseEudraCtNumberError};
pub use gene::{GeneSymbol, ParseGeneSymbolError};
pub use hgnc::{HgncId, ParseHgncIdError};
pub use icd10::{Icd10Neoplasm, ParseIcd10NeoplasmError};
pub use isrctn::{Isrctn, ParseIsrctnError};
pub use loinc::{LoincCode, ParseLoincCodeError};
pub use morphology::{IcdOMorphology, ParseIcdOMorphologyError};
pub use ncit::{NcitCode, ParseNcitCodeError};
pub use nct::{NctId, ParseNctIdError};
pub use ndc::{Ndc, NdcForm, ParseNdcError};
pub use oncotree::{OncoTreeCode, ParseOncoTreeCodeError};
pub use orcid::{Orcid, ParseOrcidError};
pub use pmcid::{ParsePmcidError, Pmcid};
pub use pmid::{ParsePmidError, Pmid};
pub use protein_change::{ParseProteinChangeError, ProteinChange};
pub use rxcui::{ParseRxCuiError, RxCui};
pub use snomed::{ParseSnomedIdError, SnomedId};
pub use topography::{IcdOTopography, ParseIcdOTopographyError};
pub use umls::{ParseUmlsCuiError, UmlsCui};
pub use unii::{ParseUniiError, Unii};
pub use url::{ParseUrlError, Url};
