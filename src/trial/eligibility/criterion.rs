//! The tree of criteria.

use super::{
    Age, AgeGroup, BrainMetastases, Condition, EligibleSex, OrganFunction, PriorTherapy, Washout,
};
use crate::biomarker::Biomarker;
use crate::disease::{CancerType, Disease, DiseaseStatus, Extent};
use crate::drug::Line;
use crate::performance::{Ecog, Karnofsky, Lansky};
use crate::stage::{Stage, StageGroup};
use crate::value::{Id, Months, Stated, Text, record};

record! {
    /// A criterion of eligibility: all of some, any of some, the opposite of one, or one thing that is asked.
    ///
    /// Who must not be someone is written with `not`. An empty `all` is met by everybody, an empty `any` by nobody.
    ///
    /// A document is nested at most 128 levels deep.
    ///
    /// ```
    /// use oncology::trial::eligibility::{Criterion, EligibleSex};
    ///
    /// let criterion: Criterion = serde_json::from_str(
    ///     r#"{ "all": [{ "cancer-type": "non-small-cell-lung-cancer" }, { "not": { "brain-metastases": "active" } }] }"#,
    /// )?;
    /// assert!(matches!(&criterion, Criterion::All(both) if both.len() == 2));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum Criterion {
        /// Each of these.
        All(Vec<Criterion>),
        /// One of these, or several.
        Any(Vec<Criterion>),
        /// The opposite of this.
        Not(Box<Criterion>),
        /// Having this disease, or one that belongs to it.
        Disease(Id<Disease>),
        /// Having this kind of cancer.
        CancerType(CancerType),
        /// The cancer having spread so far.
        Extent(Extent),
        /// The cancer being of this stage group or a subdivision of it, in the system in force.
        StageGroup(StageGroup),
        /// The cancer being of this stage.
        Stage(Id<Stage>),
        /// The state that the disease is in now.
        Status(DiseaseStatus),
        /// This biomarker, with the result that it names.
        Biomarker(Id<Biomarker>),
        /// The ECOG performance status.
        Ecog(EcogRange),
        /// The Karnofsky performance status.
        Karnofsky(KarnofskyRange),
        /// The Lansky play-performance status.
        Lansky(LanskyRange),
        /// The age.
        Age(AgeRange),
        /// The age, by the name of a group.
        AgeGroup(AgeGroup),
        /// The sex.
        Sex(EligibleSex),
        /// Having had a treatment.
        PriorTherapy(PriorTherapy),
        /// The line of therapy that the trial would be.
        Line(Line),
        /// A treatment having ended long enough ago.
        Washout(Washout),
        /// How an organ works.
        OrganFunction(OrganFunction),
        /// Metastases in the brain.
        BrainMetastases(BrainMetastases),
        /// A fact by its name: consent, pregnancy, contraception, measurable disease.
        Condition(Condition),
        /// How long the person is expected to live, in months: "at least 3".
        LifeExpectancy(Stated<Months>),
        /// Anything else, in words. Nobody is known to meet it.
        Text(Text),
    }
}

impl Criterion {
    /// The depth below which a tree is not looked into: what stands deeper is unknown, and in such a tree no contradiction
    /// is looked for. No document is as deep, but in Rust such a tree can be built. Cloning, comparing, writing and dropping
    /// it go down without a limit, as with any nested value, and run out of stack at some ten thousand levels.
    pub const MAX_DEPTH: usize = 256;
}

record! {
    /// A stretch of the ECOG scale, both ends in; 0 is the best.
    pub struct EcogRange {
    } optional {
        /// The least number.
        pub at_least: Option<Ecog>,
        /// The greatest number.
        pub at_most: Option<Ecog>,
    }
}

record! {
    /// A stretch of the Karnofsky scale, both ends in; 100 is the best.
    pub struct KarnofskyRange {
    } optional {
        /// The least number.
        pub at_least: Option<Karnofsky>,
        /// The greatest number.
        pub at_most: Option<Karnofsky>,
    }
}

record! {
    /// A stretch of the Lansky scale, both ends in; 100 is the best.
    pub struct LanskyRange {
    } optional {
        /// The least number.
        pub at_least: Option<Lansky>,
        /// The greatest number.
        pub at_most: Option<Lansky>,
    }
}

record! {
    /// A stretch of ages, both ends in: up to 17 years is until the eighteenth birthday.
    pub struct AgeRange {
    } optional {
        /// The least age.
        pub at_least: Option<Age>,
        /// The greatest age.
        pub at_most: Option<Age>,
    }
}
