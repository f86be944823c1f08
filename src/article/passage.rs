//! Passages: the texts of an article that a reader sees.

use std::any::Any;

use super::{
    Article, CallToAction, CallToActionKind, Claim, ClaimKind, ListItem, Paragraph, Section,
};
use crate::evidence::Quotation;
use crate::value::{Record, Text};

/// A text of an article that a reader sees, and the part that it plays.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Passage<'a> {
    /// The part that it plays.
    pub kind: PassageKind,
    /// The text.
    pub text: &'a Text,
    /// The name of its field in its record: `heading`.
    pub field: &'static str,
}

/// The part that a [`Passage`] plays.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PassageKind {
    /// The title of an article.
    Title,
    /// The heading of a section.
    Heading,
    /// The term of a list item.
    Term,
    /// A paragraph.
    Paragraph,
    /// A claim.
    Claim(ClaimKind),
    /// A quotation.
    Quotation,
    /// A call to action.
    CallToAction(CallToActionKind),
}

impl<'a> Passage<'a> {
    /// The passage that a record itself is or carries.
    pub fn of<R: Record>(record: &'a R) -> Option<Self> {
        let any: &dyn Any = record;
        let passage = |kind, text, field| Some(Self { kind, text, field });
        if let Some(paragraph) = any.downcast_ref::<Paragraph>() {
            passage(PassageKind::Paragraph, &paragraph.text, "text")
        } else if let Some(claim) = any.downcast_ref::<Claim>() {
            passage(PassageKind::Claim(claim.kind), &claim.text, "text")
        } else if let Some(call) = any.downcast_ref::<CallToAction>() {
            passage(PassageKind::CallToAction(call.kind), &call.text, "text")
        } else if let Some(quotation) = any.downcast_ref::<Quotation>() {
            passage(PassageKind::Quotation, &quotation.text, "text")
        } else if let Some(section) = any.downcast_ref::<Section>() {
            passage(PassageKind::Heading, section.heading.as_ref()?, "heading")
        } else if let Some(item) = any.downcast_ref::<ListItem>() {
            passage(PassageKind::Term, item.term.as_ref()?, "term")
        } else if let Some(article) = any.downcast_ref::<Article>() {
            passage(PassageKind::Title, &article.title, "title")
        } else {
            None
        }
    }
}
