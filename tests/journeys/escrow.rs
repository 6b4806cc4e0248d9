//! The two holders, from their key files to a thread's text and a new phrase, through the program itself.

use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use domain::desk::{Act, Event, Outcome};
use server::contact::escrow::{self, Ground, Half, Thing};
use server::contact::seal::{KeyPair, os_rng};

use super::backup::{holder, talked};
use crate::support::site::Site;

const CANARY: &str = "Kanariefågeln Pelle sjunger så fint";
const PHRASES: [&str; 2] = ["första fyren i natten", "andra fyren i natten"];

/// Runs the program on a site's folders and types these lines.
fn lotsen(site: &Site, arguments: &[&str], typed: &[&str]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_lotsen"))
        .args(["--settings", "/nonexistent.toml"])
        .args(arguments)
        .env_remove("DATABASE_URL")
        .env("LOTSEN_DATA", site.folder.path())
        .env("LOTSEN_KEYS", site.apart.path().join("keys"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = typed.iter().chain(&[""]).copied().collect::<Vec<_>>().join("\n");
    // A program that refuses at once has closed its end.
    let _ = child.stdin.take().unwrap().write_all(lines.as_bytes());
    child.wait_with_output().unwrap()
}

fn path(folder: &Path, name: &str) -> (PathBuf, String) {
    let path = folder.join(name);
    let text = path.display().to_string();
    (path, text)
}

#[tokio::test]
async fn key_files_are_made_once_and_put_in_place_once() {
    let (site, _, _) = talked().await;
    let folder = tempfile::tempdir().unwrap();
    let ((first, one), (_, two)) = (path(folder.path(), "first.key"), path(folder.path(), "second.key"));
    let [a, b] = PHRASES;
    let differ = lotsen(&site, &["escrow", "make", &one, &two], &[a, b]);
    assert!(!differ.status.success() && !first.exists(), "the two differ");
    let short = lotsen(&site, &["escrow", "make", &one, &two], &["kort", "kort"]);
    assert!(!short.status.success() && !first.exists());
    let made = lotsen(&site, &["escrow", "make", &one, &two], &[a, a, b, b]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    assert_eq!(std::fs::metadata(&first).unwrap().permissions().mode() & 0o777, 0o600);
    let again = lotsen(&site, &["escrow", "make", &one, &two], &[a, a, b, b]);
    assert!(!again.status.success(), "a key file is never written over");
    let (one, two) = (format!("{one}.pub"), format!("{two}.pub"));
    assert!(!lotsen(&site, &["escrow", "set", &one, &one], &[]).status.success(), "one person is no two");
    assert!(!lotsen(&site, &["escrow", "set", &one, &two], &[]).status.success(), "the demo's holders are in place");
    assert!(lotsen(&site, &["escrow", "set", &one, &two, "--anew"], &[]).status.success());
    assert!(lotsen(&site, &["escrow", "set", &one, &two], &[]).status.success(), "the same once more is nothing");
}

#[tokio::test]
async fn both_holders_read_a_thread_and_every_step_is_written_down() {
    let (site, _, _) = talked().await;
    let folder = tempfile::tempdir().unwrap();
    let keys = site.apart.path().join("keys");
    let (first, second) =
        (keys.join("demo-first.key").display().to_string(), keys.join("demo-second.key").display().to_string());
    let thread = site.stores.retention.aged().await.unwrap().remove(0).thread;
    let ((half, half_text), (out, out_text)) = (path(folder.path(), "half"), path(folder.path(), "text"));
    let phrase = server::desk::demo::PHRASE;
    let step = |key: &str, ground: &str, typed: &str| {
        let arguments = ["escrow", "first", "--thread", &thread, "--key", key, "--ground", ground, "--out", &half_text];
        lotsen(&site, &arguments, &[typed])
    };
    for (key, ground, typed) in
        [(&first, "nyfikenhet", phrase), (&first, "court", "en helt annan fras"), (&second, "court", phrase)]
    {
        assert!(!step(key, ground, typed).status.success() && !half.exists(), "{key} {ground}");
    }
    assert!(site.stores.escrow.uses().await.unwrap().is_empty());
    let done = step(&first, "court", phrase);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let carried = std::fs::read_to_string(&half).unwrap();
    assert!(carried.contains("ground: court") && !carried.contains(CANARY));
    let last = ["escrow", "second", "--half", &half_text, "--key", &second, "--out", &out_text];
    let done = lotsen(&site, &last, &[phrase]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let text = std::fs::read_to_string(&out).unwrap();
    assert!(text.contains(CANARY) && text.contains("Jag hör dig") && text.contains("[1 child 2026-03-10]"), "{text}");
    for printed in [&done.stdout, &done.stderr] {
        assert!(!String::from_utf8_lossy(printed).contains(CANARY), "into the file alone");
    }
    assert!(!lotsen(&site, &last, &[phrase]).status.success(), "never over another file");
    let uses = site.stores.escrow.uses().await.unwrap();
    let mut seats: Vec<_> = uses.iter().map(|used| (used.seat.as_str(), used.ground.as_str())).collect();
    seats.sort_unstable();
    assert_eq!(seats, [("first", "court"), ("second", "court")]);
    assert!(uses.iter().all(|used| used.object_id == thread && used.object_kind == "thread"));
    let log = site.stores.desk.audit().await.unwrap();
    domain::desk::verify(&log, &[]).unwrap();
    let lines: Vec<_> = log.iter().filter(|line| line.entry.act == Act::Event(Event::EscrowOpened)).collect();
    assert_eq!(lines.len(), 2);
    assert!(
        lines.iter().all(|line| line.entry.scope.parts().2.unwrap().as_str() == "emi"),
        "the branch's own log has it"
    );
    let report = lotsen(&site, &["escrow", "log"], &[]);
    assert_eq!(String::from_utf8_lossy(&report.stdout).matches("holder, court, thread").count(), 2);
}

#[tokio::test]
async fn who_forgot_their_phrase_gets_a_new_one_and_still_reads() {
    let (site, moment, _) = talked().await;
    let staff = site.stores.desk.all_staff().await.unwrap();
    let anna = staff.iter().find(|one| one.name == "Anna Demosson").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let keys = site.apart.path().join("keys");
    let (first, second) =
        (keys.join("demo-first.key").display().to_string(), keys.join("demo-second.key").display().to_string());
    let (_, half) = path(folder.path(), "half");
    let phrase = server::desk::demo::PHRASE;
    let one = ["escrow", "first", "--staff", &anna.id, "--key", &first, "--ground", "lost-phrase", "--out", &half];
    assert!(lotsen(&site, &one, &[phrase]).status.success());
    let two = ["escrow", "second", "--half", &half, "--key", &second];
    let done = lotsen(&site, &two, &[phrase, "en ny fras för natten", "en ny fras för natten"]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    // The program has the real clock, and every session of before its now is over.
    moment.set("2059-03-10T13:00:00+01:00");
    let link = site.new_link("Anna Demosson").await;
    let page = site.get(&link).await;
    let entered = site.press(&page, "Logga in som", &[]).await;
    let cookie = entered.header("set-cookie").split(';').next().unwrap().to_owned();
    let locked = site.get_as(&cookie, "/sv/skrivbord").await;
    let old = site.press_as(&cookie, &locked, "Lås upp", &[("fras", phrase)]).await;
    assert_eq!(old.status, axum::http::StatusCode::UNPROCESSABLE_ENTITY, "the old one opens nothing");
    site.press_as(&cookie, &locked, "Lås upp", &[("fras", "en ny fras för natten")]).await;
    let thread = site.get_as(&cookie, "/sv/skrivbord").await.link("Kontakt ");
    assert!(site.get_as(&cookie, &thread).await.text().contains(CANARY));
}

#[tokio::test]
async fn a_half_opened_file_is_good_for_its_own_thing_alone() {
    let (site, moment, _) = talked().await;
    let thread = Thing::Thread(site.stores.retention.aged().await.unwrap().remove(0).thread);
    let (first, second) = (holder(&site, "demo-first.key"), holder(&site, "demo-second.key"));
    let stranger = KeyPair::generate(&mut os_rng());
    let now = moment.now();
    assert!(escrow::first(&site.stores, thread.clone(), &stranger, Ground::Court, now).await.is_err());
    let half = escrow::first(&site.stores, thread.clone(), &first, Ground::Court, now).await.unwrap();
    let text = half.to_string();
    assert_eq!(text.parse::<Half>().unwrap(), half);
    assert_eq!(text.replace('\n', "\r\n").parse::<Half>().unwrap(), half);
    for bad in [
        String::new(),
        text.replacen("half-opened 1", "half-opened 2", 1),
        text.replacen("thread: ", "unit: ", 1),
        text.replacen("ground: court", "ground: nyfikenhet", 1),
        text.replacen("ground: court\n", "", 1),
        text.replacen("box: ", "box: !", 1),
        format!("{text}more\n"),
        text.lines().take(3).collect::<Vec<_>>().join("\n"),
    ] {
        assert!(bad.parse::<Half>().is_err(), "{bad}");
    }
    assert!(escrow::thread(&site.stores, &half, &stranger, now).await.is_err());
    assert!(escrow::thread(&site.stores, &half, &first, now).await.is_err(), "the first holder alone");
    let other = Half { first: stranger.public(), ..half.clone() };
    assert!(escrow::thread(&site.stores, &other, &second, now).await.is_err());
    let staff = site.stores.desk.all_staff().await.unwrap()[0].id.clone();
    let moved = Half { thing: Thing::Staff(staff), ..half.clone() };
    assert!(escrow::thread(&site.stores, &moved, &second, now).await.is_err(), "it is no thread any more");
    assert!(escrow::thread(&site.stores, &half, &second, now).await.unwrap().contains(CANARY));
    let log = site.stores.desk.audit().await.unwrap();
    let failed = log
        .iter()
        .filter(|line| line.entry.act == Act::Event(Event::EscrowOpened) && line.entry.outcome == Outcome::Failed);
    assert_eq!(failed.count(), 4, "what was tried in vain is written down too");
    let nobody = Thing::Thread("00000000-0000-4000-8000-000000000009".to_owned());
    assert!(escrow::first(&site.stores, nobody, &first, Ground::Court, now).await.is_err());
}
