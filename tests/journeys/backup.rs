//! A backup is read by both holders together, never by one, and what was destroyed does not come back with it.

use std::io::Read;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use domain::desk::retention::{Rule, What};
use domain::desk::{Act, Event, OrgId};
use jiff::SignedDuration;
use jiff::civil::date;
use server::command::{backup, file};
use server::config::Settings;
use server::contact::seal::{HolderFile, KeyPair, Phrase, open_backup, os_rng};
use server::desk::demo;

use super::contact::{at_the_desk, at_the_form, code};
use crate::support::moment::Moment;
use crate::support::site::Site;

const CANARY: &str = "Kanariefågeln Pelle sjunger så fint";

/// A site on which a child wrote and was answered, and the child's code.
pub async fn talked() -> (Site, Moment, String) {
    let moment = Moment::at("2026-03-10T12:00:00+01:00");
    let clock = moment.clone();
    let site = Site::with_clock(move || clock.now()).await;
    let form = at_the_form(&site).await;
    let sent = site.press(&form, "Skicka", &[("text", CANARY)]).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    let path = site.get_as(&anna, "/sv/skrivbord").await.link("Kontakt ");
    let thread = site.get_as(&anna, &path).await;
    site.press_as(&anna, &thread, "Skicka svaret", &[("text", "Jag hör dig")]).await;
    (site, moment, code(&sent))
}

/// The demo's holders, whose files lie in its keys folder.
pub fn holder(site: &Site, name: &str) -> KeyPair {
    let text = std::fs::read_to_string(site.apart.path().join("keys").join(name)).unwrap();
    text.parse::<HolderFile>().unwrap().unlock(&Phrase::parse(demo::PHRASE).unwrap()).unwrap()
}

fn holders(site: &Site) -> (KeyPair, KeyPair) {
    (holder(site, "demo-first.key"), holder(site, "demo-second.key"))
}

async fn backed_up(site: &Site, folder: &Path) -> PathBuf {
    let path = folder.join("lotsen.backup");
    let escrow = site.app.room().escrow.unwrap();
    let copied = backup::write(&site.stores, &escrow, &path, site.app.now()).await.unwrap();
    assert!(copied.rows > 100);
    path
}

fn url(folder: &Path, name: &str) -> String {
    format!("sqlite:{}", folder.join(name).display())
}

#[tokio::test]
async fn both_holders_bring_everything_back_and_a_code_still_opens_its_thread() {
    let (site, moment, _) = talked().await;
    let folder = tempfile::tempdir().unwrap();
    let path = backed_up(&site, folder.path()).await;
    let (first, second) = holders(&site);
    let (back, head, _) =
        backup::read(&url(folder.path(), "back.db"), &path, &first, &second, moment.now()).await.unwrap();
    assert_eq!(head.made, date(2026, 3, 10));
    let thread = back.retention.aged().await.unwrap().remove(0).thread;
    let (was, is) = (site.stores.contact.thread(&thread).await.unwrap(), back.contact.thread(&thread).await.unwrap());
    assert_eq!(was, is);
    assert_eq!(site.stores.contact.messages(&thread).await.unwrap(), back.contact.messages(&thread).await.unwrap());
    let log = back.desk.audit().await.unwrap();
    assert_eq!(domain::desk::verify(&log, &[head.audit]).unwrap().count, head.audit.count + 1);
    let acts: Vec<_> = log.iter().filter(|line| line.entry.act == Act::Event(Event::BackedUp)).collect();
    let kinds: Vec<_> = acts.iter().map(|line| line.entry.object.as_ref().unwrap().0.as_str()).collect();
    assert_eq!(kinds, ["backup", "restore"], "the backup knows of itself");
    // Into what is there already it is never read.
    assert!(backup::read(&url(folder.path(), "back.db"), &path, &first, &second, moment.now()).await.is_err());
    assert!(back.contact.thread(&thread).await.unwrap().is_some());
}

#[tokio::test]
async fn one_holder_alone_reads_nothing() {
    let (site, moment, _) = talked().await;
    let folder = tempfile::tempdir().unwrap();
    let path = backed_up(&site, folder.path()).await;
    let (first, second) = holders(&site);
    let stranger = KeyPair::generate(&mut os_rng());
    for (number, (one, other)) in
        [(&first, &first), (&second, &second), (&second, &first), (&first, &stranger), (&stranger, &second)]
            .iter()
            .enumerate()
    {
        let target = url(folder.path(), &format!("never-{number}.db"));
        assert!(backup::read(&target, &path, one, other, moment.now()).await.is_err(), "pair {number}");
        assert!(!folder.path().join(format!("never-{number}.db")).exists(), "nothing is left of a try");
    }
    // What the first holder takes off is another lock, not the words: an age program of theirs gets no further.
    let bytes = std::fs::read(&path).unwrap();
    assert!(bytes.starts_with(b"age-encryption.org/v1\n-> X25519 "));
    let mut lines = String::new();
    open_backup(bytes.as_slice(), &first, &second).unwrap().read_to_string(&mut lines).unwrap();
    for word in ["Anna Demosson", "anna@exempel.se", "demoskolan", "\"table\""] {
        assert!(lines.contains(word), "{word} lies in it");
        assert!(!bytes.windows(word.len()).any(|part| part == word.as_bytes()), "{word} can be read without keys");
    }
    assert!(!lines.contains(CANARY) && !lines.contains("Jag hör dig"), "and the threads in it stay locked");
}

#[tokio::test]
async fn a_backup_that_was_changed_or_cut_is_not_read() {
    let (site, moment, _) = talked().await;
    let folder = tempfile::tempdir().unwrap();
    let path = backed_up(&site, folder.path()).await;
    let (first, second) = holders(&site);
    let good = std::fs::read(&path).unwrap();
    let mut flipped = good.clone();
    flipped[good.len() / 2] ^= 1;
    let mut last = good.clone();
    *last.last_mut().unwrap() ^= 1;
    let cases =
        [Vec::new(), b"hej".to_vec(), good[..good.len() / 2].to_vec(), good[..good.len() - 1].to_vec(), flipped, last];
    for (number, bytes) in cases.into_iter().enumerate() {
        let bad = folder.path().join(format!("bad-{number}"));
        std::fs::write(&bad, bytes).unwrap();
        let target = url(folder.path(), &format!("bad-{number}.db"));
        assert!(backup::read(&target, &bad, &first, &second, moment.now()).await.is_err(), "case {number}");
        assert!(!folder.path().join(format!("bad-{number}.db")).exists(), "case {number} left something");
    }
}

#[tokio::test]
async fn what_a_decision_took_since_does_not_come_back() {
    let (site, moment, _) = talked().await;
    let rule = Rule {
        number: 0,
        organisation: OrgId::parse("demo-kommun").unwrap(),
        what: What::Thread,
        decision: "KS 2026/123".to_owned(),
        decided_by: "Kommunstyrelsen".to_owned(),
        decided_on: date(2026, 3, 1),
        valid_from: date(2026, 3, 1),
        keep_days: Some(30),
        entered_on: date(2026, 3, 10),
    };
    let line = site.stores.desk.audit().await.unwrap().remove(0).entry;
    site.stores.retention.add_rule(&rule, "ada", &line).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = backed_up(&site, folder.path()).await;
    let (first, second) = holders(&site);
    moment.wait(SignedDuration::from_hours(24 * 20));
    let (early, ..) =
        backup::read(&url(folder.path(), "early.db"), &path, &first, &second, moment.now()).await.unwrap();
    assert_eq!(early.retention.aged().await.unwrap().len(), 1, "within its days it comes back");
    moment.wait(SignedDuration::from_hours(24 * 20));
    let (late, ..) = backup::read(&url(folder.path(), "late.db"), &path, &first, &second, moment.now()).await.unwrap();
    assert!(late.retention.aged().await.unwrap().is_empty());
    assert_eq!(late.retention.swept().await.unwrap()[0].threads, 1, "and that is written down");
}

#[tokio::test]
async fn a_backup_is_never_written_beside_what_it_saves_or_over_another() {
    let (site, moment, _) = talked().await;
    let keys = site.apart.path().join("keys");
    let settings = Settings { data: site.folder.path().to_owned(), keys: keys.clone(), ..Settings::default() };
    for beside in [keys.join("b"), site.folder.path().join("b"), keys.join("../keys/b")] {
        let said = backup::backup(&settings, &beside, moment.now()).await.unwrap_err().to_string();
        assert!(said.contains("does not belong"), "{said}");
        assert!(!beside.exists());
    }
    let folder = tempfile::tempdir().unwrap();
    let path = backed_up(&site, folder.path()).await;
    let before = std::fs::read(&path).unwrap();
    assert!(backup::backup(&settings, &path, moment.now()).await.is_err());
    assert_eq!(std::fs::read(&path).unwrap(), before);
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let none = Settings { keys: folder.path().to_owned(), ..settings };
    let said = backup::backup(&none, &folder.path().join("c"), moment.now()).await.unwrap_err().to_string();
    assert!(said.contains("no holders"), "{said}");
    assert!(!file::lies_in(Path::new("b"), &keys));
}
