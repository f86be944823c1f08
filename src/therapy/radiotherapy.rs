//! Radiotherapy: modality, technique, dose, fractions, volume.

use crate::value::{Gray, Text, record};
use crate::vocab::closed_list;

/// The value sets, whose labels are this crate's.
const MCODE: &str = "HL7 mCODE STU4, radiotherapy modality and technique";
const VOLUMES: &str = "HL7 mCODE STU4, radiotherapy volume type";

closed_list! {
    /// What kind of radiation, and from where.
    pub enum Modality {
        Photon = "photon", "Photon beam", MCODE;
        Electron = "electron", "Electron beam", MCODE;
        Neutron = "neutron", "Neutron beam", MCODE;
        CarbonIon = "carbon-ion", "Carbon ion beam", MCODE;
        Proton = "proton", "Proton beam", MCODE;
        PermanentSeeds = "permanent-seeds", "Brachytherapy with permanent seeds", MCODE;
        LowDoseRate = "low-dose-rate", "Brachytherapy, low dose rate, temporary", MCODE;
        PulsedDoseRate = "pulsed-dose-rate", "Brachytherapy, pulsed dose rate", MCODE;
        HighDoseRate = "high-dose-rate", "Brachytherapy, high dose rate", MCODE;
        HighDoseRateElectronic = "high-dose-rate-electronic", "Brachytherapy, high dose rate, electronic", MCODE;
        Radiopharmaceutical = "radiopharmaceutical", "Radiopharmaceutical", MCODE;
    }
}

closed_list! {
    /// How the radiation is brought to the target.
    pub enum Technique {
        IntensityModulated = "intensity-modulated", "Intensity-modulated (IMRT)", MCODE;
        VolumetricArc = "volumetric-arc", "Volumetric modulated arc (VMAT)", MCODE;
        ThreeDimensional = "three-dimensional", "Three-dimensional conformal", MCODE;
        TwoDimensional = "two-dimensional", "Two-dimensional", MCODE;
        Intraoperative = "intraoperative", "Intraoperative", MCODE;
        Flash = "flash", "Ultra-high dose rate (FLASH)", MCODE;
        NeutronCapture = "neutron-capture", "Neutron capture", MCODE;
        PassiveScattering = "passive-scattering", "Passive scattering", MCODE;
        SpotScanning = "spot-scanning", "Spot scanning", MCODE;
        Scanning = "scanning", "Particle scanning", MCODE;
        Intracavitary = "intracavitary", "Intracavitary", MCODE;
        IntensityModulatedIntracavitary = "intensity-modulated-intracavitary", "Intensity-modulated intracavitary", MCODE;
        Interstitial = "interstitial", "Interstitial", MCODE;
        Intravascular = "intravascular", "Intravascular", MCODE;
        Intraluminal = "intraluminal", "Intraluminal", MCODE;
        Surface = "surface", "Surface", MCODE;
        Oral = "oral", "By mouth", MCODE;
    }
}

closed_list! {
    /// What a dose is given to.
    pub enum VolumeKind {
        /// The tumour that can be seen.
        Gross = "gtv", "Gross tumour volume (GTV)", VOLUMES;
        /// And what may be there without being seen.
        Clinical = "ctv", "Clinical target volume (CTV)", VOLUMES;
        /// And how far it moves.
        Internal = "itv", "Internal target volume (ITV)", VOLUMES;
        InternalGross = "igtv", "Internal gross tumour volume (IGTV)", VOLUMES;
        /// And how precisely the patient is placed.
        Planning = "ptv", "Planning target volume (PTV)", VOLUMES;
        /// No target: what is to be spared.
        OrganAtRisk = "oar", "Organ at risk (OAR)", VOLUMES;
    }
}

closed_list! {
    /// What the number of a dose counts.
    pub enum DoseWeighting {
        Physical = "physical", "Absorbed dose", "editorial";
        /// Weighted by what it does in tissue: Gy(RBE). A proton dose is taken times 1.1.
        RbeWeighted = "rbe-weighted", "RBE-weighted dose, Gy(RBE)", "ICRU Report 78, J ICRU 2007;7(2):21-28";
    }
}

impl Modality {
    /// The techniques that may go with it.
    ///
    /// ```
    /// use oncology::therapy::{Modality, Technique};
    ///
    /// assert!(Modality::Photon.techniques().contains(&Technique::VolumetricArc));
    /// assert!(!Modality::Electron.techniques().contains(&Technique::VolumetricArc));
    /// ```
    #[must_use]
    pub const fn techniques(self) -> &'static [Technique] {
        use Technique as T;
        match self {
            Self::Photon => &[
                T::IntensityModulated,
                T::VolumetricArc,
                T::ThreeDimensional,
                T::TwoDimensional,
                T::Intraoperative,
                T::Flash,
            ],
            Self::Electron => &[
                T::ThreeDimensional,
                T::TwoDimensional,
                T::Intraoperative,
                T::Flash,
            ],
            Self::Neutron => &[T::NeutronCapture, T::ThreeDimensional],
            Self::CarbonIon => &[T::PassiveScattering, T::SpotScanning, T::Scanning],
            Self::Proton => &[T::PassiveScattering, T::SpotScanning, T::Scanning, T::Flash],
            Self::PermanentSeeds => &[T::Interstitial],
            Self::LowDoseRate => &[T::Intracavitary, T::Interstitial, T::Surface],
            Self::PulsedDoseRate => &[T::Intracavitary, T::Interstitial],
            Self::HighDoseRate => &[
                T::Intracavitary,
                T::IntensityModulatedIntracavitary,
                T::Interstitial,
                T::Intravascular,
                T::Intraluminal,
                T::Intraoperative,
                T::Surface,
            ],
            Self::HighDoseRateElectronic => &[
                T::Intracavitary,
                T::IntensityModulatedIntracavitary,
                T::Interstitial,
                T::Intraluminal,
                T::Intraoperative,
                T::Surface,
            ],
            Self::Radiopharmaceutical => {
                &[T::Oral, T::Intravascular, T::Intracavitary, T::Interstitial]
            }
        }
    }
}

record! {
    /// A course of radiotherapy.
    ///
    /// ```
    /// use oncology::therapy::{Modality, Radiotherapy, Technique, VolumeDose, VolumeKind};
    ///
    /// let mut dose = VolumeDose::new("60".parse()?);
    /// dose.fractions = Some(30);
    /// dose.volume = Some(VolumeKind::Planning);
    /// let mut course = Radiotherapy::new(Modality::Photon);
    /// course.techniques = vec![Technique::IntensityModulated];
    /// course.doses = vec![dose];
    /// # Ok::<(), oncology::value::ParseDecimalError>(())
    /// ```
    pub struct Radiotherapy {
        /// What kind of radiation.
        pub modality: Modality,
    } optional {
        /// How it is brought to the target.
        pub techniques: Vec<Technique>,
        /// The doses, one for each volume.
        pub doses: Vec<VolumeDose>,
        /// How many sessions the course has.
        pub sessions: Option<u16>,
    }
}

record! {
    /// The dose to one volume.
    pub struct VolumeDose {
        /// The total dose in gray.
        pub total: Gray,
    } optional {
        /// In how many fractions.
        pub fractions: Option<u16>,
        /// What it is given to.
        pub volume: Option<VolumeKind>,
        /// What the number counts; doses that count different things cannot be added.
        pub weighting: Option<DoseWeighting>,
        /// What is irradiated, in words: "chest wall".
        pub site: Option<Text>,
    }
}
