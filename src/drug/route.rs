//! Routes of administration.

use crate::vocab::closed_list;

/// The routes that oncology uses, out of the agency's longer list.
const FDA: &str = "FDA Data Standards Manual, C-DRG-00301, Route of Administration";

closed_list! {
    /// How a drug is given.
    pub enum Route {
        Oral = "oral", "By mouth", FDA;
        Intravenous = "intravenous", "Into a vein", FDA;
        Subcutaneous = "subcutaneous", "Under the skin", FDA;
        Intramuscular = "intramuscular", "Into a muscle", FDA;
        IntraArterial = "intra-arterial", "Into an artery", FDA;
        Intrathecal = "intrathecal", "Into the fluid around the spinal cord", FDA;
        Intravesical = "intravesical", "Into the bladder", FDA;
        Intraperitoneal = "intraperitoneal", "Into the abdominal cavity", FDA;
        Intrapleural = "intrapleural", "Into the space around the lungs", FDA;
        Intratumoural = "intratumoural", "Into the tumour", FDA;
        Topical = "topical", "On the skin", FDA;
        Transdermal = "transdermal", "Through the skin", FDA;
        Nasal = "nasal", "Into the nose", FDA;
        Rectal = "rectal", "Into the rectum", FDA;
    }
}
