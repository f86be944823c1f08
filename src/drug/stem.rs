//! Stems of nonproprietary names.

mod name;

pub use name::NameParts;

use std::fmt;
use std::ops::Range;

use super::DrugClass;
use crate::vocab::closed_list;

/// The World Health Organization's list.
const WHO: &str =
    "WHO, The use of stems in the selection of International Nonproprietary Names, 2018";
/// The list of the United States Adopted Names Council.
const USAN: &str = "USAN Council, approved stems";
/// The names that end so are of one class; the definition of the stem was not at hand.
const BY_USE: &str = "editorial, by the names in use";
/// The payloads of approved conjugates.
const PAYLOADS: &str = "PMCID PMC8152005, table 1, and PMC10372550, table 1";
/// Suffixes that replaced -mab.
const ANTIBODIES: &str = "WHO, New INN monoclonal antibody nomenclature scheme, May 2022 (22-542)";
/// Names of radioactive substances.
const NUCLIDES: &str = "WHO, Guidelines on the use of INNs: radioactive substances";

closed_list! {
    /// Stems of nonproprietary names in oncology and its supportive care.
    ///
    /// A stem tells what a substance is as far as its definition goes and no further: `-tinib` names no target, `-mab` neither
    /// antigen nor format.
    pub enum InnStem {
        Tinib = "tinib", "tyrosine kinase inhibitor", WHO;
        Citinib = "citinib", "Janus kinase inhibitor", WHO;
        Brutinib = "brutinib", "Bruton tyrosine kinase inhibitor", WHO;
        Metinib = "metinib", "MEK inhibitor", WHO;
        Rafenib = "rafenib", "Raf kinase inhibitor", WHO;
        Anib = "anib", "angiogenesis inhibitor", WHO;
        Lisib = "lisib", "phosphatidylinositol 3-kinase inhibitor", WHO;
        Ciclib = "ciclib", "cyclin-dependent kinase inhibitor", USAN;
        Sertib = "sertib", "serine/threonine kinase inhibitor", WHO;
        Rolimus = "rolimus", "rapamycin derivative", WHO;
        Parib = "parib", "PARP inhibitor", WHO;
        Zomib = "zomib", "proteasome inhibitor", WHO;
        Degib = "degib", "SMO receptor antagonist (hedgehog pathway)", WHO;
        Rasib = "rasib", "KRAS inhibitor", USAN;
        Toclax = "toclax", "BCL-2 inhibitor", USAN;
        Sidenib = "sidenib", "isocitrate dehydrogenase inhibitor", BY_USE;
        Inostat = "inostat", "histone deacetylase inhibitor", WHO;
        Gacestat = "gacestat", "gamma secretase inhibitor", WHO;
        Telstat = "telstat", "telomerase inhibitor", USAN;
        Stat = "stat", "enzyme inhibitor", WHO;
        Platin = "platin", "platinum derivative", WHO;
        Taxel = "taxel", "taxane derivative", WHO;
        Rubicin = "rubicin", "daunorubicin derivative", WHO;
        Antrone = "antrone", "anthraquinone derivative", WHO;
        Tecan = "tecan", "topoisomerase I inhibitor", WHO;
        Trexate = "trexate", "folic acid analogue", WHO;
        Trexed = "trexed", "thymidylate synthetase inhibitor", WHO;
        Citabine = "citabine", "nucleoside, cytarabine or azacitidine derivative", WHO;
        Arabine = "arabine", "arabinofuranosyl derivative", WHO;
        Racil = "racil", "uracil derivative", WHO;
        Mustine = "mustine", "alkylating agent, chloroethylamine derivative", WHO;
        Fosfamide = "fosfamide", "alkylating agent of the cyclophosphamide group", WHO;
        Sulfan = "sulfan", "alkylating agent, methanesulfonate", WHO;
        Tepa = "tepa", "thiotepa derivative", WHO;
        Bulin = "bulin", "tubulin binder", WHO;
        Vin = "vin", "vinca alkaloid", WHO;
        Domide = "domide", "thalidomide derivative", WHO;
        Arotene = "arotene", "arotinoid derivative", WHO;
        Porfin = "porfin", "benzoporphyrin derivative", WHO;
        Imod = "imod", "immunomodulator", WHO;
        Lutamide = "lutamide", "nonsteroid antiandrogen", WHO;
        Estrant = "estrant", "anti-oestrogen", BY_USE;
        Ifene = "ifene", "anti-oestrogen or oestrogen receptor modulator", WHO;
        Rozole = "rozole", "aromatase inhibitor, imidazole-triazole derivative", WHO;
        Mestane = "mestane", "aromatase inhibitor", WHO;
        Relin = "relin", "peptide that stimulates the release of pituitary hormones", WHO;
        Tirelin = "tirelin", "thyrotropin-releasing hormone analogue", WHO;
        Relix = "relix", "gonadotropin-releasing hormone inhibitor, peptide", WHO;
        Reotide = "reotide", "somatostatin receptor agonist or antagonist", WHO;
        Methasone = "methasone", "prednisolone derivative", WHO;
        Grastim = "grastim", "granulocyte colony-stimulating factor", WHO;
        Gramostim = "gramostim", "granulocyte-macrophage colony-stimulating factor", WHO;
        Stim = "stim", "colony-stimulating factor", WHO;
        Poetin = "poetin", "erythropoietin type factor", WHO;
        Setron = "setron", "serotonin (5-HT3) receptor antagonist", WHO;
        Pitant = "pitant", "neurokinin 1 receptor antagonist", WHO;
        DronicAcid = "dronic-acid", "bisphosphonate", WHO;
        Leukin = "leukin", "interleukin 2 analogue", WHO;
        Elvekin = "elvekin", "interleukin 11 analogue", WHO;
        Kin = "kin", "interleukin type substance", WHO;
        Feron = "feron", "interferon", BY_USE;
        Cept = "cept", "receptor molecule or membrane ligand", WHO;
        Motide = "motide", "peptide for active immunisation", WHO;
        Rsen = "rsen", "antisense oligonucleotide", WHO;
        Mab = "mab", "monoclonal antibody", WHO;
        Tug = "tug", "unmodified immunoglobulin", ANTIBODIES;
        Bart = "bart", "artificial (engineered) immunoglobulin", ANTIBODIES;
        Mig = "mig", "multispecific immunoglobulin", ANTIBODIES;
        Ment = "ment", "immunoglobulin fragment", ANTIBODIES;
        Vedotin = "vedotin", "antibody conjugate with monomethyl auristatin E", PAYLOADS;
        Mafodotin = "mafodotin", "antibody conjugate with monomethyl auristatin F", PAYLOADS;
        Tansine = "tansine", "antibody conjugate with a maytansinoid", WHO;
        Deruxtecan = "deruxtecan", "antibody conjugate with an exatecan derivative", PAYLOADS;
        Govitecan = "govitecan", "antibody conjugate with SN-38", PAYLOADS;
        Ozogamicin = "ozogamicin", "antibody conjugate with a calicheamicin", PAYLOADS;
        Tesirine = "tesirine", "antibody conjugate with a pyrrolobenzodiazepine dimer", BY_USE;
        Pasudotox = "pasudotox", "immunotoxin with a fragment of Pseudomonas exotoxin", PAYLOADS;
        Diftitox = "diftitox", "toxin fusion protein", BY_USE;
        Xetan = "xetan", "chelating agent, which holds a radioactive atom", WHO;
        RadioactiveAtom = "radioactive-atom", "radiopharmaceutical, named by its radioactive atom", NUCLIDES;
        Leucel = "leucel", "cell therapy of white blood cells", WHO;
        Cel = "cel", "cell therapy", WHO;
        Repvec = "repvec", "vector that replicates (oncolytic virus)", BY_USE;
        Vec = "vec", "vector of a gene therapy", WHO;
    }
}

impl InnStem {
    /// The classes that a drug with the stem may have, the one that the stem tells first; empty if it tells none.
    ///
    /// ```
    /// use oncology::drug::{DrugClass, InnStem};
    ///
    /// assert_eq!(InnStem::Parib.classes(), [DrugClass::ParpInhibitor]);
    /// ```
    #[must_use]
    pub const fn classes(self) -> &'static [DrugClass] {
        use DrugClass as C;
        match self {
            Self::Tinib => &[C::TyrosineKinaseInhibitor, C::KinaseInhibitor],
            Self::Citinib => &[C::JakInhibitor],
            Self::Brutinib => &[C::BtkInhibitor],
            Self::Metinib => &[C::MekInhibitor],
            Self::Rafenib | Self::Sertib => &[C::KinaseInhibitor],
            Self::Anib => &[C::KinaseInhibitor, C::TargetedAgent],
            Self::Lisib => &[C::Pi3kInhibitor],
            Self::Ciclib => &[C::Cdk46Inhibitor, C::KinaseInhibitor],
            Self::Rolimus => &[C::MtorInhibitor],
            Self::Parib => &[C::ParpInhibitor],
            Self::Zomib => &[C::ProteasomeInhibitor],
            Self::Degib => &[C::HedgehogInhibitor],
            Self::Rasib => &[C::RasInhibitor],
            Self::Toclax => &[C::Bcl2Inhibitor],
            Self::Sidenib => &[C::IdhInhibitor],
            Self::Inostat => &[C::HistoneDeacetylaseInhibitor],
            Self::Gacestat => &[C::GammaSecretaseInhibitor],
            Self::Telstat
            | Self::Stat
            | Self::Porfin
            | Self::Imod
            | Self::Tirelin
            | Self::Elvekin
            | Self::Cept
            | Self::Rsen => &[],
            Self::Platin => &[C::PlatinumCompound],
            Self::Taxel => &[C::Taxane],
            Self::Rubicin | Self::Antrone => &[C::Anthracycline],
            Self::Tecan => &[C::Topoisomerase1Inhibitor],
            Self::Trexate | Self::Trexed => &[C::FolateAntagonist],
            Self::Citabine => &[C::PyrimidineAnalogue, C::Antimetabolite],
            Self::Arabine => &[C::Antimetabolite],
            Self::Racil => &[C::PyrimidineAnalogue],
            Self::Mustine | Self::Fosfamide | Self::Tepa => &[C::AlkylatingAgent],
            Self::Sulfan => &[C::AlkylSulfonate],
            Self::Bulin => &[C::AntimicrotubuleAgent],
            Self::Vin => &[C::VincaAlkaloid],
            Self::Domide => &[C::ImmunomodulatoryImide],
            Self::Arotene => &[C::DifferentiatingAgent],
            Self::Lutamide => &[C::AntiAndrogen],
            Self::Estrant => &[C::OestrogenReceptorDegrader, C::HormonalAgent],
            Self::Ifene => &[C::OestrogenReceptorModulator],
            Self::Rozole | Self::Mestane => &[C::AromataseInhibitor],
            Self::Relin => &[C::GnrhAgonist, C::HormonalAgent],
            Self::Relix => &[C::GnrhAntagonist],
            Self::Reotide => &[C::SomatostatinAnalogue, C::Radiopharmaceutical],
            Self::Methasone => &[C::Corticosteroid],
            Self::Grastim => &[C::GranulocyteColonyStimulatingFactor],
            Self::Gramostim | Self::Stim => &[C::GrowthFactor],
            Self::Poetin => &[C::ErythropoiesisStimulatingAgent],
            Self::Setron => &[C::SerotoninAntagonist],
            Self::Pitant => &[C::Nk1Antagonist],
            Self::DronicAcid => &[C::Bisphosphonate],
            Self::Leukin => &[C::Interleukin, C::Immunotoxin],
            Self::Kin => &[C::Interleukin],
            Self::Feron => &[C::Interferon],
            Self::Motide => &[C::CancerVaccine],
            Self::Mab => &[
                C::MonoclonalAntibody,
                C::ImmunotherapyAgent,
                C::Radiopharmaceutical,
            ],
            Self::Tug | Self::Bart | Self::Ment => &[C::MonoclonalAntibody, C::ImmunotherapyAgent],
            Self::Mig => &[
                C::BispecificAntibody,
                C::ImmunotherapyAgent,
                C::MonoclonalAntibody,
            ],
            Self::Vedotin
            | Self::Mafodotin
            | Self::Tansine
            | Self::Deruxtecan
            | Self::Govitecan
            | Self::Ozogamicin
            | Self::Tesirine => &[C::AntibodyDrugConjugate],
            Self::Pasudotox | Self::Diftitox => &[C::Immunotoxin],
            Self::Xetan | Self::RadioactiveAtom => &[C::Radiopharmaceutical],
            Self::Leucel | Self::Cel => &[C::CellTherapy],
            Self::Repvec => &[C::OncolyticVirus, C::GeneTherapy],
            Self::Vec => &[C::GeneTherapy, C::OncolyticVirus],
        }
    }
}

/// A stem, and the part of a name in which it stands.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Stem {
    /// The stem.
    pub stem: InnStem,
    /// Where it stands in the name, in bytes.
    pub part: Range<usize>,
}

impl Stem {
    /// The class that the stem tells, if it tells one.
    #[must_use]
    pub fn class(&self) -> Option<DrugClass> {
        self.stem.classes().first().copied()
    }
}

impl fmt::Display for Stem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let label = self.stem.label();
        match self.stem {
            InnStem::Vin => write!(f, "vin-, {label}"),
            InnStem::RadioactiveAtom => f.write_str(label),
            stem if SECOND_WORDS.contains(&stem) => write!(f, "{stem}, {label}"),
            stem => write!(f, "-{}, {label}", stem.code().replace('-', " ")),
        }
    }
}

/// Stems that are a second word by themselves.
const SECOND_WORDS: [InnStem; 8] = [
    InnStem::Vedotin,
    InnStem::Mafodotin,
    InnStem::Deruxtecan,
    InnStem::Govitecan,
    InnStem::Ozogamicin,
    InnStem::Tesirine,
    InnStem::Pasudotox,
    InnStem::Diftitox,
];

/// Stems at the end of a second word.
const SECOND_WORD_ENDS: [InnStem; 6] = [
    InnStem::Tansine,
    InnStem::Xetan,
    InnStem::Leucel,
    InnStem::Cel,
    InnStem::Repvec,
    InnStem::Vec,
];

/// Names that end in the letters of a stem without being of its group.
///
/// Source: ATC index 2026 (tacrolimus, pimecrolimus are calcineurin inhibitors); WHO, as above (-statin, -micin).
const FALSE_FRIENDS: [&str; 2] = ["tacrolimus", "pimecrolimus"];

/// The words that name a radioactive atom.
const ATOMS: [&str; 8] = [
    "lutetium",
    "radium",
    "yttrium",
    "samarium",
    "strontium",
    "rhenium",
    "holmium",
    "actinium",
];

/// The stem of a nonproprietary name, with the part of the name that it is.
///
/// FDA prefixes and four-letter suffixes are set aside ([`NameParts`]). Second words of conjugates and cell therapies go before
/// the ending of the first word, and a longer stem before a shorter one.
///
/// ```
/// use oncology::drug::stem;
///
/// let found = stem("osimertinib").ok_or("no stem")?;
/// assert_eq!(found.to_string(), "-tinib, tyrosine kinase inhibitor");
/// assert_eq!(&"osimertinib"[found.part.clone()], "tinib");
/// let conjugate = stem("enfortumab vedotin-ejfv").ok_or("no stem")?;
/// assert_eq!(conjugate.to_string(), "vedotin, antibody conjugate with monomethyl auristatin E");
/// assert!(stem("selinexor").is_none());
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn stem(name: &str) -> Option<Stem> {
    let parts = NameParts::read(name);
    let words: Vec<(usize, String)> = parts
        .words()
        .map(|(at, word)| (at, word.to_ascii_lowercase()))
        .collect();
    let (first_at, first) = words.first()?;
    let found = |stem, at: usize, length: usize| {
        Some(Stem {
            stem,
            part: at..at + length,
        })
    };
    for (at, word) in words.iter().skip(1) {
        if let Some(&stem) = SECOND_WORDS.iter().find(|stem| stem.code() == word) {
            return found(stem, *at, word.len());
        }
        if let Some(&stem) = longest(&SECOND_WORD_ENDS, word) {
            return found(stem, at + word.len() - stem.code().len(), stem.code().len());
        }
        if word == "acid" && first.ends_with("dronic") {
            return found(
                InnStem::DronicAcid,
                first_at + first.len() - 6,
                at + 4 - (first_at + first.len() - 6),
            );
        }
    }
    if let Some((at, word)) = words
        .iter()
        .find(|(_, word)| ATOMS.contains(&word.as_str()))
    {
        return found(InnStem::RadioactiveAtom, *at, word.len());
    }
    if FALSE_FRIENDS.contains(&first.as_str()) {
        return None;
    }
    let one_word = |stem: &&InnStem| {
        !SECOND_WORDS.contains(stem)
            && !matches!(
                stem,
                InnStem::Vin | InnStem::DronicAcid | InnStem::RadioactiveAtom
            )
    };
    let ends: Vec<InnStem> = InnStem::ALL.iter().filter(one_word).copied().collect();
    if let Some(&stem) = longest(&ends, first) {
        return found(
            stem,
            first_at + first.len() - stem.code().len(),
            stem.code().len(),
        );
    }
    let is_vinca = first.starts_with("vin") && (first.ends_with("ine") || first.ends_with("nine"));
    is_vinca.then(|| found(InnStem::Vin, *first_at, 3))?
}

/// The longest stem in which a word ends, with something before it.
fn longest<'s>(stems: &'s [InnStem], word: &str) -> Option<&'s InnStem> {
    stems
        .iter()
        .filter(|stem| word.len() > stem.code().len() && word.ends_with(stem.code()))
        .max_by_key(|stem| stem.code().len())
}
