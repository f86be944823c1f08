//! TNM strings.

use std::fmt::Write;
use std::fs;

use oncology::stage::{
    Axis, Companion, Grade, InSitu, MCategory, Multiplicity, NCategory, NodeCounts, NoteKind,
    Prefix, Subdivision, TCategory, Tnm,
};
use proptest::prelude::*;

use crate::reference::{cells, reference};
use crate::value::refuses;

#[track_caller]
fn tnm(text: &str) -> Tnm {
    text.parse()
        .unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn each_part_is_read() {
    let read =
        tnm("ypTis(DCIS)(3) pN1b(sn)(2/11) M1c(1)(OSS,PUL) G1-2 LX R1(cy+)(liver), stage IIIC");
    let (t, n, m) = (
        read.t().expect("T"),
        read.n().expect("N"),
        read.m().expect("M"),
    );
    assert_eq!(
        (t.prefix, t.value),
        (Some(Prefix::PostTherapyPathological), TCategory::Tis)
    );
    assert_eq!(
        (t.in_situ, t.multiplicity),
        (Some(InSitu::Dcis), Some(Multiplicity::Count(3)))
    );
    assert_eq!(
        (n.prefix, n.value),
        (Some(Prefix::Pathological), NCategory::N1)
    );
    assert_eq!(
        (n.subdivision, n.sentinel),
        (Some(Subdivision::Letter('b', None)), true)
    );
    assert_eq!(
        n.counts,
        Some(NodeCounts {
            involved: 2,
            examined: 11
        })
    );
    assert_eq!(
        (m.prefix, m.value, m.raised_ldh),
        (None, MCategory::M1, Some(true))
    );
    assert_eq!(m.sites.iter().collect::<Vec<_>>(), ["PUL", "OSS"]);
    assert!(m.sites.contains("OSS") && !m.sites.contains("HEP"));
    let companions: Vec<&Companion> = read.companions().collect();
    let [
        Companion::Grade(Grade::Of(1, 2)),
        Companion::Lymphatic(None),
        Companion::Residual(residual),
    ] = companions[..]
    else {
        panic!("{companions:?}");
    };
    assert_eq!(
        (
            residual.value,
            residual.cytology,
            residual.location.as_deref()
        ),
        (Some(1), true, Some("liver"))
    );
    assert_eq!(
        read.stage().map(|stage| stage.to_string()).as_deref(),
        Some("IIIC")
    );
    assert_eq!(
        read.to_string(),
        "ypTis(DCIS)(3) pN1b(sn)(2/11) M1c(1)(PUL,OSS) G1-2 LX R1(cy+)(liver) stage IIIC"
    );
}

#[test]
fn forms_of_one_string() {
    for text in ["pT2aN1M0", "pT2a N1 M0", "pT2a,N1;M0", " pT2a  N1 ,M0 "] {
        assert_eq!(tnm(text).to_string(), "pT2a N1 M0", "{text}");
    }
    assert_eq!(tnm("Tis pu N0").to_string(), "Tis(pu) N0");
    assert_eq!(tnm("N0a M0").to_string(), "N0a M0");
}

#[test]
fn what_a_leading_prefix_implies() {
    let effective = |text: &str| {
        let tnm = tnm(text);
        [Axis::T, Axis::N, Axis::M].map(|axis| tnm.effective_classification(axis))
    };
    let (c, p) = (Some(Prefix::Clinical), Some(Prefix::Pathological));
    let yp = Some(Prefix::PostTherapyPathological);
    assert_eq!(effective("pT2 N1 M0"), [p, p, c]);
    assert_eq!(effective("ypT0 N0 M0"), [yp, yp, c]);
    assert_eq!(effective("cT2 pN1 M0"), [c, p, c]);
    assert_eq!(effective("pT2 N1 pM1"), [p, p, p]);
    assert_eq!(effective("T1 N0 M0"), [None; 3]);
    assert_eq!(effective("pT2"), [p, None, None]);
    assert_eq!(effective("aT1 aN0 aM0"), [Some(Prefix::Autopsy); 3]);
}

#[test]
fn strict_reading_refuses() {
    let canonical = |note: &str, text: &str| format!("{note}; write `{text}`");
    refuses::<Tnm>(&[
        (
            "",
            "expected at least one of T, N and M, such as `cT2a N1 M0`",
        ),
        (
            " , ",
            "expected at least one of T, N and M, such as `cT2a N1 M0`",
        ),
        (
            "сT1",
            "expected ASCII, found 'с' at byte 0; type the letter or sign anew",
        ),
        (
            "T1 N0 ER+",
            "expected a category such as `pT2a`, found `ER+` at byte 6",
        ),
        (
            "cpT1N0M0",
            "expected one of the prefixes c, p, yc, yp, r, rp and a, found `cp` at byte 0",
        ),
        (
            "mT2 N0 M0",
            "expected one of the prefixes c, p, yc, yp, r, rp and a, found `m` at byte 0",
        ),
        (
            "N1 T2",
            "expected T, N and M in this order and each part once, found `T2` at byte 3",
        ),
        (
            "T1 G1 G2",
            "expected T, N and M in this order and each part once, found `G2` at byte 6",
        ),
        (
            "R0 R1 R2",
            "expected T, N and M in this order and each part once, found `R2` at byte 6",
        ),
        ("T5N0M0", "no such category: `T5N0M0` at byte 0"),
        ("T1 N0 M2", "no such category: `M2` at byte 6"),
        (
            "T2eN0M0",
            "no such category: `T2e` at byte 0; only T3e (retinoblastoma) and T4e (uveal melanoma) have an e",
        ),
        (
            "T1N4M0",
            "`N4` at byte 2 does not exist in current editions; read historic reports leniently",
        ),
        (
            "TX NX MX",
            "`MX` at byte 6 does not exist since the 7th edition: write cM0 unless there is evidence of metastasis, or leave M out",
        ),
        (
            "pT1 pM0",
            "a pathological M0 at byte 4 does not exist: write cM0, or aM0 at autopsy",
        ),
        (
            "PT2A N1 M0",
            &canonical("a letter in the wrong case at byte 0", "pT2a N1 M0"),
        ),
        (
            "pT1b/N0/M0",
            &canonical("a slash between categories at byte 4", "pT1b N0 M0"),
        ),
    ]);
}

#[test]
fn lenient_reading_says_what_it_took() {
    let read = |text: &str| {
        let reading = Tnm::read_lenient(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        (
            reading.tnm.to_string(),
            reading
                .notes
                .into_iter()
                .map(|note| note.kind)
                .collect::<Vec<_>>(),
        )
    };
    assert_eq!(
        read("TX NX MX"),
        ("TX NX MX".into(), vec![NoteKind::Historic])
    );
    assert_eq!(
        read("t1n4m0"),
        ("T1 N4 M0".into(), vec![NoteKind::Case, NoteKind::Historic])
    );
    assert_eq!(read("T1/N0"), ("T1 N0".into(), vec![NoteKind::Slash]));
    assert_eq!(
        read("cT1c N0 M0 G2 ER+ PR+"),
        ("cT1c N0 M0 G2".into(), vec![NoteKind::Rest])
    );
    assert_eq!(
        read("ypT2C4(3)"),
        ("ypT2(3)".into(), vec![NoteKind::Certainty])
    );
    for text in [
        "(pT2 N1 (sn) M0)",
        "pT2\tN1\n(sn)\r\nM0",
        " ( pT2 N1(sn) M0 ) ",
    ] {
        assert_eq!(read(text), ("pT2 N1(sn) M0".into(), vec![]), "{text:?}");
    }
    // `T1-2` is no T1, whatever follows.
    for text in [
        "pM0",
        "pMX",
        "T5",
        "N1 T2",
        "ER+",
        "",
        "T1-2 N0 M0",
        "T2 N1-2",
        "()",
    ] {
        assert!(Tnm::read_lenient(text).is_err(), "{text}");
    }
}

#[test]
fn a_c_before_n_or_m_is_ambiguous() {
    for (text, canonical) in [
        ("pT2cN1cM0", "pT2 cN1 cM0"),
        ("T1bN2cM0", "T1b N2c M0"),
        ("T1cN0", "T1c N0"),
    ] {
        let reading = Tnm::read(text).expect(text);
        assert_eq!(reading.tnm.to_string(), canonical);
        assert!(
            reading
                .notes
                .iter()
                .any(|note| note.kind == NoteKind::Ambiguous),
            "{text}"
        );
    }
    assert!(Tnm::read("pT2c N1 cM0").expect("a string").notes.is_empty());
}

/// Every string of the published list behaves as its row says.
#[test]
fn the_reference_strings_behave_as_their_rows_say() {
    let Some(folder) = reference() else { return };
    let list =
        fs::read_to_string(folder.join("staging/tnm_strings.csv")).expect("the list of strings");
    let mut rows = 0;
    for line in list.lines().skip(1) {
        let row = cells(line);
        let [text, canonical, verdict, ..] = row.as_slice() else {
            panic!("{line}")
        };
        rows += 1;
        let strict = Tnm::read(text);
        match verdict.as_str() {
            "ok" | "ambiguous" => {
                let reading = strict.unwrap_or_else(|error| panic!("{text}: {error}"));
                assert_eq!(&reading.tnm.to_string(), canonical, "{text}");
                let is_ambiguous = reading
                    .notes
                    .iter()
                    .any(|note| note.kind == NoteKind::Ambiguous);
                assert_eq!(is_ambiguous, verdict == "ambiguous", "{text}");
                assert_eq!(tnm(canonical), reading.tnm, "{text}");
            }
            "lenient" => {
                assert!(strict.is_err(), "{text}");
                assert_eq!(
                    &Tnm::read_lenient(text).expect(text).tnm.to_string(),
                    canonical
                );
            }
            "partial" => {
                assert!(strict.is_err(), "{text}");
                let reading = Tnm::read_lenient(text).expect(text);
                assert!(canonical.starts_with(&reading.tnm.to_string()), "{text}");
                assert_eq!(
                    reading.notes.last().map(|note| note.kind),
                    Some(NoteKind::Rest)
                );
            }
            _ => assert!(strict.is_err(), "{text} is {verdict}"),
        }
    }
    assert!(rows >= 50, "only {rows} rows");
}

const PREFIX: &str = "(c|p|yc|yp|r|rp|a)?";

/// Canonical strings over the whole grammar, by parts.
fn canonical() -> impl Strategy<Value = String> {
    let t = format!(
        r"({PREFIX}T(X|0|a|is(\((DCIS|LCIS|Paget|LAMN|pu|pd)\))?|[12](mi|[a-d][1-3]?)?|[34](mi|[a-e][1-3]?)?)(\((m|s|[1-9])\))?)?"
    );
    let n = format!(
        r"({PREFIX}N(X|0[ab]?|[1-3](mi|[a-d])?)(\((i|mol)[-+]\))?(\(sn\))?(\(f\))?(\([UL]\))?(\([0-9]/[1-9][0-9]\))?)?"
    );
    let m = format!(
        r"((c|yc|r|a)?M0(\(i\+\))?|{PREFIX}M1([a-d][1-3]?(\([01]\))?)?(\((PUL|PUL,OSS|LYM,OTH)\))?)?"
    );
    let rest = r"( S[X0-3])?( G(X|[1-4]|1-2|3-4))?( L[X01])?( V[X0-2])?( Pn[X01])?( R[X0-2](\(is\))?(\(cy\+\))?(\(liver\))?){0,2}( stage (IIA|IVB|0is))?";
    let regex = |text: &str| prop::string::string_regex(text).expect("a regular expression");
    (regex(&t), regex(&n), regex(&m), regex(rest)).prop_map(|(t, n, m, rest)| {
        let words: Vec<&str> = [t.as_str(), &n, &m, rest.trim_start()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        words.join(" ")
    })
}

proptest! {
    #[test]
    fn canonical_strings_print_as_they_are_read(text in canonical().prop_filter("nothing", |text| !text.is_empty())) {
        let reading = Tnm::read(&text).map_err(|error| TestCaseError::fail(format!("{text}: {error}")))?;
        prop_assert_eq!(reading.tnm.to_string(), text.clone());
        let json = serde_json::to_string(&reading.tnm).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<Tnm>(&json).expect("what was written is read"), reading.tnm);
    }

    #[test]
    fn what_is_read_prints_and_reads_alike(text in prop_oneof![
        r"[cpyraTNM0-4XismabdeSGLVPnR()+/, -]{0,24}",
        any::<String>(),
    ]) {
        for reading in [Tnm::read(&text), Tnm::read_lenient(&text)].into_iter().flatten() {
            let printed = reading.tnm.to_string();
            let again = Tnm::read_lenient(&printed).map_err(|error| TestCaseError::fail(format!("{text} {printed}: {error}")))?;
            prop_assert_eq!(&again.tnm, &reading.tnm, "{} {}", text, printed);
        }
        if let Err(error) = Tnm::read(&text) {
            prop_assert!(!error.to_string().is_empty());
        }
    }
}

#[test]
fn common_strings_are_read_without_the_heap() {
    for text in [
        "T1N0M0",
        "pT2aN1M0",
        "cT1c N0 M0",
        "ypT0 ypN0(sn) cM0",
        "pTis(DCIS) pN0(i+) cM0",
        "T4b N3c M1d(1)",
        "pT3 pN1b M1 G2 L1 V0 Pn1 R0",
        "pT1mi, pN1mi(sn), cM0",
    ] {
        let mut parsed = None;
        let heap = allocation_counter::measure(|| parsed = Some(text.parse::<Tnm>()));
        assert!(matches!(parsed, Some(Ok(_))), "{text}");
        assert_eq!(heap.count_total, 0, "{text}");
    }
}

#[test]
fn each_part_is_told_in_words() {
    let mut page = String::new();
    for text in [
        "pT2a N1 M0",
        "ypT0 N0(sn) cM0(i+) R1(is)(cy+)(liver)",
        "cTX NX M1(PUL,OSS)",
        "pTis(DCIS)(3) pN1mi(2/11) cM0 G1-2",
        "T1 GX",
        "Ta N0(mol-) M0 G3 LX V2 Pn1",
        "rT4b2(m) N3c M1d(1) S3 stage IVB",
        "aT1a(s) aN2(f)(U) aM0 RX SX",
    ] {
        let reading = Tnm::read_lenient(text).expect(text);
        let _ = writeln!(page, "{text}");
        for (part, meaning) in reading.tnm.in_words() {
            let _ = writeln!(page, "  {part}: {meaning}");
        }
    }
    insta::assert_snapshot!(page);
}
