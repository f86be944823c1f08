//! Drug classes.

use crate::vocab::closed_list;

/// The index names these groups; its codes are not used here.
const ATC: &str = "WHO Collaborating Centre for Drug Statistics Methodology, ATC index, antineoplastic agents and radiopharmaceuticals";
/// Names and groups of this crate, in the words of the field.
const EDITORIAL: &str = "editorial";

closed_list! {
    /// Drug classes by what the drug is and what it acts on.
    ///
    /// A drug may have several: trastuzumab is an antibody and acts on HER2.
    pub taxonomy DrugClass {
        CytotoxicAgent = "cytotoxic-agent", "Cytotoxic agent", EDITORIAL;
        AlkylatingAgent: CytotoxicAgent = "alkylating-agent", "Alkylating agent", EDITORIAL;
        PlatinumCompound: CytotoxicAgent = "platinum-compound", "Platinum compound", ATC;
        Antimetabolite: CytotoxicAgent = "antimetabolite", "Antimetabolite", EDITORIAL;
        AntimicrotubuleAgent: CytotoxicAgent = "antimicrotubule-agent", "Antimicrotubule agent", EDITORIAL;
        TopoisomeraseInhibitor: CytotoxicAgent = "topoisomerase-inhibitor", "Topoisomerase inhibitor", EDITORIAL;
        TargetedAgent = "targeted-agent", "Targeted agent", EDITORIAL;
        KinaseInhibitor: TargetedAgent = "kinase-inhibitor", "Kinase inhibitor", ATC;
        TyrosineKinaseInhibitor: KinaseInhibitor = "tyrosine-kinase-inhibitor", "Tyrosine kinase inhibitor", EDITORIAL;
        BcrAblInhibitor: TyrosineKinaseInhibitor = "bcr-abl-inhibitor", "BCR-ABL tyrosine kinase inhibitor", ATC;
        EgfrTyrosineKinaseInhibitor: TyrosineKinaseInhibitor = "egfr-tyrosine-kinase-inhibitor", "EGFR tyrosine kinase inhibitor", ATC;
        ParpInhibitor: TargetedAgent = "parp-inhibitor", "PARP inhibitor", ATC;
        ProteasomeInhibitor: TargetedAgent = "proteasome-inhibitor", "Proteasome inhibitor", ATC;
        MonoclonalAntibody = "monoclonal-antibody", "Monoclonal antibody", ATC;
        Her2Antibody: MonoclonalAntibody + TargetedAgent = "her2-antibody", "Anti-HER2 antibody", ATC;
        Cd20Antibody: MonoclonalAntibody + TargetedAgent = "cd20-antibody", "Anti-CD20 antibody", ATC;
        AntibodyDrugConjugate: MonoclonalAntibody + TargetedAgent = "antibody-drug-conjugate", "Antibody-drug conjugate", ATC;
        BispecificTCellEngager: ImmunotherapyAgent = "bispecific-t-cell-engager", "Bispecific T-cell engager", EDITORIAL;
        ImmunotherapyAgent = "immunotherapy-agent", "Immunotherapy agent", EDITORIAL;
        CheckpointInhibitor: ImmunotherapyAgent = "checkpoint-inhibitor", "Checkpoint inhibitor", "NCI Dictionary of Cancer Terms, \"immune checkpoint inhibitor\"";
        Pd1Inhibitor: CheckpointInhibitor + MonoclonalAntibody = "pd-1-inhibitor", "Anti-PD-1 antibody", EDITORIAL;
        PdL1Inhibitor: CheckpointInhibitor + MonoclonalAntibody = "pd-l1-inhibitor", "Anti-PD-L1 antibody", EDITORIAL;
        Ctla4Inhibitor: CheckpointInhibitor + MonoclonalAntibody = "ctla-4-inhibitor", "Anti-CTLA-4 antibody", EDITORIAL;
        CellTherapy: ImmunotherapyAgent = "cell-therapy", "Cell therapy", ATC;
        CarTCell: CellTherapy = "car-t-cell", "CAR T-cell product", "NCI, CAR T-Cell Therapy";
        Cd19CarTCell: CarTCell = "cd19-car-t-cell", "CAR T-cell product against CD19", EDITORIAL;
        HormonalAgent = "hormonal-agent", "Hormonal agent", EDITORIAL;
        AromataseInhibitor: HormonalAgent = "aromatase-inhibitor", "Aromatase inhibitor", EDITORIAL;
        OestrogenReceptorModulator: HormonalAgent = "oestrogen-receptor-modulator", "Selective oestrogen receptor modulator", EDITORIAL;
        GnrhAnalogue: HormonalAgent = "gnrh-analogue", "GnRH agonist or antagonist", EDITORIAL;
        AntiAndrogen: HormonalAgent = "anti-androgen", "Androgen receptor inhibitor (anti-androgen)", EDITORIAL;
        Radiopharmaceutical = "radiopharmaceutical", "Radiopharmaceutical", ATC;
        SupportiveAgent = "supportive-agent", "Supportive agent", EDITORIAL;
        Antiemetic: SupportiveAgent = "antiemetic", "Antiemetic", EDITORIAL;
        BoneModifyingAgent: SupportiveAgent = "bone-modifying-agent", "Bone-modifying agent", EDITORIAL;
        GrowthFactor: SupportiveAgent = "growth-factor", "Haematopoietic growth factor (colony-stimulating factor)", EDITORIAL;
    }
}
