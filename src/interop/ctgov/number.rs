//! Numbers, which the registry holds as sponsors typed them.

use std::borrow::Cow;
use std::num::ParseIntError;

use crate::trial::results::{Dispersion, DispersionKind, PostedNumber};
use crate::value::{Bound, Decimal, Missing, PValue, Percent, Qualifier, Relation, Stated, Text};
use crate::vocab::ParseUnlistedError;

use super::code::read_code;

/// The registry's word for a number that there is not.
const NOT_AVAILABLE: [&str; 6] = ["NA", "N/A", "NE", "NR", "NC", "ND"];

/// A decimal as sponsors type it: with separators of thousands, a sign of percent, a typographic minus, no leading zero.
///
/// Whether the words say more than the decimal prints is told beside it.
fn decimal(text: &str) -> Option<(Decimal, bool)> {
    if let Ok(number) = text.parse() {
        return Some((number, false));
    }
    let bare = text.trim();
    let bare = bare.strip_suffix('%').map_or(bare, str::trim_end);
    let (sign, digits) = match bare.strip_prefix(['-', '\u{2212}', '\u{2013}']) {
        Some(digits) => ("-", digits),
        None => ("", bare.strip_prefix('+').unwrap_or(bare)),
    };
    let digits = without_separators(digits)?;
    let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if (whole.is_empty() && fraction.is_empty()) || !is_digits(whole) || !is_digits(fraction) {
        return None;
    }
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        significant => significant,
    };
    let point = if fraction.is_empty() { "" } else { "." };
    let number = format!("{sign}{whole}{point}{fraction}").parse().ok()?;
    Some((number, true))
}

/// `1,316` without its comma; `None` where a comma is no separator of thousands.
fn without_separators(digits: &str) -> Option<Cow<'_, str>> {
    if !digits.contains(',') {
        return Some(digits.into());
    }
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    let is_first = (1..=3).contains(&first.len()) && first != "0";
    if !is_first || !groups.all(|group| group.len() == 3) || fraction.contains(',') {
        return None;
    }
    Some(digits.replace(',', "").into())
}

/// A number with the sign that stands before it: `<0.001`.
fn stated(text: &str) -> Option<(Stated<Decimal>, bool)> {
    const SIGNS: [(&str, Qualifier); 8] = [
        ("<=", Qualifier::AtMost),
        (">=", Qualifier::AtLeast),
        ("\u{2264}", Qualifier::AtMost),
        ("\u{2265}", Qualifier::AtLeast),
        ("<", Qualifier::Under),
        (">", Qualifier::Over),
        ("~", Qualifier::About),
        ("=", Qualifier::Exact),
    ];
    let text = text.trim();
    let (qualifier, number) = SIGNS
        .into_iter()
        .find_map(|(sign, qualifier)| Some((qualifier, text.strip_prefix(sign)?.trim_start())))
        .unwrap_or((Qualifier::Exact, text));
    let (value, says_more) = decimal(number)?;
    Some((Stated { qualifier, value }, says_more))
}

/// Why there is no number, by what the sponsor says about it.
fn missing(comment: Option<&Text>) -> Missing {
    let comment = comment.map(|text| text.as_str().to_lowercase());
    let says = |words: &[&str]| {
        let comment = comment.as_deref().unwrap_or_default();
        words.iter().any(|word| comment.contains(word))
    };
    let no_estimate = [
        "estimable",
        "not be estimated",
        "not estimated",
        "not be determined",
        "not be calculated",
        "not calculable",
        "not calculated",
        "insufficient number",
        "too few events",
    ];
    if says(&no_estimate) {
        Missing::NotEstimable
    } else if says(&[
        "not reached",
        "not been reached",
        "not yet reached",
        "not met",
    ]) {
        Missing::NotReached
    } else {
        Missing::NotReported
    }
}

fn is_not_available(text: &str) -> bool {
    NOT_AVAILABLE
        .iter()
        .any(|word| text.trim().eq_ignore_ascii_case(word))
}

/// Why a text is no number, where it says so; other words are neither a number nor a reason.
fn no_number(text: &str, comment: Option<&Text>) -> Option<Missing> {
    let folded = text.trim().to_lowercase();
    if folded == "ne" || folded.contains("not estimable") {
        Some(Missing::NotEstimable)
    } else if folded.contains("not reached") {
        Some(Missing::NotReached)
    } else {
        is_not_available(text).then(|| missing(comment))
    }
}

/// A value as it is posted.
pub(super) fn value(text: &str, comment: Option<&Text>, into: &mut PostedNumber) {
    if let Some((number, says_more)) = stated(text) {
        into.value = Some(number);
        into.words = says_more.then(|| text.parse().ok()).flatten();
    } else {
        into.missing = Some(missing(comment));
        into.words = if text == "NA" {
            None
        } else {
            text.parse().ok()
        };
    }
}

/// A limit of an interval, or a spread.
pub(super) fn bound(text: &str, comment: Option<&Text>) -> Result<Bound, &'static str> {
    if let Some((number, _)) = decimal(text) {
        return Ok(Bound::Value(number));
    }
    no_number(text, comment)
        .map(Bound::Missing)
        .ok_or("expected a number or `NA`")
}

/// A count, possibly with separators of thousands.
pub(super) fn count(text: &str) -> Result<u32, ParseIntError> {
    let text = text.trim();
    without_separators(text).unwrap_or(text.into()).parse()
}

/// An estimate, and its words where they say more.
pub(super) fn estimate(text: &str) -> (Option<Stated<Decimal>>, Option<Text>) {
    match stated(text) {
        Some((number, says_more)) => (Some(number), says_more.then(|| text.parse().ok()).flatten()),
        None => (None, text.parse().ok()),
    }
}

/// A p-value, and its words where they say more.
pub(super) fn p_value(text: &str) -> (Option<PValue>, Option<Text>) {
    let bare = text.trim();
    let bare = bare.strip_prefix(['p', 'P']).map_or(bare, str::trim_start);
    let Some((number, says_more)) = stated(bare) else {
        return (None, text.parse().ok());
    };
    let relation = match number.qualifier {
        Qualifier::Exact => Relation::Equal,
        Qualifier::Under => Relation::Less,
        Qualifier::AtMost => Relation::AtMost,
        Qualifier::Over => Relation::Greater,
        Qualifier::AtLeast => Relation::AtLeast,
        // "about 0.05" is no relation.
        Qualifier::About | Qualifier::UpTo => return (None, text.parse().ok()),
    };
    let says_more = says_more || bare.len() != text.trim().len();
    let words = says_more.then(|| text.parse().ok()).flatten();
    (Some(PValue::new(relation, number.value)), words)
}

/// The level of an interval: `95`, `95%`.
pub(super) fn level(text: &str) -> Result<Percent, &'static str> {
    decimal(text)
        .map(|(number, _)| number.into())
        .ok_or("expected a percentage")
}

/// What is posted beside numbers: `STANDARD_DEVIATION`, `CONFIDENCE_975`, "95% Confidence Interval".
pub(super) fn dispersion(text: &str) -> Result<Dispersion, ParseUnlistedError> {
    let interval = |level: Option<Percent>| {
        let mut dispersion = Dispersion::new(DispersionKind::ConfidenceInterval);
        dispersion.level = level;
        dispersion
    };
    if let Some(level) = text.strip_prefix("CONFIDENCE_") {
        let level = match level {
            "OTHER" => None,
            "975" => "97.5".parse().ok(),
            level => Some(level.parse().map_err(|_| ParseUnlistedError)?),
        };
        return Ok(interval(level));
    }
    if let Some(level) = text.strip_suffix("% Confidence Interval")
        && let Ok(level) = level.parse()
    {
        return Ok(interval(Some(level)));
    }
    let kind = match text {
        "Confidence Interval" => DispersionKind::ConfidenceInterval,
        "Standard Deviation" => DispersionKind::StandardDeviation,
        "Standard Error" | "STANDARD_ERROR_OF_MEAN" | "Standard Error of the Mean" => {
            DispersionKind::StandardError
        }
        "Inter-Quartile Range" => DispersionKind::InterQuartileRange,
        "Full Range" => DispersionKind::FullRange,
        "Geometric Coefficient of Variation" => DispersionKind::GeometricCoefficient,
        other => read_code(other)?,
    };
    Ok(Dispersion::new(kind))
}
