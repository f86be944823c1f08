//! Identifiers of outside bodies.

use std::collections::HashSet;

use oncology::code::{Country, Doi, GeneSymbol, NctId, Pmid, Url};

use crate::value::refuses;

#[test]
fn nct_ids() {
    for (text, number) in [
        ("NCT02142738", 2_142_738),
        ("NCT00000000", 0),
        ("NCT99999999", 99_999_999),
    ] {
        assert_eq!(text.parse::<NctId>().map(NctId::number), Ok(number));
    }
    refuses::<NctId>(&[
        ("", "expected `NCT` in capitals at the start"),
        ("nct02142738", "expected `NCT` in capitals at the start"),
        ("NCT1673867", "expected 8 digits after `NCT`, found 7"),
        ("NCT016738671", "expected 8 digits after `NCT`, found 9"),
        (
            "NCT 02142738",
            "expected 8 digits after `NCT`, found ' ' at byte 3",
        ),
        (
            "NCT0214273٨",
            "expected 8 digits after `NCT`, found '٨' at byte 10",
        ),
    ]);
}

#[test]
fn pmids() {
    assert_eq!("1".parse::<Pmid>().map(Pmid::number), Ok(1));
    for text in ["0", "025399551", "PMC25399551", "1234567890", "", "12 3"] {
        refuses::<Pmid>(&[(
            text,
            "expected 1 to 9 digits, the first not zero, and nothing else",
        )]);
    }
}

#[test]
fn dois() {
    let doi = |text: &str| text.parse::<Doi>().expect(text);
    assert_eq!(
        doi("10.1016/S0140-6736(15)01281-7").as_str(),
        "10.1016/S0140-6736(15)01281-7"
    );
    assert_eq!(
        HashSet::from([doi("10.1056/NEJMoa1606774")]),
        HashSet::from([doi("10.1056/nejmOA1606774")])
    );
    let suffix = "expected `/` and printable ASCII characters without spaces after the digits";
    let registrant = "expected 4 to 9 digits between `10.` and `/`";
    refuses::<Doi>(&[
        ("11.1056/NEJMoa1504627", "expected `10.` at the start"),
        ("https://doi.org/10.1056/x", "expected `10.` at the start"),
        ("10.1056", suffix),
        ("10.1056/", suffix),
        ("10.1056/a b", suffix),
        ("10.1056/é", suffix),
        ("10.10/abc", registrant),
        ("10.abcd/abc", registrant),
        (
            &format!("10.1056/{}", "a".repeat(249)),
            "expected at most 256 characters, found 257",
        ),
    ]);
}

#[test]
fn urls() {
    for text in [
        "https://www.cancer.gov",
        "http://a.b:8080?q#f",
        "https://x/%C3%A9?a=b&c=[d]",
    ] {
        assert_eq!(text.parse::<Url>().expect(text).as_str(), text);
    }
    let host = "expected a host of ASCII letters, digits, dots and hyphens after `//`";
    let port = "expected 1 to 5 digits after the `:` behind the host";
    refuses::<Url>(&[
        (
            "www.cancer.gov",
            "expected `https://` or `http://` at the start",
        ),
        (
            "HTTPS://www.cancer.gov",
            "expected `https://` or `http://` at the start",
        ),
        (
            "mailto:a@b.org",
            "expected `https://` or `http://` at the start",
        ),
        ("https://", host),
        ("https:///x", host),
        ("https://user@host/", host),
        ("https://bücher.example/", host),
        ("https://host:/", port),
        ("https://host:123456/", port),
        (
            "https://host/a b",
            "expected printable ASCII, found ' ' at byte 14; write it percent-encoded",
        ),
        (
            "https://host/é",
            "expected printable ASCII, found 'é' at byte 13; write it percent-encoded",
        ),
        (
            &format!("https://host/{}", "a".repeat(2036)),
            "expected at most 2048 characters, found 2049",
        ),
    ]);
}

#[test]
fn countries() {
    assert_eq!("CH".parse::<Country>().expect("a country").as_str(), "CH");
    for text in ["", "us", "USA", "U.", "ÄÖ"] {
        refuses::<Country>(&[(text, "expected two capital letters")]);
    }
}

#[test]
fn gene_symbols() {
    for text in ["BRAF", "HLA-A", "C11orf65", "C1orf112A", "T"] {
        assert_eq!(text.parse::<GeneSymbol>().expect(text).as_str(), text);
    }
    let message = "expected capitals, digits and hyphens, beginning with a capital (`orf` may be lower case), at most 32";
    for text in [
        "",
        "braf",
        "1BRAF",
        "BR AF",
        "HER2/neu",
        "Corf",
        "C11orfx",
        "C1orf2orf3",
        "orf1",
        &"A".repeat(33),
    ] {
        refuses::<GeneSymbol>(&[(text, message)]);
    }
}
