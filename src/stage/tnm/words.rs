//! What the parts of a TNM string say, in words.

use std::fmt;

use super::{
    Axis, Companion, Grade, InSitu, IsolatedCells, MCategory, Metastasis, Multiplicity, NCategory,
    NeckLevel, Nodes, Prefix, Residual, Subdivision, TCategory, Tnm, Tumour,
};

impl Tnm {
    /// What each part says, in words, in the order in which they are printed: the part and its meaning.
    ///
    /// What the number of a category means for an organ stands in the manuals, which are licensed; here it is told as the
    /// National Cancer Institute's page on staging tells it for all.
    ///
    /// ```
    /// use oncology::stage::Tnm;
    ///
    /// let tnm: Tnm = "pT2a N1 M0".parse()?;
    /// let words = tnm.in_words();
    /// assert_eq!(words[1].0, "N1");
    /// assert_eq!(words[1].1, "cancer in regional lymph nodes, category 1 of 3; pathological, by the prefix of T");
    /// # Ok::<(), oncology::stage::ParseTnmError>(())
    /// ```
    #[must_use]
    pub fn in_words(&self) -> Vec<(String, String)> {
        let mut words = Vec::new();
        let mut say =
            |part: &dyn fmt::Display, meaning: String| words.push((part.to_string(), meaning));
        if let Some(t) = self.t() {
            say(&t, [tumour(t), self.rests_on(Axis::T)].concat());
        }
        if let Some(n) = self.n() {
            say(&n, [nodes(n), self.rests_on(Axis::N)].concat());
        }
        if let Some(m) = self.m() {
            say(&m, [metastasis(m), self.rests_on(Axis::M)].concat());
        }
        for part in self.companions() {
            say(part, companion(part));
        }
        if let Some(stage) = self.stage() {
            say(
                &format_args!("stage {stage}"),
                "the stage group, as the text states it".into(),
            );
        }
        words
    }

    /// The classification of an axis, and whether it is stated or implied.
    fn rests_on(&self, axis: Axis) -> String {
        let stated = self.prefix(axis);
        match (stated, self.effective_classification(axis)) {
            (Some(prefix), _) => format!("; {}", prefix_in_words(prefix)),
            (None, Some(prefix)) if axis == Axis::N => {
                format!("; {}, by the prefix of T", prefix_in_words(prefix))
            }
            (None, Some(prefix)) => {
                format!("; {}, since no prefix is stated", prefix_in_words(prefix))
            }
            (None, None) => String::new(),
        }
    }
}

const fn prefix_in_words(prefix: Prefix) -> &'static str {
    match prefix {
        Prefix::Clinical => "clinical",
        Prefix::Pathological => "pathological",
        Prefix::PostTherapyClinical => "clinical, after neoadjuvant treatment",
        Prefix::PostTherapyPathological => "pathological, after neoadjuvant treatment",
        Prefix::Recurrence => "at recurrence",
        Prefix::RecurrencePathological => "pathological, at recurrence",
        Prefix::Autopsy => "at autopsy",
    }
}

/// `, subdivision a2`; nothing where there is none.
fn subdivision_in_words(subdivision: Option<Subdivision>, micro: &str) -> String {
    match subdivision {
        None => String::new(),
        Some(Subdivision::Micro) => format!(", {micro}"),
        Some(letter @ Subdivision::Letter(..)) => format!(", subdivision {letter}"),
    }
}

const fn in_situ_in_words(kind: InSitu) -> &'static str {
    match kind {
        InSitu::Dcis => "ductal carcinoma in situ",
        InSitu::Lcis => "lobular carcinoma in situ",
        InSitu::Paget => "Paget disease of the nipple",
        InSitu::Lamn => "low-grade mucinous neoplasm of the appendix",
        InSitu::ProstaticUrethra => "of the prostatic urethra",
        InSitu::ProstaticDucts => "of the prostatic ducts",
    }
}

fn tumour(t: Tumour) -> String {
    let value = match t.value {
        TCategory::TX => "the primary tumour cannot be assessed".into(),
        TCategory::T0 => "no evidence of a primary tumour".into(),
        TCategory::Tis => match t.in_situ {
            None => "tumour in situ: it has not grown into the tissue below".into(),
            Some(kind) => format!("tumour in situ: {}", in_situ_in_words(kind)),
        },
        TCategory::Ta => "papillary tumour that does not invade".into(),
        category => format!(
            "size and extent of the primary tumour, category {} of 4",
            category.to_string().get(1..).unwrap_or_default()
        ),
    };
    let many = match t.multiplicity {
        None => String::new(),
        Some(Multiplicity::Multiple) => ", several tumours".into(),
        Some(Multiplicity::Solitary) => ", a single tumour".into(),
        Some(Multiplicity::Count(count)) => format!(", {count} tumours"),
    };
    [
        value,
        subdivision_in_words(t.subdivision, "microinvasive"),
        many,
    ]
    .concat()
}

fn cells_in_words(cells: Option<IsolatedCells>) -> String {
    let Some(IsolatedCells { molecular, found }) = cells else {
        return String::new();
    };
    let by = if molecular {
        "by molecular methods"
    } else {
        "under the microscope"
    };
    let found = if found {
        "isolated tumour cells"
    } else {
        "no isolated tumour cells"
    };
    format!(", {found} {by}")
}

fn nodes(n: Nodes) -> String {
    let value = match n.value {
        NCategory::NX => "the regional lymph nodes cannot be assessed".into(),
        NCategory::N0 => "no cancer in regional lymph nodes".into(),
        NCategory::N4 => "cancer in regional lymph nodes, category 4 of historic editions".into(),
        category => format!(
            "cancer in regional lymph nodes, category {} of 3",
            category.to_string().get(1..).unwrap_or_default()
        ),
    };
    let level = match n.level {
        None => "",
        Some(NeckLevel::Upper) => ", above the lower border of the cricoid cartilage",
        Some(NeckLevel::Lower) => ", below the lower border of the cricoid cartilage",
    };
    let counts = n.counts.map_or_else(String::new, |counts| {
        format!(", {} of {} examined", counts.involved, counts.examined)
    });
    [
        value,
        subdivision_in_words(n.subdivision, "micrometastasis"),
        cells_in_words(n.isolated_cells),
        if n.sentinel {
            ", by sentinel nodes"
        } else {
            ""
        }
        .into(),
        if n.biopsy { ", by needle biopsy" } else { "" }.into(),
        level.into(),
        counts,
    ]
    .concat()
}

fn metastasis(m: Metastasis) -> String {
    let value = match m.value {
        MCategory::MX => "distant metastasis cannot be assessed (historic)",
        MCategory::M0 => "no distant metastasis",
        MCategory::M1 => "distant metastasis",
    };
    let ldh = match m.raised_ldh {
        None => "",
        Some(false) => ", LDH not raised",
        Some(true) => ", LDH raised",
    };
    let sites: Vec<&str> = m.sites.iter().filter_map(site_in_words).collect();
    let sites = if sites.is_empty() {
        String::new()
    } else {
        format!(" in {}", sites.join(", "))
    };
    [
        value.into(),
        sites,
        subdivision_in_words(m.subdivision, "micrometastasis"),
        cells_in_words(m.isolated_cells),
        ldh.into(),
    ]
    .concat()
}

/// The site of a metastasis by its code.
fn site_in_words(code: &str) -> Option<&'static str> {
    Some(match code {
        "PUL" => "lung",
        "OSS" => "bone",
        "HEP" => "liver",
        "BRA" => "brain",
        "LYM" => "lymph nodes",
        "MAR" => "bone marrow",
        "PLE" => "pleura",
        "PER" => "peritoneum",
        "ADR" => "adrenal glands",
        "SKI" => "skin",
        "OTH" => "other sites",
        _ => return None,
    })
}

fn companion(companion: &Companion) -> String {
    let or_x = |what: &str, value: Option<u8>, words: [&str; 3]| match value {
        None => format!("{what} cannot be assessed"),
        Some(value) => words
            .get(usize::from(value))
            .copied()
            .unwrap_or_default()
            .to_owned(),
    };
    match companion {
        Companion::Residual(Residual {
            value,
            in_situ,
            cytology,
            location,
        }) => {
            let value = or_x(
                "residual tumour",
                *value,
                [
                    "no residual tumour",
                    "residual tumour under the microscope",
                    "residual tumour to the eye",
                ],
            );
            let in_situ = if *in_situ { ", in situ" } else { "" };
            let cytology = if *cytology {
                ", tumour cells in a fluid"
            } else {
                ""
            };
            let location = location
                .as_ref()
                .map_or_else(String::new, |location| format!(", {location}"));
            format!("{value}{in_situ}{cytology}{location}")
        }
        Companion::Grade(Grade::X) => "the grade cannot be assessed".into(),
        Companion::Grade(Grade::Of(least, most)) if least == most => {
            format!("histological grade {least}, how the cells look: no stage")
        }
        Companion::Grade(Grade::Of(least, most)) => {
            format!("histological grade {least} to {most}, how the cells look: no stage")
        }
        Companion::Lymphatic(value) => or_x(
            "invasion of lymphatic vessels",
            *value,
            [
                "no invasion of lymphatic vessels",
                "invasion of lymphatic vessels",
                "",
            ],
        ),
        Companion::Venous(value) => or_x(
            "invasion of veins",
            *value,
            [
                "no invasion of veins",
                "invasion of veins under the microscope",
                "invasion of veins to the eye",
            ],
        ),
        Companion::Perineural(value) => or_x(
            "invasion along nerves",
            *value,
            ["no invasion along nerves", "invasion along nerves", ""],
        ),
        Companion::Serum(None) => "serum markers not available".into(),
        Companion::Serum(Some(value)) => {
            format!("serum markers of testicular cancer, category {value} of 3")
        }
    }
}
