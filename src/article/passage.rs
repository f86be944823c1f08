//! Passages: the texts of an article that a reader sees.

use std::any::Any;

use super::{
    Article, CallToAction, CallToActionKind, Cell, Claim, ClaimKind, DataTable, ListItem,
    OutcomeTable, Paragraph, Row, Section, SeeAlso, StatisticTable,
};
use crate::evidence::Quotation;
use crate::value::{Record, Text};

/// A text of an article that a reader sees, and the part that it plays.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Passage<'a> {
    /// The part that it plays.
    pub kind: PassageKind,
    /// The text.
    pub text: &'a Text,
    /// Its place below its record: `heading`, `cells/2/text`.
    pub place: String,
}

/// The part that a [`Passage`] plays.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PassageKind {
    /// The title of an article.
    Title,
    /// The heading of a section, the title of a table or the heading of one of its columns.
    Heading,
    /// The term of a list item.
    Term,
    /// A paragraph.
    Paragraph,
    /// A claim.
    Claim(ClaimKind),
    /// A quotation, or the words that lead to it.
    Quotation,
    /// A call to action.
    CallToAction(CallToActionKind),
    /// A link.
    Link,
    /// A cell of a table.
    Cell,
    /// A disclaimer.
    Disclaimer,
}

impl Passage<'_> {
    /// Looks at each passage that a record itself is or carries; those of the records inside it are theirs.
    pub fn each<R: Record>(record: &R, mut look: impl FnMut(&Passage<'_>)) {
        let any: &dyn Any = record;
        let mut passage = |kind, text: &Text, place: &str| {
            look(&Passage {
                kind,
                text,
                place: place.into(),
            });
        };
        if let Some(paragraph) = any.downcast_ref::<Paragraph>() {
            passage(PassageKind::Paragraph, &paragraph.text, "text");
        } else if let Some(claim) = any.downcast_ref::<Claim>() {
            passage(PassageKind::Claim(claim.kind), &claim.text, "text");
        } else if let Some(call) = any.downcast_ref::<CallToAction>() {
            passage(PassageKind::CallToAction(call.kind), &call.text, "text");
        } else if let Some(section) = any.downcast_ref::<Section>() {
            optional(
                &mut passage,
                PassageKind::Heading,
                section.heading.as_ref(),
                "heading",
            );
        } else if let Some(item) = any.downcast_ref::<ListItem>() {
            optional(&mut passage, PassageKind::Term, item.term.as_ref(), "term");
        } else if let Some(quotation) = any.downcast_ref::<Quotation>() {
            passage(PassageKind::Quotation, &quotation.text, "text");
            optional(
                &mut passage,
                PassageKind::Quotation,
                quotation.lead_in.as_ref(),
                "leadIn",
            );
        } else if let Some(link) = any.downcast_ref::<SeeAlso>() {
            passage(PassageKind::Link, &link.title, "title");
        } else if let Some(table) = any.downcast_ref::<DataTable>() {
            for (index, column) in table.columns.iter().enumerate() {
                passage(PassageKind::Heading, column, &format!("columns/{index}"));
            }
            optional(
                &mut passage,
                PassageKind::Heading,
                table.caption.as_ref(),
                "caption",
            );
        } else if let Some(row) = any.downcast_ref::<Row>() {
            for (index, cell) in row.cells.iter().enumerate() {
                if let Cell::Text(text) = cell {
                    passage(PassageKind::Cell, text, &format!("cells/{index}/text"));
                }
            }
        } else if let Some(table) = any.downcast_ref::<OutcomeTable>() {
            optional(
                &mut passage,
                PassageKind::Heading,
                table.caption.as_ref(),
                "caption",
            );
        } else if let Some(table) = any.downcast_ref::<StatisticTable>() {
            optional(
                &mut passage,
                PassageKind::Heading,
                table.caption.as_ref(),
                "caption",
            );
        } else if let Some(article) = any.downcast_ref::<Article>() {
            passage(PassageKind::Title, &article.title, "title");
            for (index, disclaimer) in article.disclaimers.iter().enumerate() {
                passage(
                    PassageKind::Disclaimer,
                    disclaimer,
                    &format!("disclaimers/{index}"),
                );
            }
        }
    }
}

fn optional(
    passage: &mut impl FnMut(PassageKind, &Text, &str),
    kind: PassageKind,
    text: Option<&Text>,
    place: &str,
) {
    if let Some(text) = text {
        passage(kind, text, place);
    }
}
