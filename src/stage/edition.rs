//! Which edition of the TNM system was in force when.

use super::StagingSystem;
use crate::disease::CancerType;
use crate::vocab::Taxonomy;

/// The kinds of cancer that have a protocol of AJCC version 9, with the first year of diagnosis for which it holds.
///
/// The protocols for major salivary glands and HPV-associated oropharynx (2026) are left out, since no kind of cancer here
/// tells them from minor glands and other cancers of the oropharynx.
///
/// Source: SEER, EOD 3.3, schemas whose id ends in `_v9_YEAR`.
const VERSION_9: [(CancerType, u16); 15] = [
    (CancerType::CervicalCancer, 2021),
    (CancerType::AnalCancer, 2023),
    (CancerType::AppendicealCancer, 2023),
    (CancerType::CentralNervousSystemTumour, 2023),
    (CancerType::VulvarCancer, 2024),
    (CancerType::AppendicealNeuroendocrineTumour, 2024),
    (CancerType::ColorectalNeuroendocrineTumour, 2024),
    (CancerType::DuodenalOrAmpullaryNeuroendocrineTumour, 2024),
    (CancerType::GastricNeuroendocrineTumour, 2024),
    (CancerType::JejunalOrIlealNeuroendocrineTumour, 2024),
    (CancerType::PancreaticNeuroendocrineTumour, 2024),
    (CancerType::LungCancer, 2025),
    (CancerType::NasopharyngealCancer, 2025),
    (CancerType::PleuralMesothelioma, 2025),
    (CancerType::ThymicTumour, 2025),
];

impl StagingSystem {
    /// The first year of diagnosis for which AJCC version 9 holds for a kind of cancer in the United States; none for
    /// kinds that still have the 8th edition, and for groups of which only some kinds have version 9.
    ///
    /// ```
    /// use oncology::disease::CancerType;
    /// use oncology::stage::StagingSystem;
    ///
    /// assert_eq!(StagingSystem::version_9_since(CancerType::LungAdenocarcinoma), Some(2025));
    /// assert_eq!(StagingSystem::version_9_since(CancerType::BreastCancer), None);
    /// ```
    #[must_use]
    pub fn version_9_since(cancer: CancerType) -> Option<u16> {
        VERSION_9
            .iter()
            .find(|(kind, _)| cancer.is_a(*kind))
            .map(|(_, year)| *year)
    }

    /// The edition of AJCC that was in force in the United States for cancers diagnosed in a year; none before 2003.
    ///
    /// A group of which only some kinds have version 9 is given the 8th edition.
    ///
    /// Source: Gress et al., Principles of Cancer Staging, AJCC 8th edition, 2017, table 1.1.
    ///
    /// ```
    /// use oncology::disease::CancerType;
    /// use oncology::stage::StagingSystem;
    ///
    /// assert_eq!(StagingSystem::ajcc_in_force(2012, CancerType::LungCancer), Some(7));
    /// assert_eq!(StagingSystem::ajcc_in_force(2025, CancerType::LungCancer), Some(9));
    /// assert_eq!(StagingSystem::ajcc_in_force(2025, CancerType::BreastCancer), Some(8));
    /// ```
    #[must_use]
    pub fn ajcc_in_force(year: u16, cancer: CancerType) -> Option<u16> {
        match year {
            0..=2002 => None,
            2003..=2009 => Some(6),
            2010..=2017 => Some(7),
            _ => match Self::version_9_since(cancer) {
                Some(since) if year >= since => Some(9),
                _ => Some(8),
            },
        }
    }
}
