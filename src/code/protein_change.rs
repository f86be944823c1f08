//! Changes of proteins.

use std::fmt;
use std::str::FromStr;

use crate::value::text_form;

text_form! {
    /// A change of a protein in HGVS nomenclature, without its reference sequence: `p.V600E`, `p.Val600Glu`,
    /// `p.E746_A750del`, `p.(Arg97ProfsTer23)`.
    ///
    /// Source: HGVS Nomenclature, version 21, recommendations for proteins. This takes substitutions (also to a stop, `*` or
    /// `Ter`), `=`, deletions, duplications, insertions, replacements, frame shifts and extensions of one protein, in parentheses
    /// if they are predicted, with amino acids all in one letter or all in three. `X` for a stop is obsolete and refused.
    /// Whether the change is one of the protein is not looked up. Texts differ though the change is the same; compare
    /// what [`in_one_letter`](ProteinChange::in_one_letter) gives.
    ///
    /// ```
    /// use oncology::code::ProteinChange;
    ///
    /// let change: ProteinChange = "p.Val600Glu".parse()?;
    /// assert_eq!(change.in_one_letter(), "p.V600E".parse()?);
    /// assert_eq!(change.position(), 600);
    /// # Ok::<(), oncology::code::ParseProteinChangeError>(())
    /// ```
    #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct ProteinChange(Box<str>);
    expecting "a change of a protein such as `p.V600E`";
    schema {
        "type": "string",
        "pattern": pattern(),
        "maxLength": 256,
        "examples": ["p.V600E", "p.Val600Glu", "p.E746_A750del", "p.R213*"]
    }
}

/// Amino acids in three letters and in one.
const AMINO_ACIDS: [(&str, char); 21] = [
    ("Ala", 'A'),
    ("Arg", 'R'),
    ("Asn", 'N'),
    ("Asp", 'D'),
    ("Cys", 'C'),
    ("Gln", 'Q'),
    ("Glu", 'E'),
    ("Gly", 'G'),
    ("His", 'H'),
    ("Ile", 'I'),
    ("Leu", 'L'),
    ("Lys", 'K'),
    ("Met", 'M'),
    ("Phe", 'F'),
    ("Pro", 'P'),
    ("Sec", 'U'),
    ("Ser", 'S'),
    ("Thr", 'T'),
    ("Trp", 'W'),
    ("Tyr", 'Y'),
    ("Val", 'V'),
];

/// What the parser takes, as a regular expression.
fn pattern() -> String {
    let position = "[1-9][0-9]{0,5}";
    let change = |acid: &str, stop: &str, start: &str| {
        let any = format!("({acid}|{stop})");
        let until_stop = format!("{stop}({position}|\\?)");
        let delete = format!("del(ins{any}+)?|dup");
        format!(
            "{any}{position}(=|{any}|{acid}?fs({until_stop})?|{delete}|_{any}{position}({delete}|ins{any}+))\
             |{stop}{position}{acid}ext{until_stop}|{start}1ext-{position}"
        )
    };
    let three: Vec<&str> = AMINO_ACIDS.iter().map(|(three, _)| *three).collect();
    let one: String = AMINO_ACIDS.iter().map(|(_, one)| *one).collect();
    let change = format!(
        "{}|{}",
        change(&format!("[{one}]"), "\\*", "M"),
        change(&format!("({})", three.join("|")), "(\\*|Ter)", "Met")
    );
    format!("^p\\.({change}|\\(({change})\\))$")
}

impl ProteinChange {
    /// Longest change taken, in characters.
    pub const MAX_LENGTH: usize = 256;

    /// The change as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is predicted from the DNA, which parentheses say.
    #[must_use]
    pub fn is_predicted(&self) -> bool {
        self.0.starts_with("p.(")
    }

    /// The place of the first amino acid that it names, counted from 1.
    #[must_use]
    pub fn position(&self) -> u32 {
        let digits = self.0.trim_start_matches(|c: char| !c.is_ascii_digit());
        let end = digits.find(|c: char| !c.is_ascii_digit());
        let digits = digits.get(..end.unwrap_or(digits.len()));
        digits
            .and_then(|digits| digits.parse().ok())
            .unwrap_or_default()
    }

    /// The same with amino acids in one letter, and `*` for a stop.
    #[must_use]
    pub fn in_one_letter(&self) -> Self {
        let (mut short, mut rest) = (String::with_capacity(self.0.len()), &*self.0);
        while let Some(c) = rest.chars().next() {
            let stop = [("Ter", '*')];
            let mut words = AMINO_ACIDS.iter().chain(&stop);
            let found = words.find_map(|(three, one)| Some((rest.strip_prefix(three)?, *one)));
            let (after, one) = found.unwrap_or((rest.get(c.len_utf8()..).unwrap_or_default(), c));
            short.push(one);
            rest = after;
        }
        Self(short.into())
    }
}

impl FromStr for ProteinChange {
    type Err = ParseProteinChangeError;

    /// # Errors
    ///
    /// `V600E`, `p.600E`, `p.V600`, `p.V600Glu`, `p.R213X`, `p.V0E`, `p.(V600E`, `p.?`.
    fn from_str(text: &str) -> Result<Self, ParseProteinChangeError> {
        let change = text
            .strip_prefix("p.")
            .ok_or(ParseProteinChangeError::Prefix)?;
        let (start, end) = match change.strip_prefix('(') {
            Some(inner) if inner.ends_with(')') => (3, text.len() - 1),
            Some(_) => return Err(ParseProteinChangeError::Parenthesis),
            None => (2, text.len()),
        };
        let read = |in_three| {
            Reader {
                text: text.get(..end).unwrap_or_default(),
                at: start,
                in_three,
            }
            .change()
        };
        // The text is in one of two alphabets; the error is that of the one in which more of it was read.
        if let Err(three) = read(true)
            && let Err(one) = read(false)
        {
            return Err(if one.0 > three.0 { one.1 } else { three.1 });
        }
        if text.len() > Self::MAX_LENGTH {
            return Err(ParseProteinChangeError::Length { found: text.len() });
        }
        Ok(Self(text.into()))
    }
}

/// A place in a change that is being read.
struct Reader<'t> {
    text: &'t str,
    at: usize,
    /// Whether amino acids have three letters, or one.
    in_three: bool,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn word(&mut self, word: &str) -> bool {
        let is_there = self.rest().starts_with(word);
        self.at += if is_there { word.len() } else { 0 };
        is_there
    }

    fn amino_acid(&mut self) -> bool {
        let rest = self.rest();
        let is_there = AMINO_ACIDS.iter().any(|(three, one)| {
            if self.in_three {
                rest.starts_with(three)
            } else {
                rest.starts_with(*one)
            }
        });
        self.at += match (is_there, self.in_three) {
            (true, true) => 3,
            (true, false) => 1,
            (false, _) => 0,
        };
        is_there
    }

    fn stop(&mut self) -> bool {
        self.word("*") || self.in_three && self.word("Ter")
    }

    /// The end of the text, or what is wrong here.
    fn end(&self) -> Result<(), (usize, ParseProteinChangeError)> {
        match self.rest().chars().next() {
            None => Ok(()),
            Some(found) => Err((self.at, ParseProteinChangeError::End { found, at: self.at })),
        }
    }

    fn residue(&mut self) -> Result<(), (usize, ParseProteinChangeError)> {
        if self.amino_acid() || self.stop() {
            Ok(())
        } else {
            Err((self.at, ParseProteinChangeError::AminoAcid { at: self.at }))
        }
    }

    fn residues(&mut self) -> Result<(), (usize, ParseProteinChangeError)> {
        self.residue()?;
        while self.amino_acid() || self.stop() {}
        self.end()
    }

    fn position(&mut self) -> Result<(), (usize, ParseProteinChangeError)> {
        let rest = self.rest();
        let count = rest.bytes().take_while(u8::is_ascii_digit).count();
        if rest.starts_with('0') || !matches!(count, 1..=6) {
            return Err((self.at, ParseProteinChangeError::Position { at: self.at }));
        }
        self.at += count;
        Ok(())
    }

    /// How many amino acids there are until a stop.
    fn until_stop(&mut self) -> Result<(), (usize, ParseProteinChangeError)> {
        if !self.word("?") {
            self.position()?;
        }
        self.end()
    }

    /// The whole change up to the end of the text.
    fn change(&mut self) -> Result<(), (usize, ParseProteinChangeError)> {
        let start = self.at;
        self.residue()?;
        let is_stop = matches!(self.text.get(start..self.at), Some("*" | "Ter"));
        self.position()?;
        let is_start = matches!(self.text.get(start..self.at), Some("M1" | "Met1"));
        let is_range = self.word("_");
        if is_range {
            self.residue()?;
            self.position()?;
        }
        if self.word("delins") || is_range && self.word("ins") {
            return self.residues();
        }
        if self.word("del") || self.word("dup") || !is_range && (self.word("=") || self.stop()) {
            return self.end();
        }
        if is_start && !is_range && self.word("ext-") {
            self.position()?;
            return self.end();
        }
        let is_new = !is_range && self.amino_acid();
        if !is_range && self.word("fs") {
            return if self.stop() {
                self.until_stop()
            } else {
                self.end()
            };
        }
        if is_new && is_stop && self.word("ext") {
            if self.stop() {
                return self.until_stop();
            }
            return Err((self.at, ParseProteinChangeError::AminoAcid { at: self.at }));
        }
        if is_new {
            return self.end();
        }
        Err((self.at, ParseProteinChangeError::Change { at: self.at }))
    }
}

impl fmt::Display for ProteinChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why a text is no [`ProteinChange`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseProteinChangeError {
    /// It does not begin with `p.`.
    #[error("expected `p.` at the start")]
    Prefix,
    /// A parenthesis is not closed.
    #[error("expected `)` at the end, since `(` follows `p.`")]
    Parenthesis,
    /// No amino acid where one belongs.
    #[error("expected an amino acid (`V` or `Val`) or a stop (`*` or `Ter`) at byte {at}")]
    AminoAcid {
        /// Where it should stand, in bytes.
        at: usize,
    },
    /// No position where one belongs.
    #[error("expected a position of 1 to 6 digits, the first not zero, at byte {at}")]
    Position {
        /// Where it should stand, in bytes.
        at: usize,
    },
    /// Nothing that could have happened to the amino acid.
    #[error(
        "expected the new amino acid (`*` or `Ter` for a stop), `=`, `del`, `dup`, `delins` or `fs`, or after a range `del`, `dup`, `ins` or `delins`, at byte {at}"
    )]
    Change {
        /// Where it should stand, in bytes.
        at: usize,
    },
    /// More than a change.
    #[error(
        "expected the end, found {found:?} at byte {at}; amino acids are all in one letter or all in three"
    )]
    End {
        /// The character.
        found: char,
        /// Where it stands, in bytes.
        at: usize,
    },
    /// More than [`ProteinChange::MAX_LENGTH`] characters.
    #[error("expected at most 256 characters, found {found}")]
    Length {
        /// The number of characters.
        found: usize,
    },
}
