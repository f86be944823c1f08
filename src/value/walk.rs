//! Visiting every record and reference of a document, with the place where it stands.
//!
//! The walk follows the order in which a document is written. [`validate`](crate::validate) runs its rules on it;
//! an embedder can use it to collect or index whatever a catalog holds.
//!
//! ```
//! use oncology::{Catalog, Id, evidence::{Source, SourceKind}};
//! use oncology::value::{Record, walk::{Path, Visit, Walk}};
//!
//! #[derive(Default)]
//! struct Names(Vec<String>);
//!
//! impl Visit for Names {
//!     fn enter<R: Record>(&mut self, _: &R, path: &Path<'_>) {
//!         self.0.push(format!("{} at \"{}\"", R::NAME, path.pointer()));
//!     }
//! }
//!
//! let mut catalog = Catalog::default();
//! catalog.sources.push(Source::new("who".parse()?, SourceKind::WebPage, "Cancer".parse()?));
//! let mut names = Names::default();
//! catalog.walk(&Path::ROOT, &mut names);
//! assert_eq!(names.0, ["Catalog at \"\"", "Source at \"/sources/0\""]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use super::{Id, Keyed, Pointer, Record, Table};
use crate::vocab::OpenList;

/// A place in a document, kept on the stack and rendered only when somebody asks for it.
#[derive(Clone, Copy, Debug)]
pub struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    segment: Segment,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Segment {
    Root,
    /// A field, by its name in Rust; its name in a document is the same in camelCase.
    Field(&'static str),
    /// A variant, by its name in Rust; its tag in a document is the same in kebab-case.
    Variant(&'static str),
    Index(usize),
}

impl<'a> Path<'a> {
    /// The document itself.
    pub const ROOT: Path<'static> = Path {
        parent: None,
        segment: Segment::Root,
    };

    /// A field of the record at this place, by its name in Rust.
    #[must_use]
    pub const fn field(&'a self, name: &'static str) -> Path<'a> {
        Path {
            parent: Some(self),
            segment: Segment::Field(name),
        }
    }

    /// The content of an enum with data at this place, by the variant's name in Rust.
    #[must_use]
    pub const fn variant(&'a self, name: &'static str) -> Path<'a> {
        Path {
            parent: Some(self),
            segment: Segment::Variant(name),
        }
    }

    /// An element of the list at this place.
    #[must_use]
    pub const fn index(&'a self, index: usize) -> Path<'a> {
        Path {
            parent: Some(self),
            segment: Segment::Index(index),
        }
    }

    /// Whether this is the field of that name (in Rust) of some record.
    #[must_use]
    pub fn is_field(&self, name: &str) -> bool {
        matches!(self.segment, Segment::Field(field) if field == name)
    }

    /// The index, if this is an element of a list.
    #[must_use]
    pub const fn as_index(&self) -> Option<usize> {
        match self.segment {
            Segment::Index(index) => Some(index),
            _ => None,
        }
    }

    /// The table and the index of the row in which this place is, by the table's name in Rust.
    #[must_use]
    pub fn row(&self) -> Option<(&'static str, usize)> {
        let parent = self.parent?;
        match (parent.parent, parent.segment, self.segment) {
            (Some(root), Segment::Field(table), Segment::Index(index)) if root.parent.is_none() => {
                Some((table, index))
            }
            _ => parent.row(),
        }
    }

    /// The place as a JSON Pointer (RFC 6901) into the document as it is written.
    #[must_use]
    pub fn pointer(&self) -> Pointer {
        let mut text = String::new();
        self.write(&mut text);
        Pointer::from_escaped(text)
    }

    fn write(&self, out: &mut String) {
        let Some(parent) = self.parent else { return };
        parent.write(out);
        out.push('/');
        match self.segment {
            Segment::Root => {}
            Segment::Field(name) => out.push_str(&camel_case(name)),
            Segment::Variant(name) => kebab_case(name, out),
            Segment::Index(index) => out.push_str(&index.to_string()),
        }
    }
}

/// `start_date` as serde's `rename_all = "camelCase"` writes it.
pub(crate) fn camel_case(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut upper = false;
    for c in name.chars() {
        match c {
            '_' => upper = true,
            c if upper => {
                out.push(c.to_ascii_uppercase());
                upper = false;
            }
            c => out.push(c),
        }
    }
    out
}

/// `CallToAction` as serde's `rename_all = "kebab-case"` writes it.
fn kebab_case(name: &str, out: &mut String) {
    for (i, c) in name.char_indices() {
        if c.is_ascii_uppercase() && i > 0 {
            out.push('-');
        }
        out.push(c.to_ascii_lowercase());
    }
}

/// What a walk tells of the things that it meets; every method does nothing unless it is written.
#[expect(unused_variables, reason = "the names document the arguments")]
pub trait Visit {
    /// A record, before its fields.
    fn enter<R: Record>(&mut self, record: &R, path: &Path<'_>) {}

    /// The same record, after its fields.
    fn leave<R: Record>(&mut self, record: &R, path: &Path<'_>) {}

    /// A reference to a record by its id. The `id` of a record itself is none.
    fn reference<R: Record>(&mut self, id: &Id<R>, path: &Path<'_>) {}

    /// A code of an open list.
    fn open_code<L: OpenList>(&mut self, code: &L, path: &Path<'_>) {}
}

/// Something that a walk can pass through; a value without parts is passed over.
pub trait Walk {
    /// Tells the visitor of everything inside, in the order in which it is written.
    fn walk<V: Visit>(&self, path: &Path<'_>, visit: &mut V) {
        let _ = (path, visit);
    }
}

impl<T: Walk> Walk for Option<T> {
    fn walk<V: Visit>(&self, path: &Path<'_>, visit: &mut V) {
        if let Some(value) = self {
            value.walk(path, visit);
        }
    }
}

impl<T: Walk> Walk for Vec<T> {
    fn walk<V: Visit>(&self, path: &Path<'_>, visit: &mut V) {
        for (index, value) in self.iter().enumerate() {
            value.walk(&path.index(index), visit);
        }
    }
}

impl<T: Walk> Walk for Box<T> {
    fn walk<V: Visit>(&self, path: &Path<'_>, visit: &mut V) {
        (**self).walk(path, visit);
    }
}

impl<R: Record> Walk for Id<R> {
    fn walk<V: Visit>(&self, path: &Path<'_>, visit: &mut V) {
        if !path.is_field("id") {
            visit.reference(self, path);
        }
    }
}

impl<R: Keyed> Walk for Table<R> {
    fn walk<V: Visit>(&self, path: &Path<'_>, visit: &mut V) {
        for (index, row) in self.iter().enumerate() {
            row.walk(&path.index(index), visit);
        }
    }
}

impl Walk for bool {}
impl Walk for u8 {}
impl Walk for u16 {}
impl Walk for i16 {}
impl Walk for u32 {}
