//! Codes of drug packages in the United States.

use std::fmt;
use std::str::FromStr;

use super::scan;
use crate::value::text_form;

text_form! {
    /// A National Drug Code of a package, in one of its forms of ten digits or of eleven, kept as it is written.
    ///
    /// Sources: 21 CFR 207.33 for ten digits in segments of 4-4-2, 5-3-2 or 5-4-1; 45 CFR 162.1002 (HIPAA) for eleven, 5-4-2,
    /// with both hyphens or none. Ten digits without hyphens are not taken, since they do not tell which segment is short.
    /// Two forms of one package are equal after [`to_eleven`](Ndc::to_eleven).
    ///
    /// ```
    /// use oncology::code::{Ndc, NdcForm};
    ///
    /// let pembrolizumab: Ndc = "0006-3026-02".parse()?;
    /// assert_eq!(pembrolizumab.form(), NdcForm::FourFourTwo);
    /// assert_eq!(pembrolizumab.to_eleven().to_string(), "00006-3026-02");
    /// # Ok::<(), oncology::code::ParseNdcError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Ndc(Segments);
    expecting "a National Drug Code such as `0006-3026-02` or `00006-3026-02`";
    schema {
        "type": "string",
        "pattern": "^([0-9]{4}-[0-9]{4}-[0-9]{2}|[0-9]{5}-([0-9]{3}-[0-9]{2}|[0-9]{4}-[0-9]{1,2})|[0-9]{11})$",
        "examples": ["0006-3026-02", "00006-3026-02"]
    }
}

/// The segments of a code as numbers, and how many digits each has.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
struct Segments {
    labeller: u32,
    product: u16,
    package: u8,
    form: NdcForm,
}

/// How an [`Ndc`] is written: the digits of labeller, product and package.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum NdcForm {
    /// Ten digits, `0006-3026-02`.
    FourFourTwo,
    /// Ten digits, `50242-134-68`.
    FiveThreeTwo,
    /// Ten digits, `00002-1234-5`.
    FiveFourOne,
    /// Eleven digits with hyphens, `00006-3026-02`.
    FiveFourTwo,
    /// Eleven digits without hyphens, `00006302602`.
    Plain,
}

impl Ndc {
    /// How it is written.
    #[must_use]
    pub const fn form(self) -> NdcForm {
        self.0.form
    }

    /// The same package in eleven digits with hyphens: the short segment gets a zero in front.
    #[must_use]
    pub const fn to_eleven(self) -> Self {
        Self(Segments {
            form: NdcForm::FiveFourTwo,
            ..self.0
        })
    }
}

impl FromStr for Ndc {
    type Err = ParseNdcError;

    /// # Errors
    ///
    /// `0006302602`, `00063026-02`, `0006-302-02`, `50242-1340-680`, `NDC 0006-3026-02`.
    fn from_str(text: &str) -> Result<Self, ParseNdcError> {
        let odd = text
            .char_indices()
            .find(|(_, c)| !c.is_ascii_digit() && *c != '-');
        if let Some((at, found)) = odd {
            return Err(ParseNdcError::Character { found, at });
        }
        let count = scan::digits(text).count();
        if !matches!(count, 10 | 11) {
            return Err(ParseNdcError::Length { found: count });
        }
        let mut lengths = [0; 4];
        text.split('-')
            .zip(&mut lengths)
            .for_each(|(segment, length)| *length = segment.len());
        let form = match (lengths, text.len()) {
            ([4, 4, 2, 0], 12) => NdcForm::FourFourTwo,
            ([5, 3, 2, 0], 12) => NdcForm::FiveThreeTwo,
            ([5, 4, 1, 0], 12) => NdcForm::FiveFourOne,
            ([5, 4, 2, 0], 13) => NdcForm::FiveFourTwo,
            ([11, 0, 0, 0], 11) => NdcForm::Plain,
            _ => return Err(ParseNdcError::Segments),
        };
        let number = scan::number(text);
        let (package, width) = match form {
            NdcForm::FiveFourOne => (number % 10, 10),
            _ => (number % 100, 100),
        };
        let (product, before) = match form {
            NdcForm::FiveThreeTwo => (number / width % 1_000, width * 1_000),
            _ => (number / width % 10_000, width * 10_000),
        };
        Ok(Self(Segments {
            labeller: u32::try_from(number / before).unwrap_or_default(),
            product: u16::try_from(product).unwrap_or_default(),
            package: u8::try_from(package).unwrap_or_default(),
            form,
        }))
    }
}

impl fmt::Display for Ndc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Segments {
            labeller,
            product,
            package,
            form,
        } = self.0;
        match form {
            NdcForm::FourFourTwo => write!(f, "{labeller:04}-{product:04}-{package:02}"),
            NdcForm::FiveThreeTwo => write!(f, "{labeller:05}-{product:03}-{package:02}"),
            NdcForm::FiveFourOne => write!(f, "{labeller:05}-{product:04}-{package}"),
            NdcForm::FiveFourTwo => write!(f, "{labeller:05}-{product:04}-{package:02}"),
            NdcForm::Plain => write!(f, "{labeller:05}{product:04}{package:02}"),
        }
    }
}

/// Why a text is no [`Ndc`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseNdcError {
    /// Something other than a digit or a hyphen.
    #[error("expected digits and `-`, found {found:?} at byte {at}")]
    Character {
        /// The character.
        found: char,
        /// Where it stands, in bytes.
        at: usize,
    },
    /// Neither ten digits nor eleven.
    #[error("expected 10 or 11 digits, found {found}")]
    Length {
        /// The number of digits.
        found: usize,
    },
    /// Hyphens in other places.
    #[error("expected 10 digits as 4-4-2, 5-3-2 or 5-4-1, or 11 digits as 5-4-2 or without `-`")]
    Segments,
}
