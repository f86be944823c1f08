//! Biomarkers.

use rust_decimal::Decimal;

use crate::biomarker::{AlterationKind, Biomarker, Scale};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::value::Qualifier;

pub(super) static RULES: [&Rule; 2] =
    [&ALTERATION_CONTRADICTS_GENE_KIND, &EXPRESSION_OUTSIDE_SCALE];

static ALTERATION_CONTRADICTS_GENE_KIND: Rule = Rule::new(
    "biomarker/alteration-contradicts-gene-kind",
    Severity::Warning,
    "a result of the whole genome with a change of one gene, or a score of one protein for another",
    Check::Biomarker(alteration_contradicts_gene_kind),
)
.why(
    "Microsatellite instability and the mutational burden are results of the whole genome: neither has a protein change, a \
     coding change or a fusion partner. The deficiency of homologous recombination is left alone, since a mutation of BRCA \
     counts as one. TPS and CPS are scores of PD-L1 (CD274), and mutations per megabase of no gene. Which alterations a gene \
     may have is not judged, since almost each has been seen.",
)
.sources(&["FDA labels of pembrolizumab: TPS and CPS of PD-L1, TMB in mutations per megabase"])
.since("0.1.0");

fn alteration_contradicts_gene_kind(biomarker: &Biomarker, sink: &mut Sink<'_>) {
    let of_genome = biomarker.alteration.filter(|kind| {
        matches!(
            kind,
            AlterationKind::MicrosatelliteInstability | AlterationKind::TumourMutationalBurden
        )
    });
    let change = if biomarker.protein_change.is_some() {
        Some(("proteinChange", "a protein change"))
    } else if biomarker.coding_change.is_some() {
        Some(("codingChange", "a coding change"))
    } else if biomarker.partner.is_some() {
        Some(("partner", "a fusion partner"))
    } else {
        None
    };
    if let (Some(kind), Some((at, change))) = (of_genome, change) {
        sink.report(
            at,
            format!(
                "{} is a result of the whole genome and has no {}",
                kind.label(),
                change.trim_start_matches("a ")
            ),
            "make it a biomarker of its own, with the gene",
        );
        return;
    }
    let (Some(score), Some(gene)) = (&biomarker.score, &biomarker.gene) else {
        return;
    };
    let other = match score.scale {
        Scale::Tps | Scale::Cps => gene.as_str() != "CD274",
        Scale::MutationsPerMegabase => true,
        _ => false,
    };
    if other {
        sink.report(
            "score/scale",
            format!("{} is no score of {gene}", score.scale.label()),
            "correct the scale or the gene",
        );
    }
}

static EXPRESSION_OUTSIDE_SCALE: Rule = Rule::new(
    "biomarker/expression-outside-scale",
    Severity::Warning,
    "a score that its scale does not have",
    Check::Biomarker(expression_outside_scale),
)
.why(
    "A percentage ends at 100, a combined positive score is capped there, an H-score ends at 300, immunohistochemistry at \
     3+, and an Allred score is 0 or 2 to 8. The open scales, mutations per megabase and copies, begin at 0.",
)
.sources(&[
    "FDA labels of pembrolizumab: CPS and TPS",
    "ASCO/CAP 2020, PMID 31928404",
])
.since("0.1.0");

fn expression_outside_scale(biomarker: &Biomarker, sink: &mut Sink<'_>) {
    let Some(score) = &biomarker.score else {
        return;
    };
    let number = score.value.value.value();
    let (least, most) = score.scale.limits();
    let qualifier = score.value.qualifier;
    let least_of_all = Decimal::from(least);
    let beyond = |most: i64| {
        let most = Decimal::from(most);
        number > most || (number == most && qualifier == Qualifier::Over)
    };
    // "Under 0" and "over 100" leave no score; "over 1" of Allred leaves 2 to 8.
    let is_gap = score.scale == Scale::Allred
        && number == Decimal::ONE
        && matches!(qualifier, Qualifier::Exact | Qualifier::About);
    let outside = number < least_of_all
        || (number == least_of_all && qualifier == Qualifier::Under)
        || most.is_some_and(beyond)
        || (score.scale.is_whole() && !number.is_integer())
        || is_gap;
    if outside {
        let range = match most {
            _ if score.scale == Scale::Allred => "0, or 2 to 8".to_owned(),
            Some(most) => format!("{least} to {most}"),
            None => format!("{least} and more"),
        };
        sink.report(
            "score/value",
            format!(
                "{} is outside the scale \"{}\", {range}",
                score.value,
                score.scale.label()
            ),
            "compare the number and the scale with the source",
        );
    }
}
