//! The program itself is killed in the middle, and started again on the same folders: what it said was sent is there, once.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use axum::http::{HeaderMap, StatusCode};
use server::store::{self, Stores};

use crate::support::child::code;
use crate::support::site::{Seen, pair};

const SENT: &str = "Det här hann fram innan strömmen gick";
const HALFWAY: &str = "Det här var på väg när strömmen gick";
const STORED: &str = "Det här var sparat men svaret kom aldrig";

/// The program, serving a demo on folders of its own. It prints into the pipe for as long as it lives.
struct Program {
    child: Child,
    _printed: BufReader<ChildStdout>,
    at: SocketAddr,
}

impl Drop for Program {
    /// SIGKILL, as when the power goes: nothing is told to it, and it clears up nothing.
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Program {
    /// Starts it and waits until it says where it listens.
    fn start(folder: &Path, at: SocketAddr) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_lotsen"))
            .args(["--settings", "/nonexistent.toml", "serve", "--demo"])
            .current_dir(folder)
            .env_remove("DATABASE_URL")
            .env("LOTSEN_ADDR", at.to_string())
            .env("LOTSEN_URL", format!("http://{at}"))
            .env("LOTSEN_DATA", folder.join("data"))
            .env("LOTSEN_KEYS", folder.join("keys"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut printed = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        while !line.starts_with("Lotsen is at") {
            line.clear();
            assert_ne!(printed.read_line(&mut line).unwrap(), 0, "it ended before it served");
        }
        Self { child, _printed: printed, at }
    }

    /// Sends a request, and does not wait for its answer.
    fn send(&self, request: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.at).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        stream
    }

    /// The answer to a request.
    fn ask(&self, request: &str) -> Seen {
        let mut answer = Vec::new();
        self.send(request).read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8(answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let status: StatusCode = head.split(' ').nth(1).unwrap().parse().unwrap();
        Seen { status, headers: HeaderMap::new(), body: body.to_owned() }
    }

    fn get(&self, path: &str) -> Seen {
        self.ask(&format!("GET {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\r\n", self.at))
    }

    /// The request of whoever presses the button that says `words`.
    fn pressed(&self, page: &Seen, words: &str, filled: &[(&str, &str)]) -> String {
        let (action, mut form) = page.form(words);
        for (name, value) in filled {
            form = format!("{form}&{}", pair(name, value));
        }
        let (at, length) = (self.at, form.len());
        format!(
            "POST {action} HTTP/1.1\r\nhost: {at}\r\norigin: http://{at}\r\ncontent-type: application/x-www-form-urlencoded\r\n\
             content-length: {length}\r\nconnection: close\r\n\r\n{form}"
        )
    }

    fn press(&self, page: &Seen, words: &str, filled: &[(&str, &str)]) -> Seen {
        self.ask(&self.pressed(page, words, filled))
    }

    /// The form to the demo school's nurse.
    fn form(&self) -> Seen {
        let mut page = self.get("/sv/kontakt");
        for words in ["Kalmar", "Jag går i skolan", "Demoskolan", "Skriv<"] {
            page = self.press(&page, words, &[]);
        }
        page
    }

    /// How often these words stand in the thread that a code opens.
    fn read(&self, code: &str, words: &str) -> usize {
        let page = self.press(&self.get("/sv/kontakt"), "Öppna", &[("kod", code)]);
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        page.text().matches(words).count()
    }
}

/// The same database, as another process sees it.
async fn beside(folder: &Path) -> Stores {
    store::open(&format!("sqlite:{}", folder.join("data/lotsen.db").display())).await.unwrap()
}

/// How many messages each thread has.
async fn stored(stores: &Stores) -> Vec<usize> {
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
    let program = Program::start(folder, at);
    let sent = program.press(&program.form(), "Skicka", &[("text", SENT)]);
    assert_eq!(sent.status, StatusCode::OK, "{}", sent.text());
    let first = code(&sent);
    drop(program);
    let program = Program::start(folder, at);
    assert_eq!(program.read(&first, SENT), 1);
    assert_eq!(stored(&beside(folder).await).await, [1]);

    // While it is on its way: the same form once more, to the program that was started again.
    let request = program.pressed(&program.form(), "Skicka", &[("text", HALFWAY)]);
    let unanswered = program.send(&request);
    drop(program);
    drop(unanswered);
    let program = Program::start(folder, at);
    let sent = program.ask(&request);
    assert_eq!(sent.status, StatusCode::OK, "{}", sent.text());
    assert_eq!(code(&program.ask(&request)), code(&sent), "pressed again, it is the same message");
    assert_eq!(program.read(&code(&sent), HALFWAY), 1);
    assert_eq!(stored(&beside(folder).await).await, [1, 1]);

    // Stored, and killed before anybody had read an answer.
    let stores = beside(folder).await;
    let request = program.pressed(&program.form(), "Skicka", &[("text", STORED)]);
    let unanswered = program.send(&request);
    let patience = Instant::now() + Duration::from_mins(1);
    while stored(&stores).await.len() < 3 {
        assert!(Instant::now() < patience, "it was never stored");
        tokio::task::yield_now().await;
    }
    drop(program);
    drop(unanswered);
    let program = Program::start(folder, at);
    let sent = program.ask(&request);
    assert_eq!(sent.status, StatusCode::OK, "{}", sent.text());
    assert_eq!(program.read(&code(&sent), STORED), 1);
    assert_eq!(program.read(&first, SENT), 1);
    assert_eq!(stored(&stores).await, [1, 1, 1]);
}
