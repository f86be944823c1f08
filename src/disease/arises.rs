//! The sites where a kind of cancer arises.

use super::{CancerType, Site};

/// Declares [`CancerType::sites`]: kinds, an arrow and the sites that these kinds share; the kinds left out have none.
macro_rules! arises {
    ($( $($kind:ident)+ => $($site:ident)+; )+) => {
        impl CancerType {
            /// The sites where this kind arises, as far as its name fixes them; empty for kinds that arise anywhere,
            /// and for those whose code is disputed.
            ///
            /// A site that is not here contradicts the kind, unless it is [`Site::IllDefined`], [`Site::Unknown`],
            /// [`Site::DigestiveOrgan`] or [`Site::RespiratoryOrgan`], which say too little, or a metastasis is meant.
            ///
            /// Source: editorial, by the definition of the disease; the codes of an organ are those of the SEER Site
            /// Recode 2023, where the trachea is no part of the lung, and the front of the epiglottis one of the larynx.
            ///
            /// ```
            /// use oncology::disease::{CancerType, Site};
            ///
            /// assert_eq!(CancerType::SmallCellLungCancer.sites(), [Site::Lung]);
            /// assert!(CancerType::Lymphoma.sites().is_empty());
            /// ```
            #[must_use]
            pub const fn sites(self) -> &'static [Site] {
                match self {
                    $( $(Self::$kind)|+ => &[$(Site::$site),+], )+
                    _ => &[],
                }
            }
        }
    };
}

arises! {
    BreastCancer MaleBreastCancer InvasiveDuctalBreastCarcinoma InvasiveLobularBreastCarcinoma
    InflammatoryBreastCancer BreastSarcoma DuctalCarcinomaInSitu LobularNeoplasiaOfTheBreast => Breast;

    LungCancer NonSmallCellLungCancer LungAdenocarcinoma LungSquamousCellCarcinoma LargeCellLungCarcinoma
    SmallCellLungCancer LargeCellNeuroendocrineLungCarcinoma LungNeuroendocrineTumour => Lung;
    PleuropulmonaryBlastoma => Lung Pleura;
    TracheobronchialTumour => Trachea Lung;
    PleuralCancer PleuralMesothelioma => Pleura;
    ThymicTumour Thymoma ThymicCarcinoma ThymicNeuroendocrineTumour => Thymus Mediastinum;
    HeartTumour => Heart;

    OesophagogastricCancer OesophagealCancer OesophagealAdenocarcinoma OesophagealSquamousCellCarcinoma
    GastroOesophagealJunctionAdenocarcinoma OesophagogastricNeuroendocrineTumour => Oesophagus Stomach;
    GastricCancer GastricAdenocarcinoma GastricNeuroendocrineTumour => Stomach;
    SmallBowelCancer SmallBowelNeuroendocrineTumour JejunalOrIlealNeuroendocrineTumour => SmallIntestine;
    DuodenalOrAmpullaryNeuroendocrineTumour => SmallIntestine BileDuct;
    AppendicealCancer AppendicealAdenocarcinoma AppendicealNeuroendocrineTumour => Colon;
    ColorectalCancer ColorectalAdenocarcinoma ColorectalNeuroendocrineTumour ColorectalAdenoma
        => Colon RectosigmoidJunction Rectum;
    ColonCancer => Colon RectosigmoidJunction;
    RectalCancer => RectosigmoidJunction Rectum;
    AnalCancer AnalIntraepithelialNeoplasia => Anus Skin;
    HepatobiliaryCancer BiliaryTractCancer => Liver Gallbladder BileDuct;
    LiverCancer HepatocellularCarcinoma Hepatoblastoma LiverRhabdoidTumour LiverEmbryonalSarcoma
    IntrahepaticCholangiocarcinoma => Liver;
    GallbladderCancer => Gallbladder;
    BileDuctCancer Cholangiocarcinoma ExtrahepaticCholangiocarcinoma PerihilarCholangiocarcinoma => Liver BileDuct;
    DistalCholangiocarcinoma AmpullaryCancer => BileDuct;
    PancreaticCancer PancreaticAdenocarcinoma PancreaticNeuroendocrineTumour => Pancreas;
    PeritonealCancer PeritonealMesothelioma PrimaryPeritonealCancer => Peritoneum Retroperitoneum;

    ProstateCancer ProstateNeuroendocrineCarcinoma ProstaticIntraepithelialNeoplasia => Prostate;
    BladderCancer BladderUrothelialCarcinoma => Bladder;
    RenalPelvisOrUreterCancer UpperTractUrothelialCarcinoma => RenalPelvis Ureter UrinaryOrgan;
    UrethralCancer => UrinaryOrgan Prostate;
    KidneyCancer RenalNeuroendocrineTumour => Kidney RenalPelvis;
    RenalCellCarcinoma ClearCellRenalCellCarcinoma PapillaryRenalCellCarcinoma WilmsTumour
    ClearCellSarcomaOfTheKidney => Kidney;
    PenileCancer => Penis;
    TesticularCancer TesticularSeminoma TesticularNonSeminoma => Testis;

    CervicalCancer CervicalSquamousCellCarcinoma CervicalAdenocarcinoma CervicalIntraepithelialNeoplasia => Cervix;
    UterineCancer UterineSarcoma UterineLeiomyosarcoma EndometrialStromalSarcoma UterineAdenosarcoma
        => CorpusUteri Uterus Cervix;
    EndometrialCancer UterineSerousCarcinoma UterineCarcinosarcoma => CorpusUteri Uterus;
    OvarianOrFallopianTubeCancer OvarianCancer OvarianEpithelialCancer HighGradeSerousOvarianCancer
    LowGradeSerousOvarianCancer ClearCellOvarianCancer EndometrioidOvarianCancer MucinousOvarianCancer
        => Ovary FemaleGenitalOrgan;
    OvarianGermCellTumour OvarianSexCordStromalTumour BorderlineOvarianTumour => Ovary;
    FallopianTubeCancer => FemaleGenitalOrgan;
    VulvarOrVaginalCancer => Vulva Vagina;
    VaginalCancer => Vagina;
    VulvarCancer => Vulva;

    HeadAndNeckCancer HeadAndNeckSquamousCellCarcinoma => Lip BaseOfTongue Tongue Gum FloorOfMouth Palate Mouth
        ParotidGland SalivaryGland Tonsil Oropharynx Nasopharynx PyriformSinus Hypopharynx Pharynx NasalCavity
        ParanasalSinus Larynx Thyroid EndocrineGland Bone Skin SoftTissue LymphNode;
    LipAndOralCavityCancer => Lip Tongue Gum FloorOfMouth Palate Mouth Pharynx Skin;
    LipCancer => Lip Skin;
    OralCavityCancer OralEpithelialDysplasia => Lip Tongue Gum FloorOfMouth Palate Mouth Pharynx;
    LaryngealCancer LaryngealPapillomatosis => Larynx Oropharynx;
    PharyngealCancer => BaseOfTongue Tongue Palate Tonsil Oropharynx Nasopharynx PyriformSinus Hypopharynx Pharynx;
    NasopharyngealCancer => Nasopharynx;
    OropharyngealCancer => BaseOfTongue Tongue Palate Tonsil Oropharynx Pharynx;
    HypopharyngealCancer => PyriformSinus Hypopharynx;
    NasalCavityOrParanasalSinusCancer => NasalCavity ParanasalSinus;

    BasalCellCarcinoma CutaneousSquamousCellCarcinoma CutaneousMelanoma => Skin Lip Anus Vulva Penis MaleGenitalOrgan;
    EyeCancer => Eye Skin;
    IntraocularMelanoma UvealMelanoma Retinoblastoma LacrimalGlandTumour => Eye;

    ThyroidCancer DifferentiatedThyroidCancer PapillaryThyroidCancer FollicularThyroidCancer
    OncocyticThyroidCancer MedullaryThyroidCancer AnaplasticThyroidCancer => Thyroid;
    ParathyroidCancer PituitaryTumour => EndocrineGland;
    AdrenalGlandCancer AdrenocorticalCarcinoma AdrenocorticalAdenoma => AdrenalGland;

    BrainStemGlioma DiffuseIntrinsicPontineGlioma Medulloblastoma DesmoplasticNodularMedulloblastoma
    MedulloblastomaWithExtensiveNodularity LargeCellAnaplasticMedulloblastoma ChoroidPlexusTumour => Brain;
    SellarTumour Craniopharyngioma PinealTumour Pineoblastoma => EndocrineGland Brain;

    BoneCancer Osteosarcoma Chondrosarcoma UndifferentiatedPleomorphicSarcomaOfBone GiantCellTumourOfBone => Bone;
}
