//! What holds of every score: points in range, no panic, and a worse finding never lowers the risk.

use oncology::disease::HistologicalGrade;
use oncology::performance::{Ecog, Karnofsky};
use oncology::score::{
    AgainstNormal, Ascites, CapraFactors, CapraStage, ChildPughFindings, Coagulation,
    Encephalopathy, FeverBurden, FeverOnset, FlipiFactors, Haemoglobin, ImdcFactors, IpiFactors,
    KhoranaFactors, KhoranaSite, Leucocytes, MasccFactors, MasccTumour, MyelomaAbnormality,
    NccnIpiFactors, NottinghamFactors, PositiveCores, Psa, RaiFindings, age_adjusted_ipi, albi,
    binet, capra, child_pugh, flipi, imdc, ipi, iss, khorana, mascc, nccn_ipi,
    nottingham_prognostic_index, r_iss, r2_iss, rai,
};
use oncology::score::{Age, Albumin, BetaTwoMicroglobulin, Bilirubin, BodyMassIndex, Platelets};
use oncology::stage::{Iss, LymphomaNumeral};
use oncology::value::Decimal;
use proptest::prelude::*;

/// Any decimal that can be written.
fn decimals() -> impl Strategy<Value = Decimal> {
    r"-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,12})?".prop_map(|text| text.parse().expect("a decimal"))
}

/// Decimals with one digit after the point, up to a whole number.
fn tenths(most: u32) -> impl Strategy<Value = Decimal> {
    (1..=most * 10).prop_map(|tenths| {
        format!("{}.{}", tenths / 10, tenths % 10)
            .parse()
            .expect("a decimal")
    })
}

fn codes<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    prop::sample::select(all)
}

fn ages() -> impl Strategy<Value = Age> {
    (0..=130_u8).prop_map(|years| Age::years(years).expect("an age"))
}

fn haemoglobins() -> impl Strategy<Value = Haemoglobin> {
    tenths(30).prop_map(|value| Haemoglobin::grams_per_decilitre(value).expect("haemoglobin"))
}

fn platelets() -> impl Strategy<Value = Platelets> {
    tenths(700).prop_map(|value| Platelets::giga_per_litre(value).expect("platelets"))
}

fn albumins() -> impl Strategy<Value = Albumin> {
    tenths(60).prop_map(|value| Albumin::grams_per_litre(value).expect("albumin"))
}

prop_compose! {
    fn ipi_factors()(
        age in ages(), ecog in codes(&Ecog::ALL[..5]), ldh in codes(AgainstNormal::ALL),
        stage in codes(LymphomaNumeral::ALL), extranodal_sites in 0..9_u8,
    ) -> IpiFactors {
        IpiFactors { age, ecog, ldh, stage, extranodal_sites }
    }
}

prop_compose! {
    fn findings(is_milligrams: bool)(
        bilirubin in tenths(if is_milligrams { 20 } else { 300 }), cholestatic: bool, albumin in albumins(),
        inr in tenths(5), ascites in codes(Ascites::ALL), encephalopathy in codes(Encephalopathy::ALL),
    ) -> ChildPughFindings {
        let bilirubin = if is_milligrams {
            Bilirubin::milligrams_per_decilitre(bilirubin)
        } else {
            Bilirubin::micromoles_per_litre(bilirubin)
        };
        ChildPughFindings {
            bilirubin: bilirubin.expect("bilirubin"), cholestatic, albumin,
            coagulation: Coagulation::inr(inr).expect("an INR"), ascites, encephalopathy,
        }
    }
}

prop_compose! {
    fn khorana_factors()(
        site in codes(KhoranaSite::ALL), platelets in platelets(), haemoglobin in haemoglobins(),
        red_cell_growth_factor: bool, leucocytes in tenths(30), body_mass_index in tenths(60),
    ) -> KhoranaFactors {
        KhoranaFactors {
            site, platelets, haemoglobin, red_cell_growth_factor,
            leucocytes: Leucocytes::giga_per_litre(leucocytes).expect("leucocytes"),
            body_mass_index: BodyMassIndex::kilograms_per_square_metre(body_mass_index).expect("an index"),
        }
    }
}

prop_compose! {
    fn mascc_factors()(
        burden in codes(FeverBurden::ALL), hypotension: bool, obstructive_lung_disease: bool,
        tumour in codes(MasccTumour::ALL), dehydration: bool, onset in codes(FeverOnset::ALL), age in ages(),
    ) -> MasccFactors {
        MasccFactors { burden, hypotension, obstructive_lung_disease, tumour, dehydration, onset, age }
    }
}

prop_compose! {
    fn imdc_factors()(
        tens in 1..=10_u8, months in tenths(40), haemoglobin in codes(AgainstNormal::ALL),
        corrected_calcium in codes(AgainstNormal::ALL), neutrophils in codes(AgainstNormal::ALL),
        platelets in codes(AgainstNormal::ALL),
    ) -> ImdcFactors {
        ImdcFactors {
            karnofsky: Karnofsky::new(tens * 10).expect("a status"), diagnosis_to_treatment: months.into(),
            haemoglobin, corrected_calcium, neutrophils, platelets,
        }
    }
}

prop_compose! {
    fn capra_factors()(
        age in ages(), psa in tenths(50), first in 1..=5_u8, second in 1..=5_u8,
        stage in codes(CapraStage::ALL), taken in 1..30_u32, positive in 0..30_u32,
    ) -> CapraFactors {
        CapraFactors {
            age, psa: Psa::nanograms_per_millilitre(psa).expect("a PSA"),
            gleason: format!("{first}+{second}").parse().expect("a score"), stage,
            positive_cores: PositiveCores::of(positive.min(taken), taken).expect("cores"),
        }
    }
}

proptest! {
    #[test]
    fn no_decimal_panics(value in decimals(), limit in decimals(), other in decimals()) {
        let made = [
            Haemoglobin::grams_per_litre(value).is_ok(),
            Platelets::per_microlitre(value).is_ok(),
            Leucocytes::per_microlitre(value).is_ok(),
            Psa::nanograms_per_millilitre(value).is_ok(),
            Coagulation::inr(value).is_ok(),
            Coagulation::seconds_prolonged(value).is_ok(),
            BodyMassIndex::kilograms_per_square_metre(value).is_ok(),
            AgainstNormal::of(value, limit, other).is_ok(),
            AgainstNormal::by_upper_limit(value, limit).is_ok(),
            PositiveCores::percent(value.into()).is_ok(),
        ];
        prop_assert!(value.value().is_sign_positive() || value.value().is_zero() || !made[0]);
        if let (Ok(bilirubin), Ok(albumin)) =
            (Bilirubin::milligrams_per_decilitre(value), Albumin::grams_per_decilitre(limit))
        {
            prop_assert!(albi(bilirubin, albumin).points.is_finite());
        }
        let index = nottingham_prognostic_index(&NottinghamFactors {
            size: value.into(), positive_nodes: 1, grade: HistologicalGrade::One,
        });
        prop_assert!(index.is_err() || value.value() > rust_decimal::Decimal::ZERO);
        let score = nccn_ipi(&NccnIpiFactors {
            age: Age::years(50).expect("an age"), ecog: Ecog::Zero, ldh: value, ldh_upper_limit: limit,
            stage: LymphomaNumeral::I, major_organ: false,
        });
        prop_assert!(score.is_ok_and(|score| score.points <= 3) || value.value().is_sign_negative()
            || limit.value() <= rust_decimal::Decimal::ZERO);
    }

    #[test]
    fn lymphoma_is_monotone(factors in ipi_factors(), worse in ipi_factors(), haemoglobin in haemoglobins(),
        lower in haemoglobins())
    {
        let worse = IpiFactors {
            age: factors.age.max(worse.age), ecog: factors.ecog.max(worse.ecog), ldh: factors.ldh.max(worse.ldh),
            stage: factors.stage.max(worse.stage), extranodal_sites: factors.extranodal_sites.max(worse.extranodal_sites),
        };
        let (a, b) = (ipi(&factors).expect("a score"), ipi(&worse).expect("a score"));
        prop_assert!(a.points <= b.points && a.group <= b.group && b.points <= 5);
        if let (Ok(a), Ok(b)) = (age_adjusted_ipi(&factors), age_adjusted_ipi(&worse)) {
            prop_assert!(a.points <= b.points && a.group <= b.group && b.points <= 3);
        }
        let of = |factors: &IpiFactors, haemoglobin| flipi(&FlipiFactors {
            age: factors.age, stage: factors.stage, haemoglobin, nodal_areas: factors.extranodal_sites, ldh: factors.ldh,
        });
        let (a, b) = (of(&factors, haemoglobin), of(&worse, haemoglobin.min(lower)));
        prop_assert!(a.points <= b.points && a.group <= b.group && b.points <= 5);
    }

    #[test]
    fn myeloma_is_monotone(
        beta in tenths(10), more in tenths(10), high in albumins(), low in albumins(), ldh in codes(AgainstNormal::ALL),
        found in prop::sample::subsequence(MyelomaAbnormality::ALL.to_vec(), 0..=4), kept in 0..=4_usize,
    ) {
        let of = |value| BetaTwoMicroglobulin::milligrams_per_litre(value).expect("β2-microglobulin");
        let (beta, more) = (of(beta), of(more));
        let (a, b) = (iss(beta, high), iss(beta.max(more), high.min(low)));
        prop_assert!(a <= b);
        let fewer = &found[..kept.min(found.len())];
        prop_assert!(r_iss(a, fewer, AgainstNormal::Within) <= r_iss(b, &found, ldh.max(AgainstNormal::Within)));
        let (x, y) = (r2_iss(a, fewer, AgainstNormal::Within), r2_iss(b, &found, ldh.max(AgainstNormal::Within)));
        prop_assert!(x.points <= y.points && x.group <= y.group && y.points <= rust_decimal::Decimal::from(5));
        prop_assert!(r2_iss(Iss::I, &[], AgainstNormal::Below).points.is_zero());
    }

    #[test]
    fn leukaemia_is_monotone(nodes: bool, organs: bool, hb in haemoglobins(), less in haemoglobins(),
        count in platelets(), fewer in platelets(), areas in 0..=5_u8, more in 0..=5_u8)
    {
        let a = RaiFindings { enlarged_nodes: nodes, enlarged_liver_or_spleen: organs, haemoglobin: hb, platelets: count };
        let mut b = a;
        b.haemoglobin = hb.min(less);
        b.platelets = count.min(fewer);
        b.enlarged_liver_or_spleen = true;
        prop_assert!(rai(&a) <= rai(&b));
        let worse = binet(areas.max(more), hb.min(less), count.min(fewer)).expect("a stage");
        prop_assert!(binet(areas, hb, count).expect("a stage") <= worse);
    }

    #[test]
    fn child_pugh_is_monotone(milligrams: bool, a in findings(true), b in findings(true), c in findings(false),
        d in findings(false))
    {
        let (a, b) = if milligrams { (a, b) } else { (c, d) };
        let more = if a.bilirubin.in_micromoles_per_litre() < b.bilirubin.in_micromoles_per_litre() {
            b.bilirubin
        } else {
            a.bilirubin
        };
        let worse = ChildPughFindings {
            bilirubin: more, cholestatic: a.cholestatic, albumin: a.albumin.min(b.albumin), coagulation: a.coagulation,
            ascites: a.ascites.max(b.ascites), encephalopathy: a.encephalopathy.max(b.encephalopathy),
        };
        let (x, y) = (child_pugh(&a), child_pugh(&worse));
        prop_assert!((5..=15).contains(&x.points) && x.points <= y.points && y.points <= 15 && x.group <= y.group);
        let (x, y) = (albi(a.bilirubin, a.albumin), albi(worse.bilirubin, worse.albumin));
        prop_assert!(x.points <= y.points && x.group <= y.group);
        let wide = child_pugh(&ChildPughFindings { cholestatic: true, ..a });
        let narrow = child_pugh(&ChildPughFindings { cholestatic: false, ..a });
        prop_assert!(wide.points <= narrow.points);
    }

    #[test]
    fn khorana_is_monotone(a in khorana_factors(), b in khorana_factors()) {
        let worse = KhoranaFactors {
            site: a.site, platelets: a.platelets.max(b.platelets), haemoglobin: a.haemoglobin.min(b.haemoglobin),
            red_cell_growth_factor: a.red_cell_growth_factor || b.red_cell_growth_factor,
            leucocytes: a.leucocytes.max(b.leucocytes), body_mass_index: a.body_mass_index.max(b.body_mass_index),
        };
        let (x, y) = (khorana(&a), khorana(&worse));
        prop_assert!(x.points <= y.points && y.points <= 6 && x.group <= y.group);
    }

    #[test]
    fn mascc_is_monotone(a in mascc_factors(), b in mascc_factors()) {
        let worse = MasccFactors {
            burden: a.burden.max(b.burden), hypotension: a.hypotension || b.hypotension,
            obstructive_lung_disease: a.obstructive_lung_disease || b.obstructive_lung_disease, tumour: a.tumour,
            dehydration: a.dehydration || b.dehydration, onset: a.onset, age: a.age.max(b.age),
        };
        let (x, y) = (mascc(&a), mascc(&worse));
        prop_assert!(x.points >= y.points && x.points <= 26 && x.group <= y.group);
    }

    #[test]
    fn imdc_is_monotone(a in imdc_factors(), b in imdc_factors()) {
        let (early, late) = (a.diagnosis_to_treatment, b.diagnosis_to_treatment);
        let worse = ImdcFactors {
            karnofsky: a.karnofsky.min(b.karnofsky),
            diagnosis_to_treatment: if early.decimal().value() < late.decimal().value() { early } else { late },
            haemoglobin: a.haemoglobin.min(b.haemoglobin), corrected_calcium: a.corrected_calcium.max(b.corrected_calcium),
            neutrophils: a.neutrophils.max(b.neutrophils), platelets: a.platelets.max(b.platelets),
        };
        let (x, y) = (imdc(&a).expect("a score"), imdc(&worse).expect("a score"));
        prop_assert!(x.points <= y.points && y.points <= 6 && x.group <= y.group);
    }

    #[test]
    fn capra_is_monotone(a in capra_factors(), b in capra_factors()) {
        let worse = CapraFactors {
            age: a.age.max(b.age), psa: a.psa.max(b.psa), gleason: "5+5".parse().expect("a score"),
            stage: a.stage.max(b.stage), positive_cores: PositiveCores::of(1, 1).expect("cores"),
        };
        let (x, y) = (capra(&a), capra(&worse));
        prop_assert!(x.points <= y.points && y.points <= 10 && x.group <= y.group);
    }

    #[test]
    fn nottingham_is_monotone(size in tenths(200), larger in tenths(200), nodes in 0..20_u16, more in 0..20_u16) {
        let of = |size: Decimal, positive_nodes, grade| {
            nottingham_prognostic_index(&NottinghamFactors { size: size.into(), positive_nodes, grade }).expect("an index")
        };
        let greater = if size.value() < larger.value() { larger } else { size };
        let x = of(size, nodes, HistologicalGrade::Two);
        let y = of(greater, nodes.max(more), HistologicalGrade::Three);
        prop_assert!(x.points < y.points && x.group <= y.group);
    }
}
