//! How many patients were counted.

/// Adds without overflow.
fn sum(groups: impl IntoIterator<Item = u32>) -> u64 {
    groups
        .into_iter()
        .fold(0, |sum: u64, group| sum.saturating_add(group.into()))
}

/// Whether more patients were analysed in all groups together than were randomised or enrolled: impossible.
///
/// The groups must not share patients, and count patients, not lesions or eyes. Only the sum is compared: counted by
/// the treatment that they had, patients may change the group, so that one has more than were assigned to it.
///
/// Source: Schulz et al., CONSORT 2010, BMJ 2010;340:c332, items 13a and 16.
///
/// ```
/// use oncology::outcome::consistency::analysed_above_randomised;
///
/// // KEYNOTE-024 assigned 305 patients, 154 and 151 of them (Reck et al., N Engl J Med 2016;375:1823-1833).
/// assert!(!analysed_above_randomised([154, 151], 305));
/// assert!(analysed_above_randomised([154, 152], 305));
/// ```
#[must_use]
pub fn analysed_above_randomised(analysed: impl IntoIterator<Item = u32>, randomised: u32) -> bool {
    sum(analysed) > u64::from(randomised)
}

/// Whether the numbers of patients of all arms make up the stated total.
///
/// The arms must not share patients, and the total must count just these arms.
///
/// Source: Schulz et al., CONSORT 2010, BMJ 2010;340:c332, item 13a.
///
/// ```
/// use oncology::outcome::consistency::arms_sum;
///
/// // CheckMate 067: 314, 316 and 315 of 945 patients (Wolchok et al., J Clin Oncol 2022;40:127-137).
/// assert!(arms_sum([314, 316, 315], 945));
/// assert!(!arms_sum([314, 316, 315], 954));
/// ```
#[must_use]
pub fn arms_sum(arms: impl IntoIterator<Item = u32>, total: u32) -> bool {
    sum(arms) == u64::from(total)
}
