//! Comparing words that people typed with words of this crate.

/// Most words of a text that is read; a longer one is no name.
const MOST: usize = 48;

/// The words of a text, without what stands between them; none of a text that is too long for a name. A hyphen parts
/// words, a point between digits does not: `RECIST v1.1`.
pub(crate) fn split(text: &str) -> Vec<&str> {
    let typed = text
        .split(is_between)
        .map(|word| word.trim_matches('.'))
        .filter(|word| !word.is_empty());
    // Enough for most titles at once.
    let mut words = Vec::with_capacity(16);
    words.extend(typed.take(MOST + 1));
    if words.len() > MOST {
        words.clear();
    }
    words
}

/// Whether a sign stands between words.
fn is_between(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' => false,
        '-' | ',' | ';' | ':' | '/' | '(' | ')' | '[' | ']' | '_' | '\'' | '"' | '*' => true,
        c if c.is_ascii() => c.is_ascii_whitespace() || c == '\u{b}',
        c => c.is_whitespace() || "‐‑–—−（），；：、’“”®™".contains(c),
    }
}

/// Whether a typed word is one of this crate, whatever its case, in British or American spelling, also in the plural:
/// `Tumors` is `tumour`, `leukemia` is `leukaemia`, `pathologic` is `pathological`.
pub(crate) fn same(typed: &str, own: &str) -> bool {
    let (mut typed, mut own) = (typed.as_bytes(), own.as_bytes());
    let (full, mut before) = (own.len(), 0);
    loop {
        match (typed, own) {
            ([], []) => return true,
            // `pathologic`, but no `or` for `oral`.
            ([], [b'a', b'l']) => return before == b'c',
            ([b's' | b'S'], []) => return full > 2,
            ([t, typed_rest @ ..], [o, own_rest @ ..]) if t.eq_ignore_ascii_case(o) => {
                before = o.to_ascii_lowercase();
                (typed, own) = (typed_rest, own_rest);
            }
            // `ae`, `oe`.
            ([b'e' | b'E', ..], [b'a' | b'A' | b'o' | b'O', rest @ ..])
                if rest.starts_with(b"e") =>
            {
                own = rest;
            }
            // `our`.
            ([b'r' | b'R', ..], [b'u', rest @ ..]) if before == b'o' && rest.starts_with(b"r") => {
                own = rest;
            }
            _ => return false,
        }
    }
}

/// Whether their first letters may be the same: most words differ there already. `oe` and `ae` may be typed as `e`.
fn may_begin(typed: &str, own: &str) -> bool {
    match (typed.as_bytes(), own.as_bytes()) {
        ([t, ..], [o, ..]) => {
            t.eq_ignore_ascii_case(o)
                || (matches!(t, b'e' | b'E') && matches!(o, b'a' | b'A' | b'o' | b'O'))
        }
        _ => false,
    }
}

/// How many words of the text a phrase takes, if the text begins with it.
pub(crate) fn begin(text: &[&str], phrase: &str) -> Option<usize> {
    if !text.first().is_some_and(|typed| may_begin(typed, phrase)) {
        return None;
    }
    let mut taken = 0;
    for own in phrase.split(' ') {
        if !text.get(taken).is_some_and(|typed| same(typed, own)) {
            return None;
        }
        taken += 1;
    }
    Some(taken)
}

/// The longest of some phrases with which the text begins, and how many words it takes.
pub(crate) fn longest<'p, T>(
    text: &[&str],
    phrases: &'p [T],
    words: impl Fn(&T) -> &str,
) -> Option<(&'p T, usize)> {
    phrases
        .iter()
        .filter_map(|phrase| begin(text, words(phrase)).map(|taken| (phrase, taken)))
        .max_by_key(|(_, taken)| *taken)
}

/// Whether two texts have the same words in any order, as `Lymphoma, Large B-Cell, Diffuse` and "diffuse large B-cell
/// lymphoma" do. The second is this crate's; its signs and its articles do not count.
pub(crate) fn same_in_any_order(typed: &[&str], own: &str) -> bool {
    let words = || {
        own.split([' ', '-', '/', '(', ')', ','])
            .filter(|word| !matches!(*word, "" | "of" | "the" | "a"))
    };
    let first = || words().next();
    if !typed.iter().any(|typed| may_begin(typed, own))
        || !first().is_some_and(|own| typed.iter().any(|word| same(word, own)))
    {
        return false;
    }
    let count = |word: &str| typed.iter().filter(|typed| same(typed, word)).count();
    words().count() == typed.len()
        && words().all(|word| count(word) == words().filter(|own| same(own, word)).count())
}
