//! What stands around the core of a nonproprietary name in the United States.

/// A nonproprietary name, apart from what the FDA puts before and behind it: `ado-trastuzumab emtansine`, `trastuzumab-dkst`.
///
/// A four-letter suffix is on originators, related products and biosimilars alike, so it does not prove a biosimilar
/// (polatuzumab vedotin-piiq is an originator). Source: FDA, Nonproprietary Naming of Biological Products, 2017.
///
/// ```
/// use oncology::drug::NameParts;
///
/// let name = NameParts::read("fam-trastuzumab deruxtecan-nxki");
/// assert_eq!((name.prefix(), name.core(), name.suffix()), (Some("fam"), "trastuzumab deruxtecan", Some("nxki")));
/// assert_eq!(NameParts::read("sipuleucel-T").suffix(), None);
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct NameParts<'n> {
    prefix: Option<&'n str>,
    core: &'n str,
    suffix: Option<&'n str>,
    /// Where the core begins.
    at: usize,
}

/// Prefixes by which the FDA keeps names apart: of Kadcyla (2013), Enhertu and Zaltrap.
const PREFIXES: [&str; 3] = ["ado", "fam", "ziv"];

impl<'n> NameParts<'n> {
    /// Takes a name apart; what it does not know stays in the core.
    #[must_use]
    pub fn read(name: &'n str) -> Self {
        let trimmed = name.trim();
        let mut at = name.len() - name.trim_start().len();
        let (prefix, rest) = match trimmed.split_once('-') {
            Some((prefix, rest))
                if PREFIXES
                    .iter()
                    .any(|known| known.eq_ignore_ascii_case(prefix)) =>
            {
                at += prefix.len() + 1;
                (Some(prefix), rest)
            }
            _ => (None, trimmed),
        };
        let is_suffix =
            |text: &str| text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_lowercase());
        let (core, suffix) = match rest.rsplit_once('-') {
            Some((core, suffix)) if is_suffix(suffix) && !core.is_empty() => (core, Some(suffix)),
            _ => (rest, None),
        };
        Self {
            prefix,
            core,
            suffix,
            at,
        }
    }

    /// The prefix, without its hyphen.
    #[must_use]
    pub const fn prefix(self) -> Option<&'n str> {
        self.prefix
    }

    /// The name itself.
    #[must_use]
    pub const fn core(self) -> &'n str {
        self.core
    }

    /// The four letters at the end, without their hyphen.
    #[must_use]
    pub const fn suffix(self) -> Option<&'n str> {
        self.suffix
    }

    /// The words of the core, each with the byte of the whole name at which it begins.
    pub(super) fn words(self) -> impl Iterator<Item = (usize, &'n str)> {
        let start = self.core.as_ptr().addr();
        let at = self.at;
        self.core
            .split([' ', '(', ')', ',', '/'])
            .filter(|word| !word.is_empty())
            .map(move |word| (at + word.as_ptr().addr() - start, word))
    }
}
