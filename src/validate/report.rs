//! What validation reports.

use std::fmt;
use std::sync::Arc;

use super::rule::{Rule, Severity};
use crate::value::Pointer;

/// The findings of a validation in the order of the document, a record's own before those of the records inside it; at
/// one place, in the order of the rules' names.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[must_use]
pub struct Report(Vec<Finding>);

/// Something that a rule found.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// How bad it is: the rule's severity, unless the validator raised it.
    pub severity: Severity,
    /// The place.
    pub pointer: Pointer,
    /// What is wrong, with the values.
    pub message: String,
    /// What to do.
    pub help: String,
    /// Other places that belong to it.
    pub related: Vec<Related>,
    /// The place in a text, once [`load::locate`](crate::load::locate) has found it.
    pub location: Option<Location>,
}

/// Another place that belongs to a finding.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Related {
    /// The place.
    pub pointer: Pointer,
    /// What stands there.
    pub message: String,
    /// The place in a text, once [`load::locate`](crate::load::locate) has found it.
    pub location: Option<Location>,
}

/// A place in a text.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Location {
    /// The name of the file.
    pub file: Option<Arc<str>>,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl Report {
    pub(super) const fn from_findings(findings: Vec<Finding>) -> Self {
        Self(findings)
    }

    /// The findings.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.0
    }

    /// The findings, one after the other.
    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.0.iter()
    }

    /// The findings, to be located.
    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, Finding> {
        self.0.iter_mut()
    }

    /// How many findings are that bad.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.iter()
            .filter(|finding| finding.severity == severity)
            .count()
    }

    /// Whether a finding is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// Whether there are no findings.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl IntoIterator for Report {
    type Item = Finding;
    type IntoIter = std::vec::IntoIter<Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Report {
    type Item = &'a Finding;
    type IntoIter = std::slice::Iter<'a, Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a> IntoIterator for &'a mut Report {
    type Item = &'a mut Finding;
    type IntoIter = std::slice::IterMut<'a, Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

impl Location {
    /// A place in a text without a file name.
    #[must_use]
    pub const fn new(line: usize, column: usize) -> Self {
        Self {
            file: None,
            line,
            column,
        }
    }

    /// The same place in the text of a file.
    #[must_use]
    pub fn in_file(mut self, name: &str) -> Self {
        self.file = Some(name.into());
        self
    }
}

impl fmt::Display for Location {
    /// Writes `file:line:column`, or `line:column` without a file.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = &self.file {
            write!(f, "{file}:")?;
        }
        write!(f, "{}:{}", self.line, self.column)
    }
}
