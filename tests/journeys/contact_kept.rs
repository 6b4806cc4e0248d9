//! What is kept beside a message: what was chosen, which the reader sees; and what was changed in the store, which nobody is shown.

use axum::http::StatusCode;
use domain::desk::Outcome;
use sqlx::{AssertSqlSafe, Connection};

use super::contact::{at_the_desk, at_the_form, code};
use super::course::{act, moving};
use crate::support::child::open;
use crate::support::site::Site;

const CANARY: &str = "Kanariefågeln Pelle sjunger så fint";
const ANSWER: &str = "Svarskanarien Frode hör dig";

#[tokio::test]
async fn who_reads_sees_what_was_chosen_beside_the_words_as_was_told() {
    let site = Site::new().await;
    let form = at_the_form(&site).await;
    assert!(form.text().contains("den som läser kan se dem"), "{}", form.text());
    site.press(&form, "Skicka", &[("text", CANARY), ("p", "several"), ("o1", "violence")]).await;
    let desk = at_the_desk(&site, "Omar Demosson").await;
    let inbox = site.get_as(&desk, "/sv/skrivbord").await;
    let id = inbox.body.split("/sv/skrivbord/trad/").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let page = site.get_as(&desk, &format!("/sv/skrivbord/trad/{id}")).await;
    for said in
        ["Har andra skickat dig vidare innan du kom hit? Ja, flera ställen", "Vad handlar det om? Någon gör någon illa"]
    {
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
}

/// Something done to the thread `OWN` by somebody with the database in hand, the thread `OTHER` beside it; and who meets it, the reader
/// and who has the code.
struct Bent {
    name: &'static str,
    statement: &'static str,
    reader: bool,
    child: bool,
}

const fn bent(name: &'static str, statement: &'static str) -> Bent {
    Bent { name, statement, reader: true, child: true }
}

const MESSAGES: [Bent; 12] = [
    bent("zeroed", "UPDATE message SET sealed = zeroblob(length(sealed)) WHERE thread_id = 'OWN' AND seq = 1"),
    bent("cut", "UPDATE message SET sealed = x'01' WHERE thread_id = 'OWN' AND seq = 1"),
    bent(
        "moved from another thread",
        "UPDATE message SET sealed = (SELECT sealed FROM message WHERE thread_id = 'OTHER' AND seq = 1)
         WHERE thread_id = 'OWN' AND seq = 1",
    ),
    bent(
        "said again further down",
        "INSERT INTO message SELECT thread_id, (SELECT MAX(seq) + 1 FROM message WHERE thread_id = 'OWN'), direction, hour,
         text_version, author, sealed FROM message WHERE thread_id = 'OWN' AND seq = 1",
    ),
    bent("relabelled as an answer", "UPDATE message SET direction = 'staff' WHERE thread_id = 'OWN' AND seq = 1"),
    bent("relabelled as nothing known", "UPDATE message SET direction = 'ur' WHERE thread_id = 'OWN' AND seq = 1"),
    // With the code alone it cannot be told from a note, which is not for who wrote.
    Bent {
        name: "relabelled as a note",
        statement: "UPDATE message SET direction = 'note' WHERE thread_id = 'OWN' AND seq = 1",
        reader: true,
        child: false,
    },
    bent("told by the site", "UPDATE message SET direction = 'system' WHERE thread_id = 'OWN' AND seq = 1"),
    bent("taken away", "DELETE FROM message WHERE thread_id = 'OWN' AND seq = 1"),
    bent("put last", "UPDATE message SET seq = 4294967295 WHERE thread_id = 'OWN' AND seq = 1"),
    bent("put before the first", "UPDATE message SET seq = -1 WHERE thread_id = 'OWN' AND seq = 1"),
    bent("put after every place", "UPDATE message SET seq = 8589934592 WHERE thread_id = 'OWN' AND seq = 1"),
];

const KEYS: [Bent; 5] = [
    Bent {
        name: "a reader's key zeroed",
        statement: "UPDATE thread_wrap SET wrap = zeroblob(length(wrap)) WHERE thread_id = 'OWN'",
        reader: true,
        child: false,
    },
    Bent {
        name: "a reader's key moved",
        statement: "UPDATE thread_wrap SET wrap = (SELECT other.wrap FROM thread_wrap AS other
                    WHERE other.thread_id = 'OTHER' AND other.staff_id = thread_wrap.staff_id) WHERE thread_id = 'OWN'",
        reader: true,
        child: false,
    },
    Bent {
        name: "the code's key moved",
        statement: "UPDATE thread SET code_wrap = (SELECT code_wrap FROM thread WHERE id = 'OTHER') WHERE id = 'OWN'",
        reader: false,
        child: true,
    },
    bent(
        "the public key of another thread",
        "UPDATE thread SET public_key = (SELECT public_key FROM thread WHERE id = 'OTHER') WHERE id = 'OWN'",
    ),
    bent("no public key", "UPDATE thread SET note_key = x'00' WHERE id = 'OWN'"),
];

const DAMAGED: &str = "Det här går inte att läsa";

#[tokio::test]
async fn what_was_changed_in_the_store_is_not_shown_and_stands_in_the_log_from_both_sides() {
    let site = Site::new().await;
    let desk = at_the_desk(&site, "Omar Demosson").await;
    let (other, other_code) = answered(&site, &desk, "Frida i en annan tråd").await;
    for (at, one) in MESSAGES.iter().chain(&KEYS).enumerate() {
        let (id, code) = answered(&site, &desk, CANARY).await;
        let statement = one.statement.replace("OWN", &id).replace("OTHER", &other);
        let mut store = site.by_hand().await;
        sqlx::query(AssertSqlSafe(statement)).execute(&mut store).await.unwrap();
        store.close().await.unwrap();

        let page = site.get_as(&desk, &format!("/sv/skrivbord/trad/{id}")).await;
        assert_eq!(page.text().contains(DAMAGED), one.reader, "{}: {}", one.name, page.text());
        let back = open(&site, &code).await;
        assert_eq!(back.text().contains(DAMAGED), one.child, "{}: {}", one.name, back.text());
        for shown in [&page, &back] {
            assert!(!shown.text().contains("Frida") && shown.text().matches(CANARY).count() < 2, "{}", one.name);
        }
        // Where keys do not open, nothing does; else the answer is still there.
        let keys = at >= MESSAGES.len();
        assert_eq!(page.text().contains(ANSWER), !(keys && one.reader), "{}: {}", one.name, page.text());
        assert_eq!(back.text().contains(ANSWER), !(keys && one.child), "{}: {}", one.name, back.text());
        assert_eq!(failed(&site, &id).await, (usize::from(one.reader), usize::from(one.child)), "{}", one.name);
        if !keys {
            // Whoever wrote can write, and is read.
            let more = site.press(&back, "Skicka<", &[("text", "Är du där?")]).await;
            assert!(more.text().contains("Skickat"), "{}: {}", one.name, more.text());
            let page = site.get_as(&desk, &format!("/sv/skrivbord/trad/{id}")).await;
            assert!(page.text().contains("Är du där?"), "{}: {}", one.name, page.text());
        }
    }
    // The thread that was copied from is whole, and says so.
    let page = site.get_as(&desk, &format!("/sv/skrivbord/trad/{other}")).await;
    let back = open(&site, &other_code).await;
    assert!([&page, &back].iter().all(|page| page.text().contains("Frida") && !page.text().contains(DAMAGED)));
    assert_eq!(failed(&site, &other).await, (0, 0));
    domain::desk::verify(&site.stores.desk.audit().await.unwrap(), &[]).unwrap();
}

#[tokio::test]
async fn words_for_a_thread_whose_keys_were_changed_are_given_back() {
    let site = Site::new().await;
    let desk = at_the_desk(&site, "Omar Demosson").await;
    let (other, _) = answered(&site, &desk, "Frida i en annan tråd").await;
    let (id, code) = answered(&site, &desk, CANARY).await;
    let (back, page) = (open(&site, &code).await, site.get_as(&desk, &format!("/sv/skrivbord/trad/{id}")).await);
    let statement =
        "UPDATE thread SET public_key = (SELECT public_key FROM thread WHERE id = 'OTHER') WHERE id = 'OWN'";
    let mut store = site.by_hand().await;
    let statement = AssertSqlSafe(statement.replace("OWN", &id).replace("OTHER", &other));
    sqlx::query(statement).execute(&mut store).await.unwrap();
    // What is written on pages that were open before would be sealed to who has the other key.
    let reply = site.press(&back, "Skicka", &[("text", "Ett ord till")]).await;
    assert!(reply.body.contains("Ett ord till") && !reply.text().contains("Skickat"), "{}", reply.text());
    let answer = site.press_as(&desk, &page, "Skicka svaret", &[("text", "Ett svar till")]).await;
    assert!(answer.body.contains("Ett svar till") && answer.text().contains(DAMAGED), "{}", answer.text());
    let kept = site.stores.contact.messages(&id).await.unwrap();
    assert_eq!(kept.iter().filter(|row| row.direction != "system").count(), 2, "nothing was kept");
    let again = site.press(&reply, "Öppna", &[("kod", &code), ("text", "Ett ord till")]).await;
    assert!(again.text().contains(DAMAGED) && again.body.contains("Ett ord till"), "{}", again.text());
}

#[tokio::test]
async fn words_whose_hour_was_changed_are_there_all_the_same() {
    let site = Site::new().await;
    let desk = at_the_desk(&site, "Omar Demosson").await;
    let (id, code) = answered(&site, &desk, CANARY).await;
    let mut store = site.by_hand().await;
    let statement = format!("UPDATE message SET hour = 9223372036854775807 WHERE thread_id = '{id}'");
    sqlx::query(AssertSqlSafe(statement)).execute(&mut store).await.unwrap();
    let (page, back) = (site.get_as(&desk, &format!("/sv/skrivbord/trad/{id}")).await, open(&site, &code).await);
    for shown in [page, back] {
        assert!(shown.text().contains(CANARY) && shown.text().contains(ANSWER), "{}", shown.text());
    }
}

#[tokio::test]
async fn a_last_message_that_was_taken_away_is_missed_by_what_happened() {
    let site = Site::new().await;
    let desk = at_the_desk(&site, "Omar Demosson").await;
    let (other, other_code) = answered(&site, &desk, "Frida i en annan tråd").await;
    for (at, direction) in ["staff", "note"].into_iter().enumerate() {
        let (id, code) = answered(&site, &desk, CANARY).await;
        let path = format!("/sv/skrivbord/trad/{id}");
        act(&site, &desk, &path, "Spara som anteckning", &[("note", "Bara för oss")]).await;
        // What the site tells is no event of its own, and is not missed.
        let page = act(&site, &desk, &path, "Vi har pratat<", &[("hur", "call"), ("dag", "2026-03-10")]).await;
        for whole in [page, open(&site, &code).await] {
            assert!(!whole.text().contains(DAMAGED), "{}", whole.text());
        }
        let mut store = site.by_hand().await;
        let from = "(SELECT MAX(seq) FROM message WHERE thread_id = 'OWN' AND direction = 'TO')";
        let statement = format!("DELETE FROM message WHERE thread_id = 'OWN' AND seq >= {from}");
        let statement = statement.replace("OWN", &id).replace("TO", direction);
        sqlx::query(AssertSqlSafe(statement)).execute(&mut store).await.unwrap();
        store.close().await.unwrap();
        let (page, back) = (site.get_as(&desk, &path).await, open(&site, &code).await);
        for shown in [&page, &back] {
            assert!(shown.text().contains(DAMAGED) && shown.text().contains(CANARY), "{direction}: {}", shown.text());
            assert_eq!(shown.text().contains(ANSWER), at == 1, "{direction}: {}", shown.text());
        }
        assert_eq!(failed(&site, &id).await, (1, 1), "{direction}");
        // Whoever wrote writes on, and what was taken stays missed.
        let more = site.press(&back, "Skicka<", &[("text", "Är du där?")]).await;
        assert!(more.text().contains("Skickat") && more.text().contains(DAMAGED), "{direction}: {}", more.text());
    }
    let (page, back) =
        (site.get_as(&desk, &format!("/sv/skrivbord/trad/{other}")).await, open(&site, &other_code).await);
    assert!([&page, &back].iter().all(|page| page.text().contains("Frida") && !page.text().contains(DAMAGED)));
}

#[tokio::test]
async fn what_is_written_where_something_was_put_out_of_place_waits_and_is_not_hidden() {
    let site = Site::new().await;
    let desk = at_the_desk(&site, "Omar Demosson").await;
    for to in ["-1 WHERE direction = 'child'", "4294967295 WHERE direction = 'staff'"] {
        let (id, code) = answered(&site, &desk, CANARY).await;
        let mut store = site.by_hand().await;
        let statement = format!("UPDATE message SET seq = {to} AND thread_id = '{id}'");
        sqlx::query(AssertSqlSafe(statement)).execute(&mut store).await.unwrap();
        store.close().await.unwrap();

        // What is hidden now is what stands there now.
        let hidden = site.press(&open(&site, &code).await, "Ta bort", &[]).await;
        assert!(hidden.text().contains("Ta fram det igen"), "{to}: {}", hidden.text());
        let more = site.press(&hidden, "Skicka<", &[("text", "Är du där?")]).await;
        assert!(more.text().contains("Skickat") && more.text().contains("Är du där?"), "{to}: {}", more.text());
        let waiting = site.stores.jobs.waiting().await.unwrap();
        assert!(waiting.into_iter().any(|one| one.unwrap().thread == id), "{to}: whoever wrote is waited for");
        act(&site, &desk, &format!("/sv/skrivbord/trad/{id}"), "Skicka svaret", &[("text", "Här är jag")]).await;
        let back = open(&site, &code).await;
        assert!(back.text().contains("Här är jag"), "{to}: {}", back.text());
    }
}

#[tokio::test]
async fn what_was_changed_stands_in_the_log_once_a_day_of_each_who_meets_it() {
    let (site, now) = moving("2026-03-10T12:00:00+01:00").await;
    let omar = site.sit_down("Omar Demosson").await;
    let (id, code) = answered(&site, &omar, CANARY).await;
    let mut store = site.by_hand().await;
    let statement = format!("UPDATE message SET sealed = x'01' WHERE thread_id = '{id}' AND seq = 1");
    sqlx::query(AssertSqlSafe(statement)).execute(&mut store).await.unwrap();
    store.close().await.unwrap();
    for (day, lines) in [("2026-03-10T12:10:00+01:00", 1), ("2026-03-11T09:00:00+01:00", 2)] {
        *now.lock().unwrap() = day.parse().unwrap();
        let omar = site.sit_down("Omar Demosson").await;
        for _ in 0..3 {
            let page = site.get_as(&omar, &format!("/sv/skrivbord/trad/{id}")).await;
            assert!(page.text().contains(DAMAGED), "{}", page.text());
            assert!(open(&site, &code).await.text().contains(DAMAGED));
        }
        assert_eq!(failed(&site, &id).await, (lines, lines), "{day}");
    }
    let anna = site.sit_down("Anna Demosson").await;
    site.get_as(&anna, &format!("/sv/skrivbord/trad/{id}")).await;
    assert_eq!(failed(&site, &id).await, (3, 2), "each of those who read it");
}

/// A new thread with these words and an answer; its id and its code.
async fn answered(site: &Site, desk: &str, text: &str) -> (String, String) {
    let before = threads(site).await;
    let sent = site.press(&at_the_form(site).await, "Skicka", &[("text", text)]).await;
    let id = threads(site).await.into_iter().find(|id| !before.contains(id)).unwrap();
    let page = site.get_as(desk, &format!("/sv/skrivbord/trad/{id}")).await;
    let done = site.press_as(desk, &page, "Skicka svaret", &[("text", ANSWER)]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    (id, code(&sent))
}

async fn threads(site: &Site) -> Vec<String> {
    site.stores.retention.aged().await.unwrap().into_iter().map(|one| one.thread).collect()
}

/// How often the log says that reading a thread failed: of staff, and of who has the code, of whom it tells the hour alone.
async fn failed(site: &Site, thread: &str) -> (usize, usize) {
    let lines = site.stores.desk.audit().await.unwrap();
    let own = lines.iter().map(|line| &line.entry).filter(|entry| {
        let object = entry.object.as_ref().map(|(_, id)| id.as_str());
        entry.outcome == Outcome::Failed && object == Some(thread)
    });
    let (staff, child): (Vec<_>, Vec<_>) = own.partition(|entry| entry.actor.is_some());
    assert!(child.iter().all(|entry| entry.at.as_second() % 3600 == 0));
    (staff.len(), child.len())
}
