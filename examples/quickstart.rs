//! Builds a small catalog in Rust, validates it, prints it as JSON, and reads it back.

use std::error::Error;

use oncology::biomarker::{AlterationKind, Biomarker, TestMethod, TestResult};
use oncology::disease::{CancerType, Disease};
use oncology::drug::{Agency, Approval, Drug, DrugClass, Indication, Route};
use oncology::evidence::{Source, SourceKind};
use oncology::validate::Validator;
use oncology::{Catalog, load, render};

fn main() -> Result<(), Box<dyn Error>> {
    let mut catalog = Catalog::default();

    let mut letter = Source::new(
        "fda-trastuzumab-1998".parse()?,
        SourceKind::RegulatoryNotice,
        "Trastuzumab, Product Approval Information - Licensing Action".parse()?,
    );
    letter.date = Some("1998-09-25".parse()?);
    catalog.sources.push(letter);

    catalog.diseases.push(Disease::new(
        "breast-cancer".parse()?,
        "breast cancer".parse()?,
        CancerType::BreastCancer,
    ));

    let mut her2 = Biomarker::new("her2-positive".parse()?, "HER2-positive".parse()?);
    her2.gene = Some("ERBB2".parse()?);
    her2.alteration = Some(AlterationKind::Overexpression);
    her2.methods = vec![TestMethod::Immunohistochemistry];
    her2.result = Some(TestResult::Positive);
    catalog.biomarkers.push(her2);

    let mut indication = Indication::new();
    indication.diseases = vec!["breast-cancer".parse()?];
    indication.biomarkers = vec!["her2-positive".parse()?];
    let mut approval = Approval::new(Agency::Fda, "1998-09-25".parse()?);
    approval.indication = Some(indication);
    approval.sources = vec!["fda-trastuzumab-1998".parse()?];

    let mut trastuzumab = Drug::new("trastuzumab".parse()?, "trastuzumab".parse()?);
    trastuzumab.brands = vec!["Herceptin".parse()?];
    trastuzumab.classes = vec![DrugClass::Her2Antibody];
    trastuzumab.routes = vec![Route::Intravenous];
    trastuzumab.approvals = vec![approval];
    catalog.drugs.push(trastuzumab);

    let report = catalog.validate(&Validator::new("2026-11-23".parse()?));
    println!("{}", render::Summary::of(&report));
    print!("{}", render::text(&report));

    let json = serde_json::to_string_pretty(&catalog)?;
    println!("{json}");

    let again = load::from_json(&json)?;
    println!("read back equal: {}", again == catalog);
    Ok(())
}
