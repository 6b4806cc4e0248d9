//! What `EditStore` promises.

use std::collections::{BTreeMap, BTreeSet};

use domain::guide::Directory;
use domain::hours::{SchoolYear, read_terms};
use jiff::Timestamp;
use proptest::prelude::*;
use server::guide::store::edit::{ContactChange, Review, TermsChange, TextChange};
use server::guide::texts as rules;
use server::store::{self, StoreError};

use super::Outcome;
use super::odd::{self, ODD_TEXT};

on_both_engines! {
    a_changed_contact_stands_in_its_place_with_its_history,
    what_was_proved_against_an_older_state_is_not_kept,
    of_two_at_once_one_is_kept,
    reports_that_a_change_settles_are_forgotten,
    a_directory_taken_in_has_a_history,
    texts_keep_every_version_and_a_change_takes_marks_away,
    school_terms_keep_every_version_and_the_newest_of_a_municipality_holds,
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

/// The change that gives a contact of a directory another name.
fn renamed(directory: &Directory, place: usize, name: &str) -> ContactChange {
    let was = directory.services[place].clone();
    let mut became = was.clone();
    name.clone_into(&mut became.name);
    ContactChange {
        number: 0,
        staff: Some("a".to_owned()),
        at: at(100),
        kind: "edited".to_owned(),
        was: Some(was),
        became,
    }
}

async fn a_changed_contact_stands_in_its_place_with_its_history(url: &str) -> Outcome {
    let stores = store::open(url).await?;
    stores.guide.replace(&odd::directory()).await?;
    let before = stores.edit.content().await?;
    assert_eq!(before.directory, odd::directory());
    let change = renamed(&before.directory, 0, ODD_TEXT);
    let number = stores.edit.change_contacts(before.number, std::slice::from_ref(&change)).await?;
    assert_eq!(number, Some(before.number + 1));
    let after = stores.edit.content().await?;
    let mut expected = odd::directory();
    expected.services[0] = change.became.clone();
    assert_eq!(after.directory, expected, "nothing else moved");
    assert_eq!(after.contacts, BTreeMap::from([(change.became.id.clone(), after.number)]));
    let kept = ContactChange { number: after.number, ..change };
    assert_eq!(stores.edit.contact_history(&kept.became.id).await?, std::slice::from_ref(&kept));
    let back = ContactChange { was: Some(kept.became.clone()), became: kept.was.clone().unwrap(), ..kept.clone() };
    stores.edit.change_contacts(after.number, &[back]).await?;
    assert_eq!(stores.edit.content().await?.directory, odd::directory());
    let history = stores.edit.contact_history(&kept.became.id).await?;
    assert_eq!(history.iter().map(|one| one.number).collect::<Vec<_>>(), [after.number + 1, after.number]);
    Ok(())
}

async fn what_was_proved_against_an_older_state_is_not_kept(url: &str) -> Outcome {
    let stores = store::open(url).await?;
    stores.guide.replace(&odd::directory()).await?;
    let seen = stores.edit.content().await?;
    // An import, or the desk of another server.
    stores.guide.replace(&odd::directory()).await?;
    let change = renamed(&seen.directory, 0, "other");
    let text = |number| TextChange {
        language: "sv".to_owned(),
        id: "guide-start".to_owned(),
        number,
        text: Some("x".to_owned()),
        source_hash: "h".to_owned(),
        staff: "a".to_owned(),
        at: at(1),
    };
    assert_eq!(stores.edit.change_contacts(seen.number, std::slice::from_ref(&change)).await?, None);
    assert_eq!(stores.edit.take_in(seen.number, &Directory::default(), &[]).await?, None);
    assert_eq!(stores.edit.change_text(seen.number, &text(0)).await?, None);
    assert_eq!(stores.edit.review(seen.number, &[]).await?, None);
    assert_eq!(stores.edit.unreview(seen.number, "en", "x").await?, None);
    let now = stores.edit.content().await?;
    assert_eq!((now.directory, now.texts), (odd::directory(), vec![]));
    assert_eq!(stores.edit.contact_history(&change.became.id).await?, []);
    // What breaks a rule of its table changes nothing either, not even the number.
    let mut broken = change;
    "nobody".clone_into(&mut broken.became.organization);
    let refused = stores.edit.change_contacts(now.number, &[broken]).await;
    assert!(matches!(refused, Err(StoreError::Refused { table: "service", .. })), "{refused:?}");
    assert_eq!(stores.edit.number().await?, now.number);
    Ok(())
}

async fn of_two_at_once_one_is_kept(url: &str) -> Outcome {
    let stores = store::open(url).await?;
    stores.guide.replace(&odd::directory()).await?;
    let seen = stores.edit.content().await?;
    let write = |name: &'static str| {
        let (edit, change, number) = (stores.edit.clone(), renamed(&seen.directory, 0, name), seen.number);
        tokio::spawn(async move { edit.change_contacts(number, &[change]).await })
    };
    let (one, other) = (write("one"), write("other"));
    let (one, other) = (one.await??, other.await??);
    assert_eq!(one.is_some(), other.is_none(), "one of the two");
    let name = if one.is_some() { "one" } else { "other" };
    let now = stores.edit.content().await?;
    assert_eq!(now.directory.services[0].name, name);
    assert_eq!(stores.edit.contact_history(&now.directory.services[0].id).await?.len(), 1);
    Ok(())
}

async fn reports_that_a_change_settles_are_forgotten(url: &str) -> Outcome {
    let stores = store::open(url).await?;
    stores.guide.replace(&odd::directory()).await?;
    let reported = |directory: &Directory| {
        directory
            .services
            .iter()
            .position(|service| service.channels.iter().any(|channel| channel.id == "a-telefon"))
            .unwrap()
    };
    stores.guide.report_wrong("a-telefon").await?;
    stores.guide.report_wrong("med-0").await?;
    // Another name settles nothing.
    let now = stores.edit.content().await?;
    let change = renamed(&now.directory, reported(&now.directory), "other");
    stores.edit.change_contacts(now.number, &[change]).await?;
    assert_eq!(stores.guide.wrong_reports().await?.len(), 2);
    // Another number does, for that number alone.
    let now = stores.edit.content().await?;
    let mut change = renamed(&now.directory, reported(&now.directory), "other");
    for channel in change.became.channels.iter_mut().filter(|channel| channel.id == "a-telefon") {
        channel.value = Some("010-000 00 00".to_owned());
    }
    stores.edit.change_contacts(now.number, &[change]).await?;
    assert_eq!(stores.guide.wrong_reports().await?, [("med-0".to_owned(), 1)]);
    Ok(())
}

async fn a_directory_taken_in_has_a_history(url: &str) -> Outcome {
    let stores = store::open(url).await?;
    let seen = stores.edit.number().await?;
    let became = odd::directory().services[0].clone();
    let added = ContactChange { number: 0, staff: None, at: at(5), kind: "imported".to_owned(), was: None, became };
    let number = stores.edit.take_in(seen, &odd::directory(), std::slice::from_ref(&added)).await?.unwrap();
    let now = stores.edit.content().await?;
    assert_eq!((now.number, &now.directory), (number, &odd::directory()));
    assert_eq!(stores.edit.contact_history(&added.became.id).await?, [ContactChange { number, ..added }]);
    Ok(())
}

fn text(language: &str, id: &str, text: Option<&str>) -> TextChange {
    TextChange {
        language: language.to_owned(),
        id: id.to_owned(),
        number: 0,
        text: text.map(str::to_owned),
        source_hash: "h".to_owned(),
        staff: "a".to_owned(),
        at: at(7),
    }
}

fn mark(language: &str, id: &str, hash: &str) -> Review {
    Review {
        language: language.to_owned(),
        id: id.to_owned(),
        pair_hash: hash.to_owned(),
        staff: "a".to_owned(),
        at: at(8),
    }
}

async fn texts_keep_every_version_and_a_change_takes_marks_away(url: &str) -> Outcome {
    let edit = store::open(url).await?.edit;
    let put = async |change: TextChange| edit.change_text(edit.number().await?, &change).await;
    put(text("fi", "a", Some(ODD_TEXT))).await?;
    put(text("fi", "a", None)).await?;
    put(text("fi", "a.b", Some("2"))).await?;
    let history = edit.text_history("fi", "a").await?;
    assert_eq!(history.iter().map(|one| one.text.as_deref()).collect::<Vec<_>>(), [None, Some(ODD_TEXT)]);
    let newest = edit.content().await?.texts;
    assert_eq!(
        newest.iter().map(|one| (one.id.as_str(), one.text.as_deref())).collect::<Vec<_>>(),
        [("a", None), ("a.b", Some("2"))]
    );
    let marks = || [mark("fi", "a", "1"), mark("en", "a", "2"), mark("fi", "b", "3"), mark("fi", "a", "4")];
    edit.review(edit.number().await?, &marks()).await?;
    assert_eq!(edit.content().await?.reviews, [mark("en", "a", "2"), mark("fi", "a", "4"), mark("fi", "b", "3")]);
    put(text("fi", "a", Some("3"))).await?;
    assert_eq!(edit.content().await?.reviews, [mark("en", "a", "2"), mark("fi", "b", "3")]);
    edit.review(edit.number().await?, &marks()).await?;
    put(text("sv", "a", Some("4"))).await?;
    assert_eq!(edit.content().await?.reviews, [mark("fi", "b", "3")], "every translation of it");
    edit.unreview(edit.number().await?, "fi", "b").await?;
    assert_eq!(edit.content().await?.reviews, []);
    Ok(())
}

async fn school_terms_keep_every_version_and_the_newest_of_a_municipality_holds(url: &str) -> Outcome {
    let edit = store::open(url).await?.edit;
    let change = |code: &str, terms: &str, second| TermsChange {
        number: 0,
        year: SchoolYear { source: ODD_TEXT.to_owned(), ..read_terms(code, terms, "").unwrap() },
        staff: ODD_TEXT.to_owned(),
        at: at(second),
    };
    let all = [
        change("0881", "2026-01-12 – 2026-06-12", 1),
        change("0880", "2026-01-12 – 2026-06-12", 2),
        change("0880", "", 3),
    ];
    let seen = edit.number().await?;
    for (after, change) in (seen..).zip(&all) {
        assert_eq!(edit.change_terms(after, change).await?, Some(after + 1));
    }
    assert_eq!(edit.change_terms(seen, &all[0]).await?, None, "made of an older state");
    let numbered = |at: usize, number: i64| TermsChange { number, ..all[at].clone() };
    assert_eq!(edit.content().await?.terms, [numbered(2, seen + 3), numbered(0, seen + 1)]);
    assert_eq!(edit.terms_history("0880").await?, [numbered(2, seen + 3), numbered(1, seen + 2)]);
    assert_eq!(edit.terms_history("0882").await?, []);
    Ok(())
}

/// One step of somebody at the desk: whose text, which, and what with it.
#[derive(Debug, Clone, Copy)]
enum Step {
    Write(usize, usize, u8),
    Back(usize, usize),
    Mark(usize, usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let (language, id) = (0..3_usize, 0..2_usize);
    let step = prop_oneof![
        (language.clone(), id.clone(), 0..2_u8).prop_map(|(language, id, text)| Step::Write(language, id, text)),
        (language.clone(), id.clone()).prop_map(|(language, id)| Step::Back(language, id)),
        (language, id).prop_map(|(language, id)| Step::Mark(language, id)),
    ];
    proptest::collection::vec(step, 1..14)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// A mark holds only while neither side has been touched since, not even to and fro.
    #[test]
    fn a_mark_of_review_never_outlives_a_change_of_either_side(steps in steps()) {
        const LANGUAGES: [&str; 3] = ["sv", "fi", "ar"];
        const IDS: [&str; 2] = ["guide-crisis", "guide-crisis.lead"];
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let folder = tempfile::tempdir().unwrap();
            let url = format!("sqlite:{}", folder.path().join("lotsen.db").display());
            let edit = store::open(&url).await.unwrap().edit;
            let base = server::content::book().unwrap();
            let mut marked: BTreeSet<(&str, &str)> = BTreeSet::new();
            for step in steps {
                let content = edit.content().await.unwrap();
                match step {
                    Step::Write(language, id, _) | Step::Back(language, id) => {
                        let (language, id) = (LANGUAGES[language], IDS[id]);
                        let body = if let Step::Write(_, _, body) = step { Some(format!("Text {body}")) } else { None };
                        edit.change_text(content.number, &text(language, id, body.as_deref())).await.unwrap();
                        marked.retain(|(of, marked)| *marked != id || (language != "sv" && *of != language));
                    }
                    Step::Mark(language, id) if language > 0 => {
                        let (language, id) = (LANGUAGES[language], IDS[id]);
                        let over = rules::over(&base, &content.texts);
                        let [source, own] = ["sv", language].map(|one| rules::standing(&base, &over, one, id));
                        let hash = rules::pair_hash(language, id, &source, &own);
                        edit.review(content.number, &[mark(language, id, &hash)]).await.unwrap();
                        marked.insert((language, id));
                    }
                    Step::Mark(..) => {}
                }
                let content = edit.content().await.unwrap();
                let over = rules::over(&base, &content.texts);
                for language in &LANGUAGES[1..] {
                    let holds = rules::reviewed(&base, &over, &content, language);
                    let expected: Vec<&str> = IDS.into_iter().filter(|id| marked.contains(&(*language, *id))).collect();
                    assert!(holds.iter().map(String::as_str).eq(expected), "{language}: {holds:?}");
                }
            }
        });
    }
}
