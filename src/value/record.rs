//! What every record of the model shares, and the macro that declares one.

use std::fmt;

use serde::de::{Deserializer, MapAccess, Visitor};

use super::walk::Walk;
use super::{Allow, Id};

/// A record of the model.
pub trait Record: Walk + 'static {
    /// Its name in Rust and in the schema.
    const NAME: &'static str;

    /// The names of its fields in Rust, in the order in which they are written.
    const FIELDS: &'static [&'static str];

    /// The document's table that holds such records, if they have one.
    const TABLE: Option<&'static str> = None;

    /// Its id, if it is a row of a table.
    fn row_id(&self) -> Option<&str> {
        None
    }

    /// The findings that its author accepts, for everything inside it.
    fn allow(&self) -> &[Allow] {
        &[]
    }
}

/// A record that stands in a table of the document and is referred to by its id.
pub trait Keyed: Record + Sized {
    /// Its id.
    fn id(&self) -> &Id<Self>;
}

/// Whether a field has nothing to write.
pub(crate) trait Blank {
    fn is_blank(&self) -> bool;
}

impl<T> Blank for Option<T> {
    fn is_blank(&self) -> bool {
        self.is_none()
    }
}

impl<T> Blank for Vec<T> {
    fn is_blank(&self) -> bool {
        self.is_empty()
    }
}

impl Blank for bool {
    fn is_blank(&self) -> bool {
        !self
    }
}

/// Lets a derived record be read from a map only; by itself it would also be read from an array of its fields.
pub(crate) struct MapOnly<D>(pub(crate) D, pub(crate) &'static str);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for MapOnly<D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        struct OnlyMap<V>(&'static str, V);

        impl<'de, V: Visitor<'de>> Visitor<'de> for OnlyMap<V> {
            type Value = V::Value;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "a map with the fields of {}", self.0)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
                self.1.visit_map(map)
            }
        }

        self.0
            .deserialize_struct(self.1, fields, OnlyMap(self.1, visitor))
    }

    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

/// Declares a record, or an enum with data.
///
/// A record has the fields that it needs, then the optional ones; `in "table"` makes it a row of that table of the
/// document. Every record gets `annotations`, and a row gets `allow`. From the one declaration come `new` with the
/// needed fields, reading, writing, the schema and the walk.
macro_rules! record {
    (
        $(#[doc = $doc:literal])*
        pub struct $name:ident in $table:literal {
            $($required:tt)*
        } optional {
            $($optional:tt)*
        }
    ) => {
        $crate::value::record! {
            @struct [$($doc)*] $name { $($required)* } {
                $($optional)*
                /// Findings that the author of this record accepts, with the reason.
                pub allow: Vec<$crate::value::Allow>,
            }
            const TABLE: Option<&'static str> = Some($table);

            fn row_id(&self) -> Option<&str> {
                Some(self.id.as_str())
            }

            fn allow(&self) -> &[$crate::value::Allow] {
                &self.allow
            }
        }

        impl $crate::value::Keyed for $name {
            fn id(&self) -> &$crate::value::Id<Self> {
                &self.id
            }
        }
    };
    (
        $(#[doc = $doc:literal])*
        pub struct $name:ident {
            $($required:tt)*
        } optional {
            $($optional:tt)*
        }
    ) => {
        $crate::value::record! { @struct [$($doc)*] $name { $($required)* } { $($optional)* } }
    };
    (
        @struct [$($doc:literal)*] $name:ident {
            $( $(#[doc = $required_doc:literal])* pub $required:ident: $required_type:ty, )*
        } {
            $( $(#[doc = $optional_doc:literal])* pub $optional:ident: $optional_type:ty, )*
        }
        $($of_row:tt)*
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, Eq, PartialEq, schemars::JsonSchema)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        #[non_exhaustive]
        pub struct $name {
            $(
                $(#[doc = $required_doc])*
                pub $required: $required_type,
            )*
            $(
                $(#[doc = $optional_doc])*
                #[serde(default, skip_serializing_if = "crate::value::Blank::is_blank")]
                pub $optional: $optional_type,
            )*
            /// The embedder's own data: ordered pairs of strings.
            #[serde(default, skip_serializing_if = "crate::value::Blank::is_blank")]
            pub annotations: $crate::value::Annotations,
        }

        impl $name {
            /// Creates the record with the fields that it needs; the others are empty and may be set.
            #[must_use]
            #[allow(clippy::new_without_default, reason = "an empty record is no useful default")]
            pub fn new($($required: $required_type),*) -> Self {
                Self {
                    $($required,)*
                    $($optional: Default::default(),)*
                    annotations: Default::default(),
                }
            }
        }

        // The derived functions belong to a twin that nobody sees: as functions of the record they would be public, and
        // the one that reads would also read an array.
        const _: () = {
            type Record = $name;

            #[derive(serde::Serialize, serde::Deserialize)]
            #[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Record")]
            struct Twin {
                $( $required: $required_type, )*
                $(
                    #[serde(default, skip_serializing_if = "crate::value::Blank::is_blank")]
                    $optional: $optional_type,
                )*
                #[serde(default, skip_serializing_if = "crate::value::Blank::is_blank")]
                annotations: $crate::value::Annotations,
            }

            impl serde::Serialize for Record {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    Twin::serialize(self, serializer)
                }
            }

            impl<'de> serde::Deserialize<'de> for Record {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    Twin::deserialize($crate::value::MapOnly(deserializer, stringify!($name)))
                }
            }
        };

        impl $crate::value::walk::Walk for $name {
            fn walk<V: $crate::value::walk::Visit>(&self, path: &$crate::value::walk::Path<'_>, visit: &mut V) {
                visit.enter(self, path);
                $( $crate::value::walk::Walk::walk(&self.$required, &path.field(stringify!($required)), visit); )*
                $( $crate::value::walk::Walk::walk(&self.$optional, &path.field(stringify!($optional)), visit); )*
                visit.leave(self, path);
            }
        }

        impl $crate::value::Record for $name {
            const NAME: &'static str = stringify!($name);
            const FIELDS: &'static [&'static str] =
                &[$(stringify!($required),)* $(stringify!($optional),)* "annotations"];

            $($of_row)*
        }
    };
    (
        $(#[doc = $doc:literal])*
        $(#[derive($($derive:ident),+)])?
        pub enum $name:ident {
            $( $(#[doc = $variant_doc:literal])* $variant:ident($content:ty), )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, Eq, PartialEq, $($($derive,)+)? schemars::JsonSchema)]
        #[serde(rename_all = "kebab-case")]
        #[schemars(transform = crate::value::one_property)]
        #[non_exhaustive]
        pub enum $name {
            $( $(#[doc = $variant_doc])* $variant($content), )*
        }

        const _: () = {
            type Choice = $name;

            #[derive(serde::Serialize, serde::Deserialize)]
            #[serde(rename_all = "kebab-case", remote = "Choice")]
            enum Twin {
                $( $variant($content), )*
            }

            impl serde::Serialize for Choice {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    Twin::serialize(self, serializer)
                }
            }

            impl<'de> serde::Deserialize<'de> for Choice {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    Twin::deserialize($crate::value::OneProperty(deserializer))
                }
            }
        };

        impl $crate::value::walk::Walk for $name {
            fn walk<V: $crate::value::walk::Visit>(&self, path: &$crate::value::walk::Path<'_>, visit: &mut V) {
                match self {
                    $( Self::$variant(content) => $crate::value::walk::Walk::walk(
                        content,
                        &path.variant(stringify!($variant)),
                        visit,
                    ), )*
                }
            }
        }
    };
}

pub(crate) use record;
