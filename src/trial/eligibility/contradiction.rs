//! Criteria that nobody can meet.

mod fact;

use fact::{Fact, exclude, facts, is_impossible};

use super::own::Own;
use super::verdict::NO_ALTERNATIVE;
use super::{Criterion, Reason, TrialEligibility};
use crate::value::walk::Path;

/// Criteria that exclude each other, so that nobody can meet the whole.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Contradiction {
    /// The criteria that exclude each other, two of them or one that is impossible by itself; of several
    /// alternatives, those of the first.
    pub between: Vec<Reason>,
    /// Into how many alternatives the criteria fall apart. Each of them contradicts itself.
    pub alternatives: usize,
}

/// The most alternatives that are looked at.
const MOST_ALTERNATIVES: usize = 1_000;
/// The most facts in all alternatives together.
const MOST_FACTS: usize = 20_000;
/// The most facts in one alternative, each of which is held against each other.
const MOST_TOGETHER: usize = 300;

/// Something that is asked, in a form that can be held against others, and which reason it stands for.
type Literal<'a> = (Fact<'a>, usize);
/// Things that are asked together.
type Together<'a> = Vec<Literal<'a>>;

impl Criterion {
    /// Criteria in this tree that exclude each other, if nobody can meet it for certain.
    ///
    /// The tree is spread into alternatives, and each is searched for a range without numbers, two ranges that do not
    /// meet, a criterion beside its opposite, and both sexes. Beyond 1,000 alternatives or [`Criterion::MAX_DEPTH`] levels
    /// nothing is found.
    ///
    /// ```
    /// use oncology::trial::eligibility::Criterion;
    ///
    /// let criterion: Criterion = serde_json::from_str(
    ///     r#"{ "all": [{ "ecog": { "atMost": "1" } }, { "not": { "ecog": { "atMost": "2" } } }] }"#,
    /// )?;
    /// let contradiction = criterion.contradiction().expect("nobody has both");
    /// assert_eq!(contradiction.between[1].to_string(), "not: ECOG performance status at most 2");
    /// assert_eq!(contradiction.between[1].pointer.as_str(), "/all/1/not");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn contradiction(&self) -> Option<Contradiction> {
        let mut search = Search::default();
        let alternatives = search.spread(self, &Path::ROOT, false, 0)?;
        search.contradiction(&alternatives)
    }
}

impl TrialEligibility {
    /// Criteria that exclude each other, if nobody can meet them for certain: those of the tree, the least and the
    /// greatest age, and the sex unless it is meant as gender.
    ///
    /// ```
    /// use oncology::trial::eligibility::TrialEligibility;
    ///
    /// let mut eligibility = TrialEligibility::new();
    /// eligibility.maximum_age = Some("17 years".parse()?);
    /// eligibility.criteria = Some(serde_json::from_str(r#"{ "age-group": "adult" }"#)?);
    /// assert!(eligibility.contradiction().is_some());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn contradiction(&self) -> Option<Contradiction> {
        let mut search = Search::default();
        let sex = self.sex.clone().map(Criterion::Sex);
        let own = self.own_criteria().filter_map(|own| {
            let fact = match own {
                Own::AtLeast(age) => Fact::AgeFrom(age),
                Own::AtMost(age) => Fact::AgeBelow(age.next()),
                Own::Sex(_) => Fact::Is(sex.as_ref()?),
                Own::Gender(_) | Own::Patients | Own::Words => return None,
            };
            Some((fact, search.name(own.reason())))
        });
        let own = vec![own.collect()];
        let alternatives = match &self.criteria {
            None => own,
            Some(tree) => {
                let tree = search.spread(tree, &Path::ROOT.field("criteria"), false, 0)?;
                both(own, &tree)?
            }
        };
        search.contradiction(&alternatives)
    }
}

/// The reasons that were met on the way; a literal names its reason by the index.
#[derive(Default)]
struct Search(Vec<Reason>);

impl Search {
    fn name(&mut self, reason: Reason) -> usize {
        self.0.push(reason);
        self.0.len() - 1
    }

    /// The alternatives into which a criterion or its opposite falls apart; none if they are too many.
    fn spread<'a>(
        &mut self,
        criterion: &'a Criterion,
        path: &Path<'_>,
        negated: bool,
        depth: usize,
    ) -> Option<Vec<Together<'a>>> {
        if depth > Criterion::MAX_DEPTH || self.0.len() > MOST_FACTS {
            return None;
        }
        let (list, variant, is_all) = match criterion {
            Criterion::All(list) => (list, "All", !negated),
            Criterion::Any(list) => (list, "Any", negated),
            Criterion::Not(other) => {
                return self.spread(other, &path.variant("Not"), !negated, depth + 1);
            }
            leaf => {
                let name = self.name(Reason::new(path, leaf.words_of(negated)));
                let mut alternatives = facts(leaf, negated);
                if alternatives.is_empty() {
                    alternatives.push(vec![Fact::Never]);
                }
                let named =
                    |facts: Vec<Fact<'a>>| facts.into_iter().map(|fact| (fact, name)).collect();
                return Some(alternatives.into_iter().map(named).collect());
            }
        };
        let place = path.variant(variant);
        let mut alternatives = if is_all { vec![Vec::new()] } else { Vec::new() };
        for (index, below) in list.iter().enumerate() {
            let more = self.spread(below, &place.index(index), negated, depth + 1)?;
            if is_all {
                alternatives = both(alternatives, &more)?;
            } else {
                alternatives.extend(more);
                is_few(&alternatives)?;
            }
        }
        if alternatives.is_empty() {
            let name = self.name(Reason::new(path, NO_ALTERNATIVE.into()));
            alternatives.push(vec![(Fact::Never, name)]);
        }
        Some(alternatives)
    }

    /// The first contradiction, if there is one in every alternative.
    fn contradiction(&self, alternatives: &[Together<'_>]) -> Option<Contradiction> {
        let mut first = None;
        for together in alternatives {
            let found = conflict(together)?;
            first.get_or_insert(found);
        }
        let (one, other) = first?;
        let mut between: Vec<Reason> = self.0.get(one).cloned().into_iter().collect();
        if one != other {
            between.extend(self.0.get(other).cloned());
        }
        Some(Contradiction {
            between,
            alternatives: alternatives.len(),
        })
    }
}

/// Each alternative of the one with each of the other; none if they are too many.
fn both<'a>(mut ones: Vec<Together<'a>>, others: &[Together<'a>]) -> Option<Vec<Together<'a>>> {
    if ones.len().checked_mul(others.len())? > MOST_ALTERNATIVES {
        return None;
    }
    if let [other] = others {
        for one in &mut ones {
            one.extend_from_slice(other);
        }
        is_few(&ones)?;
        return Some(ones);
    }
    let size = |together: &[Together<'_>]| together.iter().map(Vec::len).sum::<usize>();
    if size(&ones) * others.len() + size(others) * ones.len() > MOST_FACTS {
        return None;
    }
    let joined = ones.iter().flat_map(|one| {
        others
            .iter()
            .map(move |other| one.iter().chain(other).copied().collect())
    });
    Some(joined.collect())
}

fn is_few(alternatives: &[Together<'_>]) -> Option<()> {
    let facts: usize = alternatives.iter().map(Vec::len).sum();
    (alternatives.len() <= MOST_ALTERNATIVES && facts <= MOST_FACTS).then_some(())
}

/// Two literals that exclude each other, or one that is impossible; none if nothing is found.
fn conflict(together: &[Literal<'_>]) -> Option<(usize, usize)> {
    if together.len() > MOST_TOGETHER {
        return None;
    }
    together
        .iter()
        .enumerate()
        .find_map(|(index, (fact, name))| {
            if is_impossible(*fact) {
                return Some((*name, *name));
            }
            let mut before = together.iter().take(index);
            before
                .find(|(earlier, _)| exclude(*earlier, *fact) || exclude(*fact, *earlier))
                .map(|(_, earlier)| (*earlier, *name))
        })
}
