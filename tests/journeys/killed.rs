//! The program itself is killed in the middle, and started again on the same folders: what it said was sent is there, once.

use std::net::TcpListener;
use std::path::Path;
use std::time::{Duration, Instant};

use axum::http::StatusCode;
use server::store::{self, Stores};

use crate::support::child::code;
use crate::support::program::Program;
use crate::support::site::Seen;

const SENT: &str = "Det här hann fram innan strömmen gick";
const HALFWAY: &str = "Det här var på väg när strömmen gick";
const STORED: &str = "Det här var sparat men svaret kom aldrig";

/// The form to the demo school's nurse.
pub fn form(program: &Program) -> Seen {
    let mut page = program.get("/sv/kontakt");
    for words in ["Kalmar", "Jag går i skolan", "Demoskolan", "Skriv<"] {
        page = program.press(&page, words, &[]);
    }
    page
}

/// How often these words stand in the thread that a code opens.
pub fn read(program: &Program, code: &str, words: &str) -> usize {
    let page = program.press(&program.get("/sv/kontakt"), "Öppna", &[("kod", code)]);
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    page.text().matches(words).count()
}

/// The same database, as another process sees it.
pub async fn beside(folder: &Path) -> Stores {
    store::open(&format!("sqlite:{}", folder.join("data/lotsen.db").display())).await.unwrap()
}

/// How many messages each thread has.
pub async fn stored(stores: &Stores) -> Vec<usize> {
    let mut counts = Vec::new();
    for one in stores.retention.aged().await.unwrap() {
        counts.push(stores.contact.messages(&one.thread).await.unwrap().len());
    }
    counts
}

#[tokio::test]
async fn whatever_moment_the_process_is_killed_at_a_message_is_there_once() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path();
    let at = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();

    // Right after the page said that it was sent.
    let program = Program::demo(folder, at);
    let sent = program.press(&form(&program), "Skicka", &[("text", SENT)]);
    assert_eq!(sent.status, StatusCode::OK, "{}", sent.text());
    let first = code(&sent);
    drop(program);
    let program = Program::demo(folder, at);
    assert_eq!(read(&program, &first, SENT), 1);
    assert_eq!(stored(&beside(folder).await).await, [1]);

    // While it is on its way: the same form once more, to the program that was started again.
    let request = program.pressed(&form(&program), "Skicka", &[("text", HALFWAY)]);
    let unanswered = program.send(&request);
    drop(program);
    drop(unanswered);
    let program = Program::demo(folder, at);
    let sent = program.ask(&request);
    assert_eq!(sent.status, StatusCode::OK, "{}", sent.text());
    assert_eq!(code(&program.ask(&request)), code(&sent), "pressed again, it is the same message");
    assert_eq!(read(&program, &code(&sent), HALFWAY), 1);
    assert_eq!(stored(&beside(folder).await).await, [1, 1]);

    // Stored, and killed before anybody had read an answer.
    let stores = beside(folder).await;
    let request = program.pressed(&form(&program), "Skicka", &[("text", STORED)]);
    let unanswered = program.send(&request);
    let patience = Instant::now() + Duration::from_mins(1);
    while stored(&stores).await.len() < 3 {
        assert!(Instant::now() < patience, "it was never stored");
        tokio::task::yield_now().await;
    }
    drop(program);
    drop(unanswered);
    let program = Program::demo(folder, at);
    let sent = program.ask(&request);
    assert_eq!(sent.status, StatusCode::OK, "{}", sent.text());
    assert_eq!(read(&program, &code(&sent), STORED), 1);
    assert_eq!(read(&program, &first, SENT), 1);
    assert_eq!(stored(&stores).await, [1, 1, 1]);
}
