//! What the contact room's stores promise of rows that cannot be read: the others are there all the same.

use domain::contact::course::Facts;
use jiff::civil::date;
use server::contact::store::BranchRow;
use server::contact::store::course::{StepRow, Stepped};
use server::store::StoreError;

use super::Outcome;
use super::contact::{begin, begun, branch, form, opened};
use super::course::{offered, step};
use super::release::by_hand;

on_both_engines! {
    a_thread_that_cannot_be_read_hides_no_other,
    a_course_that_cannot_be_read_hides_no_other,
    an_offer_that_cannot_be_read_hides_no_other,
    a_branch_that_cannot_be_read_hides_no_other,
    somebody_who_cannot_be_read_hides_nobody_else,
}

async fn a_thread_that_cannot_be_read_hides_no_other(url: &str) -> Outcome {
    let stores = begun(url).await?;
    begin(&stores, "u", 8).await?;
    for thread in ["t", "u"] {
        let ended =
            format!("INSERT INTO course (thread_id, facts, ended_on) VALUES ('{thread}', '{{}}', '2026-03-20')");
        assert_eq!(by_hand(url, &ended).await?, 1);
    }
    assert_eq!(by_hand(url, "UPDATE thread SET answer_by = 'snart' WHERE id = 't'").await?, 1);
    let (first, before) = (date(2026, 3, 1), date(2026, 4, 1));
    for listed in [stores.contact.inbox("a", first).await?, stores.contact.ended("a", first, before).await?] {
        let ids: Vec<&str> = listed.rows.iter().map(|row| row.id.as_str()).collect();
        assert_eq!((ids, listed.unread), (vec!["u"], vec!["t".to_owned()]));
    }
    assert_eq!(by_hand(url, "UPDATE course SET ended_on = '2026-03-xx' WHERE thread_id = 't'").await?, 1);
    let endings = stores.contact.endings("a").await?;
    assert_eq!((endings.rows.len(), endings.unread), (1, vec!["t".to_owned()]));
    assert!(matches!(stores.contact.thread("t").await, Err(StoreError::Inconsistent { column: "answer_by", .. })));
    Ok(())
}

async fn a_course_that_cannot_be_read_hides_no_other(url: &str) -> Outcome {
    let stores = begun(url).await?;
    begin(&stores, "u", 8).await?;
    for (thread, facts) in [("t", "{"), ("u", "{}")] {
        let known = format!("INSERT INTO course (thread_id, facts) VALUES ('{thread}', '{facts}')");
        assert_eq!(by_hand(url, &known).await?, 1);
    }
    let courses = stores.course.courses("a").await?;
    let ids: Vec<&str> = courses.rows.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!((ids, courses.unread), (vec!["u"], vec!["t".to_owned()]));
    Ok(())
}

async fn an_offer_that_cannot_be_read_hides_no_other(url: &str) -> Outcome {
    let stores = offered(url).await?;
    begin(&stores, "u", 8).await?;
    let copied = "INSERT INTO handover (thread_id, organization_id, unit_id, branch, why, offered_by, hour)
         SELECT 'u', organization_id, unit_id, branch, why, offered_by, hour FROM handover WHERE thread_id = 't'";
    let key = "INSERT INTO handover_wrap (thread_id, staff_id, wrap)
         SELECT 'u', staff_id, wrap FROM handover_wrap WHERE thread_id = 't'";
    for statement in [copied, key, "UPDATE thread SET answer_by = '2026-02-30' WHERE id = 't'"] {
        assert_eq!(by_hand(url, statement).await?, 1);
    }
    let offers = stores.course.offers("c").await?;
    let ids: Vec<&str> = offers.rows.iter().map(|(thread, _)| thread.id.as_str()).collect();
    assert_eq!((ids, offers.unread), (vec!["u"], vec!["t".to_owned()]));
    // What is done to the other goes on as ever.
    let (facts, form) = (Facts::default(), form(9, 9));
    let row = StepRow { thread: "u", ..step(1, &facts, &form) };
    assert_eq!(stores.course.step(&row).await?, Stepped::New);
    Ok(())
}

async fn a_branch_that_cannot_be_read_hides_no_other(url: &str) -> Outcome {
    let stores = opened(url).await?;
    stores.contact.set_branch(&BranchRow { branch: "head".to_owned(), readers: Vec::new(), ..branch() }).await?;
    for damage in [
        "UPDATE desk_branch SET plan = '{' WHERE branch = 'emi'",
        "UPDATE desk_branch SET hours = 'alltid' WHERE branch = 'emi'",
        "UPDATE reader SET trained_on = 'i fjol' WHERE branch = 'emi' AND staff_id = 'a'",
        "UPDATE absence SET last_day = '' WHERE staff_id = 'a'",
    ] {
        assert_eq!(by_hand(url, damage).await?, 1, "{damage}");
        let branches = stores.contact.branches().await?;
        let names: Vec<&str> = branches.rows.iter().map(|row| row.branch.as_str()).collect();
        assert_eq!((names, branches.unread.len()), (vec!["head"], 1), "{damage}");
        assert!(stores.contact.branch("skolan", "head").await?.is_some(), "{damage}");
        stores.contact.set_branch(&branch()).await?;
        assert_eq!(stores.contact.branches().await?.rows.len(), 2, "{damage}");
    }
    Ok(())
}

async fn somebody_who_cannot_be_read_hides_nobody_else(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let grant = "INSERT INTO staff_grant (staff_id, position, role) VALUES ('a', 90, 'x')";
    for (damage, mend) in [
        (grant, "DELETE FROM staff_grant WHERE staff_id = 'a' AND position = 90"),
        (
            "UPDATE staff SET signed_out_at = 9000000000000000 WHERE id = 'a'",
            "UPDATE staff SET signed_out_at = NULL WHERE id = 'a'",
        ),
    ] {
        assert_eq!(by_hand(url, damage).await?, 1, "{damage}");
        let mut ids: Vec<String> = stores.desk.all_staff().await?.into_iter().map(|one| one.id).collect();
        ids.sort();
        assert_eq!(ids, ["b", "c"], "{damage}");
        let members = stores.accounts.members().await?;
        assert_eq!((members.rows.len(), members.unread), (2, vec!["a".to_owned()]), "{damage}");
        assert!(stores.accounts.member("a").await?.is_none() && stores.accounts.member("b").await?.is_some());
        // What they may do is known as a whole or not at all; and what needs all of them is not decided without one.
        assert!(matches!(stores.desk.staff("a").await, Err(StoreError::Inconsistent { .. })), "{damage}");
        assert!(matches!(stores.desk.whole_staff().await, Err(StoreError::Inconsistent { .. })), "{damage}");
        assert_eq!(by_hand(url, mend).await?, 1, "{mend}");
        assert_eq!(stores.desk.whole_staff().await?.len(), 3, "{mend}");
    }
    Ok(())
}
