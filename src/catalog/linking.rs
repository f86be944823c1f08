//! Links from the words of a trial to the records that they mean.

use std::collections::HashMap;

use super::Catalog;
use crate::disease::{CancerType, Disease};
use crate::drug::{Drug, InterventionWords};
use crate::therapy::{Therapy, TherapyKind};
use crate::trial::{Intervention, InterventionKind, Trial};
use crate::value::Id;

/// Finds the records of a document that a trial's words mean, where the words leave no doubt.
///
/// It holds an index of the document, so that many trials are linked in linear time. Words stay as they are; a name that
/// several records have leads to none of them.
///
/// ```
/// use oncology::catalog::{Catalog, Linker};
/// use oncology::disease::{CancerType, Disease};
/// use oncology::drug::Drug;
/// use oncology::trial::{Intervention, Trial};
///
/// let mut catalog = Catalog::default();
/// catalog.drugs.push(Drug::new("pembrolizumab".parse()?, "pembrolizumab".parse()?));
/// catalog.diseases.push(Disease::new(
///     "nsclc".parse()?,
///     "non-small cell lung cancer".parse()?,
///     CancerType::NonSmallCellLungCancer,
/// ));
///
/// let mut trial = Trial::new("a-trial".parse()?, "A made-up trial".parse()?);
/// trial.conditions = vec!["Carcinoma, Non-Small-Cell Lung".parse()?];
/// trial.interventions = vec![Intervention::new("one".parse()?, "Pembrolizumab 200 mg Q3W".parse()?)];
/// Linker::new(&catalog).link(&mut trial);
/// assert_eq!(trial.diseases[0].as_str(), "nsclc");
/// assert_eq!(trial.interventions[0].drugs[0].as_str(), "pembrolizumab");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Linker<'a> {
    diseases: Named<'a, Disease>,
    kinds_of_cancer: HashMap<CancerType, One<'a, Disease>>,
    drugs: Named<'a, Drug>,
    therapies: Named<'a, Therapy>,
    kinds_of_therapy: HashMap<TherapyKind, One<'a, Therapy>>,
}

/// The id of a record, or `None` where several have the same name.
type One<'a, R> = Option<&'a Id<R>>;

/// Records by their names in small letters.
type Named<'a, R> = HashMap<String, One<'a, R>>;

/// Adds a record under a key; a second one under the same key makes it mean none.
fn add<'a, K: std::hash::Hash + Eq, R>(map: &mut HashMap<K, One<'a, R>>, key: K, id: &'a Id<R>) {
    map.entry(key)
        .and_modify(|known| *known = known.filter(|known| *known == id))
        .or_insert(Some(id));
}

fn folded(name: &str) -> String {
    name.trim().to_lowercase()
}

impl<'a> Linker<'a> {
    /// Reads the diseases, drugs and therapies of a document.
    #[must_use]
    pub fn new(catalog: &'a Catalog) -> Self {
        let mut linker = Self {
            diseases: HashMap::new(),
            kinds_of_cancer: HashMap::new(),
            drugs: HashMap::new(),
            therapies: HashMap::new(),
            kinds_of_therapy: HashMap::new(),
        };
        for disease in &catalog.diseases {
            for name in [&disease.name].into_iter().chain(&disease.synonyms) {
                add(&mut linker.diseases, folded(name.as_str()), &disease.id);
            }
            if is_whole_kind(disease) {
                add(
                    &mut linker.kinds_of_cancer,
                    disease.cancer_type,
                    &disease.id,
                );
            }
        }
        for drug in &catalog.drugs {
            for name in [&drug.name].into_iter().chain(&drug.brands) {
                add(&mut linker.drugs, folded(name.as_str()), &drug.id);
            }
        }
        for therapy in &catalog.therapies {
            for name in [&therapy.name].into_iter().chain(&therapy.synonyms) {
                add(&mut linker.therapies, folded(name.as_str()), &therapy.id);
            }
            if let [kind] = *therapy.kinds.as_slice()
                && therapy.drugs.is_empty()
            {
                add(&mut linker.kinds_of_therapy, kind, &therapy.id);
            }
        }
        linker
    }

    /// The disease that a condition means: one of that name, or the one record of the kind of cancer that it names.
    #[must_use]
    pub fn disease(&self, condition: &str) -> Option<&'a Id<Disease>> {
        let named = self.diseases.get(&folded(condition));
        let of_kind = || self.kinds_of_cancer.get(&CancerType::read(condition)?);
        named.or_else(of_kind).copied().flatten()
    }

    /// The drugs that the name of an intervention means; a placebo is none.
    #[must_use]
    pub fn drugs(&self, intervention: &str) -> Vec<&'a Id<Drug>> {
        let words = InterventionWords::read(intervention);
        let parts = words.parts.iter().filter(|part| !part.is_placebo);
        let mut drugs: Vec<&Id<Drug>> = Vec::new();
        for part in parts {
            if let Some(Some(id)) = self.drugs.get(&folded(part.name))
                && !drugs.contains(id)
            {
                drugs.push(id);
            }
        }
        drugs
    }

    /// The therapy that the name of an intervention means.
    #[must_use]
    pub fn therapy(&self, intervention: &str) -> Option<&'a Id<Therapy>> {
        let named = self.therapies.get(&folded(intervention));
        let of_kind = || self.kinds_of_therapy.get(&TherapyKind::read(intervention)?);
        named.or_else(of_kind).copied().flatten()
    }

    /// Adds the links that a trial's words allow to those that it has.
    pub fn link(&self, trial: &mut Trial) {
        for condition in &trial.conditions {
            if let Some(id) = self.disease(condition.as_str())
                && !trial.diseases.contains(id)
            {
                trial.diseases.push(id.clone());
            }
        }
        for intervention in &mut trial.interventions {
            self.link_intervention(intervention);
        }
    }

    fn link_intervention(&self, intervention: &mut Intervention) {
        let may_be_drug = matches!(
            intervention.kind,
            None | Some(
                InterventionKind::Drug
                    | InterventionKind::Biological
                    | InterventionKind::CombinationProduct
                    | InterventionKind::Genetic
                    | InterventionKind::OtherKind
            )
        );
        if may_be_drug {
            for id in self.drugs(intervention.name.as_str()) {
                if !intervention.drugs.contains(id) {
                    intervention.drugs.push(id.clone());
                }
            }
        }
        if let Some(id) = self.therapy(intervention.name.as_str())
            && !intervention.therapies.contains(id)
        {
            intervention.therapies.push(id.clone());
        }
    }
}

/// Whether a record stands for its kind of cancer as a whole, not for a part of it such as the metastatic one.
fn is_whole_kind(disease: &Disease) -> bool {
    disease.extent.is_none()
        && disease.status.is_none()
        && disease.histology.is_none()
        && disease.behaviour.is_none()
        && disease.grade.is_none()
        && disease.phase.is_none()
        && disease.hormone_sensitivity.is_none()
        && disease.laterality.is_none()
        && disease.primary_site.is_none()
        && disease.metastatic_sites.is_empty()
        && disease.morphology.is_none()
}
