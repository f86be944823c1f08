//! No bytes make the import of studies panic, and whatever is read is written and read back alike.
#![no_main]

use libfuzzer_sys::fuzz_target;
use oncology::interop::ctgov::{self, Studies};
use oncology::{Catalog, load};

fuzz_target!(|bytes: &[u8]| {
    let mut catalog = Catalog::default();
    for study in Studies::new(bytes, 4096).flatten() {
        study.value.add_to(&mut catalog);
    }
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok(study) = ctgov::study(text)
    {
        study.value.add_to(&mut catalog);
    }
    let text = serde_json::to_string(&catalog).expect("a catalog is written");
    assert_eq!(load::from_json(&text).expect("and read"), catalog);
});
