//! Versions of the common terminology criteria.

use crate::value::PartialDate;
use crate::vocab::open_list;

open_list! {
    /// Versions of the Common Terminology Criteria for Adverse Events; before 3.0, Common Toxicity Criteria.
    ///
    /// They differ in terms and in thresholds, so a rate by one is not to be compared with a rate by another.
    pub enum CtcaeVersion {
        /// Published on 30 April 1999.
        V2 = "2.0", "CTC 2.0", "NCI, Common Toxicity Criteria, version 2.0, 30 April 1999";
        /// Published on 31 March 2003, with editorial changes on 9 August 2006.
        V3 = "3.0", "CTCAE 3.0", "NCI, CTCAE v3.0, 9 August 2006; Trotti et al., Semin Radiat Oncol 2003;13(3):176-181";
        /// Published in May 2009.
        V4 = "4.0", "CTCAE 4.0", "NCI, CTCAE v4.0, May 2009";
        /// Published on 14 June 2010: clarifications of 4.0.
        V403 = "4.03", "CTCAE 4.03", "NCI, CTCAE v4.03, 14 June 2010";
        /// Published on 27 November 2017.
        V5 = "5.0", "CTCAE 5.0", "NCI, CTCAE v5.0, 27 November 2017";
        /// Published on 22 July 2025.
        V6 = "6.0", "CTCAE 6.0", "NCI, CTCAE v6.0, 22 July 2025";
    }
}

impl CtcaeVersion {
    /// When it was first published; none of a version that is not listed.
    ///
    /// ```
    /// use oncology::toxicity::CtcaeVersion;
    ///
    /// assert_eq!(CtcaeVersion::V5.published().map(|date| date.to_string()).as_deref(), Some("2017-11-27"));
    /// ```
    #[must_use]
    pub fn published(&self) -> Option<PartialDate> {
        let date = match self {
            Self::V2 => "1999-04-30",
            Self::V3 => "2003-03-31",
            Self::V4 => "2009-05",
            Self::V403 => "2010-06-14",
            Self::V5 => "2017-11-27",
            Self::V6 => "2025-07-22",
            Self::Other(_) => return None,
        };
        date.parse().ok()
    }
}
