//! Statistics of populations: rates, lifetime risk and survival, as registries give them.

use crate::article::{Statistic, StatisticMeasure};
use crate::validate::node::Check;
use crate::validate::rule::{Rule, Severity};
use crate::validate::sink::Sink;
use crate::value::{Quantity, Range};

pub(super) static RATE_WITHOUT_YEARS: Rule = Rule::new(
    "outcome/population-rate-without-years",
    Severity::Warning,
    "an incidence, mortality or prevalence rate, or the survival of a population, without its years",
    Check::Statistic(rate_without_years),
)
.why(
    "Rates and survival change from decade to decade, so a number without its years cannot be compared or updated. \
     Meant are rates per 100,000 and observed, cause-specific, net and relative survival; shares and counts are left \
     alone. A date of counting stands for the years of a rate, and not for the years of diagnosis behind a survival.",
)
.sources(&["National Cancer Institute, SEER Cancer Statistics Review 1975-2012, tables 15.12 and 15.14"])
.since("0.1.0");

fn rate_without_years(statistic: &Statistic, sink: &mut Sink<'_>) {
    let measure = statistic.measure;
    let is_dated = statistic.years.is_some() || !measure.is_survival() && statistic.date.is_some();
    if is_dated {
        return;
    }
    let is_rate = |value: &Quantity| match measure {
        StatisticMeasure::Incidence
        | StatisticMeasure::Mortality
        | StatisticMeasure::Prevalence => {
            matches!(value, Quantity::PerHundredThousand(_))
        }
        measure => measure.is_survival() && matches!(value, Quantity::Percent(_)),
    };
    let of_all = statistic.total.iter();
    let of_categories = statistic
        .categories
        .iter()
        .filter(|category| category.years.is_none());
    let mut rates = of_all
        .chain(of_categories.map(|category| &category.value))
        .filter(|value| is_rate(value));
    if let Some(rate) = rates.next() {
        let years = if measure.is_survival() {
            "years of diagnosis"
        } else {
            "years"
        };
        sink.report(
            "",
            format!(
                "`{}` states no {years} for its {} of {rate}",
                statistic.name,
                in_words(measure)
            ),
            "add the years that the source counts to `years`, such as `2014-2020`",
        );
    }
}

pub(super) static SHARE_ABOVE_ALL: Rule = Rule::new(
    "outcome/population-share-above-all",
    Severity::Error,
    "a share of people that is more than all of them",
    Check::Statistic(share_above_all),
)
.why(
    "Not more than all people can have something, live or be at risk. Incidence and mortality count events, and net and \
     relative survival are estimates that may exceed 100 %, so these are left alone, unless such a survival is said to \
     be cut to 100 %.",
)
.sources(&[
    "Ederer et al., Natl Cancer Inst Monogr 1961;6:101-121",
    "Pohar Perme et al., Biometrics 2012;68:113-120",
])
.since("0.1.0");

fn share_above_all(statistic: &Statistic, sink: &mut Sink<'_>) {
    let measure = statistic.measure;
    let is_capped = measure.is_survival() && statistic.capped == Some(true);
    if !measure.is_share() && !is_capped {
        return;
    }
    let mut look = |value: &Quantity, at: &str| {
        let (range, all) = match value {
            Quantity::Percent(share) => (share.range(), 100),
            Quantity::PerHundredThousand(share) => (share.range(), 100_000),
            _ => return,
        };
        if range.is_above(Range::of(all.into())) {
            let cut = if measure.is_share() {
                ""
            } else {
                ", though survival is said to be cut to 100 %"
            };
            sink.report(
                at,
                format!("{} of {value} is more than all{cut}", in_words(measure)),
                "compare the number and its unit with the source",
            );
        }
    };
    if let Some(total) = &statistic.total {
        look(total, "total");
    }
    for (index, category) in statistic.categories.iter().enumerate() {
        look(&category.value, &format!("categories/{index}/value"));
    }
}

fn in_words(measure: StatisticMeasure) -> String {
    measure.label().to_lowercase()
}
