//! Status.

use crate::vocab::open_list;

const REGISTRY: &str = "ClinicalTrials.gov API v2, enum Status";

open_list! {
    /// The status of a trial as registries give it.
    pub enum TrialStatus {
        NotYetRecruiting = "not-yet-recruiting", "Not yet recruiting", REGISTRY;
        Recruiting = "recruiting", "Recruiting", REGISTRY;
        EnrollingByInvitation = "enrolling-by-invitation", "Enrolling by invitation", REGISTRY;
        ActiveNotRecruiting = "active-not-recruiting", "Active, not recruiting", REGISTRY;
        Suspended = "suspended", "Suspended", REGISTRY;
        Terminated = "terminated", "Terminated", REGISTRY;
        Completed = "completed", "Completed", REGISTRY;
        Withdrawn = "withdrawn", "Withdrawn", REGISTRY;
        /// Past its completion date, with a status that has not been verified for two years.
        Unknown = "unknown", "Unknown", REGISTRY;
        /// Expanded access is available.
        Available = "available", "Available", REGISTRY;
        /// Expanded access has ended.
        NoLongerAvailable = "no-longer-available", "No longer available", REGISTRY;
        TemporarilyNotAvailable = "temporarily-not-available", "Temporarily not available", REGISTRY;
        ApprovedForMarketing = "approved-for-marketing", "Approved for marketing", REGISTRY;
        Withheld = "withheld", "Withheld", REGISTRY;
    }
}
