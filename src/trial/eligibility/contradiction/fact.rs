//! What is asked, in a form that can be held against what else is asked.

use rust_decimal::Decimal as Number;

use super::super::answer::{grade, lines};
use super::super::span::Span;
use crate::performance::{Karnofsky, Lansky};
use crate::trial::eligibility::{
    Age, AgeRange, Analyte, BrainMetastases, Criterion, EligibleSex, LabUnit, PriorTherapy,
    Treatment,
};
use crate::vocab::Taxonomy;

/// Something that is asked.
#[derive(Clone, Copy)]
pub(super) enum Fact<'a> {
    /// Impossible.
    Never,
    Number(Measure<'a>, Span),
    /// This age or above.
    AgeFrom(Age),
    /// Below this age.
    AgeBelow(Age),
    Is(&'a Criterion),
    IsNot(&'a Criterion),
}

/// What a number is of.
#[derive(Clone, Copy)]
pub(super) enum Measure<'a> {
    Ecog,
    Karnofsky,
    Lansky,
    Line,
    LifeExpectancy,
    Laboratory(Analyte, LabUnit),
    /// The number of lines with a treatment.
    Prior(&'a PriorTherapy),
}

/// The alternatives of a leaf or of its opposite; none if nothing meets it.
pub(super) fn facts(leaf: &Criterion, negated: bool) -> Vec<Vec<Fact<'_>>> {
    if let Some((measure, span)) = measured(leaf) {
        return if negated {
            let outside = span.outside(measure.step());
            outside
                .map(|part| vec![Fact::Number(measure, part)])
                .collect()
        } else {
            vec![vec![Fact::Number(measure, span)]]
        };
    }
    let range = match leaf {
        Criterion::Age(range) => Some(range.clone()),
        Criterion::AgeGroup(group) => group.range(),
        _ => None,
    };
    match (leaf, range) {
        (
            _,
            Some(AgeRange {
                at_least, at_most, ..
            }),
        ) => {
            let itself = if negated {
                Fact::IsNot(leaf)
            } else {
                Fact::Is(leaf)
            };
            let ends = if negated {
                // Whoever is not "at most 75 years" is older than exactly 75, whichever way that is meant.
                [at_least.map(Fact::AgeBelow), at_most.map(Fact::AgeFrom)]
            } else {
                [
                    at_least.map(Fact::AgeFrom),
                    at_most.map(|age| Fact::AgeBelow(age.next())),
                ]
            };
            let ends = ends.into_iter().flatten();
            if negated {
                ends.map(|end| vec![itself, end]).collect()
            } else {
                vec![std::iter::once(itself).chain(ends).collect()]
            }
        }
        (Criterion::Sex(EligibleSex::All), _) if negated => Vec::new(),
        (leaf, None) if negated => vec![vec![Fact::IsNot(leaf)]],
        (leaf, None) => vec![vec![Fact::Is(leaf)]],
    }
}

/// What a leaf measures, and the numbers that it allows.
fn measured(leaf: &Criterion) -> Option<(Measure<'_>, Span)> {
    Some(match leaf {
        Criterion::Ecog(range) => (
            Measure::Ecog,
            Span::between(range.at_least.map(grade), range.at_most.map(grade)),
        ),
        Criterion::Karnofsky(range) => (
            Measure::Karnofsky,
            Span::between(
                range.at_least.map(Karnofsky::value),
                range.at_most.map(Karnofsky::value),
            ),
        ),
        Criterion::Lansky(range) => (
            Measure::Lansky,
            Span::between(
                range.at_least.map(Lansky::value),
                range.at_most.map(Lansky::value),
            ),
        ),
        Criterion::Line(line) => (Measure::Line, lines(*line)),
        Criterion::LifeExpectancy(time) => (Measure::LifeExpectancy, Span::stated(time)?),
        Criterion::OrganFunction(asked) => {
            let (unit, span) = asked.span()?;
            (Measure::Laboratory(asked.analyte, unit), span)
        }
        Criterion::PriorTherapy(prior) => {
            let (least, most) = prior.lines();
            (Measure::Prior(prior), Span::between(Some(least), most))
        }
        _ => return None,
    })
}

impl Measure<'_> {
    /// The step in which its numbers go.
    fn step(self) -> Option<Number> {
        match self {
            Self::Ecog | Self::Line | Self::Prior(_) => Some(Number::ONE),
            Self::Karnofsky | Self::Lansky => Some(Number::TEN),
            Self::LifeExpectancy | Self::Laboratory(..) => None,
        }
    }

    /// All the numbers that there are.
    fn all(self) -> Span {
        let from = |low: u8| Span::between(Some(low), None::<u8>);
        match self {
            Self::Ecog => Span::between(Some(0), Some(5)),
            Self::Karnofsky | Self::Lansky => Span::between(Some(0), Some(100)),
            Self::Line => from(1),
            Self::LifeExpectancy | Self::Prior(_) => from(0),
            Self::Laboratory(..) => Span::default(),
        }
    }
}

/// Whether nobody meets it.
pub(super) fn is_impossible(fact: Fact<'_>) -> bool {
    match fact {
        Fact::Never => true,
        Fact::Number(measure, span) => span.is_empty() || span.is_apart_from(measure.all()),
        _ => false,
    }
}

/// Whether the one excludes the other. Looks at the pair in this order only.
pub(super) fn exclude(one: Fact<'_>, other: Fact<'_>) -> bool {
    match (one, other) {
        (Fact::Number(Measure::Prior(one), span), Fact::Number(Measure::Prior(other), others)) => {
            // Whoever had a checkpoint inhibitor had immunotherapy, in as many lines at least.
            is_narrower(one, other) && span.is_above(others)
        }
        (Fact::Number(one, span), Fact::Number(other, others)) => {
            is_same(one, other) && span.is_apart_from(others)
        }
        (Fact::AgeFrom(age), Fact::AgeBelow(limit)) => limit.is_at_most(age),
        (Fact::Is(is), Fact::IsNot(is_not)) => implies(is, is_not),
        (Fact::Is(Criterion::Sex(one)), Fact::Is(Criterion::Sex(other))) => {
            *one == EligibleSex::Female && *other == EligibleSex::Male
        }
        (
            Fact::Is(Criterion::BrainMetastases(BrainMetastases::Absent)),
            Fact::Is(Criterion::BrainMetastases(state)),
        ) => state.is_a(BrainMetastases::Present),
        _ => false,
    }
}

fn is_same(one: Measure<'_>, other: Measure<'_>) -> bool {
    match (one, other) {
        (Measure::Ecog, Measure::Ecog)
        | (Measure::Karnofsky, Measure::Karnofsky)
        | (Measure::Lansky, Measure::Lansky)
        | (Measure::Line, Measure::Line)
        | (Measure::LifeExpectancy, Measure::LifeExpectancy) => true,
        (Measure::Laboratory(one, unit), Measure::Laboratory(other, others)) => {
            one == other && unit == others
        }
        _ => false,
    }
}

/// Whether each line with the one treatment is a line with the other.
fn is_narrower(one: &PriorTherapy, other: &PriorTherapy) -> bool {
    let treatment = match (&one.treatment, &other.treatment) {
        (Treatment::Kind(one), Treatment::Kind(other)) => one.is_a(*other),
        (Treatment::Class(one), Treatment::Class(other)) => one.is_a(*other),
        (one, other) => one == other,
    };
    treatment && (other.setting.is_none() || one.setting == other.setting)
}

/// Whether whoever meets the one leaf meets the other.
fn implies(one: &Criterion, other: &Criterion) -> bool {
    match (one, other) {
        (Criterion::CancerType(one), Criterion::CancerType(other)) => one.is_a(*other),
        (Criterion::Status(one), Criterion::Status(other)) => one.is_a(*other),
        (Criterion::BrainMetastases(one), Criterion::BrainMetastases(other)) => one.is_a(*other),
        (Criterion::StageGroup(one), Criterion::StageGroup(other)) => one.is_within(*other),
        (one, other) => one == other,
    }
}
