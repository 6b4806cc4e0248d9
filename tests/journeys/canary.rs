//! Canary words go through everything the program does, and are then looked for where they may not be: in files of the database (with
//! PostgreSQL in everything that its server keeps and logs) and of a backup, in what is logged at the finest level by every thread and
//! library, in mails as people read them, and in what is printed.

use std::io::{self, Write};
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::contact::code::Code;
use jiff::civil::date;
use server::command::backup;
use server::config::{MailSettings, Tls};
use server::jobs::smtp::Smtp as Client;
use server::jobs::{Jobs, mail};
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::prelude::*;

use super::backup::holder;
use super::contact::{at_the_desk, at_the_form, code};
use super::mail::read;
use crate::support::child::form_to;
use crate::support::moment::Moment;
use crate::support::postgres;
use crate::support::site::{Site, pair};
use crate::support::smtp::{Mood, Smtp};

/// What a child and staff write; a name, a number and an address among it.
const WORDS: [&str; 5] = [
    "Kanariefågeln Pelle Quickström sjunger",
    "Ring mig på 070-1740605",
    "Svarskanarien Frida hör dig",
    "Anteckningskanarien Sixten",
    "pelle.quickstrom@exempel.org",
];
/// Who somebody says they are, and what is looked for in the guide.
const SAID: [&str; 6] = [
    "Elsa Kanariesson",
    "070-555 01 23",
    "Kanaria Talström",
    "072-174 06 05",
    "Efter klockan femton, på kanarietigrinja",
    "min kusin kanariefrida slår mig",
];
/// Pieces of it, in case something is cut.
const PIECES: [&str; 9] = [
    "Kanarief",
    "Quickstr",
    "quickstrom",
    "1740605",
    "Svarskanarien",
    "Anteckningskanarien",
    "Kanariesson",
    "Talstr",
    "kanariefrida",
];
/// Set in the process of its own that the test runs in.
const ALONE: &str = "LOTSEN_CANARY_ALONE";

/// Everything that is logged.
#[derive(Clone, Default)]
struct Logged(Arc<Mutex<Vec<u8>>>);

impl Write for Logged {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn no_word_name_or_code_lies_where_it_may_not() {
    alone("no_word_name_or_code_lies_where_it_may_not", false);
}

#[test]
fn nor_with_postgresql_in_anything_that_its_server_keeps() {
    alone("nor_with_postgresql_in_anything_that_its_server_keeps", true);
}

/// In a process of its own, so that what every thread logs is heard, what is printed is seen, and a PostgreSQL is nobody else's.
fn alone(name: &str, postgres: bool) {
    if std::env::var_os(ALONE).is_some() {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        return runtime.block_on(everything(postgres));
    }
    let name = format!("journeys::canary::{name}");
    let this = std::env::current_exe().unwrap();
    let run = Command::new(this).args(["--exact", &name, "--nocapture"]).env(ALONE, "1").output().unwrap();
    let told = format!("{}{}", String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
    assert!(run.status.success() && told.contains("1 passed"), "{told}");
    for secret in WORDS.iter().chain(&SAID).chain(&PIECES) {
        assert!(!told.contains(secret), "{secret} was printed");
    }
}

/// Everything that is logged from here on, by every thread and library, much finer than the program ever listens. One library tells there
/// which path it let through, and a path can be typed by hand: that the program does not listen so closely is held to below.
fn listen() -> Logged {
    let logged = Logged::default();
    let writer = logged.clone();
    let all_but_paths = filter_fn(|line| !line.target().starts_with("tower_http::csrf"));
    let lines = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(move || writer.clone());
    tracing_subscriber::registry().with(lines.with_filter(all_but_paths)).init();
    let serves = include_str!("../../server/src/command/serve.rs");
    assert!(
        serves.contains(".with_max_level(tracing::Level::INFO).init()"),
        "the program listens to no more than that"
    );
    std::thread::spawn(|| tracing::trace!("Prov: det som loggas av en annan tråd hörs")).join().unwrap();
    logged
}

async fn everything(on_postgres: bool) {
    let logged = listen();
    let moment = Moment::at("2026-03-10T12:00:00+01:00");
    let clock = moment.clone();
    let now = move || clock.now();
    let site = if on_postgres { Site::on_postgres(now).await } else { Site::with_clock(now).await };
    let mut codes = talk(&site).await;
    codes.push(say_who(&site).await);
    in_the_address(&site, &codes).await;
    let letters = days_pass(&site, &moment).await;
    let as_read: Vec<String> = letters.iter().map(|letter| read(letter)).collect();
    let told = |letter: &String| letter.contains("väntar på dig") || letter.contains("Du har något nytt");
    assert!(as_read.len() > 3 && as_read.iter().all(told), "mails went out, and are read as people read them");

    let folder = tempfile::tempdir().unwrap();
    let (saved, escrow) = (folder.path().join("backup"), site.app.room().escrow.unwrap());
    backup::write(&site.stores, &escrow, &saved, moment.now()).await.unwrap();
    let (first, second) = (holder(&site, "demo-first.key"), holder(&site, "demo-second.key"));
    let back = format!("sqlite:{}", folder.path().join("back.db").display());
    backup::read(&back, &saved, &first, &second, moment.now()).await.unwrap();
    let mut lines = Vec::new();
    site.stores.copy.copy_out(date(2026, 3, 20), &mut lines).await.unwrap();

    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let mut places: Vec<(String, String)> = vec![
        ("logs".to_owned(), text(&logged.0.lock().unwrap())),
        ("mails".to_owned(), letters.join("\n")),
        ("mails as they are read".to_owned(), as_read.join("\n")),
        ("the lines of a backup".to_owned(), text(&lines)),
    ];
    for folder in [site.folder.path(), folder.path()] {
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            places.push((path.display().to_string(), text(&std::fs::read(&path).unwrap())));
        }
    }
    // Each place is really looked at: what may lie there is found there.
    let kept: &[_] = if on_postgres {
        site.tables().await;
        let (folder, server) = (postgres::folder().unwrap(), "the server of the database");
        places.push((format!("{server}: all it keeps"), everything_under(&folder.join("data"))));
        places.push((format!("{server}: its log"), text(&std::fs::read(folder.join("log")).unwrap())));
        &[("all it keeps", "Anna Demosson", true), ("its log", "ready to accept connections", true)]
    } else {
        &[("lotsen.db", "Anna Demosson", true), ("-wal", "", true)]
    };
    for &(end, word, lies) in kept.iter().chain(&[
        ("back.db", "Anna Demosson", true),
        ("the lines of a backup", "Anna Demosson", true),
        ("/backup", "Anna Demosson", false),
        ("logs", "Prov: det som loggas av en annan tråd hörs", true),
        ("mails", "anna@exempel.se", true),
    ]) {
        let (name, text) = places.iter().find(|(name, _)| name.ends_with(end)).unwrap_or_else(|| panic!("no {end}"));
        assert_eq!(!text.is_empty() && text.contains(word), lies, "{word} in {name}");
    }
    for (name, text) in &places {
        for written in secrets(&codes).iter().flat_map(|secret| forms(secret)) {
            let before = text.find(&written).map(|at| text[..at].chars().rev().take(160).collect::<Vec<_>>());
            let before = before.map(|letters| letters.into_iter().rev().collect::<String>());
            assert_eq!(before, None, "{written} lies in {name}, after this");
        }
    }
}

/// A child writes, staff read, answer and note; the child changes the code and writes more, and types a wrong one. The codes.
async fn talk(site: &Site) -> Vec<String> {
    let form = at_the_form(site).await;
    let sent = site.press(&form, "Skicka", &[("text", &format!("{}. {}", WORDS[0], WORDS[1]))]).await;
    let first = code(&sent);
    let anna = at_the_desk(site, "Anna Demosson").await;
    let path = site.get_as(&anna, "/sv/skrivbord").await.link("Kontakt ");
    let thread = site.get_as(&anna, &path).await;
    site.press_as(&anna, &thread, "Skicka svaret", &[("text", WORDS[2])]).await;
    let thread = site.get_as(&anna, &path).await;
    site.press_as(&anna, &thread, "Spara som anteckning", &[("text", WORDS[3])]).await;
    let front = site.get("/sv/kontakt").await;
    let back = site.press(&front, "Öppna", &[("kod", &first)]).await;
    let shown = site.press(&back, "Ge mig en ny kod", &[]).await;
    let changed = site.press(&shown, "Byt nu", &[]).await;
    let second = code(&changed);
    site.press(&changed, "Skicka", &[("text", WORDS[4])]).await;
    let wrong = site.press(&front, "Öppna", &[("kod", WORDS[0])]).await;
    assert!(wrong.text().contains("åtta ord"));
    site.press(&front, "Öppna", &[("kod", &first)]).await;
    vec![first, second]
}

/// Somebody wants to be called, and says who they are; somebody signs up for a talk; somebody searches, in the field and, by hand, in
/// the address. The code.
async fn say_who(site: &Site) -> String {
    let call = form_to(site, "sv", "r=c&g=emi&b=call-me").await;
    let called = [("namn", SAID[0]), ("nummer", SAID[1]), ("text", WORDS[0])];
    let sent = site.press(&call, "Skicka", &called).await;
    let talk = site.get("/sv/tyck/samtal").await;
    let (who, when, wish) = (("namn", SAID[2]), ("nar", SAID[3]), ("onskan", SAID[4]));
    let filled = [who, when, ("hur", "group"), ("vem", "youth"), ("kommun", "0880"), wish];
    assert!(site.press(&talk, "Skicka", &filled).await.text().contains("Nu vet vi att du vill prata"));
    let search = pair("q", SAID[5]);
    let found = site.post("/sv/sok", &format!("{search}&v=c")).await;
    assert!(found.body.contains(SAID[5]), "it stands in the answer, and there alone");
    for path in ["/sv/sok?q=", "/sv/", "/hsds/services?search="] {
        site.get(&search.replacen("q=", path, 1)).await;
    }
    code(&sent)
}

/// Codes are pasted into addresses: they open nothing, are in no answer, and, as is looked at in the end, nowhere else.
async fn in_the_address(site: &Site, codes: &[String]) {
    for code in codes {
        let words = Code::parse(code).unwrap().words().join(" ");
        for typed in [code, &words] {
            let asked = pair("kod", typed);
            for path in ["/sv/kontakt", "/en/kontakt", "/sv", "/sv/finns-inte"] {
                let page = site.get(&format!("{path}?{asked}")).await;
                let said = format!("{} {}", page.header("location"), page.body);
                assert!(!forms(typed).iter().any(|form| said.contains(form)), "{path} says it again");
                assert!(!said.contains(WORDS[0]) && !said.contains(WORDS[4]), "{path} opens it");
            }
        }
    }
}

/// The files of a folder and of those in it, as far as they are letters: of zeros and numbers nothing is kept, which makes a third of them.
fn everything_under(folder: &Path) -> String {
    let mut text = String::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            text.push_str(&everything_under(&path));
        } else {
            // What its server clears away meanwhile is gone.
            let bytes = std::fs::read(&path).unwrap_or_default();
            for letters in bytes.split(|byte| *byte < b' ').filter(|letters| letters.len() > 5) {
                text.push_str(&String::from_utf8_lossy(letters));
                text.push('\n');
            }
        }
    }
    text
}

/// Days pass: reminders, mails that fail and go out, nights. The mails.
async fn days_pass(site: &Site, moment: &Moment) -> Vec<String> {
    let server = Smtp::start(false).await;
    let settings = MailSettings {
        host: "localhost".to_owned(),
        port: server.port,
        tls: Tls::None,
        from: "lotsen@exempel.se".to_owned(),
        user: String::new(),
        password: "".into(),
        authority: "".into(),
    };
    let client = Client::new(&settings, site.apart.path(), Duration::from_secs(30)).unwrap();
    server.mood(Mood::Refuses);
    mail::run(&site.app, &client).await.unwrap();
    server.mood(Mood::Well);
    let jobs = Jobs::new(site.app.clone());
    for day in 11..=20 {
        for hour in ["03:00:00", "09:00:00"] {
            moment.set(&format!("2026-03-{day}T{hour}+01:00"));
            jobs.minute().await;
            mail::run(&site.app, &client).await.unwrap();
        }
    }
    server.letters()
}

/// What may lie nowhere.
fn secrets(codes: &[String]) -> Vec<String> {
    let mut secrets: Vec<String> = WORDS.iter().chain(&SAID).chain(&PIECES).map(|word| (*word).to_owned()).collect();
    secrets.push(server::desk::demo::PHRASE.to_owned());
    for code in codes {
        let words = Code::parse(code).unwrap().words();
        secrets.extend([
            code.clone(),
            code.replace([' ', '-'], ""),
            words.join(" "),
            words[2..].join(" "),
            words[4..].join("-"),
        ]);
    }
    secrets
}

/// A secret as it may be written down: as it is, as a form or an address carries it, as a program shows a text, as bytes in two ways.
fn forms(secret: &str) -> Vec<String> {
    let percent = pair("x", secret).split_off(2);
    let plus = percent.replace("%20", "+");
    let shown = format!("{secret:?}").trim_matches('"').to_owned();
    let hex = secret.bytes().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
    // The last letters of Base64 depend on what comes after.
    let whole = secret.len() / 3 * 3;
    let base64 = STANDARD.encode(&secret.as_bytes()[..whole]);
    let mut forms = vec![secret.to_owned(), percent, plus, shown, hex, base64];
    forms.sort_unstable();
    forms.dedup();
    forms
}
