//! Identifiers of outside bodies.

use std::collections::HashSet;
use std::fmt::{Debug, Display};
use std::path::PathBuf;
use std::str::FromStr;
use std::{env, fs};

use oncology::code::{
    AtcCode, CasNumber, Coding, CodingChange, Country, Doi, EuCtNumber, EudraCtNumber, GeneSymbol,
    HgncId, Icd10Neoplasm, IcdOMorphology, IcdOTopography, Isrctn, LoincCode, NcitCode, NctId, Ndc,
    NdcForm, OncoTreeCode, Orcid, Pmcid, Pmid, ProteinChange, RxCui, SnomedId, UmlsCui, Unii, Url,
};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use schemars::{JsonSchema, Schema, schema_for};
use serde::{Serialize, de::DeserializeOwned};

use crate::value::refuses;

/// Why a text is no code; of what is one, it holds that it prints what was read, and that serde and the parser agree.
fn refusal<T>(text: &str) -> Option<String>
where
    T: FromStr<Err: Display> + Display + Debug + PartialEq + Serialize + DeserializeOwned,
{
    let json = serde_json::to_string(text).expect("a string");
    let read = serde_json::from_str::<T>(&json);
    match text.parse::<T>() {
        Ok(code) => {
            assert_eq!(code.to_string(), text);
            assert_eq!(serde_json::to_string(&code).expect("a string"), json);
            assert_eq!(read.expect(text), code);
            None
        }
        Err(error) => {
            assert!(read.is_err(), "serde takes {text:?}, the parser does not");
            Some(error.to_string())
        }
    }
}

/// A type of codes by its name in the reference.
struct Type(&'static str, fn(&str) -> Option<String>, Schema);

fn types() -> Vec<Type> {
    fn of<T>(name: &'static str) -> Type
    where
        T: FromStr<Err: Display> + Display + Debug + PartialEq + Serialize + DeserializeOwned,
        T: JsonSchema,
    {
        Type(name, refusal::<T>, schema_for!(T))
    }
    vec![
        of::<NctId>("NCT"),
        of::<Isrctn>("ISRCTN"),
        of::<EudraCtNumber>("EudraCT"),
        of::<EuCtNumber>("EU CT (CTIS)"),
        of::<Pmid>("PMID"),
        of::<Pmcid>("PMCID"),
        of::<Doi>("DOI"),
        of::<Orcid>("ORCID"),
        of::<RxCui>("RxCUI"),
        of::<AtcCode>("ATC"),
        of::<Unii>("UNII"),
        of::<CasNumber>("CAS RN"),
        of::<Ndc>("NDC-10"),
        of::<Ndc>("NDC-11"),
        of::<NcitCode>("NCIt"),
        of::<SnomedId>("SCTID"),
        of::<LoincCode>("LOINC"),
        of::<Icd10Neoplasm>("ICD-10-CM C/D neoplasm"),
        of::<IcdOTopography>("ICD-O-3 topography"),
        of::<IcdOMorphology>("ICD-O-3 morphology"),
        of::<OncoTreeCode>("OncoTree"),
        of::<HgncId>("HGNC ID"),
        of::<GeneSymbol>("HGNC symbol"),
        of::<ProteinChange>("HGVS protein short"),
        of::<UmlsCui>("UMLS CUI"),
        of::<CodingChange>("HGVS coding"),
        of::<Country>("ISO country"),
        of::<Url>("URL"),
    ]
}

/// For each type its name, codes, and lines of texts with ` => ` and why they are none; `""` is the empty text.
const CASES: &str = r#"[NCT] NCT00000000 NCT99999999
"" | nct02142738 => expected `NCT` in capitals at the start
NCT1673867 => expected 8 digits after `NCT`, found 7
NCT016738671 => expected 8 digits after `NCT`, found 9
NCT 02142738 => expected 8 digits after `NCT`, found ' ' at byte 3
NCT0214273٨ => expected 8 digits after `NCT`, found '٨' at byte 10
[ISRCTN] ISRCTN78818544 ISRCTN00000000
SRCTN78818544 => expected `ISRCTN` in capitals at the start
ISRCTN 7881-8544 => expected 8 digits after `ISRCTN`, found ' ' at byte 6
ISRCTN7881854 => expected 8 digits after `ISRCTN`, found 7
[EudraCT] 2012-004907-10 2004-000000-00
2012-04907-10 => expected 4, 6 and 2 digits with `-` between them, found '-' instead of a digit at byte 10
20121004907-10 => expected 4, 6 and 2 digits with `-` between them, found '1' instead of `-` at byte 4
2012-004907-1 => expected 14 characters as in `2012-004907-10`, found 13
2003-004907-10 => expected a year from 2004 to 2023 at the start, found 2003
[EU CT (CTIS)] 2022-500014-26-00 2099-599999-99-99
2022-400014-26-00 => expected 4, 6, 2 and 2 digits with `-` between them, found '4' instead of `5` at byte 5
2022-500014-26 => expected 17 characters as in `2022-500014-26-00`, found 14
2019-500014-26-00 => expected a year from 2022 to 2099 at the start, found 2019
[PMID] 1 27718847
0 | 025399551 | PMC25399551 | 1234567890 | "" | 12 3 => expected 1 to 9 digits, the first not zero, and nothing else
[PMCID] PMC5801367
5801367 => expected `PMC` in capitals at the start
PMC5801367.1 => expected 1 to 9 digits after `PMC`, found '.' at byte 10
PMC => expected 1 to 9 digits after `PMC`, found 0
PMC05801367 => expected a first digit other than zero after `PMC`
[DOI] 10.1016/S0140-6736(15)01281-7
11.1056/NEJMoa1504627 | https://doi.org/10.1056/x => expected `10.` at the start
10.1056 | 10.1056/ | 10.1056/a b | 10.1056/é => expected `/` and printable ASCII characters without spaces after the digits
10.10/abc | 10.abcd/abc => expected 4 to 9 digits between `10.` and `/`
[ORCID] 0000-0002-1825-0097 0000-0002-1694-233X
0000-0002-1694-233x => expected four groups of 4 digits with `-` between them, found 'x' instead of a digit or `X` at byte 18
0000-0002-1825-009 => expected 19 characters as in `0000-0002-1825-0097`, found 18
0000-0002-1825-0097é => expected 19 characters as in `0000-0002-1825-0097`, found 20
0000-0002-1825-0098 => expected the check digit `7` at the end, found `8`; one of the digits is wrong
0000-0002-1694-2330 => expected the check digit `X` at the end, found `0`; one of the digits is wrong
[RxCUI] 1547545
28238A => expected 1 to 8 digits, found 'A' at byte 5
123456789 => expected 1 to 8 digits, found 9
"" => expected 1 to 8 digits, found 0
0282388 => expected a first digit other than zero
[ATC] L01FF02 V
E01AA01 => expected one of the main groups A, B, C, D, G, H, J, L, M, N, P, R, S and V at the start
L1EA01 => expected a digit at byte 2, found 'E'
L0101 => expected a capital letter at byte 3, found '0'
L01FF021 => expected the end at byte 7, found '1'
L01EA1 => expected 1, 3, 4, 5 or 7 characters, found 6; the digits of a level come in pairs
[UNII] DPT0O3T46P
dpt0o3t46p => expected digits and capital letters, found 'd' at byte 0
DPT0O3T46 => expected 10 characters, found 9
DPT0O3T46PP => expected 10 characters, found 11
DPT0O3T46Q => expected the check character `P` at the end, found `Q`; one of the characters is wrong
[CAS RN] 15663-27-1 152459-95-5
15663271 => expected three parts with `-` between them, found 1
15663-2A-1 => expected digits between the `-`, found 'A' at byte 7
1-23-4 => expected 2 to 7 digits in the first part, found 1
15663-271-1 => expected 2 digits in the second part, found 3
15663-27- => expected 1 digit in the last part, found 0
058-08-2 => expected a first digit other than zero
15663-72-1 => expected the check digit `6` at the end, found `1`; one of the digits is wrong
[NDC-10] 0006-3026-02 50242-134-68 00002-1234-5 50242013468
NDC 0006-3026-02 => expected digits and `-`, found 'N' at byte 0
0006-302-02 => expected 10 or 11 digits, found 9
0006302602 | -0006-3026-02 | 0006-3026-02- => expected 10 digits as 4-4-2, 5-3-2 or 5-4-1, or 11 digits as 5-4-2 or without `-`
[NCIt] C4872
c3224 => expected `C` in capitals at the start
CL448948 => expected 3 to 7 digits after `C`, found 'L' at byte 1
C12 => expected 3 to 7 digits after `C`, found 2
C0006142 => expected a first digit other than zero after `C`
[SCTID] 363346000 1290023401015 999999990989121104
C3224 => expected 6 to 18 digits, found 'C' at byte 0
36334 => expected 6 to 18 digits, found 5
0363346000 => expected a first digit other than zero
363346030 => expected the partition 00, 01, 02, 10, 11, 12 or 16 before the last digit, found 03
363346100 => expected at least 11 digits in the identifier of an extension, found 9
363346001 => expected the check digit `0` at the end, found `1`; one of the digits is wrong
[LOINC] 21908-9 5895-7 11491-6
219089 | 21908-99 => expected `-` and one check digit at the end
LP21908-9 => expected 1 to 7 digits before the `-`, found 'L' at byte 0
21908219-9 => expected 1 to 7 digits before the `-`, found 8
021908-9 => expected a first digit other than zero
12908-9 => expected the check digit `0` at the end, found `9`; one of the digits is wrong
[ICD-10-CM C/D neoplasm] C50.911 D3A C96.A
E50.911 => expected `C` or `D` at the start, the letters of the chapter of neoplasms
D50.0 => expected a category of the chapter: `C`, a digit and one of `0` to `9`, `A`, `B`; or `D`, one of `0` to `4` and one of `0` to `9`, `A`
C50911 => expected `.` after the three characters of the category
C50.9é => expected digits and capital letters after the `.`, found 'é' at byte 5
C50.91111 => expected 1 to 4 characters after the `.`, found 5
[ICD-O-3 topography] C50.4 C00.0
C504 => expected `C`, 2 digits, `.` and a digit, found '4' instead of `.` at byte 3
50.4 => expected `C`, 2 digits, `.` and a digit, found '5' instead of `C` at byte 0
C50.41 => expected 5 characters as in `C50.4`, found 6
C81.0 => expected a group from 00 to 80 after `C`, found 81
[ICD-O-3 morphology] 8140/3 9861/39
81403 => expected `/` between histology and behaviour
M-8140/3 => expected 4 digits before the `/`, found 'M' at byte 0
7999/3 => expected 4 digits from 8000 to 9999 before the `/`
8140/4 => expected the behaviour 0, 1, 2, 3, 6 or 9 after the `/`, found '4'
8140/ => expected the behaviour 0, 1, 2, 3, 6 or 9 after the `/`, found the end
8140/30 => expected the end or one grade digit from 1 to 9 after the behaviour
[OncoTree] MDS/MPN HCL-V AMPULLA_OF_VATER
LU AD => expected capital letters and digits, after the first also `_`, `/` and `-`, found ' ' at byte 2
/MPN => expected capital letters and digits, after the first also `_`, `/` and `-`, found '/' at byte 0
L => expected 2 to 16 characters, found 1
[HGNC ID] HGNC:1097
HGNC1097 => expected `HGNC:` in capitals at the start
HGNC:BRAF => expected 1 to 6 digits after `HGNC:`, found 'B' at byte 5
HGNC:1234567 => expected 1 to 6 digits after `HGNC:`, found 7
HGNC:01097 => expected a first digit other than zero after `HGNC:`
[HGNC symbol] BRAF HLA-A C11orf65 C1orf112A T
"" | braf | 1BRAF | BR AF | HER2/neu | Corf | C11orfx | C1orf2orf3 | orf1 => expected capitals, digits and hyphens, beginning with a capital (`orf` may be lower case), at most 32
[HGVS protein short] p.(Met1ext-5) p.V600= p.K23_V25delinsRS* p.R97fs*23 p.A3dup p.*110Qext*17
V600E => expected `p.` at the start
p.(V600E => expected `)` at the end, since `(` follows `p.`
p.600E => expected an amino acid (`V` or `Val`) or a stop (`*` or `Ter`) at byte 2
p.H4_Q5ins | p.*110Qext17 => expected an amino acid (`V` or `Val`) or a stop (`*` or `Ter`) at byte 10
p.V0E | p.V1234567E => expected a position of 1 to 6 digits, the first not zero, at byte 3
p.V600 | p.R213X => expected the new amino acid (`*` or `Ter` for a stop), `=`, `del`, `dup`, `delins` or `fs`, or after a range `del`, `dup`, `ins` or `delins`, at byte 6
p.H4_Q5S => expected the new amino acid (`*` or `Ter` for a stop), `=`, `del`, `dup`, `delins` or `fs`, or after a range `del`, `dup`, `ins` or `delins`, at byte 7
p.V600ins => expected the new amino acid (`*` or `Ter` for a stop), `=`, `del`, `dup`, `delins` or `fs`, or after a range `del`, `dup`, `ins` or `delins`, at byte 6
p.V600Glu => expected the end, found 'l' at byte 7; amino acids are all in one letter or all in three
p.V600E) => expected the end, found ')' at byte 7; amino acids are all in one letter or all in three
[UMLS CUI] C0006142
0006142 => expected `C` in capitals at the start
C00O6142 => expected 7 digits after `C`, found 'O' at byte 3
C006142 => expected 7 digits after `C`, found 6
[HGVS coding] c.1799T>A c.-14G>C c.*32del c.88+2_89-1delinsTT c.76_83inv
NM_004333.6:c.1799T>A => expected `c.` at the start, without a reference sequence
c.T1799A => expected a position such as `76`, `-14`, `*32` or `88+2` at byte 2, with numbers of at most 7 digits
c.76_Tdel => expected a position such as `76`, `-14`, `*32` or `88+2` at byte 5, with numbers of at most 7 digits
c.76insT => expected bases as in `T>A`, or `del`, `dup` or `delins` and bases, and then the end, from byte 4
c.5266dupC => expected bases as in `T>A`, or `del`, `dup` or `delins` and bases, and then the end, from byte 6
c.76_77A>T => expected `del`, `dup` or `inv`, or `ins` or `delins` and bases, and then the end, from byte 7
c.76_77insU => expected bases, A, C, G and T, from byte 10
[ISO country] CH EU
"" | us | USA | U. | ÄÖ => expected two capital letters
[URL] https://www.cancer.gov http://a.b:8080?q#f https://x/%C3%A9?a=b&c=[d]
www.cancer.gov | HTTPS://www.cancer.gov | mailto:a@b.org => expected `https://` or `http://` at the start
https:// | https:///x | https://user@host/ | https://bücher.example/ => expected a host of ASCII letters, digits, dots and hyphens after `//`
https://host:/ | https://host:123456/ => expected 1 to 5 digits after the `:` behind the host
https://host/a b => expected printable ASCII, found ' ' at byte 14; write it percent-encoded
https://host/é => expected printable ASCII, found 'é' at byte 13; write it percent-encoded"#;

#[test]
fn codes_are_taken_or_refused_with_the_reason() {
    let types = types();
    let mut refusal: fn(&str) -> Option<String> = |_| None;
    for line in CASES.lines() {
        if let Some((name, codes)) = line.strip_prefix('[').and_then(|l| l.split_once("] ")) {
            let found = types.iter().find(|Type(own, ..)| *own == name);
            refusal = found.expect(name).1;
            codes
                .split(' ')
                .for_each(|code| assert_eq!(refusal(code), None, "{code}"));
        } else {
            let (texts, message) = line.split_once(" => ").expect(line);
            for text in texts.split(" | ") {
                let why = refusal(text.trim_matches('"'));
                assert_eq!(why.as_deref(), Some(message), "{text}");
            }
        }
    }
}

#[test]
fn long_texts_are_refused() {
    let long = |start: &str, length: usize| format!("{start}{}", "A".repeat(length - start.len()));
    let message = |most: usize| format!("expected at most {most} characters, found {}", most + 1);
    refuses::<Doi>(&[(&long("10.1056/", 257), &message(256))]);
    refuses::<Url>(&[(&long("https://host/", 2049), &message(2048))]);
    refuses::<ProteinChange>(&[(&long("p.V600delins", 257), &message(256))]);
    refuses::<CodingChange>(&[(&long("c.76delins", 257), &message(256))]);
    assert!(long("A", 33).parse::<GeneSymbol>().is_err());
}

#[test]
fn dois_are_equal_whatever_their_case() {
    let doi = |text: &str| HashSet::from([text.parse::<Doi>().expect(text)]);
    assert_eq!(doi("10.1056/NEJMoa1606774"), doi("10.1056/nejmOA1606774"));
}

#[test]
fn codes_tell_their_parts() {
    let snomed = |text: &str| text.parse::<SnomedId>().expect(text);
    assert!(snomed("363346000").is_concept() && snomed("999999990989121104").is_concept());
    assert!(!snomed("1290023401015").is_concept());
    assert_eq!(snomed("363346000").namespace(), None);
    assert_eq!(snomed("999999990989121104").namespace(), Some(989_121));

    let atc = |text: &str| text.parse::<AtcCode>().expect(text);
    let levels = ["L", "L01", "L01F", "L01FF", "L01FF02"].map(|text| atc(text).level());
    assert_eq!(levels, [1, 2, 3, 4, 5]);
    assert!(atc("L01FF02").is_in(atc("L01F")) && !atc("L01F").is_in(atc("L01FF02")));

    let parts = |code: IcdOMorphology| (code.histology(), code.behaviour(), code.grade());
    assert_eq!("8140/2".parse().map(parts), Ok((8140, 2, None)));
    assert_eq!("9861/39".parse().map(parts), Ok((9861, 3, Some(9))));
    assert_eq!("NCT02142738".parse().map(NctId::number), Ok(2_142_738));
}

#[test]
fn drug_packages_have_eleven_digits() {
    for (text, form, eleven) in [
        ("0006-3026-02", NdcForm::FourFourTwo, "00006-3026-02"),
        ("50242-134-68", NdcForm::FiveThreeTwo, "50242-0134-68"),
        ("00002-1234-5", NdcForm::FiveFourOne, "00002-1234-05"),
        ("00006-3026-02", NdcForm::FiveFourTwo, "00006-3026-02"),
        ("50242013468", NdcForm::Plain, "50242-0134-68"),
    ] {
        let ndc: Ndc = text.parse().expect(text);
        assert_eq!(ndc.form(), form);
        assert_eq!(ndc.to_eleven().to_string(), eleven);
    }
}

#[test]
fn changes_of_proteins_have_one_letter_forms() {
    for (long, short, position) in [
        ("p.Val600Glu", "p.V600E", 600),
        ("p.Glu746_Ala750del", "p.E746_A750del", 746),
        ("p.(Arg97ProfsTer23)", "p.(R97Pfs*23)", 97),
        ("p.Ile327Argfs*?", "p.I327Rfs*?", 327),
        ("p.Ter110GlnextTer17", "p.*110Qext*17", 110),
        ("p.His4_Gln5insAlaSec", "p.H4_Q5insAU", 4),
    ] {
        let change: ProteinChange = long.parse().expect(long);
        assert_eq!(Ok(change.in_one_letter()), short.parse());
        assert_eq!(change.position(), position);
        assert_eq!(change.is_predicted(), long.contains('('));
    }
}

#[test]
fn codings() {
    let json = r#"{"system":"urn:oid:2.16.840.1.113883.6.238","code":"2106-3","display":"White"}"#;
    let coding: Coding = serde_json::from_str(json).expect("a coding");
    assert_eq!(coding.code.as_str(), "2106-3");
    assert_eq!(serde_json::to_string(&coding).expect("JSON"), json);
}

/// The examples of the reference; its two rows on NDC forbid each other's form.
#[test]
fn the_reference_examples() {
    let default = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/reference");
    let folder = env::var_os("ONCOLOGY_REFERENCE").map_or_else(|| default.into(), PathBuf::from);
    let Ok(text) = fs::read_to_string(folder.join("staging/identifiers.csv")) else {
        crate::skipped("no table of identifiers; set ONCOLOGY_REFERENCE");
        return;
    };
    let is_ten = |text: &str| {
        let eleven = [NdcForm::FiveFourTwo, NdcForm::Plain];
        text.parse()
            .is_ok_and(|ndc: Ndc| !eleven.contains(&ndc.form()))
    };
    let (types, mut rows) = (types(), 0);
    for line in text.lines().skip(1) {
        let row = cells(line);
        let is = |Type(name, ..): &&Type| *name == row[0];
        let Type(name, refusal, _) = types.iter().find(is).expect(line);
        for (i, example) in row[3..9].iter().enumerate().filter(|(_, e)| !e.is_empty()) {
            let right_form = !name.starts_with("NDC") || is_ten(example) == name.ends_with("10");
            let taken = refusal(example).is_none() && right_form;
            assert_eq!(taken, i < 3, "{name}: {example}");
        }
        rows += 1;
    }
    assert!(rows >= 25, "only {rows} rows were seen");
}

/// The cells of a line of comma-separated values with double quotes.
fn cells(line: &str) -> Vec<String> {
    let parts = line.split('"').enumerate();
    let marked = parts.map(|(i, part)| match i % 2 {
        0 => part.replace(',', "\n"),
        _ => part.into(),
    });
    let cells = marked.collect::<String>();
    cells.split('\n').map(Into::into).collect()
}

/// What a pattern allows is taken, unless it is too long or its check digit is wrong.
#[test]
fn patterns_promise_no_more_than_the_parsers_take() {
    for Type(name, refusal, schema) in types() {
        let pattern = schema.get("pattern").and_then(|p| p.as_str()).expect(name);
        let inner = pattern.trim_start_matches('^').trim_end_matches('$');
        let texts = proptest::string::string_regex(inner).expect(pattern);
        let longest = schema.get("maxLength").and_then(serde_json::Value::as_u64);
        let run = TestRunner::default().run(&texts, |text| {
            let why = refusal(&text).filter(|why| !why.contains("expected the check "));
            let is_long = longest.is_some_and(|longest| text.len() as u64 > longest);
            prop_assert!(why.is_none() || is_long, "{name}: {text}: {why:?}");
            Ok(())
        });
        run.unwrap_or_else(|error| panic!("{error}"));
    }
}

/// Characters that the parsers look at, so that random texts come near to what they take.
const NEAR: &str =
    r"(NCT|ISRCTN|PMC|HGNC:|C|p\.|p\.\(|c\.|)[-0-9A-FTVX*=>_+/.()?delinsfxup é]{0,14}";

proptest! {
    #[test]
    fn any_text_is_taken_by_both_or_by_neither(text in prop_oneof![NEAR, "[0-9-]{4,20}", any::<String>()]) {
        for Type(_, refusal, _) in types() {
            drop(refusal(&text));
        }
    }
}
