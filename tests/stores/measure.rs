//! What `MeasureStore` promises.

use domain::contact::measure::{Shown, Step};
use jiff::civil::date;
use server::contact::store::{EventRow, ThreadRow};
use server::desk::store::measure::HappenedRow;

use super::Outcome;
use super::contact::{Next, add, event, form, message, opened, thread, wraps};

on_both_engines! {
    what_happened_is_read_by_branch_and_since_an_hour,
    who_waits_is_never_left_out,
    steps_add_up_by_the_day,
}

/// The hour at which the threads of these tests began.
const BEGAN: i64 = 492_000;

fn later(id: &str, hour: i64) -> EventRow {
    EventRow { hour, actor: "staff".to_owned(), kind: "closed".to_owned(), detail: "done".to_owned(), ..event(id) }
}

fn read(rows: &[HappenedRow]) -> Vec<(&str, &str, i64)> {
    rows.iter().map(|row| (row.thread_id.as_str(), row.kind.as_str(), row.hour)).collect()
}

async fn what_happened_is_read_by_branch_and_since_an_hour(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let closed = Next { state: "closed", answer_by: None, notice: false };
    let [head, guardian] = ["head", "guardian"].map(str::to_owned);
    let other = ThreadRow { branch: head, lane: guardian.clone(), band: guardian, ..thread("u", 8) };
    stores.contact.begin(&thread("t", 7), &message(1, 9), &wraps(), &form(1, 1), &event("e"), b"t").await?;
    stores.contact.begin(&other, &message(1, 9), &[], &form(2, 2), &event("f"), b"u").await?;
    add(&stores, "t", &message(2, 1), &form(3, 3), &later("g", BEGAN + 9), &closed).await?;
    let all = stores.measure.happened(None, BEGAN).await?;
    let (message, end) = (("t", "message", BEGAN), ("t", "closed", BEGAN + 9));
    assert_eq!(read(&all), [message, end, ("u", "message", BEGAN)]);
    let row = HappenedRow {
        thread_id: "u".to_owned(),
        unit_id: "skolan".to_owned(),
        branch: "head".to_owned(),
        lane: "guardian".to_owned(),
        band: "guardian".to_owned(),
        gone: 0,
        hour: BEGAN,
        seq: 1,
        actor: "child".to_owned(),
        kind: "message".to_owned(),
        detail: String::new(),
    };
    assert_eq!(stores.measure.happened(Some(("skolan", "head")), BEGAN).await?, [row]);
    assert_eq!(stores.measure.happened(Some(("skolan", "nurse")), BEGAN).await?, []);
    let mine = stores.measure.happened(Some(("skolan", "emi")), BEGAN + 9).await?;
    assert_eq!(read(&mine), [message, end], "something happened since: then all of it is read");
    assert_eq!(stores.measure.happened(Some(("skolan", "emi")), BEGAN + 10).await?, []);
    Ok(())
}

async fn who_waits_is_never_left_out(url: &str) -> Outcome {
    let stores = opened(url).await?;
    stores.contact.begin(&thread("t", 7), &message(1, 9), &wraps(), &form(1, 1), &event("e"), b"t").await?;
    for branch in [None, Some(("skolan", "emi"))] {
        let rows = stores.measure.happened(branch, BEGAN + 100_000).await?;
        assert_eq!(read(&rows), [("t", "message", BEGAN)]);
    }
    Ok(())
}

async fn steps_add_up_by_the_day(url: &str) -> Outcome {
    let measure = opened(url).await?.measure;
    let (monday, tuesday) = (date(2026, 3, 9), date(2026, 3, 10));
    measure.add_shown(monday, &[(Step::Began, 2)]).await?;
    let (one, other) = ([(Step::Began, 3), (Step::Sent, 1)], [(Step::Began, 4)]);
    let (one, other) = tokio::join!(measure.add_shown(tuesday, &one), measure.add_shown(tuesday, &other));
    one.and(other)?;
    measure.add_shown(tuesday, &[]).await?;
    let shown = |day, step, count| Shown { day, step, count };
    let (began, sent) = (shown(tuesday, Step::Began, 7), shown(tuesday, Step::Sent, 1));
    assert_eq!(measure.shown(tuesday).await?, [began, sent]);
    assert_eq!(measure.shown(monday).await?, [shown(monday, Step::Began, 2), began, sent]);
    Ok(())
}
