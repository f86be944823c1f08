//! Articles: metadata, sections, and the blocks of which they are made.

mod block;
mod claim;
mod metadata;
mod passage;
mod section;
mod standardisation;
mod statistic;
mod subject;
mod table;

pub use block::{Block, CallToAction, CallToActionKind, List, ListItem, Paragraph, SeeAlso};
pub use claim::{Claim, ClaimKind};
pub use metadata::{Audience, Person, Review};
pub use passage::{Passage, PassageKind};
pub use section::{Section, Topic};
pub use standardisation::Standardisation;
pub use statistic::{CountedSex, Statistic, StatisticCategory, StatisticMeasure};
pub use subject::Subject;
pub use table::{Cell, DataTable, Mention, OutcomeTable, Row, StatisticTable};

use crate::evidence::{Attribution, Source};
use crate::value::{Id, LanguageTag, PartialDate, Text, record};

record! {
    /// An article for patients or professionals.
    ///
    /// ```
    /// use oncology::article::{Article, Block, Paragraph, Section};
    ///
    /// let mut section = Section::new();
    /// section.heading = Some("Surgery".parse()?);
    /// section.blocks = vec![Block::Paragraph(Paragraph::new("Surgery may be considered.".parse()?))];
    /// let mut article = Article::new("stage-4".parse()?, "Stage 4 cancer".parse()?);
    /// article.sections = vec![section];
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Article in "articles" {
        /// The id that other records refer to.
        pub id: Id<Article>,
        /// Its title.
        pub title: Text,
    } optional {
        /// Its category, as the site names it.
        pub category: Option<Text>,
        /// Its language.
        pub language: Option<LanguageTag>,
        /// Whom it is written for.
        pub audience: Vec<Audience>,
        /// Who wrote it.
        pub authors: Vec<Person>,
        /// When it appeared.
        pub published: Option<PartialDate>,
        /// When it was last changed.
        pub updated: Option<PartialDate>,
        /// Who checked it, and when.
        pub reviews: Vec<Review>,
        /// When it must be checked again.
        pub next_review: Option<PartialDate>,
        /// What it says of its own limits.
        pub disclaimers: Vec<Text>,
        /// Its sections.
        pub sections: Vec<Section>,
        /// The sources that it cites as a whole.
        pub sources: Vec<Id<Source>>,
        /// What it says of where its content comes from, without naming a source that can be found.
        pub attributions: Vec<Attribution>,
    }
}
