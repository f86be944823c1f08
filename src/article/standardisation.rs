//! How a rate is adjusted for age.

use crate::vocab::open_list;

const SEER: &str = "National Cancer Institute, SEER, Standard Populations for Age-Adjustment";

open_list! {
    /// Whether a rate is crude, or by which standard population it is adjusted for age.
    ///
    /// Rates by different standards are not comparable.
    pub enum Standardisation {
        /// Not adjusted for age.
        Crude = "crude", "Crude", "editorial";
        /// Adjusted for age; the text does not say by which standard.
        AgeStandardised = "age-standardised", "Age-standardised, standard not named", "editorial";
        /// The world standard of Segi as Doll modified it, by which GLOBOCAN standardises.
        WorldSegi = "world-segi-1960", "World (Segi 1960)", SEER;
        /// The world standard of the World Health Organization.
        WorldWho = "world-who-2000-2025", "World (WHO 2000-2025)", "Ahmad et al., Age standardization of rates: a new WHO standard, GPE Discussion Paper 31, 2001";
        /// The first European standard, after the population of Scandinavia.
        Europe1976 = "europe-1976", "European (1976)", SEER;
        /// The revised European standard, of the 27 states of the EU and EFTA.
        Europe2013 = "europe-2013", "European (2013)", "Eurostat, Revision of the European Standard Population, 2013, doi:10.2785/11470";
        Us1940 = "us-1940", "United States (1940)", SEER;
        Us1950 = "us-1950", "United States (1950)", SEER;
        Us1960 = "us-1960", "United States (1960)", SEER;
        Us1970 = "us-1970", "United States (1970)", SEER;
        Us1980 = "us-1980", "United States (1980)", SEER;
        Us1990 = "us-1990", "United States (1990)", SEER;
        Us2000 = "us-2000", "United States (2000)", SEER;
        Canada1991 = "canada-1991", "Canada (1991)", SEER;
        Canada1996 = "canada-1996", "Canada (1996)", SEER;
        Canada2011 = "canada-2011", "Canada (2011)", SEER;
        /// One of the three standards for survival: they stand for ages of patients, not of populations.
        Icss = "icss", "International Cancer Survival Standard", "Corazziari et al., Eur J Cancer 2004;40:2307-2316";
    }
}
