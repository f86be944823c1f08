//! What a p-value and an estimate rest on: the test, the model, and what was allowed for.

use super::comparison::plain;
use crate::vocab::{closed_list, open_list};

const REGISTRY: &str =
    "ClinicalTrials.gov, Results Data Element Definitions, \"Statistical Test Method\"";

open_list! {
    /// The test behind a p-value.
    pub enum SignificanceTest {
        LogRank = "log-rank", "Log-rank test", REGISTRY;
        StratifiedLogRank = "stratified-log-rank", "Stratified log-rank test", "Mantel, Cancer Chemother Rep 1966;50:163-170";
        /// With weights that differ over time: Fleming-Harrington, max-combo.
        WeightedLogRank = "weighted-log-rank", "Weighted log-rank test", "Harrington and Fleming, Biometrika 1982;69:553-566";
        /// The estimate over its standard error, from a model of Cox.
        Cox = "cox", "Cox regression", REGISTRY;
        /// The estimate over its standard error, from any model.
        Wald = "wald", "Wald test", "Wald, Trans Am Math Soc 1943;54:426-482";
        Logistic = "logistic", "Logistic regression", REGISTRY;
        LikelihoodRatio = "likelihood-ratio", "Likelihood ratio test", "Wilks, Ann Math Stat 1938;9:60-62";
        ChiSquared = "chi-squared", "Chi-squared test", REGISTRY;
        CochranMantelHaenszel = "cochran-mantel-haenszel", "Cochran-Mantel-Haenszel test", REGISTRY;
        FisherExact = "fisher-exact", "Fisher's exact test", REGISTRY;
        Permutation = "permutation", "Permutation test", "editorial";
        Wilcoxon = "wilcoxon", "Wilcoxon (Mann-Whitney) test", REGISTRY;
        TTest = "t-test", "t-test", REGISTRY;
        AnalysisOfVariance = "anova", "Analysis of variance", REGISTRY;
        AnalysisOfCovariance = "ancova", "Analysis of covariance", REGISTRY;
        MixedModel = "mixed-model", "Mixed model", REGISTRY;
        Bayesian = "bayesian", "Posterior probability", "editorial";
    }
}

impl SignificanceTest {
    /// The test that the words of a registry name; `None` where they are not sure.
    ///
    /// ```
    /// use oncology::outcome::SignificanceTest;
    ///
    /// assert_eq!(SignificanceTest::read("Log Rank"), Some(SignificanceTest::LogRank));
    /// assert_eq!(SignificanceTest::read("Stratified Log-Rank Test"), Some(SignificanceTest::StratifiedLogRank));
    /// assert_eq!(SignificanceTest::read("Other"), None);
    /// ```
    #[must_use]
    pub fn read(words: &str) -> Option<Self> {
        let plain = plain(words);
        let plain = plain.strip_suffix(" test").unwrap_or(&plain);
        Some(match plain {
            "log rank" | "logrank" | "unstratified log rank" => Self::LogRank,
            "stratified log rank" | "log rank stratified" | "stratified logrank" => {
                Self::StratifiedLogRank
            }
            "regression cox" | "cox regression" | "cox proportional hazards" => Self::Cox,
            "regression logistic" | "logistic regression" => Self::Logistic,
            "chi squared" | "chi squared corrected" | "chi square" => Self::ChiSquared,
            "cochran mantel haenszel" | "mantel haenszel" => Self::CochranMantelHaenszel,
            "fisher exact" | "fisher s exact" | "fishers exact" => Self::FisherExact,
            "wilcoxon" | "wilcoxon mann whitney" => Self::Wilcoxon,
            "t test 2 sided" | "t test 1 sided" | "t test" => Self::TTest,
            "anova" => Self::AnalysisOfVariance,
            "ancova" => Self::AnalysisOfCovariance,
            "mixed models analysis" => Self::MixedModel,
            _ => return None,
        })
    }
}

closed_list! {
    /// What a p-value is a test of.
    pub enum Tested {
        /// The effect of the arm against its reference.
        Effect = "effect", "Effect", "editorial";
        /// Whether the effect differs between subgroups.
        Interaction = "interaction", "Interaction", "editorial";
        /// Whether the effect grows along ordered groups.
        Trend = "trend", "Trend", "editorial";
        /// Whether any of several arms differs.
        Overall = "overall", "Overall difference of several arms", "editorial";
    }
}

closed_list! {
    /// Whether a p-value allows for several tests.
    pub enum Multiplicity {
        /// It was made larger because several tests were made.
        Adjusted = "adjusted", "Adjusted for multiple tests", "ICH E9, 1998, section 5.6";
        /// It is that of the one test.
        Nominal = "nominal", "Nominal", "ICH E9, 1998, section 5.6";
    }
}

open_list! {
    /// How an estimate of effect was computed.
    pub enum EffectModel {
        Cox = "cox", "Cox model", "Cox, J R Stat Soc B 1972;34:187-220";
        StratifiedCox = "stratified-cox", "Stratified Cox model", "Kalbfleisch and Prentice, The Statistical Analysis of Failure Time Data, 2nd edition, 2002";
        /// With a robust ("sandwich") variance.
        RobustCox = "robust-cox", "Cox model with robust variance", "Lin and Wei, J Am Stat Assoc 1989;84:1074-1078";
        /// From the observed and expected events of a log-rank test.
        Peto = "peto", "Peto (observed minus expected)", "Yusuf et al., Prog Cardiovasc Dis 1985;27:335-371";
        /// With weights for who was in which group.
        Weighted = "weighted", "Weighted model", "Robins et al., Epidemiology 2000;11:550-560";
        /// The control was taken from elsewhere.
        ExternalControl = "external-control", "External control", "ICH E10, 2000, section 2.5";
        Bayesian = "bayesian", "Bayesian model", "editorial";
        /// With allowance for treatment that was switched.
        SwitchAdjusted = "switch-adjusted", "Adjusted for treatment switching", "Latimer et al., Med Decis Making 2014;34:387-402";
        Logistic = "logistic", "Logistic regression", "editorial";
        MantelHaenszel = "mantel-haenszel", "Mantel-Haenszel estimate", "Mantel and Haenszel, J Natl Cancer Inst 1959;22:719-748";
        MiettinenNurminen = "miettinen-nurminen", "Miettinen-Nurminen score method", "Miettinen and Nurminen, Stat Med 1985;4:213-226";
    }
}
