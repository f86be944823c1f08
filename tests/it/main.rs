//! The tests of the crate, at its public boundary, in one binary.

mod article;
mod biomarker;
mod catalog;
mod claims;
mod cli;
mod code;
mod consistency;
mod consistency_order;
#[cfg(feature = "ctgov")]
mod ctgov;
#[cfg(feature = "ctgov")]
mod ctgov_mutation;
#[cfg(feature = "ctgov")]
mod ctgov_stream;
mod disease;
mod drug;
mod eligibility;
mod floors;
mod forest_plot;
mod granularity;
mod grouping;
mod load;
mod performance;
mod population;
mod proportion_interval;
mod published;
mod reference;
mod regimen;
mod registry;
mod response;
mod response_recist;
mod rules;
mod schema;
mod score;
mod stage;
mod text_forms;
mod tnm;
mod toxicity;
mod toxicity_laboratory;
mod validator;
mod value;
mod vocab;
mod walk;
mod words;

/// Tells that a test was skipped, past the capture of the test harness, so that every run shows it.
fn skipped(why: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stderr(), "SKIPPED: {why}");
}
