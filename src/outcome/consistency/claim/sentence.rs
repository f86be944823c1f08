//! Taking a text apart.

use super::words::{IN_PARENTHESES, is_in};

/// The sentences of a text; a point after an abbreviation or inside parentheses ends none.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let (mut start, mut depth) = (0, 0_usize);
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        match sign {
            '(' | '[' => depth = depth.saturating_add(1),
            ')' | ']' => depth = depth.saturating_sub(1),
            '.' | '!' | '?' if depth == 0 => {
                let next = at + sign.len_utf8();
                let is_last = signs.peek().is_none_or(|(_, next)| next.is_whitespace());
                let sentence = text.get(start..next).unwrap_or_default();
                if is_last && !(sign == '.' && ends_in_abbreviation(sentence)) {
                    sentences.push(sentence);
                    start = next;
                }
            }
            _ => {}
        }
    }
    sentences.push(text.get(start..).unwrap_or_default());
    sentences.retain(|sentence| !sentence.trim().is_empty());
    sentences
}

fn ends_in_abbreviation(sentence: &str) -> bool {
    let word = sentence.trim_end_matches('.').rsplit(char::is_whitespace);
    let word = word.take(1).next().unwrap_or_default();
    is_in(word, "vs v e.g i.e approx al dr fig")
}

/// The words of a sentence, with `,` and `%`; none where a sign or parentheses could change the meaning.
pub(super) fn tokens(sentence: &str) -> Option<Vec<&str>> {
    let sentence = sentence.trim();
    let sentence = sentence.strip_suffix(['.', '!']).unwrap_or(sentence);
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(sign) = sentence.get(at..)?.chars().next() {
        let rest = sentence.get(at..)?;
        let mut end = at + sign.len_utf8();
        let goes_on = sentence
            .get(end..)?
            .starts_with(|next: char| next.is_alphanumeric());
        match sign {
            _ if sign.is_alphanumeric() => {
                end = at + word_length(rest);
                tokens.push(sentence.get(at..end)?);
            }
            // A comma inside a number is none between words.
            ',' if !goes_on => tokens.push(","),
            '%' => tokens.push("%"),
            '-' | '\u{2010}' | '\u{2011}' | '–' | '/' if goes_on && ends_in_word(sentence, at) => {
            }
            '.' if tokens.last().is_some_and(|word| is_in(word, "vs v")) => {}
            '®' | '™' => {}
            '(' => {
                let inside = rest.split(')').next()?;
                // Nothing closes them.
                if inside.len() == rest.len() || !adds_numbers(inside.get(1..)?) {
                    return None;
                }
                end = at + inside.len() + 1;
            }
            _ if sign.is_whitespace() => {}
            _ => return None,
        }
        at = end;
    }
    Some(tokens)
}

/// How long the word is with which a text begins; a number keeps its point.
fn word_length(text: &str) -> usize {
    let end = |from: usize| {
        let rest = text.get(from..).unwrap_or_default();
        let length = rest.find(|sign: char| !sign.is_alphanumeric());
        from + length.unwrap_or(rest.len())
    };
    let whole = end(0);
    let is_number = text.get(..whole).is_some_and(is_digits);
    let fraction = text
        .get(whole..)
        .and_then(|rest| rest.strip_prefix('.'))
        .is_some_and(|rest| rest.starts_with(|sign: char| sign.is_ascii_digit()));
    if is_number && fraction {
        end(whole + 1)
    } else {
        whole
    }
}

fn ends_in_word(sentence: &str, at: usize) -> bool {
    sentence
        .get(..at)
        .is_some_and(|before| before.ends_with(|sign: char| sign.is_alphanumeric()))
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether what stands in parentheses only adds numbers.
fn adds_numbers(inside: &str) -> bool {
    let words = inside.split(|sign: char| !sign.is_alphanumeric());
    !inside.contains(['(', '?', '!'])
        && words
            .filter(|word| !word.is_empty())
            .all(|word| is_digits(word) || is_in(word, IN_PARENTHESES))
}
