//! Where content comes from: sources, attributions, quotations, and how strong the evidence is.

mod actionability;
mod attribution;
mod level;
mod organisation;
mod quotation;
mod source;

pub use actionability::{Actionability, AmpTier, CivicLevel, Escat};
pub use attribution::Attribution;
pub use level::{EvidenceLevel, GradeCertainty, OxfordLevel};
pub use organisation::{Organisation, OrganisationClass};
pub use quotation::{Quotation, Speaker};
pub use source::{Source, SourceKind};
