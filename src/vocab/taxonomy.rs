//! Closed lists whose codes have parents.

/// A closed list in which a code may have one or several parents.
///
/// ```
/// use oncology::therapy::TherapyKind;
/// use oncology::vocab::Taxonomy;
///
/// let kind = TherapyKind::CheckpointInhibitor;
/// assert!(kind.is_a(kind) && kind.is_a(TherapyKind::Immunotherapy));
/// assert!(!TherapyKind::Immunotherapy.is_a(kind));
/// assert!(TherapyKind::Immunotherapy.children().any(|child| child == TherapyKind::AdoptiveCellTherapy));
/// assert!(TherapyKind::roots().any(|root| root == TherapyKind::Surgery));
/// ```
pub trait Taxonomy: Copy + Eq + 'static {
    /// Every code, in the order of the list.
    fn all() -> &'static [Self];

    /// The codes directly above this one.
    fn parents(self) -> &'static [Self];

    /// Every code above this one, each once, the nearest first.
    fn ancestors(self) -> Vec<Self> {
        let mut found: Vec<Self> = Vec::new();
        let mut level = self.parents().to_vec();
        while !level.is_empty() {
            let mut above: Vec<Self> = Vec::new();
            for code in level {
                if !found.contains(&code) {
                    found.push(code);
                    above.extend(code.parents());
                }
            }
            level = above;
        }
        found
    }

    /// The codes directly below this one.
    fn children(self) -> impl Iterator<Item = Self> {
        Self::all()
            .iter()
            .copied()
            .filter(move |code| code.parents().contains(&self))
    }

    /// The codes without parents.
    #[must_use]
    fn roots() -> impl Iterator<Item = Self> {
        Self::all()
            .iter()
            .copied()
            .filter(|code| code.parents().is_empty())
    }

    /// Whether this code is the other one or stands below it.
    fn is_a(self, other: Self) -> bool {
        self == other || self.parents().iter().any(|parent| parent.is_a(other))
    }
}
