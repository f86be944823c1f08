//! What a grouping table asks beside T, N and M.

use std::fmt;

use schemars::SchemaGenerator;

use crate::value::walk::Walk;
use crate::value::{Annotations, Blank};

/// Prognostic factors, by the names that a grouping table gives them: grade, PSA, receptors, age, serum markers.
///
/// A name is found whatever its case, and `-`, `_` and a blank in it are the same. A value is a code of the table (`G2`,
/// `pos`) or a number, which the table's ranges take in (`54` for `<55`).
///
/// ```
/// use oncology::stage::Factors;
///
/// let factors = Factors::default().with("grade-group", "2").with("psa", "7.1");
/// assert_eq!(factors.get("Grade_Group"), Some("2"));
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Factors(Annotations);

impl Factors {
    /// The same factors and this one; a factor of the same name gets the new value.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        let known = self.names_alike(name).map(str::to_owned);
        self.0.insert(known.as_deref().unwrap_or(name), value);
        self
    }

    /// The value of a factor.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.names_alike(name).and_then(|known| self.0.get(known))
    }

    /// The factors in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter()
    }

    fn names_alike(&self, name: &str) -> Option<&str> {
        self.iter()
            .map(|(known, _)| known)
            .find(|known| alike(known, name))
    }
}

/// Whether two names are the same but for case and the signs between words.
pub(super) fn alike(one: &str, other: &str) -> bool {
    let folded = |name: &str| {
        let name = name.trim().to_owned();
        name.into_bytes().into_iter().map(|byte| match byte {
            b'-' | b' ' => b'_',
            other => other.to_ascii_lowercase(),
        })
    };
    one.trim().len() == other.trim().len() && folded(one).eq(folded(other))
}

impl fmt::Display for Factors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (name, value)) in self.iter().enumerate() {
            let gap = if index == 0 { "" } else { ", " };
            write!(f, "{gap}{name} {value}")?;
        }
        Ok(())
    }
}

impl Blank for Factors {
    fn is_blank(&self) -> bool {
        self.0.is_empty()
    }
}

impl Walk for Factors {}

impl serde::Serialize for Factors {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Factors {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Annotations::deserialize(deserializer).map(Self)
    }
}

impl schemars::JsonSchema for Factors {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Factors".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> schemars::Schema {
        crate::value::schema_of(
            &[
                "Prognostic factors, by the names that a grouping table gives them: grade, PSA, receptors, age, serum markers.",
            ],
            serde_json::json!({ "type": "object", "additionalProperties": { "type": "string" } }),
        )
    }
}
