//! Taking the fields of an object, so that what nobody takes is listed as lost.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;
use std::str::FromStr;

use super::code::read_code;
use super::loss::{LossReason, Losses, Path};
use super::tree::{Entry, Node};
use crate::value::{Decimal, PartialDate, Text};
use crate::vocab::OpenList;

/// The fields of one object of the source. What is left when its reader is done is listed as lost.
pub(super) struct Fields<'a, 'p> {
    entries: Vec<Entry<'a>>,
    /// Where to look first: readers ask in the order in which the registry writes.
    next: usize,
    path: Path<'p>,
    losses: &'p Losses,
    /// Why what is left was left.
    rest: LossReason,
}

/// Reads an object; anything else is listed as lost.
pub(super) fn read<'a, T>(
    node: Node<'a>,
    path: Path<'_>,
    losses: &Losses,
    reader: impl FnOnce(&mut Fields<'a, '_>) -> T,
) -> Option<T> {
    let entries = match node {
        Node::Null => return None,
        Node::Map(entries) => entries,
        other => {
            losses.unreadable(&path, expected("an object", &other));
            return None;
        }
    };
    let mut fields = Fields {
        entries,
        next: 0,
        path,
        losses,
        rest: LossReason::Unknown,
    };
    let value = reader(&mut fields);
    fields.finish();
    Some(value)
}

fn expected(what: &str, found: &Node<'_>) -> String {
    format!("expected {what}, found {}", found.kind())
}

impl Fields<'_, '_> {
    /// Lists what nobody took.
    fn finish(self) {
        if self
            .entries
            .iter()
            .all(|(_, node)| matches!(node, Node::Null))
        {
            return;
        }
        // An object may have a million keys.
        let mut seen = HashSet::with_capacity(self.entries.len());
        for (key, node) in &self.entries {
            let is_first = seen.insert(key);
            if matches!(node, Node::Null) {
                continue;
            }
            let why = if is_first {
                self.rest.clone()
            } else {
                LossReason::Repeated
            };
            self.losses.add(&self.path.key(key), why);
        }
    }
}

impl<'a> Fields<'a, '_> {
    /// The value of a field, once; `Null` where there is none.
    fn take(&mut self, key: &str) -> Node<'a> {
        let next = self.next.min(self.entries.len());
        let (before, after) = self.entries.split_at_mut(next);
        let is_taken = |node: &Node<'_>| matches!(node, Node::Null);
        // Of a key that stands there twice, the first value.
        let found = before
            .iter_mut()
            .zip(0..)
            .filter(|((_, node), _)| !is_taken(node))
            .chain(after.iter_mut().zip(next..))
            .find(|((name, _), _)| name == key);
        match found {
            Some(((_, node), index)) => {
                self.next = index + 1;
                std::mem::replace(node, Node::Null)
            }
            None => Node::Null,
        }
    }

    /// Whether the field is there, and not yet taken.
    pub(super) fn has(&self, key: &str) -> bool {
        let mut entries = self.entries.iter();
        entries.any(|(name, node)| name == key && !matches!(node, Node::Null))
    }

    /// The place of this object in its list.
    pub(super) const fn index(&self) -> usize {
        match self.path {
            Path::Index(_, index) => index,
            _ => 0,
        }
    }

    /// Without what was asked for, nothing else of this object means anything.
    fn needed<T>(&mut self, value: Option<T>) -> Option<T> {
        if value.is_none() {
            self.rest = LossReason::Incomplete;
        }
        value
    }

    /// A field without which the object means nothing.
    pub(super) fn need<T: FromStr<Err: fmt::Display>>(&mut self, key: &str) -> Option<T> {
        let value = self.parse(key);
        self.needed(value)
    }

    pub(super) fn need_with<T, E: fmt::Display>(
        &mut self,
        key: &str,
        parser: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let value = self.parse_with(key, parser);
        self.needed(value)
    }

    /// Lists a field as lost that was taken, since nothing stands there that it could belong to.
    pub(super) fn incomplete(&self, key: &str) {
        self.losses.add(&self.path.key(key), LossReason::Incomplete);
    }

    /// A count without which the object means nothing.
    pub(super) fn need_count(&mut self, key: &str) -> Option<u32> {
        let value = self.count(key);
        self.needed(value)
    }

    /// A reference without which the object means nothing.
    pub(super) fn need_link<T>(
        &mut self,
        key: &str,
        find: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let value = self.link(key, find);
        self.needed(value)
    }

    /// Leaves a field out.
    pub(super) fn drop(&mut self, key: &str, why: LossReason) {
        if !matches!(self.take(key), Node::Null) {
            self.losses.add(&self.path.key(key), why);
        }
    }

    pub(super) fn unreadable(&self, key: &str, expected: impl fmt::Display) {
        self.losses.unreadable(&self.path.key(key), expected);
    }

    /// A string, read by a parser of the model.
    pub(super) fn parse<T: FromStr<Err: fmt::Display>>(&mut self, key: &str) -> Option<T> {
        self.parse_with(key, str::parse::<T>)
    }

    pub(super) fn parse_with<T, E: fmt::Display>(
        &mut self,
        key: &str,
        parser: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let node = self.take(key);
        one(node, &self.path.key(key), self.losses, parser)
    }

    pub(super) fn text(&mut self, key: &str) -> Option<Text> {
        let text = match self.take(key) {
            // A string with escapes is a copy already.
            Node::Text(Cow::Owned(text)) => Text::try_from(text),
            Node::Text(Cow::Borrowed(text)) => text.parse(),
            other => return one(other, &self.path.key(key), self.losses, str::parse),
        };
        match text {
            Ok(text) => Some(text),
            Err(error) => {
                self.unreadable(key, error);
                None
            }
        }
    }

    pub(super) fn date(&mut self, key: &str) -> Option<PartialDate> {
        self.parse(key)
    }

    /// A code of the registry, which writes `NOT_YET_RECRUITING` where this crate writes `not-yet-recruiting`.
    pub(super) fn code<L: OpenList>(&mut self, key: &str) -> Option<L> {
        self.parse_with(key, read_code)
    }

    pub(super) fn flag(&mut self, key: &str) -> Option<bool> {
        match self.take(key) {
            Node::Null => None,
            Node::Bool(flag) => Some(flag),
            other => {
                self.unreadable(key, expected("true or false", &other));
                None
            }
        }
    }

    pub(super) fn count(&mut self, key: &str) -> Option<u32> {
        match self.take(key) {
            Node::Null => None,
            Node::Count(count) if u32::try_from(count).is_ok() => u32::try_from(count).ok(),
            other => {
                let limit = expected("a whole number below 4294967296", &other);
                self.unreadable(key, limit);
                None
            }
        }
    }

    /// A number such as a latitude.
    pub(super) fn number(&mut self, key: &str) -> Option<Decimal> {
        let shortest = match self.take(key) {
            Node::Null => return None,
            Node::Count(number) => number.to_string(),
            Node::Number(number) => number.to_string(),
            other => {
                self.unreadable(key, expected("a number", &other));
                return None;
            }
        };
        match shortest.parse() {
            Ok(number) => Some(number),
            Err(error) => {
                self.unreadable(key, error);
                None
            }
        }
    }

    /// An object.
    pub(super) fn within<T>(
        &mut self,
        key: &str,
        reader: impl FnOnce(&mut Fields<'a, '_>) -> T,
    ) -> Option<T> {
        read(self.take(key), self.path.key(key), self.losses, reader)
    }

    /// A list, if it is there, even empty.
    pub(super) fn items(&mut self, key: &str) -> Option<Vec<Node<'a>>> {
        match self.take(key) {
            Node::Null => None,
            Node::List(items) => Some(items),
            other => {
                self.unreadable(key, expected("a list", &other));
                None
            }
        }
    }

    /// The strings of a list, read by a parser of the model.
    pub(super) fn each_with<T, E: fmt::Display>(
        &mut self,
        key: &str,
        mut parser: impl FnMut(&str) -> Result<T, E>,
    ) -> Vec<T> {
        let items = self.items(key).unwrap_or_default().into_iter().enumerate();
        let (path, losses) = (self.path.key(key), self.losses);
        items
            .filter_map(|(index, node)| one(node, &path.index(index), losses, &mut parser))
            .collect()
    }

    pub(super) fn each<T: FromStr<Err: fmt::Display>>(&mut self, key: &str) -> Vec<T> {
        self.each_with(key, str::parse)
    }

    pub(super) fn codes<L: OpenList>(&mut self, key: &str) -> Vec<L> {
        self.each_with(key, read_code)
    }

    /// The objects of a list.
    pub(super) fn records<T>(
        &mut self,
        key: &str,
        mut reader: impl FnMut(&mut Fields<'a, '_>) -> Option<T>,
    ) -> Vec<T> {
        let items = self.items(key).unwrap_or_default().into_iter().enumerate();
        let (path, losses) = (self.path.key(key), self.losses);
        items
            .filter_map(|(index, node)| read(node, path.index(index), losses, &mut reader)?)
            .collect()
    }

    /// What refers to something else in the study: resolved, or listed as lost.
    fn link<T>(&mut self, key: &str, find: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        match self.take(key) {
            Node::Null => None,
            Node::Text(text) => {
                let found = find(&text);
                if found.is_none() {
                    self.losses.add(&self.path.key(key), LossReason::Unlinked);
                }
                found
            }
            other => {
                self.unreadable(key, expected("a string", &other));
                None
            }
        }
    }

    /// The strings of a list with their places in it.
    pub(super) fn strings(&mut self, key: &str) -> Vec<(usize, Cow<'a, str>)> {
        let items = self.items(key).unwrap_or_default().into_iter().enumerate();
        let mut strings = Vec::new();
        for (index, item) in items {
            match item {
                Node::Null => {}
                Node::Text(text) => strings.push((index, text)),
                other => {
                    let path = self.path.key(key);
                    self.losses
                        .unreadable(&path.index(index), expected("a string", &other));
                }
            }
        }
        strings
    }

    /// References to something else in the study.
    pub(super) fn links<T>(&mut self, key: &str, find: impl Fn(&str) -> Option<T>) -> Vec<T> {
        let mut links = Vec::new();
        for (index, text) in self.strings(key) {
            if let Some(link) = find(&text) {
                links.push(link);
            } else {
                let path = self.path.key(key);
                self.losses.add(&path.index(index), LossReason::Unlinked);
            }
        }
        links
    }

    /// Lists a reference of an object of a list as lost, which was taken before.
    pub(super) fn unlinked(&self, list: &str, at: usize, key: &str, index: usize) {
        let list = self.path.key(list);
        let object = list.index(at);
        let key = object.key(key);
        self.losses.add(&key.index(index), LossReason::Unlinked);
    }
}

/// One string, read by a parser.
fn one<T, E: fmt::Display>(
    node: Node<'_>,
    path: &Path<'_>,
    losses: &Losses,
    parser: impl FnOnce(&str) -> Result<T, E>,
) -> Option<T> {
    match node {
        Node::Null => None,
        Node::Text(text) => match parser(&text) {
            Ok(value) => Some(value),
            Err(error) => {
                losses.unreadable(path, error);
                None
            }
        },
        other => {
            losses.unreadable(path, expected("a string", &other));
            None
        }
    }
}
