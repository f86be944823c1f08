//! What a rule is.

use std::fmt;

use super::Check;

/// A rule: its name, what it finds and why that matters, and the check itself.
///
/// A rule is a `static`; its name is permanent. Embedders declare their own in the same way and hand them to
/// [`Validator::with_rules`](super::Validator::with_rules).
///
/// ```
/// use oncology::drug::Drug;
/// use oncology::validate::{Check, Rule, Severity, Sink};
///
/// static BRAND_NEEDED: Rule = Rule::new(
///     "house/brand-needed",
///     Severity::Advice,
///     "a drug without a brand name",
///     Check::Drug(brand_needed),
/// )
/// .why("Our readers know drugs by their brand names.");
///
/// fn brand_needed(drug: &Drug, sink: &mut Sink<'_>) {
///     if drug.brands.is_empty() {
///         sink.report("name", format!("`{}` has no brand name", drug.name), "add one to `brands`");
///     }
/// }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Rule {
    /// Its permanent name: the family and the defect, `family/defect`.
    pub name: &'static str,
    /// How bad a finding is.
    pub severity: Severity,
    /// What it finds, in one line without a full stop.
    pub summary: &'static str,
    /// Why that matters, and what it leaves alone.
    pub why: &'static str,
    /// What it rests on: publications or standards with their date; none for a rule of good editing.
    pub sources: &'static [&'static str],
    /// The version of the crate that brought it.
    pub since: &'static str,
    /// What it looks at, and how.
    pub check: Check,
}

/// Rules are the same when their names are; a name is never given twice.
impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Rule {}

impl Rule {
    /// Declares a rule.
    #[must_use]
    pub const fn new(
        name: &'static str,
        severity: Severity,
        summary: &'static str,
        check: Check,
    ) -> Self {
        Self {
            name,
            severity,
            summary,
            why: "",
            sources: &[],
            since: "",
            check,
        }
    }

    /// Says why a finding matters.
    #[must_use]
    pub const fn why(mut self, why: &'static str) -> Self {
        self.why = why;
        self
    }

    /// Says what the rule rests on.
    #[must_use]
    pub const fn sources(mut self, sources: &'static [&'static str]) -> Self {
        self.sources = sources;
        self
    }

    /// Says which version brought the rule.
    #[must_use]
    pub const fn since(mut self, version: &'static str) -> Self {
        self.since = version;
        self
    }

    /// The part of its name before the slash.
    #[must_use]
    pub fn family(&self) -> &'static str {
        self.name.split('/').next().unwrap_or_default()
    }
}

/// How bad a finding is. Severities order from advice to error.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Severity {
    /// Look again.
    Advice,
    /// Probably wrong.
    Warning,
    /// Impossible, or a reader would be misled.
    Error,
}

impl Severity {
    /// The word for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Advice => "advice",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
