//! The program itself, as a process of its own.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use axum::http::{HeaderMap, StatusCode};

use super::site::{Seen, pair};

/// Whoever writes to a file that may not grow ([`Program::full`]) is told so, and not ended by a signal. The process stays the same.
const UNTIL_FULL: &str = r#"trap '' XFSZ; exec "$0" "$@""#;

/// The program, serving on folders of its own. It prints into the pipe for as long as it lives.
pub struct Program {
    child: Child,
    _printed: BufReader<ChildStdout>,
    /// Where it listens.
    pub at: SocketAddr,
}

impl Drop for Program {
    /// SIGKILL, as when the power goes: nothing is told to it, and it clears up nothing.
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Program {
    /// Starts a demo on SQLite and waits until it says where it listens.
    pub fn demo(folder: &Path, at: SocketAddr) -> Self {
        Self::start(folder, at, &["--demo"], "")
    }

    /// Starts it with these words after `serve` on this database (none: SQLite), and waits until it says where it listens.
    pub fn start(folder: &Path, at: SocketAddr, words: &[&str], database: &str) -> Self {
        let mut child = Command::new("sh")
            .args(["-c", UNTIL_FULL, env!("CARGO_BIN_EXE_lotsen"), "--settings", "/nonexistent.toml", "serve"])
            .args(words)
            .current_dir(folder)
            .env("DATABASE_URL", database)
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

    /// From now on nothing can be written to any file of it, as on a full disk; or everything again.
    pub fn full(&self, full: bool) {
        let most = if full { "--fsize=0:" } else { "--fsize=unlimited:" };
        let set = Command::new("prlimit").args(["--pid", &self.child.id().to_string(), most]).status().unwrap();
        assert!(set.success(), "prlimit is a part of util-linux");
    }

    /// Sends a request, and does not wait for its answer.
    pub fn send(&self, request: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.at).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        stream
    }

    /// The answer to a request.
    pub fn ask(&self, request: &str) -> Seen {
        let mut answer = Vec::new();
        self.send(request).read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8(answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let status: StatusCode = head.split(' ').nth(1).unwrap().parse().unwrap();
        Seen { status, headers: HeaderMap::new(), body: body.to_owned() }
    }

    /// A page.
    pub fn get(&self, path: &str) -> Seen {
        self.ask(&format!("GET {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\r\n", self.at))
    }

    /// The request of whoever presses the button that says `words`.
    pub fn pressed(&self, page: &Seen, words: &str, filled: &[(&str, &str)]) -> String {
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

    /// The page that comes when it is pressed.
    pub fn press(&self, page: &Seen, words: &str, filled: &[(&str, &str)]) -> Seen {
        self.ask(&self.pressed(page, words, filled))
    }
}
