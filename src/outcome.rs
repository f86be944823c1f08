//! Outcomes of treatment: a metric, an estimate for each arm, comparisons, and what they rest on.

mod analysis;
mod comparison;
pub mod consistency;
mod estimate;
pub(crate) mod metric;
mod posted;
mod testing;
mod together;

pub use analysis::{AnalysisLook, AnalysisPopulation, Confirmation, TimeOrigin};
pub use comparison::{Comparison, Direction, EffectMeasure, Hypothesis};
pub use estimate::{
    ArmResult, Estimate, ExposureRate, IntegerScale, LandmarkRate, Mean, Median, Proportion,
    ResponseTally, RestrictedMean,
};
pub use metric::{Benefit, Instrument, Metric, MetricKind, MetricWords};
pub use posted::{ReportingStatus, UnitKind};
pub use testing::{EffectModel, Multiplicity, SignificanceTest, Tested};
pub use together::ReportIndex;

use crate::disease::Disease;
use crate::evidence::{Attribution, Source};
use crate::response::Criteria;
use crate::stage::Stage;
use crate::toxicity::EventRate;
use crate::trial::results::{Denominator, Dispersion, Parameter, ResultGroup};
use crate::trial::{OutcomeRole, Trial};
use crate::value::{Id, Months, PartialDate, Text, record};
use crate::vocab::closed_list;

closed_list! {
    /// Who judged a tumour's response or progression.
    pub enum Assessor {
        /// Those who treat the patient.
        Investigator = "investigator", "Investigator", "editorial";
        /// Independent readers who do not know which treatment was given.
        BlindedCentralReview = "blinded-central-review", "Blinded independent central review", "editorial";
        /// Independent readers who may know which treatment was given.
        CentralReview = "central-review", "Independent central review", "editorial";
    }
}

record! {
    /// One outcome metric with its results.
    ///
    /// ```
    /// use oncology::outcome::{ArmResult, Estimate, Metric, Outcome, Proportion};
    ///
    /// let mut response = Proportion::new();
    /// response.percent = Some("44.8".parse()?);
    /// let mut outcome = Outcome::new("keynote-024-orr".parse()?, Metric::OverallResponseRate);
    /// outcome.arms = vec![ArmResult::new("pembrolizumab".parse()?, Estimate::Proportion(response))];
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Outcome in "outcomes" {
        /// The id that other records refer to.
        pub id: Id<Outcome>,
        /// What was measured.
        pub metric: Metric,
    } optional {
        /// The words with which the text names the metric, where they differ from its label.
        pub name: Option<Text>,
        /// The trial that measured it.
        pub trial: Option<Id<Trial>>,
        /// The table or figure in which it was printed. Results of one trial and table are compared with each other,
        /// unless they name different sources, stages, populations, assessors, criteria, follow-up or data cut-offs.
        pub table: Option<Text>,
        /// The disease.
        pub disease: Option<Id<Disease>>,
        /// The stages.
        pub stages: Vec<Id<Stage>>,
        /// Its place among the outcomes of the trial.
        pub role: Option<OutcomeRole>,
        /// How it was measured, in words.
        pub description: Option<Text>,
        /// When it was measured, in words.
        pub time_frame: Option<Text>,
        /// Whether results are posted.
        pub reporting: Option<ReportingStatus>,
        /// When results are expected that are not posted yet.
        pub expected: Option<PartialDate>,
        /// Whom the numbers count, in words.
        pub population: Option<Text>,
        /// Which kind of population that is.
        pub analysis_population: Option<AnalysisPopulation>,
        /// Who judged response or progression.
        pub assessor: Option<Assessor>,
        /// By which criteria.
        pub criteria: Option<Criteria>,
        /// Whether responses were confirmed.
        pub confirmation: Option<Confirmation>,
        /// How long stable disease had to last to count.
        pub stable_for: Option<Months>,
        /// The instrument of a score.
        pub instrument: Option<Instrument>,
        /// The day from which times are counted.
        pub origin: Option<TimeOrigin>,
        /// What the posted numbers are.
        pub parameter: Option<Parameter>,
        /// What is posted beside them.
        pub dispersion: Option<Dispersion>,
        /// Their unit as it is posted.
        pub unit: Option<Text>,
        /// The unit that these words mean.
        pub unit_kind: Option<UnitKind>,
        /// Whether the registry computes percentages from the counts.
        pub percentages: Option<bool>,
        /// What was counted beside participants: "Lesions".
        pub units_analysed: Option<Text>,
        /// What the denominators of percentages count.
        pub denominator_units: Option<Text>,
        /// The groups that were measured, where they are not the arms of the trial.
        pub groups: Vec<ResultGroup>,
        /// How many were analysed.
        pub denominators: Vec<Denominator>,
        /// The result of each arm.
        pub arms: Vec<ArmResult>,
        /// Adverse events by term and grade.
        pub adverse_events: Vec<EventRate>,
        /// The arms compared.
        pub comparisons: Vec<Comparison>,
        /// The median time for which participants had been followed.
        pub follow_up: Option<Months>,
        /// The longest time for which a participant had been followed.
        pub longest_follow_up: Option<Months>,
        /// At which look at the data the numbers were made.
        pub look: Option<AnalysisLook>,
        /// The day until which data were counted.
        pub data_cutoff: Option<PartialDate>,
        /// Where these numbers come from.
        pub sources: Vec<Id<Source>>,
        /// What the text says of where they come from, if it names no source.
        pub attribution: Option<Attribution>,
    }
}
