//! Where a rule reports what it found.

use super::report::{Finding, Related};
use super::rule::{Rule, Severity};
use crate::article::Article;
use crate::catalog::Catalog;
use crate::disease::CancerType;
use crate::drug::DrugList;
use crate::outcome::{Metric, Outcome, ReportIndex};
use crate::stage::{GroupingTable, Stage, StagingSystem};
use crate::value::walk::Path;
use crate::value::{PartialDate, Pointer};
use crate::vocab::Taxonomy;

/// Where a rule reports what it found, and asks about the rest of the catalog.
#[derive(Debug)]
pub struct Sink<'a> {
    rule: &'static Rule,
    path: &'a Path<'a>,
    context: &'a Context<'a>,
    output: &'a mut Output,
}

/// What a validation knows from the start.
#[derive(Debug)]
pub(super) struct Context<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) as_of: PartialDate,
    /// Rules whose findings count as errors.
    pub(super) denied: &'a [&'static Rule],
    pub(super) reports: ReportIndex<'a>,
    pub(super) drug_list: Option<&'a DrugList>,
    /// Grouping tables, with the system and the kind of cancer that each is of.
    pub(super) tables: &'a [(StagingSystem, CancerType, GroupingTable)],
}

/// What a validation gathers on its way.
#[derive(Debug, Default)]
pub(super) struct Output {
    pub(super) findings: Vec<Finding>,
    /// The suppressions in force, the outermost first.
    pub(super) scopes: Vec<Scope>,
    /// The document of a collection in which the walk is.
    pub(super) part: Option<usize>,
}

/// The suppressions of one record.
#[derive(Debug)]
pub(super) struct Scope(pub(super) Vec<Suppressed>);

/// One suppression in force.
#[derive(Clone, Copy, Debug)]
pub(super) struct Suppressed {
    /// Its rule, if it runs.
    pub(super) rule: Option<&'static Rule>,
    /// The only document of a collection that it covers.
    pub(super) part: Option<usize>,
    pub(super) used: bool,
}

impl Output {
    /// Whether a suppression in force keeps the rule's finding back; the innermost one is used.
    fn suppresses(&mut self, rule: &'static Rule) -> bool {
        let part = self.part;
        let suppressed = self
            .scopes
            .iter_mut()
            .rev()
            .flat_map(|scope| scope.0.iter_mut())
            .find(|suppressed| {
                suppressed
                    .rule
                    .is_some_and(|known| std::ptr::eq(known, rule))
                    && (suppressed.part.is_none() || suppressed.part == part)
            });
        match suppressed {
            Some(suppressed) => {
                suppressed.used = true;
                true
            }
            None => false,
        }
    }
}

impl<'a> Sink<'a> {
    pub(super) fn new(
        rule: &'static Rule,
        path: &'a Path<'a>,
        context: &'a Context<'a>,
        output: &'a mut Output,
    ) -> Self {
        Self {
            rule,
            path,
            context,
            output,
        }
    }

    /// Reports a finding: where below the node (`""` for the node itself, `arms/0/estimate`), what is wrong with the
    /// values, and what to do. Names are those of the document, in camelCase.
    pub fn report(&mut self, at: &str, message: impl Into<String>, help: impl Into<String>) {
        self.report_with(at, message, help, Vec::new());
    }

    /// Reports a finding that other places belong to.
    pub fn report_with(
        &mut self,
        at: &str,
        message: impl Into<String>,
        help: impl Into<String>,
        related: Vec<Related>,
    ) {
        if self.output.suppresses(self.rule) {
            return;
        }
        let denied = self
            .context
            .denied
            .iter()
            .any(|denied| std::ptr::eq(*denied, self.rule));
        self.output.findings.push(Finding {
            rule: self.rule,
            severity: if denied {
                Severity::Error
            } else {
                self.rule.severity
            },
            pointer: self.path.pointer().join(at),
            message: message.into(),
            help: help.into(),
            related,
            location: None,
        });
    }

    /// How many findings there are so far.
    pub(crate) fn found(&self) -> usize {
        self.output.findings.len()
    }

    /// A place at or below the node, named as in [`report`](Self::report), for a [`Related`].
    #[must_use]
    pub fn place(&self, below: &str) -> Pointer {
        self.path.pointer().join(below)
    }

    /// The whole catalog.
    #[must_use]
    pub fn catalog(&self) -> &'a Catalog {
        self.context.catalog
    }

    /// The article in which the node stands.
    #[must_use]
    pub fn article(&self) -> Option<&'a Article> {
        match self.path.row()? {
            ("articles", index) => self.context.catalog.articles.as_slice().get(index),
            _ => None,
        }
    }

    /// The day as of which dates are judged.
    #[must_use]
    pub fn as_of(&self) -> PartialDate {
        self.context.as_of
    }

    /// The list of drugs that is loaded.
    #[must_use]
    pub fn drug_list(&self) -> Option<&'a DrugList> {
        self.context.drug_list
    }

    /// The grouping tables that are loaded for the system and edition of a stage, and for a kind of cancer or one above it.
    pub fn grouping_tables(
        &self,
        stage: &Stage,
        cancer: CancerType,
    ) -> impl Iterator<Item = &'a GroupingTable> + use<'a> {
        let system = stage.system;
        let edition = stage
            .edition_or_implied()
            .map(|edition| edition.to_string());
        let tables = self.context.tables.iter();
        tables
            .filter(move |(of, staged, table)| {
                system.is_some_and(|system| system.is_a(*of))
                    && cancer.is_a(*staged)
                    && edition.as_deref() == Some(table.edition())
            })
            .map(|(.., table)| table)
    }

    /// The outcomes with that metric in the report of the given one, with their indices; see [`ReportIndex::peers`].
    pub fn peers<'b>(
        &self,
        outcome: &'b Outcome,
        metric: Metric,
    ) -> impl Iterator<Item = (usize, &'a Outcome)> + use<'a, 'b>
    where
        'a: 'b,
    {
        self.context.reports.peers(outcome, metric)
    }

    /// The outcomes of the same trial and metric, with their indices; see [`ReportIndex::of_trial`].
    pub fn of_trial<'b>(
        &self,
        outcome: &'b Outcome,
    ) -> impl Iterator<Item = (usize, &'a Outcome)> + use<'a, 'b>
    where
        'a: 'b,
    {
        self.context.reports.of_trial(outcome)
    }
}

impl Related {
    /// Another place of the catalog, and what stands there.
    #[must_use]
    pub fn new(pointer: Pointer, message: impl Into<String>) -> Self {
        Self {
            pointer,
            message: message.into(),
            location: None,
        }
    }
}
