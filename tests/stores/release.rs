//! What the mapping room's stores promise: nothing is published that was not checked and approved by two, what is published
//! stays, and who reads it can read nothing else.

use domain::mapping::pulse::{Asked, Felt};
use domain::mapping::release::{Afterword, Release, ReleaseId, Said, Why};
use domain::survey::questionnaire::Text;
use jiff::civil::date;
use server::mapping::store::out::{postgres_reader, sqlite_reader};
use server::mapping::store::{ClockRow, Published, Publishing, Seat};
use server::store::{self, Stores};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, SqliteConnection};

use super::Outcome;
use super::contact::opened;
use super::odd::ODD_TEXT;
use crate::support::release::{approval, check, line, publish, row, sample, sealed};

on_both_engines! {
    a_release_comes_back_and_of_two_who_save_one_is_told,
    nothing_is_published_unchecked_or_by_one,
    what_is_published_stays,
    of_two_at_once_the_second_is_protected_anew,
    of_two_pressed_at_once_one_comes_out,
    who_reads_what_is_out_can_read_nothing_else,
    a_change_takes_check_and_approvals_with_it,
    the_pulse_counts_answers_to_what_is_out,
    a_copy_keeps_what_is_published,
    what_is_said_afterwards_takes_two_and_stays,
}

fn named(id: &str) -> Release {
    Release { id: ReleaseId::parse(id).unwrap(), ..sample::release() }
}

fn publishing<'a>(digest: &'a str, leader: &'a str, second: &'a str) -> Publishing<'a> {
    let (id, day) = ("demo-2026-1", date(2026, 9, 20));
    Publishing { id, digest, day, leader, second, said: "{}", after: 0, numbers: "out", shown: 0 }
}

async fn a_release_comes_back_and_of_two_who_save_one_is_told(url: &str) -> Outcome {
    let releases = opened(url).await?.releases;
    assert!(releases.begin(&row("r", "a"), &line()).await?);
    assert!(!releases.begin(&row("r", "b"), &line()).await?, "a name is given once");
    assert_eq!(releases.release("r").await?, Some(row("r", "a")));
    assert_eq!(releases.releases().await?, [row("r", "a")]);
    assert!(releases.keep_progress("r", 1, Some(ODD_TEXT)).await?);
    assert!(!releases.keep_progress("r", 2, Some("")).await?);
    assert_eq!(releases.release("r").await?.unwrap().progress.as_deref(), Some(ODD_TEXT));
    assert_eq!(releases.save("r", 1, ODD_TEXT, &line()).await?, Some(2));
    assert_eq!(releases.save("r", 1, "late", &line()).await?, None);
    let kept = releases.release("r").await?.unwrap();
    assert_eq!((kept.content.as_deref(), kept.version), (Some(ODD_TEXT), 2));
    assert_eq!(releases.save_protected("r", 1, "late", "late", &line()).await?, None);
    assert_eq!(releases.proof("r").await?, None, "nothing is kept of what came late");
    assert_eq!(releases.save_protected("r", 2, "numbers", "one", &line()).await?, Some(3));
    assert_eq!(releases.save_protected("r", 3, ODD_TEXT, ODD_TEXT, &line()).await?, Some(4));
    let kept = releases.release("r").await?.unwrap();
    assert_eq!((kept.content.as_deref(), kept.progress), (Some(ODD_TEXT), None), "how far it had come is done with");
    assert_eq!(releases.proof("r").await?.as_deref(), Some(ODD_TEXT));
    assert!(releases.drop_release("r", &line()).await?);
    assert_eq!(releases.release("r").await?, None);
    assert!(!releases.drop_release("r", &line()).await?);
    Ok(())
}

async fn nothing_is_published_unchecked_or_by_one(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let releases = &stores.releases;
    let digest = sealed(&stores, &sample::release(), "a").await?;
    let refused = async |leader: &str, second: &str| {
        releases.publish(publishing(&digest, leader, second), &line()).await.map(|ended| ended == Published::Refused)
    };
    let id = "demo-2026-1";
    assert!(refused("a", "b").await?, "no check, nobody approved");
    for (staff, seat) in [("a", Seat::Leader), ("a", Seat::Second)] {
        assert!(releases.approve(id, &approval(&digest, staff, seat), &line()).await?);
    }
    assert!(refused("a", "a").await?);
    releases.keep_check(id, &check(&digest, false)).await?;
    assert!(refused("a", "a").await?, "one is not two");
    releases.approve(id, &approval(&digest, "b", Seat::Second), &line()).await?;
    assert!(refused("a", "b").await?, "the check recovered something");
    releases.keep_check(id, &check(&digest, true)).await?;
    assert!(refused("a", "c").await?, "who has not approved");
    assert!(refused("b", "a").await?, "each in their own seat");
    let other = "0".repeat(64);
    let elsewhere = releases.publish(publishing(&other, "a", "b"), &line()).await?;
    assert_eq!(elsewhere, Published::Refused, "not what was checked and approved");
    assert!(!releases.approve(id, &approval(&other, "b", Seat::Second), &line()).await?);
    assert!(!releases.keep_check(id, &check(&other, true)).await?);
    assert_eq!(releases.publish(publishing(&digest, "a", "b"), &line()).await?, Published::Done);
    assert_eq!(releases.ledger().await?, [(id.to_owned(), "{}".to_owned())]);
    let again = Publishing { after: 1, ..publishing(&digest, "a", "b") };
    assert_eq!(releases.publish(again, &line()).await?, Published::Refused, "once");
    Ok(())
}

/// Runs a statement as whoever owns the database, past every store.
pub(super) async fn by_hand(url: &str, statement: &str) -> Result<u64, sqlx::Error> {
    let statement = AssertSqlSafe(statement.to_owned());
    if url.starts_with("sqlite") {
        let mut work = SqliteConnection::connect(url).await?;
        Ok(work.execute(sqlx::query(statement)).await?.rows_affected())
    } else {
        let mut work = PgConnection::connect(url).await?;
        Ok(work.execute(sqlx::query(statement)).await?.rows_affected())
    }
}

async fn what_is_published_stays(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let digest = publish(&stores, &sample::release(), ["a", "b"], date(2026, 9, 20)).await?;
    let before = stores.out.out().await?;
    for statement in [
        "UPDATE release SET content = 'other'",
        "UPDATE release SET digest = 'other'",
        "DELETE FROM release",
        "UPDATE release_file SET sha256 = 'other'",
        "DELETE FROM release_file",
        "INSERT INTO release_file (release_id, name, kind, sha256, bytes) SELECT release_id, 'x', kind, sha256, bytes
         FROM release_file LIMIT 1",
        "UPDATE release_published SET published_day = '2030-01-01'",
        "DELETE FROM release_published",
        "DELETE FROM release_check",
        "UPDATE release_check SET passed = 0",
        "DELETE FROM release_approval",
        "UPDATE release_ledger SET said = ''",
        "DELETE FROM release_ledger",
    ] {
        assert!(by_hand(url, statement).await.is_err(), "{statement}");
    }
    assert!(stores.releases.save("demo-2026-1", 2, "{}", &line()).await.is_err());
    assert!(!stores.releases.drop_release("demo-2026-1", &line()).await?);
    stores.spread.spread().await?;
    assert_eq!(stores.out.out().await?, before);
    assert_eq!((before.len(), &before[0].digest), (1, &digest));
    Ok(())
}

async fn of_two_at_once_the_second_is_protected_anew(url: &str) -> Outcome {
    let stores = opened(url).await?;
    publish(&stores, &named("first"), ["a", "b"], date(2026, 9, 20)).await?;
    let digest = sealed(&stores, &named("second"), "a").await?;
    stores.releases.keep_check("second", &check(&digest, true)).await?;
    for (staff, seat) in [("a", Seat::Leader), ("b", Seat::Second)] {
        stores.releases.approve("second", &approval(&digest, staff, seat), &line()).await?;
    }
    let late = Publishing { id: "second", ..publishing(&digest, "a", "b") };
    assert_eq!(stores.releases.publish(late, &line()).await?, Published::LedgerMoved);
    let anew = Publishing { after: 1, ..late };
    assert_eq!(stores.releases.publish(anew, &line()).await?, Published::Done);
    stores.spread.spread().await?;
    let out: Vec<String> = stores.out.out().await?.into_iter().map(|row| row.id).collect();
    assert_eq!(out, ["first", "second"]);
    Ok(())
}

async fn of_two_pressed_at_once_one_comes_out(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let mut digests = Vec::new();
    for id in ["first", "second"] {
        let digest = sealed(&stores, &named(id), "a").await?;
        stores.releases.keep_check(id, &check(&digest, true)).await?;
        for (staff, seat) in [("a", Seat::Leader), ("b", Seat::Second)] {
            stores.releases.approve(id, &approval(&digest, staff, seat), &line()).await?;
        }
        digests.push(digest);
    }
    let line = line();
    let first = Publishing { id: "first", ..publishing(&digests[0], "a", "b") };
    let second = Publishing { id: "second", ..publishing(&digests[1], "a", "b") };
    let (one, other) = tokio::join!(stores.releases.publish(first, &line), stores.releases.publish(second, &line));
    let ended = [one?, other?];
    assert!(ended.contains(&Published::Done) && ended.contains(&Published::LedgerMoved), "{ended:?}");
    assert_eq!(stores.releases.ledger().await?.len(), 1);
    Ok(())
}

/// The rows that a statement finds through the connection of public pages.
async fn as_reader(url: &str, statement: &str) -> Result<usize, sqlx::Error> {
    let statement = AssertSqlSafe(statement.to_owned());
    if url.starts_with("sqlite") {
        let pool = sqlite_reader(url).unwrap();
        let found = pool.fetch_all(sqlx::query(statement)).await;
        pool.close().await;
        Ok(found?.len())
    } else {
        let pool = postgres_reader(url).unwrap();
        let found = pool.fetch_all(sqlx::query(statement)).await;
        pool.close().await;
        Ok(found?.len())
    }
}

async fn who_reads_what_is_out_can_read_nothing_else(url: &str) -> Outcome {
    let stores = opened(url).await?;
    publish(&stores, &sample::release(), ["a", "b"], date(2026, 9, 20)).await?;
    sealed(&stores, &named("not-out"), "a").await?;
    let answer =
        "INSERT INTO survey (id, organization_id, questionnaire, contract, plan, state, version, made_by, made_on,
        changed_by, changed_on) VALUES ('s', 'k', '{}', '{}', '{}', 'closed', 1, 'a', '2026-01-01', 'a', '2026-01-01')";
    by_hand(url, answer).await?;
    // What is out can be read.
    assert_eq!(as_reader(url, "SELECT * FROM published_release").await?, 1);
    assert!(as_reader(url, "SELECT * FROM published_file").await? > 5);
    assert_eq!(as_reader(url, "SELECT * FROM published_clock").await?, 0);
    assert_eq!(as_reader(url, "SELECT * FROM published_afterword").await?, 0);
    // Nothing else, and nothing can be written.
    for table in [
        "survey",
        "survey_wave",
        "survey_intake",
        "survey_closed",
        "survey_spent",
        "release",
        "release_file",
        "release_approval",
        "release_reading",
        "release_shown",
        "release_afterword",
        "release_published",
        "release_ledger",
        "release_proof",
        "message",
        "thread",
        "staff",
        "audit",
    ] {
        assert!(as_reader(url, &format!("SELECT * FROM {table}")).await.is_err(), "{table}");
    }
    for statement in [
        "DELETE FROM published_release",
        "UPDATE published_release SET content = ''",
        "INSERT INTO published_clock (wave_id, title, closed_on, promised_on, owes) VALUES ('w', '', '', '', '')",
        "CREATE TABLE mine (id TEXT)",
    ] {
        assert!(as_reader(url, statement).await.is_err(), "{statement}");
    }
    let out = stores.out.out().await?;
    assert_eq!((out.len(), out[0].id.as_str()), (1, "demo-2026-1"), "what is not published is not out");
    assert_eq!(stores.out.out_ids().await?, [("demo-2026-1".to_owned(), out[0].digest.clone())]);
    let file = stores.out.out_file("demo-2026-1", "release.xlsx").await?.unwrap();
    assert!(file.bytes.starts_with(b"PK"));
    assert_eq!(stores.out.out_file("demo-2026-1", "other").await?, None);
    assert_eq!(stores.out.out_file("not-out", "release.xlsx").await?, None);
    Ok(())
}

async fn a_change_takes_check_and_approvals_with_it(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let releases = &stores.releases;
    let (id, digest) = ("demo-2026-1", sealed(&stores, &sample::release(), "a").await?);
    releases.keep_check(id, &check(&digest, true)).await?;
    releases.approve(id, &approval(&digest, "a", Seat::Leader), &line()).await?;
    releases.approve(id, &approval(&digest, "b", Seat::Second), &line()).await?;
    assert_eq!(releases.check(id).await?, Some(check(&digest, true)));
    let both = [approval(&digest, "a", Seat::Leader), approval(&digest, "b", Seat::Second)];
    assert_eq!(releases.approvals(id).await?, both);
    assert!(!releases.files(id).await?.is_empty());
    assert_eq!(releases.save(id, 2, "{}", &line()).await?, Some(3));
    assert_eq!((releases.check(id).await?, releases.approvals(id).await?), (None, Vec::new()));
    assert_eq!(releases.files(id).await?, []);
    assert_eq!(releases.release(id).await?.unwrap().digest, None);
    assert!(!releases.approve(id, &approval(&digest, "a", Seat::Leader), &line()).await?);
    assert_eq!(releases.publish(publishing(&digest, "a", "b"), &line()).await?, Published::Refused);
    Ok(())
}

async fn the_pulse_counts_answers_to_what_is_out(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let (id, yes) = ("demo-2026-1", [(Asked::Understood, Felt::Yes), (Asked::Listened, Felt::No)]);
    stores.pulse.felt(id, &yes).await?;
    assert_eq!(stores.pulse.pulse(id).await?, [], "it is not out");
    publish(&stores, &sample::release(), ["a", "b"], date(2026, 9, 20)).await?;
    stores.pulse.felt(id, &yes).await?;
    stores.pulse.felt(id, &yes[..1]).await?;
    let counted = stores.pulse.pulse(id).await?;
    assert_eq!(counted, [(Asked::Listened, Felt::No, 1), (Asked::Understood, Felt::Yes, 2)]);
    Ok(())
}

fn clock(wave: &str) -> ClockRow {
    ClockRow {
        wave: wave.to_owned(),
        title: "{\"sv\":\"Enkäten\"}".to_owned(),
        closed: date(2026, 5, 30),
        promised: date(2026, 9, 30),
        owes: "{\"sv\":\"socialchefen\"}".to_owned(),
    }
}

async fn cleared(stores: &Stores) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    stores.releases.keep_clocks(&[clock("w1"), clock("w2")]).await?;
    stores.releases.keep_clocks(&[ClockRow { promised: date(2026, 8, 30), ..clock("w2") }]).await?;
    Ok(stores.spread.spread().await?)
}

async fn a_copy_keeps_what_is_published(url: &str) -> Outcome {
    let stores = opened(url).await?;
    publish(&stores, &sample::release(), ["a", "b"], date(2026, 9, 20)).await?;
    for id in ["e", "waits"] {
        assert!(stores.afterwords.add_afterword("demo-2026-1", &afterword(id, ODD_TEXT), "a", &line()).await?);
    }
    assert!(stores.afterwords.approve_afterword("e", 1, ("b", date(2026, 9, 22)), &line()).await?);
    stores.spread.spread().await?;
    cleared(&stores).await?;
    let mut lines = Vec::new();
    stores.copy.copy_out(date(2026, 9, 21), &mut lines).await?;
    let folder = tempfile::tempdir()?;
    let sqlite = format!("sqlite:{}", folder.path().join("back.db").display());
    for target in [sqlite, crate::support::postgres::database().await?] {
        let (back, ..) = store::copied(&target, &mut lines.as_slice()).await?;
        assert_eq!(back.out.out().await?, stores.out.out().await?);
        assert_eq!(back.out.clocks().await?, stores.out.clocks().await?);
        assert_eq!(back.out.out_afterwords().await?, stores.out.out_afterwords().await?);
        assert_eq!(back.out.out_afterwords().await?.len(), 1);
        let kept = (back.afterwords.afterwords("demo-2026-1"), stores.afterwords.afterwords("demo-2026-1"));
        assert_eq!(kept.0.await?, kept.1.await?);
        let promised: Vec<_> = back.out.clocks().await?.into_iter().map(|clock| clock.promised).collect();
        assert_eq!(promised, [date(2026, 8, 30), date(2026, 9, 30)]);
        let file = "q1-three-municipality.csv";
        assert_eq!(back.out.out_file("demo-2026-1", file).await?, stores.out.out_file("demo-2026-1", file).await?);
    }
    Ok(())
}

fn afterword(id: &str, words: &str) -> Afterword {
    let text = Text([("sv".to_owned(), words.to_owned())].into());
    let said = Said { child: text.clone(), adult: text };
    Afterword { id: id.to_owned(), why: Why::Erratum, finding: None, said, day: date(2026, 9, 21) }
}

async fn what_is_said_afterwards_takes_two_and_stays(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let (after, id, on) = (&stores.afterwords, "demo-2026-1", date(2026, 9, 22));
    sealed(&stores, &named("not-out"), "a").await?;
    publish(&stores, &sample::release(), ["a", "b"], date(2026, 9, 20)).await?;
    assert!(!after.add_afterword("not-out", &afterword("n", "x"), "a", &line()).await?, "nothing is out to speak of");
    assert!(after.add_afterword(id, &afterword("e", ODD_TEXT), "a", &line()).await?);
    assert!(after.add_afterword(id, &afterword("e", "other"), "b", &line()).await.is_err(), "a name is given once");
    let rows = after.afterwords(id).await?;
    assert_eq!((rows.len(), rows[0].version, rows[0].approved_by.as_ref()), (1, 1, None));
    assert_eq!(rows[0].word, afterword("e", ODD_TEXT));
    assert_eq!(stores.out.out_afterwords().await?, [], "one alone shows nothing");
    assert!(!after.approve_afterword("e", 1, ("a", on), &line()).await?, "whoever wrote it is not the other");
    assert!(after.change_afterword(&afterword("e", "mended"), 1, "b", &line()).await?);
    assert!(!after.change_afterword(&afterword("e", "late"), 1, "a", &line()).await?, "of two one is told");
    assert!(!after.approve_afterword("e", 1, ("c", on), &line()).await?, "not what they saw");
    for hand in ["a", "b"] {
        assert!(!after.approve_afterword("e", 2, (hand, on), &line()).await?, "{hand} wrote at it");
    }
    assert_eq!(after.afterwords(id).await?[0].hands, ["a", "b"]);
    assert!(!after.take_afterword_away("e", 2, ("c", on), &line()).await?, "it is not out");
    assert!(!after.drop_afterword("e", 1, &line()).await?);
    assert!(after.approve_afterword("e", 2, ("c", on), &line()).await?);
    assert!(stores.spread.is_behind().await? == url.starts_with("sqlite"));
    stores.spread.spread().await?;
    assert!(!stores.spread.is_behind().await?);
    let told = [(id.to_owned(), Afterword { day: on, ..afterword("e", "mended") })];
    assert_eq!(stores.out.out_afterwords().await?, told);
    assert_eq!(as_reader(url, "SELECT * FROM published_afterword").await?, 1);
    assert!(as_reader(url, "SELECT * FROM release_afterword_hand").await.is_err());
    // From then on it stays.
    assert!(!after.change_afterword(&afterword("e", "other"), 3, "a", &line()).await?);
    assert!(!after.drop_afterword("e", 3, &line()).await?);
    assert!(!after.approve_afterword("e", 3, ("c", on), &line()).await?);
    for statement in [
        "UPDATE release_afterword SET content = '{}'",
        "UPDATE release_afterword SET approved_by = 'd'",
        "UPDATE release_afterword SET gone_by = 'c', gone_on = '2026-09-23'",
        "UPDATE release_afterword SET gone_by = 'c', gone_on = '2026-09-23', why = 'follow-up',
            content = '{\"child\":{},\"adult\":{}}'",
        "DELETE FROM release_afterword",
        "INSERT INTO release_afterword (id, release_id, why, content, version, written_by, written_on, approved_by,
         approved_on, place) VALUES ('x', 'demo-2026-1', 'erratum', '{}', 1, 'a', '2026-09-22', 'a', '2026-09-22', 9)",
    ] {
        assert!(by_hand(url, statement).await.is_err(), "{statement}");
    }
    if url.starts_with("sqlite") {
        let replaced = "INSERT OR REPLACE INTO release_afterword (id, release_id, why, content, version, written_by,
            written_on) VALUES ('e', 'demo-2026-1', 'erratum', '{}', 1, 'a', '2026-09-22')";
        assert!(by_hand(url, replaced).await.is_err());
    }
    assert!(after.add_afterword(id, &afterword("f", "x"), "a", &line()).await?);
    assert!(after.drop_afterword("f", 1, &line()).await?);
    assert_eq!(after.afterwords(id).await?.len(), 1);
    // What should never have stood there can be taken away, once; that something stood there is still told.
    let later = date(2026, 9, 25);
    assert!(!after.take_afterword_away("e", 2, ("a", later), &line()).await?);
    assert!(after.take_afterword_away("e", 3, ("a", later), &line()).await?);
    assert!(!after.take_afterword_away("e", 4, ("a", later), &line()).await?);
    stores.spread.spread().await?;
    let out = stores.out.out_afterwords().await?;
    assert!(out.len() == 1 && out[0].1.is_gone() && out[0].1.day == later, "{out:?}");
    assert!(by_hand(url, "UPDATE release_afterword SET gone_on = '2030-01-01'").await.is_err());
    Ok(())
}
