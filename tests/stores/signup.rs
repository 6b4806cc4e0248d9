//! What `SignUpStore` promises.

use domain::desk::retention::{Rule, What};
use domain::desk::{Act, Action, Entry, OrgId, Outcome as Ended, Scope};
use jiff::civil::{Date, date};
use server::store;
use server::survey::signup::store::NewSignUp;

use super::Outcome;
use super::desk::somebody;

on_both_engines! {
    it_is_kept_once_and_opens_for_those_it_was_sealed_to,
    it_is_marked_unmarked_and_taken_away_with_its_keys,
    it_is_swept_only_as_it_was_looked_at,
}

const DAY: Date = date(2026, 3, 10);

fn line() -> Entry {
    Entry {
        number: 0,
        at: "2026-03-10T12:00:00.123Z".parse().unwrap(),
        actor: None,
        act: Act::Desk(Action::ReadSignUp),
        scope: Scope::installation(),
        object: None,
        outcome: Ended::Done,
    }
}

fn new(id: &str, form: u8) -> NewSignUp {
    NewSignUp {
        id: id.to_owned(),
        public_key: vec![1; 32],
        note_key: vec![2; 32],
        sealed: vec![0, 255, form],
        form: vec![form; 32],
        came_on: DAY,
        keys: vec![("a".to_owned(), vec![9, form])],
    }
}

async fn it_is_kept_once_and_opens_for_those_it_was_sealed_to(url: &str) -> Outcome {
    let stores = store::open(url).await?;
    for staff in ["a", "b"] {
        stores.desk.add_staff(&somebody(staff)).await?;
    }
    let store = stores.sign_ups;
    assert!(store.sign_up(&new("s", 1)).await?);
    assert!(!store.sign_up(&new("t", 1)).await?, "the same form");
    let stranger = NewSignUp { keys: vec![("nobody".to_owned(), vec![1])], ..new("u", 2) };
    assert!(store.sign_up(&stranger).await.is_err());
    let heads = store.sign_ups("a").await?;
    assert_eq!(heads.iter().map(|head| (head.id.as_str(), head.own)).collect::<Vec<_>>(), [("s", true)]);
    assert_eq!(store.sign_ups("b").await?.iter().map(|head| head.own).collect::<Vec<_>>(), [false]);
    let row = store.signed_up("s", "a").await?.unwrap();
    assert_eq!((row.sealed, row.wrap, row.public_key), (vec![0, 255, 1], vec![9, 1], vec![1; 32]));
    assert!(store.signed_up("s", "b").await?.is_none());
    Ok(())
}

async fn it_is_marked_unmarked_and_taken_away_with_its_keys(url: &str) -> Outcome {
    let stores = store::open(url).await?;
    stores.desk.add_staff(&somebody("a")).await?;
    let store = stores.sign_ups;
    store.sign_up(&new("s", 1)).await?;
    for day in [Some(DAY), None] {
        assert!(store.contacted("s", day, &line()).await?);
        assert_eq!(store.sign_ups("a").await?[0].contacted_on, day);
    }
    assert!(!store.contacted("x", None, &line()).await?);
    assert!(store.drop_sign_up("s", &line()).await?);
    assert!(!store.drop_sign_up("s", &line()).await?);
    assert!(store.sign_ups("a").await?.is_empty() && store.signed_up("s", "a").await?.is_none());
    assert!(store.sign_up(&new("s", 1)).await?, "its keys went with it");
    Ok(())
}

async fn it_is_swept_only_as_it_was_looked_at(url: &str) -> Outcome {
    let stores = store::open(url).await?;
    stores.desk.add_staff(&somebody("a")).await?;
    let rule = Rule {
        number: 0,
        organisation: OrgId::parse("kommunen")?,
        what: What::SignUp,
        decision: "KS 2026/1".to_owned(),
        decided_by: "Kommunstyrelsen".to_owned(),
        decided_on: DAY,
        valid_from: DAY,
        keep_days: Some(30),
        entered_on: DAY,
    };
    stores.retention.add_rule(&rule, "a", &line()).await?;
    assert_eq!(stores.retention.rules().await?[0].what, What::SignUp);
    for (id, form) in [("s", 1), ("t", 2), ("u", 3)] {
        stores.sign_ups.sign_up(&new(id, form)).await?;
    }
    for id in ["s", "t"] {
        stores.sign_ups.contacted(id, Some(DAY), &line()).await?;
    }
    let voices = stores.retention.voices().await?;
    let seen: Vec<_> = voices.iter().map(|one| (one.id.as_str(), one.what, one.settled, one.last)).collect();
    let of = |id, settled| (id, What::SignUp, settled, DAY);
    assert_eq!(seen, [of("s", true), of("t", true), of("u", false)]);
    // Somebody gets in touch once more while the night's work is under way.
    stores.sign_ups.contacted("t", Some(DAY.tomorrow()?), &line()).await?;
    let swept = stores.retention.sweep_voices(1, &voices, DAY, &line()).await?.unwrap();
    assert_eq!((swept.threads, swept.messages, swept.rule), (1, 0, 1));
    assert_eq!(stores.retention.swept().await?, [swept]);
    let left = stores.sign_ups.sign_ups("a").await?;
    assert_eq!(left.iter().map(|head| head.id.as_str()).collect::<Vec<_>>(), ["t", "u"]);
    assert_eq!(stores.retention.sweep_voices(1, &voices[..1], DAY, &line()).await?, None, "nothing is said of nothing");
    Ok(())
}
