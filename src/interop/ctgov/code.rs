//! Codes of the registry.

use crate::vocab::{OpenList, ParseUnlistedError};

/// Where this crate spells a code in another way than the registry, which writes `NON_RANDOMIZED`.
const SPELLINGS: [(&str, &str); 3] = [
    ("RANDOMIZED", "randomised"),
    ("NON_RANDOMIZED", "non-randomised"),
    ("BEHAVIORAL", "behavioural"),
];

/// Longer than any code of the registry.
const LONGEST: usize = 64;

/// A code as the registry writes it; one that is not listed is kept as it is.
pub(super) fn read_code<L: OpenList>(text: &str) -> Result<L, ParseUnlistedError> {
    let spelled = SPELLINGS
        .iter()
        .find_map(|(theirs, ours)| (*theirs == text).then_some(*ours));
    if let Some(ours) = spelled {
        return ours.parse();
    }
    // On the stack, since a study has hundreds of codes.
    let mut kebab = [0; LONGEST];
    let is_registry = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    if let Some(kebab) = kebab.get_mut(..text.len())
        && text.bytes().all(is_registry)
    {
        for (to, from) in kebab.iter_mut().zip(text.bytes()) {
            *to = if from == b'_' {
                b'-'
            } else {
                from.to_ascii_lowercase()
            };
        }
        if let Ok(kebab) = std::str::from_utf8(kebab)
            && let Ok(listed) = kebab.parse::<L>()
            && listed.unlisted().is_none()
        {
            return Ok(listed);
        }
    }
    text.parse()
}
