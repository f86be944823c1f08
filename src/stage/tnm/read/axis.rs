//! The T, N and M categories.

use super::super::category::{
    InSitu, IsolatedCells, MCategory, Metastasis, MetastasisSites, Multiplicity, NCategory,
    NeckLevel, NodeCounts, Nodes, Prefix, Subdivision, TCategory, Tumour, entry_of,
};
use super::super::error::{NoteKind, ParseTnmError};
use super::{Reader, number};

impl Reader<'_> {
    /// A T, N or M category with its prefix.
    pub(super) fn category(&mut self) -> Result<bool, ParseTnmError> {
        let start = self.at;
        let is_axis = |reader: &Self| ["T", "N", "M"].iter().any(|axis| reader.is_next(axis));
        let mut prefix = None;
        if !is_axis(self) {
            let mark = self.mark();
            for known in Prefix::ALL {
                if self.eat(known.letters()) {
                    if is_axis(self) {
                        prefix = Some(known);
                        break;
                    }
                    self.back(mark);
                }
            }
        }
        let (later, last) = (
            self.parts.n.is_some() || self.parts.m.is_some(),
            self.parts.m.is_some(),
        );
        if self.eat("T") {
            if self.parts.t.is_some() || later {
                return Err(self.order(start));
            }
            self.first_has_prefix.get_or_insert(prefix.is_some());
            self.parts.t = Some(self.tumour(prefix, start)?);
        } else if self.eat("N") {
            if self.parts.n.is_some() || last {
                return Err(self.order(start));
            }
            self.first_has_prefix.get_or_insert(prefix.is_some());
            self.parts.n = Some(self.nodes(prefix, start)?);
        } else if self.eat("M") {
            if last {
                return Err(self.order(start));
            }
            self.first_has_prefix.get_or_insert(prefix.is_some());
            self.parts.m = Some(self.metastasis(prefix, start)?);
        } else {
            return Ok(false);
        }
        Ok(true)
    }

    fn tumour(&mut self, prefix: Option<Prefix>, start: usize) -> Result<Tumour, ParseTnmError> {
        use TCategory::{T0, T1, T2, T3, T4, TX, Ta, Tis};
        let values = [
            ("X", TX),
            ("0", T0),
            ("is", Tis),
            ("a", Ta),
            ("1", T1),
            ("2", T2),
            ("3", T3),
            ("4", T4),
        ];
        let value = self.eat_one(&values).ok_or_else(|| self.value(start))?;
        let mut tumour = Tumour {
            prefix,
            value,
            subdivision: None,
            in_situ: None,
            multiplicity: None,
        };
        if matches!(value, T1 | T2 | T3 | T4) {
            let letters = if matches!(value, T3 | T4) {
                "abcde"
            } else {
                "abcd"
            };
            tumour.subdivision = self.subdivision(letters, true, true);
            if tumour.subdivision.is_none() && self.is_next("e") {
                self.at += 1;
                return Err(ParseTnmError::NoSuchSubdivision {
                    found: self.since(start),
                    span: start..self.at,
                });
            }
        }
        self.certainty();
        if value == Tis {
            let before = self.at;
            self.blanks();
            tumour.in_situ = self.eat_one(&InSitu::ALL);
            if tumour.in_situ.is_none() {
                self.at = before;
            }
        }
        while self.group(|inner| {
            let in_situ = entry_of(&InSitu::ALL, inner);
            if value == Tis && tumour.in_situ.is_none() && in_situ.is_some() {
                tumour.in_situ = in_situ;
                return true;
            }
            let multiplicity = match inner {
                "m" => Some(Multiplicity::Multiple),
                "s" => Some(Multiplicity::Solitary),
                digits => number(digits).map(Multiplicity::Count),
            };
            tumour.multiplicity.is_none() && {
                tumour.multiplicity = multiplicity;
                multiplicity.is_some()
            }
        }) {}
        Ok(tumour)
    }

    fn nodes(&mut self, prefix: Option<Prefix>, start: usize) -> Result<Nodes, ParseTnmError> {
        use NCategory::{N0, N1, N2, N3, N4, NX};
        let values = [
            ("X", NX),
            ("0", N0),
            ("1", N1),
            ("2", N2),
            ("3", N3),
            ("4", N4),
        ];
        let value = self.eat_one(&values).ok_or_else(|| self.value(start))?;
        if value == N4 {
            if !self.lenient {
                return Err(ParseTnmError::N4 {
                    span: start..self.at,
                });
            }
            self.note(start..self.at, NoteKind::Historic);
        }
        let mut nodes = Nodes {
            prefix,
            value,
            subdivision: None,
            isolated_cells: None,
            sentinel: false,
            biopsy: false,
            level: None,
            counts: None,
        };
        if value == N0 {
            nodes.subdivision = self.subdivision("ab", false, false);
        } else if value != NX {
            nodes.subdivision = self.subdivision("abcd", false, true);
        }
        self.certainty();
        while self.group(|inner| {
            let cells = entry_of(&IsolatedCells::ALL, inner);
            match inner {
                "sn" => !std::mem::replace(&mut nodes.sentinel, true),
                "f" => !std::mem::replace(&mut nodes.biopsy, true),
                "U" if nodes.level.is_none() => nodes.level.replace(NeckLevel::Upper).is_none(),
                "L" if nodes.level.is_none() => nodes.level.replace(NeckLevel::Lower).is_none(),
                _ if cells.is_some() && nodes.isolated_cells.is_none() => {
                    nodes.isolated_cells = cells;
                    true
                }
                counts if nodes.counts.is_none() => {
                    nodes.counts = counts.split_once('/').and_then(|(involved, examined)| {
                        Some(NodeCounts {
                            involved: number(involved)?,
                            examined: number(examined)?,
                        })
                    });
                    nodes.counts.is_some()
                }
                _ => false,
            }
        }) {}
        Ok(nodes)
    }

    fn metastasis(
        &mut self,
        prefix: Option<Prefix>,
        start: usize,
    ) -> Result<Metastasis, ParseTnmError> {
        use MCategory::{M0, M1, MX};
        let value = self
            .eat_one(&[("X", MX), ("0", M0), ("1", M1)])
            .ok_or_else(|| self.value(start))?;
        let pathological = prefix.is_some_and(Prefix::is_pathological);
        match value {
            MX if !self.lenient || pathological => {
                return Err(ParseTnmError::MX {
                    span: start..self.at,
                });
            }
            MX => self.note(start..self.at, NoteKind::Historic),
            M0 if pathological => {
                return Err(ParseTnmError::PathologicalM0 {
                    span: start..self.at,
                });
            }
            M0 | M1 => {}
        }
        let mut metastasis = Metastasis {
            prefix,
            value,
            subdivision: None,
            isolated_cells: None,
            raised_ldh: None,
            sites: MetastasisSites::default(),
        };
        if value == M1 {
            metastasis.subdivision = self.subdivision("abcd", true, false);
        }
        self.certainty();
        while self.group(|inner| {
            let cells = entry_of(&IsolatedCells::ALL, inner);
            match inner {
                _ if cells.is_some() && metastasis.isolated_cells.is_none() => {
                    metastasis.isolated_cells = cells;
                    true
                }
                "0" | "1"
                    if metastasis.subdivision.is_some() && metastasis.raised_ldh.is_none() =>
                {
                    metastasis.raised_ldh.replace(inner == "1").is_none()
                }
                list if value == M1 && metastasis.sites.is_empty() => {
                    let mut sites = MetastasisSites::default();
                    let known = list
                        .split([',', ' ', '/'])
                        .filter(|code| !code.is_empty())
                        .all(|code| site(code).map(|index| sites.insert(index)).is_some());
                    if known {
                        metastasis.sites = sites;
                    }
                    known && !sites.is_empty()
                }
                _ => false,
            }
        }) {}
        // Sites without parentheses: `M1pul`, `pM1 LYM OSS`.
        while let Some(index) = self.bare_site(value) {
            metastasis.sites.insert(index);
        }
        Ok(metastasis)
    }

    /// The site that comes next, after M1.
    fn bare_site(&mut self, value: MCategory) -> Option<usize> {
        let before = self.at;
        self.blanks();
        let letters = self
            .rest()
            .bytes()
            .take_while(u8::is_ascii_alphanumeric)
            .count();
        let index = self
            .rest()
            .get(..letters)
            .and_then(site)
            .filter(|_| value == MCategory::M1);
        self.at = if index.is_some() {
            self.at + letters
        } else {
            before
        };
        index
    }

    /// A letter with or without a digit, or `mi`.
    fn subdivision(&mut self, letters: &str, digits: bool, micro: bool) -> Option<Subdivision> {
        if micro && self.eat("mi") {
            return Some(Subdivision::Micro);
        }
        let start = self.at;
        let letter = letters
            .chars()
            .find(|letter| self.is_next(letter.encode_utf8(&mut [0; 4])))?;
        let is_before_axis = |reader: &Self| {
            let next = reader.rest().get(1..).unwrap_or_default().bytes().next();
            next.is_some_and(|next| next == b'N' || next == b'M')
        };
        if letter == 'c' && self.certainty_next() {
            return None;
        }
        if letter == 'c' && is_before_axis(self) {
            self.note(start..start + 1, NoteKind::Ambiguous);
            if self.first_has_prefix == Some(true) {
                return None;
            }
        }
        self.eat(letter.encode_utf8(&mut [0; 4]));
        Some(Subdivision::Letter(
            letter,
            if digits { self.digit(1..=3) } else { None },
        ))
    }

    fn certainty_next(&self) -> bool {
        matches!(self.rest().as_bytes(), [b'C', b'1'..=b'5', ..])
    }

    /// The certainty factor C1 to C5 of editions before the 8th; it is read over.
    fn certainty(&mut self) {
        if self.certainty_next() {
            self.note(self.at..self.at + 2, NoteKind::Certainty);
            self.at += 2;
        }
    }
}

/// The index of a site by its code, in whatever case.
fn site(code: &str) -> Option<usize> {
    MetastasisSites::CODES
        .iter()
        .position(|known| known.eq_ignore_ascii_case(code))
}
