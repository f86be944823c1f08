//! Code lists.

use std::collections::HashSet;
use std::fmt::Write;

use oncology::outcome::consistency;
use oncology::response::recist;
use oncology::toxicity::laboratory;
use oncology::trial::{eligibility, results};
use oncology::vocab::{Row, Taxonomy};
use oncology::{
    article, biomarker, care, cost, disease, drug, evidence, outcome, performance, regimen,
    response, score, stage, therapy, toxicity, trial, value,
};

/// Every list with its name and rows; the wire codes below are pinned by a snapshot.
fn lists() -> Vec<(&'static str, &'static [Row])> {
    macro_rules! lists {
        ($($module:ident: { $($list:ident),+ })+) => {
            vec![$($((stringify!($list), $module::$list::ROWS)),+),+]
        };
    }
    lists![
        value: {
            IntervalMethod, Missing, Sides
        }
        evidence: {
            SourceKind, OrganisationClass, OxfordLevel, GradeCertainty, AmpTier, Escat, CivicLevel
        }
        disease: {
            CancerType, Extent, HormoneSensitivity, Site, DiseaseStatus, Laterality,
            Behaviour, HistologicalGrade, CnsGrade, GradeGroup, CmlPhase
        }
        performance: {
            Ecog, Conversion
        }
        biomarker: {
            AlterationKind, Origin, Scale, TestMethod, TestResult
        }
        stage: {
            StagingSystem, Classification, SeerSummaryStage, Acps, AstlerColler, Bclc,
            Binet, Chang, ChildPugh, ClarkLevel, Dukes, DurieSalmon, Enneking, Ensat,
            Evans, Icrb, Igccc, Indiana, Inrgss, Inss, Ipnhlss, IrsGroup, IrsStage,
            Irss, Iss, JewettStrongMarshall, LymphomaNumeral, MasaokaKoga,
            ModifiedAstlerColler, ModifiedDukes, ModifiedRai, MolecularClass,
            NodeEvidence, Pretext, R2Iss, RIss, Rai, ReeseEllsworth, StJude, Toronto,
            Valg, WhitmoreJewett, Wilms
        }
        score: {
            AgainstNormal, AlbiGrade, Ascites, CapraRisk, CapraStage, Encephalopathy, FeverBurden, FeverOnset, FlipiRisk,
            ImdcRisk, IpiRisk, KhoranaRisk, KhoranaSite, MasccRisk, MasccTumour, MyelomaAbnormality, NottinghamGroup
        }
        drug: {
            Agency, ApprovalKind, DrugClass, ImmuneRelatedHarm, InnStem, Route
        }
        therapy: {
            TherapyKind, CellTherapyStep, DoseWeighting, Modality, ResidualTumour, Technique, TerminationReason, VolumeKind, Strategy, Access, Goal, Intent, Setting, Specialty
        }
        regimen: {
            ComponentRole, Mode, DoseBasis, DoseUnit
        }
        trial: {
            Phase, TrialStatus, StudyType, Allocation, Assignment, Masking, Purpose,
            ArmKind, DateKind, InterventionKind, MaskedRole, ObservationalModel, OutcomeRole, PublicationKind,
            RegistryEventKind, ResponsiblePartyKind, SampleRetention, SharedDocument, SharingPlan, StudyNumberKind,
            TimePerspective, ViolationKind
        }
        results: {
            AdverseEventAssessment, DispersionKind, Parameter, PublicationRestriction
        }
        eligibility: {
            AgeGroup, AgeUnit, Analyte, BrainMetastases, Condition, EligibleSex, LabUnit, Sampling
        }
        response: {
            Criteria, Recist, Irecist, Irrc, Who, Choi, Mrecist, Percist, Rano, Pcwg3, Gcig, Cheson2007, Lugano,
            Deauville, Iwcll, Imwg, ElnAml2017, ElnAml2022
        }
        recist: {
            TargetResponse, NonTargetResponse, NewLesions
        }
        toxicity: {
            Grade, CtcaeVersion, SystemOrganClass, EventRestriction, Relatedness, ImmuneRelation,
            ClavienDindoGrade, ProCtcaeAttribute
        }
        laboratory: {
            LabTerm
        }
        outcome: {
            Metric, Assessor, EffectMeasure, Direction, Hypothesis, ReportingStatus, UnitKind,
            AnalysisLook, AnalysisPopulation, Confirmation, EffectModel, Instrument, Multiplicity, SignificanceTest, Tested,
            TimeOrigin
        }
        consistency: {
            ProportionMethod
        }
        cost: {
            CostCategory, CostKind, Period, Payer, CoverageExtent, AssistanceKind,
            FinancialConsequence
        }
        care: {
            CareKind, Relation, CareDomain, Symptom
        }
        article: {
            Audience, Topic, CallToActionKind, ClaimKind, CountedSex, Standardisation, StatisticMeasure
        }
    ]
}

#[test]
fn codes_are_pinned() {
    let mut page = String::new();
    for (name, rows) in lists() {
        let codes: Vec<&str> = rows.iter().map(|row| row.code).collect();
        let _ = writeln!(page, "{name}: {}", codes.join(" "));
    }
    insta::assert_snapshot!(page);
}

#[test]
fn every_list_of_the_crate_is_in_this_test() {
    let sources = crate::floors::sources();
    let declared: usize = sources
        .iter()
        .filter(|(path, _)| !path.ends_with("vocab/list.rs"))
        .map(|(_, text)| {
            text.matches("\nclosed_list! {").count() + text.matches("\nopen_list! {").count()
        })
        .sum();
    // `Format` is the one list that is not read through its codes alone.
    assert_eq!(lists().len() + 1, declared);
}

#[test]
fn rows_are_complete_and_codes_unique() {
    for (name, rows) in lists() {
        let mut codes = HashSet::new();
        for row in rows {
            assert!(codes.insert(row.code), "{name}: {} stands twice", row.code);
            assert!(
                !row.label.is_empty() && !row.source.is_empty(),
                "{name}: {}",
                row.code
            );
            let is_code = |c: char| c.is_ascii_alphanumeric() || "-+./".contains(c);
            assert!(row.code.chars().all(is_code), "{name}: {}", row.code);
        }
    }
}

/// Of an identifier alone, a reader does not see who defined a metric or a response.
#[test]
fn sources_of_metrics_and_responses_name_who_published_them() {
    for rows in [
        outcome::Metric::ROWS,
        outcome::SignificanceTest::ROWS,
        outcome::EffectModel::ROWS,
        outcome::Instrument::ROWS,
        response::Criteria::ROWS,
        response::Rano::ROWS,
        response::Pcwg3::ROWS,
        toxicity::Grade::ROWS,
    ] {
        for row in rows {
            let bare = ["PMC", "PMID", "doi:", "http"];
            let is_bare = bare.iter().any(|start| row.source.starts_with(start));
            assert!(!is_bare, "{} has the source {}", row.code, row.source);
        }
    }
}

#[test]
fn codes_are_read_back() {
    for kind in therapy::TherapyKind::ALL {
        assert_eq!(kind.to_string().parse(), Ok(*kind));
        assert_eq!(
            serde_json::from_value(serde_json::json!(kind.code())).ok(),
            Some(*kind)
        );
    }
    for row in trial::TrialStatus::ROWS {
        let status: trial::TrialStatus = row.code.parse().expect("a code");
        assert!(status.is_listed());
        assert_eq!((status.code(), status.label()), (row.code, row.label));
    }
}

#[test]
fn a_closed_list_refuses_other_codes() {
    for (code, message) in [
        (
            "surgeri",
            "unknown therapy kind `surgeri`; did you mean `surgery`?",
        ),
        (
            "Surgery",
            "unknown therapy kind `Surgery`; did you mean `surgery`?",
        ),
        (
            "xyz",
            "unknown therapy kind `xyz`; expected one of the 30 codes of TherapyKind",
        ),
    ] {
        assert_eq!(
            code.parse::<therapy::TherapyKind>()
                .unwrap_err()
                .to_string(),
            message
        );
    }
    let error = "maybe".parse::<care::Relation>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "unknown relation `maybe`; expected one of `complementary`, `alternative`"
    );
    assert_eq!((error.found(), error.suggestion()), ("maybe", None));
    assert!("x".repeat(100_000).parse::<therapy::TherapyKind>().is_err());
}

#[test]
fn an_open_list_keeps_other_codes() {
    let status: trial::TrialStatus = "SOME_NEW_STATUS".parse().expect("an open list");
    assert!(!status.is_listed());
    assert_eq!(
        (status.code(), status.label()),
        ("SOME_NEW_STATUS", "SOME_NEW_STATUS")
    );
    assert_eq!(
        serde_json::to_string(&status).expect("JSON"),
        r#""SOME_NEW_STATUS""#
    );
    assert_ne!(status, "OTHER".parse().expect("an open list"));
    for text in ["", "  ", &"x".repeat(129)] {
        let error = text.parse::<trial::TrialStatus>().unwrap_err().to_string();
        assert_eq!(
            error,
            "expected something other than blanks, at most 128 characters"
        );
    }
}

/// Every code has a way up to a root and none to itself; its ancestors are what `is_a` says.
fn is_well_founded<T: Taxonomy + std::fmt::Debug>() {
    assert!(T::roots().next().is_some());
    for &code in T::all() {
        let ancestors = code.ancestors();
        assert!(!ancestors.contains(&code), "{code:?} is above itself");
        let unique: Vec<&T> = ancestors
            .iter()
            .filter(|a| ancestors.iter().filter(|b| a == b).count() == 1)
            .collect();
        assert_eq!(
            unique.len(),
            ancestors.len(),
            "{code:?} has an ancestor twice"
        );
        for &other in T::all() {
            assert_eq!(
                code.is_a(other),
                code == other || ancestors.contains(&other),
                "{code:?} {other:?}"
            );
            assert_eq!(
                other.children().any(|child| child == code),
                code.parents().contains(&other)
            );
        }
        assert!(code.parents().is_empty() || T::roots().any(|root| code.is_a(root)));
    }
}

#[test]
fn taxonomies_are_well_founded() {
    is_well_founded::<therapy::TherapyKind>();
    is_well_founded::<drug::DrugClass>();
    is_well_founded::<cost::CostCategory>();
    is_well_founded::<disease::CancerType>();
    is_well_founded::<disease::DiseaseStatus>();
    is_well_founded::<stage::StagingSystem>();
    is_well_founded::<eligibility::BrainMetastases>();
}

#[test]
fn what_belongs_where() {
    use cost::CostCategory as Category;
    use disease::CancerType as Cancer;
    use drug::DrugClass as Class;
    use therapy::TherapyKind as Kind;

    assert!(
        Kind::TargetedAntibody.is_a(Kind::TargetedTherapy)
            && Kind::TargetedAntibody.is_a(Kind::Immunotherapy)
    );
    assert!(
        Kind::CheckpointInhibitor.is_a(Kind::MonoclonalAntibody)
            && Kind::CheckpointInhibitor.is_a(Kind::Immunotherapy)
    );
    assert!(Kind::CarTCellTherapy.is_a(Kind::AdoptiveCellTherapy));
    assert!(!Kind::PalliativeCare.is_a(Kind::IntegrativeTherapy));
    assert!(
        Class::Her2Antibody.is_a(Class::MonoclonalAntibody)
            && Class::Her2Antibody.is_a(Class::TargetedAgent)
    );
    assert!(
        Class::Pd1Inhibitor.is_a(Class::CheckpointInhibitor)
            && Class::Cd19CarTCell.is_a(Class::CellTherapy)
    );
    assert!(
        Category::Childcare.is_a(Category::Direct) && !Category::Childcare.is_a(Category::Indirect)
    );
    assert!(
        Cancer::TesticularCancer.is_a(Cancer::GenitourinaryCancer)
            && Cancer::TesticularCancer.is_a(Cancer::GermCellTumour)
    );
    // What is not cancer, or becomes one only later, stands beside it.
    let roots: Vec<&str> = Cancer::roots().map(Cancer::code).collect();
    assert_eq!(
        roots,
        [
            "cancer",
            "gestational-trophoblastic-disease",
            "precancerous-condition",
            "benign-tumour"
        ]
    );
}
