//! What stops a survey from opening, each by its name.

use std::collections::BTreeMap;

use jiff::civil::date;

use super::super::contract::tests::whole as contract;
use super::super::plan::tests::{asked, name, whole as plan};
use super::*;
use crate::survey::contract::{Consent, Purpose, Research};
use crate::survey::questionnaire::{Area, Lock};

fn said(words: &str) -> Text {
    Text(BTreeMap::from([("sv".to_owned(), words.to_owned())]))
}

/// A questionnaire that lacks nothing: every question has words, and they stand in a section that says why.
fn whole() -> Questionnaire {
    let mut asked = asked();
    let (background, mut rest): (Vec<Item>, Vec<Item>) = asked.items.drain(..).partition(
        |item| matches!(item, Item::Question(one) if ["kommun", "alder", "kon"].contains(&one.name.as_str())),
    );
    for item in &mut rest {
        let Item::Question(question) = item else { continue };
        question.label = said("Fråga");
    }
    let section = Group {
        name: name("del"),
        label: said("Del"),
        relevant: None,
        appearance: Vec::new(),
        repeat: None,
        lock: None,
        why: said("För att"),
        proposed_by: said("Ungdomsrådet"),
        area: Some(Area::Assess),
        items: rest,
    };
    asked.items = background;
    for item in &mut asked.items {
        let Item::Question(question) = item else { continue };
        question.label = said("Bakgrund");
    }
    asked.items.push(Item::Group(Box::new(section)));
    asked
}

#[test]
fn a_whole_survey_lacks_nothing() {
    assert_eq!(lacks(&whole(), &contract(), &plan()), []);
}

fn research(text: &str) -> Contract {
    let consent = Consent { age_6_11: said(text), age_12_14: said(text), guardians: said(text), ..Consent::default() };
    let research = Research { dnr: "2026-01234-01".to_owned(), consent };
    Contract { purpose: Some(Purpose::Research(Box::new(research))), ..contract() }
}

#[test]
fn research_opens_when_every_age_is_told_and_no_gap_is_left() {
    let mut asked = whole();
    asked.audience = Audience::Child;
    assert_eq!(lacks(&asked, &research("Vill du vara med?"), &plan()), []);
    let gap = lacks(&asked, &research("[… vem] vill lära sig mer."), &plan());
    for part in [Part::Consent6To11, Part::Consent12To14, Part::ConsentGuardians] {
        assert!(gap.contains(&Lack::Contract(part)), "{part:?}");
    }
}

#[test]
fn research_with_those_under_fifteen_alone_is_not_answered_by_an_open_link() {
    for (audience, open) in
        [(Audience::Young, false), (Audience::Child, false), (Audience::Youth, true), (Audience::Staff, true)]
    {
        assert_eq!(ways(audience, &research("Vill du?")).contains(&Mode::Open), open, "{audience:?}");
        assert_eq!(ways(audience, &contract()), [Mode::Codes, Mode::Open]);
    }
}

#[test]
fn an_empty_one_is_told_everything() {
    let mut asked = whole();
    asked.items.clear();
    let lacks = lacks(&asked, &Contract::default(), &Plan::default());
    assert_eq!(lacks[0], Lack::Question);
    assert!(lacks.contains(&Lack::Contract(Part::Decides)) && lacks.contains(&Lack::Contract(Part::Level)));
}

fn section(asked: &mut Questionnaire) -> &mut Group {
    match asked.items.last_mut() {
        Some(Item::Group(group)) => group,
        _ => panic!("the section comes last"),
    }
}

#[test]
fn an_instrument_without_a_licence_and_a_section_without_a_reason_stop_it() {
    let mut asked = whole();
    let lists = asked.lists.clone();
    let items = section(&mut asked).items.clone();
    let lock = |licence: Option<&str>| {
        Some(crate::survey::lock::lock("WHO-5".to_owned(), licence.map(str::to_owned), &items, &lists))
    };
    let part = section(&mut asked);
    (part.lock, part.why, part.area, part.proposed_by) = (lock(None), Text::default(), None, Text::default());
    let of = name;
    let want = [Lack::Licence(of("del")), Lack::Why(of("del")), Lack::ProposedBy(of("del")), Lack::Area(of("del"))];
    assert_eq!(lacks(&asked, &contract(), &plan()), want);
    let part = section(&mut asked);
    (part.lock, part.why, part.area) = (lock(Some(" ")), said("För att"), Some(Area::Discover));
    part.proposed_by = said("Ungdomsrådet");
    assert_eq!(lacks(&asked, &contract(), &plan()), [Lack::Licence(name("del"))]);
    section(&mut asked).lock = lock(Some("fri"));
    assert_eq!(lacks(&asked, &contract(), &plan()), []);
    // Whoever changed it by another way than the desk's is found out before anybody answers.
    let locked = section(&mut asked).lock.take().map(|lock| Lock { digest: "0".repeat(64), ..lock });
    section(&mut asked).lock = locked;
    assert_eq!(lacks(&asked, &contract(), &plan()), [Lack::Changed(name("del"))]);
}

#[test]
fn a_question_outside_of_every_section_is_not_asked_without_a_reason() {
    let mut asked = whole();
    let loose = section(&mut asked).items.remove(0);
    asked.items.push(loose);
    assert_eq!(
        lacks(&asked, &contract(), &plan()),
        [Lack::Loose(name("lyssnad"))],
        "background alone stands by itself"
    );
}

#[test]
fn every_text_stands_in_every_language() {
    let mut asked = whole();
    asked.languages.push("ar".to_owned());
    let found = lacks(&asked, &contract(), &plan());
    let [Lack::Words(tag, places)] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(tag, "ar");
    let spots = asked.spots().iter().filter(|(_, text)| !text.is_empty()).count();
    assert!(spots < places.len(), "also the contract and the plan");
    for place in
        [Place::Asked(Spot::Title), Place::Contract(Part::Asks), Place::Plan(name("kommun"), "norr".to_owned())]
    {
        assert!(places.contains(&place), "{place:?}");
    }
}

#[test]
fn a_question_or_choice_without_words_stops_it_and_a_calculation_needs_none() {
    let mut asked = whole();
    if let Some(Item::Question(question)) = section(&mut asked).items.first_mut() {
        question.label = Text::default();
    }
    let spot = Spot::Question(name("lyssnad"), Of::Label);
    assert_eq!(lacks(&asked, &contract(), &plan()), [Lack::Silent(spot)]);
}

#[test]
fn days_are_in_order_and_the_answer_comes_after_closing() {
    let (today, answer) = (date(2026, 10, 1), contract().answer_on.unwrap());
    let check = |opens, closes| days(opens, closes, today, &contract());
    assert_eq!(check(today, date(2026, 10, 14)), Ok(()));
    assert_eq!(check(date(2026, 9, 30), date(2026, 10, 14)), Err(BadDays::Order));
    assert_eq!(check(date(2026, 10, 5), date(2026, 10, 4)), Err(BadDays::Order));
    assert_eq!(check(today, answer), Err(BadDays::AnswerTooEarly));
    assert_eq!(check(today, date(2027, 10, 1)), Err(BadDays::Long));
}
