//! Records of ClinicalTrials.gov, as its API of version 2 gives them.
//!
//! [`study`] reads one record, [`studies`] a stream of them. A record becomes a [`TrialRecord`]: the trial, its posted
//! outcomes, and the record as their source. Whatever the model does not carry is listed: nothing vanishes silently.
//! Names, telephone numbers and e-mail addresses are never imported.
//!
//! The registry's data are public; what is posted there is the sponsors' word.
//!
//! ```
//! use oncology::interop::ctgov;
//!
//! let record = ctgov::study(r#"{
//!   "protocolSection": {
//!     "identificationModule": { "nctId": "NCT02142738", "briefTitle": "A made-up title" },
//!     "statusModule": { "overallStatus": "COMPLETED", "startDateStruct": { "date": "2014-08", "type": "ACTUAL" } },
//!     "contactsLocationsModule": { "centralContacts": [{ "name": "N. N." }] }
//!   }
//! }"#)?;
//! assert_eq!(record.value.trial.id.as_str(), "nct02142738");
//! assert_eq!(
//!     record.losses[0].to_string(),
//!     "/protocolSection/contactsLocationsModule/centralContacts: names and contact details are not imported",
//! );
//! # Ok::<(), ctgov::StudyError>(())
//! ```

mod arms;
mod code;
mod fields;
mod groups;
mod loss;
mod number;
mod outcomes;
mod protocol;
mod registration;
mod results;
mod split;
mod stream;
mod tree;

pub use loss::{Loss, LossReason};
pub use stream::{LONGEST_STUDY, Studies, Unread, studies};

use fields::Fields;
use groups::Arms;
use loss::{Losses, Path};
use tree::Node;

use crate::catalog::Catalog;
use crate::code::NctId;
use crate::evidence::{Source, SourceKind};
use crate::outcome::Outcome;
use crate::trial::Trial;
use crate::trial::results::Results;
use crate::value::{PartialDate, Text};

/// What a record was turned into, and what was left out.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Conversion<T> {
    /// What became of it.
    pub value: T,
    /// Every part of the source that the value does not carry, in the order of the source's sections.
    pub losses: Vec<Loss>,
}

/// A record of a trial registry.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TrialRecord {
    /// The trial.
    pub trial: Trial,
    /// Its posted outcomes, in their order.
    pub outcomes: Vec<Outcome>,
    /// The record itself, as the source of both.
    pub source: Source,
}

impl TrialRecord {
    /// Adds trial, outcomes and source to a document.
    pub fn add_to(self, catalog: &mut Catalog) {
        catalog.sources.push(self.source);
        catalog.trials.push(self.trial);
        catalog.outcomes.extend(self.outcomes);
    }
}

/// Why a text is no study.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum StudyError {
    /// It is no JSON.
    #[error("no JSON: {message}")]
    Json {
        /// What the JSON reader says.
        message: Box<str>,
    },
    /// It is longer than a study may be.
    #[error("longer than {limit} bytes; `Studies::new` takes a higher limit")]
    TooLong {
        /// The limit in bytes.
        limit: usize,
    },
    /// It is nested more deeply than the JSON reader goes.
    #[error("nested deeper than {limit} levels")]
    TooDeep {
        /// The limit in levels.
        limit: u32,
    },
    /// It is no UTF-8.
    #[error("no UTF-8 at byte {at} of the input")]
    NotUtf8 {
        /// The byte, from 0.
        at: u64,
    },
    /// The input cannot be read.
    #[error("cannot read on: {message}")]
    Read {
        /// What the reader says.
        message: Box<str>,
    },
    /// It is JSON, but no study.
    #[error("no study of ClinicalTrials.gov, API version 2: {found}")]
    NoStudy {
        /// What it is instead.
        found: &'static str,
    },
    /// It has no number, or none that is one.
    #[error(
        "a study without a ClinicalTrials.gov identifier in /protocolSection/identificationModule/nctId"
    )]
    NoNumber,
}

/// Reads one study.
///
/// # Errors
///
/// The text is no JSON, or JSON that is no study of the API's version 2: a page of studies, an older format, something
/// else. The error says which.
pub fn study(json: &str) -> Result<Conversion<TrialRecord>, StudyError> {
    let json = json.strip_prefix('\u{feff}').unwrap_or(json);
    let node = serde_json::from_str(json).map_err(|error| match not_json(json, &error) {
        StudyError::Json { message } => StudyError::Json {
            // What is wrong with an end of line is told at column 0.
            message: format!("{message} at {}:{}", error.line(), error.column().max(1)).into(),
        },
        other => other,
    })?;
    convert(node)
}

fn not_json(text: &str, error: &serde_json::Error) -> StudyError {
    let start = text.trim_start();
    if start.starts_with("<?xml")
        || start.starts_with("<clinical_study")
        || start.starts_with("<study")
    {
        return StudyError::NoStudy {
            found: "an XML record of the registry's old format; ask its API for JSON",
        };
    }
    let message = error.to_string();
    if message.starts_with("recursion limit exceeded") {
        return StudyError::TooDeep {
            limit: split::DEPTH,
        };
    }
    // In a stream the place is another one, and is told beside the message.
    let place = format!(" at line {} column {}", error.line(), error.column());
    StudyError::Json {
        message: message.strip_suffix(&place).unwrap_or(&message).into(),
    }
}

/// What a JSON text is that is no study.
fn found(node: &Node<'_>) -> &'static str {
    let Node::Map(entries) = node else {
        return match node {
            Node::List(_) => "a list; `studies` reads lists",
            _ => "neither an object nor a list",
        };
    };
    let has = |key: &str| entries.iter().any(|(name, _)| name == key);
    if has("studies") {
        "a page of studies; `studies` reads pages"
    } else if has("FullStudy")
        || has("FullStudiesResponse")
        || has("StudyFieldsResponse")
        || has("Study")
    {
        "a record of the API's version 1, which ended in June 2024; ask version 2"
    } else if has("resourceType") {
        "a FHIR resource"
    } else if has("nct_id") {
        "a record of another service, with `nct_id` in place of `protocolSection`"
    } else {
        "an object without `protocolSection`"
    }
}

fn convert(node: Node<'_>) -> Result<Conversion<TrialRecord>, StudyError> {
    let nct = number_of(&node)?;
    let id = nct.to_string().to_lowercase();
    let no_number = |_| StudyError::NoNumber;
    let name: Text = nct.to_string().parse().map_err(|_| StudyError::NoNumber)?;
    let mut trial = Trial::new(id.parse().map_err(no_number)?, name.clone());
    let mut source = Source::new(
        id.parse().map_err(no_number)?,
        SourceKind::RegistryRecord,
        name,
    );
    trial.sources = vec![source.id.clone()];
    let losses = Losses::default();
    let outcomes = fields::read(node, Path::Root, &losses, |fields| {
        sections(&mut trial, fields)
    });
    if let Some(title) = trial.brief_title.as_ref().or(trial.title.as_ref()) {
        source.title = title.clone();
    }
    source.nct = Some(nct);
    source.url = format!("https://clinicaltrials.gov/study/{nct}")
        .parse()
        .ok();
    source.date = last_update(&trial);
    Ok(Conversion {
        value: TrialRecord {
            trial,
            outcomes: outcomes.unwrap_or_default(),
            source,
        },
        losses: losses.into_vec(),
    })
}

/// The number of a study, without which it is none.
fn number_of(node: &Node<'_>) -> Result<NctId, StudyError> {
    let nct = node
        .get("protocolSection")
        .filter(|protocol| matches!(protocol, Node::Map(_)))
        .ok_or(StudyError::NoStudy { found: found(node) })?
        .get("identificationModule")
        .and_then(|identification| identification.get("nctId"));
    match nct {
        Some(Node::Text(nct)) => nct.parse().map_err(|_| StudyError::NoNumber),
        _ => Err(StudyError::NoNumber),
    }
}

/// The sections of a record, in the order of the registry.
fn sections(trial: &mut Trial, fields: &mut Fields<'_, '_>) -> Vec<Outcome> {
    let arms = fields.within("protocolSection", |fields| {
        protocol::read(trial, fields);
        let arms = fields.within("armsInterventionsModule", |fields| {
            arms::read(trial, fields)
        });
        fields.within("outcomesModule", |fields| arms::outcomes(trial, fields));
        protocol::read_rest(trial, fields);
        arms
    });
    let arms = arms.flatten().unwrap_or_else(Arms::new);
    let mut outcomes = Vec::new();
    trial.results = fields.within("resultsSection", |fields| {
        let mut posted = Results::new();
        fields.within("outcomeMeasuresModule", |fields| {
            outcomes = fields.records("outcomeMeasures", |fields| {
                outcomes::read(fields, trial, &arms)
            });
        });
        results::read(&mut posted, fields, &arms);
        posted
    });
    fields.within("annotationSection", |fields| {
        registration::annotations(trial, fields);
    });
    fields.within("documentSection", |fields| {
        registration::documents(trial, fields);
    });
    fields.within("derivedSection", |fields| {
        fields.within("miscInfoModule", |fields| {
            registration::miscellaneous(trial, fields);
        });
        trial.condition_headings = fields.within("conditionBrowseModule", protocol::headings);
        trial.intervention_headings = fields.within("interventionBrowseModule", protocol::headings);
    });
    trial.results_posted = fields.flag("hasResults");
    outcomes
}

fn last_update(trial: &Trial) -> Option<PartialDate> {
    let update = trial.registration.as_ref()?.update.as_ref()?;
    let posted = update.posted.as_ref().map(|posted| posted.date);
    posted.or(update.submitted)
}
