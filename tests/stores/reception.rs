//! What `ReceptionStore` promises.

use domain::contact::reading::DateRange;
use domain::hours::Hours;
use jiff::Timestamp;
use jiff::civil::date;
use server::contact::store::reception::{CardRow, Planned, Reception, SentRow};
use server::contact::store::{BranchRow, Leaving, LetIn, Plan, ReaderRow, StoreError};
use server::store;

use super::Outcome;
use super::contact::{branch, event, form, message, opened, reader, thread, wraps};
use super::desk::somebody;
use super::odd::ODD_TEXT;

on_both_engines! {
    a_reception_is_set_up_and_changed_by_one_at_a_time,
    away_and_its_cover_are_kept_together,
    a_form_that_was_stored_tells_its_thread_and_day,
    who_waits_to_be_let_in_is_kept_apart_from_who_reads,
    whoever_is_taken_off_keeps_no_key_that_a_colleague_has_too,
    a_change_under_way_does_not_bring_back_who_left,
}

fn card(staff: &str) -> CardRow {
    let assured = (staff == "a").then(|| date(2026, 3, 10));
    CardRow { staff: staff.to_owned(), room: Some(ODD_TEXT.to_owned()), drop_in: Hours::Unknown, assured }
}

fn range(from: i8, to: i8) -> DateRange {
    DateRange::new(date(2026, 3, from), date(2026, 3, to)).unwrap()
}

async fn a_reception_is_set_up_and_changed_by_one_at_a_time(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let (store, contact) = (stores.reception, stores.contact);
    assert_eq!(store.reception("skolan", "head").await?, Reception::default());
    let new = BranchRow { branch: "head".to_owned(), ..branch() };
    assert_eq!(store.change(0, &new, &[card("a")]).await?, Leaving::Done);
    assert_eq!(store.change(0, &new, &[]).await?, Leaving::Late, "it is there already");
    assert_eq!(store.reception("skolan", "head").await?, Reception { version: 1, cards: vec![card("a")] });
    assert_eq!(contact.branch("skolan", "head").await?, Some(new.clone()));
    let next = BranchRow {
        service_days: 5,
        plan: Plan { paused: true, ..Plan::default() },
        readers: vec![reader("c"), reader("a")],
        ..new.clone()
    };
    let absences = contact.branch("skolan", "head").await?.map(|row| row.readers[1].absences.clone());
    let cards = [card("c")];
    let (one, other) = tokio::join!(store.change(1, &next, &cards), store.change(1, &new, &[]));
    let one = one? == Leaving::Done;
    assert!(one != (other? == Leaving::Done), "one of the two");
    let kept = contact.branch("skolan", "head").await?.unwrap();
    assert_eq!((kept.service_days, kept.plan.paused), if one { (5, true) } else { (2, false) });
    assert_eq!(store.reception("skolan", "head").await?.version, 2);
    // When somebody is away is theirs, not the branch's.
    let a = kept.readers.iter().find(|one| one.staff == "a").unwrap();
    assert_eq!(Some(&a.absences), absences.as_ref());
    let stranger = BranchRow { readers: vec![reader("nobody")], ..new };
    assert!(matches!(store.change(2, &stranger, &[]).await, Err(StoreError::Refused { .. })));
    assert_eq!(contact.branch("skolan", "head").await?, Some(kept), "nothing of it is written");
    Ok(())
}

async fn who_waits_to_be_let_in_is_kept_apart_from_who_reads(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let c = ReaderRow { absences: Vec::new(), ..reader("c") };
    let waits = BranchRow { readers: vec![reader("b")], waiting: vec![reader("a"), c.clone()], ..branch() };
    assert_eq!(stores.reception.change(1, &waits, &[]).await?, Leaving::Done);
    assert_eq!(stores.contact.branch("skolan", "emi").await?, Some(waits));
    let at = Timestamp::from_second(1_773_000_000)?;
    let a = ReaderRow { let_in: Some(LetIn { by: "b".to_owned(), at }), ..reader("a") };
    let came = BranchRow { readers: vec![reader("b"), a], waiting: vec![c], ..branch() };
    assert_eq!(stores.reception.change(2, &came, &[]).await?, Leaving::Done);
    assert_eq!(stores.contact.branches().await?.rows, std::slice::from_ref(&came));
    stores.contact.set_branch(&came).await?;
    assert_eq!(stores.contact.branch("skolan", "emi").await?, Some(came));
    Ok(())
}

async fn whoever_is_taken_off_keeps_no_key_that_a_colleague_has_too(url: &str) -> Outcome {
    let stores = opened(url).await?;
    stores.contact.begin(&thread("t", 7), &message(1, 9), &wraps(), &form(1, 1), &event("e"), b"t").await?;
    let reading = |staff: &[&str]| BranchRow { readers: staff.iter().map(|one| reader(one)).collect(), ..branch() };
    assert_eq!(stores.reception.change(7, &reading(&["b"]), &[]).await?, Leaving::Late);
    assert_eq!(stores.reception.change(1, &reading(&["a", "b"]), &[]).await?, Leaving::Done);
    assert_eq!(stores.course.readers("t").await?, ["a", "b"], "nobody is taken off");
    assert_eq!(stores.reception.change(2, &reading(&["b"]), &[]).await?, Leaving::Done);
    assert_eq!(stores.course.readers("t").await?, ["b"]);
    assert_eq!(stores.reception.change(3, &reading(&[]), &[]).await?, Leaving::Alone(1));
    assert_eq!(stores.contact.branch("skolan", "emi").await?.unwrap().readers.len(), 1, "nothing of it is written");
    // The same where all would be taken off with one change, or one who is new takes the place of the last.
    assert_eq!(stores.reception.change(3, &reading(&["a", "b"]), &[]).await?, Leaving::Done);
    stores.contact.begin(&thread("u", 8), &message(1, 9), &wraps(), &form(2, 2), &event("f"), b"u").await?;
    assert_eq!(stores.reception.change(4, &reading(&[]), &[]).await?, Leaving::Alone(2));
    assert_eq!(stores.reception.change(4, &reading(&["c"]), &[]).await?, Leaving::Alone(2));
    assert_eq!(stores.course.readers("u").await?, ["a", "b"]);
    Ok(())
}

async fn a_change_under_way_does_not_bring_back_who_left(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let head = BranchRow { branch: "head".to_owned(), readers: vec![reader("c")], ..branch() };
    assert_eq!(stores.reception.change(0, &head, &[]).await?, Leaving::Done);
    let grant = somebody("a").person.grants.remove(0);
    assert_eq!(stores.accounts.take_back("a", &grant).await?, Leaving::Done);
    assert_eq!(stores.reception.change(1, &branch(), &[]).await?, Leaving::Late, "`a` is in it");
    let left = BranchRow { readers: vec![reader("b")], ..branch() };
    assert_eq!(stores.contact.branch("skolan", "emi").await?, Some(left.clone()));
    assert_eq!(stores.reception.change(2, &left, &[]).await?, Leaving::Done);
    stores.accounts.end_access("b", true).await?;
    assert_eq!(stores.reception.change(3, &left, &[]).await?, Leaving::Late);
    assert_eq!(stores.reception.reception("skolan", "emi").await?.version, 4);
    assert_eq!(stores.reception.reception("skolan", "head").await?.version, 1, "they left no other");
    Ok(())
}

async fn away_and_its_cover_are_kept_together(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let store = stores.reception;
    assert_eq!(store.absences("a").await?, [range(1, 7)]);
    let plan = Plan { chosen: vec![("a".to_owned(), range(9, 12), "b".to_owned())], ..branch().plan };
    let planned = |version| Planned {
        unit: "skolan".to_owned(),
        branch: "emi".to_owned(),
        version,
        hours: branch().hours,
        service_days: branch().service_days,
        plan: plan.clone(),
    };
    assert!(!store.go_away("a", &[range(9, 12)], &[planned(7)]).await?);
    assert_eq!(store.absences("a").await?, [range(1, 7)], "neither or both");
    assert!(store.go_away("a", &[range(9, 12)], &[planned(1)]).await?);
    assert_eq!(store.absences("a").await?, [range(9, 12)]);
    assert_eq!(stores.contact.branch("skolan", "emi").await?.unwrap().plan, plan);
    assert!(store.go_away("a", &[], &[]).await?);
    assert_eq!(store.absences("a").await?, []);
    assert!(matches!(store.go_away("a", &[range(9, 9), range(9, 10)], &[]).await, Err(StoreError::Refused { .. })));
    Ok(())
}

async fn a_form_that_was_stored_tells_its_thread_and_day(url: &str) -> Outcome {
    let stores = opened(url).await?;
    stores.contact.begin(&thread("t", 7), &message(1, 9), &wraps(), &form(1, 1), &event("e"), b"t").await?;
    let sent = |same| Some(SentRow { thread: "t".to_owned(), answer_by: date(2026, 3, 12), same });
    assert_eq!(stores.reception.sent(&form(1, 1)).await?, sent(true));
    assert_eq!(stores.reception.sent(&form(1, 2)).await?, sent(false));
    assert_eq!(stores.reception.sent(&form(2, 1)).await?, None);
    assert_eq!(store::open(url).await?.units.in_use().await?, ["skolan"]);
    Ok(())
}
