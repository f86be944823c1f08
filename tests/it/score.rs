//! Scores: published examples, every cut-off from both sides, and what is refused.
//!
//! Patients without a named source are made up.

mod blood;
mod domain;
mod liver;
mod properties;
mod solid;

use oncology::score::{
    Age, Albumin, BetaTwoMicroglobulin, Bilirubin, Haemoglobin, Leucocytes, Platelets, Psa,
};
use oncology::value::Decimal;

fn decimal(text: &str) -> Decimal {
    text.parse().expect(text)
}

fn age(years: u8) -> Age {
    Age::years(years).expect("an age")
}

fn albumin(grams_per_litre: &str) -> Albumin {
    Albumin::grams_per_litre(decimal(grams_per_litre)).expect(grams_per_litre)
}

fn micromoles(bilirubin: &str) -> Bilirubin {
    Bilirubin::micromoles_per_litre(decimal(bilirubin)).expect(bilirubin)
}

fn milligrams(bilirubin: &str) -> Bilirubin {
    Bilirubin::milligrams_per_decilitre(decimal(bilirubin)).expect(bilirubin)
}

fn haemoglobin(grams_per_decilitre: &str) -> Haemoglobin {
    Haemoglobin::grams_per_decilitre(decimal(grams_per_decilitre)).expect(grams_per_decilitre)
}

fn platelets(giga_per_litre: &str) -> Platelets {
    Platelets::giga_per_litre(decimal(giga_per_litre)).expect(giga_per_litre)
}

fn leucocytes(giga_per_litre: &str) -> Leucocytes {
    Leucocytes::giga_per_litre(decimal(giga_per_litre)).expect(giga_per_litre)
}

fn psa(nanograms_per_millilitre: &str) -> Psa {
    Psa::nanograms_per_millilitre(decimal(nanograms_per_millilitre))
        .expect(nanograms_per_millilitre)
}

fn beta_two(milligrams_per_litre: &str) -> BetaTwoMicroglobulin {
    BetaTwoMicroglobulin::milligrams_per_litre(decimal(milligrams_per_litre))
        .expect(milligrams_per_litre)
}
