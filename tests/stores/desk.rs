//! What `DeskStore` promises.

use domain::desk::{
    Act, Action, Branch, Entry, Event, Grant, LinkKind, ObjectId, ObjectKind, OneTimeLink, OrgId, Outcome as Ended,
    Person, PersonId, Role, Scope, Session, UnitId, verify,
};
use jiff::Timestamp;
use server::desk::store::{Asked, KeyRow, Staff, StoreError};
use server::store::{self, Stores};
use sqlx::{Connection, Executor, PgConnection, SqliteConnection};

use super::Outcome;
use super::odd::ODD_TEXT;

on_both_engines! {
    staff_come_back_as_they_were,
    a_link_is_used_once_even_by_two_at_once,
    sessions_end_one_by_one_and_everywhere,
    the_log_keeps_its_chain_with_many_writers,
    the_log_cannot_be_changed_or_shortened,
    the_log_is_searched_by_place_day_person_and_thing,
    a_line_like_another_is_added_once_since_a_moment,
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

/// Somebody with odd letters in their name, two grants and keys.
pub fn somebody(id: &str) -> Staff {
    let scope = Scope::branch(
        OrgId::parse("kommunen").unwrap(),
        UnitId::parse("skolan").unwrap(),
        Branch::parse("emi").unwrap(),
    );
    let grants =
        vec![Grant { role: Role::NamedPerson, scope }, Grant { role: Role::Editor, scope: Scope::installation() }];
    Staff {
        id: id.to_owned(),
        name: ODD_TEXT.to_owned(),
        mail: "a@exempel.se".to_owned(),
        person: Person { active: true, grants },
        signed_out: None,
        keys: Some(KeyRow { public: vec![0, 255, 1], locked: vec![2; 98], escrow: vec![3; 283] }),
    }
}

async fn staff_come_back_as_they_were(url: &str) -> Outcome {
    let desk = store::open(url).await?.desk;
    assert_eq!(desk.staff("a").await?, None);
    let bare = Staff { keys: None, person: Person { active: false, grants: Vec::new() }, ..somebody("b") };
    for one in [somebody("a"), bare.clone()] {
        desk.add_staff(&one).await?;
        assert_eq!(desk.staff(&one.id).await?, Some(one));
    }
    assert_eq!(desk.all_staff().await?, [somebody("a"), bare]);
    assert!(matches!(desk.add_staff(&somebody("a")).await, Err(StoreError::Refused { table: "staff", .. })));
    Ok(())
}

async fn a_link_is_used_once_even_by_two_at_once(url: &str) -> Outcome {
    let desk = store::open(url).await?.desk;
    desk.add_staff(&somebody("a")).await?;
    let link = OneTimeLink::make(LinkKind::Invitation, at(100));
    desk.add_link(b"token", "a", &link).await?;
    assert_eq!(desk.link(b"token").await?, Some(("a".to_owned(), link)));
    assert_eq!(desk.link(b"other").await?, None);
    let (one, other) = tokio::join!(desk.use_link(b"token", at(101)), desk.use_link(b"token", at(102)));
    assert!(one? != other?, "one of the two");
    assert!(desk.link(b"token").await?.unwrap().1.used.is_some());
    desk.drop_links(LinkKind::Demo).await?;
    assert!(desk.link(b"token").await?.is_some());
    desk.drop_links(LinkKind::Invitation).await?;
    assert_eq!(desk.link(b"token").await?, None);
    assert!(matches!(desk.add_link(b"x", "nobody", &link).await, Err(StoreError::Refused { .. })));
    Ok(())
}

async fn sessions_end_one_by_one_and_everywhere(url: &str) -> Outcome {
    let desk = store::open(url).await?.desk;
    desk.add_staff(&somebody("a")).await?;
    let session = Session::begin(at(1000));
    for token in [b"one", b"two"] {
        desk.begin_session(token, "a", &session).await?;
    }
    desk.touch_session(b"one", at(1500)).await?;
    desk.touch_session(b"one", at(1200)).await?;
    let (staff, kept) = desk.session(b"one").await?.unwrap();
    assert_eq!((staff.id.as_str(), kept), ("a", Session { began: at(1000), seen: at(1500) }), "never backwards");
    desk.end_session(b"one").await?;
    assert_eq!(desk.session(b"one").await?, None);
    assert!(desk.session(b"two").await?.is_some());
    desk.sign_out_everywhere("a", at(2000)).await?;
    assert_eq!(desk.session(b"two").await?, None);
    assert_eq!(desk.staff("a").await?.unwrap().signed_out, Some(at(2000)));
    Ok(())
}

fn entry(actor: &str, act: Act) -> Entry {
    Entry {
        number: 0,
        at: "2026-03-10T12:00:00.123456789Z".parse().unwrap(),
        actor: PersonId::parse(actor).ok(),
        act,
        scope: somebody("a").person.grants[0].scope.clone(),
        object: None,
        outcome: Ended::Done,
    }
}

async fn the_log_keeps_its_chain_with_many_writers(url: &str) -> Outcome {
    let Stores { desk, .. } = store::open(url).await?;
    let writers = (0..12).map(|_| {
        let desk = desk.clone();
        tokio::spawn(async move { desk.log(&entry("a", Act::Desk(Action::ReadThread))).await })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await??;
    }
    desk.log(&entry("", Act::Event(Event::Swept))).await?;
    let log = desk.audit().await?;
    assert_eq!(verify(&log, &[]).map(|reached| reached.count), Ok(13));
    Ok(())
}

async fn the_log_cannot_be_changed_or_shortened(url: &str) -> Outcome {
    let desk = store::open(url).await?.desk;
    desk.log(&entry("a", Act::Desk(Action::Answer))).await?;
    for statement in ["UPDATE audit SET outcome = 'failed'", "DELETE FROM audit"] {
        let refused = if url.starts_with("sqlite") {
            SqliteConnection::connect(url).await?.execute(statement).await.is_err()
        } else {
            PgConnection::connect(url).await?.execute(statement).await.is_err()
        };
        assert!(refused, "{statement}");
    }
    assert_eq!(verify(&desk.audit().await?, &[]).map(|reached| reached.count), Ok(1));
    Ok(())
}

async fn a_line_like_another_is_added_once_since_a_moment(url: &str) -> Outcome {
    let desk = store::open(url).await?.desk;
    let thing = |id: &str| Some((ObjectKind::parse("thread").unwrap(), ObjectId::parse(id).unwrap()));
    let line = |actor: Option<&str>, second: i64| Entry {
        number: 0,
        at: at(second),
        actor: actor.map(|id| PersonId::parse(id).unwrap()),
        act: Act::Desk(Action::ReadThread),
        scope: Scope::installation(),
        object: thing("t"),
        outcome: Ended::Failed,
    };
    let (one, other) = (line(Some("a"), 100), line(Some("a"), 101));
    let (first, second) = tokio::join!(desk.log_once(&one, at(100)), desk.log_once(&other, at(100)));
    assert!(first? != second?, "one of the two");
    for (entry, new) in [
        (line(Some("a"), 150), false),
        (line(Some("b"), 150), true),
        (line(None, 150), true),
        (line(None, 160), false),
        (Entry { object: thing("u"), ..line(Some("a"), 150) }, true),
        (Entry { act: Act::Desk(Action::Answer), ..line(Some("a"), 150) }, true),
        (Entry { outcome: Ended::Done, ..line(Some("a"), 150) }, true),
    ] {
        assert_eq!(desk.log_once(&entry, at(100)).await?, new, "{entry:?}");
    }
    assert!(desk.log_once(&line(Some("a"), 200), at(200)).await?, "another day");
    assert_eq!(verify(&desk.audit().await?, &[]).map(|reached| reached.count), Ok(7));
    Ok(())
}

async fn the_log_is_searched_by_place_day_person_and_thing(url: &str) -> Outcome {
    let desk = store::open(url).await?.desk;
    let branch = somebody("a").person.grants[0].scope.clone();
    let other = Scope::branch(
        OrgId::parse("kommunen").unwrap(),
        UnitId::parse("skolan").unwrap(),
        Branch::parse("kurator").unwrap(),
    );
    let object = |id: &str| ObjectKind::parse("thread").ok().zip(ObjectId::parse(id).ok());
    let lines = [
        ("a", &branch, 100, object("3f2a-1")),
        ("b", &branch, 200, object("3f2b-2")),
        ("", &branch, 300, None),
        ("a", &other, 400, object("3f2a-3")),
    ];
    for (actor, scope, second, object) in lines {
        let line = Entry { at: at(second), scope: scope.clone(), object, ..entry(actor, Act::Desk(Action::Answer)) };
        desk.log(&line).await?;
    }
    let all = Asked {
        scope: Scope::installation(),
        before: None,
        from: None,
        until: None,
        actor: None,
        object: String::new(),
        limit: 10,
    };
    let cases = [
        (all.clone(), vec![4, 3, 2, 1]),
        (Asked { scope: branch, ..all.clone() }, vec![3, 2, 1]),
        (Asked { scope: other, ..all.clone() }, vec![4]),
        (Asked { before: Some(3), ..all.clone() }, vec![2, 1]),
        (Asked { from: Some(at(200)), until: Some(at(400)), ..all.clone() }, vec![3, 2]),
        (Asked { actor: Some(PersonId::parse("a").ok()), ..all.clone() }, vec![4, 1]),
        (Asked { actor: Some(None), ..all.clone() }, vec![3]),
        (Asked { object: "3f2a".to_owned(), ..all.clone() }, vec![4, 1]),
        (Asked { object: "f2a".to_owned(), ..all.clone() }, vec![]),
        (Asked { limit: 1, ..all.clone() }, vec![4]),
    ];
    for (asked, numbers) in cases {
        let found: Vec<_> = desk.audit_page(&asked).await?.iter().map(|link| link.entry.number).collect();
        assert_eq!(found, numbers, "{asked:?}");
    }
    let after: Vec<_> = desk.audit_after(1, 2).await?.iter().map(|link| link.entry.number).collect();
    assert_eq!(after, [2, 3]);
    assert_eq!(desk.audit_after(4, 2).await?, []);
    Ok(())
}
