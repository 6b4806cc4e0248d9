//! What the survey room's stores promise.

use std::collections::BTreeMap;

use domain::desk::{Act, Action, Entry, OrgId, Outcome as Ended, Scope};
use domain::survey::answer::{Answers, Place, Value};
use domain::survey::edit::Mended;
use domain::survey::questionnaire::Name;
use domain::survey::spot::Spot;
use domain::survey::wave::{Mode, SurveyState, WaveState};
use jiff::civil::{Date, date};
use server::store::{self, Stores};
use server::survey::store::{
    AnswerStore, Closing, Intake, KEPT, Mending, NewWave, Opened, Saving, Sealed, StoreError, SurveyRow, Taken,
};

use super::Outcome;
use super::desk::somebody;
use super::odd::ODD_TEXT;

on_both_engines! {
    a_survey_comes_back_and_of_two_who_save_one_is_told,
    what_it_said_before_is_kept_for_a_while,
    a_wave_keeps_what_it_was_opened_with,
    an_address_is_given_once_and_a_changed_survey_is_not_opened,
    of_two_who_open_alike_the_second_is_led_to_the_first,
    only_an_open_wave_is_changed,
    a_form_sent_twice_counts_once_and_its_first_words_stand,
    a_code_counts_once_whoever_sends_it,
    a_receipt_changes_and_withdraws_until_closing,
    closing_puts_answers_in_the_place_of_the_intake,
    whoever_sends_while_it_closes_is_in_or_is_told,
    an_intake_is_read_in_pages_and_each_answer_once,
}

/// Everything in an intake, page by page.
pub async fn sealed_in(store: &dyn AnswerStore, wave: &str) -> Result<Vec<Sealed>, StoreError> {
    let (mut all, mut after) = (Vec::new(), Vec::new());
    loop {
        let page = store.intake(wave, &after).await?;
        let Some((last, _)) = page.last() else { return Ok(all) };
        after.clone_from(last);
        all.extend(page.into_iter().map(|(_, sealed)| sealed));
    }
}

const DAY: Date = date(2026, 3, 10);

pub fn line() -> Entry {
    Entry {
        number: 0,
        at: "2026-03-10T12:00:00.123Z".parse().unwrap(),
        actor: None,
        act: Act::Desk(Action::OpenSurvey),
        scope: Scope::organisation(OrgId::parse("kommunen").unwrap()),
        object: None,
        outcome: Ended::Done,
    }
}

pub fn survey(id: &str) -> SurveyRow {
    SurveyRow {
        id: id.to_owned(),
        organization: "kommunen".to_owned(),
        questionnaire: format!("{{\"title\":{}}}", serde_json::to_string(ODD_TEXT).unwrap()),
        contract: "{}".to_owned(),
        plan: "{}".to_owned(),
        state: SurveyState::Draft,
        version: 1,
        made_by: "a".to_owned(),
        made_on: DAY,
        changed_by: "a".to_owned(),
        changed_on: DAY,
    }
}

pub fn wave<'a>(id: &'a str, link: &'a str) -> NewWave<'a> {
    NewWave {
        id,
        survey: "s",
        survey_version: 1,
        link,
        mode: Mode::Codes,
        opens_on: DAY,
        closes_on: date(2026, 3, 20),
        public_key: &[7; 32],
        codes: 25,
    }
}

type Fault = Box<dyn std::error::Error + Send + Sync>;

/// Stores with survey `s` and its open wave `w`.
pub async fn opened(url: &str) -> Result<Stores, Fault> {
    let stores = store::open(url).await?;
    stores.desk.add_staff(&somebody("a")).await?;
    stores.survey.add_survey(&survey("s"), &line()).await?;
    assert_eq!(stores.survey.open_wave(wave("w", "havet"), &line()).await?, Opened::Done);
    Ok(stores)
}

pub fn intake(key: u8, once: Option<u8>) -> Intake {
    Intake {
        wave: "w".to_owned(),
        key: vec![key; 16],
        sealed: vec![key; 3000],
        receipt: vec![key ^ 255; 32],
        once: once.map(|code| vec![code; 32]),
    }
}

fn answers(text: &str) -> Answers {
    let place = Place::of(Name::parse("ord").unwrap());
    Answers(BTreeMap::from([(place, Value::Text(text.to_owned()))]))
}

fn closing(key: u8, text: &str) -> Closing {
    Closing { key: vec![key; 16], answers: answers(text) }
}

async fn a_survey_comes_back_and_of_two_who_save_one_is_told(url: &str) -> Outcome {
    let stores = store::open(url).await?;
    stores.desk.add_staff(&somebody("a")).await?;
    stores.desk.add_staff(&somebody("b")).await?;
    let store = stores.survey;
    store.add_survey(&survey("s"), &line()).await?;
    assert_eq!(store.survey("s").await?, Some(survey("s")));
    assert_eq!(store.survey("t").await?, None);
    assert!(store.add_survey(&survey("s"), &line()).await.is_err(), "its id stands twice");
    let saving = Saving { questionnaire: "{\"a\":1}", contract: "{\"b\":2}", plan: "{\"c\":3}", by: "b", on: DAY };
    let line = line();
    let (one, other) = tokio::join!(store.save_survey("s", 1, saving, &line), store.save_survey("s", 1, saving, &line));
    let mut both = [one?, other?];
    both.sort();
    assert_eq!(both, [None, Some(2)]);
    let saved = store.survey("s").await?.unwrap();
    assert_eq!((saved.version, saved.changed_by.as_str(), saved.plan.as_str()), (2, "b", "{\"c\":3}"));
    assert_eq!(store.surveys().await?, [saved]);
    let acts = stores.desk.audit().await?.len();
    assert_eq!(acts, 2, "who was told has no line");
    Ok(())
}

async fn what_it_said_before_is_kept_for_a_while(url: &str) -> Outcome {
    let stores = store::open(url).await?;
    stores.desk.add_staff(&somebody("a")).await?;
    stores.survey.add_survey(&survey("s"), &line()).await?;
    for version in 1..=KEPT + 2 {
        let questionnaire = format!("{{\"version\":{}}}", version + 1);
        let saving = Saving { questionnaire: &questionnaire, contract: "{}", plan: "{}", by: "a", on: DAY };
        assert_eq!(stores.survey.save_survey("s", version, saving, &line()).await?, Some(version + 1));
    }
    let past: Vec<i64> = stores.past.past("s").await?.into_iter().map(|one| one.version).collect();
    assert_eq!(past, (3..=KEPT + 2).rev().collect::<Vec<_>>(), "the last ones, the latest first");
    let former = stores.past.former("s", 4).await?.map(|row| (row.version, row.questionnaire, row.changed_on));
    assert_eq!(former, Some((4, "{\"version\":4}".to_owned(), DAY)));
    assert_eq!(
        (stores.past.former("s", 1).await?, stores.past.former("s", 9999).await?),
        (None, None),
        "too old, and never"
    );
    assert_eq!(stores.past.past("t").await?, []);
    Ok(())
}

async fn a_wave_keeps_what_it_was_opened_with(url: &str) -> Outcome {
    let store = opened(url).await?.survey;
    assert_eq!(store.survey("s").await?.unwrap().state, SurveyState::Open);
    let saving = Saving { questionnaire: "{}", contract: "{}", plan: "{}", by: "a", on: DAY };
    assert_eq!(store.save_survey("s", 1, saving, &line()).await?, Some(2));
    let kept = store.wave("w").await?.unwrap();
    assert_eq!(kept.questionnaire, survey("s").questionnaire);
    assert_eq!((kept.head.mode, kept.head.state, kept.head.codes), (Mode::Codes, WaveState::Open, 25));
    assert_eq!((kept.head.opens_on, kept.head.closes_on), (DAY, date(2026, 3, 20)));
    assert_eq!(kept.public_key, [7; 32]);
    assert_eq!(store.waves().await?, [kept.head]);
    assert_eq!(store.wave("x").await?, None);
    Ok(())
}

async fn an_address_is_given_once_and_a_changed_survey_is_not_opened(url: &str) -> Outcome {
    let store = opened(url).await?.survey;
    assert_eq!(store.open_wave(wave("x", "havet"), &line()).await?, Opened::LinkTaken);
    let changed = NewWave { survey_version: 2, ..wave("x", "sjön") };
    assert_eq!(store.open_wave(changed, &line()).await?, Opened::Changed);
    assert_eq!(store.open_wave(NewWave { survey: "t", ..wave("x", "sjön") }, &line()).await?, Opened::Changed);
    assert_eq!(store.waves().await?.len(), 1);
    let later = NewWave { closes_on: date(2026, 3, 21), ..wave("x", "sjön") };
    assert_eq!(store.open_wave(later, &line()).await?, Opened::Done);
    Ok(())
}

async fn of_two_who_open_alike_the_second_is_led_to_the_first(url: &str) -> Outcome {
    let stores = store::open(url).await?;
    stores.desk.add_staff(&somebody("a")).await?;
    stores.survey.add_survey(&survey("s"), &line()).await?;
    let store = &stores.survey;
    let (first, second) = (wave("w", "havet"), wave("x", "sjön"));
    let (one, line) = (line(), line());
    let (first, second) = tokio::join!(store.open_wave(first, &one), store.open_wave(second, &line));
    let heads = store.waves().await?;
    assert_eq!(heads.len(), 1, "{heads:?}");
    let mut both = [first?, second?];
    both.sort_by_key(|opened| *opened != Opened::Done);
    assert_eq!(both, [Opened::Done, Opened::Already(heads[0].id.clone())]);
    // Another way of answering, other days and what was changed since are something else; so is asking again once it closed.
    let open = NewWave { mode: Mode::Open, ..wave("y", "skogen") };
    assert_eq!(store.open_wave(open, &one).await?, Opened::Done);
    assert!(stores.answers.shut(&heads[0].id, &one).await?);
    assert_eq!(store.open_wave(wave("z", "fjället"), &one).await?, Opened::Done);
    let saving = Saving { questionnaire: "{\"new\":1}", contract: "{}", plan: "{}", by: "a", on: DAY };
    assert_eq!(store.save_survey("s", 1, saving, &one).await?, Some(2));
    let changed = NewWave { survey_version: 2, ..wave("å", "ängen") };
    assert_eq!(store.open_wave(changed, &one).await?, Opened::Done);
    Ok(())
}

fn mended(was: &str, became: &str) -> Mended {
    let spot = Spot::parse("q/a/label").unwrap();
    Mended { spot, language: "sv".to_owned(), was: was.to_owned(), became: became.to_owned() }
}

async fn only_an_open_wave_is_changed(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let store = &stores.survey;
    let words = [mended("Hurr?", ODD_TEXT), Mended { language: "en".to_owned(), ..mended("", "How?") }];
    let mending = |questionnaire| Mending { questionnaire, words: &words, by: "a", on: DAY };
    assert!(store.mend_wave("w", 1, mending("{\"mended\":true}"), &line()).await?);
    assert!(!store.mend_wave("w", 1, mending("{}"), &line()).await?, "somebody did since");
    let past = stores.past.mended("w").await?;
    let told: Vec<(i64, &str, &str)> =
        past.iter().map(|one| (one.version, one.was.as_str(), one.became.as_str())).collect();
    assert_eq!(told, [(2, "", "How?"), (2, "Hurr?", ODD_TEXT)]);
    assert_eq!((past[0].spot.as_str(), past[0].by.as_str(), past[0].on), ("q/a/label", "a", DAY));
    assert_eq!(stores.past.mended("x").await?, []);
    assert!(store.move_closing("w", date(2026, 3, 25), &line()).await?);
    assert_eq!(store.add_codes("w", 30, &line()).await?, Some(55));
    let kept = store.wave("w").await?.unwrap();
    assert_eq!((kept.head.version, kept.questionnaire.as_str()), (2, "{\"mended\":true}"));
    assert_eq!(kept.head.closes_on, date(2026, 3, 25));
    assert!(stores.answers.shut("w", &line()).await?);
    assert!(!store.mend_wave("w", 2, mending("{}"), &line()).await?);
    assert_eq!(stores.past.mended("w").await?.len(), 2);
    assert!(!store.move_closing("w", DAY, &line()).await?);
    assert_eq!(store.add_codes("w", 1, &line()).await?, None);
    assert_eq!(store.survey("s").await?.unwrap().state, SurveyState::Closed);
    Ok(())
}

async fn a_form_sent_twice_counts_once_and_its_first_words_stand(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let store = &stores.answers;
    let again = Intake { sealed: vec![99; 3000], ..intake(1, None) };
    let taken = store.take(&[intake(1, None), intake(2, None), again.clone()]).await?;
    assert_eq!(taken, [Taken::New, Taken::New, Taken::Again]);
    assert_eq!(store.take(&[again]).await?, [Taken::Again]);
    assert_eq!(store.count("w").await?, 2);
    assert!(store.shut("w", &line()).await?);
    assert_eq!(sealed_in(store.as_ref(), "w").await?, [Sealed(vec![1; 3000]), Sealed(vec![2; 3000])]);
    assert_eq!(store.take(&[Intake { wave: "x".to_owned(), ..intake(3, None) }]).await?, [Taken::Shut]);
    Ok(())
}

async fn a_code_counts_once_whoever_sends_it(url: &str) -> Outcome {
    let store = opened(url).await?.answers;
    assert_eq!(store.take(&[intake(1, Some(1))]).await?, [Taken::New]);
    // The same form once more is the same answer; another form with the same code is not.
    assert_eq!(store.take(&[intake(1, Some(1)), intake(2, Some(1))]).await?, [Taken::Again, Taken::Spent]);
    assert_eq!(store.count("w").await?, 1);
    assert!(store.is_spent("w", &[1; 32]).await? && !store.is_spent("w", &[2; 32]).await?);
    let (one, other) = ([intake(3, Some(2))], [intake(4, Some(2))]);
    let (first, second) = tokio::join!(store.take(&one), store.take(&other));
    let mut both = [first?[0], second?[0]];
    both.sort_by_key(|taken| *taken == Taken::Spent);
    assert_eq!(both, [Taken::New, Taken::Spent]);
    assert_eq!(store.count("w").await?, 2);
    Ok(())
}

async fn a_receipt_changes_and_withdraws_until_closing(url: &str) -> Outcome {
    let store = opened(url).await?.answers;
    store.take(&[intake(1, Some(1)), intake(2, Some(2)), intake(3, None)]).await?;
    let (one, two) = (intake(1, None).receipt, intake(2, None).receipt);
    assert!(store.has_receipt("w", &one).await? && !store.has_receipt("w", &[0; 32]).await?);
    assert!(!store.has_receipt("x", &one).await?);
    assert!(store.replace("w", &one, &[50; 3000]).await?);
    assert_eq!(store.take(&[intake(1, Some(1))]).await?, [Taken::Again], "an old form undoes no change");
    assert!(!store.replace("w", &[0; 32], &[50; 3000]).await?);
    assert!(store.withdraw("w", &two).await?);
    assert!(!store.withdraw("w", &two).await? && !store.replace("w", &two, &[51; 3000]).await?);
    assert_eq!(store.take(&[intake(2, Some(2))]).await?, [Taken::Withdrawn], "Back does not bring it back");
    assert_eq!(store.take(&[intake(4, Some(2))]).await?, [Taken::Spent], "its code stays used");
    assert_eq!(store.count("w").await?, 2);
    store.shut("w", &line()).await?;
    assert!(!store.has_receipt("w", &one).await?);
    assert!(!store.replace("w", &one, &[52; 3000]).await? && !store.withdraw("w", &one).await?);
    assert_eq!(sealed_in(store.as_ref(), "w").await?, [Sealed(vec![50; 3000]), Sealed(vec![3; 3000])]);
    Ok(())
}

async fn closing_puts_answers_in_the_place_of_the_intake(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let store = &stores.answers;
    store.take(&[intake(1, Some(1)), intake(2, Some(2))]).await?;
    let opened = [closing(9, ODD_TEXT), closing(8, "två")];
    assert!(!store.close("w", 2, &opened).await?, "it is still open");
    assert_eq!(stores.closed.answers("w").await?, []);
    assert!(store.shut("w", &line()).await? && !store.shut("w", &line()).await?);
    assert!(!store.close("w", 1, &opened).await?, "who has not read all of it destroys nothing");
    assert!(store.close("w", 2, &opened).await?);
    assert!(!store.close("w", 0, &[closing(7, "tre")]).await?, "it never changes again");
    assert_eq!(stores.closed.answers("w").await?, [answers("två"), answers(ODD_TEXT)], "in the order of their keys");
    assert_eq!((sealed_in(store.as_ref(), "w").await?, store.count("w").await?), (vec![], 2));
    assert_eq!(stores.survey.wave("w").await?.unwrap().head.state, WaveState::Closed);
    store.forget().await?;
    assert_eq!(store.count("w").await?, 2);
    Ok(())
}

async fn whoever_sends_while_it_closes_is_in_or_is_told(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let (answers, mut sending) = (stores.answers.clone(), tokio::task::JoinSet::new());
    for key in 0..40 {
        let sender = answers.clone();
        sending.spawn(async move { sender.take(&[intake(key, Some(key))]).await });
        if key == 20 {
            let answers = answers.clone();
            sending.spawn(async move { answers.shut("w", &line()).await.map(|_| Vec::new()) });
        }
    }
    let mut taken = 0;
    while let Some(done) = sending.join_next().await {
        taken += done??.iter().filter(|one| **one == Taken::New).count();
    }
    assert_eq!(
        sealed_in(answers.as_ref(), "w").await?.len(),
        taken,
        "everybody who was thanked is in, and nobody else"
    );
    Ok(())
}

async fn an_intake_is_read_in_pages_and_each_answer_once(url: &str) -> Outcome {
    let store = opened(url).await?.answers;
    let many: Vec<Intake> = (0..1100_u16)
        .map(|number| Intake {
            key: number.to_be_bytes().repeat(8),
            sealed: number.to_be_bytes().repeat(20),
            receipt: number.to_be_bytes().repeat(16),
            ..intake(1, None)
        })
        .collect();
    store.take(&many).await?;
    let all = sealed_in(store.as_ref(), "w").await?;
    let expected: Vec<Sealed> = many.into_iter().map(|one| Sealed(one.sealed)).collect();
    assert_eq!(all, expected);
    assert!(store.intake("w", &[]).await?.len() < all.len(), "a county's answers are never held at once");
    Ok(())
}
