//! Whether what was found in a tumour meets a condition.

use super::{AlterationKind, Biomarker, TestResult};
use crate::value::{Decimal, Range, Stated};

/// Whether a condition is met.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Met {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// It cannot be told: the names of the conditions for which a test is missing or does not say enough.
    Unknown {
        /// The names.
        missing: Vec<String>,
    },
}

impl Met {
    /// Both conditions, as three-valued logic has it: `No` wins, then `Unknown`.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, other) | (other, Self::Yes) => other,
            (Self::Unknown { mut missing }, Self::Unknown { missing: more }) => {
                missing.extend(more);
                Self::Unknown { missing }
            }
        }
    }

    /// Either condition: `Yes` wins, then `Unknown`.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Yes, _) | (_, Self::Yes) => Self::Yes,
            (Self::No, other) | (other, Self::No) => other,
            (Self::Unknown { mut missing }, Self::Unknown { missing: more }) => {
                missing.extend(more);
                Self::Unknown { missing }
            }
        }
    }
}

impl Biomarker {
    /// Whether what was found in a tumour meets this condition.
    ///
    /// A finding is about the condition if it is of the same gene, or of the same protein where neither names a gene, or of
    /// the same kind of alteration where the condition names neither (microsatellite instability). A condition without a result
    /// asks for a positive one. A finding of another kind of alteration says nothing; a finding of another change of the same
    /// gene does not meet the condition.
    ///
    /// ```
    /// use oncology::biomarker::{AlterationKind, Biomarker, Met, TestResult};
    ///
    /// let mut condition = Biomarker::new("egfr-l858r".parse()?, "EGFR L858R".parse()?);
    /// condition.gene = Some("EGFR".parse()?);
    /// condition.alteration = Some(AlterationKind::Mutation);
    /// condition.protein_change = Some("p.L858R".parse()?);
    /// assert_eq!(condition.met_by(&[]), Met::Unknown { missing: vec!["EGFR L858R".into()] });
    ///
    /// let mut found = condition.clone();
    /// assert_eq!(condition.met_by(std::slice::from_ref(&found)), Met::Yes);
    /// found.result = Some(TestResult::Negative);
    /// assert_eq!(condition.met_by(&[found]), Met::No);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn met_by(&self, findings: &[Self]) -> Met {
        let unknown = || Met::Unknown {
            missing: vec![self.name.to_string()],
        };
        findings
            .iter()
            .filter_map(|finding| self.met_by_one(finding))
            .map(|met| if met { Met::Yes } else { Met::No })
            // One finding that meets it suffices; others may be about other changes.
            .reduce(Met::or)
            .unwrap_or_else(unknown)
    }

    /// Whether one finding meets the condition; none if it says nothing about it.
    fn met_by_one(&self, finding: &Self) -> Option<bool> {
        if !self.is_about_the_same(finding) {
            return None;
        }
        if let (Some(asked), Some(found)) = (&self.score, &finding.score) {
            return (asked.scale == found.scale)
                .then(|| within(&found.value, &asked.value))
                .flatten();
        }
        let asked = self.result.unwrap_or(TestResult::Positive);
        let found = finding.result.unwrap_or(TestResult::Positive);
        let is_there = match found {
            TestResult::Equivocal | TestResult::NotEvaluable | TestResult::NotTested => {
                return None;
            }
            TestResult::Negative | TestResult::WildType => false,
            TestResult::Positive | TestResult::Low | TestResult::Ultralow | TestResult::High => {
                true
            }
        };
        match asked {
            TestResult::Negative | TestResult::WildType => {
                // Another change of the gene leaves a stated change absent.
                Some(!is_there || self.names_another_change(finding))
            }
            TestResult::Positive if !is_there || self.names_another_change(finding) => Some(false),
            TestResult::Positive if self.score.is_some() => None,
            TestResult::Positive if self.says_more_than(finding) => None,
            TestResult::Positive => Some(!matches!(found, TestResult::Low | TestResult::Ultralow)),
            TestResult::Low | TestResult::Ultralow | TestResult::High
                if found == TestResult::Positive =>
            {
                None
            }
            asked => Some(asked == found),
        }
    }

    fn is_about_the_same(&self, finding: &Self) -> bool {
        let kinds = [self.alteration, finding.alteration];
        let other_kind = matches!(kinds, [Some(one), Some(other)] if !is_alike(one, other));
        let same_marker = match (&self.gene, &finding.gene) {
            (Some(one), Some(other)) => one == other,
            _ => match (&self.protein, &finding.protein) {
                (Some(one), Some(other)) => one == other,
                (None, None) => {
                    self.gene.is_none()
                        && finding.gene.is_none()
                        && kinds[0].is_some()
                        && kinds[0] == kinds[1]
                }
                _ => false,
            },
        };
        same_marker && !other_kind
    }

    fn names_another_change(&self, finding: &Self) -> bool {
        let protein = self.protein_change.is_some()
            && finding.protein_change.is_some()
            && self.protein_change != finding.protein_change;
        let partner =
            self.partner.is_some() && finding.partner.is_some() && self.partner != finding.partner;
        protein || partner
    }

    /// Whether the condition names a change that the finding leaves open.
    fn says_more_than(&self, finding: &Self) -> bool {
        (self.protein_change.is_some() && finding.protein_change.is_none())
            || (self.alteration.is_some()
                && finding.alteration.is_none()
                && finding.protein_change.is_none())
    }
}

/// Whether two kinds of alteration may be one finding: expression and overexpression are.
fn is_alike(one: AlterationKind, other: AlterationKind) -> bool {
    let is_expression = |kind| {
        matches!(
            kind,
            AlterationKind::Expression | AlterationKind::Overexpression
        )
    };
    one == other || (is_expression(one) && is_expression(other))
}

/// Whether every number that was found is one that is asked for; none if some are and some are not.
fn within(found: &Stated<Decimal>, asked: &Stated<Decimal>) -> Option<bool> {
    let number = found.as_exact().map(|number| number.value());
    let Range { low, high, .. } = asked.range();
    let (least, most) = match number {
        Some(number) => (Some(number), Some(number)),
        None => (found.range().low, found.range().high),
    };
    if asked.as_exact().is_none() && low.is_none() && high.is_none() {
        return None;
    }
    let open = asked.qualifier;
    let above = |value: rust_decimal::Decimal| match (low, open) {
        (None, _) => true,
        (Some(low), crate::value::Qualifier::Over) => value > low,
        (Some(low), _) => value >= low,
    };
    let below = |value: rust_decimal::Decimal| match (high, open) {
        (None, _) => true,
        (Some(high), crate::value::Qualifier::Under) => value < high,
        (Some(high), _) => value <= high,
    };
    let inside = least.is_some_and(above) && most.is_some_and(below)
        || (low.is_none() && most.is_some_and(below))
        || (high.is_none() && least.is_some_and(above));
    let outside = most.is_some_and(|most| !above(most)) || least.is_some_and(|least| !below(least));
    match (inside, outside) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}
