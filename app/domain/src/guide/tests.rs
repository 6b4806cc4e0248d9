//! Tests of the guide's rules: codes, walks, and the proof finding what is wrong.

use std::sync::LazyLock;

use proptest::prelude::*;
use serde_json::from_str;

use super::*;

/// The real content, read once: property tests ask for it a few hundred times.
static FLOW: LazyLock<Flow> =
    LazyLock::new(|| from_str(include_str!("../../../../server/content/guide/flow.json")).unwrap());
static OUTCOMES: LazyLock<Outcomes> =
    LazyLock::new(|| from_str(include_str!("../../../../server/content/guide/outcomes.json")).unwrap());
static DIRECTORY: LazyLock<Directory> =
    LazyLock::new(|| from_str(include_str!("../../../../server/content/guide/directory.json")).unwrap());

static ASKS: LazyLock<Vec<Ask>> =
    LazyLock::new(|| from_str(include_str!("../../../../server/content/guide/asks.json")).unwrap());

fn flow() -> Flow {
    FLOW.clone()
}

fn outcomes() -> Outcomes {
    OUTCOMES.clone()
}

fn directory() -> Directory {
    DIRECTORY.clone()
}

/// A small flow whose every corner a test can reach: two topics share a slot.
fn small() -> Flow {
    from_str(
        r#"{"id":"t","version":1,"start":"need",
        "slots":[{"id":"need","size":8},{"id":"topic","size":8},{"id":"age","size":32}],
        "questions":[
          {"id":"need","slot":"need","kind":"tiles","options":[
            {"id":"a","n":1,"topic":"one","next":[{"go":"topic-a"}]},
            {"id":"b","n":2,"topic":"two","sensitive":true,"next":[{"go":"topic-b"}]}],"skip":[{"go":"age"}]},
          {"id":"topic-a","slot":"topic","kind":"choice","options":[
            {"id":"one","n":1,"topic":"one","next":[{"go":"age"}]}],"skip":[{"go":"age"}]},
          {"id":"topic-b","slot":"topic","kind":"choice","options":[
            {"id":"two","n":1,"topic":"two","next":[{"go":"age"}]}],"skip":[{"go":"age"}]},
          {"id":"age","slot":"age","kind":"age","options":[
            {"id":"13","n":14,"next":[{"go":"answer"}]}],"skip":[{"go":"answer"}]}]}"#,
    )
    .unwrap()
}

#[test]
fn the_real_content_is_proved() {
    let counts = prove(&flow(), &outcomes(), &directory()).unwrap();
    assert!(counts.paths > 10_000 && counts.outcomes > 70_000, "{counts:?}");
    assert_eq!(directory().faults(), []);
}

#[test]
fn an_answer_changed_keeps_the_rest_and_drops_only_what_belonged_to_another_question() {
    let flow = small();
    let told = Answers::none(Voice::Child).with(0, 1).with(1, 1).with(2, 14);
    let changed = flow.answer(&told, 0, 2);
    assert_eq!(changed.values[..3], [2, 0, 14], "the topic was another question's, the age is kept");
    assert_eq!(flow.answer(&told, 2, 31).values[..3], [1, 1, 31]);
    assert_eq!(flow.answer(&told, 0, 1), told, "the same answer again changes nothing");
}

#[test]
fn skipping_the_first_question_reaches_an_answer_and_leaves_nothing_behind() {
    let flow = small();
    let told = Answers::none(Voice::Child).with(0, 1).with(1, 1).with(2, 14);
    let skipped = flow.answer(&told, 0, 7);
    assert_eq!(skipped.values[..3], [7, 0, 14]);
    assert_eq!(flow.walk(&skipped).step, Step::Answer);
}

#[test]
fn a_stale_answer_is_asked_again_and_the_rest_is_kept() {
    let flow = small();
    let old = Answers::none(Voice::Guardian).with(0, 1).with(1, 5).with(2, 14);
    let walk = flow.walk(&old);
    assert!(walk.stale);
    assert!(matches!(walk.step, Step::Ask(question) if question.id == "topic-a"));
    assert_eq!(flow.answer(&old, 1, 1).values[..3], [1, 1, 14]);
}

#[test]
fn danger_makes_the_whole_walk_sensitive() {
    let flow = small();
    assert!(!flow.walk(&Answers::none(Voice::Child).with(0, 1)).sensitive);
    assert!(flow.walk(&Answers::none(Voice::Child).with(0, 2)).sensitive);
}

#[test]
fn no_number_of_one_question_becomes_an_answer_to_another() {
    let flow = flow();
    let (need, part, topic) = (flow.slot("need").unwrap(), flow.slot("part").unwrap(), flow.slot("topic").unwrap());
    for first in &flow.questions[0].options {
        for chosen in 1..15 {
            for second in &flow.questions[0].options {
                let told = flow.answer(&flow.answer(&Answers::none(Voice::Child), need, first.n), topic, chosen);
                let moved = flow.answer(&told, need, second.n);
                if first.n != second.n {
                    assert_eq!((moved.value(part), moved.value(topic)), (0, 0), "{} {chosen} {}", first.id, second.id);
                }
            }
        }
    }
}

#[test]
fn a_number_nobody_offers_changes_nothing() {
    let flow = flow();
    let told = Answers::none(Voice::Child).with(0, 5);
    for (slot, value) in [(0, 0), (1, 14), (4, 255), (2, 14), (9, 1)] {
        assert_eq!(flow.answer(&told, slot, value), told, "{slot} {value}");
    }
}

#[test]
fn every_topic_is_reached_by_its_own_name() {
    let flow = flow();
    for topic in outcomes().topics {
        let answers = flow.answers_for(&topic.id, Voice::Child).unwrap_or_else(|| panic!("{}", topic.id));
        assert_eq!(flow.walk(&answers).topic, Some(topic.id.as_str()));
    }
}

#[test]
fn wrong_codes_are_refused() {
    let flow = flow();
    for code in ["", "7q2k", "7q2k9dd", "iiiiii", "ååå", "7Q2K9D", "<scr>"] {
        assert!(flow.decode(code).is_err(), "{code}");
    }
}

#[test]
fn the_proof_names_a_circle_a_dead_end_and_a_lost_question() {
    let mut flow = small();
    flow.questions[3].skip = vec![];
    let faults = prove(&flow, &outcomes(), &directory()).unwrap_err();
    assert!(faults.iter().any(|fault| fault.place == "age/skip" && fault.cause.contains("no way on")), "{faults:?}");

    let mut flow = super::tests::flow();
    let place = flow.questions.iter().position(|question| question.id == "place").unwrap();
    flow.questions[place].skip = vec![Go { when: None, go: "need".to_owned() }];
    assert!(prove(&flow, &outcomes(), &directory()).is_err(), "a circle");

    let mut flow = super::tests::flow();
    let mut lost = flow.questions[1].clone();
    lost.id = "lost".to_owned();
    flow.questions.push(lost);
    let faults = prove(&flow, &outcomes(), &directory()).unwrap_err();
    assert!(faults.iter().any(|fault| fault.place == "lost"), "{faults:?}");
}

#[test]
fn the_proof_fails_when_a_line_was_not_read_or_is_not_always_open() {
    for spoil in [
        (|channel: &mut Channel| channel.hours_read = false) as fn(&mut Channel),
        |channel| channel.reading.confidence = Confidence::FromMemory,
        |channel| channel.hours = crate::hours::Hours::Unknown,
        |channel| channel.show = Show::Withheld,
    ] {
        let mut directory = directory();
        let line = directory.services.iter_mut().flat_map(|one| &mut one.channels);
        line.filter(|channel| channel.id == "1177-phone").for_each(spoil);
        assert!(prove(&flow(), &outcomes(), &directory).is_err());
    }
}

#[test]
fn a_missing_local_contact_is_said_and_listed() {
    let (outcomes, directory) = (outcomes(), directory());
    let facts = Facts { age: Age::new(10), place: Municipality::parse("0881"), ..Facts::of(Voice::Guardian) };
    let answer = outcomes.answer("familj-brak", &facts, &directory).unwrap();
    assert!(answer.missing.contains(&Kind::SocialServices), "{:?}", answer.missing);
    assert!(!holes(&outcomes, &directory).is_empty());
}

/// Topics that no nurse can help with.
const NO_NURSE: [&str; 15] = [
    "familj-brak",
    "ekonomi-boende",
    "placerad",
    "heder",
    "natet-digitalt",
    "mobbning-krankning",
    "skola-franvaro",
    "ensamhet-vanner",
    "identitet-hbtqi",
    "spel-skarm",
    "brott-gang",
    "samordning",
    "foraldraskap",
    "oro-for-annan",
    "rattigheter-paverka",
];

#[test]
fn no_nurse_is_named_where_none_can_help() {
    let (outcomes, directory) = (outcomes(), directory());
    let nurse = |pick: &Pick| matches!(pick, Pick::Service(service) if service.id == "1177");
    for topic in NO_NURSE {
        for voice in Voice::ALL {
            for place in Municipality::all().map(Some).chain([None]) {
                for age in (0..=OLDEST).map(Age::new).chain([None]) {
                    let facts = Facts { age, place, ..Facts::of(voice) };
                    let answer = outcomes.answer(topic, &facts, &directory).unwrap();
                    assert!(!nurse(&answer.first) && !answer.others.iter().any(nurse), "{topic} {facts:?}");
                }
            }
        }
    }
}

#[test]
fn a_child_who_told_no_age_begins_with_a_line_that_is_open_and_not_at_a_school_that_may_be_shut() {
    let (outcomes, directory) = (outcomes(), directory());
    let school = ["elevhalsa", "gymnasiets-elevhalsa", "rektor-mentor", "skolsocialt"];
    // What is about school is for school, whatever the day.
    let about_school = ["skola-franvaro", "mobbning-krankning", "npf-funktionsnedsattning"];
    for topic in outcomes.topics.iter().filter(|topic| !about_school.contains(&topic.id.as_str())) {
        for place in Municipality::all().map(Some).chain([None]) {
            let facts = Facts { place, ..Facts::of(Voice::Child) };
            let answer = outcomes.answer(&topic.id, &facts, &directory).unwrap();
            assert!(!matches!(answer.first, Pick::Direction(id) if school.contains(&id)), "{} {place:?}", topic.id);
        }
    }
    let answer = outcomes.answer("vet-inte", &Facts::of(Voice::Child), &directory).unwrap();
    assert!(matches!(answer.first, Pick::Service(service) if service.id == "bris-barn"), "{:?}", answer.first);
    assert_eq!(answer.others.first(), Some(&Pick::Direction("elevhalsa")));
}

#[test]
fn questions_beside_an_answer_are_of_the_voice_and_of_the_age() {
    let outcomes = outcomes();
    let beside = |topic: &str, voice: Voice, age: Option<u8>| -> Vec<&str> {
        let topic = outcomes.topic(topic).unwrap();
        topic.beside(&ASKS, voice, age.and_then(Age::new)).map(|ask| ask.id.as_str()).collect()
    };
    let gymnasium = |age| beside("skola-franvaro", Voice::Child, age).contains(&"gar-inte-i-gymnasiet");
    for (age, asked) in [(Some(9), false), (Some(14), false), (Some(15), true), (Some(19), true), (Some(20), false)] {
        assert_eq!(gymnasium(age), asked, "{age:?}");
    }
    assert!(gymnasium(None), "an age that nobody told leaves nothing out");
    assert_eq!(beside("skola-franvaro", Voice::Guardian, Some(9)), ["barn-gar-inte-till-skolan"]);
    assert_eq!(beside("foraldraskap", Voice::Child, None), ["vad-gor-socialtjansten", "kostar-det"], "in its order");
    for topic in &outcomes.topics {
        for age in 6..=OLDEST {
            assert!(!beside(&topic.id, Voice::Child, Some(age)).is_empty(), "{} at {age}", topic.id);
        }
    }
}

#[test]
fn what_nobody_has_sorted_is_in_no_answer_even_where_one_asks_for_it() {
    let (mut outcomes, mut directory) = (outcomes(), directory());
    let mut afar = directory.service("bris-barn").unwrap().clone();
    "afar".clone_into(&mut afar.id);
    afar.kind = Kind::Other;
    assert!(afar.reachable(&Facts::of(Voice::Child)));
    directory.services.insert(0, afar);
    for topic in &mut outcomes.topics {
        topic.first.insert(0, Rule { when: None, whom: Use::Kind(Kind::Other) });
        topic.others.insert(0, Rule { when: None, whom: Use::Kind(Kind::Other) });
    }
    for topic in &outcomes.topics {
        let answer = outcomes.answer(&topic.id, &Facts::of(Voice::Child), &directory).unwrap();
        let named = |pick: &Pick| matches!(pick, Pick::Service(service) if service.id == "afar");
        assert!(!named(&answer.first) && !answer.others.iter().any(named), "{}", topic.id);
    }
}

#[test]
fn on_a_day_without_school_a_child_begins_with_a_line_that_is_open_and_finds_the_school_right_after() {
    let (outcomes, directory) = (outcomes(), directory());
    let school = ["elevhalsa", "gymnasiets-elevhalsa", "rektor-mentor", "skolsocialt"];
    let about_school = ["skola-franvaro", "mobbning-krankning", "npf-funktionsnedsattning"];
    let mut moved = 0;
    for topic in outcomes.topics.iter().filter(|topic| !about_school.contains(&topic.id.as_str())) {
        for age in (6..=17).map(Age::new) {
            let open = Facts { age, ..Facts::of(Voice::Child) };
            let shut = Facts { school_shut: true, ..open };
            let monday = outcomes.answer(&topic.id, &open, &directory).unwrap();
            let sunday = outcomes.answer(&topic.id, &shut, &directory).unwrap();
            match monday.first {
                Pick::Direction(id) if school.contains(&id) => {
                    moved += 1;
                    assert_eq!(sunday.first, Pick::Service(sunday.line.0), "{} {age:?}", topic.id);
                    assert_eq!(sunday.others.first(), Some(&monday.first), "{} {age:?}", topic.id);
                }
                first => assert_eq!(first, sunday.first, "{} {age:?}", topic.id),
            }
        }
    }
    assert!(moved > 100, "{moved}");
}

#[test]
fn whoever_can_write_to_nobody_is_led_to_a_grown_up_near_and_to_a_number_that_answers() {
    let school = Use::Direction("elevhalsa".to_owned());
    for place in Municipality::all() {
        for age in [None, Age::new(6), Age::new(10), Age::new(13)] {
            for (voice, line) in [(Voice::Child, "bris-barn"), (Voice::Guardian, "1177")] {
                let facts = Facts { place: Some(place), age, ..Facts::of(voice) };
                let told = OUTCOMES.first_contact("vet-inte", &school, &facts, &DIRECTORY).unwrap();
                assert_eq!(told.first, Pick::Direction("elevhalsa"), "{age:?} {voice:?}");
                assert_eq!(told.line.0.id, line);
                let [Pick::Service(other)] = told.others[..] else { panic!("nobody with a number: {:?}", told.others) };
                assert!(other.id != line && other.shown().next().is_some());

                // Nobody is sent to a school that is shut.
                let facts = Facts { school_shut: true, ..facts };
                let shut = OUTCOMES.first_contact("vet-inte", &school, &facts, &DIRECTORY).unwrap();
                assert_eq!(shut.first, OUTCOMES.answer("vet-inte", &facts, &DIRECTORY).unwrap().first);
            }
        }
    }
    // Where the first has a number of its own, that is enough.
    let facts = Facts { age: Age::new(14), ..Facts::of(Voice::Child) };
    let named = Use::Service("digital-um".to_owned());
    let told = OUTCOMES.first_contact("vet-inte", &named, &facts, &DIRECTORY).unwrap();
    assert!(told.others.is_empty() && matches!(told.first, Pick::Service(one) if one.id == "digital-um"));
}

proptest! {
    #[test]
    fn every_code_comes_back_as_the_answers_it_was_made_of(
        guardian: bool, need in 0_u8..16, part in 0_u8..16, topic in 0_u8..16,
        place in 0_u8..16, age in 0_u8..32, urgency in 0_u8..8,
    ) {
        let flow = &*FLOW;
        let voice = if guardian { Voice::Guardian } else { Voice::Child };
        let mut answers = Answers::none(voice);
        for (slot, value) in [need, part, topic, place, age, urgency].into_iter().enumerate() {
            answers = answers.with(slot, value);
        }
        let code = flow.encode(&answers);
        prop_assert_eq!(code.len(), CODE_LENGTH);
        prop_assert_eq!(flow.decode(&code), Ok(answers));
    }

    #[test]
    fn no_text_is_a_code_by_accident_often(text in "[0-9a-z]{6}") {
        // Whatever decodes must be what would have been encoded: there is one code for one state.
        let flow = &*FLOW;
        if let Ok(answers) = flow.decode(&text) {
            prop_assert_eq!(flow.encode(&answers), text);
        }
    }

    #[test]
    fn a_walk_always_ends_and_changing_an_answer_never_breaks_it(values in prop::array::uniform6(0_u8..32), slot in 0_usize..6, value in 0_u8..32) {
        let flow = &*FLOW;
        let mut answers = Answers::none(Voice::Child);
        for (at, given) in values.into_iter().enumerate() {
            answers = answers.with(at, given % flow.slots[at].size);
        }
        let changed = flow.answer(&answers, slot, value % flow.slots[slot].size);
        prop_assert!(flow.walk(&changed).step != Step::Broken);
    }
}

#[test]
fn the_twelve_stand_by_name_where_people_look_for_one() {
    let names: Vec<&str> = Municipality::by_name().map(Municipality::name).collect();
    let first_and_last = (names.first().copied(), names.last().copied(), names.len());
    assert_eq!(first_and_last, (Some("Borgholm"), Some("Västervik"), 12));
    let at = |name: &str| names.iter().position(|one| *one == name).unwrap();
    assert!(at("Hultsfred") < at("Högsby") && at("Mönsterås") < at("Mörbylånga"), "{names:?}");
}
