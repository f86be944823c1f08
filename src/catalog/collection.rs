//! Several documents as one set.

use super::Catalog;
use crate::value::{Annotations, Pointer};

/// Several documents, such as the files of a folder, whose references resolve across them.
///
/// Each keeps its own suppressions; a place in the joined catalog is mapped back to the document and the place there.
///
/// ```
/// use oncology::{Catalog, Collection, drug::Drug, value::Pointer};
///
/// let mut first = Catalog::default();
/// first.drugs.push(Drug::new("imatinib".parse()?, "imatinib".parse()?));
/// let mut second = Catalog::default();
/// second.drugs.push(Drug::new("nivolumab".parse()?, "nivolumab".parse()?));
///
/// let mut collection = Collection::default();
/// collection.push("a.json", first);
/// collection.push("b.json", second);
/// let place = Pointer::root().child("drugs").child("1").child("name");
/// let origin = collection.origin(&place);
/// assert_eq!(origin.map(|o| (o.name, o.pointer.to_string())), Some(("b.json", "/drugs/0/name".into())));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Collection {
    catalog: Catalog,
    parts: Vec<Part>,
}

#[derive(Clone, Debug, Eq, PartialEq)]
struct Part {
    name: String,
    annotations: Annotations,
    /// Where its rows begin in each list of the joined catalog.
    starts: Vec<(&'static str, usize)>,
}

/// A place in one document of a [`Collection`].
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Origin<'a> {
    /// The index of the document, in the order in which they were added.
    pub index: usize,
    /// The name of the document.
    pub name: &'a str,
    /// The place in it.
    pub pointer: Pointer,
}

impl Collection {
    /// Adds a document under a name.
    pub fn push(&mut self, name: impl Into<String>, mut catalog: Catalog) {
        let mut starts: Vec<_> = self
            .catalog
            .tables()
            .into_iter()
            .map(|(table, rows)| (table, rows.count()))
            .collect();
        starts.push(("allow", self.catalog.allow.len()));
        let annotations = std::mem::take(&mut catalog.annotations);
        self.parts.push(Part {
            name: name.into(),
            annotations,
            starts,
        });
        // Without annotations there is nothing to give back.
        let _ = self.catalog.merge(catalog);
    }

    /// The name and the annotations of each document, in the order in which they were added.
    pub fn documents(&self) -> impl Iterator<Item = (&str, &Annotations)> {
        self.parts
            .iter()
            .map(|part| (part.name.as_str(), &part.annotations))
    }

    /// The joined catalog.
    #[must_use]
    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// The document from which a place in the joined catalog comes, and the place in it.
    ///
    /// `None` for a place above the rows, such as the document itself, when there are several documents.
    #[must_use]
    pub fn origin(&self, pointer: &Pointer) -> Option<Origin<'_>> {
        let mut segments = pointer.segments();
        let (list, row) = (
            segments.next(),
            segments.next().and_then(|row| row.parse().ok()),
        );
        let (Some(list), Some(row)) = (list, row) else {
            return match self.parts.as_slice() {
                [only] => Some(Origin {
                    index: 0,
                    name: &only.name,
                    pointer: pointer.clone(),
                }),
                _ => None,
            };
        };
        let index = self.part_of(&list, row)?;
        let part = self.parts.get(index)?;
        let pointer = segments.fold(
            Pointer::root()
                .child(&list)
                .child(&(row - part.start(&list)?).to_string()),
            |place, segment| place.child(&segment),
        );
        Some(Origin {
            index,
            name: &part.name,
            pointer,
        })
    }

    /// The index of the document that brought a row of a list.
    pub(crate) fn part_of(&self, list: &str, row: usize) -> Option<usize> {
        // The starts of a list never fall from one document to the next.
        let after = self
            .parts
            .partition_point(|part| part.start(list).is_some_and(|start| start <= row));
        after.checked_sub(1)
    }
}

impl Part {
    fn start(&self, list: &str) -> Option<usize> {
        self.starts
            .iter()
            .find_map(|(name, start)| (*name == list).then_some(*start))
    }
}
