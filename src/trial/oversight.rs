//! Who oversees a study.

use crate::value::record;

record! {
    /// Who oversees a study, and which US law applies to it.
    ///
    /// Each answer is the registry's: yes, no, or not given.
    pub struct Oversight {
    } optional {
        /// Whether a committee monitors the data.
        pub monitoring_committee: Option<bool>,
        /// Whether a drug or biological product under US FDA regulation is studied.
        pub fda_regulated_drug: Option<bool>,
        /// Whether a device under US FDA regulation is studied.
        pub fda_regulated_device: Option<bool>,
        /// Whether a device is studied that the US FDA has neither approved nor cleared.
        pub unapproved_device: Option<bool>,
        /// Whether it is a paediatric surveillance of a device after approval, as the US FDA orders it.
        pub paediatric_device_surveillance: Option<bool>,
        /// Whether the product is made in the United States and exported.
        pub us_export: Option<bool>,
        /// Whether the US FDA has found a violation of the duties to register and report.
        pub fdaaa_violation: Option<bool>,
    }
}
