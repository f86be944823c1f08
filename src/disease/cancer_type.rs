//! Kinds of cancer.

use crate::vocab::closed_list;

/// The names are those of the institute's pages; their grouping is editorial.
const NCI: &str = "NCI, Cancer Types, cancer.gov/types";
/// Names and groups of this crate.
const EDITORIAL: &str = "editorial";

closed_list! {
    /// Kinds of cancer, solid and haematological, by the part of the body they arise in.
    ///
    /// A text that does not say more is given the group: `lung-cancer`, or `cancer` itself.
    pub taxonomy CancerType {
        Cancer = "cancer", "Cancer of any kind", EDITORIAL;
        SolidTumour: Cancer = "solid-tumour", "Solid tumour", EDITORIAL;
        HaematologicalCancer: Cancer = "haematological-cancer", "Haematological cancer", NCI;
        BreastCancer: SolidTumour = "breast-cancer", "Breast cancer", NCI;
        ThoracicCancer: SolidTumour = "thoracic-cancer", "Thoracic cancer", EDITORIAL;
        LungCancer: ThoracicCancer = "lung-cancer", "Lung cancer", NCI;
        NonSmallCellLungCancer: LungCancer = "non-small-cell-lung-cancer", "Non-small cell lung cancer", NCI;
        SmallCellLungCancer: LungCancer = "small-cell-lung-cancer", "Small cell lung cancer", NCI;
        PleuralMesothelioma: ThoracicCancer = "pleural-mesothelioma", "Pleural mesothelioma", NCI;
        DigestiveCancer: SolidTumour = "digestive-cancer", "Cancer of the digestive system", NCI;
        OesophagealCancer: DigestiveCancer = "oesophageal-cancer", "Oesophageal cancer", NCI;
        GastricCancer: DigestiveCancer = "gastric-cancer", "Gastric cancer", NCI;
        ColorectalCancer: DigestiveCancer = "colorectal-cancer", "Colorectal cancer", NCI;
        LiverCancer: DigestiveCancer = "liver-cancer", "Liver cancer", NCI;
        PancreaticCancer: DigestiveCancer = "pancreatic-cancer", "Pancreatic cancer", NCI;
        GenitourinaryCancer: SolidTumour = "genitourinary-cancer", "Genitourinary cancer", NCI;
        ProstateCancer: GenitourinaryCancer = "prostate-cancer", "Prostate cancer", NCI;
        BladderCancer: GenitourinaryCancer = "bladder-cancer", "Bladder cancer", NCI;
        KidneyCancer: GenitourinaryCancer = "kidney-cancer", "Kidney cancer", NCI;
        GermCellTumour: SolidTumour = "germ-cell-tumour", "Germ cell tumour", EDITORIAL;
        TesticularCancer: GenitourinaryCancer + GermCellTumour = "testicular-cancer", "Testicular cancer", EDITORIAL;
        GynaecologicalCancer: SolidTumour = "gynaecological-cancer", "Gynaecological cancer", NCI;
        CervicalCancer: GynaecologicalCancer = "cervical-cancer", "Cervical cancer", NCI;
        EndometrialCancer: GynaecologicalCancer = "endometrial-cancer", "Endometrial cancer", NCI;
        OvarianCancer: GynaecologicalCancer = "ovarian-cancer", "Ovarian cancer", NCI;
        GestationalTrophoblasticNeoplasia: GynaecologicalCancer = "gestational-trophoblastic-neoplasia", "Gestational trophoblastic neoplasia", "NCI, Gestational Trophoblastic Disease Treatment (PDQ)";
        HeadAndNeckCancer: SolidTumour = "head-and-neck-cancer", "Head and neck cancer", NCI;
        LaryngealCancer: HeadAndNeckCancer = "laryngeal-cancer", "Laryngeal cancer", NCI;
        NasopharyngealCancer: HeadAndNeckCancer = "nasopharyngeal-cancer", "Nasopharyngeal cancer", NCI;
        OropharyngealCancer: HeadAndNeckCancer = "oropharyngeal-cancer", "Oropharyngeal cancer", NCI;
        SkinCancer: SolidTumour = "skin-cancer", "Skin cancer", NCI;
        Melanoma: SolidTumour = "melanoma", "Melanoma", NCI;
        CutaneousMelanoma: SkinCancer + Melanoma = "cutaneous-melanoma", "Melanoma of the skin", NCI;
        EndocrineCancer: SolidTumour = "endocrine-cancer", "Endocrine cancer", EDITORIAL;
        ThyroidCancer: EndocrineCancer = "thyroid-cancer", "Thyroid cancer", NCI;
        DifferentiatedThyroidCancer: ThyroidCancer = "differentiated-thyroid-cancer", "Differentiated (papillary or follicular) thyroid cancer", EDITORIAL;
        MedullaryThyroidCancer: ThyroidCancer = "medullary-thyroid-cancer", "Medullary thyroid cancer", EDITORIAL;
        AnaplasticThyroidCancer: ThyroidCancer = "anaplastic-thyroid-cancer", "Anaplastic thyroid cancer", EDITORIAL;
        CentralNervousSystemTumour: SolidTumour = "central-nervous-system-tumour", "Tumour of the central nervous system", NCI;
        Sarcoma: SolidTumour = "sarcoma", "Sarcoma of bone or soft tissue", EDITORIAL;
        Leukaemia: HaematologicalCancer = "leukaemia", "Leukaemia", NCI;
        AcuteLymphoblasticLeukaemia: Leukaemia = "acute-lymphoblastic-leukaemia", "Acute lymphoblastic leukaemia", NCI;
        AcuteMyeloidLeukaemia: Leukaemia = "acute-myeloid-leukaemia", "Acute myeloid leukaemia", NCI;
        ChronicLymphocyticLeukaemia: Leukaemia = "chronic-lymphocytic-leukaemia", "Chronic lymphocytic leukaemia", NCI;
        ChronicMyeloidLeukaemia: Leukaemia = "chronic-myeloid-leukaemia", "Chronic myeloid leukaemia", NCI;
        Lymphoma: HaematologicalCancer = "lymphoma", "Lymphoma", NCI;
        HodgkinLymphoma: Lymphoma = "hodgkin-lymphoma", "Hodgkin lymphoma", NCI;
        NonHodgkinLymphoma: Lymphoma = "non-hodgkin-lymphoma", "Non-Hodgkin lymphoma", NCI;
        LargeBCellLymphoma: NonHodgkinLymphoma = "large-b-cell-lymphoma", "Large B-cell lymphoma", EDITORIAL;
        MultipleMyeloma: HaematologicalCancer = "multiple-myeloma", "Multiple myeloma", NCI;
    }
}
