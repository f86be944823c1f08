//! A measured value and what else is known.

use super::LabUnit;
use crate::value::Decimal;

/// A measured number with its unit.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct LabValue {
    /// The number.
    pub value: Decimal,
    /// Its unit; multiples of the upper limit of normal are one.
    pub unit: LabUnit,
}

impl LabValue {
    /// A number with its unit.
    #[must_use]
    pub const fn new(value: Decimal, unit: LabUnit) -> Self {
        Self { value, unit }
    }
}

/// What is known beside a measured value. What is left out is not known.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Context {
    /// The lower limit of normal of the laboratory (LLN), in the unit of the value.
    pub lower_limit: Option<Decimal>,
    /// The upper limit of normal of the laboratory (ULN), in the unit of the value.
    pub upper_limit: Option<Decimal>,
    /// The patient's value before treatment, in the unit of the value.
    pub baseline: Option<Decimal>,
    /// Whether the value before treatment was above the upper limit of normal; it follows if both numbers are given.
    pub baseline_was_abnormal: Option<bool>,
    /// Whether the patient takes an anticoagulant.
    pub on_anticoagulation: Option<bool>,
    /// What the abnormal value led to.
    pub facts: Facts,
}

/// What an abnormal value led to. What is left out is not known.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct Facts {
    /// It causes symptoms.
    pub symptomatic: Option<bool>,
    /// Too much uric acid has consequences in the body, such as a failing kidney.
    pub physiologic_consequences: Option<bool>,
    /// A treatment is indicated or was begun, or the dose of an anticoagulant is to be changed.
    pub intervention: Option<bool>,
    /// A transfusion is indicated.
    pub transfusion: Option<bool>,
    /// It causes bleeding.
    pub bleeding: Option<bool>,
    /// A stay in hospital is indicated.
    pub hospitalisation: Option<bool>,
    /// It threatens life or needs an urgent intervention; seizures of hypoglycaemia, leucostasis of leucocytosis.
    pub life_threatening: Option<bool>,
    /// The patient died of it.
    pub death: Option<bool>,
}

impl Facts {
    /// Nothing of all that: the laboratory finding alone.
    #[must_use]
    pub const fn none_applied() -> Self {
        Self {
            symptomatic: Some(false),
            physiologic_consequences: Some(false),
            intervention: Some(false),
            transfusion: Some(false),
            bleeding: Some(false),
            hospitalisation: Some(false),
            life_threatening: Some(false),
            death: Some(false),
        }
    }
}
