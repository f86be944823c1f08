//! Blocks of which a section is made.

use super::{Article, Claim, DataTable, OutcomeTable, StatisticTable, Subject};
use crate::code::Url;
use crate::evidence::{Organisation, Quotation};
use crate::value::{Id, Text, record};
use crate::vocab::closed_list;

record! {
    /// A block of a section.
    pub enum Block {
        /// Sentences that claim nothing which could be checked, or that lead to what follows.
        Paragraph(Paragraph),
        /// A list.
        List(List),
        /// A table whose cells are typed one by one.
        Table(DataTable),
        /// A table of outcomes: a row for each metric, a column for each arm.
        OutcomeTable(OutcomeTable),
        /// A table of a statistic: a row for each category.
        StatisticTable(StatisticTable),
        /// A sentence that claims something.
        Claim(Claim),
        /// Words of a person.
        Quotation(Quotation),
        /// A sentence that asks the reader to do something.
        CallToAction(CallToAction),
        /// A link to something else to read.
        SeeAlso(SeeAlso),
    }
}

record! {
    /// Sentences that claim nothing which could be checked, or that lead to what follows.
    pub struct Paragraph {
        /// The sentences.
        pub text: Text,
    } optional {
        /// What it is about.
        pub about: Vec<Subject>,
        /// Whether it continues the paragraph before it.
        pub continued: bool,
    }
}

record! {
    /// A list.
    pub struct List {
        /// Its items.
        pub items: Vec<ListItem>,
    } optional {
        /// Whether the items are numbered.
        pub ordered: bool,
    }
}

record! {
    /// An item of a list.
    pub struct ListItem {
        /// What it says.
        pub blocks: Vec<Block>,
    } optional {
        /// The words before the colon, for a list of terms.
        pub term: Option<Text>,
    }
}

closed_list! {
    /// What a reader is asked to do.
    pub enum CallToActionKind {
        /// To buy something.
        Purchase = "purchase", "Buy something", "editorial";
        /// To talk to those who treat them.
        ConsultClinician = "consult-clinician", "Talk to a clinician", "editorial";
        /// To look for a trial or to enrol in one.
        Enrol = "enrol", "Enrol in a trial", "editorial";
        /// To give money or time.
        Donate = "donate", "Donate", "editorial";
        /// To get in touch.
        Contact = "contact", "Get in touch", "editorial";
        /// To read or look for more.
        SeekInformation = "seek-information", "Look for information", "editorial";
    }
}

record! {
    /// A sentence that asks the reader to do something.
    pub struct CallToAction {
        /// What the reader is asked to do.
        pub kind: CallToActionKind,
        /// The sentence.
        pub text: Text,
    } optional {
        /// What it is about.
        pub about: Vec<Subject>,
        /// The organisation to which it leads.
        pub organisation: Option<Organisation>,
        /// Where it leads.
        pub url: Option<Url>,
        /// Whether it continues the paragraph before it.
        pub continued: bool,
    }
}

record! {
    /// A link to something else to read.
    pub struct SeeAlso {
        /// The words of the link.
        pub title: Text,
    } optional {
        /// Where it leads.
        pub url: Option<Url>,
        /// The article that it leads to, if the catalog holds it.
        pub article: Option<Id<Article>>,
    }
}
