//! Which therapies a molecular profile meets.

use super::Catalog;
use crate::biomarker::{Biomarker, Met};
use crate::drug::Indication;
use crate::therapy::Therapy;

impl Catalog {
    /// Whether what was found in a tumour meets the biomarkers of an indication, all of which are asked for; an indication
    /// without biomarkers is met. A biomarker that the catalog does not hold is a missing one.
    #[must_use]
    pub fn biomarkers_met(&self, indication: &Indication, findings: &[Biomarker]) -> Met {
        let conditions = indication.biomarkers.iter().map(|id| {
            self.biomarkers.get(id).map_or_else(
                || Met::Unknown {
                    missing: vec![id.to_string()],
                },
                |condition| condition.met_by(findings),
            )
        });
        conditions.fold(Met::Yes, Met::and)
    }

    /// The therapies that ask for biomarkers, with whether what was found in a tumour meets them in one of their indications.
    ///
    /// ```
    /// use oncology::Catalog;
    /// use oncology::biomarker::{Biomarker, Met};
    /// use oncology::drug::Indication;
    /// use oncology::therapy::Therapy;
    ///
    /// let mut her2 = Biomarker::new("her2-positive".parse()?, "HER2-positive".parse()?);
    /// her2.gene = Some("ERBB2".parse()?);
    /// let mut indication = Indication::new();
    /// indication.biomarkers = vec!["her2-positive".parse()?];
    /// let mut therapy = Therapy::new("trastuzumab".parse()?, "Trastuzumab".parse()?);
    /// therapy.indications = vec![indication];
    /// let mut catalog = Catalog::default();
    /// catalog.biomarkers.push(her2.clone());
    /// catalog.therapies.push(therapy);
    ///
    /// let untested: Vec<Met> = catalog.therapies_met_by(&[]).map(|(_, met)| met).collect();
    /// assert_eq!(untested, [Met::Unknown { missing: vec!["HER2-positive".into()] }]);
    /// let tested: Vec<Met> = catalog.therapies_met_by(&[her2]).map(|(_, met)| met).collect();
    /// assert_eq!(tested, [Met::Yes]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn therapies_met_by<'a>(
        &'a self,
        findings: &'a [Biomarker],
    ) -> impl Iterator<Item = (&'a Therapy, Met)> {
        self.therapies.iter().filter_map(|therapy| {
            let asked = therapy
                .indications
                .iter()
                .filter(|indication| !indication.biomarkers.is_empty());
            let met = asked
                .map(|indication| self.biomarkers_met(indication, findings))
                .reduce(Met::or)?;
            Some((therapy, met))
        })
    }
}
