//! Finding the place of a pointer in the text of a document.

use std::collections::HashMap;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::validate::report::Location;
use crate::value::Pointer;

/// The place in a JSON text at which the value of a pointer begins.
///
/// `None` if the text is no JSON or has no such value. Of a key that stands twice, the last one counts.
///
/// ```
/// use oncology::{load, value::Pointer};
///
/// let text = "{\n  \"drugs\": [{ \"id\": \"imatinib\" }]\n}";
/// let pointer = Pointer::root().child("drugs").child("0").child("id");
/// assert_eq!(load::locate(text, &pointer).map(|place| place.to_string()).as_deref(), Some("2:21"));
/// ```
#[must_use]
pub fn locate(text: &str, pointer: &Pointer) -> Option<Location> {
    locate_all(text, [pointer]).pop().flatten()
}

/// The places of many pointers, in their order, in one go through the text.
///
/// ```
/// use oncology::{Catalog, load, validate::Validator};
///
/// let text = "{ \"format\": \"oncology-catalog/1\",\n \"articles\": [{ \"id\": \"a\", \"title\": \"A\" }] }";
/// let mut report = load::from_json(text)?.validate(&Validator::new("2026-11-23".parse()?));
/// let places = load::locate_all(text, report.iter().map(|finding| &finding.pointer));
/// for (finding, place) in report.iter_mut().zip(places) {
///     finding.location = place;
/// }
/// assert_eq!(report.findings()[0].location.as_ref().map(|place| place.line), Some(2));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn locate_all<'p>(
    text: &str,
    pointers: impl IntoIterator<Item = &'p Pointer>,
) -> Vec<Option<Location>> {
    let wanted: Vec<(usize, Vec<String>)> = pointers
        .into_iter()
        .map(|pointer| pointer.segments().collect())
        .enumerate()
        .collect();
    let mut offsets = vec![None; wanted.len()];
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    // A list of work instead of recursion: the depth of a pointer is not limited.
    let mut work = Vec::new();
    if let Ok(root) = serde_json::from_str::<&RawValue>(body) {
        work.push((root, 0, wanted));
    }
    while let Some((value, depth, wanted)) = work.pop() {
        let mut below: HashMap<String, Vec<(usize, Vec<String>)>> = HashMap::new();
        for (index, segments) in wanted {
            match segments.get(depth) {
                // Raw values are parts of the text, so their addresses tell their places.
                None => {
                    offsets[index] = Some(value.get().as_ptr() as usize - text.as_ptr() as usize);
                }
                Some(segment) => below
                    .entry(segment.clone())
                    .or_default()
                    .push((index, segments)),
            }
        }
        if !below.is_empty() {
            let mut json = serde_json::Deserializer::from_str(value.get());
            // The text was read in full above, so this cannot fail; a scalar has no members.
            let members = Members(&below).deserialize(&mut json).unwrap_or_default();
            for (key, member) in members {
                if let Some(wanted) = below.remove(&key) {
                    work.push((member, depth + 1, wanted));
                }
            }
        }
    }
    places(text, &offsets)
}

/// Takes the wanted members of an object or elements of an array; the last of equal keys comes first.
struct Members<'w>(&'w HashMap<String, Vec<(usize, Vec<String>)>>);

impl<'de> DeserializeSeed<'de> for Members<'_> {
    type Value = Vec<(String, &'de RawValue)>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Members<'_> {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or an array")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            if self.0.contains_key(&key) {
                members.push((key, map.next_value()?));
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        members.reverse();
        Ok(members)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        for index in 0.. {
            let key = format!("{index}");
            if self.0.contains_key(&key) {
                let Some(value) = seq.next_element()? else {
                    break;
                };
                members.push((key, value));
            } else if seq.next_element::<IgnoredAny>()?.is_none() {
                break;
            }
        }
        Ok(members)
    }
}

/// The lines and columns of byte offsets, in one pass over the text.
fn places(text: &str, offsets: &[Option<usize>]) -> Vec<Option<Location>> {
    let mut order: Vec<(usize, usize)> = offsets
        .iter()
        .enumerate()
        .filter_map(|(index, offset)| Some(((*offset)?, index)))
        .collect();
    order.sort_unstable();
    let mut places = vec![None; offsets.len()];
    let (mut line, mut column, mut seen) = (1, 1, 0);
    for (offset, index) in order {
        let mut between = text.get(seen..offset).unwrap_or_default();
        if let Some(newline) = between.rfind('\n') {
            line += between.matches('\n').count();
            column = 1;
            between = between.get(newline + 1..).unwrap_or_default();
        }
        // A byte order mark is no column.
        column += between.chars().filter(|c| *c != '\u{feff}').count();
        seen = offset;
        places[index] = Some(Location::new(line, column));
    }
    places
}

/// The line and the column, both from 1, of a byte offset.
pub(super) fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    match places(text, &[Some(offset)]).pop().flatten() {
        Some(Location { line, column, .. }) => (line, column),
        None => (1, 1),
    }
}
