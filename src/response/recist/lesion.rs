//! Lesions that are measured.

use std::fmt;
use std::str::FromStr;

use crate::disease::Site;
use crate::value::{Decimal, Millimetres, ParseDecimalError};

/// A diameter in millimetres, 0 to 1000: the longest of a lesion, the short axis of a lymph node.
///
/// ```
/// use oncology::response::recist::Diameter;
///
/// assert_eq!("9.9".parse::<Diameter>()?.to_string(), "9.9");
/// assert!("-1".parse::<Diameter>().is_err());
/// # Ok::<(), oncology::response::recist::DiameterError>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Diameter(Decimal);

/// Why a number is no [`Diameter`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum DiameterError {
    /// No decimal number.
    #[error(transparent)]
    Number(#[from] ParseDecimalError),
    /// A length that no lesion has.
    #[error("expected 0 to 1000 mm, found {0}")]
    Range(Decimal),
}

impl Diameter {
    /// The diameter of a length.
    ///
    /// # Errors
    ///
    /// Less than 0 or more than 1000 mm.
    pub fn new(length: Millimetres) -> Result<Self, DiameterError> {
        let length = length.decimal();
        let most = rust_decimal::Decimal::ONE_THOUSAND;
        if length.value() < rust_decimal::Decimal::ZERO || length.value() > most {
            return Err(DiameterError::Range(length));
        }
        Ok(Self(length))
    }

    /// The length as it was reported.
    #[must_use]
    pub fn length(self) -> Millimetres {
        self.0.into()
    }

    /// The number of millimetres.
    #[must_use]
    pub const fn value(self) -> rust_decimal::Decimal {
        self.0.value()
    }
}

impl FromStr for Diameter {
    type Err = DiameterError;

    /// # Errors
    ///
    /// What a [`Decimal`] refuses, less than 0, more than 1000.
    fn from_str(text: &str) -> Result<Self, DiameterError> {
        Self::new(text.parse::<Decimal>()?.into())
    }
}

impl fmt::Display for Diameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// How lesions are measured, which decides how small a measurable one may be.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Method {
    /// Computed tomography or magnetic resonance in slices of at most 5 mm.
    #[default]
    Sections,
    /// The same in thicker slices, whose thickness this is.
    ThickSections(Diameter),
    /// Calipers, for superficial lesions.
    Calipers,
    /// A chest radiograph.
    ChestRadiograph,
}

impl Method {
    /// The least diameter of a measurable lesion, in millimetres: 10, with a radiograph 20, in thick slices twice the
    /// slice; of a node 15.
    ///
    /// ```
    /// use oncology::response::recist::Method;
    ///
    /// assert_eq!(Method::Sections.least(false), 10.into());
    /// assert_eq!(Method::ThickSections("8".parse()?).least(false), 16.into());
    /// # Ok::<(), oncology::response::recist::DiameterError>(())
    /// ```
    #[must_use]
    pub fn least(self, node: bool) -> rust_decimal::Decimal {
        let usual = rust_decimal::Decimal::from(if node { 15 } else { 10 });
        match self {
            Self::Sections | Self::Calipers => usual,
            Self::ThickSections(slice) => usual.max(slice.value() + slice.value()),
            Self::ChestRadiograph => usual.max(20.into()),
        }
    }
}

/// A target lesion at baseline.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct TargetLesion {
    /// The organ. Both of a pair are one organ, and so are all lymph nodes.
    pub site: Site,
    /// The longest diameter, of a lymph node the short axis.
    pub diameter: Diameter,
    /// How it was measured.
    pub method: Method,
}

impl TargetLesion {
    /// A lesion measured in thin slices.
    #[must_use]
    pub const fn new(site: Site, diameter: Diameter) -> Self {
        Self {
            site,
            diameter,
            method: Method::Sections,
        }
    }

    /// Whether it is a lymph node, of which the short axis counts.
    #[must_use]
    pub fn is_node(&self) -> bool {
        self.site == Site::LymphNode
    }

    /// Whether it is large enough to be measured again.
    #[must_use]
    pub fn is_measurable(&self) -> bool {
        self.diameter.value() >= self.method.least(self.is_node())
    }
}

/// The target lesions at baseline: one to five, at most two of one organ, each measurable.
///
/// ```
/// use oncology::disease::Site;
/// use oncology::response::recist::{Baseline, TargetLesion};
///
/// let node = |axis: &str| Ok::<_, Box<dyn std::error::Error>>(TargetLesion::new(Site::LymphNode, axis.parse()?));
/// assert!(Baseline::new(vec![node("15")?]).is_ok());
/// let error = Baseline::new(vec![node("14.9")?]).expect_err("too small");
/// assert_eq!(error.to_string(), "target lesion 1 measures 14.9 mm, and a measurable one at least 15 mm");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Baseline(Vec<TargetLesion>);

/// Why lesions cannot be the target lesions.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum BaselineError {
    /// None at all.
    #[error("expected at least one target lesion, found none")]
    None,
    /// More than five.
    #[error("expected at most 5 target lesions, found {0}")]
    TooMany(usize),
    /// More than two of one organ.
    #[error("expected at most 2 target lesions of one organ, found {found} of `{site}`")]
    TooManyOfOrgan {
        /// The organ.
        site: Site,
        /// How many.
        found: usize,
    },
    /// One that is too small.
    #[error(
        "target lesion {number} measures {diameter} mm, and a measurable one at least {least} mm"
    )]
    NotMeasurable {
        /// Which one, from 1.
        number: usize,
        /// Its diameter.
        diameter: Diameter,
        /// The least diameter.
        least: rust_decimal::Decimal,
    },
}

impl Baseline {
    /// The lesions, checked.
    ///
    /// # Errors
    ///
    /// None, more than five, more than two of one organ, or one that is too small to be measurable.
    pub fn new(lesions: Vec<TargetLesion>) -> Result<Self, BaselineError> {
        match lesions.len() {
            0 => return Err(BaselineError::None),
            1..=5 => {}
            found => return Err(BaselineError::TooMany(found)),
        }
        for (place, lesion) in lesions.iter().enumerate() {
            let found = lesions.iter().filter(|l| l.site == lesion.site).count();
            if found > 2 {
                let site = lesion.site;
                return Err(BaselineError::TooManyOfOrgan { site, found });
            }
            if !lesion.is_measurable() {
                return Err(BaselineError::NotMeasurable {
                    number: place + 1,
                    diameter: lesion.diameter,
                    least: lesion.method.least(lesion.is_node()),
                });
            }
        }
        Ok(Self(lesions))
    }

    /// The lesions, in the order in which they were given.
    #[must_use]
    pub fn lesions(&self) -> &[TargetLesion] {
        &self.0
    }

    /// The sum of their diameters, in millimetres.
    #[must_use]
    pub fn sum(&self) -> rust_decimal::Decimal {
        self.0.iter().map(|lesion| lesion.diameter.value()).sum()
    }
}

/// What was found of a target lesion after baseline.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Measurement {
    /// Its diameter, also where it is below 5 mm; of a node the short axis, also where it is normal.
    Diameter(Diameter),
    /// It is seen and cannot be measured, so that it counts as 5 mm.
    TooSmallToMeasure,
    /// It is not seen any more, and counts as 0 mm.
    Disappeared,
    /// It was not looked at, or could not be judged.
    NotEvaluable,
}

impl Measurement {
    /// What it adds to the sum, in millimetres; none if it is not known.
    #[must_use]
    pub fn size(self) -> Option<rust_decimal::Decimal> {
        match self {
            Self::Diameter(diameter) => Some(diameter.value()),
            Self::TooSmallToMeasure => Some(5.into()),
            Self::Disappeared => Some(rust_decimal::Decimal::ZERO),
            Self::NotEvaluable => None,
        }
    }
}
