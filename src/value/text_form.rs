//! The one way in which a value is read from and written as a string.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{Deserializer, Error, Visitor};

/// A value that is a string in every format.
pub trait TextForm {
    /// What its text is; completes "`x` is not …".
    const EXPECTING: &'static str;
}

/// Longest part of an offending text that an error repeats, in characters.
const SHOWN: usize = 80;

/// Reads a string through the type's own parser, borrowing the text where the format allows it.
pub(crate) fn from_text<'de, T, D>(deserializer: D, expecting: &'static str) -> Result<T, D::Error>
where
    T: FromStr<Err: fmt::Display>,
    D: Deserializer<'de>,
{
    struct FromText<T>(&'static str, PhantomData<T>);

    impl<T: FromStr<Err: fmt::Display>> Visitor<'_> for FromText<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(|error| {
                let (shown, more) = match text.char_indices().nth(SHOWN) {
                    Some((end, _)) => (text.get(..end).unwrap_or_default(), "…"),
                    None => (text, ""),
                };
                E::custom(format_args!("`{shown}{more}` is not {}: {error:#}", self.0))
            })
        }
    }

    deserializer.deserialize_str(FromText(expecting, PhantomData))
}

/// The JSON Schema of a string with a description, from a JSON literal that holds the constraints.
pub(crate) fn schema_of(docs: &[&str], mut constraints: serde_json::Value) -> schemars::Schema {
    if let Some(object) = constraints.as_object_mut() {
        let lines: Vec<&str> = docs.iter().map(|line| line.trim()).collect();
        object.insert("description".into(), lines.join("\n").into());
    }
    // A schema is an object or a boolean, and the macros pass objects; anything else accepts everything.
    schemars::Schema::try_from(constraints).unwrap_or_default()
}

/// Declares a value that is a string in every format.
///
/// The type brings `FromStr` and `Display`; the row adds reading, writing and the schema. `expecting` completes
/// the sentence "`x` is not …"; `schema` holds what JSON Schema can say of the text.
macro_rules! text_form {
    (
        $(#[doc = $doc:literal])*
        #[derive($($derive:ident),+)]
        pub struct $name:ident($inner:ty);
        expecting $expecting:literal;
        schema $schema:tt
    ) => {
        $(#[doc = $doc])*
        #[derive($($derive),+)]
        pub struct $name($inner);

        $crate::value::text_form!(@[] $name, [$($doc),*], $expecting, stringify!($name).into(), $schema);

        impl $crate::value::walk::Walk for $name {}
    };
    (
        $(#[doc = $doc:literal])*
        #[derive($($derive:ident),+)]
        pub enum $name:ident { $($body:tt)* }
        expecting $expecting:literal;
        schema $schema:tt
    ) => {
        $(#[doc = $doc])*
        #[derive($($derive),+)]
        pub enum $name { $($body)* }

        $crate::value::text_form!(@[] $name, [$($doc),*], $expecting, stringify!($name).into(), $schema);

        impl $crate::value::walk::Walk for $name {}
    };
    (@[$($generics:tt)*] $type:ty, [$($doc:expr),*], $expecting:expr, $def:expr, $schema:tt) => {
        impl<$($generics)*> serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de, $($generics)*> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::value::from_text(deserializer, $expecting)
            }
        }

        impl<$($generics)*> $crate::value::TextForm for $type {
            const EXPECTING: &'static str = $expecting;
        }

        impl<$($generics)*> schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $def
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::value::schema_of(&[$($doc),*], serde_json::json!($schema))
            }
        }
    };
}

pub(crate) use text_form;
