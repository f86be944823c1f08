//! From a value to the grades that are possible.

use rust_decimal::Decimal as Number;

use super::criteria::{self, Column, Direction, Fact, Scale, Step};
use super::unit::{self, Dimension};
use super::{Context, Facts, LabTerm, LabUnit, LabValue};
use crate::toxicity::Grade::{Four, One, Three, Two, Zero};
use crate::toxicity::{Grade, GradeSet};
use crate::value::Decimal;

/// The grades of CTCAE 5.0 that a laboratory value may have under a term, given what else is known; never an empty set.
///
/// The more is known, the fewer they are. Limits and baseline are in the unit of the value.
///
/// ```
/// use oncology::toxicity::laboratory::{Context, LabTerm, LabUnit, LabValue, grade_v5};
///
/// let neutrophils = LabValue::new("0.9".parse()?, LabUnit::GigaPerLitre);
/// assert_eq!(grade_v5(LabTerm::NeutrophilsDecreased, &neutrophils, &Context::default())?.to_string(), "3");
///
/// // Four times the upper limit of normal, with a baseline that is not known.
/// let alt = LabValue::new("4".parse()?, LabUnit::UpperLimitOfNormal);
/// let mut context = Context::default();
/// assert_eq!(grade_v5(LabTerm::AltIncreased, &alt, &context)?.to_string(), "0, 1 or 2");
/// context.baseline_was_abnormal = Some(false);
/// assert_eq!(grade_v5(LabTerm::AltIncreased, &alt, &context)?.to_string(), "2");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// A unit in which the term is not graded; a value below zero; a limit or baseline that is not above zero; a lower limit above the
/// upper one; a baseline that contradicts `baseline_was_abnormal`; a number too long to be computed with.
pub fn grade_v5(
    term: LabTerm,
    measured: &LabValue,
    context: &Context,
) -> Result<GradeSet, LabError> {
    let scale = criteria::scale(term);
    let known = Known::check(term, scale, measured, context)?;
    let by_number = match scale {
        Scale::Fixed {
            beyond_limit,
            columns,
        } => known.fixed(beyond_limit, columns)?,
        Scale::Multiples(steps) => known.multiples(steps)?,
        Scale::Baseline { normal, abnormal } => known.by_baseline(normal, abnormal)?,
        Scale::Creatinine { limit, baseline } => known.creatinine(limit, baseline)?,
        Scale::Inr { plain, baseline } => known.inr(plain, baseline, context.on_anticoagulation)?,
        Scale::Pancreas(steps) => with_symptoms(known.multiples(steps)?, context.facts.symptomatic),
        Scale::Sodium => known.sodium(context.facts.symptomatic),
    };
    let by_fact = by_fact(criteria::facts(term), context.facts);
    let beside = |number: Grade| by_fact.iter().map(move |fact| fact.max(number));
    let possible = by_number.iter().filter(|grade| *grade != Zero);
    let mut grades: GradeSet = possible.flat_map(beside).collect();
    if by_number.contains(Zero) {
        // Leucocytosis has grades only from 3 on: below, the limit tells whether there is any.
        let is_abnormal = match term {
            LabTerm::Leukocytosis => known.upper.map(|limit| known.value > limit),
            _ => Some(false),
        };
        if is_abnormal != Some(true) {
            grades = grades.union(Zero.into());
        }
        if is_abnormal != Some(false) {
            grades = grades.union(beside(Zero).collect());
        }
    }
    Ok(grades)
}

/// What is known, checked; numbers in the unit of the value, where nothing else is said.
#[derive(Clone, Copy, Debug)]
struct Known {
    term: LabTerm,
    unit: LabUnit,
    dimension: Dimension,
    value: Number,
    /// The value in the base unit of its dimension.
    in_base: Number,
    lower: Option<Number>,
    upper: Option<Number>,
    baseline: Option<Number>,
    /// Whether the baseline was above the upper limit.
    abnormal: Option<bool>,
}

impl Known {
    fn check(
        term: LabTerm,
        scale: Scale,
        measured: &LabValue,
        context: &Context,
    ) -> Result<Self, LabError> {
        fn positive(
            name: &'static str,
            number: Option<Decimal>,
        ) -> Result<Option<Number>, LabError> {
            match number {
                Some(found) if found.value() <= Number::ZERO => {
                    Err(LabError::NotPositive { name, found })
                }
                number => Ok(number.map(Decimal::value)),
            }
        }
        let unit = measured.unit;
        let base = unit::base(term.analyte(), unit)
            .filter(|base| base.0 != Dimension::Limit || scale.takes_multiples());
        let Some((dimension, factor)) = base else {
            return Err(LabError::Unit { term, unit });
        };
        let value = measured.value.value();
        if value < Number::ZERO {
            let found = measured.value;
            return Err(LabError::Negative { found });
        }
        let lower = positive("a lower limit", context.lower_limit)?;
        let baseline = positive("a baseline", context.baseline)?;
        let mut upper = positive("an upper limit", context.upper_limit)?;
        if dimension == Dimension::Limit {
            if upper.is_some_and(|upper| upper != Number::ONE) {
                return Err(LabError::Multiple);
            }
            upper = Some(Number::ONE);
        }
        if let (Some(lower), Some(upper)) = (lower, upper)
            && lower > upper
        {
            return Err(LabError::Limits);
        }
        let told = context.baseline_was_abnormal;
        let shown = baseline
            .zip(upper)
            .map(|(baseline, upper)| baseline > upper);
        if told.zip(shown).is_some_and(|(told, shown)| told != shown) {
            return Err(LabError::Baseline);
        }
        Ok(Self {
            term,
            unit,
            dimension,
            in_base: value.checked_mul(factor).ok_or(LabError::TooLong)?,
            value,
            lower,
            upper,
            baseline,
            abnormal: told.or(shown),
        })
    }

    /// Thresholds in the dimension of the value, or else in one to which it converts.
    fn fixed(&self, beyond: Option<Grade>, columns: &[Column]) -> Result<GradeSet, LabError> {
        let direction = criteria::direction(self.term);
        let value = self.in_base;
        let own = columns.iter().find(|own| own.dimension == self.dimension);
        let (steps, value) = match own.or_else(|| columns.first()) {
            Some(column) => {
                let analyte = self.term.analyte();
                let to = column.dimension;
                let Some(value) = unit::in_dimension(analyte, value, self.dimension, to) else {
                    let (term, unit) = (self.term, self.unit);
                    return Err(LabError::Unit { term, unit });
                };
                (column.steps, value)
            }
            None => (&[][..], value),
        };
        let passed = highest(steps, |step| step.is_passed(value, Number::ONE, direction))?;
        if passed != Zero {
            return Ok(passed.into());
        }
        let Some(beyond) = beyond else {
            return Ok(Zero.into());
        };
        let limit = match direction {
            Direction::Low => self.lower.map(|limit| self.value < limit),
            Direction::High => self.upper.map(|limit| self.value > limit),
        };
        Ok(match limit {
            Some(true) => beyond.into(),
            Some(false) => Zero.into(),
            None => [Zero, beyond].into_iter().collect(),
        })
    }

    /// Multiples of the upper limit of normal.
    fn multiples(&self, steps: &[Step]) -> Result<GradeSet, LabError> {
        match self.upper {
            Some(limit) => Ok(self.grade(limit, steps)?.into()),
            None => Ok(all(steps)),
        }
    }

    /// Multiples of the limit if the baseline was normal, else of the baseline.
    fn by_baseline(&self, normal: &[Step], abnormal: &[Step]) -> Result<GradeSet, LabError> {
        let mut grades = GradeSet::default();
        if self.abnormal != Some(true) {
            grades = grades.union(match (self.upper, self.baseline) {
                (Some(limit), _) => self.grade(limit, normal)?.into(),
                // The limit is the baseline or more.
                (None, Some(baseline)) => up_to(self.grade(baseline, normal)?, normal),
                (None, None) => all(normal),
            });
        }
        if self.abnormal != Some(false) {
            grades = grades.union(match (self.baseline, self.upper) {
                (Some(baseline), _) => self.grade(baseline, abnormal)?.into(),
                // The baseline is more than the limit.
                (None, Some(limit)) => up_to(self.grade(limit, abnormal)?, abnormal),
                (None, None) => all(abnormal),
            });
        }
        Ok(grades)
    }

    /// The higher grade by multiples of the limit and by multiples of the baseline.
    fn creatinine(&self, limit: &[Step], baseline: &[Step]) -> Result<GradeSet, LabError> {
        let by_limit = match (self.upper, self.baseline, self.abnormal) {
            (Some(upper), ..) => self.grade(upper, limit)?.into(),
            (None, Some(base), Some(false)) => up_to(self.grade(base, limit)?, limit),
            (None, Some(base), Some(true)) => down_to(self.grade(base, limit)?, limit),
            (None, ..) => all(limit),
        };
        let by_baseline = match (self.baseline, self.upper, self.abnormal) {
            (Some(base), ..) => self.grade(base, baseline)?.into(),
            (None, Some(upper), Some(true)) => up_to(self.grade(upper, baseline)?, baseline),
            (None, Some(upper), Some(false)) => down_to(self.grade(upper, baseline)?, baseline),
            (None, ..) => all(baseline),
        };
        Ok(higher(by_limit, by_baseline))
    }

    /// Plain numbers, or under anticoagulation multiples of the baseline, alone or with them.
    fn inr(
        &self,
        plain: &[Step],
        baseline: &[Step],
        anticoagulated: Option<bool>,
    ) -> Result<GradeSet, LabError> {
        let by_number = self.grade(Number::ONE, plain)?.into();
        let by_baseline = match self.baseline {
            Some(base) => self.grade(base, baseline)?.into(),
            None => all(baseline),
        };
        let treated = by_baseline.union(higher(by_number, by_baseline));
        Ok(match anticoagulated {
            Some(true) => treated,
            Some(false) => by_number,
            None => treated.union(by_number),
        })
    }

    /// Bands of whole numbers: 120 to 124, 125 to 129, 130 and more. Between two of them, both are possible.
    fn sodium(&self, symptomatic: Option<bool>) -> GradeSet {
        let of_symptoms: GradeSet = match symptomatic {
            Some(true) => Three.into(),
            Some(false) => Two.into(),
            None => [Two, Three].into_iter().collect(),
        };
        let is_at_least = |number: u32| self.in_base >= Number::from(number);
        let is_above = |number: u32| self.in_base > Number::from(number);
        if is_at_least(130) {
            match self.lower {
                Some(limit) if self.value < limit => One.into(),
                Some(_) => Zero.into(),
                None => [Zero, One].into_iter().collect(),
            }
        } else if is_above(129) {
            of_symptoms.union(One.into())
        } else if is_at_least(125) {
            of_symptoms
        } else if is_above(124) {
            of_symptoms.union(Three.into())
        } else if is_at_least(120) {
            Three.into()
        } else {
            Four.into()
        }
    }

    /// The grade by multiples of a limit or baseline.
    fn grade(&self, reference: Number, steps: &[Step]) -> Result<Grade, LabError> {
        highest(steps, |step| {
            step.is_passed(self.value, reference, Direction::High)
        })
    }
}

impl Step {
    /// Whether a value lies beyond the threshold times a reference.
    fn is_passed(
        self,
        value: Number,
        reference: Number,
        direction: Direction,
    ) -> Result<bool, LabError> {
        let threshold = Number::new(self.thousandths, 3)
            .checked_mul(reference)
            .ok_or(LabError::TooLong)?;
        let is_beyond = match direction {
            Direction::Low => value < threshold,
            Direction::High => value > threshold,
        };
        Ok(is_beyond || (self.inclusive && value == threshold))
    }
}

/// The grade of the last step that is passed, 0 if none is.
fn highest(
    steps: &[Step],
    is_passed: impl Fn(&Step) -> Result<bool, LabError>,
) -> Result<Grade, LabError> {
    for step in steps.iter().rev() {
        if is_passed(step)? {
            return Ok(step.grade);
        }
    }
    Ok(Zero)
}

/// Grade 0 and those of the steps.
fn all(steps: &[Step]) -> GradeSet {
    let grades = steps.iter().map(|step| step.grade);
    grades.chain([Zero]).collect()
}

fn up_to(highest: Grade, steps: &[Step]) -> GradeSet {
    let grades = all(steps);
    grades.iter().filter(|grade| *grade <= highest).collect()
}

fn down_to(lowest: Grade, steps: &[Step]) -> GradeSet {
    let grades = all(steps);
    grades.iter().filter(|grade| *grade >= lowest).collect()
}

/// The higher one of each pair.
fn higher(one: GradeSet, other: GradeSet) -> GradeSet {
    let pairs = one
        .iter()
        .flat_map(|one| other.iter().map(move |other| one.max(other)));
    pairs.collect()
}

/// Grades of lipase and amylase from their bands: beyond twice the limit, symptoms raise the grade by one.
fn with_symptoms(bands: GradeSet, symptomatic: Option<bool>) -> GradeSet {
    let grades = |band| -> GradeSet {
        let (without, with) = match band {
            Three => (Two, Three),
            Four => (Three, Four),
            band => (band, band),
        };
        match symptomatic {
            Some(true) => with.into(),
            Some(false) => without.into(),
            None => [without, with].into_iter().collect(),
        }
    };
    bands
        .iter()
        .map(grades)
        .fold(GradeSet::default(), GradeSet::union)
}

/// The grades that consequences may grant: the highest of those that are known, and each higher one that may be.
fn by_fact(criteria: &[(Grade, Fact)], facts: Facts) -> GradeSet {
    let told = |fact| match fact {
        Fact::Symptomatic => facts.symptomatic,
        Fact::PhysiologicConsequences => facts.physiologic_consequences,
        Fact::Intervention => facts.intervention,
        Fact::Transfusion => facts.transfusion,
        Fact::Bleeding => facts.bleeding,
        Fact::Hospitalisation => facts.hospitalisation,
        Fact::LifeThreatening => facts.life_threatening,
        Fact::Death => facts.death,
    };
    let known = criteria
        .iter()
        .filter(|(_, fact)| told(*fact) == Some(true));
    let least = known.map(|(grade, _)| *grade).max().unwrap_or(Zero);
    let open = criteria.iter().filter(|(_, fact)| told(*fact).is_none());
    let open = open.map(|(grade, _)| *grade).filter(|grade| *grade > least);
    open.chain([least]).collect()
}

/// Why a laboratory value was not graded.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum LabError {
    /// A unit in which the term is not graded.
    #[error("`{term}` is not graded from a value in {}", unit.label())]
    Unit {
        /// The term.
        term: LabTerm,
        /// The unit.
        unit: LabUnit,
    },
    /// A value below zero.
    #[error("expected a value of zero or more, found {found}")]
    Negative {
        /// The value.
        found: Decimal,
    },
    /// A limit or baseline that is none.
    #[error("expected {name} above zero, found {found}")]
    NotPositive {
        /// What it is.
        name: &'static str,
        /// The number.
        found: Decimal,
    },
    /// Limits in the wrong order.
    #[error("expected a lower limit that is not above the upper limit")]
    Limits,
    /// An upper limit beside a value in multiples of it.
    #[error("expected no upper limit, or 1, beside a value in multiples of the upper limit")]
    Multiple,
    /// A baseline that is said to be normal and is not, or the other way round.
    #[error("`baseline_was_abnormal` contradicts the baseline and the upper limit")]
    Baseline,
    /// A number too long to be computed with.
    #[error("expected numbers with fewer digits")]
    TooLong,
}
