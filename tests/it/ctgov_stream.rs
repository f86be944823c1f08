//! Streams of studies of ClinicalTrials.gov. Every study here is made up.

use std::fmt::Write;
use std::io::{Error, ErrorKind, Read};

use oncology::code::NctId;
use oncology::interop::ctgov::{self, LONGEST_STUDY, Studies, StudyError, Unread};
use proptest::prelude::*;
use serde_json::Value;

/// Gives its bytes in small chunks of changing size, and is interrupted now and then.
struct Drip<'a> {
    bytes: &'a [u8],
    seed: u64,
    largest: u64,
}

impl Read for Drip<'_> {
    fn read(&mut self, room: &mut [u8]) -> std::io::Result<usize> {
        self.seed = self
            .seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        let turn = self.seed >> 33;
        if turn.is_multiple_of(7) {
            return Err(ErrorKind::Interrupted.into());
        }
        let count = usize::try_from(turn % self.largest + 1).expect("a small number");
        let count = count.min(room.len()).min(self.bytes.len());
        let (now, later) = self.bytes.split_at(count);
        room[..count].copy_from_slice(now);
        self.bytes = later;
        Ok(count)
    }
}

/// A study of its number and nothing else.
fn made_up(number: usize) -> String {
    format!(r#"{{"protocolSection":{{"identificationModule":{{"nctId":"NCT{number:08}"}}}}}}"#)
}

/// A template with studies in place of `@1` to `@9`.
fn filled(template: impl AsRef<str>) -> String {
    let mut text = template.as_ref().to_owned();
    for number in 1..10 {
        text = text.replace(&format!("@{number}"), &made_up(number));
    }
    text
}

type Got = Result<NctId, Unread>;

/// Everything that a stream gives.
fn read_all<R: Read>(studies: &mut Studies<R>, most: usize) -> Vec<Got> {
    let mut all = Vec::new();
    for study in studies.by_ref() {
        all.push(study.map(|study| study.value.source.nct.expect("a number")));
        assert!(all.len() <= most + 1, "no end: {all:?}");
    }
    assert!(studies.next().is_none() && studies.next().is_none());
    all
}

/// The line and the column of a byte.
fn place(bytes: &[u8], offset: u64) -> (u64, u64) {
    let mark = if bytes.starts_with("\u{feff}".as_bytes()) {
        3
    } else {
        0
    };
    let before = &bytes[mark..usize::try_from(offset).expect("a place")];
    let line = before.split(|byte| *byte == b'\n').count();
    let column = before.rsplit(|byte| *byte == b'\n').next();
    (line as u64, column.map_or(0, <[u8]>::len) as u64 + 1)
}

/// Reads at once and in chunks, and checks what holds for every input.
fn read_limited(bytes: &[u8], limit: usize) -> Vec<Got> {
    let whole = read_all(&mut Studies::new(bytes, limit), bytes.len());
    let mut least = 0;
    for unread in whole.iter().filter_map(|got| got.as_ref().err()) {
        let start = place(bytes, unread.offset);
        let told = (unread.line, unread.column);
        // Only what is wrong inside a study is told where it is.
        if matches!(unread.error, StudyError::Json { .. }) {
            assert!(told >= start, "{unread:?}");
            let end = place(bytes, bytes.len() as u64);
            assert!(
                told <= end && unread.column > 0,
                "{unread:?} behind {end:?}"
            );
        } else {
            assert_eq!(told, start, "{unread:?}");
        }
        assert!(unread.offset >= least, "{unread:?} lies before another");
        least = unread.offset;
    }
    for largest in [1, 3, 70] {
        let drip = Drip {
            bytes,
            seed: bytes.len() as u64,
            largest,
        };
        let got = read_all(&mut Studies::new(drip, limit), bytes.len());
        assert_eq!(got, whole, "chunks up to {largest}");
    }
    whole
}

/// A word for each kind of error.
fn word(error: &StudyError) -> String {
    match error {
        StudyError::Json { .. } => "!json".to_owned(),
        StudyError::TooLong { .. } => "!long".to_owned(),
        StudyError::TooDeep { .. } => "!deep".to_owned(),
        StudyError::NotUtf8 { at } => format!("!utf8 {at}"),
        StudyError::Read { .. } => "!read".to_owned(),
        StudyError::NoStudy { .. } => "!other".to_owned(),
        StudyError::NoNumber => "!number".to_owned(),
        _ => panic!("an error that no test knows: {error}"),
    }
}

/// `@1`, or `2:1 !json`.
fn shown(got: &Got) -> String {
    match got {
        Ok(nct) => {
            let digits = nct.to_string();
            format!("@{}", digits.trim_start_matches(['N', 'C', 'T', '0']))
        }
        Err(unread) => format!("{}:{} {}", unread.line, unread.column, word(&unread.error)),
    }
}

fn all_shown(all: &[Got]) -> Vec<String> {
    all.iter().map(shown).collect()
}

#[track_caller]
fn check(template: impl AsRef<str>, expected: &[&str]) {
    let text = filled(template);
    let all = read_limited(text.as_bytes(), 1 << 20);
    assert_eq!(all_shown(&all), expected, "{text}\n{all:#?}");
}

#[test]
fn one_or_several_objects() {
    check("", &[]);
    check(" \r\n\n", &[]);
    check("\u{feff}", &[]);
    check("@1", &["@1"]);
    check("\u{feff}@1", &["@1"]);
    check("\u{feff}\r\n@1\r\n", &["@1"]);
    check("@1@2 @3", &["@1", "@2", "@3"]);
    check("@1{} @3", &["@1", "1:69 !other", "@3"]);
    check(
        "{\n}\n\n{\n}{\n}",
        &["1:1 !other", "4:1 !other", "5:2 !other"],
    );
    check("\n\n  {\"a\":\n1}@1", &["3:3 !other", "@1"]);
    check(
        "\"a\\\"{\" 12 null\ntrue @1",
        &[
            "1:1 !other",
            "1:8 !other",
            "1:11 !other",
            "2:1 !other",
            "@1",
        ],
    );
    check("@1\n[1]\n", &["@1", "2:1 !other"]);
    // The next one is read.
    check("{\n\"a\"}\n@1\n", &["2:4 !json", "@1"]);
    // The text of a log among studies of several lines.
    check(
        "{\n}\nerror 502\n more\n@1\n",
        &["1:1 !other", "3:1 !json", "@1"],
    );
    check("{\n\"a\": [1}\n}\n@1\n", &["1:1 !json", "@1"]);
    check("{\n", &["1:1 !json"]);
    check("{\"a", &["1:1 !json"]);
    check("<html>\n<p>\n</html>\n", &["1:1 !json"]);
    check("HTTP/1.1 200\n\n{\"studies\":[@1\n]}", &["1:1 !json", "@1"]);
}

#[test]
fn lists() {
    check("[]", &[]);
    check("[@1]", &["@1"]);
    check(
        "[ @1 , {\"a\":[@4]}\n,\n@3]\n",
        &["@1", "1:74 !other", "@3"],
    );
    check("[\r\n@1,\r\n@2\r\n]", &["@1", "@2"]);
    check(
        "\u{feff}[1,\"]\",null,[2],@1]",
        &[
            "1:2 !other",
            "1:4 !other",
            "1:8 !other",
            "1:13 !other",
            "@1",
        ],
    );
    check("[@1,]", &["@1", "1:71 !json"]);
    check("[,@1]", &["1:2 !json"]);
    check("[@1 @2]", &["@1", "1:71 !json"]);
    check("[@1}", &["@1", "1:70 !json"]);
    check("[@1, x, @2]", &["@1", "1:72 !json"]);
    check("[@1,\n{\"a\":[1}, @2]", &["@1", "2:1 !json"]);
    // Where brackets cannot be trusted, nothing behind can.
    check("[@1,{\"a\"},@2]", &["@1", "1:75 !json"]);
    check("[@1,\n", &["@1", "2:1 !json"]);
    check("[@1", &["@1", "1:70 !json"]);
    check("[@1,{", &["@1", "1:71 !json"]);
    check("[@1] @2", &["@1", "1:72 !json"]);
    check("[@1]\n[@2]", &["@1", "2:1 !json"]);
    check("[@1]\n \n", &["@1"]);
}

#[test]
fn pages() {
    check("{\"studies\":[]}", &[]);
    check("{\"studies\":[@1,@2]}", &["@1", "@2"]);
    check("{\"studies\":[\n@1,\n@2]}", &["@1", "@2"]);
    check(
        "{ \"totalCount\" : 2 , \"studies\" :\n [ @1\n]\n}\n",
        &["@1"],
    );
    check("{\"x\":[\n{\"y\":1}],\"studies\":[\n@1]}", &["@1"]);
    check("{\"x\":{\"studies\":[@1]},\"studies\":[@2]}", &["@2"]);
    check(
        "{\"x\":\"\\\"studies\\\":[\",\"studies\":[@1],\"studies\":[@2]}",
        &["@1", "@2"],
    );
    check("{\"studies\":[@1],\"a\":1}@2", &["@1", "1:89 !json"]);
    check("{\"studies\":[@1],\"a\":1,}", &["@1", "1:89 !json"]);
    check("{\"studies\":[@1],\"a\" 1}", &["@1", "1:87 !json"]);
    check("{\"studies\":[@1] \"a\":1}", &["@1", "1:83 !json"]);
    check("{\"studies\":[@1],\"a\":[1}}", &["@1", "1:87 !json"]);
    check("{\"studies\":[@1],a:1}", &["@1", "1:83 !json"]);
    // No list, or no page of its own.
    check("{\"studies\":null}", &["1:1 !other"]);
    check("{\"x\":\"studies\",\"y\":[@1]}", &["1:1 !other"]);
    check("@1\n{\"studies\":[@2]}\n", &["@1", "2:1 !other"]);
}

#[test]
fn the_rest_of_a_page() {
    let rest = |text: &str| {
        let text = filled(text);
        let drip = Drip {
            bytes: text.as_bytes(),
            seed: 1,
            largest: 5,
        };
        let mut studies = ctgov::studies(drip);
        assert_eq!(
            (studies.next_page_token(), studies.total_count()),
            (None, None)
        );
        let all = read_all(&mut studies, text.len());
        assert_eq!(all_shown(&all), ["@1"], "{text}");
        (studies.next_page_token(), studies.total_count())
    };
    let both = (Some("a\"b".to_owned()), Some(3));
    for text in [
        r#"{"totalCount":3,"nextPageToken":"a\"b","studies":[@1]}"#,
        r#"{"studies":[@1],"totalCount":3,"nextPageToken":"a\"b"}"#,
        "{ \"totalCount\" :\r\n3 , \"studies\" : [ @1 ] ,\n\"nextPageToken\" : \"a\\u0022b\"\n}\n",
    ] {
        assert_eq!(rest(text), both, "{text}");
    }
    let none = (None, None);
    for text in [
        "@1",
        "[@1]",
        r#"{"studies":[@1]}"#,
        r#"{"studies":[@1],"nextPageToken":null}"#,
        r#"{"studies":[@1],"nextPageToken":7,"totalCount":"3"}"#,
        r#"{"totalCount":-1,"studies":[@1]}"#,
        r#"{"x":{"totalCount":3},"studies":[@1]}"#,
    ] {
        assert_eq!(rest(text), none, "{text}");
    }
    // Other members, however long or deep, do no harm.
    let long = "x".repeat(70_000);
    let deep = "[".repeat(128) + &"]".repeat(128);
    let text = format!(
        r#"{{"l":"{long}","o":{{"a":[1]}},"studies":[@1],"d":{deep},"totalCount":3,"nextPageToken":"a\"b"}}"#
    );
    assert_eq!(rest(&text), both);
}

#[test]
fn lines() {
    check("@1\n@2\n", &["@1", "@2"]);
    check("\u{feff}@1\r\n\r\n\n@2\r\n", &["@1", "@2"]);
    check("@1\n@2 @3\n@4", &["@1", "@2", "@3", "@4"]);
    check("@1\n{\"a\":\n@2", &["@1", "2:1 !json", "@2"]);
    check("@1\n{\"a\n@2", &["@1", "2:1 !json", "@2"]);
    check("@1\n{\"a\\\n@2", &["@1", "2:1 !json", "@2"]);
    check("@1\n{\"a\":[1}}\n@2", &["@1", "2:1 !json", "@2"]);
    check("@1\nabc @2\n]\n@3", &["@1", "2:1 !json", "3:1 !json", "@3"]);
    check("@1\n{\"a\"} @3\n@2", &["@1", "2:5 !json", "@2"]);
    check("@1 ,\n@2", &["@1", "1:70 !json", "@2"]);
    check("@1\n\"abc\n@2", &["@1", "2:1 !json", "@2"]);
    check("@1\n{\"a\":[", &["@1", "2:1 !json"]);
    check("@1\nnull\n@2", &["@1", "2:1 !other", "@2"]);
    // Broken first lines.
    check("{\"a\":1,\"b\n@1\n@2", &["1:1 !json", "@1", "@2"]);
    check("{\"a\":1\r\n\r\n@1\n{", &["1:1 !json", "@1", "4:1 !json"]);
    check("{\"a\":[\n@1\n@2", &["1:1 !json", "@1", "@2"]);
    check("{\"a\":[\n@1\n", &["1:1 !json", "@1"]);
    check(
        "{\"a\":[\n{\"b\":[}\n@1\n",
        &["1:1 !json", "2:1 !json", "@1"],
    );
    check("abc\n@1\n{\n@2", &["1:1 !json", "@1", "3:1 !json", "@2"]);
    check(
        "{\"a\nb\n@1\n{\n@2",
        &["1:1 !json", "@1", "4:1 !json", "@2"],
    );
    // JSON, though the second line begins with a brace.
    check("{\"a\":[\n{\"b\":1}]}", &["1:1 !other"]);
    check("{\"a\":[\n{\"b\":1},\n@1]}\n@2", &["1:1 !other", "@2"]);
}

#[test]
fn a_first_line_cut_anywhere() {
    let study = made_up(7);
    for length in 1..study.len() {
        let cut = &study[..length];
        check(
            format!("{cut}\n@1\n{cut}\n@2\n"),
            &["1:1 !json", "@1", "3:1 !json", "@2"],
        );
    }
}

#[test]
fn a_page_cut_anywhere() {
    let page = filled("{ \"totalCount\": 1, \"studies\": [\n@1,\n@2\n], \"é\": \"x\" }");
    for length in 1..page.len() {
        let all = read_limited(&page.as_bytes()[..length], 1 << 20);
        let ends = ["},\n", "}\n]"].map(|end| page.find(end).expect("an end") + 1);
        let studies = ends.iter().filter(|end| **end <= length).count();
        assert_eq!(all.len(), studies + 1, "{length}");
        assert!(all[..studies].iter().all(Result::is_ok), "{length}");
        let last = all[studies].as_ref().expect_err("the end");
        assert_eq!(word(&last.error), "!json", "{length}");
        // Behind the studies their number is no longer that of the trouble.
        let number = last.nct.map(|nct| nct.to_string());
        let cut = &page.as_bytes()[usize::try_from(last.offset).expect("a place")..length];
        let is_numbered = String::from_utf8_lossy(cut).contains(&format!("{}\"", studies + 1));
        assert_eq!(number.is_some(), is_numbered, "{length}: {last:?}");
    }
}

#[test]
fn places_and_numbers() {
    let all = |text: &str| {
        let text = filled(text);
        let all = read_limited(text.as_bytes(), 1 << 20);
        let told = all.iter().filter_map(|got| {
            let unread = got.as_ref().err()?;
            let number = unread.nct.map_or("-".to_owned(), |nct| nct.to_string());
            Some(format!(
                "{}:{}@{} {number}",
                unread.line, unread.column, unread.offset
            ))
        });
        told.collect::<Vec<_>>().join(", ")
    };
    assert_eq!(all("\u{feff}[{},\r\n é, @1]"), "1:2@4 -, 2:2@10 -");
    assert_eq!(all("\u{feff} {}\n  {}"), "1:2@4 -, 2:3@9 -");
    // Inside a study: the place of the trouble, and the byte at which the study begins.
    assert_eq!(
        all("@1\n  {\"nctId\":\"NCT00000002\",1}\n@3"),
        "2:26@71 NCT00000002"
    );
    assert_eq!(
        all("[@1,\n\n{\"nctId\":\"NCT00000002\",\n\"b\":tru}]"),
        "4:8@72 NCT00000002"
    );
    // A line feed inside a string.
    assert_eq!(all("[{\"a\":\"b\nc\"}]"), "2:1@1 -");
    for (line, number) in [
        ("{\"nctId\":\"NCT01234567\",", "NCT01234567"),
        ("{\"nctId\" : \"NCT01234567\"]", "NCT01234567"),
        ("{\"nctId\":\"NCT01234567\"}", "NCT01234567"),
        ("{\"nctId\":\"NCT0123456\",", "-"),
        ("{\"nctId\":\"NCT012345678\",", "-"),
        ("{\"nctId\":\"NCT01234567", "-"),
        ("{\"other\":\"NCT01234567\",", "-"),
        ("{\"nctId\":null,\"nctId\":\"NCT01234568\",", "NCT01234568"),
    ] {
        let (told, place) = (all(&format!("@1\n{line}\n@2")), "2:1@69 ");
        assert_eq!(told, format!("{place}{number}"), "{line}");
    }
}

#[test]
fn deep() {
    for (levels, is_good) in [(127, true), (128, false), (129, false), (10_000, false)] {
        let lists = "[".repeat(levels - 1) + &"]".repeat(levels - 1);
        let study = made_up(2).replacen('{', &format!("{{\"a\":{lists},"), 1);
        let second = if is_good { "@2" } else { "2:1 !deep" };
        for template in [
            "@1\n#\n@3",
            "[@1,\n#\n,@3]",
            "{\"studies\":[@1,\n#\n,@3]}",
            "@1 \n# @3",
        ] {
            check(template.replace('#', &study), &["@1", second, "@3"]);
        }
        let alone = ctgov::study(&study).map(|study| study.value.source.nct);
        match alone {
            Ok(_) => assert!(is_good),
            Err(error) => {
                assert!(!is_good);
                assert_eq!(error.to_string(), "nested deeper than 127 levels");
            }
        }
    }
    check("[".repeat(10_000), &["1:2 !json"]);
    check("{\"a\":".repeat(10_000), &["1:1 !json"]);
    let lists = "[".repeat(200) + &"]".repeat(200);
    let text = format!("{{\"a\":{lists}, \"nctId\" : \"NCT00000001\"}}");
    let all = read_limited(text.as_bytes(), 9999);
    let unread = all[0].as_ref().expect_err("too deep");
    assert_eq!(
        unread.to_string(),
        "1:1: NCT00000001: nested deeper than 127 levels"
    );
}

#[test]
fn long() {
    for more in [0, 1, 5000, 300_000] {
        let study = made_up(2).replacen('{', &format!("{{\"a\":\"{}\",", "[".repeat(more)), 1);
        let limit = made_up(2).len() + "'a':'',".len();
        assert_eq!(study.len(), limit + more);
        for template in [
            "@1\n#\n@3",
            "[@1,\n#,@3]",
            "@1\n# @3",
            "{\"studies\":[@1,\n#,@3]}",
        ] {
            let text = filled(template.replace('#', &study));
            let all = read_limited(text.as_bytes(), limit);
            let second = if more > 0 { "2:1 !long" } else { "@2" };
            assert_eq!(all_shown(&all), ["@1", second, "@3"], "{more}");
            if let Err(unread) = &all[1] {
                // Only so much is held of it.
                assert_eq!(unread.nct.is_some(), more == 1);
                let told = unread.error.to_string();
                assert_eq!(
                    told,
                    format!("longer than {limit} bytes; `Studies::new` takes a higher limit")
                );
            }
        }
    }
    // The number lies before the limit.
    let tail = format!(",\"a\":\"{}\"}}", "]".repeat(500));
    let study = made_up(2);
    let study = study.strip_suffix('}').expect("a brace").to_owned() + &tail;
    for template in ["@1\n#\n@3", "[@1,\n#,@3]", "{\"studies\":[@1,\n#,@3]}"] {
        let text = filled(template.replace('#', &study));
        let all = read_limited(text.as_bytes(), 100);
        let unread = all[1].as_ref().expect_err("too long");
        assert_eq!(
            unread.nct.map(|nct| nct.to_string()).as_deref(),
            Some("NCT00000002")
        );
        assert_eq!(all.len(), 3);
    }
    // A long line without an end, and nothing at all.
    let cut = &study[..400];
    let text = filled(format!("@1\n{cut}\n@3\n{cut}"));
    let all = read_limited(text.as_bytes(), 100);
    assert_eq!(all_shown(&all), ["@1", "2:1 !long", "@3", "4:1 !json"]);
    let all = read_limited(filled("@1").as_bytes(), 0);
    assert_eq!(all_shown(&all), ["1:1 !long"]);
    assert_eq!(LONGEST_STUDY, 67_108_864);
}

#[test]
fn bytes_that_are_no_utf8() {
    // `?` stands for a byte that is none.
    for (template, expected) in [
        ("[{\"a\":\"?\"},@1]", vec!["1:2 !utf8 7", "@1"]),
        (
            "@1\n{\"a\":\"?\"}\n?\n@2",
            vec!["@1", "2:1 !utf8 75", "3:1 !json", "@2"],
        ),
        ("{\n\"a\":\"?\"}@1", vec!["1:1 !utf8 7", "@1"]),
        (
            "{\"studies\":[@1,{\"?\":1},@2]}",
            vec!["@1", "1:82 !utf8 83", "@2"],
        ),
    ] {
        for byte in [0xff, 0xc3, 0x80] {
            let mut bytes = filled(template).into_bytes();
            for at in &mut bytes {
                if *at == b'?' {
                    *at = byte;
                }
            }
            let all = read_limited(&bytes, 1 << 20);
            assert_eq!(all_shown(&all), expected, "{template}");
        }
    }
}

/// Gives its bytes, and then fails.
struct Fails<'a>(&'a [u8]);

impl Read for Fails<'_> {
    fn read(&mut self, room: &mut [u8]) -> std::io::Result<usize> {
        if self.0.is_empty() {
            return Err(Error::other("the line is gone"));
        }
        self.0.read(room)
    }
}

#[test]
fn a_reader_that_fails() {
    for (template, studies) in [
        ("", 0),
        ("@1", 1),
        ("@1\n{", 1),
        ("[@1,", 1),
        ("[@1]", 1),
        ("[@1, 12", 1),
        ("12", 0),
        ("{\"a", 0),
        ("{\"studies\":[@1], \"a", 1),
    ] {
        let text = filled(template);
        let all = read_all(&mut ctgov::studies(Fails(text.as_bytes())), 9);
        assert_eq!(all.len(), studies + 1, "{template}");
        let last = all[studies].as_ref().expect_err("the failure");
        assert!(
            last.to_string()
                .ends_with(": cannot read on: the line is gone"),
            "{last}"
        );
    }
}

#[test]
fn many_chunks() {
    let long = "a\\\\\\\"{ é".repeat(20_000);
    let study = made_up(9).replacen('{', &format!("{{\"t\":\"{long}\","), 1) + "\n";
    let small = (made_up(1) + "\n").repeat(5000);
    let input = format!("{small}{study}{small}{study}{study}{{}}");
    let all = read_all(&mut ctgov::studies(input.as_bytes()), 20_000);
    assert_eq!(all.len(), 10_004);
    let long = [5000, 10_001, 10_002];
    assert!(long.iter().all(|index| shown(&all[*index]) == "@9"));
    let ones = all.iter().filter(|got| shown(got) == "@1").count();
    assert_eq!(ones, 10_000);
    assert_eq!(shown(&all[10_003]), "10004:1 !other");
}

/// The sentences for what is no study, alone and in a stream.
#[test]
fn what_is_no_study() {
    let mut page = String::new();
    for input in [
        "",
        "null",
        "12",
        "{}",
        "[@1]",
        r#"{"studies":[@1]}"#,
        r#"{"studies":[],"nextPageToken":"x"}"#,
        "@1 @2",
        "@1\n@2",
        r#"<?xml version="1.0"?><clinical_study rank="1"></clinical_study>"#,
        "<clinical_study rank=\"1\">\n</clinical_study>",
        "<!doctype html>",
        "nct_id,title",
        r#"{"FullStudiesResponse":{"FullStudies":[]}}"#,
        r#"{"FullStudy":{"Rank":1,"Study":{}}}"#,
        r#"{"Study":{"ProtocolSection":{}}}"#,
        r#"{"StudyFieldsResponse":{"StudyFields":[]}}"#,
        r#"{"resourceType":"ResearchStudy","id":"NCT00000001"}"#,
        r#"{"nct_id":"NCT00000001","brief_title":"x"}"#,
        r#"{"ProtocolSection":{}}"#,
        r#"{"protocolSection":null}"#,
        r#"{"protocolSection":[]}"#,
        r#"{"protocolSection":{}}"#,
        r#"{"protocolSection":{"identificationModule":[]}}"#,
        r#"{"protocolSection":{"identificationModule":{"nctId":null}}}"#,
        r#"{"protocolSection":{"identificationModule":{"nctId":12345678}}}"#,
        r#"{"protocolSection":{"identificationModule":{"nctId":"NCT1"}}}"#,
        "{\"protocolSection\":",
        "{\"protocolSection\":{\n\"identificationModule\" 1}}",
        "{\"a\":\"b\nc\"}",
        r#"{"a":1e999}"#,
        r#"{"a":"\ud800"}"#,
    ] {
        let text = filled(input);
        let alone = match ctgov::study(&text) {
            Ok(study) => study.value.trial.id.to_string(),
            Err(error) => error.to_string(),
        };
        let told = ctgov::studies(text.as_bytes()).map(|study| match study {
            Ok(study) => study.value.trial.id.to_string(),
            Err(unread) => unread.to_string(),
        });
        let stream = told.collect::<Vec<_>>().join(" | ");
        let _ = write!(page, "{input}\n    study: {alone}\n    studies: {stream}\n");
    }
    insta::assert_snapshot!(page);
}

/// JSON that the reader of numbers or strings refuses is no reason to give up a list.
#[test]
fn a_study_with_what_json_allows_and_nobody_can_hold() {
    for value in ["1e999", "-1e999", r#""\ud800""#, r#""\udc00x""#] {
        let study = made_up(2).replacen('{', &format!("{{\"a\":{value},"), 1);
        for template in ["[@1,\n#,@3]", "{\"studies\":[@1,\n#,@3]}", "@1\n#\n@3"] {
            let text = filled(template.replace('#', &study));
            let all = read_limited(text.as_bytes(), 1 << 20);
            let words: Vec<_> = all.iter().map(Result::is_ok).collect();
            assert_eq!(words, [true, false, true], "{text}");
            let unread = all[1].as_ref().expect_err("refused");
            assert_eq!((unread.line, unread.nct.is_some()), (2, true));
        }
    }
}

fn value() -> impl Strategy<Value = Value> {
    let text = prop::collection::vec(
        prop::sample::select(vec![
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            "\n",
            "é",
            "😀",
            "a",
            "b ",
            ",",
            ":",
            "y_Y",
            "studies",
            "protocolSection",
            "\u{1}",
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ]),
        0..12,
    )
    .prop_map(|parts| parts.concat());
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i32>().prop_map(Value::from),
        text.clone().prop_map(Value::String),
    ];
    leaf.prop_recursive(4, 24, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::Array),
            prop::collection::vec((text.clone(), inner), 0..5)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// A made-up study with something unknown before its protocol and something behind.
fn study() -> impl Strategy<Value = (u32, Value)> {
    (0..100_000_000_u32, value(), value()).prop_map(|(number, before, behind)| {
        let study = serde_json::json!({
            "before": before,
            "protocolSection": { "identificationModule": { "nctId": format!("NCT{number:08}") } },
            "unknown": behind,
        });
        (number, study)
    })
}

fn unindented(value: &Value) -> String {
    let mut out = Vec::new();
    let formatter = serde_json::ser::PrettyFormatter::with_indent(b"");
    let mut serializer = serde_json::Serializer::with_formatter(&mut out, formatter);
    serde::Serialize::serialize(value, &mut serializer).expect("JSON");
    String::from_utf8(out).expect("UTF-8")
}

/// Writes studies as a list, a page, lines, or one behind the other.
fn written(
    studies: &[Value],
    members: &[Value],
    shape: usize,
    layout: usize,
    crlf: bool,
) -> String {
    let print = |value: &Value| match layout {
        _ if shape == 2 => value.to_string(),
        0 => value.to_string(),
        1 => serde_json::to_string_pretty(value).expect("JSON"),
        _ => unindented(value),
    };
    let blanks = ["", "\n", " \n  "][layout];
    let end = if crlf { "\r\n" } else { "\n" };
    let between = match shape {
        0 | 1 => format!("{blanks},{blanks}"),
        2 => end.to_owned(),
        _ => blanks.to_owned(),
    };
    let list = studies.iter().map(print).collect::<Vec<_>>().join(&between);
    let member = |(index, value): (usize, &Value)| format!("\"m{index}\":{blanks}{}", print(value));
    let mut members: Vec<String> = members.iter().enumerate().map(member).collect();
    let text = match shape {
        0 => format!("[{blanks}{list}{blanks}]"),
        1 => {
            let page = format!("\"studies\":{blanks}[{blanks}{list}{blanks}]");
            members.insert(members.len() / 2, page);
            members.insert(0, "\"totalCount\" : 4000000000".to_owned());
            members.push("\"nextPageToken\":\"NF0g5JGBlPUtwA\"".to_owned());
            let members = members.join(&format!("{blanks},{blanks}"));
            format!("{{{blanks}{members}{blanks}}}")
        }
        _ => list,
    };
    text + end
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 384, failure_persistence: None, ..ProptestConfig::default() })]

    /// What was written is read, in its order, whatever the shape and the chunks.
    #[test]
    fn studies_are_read_in_their_order(
        studies in prop::collection::vec(study(), 0..6),
        members in prop::collection::vec(value(), 0..4),
        shape in 0..4_usize, layout in 0..3_usize, crlf: bool, mark: bool,
        seed: u64, largest in 1..200_u64,
    ) {
        let (numbers, studies): (Vec<_>, Vec<_>) = studies.into_iter().unzip();
        let mut text = written(&studies, &members, shape, layout, crlf);
        if mark {
            text.insert(0, '\u{feff}');
        }
        let drip = Drip { bytes: text.as_bytes(), seed, largest };
        let mut stream = ctgov::studies(drip);
        let all = read_all(&mut stream, text.len());
        let expected: Vec<String> = numbers.iter().map(|number| format!("NCT{number:08}")).collect();
        let got: Vec<String> = all
            .into_iter()
            .map(|got| got.map_or_else(|unread| unread.to_string(), |nct| nct.to_string()))
            .collect();
        prop_assert_eq!(got, expected, "{}", text);
        let total = (shape == 1).then_some(4_000_000_000);
        prop_assert_eq!(stream.total_count(), total);
        prop_assert_eq!(stream.next_page_token().is_some(), shape == 1);
    }

    /// Every broken line is told, with its place and number, and all others are read.
    #[test]
    fn broken_lines_are_told(
        studies in prop::collection::vec((study(), any::<prop::sample::Index>(), 0..3_u8), 1..8),
        seed: u64, largest in 1..200_u64,
    ) {
        let (mut text, mut expected) = (String::new(), Vec::new());
        for (index, ((number, study), cut, broken)) in studies.iter().enumerate() {
            let mut line = study.to_string();
            // The first is whole: broken first lines have their own tests.
            if *broken == 0 && index > 0 {
                line.truncate(line.floor_char_boundary(cut.index(line.len() - 1) + 1));
                let number = line.contains(&format!("\"NCT{number:08}\""));
                expected.push(format!("{}:1@{} {number}", index + 1, text.len()));
            } else {
                expected.push(format!("NCT{number:08}"));
            }
            text += &line;
            text += "\n";
        }
        let drip = Drip { bytes: text.as_bytes(), seed, largest };
        let all = read_all(&mut ctgov::studies(drip), text.len());
        let got: Vec<String> = all.iter().map(|got| match got {
            Ok(nct) => nct.to_string(),
            Err(Unread { line, column, offset, nct, error: StudyError::Json { .. }, .. }) => {
                format!("{line}:{column}@{offset} {}", nct.is_some())
            }
            Err(other) => other.to_string(),
        }).collect();
        prop_assert_eq!(got, expected, "{}", text);
    }

    #[test]
    fn any_bytes_come_to_an_end(bytes: Vec<u8>, limit in 0..200_usize) {
        read_limited(&bytes, limit);
    }

    #[test]
    fn any_json_bytes_come_to_an_end(
        parts in prop::collection::vec(prop::sample::select(vec![
            "{", "}", "[", "]", "\"", "\\", ":", ",", "\n", " ", "1", "a", "\"studies\":[", "\"k\":", "{}", "\r\n",
            "\u{feff}", "null", "{\"", "\"nctId\":", "\"NCT00000001\"", "\"protocolSection\":{", "\"identificationModule\":{",
        ]), 0..60),
        limit in 0..120_usize,
    ) {
        read_limited(parts.concat().as_bytes(), limit);
    }
}
