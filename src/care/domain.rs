//! Domains of palliative care.

use crate::vocab::closed_list;

/// Physical, psychosocial and spiritual suffering are the domains that the organisation names.
const WHO: &str = "WHO, Palliative care, fact sheet, 2020-08-05";

closed_list! {
    /// The needs that palliative care addresses.
    pub enum CareDomain {
        Physical = "physical", "Pain and other physical symptoms", WHO;
        Psychological = "psychological", "Emotional and psychological", WHO;
        Social = "social", "Social and family", WHO;
        Spiritual = "spiritual", "Spiritual", WHO;
        Communication = "communication", "Communication and decisions", "editorial";
        EndOfLife = "end-of-life", "End of life", "editorial";
        SideEffects = "side-effects", "Side effects of treatment", "editorial";
        Financial = "financial", "Financial", "editorial";
    }
}
