//! Symbols of human genes.

use std::fmt;
use std::str::FromStr;

use crate::value::text_form;

text_form! {
    /// The HGNC symbol of a human gene: `BRAF`, `ERBB2`, `HLA-A`, `C11orf65`.
    ///
    /// Source: Bruford et al., Guidelines for human gene nomenclature, Nat Genet 2020;52:754-758: capitals and digits,
    /// hyphens in listed exceptions, and lower case only in `orf`. Whether HGNC has assigned the symbol is not looked up.
    ///
    /// ```
    /// use oncology::code::GeneSymbol;
    ///
    /// assert_eq!("ERBB2".parse::<GeneSymbol>()?.as_str(), "ERBB2");
    /// assert!("her2".parse::<GeneSymbol>().is_err());
    /// # Ok::<(), oncology::code::ParseGeneSymbolError>(())
    /// ```
    #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct GeneSymbol(Box<str>);
    expecting "a gene symbol such as `ERBB2`";
    schema {
        "type": "string",
        "pattern": "^[A-Z][A-Z0-9-]*(orf[0-9]+[A-Z]?)?$",
        "maxLength": 32,
        "examples": ["ERBB2", "C11orf65"]
    }
}

impl GeneSymbol {
    /// Longest symbol, in characters.
    pub const MAX_LENGTH: usize = 32;

    /// The symbol.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for GeneSymbol {
    type Err = ParseGeneSymbolError;

    /// # Errors
    ///
    /// `braf`, `1BRAF`, `BR AF`, `HER2/neu`.
    fn from_str(text: &str) -> Result<Self, ParseGeneSymbolError> {
        let (stem, frame) = match text.split_once("orf") {
            Some((stem, frame)) => (stem, Some(frame)),
            None => (text, None),
        };
        let is_frame = |frame: &str| {
            let number = frame
                .strip_suffix(|c: char| c.is_ascii_uppercase())
                .unwrap_or(frame);
            !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())
        };
        let is_stem = stem.bytes().next().is_some_and(|b| b.is_ascii_uppercase())
            && stem
                .bytes()
                .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-');
        if is_stem && frame.is_none_or(is_frame) && text.len() <= Self::MAX_LENGTH {
            Ok(Self(text.into()))
        } else {
            Err(ParseGeneSymbolError)
        }
    }
}

impl fmt::Display for GeneSymbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why a text is no [`GeneSymbol`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error(
    "expected capitals, digits and hyphens, beginning with a capital (`orf` may be lower case), at most 32"
)]
pub struct ParseGeneSymbolError;
