//! Drug classes.

use crate::vocab::closed_list;

/// The class is named in the dictionary entry of its drugs.
const NCI: &str = "NCI Drug Dictionary";
/// A group of classes that stands for their order here.
const EDITORIAL: &str = "editorial";

closed_list! {
    /// Drug classes by what the drug is and what it acts on.
    ///
    /// A drug may have several: trastuzumab is an antibody and acts on HER2.
    pub taxonomy DrugClass {
        CytotoxicAgent = "cytotoxic-agent", "Cytotoxic agent", EDITORIAL;
        AlkylatingAgent: CytotoxicAgent = "alkylating-agent", "Alkylating agent", NCI;
        PlatinumCompound: CytotoxicAgent = "platinum-compound", "Platinum compound", NCI;
        Antimetabolite: CytotoxicAgent = "antimetabolite", "Antimetabolite", NCI;
        AntimicrotubuleAgent: CytotoxicAgent = "antimicrotubule-agent", "Antimicrotubule agent", NCI;
        TopoisomeraseInhibitor: CytotoxicAgent = "topoisomerase-inhibitor", "Topoisomerase inhibitor", NCI;
        TargetedAgent = "targeted-agent", "Targeted agent", EDITORIAL;
        KinaseInhibitor: TargetedAgent = "kinase-inhibitor", "Kinase inhibitor", NCI;
        TyrosineKinaseInhibitor: KinaseInhibitor = "tyrosine-kinase-inhibitor", "Tyrosine kinase inhibitor", NCI;
        BcrAblInhibitor: TyrosineKinaseInhibitor = "bcr-abl-inhibitor", "BCR-ABL tyrosine kinase inhibitor", NCI;
        EgfrInhibitor: TyrosineKinaseInhibitor = "egfr-inhibitor", "EGFR tyrosine kinase inhibitor", NCI;
        ParpInhibitor: TargetedAgent = "parp-inhibitor", "PARP inhibitor", NCI;
        ProteasomeInhibitor: TargetedAgent = "proteasome-inhibitor", "Proteasome inhibitor", NCI;
        MonoclonalAntibody = "monoclonal-antibody", "Monoclonal antibody", NCI;
        Her2Antibody: MonoclonalAntibody + TargetedAgent = "her2-antibody", "Anti-HER2 antibody", NCI;
        Cd20Antibody: MonoclonalAntibody + TargetedAgent = "cd20-antibody", "Anti-CD20 antibody", NCI;
        AntibodyDrugConjugate: TargetedAgent = "antibody-drug-conjugate", "Antibody-drug conjugate", NCI;
        BispecificTCellEngager: ImmunotherapyAgent = "bispecific-t-cell-engager", "Bispecific T-cell engager", NCI;
        ImmunotherapyAgent = "immunotherapy-agent", "Immunotherapy agent", EDITORIAL;
        CheckpointInhibitor: ImmunotherapyAgent = "checkpoint-inhibitor", "Checkpoint inhibitor", NCI;
        Pd1Inhibitor: CheckpointInhibitor + MonoclonalAntibody = "pd-1-inhibitor", "Anti-PD-1 antibody", NCI;
        PdL1Inhibitor: CheckpointInhibitor + MonoclonalAntibody = "pd-l1-inhibitor", "Anti-PD-L1 antibody", NCI;
        Ctla4Inhibitor: CheckpointInhibitor + MonoclonalAntibody = "ctla-4-inhibitor", "Anti-CTLA-4 antibody", NCI;
        CellTherapy: ImmunotherapyAgent = "cell-therapy", "Cell therapy", NCI;
        CarTCell: CellTherapy = "car-t-cell", "CAR T-cell product", NCI;
        Cd19CarTCell: CarTCell = "cd19-car-t-cell", "CAR T-cell product against CD19", NCI;
        HormonalAgent = "hormonal-agent", "Hormonal agent", EDITORIAL;
        AromataseInhibitor: HormonalAgent = "aromatase-inhibitor", "Aromatase inhibitor", NCI;
        EstrogenReceptorModulator: HormonalAgent = "estrogen-receptor-modulator", "Selective oestrogen receptor modulator", NCI;
        GnrhAnalogue: HormonalAgent = "gnrh-analogue", "GnRH analogue", NCI;
        AntiAndrogen: HormonalAgent = "anti-androgen", "Anti-androgen", NCI;
        Radiopharmaceutical = "radiopharmaceutical", "Radiopharmaceutical", NCI;
        SupportiveAgent = "supportive-agent", "Supportive agent", EDITORIAL;
        Antiemetic: SupportiveAgent = "antiemetic", "Antiemetic", NCI;
        BoneModifyingAgent: SupportiveAgent = "bone-modifying-agent", "Bone-modifying agent", NCI;
        GrowthFactor: SupportiveAgent = "growth-factor", "Growth factor", NCI;
    }
}
