//! What the registry adds to a record: its own dates, notices and documents.

use super::fields::Fields;
use super::loss::LossReason;
use super::protocol::registry_date;
use crate::trial::{Registration, RegistryEvent, Submission, Trial, TrialDocument, Violation};

/// `annotationSection`: notices about results that are missing.
pub(super) fn annotations(trial: &mut Trial, fields: &mut Fields<'_, '_>) {
    let registration = trial.registration.get_or_insert_with(Registration::new);
    fields.within("annotationModule", |fields| {
        fields.within("unpostedAnnotation", |fields| {
            // It may be an investigator's name.
            fields.drop("unpostedResponsibleParty", LossReason::Personal);
            registration.unposted = fields.records("unpostedEvents", |fields| {
                let mut event = RegistryEvent::new();
                event.kind = fields.code("type");
                event.date = fields.date("date");
                event.date_unknown = fields.flag("dateUnknown");
                Some(event)
            });
        });
        fields.within("violationAnnotation", |fields| {
            registration.violations = fields.records("violationEvents", |fields| {
                let mut violation = Violation::new();
                violation.kind = fields.code("type");
                violation.description = fields.text("description");
                violation.created = fields.date("creationDate");
                violation.issued = fields.date("issuedDate");
                violation.released = fields.date("releaseDate");
                violation.posted = fields.date("postedDate");
                Some(violation)
            });
        });
    });
}

/// `miscInfoModule` of `derivedSection`: the state of the record.
pub(super) fn miscellaneous(trial: &mut Trial, fields: &mut Fields<'_, '_>) {
    let registration = trial.registration.get_or_insert_with(Registration::new);
    registration.data_version = fields.date("versionHolder");
    registration.removed_countries = fields.each("removedCountries");
    fields.within("submissionTracking", |fields| {
        registration.results_expected = fields.date("estimatedResultsFirstSubmitDate");
        registration.results_with_comments = fields
            .within("firstMcpInfo", |fields| {
                fields.within("postDateStruct", registry_date)
            })
            .flatten()
            .flatten();
        registration.submissions = fields.records("submissionInfos", |fields| {
            let mut submission = Submission::new();
            submission.released = fields.date("releaseDate");
            submission.withdrawn = fields.date("unreleaseDate");
            submission.withdrawn_unknown = fields.flag("unreleaseDateUnknown");
            submission.returned = fields.date("resetDate");
            submission.round = fields.count("mcpReleaseN");
            Some(submission)
        });
    });
    fields.drop("modelPredictions", LossReason::Derived);
}

/// `documentSection`: protocol, plan of the analysis, consent form.
pub(super) fn documents(trial: &mut Trial, fields: &mut Fields<'_, '_>) {
    fields.within("largeDocumentModule", |fields| {
        trial.no_analysis_plan = fields.flag("noSap");
        trial.documents = fields.records("largeDocs", |fields| {
            let mut document = TrialDocument::new();
            document.kind = fields.text("typeAbbrev");
            document.protocol = fields.flag("hasProtocol");
            document.analysis_plan = fields.flag("hasSap");
            document.consent_form = fields.flag("hasIcf");
            document.label = fields.text("label");
            document.date = fields.date("date");
            document.uploaded = fields.text("uploadDate");
            document.file = fields.text("filename");
            document.bytes = fields.count("size");
            Some(document)
        });
    });
}
