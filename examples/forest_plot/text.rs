//! How wide a text is, without a font: each character by the width that it has in a wide sans-serif font.

/// The height of the letters of the plot, in pixels.
pub(crate) const SIZE: f64 = 14.0;

/// The width in pixels that a text of that size takes at most in common fonts.
pub(crate) fn width(text: &str, size: f64) -> f64 {
    text.chars().map(|c| ems(c) * size).sum()
}

/// The width of a character in the height of its line, as in `DejaVu` Sans; Arial and Helvetica are narrower.
fn ems(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | 'I' | '\'' | '|' | ' ' | '.' | ',' | ':' | ';' => 0.33,
        'f' | 'r' | 't' | '(' | ')' | '-' | '/' => 0.42,
        'm' | 'M' | 'W' | 'w' | '%' | '@' | '…' | '—' => 1.0,
        '<' | '>' | '=' | '+' | '±' | '≤' | '≥' | '←' | '→' => 0.84,
        'a'..='z' | '0'..='9' => 0.64,
        'A'..='Z' => 0.76,
        '–' => 0.5,
        // A letter of another script may be as wide as high.
        c if c.is_ascii() => 0.6,
        _ => 1.0,
    }
}

/// The text, or as much of it as fits, with an ellipsis.
pub(crate) fn fit(text: &str, size: f64, room: f64) -> String {
    if width(text, size) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut taken = ems('…') * size;
    for c in text.chars() {
        taken += ems(c) * size;
        if taken > room {
            break;
        }
        kept.push(c);
    }
    kept.truncate(kept.trim_end().len());
    kept.push('…');
    kept
}

/// The text in lines that fit, broken at blanks.
pub(crate) fn wrap(text: &str, size: f64, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if width(&format!("{line} {word}"), size) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.iter().map(|line| fit(line, size, room)).collect()
}
