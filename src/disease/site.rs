//! Places in the body where a cancer begins or spreads to.

use crate::code::IcdOTopography;
use crate::vocab::closed_list;

closed_list! {
    /// Places in the body where a cancer begins or spreads to.
    ///
    /// The codes are those of ICD-O-3, as the SEER Site Recode (2010 and 2023) groups them. Every topography code
    /// belongs to one site, [`Site::of_topography`].
    pub enum Site {
        Lip = "lip", "Lip", "ICD-O-3 topography C00";
        BaseOfTongue = "base-of-tongue", "Base of the tongue", "ICD-O-3 topography C01";
        /// Its base has a code of its own.
        Tongue = "tongue", "Tongue", "ICD-O-3 topography C02";
        Gum = "gum", "Gum", "ICD-O-3 topography C03";
        FloorOfMouth = "floor-of-mouth", "Floor of the mouth", "ICD-O-3 topography C04";
        Palate = "palate", "Palate", "ICD-O-3 topography C05";
        Mouth = "mouth", "Another part of the mouth", "ICD-O-3 topography C06";
        ParotidGland = "parotid-gland", "Parotid gland", "ICD-O-3 topography C07";
        SalivaryGland = "salivary-gland", "Another major salivary gland", "ICD-O-3 topography C08";
        Tonsil = "tonsil", "Tonsil", "ICD-O-3 topography C09";
        /// The tonsils and the base of the tongue have codes of their own.
        Oropharynx = "oropharynx", "Oropharynx", "ICD-O-3 topography C10";
        Nasopharynx = "nasopharynx", "Nasopharynx", "ICD-O-3 topography C11";
        PyriformSinus = "pyriform-sinus", "Pyriform sinus", "ICD-O-3 topography C12";
        Hypopharynx = "hypopharynx", "Hypopharynx", "ICD-O-3 topography C13";
        Pharynx = "pharynx", "Pharynx or mouth, ill-defined", "ICD-O-3 topography C14";
        NasalCavity = "nasal-cavity", "Nasal cavity or middle ear", "ICD-O-3 topography C30";
        ParanasalSinus = "paranasal-sinus", "Paranasal sinus", "ICD-O-3 topography C31";
        Larynx = "larynx", "Larynx", "ICD-O-3 topography C32";
        Oesophagus = "oesophagus", "Oesophagus", "ICD-O-3 topography C15";
        Stomach = "stomach", "Stomach", "ICD-O-3 topography C16";
        SmallIntestine = "small-intestine", "Small intestine", "ICD-O-3 topography C17";
        /// The appendix belongs to it.
        Colon = "colon", "Colon", "ICD-O-3 topography C18";
        RectosigmoidJunction = "rectosigmoid-junction", "Rectosigmoid junction", "ICD-O-3 topography C19";
        Rectum = "rectum", "Rectum", "ICD-O-3 topography C20";
        Anus = "anus", "Anus or anal canal", "ICD-O-3 topography C21";
        /// The bile ducts within it belong to it.
        Liver = "liver", "Liver", "ICD-O-3 topography C22";
        Gallbladder = "gallbladder", "Gallbladder", "ICD-O-3 topography C23";
        BileDuct = "bile-duct", "Bile duct outside the liver, or ampulla of Vater", "ICD-O-3 topography C24";
        Pancreas = "pancreas", "Pancreas", "ICD-O-3 topography C25";
        DigestiveOrgan = "digestive-organ", "Digestive organ, ill-defined", "ICD-O-3 topography C26";
        Trachea = "trachea", "Trachea", "ICD-O-3 topography C33";
        Lung = "lung", "Lung", "ICD-O-3 topography C34";
        Thymus = "thymus", "Thymus", "ICD-O-3 topography C37";
        Heart = "heart", "Heart", "ICD-O-3 topography C38.0";
        Mediastinum = "mediastinum", "Mediastinum", "ICD-O-3 topography C38.1-C38.3, C38.8";
        Pleura = "pleura", "Pleura", "ICD-O-3 topography C38.4";
        RespiratoryOrgan = "respiratory-organ", "Respiratory organ, ill-defined", "ICD-O-3 topography C39";
        Bone = "bone", "Bone", "ICD-O-3 topography C40-C41";
        BoneMarrow = "bone-marrow", "Bone marrow", "ICD-O-3 topography C42.1";
        Blood = "blood", "Blood", "ICD-O-3 topography C42.0";
        Spleen = "spleen", "Spleen", "ICD-O-3 topography C42.2";
        ReticuloendothelialSystem = "reticuloendothelial-system", "Reticuloendothelial system", "ICD-O-3 topography C42.3";
        HaematopoieticSystem = "haematopoietic-system", "Haematopoietic system", "ICD-O-3 topography C42.4";
        Skin = "skin", "Skin", "ICD-O-3 topography C44";
        PeripheralNerve = "peripheral-nerve", "Peripheral nerve", "ICD-O-3 topography C47";
        Retroperitoneum = "retroperitoneum", "Retroperitoneum", "ICD-O-3 topography C48.0, C48.8";
        Peritoneum = "peritoneum", "Peritoneum", "ICD-O-3 topography C48.1-C48.2";
        SoftTissue = "soft-tissue", "Soft tissue", "ICD-O-3 topography C49";
        Breast = "breast", "Breast", "ICD-O-3 topography C50";
        Vulva = "vulva", "Vulva", "ICD-O-3 topography C51";
        Vagina = "vagina", "Vagina", "ICD-O-3 topography C52";
        Cervix = "cervix", "Cervix uteri", "ICD-O-3 topography C53";
        CorpusUteri = "corpus-uteri", "Corpus uteri", "ICD-O-3 topography C54";
        Uterus = "uterus", "Uterus, part unknown", "ICD-O-3 topography C55";
        Ovary = "ovary", "Ovary", "ICD-O-3 topography C56";
        FemaleGenitalOrgan = "female-genital-organ", "Fallopian tube or another female genital organ", "ICD-O-3 topography C57";
        Placenta = "placenta", "Placenta", "ICD-O-3 topography C58";
        Penis = "penis", "Penis", "ICD-O-3 topography C60";
        Prostate = "prostate", "Prostate", "ICD-O-3 topography C61";
        Testis = "testis", "Testis", "ICD-O-3 topography C62";
        MaleGenitalOrgan = "male-genital-organ", "Epididymis, scrotum or another male genital organ", "ICD-O-3 topography C63";
        Kidney = "kidney", "Kidney", "ICD-O-3 topography C64";
        RenalPelvis = "renal-pelvis", "Renal pelvis", "ICD-O-3 topography C65";
        Ureter = "ureter", "Ureter", "ICD-O-3 topography C66";
        Bladder = "bladder", "Urinary bladder", "ICD-O-3 topography C67";
        UrinaryOrgan = "urinary-organ", "Urethra or another urinary organ", "ICD-O-3 topography C68";
        Eye = "eye", "Eye, orbit or lacrimal gland", "ICD-O-3 topography C69";
        Meninges = "meninges", "Meninges", "ICD-O-3 topography C70";
        Brain = "brain", "Brain", "ICD-O-3 topography C71";
        SpinalCord = "spinal-cord", "Spinal cord or cranial nerve", "ICD-O-3 topography C72";
        Thyroid = "thyroid", "Thyroid", "ICD-O-3 topography C73";
        AdrenalGland = "adrenal-gland", "Adrenal gland", "ICD-O-3 topography C74";
        EndocrineGland = "endocrine-gland", "Parathyroid, pituitary, pineal or another endocrine gland", "ICD-O-3 topography C75";
        IllDefined = "ill-defined", "Region of the body, organ unknown", "ICD-O-3 topography C76";
        LymphNode = "lymph-node", "Lymph node", "ICD-O-3 topography C77";
        Unknown = "unknown", "Unknown primary site", "ICD-O-3 topography C80";
        /// Of no group above.
        Other = "other", "Another site", "editorial";
    }
}

impl Site {
    /// The site of a topography code; [`Site::Other`] only for groups that ICD-O-3 does not have.
    ///
    /// Source: the groups of ICD-O-3 (third edition), with the subsites of C38, C42 and C48 told apart. A subsite that
    /// is not assigned falls to the mediastinum, the haematopoietic system and the retroperitoneum there.
    ///
    /// ```
    /// use oncology::disease::Site;
    ///
    /// assert_eq!(Site::of_topography("C34.1".parse()?), Site::Lung);
    /// assert_eq!(Site::of_topography("C38.4".parse()?), Site::Pleura);
    /// assert_eq!(Site::of_topography("C43.9".parse()?), Site::Other);
    /// # Ok::<(), oncology::code::ParseIcdOTopographyError>(())
    /// ```
    #[must_use]
    pub const fn of_topography(code: IcdOTopography) -> Self {
        match code.group() {
            0 => Self::Lip,
            1 => Self::BaseOfTongue,
            2 => Self::Tongue,
            3 => Self::Gum,
            4 => Self::FloorOfMouth,
            5 => Self::Palate,
            6 => Self::Mouth,
            7 => Self::ParotidGland,
            8 => Self::SalivaryGland,
            9 => Self::Tonsil,
            10 => Self::Oropharynx,
            11 => Self::Nasopharynx,
            12 => Self::PyriformSinus,
            13 => Self::Hypopharynx,
            14 => Self::Pharynx,
            15 => Self::Oesophagus,
            16 => Self::Stomach,
            17 => Self::SmallIntestine,
            18 => Self::Colon,
            19 => Self::RectosigmoidJunction,
            20 => Self::Rectum,
            21 => Self::Anus,
            22 => Self::Liver,
            23 => Self::Gallbladder,
            24 => Self::BileDuct,
            25 => Self::Pancreas,
            26 => Self::DigestiveOrgan,
            30 => Self::NasalCavity,
            31 => Self::ParanasalSinus,
            32 => Self::Larynx,
            33 => Self::Trachea,
            34 => Self::Lung,
            37 => Self::Thymus,
            38 => match code.subsite() {
                0 => Self::Heart,
                4 => Self::Pleura,
                _ => Self::Mediastinum,
            },
            39 => Self::RespiratoryOrgan,
            40 | 41 => Self::Bone,
            42 => match code.subsite() {
                0 => Self::Blood,
                1 => Self::BoneMarrow,
                2 => Self::Spleen,
                3 => Self::ReticuloendothelialSystem,
                _ => Self::HaematopoieticSystem,
            },
            44 => Self::Skin,
            47 => Self::PeripheralNerve,
            48 => match code.subsite() {
                1 | 2 => Self::Peritoneum,
                _ => Self::Retroperitoneum,
            },
            49 => Self::SoftTissue,
            50 => Self::Breast,
            51 => Self::Vulva,
            52 => Self::Vagina,
            53 => Self::Cervix,
            54 => Self::CorpusUteri,
            55 => Self::Uterus,
            56 => Self::Ovary,
            57 => Self::FemaleGenitalOrgan,
            58 => Self::Placenta,
            60 => Self::Penis,
            61 => Self::Prostate,
            62 => Self::Testis,
            63 => Self::MaleGenitalOrgan,
            64 => Self::Kidney,
            65 => Self::RenalPelvis,
            66 => Self::Ureter,
            67 => Self::Bladder,
            68 => Self::UrinaryOrgan,
            69 => Self::Eye,
            70 => Self::Meninges,
            71 => Self::Brain,
            72 => Self::SpinalCord,
            73 => Self::Thyroid,
            74 => Self::AdrenalGland,
            75 => Self::EndocrineGland,
            76 => Self::IllDefined,
            77 => Self::LymphNode,
            80 => Self::Unknown,
            _ => Self::Other,
        }
    }
}
