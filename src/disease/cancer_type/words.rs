//! Kinds of cancer as registries print them.

use super::CancerType;
use super::names::{ABBREVIATIONS, MODIFIERS, NAMES, NEOPLASM_SITES};
use crate::vocab::words::{longest, same, same_in_any_order, split};

impl CancerType {
    /// The kind that a condition names, as registries print it: `Breast Cancer Female`, `NSCLC`, `Stage IV Colorectal Cancer AJCC v8`,
    /// `Carcinoma, Non-Small-Cell Lung`, `Acute Myeloid Leukemia (AML)`.
    ///
    /// It is the nearest kind that is surely true. The order of the words does not matter, nor British or American
    /// spelling. Words that leave the kind as it is (metastatic, recurrent, stage, adult, HER2-positive) are set aside;
    /// with any other word the answer is none: `Cancer Pain`, `Lung Cancer Screening`. A carcinoma may be given as a
    /// cancer of its site, never the reverse.
    ///
    /// None too for stage 0 and for what may be something else than a cancer that began there: `Brain Neoplasms` and
    /// `Metastatic Liver Cancer` may be metastases, `Breast Tumor` and `Neoplasm` benign. The headings that MeSH calls
    /// neoplasms of a site are read as cancers only where MeSH gives the cancer as an entry term and benign tumours or
    /// metastases are no common meaning.
    ///
    /// ```
    /// use oncology::disease::CancerType;
    ///
    /// assert_eq!(CancerType::read("Lymphoma, Large B-Cell, Diffuse"), Some(CancerType::DiffuseLargeBCellLymphoma));
    /// assert_eq!(CancerType::read("Recurrent Ovarian Carcinoma"), Some(CancerType::OvarianCancer));
    /// assert_eq!(CancerType::read("Cancer Survivors"), None);
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        // An abbreviation in parentheses must be that of the words before it.
        if let Some((name, inside)) = text
            .strip_suffix(')')
            .and_then(|text| text.rsplit_once('('))
            && !name.trim().is_empty()
            && !inside.contains(' ')
        {
            let name = split(name);
            let found = of_words(&name);
            return match of_words(&split(inside)) {
                Some(other) => found.filter(|kind| *kind == other),
                None if is_initials(inside, &name) => found,
                None => of_words(&split(text)),
            };
        }
        of_words(&split(text))
    }
}

/// Whether letters are the first ones of the last words: `DLBCL`, `ALL` behind "childhood acute lymphoblastic leukaemia".
fn is_initials(letters: &str, words: &[&str]) -> bool {
    let last = words.len().checked_sub(letters.len());
    let last = last.and_then(|at| words.get(at..)).unwrap_or_default();
    let is_initial = |(letter, word): (u8, &&str)| {
        let first = word.bytes().next();
        first.is_some_and(|first| first.eq_ignore_ascii_case(&letter))
    };
    last.len() > 1 && letters.bytes().zip(last).all(is_initial)
}

fn of_words(all: &[&str]) -> Option<CancerType> {
    let article = |word: &&str| {
        !["of", "the", "a", "an"]
            .iter()
            .any(|article| word.eq_ignore_ascii_case(article))
    };
    let all: Vec<&str> = all.iter().copied().filter(article).collect();
    if let Some(kind) = named(&all) {
        return Some(kind);
    }
    let (core, is_metastatic) = without_modifiers(&all)?;
    let kind = if core.len() < all.len() {
        // With all words first: male breast carcinoma has a kind of its own.
        by_head(&all)
            .or_else(|| named(&core))
            .or_else(|| by_head(&core))
    } else {
        by_head(&core)
    }?;
    (!is_metastatic || !is_seat_of_metastases(kind)).then_some(kind)
}

/// By abbreviation, other name, label or code, all words counted.
fn named(words: &[&str]) -> Option<CancerType> {
    if let [word] = words
        && let Some((_, kind)) = ABBREVIATIONS.iter().find(|(name, _)| name == word)
    {
        return Some(*kind);
    }
    if words.is_empty() {
        return None;
    }
    let other = NAMES
        .iter()
        .find(|(name, _)| same_in_any_order(words, name));
    other.map(|(_, kind)| *kind).or_else(|| {
        let mut rows = CancerType::ALL.iter().zip(CancerType::ROWS);
        let row = rows.find(|(_, row)| {
            same_in_any_order(words, row.label) || same_in_any_order(words, row.code)
        });
        row.map(|(kind, _)| *kind)
    })
}

/// The words without those that leave the kind as it is, and whether "metastatic" was one of them. None if they speak of
/// stage 0, which is no invasive cancer.
fn without_modifiers<'t>(words: &[&'t str]) -> Option<(Vec<&'t str>, bool)> {
    let (mut core, mut is_metastatic) = (Vec::new(), false);
    let mut rest = words;
    while let Some((word, after)) = rest.split_first() {
        if same(word, "stage") {
            let numerals = after
                .iter()
                .take_while(|word| is_stage(word) || matches!(**word, "and" | "or" | "to"))
                .count();
            if numerals == 0 {
                return None;
            }
            rest = after.get(numerals..)?;
            continue;
        }
        let Some((phrase, taken)) = longest(rest, MODIFIERS, |phrase| phrase) else {
            core.push(*word);
            rest = after;
            continue;
        };
        is_metastatic |= *phrase == "metastatic";
        rest = rest.get(taken..)?;
    }
    Some((core, is_metastatic))
}

/// `I` to `IV` and 1 to 4, with a letter and a digit; not 0.
fn is_stage(word: &str) -> bool {
    let rest = word.trim_start_matches(['I', 'V']);
    let rest = if rest.len() == word.len() {
        word.trim_start_matches(['1', '2', '3', '4'])
    } else {
        rest
    };
    word.len() - rest.len() <= 3
        && rest.len() < word.len()
        && rest.len() <= 2
        && rest
            .bytes()
            .all(|byte| matches!(byte, b'A'..=b'D' | b'a'..=b'd' | b'1'..=b'3'))
}

/// By a broader word for what it is: an adenocarcinoma of a site is a cancer of it, a cancer of the brain a tumour of it.
fn by_head(words: &[&str]) -> Option<CancerType> {
    let with = |from: &[&str], to: &'static str| -> Option<CancerType> {
        let mut changed = false;
        let mut other: Vec<&str> = Vec::with_capacity(words.len());
        for word in words {
            let is_head = !changed && from.iter().any(|head| same(word, head));
            changed |= is_head;
            other.push(if is_head { to } else { word });
        }
        changed.then(|| named(&other))?
    };
    let has = |name: &str| words.iter().any(|word| same(word, name));
    if has("malignant") {
        let core: Vec<&str> = words
            .iter()
            .copied()
            .filter(|word| !same(word, "malignant"))
            .collect();
        let heads: &[&str] = &["neoplasm", "tumour"];
        let is_head = |word: &&str| heads.iter().any(|head| same(word, head));
        let as_cancer: Vec<&str> = core
            .iter()
            .map(|word| if is_head(word) { "cancer" } else { word })
            .collect();
        return named(&as_cancer)
            .or_else(|| named(&core))
            .or_else(|| by_head(&as_cancer));
    }
    let found = with(
        &["carcinoma", "adenocarcinoma", "malignancy", "malignancies"],
        "cancer",
    );
    if found.is_some() {
        return found;
    }
    // A neuroendocrine tumour is well differentiated, which no broader word says.
    if has("neuroendocrine") {
        return with(&["cancer"], "neoplasm");
    }
    if words
        .iter()
        .any(|word| word.eq_ignore_ascii_case("neoplasms"))
    {
        let site: Vec<&str> = words
            .iter()
            .copied()
            .filter(|word| !same(word, "neoplasm"))
            .collect();
        let is_listed = NEOPLASM_SITES
            .iter()
            .any(|known| same_in_any_order(&site, known));
        return is_listed.then(|| with(&["neoplasm"], "cancer"))?;
    }
    with(&["cancer"], "tumour")
}

/// Whether a cancer there that is called metastatic may have begun elsewhere.
fn is_seat_of_metastases(kind: CancerType) -> bool {
    use CancerType as C;
    matches!(
        kind,
        C::BrainTumour
            | C::CentralNervousSystemTumour
            | C::BoneCancer
            | C::LiverCancer
            | C::PeritonealCancer
            | C::PleuralCancer
    )
}
