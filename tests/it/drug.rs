//! Drugs: stems of names, and the bundled list.

use std::collections::BTreeMap;
use std::fs;

use oncology::drug::{DrugClass, DrugList, DrugListError, InnStem, NameParts, ReferenceDrug, stem};
use oncology::vocab::Taxonomy;
use proptest::prelude::*;

/// The list as it is bundled.
fn list() -> DrugList {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/drugs.csv");
    DrugList::from_csv(&fs::read_to_string(path).expect("the bundled list")).expect("a list")
}

#[test]
fn names_tell_their_stems() {
    for (name, expected, part) in [
        ("osimertinib", "-tinib, tyrosine kinase inhibitor", "tinib"),
        ("trametinib", "-metinib, MEK inhibitor", "metinib"),
        (
            "zanubrutinib",
            "-brutinib, Bruton tyrosine kinase inhibitor",
            "brutinib",
        ),
        ("Olaparib", "-parib, PARP inhibitor", "parib"),
        (
            "ivosidenib",
            "-sidenib, isocitrate dehydrogenase inhibitor",
            "sidenib",
        ),
        (
            "vorinostat",
            "-inostat, histone deacetylase inhibitor",
            "inostat",
        ),
        ("pembrolizumab", "-mab, monoclonal antibody", "mab"),
        ("trastuzumab-dkst", "-mab, monoclonal antibody", "mab"),
        (
            "ado-trastuzumab emtansine",
            "-tansine, antibody conjugate with a maytansinoid",
            "tansine",
        ),
        (
            "enfortumab vedotin-ejfv",
            "vedotin, antibody conjugate with monomethyl auristatin E",
            "vedotin",
        ),
        (
            "sacituzumab govitecan",
            "govitecan, antibody conjugate with SN-38",
            "govitecan",
        ),
        ("irinotecan", "-tecan, topoisomerase I inhibitor", "tecan"),
        (
            "axicabtagene ciloleucel",
            "-leucel, cell therapy of white blood cells",
            "leucel",
        ),
        (
            "tisagenlecleucel",
            "-leucel, cell therapy of white blood cells",
            "leucel",
        ),
        (
            "talimogene laherparepvec",
            "-repvec, vector that replicates (oncolytic virus)",
            "repvec",
        ),
        (
            "lutetium (177Lu) vipivotide tetraxetan",
            "-xetan, chelating agent, which holds a radioactive atom",
            "xetan",
        ),
        (
            "radium Ra 223 dichloride",
            "radiopharmaceutical, named by its radioactive atom",
            "radium",
        ),
        (
            "zoledronic acid",
            "-dronic acid, bisphosphonate",
            "dronic acid",
        ),
        ("vincristine", "vin-, vinca alkaloid", "vin"),
        (
            "pemetrexed",
            "-trexed, thymidylate synthetase inhibitor",
            "trexed",
        ),
        (
            "imatinib mesylate",
            "-tinib, tyrosine kinase inhibitor",
            "tinib",
        ),
    ] {
        let found = stem(name).unwrap_or_else(|| panic!("{name}"));
        assert_eq!(found.to_string(), expected, "{name}");
        assert_eq!(
            name.get(found.part.clone())
                .map(str::to_lowercase)
                .as_deref(),
            Some(part),
            "{name}"
        );
    }
}

#[test]
fn other_names_tell_none() {
    for name in [
        "",
        "selinexor",
        "tacrolimus",
        "mab",
        "parib",
        "vintafolide",
        "abiraterone",
        "pentostatin",
        "ozogamicin",
        "aspirin",
    ] {
        assert_eq!(stem(name), None, "{name}");
    }
}

#[test]
fn what_the_fda_puts_around_a_name_is_set_aside() {
    for (name, prefix, core, suffix) in [
        ("trastuzumab-dkst", None, "trastuzumab", Some("dkst")),
        (
            "fam-trastuzumab deruxtecan-nxki",
            Some("fam"),
            "trastuzumab deruxtecan",
            Some("nxki"),
        ),
        ("ziv-aflibercept", Some("ziv"), "aflibercept", None),
        (
            "calaspargase pegol-mknl",
            None,
            "calaspargase pegol",
            Some("mknl"),
        ),
        ("sipuleucel-T", None, "sipuleucel-T", None),
        ("interferon alfa-2b", None, "interferon alfa-2b", None),
        ("-abcd", None, "-abcd", None),
        (" imatinib ", None, "imatinib", None),
    ] {
        let parts = NameParts::read(name);
        assert_eq!(
            (parts.prefix(), parts.core(), parts.suffix()),
            (prefix, core, suffix),
            "{name}"
        );
    }
}

/// Drugs whose class is not one that their stem allows, with the reason.
const EXCEPTIONS: [(&str, &str); 0] = [];

#[test]
fn stems_agree_with_the_classes_of_the_bundled_list() {
    let list = list();
    let (mut judged, mut others) = (0, Vec::new());
    for drug in list.iter().filter(|drug| !drug.classes.is_empty()) {
        let Some(found) = stem(drug.name.as_str()) else {
            continue;
        };
        let allowed = found.stem.classes();
        if allowed.is_empty() {
            continue;
        }
        judged += 1;
        let agrees = |class: DrugClass| {
            allowed
                .iter()
                .any(|&one| class.is_a(one) || one.is_a(class))
        };
        if !drug.classes.iter().any(|&class| agrees(class)) {
            let classes: Vec<&str> = drug.classes.iter().map(|class| class.code()).collect();
            others.push(format!("{}: {found}; {}", drug.name, classes.join(", ")));
        }
    }
    let exceptions: Vec<&str> = EXCEPTIONS.iter().map(|(name, _)| *name).collect();
    others.retain(|other| !exceptions.iter().any(|name| other.starts_with(name)));
    assert!(others.is_empty(), "{others:#?}");
    assert!(judged > 150, "only {judged} drugs have a stem and a class");
}

#[test]
fn every_bundled_row_says_where_it_was_looked_up() {
    let list = list();
    assert!(list.iter().count() >= 120);
    let mut names: BTreeMap<String, &ReferenceDrug> = BTreeMap::new();
    for drug in list.iter() {
        assert!(
            names.insert(drug.name.to_string(), drug).is_none(),
            "{}",
            drug.name
        );
        assert!(
            drug.approval.is_some() || !drug.classes.is_empty(),
            "{}",
            drug.name
        );
        let year = drug.approval.as_ref().map_or(2000, |(_, year)| *year);
        assert!((1940..=2026).contains(&year), "{}", drug.name);
        for brand in &drug.brands {
            let found = list.find(&brand.as_str().to_uppercase()).expect("a brand");
            assert!(found.is_brand && found.drug == drug, "{brand}");
        }
        assert!(
            list.find(drug.name.as_str())
                .is_some_and(|found| !found.is_brand)
        );
    }
}

#[test]
fn names_are_found_whatever_their_case_and_near_ones_are_told() {
    let list = list();
    for (name, expected) in [
        ("KEYTRUDA", "pembrolizumab"),
        ("Pembrolizumab", "pembrolizumab"),
        ("trastuzumab-dkst", "trastuzumab"),
        ("ado-trastuzumab emtansine", "trastuzumab emtansine"),
        ("hydroxyurea", "hydroxycarbamide"),
        ("Gleevec", "imatinib"),
    ] {
        assert_eq!(
            list.find(name).map(|found| found.drug.name.as_str()),
            Some(expected),
            "{name}"
        );
    }
    assert_eq!(list.find("osimertinbi"), None);
    assert_eq!(list.near("osimertinbi"), Some("osimertinib"));
    assert_eq!(list.near("something quite different"), None);
    assert_eq!(list.near(&"x".repeat(100_000)), None);
}

#[test]
fn each_error_of_a_list_says_what_is_wrong() {
    const HEADING: &str = "name,synonyms,brands,classes,targets,routes,agency,year,biomarker,ncit,rxcui,unii,source,date\n";
    let error = |rows: &str| {
        DrugList::from_csv(&format!("{HEADING}{rows}"))
            .expect_err(rows)
            .to_string()
    };
    assert_eq!(
        error("a,,,nonsense,,,,,,,,,s,\n"),
        "row 1: `nonsense` in the column `classes` is none of what it holds"
    );
    assert_eq!(
        error("a,,,,,,,,,,,,,\n"),
        "row 1: `` in the column `source` is none of what it holds"
    );
    assert_eq!(
        error("a,,B,,,,,,,,,,s,\nb,,C,,,,,,,,,,s,\n"),
        "row 2: the name `b` is that of another drug too"
    );
    assert!(matches!(
        DrugList::from_csv("name\na\n"),
        Err(DrugListError::Csv(_))
    ));
}

#[test]
fn stems_tell_classes_that_exist_once() {
    for stem in InnStem::ALL {
        let classes = stem.classes();
        let unique: Vec<_> = classes
            .iter()
            .filter(|class| classes.iter().filter(|other| other == class).count() == 1)
            .collect();
        assert_eq!(unique.len(), classes.len(), "{stem}");
    }
}

proptest! {
    #[test]
    fn no_name_makes_it_panic(name in "\\PC{0,40}") {
        if let Some(found) = stem(&name) {
            prop_assert!(name.get(found.part.clone()).is_some(), "{} {:?}", name, found);
        }
        let parts = NameParts::read(&name);
        prop_assert!(name.contains(parts.core()));
    }
}

/// Every drug of the bundled article is in the list, by its name and by each of its brands.
#[test]
fn the_drugs_of_the_article_are_in_the_list() {
    let list = list();
    let article = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/examples/data/stage-4-treatment.json"
    );
    let text = fs::read_to_string(article).expect("the article");
    let catalog = oncology::load::from_json(&text).expect("a catalog");
    assert!(!catalog.drugs.is_empty());
    for drug in &catalog.drugs {
        let known = list
            .find(drug.name.as_str())
            .unwrap_or_else(|| panic!("{}", drug.name))
            .drug;
        for brand in &drug.brands {
            assert_eq!(
                list.find(brand.as_str()).map(|found| found.drug),
                Some(known),
                "{brand}"
            );
        }
        for class in &drug.classes {
            let agrees = known
                .classes
                .iter()
                .any(|known| known.is_a(*class) || class.is_a(*known));
            assert!(agrees, "{}: {class}", drug.name);
        }
    }
}

#[cfg(feature = "reference-data")]
#[test]
fn the_bundled_list_is_read_once() {
    use oncology::reference;

    assert_eq!(**reference::drugs(), list());
    assert!(std::sync::Arc::ptr_eq(
        reference::drugs(),
        reference::drugs()
    ));
}
