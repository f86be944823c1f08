//! What stands behind the categories: R, G, L, V, Pn, S and the stage.

use super::super::category::{Companion, Grade, Residual};
use super::super::error::ParseTnmError;
use super::Reader;
use crate::stage::StageGroup;

/// Makes a companion of its value.
type Make = fn(Option<u8>) -> Companion;

impl Reader<'_> {
    /// `stage IIIC`, with or without parentheses.
    pub(super) fn stage(&mut self) -> bool {
        let mark = self.mark();
        let in_group = self.eat("(");
        if self.parts.stage.is_none() && self.eat("stage ") {
            let word = self
                .rest()
                .split([' ', ')', ',', ';'])
                .next()
                .unwrap_or_default();
            if let Ok(group) = word.parse::<StageGroup>() {
                self.at += word.len();
                if !in_group || self.eat(")") {
                    self.parts.stage = Some(group);
                    return true;
                }
            }
        }
        self.back(mark);
        false
    }

    /// `R0`, `R1(cy+)(liver)`; several may stand.
    pub(super) fn residual(&mut self) -> Result<bool, ParseTnmError> {
        let start = self.at;
        let values = [
            ("R0", Some(0)),
            ("R1", Some(1)),
            ("R2", Some(2)),
            ("RX", None),
        ];
        let Some(value) = self.eat_one(&values) else {
            return Ok(false);
        };
        let mut residual = Residual {
            value,
            in_situ: self.eat("is"),
            cytology: false,
            location: None,
        };
        residual.cytology = self.eat("cy+");
        loop {
            let known = self.group(|inner| match inner {
                "is" => !std::mem::replace(&mut residual.in_situ, true),
                "cy+" => !std::mem::replace(&mut residual.cytology, true),
                inner if inner.is_empty() || inner.starts_with("stage") || inner.contains('(') => {
                    false
                }
                inner
                    if residual.location.is_none()
                        && inner.bytes().all(|b| b.is_ascii_graphic() || b == b' ') =>
                {
                    residual.location = Some(inner.into());
                    true
                }
                _ => false,
            });
            if !known {
                break;
            }
        }
        self.add(Companion::Residual(residual), 2, start)
    }

    /// Adds a companion of which at most so many may stand.
    fn add(
        &mut self,
        companion: Companion,
        most: usize,
        start: usize,
    ) -> Result<bool, ParseTnmError> {
        let kind = std::mem::discriminant(&companion);
        let companions = &mut self.parts.companions;
        let same = companions
            .iter()
            .flatten()
            .filter(|known| std::mem::discriminant(*known) == kind)
            .count();
        match companions.iter_mut().find(|free| free.is_none()) {
            Some(free) if same < most => {
                *free = Some(companion);
                Ok(true)
            }
            _ => Err(self.order(start)),
        }
    }

    /// G, L, V, Pn and S, each once.
    pub(super) fn companion(&mut self) -> Result<bool, ParseTnmError> {
        let (start, mark) = (self.at, self.mark());
        if self.eat("GX") {
            return self.add(Companion::Grade(Grade::X), 1, start);
        }
        if self.eat("G") {
            if let Some(least) = self.digit(1..=4) {
                let after = self.at;
                let greatest = if self.eat("-") {
                    self.digit(1..=4).filter(|digit| *digit > least)
                } else {
                    None
                };
                if greatest.is_none() {
                    self.at = after;
                }
                return self.add(
                    Companion::Grade(Grade::Of(least, greatest.unwrap_or(least))),
                    1,
                    start,
                );
            }
            self.back(mark);
        }
        let known: [(&str, u8, Make); 4] = [
            ("L", 1, Companion::Lymphatic),
            ("V", 2, Companion::Venous),
            ("Pn", 1, Companion::Perineural),
            ("S", 3, Companion::Serum),
        ];
        for (letters, most, companion) in known {
            // Leniently `PN1` may be nodes too, and they come first.
            if letters == "Pn" && self.parts.n.is_none() && !self.rest().starts_with("Pn") {
                continue;
            }
            if self.eat(letters) {
                let value = if self.eat("X") {
                    Some(None)
                } else {
                    self.digit(0..=most).map(Some)
                };
                if let Some(value) = value {
                    return self.add(companion(value), 1, start);
                }
                self.back(mark);
            }
        }
        Ok(false)
    }
}
