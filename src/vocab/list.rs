//! The macros that declare a closed or an open list, one row per code.

/// What a list says of one code.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Row {
    /// The code, as documents write it.
    pub code: &'static str,
    /// The code in words, for readers.
    pub label: &'static str,
    /// Where its meaning is defined; "editorial" if nowhere outside this crate.
    pub source: &'static str,
}

/// What the schema of a list says: its codes as `enum`, or as examples where others may come.
pub(crate) fn constraints(rows: &[Row], open: bool) -> serde_json::Value {
    let codes: Vec<&str> = rows.iter().map(|row| row.code).collect();
    let labels: serde_json::Map<_, _> = rows
        .iter()
        .map(|row| (row.code.into(), row.label.into()))
        .collect();
    if open {
        serde_json::json!({
            "type": "string", "pattern": "[^ \\t\\n\\r]", "maxLength": 128, "examples": codes, "x-labels": labels,
        })
    } else {
        serde_json::json!({ "type": "string", "enum": codes, "x-labels": labels })
    }
}

/// A list that an outside body may extend.
pub trait OpenList: std::str::FromStr<Err = super::ParseUnlistedError> {
    /// Its name in Rust and in the schema.
    const NAME: &'static str;

    /// What the list says of each listed code.
    const ROWS: &'static [Row];

    /// The code, if it is not listed.
    fn unlisted(&self) -> Option<&str>;
}

/// Declares a closed list: rows of variant, code, label and source; `taxonomy` in place of `enum` lets a row name its
/// parents after a colon.
macro_rules! closed_list {
    (
        $(#[doc = $doc:literal])*
        $(#[derive($($derive:ident),+)])?
        pub enum $name:ident {
            $( $(#[doc = $row_doc:literal])* $variant:ident = $code:literal, $label:literal, $source:expr; )+
        }
    ) => {
        $crate::vocab::closed_list! {
            @list [$($doc)*] [$($($derive),+)?] $name { $( [$($row_doc)*] $variant = $code, $label, $source; )+ }
        }
    };
    (
        $(#[doc = $doc:literal])*
        pub taxonomy $name:ident {
            $(
                $(#[doc = $row_doc:literal])*
                $variant:ident $(: $parent:ident $(+ $more:ident)*)? = $code:literal, $label:literal, $source:expr;
            )+
        }
    ) => {
        $crate::vocab::closed_list! {
            @list [$($doc)*] [] $name { $( [$($row_doc)*] $variant = $code, $label, $source; )+ }
        }

        impl $crate::vocab::Taxonomy for $name {
            fn all() -> &'static [Self] {
                Self::ALL
            }

            fn parents(self) -> &'static [Self] {
                match self {
                    $( Self::$variant => &[$(Self::$parent $(, Self::$more)*)?], )+
                }
            }
        }
    };
    (
        @list [$($doc:literal)*] [$($derive:ident),*] $name:ident {
            $( [$($row_doc:literal)*] $variant:ident = $code:literal, $label:literal, $source:expr; )+
        }
    ) => {
        $(#[doc = $doc])*
        ///
        /// A closed list.
        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, $($derive),*)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = $label]
                #[doc = ""]
                $(#[doc = $row_doc])*
                $variant,
            )+
        }

        impl $name {
            /// Every code, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// What the list says of each code, in the same order.
            pub const ROWS: &'static [$crate::vocab::Row] =
                &[$($crate::vocab::Row { code: $code, label: $label, source: $source }),+];

            /// The code, as documents write it.
            #[must_use]
            pub const fn code(self) -> &'static str {
                Self::ROWS[self as usize].code
            }

            /// The code in words, for readers.
            #[must_use]
            pub const fn label(self) -> &'static str {
                Self::ROWS[self as usize].label
            }

            /// Where its meaning is defined; "editorial" if nowhere outside this crate.
            #[must_use]
            pub const fn source(self) -> &'static str {
                Self::ROWS[self as usize].source
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::vocab::UnknownCode;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $( $code => Ok(Self::$variant), )+
                    _ => Err($crate::vocab::UnknownCode::new(stringify!($name), text, Self::ROWS)),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }

        $crate::value::text_form!(
            @[] $name,
            [$($doc),*],
            concat!("a code of ", stringify!($name)),
            stringify!($name).into(),
            ($crate::vocab::constraints(Self::ROWS, false))
        );

        impl $crate::value::walk::Walk for $name {}
    };
}

/// Declares an open list: rows of variant, code, label and source, and `Other` for what the outside body may add.
macro_rules! open_list {
    (
        $(#[doc = $doc:literal])*
        pub enum $name:ident {
            $( $(#[doc = $row_doc:literal])* $variant:ident = $code:literal, $label:literal, $source:expr; )+
        }
    ) => {
        $(#[doc = $doc])*
        ///
        /// An open list: a code that is not listed here is kept as it is.
        #[derive(Clone, Debug, Eq, Hash, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = $label]
                #[doc = ""]
                $(#[doc = $row_doc])*
                $variant,
            )+
            /// A code that is not listed.
            Other($crate::vocab::Unlisted<Self>),
        }

        impl $name {
            /// What the list says of each listed code.
            pub const ROWS: &'static [$crate::vocab::Row] =
                &[$($crate::vocab::Row { code: $code, label: $label, source: $source }),+];

            /// The code, as documents write it.
            #[must_use]
            pub fn code(&self) -> &str {
                match self {
                    $( Self::$variant => $code, )+
                    Self::Other(other) => other.as_str(),
                }
            }

            /// The code in words, for readers; for a code that is not listed, the code itself.
            #[must_use]
            pub fn label(&self) -> &str {
                match self {
                    $( Self::$variant => $label, )+
                    Self::Other(other) => other.as_str(),
                }
            }

            /// Whether the code is listed.
            #[must_use]
            pub const fn is_listed(&self) -> bool {
                !matches!(self, Self::Other(_))
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::vocab::ParseUnlistedError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $( $code => Ok(Self::$variant), )+
                    other => $crate::vocab::Unlisted::new(other).map(Self::Other),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }

        $crate::value::text_form!(
            @[] $name,
            [$($doc),*],
            concat!("a code of ", stringify!($name)),
            stringify!($name).into(),
            ($crate::vocab::constraints(Self::ROWS, true))
        );

        impl $crate::vocab::OpenList for $name {
            const NAME: &'static str = stringify!($name);
            const ROWS: &'static [$crate::vocab::Row] = Self::ROWS;

            fn unlisted(&self) -> Option<&str> {
                match self {
                    Self::Other(code) => Some(code.as_str()),
                    _ => None,
                }
            }
        }

        impl $crate::value::walk::Walk for $name {
            fn walk<V: $crate::value::walk::Visit>(&self, path: &$crate::value::walk::Path<'_>, visit: &mut V) {
                visit.open_code(self, path);
            }
        }
    };
}

pub(crate) use {closed_list, open_list};
