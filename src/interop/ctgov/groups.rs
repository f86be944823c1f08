//! Ids of arms, interventions and groups, made from their titles.

use std::collections::{HashMap, HashSet};

use super::fields::Fields;
use crate::trial::Arm;
use crate::trial::results::ResultGroup;
use crate::value::{Id, Record};

/// The longest part of a title that stays in an id beside a number or its digest.
const LONGEST: usize = Id::<Arm>::MAX_LENGTH - 9;

/// An id made from a title: its letters and digits in small letters, hyphens between.
///
/// A title too long for an id is cut and given a digest, so that titles that begin alike stay apart.
fn slug(title: &str) -> String {
    let mut slug = String::with_capacity(title.len().min(2 * LONGEST));
    for c in title.chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() > Id::<Arm>::MAX_LENGTH {
            slug.truncate(LONGEST);
            return format!("{}-{:08x}", slug.trim_end_matches('-'), digest(title));
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// FNV-1a of 32 bits: the same in every build, as ids in documents must be.
fn digest(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// The ids of one list, which must differ.
#[derive(Debug)]
pub(super) struct Ids<R> {
    used: HashSet<Id<R>>,
    /// The number to try next behind a title that came before.
    again: HashMap<String, u32>,
}

impl<R: Record> Ids<R> {
    pub(super) fn new() -> Self {
        Self {
            used: HashSet::new(),
            again: HashMap::new(),
        }
    }

    /// An id for a title; `word` stands for a title without letters or digits.
    pub(super) fn next(&mut self, title: &str, word: &str) -> Id<R> {
        let slug = slug(title);
        let wanted = if slug.is_empty() {
            word.to_owned()
        } else {
            slug
        };
        let mut id = wanted.parse().ok();
        loop {
            if let Some(id) = id
                && self.used.insert(Id::clone(&id))
            {
                return id;
            }
            let again = self.again.entry(wanted.clone()).or_insert(1);
            *again += 1;
            let cut = wanted.get(..LONGEST).unwrap_or(&wanted);
            id = format!("{}-{again}", cut.trim_end_matches('-'))
                .parse()
                .ok();
        }
    }
}

/// The arms of a study by their labels.
#[derive(Debug)]
pub(super) struct Arms {
    by_label: HashMap<String, Id<Arm>>,
    ids: Ids<Arm>,
}

fn folded(label: &str) -> String {
    label.trim().to_lowercase()
}

impl Arms {
    pub(super) fn new() -> Self {
        Self {
            by_label: HashMap::new(),
            ids: Ids::new(),
        }
    }

    /// A new arm.
    pub(super) fn add(&mut self, label: &str) -> Id<Arm> {
        let id = self.ids.next(label, "arm");
        self.by_label
            .entry(folded(label))
            .or_insert_with(|| id.clone());
        id
    }

    /// The arm with that label; capitals make no difference.
    pub(super) fn find(&self, label: &str) -> Option<Id<Arm>> {
        self.by_label.get(&folded(label)).cloned()
    }
}

/// The groups of one part of the results, by their codes.
#[derive(Debug)]
pub(super) struct Groups {
    by_code: HashMap<String, Id<Arm>>,
    ids: Ids<Arm>,
}

impl Groups {
    pub(super) fn new() -> Self {
        Self {
            by_code: HashMap::new(),
            ids: Ids::new(),
        }
    }

    /// The id of a new group: that of the arm with the same title, or one of its own.
    fn add(&mut self, code: &str, title: &str, arms: &Arms) -> Id<Arm> {
        let arm = arms
            .find(title)
            .filter(|arm| self.ids.used.insert(arm.clone()));
        let id = arm.unwrap_or_else(|| {
            loop {
                let id = self.ids.next(title, "group");
                // A title that only looks like that of an arm is none.
                if !arms.ids.used.contains(&id) {
                    break id;
                }
            }
        });
        self.by_code
            .entry(code.to_owned())
            .or_insert_with(|| id.clone());
        id
    }

    /// The id, code and title of a group; its other fields are left to the caller.
    pub(super) fn read(&mut self, fields: &mut Fields<'_, '_>, arms: &Arms) -> ResultGroup {
        let code = fields.text("id");
        let title = fields.text("title");
        let id = self.add(
            code.as_ref().map_or("", |code| code.as_str()),
            title
                .as_ref()
                .or(code.as_ref())
                .map_or("", |title| title.as_str()),
            arms,
        );
        let mut group = ResultGroup::new(id);
        group.code = code;
        group.title = title;
        group
    }

    pub(super) fn find(&self, code: &str) -> Option<Id<Arm>> {
        self.by_code.get(code).cloned()
    }
}
