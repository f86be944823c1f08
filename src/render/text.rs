//! Reports as plain text.

use std::fmt::{self, Write};

use crate::validate::{Location, Report, Severity};
use crate::value::{Pointer, Printable};

/// A report as plain text: a line for each finding with its place, severity, rule and message, and a line of help.
///
/// The place is the location in the text where it is known, and the pointer otherwise.
///
/// ```
/// use oncology::{Catalog, article::Article, render, validate::Validator};
///
/// let mut catalog = Catalog::default();
/// catalog.articles.push(Article::new("cancer".parse()?, "Cancer".parse()?));
/// let report = catalog.validate(&Validator::new("2026-11-23".parse()?).only("article/no-author")?);
/// assert_eq!(
///     render::text(&report),
///     "/articles/0: warning[article/no-author]: the article names no author\n  \
///      help: add who wrote it to `authors`\n",
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn text(report: &Report) -> String {
    let mut out = String::new();
    for finding in report {
        let place = place(finding.location.as_ref(), &finding.pointer);
        let (severity, rule, message) = (
            finding.severity,
            finding.rule.name,
            Printable(&finding.message),
        );
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{place}: {severity}[{rule}]: {message}");
        let _ = writeln!(out, "  help: {}", Printable(&finding.help));
        for related in &finding.related {
            let place = self::place(related.location.as_ref(), &related.pointer);
            let _ = writeln!(out, "  see: {place}: {}", Printable(&related.message));
        }
    }
    out
}

/// The location in the text where it is known, and the pointer otherwise.
fn place(location: Option<&Location>, pointer: &Pointer) -> String {
    let place = location.map_or_else(|| pointer.to_string(), ToString::to_string);
    Printable(&place).to_string()
}

/// How many findings there are of each severity; adds up over reports.
///
/// ```
/// use oncology::{Catalog, render::Summary, validate::Validator};
///
/// let report = Catalog::default().validate(&Validator::new("2026-11-23".parse()?));
/// assert_eq!(Summary::of(&report).to_string(), "0 errors, 0 warnings, 0 pieces of advice");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Summary {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Pieces of advice.
    pub advice: usize,
}

impl Summary {
    /// Counts the findings of a report.
    #[must_use]
    pub fn of(report: &Report) -> Self {
        Self {
            errors: report.count(Severity::Error),
            warnings: report.count(Severity::Warning),
            advice: report.count(Severity::Advice),
        }
    }
}

impl std::ops::AddAssign for Summary {
    fn add_assign(&mut self, other: Self) {
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.advice += other.advice;
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = |number: usize, one: &str, many: &str| match number {
            1 => format!("1 {one}"),
            _ => format!("{number} {many}"),
        };
        write!(
            f,
            "{}, {}, {}",
            count(self.errors, "error", "errors"),
            count(self.warnings, "warning", "warnings"),
            count(self.advice, "piece of advice", "pieces of advice")
        )
    }
}
