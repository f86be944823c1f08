//! The thresholds of CTCAE 5.0, one row for each term.

use super::LabTerm;
use super::unit::Dimension::{self, Amount, Count, Mass, Plain};
use crate::toxicity::Grade::{self, Five, Four, One, Three, Two};

/// Which side of the threshold is worse.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Direction {
    Low,
    High,
}

/// From which number on a grade holds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    pub(super) grade: Grade,
    /// The threshold in thousandths: of the base unit, or of a limit or baseline.
    pub(super) thousandths: i64,
    /// Whether the threshold itself has the grade.
    pub(super) inclusive: bool,
}

/// The thresholds of one dimension, the mildest first.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column {
    pub(super) dimension: Dimension,
    pub(super) steps: &'static [Step],
}

/// How a number makes a grade.
#[derive(Clone, Copy, Debug)]
pub(super) enum Scale {
    /// By thresholds in units.
    Fixed {
        /// The grade of a value beyond the limit of normal that passes no threshold, if there is one.
        beyond_limit: Option<Grade>,
        columns: &'static [Column],
    },
    /// By multiples of the upper limit of normal.
    Multiples(&'static [Step]),
    /// By multiples of the upper limit of normal, or of the baseline if that was abnormal.
    Baseline {
        normal: &'static [Step],
        abnormal: &'static [Step],
    },
    /// By multiples of both.
    Creatinine {
        limit: &'static [Step],
        baseline: &'static [Step],
    },
    /// By plain numbers, and under anticoagulation by multiples of the baseline.
    Inr {
        plain: &'static [Step],
        baseline: &'static [Step],
    },
    /// By multiples of the upper limit of normal that symptoms raise; the steps count bands, not grades.
    Pancreas(&'static [Step]),
    /// By bands of whole numbers of which symptoms raise one.
    Sodium,
}

impl Scale {
    /// Whether a value may be stated in multiples of the upper limit of normal.
    pub(super) const fn takes_multiples(self) -> bool {
        matches!(
            self,
            Self::Multiples(_)
                | Self::Baseline { .. }
                | Self::Creatinine { .. }
                | Self::Pancreas(_)
        )
    }
}

/// What raises a grade beside the number.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Fact {
    Symptomatic,
    PhysiologicConsequences,
    Intervention,
    Transfusion,
    Bleeding,
    Hospitalisation,
    LifeThreatening,
    Death,
}

/// Beyond the threshold.
const fn over(grade: Grade, thousandths: i64) -> Step {
    Step {
        grade,
        thousandths,
        inclusive: false,
    }
}

/// At the threshold and beyond it.
const fn from(grade: Grade, thousandths: i64) -> Step {
    Step {
        grade,
        thousandths,
        inclusive: true,
    }
}

const fn column(dimension: Dimension, steps: &'static [Step]) -> Column {
    Column { dimension, steps }
}

/// Grade 1 beyond the limit, then by thresholds.
const fn fixed(columns: &'static [Column]) -> Scale {
    Scale::Fixed {
        beyond_limit: Some(One),
        columns,
    }
}

/// Only by thresholds.
const fn absolute(columns: &'static [Column]) -> Scale {
    Scale::Fixed {
        beyond_limit: None,
        columns,
    }
}

const fn steps_of_two(two: i64, three: i64) -> [Step; 2] {
    [over(Two, two), over(Three, three)]
}

const fn steps_of_three(two: i64, three: i64, four: i64) -> [Step; 3] {
    [over(Two, two), over(Three, three), over(Four, four)]
}

const ANEMIA: [Column; 2] = [
    column(Mass, &steps_of_two(100_000, 80_000)),
    column(Amount, &steps_of_two(6_200, 4_900)),
];
const LEUKOCYTOSIS: [Column; 1] = [column(Count, &[over(Three, 100_000)])];
const CD4: [Column; 1] = [column(Count, &steps_of_three(500, 200, 50))];
const LYMPHOCYTES_LOW: [Column; 1] = [column(Count, &steps_of_three(800, 500, 200))];
const LYMPHOCYTES_HIGH: [Column; 1] = [column(Count, &steps_of_two(4_000, 20_000))];
const NEUTROPHILS: [Column; 1] = [column(Count, &steps_of_three(1_500, 1_000, 500))];
const PLATELETS: [Column; 1] = [column(Count, &steps_of_three(75_000, 50_000, 25_000))];
const WHITE_CELLS: [Column; 1] = [column(Count, &steps_of_three(3_000, 2_000, 1_000))];
const CHOLESTEROL: [Column; 2] = [
    column(Mass, &steps_of_three(3_000, 4_000, 5_000)),
    column(Amount, &steps_of_three(7_750, 10_340, 12_920)),
];
const TRIGLYCERIDES: [Column; 2] = [
    column(
        Mass,
        &[
            from(One, 1_500),
            over(Two, 3_000),
            over(Three, 5_000),
            over(Four, 10_000),
        ],
    ),
    column(
        Amount,
        &[
            from(One, 1_710),
            over(Two, 3_420),
            over(Three, 5_700),
            over(Four, 11_400),
        ],
    ),
];
const ACIDOSIS: [Column; 1] = [column(Plain, &[over(Three, 7_300)])];
const ALKALOSIS: [Column; 1] = [column(Plain, &[over(Three, 7_500)])];
const CALCIUM_HIGH: [Column; 2] = [
    column(Mass, &steps_of_three(115, 125, 135)),
    column(Amount, &steps_of_three(2_900, 3_100, 3_400)),
];
const CALCIUM_LOW: [Column; 2] = [
    column(Mass, &steps_of_three(80, 70, 60)),
    column(Amount, &steps_of_three(2_000, 1_750, 1_500)),
];
const IONISED_HIGH: [Column; 1] = [column(Amount, &steps_of_three(1_500, 1_600, 1_800))];
const IONISED_LOW: [Column; 1] = [column(Amount, &steps_of_three(1_000, 900, 800))];
const POTASSIUM_HIGH: [Column; 1] = [column(Amount, &steps_of_three(5_500, 6_000, 7_000))];
const POTASSIUM_LOW: [Column; 1] = [column(Amount, &[over(Three, 3_000), over(Four, 2_500)])];
const MAGNESIUM_HIGH: [Column; 2] = [
    column(Mass, &[over(Three, 30), over(Four, 80)]),
    column(Amount, &[over(Three, 1_230), over(Four, 3_300)]),
];
const MAGNESIUM_LOW: [Column; 2] = [
    column(Mass, &steps_of_three(12, 9, 7)),
    column(Amount, &steps_of_three(500, 400, 300)),
];
const SODIUM_HIGH: [Column; 1] = [column(Amount, &steps_of_three(150_000, 155_000, 160_000))];
const ALBUMIN: [Column; 1] = [column(Mass, &steps_of_two(30_000, 20_000))];
const GLUCOSE_LOW: [Column; 2] = [
    column(Mass, &steps_of_three(550, 400, 300)),
    column(Amount, &steps_of_three(3_000, 2_200, 1_700)),
];
/// A value beyond the limit has grade 1 and there is no higher one.
const HAPTOGLOBIN: [Column; 1] = [column(Mass, &[])];

const ABOVE: Step = over(One, 1_000);
const TRANSAMINASE: [Step; 3] = steps_of_three(3_000, 5_000, 20_000);
const PHOSPHATASE: [Step; 3] = steps_of_three(2_500, 5_000, 20_000);
const BILIRUBIN: [Step; 4] = [
    ABOVE,
    over(Two, 1_500),
    over(Three, 3_000),
    over(Four, 10_000),
];

/// The same multiples of the limit and of an abnormal baseline, apart from where grade 1 begins.
const fn after(first: Step, [two, three, four]: [Step; 3]) -> [Step; 4] {
    [first, two, three, four]
}

const PANCREAS: [Step; 4] = [
    ABOVE,
    over(Two, 1_500),
    over(Three, 2_000),
    over(Four, 5_000),
];

/// How the number of a term makes a grade.
pub(super) const fn scale(term: LabTerm) -> Scale {
    match term {
        LabTerm::Anemia => fixed(&ANEMIA),
        LabTerm::Leukocytosis => absolute(&LEUKOCYTOSIS),
        LabTerm::ApttProlonged => {
            Scale::Multiples(&const { [ABOVE, over(Two, 1_500), over(Three, 2_500)] })
        }
        LabTerm::AltIncreased | LabTerm::AstIncreased => Scale::Baseline {
            normal: &const { after(ABOVE, TRANSAMINASE) },
            abnormal: &const { after(from(One, 1_500), TRANSAMINASE) },
        },
        LabTerm::AlkalinePhosphataseIncreased | LabTerm::GgtIncreased => Scale::Baseline {
            normal: &const { after(ABOVE, PHOSPHATASE) },
            abnormal: &const { after(from(One, 2_000), PHOSPHATASE) },
        },
        LabTerm::BilirubinIncreased => Scale::Baseline {
            normal: &BILIRUBIN,
            abnormal: &BILIRUBIN,
        },
        // Grade 3 of hyperuricaemia is for consequences, which the facts tell.
        LabTerm::LdhIncreased | LabTerm::Hyperuricemia => Scale::Multiples(&[ABOVE]),
        LabTerm::Cd4LymphocytesDecreased => fixed(&CD4),
        LabTerm::CholesterolHigh => fixed(&CHOLESTEROL),
        LabTerm::CpkIncreased => Scale::Multiples(
            &const {
                [
                    ABOVE,
                    over(Two, 2_500),
                    over(Three, 5_000),
                    over(Four, 10_000),
                ]
            },
        ),
        LabTerm::CreatinineIncreased => Scale::Creatinine {
            limit: &const {
                [
                    ABOVE,
                    over(Two, 1_500),
                    over(Three, 3_000),
                    over(Four, 6_000),
                ]
            },
            baseline: &const { [over(Two, 1_500), over(Three, 3_000)] },
        },
        LabTerm::HaptoglobinDecreased => fixed(&HAPTOGLOBIN),
        LabTerm::InrIncreased => Scale::Inr {
            plain: &const { [over(One, 1_200), over(Two, 1_500), over(Three, 2_500)] },
            baseline: &const { [ABOVE, over(Two, 1_500), over(Three, 2_500)] },
        },
        LabTerm::LipaseIncreased | LabTerm::AmylaseIncreased => Scale::Pancreas(&PANCREAS),
        LabTerm::LymphocytesDecreased => fixed(&LYMPHOCYTES_LOW),
        LabTerm::LymphocytesIncreased => absolute(&LYMPHOCYTES_HIGH),
        LabTerm::NeutrophilsDecreased => fixed(&NEUTROPHILS),
        LabTerm::PlateletsDecreased => fixed(&PLATELETS),
        LabTerm::WhiteBloodCellsDecreased => fixed(&WHITE_CELLS),
        LabTerm::Acidosis => fixed(&ACIDOSIS),
        LabTerm::Alkalosis => fixed(&ALKALOSIS),
        LabTerm::Hypercalcemia => fixed(&CALCIUM_HIGH),
        LabTerm::HypercalcemiaIonised => fixed(&IONISED_HIGH),
        LabTerm::Hyperkalemia => fixed(&POTASSIUM_HIGH),
        LabTerm::Hypermagnesemia => fixed(&MAGNESIUM_HIGH),
        LabTerm::Hypernatremia => fixed(&SODIUM_HIGH),
        LabTerm::Hypertriglyceridemia => absolute(&TRIGLYCERIDES),
        LabTerm::Hypoalbuminemia => fixed(&ALBUMIN),
        LabTerm::Hypocalcemia => fixed(&CALCIUM_LOW),
        LabTerm::HypocalcemiaIonised => fixed(&IONISED_LOW),
        LabTerm::Hypoglycemia => fixed(&GLUCOSE_LOW),
        LabTerm::Hypokalemia => fixed(&POTASSIUM_LOW),
        LabTerm::Hypomagnesemia => fixed(&MAGNESIUM_LOW),
        LabTerm::Hyponatremia => Scale::Sodium,
    }
}

/// Which side is worse.
pub(super) const fn direction(term: LabTerm) -> Direction {
    match term {
        LabTerm::Anemia
        | LabTerm::Cd4LymphocytesDecreased
        | LabTerm::HaptoglobinDecreased
        | LabTerm::LymphocytesDecreased
        | LabTerm::NeutrophilsDecreased
        | LabTerm::PlateletsDecreased
        | LabTerm::WhiteBloodCellsDecreased
        | LabTerm::Acidosis
        | LabTerm::Hypoalbuminemia
        | LabTerm::Hypocalcemia
        | LabTerm::HypocalcemiaIonised
        | LabTerm::Hypoglycemia
        | LabTerm::Hypokalemia
        | LabTerm::Hypomagnesemia
        | LabTerm::Hyponatremia => Direction::Low,
        _ => Direction::High,
    }
}

/// What the text of the term grants a grade for, beside the number.
pub(super) const fn facts(term: LabTerm) -> &'static [(Grade, Fact)] {
    const FOUR: (Grade, Fact) = (Four, Fact::LifeThreatening);
    const FIVE: (Grade, Fact) = (Five, Fact::Death);
    match term {
        LabTerm::Anemia => &[(Three, Fact::Transfusion), FOUR, FIVE],
        LabTerm::ApttProlonged => &[(Three, Fact::Bleeding)],
        LabTerm::InrIncreased => &[(Two, Fact::Intervention), (Three, Fact::Bleeding)],
        LabTerm::Hypercalcemia
        | LabTerm::HypercalcemiaIonised
        | LabTerm::Hypocalcemia
        | LabTerm::HypocalcemiaIonised => &[
            (Two, Fact::Symptomatic),
            (Three, Fact::Hospitalisation),
            FOUR,
            FIVE,
        ],
        LabTerm::Hyperkalemia | LabTerm::Hypernatremia => &[
            (Two, Fact::Intervention),
            (Three, Fact::Hospitalisation),
            FOUR,
            FIVE,
        ],
        LabTerm::Hypokalemia => &[
            (Two, Fact::Symptomatic),
            (Two, Fact::Intervention),
            (Three, Fact::Hospitalisation),
            FOUR,
            FIVE,
        ],
        LabTerm::Hyperuricemia => &[(Three, Fact::PhysiologicConsequences), FOUR, FIVE],
        LabTerm::Leukocytosis
        | LabTerm::Acidosis
        | LabTerm::Alkalosis
        | LabTerm::Hypermagnesemia
        | LabTerm::Hypertriglyceridemia
        | LabTerm::Hypoalbuminemia
        | LabTerm::Hypoglycemia
        | LabTerm::Hypomagnesemia
        | LabTerm::Hyponatremia => &[FOUR, FIVE],
        _ => &[],
    }
}
