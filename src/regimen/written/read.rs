//! Reading a regimen from one line.

use std::str::FromStr;

use super::{Line, ROUTES, TIMES, WrittenComponent, WrittenRegimen};
use crate::regimen::{CycleRange, Dose, DoseUnit, Duration, Mode};
use crate::value::{Decimal, Text};

/// A word of the line and the byte at which it begins.
#[derive(Clone, Copy, Debug)]
struct Word<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Word<'a> {
    fn is(self, word: &str) -> bool {
        self.text.eq_ignore_ascii_case(word)
    }

    fn number(self) -> Option<Decimal> {
        self.text.parse().ok()
    }

    /// The rest behind a letter that numbers follow: `1,8` of `d1,8`.
    fn behind(self, letters: &[char]) -> Option<&'a str> {
        let rest = self.text.strip_prefix(letters)?;
        let digits = rest.trim_start_matches(['-', '–', '≤', '<', '=']);
        digits
            .starts_with(|c: char| c.is_ascii_digit())
            .then_some(rest)
    }
}

impl FromStr for WrittenRegimen {
    type Err = ParseWrittenRegimenError;

    /// # Errors
    ///
    /// An empty line, a dose without a drug, a number without a unit, days or a cycle that are none, two doses of one drug.
    fn from_str(text: &str) -> Result<Self, ParseWrittenRegimenError> {
        let mut line = Line {
            components: Vec::new(),
            cycle_days: None,
            duration: None,
        };
        for part in parts(text) {
            let words: Vec<Word<'_>> = words(text, part).collect();
            if words.is_empty() {
                return Err(ParseWrittenRegimenError::Empty { at: part.0 });
            }
            Reader {
                words: &words,
                next: 0,
                text,
            }
            .part(&mut line)?;
        }
        if line.components.is_empty() {
            return Err(ParseWrittenRegimenError::NoDrug { at: 0 });
        }
        Ok(Self(line))
    }
}

/// The stretches between commas and semicolons; a stretch of numbers only goes on with the days before it.
fn parts(text: &str) -> Vec<(usize, usize)> {
    let mut parts: Vec<(usize, usize)> = Vec::new();
    let mut start = 0;
    let ends = text
        .match_indices([',', ';'])
        .map(|(at, _)| at)
        .chain([text.len()]);
    for end in ends {
        let part = text.get(start..end).unwrap_or_default().trim();
        let is_days = !part.is_empty()
            && part.starts_with(|c: char| c.is_ascii_digit())
            && part.split_whitespace().next().is_some_and(|word| {
                word.chars()
                    .all(|c| c.is_ascii_digit() || matches!(c, '-' | '–'))
            });
        match parts.last_mut() {
            Some(last) if is_days => last.1 = end,
            _ => parts.push((start, end)),
        }
        start = end + 1;
    }
    parts
}

/// The words of a stretch; a comma and blank between days do not part them.
fn words(text: &str, (start, end): (usize, usize)) -> impl Iterator<Item = Word<'_>> {
    let part = text.get(start..end).unwrap_or_default();
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = part.get(at..)?;
        let skipped = rest.len() - rest.trim_start_matches([' ', '\t', '\u{a0}']).len();
        let rest = rest.get(skipped..)?;
        if rest.is_empty() {
            return None;
        }
        let mut length = 0;
        for (index, c) in rest.char_indices() {
            let before = rest.get(..index).unwrap_or_default();
            let goes_on = before.ends_with(',')
                && rest.get(index..).is_some_and(|after| {
                    after.trim_start().starts_with(|c: char| c.is_ascii_digit())
                });
            if c.is_whitespace() && !goes_on && !before.trim_end().ends_with(',') {
                break;
            }
            length = index + c.len_utf8();
        }
        let word = Word {
            text: rest.get(..length)?.trim_end(),
            at: start + at + skipped,
        };
        at += skipped + length;
        Some(word)
    })
}

/// Reads one stretch.
struct Reader<'w, 't> {
    words: &'w [Word<'t>],
    next: usize,
    text: &'t str,
}

impl<'t> Reader<'_, 't> {
    fn peek(&self, ahead: usize) -> Option<Word<'t>> {
        self.words.get(self.next + ahead).copied()
    }

    fn part(mut self, line: &mut Line) -> Result<(), ParseWrittenRegimenError> {
        let mut name: Vec<&str> = Vec::new();
        let first = self.peek(0).map_or(0, |word| word.at);
        while let Some(word) = self.peek(0) {
            if self.is_detail() {
                break;
            }
            name.push(word.text);
            self.next += 1;
        }
        if name.is_empty() {
            return self.schedule(line, first);
        }
        let drug: Text = name
            .join(" ")
            .parse()
            .map_err(|_| ParseWrittenRegimenError::NoDrug { at: first })?;
        let mut component = WrittenComponent {
            drug,
            dose: None,
            route: None,
            mode: None,
            hours: None,
            times_a_day: None,
            days: Vec::new(),
        };
        while let Some(word) = self.peek(0) {
            if self.is_schedule() {
                line.components.push(component);
                return self.schedule(line, word.at);
            }
            self.detail(&mut component)?;
        }
        line.components.push(component);
        Ok(())
    }

    /// Whether the next word is no part of a drug's name.
    fn is_detail(&self) -> bool {
        let Some(word) = self.peek(0) else {
            return false;
        };
        let known = ROUTES.iter().any(|(route, _)| word.is(route))
            || TIMES.iter().any(|(times, _)| word.is(times))
            || ["AUC", "bolus", "infusion", "CI", "over"]
                .iter()
                .any(|known| word.is(known));
        known || self.dose().is_some() || word.behind(&['d', 'D']).is_some() || self.is_schedule()
    }

    /// Whether the next words are of the cycle.
    fn is_schedule(&self) -> bool {
        self.peek(0).is_some_and(|word| {
            word.behind(&['q', 'Q']).is_some()
                || word.behind(&['×', 'x', 'X']).is_some()
                || word.is("until")
        })
    }

    /// An amount and its unit, written apart or together, and how many words they take.
    fn dose(&self) -> Option<(Dose, usize)> {
        let word = self.peek(0)?;
        if let Some(amount) = word.number() {
            let unit = DoseUnit::of_symbol(self.peek(1)?.text)?;
            return (unit != DoseUnit::AreaUnderCurve).then(|| (Dose::new(amount, unit), 2));
        }
        let split = word.text.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let (amount, unit) = word.text.split_at_checked(split)?;
        Some((
            Dose::new(amount.parse().ok()?, DoseUnit::of_symbol(unit)?),
            1,
        ))
    }

    fn detail(&mut self, component: &mut WrittenComponent) -> Result<(), ParseWrittenRegimenError> {
        let Some(word) = self.peek(0) else {
            return Ok(());
        };
        let twice = |is: bool| {
            if is {
                Err(ParseWrittenRegimenError::Twice {
                    found: word.text.into(),
                    at: word.at,
                })
            } else {
                Ok(())
            }
        };
        self.next += 1;
        if word.is("AUC") {
            let amount = self
                .peek(0)
                .and_then(Word::number)
                .ok_or_else(|| unit(word))?;
            self.next += 1;
            twice(
                component
                    .dose
                    .replace(Dose::new(amount, DoseUnit::AreaUnderCurve))
                    .is_some(),
            )
        } else if let Some(days) = word.behind(&['d', 'D']) {
            twice(!component.days.is_empty())?;
            component.days = days_of(days).ok_or_else(|| ParseWrittenRegimenError::Days {
                found: word.text.into(),
                at: word.at,
            })?;
            Ok(())
        } else if let Some((_, route)) = ROUTES.iter().find(|(route, _)| word.is(route)) {
            twice(component.route.replace(*route).is_some())
        } else if let Some((_, times)) = TIMES.iter().find(|(times, _)| word.is(times)) {
            twice(component.times_a_day.replace(*times).is_some())
        } else if word.is("bolus") {
            twice(component.mode.replace(Mode::Bolus).is_some())
        } else if word.is("infusion") {
            twice(component.mode.replace(Mode::Infusion).is_some())
        } else if word.is("CI") {
            twice(component.mode.replace(Mode::ContinuousInfusion).is_some())
        } else if word.is("over") {
            let (hours, length) = self.hours().ok_or_else(|| unit(word))?;
            self.next += length;
            twice(component.hours.replace(hours).is_some())
        } else {
            self.next -= 1;
            let (dose, length) = self.dose().ok_or_else(|| unit(word))?;
            self.next += length;
            twice(component.dose.replace(dose).is_some())
        }
    }

    /// `46 h`, `46h`.
    fn hours(&self) -> Option<(Decimal, usize)> {
        let word = self.peek(0)?;
        if let Some(hours) = word.number() {
            let is_unit = self
                .peek(1)
                .is_some_and(|unit| ["h", "hours", "hour"].iter().any(|known| unit.is(known)));
            return is_unit.then_some((hours, 2));
        }
        Some((word.text.strip_suffix('h')?.parse().ok()?, 1))
    }

    /// `q21d ×4`, `q3w until progression`.
    fn schedule(&mut self, line: &mut Line, first: usize) -> Result<(), ParseWrittenRegimenError> {
        if line.components.is_empty() {
            return Err(ParseWrittenRegimenError::NoDrug { at: first });
        }
        while let Some(word) = self.peek(0) {
            let refused = || ParseWrittenRegimenError::Cycle {
                found: word.text.into(),
                at: word.at,
            };
            self.next += 1;
            let known = if let Some(cycle) = word.behind(&['q', 'Q']) {
                line.cycle_days
                    .replace(cycle_of(cycle).ok_or_else(refused)?)
                    .is_some()
            } else if let Some(count) = word.behind(&['×', 'x', 'X']) {
                let duration = cycles_of(count).ok_or_else(refused)?;
                if self
                    .peek(0)
                    .is_some_and(|word| word.is("cycles") || word.is("cycle"))
                {
                    self.next += 1;
                }
                line.duration.replace(duration).is_some()
            } else if word.is("until") {
                let event = self.peek(0).and_then(|next| {
                    let last = self.words.last()?;
                    self.text.get(next.at..last.at + last.text.len())
                });
                let event: Text = event
                    .and_then(|event| event.parse().ok())
                    .ok_or_else(refused)?;
                self.next = self.words.len();
                line.duration.replace(Duration::Until(event)).is_some()
            } else {
                return Err(refused());
            };
            if known {
                return Err(ParseWrittenRegimenError::Twice {
                    found: word.text.into(),
                    at: word.at,
                });
            }
        }
        Ok(())
    }
}

/// What is said of a word that is no detail of a drug.
fn unit(word: Word<'_>) -> ParseWrittenRegimenError {
    ParseWrittenRegimenError::Unit {
        found: word.text.into(),
        at: word.at,
    }
}

/// Most days that a range may stand for.
const MOST_DAYS: i16 = 366;

/// `1,8,15`, `1-5`, `-1`.
fn days_of(text: &str) -> Option<Vec<i16>> {
    let mut days = Vec::new();
    for part in text.split([',', '/', '+']) {
        let part = part.trim().trim_start_matches(['d', 'D']).replace('–', "-");
        let (sign, rest) = match part.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, part.as_str()),
        };
        let (first, last) = match rest.split_once('-') {
            Some((first, last)) => (first, Some(last)),
            None => (rest, None),
        };
        let first = sign * digits(first)?;
        let last = match last {
            None => first,
            Some(last) => match last.strip_prefix('-') {
                Some(last) => -digits(last)?,
                None => digits(last)?,
            },
        };
        if last < first || last - first >= MOST_DAYS || days.len() > 366 {
            return None;
        }
        days.extend(first..=last);
    }
    Some(days)
}

/// A number of days up to 999.
fn digits(text: &str) -> Option<i16> {
    let is_number =
        !text.is_empty() && text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok())?
}

/// The days of `21d`, `3w`, `21`.
fn cycle_of(text: &str) -> Option<u16> {
    let (number, factor) = match text.strip_suffix(['w', 'W']) {
        Some(weeks) => (weeks, 7),
        None => (text.strip_suffix(['d', 'D'])?, 1),
    };
    let days = u16::try_from(digits(number)?).ok()?.checked_mul(factor)?;
    (days > 0).then_some(days)
}

/// `4`, `4-6`, `≤6`.
fn cycles_of(text: &str) -> Option<Duration> {
    let number = |text: &str| {
        u16::try_from(digits(text)?)
            .ok()
            .filter(|number| *number > 0)
    };
    if let Some(most) = text.strip_prefix('≤').or_else(|| text.strip_prefix("<=")) {
        return number(most).map(Duration::AtMostCycles);
    }
    match text.split_once(['-', '–']) {
        None => number(text).map(Duration::Cycles),
        Some((least, most)) => {
            let (least, most) = (number(least)?, number(most)?);
            (least < most).then(|| Duration::CycleRange(CycleRange::new(least, most)))
        }
    }
}

/// Why a text is no [`WrittenRegimen`](super::WrittenRegimen); places are in bytes.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseWrittenRegimenError {
    /// Nothing between two commas.
    #[error("expected a drug or the length of a cycle at byte {at}")]
    Empty {
        /// Where.
        at: usize,
    },
    /// A dose, a day or a cycle without a drug before it.
    #[error("expected the name of a drug at byte {at}")]
    NoDrug {
        /// Where.
        at: usize,
    },
    /// A number without a unit, or a word behind the name that is none of those that a regimen has.
    #[error("expected a dose with its unit, a route, a mode or days, found `{found}` at byte {at}")]
    Unit {
        /// The word.
        found: Box<str>,
        /// Where it stands.
        at: usize,
    },
    /// Days that are none.
    #[error("expected days such as `d1,8,15`, `d1-5` or `d-1`, found `{found}` at byte {at}")]
    Days {
        /// The word.
        found: Box<str>,
        /// Where it stands.
        at: usize,
    },
    /// A cycle that is none.
    #[error(
        "expected a cycle such as `q21d` or `q3w`, a number of cycles such as `×4`, `×4-6` or `×≤6`, or `until` and an event, found `{found}` at byte {at}"
    )]
    Cycle {
        /// The word.
        found: Box<str>,
        /// Where it stands.
        at: usize,
    },
    /// A second dose, route, mode, duration or cycle.
    #[error("`{found}` at byte {at} is the second of its kind")]
    Twice {
        /// The word.
        found: Box<str>,
        /// Where it stands.
        at: usize,
    },
}
