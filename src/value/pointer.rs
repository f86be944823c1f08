//! JSON Pointers.

use std::fmt;

/// A place in a document, as a JSON Pointer (RFC 6901): `/drugs/3/name`; the empty text is the document itself.
///
/// ```
/// use oncology::value::Pointer;
///
/// let place = Pointer::root().child("drugs").child("3").child("a/b");
/// assert_eq!(place.to_string(), "/drugs/3/a~1b");
/// assert_eq!(place.segments().collect::<Vec<_>>(), ["drugs", "3", "a/b"]);
/// ```
#[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Pointer(String);

impl Pointer {
    /// The document itself.
    #[must_use]
    pub const fn root() -> Self {
        Self(String::new())
    }

    /// Takes a text whose segments are escaped already.
    pub(crate) fn from_escaped(text: String) -> Self {
        Self(text)
    }

    /// The member or element of that name below this place.
    #[must_use]
    pub fn child(&self, segment: &str) -> Self {
        Self(format!(
            "{}/{}",
            self.0,
            segment.replace('~', "~0").replace('/', "~1")
        ))
    }

    /// A place further down, by names and indices separated with `/` and escaped as in a pointer: `arms/0/estimate`.
    #[must_use]
    pub fn join(&self, below: &str) -> Self {
        if below.is_empty() {
            self.clone()
        } else {
            Self(format!("{}/{below}", self.0))
        }
    }

    /// The pointer as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The names and indices on the way, unescaped.
    pub fn segments(&self) -> impl Iterator<Item = String> + '_ {
        self.0
            .split('/')
            .skip(1)
            .map(|segment| segment.replace("~1", "/").replace("~0", "~"))
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
