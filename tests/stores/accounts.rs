//! What `AccountStore` promises.

use domain::desk::{Account, Attempt, Grant, LinkKind, OneTimeLink, Refused, Role, Scope, Session, Tries, Try};
use jiff::{SignedDuration, Timestamp};
use server::contact::store::{BranchRow, Leaving};
use server::desk::store::Staff;
use server::desk::store::accounts::{Accepted, NewFactors};
use server::desk::store::{KeyRow, StoreError};
use server::store::{self, Stores};

use super::desk::somebody;
use super::{Outcome, contact};

on_both_engines! {
    an_invitation_is_taken_up_once,
    an_address_and_a_providers_account_belong_to_one,
    tries_at_once_are_each_counted,
    a_new_invitation_ends_the_old_way_in,
    grants_come_and_go_with_reading_and_sessions,
    ended_is_ended,
    whoever_leaves_keeps_no_key_that_a_colleague_has_too,
    of_those_who_leave_at_once_the_last_keeps_the_key,
    a_key_is_made_once,
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn link(second: i64) -> OneTimeLink {
    OneTimeLink::make(LinkKind::Invitation, at(second))
}

fn factors(step: u64) -> NewFactors {
    NewFactors::Local { passphrase: "$argon2id$".to_owned(), totp: vec![0, 255], step }
}

async fn invited(stores: &Stores, id: &str) -> Result<Staff, StoreError> {
    let staff = Staff { keys: None, ..somebody(id) };
    assert!(stores.accounts.invite(&staff, &format!("{id}@exempel.se"), id.as_bytes(), &link(100)).await?);
    Ok(staff)
}

async fn an_invitation_is_taken_up_once(url: &str) -> Outcome {
    let stores = store::open(url).await?;
    let staff = invited(&stores, "a").await?;
    let member = stores.accounts.member("a").await?.unwrap();
    assert_eq!((&member.staff, member.enrolled, member.invited), (&staff, false, Some(link(100))));
    assert_eq!(member.login.as_deref(), Some("a@exempel.se"));
    let known = stores.accounts.by_login("a@exempel.se").await?.unwrap();
    assert_eq!((known.passphrase, known.totp, known.account), (None, None, Account::default()));
    let accounts = &stores.accounts;
    assert_eq!(accounts.accept(b"b", "a", &factors(1), at(101)).await?, Accepted::Used, "no such link");
    let (first, second) = (factors(7), factors(8));
    let (one, other) =
        tokio::join!(accounts.accept(b"a", "a", &first, at(101)), accounts.accept(b"a", "a", &second, at(102)));
    assert!((one? == Accepted::Done) != (other? == Accepted::Done), "one of the two");
    let known = accounts.factors("a").await?.unwrap();
    assert_eq!((known.passphrase.as_deref(), known.totp), (Some("$argon2id$"), Some(vec![0, 255])));
    assert!(matches!(known.account.last_step, Some(7 | 8)));
    let member = accounts.member("a").await?.unwrap();
    assert_eq!((member.enrolled, member.invited), (true, None));
    // A demo's link is no invitation.
    stores.desk.add_link(b"demo", "a", &OneTimeLink::make(LinkKind::Demo, at(1))).await?;
    assert_eq!(accounts.accept(b"demo", "a", &factors(9), at(2)).await?, Accepted::Used);
    Ok(())
}

async fn an_address_and_a_providers_account_belong_to_one(url: &str) -> Outcome {
    let stores = store::open(url).await?;
    invited(&stores, "a").await?;
    invited(&stores, "b").await?;
    let third = Staff { keys: None, ..somebody("c") };
    assert!(!stores.accounts.invite(&third, "a@exempel.se", b"c", &link(1)).await?);
    assert_eq!(stores.desk.staff("c").await?, None, "nothing is left of it");
    let subject = NewFactors::Subject([9; 32]);
    assert_eq!(stores.accounts.accept(b"a", "a", &subject, at(101)).await?, Accepted::Done);
    assert_eq!(stores.accounts.accept(b"b", "b", &subject, at(101)).await?, Accepted::Taken);
    assert!(stores.accounts.member("b").await?.unwrap().invited.is_some(), "the link still works");
    assert_eq!(stores.accounts.by_subject(&[9; 32]).await?.as_deref(), Some("a"));
    assert_eq!(stores.accounts.by_subject(&[8; 32]).await?, None);
    Ok(())
}

async fn tries_at_once_are_each_counted(url: &str) -> Outcome {
    let stores = store::open(url).await?;
    invited(&stores, "a").await?;
    let tries = (0..3).map(|_| {
        let accounts = stores.accounts.clone();
        tokio::spawn(async move { accounts.hear("a", Attempt::begin(at(50)), Try::Passphrase(false), at(50)).await })
    });
    for one in tries.collect::<Vec<_>>() {
        assert_eq!(one.await??, Err(Refused::Wrong));
    }
    let account = stores.accounts.factors("a").await?.unwrap().account;
    assert_eq!(account.passphrase, Tries { wrong: 3, last: Some(at(50)) });
    let heard = stores.accounts.hear("a", Attempt::begin(at(50)), Try::Passphrase(true), at(50)).await?;
    assert!(matches!(heard, Err(Refused::Wait { .. })), "the right one waits too");
    let later = at(50).checked_add(SignedDuration::from_secs(60))?;
    assert!(stores.accounts.hear("a", Attempt::begin(later), Try::Passphrase(true), later).await?.is_ok());
    assert_eq!(stores.accounts.factors("a").await?.unwrap().account.passphrase, Tries::default());
    let nobody = stores.accounts.hear("nobody", Attempt::begin(later), Try::Passphrase(true), later).await?;
    assert_eq!(nobody, Err(Refused::Wrong));
    Ok(())
}

async fn a_new_invitation_ends_the_old_way_in(url: &str) -> Outcome {
    let stores = store::open(url).await?;
    invited(&stores, "a").await?;
    stores.accounts.accept(b"a", "a", &factors(1), at(101)).await?;
    stores.accounts.hear("a", Attempt::begin(at(102)), Try::Passphrase(false), at(102)).await?.unwrap_err();
    stores.desk.begin_session(b"s", "a", &Session::begin(at(102))).await?;
    stores.accounts.renew("a", b"first", &link(103)).await?;
    stores.accounts.renew("a", b"second", &link(104)).await?;
    assert_eq!(stores.desk.session(b"s").await?, None);
    assert_eq!(stores.desk.link(b"first").await?, None, "the older link is gone");
    let known = stores.accounts.by_login("a@exempel.se").await?.unwrap();
    assert_eq!((known.passphrase, known.totp, known.account), (None, None, Account::default()));
    assert_eq!(stores.accounts.accept(b"second", "a", &factors(1), at(105)).await?, Accepted::Done);
    Ok(())
}

async fn grants_come_and_go_with_reading_and_sessions(url: &str) -> Outcome {
    let stores = store::open(url).await?;
    let staff = invited(&stores, "a").await?;
    let [reader, editor] = [&staff.person.grants[0], &staff.person.grants[1]];
    let lead = Grant { role: Role::UnitLead, scope: reader.scope.clone() };
    for _ in 0..2 {
        stores.accounts.give("a", &lead).await?;
    }
    let grants = |staff: Option<Staff>| staff.unwrap().person.grants;
    assert_eq!(grants(stores.desk.staff("a").await?), [reader.clone(), editor.clone(), lead.clone()]);
    super::contact::reading(&stores, "a").await?;
    let readers = || async { stores.contact.branch("skolan", "emi").await.map(|row| row.unwrap().readers.len()) };
    assert_eq!(readers().await?, 1);
    stores.desk.begin_session(b"s", "a", &Session::begin(at(1))).await?;
    assert_eq!(stores.accounts.take_back("a", editor).await?, Leaving::Done);
    assert_eq!((readers().await?, stores.desk.session(b"s").await?), (1, None));
    assert_eq!(stores.accounts.take_back("a", reader).await?, Leaving::Done);
    assert_eq!(readers().await?, 0, "nothing is sealed to them any more");
    assert_eq!(stores.accounts.take_back("a", reader).await?, Leaving::Late);
    let elsewhere = Grant { role: Role::UnitLead, scope: Scope::installation() };
    assert_eq!(stores.accounts.take_back("a", &elsewhere).await?, Leaving::Late, "another place is another grant");
    assert_eq!(grants(stores.desk.staff("a").await?), [lead]);
    assert!(stores.accounts.give("nobody", editor).await.is_err());
    Ok(())
}

async fn ended_is_ended(url: &str) -> Outcome {
    let stores = store::open(url).await?;
    invited(&stores, "a").await?;
    stores.accounts.accept(b"a", "a", &factors(1), at(101)).await?;
    stores.desk.begin_session(b"s", "a", &Session::begin(at(102))).await?;
    stores.desk.add_link(b"open", "a", &link(102)).await?;
    assert_eq!(stores.accounts.end_access("a", true).await?, Leaving::Done);
    assert_eq!(stores.accounts.end_access("a", true).await?, Leaving::Late, "once");
    assert_eq!(stores.desk.session(b"s").await?, None);
    assert_eq!(stores.desk.link(b"open").await?, None);
    assert!(stores.accounts.by_login("a@exempel.se").await?.is_none());
    assert!(stores.accounts.factors("a").await?.is_none());
    let heard = stores.accounts.hear("a", Attempt::begin(at(103)), Try::Passphrase(true), at(103)).await?;
    assert_eq!(heard, Err(Refused::Wrong));
    assert!(!stores.accounts.member("a").await?.unwrap().staff.person.active);
    let again = Staff { keys: None, ..somebody("b") };
    assert!(!stores.accounts.invite(&again, "a@exempel.se", b"b", &link(1)).await?, "the address stays theirs");
    stores.accounts.renew("a", b"new", &link(200)).await?;
    assert!(stores.accounts.member("a").await?.unwrap().staff.person.active);
    Ok(())
}

async fn whoever_leaves_keeps_no_key_that_a_colleague_has_too(url: &str) -> Outcome {
    let stores = contact::opened(url).await?;
    // `a` and `b` can read the first two, `a` alone the third.
    for (number, id) in (1..).zip(["t", "u", "v"]) {
        let (thread, form, mark) =
            (contact::thread(id, number), contact::form(u8::try_from(number)?, 1), id.as_bytes());
        let wraps: Vec<_> = contact::wraps().into_iter().filter(|(staff, _)| id != "v" || staff == "a").collect();
        stores.contact.begin(&thread, &contact::message(1, 9), &wraps, &form, &contact::event(id), mark).await?;
    }
    let has = async |staff: &str| -> Result<Vec<&'static str>, StoreError> {
        let mut found = Vec::new();
        for id in ["t", "u", "v"] {
            found.extend(stores.contact.wrap(id, staff).await?.map(|_| id));
        }
        Ok(found)
    };
    assert_eq!((has("a").await?, has("b").await?), (vec!["t", "u", "v"], vec!["t", "u"]));
    let grant = somebody("a").person.grants.remove(0);
    for _ in 0..2 {
        assert_eq!(stores.accounts.take_back("a", &grant).await?, Leaving::Alone(1), "only they can open the third");
        assert_eq!(stores.accounts.end_access("a", false).await?, Leaving::Alone(1));
    }
    assert_eq!(
        (has("a").await?, stores.desk.staff("a").await?.unwrap().person),
        (vec!["t", "u", "v"], somebody("a").person)
    );
    assert_eq!(stores.accounts.end_access("a", true).await?, Leaving::Done, "who ends it all the same was told");
    assert_eq!(has("a").await?, ["v"], "what nobody else could open stays");
    // Whoever works here no more leaves nobody alone: their task can be taken back.
    assert_eq!(stores.accounts.take_back("a", &grant).await?, Leaving::Done);
    // Now `b` is the only one who may read there: their keys stay, however their access ends.
    assert_eq!(stores.accounts.end_access("b", false).await?, Leaving::Alone(2));
    stores.accounts.end_access("b", true).await?;
    assert_eq!(has("b").await?, ["t", "u"]);
    Ok(())
}

async fn of_those_who_leave_at_once_the_last_keeps_the_key(url: &str) -> Outcome {
    let stores = contact::opened(url).await?;
    let readers = Vec::from(["a", "b", "c"].map(contact::reader));
    stores.contact.set_branch(&BranchRow { readers, ..contact::branch() }).await?;
    let (thread, form, event) = (contact::thread("t", 7), contact::form(1, 1), contact::event("t"));
    let wraps = [contact::wraps(), vec![("c".to_owned(), vec![9; 250])]].concat();
    stores.contact.begin(&thread, &contact::message(1, 9), &wraps, &form, &event, b"t").await?;
    // Each of them on a connection that is open already, so that none is done before another begins.
    let open = tokio::join!(stores.contact.branches(), stores.contact.branches(), stores.contact.branches());
    assert_eq!((open.0?.rows.len(), open.1?.rows.len(), open.2?.rows.len()), (1, 1, 1));
    let grant = somebody("b").person.grants.remove(0);
    let accounts = &stores.accounts;
    let (a, b, c) =
        tokio::join!(accounts.end_access("a", false), accounts.take_back("b", &grant), accounts.end_access("c", false));
    let mut all = [a?, b?, c?];
    all.sort_by_key(|one| *one != Leaving::Done);
    assert_eq!(
        all,
        [Leaving::Done, Leaving::Done, Leaving::Alone(1)],
        "whoever comes last is told that they are the last"
    );
    assert_eq!(stores.course.readers("t").await?.len(), 1, "never is a thread left that only the escrow opens");
    assert_eq!(stores.course.able("t").await?.len(), 1, "and the one who can open it reads there");
    Ok(())
}

async fn a_key_is_made_once(url: &str) -> Outcome {
    let stores = store::open(url).await?;
    invited(&stores, "a").await?;
    let keys = |byte: u8| KeyRow { public: vec![byte; 32], locked: vec![byte; 98], escrow: vec![byte; 283] };
    let (first, second) = (keys(1), keys(2));
    let (one, other) = tokio::join!(stores.accounts.set_keys("a", &first), stores.accounts.set_keys("a", &second));
    let (one, other) = (one?, other?);
    assert!(one != other, "one of the two");
    let kept = if one { first } else { second };
    stores.accounts.set_lock("a", &[7; 98]).await?;
    let want = KeyRow { locked: vec![7; 98], ..kept };
    assert_eq!(stores.desk.staff("a").await?.unwrap().keys, Some(want));
    stores.accounts.accept(b"a", "a", &factors(1), at(101)).await?;
    for session in [b"s", b"t"] {
        stores.desk.begin_session(session, "a", &Session::begin(at(102))).await?;
    }
    stores.accounts.set_passphrase("a", "$argon2id$2", b"s").await?;
    assert_eq!(stores.accounts.factors("a").await?.unwrap().passphrase.as_deref(), Some("$argon2id$2"));
    assert!(stores.desk.session(b"s").await?.is_some() && stores.desk.session(b"t").await?.is_none());
    Ok(())
}
