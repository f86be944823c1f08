//! What a rule may look at.

use std::any::Any;

use super::rule::Rule;
use super::sink::{Context, Output, Sink};
use crate::article::{
    Article, CallToAction, Claim, DataTable, List, Paragraph, Passage, Section, SeeAlso, Statistic,
};
use crate::biomarker::Biomarker;
use crate::care::{Care, Screening};
use crate::catalog::Catalog;
use crate::cost::{AssistanceProgramme, Cost, CostEstimate};
use crate::disease::Disease;
use crate::drug::{Approval, Drug};
use crate::evidence::{Quotation, Source};
use crate::outcome::Outcome;
use crate::regimen::Regimen;
use crate::stage::Stage;
use crate::therapy::Therapy;
use crate::trial::{Arm, Trial};
use crate::value::walk::Path;
use crate::value::{Allow, Interval, Record};
use crate::vocab::Row;

/// A row of a table, for rules about tables of any kind.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Entry<'a> {
    /// The name of the table.
    pub table: &'a str,
    /// The id of the record.
    pub id: &'a str,
    /// The index of the row.
    pub index: usize,
    /// The index of the first row with the same id.
    pub first: usize,
}

/// A reference to a record by its id.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Reference<'a> {
    /// The name of the table that should hold the record.
    pub table: &'a str,
    /// The id.
    pub id: &'a str,
    /// The index of the row, if there is one.
    pub row: Option<usize>,
}

/// A code of an open list that is not listed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct OpenCode<'a> {
    /// The name of the list.
    pub list: &'static str,
    /// What it lists.
    pub rows: &'static [Row],
    /// The code.
    pub code: &'a str,
}

/// An entry of `allow`, after everything that it covers was looked at.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Suppression<'a> {
    /// The entry.
    pub allow: &'a Allow,
    /// What became of it.
    pub state: SuppressionState,
}

/// What became of an entry of `allow`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SuppressionState {
    /// It kept a finding back.
    Used,
    /// Its rule ran and found nothing here.
    Unused,
    /// Its rule did not run.
    NotRun,
    /// There is no such rule.
    UnknownRule,
}

/// The function of a rule that looks at an `N`.
type Look<N> = fn(&N, &mut Sink<'_>);

/// The rules that look at an `N`, in the order of their names.
type Active<N> = Vec<(&'static Rule, Look<N>)>;

/// Declares the records that a rule may look at: the variant of `Check`, its record, and the list of its active rules.
macro_rules! nodes {
    ($( $variant:ident($record:ident) $rules:ident, )+) => {
        /// What a rule looks at, with the function that looks.
        ///
        /// The function is called for each such record of a catalog, wherever it stands.
        #[derive(Clone, Copy, Debug)]
        #[non_exhaustive]
        pub enum Check {
            $(
                #[doc = concat!("Each [`", stringify!($record), "`].")]
                $variant(fn(&$record, &mut Sink<'_>)),
            )+
            /// Each text of an article that a reader sees.
            Passage(fn(&Passage<'_>, &mut Sink<'_>)),
            /// Each row of a table.
            Entry(fn(&Entry<'_>, &mut Sink<'_>)),
            /// Each reference to a row of a table.
            Reference(fn(&Reference<'_>, &mut Sink<'_>)),
            /// Each code of an open list that is not listed.
            OpenCode(fn(&OpenCode<'_>, &mut Sink<'_>)),
            /// Each entry of `allow`, after everything that it covers was looked at.
            Suppression(fn(&Suppression<'_>, &mut Sink<'_>)),
        }

        /// The rules that run, by what they look at.
        #[derive(Debug, Default)]
        pub(super) struct ActiveRules {
            $( $rules: Active<$record>, )+
            passages: Vec<(&'static Rule, fn(&Passage<'_>, &mut Sink<'_>))>,
            entries: Vec<(&'static Rule, fn(&Entry<'_>, &mut Sink<'_>))>,
            references: Vec<(&'static Rule, fn(&Reference<'_>, &mut Sink<'_>))>,
            open_codes: Vec<(&'static Rule, fn(&OpenCode<'_>, &mut Sink<'_>))>,
            suppressions: Vec<(&'static Rule, fn(&Suppression<'_>, &mut Sink<'_>))>,
        }

        impl ActiveRules {
            /// Adds a rule behind those that look at the same thing.
            pub(super) fn add(&mut self, rule: &'static Rule) {
                match rule.check {
                    $( Check::$variant(look) => self.$rules.push((rule, look)), )+
                    Check::Passage(look) => self.passages.push((rule, look)),
                    Check::Entry(look) => self.entries.push((rule, look)),
                    Check::Reference(look) => self.references.push((rule, look)),
                    Check::OpenCode(look) => self.open_codes.push((rule, look)),
                    Check::Suppression(look) => self.suppressions.push((rule, look)),
                }
            }

            /// Runs the rules that look at this record. Which they are is known for each `R` when it is compiled.
            pub(super) fn on_record<R: Record>(&self, record: &R, path: &Path<'_>, context: &Context<'_>, output: &mut Output) {
                let any: &dyn Any = record;
                $(
                    if let Some(node) = any.downcast_ref::<$record>() {
                        run(&self.$rules, node, path, context, output);
                    }
                )+
                if !self.passages.is_empty() {
                    Passage::each(record, |passage| {
                        for (rule, look) in &self.passages {
                            look(passage, &mut Sink::new(rule, path, context, output));
                        }
                    });
                }
            }
        }
    };
}

nodes! {
    Catalog(Catalog) catalogs,
    Source(Source) sources,
    Disease(Disease) diseases,
    Stage(Stage) stages,
    Biomarker(Biomarker) biomarkers,
    Drug(Drug) drugs,
    Approval(Approval) approvals,
    Therapy(Therapy) therapies,
    Regimen(Regimen) regimens,
    Trial(Trial) trials,
    Arm(Arm) arms,
    Outcome(Outcome) outcomes,
    Interval(Interval) intervals,
    Statistic(Statistic) statistics,
    Cost(Cost) costs,
    CostEstimate(CostEstimate) cost_estimates,
    Assistance(AssistanceProgramme) assistance,
    Care(Care) care,
    Screening(Screening) screening,
    Article(Article) articles,
    Section(Section) sections,
    Paragraph(Paragraph) paragraphs,
    List(List) lists,
    Table(DataTable) tables,
    Claim(Claim) claims,
    Quotation(Quotation) quotations,
    CallToAction(CallToAction) calls_to_action,
    SeeAlso(SeeAlso) see_also,
}

/// Runs rules on the thing that they look at.
fn run<N>(
    rules: &[(&'static Rule, Look<N>)],
    node: &N,
    path: &Path<'_>,
    context: &Context<'_>,
    output: &mut Output,
) {
    for (rule, look) in rules {
        look(node, &mut Sink::new(rule, path, context, output));
    }
}

impl ActiveRules {
    pub(super) fn looks_at_entries(&self) -> bool {
        !self.entries.is_empty()
    }

    pub(super) fn looks_at_references(&self) -> bool {
        !self.references.is_empty()
    }

    pub(super) fn on_entry(
        &self,
        entry: &Entry<'_>,
        path: &Path<'_>,
        context: &Context<'_>,
        output: &mut Output,
    ) {
        for (rule, look) in &self.entries {
            look(entry, &mut Sink::new(rule, path, context, output));
        }
    }

    pub(super) fn on_reference(
        &self,
        reference: &Reference<'_>,
        path: &Path<'_>,
        context: &Context<'_>,
        output: &mut Output,
    ) {
        for (rule, look) in &self.references {
            look(reference, &mut Sink::new(rule, path, context, output));
        }
    }

    pub(super) fn on_open_code(
        &self,
        code: &OpenCode<'_>,
        path: &Path<'_>,
        context: &Context<'_>,
        output: &mut Output,
    ) {
        for (rule, look) in &self.open_codes {
            look(code, &mut Sink::new(rule, path, context, output));
        }
    }

    pub(super) fn on_suppression(
        &self,
        suppression: &Suppression<'_>,
        path: &Path<'_>,
        context: &Context<'_>,
        output: &mut Output,
    ) {
        for (rule, look) in &self.suppressions {
            look(suppression, &mut Sink::new(rule, path, context, output));
        }
    }
}
