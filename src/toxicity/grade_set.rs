//! Sets of grades.

use std::fmt;

use super::Grade;

/// A set of grades: those that are still possible, or those that a term defines.
///
/// ```
/// use oncology::toxicity::{Grade, GradeSet};
///
/// let possible = GradeSet::from_iter([Grade::Three, Grade::Two]);
/// assert_eq!(possible.to_string(), "2 or 3");
/// assert_eq!((possible.lowest(), possible.only()), (Some(Grade::Two), None));
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub struct GradeSet(u8);

impl GradeSet {
    /// The set of one grade.
    #[must_use]
    pub const fn of(grade: Grade) -> Self {
        Self(1 << grade as u8)
    }

    /// Whether the grade is one of these.
    #[must_use]
    pub const fn contains(self, grade: Grade) -> bool {
        self.0 & Self::of(grade).0 != 0
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many there are.
    #[must_use]
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether each of these is one of the others.
    #[must_use]
    pub const fn is_subset(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// Those of both sets.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The grades, from the lowest.
    #[must_use]
    pub fn iter(self) -> impl DoubleEndedIterator<Item = Grade> {
        let all = Grade::ALL.iter().copied();
        all.filter(move |grade| self.contains(*grade))
    }

    /// The lowest; none of an empty set.
    #[must_use]
    pub fn lowest(self) -> Option<Grade> {
        self.iter().next()
    }

    /// The highest; none of an empty set.
    #[must_use]
    pub fn highest(self) -> Option<Grade> {
        self.iter().next_back()
    }

    /// The grade, if there is exactly one.
    #[must_use]
    pub fn only(self) -> Option<Grade> {
        self.lowest().filter(|_| self.len() == 1)
    }
}

impl FromIterator<Grade> for GradeSet {
    fn from_iter<I: IntoIterator<Item = Grade>>(grades: I) -> Self {
        let sets = grades.into_iter().map(Self::of);
        sets.fold(Self::default(), Self::union)
    }
}

impl Extend<Grade> for GradeSet {
    fn extend<I: IntoIterator<Item = Grade>>(&mut self, grades: I) {
        *self = self.union(grades.into_iter().collect());
    }
}

impl From<Grade> for GradeSet {
    fn from(grade: Grade) -> Self {
        Self::of(grade)
    }
}

impl fmt::Display for GradeSet {
    /// "2", "2 or 3", "1, 2 or 3"; "none" of an empty set.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(highest) = self.highest() else {
            return f.write_str("none");
        };
        let mut link = "";
        for grade in self.iter() {
            if grade == highest && !link.is_empty() {
                link = " or ";
            }
            write!(f, "{link}{grade}")?;
            link = ", ";
        }
        Ok(())
    }
}
