//! The words of the sentences that are read; in British spelling and the singular, American spelling and the plural are
//! read alike.

use crate::outcome::Metric;
use crate::value::Qualifier;

/// Which way a word says that something went.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Change {
    /// For the better.
    Good,
    /// For the worse.
    Bad,
    /// Up; whether that is good, the metric says.
    More,
    /// Down.
    Less,
}

use Change::{Bad, Good, Less, More};

/// How sentences name metrics. A name stands alone: "overall survival rate" is not overall survival.
pub(super) static METRICS: &[(&str, Metric)] = &[
    ("overall survival", Metric::OverallSurvival),
    ("os", Metric::OverallSurvival),
    ("survival", Metric::OverallSurvival),
    ("progression free survival", Metric::ProgressionFreeSurvival),
    ("pfs", Metric::ProgressionFreeSurvival),
    ("disease free survival", Metric::DiseaseFreeSurvival),
    ("dfs", Metric::DiseaseFreeSurvival),
    (
        "invasive disease free survival",
        Metric::InvasiveDiseaseFreeSurvival,
    ),
    ("event free survival", Metric::EventFreeSurvival),
    ("efs", Metric::EventFreeSurvival),
    ("relapse free survival", Metric::RelapseFreeSurvival),
    ("metastasis free survival", Metric::MetastasisFreeSurvival),
    (
        "distant metastasis free survival",
        Metric::DistantMetastasisFreeSurvival,
    ),
    (
        "radiographic progression free survival",
        Metric::RadiographicProgressionFreeSurvival,
    ),
    ("time to progression", Metric::TimeToProgression),
    ("time to disease progression", Metric::TimeToProgression),
    ("time to treatment failure", Metric::TimeToTreatmentFailure),
    ("time to response", Metric::TimeToResponse),
    ("duration of response", Metric::DurationOfResponse),
    ("overall response rate", Metric::OverallResponseRate),
    ("objective response rate", Metric::OverallResponseRate),
    ("response rate", Metric::OverallResponseRate),
    ("orr", Metric::OverallResponseRate),
    ("complete response rate", Metric::CompleteResponseRate),
    ("disease control rate", Metric::DiseaseControlRate),
    ("clinical benefit rate", Metric::ClinicalBenefitRate),
    (
        "pathological complete response rate",
        Metric::PathologicalCompleteResponse,
    ),
];

/// The events of risks, and the metrics whose events they are.
pub(super) static EVENTS: &[(&str, &[Metric])] = {
    const PROGRESSION_OR_DEATH: &[Metric] = &[
        Metric::ProgressionFreeSurvival,
        Metric::RadiographicProgressionFreeSurvival,
    ];
    const RECURRENCE_OR_DEATH: &[Metric] =
        &[Metric::DiseaseFreeSurvival, Metric::RelapseFreeSurvival];
    &[
        ("death", &[Metric::OverallSurvival]),
        ("death from any cause", &[Metric::OverallSurvival]),
        ("dying", &[Metric::OverallSurvival]),
        ("progression or death", PROGRESSION_OR_DEATH),
        ("disease progression or death", PROGRESSION_OR_DEATH),
        ("death or progression", PROGRESSION_OR_DEATH),
        ("death or disease progression", PROGRESSION_OR_DEATH),
        ("progression", &[Metric::TimeToProgression]),
        ("disease progression", &[Metric::TimeToProgression]),
        ("recurrence or death", RECURRENCE_OR_DEATH),
        ("disease recurrence or death", RECURRENCE_OR_DEATH),
        ("relapse or death", RECURRENCE_OR_DEATH),
        ("metastasis or death", &[Metric::MetastasisFreeSurvival]),
        (
            "distant metastasis or death",
            &[Metric::DistantMetastasisFreeSurvival],
        ),
    ]
};

/// Before or after which a result is said to be: `was longer`, `longer survival`.
pub(super) static COMPARATIVES: &[(&str, Change)] = &[
    ("longer", More),
    ("prolonged", More),
    ("extended", More),
    ("increased", More),
    ("higher", More),
    ("greater", More),
    ("better", Good),
    ("improved", Good),
    ("superior", Good),
    ("shorter", Less),
    ("shortened", Less),
    ("lower", Less),
    ("reduced", Less),
    ("decreased", Less),
    ("worse", Bad),
    ("worsened", Bad),
    ("inferior", Bad),
    ("improvement in", Good),
    ("improvement of", Good),
    ("increase in", More),
    ("prolongation of", More),
    ("reduction in", Less),
    ("decrease in", Less),
];

/// What a treatment does to a metric, also after "did not".
pub(super) static VERBS: &[(&str, Change)] = &[
    ("improve", Good),
    ("improved", Good),
    ("enhance", Good),
    ("enhanced", Good),
    ("prolong", More),
    ("prolonged", More),
    ("extend", More),
    ("extended", More),
    ("lengthen", More),
    ("lengthened", More),
    ("increase", More),
    ("increased", More),
    ("shorten", Less),
    ("shortened", Less),
    ("reduce", Less),
    ("reduced", Less),
    ("decrease", Less),
    ("decreased", Less),
    ("worsen", Bad),
    ("worsened", Bad),
];

/// After which a [`COMPARATIVES`] stands: `resulted in longer survival`.
pub(super) static SHOWING: &[(&str, ())] = &[
    ("result in", ()),
    ("resulted in", ()),
    ("lead to", ()),
    ("led to", ()),
    ("show", ()),
    ("showed", ()),
    ("provide", ()),
    ("provided", ()),
    ("demonstrate", ()),
    ("demonstrated", ()),
    ("achieve", ()),
    ("achieved", ()),
    ("confer", ()),
    ("conferred", ()),
    ("had", ()),
    ("was associated with", ()),
    ("were associated with", ()),
    ("is associated with", ()),
];

/// What a treatment does to a risk.
pub(super) static LOWERING: &[(&str, ())] = &[
    ("reduce", ()),
    ("reduced", ()),
    ("lower", ()),
    ("lowered", ()),
    ("cut", ()),
    ("decrease", ()),
    ("decreased", ()),
];

/// By how much something was multiplied; a half is written as its number.
pub(super) static MULTIPLES: &[(&str, &str)] = &[
    ("doubled", "2"),
    ("tripled", "3"),
    ("trebled", "3"),
    ("quadrupled", "4"),
    ("halved", "0.5"),
];

/// Words before a number or a multiple.
pub(super) static QUALIFIERS: &[(&str, Qualifier)] = &[
    ("more than", Qualifier::Over),
    ("over", Qualifier::Over),
    ("at least", Qualifier::AtLeast),
    ("less than", Qualifier::Under),
    ("under", Qualifier::Under),
    ("at most", Qualifier::AtMost),
    // The top of a range says nothing of this comparison.
    ("up to", Qualifier::About),
    ("about", Qualifier::About),
    ("approximately", Qualifier::About),
    ("around", Qualifier::About),
    ("roughly", Qualifier::About),
    ("nearly", Qualifier::About),
    ("almost", Qualifier::About),
    ("some", Qualifier::About),
    ("an estimated", Qualifier::About),
];

/// Words that say how much without a claim; `true` where they claim significance.
pub(super) static ADVERBS: &[(&str, bool)] = &[
    ("statistically significantly", true),
    ("significantly", true),
    ("statistically significant", true),
    ("significant", true),
    ("also", false),
    ("markedly", false),
    ("substantially", false),
    ("considerably", false),
    ("clearly", false),
    ("modestly", false),
    ("slightly", false),
];

/// Where the words for the arm begin that is said to do so.
pub(super) static WITH: &[(&str, ())] = &[
    ("with", ()),
    ("in", ()),
    ("for", ()),
    ("among", ()),
    ("on", ()),
];

/// Where the words for the other arm begin.
pub(super) static THAN: &[(&str, ())] = &[
    ("than", ()),
    ("versus", ()),
    ("vs", ()),
    ("v", ()),
    ("compared with", ()),
    ("compared to", ()),
    ("as compared with", ()),
    ("when compared with", ()),
    ("in comparison with", ()),
    ("relative to", ()),
    ("over", ()),
];

/// Beginnings that change nothing; a comma may follow.
pub(super) static LEADS: &[(&str, ())] = &[
    ("additionally", ()),
    ("moreover", ()),
    ("furthermore", ()),
    ("in addition", ()),
    ("importantly", ()),
    ("notably", ()),
    ("in this trial", ()),
    ("in the trial", ()),
    ("in this study", ()),
    ("in the study", ()),
];

/// Endings that change nothing.
pub(super) static TAILS: &[(&str, ())] = &[
    ("in this trial", ()),
    ("in the trial", ()),
    ("in this study", ()),
    ("in the study", ()),
    ("as first line treatment", ()),
    ("as first line therapy", ()),
    ("as second line treatment", ()),
    ("as second line therapy", ()),
    ("between the groups", ()),
    ("between groups", ()),
    ("between the two groups", ()),
    ("between the arms", ()),
    ("between the two arms", ()),
    ("between the treatment groups", ()),
];

/// Words that mean the arm that was tested, whatever it is called.
pub(super) static TESTED: &str =
    "treatment therapy drug combination study experimental investigational intervention";

/// Words that mean the arm that it was compared with.
pub(super) static CONTROL: &str = "control comparator reference";

/// Words of arms that would hardly be called the treatment.
pub(super) static IDLE: &str = "placebo observation surveillance waiting supportive standard control none no without \
    omission omitted deferred delayed";

/// Words beside an arm's name that do not tell arms apart.
pub(super) static FILLERS: &str = "adding addition the a an and plus with to of in for among on group arm patient people those who were participant \
    receiving received taking given treated treatment therapy monotherapy alone assigned randomised \
    randomized";

/// Words that no arm's name has: doubt, denial, conditions, other verbs.
pub(super) static NOT_IN_A_NAME: &str = "may might could would should can will must no not neither nor never none did does do has have had is \
    are was be been being that which whether if when unless although though because while but only \
    except than versus vs or designed expected aimed hoped believed thought suggest suggested appeared \
    seemed numerically trend subgroup until before after year month week it this there they";

/// Words in parentheses that add numbers and change nothing.
pub(super) static IN_PARENTHESES: &str = "hazard ratio hr for death disease progression recurrence or confidence interval ci p to versus vs v \
    month mo median log rank two one sided stratified and os pfs dfs efs orr by the test value";

/// Words after "in patients with" that narrow no population; kinds of tumour and biomarkers do.
pub(super) static DISEASE: &str = "advanced metastatic untreated previously locally stage 3 4 iii iv lung breast \
    prostate ovarian colorectal pancreatic bladder renal kidney liver gastric melanoma cancer carcinoma disease";

/// Whether a typed word is in a list of words.
pub(super) fn is_in(typed: &str, list: &str) -> bool {
    list.split(' ')
        .any(|own| crate::vocab::words::same(typed, own))
}
