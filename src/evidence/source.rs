//! Published things that content rests on.

use super::Organisation;
use crate::code::{Doi, NctId, Pmid, Url};
use crate::value::{Id, LanguageTag, PartialDate, Text, record};
use crate::vocab::closed_list;

closed_list! {
    /// What a source is.
    pub enum SourceKind {
        /// An article in a journal.
        JournalArticle = "journal-article", "Journal article", "MeSH Publication Characteristics, D016428";
        /// An article that no journal has reviewed yet.
        Preprint = "preprint", "Preprint", "MeSH Publication Characteristics, D000076942";
        /// A recommendation of a professional body.
        Guideline = "guideline", "Guideline", "MeSH Publication Characteristics, D016431";
        /// A record of a trial registry.
        RegistryRecord = "registry-record", "Trial registry record", "ICMJE, Clinical Trials Registration";
        /// The approved product information of a drug.
        Label = "label", "Drug label", "21 CFR 201.56";
        /// A regulator's notice of a decision.
        RegulatoryNotice = "regulatory-notice", "Regulatory notice", "editorial";
        /// A survey with its own publication.
        Survey = "survey", "Survey", "editorial";
        /// A book or a chapter of one.
        Book = "book", "Book", "editorial";
        /// A page on the web.
        WebPage = "web-page", "Web page", "editorial";
        /// A statement of an organisation.
        OrganisationStatement = "organisation-statement", "Statement of an organisation", "editorial";
        /// Something told to the author.
        PersonalCommunication = "personal-communication", "Personal communication", "editorial";
    }
}

record! {
    /// A published thing that content rests on: an article, a registry record, a survey, a page.
    ///
    /// ```
    /// use oncology::evidence::{Source, SourceKind};
    ///
    /// let mut source = Source::new(
    ///     "reck-2016".parse()?,
    ///     SourceKind::JournalArticle,
    ///     "Pembrolizumab versus Chemotherapy for PD-L1-Positive Non-Small-Cell Lung Cancer".parse()?,
    /// );
    /// source.doi = Some("10.1056/NEJMoa1606774".parse()?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Source in "sources" {
        /// The id that other records refer to.
        pub id: Id<Source>,
        /// What the source is.
        pub kind: SourceKind,
        /// Its title.
        pub title: Text,
    } optional {
        /// Its authors as they are printed, in their order.
        pub authors: Vec<Text>,
        /// The body that publishes it.
        pub publisher: Option<Organisation>,
        /// The journal or other work that it appeared in.
        pub published_in: Option<Text>,
        /// When it appeared.
        pub date: Option<PartialDate>,
        /// When it was last looked at.
        pub accessed: Option<PartialDate>,
        /// Its digital object identifier.
        pub doi: Option<Doi>,
        /// Its PubMed identifier.
        pub pmid: Option<Pmid>,
        /// The trial, for a record of ClinicalTrials.gov.
        pub nct: Option<NctId>,
        /// Its address on the web.
        pub url: Option<Url>,
        /// The language that it is written in.
        pub language: Option<LanguageTag>,
    }
}
