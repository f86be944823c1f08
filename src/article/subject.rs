//! What content is about.

use crate::biomarker::Biomarker;
use crate::care::{Care, Screening};
use crate::cost::{AssistanceProgramme, Cost};
use crate::disease::Disease;
use crate::drug::Drug;
use crate::outcome::Outcome;
use crate::regimen::Regimen;
use crate::stage::Stage;
use crate::therapy::Therapy;
use crate::trial::Trial;
use crate::value::{Id, record};

use super::Statistic;

record! {
    /// A record of the catalog that a sentence is about.
    pub enum Subject {
        /// A disease.
        Disease(Id<Disease>),
        /// A stage.
        Stage(Id<Stage>),
        /// A biomarker.
        Biomarker(Id<Biomarker>),
        /// A drug.
        Drug(Id<Drug>),
        /// A therapy.
        Therapy(Id<Therapy>),
        /// A regimen.
        Regimen(Id<Regimen>),
        /// A trial.
        Trial(Id<Trial>),
        /// An outcome.
        Outcome(Id<Outcome>),
        /// A statistic.
        Statistic(Id<Statistic>),
        /// A cost.
        Cost(Id<Cost>),
        /// An assistance programme.
        Assistance(Id<AssistanceProgramme>),
        /// A form of care.
        Care(Id<Care>),
        /// A screening test.
        Screening(Id<Screening>),
    }
}
