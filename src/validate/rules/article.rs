//! Articles.

use crate::article::{Article, Block, CallToActionKind, ListItem, Passage, PassageKind, Section};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;

pub(super) static RULES: [&Rule; 5] = [
    &ABSOLUTE_SAFETY_CLAIM,
    &EMPTY_LEAD_IN,
    &NO_AUTHOR,
    &NO_REVIEW_DATE,
    &SALES_OFFER,
];

static ABSOLUTE_SAFETY_CLAIM: Rule = Rule::new(
    "article/absolute-safety-claim",
    Severity::Warning,
    "a statement that a treatment is safe without limits",
    Check::Passage(absolute_safety_claim),
)
.why(
    "Every cancer treatment can do harm, and a reader who believes otherwise may not report it. In sentences only \
     words without limits are reported (\"completely safe\"), none that are negated or left open, and no questions; in titles, headings and calls \
     to action also \"effective and safe\" and \"no side effects\".",
)
.sources(&["21 CFR 202.1(e)(6)(i), on advertising of prescription drugs: claims that a drug is safer than has been demonstrated"])
.since("0.1.0");

/// Words that leave no limit, in any sentence.
const WITHOUT_LIMITS: [&str; 8] = [
    "completely safe",
    "totally safe",
    "entirely safe",
    "perfectly safe",
    "absolutely safe",
    "100% safe",
    "100 % safe",
    "risk-free",
];
/// Words that leave no limit where nothing stands around them that could set one.
const IN_DISPLAY: [&str; 5] = [
    "effective and safe",
    "safe and effective",
    "no side effects",
    "without side effects",
    "free of side effects",
];
/// Words before the claim that turn it round or leave it open.
const HEDGES: [&str; 24] = [
    "not", "no", "never", "nothing", "none", "neither", "nor", "cannot", "without", "hardly",
    "few", "rarely", "seldom", "far", "less", "anything", "unlikely", "myth", "belief", "believe",
    "beware", "how", "if", "whether",
];

/// Words after the claim that make it speak of handling.
const HANDLING: [&str; 6] = ["use", "ways", "handling", "disposal", "dosing", "storage"];

fn absolute_safety_claim(passage: &Passage<'_>, sink: &mut Sink<'_>) {
    let is_display = matches!(
        passage.kind,
        PassageKind::Title | PassageKind::Heading | PassageKind::CallToAction(_)
    );
    let text = passage.text.as_str().to_lowercase().replace('\u{a0}', " ");
    // Most passages have none of the words that every phrase has.
    if !["safe", "risk-free", "side effects"]
        .iter()
        .any(|word| text.contains(word))
    {
        return;
    }
    for sentence in text.split_inclusive(['.', '!', '?', ';']) {
        let found = WITHOUT_LIMITS
            .iter()
            .chain(IN_DISPLAY.iter().filter(|_| is_display))
            .find_map(|words| Some((words, whole_words(sentence, words)?)));
        let Some((words, at)) = found else { continue };
        let before = sentence.get(..at).unwrap_or_default();
        let is_hedged = before
            .split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’')
            .any(|word| HEDGES.contains(&word) || word.ends_with("n't") || word.ends_with("n’t"));
        // "Safe and effective use of opioids" speaks of handling, not of the drug.
        let after = sentence
            .get(at + words.len()..)
            .unwrap_or_default()
            .split_whitespace()
            .next();
        let is_handling = after.is_some_and(|word| HANDLING.contains(&word));
        if !is_hedged && !is_handling && !sentence.ends_with('?') {
            sink.report(
                &passage.place,
                format!("\"{words}\" states safety without limits"),
                "say what is known of benefit and harm, in whom, and where it is reported",
            );
            return;
        }
    }
}

/// Where words stand in a text that are not part of longer words.
fn whole_words(text: &str, words: &str) -> Option<usize> {
    let part_of_word = |c: char| c.is_alphanumeric() || c == '-';
    text.match_indices(words).map(|(at, _)| at).find(|at| {
        let before = text
            .get(..*at)
            .and_then(|before| before.chars().next_back());
        let after = text
            .get(at + words.len()..)
            .and_then(|after| after.chars().next());
        !before.is_some_and(part_of_word) && !after.is_some_and(part_of_word)
    })
}

static EMPTY_LEAD_IN: Rule = Rule::new(
    "article/empty-lead-in",
    Severity::Warning,
    "a sentence that announces a list or a link, with nothing after it",
    Check::Section(empty_lead_in),
)
.why(
    "What the reader was promised is missing; often it was lost when the text was copied. A sentence announces when it \
     ends with a colon. What follows may be any block, or the sections below; a link to other reading keeps no \
     promise of a list (\"include:\"), unless the sentence speaks of a link too.",
)
.since("0.1.0");

fn empty_lead_in(section: &Section, sink: &mut Sink<'_>) {
    lead_ins(
        &section.blocks,
        !section.sections.is_empty(),
        "blocks",
        sink,
    );
}

/// Looks at the blocks at a place of a section, and at those of the lists among them.
fn lead_ins(blocks: &[Block], sections_follow: bool, at: &str, sink: &mut Sink<'_>) {
    for (index, block) in blocks.iter().enumerate() {
        let (text, tag) = match block {
            Block::Paragraph(paragraph) => (&paragraph.text, "paragraph"),
            Block::Claim(claim) => (&claim.text, "claim"),
            Block::CallToAction(call) if call.url.is_none() => (&call.text, "call-to-action"),
            Block::List(list) => {
                for (item, ListItem { blocks, .. }) in list.items.iter().enumerate() {
                    lead_ins(
                        blocks,
                        false,
                        &format!("{at}/{index}/list/items/{item}/blocks"),
                        sink,
                    );
                }
                continue;
            }
            _ => continue,
        };
        let sentence = text.as_str().trim_end();
        if !sentence.ends_with([':', '：']) {
            continue;
        }
        let words = last_sentence(sentence);
        let announces = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
        let announces_link = announces(&LINKING);
        let is_kept = match blocks.get(index + 1) {
            // Without a word that tells, a link is as good as a list.
            Some(Block::SeeAlso(_)) => announces_link || !announces(&LISTING),
            Some(_) => true,
            None => sections_follow,
        };
        if !is_kept {
            let what = if announces_link { "a link" } else { "a list" };
            sink.report(
                &format!("{at}/{index}/{tag}/text"),
                format!(
                    "\"{}\" announces {what}, and nothing follows",
                    ending(sentence)
                ),
                format!("add {what}, or end the sentence without a colon"),
            );
        }
    }
}

/// Words of a sentence that sends the reader to another place.
const LINKING: [&str; 17] = [
    "visit", "website", "websites", "page", "pages", "click", "link", "links", "http", "https",
    "read", "reading", "here", "article", "articles", "see", "download",
];
/// Words of a sentence that a list follows.
const LISTING: [&str; 8] = [
    "include",
    "includes",
    "included",
    "including",
    "following",
    "follows",
    "are",
    "as",
];

/// The words of the last sentence of a text.
fn last_sentence(text: &str) -> Vec<String> {
    let last = text.rsplit(". ").next().unwrap_or(text).to_lowercase();
    last.split(|c: char| !c.is_alphanumeric())
        .map(str::to_owned)
        .collect()
}

/// The last words of a text, for a message.
fn ending(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let last = words.len().saturating_sub(6);
    let dots = if last > 0 { "… " } else { "" };
    format!("{dots}{}", words.get(last..).unwrap_or_default().join(" "))
}

static NO_AUTHOR: Rule = Rule::new(
    "article/no-author",
    Severity::Warning,
    "an article without an author",
    Check::Article(no_author),
)
.why("A reader cannot judge by what training it was written.")
.sources(&["Health On the Net Foundation, HONcode, principle 1 (authority)"])
.since("0.1.0");

fn no_author(article: &Article, sink: &mut Sink<'_>) {
    if article.authors.is_empty() {
        sink.report(
            "",
            "the article names no author",
            "add who wrote it to `authors`",
        );
    }
}

static NO_REVIEW_DATE: Rule = Rule::new(
    "article/no-review-date",
    Severity::Warning,
    "an article that does not say when it was last checked",
    Check::Article(no_review_date),
)
.why("Cancer treatment changes from year to year, and a reader cannot see whether the article has kept up.")
.sources(&["Health On the Net Foundation, HONcode, principle 4: the date of the last change stands on each page"])
.since("0.1.0");

fn no_review_date(article: &Article, sink: &mut Sink<'_>) {
    if article.reviews.is_empty() {
        sink.report(
            "",
            "the article does not say when it was last checked",
            "add the check to `reviews`",
        );
    }
}

static SALES_OFFER: Rule = Rule::new(
    "article/sales-offer",
    Severity::Warning,
    "an offer to sell drugs in an article about treatment",
    Check::Passage(sales_offer),
)
.why(
    "Who sells a drug does not inform about it without interest, and cancer drugs are not bought without a \
     prescription. Found are calls to action of the kind `purchase`, and sentences that begin by telling the reader to \
     buy or order drugs and speak of trade: online, today, cheap.",
)
.sources(&[
    "Health On the Net Foundation, HONcode, principle 8: advertising stands apart from content and is named as such",
    "FDA, BeSafeRx, frequently asked questions",
])
.since("0.1.0");

/// How a sentence begins that tells a reader to buy.
const BUYING: [&str; 6] = [
    "buy ",
    "order ",
    "make an order ",
    "place an order ",
    "purchase ",
    "shop for ",
];
/// What is sold.
const GOODS: [&str; 6] = [
    "drugs",
    "meds",
    "medicines",
    "medications",
    "pills",
    "tablets",
];
/// Words of trade. Without one a sentence may be advice: to order a repeat prescription, to buy from a pharmacy.
const TRADE: [&str; 14] = [
    "online", "now", "today", "cheap", "cheaper", "cheapest", "price", "prices", "discount",
    "shop", "store", "delivery", "sale", "get",
];

fn sales_offer(passage: &Passage<'_>, sink: &mut Sink<'_>) {
    let is_purchase = passage.kind == PassageKind::CallToAction(CallToActionKind::Purchase);
    let found = if is_purchase {
        "the reader is asked to buy something"
    } else if passage
        .text
        .as_str()
        .split_inclusive(['.', '!', '?'])
        .any(is_offer)
    {
        "the reader is told to buy drugs"
    } else {
        return;
    };
    sink.report(
        &passage.place,
        found,
        "remove the offer, or publish it apart as an advertisement",
    );
}

/// Whether a sentence tells the reader to buy drugs.
fn is_offer(sentence: &str) -> bool {
    let sentence = sentence.trim_start();
    let begins = |words: &&&str| {
        sentence
            .get(..words.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(words))
    };
    let Some(words) = BUYING.iter().find(begins) else {
        return false;
    };
    let rest = sentence
        .get(words.len()..)
        .unwrap_or_default()
        .to_lowercase();
    let words: Vec<&str> = rest.split(|c: char| !c.is_alphanumeric()).collect();
    let has = |list: &[&str]| words.iter().any(|word| list.contains(word));
    has(&GOODS) && has(&TRADE) && !rest.ends_with('?')
}
