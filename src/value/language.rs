//! Language tags.

use std::fmt;
use std::str::FromStr;

use super::text_form;

text_form! {
    /// A language tag after BCP 47 (RFC 5646) in its usual case: `en`, `de-CH`, `zh-Hant-TW`, `es-419`, `de-1996`.
    ///
    /// Language, script, region and variants; extensions and private use are not taken. The subtags are not looked up
    /// in the IANA registry.
    ///
    /// ```
    /// use oncology::value::LanguageTag;
    ///
    /// let tag: LanguageTag = "pt-BR".parse()?;
    /// assert_eq!((tag.language(), tag.as_str()), ("pt", "pt-BR"));
    /// # Ok::<(), oncology::value::ParseLanguageTagError>(())
    /// ```
    #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct LanguageTag(Box<str>);
    expecting "a language tag such as `en` or `de-CH`";
    schema {
        "type": "string",
        "pattern": "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3})){0,4}$",
        "examples": ["en", "de-CH"]
    }
}

impl LanguageTag {
    /// Most variants that a tag may have.
    pub const MAX_VARIANTS: usize = 4;

    /// The whole tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language subtag (ISO 639): `de` of `de-CH`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }
}

// RFC 5646 (September 2009), section 2.1 "Syntax": what each subtag is made of; section 2.1.1 gives the usual case.
fn is_language(tag: &str) -> bool {
    matches!(tag.len(), 2..=3) && tag.bytes().all(|b| b.is_ascii_lowercase())
}

fn is_script(tag: &str) -> bool {
    let mut bytes = tag.bytes();
    tag.len() == 4
        && bytes.next().is_some_and(|b| b.is_ascii_uppercase())
        && bytes.all(|b| b.is_ascii_lowercase())
}

fn is_region(tag: &str) -> bool {
    (tag.len() == 2 && tag.bytes().all(|b| b.is_ascii_uppercase()))
        || (tag.len() == 3 && tag.bytes().all(|b| b.is_ascii_digit()))
}

fn is_variant(tag: &str) -> bool {
    let starts_with_digit = tag.bytes().next().is_some_and(|b| b.is_ascii_digit());
    (matches!(tag.len(), 5..=8) || (tag.len() == 4 && starts_with_digit))
        && tag
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
}

impl FromStr for LanguageTag {
    type Err = ParseLanguageTagError;

    /// # Errors
    ///
    /// `EN`, `english`, `de_CH`, `de-ch`, `en-x-private`.
    fn from_str(text: &str) -> Result<Self, ParseLanguageTagError> {
        let mut tags = text.split('-').peekable();
        if !tags.next().is_some_and(is_language) {
            return Err(ParseLanguageTagError::Language);
        }
        tags.next_if(|tag| is_script(tag));
        tags.next_if(|tag| is_region(tag));
        for (count, tag) in tags.enumerate() {
            if !is_variant(tag) || count >= Self::MAX_VARIANTS {
                return Err(ParseLanguageTagError::Subtag { found: tag.into() });
            }
        }
        Ok(Self(text.into()))
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why a text is no [`LanguageTag`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseLanguageTagError {
    /// It does not begin with a language.
    #[error("expected a language of two or three lower-case letters at the start")]
    Language,
    /// A part that is no script (`Hant`), region (`CH`, `419`) or variant (`1996`), or stands in the wrong order.
    #[error(
        "expected a script such as `Hant`, a region such as `CH`, or a variant such as `1996`, found `{found}`"
    )]
    Subtag {
        /// The part.
        found: Box<str>,
    },
}
