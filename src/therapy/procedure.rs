//! Surgery, the steps of cell therapy, and why a treatment ends.

use crate::value::{Text, record};
use crate::vocab::closed_list;

closed_list! {
    /// What is left of the tumour after treatment, in the whole patient.
    pub enum ResidualTumour {
        X = "RX", "Cannot be assessed", "Wittekind et al., Cancer 2009, doi 10.1002/cncr.24320";
        None = "R0", "No residual tumour", "Wittekind et al., Cancer 2009, doi 10.1002/cncr.24320";
        Microscopic = "R1", "Residual tumour under the microscope", "Wittekind et al., Cancer 2009, doi 10.1002/cncr.24320";
        Macroscopic = "R2", "Residual tumour to the eye", "Wittekind et al., Cancer 2009, doi 10.1002/cncr.24320";
    }
}

record! {
    /// An operation.
    pub struct Surgery {
        /// What is done: "lobectomy".
        pub procedure: Text,
    } optional {
        /// What is left of the tumour.
        pub residual: Option<ResidualTumour>,
        /// How near the tumour comes to the edge of what was removed, in words.
        pub margin: Option<Text>,
    }
}

closed_list! {
    /// Steps of a cell therapy with the patient's own cells, in their order.
    #[derive(Ord, PartialOrd)]
    pub enum CellTherapyStep {
        Leukapheresis = "leukapheresis", "White blood cells are collected", "Yescarta, treatment process";
        /// Treatment while the cells are made.
        Bridging = "bridging", "Bridging therapy", "editorial";
        Manufacturing = "manufacturing", "The cells are altered and grown", "Yescarta, treatment process";
        Lymphodepletion = "lymphodepletion", "Chemotherapy makes room for the cells", "Yescarta, treatment process";
        Infusion = "infusion", "The cells are given", "Yescarta, treatment process";
        Monitoring = "monitoring", "The patient is watched for harms", "Yescarta, treatment process";
    }
}

/// The value set, whose labels are this crate's; progression and the physician's decision are no codes of it.
const MCODE: &str = "HL7 mCODE STU4, TreatmentTerminationReasonVS";

closed_list! {
    /// Why a treatment is stopped.
    pub enum TerminationReason {
        NoResponse = "no-response", "It did not work", MCODE;
        NotTolerated = "not-tolerated", "It was not tolerated", MCODE;
        /// The patient cannot pay for it.
        Financial = "financial", "Financial problem", MCODE;
        Refused = "refused", "The patient declined", MCODE;
        MovedAway = "moved-away", "The patient moved away", MCODE;
        NotAvailable = "not-available", "It was not available", MCODE;
        LostToFollowUp = "lost-to-follow-up", "Lost to follow-up", MCODE;
        Death = "death", "The patient died", MCODE;
        NotFollowed = "not-followed", "The treatment was not followed", MCODE;
        TrialCompleted = "trial-completed", "The trial was completed", MCODE;
        Pregnancy = "pregnancy", "Pregnancy", MCODE;
        Progression = "progression", "The disease progressed", "editorial";
        PhysicianDecision = "physician-decision", "The physician decided", "editorial";
    }
}
