//! What a plan must have, and what does not fit a questionnaire.

use proptest::prelude::*;

use super::super::questionnaire::{Item, Questionnaire};
use super::*;

pub(in crate::survey) fn asked() -> Questionnaire {
    serde_json::from_str(
        r#"{
        "id": "stod", "title": {"sv": "Stöd"}, "languages": ["sv"], "audience": "youth",
        "lists": {
            "kommun": [{"value":"0880","label":{"sv":"Kalmar"}},{"value":"0885","label":{"sv":"Borgholm"}},
                       {"value":"0883","label":{"sv":"Västervik"}}],
            "alder": [{"value":"10-12","label":{"sv":"10–12"}},{"value":"13-15","label":{"sv":"13–15"}},
                      {"value":"16-19","label":{"sv":"16–19"}}],
            "kon": [{"value":"f","label":{"sv":"flicka"}},{"value":"p","label":{"sv":"pojke"}},
                    {"value":"annat","label":{"sv":"annat"}}],
            "fem": [{"value":"1","label":{"sv":"a"}},{"value":"2","label":{"sv":"b"}},{"value":"3","label":{"sv":"c"}}]
        },
        "items": [
            {"question":{"name":"kommun","kind":{"one":"kommun"}}},
            {"question":{"name":"alder","kind":{"one":"alder"}}},
            {"question":{"name":"kon","kind":{"one":"kon"}}},
            {"question":{"name":"lyssnad","kind":{"one":"fem"}}},
            {"question":{"name":"mar","kind":{"range":{"start":0,"end":10,"step":1}},"sensitive":true}},
            {"question":{"name":"fritt","kind":"text"}},
            {"question":{"name":"tack","kind":"note"}}
        ]}"#,
    )
    .unwrap()
}

/// A whole plan, as a template file has it.
const WHOLE: &str = r#"{
    "backgrounds": [
        {"question": "kommun", "role": "municipality", "levels": [
            {"name": "delregion", "groups": [
                {"value": "norr", "label": {"sv": "Norra länet"}, "of": ["0883"]},
                {"value": "mitt", "label": {"sv": "Mellersta länet"}, "of": ["0880", "0885"]}]},
            {"name": "lan", "groups": [{"value": "lan", "label": {"sv": "Länet"}, "of": ["0880", "0883", "0885"]}]}]},
        {"question": "alder", "role": "age", "levels": [
            {"name": "tva", "groups": [
                {"value": "10-15", "label": {"sv": "10–15"}, "of": ["10-12", "13-15"]},
                {"value": "16-19", "label": {"sv": "16–19"}, "of": ["16-19"]}]}]},
        {"question": "kon", "role": "gender", "unshown": ["annat"]}],
    "breakdowns": [
        {"name": "kommun", "by": [{"question": "kommun"}]},
        {"name": "kommun-alder", "by": [{"question": "kommun"}, {"question": "alder"}]},
        {"name": "delregion-kon", "by": [{"question": "kommun", "level": "delregion"}, {"question": "kon"}]}],
    "measures": [
        {"question": "lyssnad", "class": "s0", "favourable": ["1"], "groupings": [
            {"name": "tva-svar", "groups": [
                {"value": "ja", "label": {"sv": "Ja"}, "of": ["1"]},
                {"value": "nej", "label": {"sv": "Nej"}, "of": ["2", "3"]}]}]},
        {"question": "mar", "class": "s1", "groupings": [
            {"name": "tva-svar", "groups": [
                {"value": "lag", "label": {"sv": "0–5"}, "of": ["0", "1", "2", "3", "4", "5"]},
                {"value": "hog", "label": {"sv": "6–10"}, "of": ["6", "7", "8", "9", "10"]}]}]},
        {"question": "fritt", "class": "s2"}],
    "ladder": [
        {"merge-answers": "tva-svar"},
        {"coarsen": {"question": "alder", "level": "tva"}},
        {"drop": {"question": "kon", "beside": "kommun"}},
        {"coarsen": {"question": "kommun", "level": "delregion"}}],
    "single_school": {"question": "kommun", "values": ["0885"], "into": "delregion"}
}"#;

pub(in crate::survey) fn whole() -> Plan {
    serde_json::from_str(WHOLE).unwrap()
}

pub(in crate::survey) fn name(text: &str) -> Name {
    Name::parse(text).unwrap()
}

#[test]
fn a_whole_plan_lacks_nothing_and_reads_as_it_was_written() {
    assert_eq!(whole().missing(&asked()), []);
    let again: Plan = serde_json::from_str(&serde_json::to_string(&whole()).unwrap()).unwrap();
    assert_eq!(again, whole());
    assert!(serde_json::from_str::<Plan>(r#"{"tables": []}"#).is_err());
}

#[test]
fn an_empty_plan_lacks_classes_and_one_with_backgrounds_tables_and_a_ladder() {
    let classes = ["kommun", "alder", "kon", "lyssnad", "mar", "fritt"].map(|one| Gap::Class(name(one)));
    assert_eq!(Plan::default().missing(&asked()), classes);
    let mut plan = whole();
    (plan.ladder, plan.single_school) = (Vec::new(), None);
    assert_eq!(plan.missing(&asked()), [Gap::Ladder, Gap::SingleSchool]);
    plan.breakdowns.clear();
    assert_eq!(plan.missing(&asked()), [Gap::Breakdowns]);
}

#[test]
fn a_suggestion_is_whole_but_for_what_a_person_judges_and_calls_nothing_ordinary() {
    let plan = Plan::default().suggested(&asked());
    let roles: Vec<Role> = plan.backgrounds.iter().map(|one| one.role).collect();
    assert_eq!(roles, [Role::Municipality, Role::Age, Role::Gender]);
    assert_eq!(plan.backgrounds[2].unshown, ["annat"]);
    assert_eq!(plan.missing(&asked()), []);
    assert!(plan.measures.iter().all(|one| one.class != Sensitivity::S0));
    assert_eq!(plan.ladder.len(), 3);
    assert_eq!(plan.suggested(&asked()), plan, "a whole plan stays as it is");
    assert_eq!(whole().suggested(&asked()), whole());
}

#[test]
fn a_role_that_is_taken_away_takes_with_it_what_hangs_on_it() {
    let mut plan = whole();
    plan.set_role(&asked(), &name("kommun"), None);
    assert_eq!(plan.breakdowns, [], "each of them crossed it");
    assert_eq!(plan.single_school, None);
    assert_eq!(plan.ladder.len(), 2);
    assert_eq!(plan.missing(&asked()), [Gap::Breakdowns, Gap::Class(name("kommun"))]);
    plan.set_role(&asked(), &name("kommun"), Some(Role::Municipality));
    assert_eq!(plan.of_role(Role::Municipality).unwrap().levels[0].name.as_str(), "delregion");
    plan.judge_schools(Some(vec!["0885".to_owned()]));
    assert_eq!(plan.single_school.as_ref().unwrap().into.as_str(), "delregion");
}

/// A change to a whole plan, and what it is then said to lack.
type Change = (fn(&mut Plan), Gap);

#[test]
fn each_gap_is_named() {
    let changes: Vec<Change> = vec![
        (|plan| plan.backgrounds[2].question = name("mar"), Gap::Background(name("mar"))),
        (|plan| plan.backgrounds[2].unshown.push("okänt".to_owned()), Gap::Background(name("kon"))),
        (|plan| plan.backgrounds[0].levels[0].groups[0].of.clear(), Gap::Level(name("kommun"), name("delregion"))),
        (|plan| plan.backgrounds[0].levels.swap(0, 1), Gap::Level(name("kommun"), name("delregion"))),
        (|plan| plan.breakdowns[0].by.clear(), Gap::Crossing(name("kommun"))),
        (|plan| plan.breakdowns[0].by[0].level = Some(name("x")), Gap::Crossing(name("kommun"))),
        (|plan| plan.breakdowns[1].by[1].question = name("kommun"), Gap::Crossing(name("kommun-alder"))),
        (|plan| plan.measures[1].class = Sensitivity::S0, Gap::TooMild(name("mar"))),
        (|plan| plan.measures[2].question = name("borta"), Gap::Gone(name("borta"))),
        (
            |plan| plan.measures[0].groupings[0].groups[1].of.push("1".to_owned()),
            Gap::Grouping(name("lyssnad"), name("tva-svar")),
        ),
        (|plan| plan.ladder[1] = Step::MergeAnswers(name("x")), Gap::Step(2)),
        (|plan| plan.ladder[2] = Step::Drop { question: name("kon"), beside: name("kon") }, Gap::Step(3)),
        (|plan| plan.single_school = None, Gap::SingleSchool),
    ];
    for (change, gap) in changes {
        let mut plan = whole();
        change(&mut plan);
        assert!(plan.missing(&asked()).contains(&gap), "{gap:?}");
    }
}

#[test]
fn a_range_of_more_steps_than_are_counted_is_named() {
    let of = |end: f64, step: f64| {
        let mut form = asked();
        for item in &mut form.items {
            if let Item::Question(one) = item
                && one.name == name("mar")
            {
                one.kind = Kind::Range { start: 0.0, end, step };
            }
        }
        let mut plan = whole();
        plan.measures[1].groupings.clear();
        plan.missing(&form)
    };
    assert_eq!(of(100.0, 1.0), []);
    assert_eq!(of(101.0, 1.0), [Gap::Steps(name("mar"))]);
    assert_eq!(of(10.0, 0.1), []);
    assert_eq!(of(10.1, 0.1), [Gap::Steps(name("mar"))]);
}

#[test]
fn one_school_is_nobodys_question_where_ages_are_not_crossed() {
    let mut plan = whole();
    plan.single_school = None;
    plan.breakdowns.remove(1);
    assert_eq!(plan.missing(&asked()), []);
}

proptest! {
    /// Whatever is merged how: a level is whole exactly when each value stands in one group.
    #[test]
    fn a_level_is_whole_exactly_when_each_value_stands_once(places in proptest::collection::vec(0_usize..4, 3)) {
        let values = ["0880", "0883", "0885"];
        let mut groups: Vec<Merged> = (0..3)
            .map(|number| Merged { value: number.to_string(), label: Text::default(), of: Vec::new() })
            .collect();
        for (value, place) in values.iter().zip(&places) {
            // A fourth place is none: the value is left out.
            if let Some(group) = groups.get_mut(*place) {
                group.of.push((*value).to_owned());
            }
        }
        let mut plan = whole();
        plan.backgrounds[0].levels[0].groups = groups;
        let gap = Gap::Level(name("kommun"), name("delregion"));
        prop_assert_eq!(plan.missing(&asked()).contains(&gap), places.contains(&3));
    }
}
