//! Drugs.

use crate::drug::{Drug, DrugClass, Found, InnStem, Route, stem};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::vocab::Taxonomy;

pub(super) static RULES: [&Rule; 6] = [
    &APPROVAL_AFTER_AS_OF,
    &BRAND_AS_GENERIC,
    &BRAND_OF_OTHER_DRUG,
    &CLASS_CONTRADICTS_STEM,
    &ROUTE_IMPLAUSIBLE,
    &UNKNOWN_NAME,
];

static APPROVAL_AFTER_AS_OF: Rule = Rule::new(
    "drug/approval-after-as-of",
    Severity::Warning,
    "an approval dated after the day of validation",
    Check::Drug(approval_after_as_of),
)
.why("An approval that has not been given yet is a plan or a slip of the pen. A date without a day is judged by its first day.")
.since("0.1.0");

fn approval_after_as_of(drug: &Drug, sink: &mut Sink<'_>) {
    for (index, approval) in drug.approvals.iter().enumerate() {
        if sink.as_of().is_before(approval.date) {
            sink.report(
                &format!("approvals/{index}/date"),
                format!(
                    "{} was not yet approved by {} on {}: the date is {}",
                    drug.name,
                    approval.agency.label(),
                    sink.as_of(),
                    approval.date
                ),
                "compare the date with the source",
            );
        }
    }
}

static BRAND_AS_GENERIC: Rule = Rule::new(
    "drug/brand-as-generic",
    Severity::Warning,
    "a brand in the place of the nonproprietary name",
    Check::Drug(brand_as_generic),
)
.why(
    "A drug is named by its international nonproprietary name, which is the same for every maker and country. A name is a \
     brand if the record itself lists it as one, if it carries ® or ™, or if a list of drugs that is loaded says so.",
)
.sources(&["WHO, International Nonproprietary Names: a unique name that is globally recognized and is public property"])
.since("0.1.0");

fn brand_as_generic(drug: &Drug, sink: &mut Sink<'_>) {
    let name = drug.name.as_str();
    let own = drug
        .brands
        .iter()
        .any(|brand| brand.as_str().eq_ignore_ascii_case(name));
    let listed = sink.drug_list().and_then(|list| list.find(name));
    let help = match listed {
        Some(Found {
            drug: known,
            is_brand: true,
            ..
        }) => format!("name the drug `{}`, and the brand in `brands`", known.name),
        _ if own || name.contains(['®', '™']) => {
            "give the nonproprietary name, and the brand in `brands`".to_owned()
        }
        _ => return,
    };
    sink.report("name", format!("`{name}` is a brand name"), help);
}

static BRAND_OF_OTHER_DRUG: Rule = Rule::new(
    "drug/brand-of-other-drug",
    Severity::Warning,
    "a brand that belongs to another drug",
    Check::Drug(brand_of_other_drug),
)
.why(
    "A brand names one drug. The rule needs a list of drugs that knows both the brand and the drug.",
)
.since("0.1.0");

fn brand_of_other_drug(drug: &Drug, sink: &mut Sink<'_>) {
    for (index, brand) in drug.brands.iter().enumerate() {
        let at = format!("brands/{index}");
        let known = sink
            .drug_list()
            .and_then(|list| Some((list.find(brand.as_str())?, list.find(drug.name.as_str())?)));
        if let Some((of_brand, of_name)) = known
            && of_brand.is_brand
            && of_brand.drug.name != of_name.drug.name
        {
            sink.report(
                &at,
                format!("`{brand}` is a brand of {}", of_brand.drug.name),
                format!("remove it from the brands of {}", drug.name),
            );
        }
    }
}

static CLASS_CONTRADICTS_STEM: Rule = Rule::new(
    "drug/class-contradicts-stem",
    Severity::Warning,
    "a class that the stem of the nonproprietary name does not allow",
    Check::Drug(class_contradicts_stem),
)
.why(
    "The World Health Organization gives names with common stems to related substances: -parib to PARP inhibitors, -taxel to \
     taxanes. A finding means that none of the stated classes is one that the stem allows, nor a wider or a narrower one. \
     Stems that tell no class, and names that only end in the letters of a stem, are left alone.",
)
.sources(&[
    "WHO, The use of stems in the selection of International Nonproprietary Names, 2018",
    "USAN Council, approved stems",
])
.since("0.1.0");

fn class_contradicts_stem(drug: &Drug, sink: &mut Sink<'_>) {
    let Some(found) = stem(drug.name.as_str()) else {
        return;
    };
    let allowed = found.stem.classes();
    let agrees = |class: DrugClass| {
        allowed
            .iter()
            .any(|&allowed| class.is_a(allowed) || allowed.is_a(class))
    };
    if allowed.is_empty()
        || drug.classes.is_empty()
        || drug.classes.iter().any(|&class| agrees(class))
    {
        return;
    }
    let stated: Vec<&str> = drug.classes.iter().map(|class| class.label()).collect();
    sink.report(
        "classes/0",
        format!(
            "the name {} says \"{found}\", but the class is \"{}\"",
            drug.name,
            stated.join("\", \"")
        ),
        "compare the name and the class with the label",
    );
}

static ROUTE_IMPLAUSIBLE: Rule = Rule::new(
    "drug/route-implausible",
    Severity::Error,
    "an antibody, a conjugate of one, or a cell therapy by mouth",
    Check::Drug(route_implausible),
)
.why(
    "Antibodies and cells are digested. Every other route is left alone: under the skin, into the spinal fluid, the bladder, \
     the abdomen or the tumour.",
)
.sources(&["PMCID PMC7266419, table 1: routes of approved antibodies"])
.since("0.1.0");

fn route_implausible(drug: &Drug, sink: &mut Sink<'_>) {
    let by_class = drug.classes.iter().any(|class| {
        class.is_a(DrugClass::MonoclonalAntibody)
            || class.is_a(DrugClass::CellTherapy)
            || class.is_a(DrugClass::BispecificTCellEngager)
    });
    let by_name = stem(drug.name.as_str()).is_some_and(|found| {
        matches!(
            found.stem,
            InnStem::Mab | InnStem::Tug | InnStem::Bart | InnStem::Mig | InnStem::Leucel
        )
    });
    if !by_class && !by_name {
        return;
    }
    if let Some(index) = drug.routes.iter().position(|route| *route == Route::Oral) {
        sink.report(
            &format!("routes/{index}"),
            format!("{} cannot be given by mouth", drug.name),
            "compare the route with the label",
        );
    }
}

static UNKNOWN_NAME: Rule = Rule::new(
    "drug/unknown-name",
    Severity::Advice,
    "a name that the loaded list of drugs does not know, but that is near one that it knows",
    Check::Drug(unknown_name),
)
.why("A slip of the pen in a drug's name is hard to see. A name without a near one may simply be missing from the list.")
.since("0.1.0");

fn unknown_name(drug: &Drug, sink: &mut Sink<'_>) {
    let Some(list) = sink.drug_list() else { return };
    let name = drug.name.as_str();
    if list.find(name).is_some() {
        return;
    }
    // Two names of one family may differ in two letters; a slip of the pen is one.
    if let Some(near) = list.near(name).filter(|near| is_slip(name, near)) {
        sink.report(
            "name",
            format!("the list of drugs does not know `{name}`"),
            format!("did you mean `{near}`?"),
        );
    }
}

/// Whether two names differ by one letter that was left out, added, changed or swapped with its neighbour.
fn is_slip(name: &str, known: &str) -> bool {
    strsim::damerau_levenshtein(&name.to_lowercase(), known) == 1
}
