//! The walk that runs the rules.

use std::borrow::Cow;
use std::sync::Arc;

use super::node::{ActiveRules, Entry, OpenCode, Reference, Suppression, SuppressionState};
use super::report::{Finding, Report};
use super::rule::Rule;
use super::rules;
use super::sink::{Context, Output, Scope, Suppressed};
use super::valid::{Rejected, Valid};
use crate::catalog::{Catalog, Collection};
use crate::disease::CancerType;
use crate::drug::DrugList;
use crate::outcome::ReportIndex;
use crate::stage::{GroupingTable, StagingSystem};
use crate::value::walk::{Path, Visit, Walk, camel_case};
use crate::value::{Allow, Id, PartialDate, Record};
use crate::vocab::{OpenList, near};

/// A choice of rules, and the day as of which dates are judged.
///
/// ```
/// use oncology::validate::Validator;
///
/// let validator = Validator::new("2026-11-23".parse()?).allow("claim")?.deny("article/no-author")?;
/// assert!(validator.rules().iter().all(|rule| rule.family() != "claim"));
/// assert!(validator.allow("claim/unsorced").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Validator {
    as_of: PartialDate,
    /// The rules that run, sorted by name.
    rules: Vec<&'static Rule>,
    /// All rules that are known, those that do not run among them.
    known: Vec<&'static Rule>,
    denied: Vec<&'static Rule>,
    /// A list of drugs to compare names with.
    drug_list: Option<Arc<DrugList>>,
    /// Grouping tables, with the system and the kind of cancer that each is of.
    tables: Arc<[(StagingSystem, CancerType, GroupingTable)]>,
}

impl Validator {
    /// All rules of this crate.
    #[must_use]
    pub fn new(as_of: PartialDate) -> Self {
        Self {
            as_of,
            rules: Vec::new(),
            known: Vec::new(),
            denied: Vec::new(),
            drug_list: None,
            tables: Arc::default(),
        }
        .with_rules(rules::rules())
    }

    /// Adds an embedder's own rules.
    #[must_use]
    pub fn with_rules(mut self, rules: impl IntoIterator<Item = &'static Rule>) -> Self {
        for rule in rules {
            if !self.known.iter().any(|known| std::ptr::eq(*known, rule)) {
                self.known.push(rule);
                self.rules.push(rule);
            }
        }
        self.rules.sort_by_key(|rule| rule.name);
        self
    }

    /// Loads a grouping table of a system (AJCC or UICC, which differ) for a kind of cancer and everything below both, for
    /// the rules about stage groups.
    ///
    /// Its edition is that of the table. Several tables may be loaded for one kind.
    #[must_use]
    pub fn with_grouping_table(
        mut self,
        system: StagingSystem,
        cancer: CancerType,
        table: GroupingTable,
    ) -> Self {
        let tables = self.tables.iter().cloned();
        self.tables = tables.chain([(system, cancer, table)]).collect();
        self
    }

    /// Loads a list of drugs, for the rules about names and brands.
    ///
    /// ```
    /// use std::sync::Arc;
    ///
    /// use oncology::drug::DrugList;
    /// use oncology::validate::Validator;
    ///
    /// // The bundled list is `oncology::reference::drugs()`, behind the feature `reference-data`.
    /// let list = Arc::new(DrugList::default());
    /// let validator = Validator::new("2026-11-23".parse()?).with_drug_list(list);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_drug_list(mut self, list: Arc<DrugList>) -> Self {
        self.drug_list = Some(list);
        self
    }

    /// Switches off a rule or a family of rules.
    ///
    /// # Errors
    ///
    /// A name that is neither a rule nor a family.
    pub fn allow(mut self, name: &str) -> Result<Self, UnknownRule> {
        let named = self.named(name)?;
        self.rules.retain(|rule| !contains(&named, rule));
        Ok(self)
    }

    /// Makes the findings of a rule or a family of rules count as errors.
    ///
    /// # Errors
    ///
    /// A name that is neither a rule nor a family.
    pub fn deny(mut self, name: &str) -> Result<Self, UnknownRule> {
        let named = self.named(name)?;
        self.denied.extend(named);
        Ok(self)
    }

    /// Switches off all but a rule or a family of rules.
    ///
    /// # Errors
    ///
    /// A name that is neither a rule nor a family.
    pub fn only(mut self, name: &str) -> Result<Self, UnknownRule> {
        let named = self.named(name)?;
        self.rules.retain(|rule| contains(&named, rule));
        Ok(self)
    }

    /// The rules that run, in the order of their names.
    #[must_use]
    pub fn rules(&self) -> &[&'static Rule] {
        &self.rules
    }

    /// Runs the rules over a catalog.
    pub fn check(&self, catalog: &Catalog) -> Report {
        self.run(catalog, None)
    }

    /// Runs the rules over a collection; see [`Collection::validate`].
    pub fn check_collection(&self, collection: &Collection) -> Report {
        self.run(collection.catalog(), Some(collection))
    }

    /// Proves that the rules find no error; see [`Catalog::into_valid`].
    ///
    /// # Errors
    ///
    /// Gives the catalog back with its report if a finding is an error.
    pub fn into_valid(&self, catalog: Catalog) -> Result<Valid<Catalog>, Box<Rejected<Catalog>>> {
        let report = self.check(&catalog);
        Valid::new(catalog, report)
    }

    fn run(&self, catalog: &Catalog, collection: Option<&Collection>) -> Report {
        let mut active = ActiveRules::default();
        for rule in &self.rules {
            active.add(rule);
        }
        let context = Context {
            catalog,
            as_of: self.as_of,
            denied: &self.denied,
            drug_list: self.drug_list.as_deref(),
            tables: &self.tables,
            reports: ReportIndex::new(catalog.outcomes.as_slice()),
        };
        let mut engine = Engine {
            validator: self,
            active,
            context: &context,
            collection,
            output: Output::default(),
        };
        engine.open(&catalog.allow, true);
        catalog.walk(&Path::ROOT, &mut engine);
        engine.output.part = None;
        engine.close(&catalog.allow, &Path::ROOT);
        Report::from_findings(engine.output.findings)
    }

    /// The rules of that name or family.
    fn named(&self, name: &str) -> Result<Vec<&'static Rule>, UnknownRule> {
        let named: Vec<_> = self
            .known
            .iter()
            .copied()
            .filter(|rule| rule.name == name || rule.family() == name)
            .collect();
        if !named.is_empty() {
            return Ok(named);
        }
        let retired = rules::RETIRED.iter().find(|retired| retired.name == name);
        let candidates = self
            .known
            .iter()
            .flat_map(|rule| [rule.name, rule.family()]);
        Err(UnknownRule {
            found: name.into(),
            remedy: match (retired, near(name, candidates)) {
                (Some(retired), _) => {
                    format!("retired in {}: {}", retired.since, retired.reason).into()
                }
                (None, Some(near)) => format!("did you mean `{near}`?").into(),
                (None, None) => "rules are named `family/defect`, as in `claim/unsourced`".into(),
            },
        })
    }
}

fn contains(rules: &[&'static Rule], rule: &Rule) -> bool {
    rules.iter().any(|known| std::ptr::eq(*known, rule))
}

/// A name that is neither a rule nor a family of rules.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("no rule and no family is called `{found}`; {remedy}")]
pub struct UnknownRule {
    found: Box<str>,
    remedy: Cow<'static, str>,
}

/// The visitor that runs the rules on each node.
struct Engine<'a> {
    validator: &'a Validator,
    active: ActiveRules,
    context: &'a Context<'a>,
    collection: Option<&'a Collection>,
    output: Output,
}

impl Engine<'_> {
    /// Puts suppressions in force.
    fn open(&mut self, allow: &[Allow], of_document: bool) {
        let suppressed = |(index, allow): (usize, &Allow)| Suppressed {
            rule: self
                .validator
                .rules
                .iter()
                .copied()
                .find(|rule| rule.name == allow.rule.as_str()),
            part: self
                .collection
                .filter(|_| of_document)
                .and_then(|set| set.part_of("allow", index)),
            used: false,
        };
        self.output
            .scopes
            .push(Scope(allow.iter().enumerate().map(suppressed).collect()));
    }

    /// Ends the suppressions that were put in force last, and looks at what became of them.
    fn close(&mut self, allow: &[Allow], path: &Path<'_>) {
        let Some(Scope(suppressed)) = self.output.scopes.pop() else {
            return;
        };
        let path = path.field("allow");
        for (index, (allow, suppressed)) in allow.iter().zip(suppressed).enumerate() {
            let is_known = self
                .validator
                .known
                .iter()
                .any(|rule| rule.name == allow.rule.as_str());
            let state = match suppressed {
                Suppressed { used: true, .. } => SuppressionState::Used,
                Suppressed { rule: Some(_), .. } => SuppressionState::Unused,
                _ if is_known => SuppressionState::NotRun,
                _ => SuppressionState::UnknownRule,
            };
            let suppression = Suppression { allow, state };
            self.active.on_suppression(
                &suppression,
                &path.index(index),
                self.context,
                &mut self.output,
            );
        }
    }
}

impl Visit for Engine<'_> {
    fn enter<R: Record>(&mut self, record: &R, path: &Path<'_>) {
        let row = path.as_index().zip(R::TABLE).zip(record.row_id());
        if let Some(((index, table), _)) = row {
            self.output.part = self.collection.and_then(|set| set.part_of(table, index));
        }
        if !record.allow().is_empty() {
            self.open(record.allow(), false);
        }
        let found_before = self.output.findings.len();
        if let Some(((index, table), id)) = row.filter(|_| self.active.looks_at_entries()) {
            let first = self.context.catalog.position(table, id).unwrap_or(index);
            let entry = Entry {
                table,
                id,
                index,
                first,
            };
            self.active
                .on_entry(&entry, path, self.context, &mut self.output);
        }
        self.active
            .on_record(record, path, self.context, &mut self.output);
        if let Some(found @ [_, _, ..]) = self.output.findings.get_mut(found_before..) {
            sort::<R>(found, path);
        }
    }

    fn leave<R: Record>(&mut self, record: &R, path: &Path<'_>) {
        if !record.allow().is_empty() {
            self.close(record.allow(), path);
        }
    }

    fn reference<R: Record>(&mut self, id: &Id<R>, path: &Path<'_>) {
        let Some(table) = R::TABLE else { return };
        if self.active.looks_at_references() {
            let id = id.as_str();
            let reference = Reference {
                table,
                id,
                row: self.context.catalog.position(table, id),
            };
            self.active
                .on_reference(&reference, path, self.context, &mut self.output);
        }
    }

    fn open_code<L: OpenList>(&mut self, code: &L, path: &Path<'_>) {
        if let Some(code) = code.unlisted() {
            let code = OpenCode {
                list: L::NAME,
                rows: L::ROWS,
                code,
            };
            self.active
                .on_open_code(&code, path, self.context, &mut self.output);
        }
    }
}

/// Puts the findings of one record into the order of its fields; at one place, of the rules' names.
fn sort<R: Record>(findings: &mut [Finding], path: &Path<'_>) {
    let depth = path.pointer().segments().count();
    findings.sort_by_cached_key(|finding| {
        let below = finding.pointer.segments().skip(depth).enumerate();
        let place: Vec<(usize, String)> = below
            .map(|(level, segment)| {
                let number = match level {
                    0 => R::FIELDS
                        .iter()
                        .position(|field| camel_case(field) == segment),
                    _ => segment.parse().ok(),
                };
                (number.unwrap_or(usize::MAX), segment)
            })
            .collect();
        (place, finding.rule.name)
    });
}
