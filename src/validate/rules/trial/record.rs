//! What a record of a trial says beside the trial itself.

use super::DEFINITIONS;
use crate::trial::Trial;
use crate::validate::node::{Check, OpenCode};
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::value::Text;
use crate::vocab::near;

/// As many characters as the registry takes.
const LONGEST: usize = 14;

pub(super) static ACRONYM_STYLE: Rule = Rule::new(
    "trial/acronym-style",
    Severity::Advice,
    "an acronym that readers cannot use as a name",
    Check::Trial(acronym_style),
)
.why(
    "An acronym stands for the trial in text and search. One of more than 14 characters, in quotation marks or \
     parentheses, or with \"study\" or \"trial\" behind it is a title.",
)
.sources(&["ClinicalTrials.gov, Protocol Registration Data Element Definitions: at most 14 characters", "editorial"])
.since("0.1.0");

fn acronym_style(trial: &Trial, sink: &mut Sink<'_>) {
    let Some(acronym) = trial.acronym.as_ref().map(Text::as_str) else {
        return;
    };
    let length = acronym.chars().count();
    let last = acronym.split_whitespace().last().unwrap_or_default();
    let found = if length > LONGEST {
        format!("it has {length} characters")
    } else if acronym.contains(['"', '(', ')', '\u{201c}', '\u{201d}']) {
        "it has quotation marks or parentheses".to_owned()
    } else if length != last.len() && ["study", "trial"].contains(&last.to_lowercase().as_str()) {
        format!("it ends in \"{last}\"")
    } else {
        return;
    };
    sink.report(
        "acronym",
        format!("`{acronym}` is no acronym: {found}"),
        "keep the acronym alone, and put the rest into `briefTitle`",
    );
}

pub(super) static REFERENCE_RETRACTED: Rule = Rule::new(
    "trial/reference-retracted",
    Severity::Warning,
    "a trial that refers to a publication that was retracted",
    Check::Trial(reference_retracted),
)
.why("The journal has withdrawn it, so nothing may rest on it.")
.sources(&["ICMJE Recommendations, Scientific Misconduct, Expressions of Concern, and Retraction"])
.since("0.1.0");

fn reference_retracted(trial: &Trial, sink: &mut Sink<'_>) {
    for (index, publication) in trial.publications.iter().enumerate() {
        let Some(notice) = publication.retractions.first() else {
            continue;
        };
        let which = match (&publication.pmid, &publication.citation) {
            (Some(pmid), _) => format!("PMID {pmid}"),
            (None, Some(citation)) => format!("`{citation}`"),
            (None, None) => "a publication".to_owned(),
        };
        let by = notice
            .pmid
            .map(|pmid| format!(" by PMID {pmid}"))
            .unwrap_or_default();
        sink.report(
            &format!("publications/{index}/retractions"),
            format!("{which} was retracted{by}"),
            "let nothing rest on it; keep it only to say that it was retracted",
        );
    }
}

pub(super) static UNKNOWN_CODE: Rule = Rule::new(
    "trial/unknown-code",
    Severity::Warning,
    "a code that the registry's list does not have",
    Check::OpenCode(unknown_code),
)
.why(
    "The registry may have extended its list, or the code may be mistyped; either way, what depends on it does not \
     understand it. Looked at are the lists of ClinicalTrials.gov.",
)
.sources(&["ClinicalTrials.gov API v2, enums", DEFINITIONS])
.since("0.1.0");

fn unknown_code(code: &OpenCode<'_>, sink: &mut Sink<'_>) {
    let is_registry = code
        .rows
        .first()
        .is_some_and(|row| row.source.starts_with("ClinicalTrials.gov"));
    if !is_registry {
        return;
    }
    let folded = code.code.to_lowercase().replace('_', "-");
    let listed = near(&folded, code.rows.iter().map(|row| row.code));
    let help = listed.map_or_else(
        || "compare it with the registry; if its list has grown, say so in `allow`".to_owned(),
        |listed| format!("did you mean `{listed}`?"),
    );
    sink.report(
        "",
        format!(
            "`{}` is none of the {} codes of the list {}",
            code.code,
            code.rows.len(),
            code.list
        ),
        help,
    );
}
