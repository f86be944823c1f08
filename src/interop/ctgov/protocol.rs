//! The part of a record that is written before the study: who, what, how, when.

use super::fields::Fields;
use super::loss::LossReason;
use crate::code::{NctId, Pmid, Url};
use crate::evidence::Organisation;
use crate::trial::eligibility::Age;
use crate::trial::{
    Biospecimens, DataSharing, Design, Enrolment, ExpandedAccess, MeshTerm, MeshTerms, Oversight,
    Posting, Publication, Registration, RegistryDate, ResponsibleParty, Retraction, SharedData,
    StudyNumber, StudySite, Trial, TrialEligibility, TrialLink,
};

/// The modules of `protocolSection` before arms and outcomes.
pub(super) fn read(trial: &mut Trial, fields: &mut Fields<'_, '_>) {
    fields.within("identificationModule", |fields| {
        identification(trial, fields);
    });
    fields.within("statusModule", |fields| status(trial, fields));
    fields.within("sponsorCollaboratorsModule", |fields| {
        sponsors(trial, fields);
    });
    trial.oversight = fields.within("oversightModule", oversight);
    fields.within("descriptionModule", |fields| {
        trial.summary = fields.text("briefSummary");
        trial.description = fields.text("detailedDescription");
    });
    fields.within("conditionsModule", |fields| {
        trial.conditions = fields.each("conditions");
        trial.keywords = fields.each("keywords");
    });
    fields.within("designModule", |fields| design(trial, fields));
}

/// The modules of `protocolSection` behind arms and outcomes.
pub(super) fn read_rest(trial: &mut Trial, fields: &mut Fields<'_, '_>) {
    trial.eligibility = fields.within("eligibilityModule", eligibility);
    fields.within("contactsLocationsModule", |fields| {
        fields.drop("centralContacts", LossReason::Personal);
        fields.drop("overallOfficials", LossReason::Personal);
        trial.sites = fields.records("locations", |fields| Some(site(fields)));
    });
    fields.within("referencesModule", |fields| references(trial, fields));
    trial.data_sharing = fields.within("ipdSharingStatementModule", data_sharing);
}

fn identification(trial: &mut Trial, fields: &mut Fields<'_, '_>) {
    trial.nct = fields.parse("nctId");
    trial.nct_aliases = fields.each::<NctId>("nctIdAliases");
    let number = |fields: &mut Fields<'_, '_>| {
        let mut number = StudyNumber::new(fields.need("id")?);
        number.kind = fields.code("type");
        number.domain = fields.text("domain");
        number.link = fields.parse::<Url>("link");
        Some(number)
    };
    trial.organisation_number = fields.within("orgStudyIdInfo", number).flatten();
    trial.other_numbers = fields.records("secondaryIdInfos", number);
    trial.brief_title = fields.text("briefTitle");
    trial.title = fields.text("officialTitle");
    trial.acronym = fields.text("acronym");
    trial.organisation = fields
        .within("organization", |fields| organisation(fields, "fullName"))
        .flatten();
    if let Some(name) = trial.acronym.as_ref().or(trial.brief_title.as_ref()) {
        trial.name = name.clone();
    }
}

fn organisation(fields: &mut Fields<'_, '_>, name: &str) -> Option<Organisation> {
    let mut organisation = Organisation::new(fields.need(name)?);
    organisation.class = fields.code("class");
    Some(organisation)
}

/// A date with its kind.
pub(super) fn registry_date(fields: &mut Fields<'_, '_>) -> Option<RegistryDate> {
    let mut date = RegistryDate::new(fields.need("date")?);
    date.kind = fields.code("type");
    Some(date)
}

fn status(trial: &mut Trial, fields: &mut Fields<'_, '_>) {
    let dated =
        |fields: &mut Fields<'_, '_>, key: &str| fields.within(key, registry_date).flatten();
    let mut registration = Registration::new();
    registration.verified = fields.date("statusVerifiedDate");
    trial.status = fields.code("overallStatus");
    trial.last_known_status = fields.code("lastKnownStatus");
    registration.delayed_posting = fields.flag("delayedPosting");
    trial.why_stopped = fields.text("whyStopped");
    trial.expanded_access = fields.within("expandedAccessInfo", |fields| {
        let mut access = ExpandedAccess::new();
        access.available = fields.flag("hasExpandedAccess");
        access.nct = fields.parse("nctId");
        access.status = fields.code("statusForNctId");
        access
    });
    trial.start = dated(fields, "startDateStruct");
    trial.primary_completion = dated(fields, "primaryCompletionDateStruct");
    trial.completion = dated(fields, "completionDateStruct");
    let mut posting = |submitted: &str, checked: Option<&str>, posted: &str| {
        let mut posting = Posting::new();
        posting.submitted = fields.date(submitted);
        posting.checked = checked.and_then(|checked| fields.date(checked));
        posting.posted = dated(fields, posted);
        (posting != Posting::new()).then_some(posting)
    };
    registration.record = posting(
        "studyFirstSubmitDate",
        Some("studyFirstSubmitQcDate"),
        "studyFirstPostDateStruct",
    );
    registration.results = posting(
        "resultsFirstSubmitDate",
        Some("resultsFirstSubmitQcDate"),
        "resultsFirstPostDateStruct",
    );
    registration.delay = posting(
        "dispFirstSubmitDate",
        Some("dispFirstSubmitQcDate"),
        "dispFirstPostDateStruct",
    );
    registration.update = posting("lastUpdateSubmitDate", None, "lastUpdatePostDateStruct");
    trial.registration = (registration != Registration::new()).then_some(registration);
}

fn sponsors(trial: &mut Trial, fields: &mut Fields<'_, '_>) {
    let named = |fields: &mut Fields<'_, '_>| organisation(fields, "name");
    trial.responsible_party = fields.within("responsibleParty", |fields| {
        let mut party = ResponsibleParty::new();
        party.kind = fields.code("type");
        fields.drop("investigatorFullName", LossReason::Personal);
        party.title = fields.text("investigatorTitle");
        party.affiliation = fields.text("investigatorAffiliation");
        // Name and title in one.
        fields.drop("oldNameTitle", LossReason::Personal);
        party.organisation = fields.text("oldOrganization");
        party
    });
    trial.sponsor = fields.within("leadSponsor", named).flatten();
    trial.collaborators = fields.records("collaborators", named);
}

fn oversight(fields: &mut Fields<'_, '_>) -> Oversight {
    let mut oversight = Oversight::new();
    oversight.monitoring_committee = fields.flag("oversightHasDmc");
    oversight.fda_regulated_drug = fields.flag("isFdaRegulatedDrug");
    oversight.fda_regulated_device = fields.flag("isFdaRegulatedDevice");
    oversight.unapproved_device = fields.flag("isUnapprovedDevice");
    oversight.paediatric_device_surveillance = fields.flag("isPpsd");
    oversight.us_export = fields.flag("isUsExport");
    oversight.fdaaa_violation = fields.flag("fdaaa801Violation");
    oversight
}

fn design(trial: &mut Trial, fields: &mut Fields<'_, '_>) {
    let mut design = Design::new();
    design.study_type = fields.code("studyType");
    fields.within("expandedAccessTypes", |fields| {
        let access = trial
            .expanded_access
            .get_or_insert_with(ExpandedAccess::new);
        access.individual = fields.flag("individual");
        access.intermediate = fields.flag("intermediate");
        access.treatment = fields.flag("treatment");
    });
    design.patient_registry = fields.flag("patientRegistry");
    design.target_duration = fields.text("targetDuration");
    // An empty list of phases is not the same as none.
    let is_listed = fields.has("phases");
    let phases = fields.codes("phases");
    trial.phases = is_listed.then_some(phases);
    fields.within("designInfo", |fields| {
        design.allocation = fields.code("allocation");
        design.assignment = fields.code("interventionModel");
        design.assignment_description = fields.text("interventionModelDescription");
        design.purpose = fields.code("primaryPurpose");
        design.observational_model = fields.code("observationalModel");
        design.time_perspective = fields.code("timePerspective");
        fields.within("maskingInfo", |fields| {
            design.masking = fields.code("masking");
            design.masking_description = fields.text("maskingDescription");
            design.masked = fields.codes("whoMasked");
        });
    });
    design.biospecimens = fields.within("bioSpec", |fields| {
        let mut kept = Biospecimens::new();
        kept.retention = fields.code("retention");
        kept.description = fields.text("description");
        kept
    });
    trial.enrolment = fields
        .within("enrollmentInfo", |fields| {
            let mut enrolment = Enrolment::new(fields.need_count("count")?);
            enrolment.kind = fields.code("type");
            Some(enrolment)
        })
        .flatten();
    trial.design = (design != Design::new()).then_some(design);
}

/// `eligibilityModule`: who may take part.
fn eligibility(fields: &mut Fields<'_, '_>) -> TrialEligibility {
    let mut eligibility = TrialEligibility::new();
    eligibility.text = fields.text("eligibilityCriteria");
    eligibility.healthy_volunteers = fields.flag("healthyVolunteers");
    eligibility.sex = fields.code("sex");
    eligibility.gender_based = fields.flag("genderBased");
    eligibility.gender_description = fields.text("genderDescription");
    let age = |words: &str| Age::read(words).ok_or("expected an age such as `18 Years`");
    eligibility.minimum_age = fields.parse_with("minimumAge", age);
    eligibility.maximum_age = fields.parse_with("maximumAge", age);
    eligibility.age_groups = fields.codes("stdAges");
    eligibility.population = fields.text("studyPopulation");
    eligibility.sampling = fields.code("samplingMethod");
    eligibility
}

fn site(fields: &mut Fields<'_, '_>) -> StudySite {
    let mut site = StudySite::new();
    site.facility = fields.text("facility");
    site.status = fields.code("status");
    site.city = fields.text("city");
    site.state = fields.text("state");
    site.postcode = fields.text("zip");
    site.country = fields.text("country");
    fields.drop("contacts", LossReason::Personal);
    fields.within("geoPoint", |fields| {
        site.latitude = fields.number("lat");
        site.longitude = fields.number("lon");
    });
    site
}

fn references(trial: &mut Trial, fields: &mut Fields<'_, '_>) {
    trial.publications = fields.records("references", |fields| {
        let mut publication = Publication::new();
        publication.pmid = fields.parse::<Pmid>("pmid");
        publication.kind = fields.code("type");
        publication.citation = fields.text("citation");
        publication.retractions = fields.records("retractions", |fields| {
            let mut retraction = Retraction::new();
            retraction.pmid = fields.parse::<Pmid>("pmid");
            retraction.source = fields.text("source");
            Some(retraction)
        });
        Some(publication)
    });
    trial.links = fields.records("seeAlsoLinks", |fields| {
        let mut link = TrialLink::new(fields.need("url")?);
        link.label = fields.text("label");
        Some(link)
    });
    trial.shared_data = fields.records("availIpds", |fields| {
        let mut data = SharedData::new();
        data.id = fields.text("id");
        data.kind = fields.text("type");
        data.url = fields.parse::<Url>("url");
        data.comment = fields.text("comment");
        Some(data)
    });
}

fn data_sharing(fields: &mut Fields<'_, '_>) -> DataSharing {
    let mut sharing = DataSharing::new();
    sharing.plan = fields.code("ipdSharing");
    sharing.description = fields.text("description");
    sharing.documents = fields.codes("infoTypes");
    sharing.time_frame = fields.text("timeFrame");
    sharing.access = fields.text("accessCriteria");
    sharing.url = fields.parse::<Url>("url");
    sharing
}

/// The subject headings of conditions or interventions.
pub(super) fn headings(fields: &mut Fields<'_, '_>) -> MeshTerms {
    let heading = |fields: &mut Fields<'_, '_>| {
        let term = fields.need("term")?;
        let Some(id) = fields.need("id") else {
            fields.incomplete("term");
            return None;
        };
        Some(MeshTerm::new(id, term))
    };
    let mut headings = MeshTerms::new();
    headings.terms = fields.records("meshes", heading);
    headings.ancestors = fields.records("ancestors", heading);
    fields.drop("browseLeaves", LossReason::Derived);
    fields.drop("browseBranches", LossReason::Derived);
    headings
}
