//! What patients are asked about a symptom.

use crate::vocab::closed_list;

const BASCH: &str = "Basch et al., J Natl Cancer Inst 2014;106(9):dju244";

closed_list! {
    /// What an item of PRO-CTCAE asks about a symptom of the past 7 days.
    ///
    /// A score of one attribute is no grade of CTCAE, and scores of two attributes do not compare.
    pub enum ProCtcaeAttribute {
        Frequency = "frequency", "Frequency", BASCH;
        Severity = "severity", "Severity", BASCH;
        /// How far it stands in the way of usual or daily activities.
        Interference = "interference", "Interference", BASCH;
        Amount = "amount", "Amount", BASCH;
        Presence = "presence", "Presence or absence", BASCH;
    }
}

impl ProCtcaeAttribute {
    /// The highest score, the lowest being 0: 4, and 1 for presence.
    ///
    /// Source: NCI, PRO-CTCAE, frequently asked questions; CDISC, supplement for PRO-CTCAE 1.0, 2022.
    ///
    /// ```
    /// use oncology::toxicity::ProCtcaeAttribute;
    ///
    /// assert_eq!(ProCtcaeAttribute::Severity.highest_score(), 4);
    /// assert_eq!(ProCtcaeAttribute::Presence.highest_score(), 1);
    /// ```
    #[must_use]
    pub const fn highest_score(self) -> u8 {
        match self {
            Self::Presence => 1,
            _ => 4,
        }
    }

    /// What patients may answer, from score 0; empty for the amount, whose words this crate does not hold.
    ///
    /// Source: as of [`highest_score`](Self::highest_score).
    ///
    /// ```
    /// use oncology::toxicity::ProCtcaeAttribute;
    ///
    /// assert_eq!(ProCtcaeAttribute::Frequency.responses().last(), Some(&"Almost constantly"));
    /// ```
    #[must_use]
    pub const fn responses(self) -> &'static [&'static str] {
        match self {
            Self::Frequency => &[
                "Never",
                "Rarely",
                "Occasionally",
                "Frequently",
                "Almost constantly",
            ],
            Self::Severity => &["None", "Mild", "Moderate", "Severe", "Very severe"],
            Self::Interference => &[
                "Not at all",
                "A little bit",
                "Somewhat",
                "Quite a bit",
                "Very much",
            ],
            Self::Amount => &[],
            Self::Presence => &["No", "Yes"],
        }
    }
}
