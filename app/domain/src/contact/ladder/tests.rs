//! Tests of the ladder: each stage of a childhood, the county's real list, and each breach of its rules.

use std::collections::HashSet;
use std::sync::LazyLock;

use jiff::civil::date;
use serde_json::{Value, json};

use super::*;
use crate::contact::unit::{UnitId, Units};
use crate::guide::{Directory, Outcomes};

mod properties;

const FILE: &str = include_str!("../../../../../server/content/contact/ladder.json");
static LADDER: LazyLock<Ladder> = LazyLock::new(|| Ladder::parse(FILE).unwrap());
static UNITS: LazyLock<Units> =
    LazyLock::new(|| Units::parse(include_str!("../../../../../server/content/contact/units.json")).unwrap());

const SPRING: Date = date(2027, 3, 1);
const AUTUMN: Date = date(2026, 11, 22);

fn asked(age: Option<u8>, place: &str, today: Date) -> Asked {
    Asked {
        ages: age.map(|years| AgeSpan { from: years, to: years }),
        municipality: Municipality::parse(place).unwrap(),
        unit: None,
        stage: None,
        voice: Voice::Child,
        today,
    }
}

/// The ids of the rungs that are offered first.
fn offered(asked: &Asked) -> Vec<String> {
    match LADDER.who(&UNITS, asked).next {
        Next::Stage(rungs) => rungs.iter().map(|rung| rung.id.clone()).collect(),
        Next::Unit { rung, .. } | Next::GrownUp { rung, .. } => vec![rung.id.clone()],
        Next::Guide => Vec::new(),
    }
}

#[test]
fn each_age_has_its_rungs() {
    for (age, day, rungs) in [
        // BVC alone has no unit in the list yet: the guide's first contact.
        (0, AUTUMN, &[][..]),
        (1, AUTUMN, &["bvc", "forskola"]),
        (4, AUTUMN, &["bvc", "forskola"]),
        (5, SPRING, &["bvc", "forskola"]),
        // Five in November may turn six in December, and goes to förskoleklass then.
        (5, AUTUMN, &["bvc", "forskola", "skola"]),
        (6, AUTUMN, &["skola"]),
        // Six in March: began last autumn, or has had the birthday already and begins next.
        (6, SPRING, &["forskola", "skola"]),
        (7, SPRING, &["skola"]),
        (12, AUTUMN, &["skola"]),
        (14, AUTUMN, &["skola"]),
        (15, SPRING, &["skola"]),
        (15, date(2027, 6, 10), &["skola"]),
        (15, AUTUMN, &["skola", "gymnasium", "aktivitetsansvar"]),
        (16, SPRING, &["skola", "gymnasium", "aktivitetsansvar"]),
        (16, AUTUMN, &["gymnasium", "aktivitetsansvar"]),
        (19, AUTUMN, &["gymnasium", "aktivitetsansvar"]),
        // The activity responsibility ends at 20 (skollagen 29 kap. 9 §).
        (20, SPRING, &["gymnasium"]),
    ] {
        assert_eq!(offered(&asked(Some(age), "0880", day)), rungs, "{age} on {day}");
    }
}

#[test]
fn the_summer_belongs_to_both_school_years() {
    let july = date(2027, 7, 10);
    assert_eq!(offered(&asked(Some(6), "0821", july)), ["forskola", "skola"]);
    assert_eq!(offered(&asked(Some(15), "0821", july)), ["skola", "gymnasium", "aktivitetsansvar"]);
    assert_eq!(offered(&asked(Some(10), "0821", july)), ["skola"]);
}

#[test]
fn without_an_age_every_rung_of_the_day_is_offered() {
    let all = ["barnmorska", "bvc", "forskola", "skola", "gymnasium", "aktivitetsansvar"];
    assert_eq!(offered(&asked(None, "0860", AUTUMN)), all);
}

#[test]
fn a_band_of_ages_has_the_rungs_of_every_age_in_it_and_the_rest_beside_them() {
    for (band, day, rungs, others) in [
        ("0-5", SPRING, &["bvc", "forskola"][..], 4),
        ("0-5", AUTUMN, &["bvc", "forskola", "skola"], 3),
        ("6-9", AUTUMN, &["skola"], 5),
        ("6-9", SPRING, &["forskola", "skola"], 4),
        ("10-12", SPRING, &["skola"], 5),
        ("13-17", AUTUMN, &["skola", "gymnasium", "aktivitetsansvar"], 3),
        ("18-20", SPRING, &["gymnasium", "aktivitetsansvar"], 4),
    ] {
        let mut question = asked(None, "0880", day);
        question.ages = AgeSpan::parse(band);
        assert_eq!(offered(&question), rungs, "{band} on {day}");
        assert_eq!(LADDER.who(&UNITS, &question).others.len(), others, "{band} on {day}");
    }
    assert_eq!(AgeSpan::parse("guardian"), None);
}

#[test]
fn the_guide_is_asked_with_the_youngest_age_that_fits_and_with_none_for_who_may_be_a_child() {
    let told = AgeSpan::parse;
    for (stage, ages, age) in [
        (Some(Stage::SmallChild), None, Some(0)),
        (Some(Stage::Preschool), None, Some(1)),
        (Some(Stage::School), None, None),
        (Some(Stage::School), told("10-12"), Some(10)),
        (Some(Stage::School), told("13-17"), Some(13)),
        // Nobody of eighteen goes to compulsory school: as if nothing had been said.
        (Some(Stage::School), told("18-20"), None),
        (Some(Stage::UpperSecondary), None, None),
        (Some(Stage::UpperSecondary), told("13-17"), Some(16)),
        (Some(Stage::OutOfSchool), told("18-20"), Some(18)),
        (Some(Stage::Pregnancy), told("13-17"), Some(13)),
        (None, told("6-9"), Some(6)),
        (None, None, None),
    ] {
        assert_eq!(Stage::age_in_guide(stage, ages).map(Age::years), age, "{stage:?} {ages:?}");
    }
}

#[test]
fn a_school_child_chooses_the_school_and_then_the_grown_up() {
    let mut question = asked(Some(12), "0821", AUTUMN);
    let Next::Unit { rung, units } = LADDER.who(&UNITS, &question).next else { panic!("a list of schools") };
    assert_eq!(rung.stage, Stage::School);
    let names: Vec<&str> = units.iter().map(|unit| unit.name.as_str()).collect();
    // Twelve in November is year six or seven: schools with those years first, and none hidden.
    assert_eq!(names[..2], ["Fagerhults skola 1-6", "Fröviskolan 7-9"]);
    assert_eq!(names.last(), Some(&"Skyttefällaskolan F-3"));
    assert_eq!(names.len(), 6);
    question.unit = Some(units[0].id.clone());
    let Next::GrownUp { unit, branches, .. } = LADDER.who(&UNITS, &question).next else { panic!("grown-ups") };
    assert_eq!(unit.name.as_str(), "Fagerhults skola 1-6");
    assert_eq!(branches, [Branch::Emi, Branch::Psychosocial, Branch::Head]);
}

#[test]
fn a_chosen_stage_outweighs_the_age() {
    let mut question = asked(Some(16), "0880", AUTUMN);
    question.stage = Some(Stage::School);
    assert_eq!(offered(&question), ["skola"]);
    question.stage = Some(Stage::Pregnancy);
    let found = LADDER.who(&UNITS, &question);
    assert_eq!(found.next, Next::Guide, "no midwife in the list yet");
    assert_eq!(found.guide.whom, Use::Direction("barnmorska".into()));
}

#[test]
fn the_federation_has_its_schools_together_own_municipality_first() {
    let places = |day| {
        let mut question = asked(Some(17), "0861", day);
        question.stage = Some(Stage::UpperSecondary);
        let places: Vec<&str> = match LADDER.who(&UNITS, &question).next {
            Next::Unit { units, .. } => units.iter().map(|unit| unit.municipality.code()).collect(),
            other => return format!("{other:?}"),
        };
        let mut seen = HashSet::new();
        places.into_iter().filter(|place| seen.insert(*place)).collect::<Vec<_>>().join(" ")
    };
    // Mönsterås joined for pupils from the autumn of 2024, and has no upper secondary unit of its own in the list.
    assert_eq!(places(AUTUMN), "0880 0834");
    assert_eq!(places(date(2024, 7, 31)), "Guide");
    let mut torsas = asked(None, "0834", AUTUMN);
    torsas.stage = Some(Stage::UpperSecondary);
    let Next::Unit { units, .. } = LADDER.who(&UNITS, &torsas).next else { panic!("a list") };
    assert_eq!(units[0].municipality.code(), "0834");
    let mut nybro = asked(None, "0881", AUTUMN);
    nybro.stage = Some(Stage::UpperSecondary);
    let Next::Unit { units, .. } = LADDER.who(&UNITS, &nybro).next else { panic!("a list") };
    assert!(units.iter().all(|unit| unit.municipality.code() == "0881"));
}

#[test]
fn a_single_unit_needs_no_choosing() {
    let text = json!({
        "sources": [{"id": "s1", "date": "2026-01-01", "title": "T", "address": "https://example.org"}],
        "units": [{"id": "kaa-hultsfred", "name": "Aktivitetsansvaret", "kind": "activity_responsibility",
                   "municipality": "0860", "confirmed": "2026-01-01", "source": "s1"}]
    });
    let units = Units::parse(&text.to_string()).unwrap();
    let mut question = asked(Some(18), "0860", AUTUMN);
    question.stage = Some(Stage::OutOfSchool);
    let Next::GrownUp { unit, branches, .. } = LADDER.who(&units, &question).next else { panic!("the one unit") };
    assert_eq!((unit.id.as_str(), branches), ("kaa-hultsfred", vec![Branch::Kaa]));
}

#[test]
fn a_unit_that_is_gone_leads_back_to_the_list() {
    let mut question = asked(Some(12), "0821", AUTUMN);
    question.unit = UnitId::parse("00000000");
    assert_eq!(offered(&question), ["skola"]);
    assert!(matches!(LADDER.who(&UNITS, &question).next, Next::Unit { .. }));
}

#[test]
fn every_way_on_stands_in_the_guide() {
    let outcomes: Outcomes =
        serde_json::from_str(include_str!("../../../../../server/content/guide/outcomes.json")).unwrap();
    let directory: Directory =
        serde_json::from_str(include_str!("../../../../../server/content/guide/directory.json")).unwrap();
    let rules = || outcomes.topics.iter().flat_map(|topic| topic.first.iter().chain(&topic.others));
    let known = |way: &WayOn| {
        outcomes.topic(&way.topic).is_some()
            && match &way.whom {
                Use::Service(id) => directory.service(id).is_some(),
                whom => rules().any(|rule| rule.whom == *whom),
            }
    };
    assert_eq!(LADDER.unknown_ways(known), Vec::<&str>::new());
    assert_eq!(LADDER.unknown_ways(|_| false).len(), LADDER.rungs.len() + 1);
}

#[test]
fn each_breach_is_named() {
    let day = "2020-01-01";
    for (at, value, field) in [
        ("/schooling", json!([]), "schooling"),
        ("/schooling/0/spring_ends", json!(8), "schooling"),
        ("/schooling/0/valid_to", json!(day), "schooling"),
        ("/schooling/0/valid_to", json!("2017-01-01"), "schooling"),
        ("/rungs/0/id", json!("BVC"), "id"),
        ("/rungs/1/id", json!("barnmorska"), "id"),
        ("/rungs/0/valid_to", json!("2017-01-01"), "valid_to"),
        ("/rungs/1/when/ages", json!({"from": 5, "to": 4}), "when"),
        ("/rungs/1/when/ages", json!({"from": 5, "to": 21}), "when"),
        ("/rungs/3/when/years", json!({"from": 5, "to": 4}), "when"),
        ("/rungs/3/when/places", json!(["0180"]), "when"),
        ("/rungs/5/together", json!([["0880", "1080"]]), "together"),
        ("/rungs/5/together", json!([["0880"], ["0880"]]), "together"),
        ("/rungs/3/units", json!([]), "units"),
        ("/rungs/3/branches", json!([]), "branches"),
        ("/rungs/3/branches", json!(["emi", "emi"]), "branches"),
        ("/rungs/3/branches", json!(["nurse"]), "branches"),
        ("/rungs/3/units", json!(["school", "maternity"]), "branches"),
        ("/rungs/3/sources", json!([]), "sources"),
        ("/rungs", json!([]), "rungs"),
        ("/rungs/0/stage", json!("birth"), ""),
        ("/version", json!(-1), ""),
    ] {
        let mut file: Value = serde_json::from_str(FILE).unwrap();
        if let Some(place) = file.pointer_mut(at) {
            *place = value.clone();
        } else {
            let (parent, key) = at.rsplit_once('/').unwrap();
            file.pointer_mut(parent).unwrap()[key] = value.clone();
        }
        // One rule that ended leaves the next to begin the day after: so a second one is there for the gap.
        if at == "/schooling/0/valid_to" && value == json!(day) {
            let mut second = file["schooling"][0].clone();
            second["valid_from"] = json!("2020-01-03");
            second["valid_to"] = Value::Null;
            file["schooling"].as_array_mut().unwrap().push(second);
        }
        let faults = Ladder::parse(&file.to_string()).unwrap_err();
        assert!(faults.iter().any(|fault| fault.field == field), "{at} {value}: {faults:?}");
    }
    assert_eq!(Stage::ALL.map(|stage| Stage::parse(stage.id())), Stage::ALL.map(Some));
}
