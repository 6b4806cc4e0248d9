//! A whole plan goes through: its ladder, its records, its tables.

use super::*;
use crate::mapping::protect::{Cube, Ledger, Protector, Task, Variable};
use crate::mapping::release;
use crate::mapping::synthetic::{AGES, GENDERS, people};
use crate::survey::answer::{Answers, Place, Value};
use crate::survey::questionnaire::Choice;

pub fn asked() -> Questionnaire {
    serde_json::from_str(
        r#"{
        "id": "stod", "title": {"sv": "Stöd"}, "languages": ["sv"], "audience": "youth",
        "lists": {
            "kommun": [{"value":"0880","label":{"sv":"Kalmar"}},{"value":"0885","label":{"sv":"Borgholm"}},
                       {"value":"0883","label":{"sv":"Västervik"}}],
            "alder": [{"value":"10-12","label":{"sv":"10–12"}},{"value":"13-15","label":{"sv":"13–15"}},
                      {"value":"16-19","label":{"sv":"16–19"}}],
            "kon": [{"value":"girl","label":{"sv":"flicka"}},{"value":"boy","label":{"sv":"pojke"}},
                    {"value":"other","label":{"sv":"annat"}}],
            "tre": [{"value":"1","label":{"sv":"ja"}},{"value":"2","label":{"sv":"lite"}},{"value":"3","label":{"sv":"nej"}}]
        },
        "items": [
            {"question":{"name":"kommun","kind":{"one":"kommun"}}},
            {"question":{"name":"alder","kind":{"one":"alder"}}},
            {"question":{"name":"kon","kind":{"one":"kon"}}},
            {"question":{"name":"lyssnad","label":{"sv":"Blev du lyssnad på?"},"kind":{"one":"tre"}}},
            {"question":{"name":"mar","kind":{"range":{"start":0,"end":10,"step":1}},"sensitive":true}},
            {"question":{"name":"vem","kind":{"many":"tre"}}},
            {"question":{"name":"fritt","kind":"text"}}
        ]}"#,
    )
    .unwrap()
}

pub fn plan() -> Plan {
    serde_json::from_str(
        r#"{
        "backgrounds": [
            {"question": "kommun", "role": "municipality", "levels": [
                {"name": "delregion", "groups": [
                    {"value": "norr", "label": {"sv": "Norra länet"}, "of": ["0883"]},
                    {"value": "mitt", "label": {"sv": "Mellersta länet"}, "of": ["0880", "0885"]}]}]},
            {"question": "alder", "role": "age", "levels": [
                {"name": "tva", "groups": [
                    {"value": "10-15", "label": {"sv": "10–15"}, "of": ["10-12", "13-15"]},
                    {"value": "16-19", "label": {"sv": "16–19"}, "of": ["16-19"]}]}]},
            {"question": "kon", "role": "gender", "unshown": ["other"]}],
        "breakdowns": [
            {"name": "kommun", "by": [{"question": "kommun"}]},
            {"name": "kommun-alder", "by": [{"question": "kommun"}, {"question": "alder"}]},
            {"name": "kommun-kon", "by": [{"question": "kommun"}, {"question": "kon"}]}],
        "measures": [
            {"question": "lyssnad", "class": "s0", "favourable": ["1"], "groupings": [
                {"name": "tva-svar", "groups": [
                    {"value": "ja", "label": {"sv": "Ja"}, "of": ["1", "2"]},
                    {"value": "nej", "label": {"sv": "Nej"}, "of": ["3"]}]}]},
            {"question": "mar", "class": "s1"},
            {"question": "vem", "class": "s0"},
            {"question": "fritt", "class": "s2"}],
        "ladder": [
            {"merge-answers": "tva-svar"},
            {"coarsen": {"question": "alder", "level": "tva"}},
            {"drop": {"question": "kon", "beside": "kommun"}},
            {"coarsen": {"question": "kommun", "level": "delregion"}}],
        "single_school": {"question": "kommun", "values": ["0885"], "into": "delregion"}
    }"#,
    )
    .unwrap()
}

fn waves() -> Vec<Wave> {
    vec![Wave { code: "v1".to_owned(), members: vec!["v1".to_owned()] }]
}

pub fn answers(of: &[(&str, Value)]) -> Answers {
    let place = |name: &str| Place::of(Name::parse(name).unwrap());
    Answers(of.iter().map(|(name, value)| (place(name), value.clone())).collect())
}

pub fn one(value: &str) -> Value {
    Value::One(value.to_owned())
}

#[test]
fn by_what_files_have_no_column_for_nothing_is_broken_down() {
    let mut plan = plan();
    plan.backgrounds[2].role = Role::Other;
    let prepared = Prepared::new(&plan, &asked(), &waves()).unwrap();
    let tables = prepared.outline.steps.iter().flat_map(|step| &step.tables);
    assert!(tables.clone().any(|table| table.id.contains("kommun-alder")));
    let everybody = prepared.outline.variables[3].codes.len() - 1;
    for table in tables {
        assert_eq!(table.shown[3], [everybody], "{}", table.id);
    }
}

#[test]
fn each_rung_gives_way_as_it_says() {
    let prepared = Prepared::new(&plan(), &asked(), &waves()).unwrap();
    let ids = |step: usize| -> Vec<&str> {
        let tables = prepared.outline.steps[step].tables.iter();
        tables.map(|table| table.id.as_str()).filter(|id| id.starts_with("lyssnad")).collect()
    };
    assert_eq!(
        ids(0),
        [
            "lyssnad-each-total",
            "lyssnad-good-total",
            "lyssnad-each-kommun",
            "lyssnad-good-kommun",
            "lyssnad-each-kommun-alder",
            "lyssnad-good-kommun-alder",
            "lyssnad-each-kommun-kon",
            "lyssnad-good-kommun-kon"
        ]
    );
    assert!(ids(1).contains(&"lyssnad-tva-svar-kommun") && !ids(1).contains(&"lyssnad-each-kommun"));
    assert!(ids(2).contains(&"lyssnad-tva-svar-kommun-alder-tva"));
    assert!(!ids(3).iter().any(|id| id.contains("kon")));
    assert_eq!(ids(4).len(), 6, "{:?}", ids(4));
    assert!(ids(4).contains(&"lyssnad-tva-svar-kommun-delregion"));
    // A choice of several is a question of its own, words of one's own are none.
    let names: Vec<&str> = prepared.outline.questions.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(names, ["lyssnad", "mar", "vem/1", "vem/2", "vem/3"]);
    assert_eq!(prepared.outline.steps[0].means.len(), 4);
}

#[test]
fn a_single_school_is_shown_as_its_part_and_an_own_word_by_nobody() {
    let prepared = Prepared::new(&plan(), &asked(), &waves()).unwrap();
    let [_, place, age, gender] = prepared.outline.variables.as_slice() else { panic!() };
    let table = |id: &str| prepared.outline.steps[0].tables.iter().find(|table| table.id == id).unwrap();
    let codes = |variable: &Variable, shown: &[usize]| -> Vec<String> {
        shown.iter().map(|code| variable.codes[*code].code.clone()).collect()
    };
    let crossed = &table("lyssnad-each-kommun-alder").shown;
    assert_eq!(codes(place, &crossed[1]), ["0880", "0883", "mitt"]);
    assert_eq!(codes(age, &crossed[2]), AGES);
    assert_eq!(codes(place, &table("lyssnad-each-kommun").shown[1]), ["0880", "0885", "0883"]);
    assert_eq!(codes(gender, &table("lyssnad-each-kommun-kon").shown[3]), GENDERS[..2]);
    assert!(gender.leaves.contains(&"other".to_owned()) && gender.leaves.contains(&UNSAID.to_owned()));
    // The level's 16–19 is not the leaf of that name.
    assert!(age.code("tva-16-19").is_some());
}

#[test]
fn answers_become_places_and_what_does_not_fit_is_skipped() {
    let prepared = Prepared::new(&plan(), &asked(), &waves()).unwrap();
    let said = answers(&[
        ("kommun", one("0883")),
        ("kon", one("other")),
        ("lyssnad", one("3")),
        ("mar", Value::Number(7.0)),
        ("vem", Value::Many(vec!["2".to_owned()])),
        ("fritt", Value::Text("…".to_owned())),
    ]);
    let record = prepared.record("v1", &said).unwrap();
    assert_eq!(record.background, [0, 2, 3, 2]);
    assert_eq!(record.answers, [Some(2), Some(7), Some(1), Some(0), Some(1)]);
    let none = prepared.record("v1", &answers(&[("lyssnad", one("9")), ("mar", Value::Number(0.5))])).unwrap();
    assert_eq!((none.background, none.answers), (vec![0, 3, 3, 3], vec![None; 5]));
    assert_eq!(prepared.record("v9", &said), None);
    // Of a list whoever answers makes a choice, or it is no answer; and that is said of every choice.
    let nothing = prepared.record("v1", &answers(&[("vem", Value::Many(Vec::new()))])).unwrap();
    assert_eq!(nothing.answers, vec![None; 5]);
    let picked: Vec<bool> = prepared.outline.questions.iter().map(|question| question.picked).collect();
    assert_eq!(picked, [false, false, true, true, true]);
}

#[test]
fn a_step_of_tenths_is_called_by_its_decimal_and_is_counted() {
    let mut form = asked();
    for item in &mut form.items {
        if let crate::survey::questionnaire::Item::Question(one) = item
            && one.name.as_str() == "mar"
        {
            one.kind = Kind::Range { start: 0.0, end: 0.8, step: 0.1 };
        }
    }
    let prepared = Prepared::new(&plan(), &form, &waves()).unwrap();
    let own = prepared.outline.questions.iter().position(|one| one.id == "mar").unwrap();
    let steps = ["0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8"];
    assert_eq!(prepared.outline.questions[own].answers, steps);
    for (at, step) in steps.into_iter().enumerate() {
        let said = answers(&[("mar", Value::Number(step.parse().unwrap()))]);
        assert_eq!(prepared.record("v1", &said).unwrap().answers[own], Some(at), "{step}");
    }
}

#[test]
fn a_range_of_too_many_steps_is_not_counted_in_part() {
    let mut form = asked();
    for item in &mut form.items {
        if let crate::survey::questionnaire::Item::Question(one) = item
            && one.name.as_str() == "mar"
        {
            one.kind = Kind::Range { start: 0.0, end: 101.0, step: 1.0 };
        }
    }
    let prepared = Prepared::new(&plan(), &form, &waves()).unwrap();
    assert!(prepared.outline.questions.iter().all(|one| one.id != "mar"), "no number of it would be right");
}

#[test]
fn a_plan_becomes_a_release_with_every_cell_in_the_order_of_the_book() {
    let (plan, asked) = (plan(), asked());
    let prepared = Prepared::new(&plan, &asked, &waves()).unwrap();
    let codes = ["0880", "0885", "0883"];
    let records = people(7, 1200).map(|person| {
        let answer = |name, answers| person.answer(name, 0, answers);
        let mut said = vec![
            ("kommun", one(codes[person.municipality % 3])),
            ("alder", one(AGES[person.age])),
            ("kon", one(GENDERS[person.gender])),
        ];
        said.extend(answer("lyssnad", 3).map(|at| ("lyssnad", one(["1", "2", "3"][at]))));
        said.extend(answer("mar", 11).map(|at| ("mar", Value::Number(f64::from(u8::try_from(at).unwrap())))));
        said.extend(answer("vem", 3).map(|at| ("vem", Value::Many(vec![["1", "2", "3"][at].to_owned()]))));
        prepared.record("v1", &answers(&said)).unwrap()
    });
    let cube = Cube::count(&prepared.outline, records, &[]).unwrap();
    let task = Task::new(prepared.outline.clone(), cube, Ledger::default()).unwrap();
    let protected = Protector::new(task).finish("r").unwrap();
    let numbers = prepared.numbers(&plan, &asked, &protected).unwrap();
    let total = numbers.tables.iter().find(|table| table.id == "lyssnad-good-total").unwrap();
    assert_eq!(total.by, []);
    assert!(total.cells.iter().all(|cell| cell.count.is_some()));
    for table in &numbers.tables {
        let places = table
            .cells
            .iter()
            .map(|cell| release::Axis::EVERY.map(|axis| numbers.book.code(axis, cell.key.at(axis)).unwrap().0));
        assert!(places.is_sorted(), "{}", table.id);
        assert!(numbers.questions.iter().any(|question| question.id == table.question));
    }
    let question = &numbers.questions[0];
    assert_eq!(question.label.in_language("sv"), Some("Blev du lyssnad på?"));
    assert_eq!(numbers.book.municipality[3].label.in_language("sv"), Some("Norra länet"));
    let merged = question.groupings.iter().find(|one| one.id == "tva-svar").unwrap();
    assert_eq!(merged.answers[0].label.in_language("sv"), Some("Ja"));
    assert_eq!(merged.answers.last().unwrap().code, release::ALL);
}

#[test]
fn only_who_would_not_say_is_taken_for_one_who_would_not() {
    let (mut plan, mut asked) = (plan(), asked());
    let choice = |value: &str, apart: bool| Choice {
        value: value.to_owned(),
        label: asked.title.clone(),
        columns: apart.then(|| ("apart".to_owned(), "ja".to_owned())).into_iter().collect(),
    };
    let (apart, ordinary) = (choice("vill_inte", true), choice("vill_inte", false));
    let unknown = choice("vet_inte", true);
    let kon = Name::parse("kon").unwrap();
    plan.backgrounds[2].unshown = vec!["other".to_owned(), "vill_inte".to_owned()];
    let refused = |plan: &Plan, asked: &Questionnaire| -> Vec<String> {
        let prepared = Prepared::new(plan, asked, &waves()).unwrap();
        let gender = &prepared.outline.variables[3];
        gender.refused.iter().map(|at| gender.leaves[*at].clone()).collect()
    };
    asked.lists.get_mut(&kon).unwrap().push(apart);
    assert_eq!(refused(&plan, &asked), ["vill_inte"], "who is something else is no refusal");
    // A value that only happens to be called so, or that is shown by itself, is one as any other.
    *asked.lists.get_mut(&kon).unwrap().last_mut().unwrap() = ordinary;
    assert_eq!(refused(&plan, &asked), Vec::<String>::new());
    asked.lists.get_mut(&kon).unwrap().last_mut().unwrap().columns = unknown.columns.clone();
    plan.backgrounds[2].unshown.pop();
    assert_eq!(refused(&plan, &asked), Vec::<String>::new());
    plan.backgrounds[2].unshown.push("vet_inte".to_owned());
    *asked.lists.get_mut(&kon).unwrap().last_mut().unwrap() = unknown;
    assert_eq!(refused(&plan, &asked), Vec::<String>::new(), "not to know is something that is said");
}

#[test]
fn waves_beside_it_are_leaves_that_no_code_shows() {
    let prepared = Prepared::new(&plan(), &asked(), &waves()).unwrap();
    let beside = prepared.clone().beside(&["v0".to_owned(), "v1".to_owned()]);
    let [alone, with] = [&prepared, &beside].map(|one| &one.outline.variables[0]);
    assert_eq!(
        (alone.leaves.as_slice(), with.leaves.as_slice()),
        (&["v1".to_owned()][..], &["v1".to_owned(), "v0".to_owned()][..])
    );
    assert_eq!(alone.codes, with.codes);
    assert_eq!(prepared.outline.steps, beside.outline.steps);
    assert_eq!(beside.outline.check(), Ok(()));
}
