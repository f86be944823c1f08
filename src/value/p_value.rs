//! P-values.

use std::fmt;
use std::str::FromStr;

use super::{Decimal, ParseDecimalError, text_form};

text_form! {
    /// A p-value as it is reported, with its relation: `0.03`, `<0.001`, `<=0.05`, `>0.05`, `>=0.05`.
    ///
    /// ```
    /// use oncology::value::{PValue, Relation};
    ///
    /// let p: PValue = "<0.001".parse()?;
    /// assert_eq!(p.relation(), Relation::Less);
    /// assert_eq!(p.number().to_string(), "0.001");
    /// # Ok::<(), oncology::value::ParsePValueError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    pub struct PValue((Relation, Decimal));
    expecting "a p-value in a string such as \"<0.001\"";
    schema {
        "type": "string",
        "pattern": "^(<|<=|>|>=)?-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,12})?$",
        "examples": ["<0.001", "0.03"]
    }
}

/// How a p-value stands to the number that is reported.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Relation {
    /// It is the number.
    Equal,
    /// It is less: `<`.
    Less,
    /// It is the number or less: `<=`.
    AtMost,
    /// It is greater: `>`.
    Greater,
    /// It is the number or greater: `>=`.
    AtLeast,
}

impl Relation {
    /// The sign before the number; none for equality.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Equal => "",
            Self::Less => "<",
            Self::AtMost => "<=",
            Self::Greater => ">",
            Self::AtLeast => ">=",
        }
    }
}

impl PValue {
    /// A p-value from its parts.
    #[must_use]
    pub const fn new(relation: Relation, number: Decimal) -> Self {
        Self((relation, number))
    }

    /// How it stands to the number.
    #[must_use]
    pub const fn relation(self) -> Relation {
        self.0.0
    }

    /// The number that is reported.
    #[must_use]
    pub const fn number(self) -> Decimal {
        self.0.1
    }
}

impl FromStr for PValue {
    type Err = ParsePValueError;

    /// # Errors
    ///
    /// `=0.03`, `< 0.001`, `≤0.05`, `p<0.05`, `.03`.
    fn from_str(text: &str) -> Result<Self, ParsePValueError> {
        // The longer signs come first, since `<` is the beginning of `<=`.
        let (relation, number) = [
            Relation::AtMost,
            Relation::AtLeast,
            Relation::Less,
            Relation::Greater,
        ]
        .into_iter()
        .find_map(|relation| Some((relation, text.strip_prefix(relation.sign())?)))
        .unwrap_or((Relation::Equal, text));
        Ok(Self::new(relation, number.parse()?))
    }
}

impl fmt::Display for PValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.relation().sign(), self.number())
    }
}

/// Why a text is no [`PValue`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{0}; before the number only `<`, `<=`, `>` or `>=` may stand")]
pub struct ParsePValueError(#[from] ParseDecimalError);
