//! Enums with data: one object with exactly one property, when reading and in the schema.

use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IntoDeserializer, MapAccess, VariantAccess,
    Visitor,
};

/// Turns the schema of an enum with data from `oneOf` into one object with exactly one of the known properties,
/// so that a validator's error lands on the field that is wrong.
pub(crate) fn one_property(schema: &mut schemars::Schema) {
    let Some(serde_json::Value::Array(variants)) = schema.remove("oneOf") else {
        return;
    };
    let mut properties = serde_json::Map::new();
    for variant in variants {
        let docs = variant.get("description").cloned();
        let Some(serde_json::Value::Object(own)) = variant.get("properties").cloned() else {
            continue;
        };
        for (tag, mut content) in own {
            if let (Some(docs), Some(content)) = (&docs, content.as_object_mut()) {
                content.insert("description".into(), docs.clone());
            }
            properties.insert(tag, content);
        }
    }
    schema.insert("type".into(), "object".into());
    schema.insert("properties".into(), properties.into());
    schema.insert("additionalProperties".into(), false.into());
    schema.insert("minProperties".into(), 1.into());
    schema.insert("maxProperties".into(), 1.into());
}

/// Lets a derived enum be read from a map with one entry, in every format, with errors that say so.
pub(crate) struct OneProperty<D>(pub(crate) D);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for OneProperty<D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_map(OneEntry { variants, visitor })
    }

    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

type Variants = &'static [&'static str];

struct OneEntry<V> {
    variants: Variants,
    visitor: V,
}

fn exactly_one(variants: Variants) -> String {
    format!("expected exactly one of `{}`", variants.join("`, `"))
}

impl<'de, V: Visitor<'de>> Visitor<'de> for OneEntry<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "a map with exactly one of `{}`",
            self.variants.join("`, `")
        )
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<V::Value, A::Error> {
        match map.next_key_seed(Tag(self.variants))? {
            Some(tag) => self.visitor.visit_enum(Entry {
                tag,
                map,
                variants: self.variants,
            }),
            None => Err(A::Error::custom(format_args!(
                "{}, found none",
                exactly_one(self.variants)
            ))),
        }
    }
}

/// Reads a key as one of the variants, without an intermediate string.
struct Tag(Variants);

impl<'de> DeserializeSeed<'de> for Tag {
    type Value = &'static str;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<&'static str, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Tag {
    type Value = &'static str;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&exactly_one(self.0))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<&'static str, E> {
        let known = self.0.iter().find(|variant| **variant == text);
        known
            .copied()
            .ok_or_else(|| E::custom(format_args!("{}, found `{text}`", exactly_one(self.0))))
    }
}

/// The one entry, as serde's derived code takes it.
struct Entry<A> {
    tag: &'static str,
    map: A,
    variants: Variants,
}

impl<'de, A: MapAccess<'de>> EnumAccess<'de> for Entry<A> {
    type Error = A::Error;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), A::Error> {
        Ok((seed.deserialize(self.tag.into_deserializer())?, self))
    }
}

impl<'de, A: MapAccess<'de>> VariantAccess<'de> for Entry<A> {
    type Error = A::Error;

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(
        mut self,
        seed: S,
    ) -> Result<S::Value, A::Error> {
        let value = self.map.next_value_seed(seed)?;
        match self.map.next_key_seed(Tag(self.variants))? {
            None => Ok(value),
            Some(other) => Err(A::Error::custom(format_args!(
                "{}, found `{}` and `{other}`",
                exactly_one(self.variants),
                self.tag,
            ))),
        }
    }

    // Enums with data have newtype variants only.

    fn unit_variant(self) -> Result<(), A::Error> {
        Err(A::Error::custom("a variant without data"))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, A::Error> {
        Err(A::Error::custom("a variant with several values"))
    }

    fn struct_variant<V: Visitor<'de>>(self, _: Variants, _: V) -> Result<V::Value, A::Error> {
        Err(A::Error::custom("a variant with fields of its own"))
    }
}
