//! What `JobStore`, `RetentionStore` and `EscrowStore` promise.

use domain::desk::retention::{Rule, What};
use domain::desk::{Act, Entry, Event, OrgId, Outcome as Ended, Scope, verify};
use jiff::Timestamp;
use jiff::civil::date;
use server::contact::escrow::store::Used;
use server::contact::store::{EventRow, MessageRow};
use server::jobs::retention::Shelf;
use server::jobs::store::Step;
use sqlx::{Connection, Executor, PgConnection, SqliteConnection};

use super::Outcome;
use super::contact::{Next, add, begin, form, message, opened};
use super::release::by_hand;

on_both_engines! {
    of_two_who_want_a_job_one_gets_it_until_its_time,
    a_mail_keeps_its_notices_until_it_is_out,
    a_promise_is_pointed_out_once,
    whoever_waits_is_pointed_out_wherever_their_words_or_an_answer_were_put,
    that_somebody_else_reads_is_told_once_in_its_place_or_not_at_all,
    an_answered_thread_is_swept_once_with_its_line,
    rules_come_back_and_are_never_changed,
    the_shelf_is_cleared_of_what_is_old,
    the_holders_steps_come_back,
}

const T: &str = "00000000-0000-4000-8000-000000000001";

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn event(kind: &str) -> EventRow {
    let id = uuid::Uuid::new_v4().to_string();
    EventRow { id, hour: 492_001, actor: "site".to_owned(), kind: kind.to_owned(), detail: String::new() }
}

fn line() -> Entry {
    let (act, scope) = (Act::Event(Event::Swept), Scope::organisation(OrgId::parse("kommunen").unwrap()));
    Entry { number: 0, at: at(1_773_000_000), actor: None, act, scope, object: None, outcome: Ended::Done }
}

fn rule(keep_days: Option<u32>) -> Rule {
    Rule {
        number: 1,
        organisation: OrgId::parse("kommunen").unwrap(),
        what: What::Thread,
        decision: super::odd::ODD_TEXT.to_owned(),
        decided_by: "Kommunstyrelsen".to_owned(),
        decided_on: date(2026, 3, 1),
        valid_from: date(2026, 3, 2),
        keep_days,
        entered_on: date(2026, 3, 3),
    }
}

async fn of_two_who_want_a_job_one_gets_it_until_its_time(url: &str) -> Outcome {
    let jobs = opened(url).await?.jobs;
    let (one, other) = tokio::join!(jobs.lease("mail", "a", at(10), at(20)), jobs.lease("mail", "b", at(10), at(20)));
    assert!(one? != other?, "one of the two");
    assert!(jobs.lease("remind", "a", at(10), at(20)).await?, "another job is another");
    assert!(!jobs.lease("mail", "a", at(19), at(30)).await? && !jobs.lease("mail", "b", at(19), at(30)).await?);
    assert!(jobs.lease("mail", "c", at(20), at(30)).await?, "its time is over");
    jobs.release("mail", "a", at(0)).await?;
    assert!(!jobs.lease("mail", "b", at(21), at(40)).await?, "nobody gives back what is another's");
    jobs.release("mail", "c", at(22)).await?;
    assert!(!jobs.lease("mail", "b", at(21), at(40)).await? && jobs.lease("mail", "b", at(22), at(40)).await?);
    jobs.probe(at(1)).await?;
    jobs.probe(at(2)).await?;
    Ok(())
}

async fn a_mail_keeps_its_notices_until_it_is_out(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let jobs = &stores.jobs;
    assert_eq!(jobs.batch("a", "none").await?, None, "no mail without a notice");
    begin(&stores, T, 7).await?;
    let staff = |news: Vec<server::jobs::store::News>| news.into_iter().map(|one| one.staff).collect::<Vec<_>>();
    assert_eq!(staff(jobs.news(at(0)).await?), ["a", "b"]);
    let first = jobs.batch("a", "first").await?.unwrap();
    assert_eq!((first.id.as_str(), first.waits), ("first", false));
    let next = Next { state: "open", answer_by: None, notice: true };
    add(&stores, T, &message(2, 1), &form(9, 9), &event("message"), &next).await?;
    assert_eq!(jobs.batch("a", "second").await?.unwrap().id, "first", "the one that was begun");
    jobs.not_mailed("a", at(100)).await?;
    assert_eq!(staff(jobs.news(at(99)).await?), ["b"]);
    assert_eq!(jobs.news(at(100)).await?.iter().find(|one| one.staff == "a").unwrap().tries, 1);
    jobs.mailed("a", "first", at(200)).await?;
    assert_eq!(staff(jobs.news(at(199)).await?), ["b"]);
    let third = jobs.batch("a", "third").await?.unwrap();
    assert_eq!(third.id, "third", "what came meanwhile is another mail");
    jobs.mailed("a", "third", at(300)).await?;
    assert_eq!(jobs.batch("a", "fourth").await?, None);
    assert_eq!(staff(jobs.news(at(900)).await?), ["b"]);
    jobs.drop_notices("b").await?;
    assert!(jobs.news(at(900)).await?.is_empty());
    Ok(())
}

async fn a_promise_is_pointed_out_once(url: &str) -> Outcome {
    let stores = opened(url).await?;
    begin(&stores, T, 7).await?;
    let jobs = &stores.jobs;
    let waiting = jobs.waiting().await?.remove(0)?;
    assert_eq!((waiting.seq, waiting.since, waiting.last, waiting.by), (1, 492_000, 492_000, date(2026, 3, 12)));
    assert_eq!(
        (waiting.readers.as_slice(), waiting.told.reminded),
        (["a".to_owned(), "b".to_owned()].as_slice(), false)
    );
    let (to, e, f) = (vec!["c".to_owned()], event("reminded"), event("reminded"));
    let (one, other) = tokio::join!(
        jobs.tell(&waiting, (Step::Remind, &to), &e, None),
        jobs.tell(&waiting, (Step::Remind, &to), &f, None)
    );
    assert!(one? != other?, "one of the two");
    assert!(jobs.tell(&waiting, (Step::Escalate, &to), &event("escalated"), None).await?);
    let told = jobs.waiting().await?.remove(0)?.told;
    assert!(told.reminded && told.escalated);
    assert!(jobs.batch("c", "mail").await?.unwrap().waits);
    assert_eq!(stores.contact.events(T).await?.iter().filter(|event| event.actor == "site").count(), 2);
    // Another promised day is another promise; an answer ends it.
    let next = Next { state: "open", answer_by: Some(date(2026, 3, 20)), notice: false };
    add(&stores, T, &message(2, 1), &form(9, 9), &event("message"), &next).await?;
    let waiting = jobs.waiting().await?.remove(0)?;
    assert!(!waiting.told.reminded && waiting.seq == 1);
    let answer = MessageRow { direction: "staff".to_owned(), ..message(3, 1) };
    let next = Next { state: "answered", answer_by: None, notice: false };
    add(&stores, T, &answer, &form(8, 8), &event("message"), &next).await?;
    assert!(jobs.waiting().await?.is_empty());
    Ok(())
}

async fn whoever_waits_is_pointed_out_wherever_their_words_or_an_answer_were_put(url: &str) -> Outcome {
    let stores = opened(url).await?;
    begin(&stores, T, 7).await?;
    let next = Next { state: "open", answer_by: None, notice: false };
    let answer = MessageRow { direction: "staff".to_owned(), ..message(2, 1) };
    add(&stores, T, &answer, &form(8, 8), &event("answer"), &next).await?;
    add(&stores, T, &message(3, 1), &form(9, 9), &event("more"), &next).await?;
    for (damage, seq) in [
        ("UPDATE message SET seq = 4294967295 WHERE seq = 2", 1),
        ("UPDATE message SET seq = 8589934592 WHERE seq = 4294967295", 1),
        ("UPDATE message SET seq = 2 WHERE seq = 8589934592", 3),
        ("UPDATE message SET direction = 'ur' WHERE seq = 3", 3),
        ("UPDATE message SET seq = -1 WHERE seq = 3", 0),
        ("UPDATE message SET seq = 8589934592 WHERE seq = -1", 0),
    ] {
        assert_eq!(by_hand(url, damage).await?, 1, "{damage}");
        let waiting = stores.jobs.waiting().await?;
        assert_eq!(waiting.len(), 1, "{damage}");
        assert_eq!(waiting.into_iter().next().unwrap()?.seq, seq, "{damage}");
    }
    Ok(())
}

async fn that_somebody_else_reads_is_told_once_in_its_place_or_not_at_all(url: &str) -> Outcome {
    let stores = opened(url).await?;
    begin(&stores, T, 7).await?;
    let (jobs, to) = (&stores.jobs, vec!["b".to_owned()]);
    let waiting = jobs.waiting().await?.remove(0)?;
    let says = |seq| MessageRow { direction: "system".to_owned(), ..message(seq, 1) };
    let (taken, told) = (says(1), says(2));
    let named = |id: &str| EventRow { id: id.to_owned(), ..event("cover") };
    let (x, y, z, step) = (named("x"), named("y"), named("z"), (Step::Cover, to.as_slice()));
    assert!(!jobs.tell(&waiting, step, &x, Some(&taken)).await?, "somebody wrote there at the same moment");
    assert!(!jobs.waiting().await?.remove(0)?.covered, "and nothing of it is kept");
    assert_eq!(stores.contact.events(T).await?.len(), 1);
    assert!(jobs.tell(&waiting, step, &y, Some(&told)).await?);
    assert!(!jobs.tell(&waiting, step, &z, Some(&told)).await?, "once");
    assert!(jobs.waiting().await?.remove(0)?.covered);
    let directions: Vec<_> = stores.contact.messages(T).await?.into_iter().map(|one| one.direction).collect();
    assert_eq!(directions, ["child", "system"]);
    assert!(jobs.batch("b", "mail").await?.is_some());
    Ok(())
}

async fn an_answered_thread_is_swept_once_with_its_line(url: &str) -> Outcome {
    let stores = opened(url).await?;
    begin(&stores, T, 7).await?;
    let other = "00000000-0000-4000-8000-000000000002";
    begin(&stores, other, 8).await?;
    let next = Next { state: "answered", answer_by: None, notice: false };
    add(&stores, T, &message(2, 1), &form(9, 9), &event("message"), &next).await?;
    stores.retention.add_rule(&rule(Some(1)), "a", &line()).await?;
    let aged = stores.retention.aged().await?;
    assert_eq!(
        aged.iter().map(|one| (one.answered, one.last)).collect::<Vec<_>>(),
        [(true, 492_001), (false, 492_000)]
    );
    // Both are named; the one that owes an answer stays whatever is said.
    let swept = stores.retention.sweep(1, &aged, date(2026, 4, 1), &line()).await?.unwrap();
    assert_eq!((swept.threads, swept.messages, swept.rule), (1, 2, 1));
    assert_eq!(stores.contact.thread(T).await?, None);
    assert_eq!(stores.contact.wrap(T, "a").await?, None);
    assert!(stores.contact.messages(T).await?.is_empty() && stores.contact.events(T).await?.is_empty());
    assert!(stores.contact.thread(other).await?.is_some());
    // What happened is still counted: where, in which lane, of which age band, in what order; whose it was leads nowhere.
    let happened = stores.measure.happened(None, 492_000).await?;
    let gone: Vec<_> = happened.iter().filter(|row| row.gone == 1).collect();
    assert_eq!(gone.iter().map(|row| (row.hour, row.seq)).collect::<Vec<_>>(), [(492_000, 1), (492_001, 2)]);
    assert!(gone.iter().all(|row| row.unit_id == "skolan" && row.branch == "emi" && row.lane == "child"));
    assert!(happened.iter().all(|row| row.band == "10-12"), "as it was said");
    assert!(gone.iter().all(|row| row.thread_id == gone[0].thread_id && row.thread_id != T && row.thread_id != other));
    assert_eq!(happened.iter().filter(|row| row.gone == 0).count(), 1, "the one that stays is there once");
    assert_eq!(stores.measure.happened(Some(("skolan", "emi")), 492_000).await?.len(), 3);
    assert_eq!(stores.measure.happened(Some(("skolan", "head")), 492_000).await?.len(), 0);
    assert_eq!(stores.retention.sweep(1, &aged, date(2026, 4, 1), &line()).await?, None);
    assert_eq!(stores.retention.swept().await?, std::slice::from_ref(&swept));
    let log = stores.desk.audit().await?;
    assert_eq!(verify(&log, &[]).map(|reached| reached.count), Ok(2), "the rule's and the sweep's, no third");
    assert_eq!(log[1].entry.object.as_ref().unwrap().1.as_str(), swept.id);
    stores.retention.settle().await?;
    stores.retention.compact().await?;
    assert!(stores.contact.thread(other).await?.is_some());
    Ok(())
}

async fn rules_come_back_and_are_never_changed(url: &str) -> Outcome {
    let stores = opened(url).await?;
    for keep_days in [Some(90), None] {
        stores.retention.add_rule(&rule(keep_days), "a", &line()).await?;
    }
    assert_eq!(stores.retention.rules().await?, [rule(Some(90)), Rule { number: 2, ..rule(None) }]);
    for statement in ["UPDATE retention_rule SET keep_days = 1", "DELETE FROM retention_rule"] {
        let refused = if url.starts_with("sqlite") {
            SqliteConnection::connect(url).await?.execute(statement).await.is_err()
        } else {
            PgConnection::connect(url).await?.execute(statement).await.is_err()
        };
        assert!(refused, "{statement}");
    }
    Ok(())
}

async fn the_shelf_is_cleared_of_what_is_old(url: &str) -> Outcome {
    let stores = opened(url).await?;
    begin(&stores, T, 7).await?;
    stores.desk.begin_session(b"token", "a", &domain::desk::Session::begin(at(1000))).await?;
    let shelf = |second, day, notices| Shelf { links: at(second), sessions: at(second), forms: day, notices };
    assert_eq!(stores.retention.clear_shelf(&shelf(1000, date(2026, 3, 10), 492_000)).await?, 0, "not yet");
    assert!(stores.desk.session(b"token").await?.is_some());
    assert_eq!(stores.retention.clear_shelf(&shelf(1001, date(2026, 3, 11), 492_001)).await?, 2, "told of both");
    assert!(stores.desk.session(b"token").await?.is_none());
    assert_eq!(stores.contact.messages(T).await?.len(), 1, "no word goes without a decision");
    Ok(())
}

async fn the_holders_steps_come_back(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let used = Used {
        id: "u".to_owned(),
        object_kind: "thread".to_owned(),
        object_id: T.to_owned(),
        seat: "first".to_owned(),
        ground: "court".to_owned(),
        at: at(1000),
    };
    stores.escrow.used(&used, &line()).await?;
    assert_eq!(stores.escrow.uses().await?, std::slice::from_ref(&used));
    assert!(stores.escrow.used(&used, &line()).await.is_err(), "and a step that is not kept has no line");
    assert_eq!(stores.desk.audit().await?.len(), 1);
    stores.escrow.relock("a", &[7; 98]).await?;
    assert_eq!(stores.desk.staff("a").await?.unwrap().keys.unwrap().locked, [7; 98]);
    Ok(())
}
