//! The score of Child and Pugh of how well the liver works.

use rust_decimal::Decimal as Number;

use super::domain::Domain;
use super::laboratory::BilirubinUnit;
use super::{Albumin, Bilirubin, ScoreError, Scored};
use crate::stage::ChildPugh;
use crate::value::Decimal;
use crate::vocab::closed_list;

closed_list! {
    /// How much fluid is in the belly.
    #[derive(Ord, PartialOrd)]
    pub enum Ascites {
        Absent = "absent", "No ascites", "Pugh et al., Br J Surg 1973;60:646-649";
        /// Or controlled with medicines.
        Slight = "slight", "Slight ascites", "Pugh et al., Br J Surg 1973;60:646-649";
        /// Or more, or refractory.
        Moderate = "moderate", "Moderate ascites", "Pugh et al., Br J Surg 1973;60:646-649";
    }
}

closed_list! {
    /// Grades of hepatic encephalopathy, from none to coma.
    #[derive(Ord, PartialOrd)]
    pub enum Encephalopathy {
        Zero = "0", "No encephalopathy", "Pugh et al., Br J Surg 1973;60:646-649";
        One = "1", "Encephalopathy grade 1", "Pugh et al., Br J Surg 1973;60:646-649";
        Two = "2", "Encephalopathy grade 2", "Pugh et al., Br J Surg 1973;60:646-649";
        Three = "3", "Encephalopathy grade 3", "Pugh et al., Br J Surg 1973;60:646-649";
        Four = "4", "Encephalopathy grade 4", "Pugh et al., Br J Surg 1973;60:646-649";
    }
}

/// How well blood clots: the international normalised ratio, or the seconds by which the prothrombin time is prolonged.
///
/// ```
/// use oncology::score::Coagulation;
///
/// assert!(Coagulation::inr("1.4".parse()?).is_ok());
/// assert!(Coagulation::seconds_prolonged("-0.5".parse()?).is_ok());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Coagulation {
    value: Number,
    is_inr: bool,
}

impl Coagulation {
    /// The international normalised ratio.
    ///
    /// # Errors
    ///
    /// Zero, a negative number, more than 50.
    pub fn inr(value: Decimal) -> Result<Self, ScoreError> {
        const DOMAIN: Domain = Domain::above_zero("an INR", "", 50);
        let value = DOMAIN.check(value)?;
        Ok(Self {
            value,
            is_inr: true,
        })
    }

    /// The prothrombin time less that of the control, in seconds; negative where it is shorter.
    ///
    /// # Errors
    ///
    /// Less than -20, more than 300.
    pub fn seconds_prolonged(value: Decimal) -> Result<Self, ScoreError> {
        let number = value.value();
        if number < Number::from(-20) || number > Number::from(300) {
            let name = "a prolongation of the prothrombin time";
            return Err(ScoreError::new(name, "of -20 to 300 s", value));
        }
        Ok(Self {
            value: number,
            is_inr: false,
        })
    }
}

/// What [`child_pugh`] asks for.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct ChildPughFindings {
    /// Total bilirubin.
    pub bilirubin: Bilirubin,
    /// Whether the disease is primary biliary cholangitis (cirrhosis), for which the bands of bilirubin are wider. Many use
    /// them for primary sclerosing cholangitis too.
    pub cholestatic: bool,
    /// Albumin.
    pub albumin: Albumin,
    /// INR or prothrombin time.
    pub coagulation: Coagulation,
    /// Ascites.
    pub ascites: Ascites,
    /// Encephalopathy.
    pub encephalopathy: Encephalopathy,
}

/// The Child-Pugh score of cirrhosis: 1 to 3 points for each of five findings, 5 to 15; A is 5 and 6, B 7 to 9, C the rest.
///
/// | finding | 1 point | 2 points | 3 points |
/// |---|---|---|---|
/// | bilirubin, mg/dL | under 2 | 2 to 3 | over 3 |
/// | bilirubin, µmol/L | under 34 | 34 to 51 | over 51 |
/// | in cholestatic disease, mg/dL | under 4 | 4 to 10 | over 10 |
/// | in cholestatic disease, µmol/L | under 68 | 68 to 170 | over 170 |
/// | albumin, g/L | over 35 | 28 to 35 | under 28 |
/// | INR | under 1.7 | 1.7 to 2.3 | over 2.3 |
/// | seconds prolonged | under 4 | 4 to 6 | over 6 |
/// | ascites | absent | slight | moderate |
/// | encephalopathy | none | grade 1 or 2 | grade 3 or 4 |
///
/// Bilirubin is compared in the unit in which it was given, since the published bands are rounded in each. Reprints
/// disagree: some end the middle band of bilirubin at 50 µmol/L, or begin that of albumin at 30 g/L.
///
/// Source: Pugh et al., Br J Surg 1973;60:646-649, doi 10.1002/bjs.1800600817; INR and µmol/L as in later reprints.
///
/// ```
/// use oncology::score::{child_pugh, Albumin, Ascites, Bilirubin, ChildPughFindings, Coagulation, Encephalopathy};
/// use oncology::stage::ChildPugh;
///
/// let mut findings = ChildPughFindings {
///     bilirubin: Bilirubin::micromoles_per_litre("60".parse()?)?,
///     cholestatic: false,
///     albumin: Albumin::grams_per_litre("36".parse()?)?,
///     coagulation: Coagulation::seconds_prolonged("2".parse()?)?,
///     ascites: Ascites::Absent,
///     encephalopathy: Encephalopathy::Zero,
/// };
/// let score = child_pugh(&findings);
/// assert_eq!((score.points, score.group), (7, ChildPugh::B));
///
/// findings.cholestatic = true;
/// assert_eq!(child_pugh(&findings).points, 5);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn child_pugh(findings: &ChildPughFindings) -> Scored<ChildPugh> {
    use Encephalopathy::{Four, One, Three, Two, Zero};
    let (bilirubin, unit) = findings.bilirubin.given();
    let (low, high) = match (unit, findings.cholestatic) {
        (BilirubinUnit::MilligramsPerDecilitre, false) => (2, 3),
        (BilirubinUnit::MilligramsPerDecilitre, true) => (4, 10),
        (BilirubinUnit::MicromolesPerLitre, false) => (34, 51),
        (BilirubinUnit::MicromolesPerLitre, true) => (68, 170),
    };
    let coagulation = findings.coagulation;
    let (short, long) = if coagulation.is_inr {
        (Number::new(17, 1), Number::new(23, 1))
    } else {
        (Number::from(4), Number::from(6))
    };
    // More albumin is better, so its negative rises with the points.
    let albumin = -findings.albumin.in_grams_per_litre();
    let ascites = match findings.ascites {
        Ascites::Absent => 1,
        Ascites::Slight => 2,
        Ascites::Moderate => 3,
    };
    let encephalopathy = match findings.encephalopathy {
        Zero => 1,
        One | Two => 2,
        Three | Four => 3,
    };
    let points = band(bilirubin, Number::from(low), Number::from(high))
        + band(albumin, Number::from(-35), Number::from(-28))
        + band(coagulation.value, short, long)
        + ascites
        + encephalopathy;
    let group = match points {
        ..=6 => ChildPugh::A,
        7..=9 => ChildPugh::B,
        _ => ChildPugh::C,
    };
    Scored { points, group }
}

/// 1 under the middle band, 2 in it, both ends counted in, 3 above it.
fn band(value: Number, low: Number, high: Number) -> u8 {
    1 + u8::from(value >= low) + u8::from(value > high)
}
