//! What `ContactStore` promises.

use domain::contact::course::{Ended, Facts};
use domain::contact::event::Ending;
use domain::contact::reading::DateRange;
use domain::hours::Hours;
use jiff::civil::{Date, date};
use server::contact::store::course::{Offering, StepRow, Stepped};
use server::contact::store::{Begun, BranchRow, EventRow, FormKey, LockedRow, MessageRow, Plan, ReaderRow, ThreadRow};
use server::store::{self, Stores};

use super::Outcome;
use super::desk::somebody;
use super::odd::ODD_TEXT;

on_both_engines! {
    a_branch_comes_back_with_its_readers,
    a_thread_comes_back_and_only_holders_have_it,
    a_form_sent_twice_is_stored_once,
    a_code_in_use_is_told_and_nothing_stored,
    nothing_is_kept_that_is_sealed_to_somebody_who_reads_there_no_more,
    an_exchanged_code_ends_the_old_one,
    what_was_ended_leaves_the_inbox_and_is_found_by_its_day,
    what_was_told_at_the_beginning_is_kept_with_the_message_or_not_at_all,
}

pub fn reader(staff: &str) -> ReaderRow {
    ReaderRow {
        staff: staff.to_owned(),
        name: ODD_TEXT.to_owned(),
        title: "skolsköterska".to_owned(),
        phone: Some("0480-00 00 00".to_owned()),
        trained_on: date(2026, 1, 2),
        public_key: Some(vec![0, 255, 1]),
        active: true,
        absences: vec![(date(2026, 3, 1), date(2026, 3, 7))],
        let_in: None,
    }
}

pub fn branch() -> BranchRow {
    let days = DateRange::new(date(2026, 6, 15), date(2026, 8, 14)).unwrap();
    BranchRow {
        unit: "skolan".to_owned(),
        branch: "emi".to_owned(),
        organization: "kommunen".to_owned(),
        hours: Hours::Always,
        plan: Plan { holidays: vec![(days, vec!["b".to_owned()])], closed: vec![days], ..Plan::default() },
        service_days: 2,
        readers: vec![reader("b"), reader("a")],
        waiting: Vec::new(),
    }
}

/// Makes somebody the one reader of the branch.
pub async fn reading(stores: &Stores, staff: &str) -> Outcome {
    let readers = vec![ReaderRow { absences: Vec::new(), ..reader(staff) }];
    stores.contact.set_branch(&BranchRow { readers, plan: Plan::default(), ..branch() }).await?;
    Ok(())
}

pub async fn opened(url: &str) -> Result<Stores, Box<dyn std::error::Error + Send + Sync>> {
    let stores = store::open(url).await?;
    for id in ["a", "b", "c"] {
        stores.desk.add_staff(&somebody(id)).await?;
    }
    stores.contact.set_branch(&branch()).await?;
    Ok(stores)
}

pub fn thread(id: &str, locator: u32) -> ThreadRow {
    ThreadRow {
        id: id.to_owned(),
        locator,
        salt: vec![1; 16],
        verifier: vec![2; 32],
        code_wrap: vec![3; 73],
        public_key: vec![4; 32],
        note_key: vec![5; 32],
        escrow_wrap: vec![6; 346],
        organization: "kommunen".to_owned(),
        unit: "skolan".to_owned(),
        branch: "emi".to_owned(),
        lane: "child".to_owned(),
        beginning: "write".to_owned(),
        band: "10-12".to_owned(),
        text_version: "1f".to_owned(),
        began_hour: 492_000,
        answer_by: date(2026, 3, 12),
        state: "new".to_owned(),
        holder: None,
        version: 1,
        sealed_for: "kommunen".to_owned(),
    }
}

pub fn message(seq: u32, sealed: u8) -> MessageRow {
    MessageRow {
        seq,
        direction: "child".to_owned(),
        hour: 492_000,
        text_version: "1f".to_owned(),
        author: None,
        sealed: vec![sealed; 381],
    }
}

pub fn form(id: u8, fingerprint: u8) -> FormKey {
    FormKey { id: vec![id; 32], fingerprint: vec![fingerprint; 32], day: date(2026, 3, 10) }
}

pub fn event(id: &str) -> EventRow {
    EventRow {
        id: id.to_owned(),
        hour: 492_000,
        actor: "child".to_owned(),
        kind: "message".to_owned(),
        detail: String::new(),
    }
}

/// What a further message makes of its thread.
pub struct Next<'a> {
    pub state: &'a str,
    pub answer_by: Option<Date>,
    pub notice: bool,
}

/// Keeps one more message, whatever the thread's version is.
pub async fn add(
    stores: &Stores,
    thread: &str,
    message: &MessageRow,
    form: &FormKey,
    event: &EventRow,
    next: &Next<'_>,
) -> Outcome {
    let now = stores.contact.thread(thread).await?.unwrap();
    let facts = stores.course.course(thread).await?.facts;
    let row = StepRow {
        thread,
        version: now.version,
        state: next.state,
        holder: now.holder.as_deref(),
        answer_by: next.answer_by.unwrap_or(now.answer_by),
        facts: &facts,
        messages: std::slice::from_ref(message),
        form,
        events: std::slice::from_ref(event),
        wraps: &[],
        offering: Offering::Leave,
        notice: next.notice.then_some("more"),
    };
    assert_eq!(stores.course.step(&row).await?, Stepped::New);
    Ok(())
}

pub fn wraps() -> Vec<(String, Vec<u8>)> {
    vec![("a".to_owned(), vec![7; 250]), ("b".to_owned(), vec![8; 250])]
}

/// Stores with one thread, `t`, begun.
pub async fn begun(url: &str) -> Result<Stores, Box<dyn std::error::Error + Send + Sync>> {
    let stores = opened(url).await?;
    stores.contact.begin(&thread("t", 7), &message(1, 9), &wraps(), &form(1, 1), &event("e"), b"t").await?;
    Ok(stores)
}

/// A thread that two can read, with its first message.
pub async fn begin(stores: &Stores, id: &str, locator: u32) -> Outcome {
    let form = form(u8::try_from(locator).unwrap(), 1);
    let event = event(&format!("e{locator}"));
    let begun =
        stores.contact.begin(&thread(id, locator), &message(1, 9), &wraps(), &form, &event, id.as_bytes()).await?;
    assert_eq!(begun, Begun::New);
    Ok(())
}

async fn a_branch_comes_back_with_its_readers(url: &str) -> Outcome {
    let contact = opened(url).await?.contact;
    assert_eq!(contact.branch("skolan", "emi").await?, Some(branch()));
    assert_eq!(contact.branch("skolan", "head").await?, None);
    let fewer = BranchRow { readers: vec![reader("c")], service_days: 5, ..branch() };
    contact.set_branch(&fewer).await?;
    assert_eq!(contact.branches().await?.rows, [fewer]);
    Ok(())
}

async fn a_thread_comes_back_and_only_holders_have_it(url: &str) -> Outcome {
    let contact = opened(url).await?.contact;
    let begun = contact.begin(&thread("t", 7), &message(1, 9), &wraps(), &form(1, 1), &event("e"), b"t").await?;
    assert_eq!(begun, Begun::New);
    assert_eq!(contact.thread("t").await?, Some(thread("t", 7)));
    assert_eq!(contact.by_locator(7).await?, Some(thread("t", 7)));
    assert_eq!(contact.by_locator(8).await?, None);
    assert_eq!(contact.messages("t").await?, [message(1, 9)]);
    assert_eq!(contact.events("t").await?, [event("e")]);
    assert_eq!(contact.wrap("t", "b").await?, Some(vec![8; 250]));
    assert_eq!(contact.wrap("t", "c").await?, None);
    assert_eq!(contact.inbox("a", Date::MIN).await?.rows, [thread("t", 7)]);
    assert_eq!(contact.inbox("c", Date::MIN).await?.rows, []);
    assert_eq!((contact.locked("a").await?, contact.locked("c").await?), (vec![], vec![]));
    // Whoever comes to read there cannot open it, and sees that somebody waits.
    contact.set_branch(&BranchRow { waiting: vec![reader("c")], ..branch() }).await?;
    let waits = LockedRow { unit: "skolan".to_owned(), branch: "emi".to_owned(), number: 1, lost: 0 };
    assert_eq!((contact.locked("a").await?, contact.locked("c").await?), (vec![], vec![waits.clone()]));
    // Where nobody who reads there could let them in to it, that is known.
    contact.set_branch(&BranchRow { readers: Vec::new(), waiting: vec![reader("c")], ..branch() }).await?;
    assert_eq!(contact.locked("c").await?, [LockedRow { lost: 1, ..waits }]);
    Ok(())
}

async fn what_was_ended_leaves_the_inbox_and_is_found_by_its_day(url: &str) -> Outcome {
    let stores = opened(url).await?;
    for (id, locator, day) in [("t", 7, 1), ("u", 8, 31), ("v", 9, 0)] {
        begin(&stores, id, locator).await?;
        let Ok(on) = Date::new(2026, 3, day) else { continue };
        let ended = Some(Ended { why: Ending::Done, on, help: None, part: None });
        let (facts, form) = (Facts { ended, ..Facts::default() }, form(u8::try_from(locator).unwrap() + 50, 2));
        let row = StepRow {
            thread: id,
            version: 1,
            state: "closed",
            holder: None,
            answer_by: on,
            facts: &facts,
            messages: &[],
            form: &form,
            events: &[],
            wraps: &[],
            offering: Offering::Leave,
            notice: None,
        };
        assert_eq!(stores.course.step(&row).await?, Stepped::New);
    }
    let contact = &stores.contact;
    let ids = |rows: Vec<ThreadRow>| rows.into_iter().map(|row| row.id).collect::<Vec<_>>();
    let (first, second) = (date(2026, 3, 1), date(2026, 3, 2));
    let mut inbox = ids(contact.inbox("a", second).await?.rows);
    inbox.sort();
    assert_eq!(inbox, ["u", "v"]);
    assert_eq!(contact.inbox("a", first).await?.rows.len(), 3);
    assert_eq!(ids(contact.ended("a", first, date(2026, 4, 1)).await?.rows), ["u", "t"], "the last one first");
    assert_eq!(ids(contact.ended("a", second, date(2026, 3, 31)).await?.rows), Vec::<String>::new());
    assert_eq!(ids(contact.ended("c", first, date(2026, 4, 1)).await?.rows), Vec::<String>::new());
    let endings = contact.endings("b").await?.rows;
    assert_eq!(
        endings.iter().map(|one| (one.thread.as_str(), one.ended_on)).collect::<Vec<_>>(),
        [("u", date(2026, 3, 31)), ("t", first)]
    );
    assert_eq!((endings[0].unit.as_str(), endings[0].branch.as_str()), ("skolan", "emi"));
    // Opened again it is back.
    let (facts, form) = (Facts::default(), form(99, 2));
    let now = contact.thread("t").await?.unwrap();
    let row = StepRow {
        thread: "t",
        version: now.version,
        state: "open",
        holder: None,
        answer_by: first,
        facts: &facts,
        messages: &[],
        form: &form,
        events: &[],
        wraps: &[],
        offering: Offering::Leave,
        notice: None,
    };
    assert_eq!(stores.course.step(&row).await?, Stepped::New);
    assert_eq!((contact.inbox("a", second).await?.rows.len(), contact.endings("b").await?.rows.len()), (3, 1));
    Ok(())
}

async fn a_form_sent_twice_is_stored_once(url: &str) -> Outcome {
    let contact = opened(url).await?.contact;
    let (one, other) = (thread("t", 7), thread("u", 7));
    let (first, second) = (message(1, 9), message(1, 10));
    let (key, wraps, e, f) = (form(1, 1), wraps(), event("e"), event("f"));
    let sent = tokio::join!(
        contact.begin(&one, &first, &wraps, &key, &e, b"t"),
        contact.begin(&other, &second, &wraps, &key, &f, b"u")
    );
    let both = [sent.0?, sent.1?];
    assert!(both.contains(&Begun::New), "{both:?}");
    assert_eq!(contact.inbox("a", Date::MIN).await?.rows.len(), 1);
    assert_eq!(contact.begin(&other, &second, &wraps, &form(1, 1), &f, b"u").await?, Begun::Already);
    assert_eq!(contact.begin(&other, &second, &wraps, &form(1, 2), &f, b"u").await?, Begun::Changed);
    Ok(())
}

async fn a_code_in_use_is_told_and_nothing_stored(url: &str) -> Outcome {
    let contact = opened(url).await?.contact;
    contact.begin(&thread("t", 7), &message(1, 9), &wraps(), &form(1, 1), &event("e"), b"t").await?;
    let begun = contact.begin(&thread("u", 7), &message(1, 9), &wraps(), &form(2, 2), &event("f"), b"u").await?;
    assert_eq!(begun, Begun::CodeTaken);
    assert_eq!(contact.thread("u").await?, None);
    assert_eq!(contact.events("u").await?, []);
    // The same form goes through with another code.
    let begun = contact.begin(&thread("u", 8), &message(1, 9), &wraps(), &form(2, 2), &event("f"), b"u").await?;
    assert_eq!(begun, Begun::New);
    Ok(())
}

async fn nothing_is_kept_that_is_sealed_to_somebody_who_reads_there_no_more(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let begin = async |to: &[(String, Vec<u8>)]| {
        stores.contact.begin(&thread("t", 7), &message(1, 9), to, &form(1, 1), &event("e"), b"t").await
    };
    // Who waits to be let in, who was taken off, and who works here no more.
    let waits = BranchRow { readers: vec![reader("b")], waiting: vec![reader("a")], ..branch() };
    stores.contact.set_branch(&waits).await?;
    assert_eq!(begin(&wraps()[..]).await?, Begun::Left);
    reading(&stores, "b").await?;
    assert_eq!(begin(&wraps()[..]).await?, Begun::Left);
    stores.contact.set_branch(&branch()).await?;
    stores.accounts.end_access("a", true).await?;
    assert_eq!(begin(&wraps()[..]).await?, Begun::Left);
    assert_eq!((stores.contact.thread("t").await?, stores.contact.events("t").await?), (None, Vec::new()));
    // Sealed anew to who is left it is kept, with the same form.
    assert_eq!(begin(&wraps()[1..]).await?, Begun::New);
    assert_eq!(stores.course.readers("t").await?, ["b"]);
    Ok(())
}

async fn an_exchanged_code_ends_the_old_one(url: &str) -> Outcome {
    let contact = opened(url).await?.contact;
    contact.begin(&thread("t", 7), &message(1, 9), &wraps(), &form(1, 1), &event("e"), b"t").await?;
    contact.begin(&thread("u", 8), &message(1, 9), &wraps(), &form(2, 2), &event("f"), b"u").await?;
    assert!(!contact.change_code("t", 8, &[9; 16], &[9; 32], &[9; 73]).await?, "another thread's");
    assert!(contact.change_code("t", 9, &[9; 16], &[9; 32], &[9; 73]).await?);
    assert_eq!(contact.by_locator(7).await?, None);
    let changed = ThreadRow { salt: vec![9; 16], verifier: vec![9; 32], code_wrap: vec![9; 73], ..thread("t", 9) };
    assert_eq!(contact.by_locator(9).await?, Some(changed));
    Ok(())
}

async fn what_was_told_at_the_beginning_is_kept_with_the_message_or_not_at_all(url: &str) -> Outcome {
    let contact = opened(url).await?.contact;
    let told = |id: &str| EventRow { kind: "reason".to_owned(), detail: "school".to_owned(), ..event(id) };
    let (one, key) = (thread("t", 7), form(1, 1));
    contact.begin_with(&one, &message(1, 9), &wraps(), &key, &[event("e"), told("f")], b"t").await?;
    assert_eq!(contact.events("t").await?, [event("e"), told("f")]);
    // The same form once more, and one whose code is taken, leave nothing behind.
    contact.begin_with(&one, &message(1, 9), &wraps(), &key, &[event("g"), told("h")], b"t").await?;
    let taken = contact.begin_with(&thread("u", 7), &message(1, 9), &wraps(), &form(2, 2), &[told("i")], b"u").await?;
    assert_eq!(taken, Begun::CodeTaken);
    assert_eq!((contact.events("t").await?.len(), contact.events("u").await?.len()), (2, 0));
    Ok(())
}
