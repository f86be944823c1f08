//! Tables of records.

use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::record::Blank;
use super::{Id, Keyed};

/// Records of one type in their order, found by id in constant time; a repeated id is kept and is a finding.
///
/// ```
/// use oncology::{drug::Drug, value::Table};
///
/// let mut drugs = Table::new();
/// drugs.push(Drug::new("imatinib".parse()?, "imatinib".parse()?));
/// assert_eq!(drugs.find("imatinib").map(|drug| drug.name.as_str()), Some("imatinib"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Table<T> {
    rows: Vec<T>,
    /// Made at the first look-up. No `&mut T` is given out, so that it stays true.
    index: OnceLock<HashMap<Id<T>, usize>>,
}

impl<T> Table<T> {
    /// An empty table.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            rows: Vec::new(),
            index: OnceLock::new(),
        }
    }

    /// The number of records.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The records in their order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.rows.iter()
    }

    /// The records in their order, as a slice.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        &self.rows
    }

    /// Adds a record at the end.
    pub fn push(&mut self, row: T) {
        self.index = OnceLock::new();
        self.rows.push(row);
    }

    /// Takes the records out, to change them.
    #[must_use]
    pub fn into_rows(self) -> Vec<T> {
        self.rows
    }
}

impl<T: Keyed> Table<T> {
    /// The first record with that id.
    #[must_use]
    pub fn get(&self, id: &Id<T>) -> Option<&T> {
        self.find(id.as_str())
    }

    /// The first record whose id is that text.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&T> {
        self.position(id).and_then(|index| self.rows.get(index))
    }

    /// The index of the first record whose id is that text.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        let index = self.index.get_or_init(|| {
            let mut index = HashMap::with_capacity(self.rows.len());
            for (position, row) in self.rows.iter().enumerate() {
                index.entry(row.id().clone()).or_insert(position);
            }
            index
        });
        index.get(id).copied()
    }
}

impl<T> Blank for Table<T> {
    fn is_blank(&self) -> bool {
        self.is_empty()
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Clone> Clone for Table<T> {
    fn clone(&self) -> Self {
        self.rows.clone().into()
    }
}

impl<T: PartialEq> PartialEq for Table<T> {
    fn eq(&self, other: &Self) -> bool {
        self.rows == other.rows
    }
}

impl<T: Eq> Eq for Table<T> {}

impl<T: fmt::Debug> fmt::Debug for Table<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.rows.fmt(f)
    }
}

impl<T> From<Vec<T>> for Table<T> {
    fn from(rows: Vec<T>) -> Self {
        Self {
            rows,
            index: OnceLock::new(),
        }
    }
}

impl<T> FromIterator<T> for Table<T> {
    fn from_iter<I: IntoIterator<Item = T>>(rows: I) -> Self {
        Vec::from_iter(rows).into()
    }
}

impl<T> Extend<T> for Table<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, rows: I) {
        self.index = OnceLock::new();
        self.rows.extend(rows);
    }
}

impl<T> IntoIterator for Table<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Table<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Serialize> Serialize for Table<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.rows.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Table<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::from)
    }
}

impl<T: JsonSchema> JsonSchema for Table<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        Vec::<T>::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Vec::<T>::json_schema(generator)
    }
}
