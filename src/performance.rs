//! Performance status: how well a patient can carry on with daily life.
//!
//! Three scales, and the published conversions between two of them, which disagree.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use crate::value::text_form;
use crate::vocab::closed_list;

/// Where the scale and its wording are from; the labels are this crate's.
const OKEN: &str = "Oken et al., Am J Clin Oncol 1982;5(6):649-655";

closed_list! {
    /// The scale of the Eastern Cooperative Oncology Group, from 0, best, to 5; WHO and Zubrod use the same.
    ///
    /// The order is from well to ill.
    #[derive(Ord, PartialOrd)]
    pub enum Ecog {
        /// As active as before the disease.
        Zero = "0", "ECOG 0, fully active", OKEN;
        /// Up and about, able to do light work.
        One = "1", "ECOG 1, restricted in strenuous activity", OKEN;
        /// Up and about more than half of the day, unable to work.
        Two = "2", "ECOG 2, capable of self-care, unable to work", OKEN;
        /// In bed or a chair more than half of the day.
        Three = "3", "ECOG 3, capable of limited self-care", OKEN;
        /// Confined to bed or chair.
        Four = "4", "ECOG 4, completely disabled", OKEN;
        Five = "5", "ECOG 5, dead", OKEN;
    }
}

text_form! {
    /// The scale of Karnofsky, from 100, without complaints, to 0, dead, in tens.
    ///
    /// For patients of 16 years and older. The order is from ill to well. Source: Karnofsky and Burchenal, in
    /// Evaluation of Chemotherapeutic Agents, 1949; PMID 23870327 on the scale.
    ///
    /// ```
    /// use oncology::performance::Karnofsky;
    ///
    /// assert_eq!("80".parse::<Karnofsky>()?.value(), 80);
    /// # Ok::<(), oncology::performance::ParsePerformanceError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Karnofsky(u8);
    expecting "a Karnofsky performance status in a string such as \"80\"";
    schema { "type": "string", "pattern": "^(0|[1-9]0|100)$", "examples": ["80"] }
}

text_form! {
    /// The play-performance scale of Lansky for children, from 100, fully active, to 0, unresponsive, in tens.
    ///
    /// For patients under 16 years. The order is from ill to well. Source: Lansky et al., Cancer 1987;60(7):1651-1656, PMID 3621134.
    ///
    /// ```
    /// use oncology::performance::Lansky;
    ///
    /// assert_eq!("100".parse::<Lansky>()?.value(), 100);
    /// # Ok::<(), oncology::performance::ParsePerformanceError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Lansky(u8);
    expecting "a Lansky performance status in a string such as \"80\"";
    schema { "type": "string", "pattern": "^(0|[1-9]0|100)$", "examples": ["80"] }
}

/// The number that a text of the scales in tens writes.
fn tens(text: &str) -> Result<u8, ParsePerformanceError> {
    match text.as_bytes() {
        b"0" => Ok(0),
        b"100" => Ok(100),
        [digit @ b'1'..=b'9', b'0'] => Ok((digit - b'0') * 10),
        _ => Err(ParsePerformanceError),
    }
}

impl Karnofsky {
    /// The status of a number: 0, 10, 20 and so on to 100.
    ///
    /// # Errors
    ///
    /// Any other number.
    pub const fn new(value: u8) -> Result<Self, ParsePerformanceError> {
        match value {
            value if value <= 100 && value % 10 == 0 => Ok(Self(value)),
            _ => Err(ParsePerformanceError),
        }
    }

    /// The number, 0 to 100.
    #[must_use]
    pub const fn value(self) -> u8 {
        self.0
    }
}

impl Lansky {
    /// The status of a number: 0, 10, 20 and so on to 100.
    ///
    /// # Errors
    ///
    /// Any other number.
    pub const fn new(value: u8) -> Result<Self, ParsePerformanceError> {
        match value {
            value if value <= 100 && value % 10 == 0 => Ok(Self(value)),
            _ => Err(ParsePerformanceError),
        }
    }

    /// The number, 0 to 100.
    #[must_use]
    pub const fn value(self) -> u8 {
        self.0
    }
}

impl FromStr for Karnofsky {
    type Err = ParsePerformanceError;

    /// # Errors
    ///
    /// `85`, `080`, `80%`, `110`.
    fn from_str(text: &str) -> Result<Self, ParsePerformanceError> {
        tens(text).map(Self)
    }
}

impl FromStr for Lansky {
    type Err = ParsePerformanceError;

    /// # Errors
    ///
    /// `85`, `080`, `80%`, `110`.
    fn from_str(text: &str) -> Result<Self, ParsePerformanceError> {
        tens(text).map(Self)
    }
}

impl fmt::Display for Karnofsky {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Lansky {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Why a text is no [`Karnofsky`] or [`Lansky`] performance status.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("expected 0, 10, 20 and so on to 100, without a sign")]
pub struct ParsePerformanceError;

closed_list! {
    /// Published conversions from Karnofsky to ECOG. They disagree at 90, 70, 60, 50, 40 and 30, so name the one you used.
    pub enum Conversion {
        /// Two values of Karnofsky for each of ECOG.
        SideBySide = "side-by-side", "Side by side, two to one", "Bethesda Handbook of Clinical Oncology, 2nd edition, appendix 1";
        /// Three groups of 536 patients with lung cancer.
        Buccheri1996 = "buccheri-1996", "Buccheri 1996", "Buccheri et al., Eur J Cancer 1996;32A(7):1135-1141";
        /// 1,385 pairs.
        Ma2010 = "ma-2010", "Ma 2010", "Ma et al., Eur J Cancer 2010;46(18):3175-3183, PMID 20674334";
        /// 5,844 pairs.
        Prasad2018 = "prasad-2018", "Prasad 2018", "Prasad et al., World J Clin Oncol 2018;9(7):140-147, PMID 30425939";
    }
}

impl Conversion {
    /// The ECOG values that correspond to a Karnofsky value. A Karnofsky of 0 is ECOG 5 in each, both being "dead".
    ///
    /// ```
    /// use oncology::performance::{Conversion, Ecog};
    ///
    /// let seventy = "70".parse()?;
    /// assert_eq!(Conversion::SideBySide.ecog(seventy), Ecog::One..=Ecog::One);
    /// assert_eq!(Conversion::Ma2010.ecog(seventy), Ecog::Two..=Ecog::Two);
    /// # Ok::<(), oncology::performance::ParsePerformanceError>(())
    /// ```
    #[must_use]
    pub const fn ecog(self, karnofsky: Karnofsky) -> RangeInclusive<Ecog> {
        use Ecog::{Five, Four, One, Three, Two, Zero};
        match (self, karnofsky.value()) {
            (_, 0) => Five..=Five,
            (Self::SideBySide, 90..) | (Self::Ma2010 | Self::Prasad2018, 100..) => Zero..=Zero,
            (Self::SideBySide, 70..) | (Self::Ma2010 | Self::Prasad2018, 80..) => One..=One,
            (Self::SideBySide, 50..) | (Self::Ma2010, 60..) | (Self::Prasad2018, 70..) => Two..=Two,
            (Self::SideBySide, 30..) | (Self::Ma2010, 40..) | (Self::Prasad2018, 50..) => {
                Three..=Three
            }
            (Self::Buccheri1996, 80..) => Zero..=One,
            (Self::Buccheri1996, 60..) => Two..=Two,
            (Self::Buccheri1996, _) => Three..=Four,
            _ => Four..=Four,
        }
    }
    /// The Karnofsky values of which an ECOG value is one that corresponds; none if the conversion has none.
    ///
    /// ```
    /// use oncology::performance::{Conversion, Ecog, Karnofsky};
    ///
    /// let range = Karnofsky::new(50)?..=Karnofsky::new(60)?;
    /// assert_eq!(Conversion::SideBySide.karnofsky(Ecog::Two), Some(range));
    /// # Ok::<(), oncology::performance::ParsePerformanceError>(())
    /// ```
    #[must_use]
    pub fn karnofsky(self, ecog: Ecog) -> Option<RangeInclusive<Karnofsky>> {
        let mut all = (0..=10_u8)
            .map(|tens| Karnofsky(tens * 10))
            .filter(|karnofsky| self.ecog(*karnofsky).contains(&ecog));
        let least = all.next()?;
        Some(least..=all.next_back().unwrap_or(least))
    }
}
