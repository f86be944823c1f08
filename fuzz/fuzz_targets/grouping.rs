//! No text makes the readers of grouping tables, or the engine behind them, panic or hang.
#![no_main]

use libfuzzer_sys::fuzz_target;
use oncology::stage::{Factors, GroupingTable, group};

fuzz_target!(|text: &str| {
    let tables = [
        GroupingTable::from_csv(text),
        GroupingTable::from_json(text),
        GroupingTable::from_seer_json(text),
    ];
    for table in tables.into_iter().flatten() {
        for tnm in ["T1 N0 M0", "pT1a pN1mi cM0", "TX NX M1"] {
            if let Ok(tnm) = tnm.parse() {
                let _ = group(&table, &tnm, &Factors::default()).to_string();
            }
        }
    }
});
