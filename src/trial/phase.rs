//! Phases.

use crate::vocab::open_list;

/// The member `phases` of a study is a list: phase 1/2 is `["phase1", "phase2"]`.
const REGISTRY: &str = "ClinicalTrials.gov API v2, enum Phase";

open_list! {
    /// The phase of a trial as registries give it.
    pub enum Phase {
        /// The registry says that phases do not apply: trials of devices or of behaviour.
        NotApplicable = "na", "Not applicable", REGISTRY;
        EarlyPhase1 = "early-phase1", "Early phase 1", REGISTRY;
        Phase1 = "phase1", "Phase 1", REGISTRY;
        Phase2 = "phase2", "Phase 2", REGISTRY;
        Phase3 = "phase3", "Phase 3", REGISTRY;
        Phase4 = "phase4", "Phase 4", REGISTRY;
    }
}
