//! The CAPRA score of prostate cancer.

use rust_decimal::Decimal as Number;

use super::{Age, Psa, ScoreError, Scored};
use crate::disease::GleasonScore;
use crate::value::Percent;
use crate::vocab::closed_list;

/// Where the score is from.
const COOPERBERG: &str = "Cooperberg et al., J Urol 2005;173(6):1938-1942, PMID 15879786";
/// Where its groups are from.
const GROUPS: &str = "Cooperberg et al., J Natl Cancer Inst 2009;101(12):878-887";

closed_list! {
    /// Clinical stages for which the CAPRA score was made.
    #[derive(Ord, PartialOrd)]
    pub enum CapraStage {
        /// No point.
        T1 = "T1", "Clinical stage T1", COOPERBERG;
        /// No point.
        T2 = "T2", "Clinical stage T2", COOPERBERG;
        /// 1 point.
        T3a = "T3a", "Clinical stage T3a", COOPERBERG;
    }
}

closed_list! {
    /// Risk groups of the CAPRA score.
    #[derive(Ord, PartialOrd)]
    pub enum CapraRisk {
        /// 0 to 2 points.
        Low = "low", "Low risk", GROUPS;
        /// 3 to 5 points.
        Intermediate = "intermediate", "Intermediate risk", GROUPS;
        /// 6 to 10 points.
        High = "high", "High risk", GROUPS;
    }
}

/// How much of the biopsy has cancer: the share of the cores.
///
/// ```
/// use oncology::score::PositiveCores;
///
/// assert!(PositiveCores::of(4, 12).is_ok());
/// assert!(PositiveCores::percent("33.3".parse()?).is_ok());
/// assert!(PositiveCores::of(13, 12).is_err());
/// # Ok::<(), oncology::value::ParseDecimalError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PositiveCores {
    part: Number,
    whole: Number,
}

impl PositiveCores {
    /// Of the cores with cancer and all that were taken.
    ///
    /// # Errors
    ///
    /// No core taken, more cores with cancer than were taken.
    pub fn of(positive: u32, taken: u32) -> Result<Self, ScoreError> {
        if taken == 0 {
            return Err(ScoreError::new("a number of cores taken", "above 0", taken));
        }
        if positive > taken {
            let expected = format!("of at most {taken}, those taken");
            let name = "a number of positive cores";
            return Err(ScoreError::new(name, expected, positive));
        }
        Ok(Self {
            part: positive.into(),
            whole: taken.into(),
        })
    }

    /// Of a percentage as it is reported.
    ///
    /// # Errors
    ///
    /// Less than 0, more than 100.
    pub fn percent(percent: Percent) -> Result<Self, ScoreError> {
        let part = percent.decimal().value();
        if part < Number::ZERO || part > Number::ONE_HUNDRED {
            let name = "a share of positive cores";
            return Err(ScoreError::new(name, "of 0 to 100 %", percent));
        }
        Ok(Self {
            part,
            whole: Number::ONE_HUNDRED,
        })
    }

    /// Whether the share is 34 % or more.
    fn are_many(self) -> bool {
        self.part * Number::ONE_HUNDRED >= self.whole * Number::from(34)
    }
}

/// What [`capra`] asks for, before treatment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CapraFactors {
    /// The age at diagnosis; 50 and more gives one point.
    pub age: Age,
    /// PSA at diagnosis; over 6 ng/mL gives one point, over 10 two, over 20 three, over 30 four.
    pub psa: Psa,
    /// The Gleason score of the biopsy; a first pattern of 4 or 5 gives three points, else a second one of 4 or 5 one.
    pub gleason: GleasonScore,
    /// The clinical stage; T3a gives one point.
    pub stage: CapraStage,
    /// The share of the cores with cancer; 34 % and more gives one point.
    pub positive_cores: PositiveCores,
}

/// The Cancer of the Prostate Risk Assessment score (UCSF-CAPRA) before treatment: 0 to 10 points.
///
/// 0 to 2 are low risk, 3 to 5 intermediate, 6 and more high. The published bands of PSA are printed to one decimal place
/// (to 6.0, 6.1 to 10.0); a PSA between two bands belongs to the higher one. Clinical stages T3b and T4 have no score.
///
/// Source: Cooperberg et al., J Urol 2005;173(6):1938-1942, PMID 15879786; groups: J Natl Cancer Inst 2009;101(12):878-887,
/// doi 10.1093/jnci/djp122.
///
/// ```
/// use oncology::score::{capra, Age, CapraFactors, CapraRisk, CapraStage, PositiveCores, Psa};
///
/// let score = capra(&CapraFactors {
///     age: Age::years(62)?,
///     psa: Psa::nanograms_per_millilitre("7.2".parse()?)?,
///     gleason: "3+4".parse()?,
///     stage: CapraStage::T2,
///     positive_cores: PositiveCores::of(4, 12)?,
/// });
/// assert_eq!((score.points, score.group), (3, CapraRisk::Intermediate));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn capra(factors: &CapraFactors) -> Scored<CapraRisk> {
    let psa = factors.psa.in_nanograms_per_millilitre();
    let over = |limit: u32| u8::from(psa > Number::from(limit));
    let gleason = match (factors.gleason.primary(), factors.gleason.secondary()) {
        (4.., _) => 3,
        (_, 4..) => 1,
        _ => 0,
    };
    let points = u8::from(factors.age.in_years() >= 50)
        + over(6)
        + over(10)
        + over(20)
        + over(30)
        + gleason
        + u8::from(factors.stage == CapraStage::T3a)
        + u8::from(factors.positive_cores.are_many());
    let group = match points {
        ..=2 => CapraRisk::Low,
        3..=5 => CapraRisk::Intermediate,
        _ => CapraRisk::High,
    };
    Scored { points, group }
}
