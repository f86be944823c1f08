//! Programmes that help to pay.

use super::CostCategory;
use crate::code::{Country, Url};
use crate::evidence::{Organisation, Source};
use crate::value::{Id, PartialDate, Text, record};
use crate::vocab::closed_list;

closed_list! {
    /// Kinds of assistance.
    pub enum AssistanceKind {
        ManufacturerProgramme = "manufacturer-programme", "Programme of a drug's maker", "editorial";
        CopayCard = "copay-card", "Copay card", "editorial";
        CharityFund = "charity-fund", "Fund of a charity", "editorial";
        GovernmentProgramme = "government-programme", "Government programme", "editorial";
        HospitalCharityCare = "hospital-charity-care", "Charity care of a hospital", "editorial";
        TravelAndLodging = "travel-and-lodging", "Travel and lodging", "editorial";
        FinancialAssistance = "financial-assistance", "Financial assistance", "editorial";
        Counselling = "counselling", "Counselling and navigation", "editorial";
    }
}

record! {
    /// Who can get help from a programme.
    pub struct Eligibility {
    } optional {
        /// The conditions in words.
        pub text: Option<Text>,
        /// The countries in which one must live.
        pub countries: Vec<Country>,
        /// The highest income, in percent of the poverty level that the programme names.
        pub income_limit: Option<crate::value::Percent>,
    }
}

record! {
    /// How to reach somebody.
    pub struct Contact {
    } optional {
        /// The address on the web.
        pub url: Option<Url>,
        /// The telephone number as it is printed.
        pub phone: Option<Text>,
        /// The e-mail address as it is printed.
        pub email: Option<Text>,
    }
}

record! {
    /// A programme that helps patients to pay for care.
    pub struct AssistanceProgramme in "assistance" {
        /// The id that other records refer to.
        pub id: Id<AssistanceProgramme>,
        /// Its name.
        pub name: Text,
    } optional {
        /// Who offers it.
        pub provider: Option<Organisation>,
        /// What kind it is.
        pub kind: Option<AssistanceKind>,
        /// What it gives.
        pub benefit: Option<Text>,
        /// The costs that it helps with.
        pub covers: Vec<CostCategory>,
        /// Who can get it.
        pub eligibility: Option<Eligibility>,
        /// How to reach it.
        pub contact: Option<Contact>,
        /// When these facts were last checked.
        pub last_verified: Option<PartialDate>,
        /// Where these facts come from.
        pub sources: Vec<Id<Source>>,
    }
}
