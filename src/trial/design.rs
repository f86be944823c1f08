//! Designs.

use crate::value::{Text, record};
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
        /// Educational, counselling or training.
        EducationCounsellingTraining = "ect", "Education, counselling or training", REGISTRY;
        OtherPurpose = "other", "Other", REGISTRY;
    }
}

open_list! {
    /// Who does not know the arm.
    pub enum MaskedRole {
        Participant = "participant", "Participant", REGISTRY;
        CareProvider = "care-provider", "Care provider", REGISTRY;
        Investigator = "investigator", "Investigator", REGISTRY;
        OutcomesAssessor = "outcomes-assessor", "Outcomes assessor", REGISTRY;
    }
}

open_list! {
    /// How participants of an observational study are chosen and followed.
    pub enum ObservationalModel {
        Cohort = "cohort", "Cohort", REGISTRY;
        CaseControl = "case-control", "Case-control", REGISTRY;
        CaseOnly = "case-only", "Case-only", REGISTRY;
        CaseCrossover = "case-crossover", "Case-crossover", REGISTRY;
        EcologicOrCommunity = "ecologic-or-community", "Ecologic or community", REGISTRY;
        FamilyBased = "family-based", "Family-based", REGISTRY;
        DefinedPopulation = "defined-population", "Defined population", REGISTRY;
        NaturalHistory = "natural-history", "Natural history", REGISTRY;
        OtherModel = "other", "Other", REGISTRY;
    }
}

open_list! {
    /// Whether an observational study looks back or forward.
    pub enum TimePerspective {
        Retrospective = "retrospective", "Retrospective", REGISTRY;
        Prospective = "prospective", "Prospective", REGISTRY;
        CrossSectional = "cross-sectional", "Cross-sectional", REGISTRY;
        OtherPerspective = "other", "Other", REGISTRY;
    }
}

open_list! {
    /// Whether samples are kept.
    pub enum SampleRetention {
        None = "none-retained", "None retained", REGISTRY;
        WithDna = "samples-with-dna", "Samples with DNA", REGISTRY;
        WithoutDna = "samples-without-dna", "Samples without DNA", REGISTRY;
    }
}

record! {
    /// Samples that an observational study keeps.
    pub struct Biospecimens {
    } optional {
        /// Whether they are kept.
        pub retention: Option<SampleRetention>,
        /// What they are, in words.
        pub description: Option<Text>,
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
        /// The same in words.
        pub assignment_description: Option<Text>,
        /// How many roles do not know the arm.
        pub masking: Option<Masking>,
        /// The same in words.
        pub masking_description: Option<Text>,
        /// Who does not know the arm.
        pub masked: Vec<MaskedRole>,
        /// What the study is for.
        pub purpose: Option<Purpose>,
        /// How participants of an observational study are chosen.
        pub observational_model: Option<ObservationalModel>,
        /// Whether an observational study looks back or forward.
        pub time_perspective: Option<TimePerspective>,
        /// Whether an observational study is a patient registry.
        pub patient_registry: Option<bool>,
        /// For how long a patient registry follows each participant, in words.
        pub target_duration: Option<Text>,
        /// The samples that it keeps.
        pub biospecimens: Option<Biospecimens>,
    }
}
