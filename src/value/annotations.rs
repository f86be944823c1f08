//! The embedder's own data on a record.

use std::collections::HashMap;
use std::fmt;

use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde::ser::Serializer;

use super::record::Blank;
use super::walk::Walk;

/// The embedder's own data on a record: pairs of strings in their order, no key twice.
///
/// ```
/// use oncology::value::Annotations;
///
/// let mut annotations = Annotations::default();
/// assert_eq!(annotations.insert("cms", "4711"), None);
/// assert_eq!(annotations.insert("cms", "4712").as_deref(), Some("4711"));
/// assert_eq!(annotations.get("cms"), Some("4712"));
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Annotations(Vec<(Box<str>, Box<str>)>);

impl Annotations {
    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.iter()
            .find_map(|(known, value)| (known == key).then_some(value))
    }

    /// Sets the value of a key and returns the one it had; a new key goes to the end.
    pub fn insert(&mut self, key: &str, value: &str) -> Option<String> {
        if let Some((_, old)) = self.0.iter_mut().find(|(known, _)| &**known == key) {
            return Some(std::mem::replace(old, value.into()).into());
        }
        self.0.push((key.into(), value.into()));
        None
    }

    /// Adds the other's pairs at the end, and gives back those whose keys stand here with another value.
    #[must_use]
    pub fn merge(&mut self, other: Self) -> Self {
        let known: HashMap<Box<str>, Box<str>> = self.0.iter().cloned().collect();
        let mut clashes = Self::default();
        for (key, value) in other.0 {
            match known.get(&key) {
                None => self.0.push((key, value)),
                Some(own) if *own == value => {}
                Some(_) => clashes.0.push((key, value)),
            }
        }
        clashes
    }

    /// The pairs in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, value)| (&**key, &**value))
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Blank for Annotations {
    fn is_blank(&self) -> bool {
        self.is_empty()
    }
}

impl Walk for Annotations {}

impl serde::Serialize for Annotations {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> serde::Deserialize<'de> for Annotations {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;

        impl<'de> Visitor<'de> for Pairs {
            type Value = Annotations;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map of strings")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Annotations, A::Error> {
                let mut pairs: Vec<(Box<str>, Box<str>)> = Vec::new();
                let mut keys = std::collections::HashSet::new();
                while let Some((key, value)) = map.next_entry::<Box<str>, Box<str>>()? {
                    if !keys.insert(key.clone()) {
                        return Err(A::Error::custom(format_args!(
                            "duplicate annotation `{key}`"
                        )));
                    }
                    pairs.push((key, value));
                }
                Ok(Annotations(pairs))
            }
        }

        deserializer.deserialize_map(Pairs)
    }
}

impl schemars::JsonSchema for Annotations {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Annotations".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        super::schema_of(
            &[
                "The embedder's own data on a record: pairs of strings in their order, no key twice.",
            ],
            serde_json::json!({ "type": "object", "additionalProperties": { "type": "string" } }),
        )
    }
}
