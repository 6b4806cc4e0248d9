//! What always and never happens, whatever is answered.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::json;

use super::{TODAY, group, mixed, one, place, question, round};
use crate::survey::answer::{Answers, Place, Value};
use crate::survey::questionnaire::{Name, Text};
use crate::survey::walk::read::{carried, read};
use crate::survey::walk::standing::standing;
use crate::survey::walk::{Screen, Shown, Walk};

fn any_answers() -> impl Strategy<Value = Answers> {
    let value = prop_oneof![
        Just(one("ja")),
        Just(one("nej")),
        (-2.0..6.0_f64).prop_map(|number| Value::Number(number.round())),
        ".{0,20}".prop_map(Value::Text),
        Just(Value::Many(vec!["c".to_owned(), "a".to_owned(), "b".to_owned()])),
    ];
    let name = prop_oneof![
        Just("sover"),
        Just("varfor"),
        Just("trivs"),
        Just("ordning"),
        Just("antal"),
        Just("alder"),
        Just("x")
    ];
    proptest::collection::btree_map((name, 0_u8..4), value, 0..9)
        .prop_map(|all| Answers(all.into_iter().map(|((name, at), value)| (round(name, at), value)).collect()))
}

fn any_fields() -> impl Strategy<Value = Vec<(String, String)>> {
    let name = prop_oneof!["[amdx]\\.(sover|varfor|trivs|antal|alder|x)(\\*[0-9]{1,3})?", ".{0,12}",];
    proptest::collection::vec(
        (
            name,
            prop_oneof![Just("ja".to_owned()), "[0-9]{0,4}".prop_map(String::from), ".{0,12}".prop_map(String::from)],
        ),
        0..5,
    )
}

proptest! {
    #[test]
    fn no_place_stands_on_two_screens_and_none_is_empty(said in any_answers(), audience in prop_oneof![Just("young"), Just("youth"), Just("guardian")]) {
        let form = mixed(audience);
        let walk = Walk::new(&form, &said, "sv", TODAY, 7);
        let mut seen: BTreeSet<Place> = BTreeSet::new();
        for screen in walk.screens() {
            prop_assert!(!screen.items.is_empty());
            for item in &screen.items {
                prop_assert!(seen.insert(item.place.clone()) && walk.context().asked(&item.place));
            }
            if audience != "guardian" {
                prop_assert!(screen.items.iter().filter(|item| item.asks()).count() <= 1);
            }
        }
        for at in 0..walk.screens().len() {
            let (now, all) = walk.progress(at);
            prop_assert!((1..=all).contains(&now));
        }
    }

    #[test]
    fn what_stands_is_asked_of_everybody_alike(said in any_answers(), other in any_answers(), audience in prop_oneof![Just("young"), Just("guardian")], seeds: [u64; 2]) {
        let mut form = mixed(audience);
        let fixed = group("fast", vec![question("x", json!("text")), group("inre", vec![question("y", json!({"rank": "abc"}))])]);
        form.items.push(serde_json::from_value(fixed).unwrap());
        let all = standing(&form);
        prop_assert_eq!(all.iter().map(Name::as_str).collect::<Vec<_>>(), ["x", "y"]);
        // Screens with the words of what is filled in, and with their choices in the order they are offered.
        let shown = |answers: &Answers, seed: u64| {
            let walk = Walk::new(&form, answers, "sv", TODAY, seed);
            let context = walk.context();
            let words = |text: &Text| context.fill(text.in_language("sv").unwrap_or_default());
            let item = |item: &Shown<'_>| {
                let choices: Vec<String> = context.offered(&item.place).iter().map(|one| one.value.clone()).collect();
                (item.place.clone(), words(&item.question.label), choices)
            };
            let stands = |screen: &&Screen<'_>| screen.items.iter().all(|item| all.contains(&item.place.name));
            let screens = walk.screens().iter().filter(stands);
            screens
                .map(|screen| {
                    let groups: Vec<String> = screen.within.iter().map(|group| words(&group.label)).collect();
                    (groups, screen.items.iter().map(item).collect::<Vec<_>>())
                })
                .collect::<Vec<_>>()
        };
        let here = shown(&said, seeds[0]);
        prop_assert!(!here.is_empty());
        prop_assert_eq!(here, shown(&other, seeds[1]));
    }

    #[test]
    fn what_is_kept_is_asked_for_and_keeping_twice_keeps_the_same(said in any_answers()) {
        let form = mixed("child");
        let walk = Walk::new(&form, &said, "sv", TODAY, 7);
        let kept = walk.kept();
        let asked: BTreeSet<&Place> = walk.screens().iter().flat_map(|one| &one.items).map(|one| &one.place).collect();
        prop_assert!(kept.0.keys().all(|place| asked.contains(place) && said.at(place) == kept.at(place)));
        prop_assert_eq!(Walk::new(&form, &kept, "sv", TODAY, 7).kept(), kept);
    }

    #[test]
    fn whatever_a_form_brings_only_its_own_screen_changes(said in any_answers(), fields in any_fields()) {
        let form = mixed("guardian");
        let walk = Walk::new(&form, &said, "sv", TODAY, 7);
        for screen in walk.screens() {
            if let Ok(reading) = read(walk.context(), screen, &said, &fields) {
                for (place, value) in &reading.answers.0 {
                    prop_assert!(screen.has(place) || said.at(place) == Some(value));
                }
                let elsewhere = said.0.keys().filter(|place| !screen.has(place));
                prop_assert!(elsewhere.into_iter().all(|place| reading.answers.at(place).is_some()));
            }
        }
    }

    #[test]
    fn nothing_answered_leads_on_from_every_screen_to_the_end(said in any_answers()) {
        let form = mixed("child");
        let mut said = said;
        let mut at = 0;
        for step in 0.. {
            let walk = Walk::new(&form, &said, "sv", TODAY, 7);
            let Some(screen) = walk.screens().get(at) else { break };
            prop_assert!(step < 20, "skipping goes round in circles");
            let here = screen.place().cloned().unwrap_or_else(|| place("x"));
            let skipped = read(walk.context(), screen, &said, &[]).unwrap().answers;
            let after = Walk::new(&form, &skipped, "sv", TODAY, 7);
            at = after.at(&here).map_or(usize::MAX, |now| if after.screens()[now].has(&here) { now + 1 } else { now });
            said = skipped;
        }
    }

    #[test]
    fn what_is_carried_over_is_a_part_of_what_was_said(said in any_answers()) {
        let form = mixed("child");
        let (kept, lost) = carried(&form, &said);
        prop_assert_eq!(kept.0.len() + lost, said.0.len());
        prop_assert!(kept.0.iter().all(|(place, value)| said.at(place) == Some(value)));
    }
}
