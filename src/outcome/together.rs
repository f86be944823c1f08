//! Outcomes that were reported together.

use std::collections::HashMap;

use super::{AnalysisLook, AnalysisPopulation, Metric, Outcome};
use crate::disease::Disease;
use crate::evidence::Source;
use crate::stage::Stage;
use crate::trial::Trial;
use crate::value::{Id, PartialDate, Text};

/// What outcomes of one report have in common that are compared with each other.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
struct Report<'a> {
    trial: Option<&'a Id<Trial>>,
    table: Option<&'a Text>,
    /// Sorted, since their order means nothing; the stages, too.
    sources: Vec<&'a Id<Source>>,
    metric: Metric,
    disease: Option<&'a Id<Disease>>,
    stages: Vec<&'a Id<Stage>>,
    population: Option<&'a Text>,
    analysis_population: Option<&'a AnalysisPopulation>,
    look: Option<&'a AnalysisLook>,
    data_cutoff: Option<PartialDate>,
}

/// The outcomes of a catalog by the report in which they stand: same trial, same table, same sources.
///
/// An outcome that names neither trial nor table stands alone: a source may report on several trials.
///
/// ```
/// use oncology::outcome::{Metric, Outcome, ReportIndex};
///
/// let mut response = Outcome::new("orr".parse()?, Metric::OverallResponseRate);
/// response.table = Some("Table 2".parse()?);
/// let mut control = Outcome::new("dcr".parse()?, Metric::DiseaseControlRate);
/// control.table = Some("Table 2".parse()?);
///
/// let outcomes = [response, control];
/// let index = ReportIndex::new(&outcomes);
/// let peers: Vec<_> = index.peers(&outcomes[0], Metric::DiseaseControlRate).collect();
/// assert_eq!(peers, [(1, &outcomes[1])]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct ReportIndex<'a> {
    outcomes: &'a [Outcome],
    reports: HashMap<Report<'a>, Vec<usize>>,
    trials: HashMap<(&'a Id<Trial>, Metric), Vec<usize>>,
}

impl<'a> ReportIndex<'a> {
    /// Sorts outcomes by their reports, in linear time.
    #[must_use]
    pub fn new(outcomes: &'a [Outcome]) -> Self {
        let mut reports: HashMap<Report<'a>, Vec<usize>> = HashMap::new();
        let mut trials: HashMap<_, Vec<usize>> = HashMap::new();
        for (index, outcome) in outcomes.iter().enumerate() {
            if let Some(report) = report(outcome, outcome.metric) {
                reports.entry(report).or_default().push(index);
            }
            if let Some(trial) = &outcome.trial {
                let same = trials.entry((trial, outcome.metric)).or_default();
                same.push(index);
            }
        }
        Self {
            outcomes,
            reports,
            trials,
        }
    }

    /// The outcomes of the same trial and metric, with their indices, whatever report they stand in; the given one is
    /// among them. None for an outcome without a trial.
    ///
    /// ```
    /// use oncology::outcome::{Metric, Outcome, ReportIndex};
    ///
    /// let mut first = Outcome::new("os-2019".parse()?, Metric::OverallSurvival);
    /// first.trial = Some("keynote-024".parse()?);
    /// let mut second = Outcome::new("os-2021".parse()?, Metric::OverallSurvival);
    /// second.trial = Some("keynote-024".parse()?);
    ///
    /// let outcomes = [first, second];
    /// assert_eq!(ReportIndex::new(&outcomes).of_trial(&outcomes[0]).count(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn of_trial<'b>(
        &'b self,
        outcome: &'b Outcome,
    ) -> impl Iterator<Item = (usize, &'a Outcome)> + 'b {
        let same = outcome
            .trial
            .as_ref()
            .and_then(|trial| self.trials.get(&(trial, outcome.metric)));
        same.into_iter()
            .flatten()
            .filter_map(|&index| Some((index, self.outcomes.get(index)?)))
    }

    /// The outcomes with that metric in the report of the given one, with their indices.
    ///
    /// Left out are those that count other people or other data: a different disease, stage, population or data
    /// cut-off, another look at the data, or a different follow-up or time origin where both state one.
    pub fn peers<'b>(
        &'b self,
        outcome: &'b Outcome,
        metric: Metric,
    ) -> impl Iterator<Item = (usize, &'a Outcome)> + 'b {
        let indices = report(outcome, metric).and_then(|report| self.reports.get(&report));
        indices
            .into_iter()
            .flatten()
            .filter_map(|&index| Some((index, self.outcomes.get(index)?)))
            .filter(|(_, peer)| same_origin(peer, outcome) && same_follow_up(peer, outcome))
    }
}

fn same_follow_up(a: &Outcome, b: &Outcome) -> bool {
    match (a.follow_up, b.follow_up) {
        (Some(a), Some(b)) => a.decimal().value() == b.decimal().value(),
        _ => true,
    }
}

fn same_origin(a: &Outcome, b: &Outcome) -> bool {
    match (&a.origin, &b.origin) {
        (Some(a), Some(b)) => a == b,
        _ => true,
    }
}

/// The report in which an outcome stands, or one of another metric would that is compared with it; `None` if it names
/// neither trial nor table.
fn report(outcome: &Outcome, metric: Metric) -> Option<Report<'_>> {
    fn sorted<T: Ord>(ids: &[T]) -> Vec<&T> {
        let mut ids: Vec<&T> = ids.iter().collect();
        ids.sort_unstable();
        ids
    }
    if outcome.trial.is_none() && outcome.table.is_none() {
        return None;
    }
    Some(Report {
        trial: outcome.trial.as_ref(),
        table: outcome.table.as_ref(),
        sources: sorted(&outcome.sources),
        metric,
        disease: outcome.disease.as_ref(),
        stages: sorted(&outcome.stages),
        population: outcome.population.as_ref(),
        analysis_population: outcome.analysis_population.as_ref(),
        look: outcome.look.as_ref(),
        data_cutoff: outcome.data_cutoff,
    })
}
