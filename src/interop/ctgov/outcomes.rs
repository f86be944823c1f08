//! Posted outcomes.

use std::collections::HashMap;

use super::fields::Fields;
use super::groups::{Arms, Groups};
use super::number;
use super::results::{denominators, groups, numbers};
use crate::outcome::{
    ArmResult, Comparison, EffectMeasure, Estimate, LandmarkRate, Mean, Median, Metric, MetricKind,
    MetricWords, Outcome, Proportion, SignificanceTest, UnitKind,
};
use crate::trial::results::{
    Denominator, Dispersion, DispersionKind, Measurement, Parameter, PostedNumber,
};
use crate::trial::{Arm, Trial};
use crate::value::{Bound, Decimal, Id, Interval, Missing, Months, Percent, Sides, Stated, Text};

/// One outcome measure; its id is made from the trial's and its place.
pub(super) fn read(fields: &mut Fields<'_, '_>, trial: &Trial, arms: &Arms) -> Option<Outcome> {
    let id = format!("{}-outcome-{}", trial.id, fields.index() + 1);
    let mut outcome = Outcome::new(id.parse().ok()?, Metric::Unlisted);
    outcome.trial = Some(trial.id.clone());
    outcome.sources.clone_from(&trial.sources);
    outcome.role = fields.code("type");
    outcome.name = fields.text("title");
    outcome.description = fields.text("description");
    outcome.population = fields.text("populationDescription");
    outcome.reporting = fields.code("reportingStatus");
    outcome.expected = fields.date("anticipatedPostingDate");
    outcome.parameter = fields.code("paramType");
    outcome.dispersion = fields.parse_with("dispersionType", number::dispersion);
    outcome.unit = fields.text("unitOfMeasure");
    outcome.percentages = fields.flag("calculatePct");
    outcome.time_frame = fields.text("timeFrame");
    outcome.units_analysed = fields.text("typeUnitsAnalyzed");
    outcome.denominator_units = fields.text("denomUnitsSelected");
    let title = outcome.name.as_ref().map_or("", |name| name.as_str());
    let words = MetricWords::read(title);
    if let Some(words) = &words {
        outcome.metric = words.metric;
    }
    outcome.unit_kind = outcome
        .unit
        .as_ref()
        .and_then(|unit| UnitKind::read(unit.as_str()));
    let mut known = Groups::new();
    outcome.groups = groups(fields, &mut known, arms);
    outcome.denominators = denominators(fields, &known, None);
    let posted = numbers(fields, &known, &mut outcome.denominators);
    let analysed = Analysed::new(&outcome.denominators);
    let results = posted
        .into_iter()
        .map(|number| result(number, &outcome, words.as_ref(), &analysed))
        .collect();
    outcome.arms = results;
    name_arms(&mut outcome);
    outcome.comparisons = fields.records("analyses", |fields| Some(analysis(fields, &known)));
    Some(outcome)
}

/// Gives each result the title of its group.
fn name_arms(outcome: &mut Outcome) {
    let titles: HashMap<&Id<Arm>, &Text> = outcome
        .groups
        .iter()
        .filter_map(|group| Some((&group.id, group.title.as_ref()?)))
        .collect();
    for result in &mut outcome.arms {
        result.name = titles.get(&result.arm).copied().cloned();
    }
}

/// How many participants were analysed, by group and row.
struct Analysed<'a>(HashMap<(&'a Id<Arm>, Option<&'a Text>), u32>);

impl<'a> Analysed<'a> {
    fn new(denominators: &'a [Denominator]) -> Self {
        let of_participants = denominators.iter().filter(|denominator| {
            let units = denominator.units.as_ref().map(Text::as_str);
            units.is_some_and(|units| units.eq_ignore_ascii_case("participants"))
        });
        let by_row = of_participants
            .map(|counted| ((&counted.group, counted.class.as_ref()), counted.count))
            .collect();
        Self(by_row)
    }

    /// Those of the row, else those of the table.
    fn of(&self, group: &Id<Arm>, class: Option<&Text>) -> Option<u32> {
        let of_row = self.0.get(&(group, class));
        of_row.or_else(|| self.0.get(&(group, None))).copied()
    }
}

fn result(
    posted: Measurement,
    outcome: &Outcome,
    words: Option<&MetricWords>,
    analysed: &Analysed<'_>,
) -> ArmResult {
    let participants = analysed.of(&posted.group, posted.class.as_ref());
    let estimate = estimate(posted.number, outcome, words, participants);
    let mut result = ArmResult::new(posted.group, estimate);
    result.participants = participants;
    result.class = posted.class;
    result.category = posted.category;
    result.comment = posted.comment;
    result
}

/// The estimate that a posted number surely is; else the number as it is posted.
fn estimate(
    number: PostedNumber,
    outcome: &Outcome,
    words: Option<&MetricWords>,
    participants: Option<u32>,
) -> Estimate {
    let Some(typed) = typed(&number, outcome, words, participants) else {
        return match bare(&number) {
            Some(missing) => Estimate::Missing(missing),
            None => Estimate::Posted(number),
        };
    };
    typed
}

/// Why there is no number, if nothing else is posted.
fn bare(number: &PostedNumber) -> Option<Missing> {
    let mut only = PostedNumber::new();
    only.missing = number.missing;
    (*number == only).then_some(number.missing).flatten()
}

fn typed(
    number: &PostedNumber,
    outcome: &Outcome,
    words: Option<&MetricWords>,
    participants: Option<u32>,
) -> Option<Estimate> {
    let value = number.value?;
    // Words that say more than the number have no place in the other estimates.
    if number.words.is_some() {
        return None;
    }
    let interval = interval(number, outcome.dispersion.as_ref())?;
    let percent = || Stated {
        qualifier: value.qualifier,
        value: Percent::from(value.value),
    };
    let is_share = outcome.metric.kind() == MetricKind::Proportion
        || outcome
            .unit
            .as_ref()
            .is_some_and(|unit| UnitKind::is_of_people(unit.as_str()));
    let (parameter, unit) = (outcome.parameter.as_ref()?, outcome.unit_kind);
    match (parameter, unit) {
        (Parameter::CountOfParticipants, _) => {
            let mut share = Proportion::new();
            share.count = Some(whole(value)?);
            share.total = participants;
            (number.spread.is_none() && interval.is_none()).then_some(Estimate::Proportion(share))
        }
        (Parameter::Number, Some(UnitKind::Percent)) if number.spread.is_none() => {
            if outcome.metric.kind() == MetricKind::TimeToEvent {
                let mut rate = LandmarkRate::new(words?.at_months?, percent());
                rate.interval = interval;
                Some(Estimate::LandmarkRate(rate))
            } else if is_share {
                let mut share = Proportion::new();
                share.percent = Some(percent());
                share.interval = interval;
                Some(Estimate::Proportion(share))
            } else {
                None
            }
        }
        (Parameter::Median, Some(UnitKind::Months)) if number.spread.is_none() => {
            let mut median = Median::new(Stated {
                qualifier: value.qualifier,
                value: Months::from(value.value),
            });
            median.interval = interval;
            let is_time = outcome.metric.kind() == MetricKind::TimeToEvent && !words?.is_rate;
            is_time.then_some(Estimate::Median(median))
        }
        (Parameter::Mean, _) => {
            let mut mean = Mean::new(value);
            mean.standard_deviation = standard_deviation(number, outcome.dispersion.as_ref())?;
            mean.interval = interval;
            Some(Estimate::Mean(mean))
        }
        _ => None,
    }
}

/// A count that was printed as one.
fn whole(value: Stated<Decimal>) -> Option<u32> {
    let number = value.as_exact()?;
    (number.scale() == 0).then(|| number.value().try_into().ok())?
}

/// The confidence interval; `None` where limits are posted that are none.
#[expect(
    clippy::option_option,
    reason = "what is posted and fits nowhere is not what is not posted"
)]
fn interval(number: &PostedNumber, dispersion: Option<&Dispersion>) -> Option<Option<Interval>> {
    if number.lower.is_none() && number.upper.is_none() {
        return Some(None);
    }
    let dispersion = dispersion?;
    (dispersion.kind == DispersionKind::ConfidenceInterval).then(|| {
        let end = |end: Option<Bound>| end.unwrap_or(Bound::Missing(Missing::NotReported));
        let mut interval = Interval::new(end(number.lower), end(number.upper));
        interval.level = dispersion.level;
        Some(interval)
    })
}

/// The standard deviation; `None` where a spread is posted that is none.
#[expect(
    clippy::option_option,
    reason = "what is posted and fits nowhere is not what is not posted"
)]
fn standard_deviation(
    number: &PostedNumber,
    dispersion: Option<&Dispersion>,
) -> Option<Option<Decimal>> {
    match number.spread {
        None => Some(None),
        Some(Bound::Value(spread)) => dispersion
            .is_some_and(|dispersion| dispersion.kind == DispersionKind::StandardDeviation)
            .then_some(Some(spread)),
        Some(Bound::Missing(_)) => None,
    }
}

/// One analysis. Which group is the reference is not posted.
fn analysis(fields: &mut Fields<'_, '_>, groups: &Groups) -> Comparison {
    let mut comparison = Comparison::new();
    comparison.parameter = fields.text("paramType");
    comparison.measure = comparison
        .parameter
        .as_ref()
        .and_then(|words| EffectMeasure::read(words.as_str()));
    if let Some(words) = fields.text("paramValue") {
        let (estimate, words) = number::estimate(words.as_str());
        comparison.estimate = estimate;
        comparison.estimate_words = words;
    }
    comparison.dispersion = fields.parse_with("dispersionType", number::dispersion);
    comparison.spread = fields.parse_with("dispersionValue", |text| number::bound(text, None));
    comparison.method = fields.text("statisticalMethod");
    comparison.test = comparison
        .method
        .as_ref()
        .and_then(|words| SignificanceTest::read(words.as_str()));
    comparison.method_comment = fields.text("statisticalComment");
    if let Some(words) = fields.text("pValue") {
        let (p_value, words) = number::p_value(words.as_str());
        comparison.p_value = p_value;
        comparison.p_value_words = words;
    }
    comparison.p_value_comment = fields.text("pValueComment");
    comparison.lower_comment = fields.text("ciLowerLimitComment");
    comparison.upper_comment = fields.text("ciUpperLimitComment");
    comparison.interval = confidence_interval(fields, &comparison);
    comparison.estimate_comment = fields.text("estimateComment");
    comparison.tests_non_inferiority = fields.flag("testedNonInferiority");
    comparison.hypothesis = fields.code("nonInferiorityType");
    comparison.hypothesis_comment = fields.text("nonInferiorityComment");
    comparison.other_analysis = fields.text("otherAnalysisDescription");
    comparison.description = fields.text("groupDescription");
    comparison.groups = fields.links("groupIds", |code| groups.find(code));
    comparison
}

fn confidence_interval(fields: &mut Fields<'_, '_>, of: &Comparison) -> Option<Interval> {
    let sides: Option<Sides> = fields.parse_with("ciNumSides", |text| match text {
        "ONE_SIDED" => Ok(Sides::OneSided),
        "TWO_SIDED" => Ok(Sides::TwoSided),
        _ => Err("expected `ONE_SIDED` or `TWO_SIDED`"),
    });
    let level = fields.parse_with("ciPctValue", number::level);
    let lower = fields.parse_with("ciLowerLimit", |text| {
        number::bound(text, of.lower_comment.as_ref())
    });
    let upper = fields.parse_with("ciUpperLimit", |text| {
        number::bound(text, of.upper_comment.as_ref())
    });
    if sides.is_none() && level.is_none() && lower.is_none() && upper.is_none() {
        return None;
    }
    // A one-sided interval has one end.
    let end = |end: Option<Bound>| end.unwrap_or(Bound::Missing(Missing::NotReported));
    let mut interval = Interval::new(end(lower), end(upper));
    (interval.level, interval.sides) = (level, sides);
    Some(interval)
}
