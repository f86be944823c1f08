//! Designs.

use crate::value::record;
use crate::vocab::open_list;

const REGISTRY: &str = "ClinicalTrials.gov API v2, data element `designModule`";

open_list! {
    /// What kind of study it is.
    pub enum StudyType {
        Interventional = "interventional", "Interventional", REGISTRY;
        Observational = "observational", "Observational", REGISTRY;
        ExpandedAccess = "expanded-access", "Expanded access", REGISTRY;
    }
}

open_list! {
    /// How participants come to their arms.
    pub enum Allocation {
        Randomised = "randomised", "Randomised", REGISTRY;
        NonRandomised = "non-randomised", "Non-randomised", REGISTRY;
        /// There is one arm.
        NotApplicable = "na", "Not applicable", REGISTRY;
    }
}

open_list! {
    /// How the arms relate to each other.
    pub enum Assignment {
        SingleGroup = "single-group", "Single group", REGISTRY;
        Parallel = "parallel", "Parallel", REGISTRY;
        Crossover = "crossover", "Crossover", REGISTRY;
        Factorial = "factorial", "Factorial", REGISTRY;
        Sequential = "sequential", "Sequential", REGISTRY;
    }
}

open_list! {
    /// How many roles do not know the arm.
    pub enum Masking {
        /// Everybody knows: open label.
        None = "none", "None (open label)", REGISTRY;
        Single = "single", "Single", REGISTRY;
        Double = "double", "Double", REGISTRY;
        Triple = "triple", "Triple", REGISTRY;
        Quadruple = "quadruple", "Quadruple", REGISTRY;
    }
}

open_list! {
    /// What the study is for.
    pub enum Purpose {
        Treatment = "treatment", "Treatment", REGISTRY;
        Prevention = "prevention", "Prevention", REGISTRY;
        Diagnostic = "diagnostic", "Diagnostic", REGISTRY;
        SupportiveCare = "supportive-care", "Supportive care", REGISTRY;
        Screening = "screening", "Screening", REGISTRY;
        HealthServicesResearch = "health-services-research", "Health services research", REGISTRY;
        BasicScience = "basic-science", "Basic science", REGISTRY;
        DeviceFeasibility = "device-feasibility", "Device feasibility", REGISTRY;
    }
}

record! {
    /// The design of a study.
    pub struct Design {
    } optional {
        /// What kind of study it is.
        pub study_type: Option<StudyType>,
        /// How participants come to their arms.
        pub allocation: Option<Allocation>,
        /// How the arms relate to each other.
        pub assignment: Option<Assignment>,
        /// How many roles do not know the arm.
        pub masking: Option<Masking>,
        /// What the study is for.
        pub purpose: Option<Purpose>,
    }
}
