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
                    "this approval of {} by {} is of {}, after {}",
                    drug.name,
                    approval.agency.label(),
                    approval.date,
                    sink.as_of()
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
     brand if a list of drugs that is loaded says so, or, where the list does not know it, if the record itself lists it as a \
     brand or it carries ® or ™.",
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
        // Makers sell generics under the nonproprietary name, so that a name that the list knows is no brand.
        None if own || (name.contains(['®', '™']) && !name.contains('(')) => {
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
    "A brand names one drug. The rule needs a list of drugs that knows both the brand and the drug, and is silent on \
     brands of several substances (Opdualag holds nivolumab and relatlimab), and where one drug is a part of the other or its \
     phosphate (fosaprepitant).",
)
.sources(&[
    "the list of drugs that the embedder loads",
    "editorial: the brands of several substances",
])
.since("0.1.0");

fn brand_of_other_drug(drug: &Drug, sink: &mut Sink<'_>) {
    for (index, brand) in drug.brands.iter().enumerate() {
        let at = format!("brands/{index}");
        let known = sink
            .drug_list()
            .and_then(|list| Some((list.find(brand.as_str())?, list.find(drug.name.as_str())?)));
        if let Some((of_brand, of_name)) = known
            && of_brand.is_brand
            && !COMBINED.contains(&brand.as_str().to_lowercase().as_str())
            && !shares_brands(of_brand.drug.name.as_str(), of_name.drug.name.as_str())
        {
            sink.report(
                &at,
                format!("`{brand}` is a brand of {}", of_brand.drug.name),
                format!("remove it from the brands of {}", drug.name),
            );
        }
    }
}

/// Brands of several substances, each of which may list them.
const COMBINED: [&str; 7] = [
    "akeega", "akynzeo", "inqovi", "lonsurf", "opdualag", "phesgo", "vyxeos",
];

/// Whether a drug is a part of another (`trifluridine and tipiracil`), or its phosphate (fosaprepitant).
fn shares_brands(one: &str, other: &str) -> bool {
    let is_part = |part: &str, whole: &str| whole.split(" and ").any(|of| of.trim() == part);
    let is_phosphate = |drug: &str, of: &str| drug.strip_prefix("fos") == Some(of);
    [(one, other), (other, one)]
        .into_iter()
        .any(|(one, other)| is_part(one, other) || is_phosphate(one, other))
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
     Stems that tell no class, names that only end in the letters of a stem, and a few drugs that are used otherwise than \
     their stem says are left alone, as is a supportive agent, which is a class by use, and an antibody that is called \
     targeted.",
)
.sources(&[
    "WHO, The use of stems in the selection of International Nonproprietary Names, 2018",
    "USAN Council, approved stems",
    "editorial: the drugs that are left alone",
])
.since("0.1.0");

/// Drugs with a stem of another action or use than theirs.
const APART: [&str; 8] = [
    "estramustine",
    "gedatolisib",
    "gimeracil",
    "ibritumomab tiuxetan",
    "oteracil",
    "propylthiouracil",
    "strontium ranelate",
    "tipiracil",
];

fn class_contradicts_stem(drug: &Drug, sink: &mut Sink<'_>) {
    let Some(found) = stem(drug.name.as_str()) else {
        return;
    };
    let allowed = found.stem.classes();
    let agrees = |class: DrugClass| {
        allowed
            .iter()
            .any(|&allowed| class.is_a(allowed) || allowed.is_a(class))
            // What it is used for says nothing of what it is.
            || (class.is_a(DrugClass::SupportiveAgent)
                && !allowed.iter().any(|allowed| allowed.is_a(DrugClass::SupportiveAgent)))
            || (class == DrugClass::TargetedAgent && is_antibody(found.stem))
    };
    if APART
        .iter()
        .any(|apart| drug.name.as_str().eq_ignore_ascii_case(apart))
    {
        return;
    }
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
    Severity::Warning,
    "an antibody, a conjugate of one, or a cell therapy by mouth",
    Check::Drug(route_implausible),
)
.why(
    "Antibodies and cells are digested; the table of approved antibodies has none by mouth. Every other route is left alone: under the skin, into the spinal fluid, the bladder, \
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
    // The name tells more than the class.
    let is_digested = stem(drug.name.as_str()).map_or(by_class, |found| {
        is_antibody(found.stem)
            || found.stem == InnStem::Leucel
            || (by_class && found.stem.classes().is_empty())
            || found
                .stem
                .classes()
                .iter()
                .any(|class| class.is_a(DrugClass::AntibodyDrugConjugate))
    });
    if !is_digested {
        return;
    }
    if let Some(index) = drug.routes.iter().position(|route| *route == Route::Oral) {
        sink.report(
            &format!("routes/{index}"),
            format!(
                "{} is an antibody or a cell therapy, but the route is by mouth",
                drug.name
            ),
            "compare the route with the label",
        );
    }
}

fn is_antibody(stem: InnStem) -> bool {
    matches!(
        stem,
        InnStem::Mab | InnStem::Tug | InnStem::Bart | InnStem::Mig
    )
}

static UNKNOWN_NAME: Rule = Rule::new(
    "drug/unknown-name",
    Severity::Advice,
    "a name that the loaded list of drugs does not know, but that is near one that it knows",
    Check::Drug(unknown_name),
)
.why(
    "A slip of the pen in a drug's name is hard to see. A name without a near one may simply be missing from the list. So may \
     one with a stem that differs from a known one in a letter of its beginning (apatinib, afatinib), or one that differs \
     behind a digit (alfa-2a, alfa-2b); both are left alone.",
)
.since("0.1.0");

fn unknown_name(drug: &Drug, sink: &mut Sink<'_>) {
    let Some(list) = sink.drug_list() else { return };
    let name = drug.name.as_str();
    if list.find(name).is_some() {
        return;
    }
    // Two names of one family may differ in two letters; a slip of the pen is one.
    if let Some(near) = list.near(name).filter(|near| is_slip(name, near)) {
        let known = list
            .find(near)
            .map_or(near, |found| found.drug.name.as_str());
        let help = if known == near {
            format!("did you mean `{near}`?")
        } else {
            format!("did you mean `{near}`, which is `{known}`?")
        };
        sink.report(
            "name",
            format!("the list of drugs does not know `{name}`"),
            help,
        );
    }
}

/// Whether two names differ by one letter that was left out, added, changed or swapped with its neighbour, and not as the
/// names of two drugs do.
fn is_slip(name: &str, known: &str) -> bool {
    let name = name.trim().to_lowercase();
    let same = name
        .chars()
        .zip(known.chars())
        .take_while(|(one, other)| one == other);
    let before: String = same.map(|(letter, _)| letter).collect();
    let is_changed = name.chars().count() == known.chars().count()
        && name
            .chars()
            .zip(known.chars())
            .filter(|(one, other)| one != other)
            .count()
            == 1;
    let of_family = is_changed && before.chars().count() < 3 && stem(&name).is_some();
    let is_numbered = before.ends_with(|c: char| c.is_ascii_digit());
    !of_family && !is_numbered && strsim::damerau_levenshtein(&name, known) == 1
}
