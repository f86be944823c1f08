//! Numbers under which a study is known elsewhere.

use crate::code::Url;
use crate::value::{Text, record};
use crate::vocab::open_list;

const REGISTRY: &str = "ClinicalTrials.gov API v2, enums OrgStudyIdType and SecondaryIdType";

open_list! {
    /// Who gave a study its number.
    pub enum StudyNumberKind {
        Nih = "nih", "US NIH grant or contract", REGISTRY;
        Fda = "fda", "US FDA grant or contract", REGISTRY;
        VeteransAffairs = "va", "US VA grant or contract", REGISTRY;
        Cdc = "cdc", "US CDC grant or contract", REGISTRY;
        Ahrq = "ahrq", "US AHRQ grant or contract", REGISTRY;
        Samhsa = "samhsa", "US SAMHSA grant or contract", REGISTRY;
        OtherGrant = "other-grant", "Other grant or funding number", REGISTRY;
        EudraCt = "eudract-number", "EudraCT number", REGISTRY;
        /// The number of the European Union's register that followed EudraCT.
        Ctis = "ctis", "EU trial number (CTIS)", REGISTRY;
        Registry = "registry", "Another registry", REGISTRY;
        OtherKind = "other", "Other identifier", REGISTRY;
    }
}

record! {
    /// A number under which a study is known elsewhere.
    pub struct StudyNumber {
        /// The number as it is printed.
        pub id: Text,
    } optional {
        /// Who gave it.
        pub kind: Option<StudyNumberKind>,
        /// The name of the registry, grant maker or other body.
        pub domain: Option<Text>,
        /// Where the number leads to on the web.
        pub link: Option<Url>,
    }
}
