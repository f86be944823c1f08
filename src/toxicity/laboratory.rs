//! Laboratory values graded by CTCAE version 5.0 (27 November 2017), which is not version 4.03 and not version 6.0.
//!
//! A value alone rarely gives one grade. Many criteria are a number *or* a consequence ("hospitalization indicated"), since a
//! semicolon in CTCAE means "or"; others are multiples of the laboratory's upper limit of normal or of the patient's value before
//! treatment. So the answer is the set of grades that are still possible, and each thing that is told makes it smaller.
//!
//! ```
//! use oncology::toxicity::Grade;
//! use oncology::toxicity::laboratory::{Context, Facts, LabTerm, LabUnit, LabValue, grade_v5};
//!
//! let potassium = LabValue::new("5.8".parse()?, LabUnit::MillimolePerLitre);
//! let mut context = Context::default();
//! assert_eq!(grade_v5(LabTerm::Hyperkalemia, &potassium, &context)?.to_string(), "2, 3, 4 or 5");
//! // Neither in hospital for it, nor in danger.
//! context.facts = Facts::none_applied();
//! assert_eq!(grade_v5(LabTerm::Hyperkalemia, &potassium, &context)?.only(), Some(Grade::Two));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! How the text of CTCAE is read here:
//!
//! - A band such as "<10.0 - 8.0" holds its second number and not its first; "150 - 300" holds both.
//! - Thresholds hold as they are printed, also for a value within the laboratory's own limits.
//! - CTCAE prints some thresholds in two units that do not convert exactly (a haemoglobin of 8.0 g/dL and of 4.9 mmol/L). A value
//!   is compared in the units of mass or of amount in which it was measured, if CTCAE prints such thresholds; else it is converted.
//! - A consequence counts only beside an abnormal value: no stay in hospital makes a normal potassium hyperkalaemia.
//! - Whole numbers leave gaps: 129.5 mmol/L of sodium is neither "<LLN - 130" nor "125 - 129", so both are possible.
//! - Under anticoagulation the INR is graded by multiples of the baseline, and CTCAE does not say whether the plain numbers still
//!   hold: both readings are possible.
//! - For ALT, AST, alkaline phosphatase, GGT and bilirubin, a baseline is abnormal if it is above the upper limit of normal.
//!   A value that is below the first multiple of an abnormal baseline has grade 0.
//!
//! Not graded here: hyperglycaemia and both disorders of phosphate, which version 5.0 grades without numbers; an increase of
//! haemoglobin, of which it does not say from where it counts; fibrinogen, of which it does not say what "if abnormal" refers to;
//! terms whose grades rest on what was done or seen beside a limit of normal, or on the maker's limits (bicarbonate, eosinophils,
//! methaemoglobin, pancreatic enzymes, thyroid stimulating hormone, troponins); proteinuria and other findings in urine.
//!
//! **Not for treating patients**: a grade is a clinician's judgement.

mod context;
mod criteria;
mod grading;
mod term;
mod unit;

pub use context::{Context, Facts, LabValue};
pub use grading::{LabError, grade_v5};
pub use term::LabTerm;
pub use unit::convert;

pub use crate::trial::eligibility::{Analyte, LabUnit};
