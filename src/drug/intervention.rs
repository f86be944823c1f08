//! Drugs in the names of interventions, as sponsors type them.

use super::{DrugClass, DrugList, Found, ReferenceDrug};
use crate::vocab::Taxonomy;
use crate::vocab::words::same;

/// The name of an intervention, taken apart: the drugs that it names, and what is said about each.
///
/// Only words are read here, no list: [`DrugWords::find_in`] says which drug of a list a part is. Whether drugs that are
/// named together are given together is not told; `carboplatin/cisplatin` often means the one or the other.
///
/// ```
/// use oncology::drug::InterventionWords;
///
/// let words = InterventionWords::read("nab-paclitaxel/gemcitabine");
/// let names: Vec<&str> = words.parts.iter().map(|part| part.name).collect();
/// assert_eq!(names, ["nab-paclitaxel", "gemcitabine"]);
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct InterventionWords<'t> {
    /// What is named, in the order of the words.
    pub parts: Vec<DrugWords<'t>>,
}

/// One part of the name of an intervention; often a drug, never surely one.
///
/// ```
/// use oncology::drug::InterventionWords;
///
/// let words = InterventionWords::read("paclitaxel (Taxol) 175 mg/m2");
/// let part = words.parts.first().ok_or("no part")?;
/// assert_eq!((part.name, part.alias, part.rest), ("paclitaxel", Some("Taxol"), Some("175 mg/m2")));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct DrugWords<'t> {
    /// What may be the name of a drug: `pembrolizumab` in "Drug: pembrolizumab 200 mg Q3W".
    pub name: &'t str,
    /// What stands behind it in parentheses: `Taxol` in "paclitaxel (Taxol)".
    pub alias: Option<&'t str>,
    /// Dose, form and schedule, as typed: `200 mg Q3W`.
    pub rest: Option<&'t str>,
    /// Whether it is a placebo, also one that is made like a drug: "Placebo to pembrolizumab".
    pub is_placebo: bool,
}

/// What registries and sponsors put before a name.
static LABELS: &[&str] = &[
    "drug:",
    "biological:",
    "combination product:",
    "device:",
    "other:",
];

/// Words before a name that leave the drug as it is.
static BEFORE: &[&str] = &[
    "oral",
    "intravenous",
    "iv",
    "subcutaneous",
    "adjuvant",
    "neoadjuvant",
    "concurrent",
    "maintenance",
    "metronomic",
    "weekly",
];

/// Words with which dose, form and schedule begin. None of them changes the substance, as `liposomal` or `biosimilar` would.
static REST: &[&str] = &[
    "injection",
    "injectable",
    "tablet",
    "capsule",
    "oral",
    "intravenous",
    "iv",
    "subcutaneous",
    "sc",
    "infusion",
    "solution",
    "pill",
    "dose:",
    "auc",
    "once",
    "twice",
    "daily",
    "weekly",
    "group",
    "arm",
    "monotherapy",
    "po",
    "qd",
    "bid",
    "qw",
    "q2w",
    "q3w",
    "q4w",
    "q6w",
];

/// What joins drugs. `or` is not among them: a text with it is left whole.
static JOINS: &[&str] = &[
    " in combination with ",
    " combined with ",
    " together with ",
    " followed by ",
    " plus ",
    " and ",
    "+",
    ";",
    "；",
    "，",
    ", and ",
    ", ",
    ",",
    " / ",
    "/",
];

/// Joins that stand between whole interventions, also where one of them is a placebo.
static WIDE_JOINS: &[&str] = &[" plus ", "+"];

/// Names that hold a sign of joining.
static JOINED: &[&str] = &[
    "trifluridine and tipiracil",
    "decitabine and cedazuridine",
    "trastuzumab and hyaluronidase",
    "daunorubicin and cytarabine",
];

/// Salts and waters, which do not change the drug.
static SALTS: &[&str] = &[
    "hydrochloride",
    "dihydrochloride",
    "hcl",
    "mesylate",
    "malate",
    "maleate",
    "dimaleate",
    "citrate",
    "tartrate",
    "tosylate",
    "ditosylate",
    "phosphate",
    "sulfate",
    "sulphate",
    "acetate",
    "sodium",
    "disodium",
    "calcium",
    "fumarate",
    "succinate",
    "camsylate",
    "monohydrate",
    "hydrate",
    "anhydrous",
];

/// Words in parentheses that leave the drug as it is.
static ASIDES: &[&str] = &[
    "blinded",
    "unblinded",
    "open",
    "label",
    "oral",
    "iv",
    "sc",
    "intravenous",
    "subcutaneous",
    "genetical",
    "recombination",
    "recombinant",
    "experimental",
    "control",
    "arm",
    "group",
];

/// Abbreviations that are no letters of the name. Those that are, as `PTX` of paclitaxel, need no list; `PLD` is none of
/// doxorubicin, but the pegylated liposomal product.
static ABBREVIATIONS: &[(&str, &str)] = &[("CDDP", "cisplatin"), ("CBDCA", "carboplatin")];

impl<'t> InterventionWords<'t> {
    /// Takes the name of an intervention apart. Every text has an answer; one that names no drug has parts that no list
    /// knows.
    ///
    /// A text with `or` is one part, and so is one with `and`, a comma or a slash if it names a placebo too, since the words
    /// do not tell what is a placebo then.
    ///
    /// ```
    /// use oncology::drug::InterventionWords;
    ///
    /// let words = InterventionWords::read("Drug: Pembrolizumab (Keytruda®) 200 mg Q3W + placebo");
    /// let [drug, placebo] = words.parts.as_slice() else { panic!("two parts") };
    /// assert_eq!((drug.name, drug.alias, drug.rest), ("Pembrolizumab", Some("Keytruda®"), Some("200 mg Q3W")));
    /// assert!(placebo.is_placebo && !drug.is_placebo);
    /// ```
    #[must_use]
    pub fn read(text: &'t str) -> Self {
        let mut text = text.trim();
        for label in LABELS {
            if let Some((start, rest)) = text.split_at_checked(label.len())
                && start.eq_ignore_ascii_case(label)
            {
                text = rest.trim_start();
            }
        }
        let has = |word: &str| {
            text.split(|c: char| !c.is_alphanumeric())
                .any(|typed| same(typed, word))
        };
        let joins = if has("or") {
            &[]
        } else if has("placebo") {
            WIDE_JOINS
        } else {
            JOINS
        };
        let is_alternative = has("or");
        let parts = Parts {
            rest: Some(text),
            joins,
        };
        let parts = parts.filter_map(|part| DrugWords::of(part, is_alternative));
        Self {
            parts: parts.collect(),
        }
    }
}

impl<'t> DrugWords<'t> {
    fn of(part: &'t str, is_alternative: bool) -> Option<Self> {
        let mut part =
            part.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':'));
        for word in BEFORE {
            if let Some((start, rest)) = part.split_once(' ')
                && start.eq_ignore_ascii_case(word)
            {
                part = rest.trim_start();
            }
        }
        if !part.chars().any(char::is_alphabetic) {
            return None;
        }
        let has_placebo = part
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| same(word, "placebo"));
        if has_placebo {
            let is_placebo = !is_alternative && first_join(part, JOINS).is_none();
            return Some(Self {
                name: part,
                alias: None,
                rest: None,
                is_placebo,
            });
        }
        // Behind `or` may stand another drug, so nothing is cut off.
        let (part, rest) = if is_alternative {
            (part, None)
        } else {
            cut(part)
        };
        let (name, alias) = match part.split_once('(') {
            // Twice parentheses, or words behind them, may say anything.
            Some((name, inside)) if !name.trim().is_empty() => match inside.split_once(')') {
                Some((alias, "")) => (name.trim(), Some(alias.trim())),
                _ => (part, None),
            },
            _ => (part, None),
        };
        Some(Self {
            name,
            alias,
            rest,
            is_placebo: false,
        })
    }

    /// The drug of a list that the part names: by its whole name, with or without a salt, else by what stands in
    /// parentheses.
    ///
    /// None if name and parentheses are different drugs, if the parentheses may name another product ("doxorubicin
    /// (liposomal)", "paclitaxel (ABI-007)"), and for a placebo.
    ///
    /// ```
    /// use oncology::drug::{DrugList, InterventionWords};
    ///
    /// // Made up.
    /// let list = DrugList::from_csv("\
    /// name,synonyms,brands,classes,targets,routes,agency,year,biomarker,ncit,rxcui,unii,source,date
    /// examplinib,,Examplex,tyrosine-kinase-inhibitor,,,,,,,,,made up,
    /// ")?;
    /// let found = |text| {
    ///     let words = InterventionWords::read(text);
    ///     words.parts.iter().find_map(|part| part.find_in(&list)).map(|found| found.drug.name.to_string())
    /// };
    /// assert_eq!(found("EXA-12 (examplinib) 20 mg").as_deref(), Some("examplinib"));
    /// assert_eq!(found("Examplinib mesylate tablets").as_deref(), Some("examplinib"));
    /// assert_eq!(found("examplinib angiography"), None);
    /// assert_eq!(found("matching placebo of examplinib"), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn find_in<'l>(&self, list: &'l DrugList) -> Option<Found<'l>> {
        if self.is_placebo {
            return None;
        }
        let by_name = find(self.name, list);
        let Some(alias) = self.alias else {
            return by_name;
        };
        match (by_name, find(alias, list)) {
            (Some(one), Some(other)) => (one.drug == other.drug).then_some(one),
            (Some(found), None) => {
                let is_same = is_aside(alias)
                    || is_abbreviation(alias, self.name)
                    || (is_code(alias) && may_have_code(found.drug));
                is_same.then_some(found)
            }
            (None, Some(found)) => {
                (is_code(self.name) && may_have_code(found.drug)).then_some(found)
            }
            (None, None) => None,
        }
    }
}

/// The whole name, else the name without a salt.
fn find<'l>(name: &str, list: &'l DrugList) -> Option<Found<'l>> {
    list.find(name).or_else(|| {
        let (core, salt) = name.trim_end().rsplit_once(' ')?;
        let is_salt = SALTS.iter().any(|known| known.eq_ignore_ascii_case(salt));
        is_salt.then(|| list.find(core))?
    })
}

/// Whether what stands in parentheses are words that leave the drug as it is.
fn is_aside(alias: &str) -> bool {
    let known = |word: &str| word.is_empty() || ASIDES.iter().any(|aside| same(word, aside));
    alias.split([' ', ',', '-']).all(known)
}

/// Whether capitals are an abbreviation of a name: its first letter and others of it in their order.
fn is_abbreviation(alias: &str, name: &str) -> bool {
    let is_known = ABBREVIATIONS
        .iter()
        .any(|(short, long)| *short == alias && long.eq_ignore_ascii_case(name));
    let mut letters = name.bytes();
    let is_next = |capital: u8| letters.any(|letter| letter.eq_ignore_ascii_case(&capital));
    let first = |text: &str| text.bytes().next().map(|byte| byte.to_ascii_uppercase());
    let is_short = (2..=4).contains(&alias.len()) && alias.bytes().all(|b| b.is_ascii_uppercase());
    is_known || (is_short && first(alias) == first(name) && alias.bytes().all(is_next))
}

/// Whether a sponsor's code beside the name is that of the drug. That of an old cytotoxic is rather one of another product:
/// `ABI-007` is albumin-bound paclitaxel, `MM-398` liposomal irinotecan. Nothing is known of a drug without a class.
fn may_have_code(drug: &ReferenceDrug) -> bool {
    let is_cytotoxic = |class: &DrugClass| class.is_a(DrugClass::CytotoxicAgent);
    !drug.classes.is_empty() && !drug.classes.iter().any(is_cytotoxic)
}

/// A sponsor's code: capitals and digits, with at least two digits: `HLX10`, `MK-3475`.
fn is_code(name: &str) -> bool {
    let is_sign = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || matches!(c, '-' | ' ');
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    let starts = name.starts_with(|c: char| c.is_ascii_uppercase());
    name.len() <= 16 && starts && digits >= 2 && name.chars().all(is_sign)
}

/// Parts of a text between joins outside parentheses.
struct Parts<'t> {
    rest: Option<&'t str>,
    joins: &'static [&'static str],
}

impl<'t> Iterator for Parts<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        let text = self.rest.take()?;
        let Some((at, length)) = first_join(text, self.joins) else {
            return Some(text);
        };
        self.rest = text.get(at + length..);
        text.get(..at)
    }
}

/// Where the first join stands, and how long it is: outside parentheses, in no name that holds it, in no dose (`mg/m2`).
fn first_join(text: &str, joins: &[&str]) -> Option<(usize, usize)> {
    let mut depth = 0_usize;
    let mut skip_to = 0;
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' | '（' => depth += 1,
            ')' | ']' | '）' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let rest = text.get(at..).unwrap_or_default();
        let begins = |phrase: &&&str| {
            rest.get(..phrase.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(phrase))
        };
        if let Some(name) = JOINED.iter().find(begins) {
            skip_to = at + name.len();
        }
        if depth > 0 || at < skip_to {
            continue;
        }
        let Some(join) = joins.iter().find(begins) else {
            continue;
        };
        let before = text.get(..at).unwrap_or_default();
        let after = rest.get(join.len()..).unwrap_or_default();
        if (join.trim() == "/" && is_in_dose(before)) || (join.trim() == "," && begins_rest(after))
        {
            continue;
        }
        return Some((at, join.len()));
    }
    None
}

/// Units of doses.
static UNITS: &[&str] = &[
    "mg", "g", "mcg", "ug", "µg", "ml", "iu", "unit", "u", "mci", "gbq", "mbq", "gy", "%",
];

/// Whether a slash behind these words stands in a dose: `75mg/m2`, `0.2 mg/day`, `100 Units/mL`.
fn is_in_dose(before: &str) -> bool {
    let word = before.trim_end().rsplit(' ').next().unwrap_or_default();
    is_unit(word.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.'))
}

/// `mg`, `mg/m2`.
fn is_unit(word: &str) -> bool {
    let unit = word.split(['/', ')', ';']).next().unwrap_or_default();
    UNITS.iter().any(|known| same(unit, known))
}

/// Whether a word begins a dose: `200 mg`, `75mg/m2`. A bare number may belong to a name: `BI 764532`, `NovoMix 30`.
fn is_dose(word: &str, next: &str) -> bool {
    let rest = word.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    rest.len() < word.len() && (is_unit(rest) || (rest.is_empty() && is_unit(next)))
}

/// Whether a text begins with dose, form or schedule.
fn begins_rest(text: &str) -> bool {
    let mut words = text.trim_start().split([' ', ',']);
    let word = words.next().unwrap_or_default();
    is_dose(word, words.next().unwrap_or_default()) || REST.iter().any(|known| same(word, known))
}

/// A part without dose, form and schedule, and these.
fn cut(part: &str) -> (&str, Option<&str>) {
    let mut depth = 0_usize;
    let mut is_gap = false;
    for (at, c) in part.char_indices() {
        let rest = part.get(at..).unwrap_or_default();
        if is_gap && depth == 0 && at > 0 && begins_rest(rest) {
            let name = part.get(..at).unwrap_or_default();
            let name = name.trim_end_matches([' ', ',', ':', '-', '–']);
            return (name, Some(rest.trim_end()));
        }
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        is_gap = c == ' ';
    }
    (part, None)
}
