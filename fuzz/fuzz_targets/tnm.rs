//! No text makes the TNM reader panic; what it reads prints and reads alike, strictly and leniently.
#![no_main]

use libfuzzer_sys::fuzz_target;
use oncology::stage::{StageGroup, Tnm};

fuzz_target!(|text: &str| {
    if let Ok(tnm) = text.parse::<Tnm>() {
        let printed = tnm.to_string();
        assert_eq!(printed.parse().as_ref(), Ok(&tnm), "{printed}");
        assert!(!tnm.in_words().is_empty());
    }
    if let Ok(reading) = Tnm::read_lenient(text) {
        let printed = reading.tnm.to_string();
        let again = Tnm::read_lenient(&printed).map(|reading| reading.tnm);
        assert_eq!(again.as_ref(), Ok(&reading.tnm), "{printed}");
        for note in &reading.notes {
            assert!(text.get(note.span.clone()).is_some(), "{note}");
        }
    }
    let _ = StageGroup::read(text);
});
