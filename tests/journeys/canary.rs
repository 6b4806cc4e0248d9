//! Canary words go through everything the program does, and are then looked for where they may not be.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use domain::contact::code::Code;
use server::command::backup;
use server::config::{MailSettings, Tls};
use server::jobs::smtp::Smtp as Client;
use server::jobs::{Jobs, mail};

use super::backup::holder;
use super::contact::{at_the_desk, at_the_form, code};
use crate::support::moment::Moment;
use crate::support::site::Site;
use crate::support::smtp::{Mood, Smtp};

/// What a child and staff write; a name, a number and an address among it.
const WORDS: [&str; 5] = [
    "Kanariefågeln Pelle Quickström sjunger",
    "Ring mig på 070-1740605",
    "Svarskanarien Frida hör dig",
    "Anteckningskanarien Sixten",
    "pelle.quickstrom@exempel.org",
];
/// Pieces of it, in case something is cut.
const PIECES: [&str; 6] = ["Kanarief", "Quickstr", "quickstrom", "1740605", "Svarskanarien", "Anteckningskanarien"];

/// Everything that is logged, at the finest level, by every library too.
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

#[tokio::test]
async fn no_word_name_or_code_lies_where_it_may_not() {
    let logged = Logged::default();
    let writer = logged.clone();
    let subscriber =
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(move || writer.clone()).finish();
    let _guard = tracing::subscriber::set_default(subscriber);

    let moment = Moment::at("2026-03-10T12:00:00+01:00");
    let clock = moment.clone();
    let site = Site::with_clock(move || clock.now()).await;
    let form = at_the_form(&site).await;
    let sent = site.press(&form, "Skicka", &[("text", &format!("{}. {}", WORDS[0], WORDS[1]))]).await;
    let first_code = code(&sent);
    // Staff read, answer and note; the child changes the code and writes more.
    let anna = at_the_desk(&site, "Anna Demosson").await;
    let path = site.get_as(&anna, "/sv/skrivbord").await.link("Kontakt ");
    let thread = site.get_as(&anna, &path).await;
    site.press_as(&anna, &thread, "Skicka svaret", &[("text", WORDS[2])]).await;
    let thread = site.get_as(&anna, &path).await;
    site.press_as(&anna, &thread, "Spara som anteckning", &[("text", WORDS[3])]).await;
    let front = site.get("/sv/kontakt").await;
    let back = site.press(&front, "Öppna", &[("kod", &first_code)]).await;
    let changed = site.press(&back, "Ge mig en ny kod", &[]).await;
    let second_code = code(&changed);
    site.press(&changed, "Skicka", &[("text", WORDS[4])]).await;
    let wrong = site.press(&front, "Öppna", &[("kod", WORDS[0])]).await;
    assert!(wrong.text().contains("åtta ord"));
    site.press(&front, "Öppna", &[("kod", &first_code)]).await;
    // Days pass: reminders, mails that fail and go out, nights.
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
    let folder = tempfile::tempdir().unwrap();
    let (saved, escrow) = (folder.path().join("backup"), site.app.room().escrow.unwrap());
    backup::write(&site.stores, &escrow, &saved, moment.now()).await.unwrap();
    let (first, second) = (holder(&site, "demo-first.key"), holder(&site, "demo-second.key"));
    let back = format!("sqlite:{}", folder.path().join("back.db").display());
    backup::read(&back, &saved, &first, &second, moment.now()).await.unwrap();

    let letters = server.letters();
    assert!(letters.len() > 3, "mails went out");
    let mut places: Vec<(String, Vec<u8>)> = vec![
        ("logs".to_owned(), logged.0.lock().unwrap().clone()),
        ("mails".to_owned(), letters.join("\n").into_bytes()),
    ];
    for folder in [site.folder.path(), folder.path()] {
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            places.push((path.display().to_string(), std::fs::read(&path).unwrap()));
        }
    }
    assert!(places.len() >= 5, "database, backup, the database read back, logs and mails were looked at");
    assert!(places.iter().any(|(name, bytes)| name.ends_with("lotsen.db") && contains(bytes, "Anna Demosson")));
    assert!(places[0].1.len() > 1000, "something was logged");
    let mut secrets: Vec<String> = WORDS.iter().chain(&PIECES).map(|word| (*word).to_owned()).collect();
    secrets.push(server::desk::demo::PHRASE.to_owned());
    for code in [&first_code, &second_code] {
        let words = Code::parse(code).unwrap().words();
        secrets.extend([
            code.clone(),
            code.replace([' ', '-'], ""),
            words.join(" "),
            words[2..].join(" "),
            words[4..].join("-"),
        ]);
    }
    for (name, bytes) in &places {
        for secret in &secrets {
            assert!(!contains(bytes, secret), "{secret} lies in {name}");
        }
    }
}

fn contains(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|part| part == word.as_bytes())
}
