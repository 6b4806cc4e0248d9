//! Whatever is changed in whatever order: nothing is lost, nothing hangs in the air, an instrument stays as it is.

use proptest::prelude::*;

use super::super::plan::tests::name;
use super::super::scale::Good;
use super::super::spot::Of;
use super::*;

fn asked() -> Questionnaire {
    serde_json::from_str(
        r#"{
        "id": "stod", "title": {"sv": "Stöd", "en": "Help"}, "languages": ["sv", "en"], "audience": "youth",
        "lists": {
            "ja": [{"value":"ja","label":{"sv":"Ja","en":"Yes"}},{"value":"nej","label":{"sv":"Nej","en":"No"}}],
            "who": [{"value":"0","label":{"sv":"Aldrig"}},{"value":"1","label":{"sv":"Ofta"}}]
        },
        "items": [
            {"question":{"name":"a","kind":{"one":"ja"},"label":{"sv":"A?","en":"A?"}}},
            {"group":{"name":"del","label":{"sv":"Del"},"items":[
                {"question":{"name":"b","kind":"text","relevant":"${a} = 'ja'"}},
                {"question":{"name":"c","kind":"integer"}}]}},
            {"group":{"name":"instrument","lock":{"instrument":"WHO-5","licence":"fri","digest":""},"items":[
                {"question":{"name":"w1","kind":{"one":"who"},"label":{"sv":"Glad"}}},
                {"question":{"name":"w2","kind":{"one":"who"}}}]}},
            {"group":{"name":"barn","repeat":{"count":"2","most":2},"items":[
                {"question":{"name":"d","kind":"integer"}}]}}
        ]}"#,
    )
    .unwrap()
}

fn order(asked: &Questionnaire) -> String {
    fn walk(items: &[Item], out: &mut Vec<String>) {
        for item in items {
            out.push(name_of(item).to_string());
            if let Item::Group(group) = item {
                out.push("(".to_owned());
                walk(&group.items, out);
                out.push(")".to_owned());
            }
        }
    }
    let mut out = Vec::new();
    walk(&asked.items, &mut out);
    out.join(" ")
}

fn after(changes: Vec<Change>) -> Questionnaire {
    let mut asked = asked();
    for change in changes {
        asked.change(change.clone()).unwrap_or_else(|refusal| panic!("{change:?}: {refusal:?}"));
    }
    asked
}

fn refused(change: Change) -> Refusal {
    let mut changed = asked();
    let refusal = changed.change(change).unwrap_err();
    assert_eq!(changed, asked(), "a refused change changes nothing");
    refusal
}

#[test]
fn the_licence_of_an_instrument_is_said_and_nothing_else_of_it_changes() {
    let licence = |words: &str, credit| after(vec![Change::Licence(name("instrument"), words.to_owned(), credit)]);
    let told = |asked: &Questionnaire| {
        let Some(Item::Group(group)) = asked.item(&name("instrument")) else { panic!("it is gone") };
        (group.lock.as_ref().and_then(|lock| lock.licence.clone()), Questionnaire::credits(&[group.as_ref()]))
    };
    let changed = licence(" CC BY ", true);
    assert_eq!(told(&changed), (Some("CC BY".to_owned()), vec![("WHO-5".to_owned(), "CC BY".to_owned())]));
    assert_eq!(order(&changed), order(&asked()));
    assert_eq!(told(&licence("CC BY", false)), (Some("CC BY".to_owned()), vec![]));
    assert_eq!(told(&licence(" ", true)), (None, vec![]), "none is none, and stops opening");
    assert_eq!(refused(Change::Licence(name("del"), "fri".to_owned(), false)), Refusal::Gone);
}

#[test]
fn an_item_moves_among_its_neighbours_and_out_at_the_edge() {
    assert_eq!(order(&asked()), "a del ( b c ) instrument ( w1 w2 ) barn ( d )");
    assert_eq!(order(&after(vec![Change::Down(name("a"))])), "del ( b c ) a instrument ( w1 w2 ) barn ( d )");
    assert_eq!(order(&after(vec![Change::Up(name("c"))])), "a del ( c b ) instrument ( w1 w2 ) barn ( d )");
    assert_eq!(order(&after(vec![Change::Up(name("b"))])), "a b del ( c ) instrument ( w1 w2 ) barn ( d )");
    assert_eq!(order(&after(vec![Change::Down(name("c"))])), "a del ( b ) c instrument ( w1 w2 ) barn ( d )");
    assert_eq!(order(&after(vec![Change::Up(name("instrument"))])), "a instrument ( w1 w2 ) del ( b c ) barn ( d )");
    assert_eq!(order(&after(vec![Change::Up(name("a"))])), order(&asked()), "the first stays first");
    let within = after(vec![Change::Into(name("a"), name("del"))]);
    assert_eq!(order(&within), "del ( b c a ) instrument ( w1 w2 ) barn ( d )");
}

#[test]
fn words_are_set_trimmed_and_taken_away() {
    let spot = Spot::Question(name("a"), Of::Hint);
    let set = |words: &str| Change::Words(spot.clone(), "en".to_owned(), words.to_owned());
    assert_eq!(after(vec![set(" Think back. ")]).text(&spot).unwrap().in_language("en"), Some("Think back."));
    assert!(after(vec![set("x"), set("  ")]).text(&spot).unwrap().is_empty());
    let asked = after(vec![
        Change::Remind(name("a"), true),
        Change::Words(Spot::Question(name("a"), Of::Reminder), "sv".to_owned(), "Vill du svara?".to_owned()),
    ]);
    assert!(asked.question(&name("a")).unwrap().required.is_some());
    assert_eq!(refused(set(&"x".repeat(LONGEST + 1))), Refusal::Long);
    assert_eq!(refused(Change::Words(spot, "fi".to_owned(), "x".to_owned())), Refusal::Gone);
}

#[test]
fn a_locked_instrument_moves_and_goes_as_a_whole() {
    let lock = || Refusal::Locked("WHO-5".to_owned());
    let label = Change::Words(Spot::Question(name("w1"), Of::Label), "sv".to_owned(), "Ledsen".to_owned());
    let choice = Change::Words(Spot::Choice(name("who"), "0".to_owned()), "sv".to_owned(), "Jämt".to_owned());
    let same = Change::Words(Spot::Question(name("w1"), Of::Label), "sv".to_owned(), "Glad".to_owned());
    for change in [
        label,
        choice,
        Change::Up(name("w2")),
        Change::Remove(name("w1")),
        Change::RemoveChoice(name("who"), "0".to_owned()),
        Change::AddChoice(name("who")),
        Change::Into(name("a"), name("instrument")),
        Change::Into(name("w1"), name("del")),
        Change::Add(Kind::Text, Some(name("w1"))),
        Change::Remind(name("w1"), true),
        Change::Good(name("w1"), Some(Good::High)),
    ] {
        assert_eq!(refused(change.clone()), lock(), "{change:?}");
    }
    assert_eq!(after(vec![same]), asked(), "the same words are no change");
    let why = Spot::Group(name("instrument"), Of::Why);
    let asked =
        after(vec![Change::Sensitive(name("w1"), true), Change::Words(why, "sv".to_owned(), "För att".to_owned())]);
    assert!(asked.question(&name("w1")).unwrap().sensitive);
    let without = after(vec![Change::Remove(name("instrument"))]);
    assert_eq!(order(&without), "a del ( b c ) barn ( d )");
    assert!(!without.lists.contains_key(&name("who")), "and its list with it");
}

#[test]
fn what_a_condition_names_cannot_go() {
    let needed = Refusal::Needed(vec![name("b")]);
    assert_eq!(refused(Change::Remove(name("a"))), needed);
    assert_eq!(refused(Change::RemoveChoice(name("ja"), "ja".to_owned())), needed);
    assert_eq!(after(vec![Change::RemoveChoice(name("ja"), "nej".to_owned())]).lists[&name("ja")].len(), 1);
    assert_eq!(
        order(&after(vec![Change::Remove(name("del")), Change::Remove(name("a"))])),
        "instrument ( w1 w2 ) barn ( d )"
    );
}

#[test]
fn the_good_end_of_a_scale_is_said_turned_and_taken_back_and_words_have_none() {
    let scale = Change::Add(Kind::One(name("svar_1")), None);
    let good = |good| Change::Good(name("fraga_1"), good);
    let begun = || vec![scale.clone(), Change::AddChoice(name("svar_1"))];
    let told = |more: Vec<Change>| {
        let asked = after(begun().into_iter().chain(more).collect());
        let question = asked.question(&name("fraga_1")).unwrap().clone();
        (Good::of(&question), question.appearance.len())
    };
    assert_eq!(told(vec![]), (None, 0));
    assert_eq!(told(vec![good(Some(Good::High))]), (Some(Good::High), 2));
    assert_eq!(told(vec![good(Some(Good::High)), good(Some(Good::Low))]), (Some(Good::Low), 2));
    assert_eq!(told(vec![good(Some(Good::Low)), good(None)]), (None, 0), "and nobody is reminded to say it");
    assert_eq!(refused(Change::Good(name("a"), Some(Good::High))), Refusal::Gone, "yes and no are no scale");
    assert_eq!(refused(Change::Good(name("c"), Some(Good::High))), Refusal::Gone);
    assert_eq!(refused(Change::Good(name("del"), None)), Refusal::Gone);
    assert_eq!(after(vec![scale]).change(good(Some(Good::High))), Err(Refusal::Gone), "one step has no ends");
}

#[test]
fn questions_sections_and_choices_are_added_with_names_of_their_own() {
    let list = Name::parse("svar_1").unwrap();
    let asked = after(vec![
        Change::AddGroup,
        Change::Add(Kind::One(list.clone()), Some(name("a"))),
        Change::Add(Kind::Text, None),
        Change::AddChoice(list.clone()),
    ]);
    assert_eq!(order(&asked), "a fraga_1 del ( b c ) instrument ( w1 w2 ) barn ( d ) avsnitt_1 ( ) fraga_2");
    assert_eq!(asked.lists[&list].iter().map(|one| one.value.as_str()).collect::<Vec<_>>(), ["1", "2"]);
    let moved =
        after(vec![Change::ChoiceDown(name("ja"), "ja".to_owned()), Change::ChoiceDown(name("ja"), "ja".to_owned())]);
    assert_eq!(moved.lists[&name("ja")][1].value, "ja");
    assert_eq!(refused(Change::Add(Kind::Text, Some(name("borta")))), Refusal::Gone);
}

#[test]
fn groups_do_not_swallow_themselves_or_repeat_in_a_repeat() {
    assert_eq!(refused(Change::Into(name("del"), name("del"))), Refusal::Nested);
    assert_eq!(refused(Change::Into(name("del"), name("barn"))), Refusal::Nested);
    assert_eq!(refused(Change::Into(name("a"), name("c"))), Refusal::Gone);
}

#[test]
fn languages_come_and_go_with_their_words() {
    let asked = after(vec![Change::AddLanguage("ar".to_owned()), Change::RemoveLanguage("en".to_owned())]);
    assert_eq!(asked.languages, ["sv", "ar"]);
    assert!(asked.spots().iter().all(|(_, text)| text.in_language("en").is_none()));
    assert_eq!(refused(Change::AddLanguage("en".to_owned())), Refusal::Twice);
    let mut one = after(vec![Change::RemoveLanguage("sv".to_owned())]);
    assert_eq!(one.change(Change::RemoveLanguage("en".to_owned())), Err(Refusal::Last));
}

fn change() -> impl Strategy<Value = Change> {
    let items = ["a", "b", "c", "d", "w1", "w2", "del", "instrument", "barn", "fraga_1", "avsnitt_1", "borta"];
    let item = proptest::sample::select(items.to_vec()).prop_map(name);
    let list = proptest::sample::select(vec!["ja", "who", "ny"]).prop_map(name);
    let value = proptest::sample::select(vec!["ja", "nej", "0", "1"]).prop_map(str::to_owned);
    prop_oneof![
        item.clone().prop_map(Change::Up),
        item.clone().prop_map(Change::Down),
        item.clone().prop_map(Change::Remove),
        (item.clone(), item.clone()).prop_map(|(one, other)| Change::Into(one, other)),
        (list.clone(), proptest::option::of(item.clone()))
            .prop_map(|(list, after)| Change::Add(Kind::One(list), after)),
        Just(Change::AddGroup),
        list.clone().prop_map(Change::AddChoice),
        (list.clone(), value.clone()).prop_map(|(list, value)| Change::ChoiceUp(list, value)),
        (list, value).prop_map(|(list, value)| Change::RemoveChoice(list, value)),
        (item.clone(), any::<bool>()).prop_map(|(item, is)| Change::Remind(item, is)),
        (item.clone(), any::<bool>()).prop_map(|(item, is)| Change::Good(item, is.then_some(Good::Low))),
        (item, "\\PC{0,8}").prop_map(|(item, words)| Change::Words(
            Spot::Question(item, Of::Label),
            "sv".to_owned(),
            words
        )),
    ]
}

proptest! {
    #[test]
    fn whatever_is_changed_the_questionnaire_stays_whole(changes in proptest::collection::vec(change(), 0..30)) {
        let mut asked = asked();
        let instrument = asked.item(&name("instrument")).cloned();
        for change in changes {
            let before = asked.clone();
            let done = asked.change(change.clone());
            if done.is_err() {
                prop_assert_eq!(&asked, &before, "a refused change changes nothing: {:?}", change);
            }
            let removed = matches!(&change, Change::Remove(_));
            let count = |asked: &Questionnaire| {
                let mut names = BTreeSet::new();
                asked.items.iter().for_each(|item| place::names(item, &mut names));
                names
            };
            prop_assert!(removed || count(&before).is_subset(&count(&asked)), "nothing is lost by {:?}", change);
            let names = count(&asked);
            for (_, expression) in asked.expressions() {
                prop_assert!(expression.names().iter().all(|name| names.contains(name)), "{:?}", change);
            }
            for (_, question) in asked.questions() {
                let list = list_of(&question.kind);
                prop_assert!(list.is_none_or(|list| asked.lists.get(list).is_some_and(|all| !all.is_empty())));
            }
            let now = asked.item(&name("instrument")).cloned();
            prop_assert!(now.is_none() || now == instrument, "an instrument stays as it is: {:?}", change);
        }
        let again: Questionnaire = serde_json::from_str(&serde_json::to_string(&asked).unwrap()).unwrap();
        prop_assert_eq!(again, asked);
    }
}
