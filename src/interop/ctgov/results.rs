//! Results apart from outcomes: counts of participants, baseline, adverse events.

use super::fields::Fields;
use super::groups::{Arms, Groups};
use super::loss::LossReason;
use super::number;
use crate::trial::results::{
    Achievement, AdverseEvent, AdverseEvents, Agreement, Baseline, BaselineMeasure, Denominator,
    EventCount, EventGroup, Measurement, Milestone, ParticipantFlow, PostedNumber, ResultGroup,
    Results, StudyPeriod, Withdrawal,
};
use crate::value::Text;

/// Everything of `resultsSection` but the outcomes.
pub(super) fn read(results: &mut Results, fields: &mut Fields<'_, '_>, arms: &Arms) {
    results.flow = fields.within("participantFlowModule", |fields| flow(fields, arms));
    results.baseline = fields.within("baselineCharacteristicsModule", |fields| {
        baseline(fields, arms)
    });
    results.adverse_events =
        fields.within("adverseEventsModule", |fields| adverse_events(fields, arms));
    fields.within("moreInfoModule", |fields| {
        fields.within("limitationsAndCaveats", |fields| {
            results.limitations = fields.text("description");
        });
        results.agreement = fields.within("certainAgreement", |fields| {
            let mut agreement = Agreement::new();
            agreement.employed = fields.flag("piSponsorEmployee");
            agreement.restriction = fields.code("restrictionType");
            agreement.restrictive = fields.flag("restrictiveAgreement");
            agreement.details = fields.text("otherDetails");
            agreement
        });
        fields.drop("pointOfContact", LossReason::Personal);
    });
}

/// The groups of a part of the results.
pub(super) fn groups(
    fields: &mut Fields<'_, '_>,
    groups: &mut Groups,
    arms: &Arms,
) -> Vec<ResultGroup> {
    fields.records("groups", |fields| {
        let mut group = groups.read(fields, arms);
        group.description = fields.text("description");
        Some(group)
    })
}

/// How many were analysed, of a table or of one row of it.
pub(super) fn denominators(
    fields: &mut Fields<'_, '_>,
    groups: &Groups,
    class: Option<&Text>,
) -> Vec<Denominator> {
    let by_units = fields.records("denoms", |fields| {
        let units = fields.text("units");
        let counted = fields.records("counts", |fields| {
            let group = fields.need_link("groupId", |code| groups.find(code))?;
            let Some(count) = fields.need_with("value", number::count) else {
                fields.incomplete("groupId");
                return None;
            };
            let mut denominator = Denominator::new(group, count);
            denominator.units.clone_from(&units);
            denominator.class = class.cloned();
            Some(denominator)
        });
        if counted.is_empty() && units.is_some() {
            fields.incomplete("units");
        }
        Some(counted)
    });
    by_units.into_iter().flatten().collect()
}

/// The numbers of a table, each with the titles of its row and the group.
pub(super) fn numbers(
    fields: &mut Fields<'_, '_>,
    groups: &Groups,
    denominators_of_rows: &mut Vec<Denominator>,
) -> Vec<Measurement> {
    let rows = fields.records("classes", |fields| {
        let class = fields.text("title");
        let own = denominators(fields, groups, class.as_ref());
        let is_counted = !own.is_empty();
        denominators_of_rows.extend(own);
        let mut numbers = Vec::new();
        fields.records("categories", |fields| {
            let category = fields.text("title");
            let found = fields.records("measurements", |fields| {
                let mut number = measurement(fields, groups)?;
                number.class.clone_from(&class);
                number.category.clone_from(&category);
                Some(number)
            });
            if found.is_empty() && category.is_some() {
                fields.incomplete("title");
            }
            numbers.extend(found);
            Some(())
        });
        if numbers.is_empty() && class.is_some() && !is_counted {
            fields.incomplete("title");
        }
        Some(numbers)
    });
    rows.into_iter().flatten().collect()
}

fn measurement(fields: &mut Fields<'_, '_>, groups: &Groups) -> Option<Measurement> {
    let group = fields.need_link("groupId", |code| groups.find(code))?;
    let value: Option<Text> = fields.text("value");
    let comment = fields.text("comment");
    let mut number = PostedNumber::new();
    if let Some(value) = value {
        number::value(value.as_str(), comment.as_ref(), &mut number);
    }
    let bound = |text: &str| number::bound(text, comment.as_ref());
    number.spread = fields.parse_with("spread", bound);
    number.lower = fields.parse_with("lowerLimit", bound);
    number.upper = fields.parse_with("upperLimit", bound);
    let mut measurement = Measurement::new(group, number);
    measurement.comment = comment;
    Some(measurement)
}

fn flow(fields: &mut Fields<'_, '_>, arms: &Arms) -> ParticipantFlow {
    let mut known = Groups::new();
    let mut flow = ParticipantFlow::new();
    flow.before_assignment = fields.text("preAssignmentDetails");
    flow.recruitment = fields.text("recruitmentDetails");
    flow.units = fields.text("typeUnitsAnalyzed");
    flow.groups = groups(fields, &mut known, arms);
    flow.periods = fields.records("periods", |fields| {
        let mut period = StudyPeriod::new();
        period.title = fields.text("title");
        period.milestones = fields.records("milestones", |fields| {
            let mut milestone = Milestone::new(fields.need("type")?);
            milestone.comment = fields.text("comment");
            milestone.reached = achievements(fields, "achievements", &known);
            Some(milestone)
        });
        period.withdrawals = fields.records("dropWithdraws", |fields| {
            let mut withdrawal = Withdrawal::new(fields.need("type")?);
            withdrawal.comment = fields.text("comment");
            withdrawal.left = achievements(fields, "reasons", &known);
            Some(withdrawal)
        });
        Some(period)
    });
    flow
}

fn achievements(fields: &mut Fields<'_, '_>, key: &str, groups: &Groups) -> Vec<Achievement> {
    fields.records(key, |fields| {
        let group = fields.need_link("groupId", |code| groups.find(code))?;
        let mut achievement = Achievement::new(group);
        achievement.comment = fields.text("comment");
        achievement.participants = fields.parse_with("numSubjects", number::count);
        achievement.units = fields.parse_with("numUnits", number::count);
        Some(achievement)
    })
}

fn baseline(fields: &mut Fields<'_, '_>, arms: &Arms) -> Baseline {
    let mut known = Groups::new();
    let mut baseline = Baseline::new();
    baseline.population = fields.text("populationDescription");
    baseline.units = fields.text("typeUnitsAnalyzed");
    baseline.groups = groups(fields, &mut known, arms);
    baseline.denominators = denominators(fields, &known, None);
    baseline.measures = fields.records("measures", |fields| {
        let mut measure = BaselineMeasure::new();
        measure.title = fields.text("title");
        measure.description = fields.text("description");
        measure.population = fields.text("populationDescription");
        measure.parameter = fields.code("paramType");
        measure.dispersion = fields.parse_with("dispersionType", number::dispersion);
        measure.unit = fields.text("unitOfMeasure");
        measure.percentages = fields.flag("calculatePct");
        measure.denominator_units = fields.text("denomUnitsSelected");
        measure.denominators = denominators(fields, &known, None);
        measure.numbers = numbers(fields, &known, &mut measure.denominators);
        Some(measure)
    });
    baseline
}

fn adverse_events(fields: &mut Fields<'_, '_>, arms: &Arms) -> AdverseEvents {
    let mut known = Groups::new();
    let mut events = AdverseEvents::new();
    events.threshold = fields.parse_with("frequencyThreshold", number::level);
    events.time_frame = fields.text("timeFrame");
    events.description = fields.text("description");
    events.deaths_comment = fields.text("allCauseMortalityComment");
    events.groups = fields.records("eventGroups", |fields| {
        let named = known.read(fields, arms);
        let mut group = EventGroup::new(named.id);
        (group.code, group.title) = (named.code, named.title);
        group.description = fields.text("description");
        group.deaths = fields.count("deathsNumAffected");
        group.deaths_at_risk = fields.count("deathsNumAtRisk");
        group.serious = fields.count("seriousNumAffected");
        group.serious_at_risk = fields.count("seriousNumAtRisk");
        group.other = fields.count("otherNumAffected");
        group.other_at_risk = fields.count("otherNumAtRisk");
        Some(group)
    });
    let mut list = |key: &str| {
        fields.records(key, |fields| {
            let mut event = AdverseEvent::new(fields.need("term")?);
            event.organ_system = fields.text("organSystem");
            event.vocabulary = fields.text("sourceVocabulary");
            event.assessment = fields.code("assessmentType");
            event.notes = fields.text("notes");
            event.counts = fields.records("stats", |fields| {
                let group = fields.need_link("groupId", |code| known.find(code))?;
                let mut count = EventCount::new(group);
                count.events = fields.count("numEvents");
                count.affected = fields.count("numAffected");
                count.at_risk = fields.count("numAtRisk");
                Some(count)
            });
            Some(event)
        })
    };
    events.serious = list("seriousEvents");
    events.other = list("otherEvents");
    events
}
