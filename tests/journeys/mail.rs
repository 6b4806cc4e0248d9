//! Notices to staff go out over a real mail server in every mood, and say nothing.

use std::time::Duration;

use jiff::SignedDuration;
use server::config::{MailSettings, Tls};
use server::jobs::mail::{self, Mailed};
use server::jobs::smtp::Smtp as Client;
use sqlx::{AssertSqlSafe, Executor};

use super::contact::{at_the_desk, at_the_form, code};
use crate::support::moment::Moment;
use crate::support::site::Site;
use crate::support::smtp::{Mood, Smtp};
use crate::support::staff::Clock;

const CANARY: &str = "Kanariefågeln Pelle sjunger så fint";
/// Long enough for a busy machine; only the silent server is given less.
const PATIENCE: Duration = Duration::from_secs(30);

fn settings(port: u16, tls: Tls) -> MailSettings {
    MailSettings {
        host: "localhost".to_owned(),
        port,
        tls,
        from: "Lotsen <lotsen@exempel.se>".to_owned(),
        user: String::new(),
        password: std::path::PathBuf::new(),
        authority: std::path::PathBuf::new(),
    }
}

fn client(server: &Smtp) -> Client {
    Client::new(&settings(server.port, Tls::None), std::path::Path::new("/"), PATIENCE).unwrap()
}

/// A site on Tuesday 10 March 2026 at noon, to which a child has written; the child's code.
async fn written_to() -> (Site, Moment, String) {
    let moment = Moment::at("2026-03-10T12:00:00+01:00");
    let clock = moment.clone();
    let site = Site::with_clock(move || clock.now()).await;
    let sent = write(&site).await;
    (site, moment, sent)
}

async fn write(site: &Site) -> String {
    let form = at_the_form(site).await;
    code(&site.press(&form, "Skicka", &[("text", CANARY)]).await)
}

fn sent(sent: usize) -> Mailed {
    Mailed { sent, failed: 0, stuck: 0 }
}

/// A letter as a person reads it: quoted-printable undone.
pub fn read(letter: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = letter.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        rest = after;
        match (byte, after) {
            (b'=', [b'\r', b'\n', tail @ ..]) => rest = tail,
            (b'=', [high, low, tail @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                let hex = [*high, *low];
                bytes.push(u8::from_str_radix(std::str::from_utf8(&hex).unwrap(), 16).unwrap());
                rest = tail;
            }
            _ => bytes.push(*byte),
        }
    }
    String::from_utf8(bytes).unwrap()
}

fn header<'a>(letter: &'a str, name: &str) -> &'a str {
    letter.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_else(|| panic!("no {name} in {letter}")).trim()
}

#[tokio::test]
async fn all_of_a_readers_notices_go_out_as_one_mail_that_says_nothing() {
    let (site, moment, first) = written_to().await;
    let second = write(&site).await;
    let (server, threads) = (Smtp::start(false).await, site.stores.retention.aged().await.unwrap());
    let client = client(&server);
    assert_eq!(mail::run(&site.app, &client).await.unwrap(), sent(2), "one to each of the two nurses");
    let letters = server.letters();
    assert_eq!(letters.len(), 2);
    for letter in &letters {
        let plain = read(letter);
        assert!(plain.contains("Du har något nytt i Lotsen.\r\nYou have something new in Lotsen."), "{plain}");
        assert!(plain.contains("http://127.0.0.1:3000/sv/skrivbord\r\n"), "{plain}");
        assert_eq!(header(letter, "Subject: "), "Lotsen");
        assert_eq!(header(letter, "Auto-Submitted: "), "auto-generated");
        let mut secrets =
            vec![CANARY.to_owned(), "Demoskolan".to_owned(), "emi".to_owned(), first.clone(), second.clone()];
        secrets.extend(threads.iter().flat_map(|one| [one.thread.clone(), one.thread[..8].to_owned()]));
        for secret in secrets {
            assert!(!plain.contains(&secret) && !letter.contains(&secret), "{secret} in {plain}");
        }
    }
    assert!(letters.iter().any(|one| one.contains("<anna@exempel.se>")));
    assert!(letters.iter().any(|one| one.contains("<omar@exempel.se>")));
    // At most one an hour, and nothing when nothing is new.
    write(&site).await;
    moment.wait(SignedDuration::from_mins(59));
    assert_eq!(mail::run(&site.app, &client).await.unwrap(), sent(0));
    moment.wait(SignedDuration::from_mins(1));
    assert_eq!(mail::run(&site.app, &client).await.unwrap(), sent(2));
    moment.wait(SignedDuration::from_hours(2));
    assert_eq!(mail::run(&site.app, &client).await.unwrap(), sent(0));
}

#[tokio::test]
async fn who_cannot_be_read_keeps_their_notices_until_they_can() {
    let (site, _, _) = written_to().await;
    let server = Smtp::start(false).await;
    let client = client(&server);
    let mut store = site.by_hand().await;
    let whose = "WHERE staff_id = (SELECT id FROM staff WHERE name = 'Anna Demosson')";
    for (role, who) in [("x", "<omar@exempel.se>"), ("named-person", "<anna@exempel.se>")] {
        let statement = format!("UPDATE staff_grant SET role = '{role}' {whose}");
        store.execute(AssertSqlSafe(statement)).await.unwrap();
        assert_eq!(mail::run(&site.app, &client).await.unwrap(), sent(1), "{role}");
        assert!(server.letters().last().unwrap().contains(who), "{who}");
    }
}

#[tokio::test]
async fn nobody_is_mailed_at_night() {
    let (site, moment, _) = written_to().await;
    let server = Smtp::start(false).await;
    let client = client(&server);
    for closed in ["2026-03-10T22:00:00+01:00", "2026-03-14T12:00:00+01:00", "2026-04-03T12:00:00+02:00"] {
        moment.set(closed);
        assert_eq!(mail::run(&site.app, &client).await.unwrap(), sent(0), "{closed}");
    }
    moment.set("2026-04-07T10:00:00+02:00");
    assert_eq!(mail::run(&site.app, &client).await.unwrap(), sent(2));
}

#[tokio::test]
async fn what_did_not_go_out_is_tried_again_and_waits_longer_each_time() {
    let (site, moment, _) = written_to().await;
    let server = Smtp::start(false).await;
    let client = client(&server);
    server.mood(Mood::Later);
    assert_eq!(mail::run(&site.app, &client).await.unwrap(), Mailed { sent: 0, failed: 2, stuck: 0 });
    assert_eq!(mail::run(&site.app, &client).await.unwrap(), sent(0), "not at once");
    moment.wait(SignedDuration::from_mins(2));
    assert_eq!(mail::run(&site.app, &client).await.unwrap(), Mailed { sent: 0, failed: 2, stuck: 0 });
    moment.wait(SignedDuration::from_mins(2));
    assert_eq!(mail::run(&site.app, &client).await.unwrap(), sent(0), "four minutes now");
    server.mood(Mood::Well);
    moment.wait(SignedDuration::from_mins(2));
    assert_eq!(mail::run(&site.app, &client).await.unwrap(), sent(2));
    assert_eq!(server.letters().len(), 2);
    assert_eq!(mail::wait(0), SignedDuration::from_mins(2));
    assert!((0..200).all(|tries| mail::wait(tries) <= mail::wait(tries + 1)));
    assert_eq!(mail::wait(u32::MAX), SignedDuration::from_hours(12));
}

#[tokio::test]
async fn a_refused_address_is_told_and_tried_again_the_next_day() {
    let (site, moment, _) = written_to().await;
    let server = Smtp::start(false).await;
    let client = client(&server);
    server.mood(Mood::Refuses);
    assert_eq!(mail::run(&site.app, &client).await.unwrap(), Mailed { sent: 0, failed: 2, stuck: 2 });
    server.mood(Mood::Well);
    moment.wait(SignedDuration::from_hours(2));
    assert_eq!(mail::run(&site.app, &client).await.unwrap(), sent(0));
    moment.set("2026-03-11T09:00:00+01:00");
    assert_eq!(mail::run(&site.app, &client).await.unwrap(), sent(2));
}

#[tokio::test]
async fn a_server_that_is_down_or_silent_holds_up_one_mail_and_not_the_site() {
    let (site, moment, _) = written_to().await;
    let server = Smtp::start(false).await;
    server.mood(Mood::Silent);
    let hurried =
        Client::new(&settings(server.port, Tls::None), std::path::Path::new("/"), Duration::from_millis(300)).unwrap();
    assert_eq!(mail::run(&site.app, &hurried).await.unwrap(), Mailed { sent: 0, failed: 1, stuck: 0 });
    let port = server.port;
    drop(server);
    moment.wait(SignedDuration::from_mins(5));
    let nobody = Client::new(&settings(port, Tls::None), std::path::Path::new("/"), PATIENCE).unwrap();
    assert_eq!(mail::run(&site.app, &nobody).await.unwrap(), Mailed { sent: 0, failed: 1, stuck: 0 });
    let server = Smtp::start(false).await;
    moment.wait(SignedDuration::from_mins(30));
    assert_eq!(mail::run(&site.app, &client(&server)).await.unwrap(), sent(2));
}

#[tokio::test]
async fn a_mail_that_was_sent_and_not_marked_is_sent_again_as_the_same_one() {
    let (site, moment, _) = written_to().await;
    let server = Smtp::start(false).await;
    let client = client(&server);
    server.mood(Mood::TakesAndDies);
    let round = mail::run(&site.app, &client).await.unwrap();
    assert_eq!((round.sent, round.failed), (0, 1));
    // What comes meanwhile is another mail: the first may have been read.
    write(&site).await;
    server.mood(Mood::Well);
    moment.wait(SignedDuration::from_mins(2));
    mail::run(&site.app, &client).await.unwrap();
    let ids =
        |letters: Vec<String>| letters.iter().map(|one| header(one, "Message-ID: ").to_owned()).collect::<Vec<_>>();
    let first = ids(server.letters());
    assert_eq!(first.iter().filter(|id| **id == first[0]).count(), 2, "known as one: {first:?}");
    moment.wait(SignedDuration::from_mins(61));
    mail::run(&site.app, &client).await.unwrap();
    let all = ids(server.letters());
    assert!(all.len() > first.len() && all[first.len()..].iter().all(|id| !first.contains(id)), "{all:?}");
}

#[tokio::test]
async fn tls_is_demanded_and_a_stranger_gets_nothing() {
    let (site, moment, _) = written_to().await;
    let keys = tempfile::tempdir().unwrap();
    let (server, stranger) = (Smtp::start(true).await, Smtp::start(true).await);
    std::fs::write(keys.path().join("authority.pem"), server.authority.as_ref().unwrap()).unwrap();
    std::fs::write(keys.path().join("password"), "hemligt\n").unwrap();
    let secure = |port| MailSettings {
        authority: "authority.pem".into(),
        user: "lotsen".to_owned(),
        password: "password".into(),
        ..settings(port, Tls::Starttls)
    };
    let plain = Smtp::start(false).await;
    for port in [stranger.port, plain.port] {
        let client = Client::new(&secure(port), keys.path(), PATIENCE).unwrap();
        assert_eq!(mail::run(&site.app, &client).await.unwrap().sent, 0);
        moment.wait(SignedDuration::from_mins(30));
    }
    assert!(stranger.letters().is_empty() && plain.letters().is_empty());
    let client = Client::new(&secure(server.port), keys.path(), PATIENCE).unwrap();
    assert_eq!(mail::run(&site.app, &client).await.unwrap(), sent(2));
    assert!(server.letters()[0].starts_with("AUTH PLAIN"), "signed in, once it was sealed");
}

#[tokio::test]
async fn whoever_left_is_mailed_nothing() {
    let (site, _, _) = written_to().await;
    let mut work = site.by_hand().await;
    work.execute("UPDATE staff SET active = 0 WHERE name = 'Omar Demosson'").await.unwrap();
    let server = Smtp::start(false).await;
    assert_eq!(mail::run(&site.app, &client(&server)).await.unwrap(), sent(1));
    assert!(server.letters()[0].contains("anna@exempel.se"));
    assert!(site.stores.jobs.news(jiff::Timestamp::MAX).await.unwrap().is_empty());
}

#[test]
fn settings_that_would_send_in_the_clear_are_refused() {
    let good = settings(25, Tls::None);
    assert!(good.check().is_ok());
    for bad in [
        MailSettings { host: "mail.example.se".to_owned(), ..good.clone() },
        MailSettings { user: "lotsen".to_owned(), ..good.clone() },
        MailSettings { password: "fil".into(), ..good.clone() },
        MailSettings { from: "ingen adress".to_owned(), ..good.clone() },
    ] {
        assert!(bad.check().is_err(), "{bad:?}");
    }
    assert!(MailSettings { host: "mail.example.se".to_owned(), tls: Tls::Implicit, ..good }.check().is_ok());
}

#[tokio::test]
async fn a_reader_who_was_here_is_mailed_of_the_next_word_too() {
    let (site, moment, code) = written_to().await;
    let server = Smtp::start(false).await;
    let client = client(&server);
    mail::run(&site.app, &client).await.unwrap();
    at_the_desk(&site, "Anna Demosson").await;
    moment.wait(SignedDuration::from_hours(2));
    let front = site.get("/sv/kontakt").await;
    let back = site.press(&front, "Öppna", &[("kod", &code)]).await;
    site.press(&back, "Skicka", &[("text", "En sak till")]).await;
    assert_eq!(mail::run(&site.app, &client).await.unwrap(), sent(2));
}

#[tokio::test]
async fn an_invitation_is_told_of_and_its_link_is_in_no_mail() {
    let clock = Clock::at(1_773_140_400);
    let site = Site::installed(true, None, clock.hands()).await;
    let link = site.administrator("ada@exempel.se", clock.now()).await;
    let server = Smtp::start(false).await;
    let client = client(&server);
    assert_eq!(mail::run(&site.app, &client).await.unwrap(), sent(1));
    let letter = server.letters().remove(0);
    let plain = read(&letter);
    assert!(letter.contains("<ada@exempel.se>"), "{letter}");
    for told in ["Du är inbjuden till Lotsen.", "aldrig i ett mejl", "You are invited to Lotsen."] {
        assert!(plain.contains(told), "{told}: {plain}");
    }
    let token = link.rsplit('/').next().unwrap();
    for never in [token, &token[..8], "http", "/sv/", "127.0.0.1:3000", "Ada Första"] {
        assert!(!plain.contains(never) && !letter.contains(never), "{never} in {plain}");
    }
    let (ada, _) = site.enroll(&link, &clock).await;
    // Whoever came in before the mail went out is not told to come in.
    let invited = site.invite(&ada, "Bo Bosson", "bo@exempel.se", "", "editor///").await;
    site.enroll(&invited, &clock).await;
    assert_eq!(mail::run(&site.app, &client).await.unwrap(), sent(0));
    // Invited anew they are told again, and by the same words.
    let bo = site.stores.desk.all_staff().await.unwrap().into_iter().find(|one| one.name == "Bo Bosson").unwrap();
    let page = site.get_as(&ada, &format!("/sv/skrivbord/folk/{}", bo.id)).await;
    let renewed = site.press_as(&ada, &page, "Ja, gör en ny länk", &[]).await;
    assert!(renewed.text().contains("Skicka den inte i ett mejl"), "{}", renewed.text());
    assert_eq!(mail::run(&site.app, &client).await.unwrap(), sent(1));
    let anew = server.letters().pop().unwrap();
    assert!(anew.contains("<bo@exempel.se>") && read(&anew).contains("Du är inbjuden till Lotsen."), "{anew}");
    // Whose access ended is told nothing.
    let page = site.get_as(&ada, &format!("/sv/skrivbord/folk/{}", bo.id)).await;
    site.press_as(&ada, &page, "Ja, gör en ny länk", &[]).await;
    site.stores.accounts.end_access(&bo.id, true).await.unwrap();
    clock.on(SignedDuration::from_hours(2));
    assert_eq!(mail::run(&site.app, &client).await.unwrap(), sent(0));
}
