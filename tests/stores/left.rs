//! What `CourseStore` promises of threads whose reader has left: passed on once, told where nobody can read, and told again.

use domain::contact::course::Facts;
use domain::desk::{LinkKind, OneTimeLink};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use server::contact::store::course::PassRow;
use server::contact::store::{BranchRow, EventRow, Leaving};
use server::store::Stores;

use super::Outcome;
use super::contact::{branch, event, form, message, reader};
use super::course::{begun, offered, step};
use super::release::by_hand;

on_both_engines! {
    what_somebody_had_who_left_is_passed_on_once_and_only_to_who_reads_there,
    what_is_offered_waits_for_the_answer_to_the_promised_day_and_no_longer,
}

const TODAY: Date = date(2026, 3, 10);

fn happened(id: &str, kind: &str) -> EventRow {
    EventRow { actor: "site".to_owned(), kind: kind.to_owned(), ..event(id) }
}

/// Tells in `t`, at this place, that somebody reads it, or nobody.
async fn told(
    stores: &Stores,
    (seq, heir): (u32, Option<&str>),
) -> Result<bool, Box<dyn std::error::Error + Send + Sync>> {
    let thread = stores.contact.thread("t").await?.ok_or("no thread")?;
    let kind = if heir.is_some() { "inherited" } else { "nobody-left" };
    let (says, event) = (message(seq, 1), happened(&format!("told-{seq}"), kind));
    let row = PassRow { thread: &thread, holder: None, heir, message: &says, event: &event };
    Ok(stores.course.pass(&row).await?)
}

async fn what_somebody_had_who_left_is_passed_on_once_and_only_to_who_reads_there(url: &str) -> Outcome {
    let stores = begun(url).await?;
    assert_eq!(stores.course.untaken("skolan", "emi").await?, ["t"]);
    let (known, form) = (Facts::default(), form(2, 2));
    stores.course.step(&step(1, &known, &form)).await?;
    assert_eq!((stores.course.untaken("skolan", "emi").await?, stores.course.left(TODAY).await?), (vec![], vec![]));
    let left = BranchRow { readers: vec![reader("b")], ..branch() };
    assert_eq!(stores.reception.change(1, &left, &[]).await?, Leaving::Done);
    assert_eq!(
        (stores.course.able("t").await?, stores.course.left(TODAY).await?),
        (vec!["b".to_owned()], vec!["t".to_owned()])
    );
    let kept = stores.contact.thread("t").await?.ok_or("no thread")?;
    stores.jobs.drop_notices("b").await?;
    let (says, inherited) = (message(2, 1), happened("p", "inherited"));
    let to = |who| PassRow { thread: &kept, holder: Some(who), heir: Some(who), message: &says, event: &inherited };
    assert!(!stores.course.pass(&to("a")).await?, "who left is given nothing");
    assert!(stores.course.pass(&to("b")).await? && !stores.course.pass(&to("b")).await?, "once");
    let passed = stores.contact.thread("t").await?.ok_or("no thread")?;
    assert_eq!((passed.holder.as_deref(), passed.version), (Some("b"), 3));
    assert_eq!((stores.contact.messages("t").await?.len(), stores.course.left(TODAY).await?), (2, vec![]));
    assert!(stores.jobs.batch("b", "m").await?.is_some());
    // The last one goes too: it is told once, and nobody has it then.
    stores.accounts.end_access("b", true).await?;
    assert_eq!(stores.course.left(TODAY).await?, ["t"]);
    assert!(told(&stores, (3, None)).await?);
    let kept = stores.contact.thread("t").await?.ok_or("no thread")?;
    assert_eq!((kept.holder, stores.course.left(TODAY).await?), (None, vec![]));
    Ok(())
}

async fn what_is_offered_waits_for_the_answer_to_the_promised_day_and_no_longer(url: &str) -> Outcome {
    let stores = offered(url).await?;
    for leaver in ["a", "b"] {
        stores.accounts.end_access(leaver, true).await?;
    }
    stores.jobs.drop_notices("c").await?;
    let (promised, after) = (date(2026, 3, 20), date(2026, 3, 21));
    assert_eq!((stores.course.left(promised).await?, stores.course.left(after).await?), (vec![], vec!["t".to_owned()]));
    assert!(told(&stores, (2, None)).await?);
    assert!(stores.jobs.batch("c", "m").await?.is_some(), "those who are asked hear of it once more");
    assert_eq!((stores.course.left(after).await?, stores.course.returned().await?), (vec![], vec![]), "told once");
    assert_eq!(stores.course.offers("c").await?.rows.len(), 1, "they can take it all the same");
    // Somebody of the own branch is back, who can open it: that is told once too, and the next time they leave that again.
    let link = OneTimeLink::make(LinkKind::Invitation, Timestamp::UNIX_EPOCH);
    stores.accounts.renew("b", b"n", &link).await?;
    // Whoever is only invited has not come: nobody is said to read for that.
    by_hand(url, "UPDATE staff SET login = 'b@exempel.se' WHERE id = 'b'").await?;
    assert_eq!((stores.course.able("t").await?, stores.course.returned().await?), (vec![], vec![]));
    by_hand(url, "UPDATE staff SET passphrase = 'hash' WHERE id = 'b'").await?;
    assert_eq!((stores.course.left(after).await?, stores.course.returned().await?), (vec![], vec!["t".to_owned()]));
    stores.jobs.drop_notices("b").await?;
    assert!(told(&stores, (3, Some("b"))).await?);
    assert!(stores.jobs.batch("b", "o").await?.is_some());
    assert_eq!((stores.course.left(after).await?, stores.course.returned().await?), (vec![], vec![]));
    stores.accounts.end_access("b", true).await?;
    assert_eq!(stores.course.left(after).await?, ["t"]);
    Ok(())
}
