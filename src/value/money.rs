//! Amounts of money.

use std::fmt;
use std::str::FromStr;

use iso_currency::Currency;

use super::{Decimal, ParseDecimalError, text_form};

text_form! {
    /// An amount of money as it is reported, with its ISO 4217 currency: `USD 1200.50`.
    ///
    /// ```
    /// use oncology::value::Money;
    ///
    /// let price: Money = "EUR 99.90".parse()?;
    /// assert_eq!(price.currency().code(), "EUR");
    /// assert_eq!(price.amount().to_string(), "99.90");
    /// # Ok::<(), oncology::value::ParseMoneyError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    pub struct Money((Currency, Decimal));
    expecting "an amount of money in a string (write it in quotes: \"USD 1200.50\")";
    schema {
        "type": "string",
        "pattern": format!("^({}) -?(0|[1-9][0-9]{{0,14}})(\\.[0-9]{{1,12}})?$", currency_codes().join("|")),
        "examples": ["USD 1200.50"]
    }
}

impl Money {
    /// An amount in a currency.
    #[must_use]
    pub const fn new(currency: Currency, amount: Decimal) -> Self {
        Self((currency, amount))
    }

    /// The currency.
    #[must_use]
    pub const fn currency(self) -> Currency {
        self.0.0
    }

    /// The amount, in whole units of the currency.
    #[must_use]
    pub const fn amount(self) -> Decimal {
        self.0.1
    }
}

/// Every code that [`Currency`] knows, in order; asking for each is what the crate offers without more dependencies.
fn currency_codes() -> Vec<String> {
    let letters = || 'A'..='Z';
    letters()
        .flat_map(|a| {
            letters().flat_map(move |b| letters().map(move |c| String::from_iter([a, b, c])))
        })
        .filter(|code| Currency::from_code(code).is_some())
        .collect()
}

impl FromStr for Money {
    type Err = ParseMoneyError;

    /// # Errors
    ///
    /// `$1200`, `1200 USD`, `USD1200`, `USD 1,200`, `usd 5`, or a code that ISO 4217 does not have.
    fn from_str(text: &str) -> Result<Self, ParseMoneyError> {
        let (code, amount) = text.split_once(' ').ok_or(ParseMoneyError::Parts)?;
        let currency = Currency::from_code(code)
            .ok_or_else(|| ParseMoneyError::Currency { found: code.into() })?;
        Ok(Self::new(currency, amount.parse()?))
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.currency().code(), self.amount())
    }
}

/// Why a text is no [`Money`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseMoneyError {
    /// No single space between currency and amount.
    #[error("expected a currency code, one space and an amount")]
    Parts,
    /// A code that ISO 4217 does not have.
    #[error("expected an ISO 4217 currency code in capitals, found `{found}`")]
    Currency {
        /// The code.
        found: Box<str>,
    },
    /// The amount is no number.
    #[error(transparent)]
    Amount(#[from] ParseDecimalError),
}
